/** The focus in the cells: it goes where one is, and one is where it went. */
import { tick } from "svelte";

import type { Layout } from "./layout.svelte";
import type { GridModel } from "./model.svelte";
import type { Spot } from "./selection";
import type { Sight } from "./sight.svelte";

export class Focus {
  /** It is somewhere in the cells. */
  inside = $state(false);

  constructor(
    readonly model: GridModel,
    readonly layout: Layout,
    readonly sight: Sight,
  ) {}

  /** Goes to a cell, or takes the selection along to it. */
  async go(spot: Spot, extend = false): Promise<void> {
    this.model.place(spot, extend);
    this.sight.show(this.model.cursor);
    await tick();
    this.take();
  }

  /** Gives the focus to the cell one is in. */
  take(): void {
    const { line, column } = this.model.cursor;
    this.cell(`${line}:${column}`, `${line}:all`)?.focus({ preventScroll: true });
  }

  /** The same, once what changed is drawn. */
  async takeLater(): Promise<void> {
    await tick();
    this.take();
  }

  /** The first of these cells that is drawn. */
  cell(...names: string[]): HTMLElement | null {
    const found = names.map((it) => this.layout.grid?.querySelector<HTMLElement>(`[data-cell="${it}"]`));
    return found.find((it) => it) ?? null;
  }

  /** However the focus came to a cell, the keys start from there. */
  follow(event: FocusEvent): void {
    this.inside = true;
    const cell = (event.target as HTMLElement).dataset["cell"];
    const { line, column } = this.model.cursor;
    if (cell === undefined || cell === `${line}:${column}` || cell === `${line}:all`) return;
    const spot = spotOf(event.target);
    if (spot) this.model.place(spot);
  }
}

/** The cell something is in. */
export function spotOf(target: EventTarget | null): Spot | undefined {
  const cell = (target as HTMLElement | null)?.closest<HTMLElement>("[data-cell]")?.dataset["cell"];
  if (cell === undefined) return undefined;
  const [line = "0", column = "0"] = cell.split(":");
  return { line: Number(line), column: column === "all" ? 0 : Number(column) };
}

/** The line whose number something is. */
export function numberedLine(target: EventTarget | null): number | undefined {
  const line = (target as HTMLElement | null)?.closest<HTMLElement>("[data-row]")?.dataset["row"];
  return line === undefined ? undefined : Number(line);
}
