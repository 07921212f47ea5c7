/** Light or dark: what the person chose, or what the system says. */
import type { Theme } from "../api/bindings";

export function applyTheme(theme: Theme): void {
  if (theme === "system") delete document.documentElement.dataset["theme"];
  else document.documentElement.dataset["theme"] = theme;
}
