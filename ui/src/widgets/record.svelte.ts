/** One record being edited beside its list: each field is kept when it is left; a refused one stays as typed. */
import type { Failure, Input, Register } from "../api/bindings";
import { asFailure, call } from "../api/client";
import { language, say } from "../i18n/words.svelte";
import { shelfOf, type Waiting } from "./unsaved.svelte";

type Left = { readonly input: Input; readonly text: string };
/** Failures that no second attempt mends: there is nothing left to save into. */
const gone: ReadonlySet<string> = new Set(["not_found", "no_plan"]);

export class RecordForm implements Waiting {
  /** What was typed and not taken, by field. */
  typed: Record<string, string> = $state({});
  /** Why not. */
  why: Record<string, string> = $state({});
  /** Why the last saving failed though nothing was wrong with it, such as a full disk. */
  failure: Failure | null = $state.raw(null);
  #held = new Map<string, Left>();

  constructor(
    readonly register: Register,
    readonly id: number,
  ) {}

  get unsaved(): boolean {
    return Object.keys(this.typed).length > 0;
  }

  /** A field was left. True if it was kept. */
  async leave(field: string, input: Input, text: string): Promise<boolean> {
    const { register, id } = this;
    try {
      const done = await call("set_cells", { register, edits: [{ id, field, input }], language: language() });
      const refused = done.refused[0];
      this.failure = null;
      this.#held.delete(field);
      if (refused) {
        this.typed[field] = text;
        this.why[field] = say(refused.why);
        return false;
      }
      delete this.typed[field];
      delete this.why[field];
      return true;
    } catch (error) {
      const failure = asFailure(error);
      if (gone.has(failure.kind)) throw error;
      this.typed[field] = text;
      this.why[field] = say(failure.message);
      this.failure = failure;
      this.#held.set(field, { input, text });
      return false;
    }
  }

  async retry(): Promise<void> {
    for (const [field, { input, text }] of this.#held) await this.leave(field, input, text);
  }
}

const shelves: Partial<Record<Register, Map<number, RecordForm>>> = {};

/** The forms of a register with something on them that is not kept yet. */
export function unsavedOf(register: Register): Map<number, RecordForm> {
  const shelf = shelves[register] ?? shelfOf<RecordForm>();
  shelves[register] = shelf;
  return shelf;
}
