/** What is being said of one item for one thing: kept as soon as it can be, and never thrown away. */
import type { AnswerChange, Failure, Object as Thing, Place, Problem } from "../../api/bindings";
import { Refusal, call } from "../../api/client";
import { shelfOf, type Waiting } from "../../widgets/unsaved.svelte";

/** A change that changes nothing. */
export const nothing: AnswerChange = {
  state: null,
  note: null,
  responsible: null,
  due: null,
  no_due: false,
  forget: false,
};

export class Draft implements Waiting {
  /** What was said and is not kept yet. */
  pending: Partial<AnswerChange> = $state({});
  /** A day as it was typed, where it is none. */
  typed: string | undefined = $state();
  /** Why it was not kept. */
  problem: Problem | null = $state.raw(null);
  failure: Failure | null = $state.raw(null);
  #turn: Promise<unknown> = Promise.resolve();

  constructor(readonly place: Place) {}

  get unsaved(): boolean {
    return this.typed !== undefined || Object.keys(this.pending).length > 0;
  }

  /** Says it, after what was said before. Answers whether it was kept. */
  say(change: Partial<AnswerChange>): Promise<boolean> {
    const step = this.#turn.then(() => this.#say(change));
    this.#turn = step.catch(() => undefined);
    return step;
  }

  /** Leaves the item as it was. */
  drop(): void {
    this.pending = {};
    this.problem = null;
    this.failure = null;
    this.typed = undefined;
  }

  async retry(): Promise<void> {
    await this.say({});
  }

  async #say(change: Partial<AnswerChange>): Promise<boolean> {
    const { state, ...rest } = this.pending;
    // A state that waits for its note does not hold up what has nothing to do with it.
    const together = state !== undefined && ("note" in change || "state" in change || Object.keys(change).length === 0);
    const sent = { ...rest, ...(together ? { state } : {}), ...change };
    this.pending = { ...this.pending, ...change };
    try {
      const { refused } = await call("say_answers", { places: [this.place], change: { ...nothing, ...sent } });
      this.failure = null;
      this.problem = refused[0]?.problem ?? (together || state === undefined ? null : this.problem);
      if (refused.length > 0) return false;
      const waits = !together && state !== undefined && !("state" in change);
      this.pending = waits ? { state } : {};
      return true;
    } catch (error) {
      if (!(error instanceof Refusal) || error.cause.kind === "not_found" || error.cause.kind === "no_plan") {
        this.drop();
        throw error;
      }
      this.failure = error.cause;
      return false;
    }
  }
}

const shelf = shelfOf<Draft>();
/** The shelf knows forms by numbers. */
const numbers = new Map<string, number>();

/** Names a place among others. */
export function keyOf(object: Thing, item: string): string {
  return `${object.kind} ${"id" in object ? object.id : 0} ${item}`;
}

/** The draft of a place: the one that waits, or a new one. */
export function draftOf({ object, item }: Place): Draft {
  return shelf.get(numberOf(keyOf(object, item))) ?? new Draft({ object, item });
}

/** Keeps a draft for as long as something on it is not saved. */
export function shelve(draft: Draft): void {
  const number = numberOf(keyOf(draft.place.object, draft.place.item));
  if (draft.unsaved) shelf.set(number, draft);
  else shelf.delete(number);
}

function numberOf(key: string): number {
  const known = numbers.get(key) ?? numbers.size;
  numbers.set(key, known);
  return known;
}
