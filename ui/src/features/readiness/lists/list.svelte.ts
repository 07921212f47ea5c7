/** A list of the body's own being written: kept as it is until it is saved, wherever one goes meanwhile. */
import type { Checklist, Failure, Item, Message } from "../../../api/bindings";
import { asFailure, call } from "../../../api/client";
import { shelfOf, type Waiting } from "../../../widgets/unsaved.svelte";

export class ListDraft implements Waiting {
  list: Checklist = $state({ id: "", version: "1", title: { it: "", en: "" }, items: [] });
  /** What is wrong with it, one sentence each. */
  faults: readonly Message[] = $state.raw([]);
  /** Why the last saving failed, such as a full disk. */
  failure: Failure | null = $state.raw(null);
  #before: string;

  constructor(
    list: Checklist,
    /** It is not in the plan yet: its name can still be chosen. */
    readonly fresh: boolean,
  ) {
    this.list = structuredClone(list);
    this.#before = JSON.stringify(list);
  }

  get unsaved(): boolean {
    return JSON.stringify(this.list) !== this.#before;
  }

  /** Another item at the end. Its name is the next number that is free. */
  add(): void {
    const taken = new Set(this.list.items.map((it) => shortId(it.id, this.list.id)));
    let number = this.list.items.length + 1;
    while (taken.has(String(number))) number += 1;
    this.list.items.push(blank(String(number), this.list.items.at(-1)?.phase ?? 1));
  }

  /** Puts an item in another place; those between move up or down. Answers whether there is such a place. */
  move(at: number, to: number): boolean {
    if (to < 0 || to >= this.list.items.length) return false;
    this.list.items.splice(to, 0, ...this.list.items.splice(at, 1));
    return true;
  }

  remove(at: number): void {
    this.list.items.splice(at, 1);
  }

  /** Writes it into the plan. Answers whether it is there. */
  async save(): Promise<boolean> {
    try {
      const { faults } = await call("save_list", { list: withBothLanguages($state.snapshot(this.list)) });
      this.failure = null;
      this.faults = faults;
      if (faults.length > 0) return false;
      this.#before = JSON.stringify(this.list);
      return true;
    } catch (error) {
      this.failure = asFailure(error);
      return false;
    }
  }

  async retry(): Promise<void> {
    await this.save();
  }
}

/** One text alone counts for both languages. */
function withBothLanguages(list: Checklist): Checklist {
  const both = (text: Item["text"]) => ({ it: text.it || text.en, en: text.en || text.it });
  const items = list.items.map((it) => ({
    ...it,
    text: both(it.text),
    why: both(it.why),
    evidence: both(it.evidence),
  }));
  return { ...list, title: both(list.title), items };
}

function blank(id: string, phase: number): Item {
  const text = () => ({ it: "", en: "" });
  return {
    ...{ id, phase, scope: "service", mandatory: false, blocking: false, weight: 3, applies_to: ["all"] },
    ...{ recurrence: "once", text: text(), why: text(), evidence: text(), verify: null },
    ...{ after: [], excludes: [], sources: [] },
  };
}

/** The name of an item without that of its list. */
export function shortId(item: string, list: string): string {
  return item.startsWith(`${list}:`) ? item.slice(list.length + 1) : item;
}

const shelf = shelfOf<ListDraft>();

/** The list that is being written; there is one at a time. */
export function draftOnShelf(): ListDraft | null {
  return shelf.get(0) ?? null;
}

export function shelve(draft: ListDraft | null): void {
  if (draft) shelf.set(0, draft);
  else shelf.delete(0);
}
