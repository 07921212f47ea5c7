/** Which lines are in sight and so are drawn, and how a cell comes into sight. */
import type { Layout } from "./layout.svelte";
import type { GridModel } from "./model.svelte";
import type { Spot } from "./selection";

/** Lines drawn beyond those in sight. */
const spare = 8;

export class Sight {
  #scrollTop = $state(0);
  readonly #first: number = $derived.by(() => {
    const top = Math.floor(this.#scrollTop / this.layout.rowHeight) - spare;
    return Math.max(0, Math.min(top, this.model.lines.count));
  });
  readonly #last: number = $derived.by(() => {
    const bottom = (this.#scrollTop + this.layout.viewHeight) / this.layout.rowHeight;
    return Math.min(this.model.lines.count, Math.ceil(bottom) + spare);
  });
  /** The lines in sight, and the one that has the focus, wherever it is: it must not go from under it. */
  readonly drawn: readonly number[] = $derived.by(() => {
    const [first, last] = [this.#first, this.#last];
    const list = Array.from({ length: last - first }, (_, place) => first + place);
    const at = this.model.cursor.line;
    return at >= 0 && at < this.model.lines.count && (at < first || at >= last) ? [...list, at] : list;
  });
  /** The rows in sight: the first, and the one after the last. */
  readonly rows: readonly [number, number] = $derived.by(() => {
    const { lines } = this.model;
    return [lines.rowOf(this.#first), lines.rowOf(Math.max(this.#first, this.#last - 1), -1) + 1];
  });

  constructor(
    readonly model: GridModel,
    readonly layout: Layout,
  ) {}

  scrolled(): void {
    this.#scrollTop = this.layout.scroller?.scrollTop ?? 0;
  }

  /** Brings a cell into sight. */
  show({ line, column }: Spot): void {
    const { layout, model } = this;
    const { scroller, rowHeight, viewHeight, viewWidth, headHeight } = layout;
    if (!scroller) return;
    if (line >= 0) {
      const top = line * rowHeight;
      if (top < scroller.scrollTop) scroller.scrollTop = top;
      else if (top + rowHeight > scroller.scrollTop + viewHeight - headHeight) {
        scroller.scrollTop = top + rowHeight - viewHeight + headHeight + 1;
      }
    }
    const box = layout.columnBox(column);
    if (box && !model.columns[column]?.frozen && model.line(line)?.kind !== "group") {
      const [left, right] = [box.left, box.left + box.width];
      if (left - layout.frozenEnd < scroller.scrollLeft) scroller.scrollLeft = left - layout.frozenEnd;
      else if (right > scroller.scrollLeft + viewWidth) scroller.scrollLeft = right - viewWidth;
    }
    this.scrolled();
  }
}
