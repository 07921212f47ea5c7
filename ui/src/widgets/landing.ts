/** Which field somebody is to be led to: the page that shows it need not know who asked. */
import type { Attachment } from "svelte/attachments";

let wanted: string | null = null;

/** The next field with this label has the focus as soon as it is shown. */
export function landOn(label: string): void {
  wanted = label;
}

/** Puts the focus into the field of this label, if it is the one that was asked for. */
export function landing(label: string): Attachment<HTMLElement> {
  return (field) => {
    if (wanted !== label) return;
    wanted = null;
    field.scrollIntoView({ block: "center" });
    const labelled = field.querySelector<HTMLLabelElement>("label[for]")?.control;
    (labelled ?? field.querySelector<HTMLElement>("input"))?.focus();
  };
}
