/** The keys that work everywhere in the window. */

export type Shortcuts = {
  saveAs(): void;
  open(): void;
  create(): void;
  help(): void;
  /** Closes what is open beside the page; true if there was something. */
  dismiss(): boolean;
  /** The nth part of the menu. */
  part(place: number): void;
};

/** Runs the shortcut of an event; the event goes no further if there was one. */
export function onShortcut(event: KeyboardEvent, shortcuts: Shortcuts): void {
  // A modal dialog has the keyboard for itself.
  if (event.defaultPrevented || document.querySelector("dialog[open]")) return;
  if (act(event, shortcuts)) event.preventDefault();
}

function act(event: KeyboardEvent, shortcuts: Shortcuts): boolean {
  const control = (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey;
  const key = event.key.toLowerCase();
  if (event.key === "Escape") return shortcuts.dismiss();
  if (control && key === "f") return focusSearch();
  if (event.key === "F1") shortcuts.help();
  else if (event.altKey && !event.ctrlKey && /^Digit[1-9]$/.test(event.code)) {
    shortcuts.part(Number(event.code.slice(5)));
  } else if (control && key === "s") shortcuts.saveAs();
  else if (control && key === "o") shortcuts.open();
  else if (control && key === "n") shortcuts.create();
  else return false;
  return true;
}

function focusSearch(): boolean {
  const box = document.querySelector<HTMLInputElement>("main [data-search]");
  box?.focus();
  box?.select();
  return box !== null;
}
