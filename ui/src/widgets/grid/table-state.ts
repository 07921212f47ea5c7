/** A table of cells, put together: what it knows, where things stand, and all that can be done in it. */
import type { Action } from "../MenuList.svelte";
import { Clipboard } from "./clipboard";
import { Editing } from "./editing.svelte";
import { Focus } from "./focus.svelte";
import { Layout } from "./layout.svelte";
import { Menus } from "./menus.svelte";
import type { GridModel } from "./model.svelte";
import { Mouse } from "./mouse";
import { Sight } from "./sight.svelte";

/** What the page around the table does for it. */
export type Asks = {
  /** Opens the details of a record. */
  readonly open: (id: number) => void;
  /** What the heading of a column offers. */
  readonly headerActions: (column: number) => Action[];
  /** The window gives no clipboard by itself: a person is asked to paste. */
  readonly paste: () => void;
  /** The window takes nothing to the clipboard by itself: a person is asked to copy. */
  readonly copy: (text: string) => void;
};

export class TableState {
  readonly layout: Layout;
  readonly sight: Sight;
  readonly focus: Focus;
  readonly editing: Editing;
  readonly clipboard: Clipboard;
  readonly mouse: Mouse;
  readonly menus: Menus;

  constructor(
    readonly model: GridModel,
    readonly asks: Asks,
  ) {
    this.layout = new Layout(model);
    this.sight = new Sight(model, this.layout);
    this.focus = new Focus(model, this.layout, this.sight);
    this.editing = new Editing(model, this.layout, this.focus);
    this.clipboard = new Clipboard(model, this.focus, this.editing, asks);
    this.mouse = new Mouse(model, this.focus);
    this.menus = new Menus(this);
  }

  /** Brings a record into view, and the focus to it if wanted. */
  async reveal(record: number, focus: boolean): Promise<void> {
    const { model } = this;
    const row = await model.find(record);
    if (row === null) return;
    const spot = { line: model.lines.ofRow(row), column: model.cursor.column };
    if (focus) return this.focus.go(spot);
    model.place(spot);
    this.sight.show(spot);
  }

  /** Goes to a field of a record. */
  async goTo(record: number, field: string): Promise<void> {
    const { model } = this;
    const row = await model.find(record);
    const column = model.columns.findIndex((it) => it.field.key === field);
    if (row !== null) await this.focus.go({ line: model.lines.ofRow(row), column: Math.max(0, column) });
  }

  removeRows(): void {
    const { model, focus } = this;
    if (!model.fixed && model.hasRows) void model.remove().then(() => focus.go(model.cursor));
  }
}
