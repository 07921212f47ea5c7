/** What the parts of the scenarios share: the list, what is compared, which one is open. */
import { createContext } from "svelte";

import type { Commands, Figure, ScenarioId, ScenarioView, SideBySide, What } from "../../../api/bindings";
import { call } from "../../../api/client";
import type { Frame } from "../../../widgets/frame";

/** The most that stand beside the plan. */
export const most = 3;

export class Scenarios {
  list = $state.raw<readonly ScenarioView[] | null>(null);
  /** Those that are compared, in the order in which they were ticked. */
  compared = $state.raw<readonly ScenarioId[]>([]);
  comparison = $state.raw<SideBySide | null>(null);
  /** The one whose changes are on show. */
  open = $state<ScenarioId | null>(null);
  private asked = 0;

  constructor(readonly frame: Frame) {}

  readonly fixed = $derived.by(() => this.frame.plan?.read_only === true);
  readonly shown = $derived.by(() => this.list?.find((it) => it.id === this.open) ?? null);

  async read(): Promise<void> {
    try {
      const list = await call("list_scenarios", {});
      this.list = list;
      const there = (id: ScenarioId) => list.some((it) => it.id === id);
      this.compared = this.compared.filter(there);
      if (this.open !== null && !there(this.open)) this.open = null;
      await this.compare();
    } catch (error) {
      this.frame.fail(error);
    }
  }

  /** Writes, and reads again. Answers what was answered; nothing where it failed. */
  async write<Name extends keyof Commands>(
    name: Name,
    args: Commands[Name]["args"],
  ): Promise<{ answer: Commands[Name]["answer"] } | null> {
    try {
      const answer = await call(name, args);
      this.frame.wrote();
      await this.read();
      return { answer };
    } catch (error) {
      this.frame.fail(error);
      return null;
    }
  }

  tick(id: ScenarioId, on: boolean): void {
    this.compared = on ? [...this.compared, id] : this.compared.filter((it) => it !== id);
    void this.compare();
  }

  async compare(): Promise<void> {
    this.asked += 1;
    const mine = this.asked;
    if (this.compared.length === 0) {
      this.comparison = null;
      return;
    }
    try {
      const comparison = await call("compare_scenarios", { ids: [...this.compared] });
      if (mine === this.asked) this.comparison = comparison;
    } catch (error) {
      this.frame.fail(error);
    }
  }

  /** Why a figure is what it is, by the reckoning of that side. */
  async why(what: What, figure: Figure, year: number | null): Promise<void> {
    try {
      this.frame.why(await call("explain_scenario", { what, figure, year }));
    } catch (error) {
      this.frame.fail(error);
    }
  }
}

export const [useScenarios, provideScenarios] = createContext<Scenarios>();
