/** Services by phases: what is asked for, in which order, and where one stands in it. */
import type { MapOrder, MapRow, MapWindow, Query } from "../../api/bindings";
import { call } from "../../api/client";
import { language } from "../../i18n/words.svelte";
import type { Frame } from "../../widgets/frame";
import { everything } from "../../widgets/grid/model.svelte";
import { Windowed } from "./windowed.svelte";

/** The order of the columns: the name, all phases together, each phase. */
export type MapColumn = "name" | "all" | number;

export class ServiceMap {
  readonly rows: Windowed<MapRow>;
  text = $state("");
  /** Only those in which something holds this phase up. */
  heldIn = $state<number | null>(null);
  sort = $state.raw<{ column: MapColumn; descending: boolean } | null>(null);
  /** The cell that has the keyboard; the headings are the line above the first. */
  cursor = $state.raw({ line: 1, column: 0 });

  constructor(frame: Frame) {
    const read = (from: number, count: number) => call("readiness_map", { window: { ...this.#asked(), from, count } });
    this.rows = new Windowed(read, (error) => frame.fail(error));
  }

  /** Sorted by a column; once more: the other way; a third time: as they were entered. */
  turn(column: MapColumn): void {
    const { sort } = this;
    if (sort?.column !== column) this.sort = { column, descending: false };
    else if (!sort.descending) this.sort = { column, descending: true };
    else this.sort = null;
    void this.rows.again();
  }

  search(text: string): void {
    this.text = text;
    this.#anew();
  }

  hold(phase: number | null): void {
    this.heldIn = phase;
    this.#anew();
  }

  clear(): void {
    this.text = "";
    this.heldIn = null;
    this.#anew();
  }

  /** The services before and after one, in the order on show. */
  async neighbours(id: number): Promise<{ before: number | null; after: number | null }> {
    const window = { ...this.#asked(), of: id, from: 0, count: 0 };
    const { before, after } = await call("readiness_map", { window });
    return { before, after };
  }

  #anew(): void {
    this.cursor = { line: 1, column: this.cursor.column };
    this.rows.scrollTop = 0;
    void this.rows.again();
  }

  #asked(): Omit<MapWindow, "from" | "count"> {
    const { sort } = this;
    const byName = sort?.column === "name" ? [{ field: "name", descending: sort.descending }] : [];
    const query: Query = { ...everything, search: this.text.trim(), sort: byName };
    const by: MapOrder | null =
      sort === null || sort.column === "name"
        ? null
        : { phase: sort.column === "all" ? null : sort.column, descending: sort.descending };
    return { query, by, held_in: this.heldIn, of: null, language: language() };
  }
}
