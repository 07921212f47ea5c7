/** The lines of a grid: rows, the headings of groups above them, and the line at the end where one adds. */
import type { Group } from "../../api/bindings";

export type Line =
  | { readonly kind: "row"; readonly row: number }
  | { readonly kind: "group"; readonly group: Group; readonly closed: boolean }
  | { readonly kind: "add" };

export class Lines {
  readonly count: number;
  /** The line of each group's heading. */
  readonly #heads: number[] = [];

  constructor(
    readonly matched: number,
    readonly groups: readonly Group[],
    readonly closed: ReadonlySet<number>,
    readonly adding: boolean,
  ) {
    let line = 0;
    for (const [place, group] of groups.entries()) {
      this.#heads.push(line);
      line += 1 + (closed.has(place) ? 0 : group.rows);
    }
    this.count = (groups.length > 0 ? line : matched) + (adding ? 1 : 0);
  }

  at(line: number): Line | undefined {
    if (line < 0 || line >= this.count) return undefined;
    if (this.adding && line === this.count - 1) return { kind: "add" };
    const place = this.#groupAt(line);
    const group = this.groups[place];
    if (!group) return { kind: "row", row: line };
    const inside = line - (this.#heads[place] ?? 0) - 1;
    return inside < 0
      ? { kind: "group", group, closed: this.closed.has(place) }
      : { kind: "row", row: group.from + inside };
  }

  /** The line of a row; that of its group's heading where the group is closed. */
  ofRow(row: number): number {
    if (this.groups.length === 0) return row;
    const place = this.groups.findLastIndex((it) => it.from <= row);
    const head = this.#heads[place] ?? 0;
    return this.closed.has(place) ? head : head + 1 + row - (this.groups[place]?.from ?? 0);
  }

  /** The row of a line, or the nearest one after it, or before it; none of the adding line. */
  rowOf(line: number, way: 1 | -1 = 1): number {
    const found = this.at(line);
    if (!found || found.kind === "add") return this.matched;
    if (found.kind === "row") return found.row;
    return way === 1 ? found.group.from : found.group.from - 1;
  }

  /** The place of the group whose heading stands on a line. */
  groupOf(line: number): number {
    return this.#heads.indexOf(line);
  }

  #groupAt(line: number): number {
    let [low, high] = [0, this.#heads.length - 1];
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((this.#heads[middle] ?? 0) <= line) low = middle;
      else high = middle - 1;
    }
    return high;
  }
}
