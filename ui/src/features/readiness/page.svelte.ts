/** What all parts of the page share: the lists, the names of people, and where in the page one is. */
import { createContext } from "svelte";

import type { Checklist, Item, Phase } from "../../api/bindings";
import { call } from "../../api/client";
import { inLanguage, language } from "../../i18n/words.svelte";
import type { Frame } from "../../widgets/frame";
import { everything } from "../../widgets/grid/model.svelte";
import { type ReadinessOf, takeReadiness } from "../../widgets/readiness.svelte";
import { ServiceMap } from "./map.svelte";

/** The part on show, for the whole session. */
const remembered = { tab: "overview" };

export class Readiness {
  phases = $state.raw<readonly Phase[]>([]);
  lists = $state.raw<readonly Checklist[]>([]);
  /** The names that are suggested for who sees to an item. */
  people = $state.raw<readonly string[]>([]);
  tab = $state(remembered.tab);
  /** What is open, and what it was opened from. */
  trail = $state.raw<readonly ReadinessOf[]>([]);
  /** What one came back from: the focus goes where it was. */
  left: ReadinessOf | undefined;
  readonly map: ServiceMap;
  readonly #items = $derived(new Map(this.lists.flatMap((list) => list.items.map((it) => [it.id, it] as const))));

  constructor(readonly frame: Frame) {
    this.map = new ServiceMap(frame);
    const asked = takeReadiness();
    const { target } = frame;
    if (asked) this.trail = [asked];
    else if (target !== null) this.trail = [{ kind: "service", id: target }];
  }

  async read(): Promise<void> {
    try {
      const { phases, lists } = await call("readiness_lists", {});
      this.phases = phases;
      this.lists = lists;
    } catch (error) {
      this.frame.fail(error);
    }
    const names = { register: "people", query: everything, field: "name", language: language() } as const;
    try {
      this.people = (await call("tally_field", names)).map(({ value }) => String(value ?? "")).filter(Boolean);
    } catch {
      // Without suggestions everything can still be typed.
    }
  }

  get open(): ReadinessOf | undefined {
    return this.trail.at(-1);
  }

  item(id: string): Item | undefined {
    return this.#items.get(id);
  }

  phaseName(number: number): string {
    const phase = this.phases.find((it) => it.number === number);
    return phase ? inLanguage(phase.name) : "";
  }

  show(tab: string): void {
    this.left = undefined;
    this.tab = tab;
    remembered.tab = tab;
    this.trail = [];
  }

  follow(of: ReadinessOf): void {
    this.left = undefined;
    this.trail = [...this.trail, of];
  }

  /** Another one of the same kind, without closing. */
  walk(of: ReadinessOf): void {
    this.trail = [...this.trail.slice(0, -1), of];
  }

  back(): void {
    this.left = this.open;
    this.trail = this.trail.slice(0, -1);
  }
}

export const [useReadiness, provideReadiness] = createContext<Readiness>();
