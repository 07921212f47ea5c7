/** The keys that work everywhere in the window. */
import { redoTyping, undoTyping } from "./typing";

export type Shortcuts = {
  saveAs(): void;
  saveCopy(): void;
  undo(): unknown;
  redo(): unknown;
  open(): void;
  create(): void;
  help(): void;
  /** The box that finds everything. */
  find(): void;
  /** Closes what is open beside the page; true if there was something. */
  dismiss(): boolean;
  /** Larger, smaller, or as it was. */
  textSize(step: 1 | -1 | 0): void;
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
  const command = (event.ctrlKey || event.metaKey) && !event.altKey;
  const control = command && !event.shiftKey;
  const key = event.key.toLowerCase();
  const step = sizeStep(event);
  if (event.key === "Escape") return shortcuts.dismiss();
  if (control && key === "f") return focusSearch();
  // What is being typed has an undo of its own, and it goes first.
  if (control && key === "z") {
    if (!undoTyping(event)) shortcuts.undo();
  } else if (command && ((event.shiftKey && key === "z") || (control && key === "y"))) {
    if (!redoTyping(event)) shortcuts.redo();
  } else if (command && event.shiftKey && key === "s") shortcuts.saveCopy();
  else if (event.key === "F1") shortcuts.help();
  else if (event.altKey && !event.ctrlKey && /^Digit[1-9]$/.test(event.code)) {
    shortcuts.part(Number(event.code.slice(5)));
  } else if (control && key === "s") shortcuts.saveAs();
  else if (control && key === "o") shortcuts.open();
  else if (control && key === "n") shortcuts.create();
  else if (control && key === "k") shortcuts.find();
  else if (step !== undefined) shortcuts.textSize(step);
  else return false;
  return true;
}

/** Plus may need the shift key, and the number pad has its own. */
function sizeStep(event: KeyboardEvent): 1 | -1 | 0 | undefined {
  if (!(event.ctrlKey || event.metaKey) || event.altKey) return undefined;
  const steps: Record<string, 1 | -1 | 0> = { "+": 1, "=": 1, "-": -1, "0": 0 };
  return steps[event.key];
}

function focusSearch(): boolean {
  const box = document.querySelector<HTMLInputElement>("main [data-search]");
  box?.focus();
  box?.select();
  return box !== null;
}
