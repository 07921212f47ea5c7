/** What all parts of the page share: the figures of the moment, and which part is on show. */
import { createContext } from "svelte";

import type { CostCut, CostPhase, CostsView, Figure } from "../../api/bindings";
import { call } from "../../api/client";
import type { Frame } from "../../widgets/frame";

/** The part on show, for the whole session. */
const remembered = { tab: "overview" };

export class Costs {
  view = $state.raw<CostsView | null>(null);
  tab = $state(remembered.tab);
  /** Which table is looked at. */
  readonly table = $state<{ by: CostCut; asIs: boolean; phase: CostPhase | null; cash: boolean }>({
    ...{ by: "phase", asIs: false, phase: null, cash: true },
  });

  constructor(readonly frame: Frame) {}

  async read(): Promise<void> {
    try {
      this.view = await call("costs_view", {});
    } catch (error) {
      this.frame.fail(error);
    }
  }

  show(tab: string): void {
    this.tab = tab;
    remembered.tab = tab;
  }

  /** Shows why a figure is what it is: of one year, or of all of them. */
  async why(figure: Figure, year: number | null = null): Promise<void> {
    try {
      this.frame.why(await call("explain_cost", { figure, year }));
    } catch (error) {
      this.frame.fail(error);
    }
  }
}

export const [useCosts, provideCosts] = createContext<Costs>();
