/** Forms with something on them that is not kept yet: walking on, to another record or page, throws nothing away. */
import { SvelteMap } from "svelte/reactivity";

import type { Failure } from "../api/bindings";
import type { Form } from "./form.svelte";

export type Waiting = { readonly unsaved: boolean; readonly failure: Failure | null; retry(): Promise<void> };

const shelves: Map<number, Waiting>[] = [];

/** The waiting forms of one kind of record, by its id. Made once, by the feature that has the form. */
export function shelf<T extends object>(): Map<number, Form<T>> {
  return shelfOf<Form<T>>();
}

/** The same for forms of another make. */
export function shelfOf<F extends Waiting>(): Map<number, F> {
  const forms = new SvelteMap<number, F>();
  shelves.push(forms);
  return forms;
}

/** The forms that the disk did not take. */
export function held(): Waiting[] {
  return shelves.flatMap((forms) => [...forms.values()].filter((it) => it.failure !== null));
}

/** Tries to save them once more. True if nothing is held any longer. */
export async function retryHeld(): Promise<boolean> {
  for (const form of held()) await form.retry();
  for (const forms of shelves) {
    for (const [id, form] of forms) if (!form.unsaved) forms.delete(id);
  }
  return held().length === 0;
}

/** Another plan is opened: what was typed in this one goes with it. */
export function forgetUnsaved(): void {
  for (const forms of shelves) forms.clear();
}
