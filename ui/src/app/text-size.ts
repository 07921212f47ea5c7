/** How large the text is on this PC, 100 to 200 %: everything is measured in it, so everything grows with it. */

import { type TextSize, textSizes } from "../widgets/frame";

// A habit of this screen, not of the plan nor of the person: the window itself remembers it.
const place = "text-size";

/** The size chosen on this PC. */
export function rememberedSize(): TextSize {
  const kept = Number(localStorage.getItem(place));
  return textSizes.find((it) => it === kept) ?? 100;
}

/** Puts the size on the page and remembers it. */
export function applySize(size: TextSize): void {
  document.documentElement.style.fontSize = size === 100 ? "" : `${size}%`;
  localStorage.setItem(place, String(size));
}

/** The next size up or down; the last one stays. */
export function stepped(size: TextSize, step: 1 | -1): TextSize {
  return textSizes[textSizes.indexOf(size) + step] ?? size;
}
