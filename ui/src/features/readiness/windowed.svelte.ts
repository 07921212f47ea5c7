/** Rows that are read from Rust by windows, and which of them are in sight. */

/** So many rows are asked for at once. */
const block = 100;
/** Rows drawn beyond those in sight. */
const spare = 10;
/** What is taken for the height of a window that has not been drawn yet. */
const usual = 640;

export class Windowed<Row> {
  /** How many rows there are; nothing until it is known. */
  total = $state<number | null>(null);
  scrollTop = $state(0);
  viewHeight = $state(0);
  /** The height of a row, in pixels. */
  rowHeight = $state(36);
  readonly drawn: readonly number[] = $derived.by(() => {
    const total = this.total ?? 0;
    const height = this.viewHeight || usual;
    const first = Math.max(0, Math.floor(this.scrollTop / this.rowHeight) - spare);
    const last = Math.min(total, Math.ceil((this.scrollTop + height) / this.rowHeight) + spare);
    return Array.from({ length: Math.max(0, last - first) }, (_, at) => first + at);
  });
  #rows = $state.raw<ReadonlyMap<number, Row>>(new Map());
  #asked = new Set<number>();
  #turn = 0;

  constructor(
    readonly read: (from: number, count: number) => Promise<{ total: number; rows: readonly Row[] }>,
    readonly fail: (error: unknown) => void,
  ) {}

  /** Follows the size and the scrolling of the box the rows stand in. */
  readonly box = (node: HTMLElement) => {
    node.scrollTop = this.scrollTop;
    const measure = () => {
      this.viewHeight = node.clientHeight;
      this.scrollTop = node.scrollTop;
    };
    measure();
    node.addEventListener("scroll", measure, { passive: true });
    // Where nothing is drawn, as in tests, there is nothing to watch.
    const observer = typeof ResizeObserver === "undefined" ? undefined : new ResizeObserver(measure);
    observer?.observe(node);
    return () => {
      observer?.disconnect();
      node.removeEventListener("scroll", measure);
    };
  };

  row(at: number): Row | undefined {
    return this.#rows.get(at);
  }

  /** The rows that are here. */
  get known(): Iterable<Row> {
    return this.#rows.values();
  }

  /** Asks for the rows in sight and those around them, where they are not here yet. */
  async need(): Promise<void> {
    const first = Math.floor(this.scrollTop / this.rowHeight);
    const last = first + Math.ceil((this.viewHeight || usual) / this.rowHeight);
    const blocks: number[] = [];
    for (let at = Math.max(0, Math.floor(first / block) - 1); at <= Math.floor(last / block) + 1; at += 1) {
      const there = this.total === null ? at === 0 : at * block < this.total;
      if (there && !this.#asked.has(at)) blocks.push(at);
    }
    await Promise.all(blocks.map((at) => this.#fetch(at)));
  }

  /** Reads again; what is on show stays until the new rows are here. */
  async again(): Promise<void> {
    this.#turn += 1;
    this.#asked = new Set();
    if (this.total === 0) this.total = null;
    await this.need();
  }

  async #fetch(at: number): Promise<void> {
    const turn = this.#turn;
    this.#asked.add(at);
    try {
      const { total, rows } = await this.read(at * block, block);
      // What was asked for before something changed is not wanted any more.
      if (turn !== this.#turn) return;
      const next = new Map([...this.#rows].filter(([place]) => place < total));
      for (const [place, row] of rows.entries()) next.set(at * block + place, row);
      this.#rows = next;
      this.total = total;
    } catch (error) {
      this.#asked.delete(at);
      if (turn === this.#turn) this.fail(error);
    }
  }
}
