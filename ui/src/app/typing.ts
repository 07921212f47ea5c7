/** Typing that was not handed over yet: in its field, undo and redo are the field's own, and go before the plan's. */

type TextBox = HTMLInputElement | HTMLTextAreaElement;

/** The field being typed in, and what it held before. */
let field: TextBox | null = null;
let before = "";
/** What the last stroke left in it: anything else did not come from the keyboard. */
let last = "";
/** What stood in the field when its typing was undone, until it is typed in again. */
let undone: string | null = null;
/** True while we ourselves change the field. */
let busy = false;

/** Listens to every field of the window. Answers how to stop. */
export function watchTyping(): () => void {
  const begin = ({ target }: Event) => {
    if (busy || !isTextBox(target) || (target === field && target.value === last)) return;
    field = target;
    before = target.value;
    last = target.value;
    undone = null;
  };
  const type = (event: Event) => {
    if (field === null || event.target !== field) return;
    last = field.value;
    if (!busy) undone = null;
  };
  const end = ({ target }: Event) => {
    if (!busy && target === field) field = null;
  };
  const listeners = [
    ["beforeinput", begin],
    ["input", type],
    ["change", end],
    ["focusout", end],
  ] as const;
  for (const [name, listener] of listeners) document.addEventListener(name, listener, true);
  return () => {
    for (const [name, listener] of listeners) document.removeEventListener(name, listener, true);
  };
}

/** Takes back what was typed in the field of this event. False if nothing was: then the key is the plan's. */
export function undoTyping(event: Event): boolean {
  if (field === null || event.target !== field || field.value !== last || last === before) return false;
  const typed = field.value;
  turn(field, "undo", before);
  undone ??= typed;
  return true;
}

/** Brings it back. False if nothing was taken back. */
export function redoTyping(event: Event): boolean {
  if (field === null || event.target !== field || field.value !== last || undone === null) return false;
  // All of it is there again: there is nothing more to bring back, and nothing of the plan's to touch.
  if (field.value !== undone) turn(field, "redo", undone);
  return true;
}

/** The browser's own way goes back a little at a time; where it has none, all of it at once. */
function turn(box: TextBox, way: "undo" | "redo", all: string): void {
  const was = box.value;
  busy = true;
  try {
    document.execCommand?.(way);
    if (box.value !== was) return;
    // As if it were typed, so that leaving the field still hands it over.
    box.select();
    if (document.execCommand?.(all === "" ? "delete" : "insertText", false, all)) return;
    box.value = all;
    box.dispatchEvent(new Event("input", { bubbles: true }));
  } finally {
    busy = false;
  }
}

function isTextBox(target: EventTarget | null): target is TextBox {
  return target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;
}
