/** What the mouse does in the cells: it selects cells and rows, fills down, opens. */
import type { Focus } from "./focus.svelte";
import { numberedLine, spotOf } from "./focus.svelte";
import type { GridModel } from "./model.svelte";

export class Mouse {
  #dragging: "cells" | "rows" | "fill" | null = null;

  constructor(
    readonly model: GridModel,
    readonly focus: Focus,
  ) {}

  readonly press = (event: PointerEvent): void => {
    const { model, focus } = this;
    const target = event.target as HTMLElement;
    if (event.button !== 0 || target.closest("button, .resize, .editor-box")) return;
    const line = numberedLine(target);
    const spot = spotOf(target);
    if (event.ctrlKey || event.metaKey) {
      const row = line === undefined ? spot : { line, column: model.cursor.column };
      if (!row || !model.row(row.line)) return;
      void model.tickAlso(row, focus.inside).then(() => focus.takeLater());
    } else if (line !== undefined) {
      this.#dragging = "rows";
      model.selectRows(event.shiftKey ? model.anchor.line : line, line);
      void focus.takeLater();
    } else if (spot && spot.line >= 0) {
      this.#dragging = "cells";
      model.said = "";
      model.untick();
      void focus.go(spot, event.shiftKey);
    } else return;
    event.preventDefault();
  };

  readonly move = (event: PointerEvent): void => {
    if (event.buttons === 0) this.drop();
    if (!this.#dragging) return;
    const { model } = this;
    const line = numberedLine(event.target);
    const spot = line === undefined ? spotOf(event.target) : { line, column: 0 };
    if (!spot || spot.line < 0) return;
    const { top, right } = model.range;
    if (this.#dragging === "rows") model.selectRows(model.anchor.line, spot.line);
    else if (this.#dragging === "fill") model.place({ line: Math.max(spot.line, top), column: right }, true);
    else model.place(spot, true);
  };

  readonly drop = (): void => {
    const { model, focus } = this;
    const was = this.#dragging;
    if (!was) return;
    this.#dragging = null;
    const several = model.range.top !== model.range.bottom;
    if (was === "fill" && several) void model.fillDown().then(() => focus.go(model.cursor, true));
    else if (focus.inside) focus.take();
  };

  readonly startFill = (event: PointerEvent): void => {
    event.preventDefault();
    event.stopPropagation();
    const { top, bottom, left, right } = this.model.range;
    this.model.select({ line: top, column: left }, { line: bottom, column: right });
    this.#dragging = "fill";
  };
}
