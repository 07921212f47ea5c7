/** A strategy about to be chosen: the reason as it was typed, kept until it is written into the plan. */
import type { Destination, Failure, Strategy } from "../../../api/bindings";
import { asFailure, call } from "../../../api/client";
import { shelfOf, type Waiting } from "../../../widgets/unsaved.svelte";

/** The six, as the shelf counts them. */
const numbers: readonly Strategy[] = ["retain", "retire", "repurchase", "rehost", "replatform", "rearchitect"];

export class StrategyDraft implements Waiting {
  reason = $state("");
  /** Where it is to lead; nothing: that stays as it is. */
  destination = $state<Destination | null>(null);
  /** It was asked for without a reason. */
  wanting = $state(false);
  /** Why the last saving failed, such as a full disk. */
  failure: Failure | null = $state.raw(null);

  constructor(
    readonly service: number,
    readonly strategy: Strategy,
  ) {}

  get unsaved(): boolean {
    return this.reason.trim() !== "";
  }

  /** Writes it into the plan. Answers whether it is there. */
  async choose(): Promise<boolean> {
    this.wanting = this.reason.trim() === "";
    if (this.wanting) return false;
    const { service: id, strategy, reason, destination } = this;
    try {
      await call("choose_strategy", { id, choice: { strategy, reason, destination } });
      this.failure = null;
      this.reason = "";
      this.destination = null;
      return true;
    } catch (error) {
      this.failure = asFailure(error);
      return false;
    }
  }

  async retry(): Promise<void> {
    await this.choose();
  }
}

const shelf = shelfOf<StrategyDraft>();

/** What was begun for a strategy of a service, or a fresh page for it. */
export function draftOf(service: number, strategy: Strategy): StrategyDraft {
  return shelf.get(numberOf(service, strategy)) ?? new StrategyDraft(service, strategy);
}

/** Keeps a draft for as long as something on it is not saved. */
export function shelve(draft: StrategyDraft): void {
  const number = numberOf(draft.service, draft.strategy);
  if (draft.unsaved) shelf.set(number, draft);
  else shelf.delete(number);
}

function numberOf(service: number, strategy: Strategy): number {
  return service * numbers.length + numbers.indexOf(strategy);
}
