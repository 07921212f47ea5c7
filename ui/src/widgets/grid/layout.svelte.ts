/** How high the lines are and how wide the columns: what the screen says, and what was chosen. */
import { narrowest, widest, widthOf } from "./columns";
import type { GridModel } from "./model.svelte";

/** The numbers of the rows, before all columns, in rem. */
const gutter = 2.75;

export class Layout {
  scroller: HTMLElement | undefined = $state.raw();
  grid: HTMLElement | undefined = $state.raw();
  viewHeight = $state(600);
  viewWidth = $state(1000);
  rowHeight = $state(28);
  headHeight = $state(32);
  rem = $state(16);

  readonly widths: readonly number[] = $derived.by(() => this.model.columns.map(widthOf));
  readonly frozen: number = $derived.by(() => this.model.columns.filter((it) => it.frozen).length);
  /** All columns together, in rem. */
  readonly total: number = $derived(this.widths.reduce((sum, it) => sum + it, gutter));
  /** The columns as style sheets take them. Where room is left, the name takes it. */
  readonly template: string = $derived.by(() => {
    const grows = this.frozen <= 1 && this.model.columns[0]?.width === null;
    const wide = (it: number, place: number) => (place === 0 && grows ? `minmax(${it}rem, 1fr)` : `${it}rem`);
    return [`${gutter}rem`, ...this.widths.map(wide)].join(" ");
  });
  /** What is frozen stays in sight, if it leaves room for the rest. */
  readonly sticks: boolean = $derived.by(() => {
    const frozen = this.widths.slice(0, this.frozen).reduce((sum, it) => sum + it, gutter);
    return frozen * this.rem < this.viewWidth * 0.6;
  });
  readonly #lefts: readonly number[] = $derived.by(() => {
    let left = gutter;
    return this.widths.map((width) => {
      const mine = left;
      left += width;
      return mine;
    });
  });

  constructor(readonly model: GridModel) {}

  /** Measures now, and whenever the window or the size of the text changes. */
  watch(): (() => void) | undefined {
    this.#measure();
    if (typeof ResizeObserver === "undefined" || !this.scroller) return undefined;
    const observer = new ResizeObserver(() => this.#measure());
    observer.observe(this.scroller);
    observer.observe(document.documentElement);
    return () => observer.disconnect();
  }

  #measure(): void {
    const high = (part: string) => this.grid?.querySelector<HTMLElement>(part)?.offsetHeight;
    this.viewHeight = this.scroller?.clientHeight || 600;
    this.viewWidth = this.scroller?.clientWidth || 1000;
    this.rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16;
    this.rowHeight = high(".line") || 1.75 * this.rem;
    this.headHeight = high(".head") || 2 * this.rem;
  }

  /** The rows that fit into sight. */
  get page(): number {
    return Math.max(1, Math.floor((this.viewHeight - this.headHeight) / this.rowHeight) - 1);
  }

  /** Where a line begins, from the top of the canvas. */
  topOf(line: number): number {
    return this.headHeight + line * this.rowHeight;
  }

  /** Where a column begins and how wide it is, as it is drawn. */
  columnBox(column: number): { left: number; width: number } | null {
    const head = this.grid?.querySelector<HTMLElement>(`[data-cell="-1:${column}"]`);
    return head ? { left: head.offsetLeft, width: head.offsetWidth } : null;
  }

  /** Where what scrolls begins: after the frozen columns. */
  get frozenEnd(): number {
    const last = this.sticks ? this.columnBox(this.frozen - 1)?.width : 0;
    return gutter * this.rem + (last ?? 0);
  }

  /** Where a column is held while the others scroll. */
  heldAt(column: number): string | undefined {
    return this.holds(column) ? `${this.#lefts[column]}rem` : undefined;
  }

  holds(column: number): boolean {
    return this.sticks && (this.model.columns[column]?.frozen ?? false);
  }

  resize(column: number, width: number): void {
    const key = this.model.columns[column]?.field.key;
    const fit = Math.round(Math.max(narrowest, Math.min(widest, width)) * 10) / 10;
    if (key) void this.model.change(key, { width: fit });
  }

  widen(column: number, step: number): void {
    this.resize(column, (this.widths[column] ?? 0) + step);
  }

  /** Follows the pointer with the edge of a column. */
  startResize(event: PointerEvent, column: number): void {
    event.preventDefault();
    event.stopPropagation();
    const from = { x: event.clientX, width: (this.columnBox(column)?.width ?? 0) / this.rem };
    const edge = event.currentTarget as HTMLElement;
    edge.setPointerCapture(event.pointerId);
    edge.onpointermove = (it) => this.resize(column, from.width + (it.clientX - from.x) / this.rem);
    edge.onpointerup = () => {
      edge.onpointermove = null;
    };
  }
}
