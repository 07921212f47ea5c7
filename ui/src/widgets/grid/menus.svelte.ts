/** The menu of the cells, and those of the headings: where they open, and what they offer. */
import { show, t } from "../../i18n/words.svelte";
import type { Action } from "../MenuList.svelte";
import { spotOf } from "./focus.svelte";
import { holds, type Spot } from "./selection";
import type { TableState } from "./table-state";

type Opened = { readonly label: string; readonly x: number; readonly y: number; readonly actions: readonly Action[] };

export class Menus {
  opened: Opened | null = $state.raw(null);

  constructor(readonly table: TableState) {}

  /** Under the cell one is in. */
  atCursor(): void {
    const { cursor } = this.table.model;
    const box = this.table.focus.cell(`${cursor.line}:${cursor.column}`, `${cursor.line}:all`)?.getBoundingClientRect();
    this.#show(cursor, (box?.left ?? 0) + 8, box?.bottom ?? 0);
  }

  /** Where the mouse is; where a key asked for it, under the cell. */
  readonly onContextMenu = (event: MouseEvent): void => {
    event.preventDefault();
    event.stopPropagation();
    const spot = spotOf(event.target);
    if (!spot) return;
    const { model } = this.table;
    const ticked = model.ticked.has(model.row(spot.line)?.id ?? Number.NaN);
    if (spot.line >= 0 && !ticked) model.untick();
    if (spot.line >= 0 && (ticked || !holds(model.range, spot))) model.place(spot);
    const byMouse = event instanceof PointerEvent || event.clientX > 0;
    if (byMouse) this.#show(spot, event.clientX, event.clientY);
    else this.atCursor();
  };

  ofHeading(column: number, x: number, y: number): void {
    const { model, asks } = this.table;
    const field = model.columns[column]?.field;
    if (!field) return;
    model.place({ line: -1, column });
    const label = t("grid-column-menu", { name: show(field.heading) });
    this.opened = { x, y, label, actions: asks.headerActions(column) };
  }

  readonly close = (): void => {
    this.opened = null;
    this.table.focus.take();
  };

  #show(spot: Spot, x: number, y: number): void {
    if (spot.line < 0) this.ofHeading(spot.column, x, y);
    else this.opened = { x, y, label: t("grid-menu"), actions: this.#ofCells() };
  }

  #ofCells(): Action[] {
    const { table } = this;
    const { model, editing, clipboard, focus, asks } = table;
    const { fixed, cursor, anchor, cursorRow: row } = model;
    const selecting = (select: () => void) => () => {
      select();
      void focus.takeLater();
    };
    return [
      {
        ...{ id: "open", name: t("grid-action-open"), keys: t("grid-key-open"), disabled: !row },
        run: () => row && asks.open(row.id),
      },
      { id: "edit", name: t("grid-action-edit"), keys: "F2", disabled: fixed, run: () => editing.start(null) },
      {
        ...{ id: "copy", name: t("grid-action-copy"), keys: "Ctrl+C", apart: true },
        run: () => void clipboard.copy(false, false),
      },
      {
        ...{ id: "copy-headings", name: t("grid-action-copy-headings"), keys: t("grid-key-copy-headings") },
        run: () => void clipboard.copy(true, false),
      },
      {
        ...{ id: "cut", name: t("grid-action-cut"), keys: "Ctrl+X", disabled: fixed },
        run: () => void clipboard.copy(false, true),
      },
      {
        ...{ id: "paste", name: t("grid-action-paste"), keys: "Ctrl+V", disabled: fixed },
        run: () => void clipboard.pasteAsked(),
      },
      {
        ...{ id: "clear", name: t("grid-action-clear"), keys: t("grid-key-clear"), disabled: fixed, apart: true },
        run: () => void model.clear(),
      },
      {
        ...{ id: "fill", name: t("grid-action-fill"), keys: "Ctrl+D", disabled: fixed },
        run: () => void model.fillDown(),
      },
      {
        ...{ id: "set", name: t("grid-action-set"), keys: t("grid-key-set"), disabled: fixed || model.one },
        run: () => editing.start(null),
      },
      {
        ...{ id: "add", name: t("grid-action-add"), keys: "Ctrl++", disabled: fixed, apart: true },
        run: () => void editing.add(),
      },
      {
        ...{ id: "remove", name: t("grid-action-remove"), keys: t("grid-key-remove") },
        ...{ disabled: fixed || !model.hasRows, run: () => table.removeRows() },
      },
      {
        ...{ id: "row", name: t("grid-action-row"), keys: t("grid-key-row"), apart: true },
        run: selecting(() => model.selectRows(anchor.line, cursor.line)),
      },
      {
        ...{ id: "tick", name: t("grid-action-tick"), keys: t("grid-key-tick"), disabled: !row },
        run: () => void model.tick().then(() => focus.takeLater()),
      },
      {
        ...{ id: "column", name: t("grid-action-column"), keys: t("grid-key-column") },
        run: selecting(() => model.selectColumns(anchor.column, cursor.column)),
      },
      { id: "all", name: t("grid-action-all"), keys: "Ctrl+A", run: selecting(() => model.selectAll()) },
    ];
  }
}
