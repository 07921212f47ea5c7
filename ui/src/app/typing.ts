/** Whether a text field holds typing that was not handed over yet: there, undo is the field's own. */

let start = "";
let field: EventTarget | null = null;

/** Listens to every field of the window. Answers how to stop. */
export function watchTyping(): () => void {
  const begin = (event: Event) => {
    if (field !== event.target) start = textOf(event.target);
  };
  const type = (event: Event) => {
    field = textOf(event.target) === start ? null : event.target;
  };
  const end = () => {
    field = null;
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

/** True if the event comes from a field with typing of its own to take back. */
export function isTyping(event: Event): boolean {
  return field !== null && field === event.target;
}

function textOf(target: EventTarget | null): string {
  return target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement ? target.value : "";
}
