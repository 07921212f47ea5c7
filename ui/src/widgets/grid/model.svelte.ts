/** What a grid knows: its columns, the rows in sight, where one is in it, what is selected, what was refused. */
import { untrack } from "svelte";

import type {
  Block,
  CellEdit,
  CellValue,
  Edited,
  Failure,
  Field,
  Input,
  OwnColumn,
  OwnColumnDetails,
  Query,
  Refused,
  Register,
  RowPage,
  RowView,
  Shape,
  Summary,
  FieldTally,
  View,
} from "../../api/bindings";
import { asFailure, call } from "../../api/client";
import { capital, language, say, t, word } from "../../i18n/words.svelte";
import type { Frame } from "../frame";
import { changed, type Column, keptColumns, refreshed, type Usual, usualColumns, viewColumns } from "./columns";
import { type Line, Lines } from "./lines";
import { clamped, isOne, type Range, rangeOf, type Spot } from "./selection";

export const everything: Query = { search: "", filters: [], sort: [], group: null };
/** Rows asked for beyond those in sight, so that scrolling finds them there. */
const spare = 150;
/** The most rows that are kept; those far away are forgotten first. */
const most = 3000;
/** The most cells whose text is fetched before anybody asks for it. */
const readable = 20_000;

/** A cell that was not taken: what was to stand there, and why it does not. */
export type Mark = { readonly text: string; readonly why: string };
export type Options = { usual: Usual };

type Known = Pick<RowPage, "version" | "total" | "matched" | "groups">;
type Kept = Pick<GridModel, "query" | "columns" | "view" | "marks" | "refused">;

/** How each register was looked at last, in the plan that is open. */
const remembered = new Map<string, Kept>();

/** Every list is looked at as if for the first time. */
export function forgetLooks(): void {
  remembered.clear();
}

export class GridModel {
  shape: Shape | null = $state.raw(null);
  columns: readonly Column[] = $state.raw([]);
  query: Query = $state.raw(everything);
  /** The view that was chosen last; nothing: all rows, all usual columns. */
  view: number | null = $state(null);
  known: Known = $state.raw({ version: 0, total: 0, matched: 0, groups: [] });
  rows: ReadonlyMap<number, RowView> = $state.raw(new Map());
  loaded = $state(false);
  closed: ReadonlySet<string> = $state.raw(new Set<string>());
  cursor: Spot = $state.raw({ line: 0, column: 0 });
  anchor: Spot = $state.raw({ line: 0, column: 0 });
  /** Records that were ticked one by one. While there are any, their rows are what is selected. */
  ticked: ReadonlySet<number> = $state.raw(new Set<number>());
  marks: ReadonlyMap<string, Mark> = $state.raw(new Map());
  refused: readonly Refused[] = $state.raw([]);
  /** What happened last, for eyes and screen readers. */
  said = $state("");
  /** Why the last thing asked for was not done at all. */
  failure: Failure | null = $state.raw(null);
  summary: Summary | null = $state.raw(null);
  /** The selection as spreadsheets take it, without and with headings, once it is known. */
  text: { plain: string; headed: string } | null = $state.raw(null);

  readonly lines: Lines = $derived.by(() => {
    const closed = new Set<number>();
    for (const [place, group] of this.known.groups.entries()) {
      if (this.closed.has(JSON.stringify(group.value))) closed.add(place);
    }
    return new Lines(this.known.matched, this.known.groups, closed, this.adding);
  });
  readonly range: Range = $derived(rangeOf(this.anchor, this.cursor));
  /** One cell is selected and no more. */
  readonly one: boolean = $derived(isOne(this.range) && this.ticked.size === 0);
  readonly cursorRow: RowView | undefined = $derived(this.row(this.cursor.line));
  readonly cursorField: Field | undefined = $derived(this.columns[this.cursor.column]?.field);
  /** What is wrong with the cell one is in. */
  readonly cursorWhy: string | undefined = $derived(
    this.cursorRow && this.cursorField && this.whyWrong(this.cursorRow, this.cursorField),
  );
  readonly filtered: boolean = $derived(this.query.search.trim() !== "" || this.query.filters.length > 0);
  /** A line at the end adds a record. */
  readonly adding: boolean = $derived(!this.fixed);

  #asked = 0;
  #summed = 0;
  #seen = { from: 0, to: 60 };
  #asking = false;

  constructor(
    readonly register: Register,
    readonly frame: Frame,
    readonly options: Options,
  ) {
    const kept = remembered.get(this.#memory());
    if (kept) Object.assign(this, kept);
  }

  get fixed(): boolean {
    return this.frame.plan?.read_only ?? false;
  }

  #memory(): string {
    return `${this.frame.plan?.path ?? ""} ${this.register}`;
  }

  #remember(): void {
    const { query, columns, view, marks, refused } = this;
    remembered.set(this.#memory(), { query, columns, view, marks, refused });
  }

  // Reading

  /** Reads the columns and the rows in sight. */
  async open(): Promise<void> {
    try {
      const shape = await call("register_shape", { register: this.register });
      this.shape = shape;
      this.columns = this.columns.length > 0 ? refreshed(shape, this.columns) : usualColumns(shape, this.options.usual);
      await this.load();
    } catch (error) {
      this.frame.fail(error);
    }
  }

  /** Reads the rows in sight anew. What is on show stays until the answer is there. The line that adds
   * goes down with each record: whoever is on it and adds goes along, or would type over that record. */
  async load(goesAlong = false): Promise<void> {
    this.#asked += 1;
    const mine = this.#asked;
    const from = Math.max(0, this.#seen.from - spare);
    const page = await this.#page(from, this.#seen.to - from + spare);
    if (mine !== this.#asked) return;
    const { version, total, matched, groups } = page;
    const along = goesAlong && this.onAddLine;
    this.known = { version, total, matched, groups };
    this.rows = new Map(page.rows.map((row, place) => [from + place, row]));
    this.loaded = true;
    // What was refused of records that are gone is gone with them.
    this.cursor = along ? this.addSpot : clamped(this.cursor, this.lines.count, this.columns.length);
    this.anchor = along ? this.addSpot : clamped(this.anchor, this.lines.count, this.columns.length);
    if (page.rows.length === 0 && matched > 0) {
      this.#seen = { from: Math.max(0, matched - 60), to: matched };
      await this.load();
    }
  }

  /** Says which rows are in sight; those that are missing are fetched. */
  see(from: number, to: number): void {
    this.#seen = { from, to };
    if (!this.loaded || this.#asking) return;
    const near = Math.floor(spare / 3);
    const first = this.#missing(from - near, to + near);
    if (first === undefined) return;
    this.#asking = true;
    const start = this.rows.has(Math.max(0, from)) ? first : Math.max(0, from - spare);
    const asked = this.#asked;
    this.#page(start, to - start + spare)
      .then(async (page) => {
        this.#asking = false;
        if (asked !== this.#asked) return;
        if (page.version !== this.known.version) await this.load();
        else this.#merge(page, start);
        this.see(this.#seen.from, this.#seen.to);
      })
      .catch((error) => {
        this.#asking = false;
        this.frame.fail(error);
      });
  }

  #missing(from: number, to: number): number | undefined {
    for (let row = Math.max(0, from); row < Math.min(to, this.known.matched); row += 1) {
      if (!this.rows.has(row)) return row;
    }
    return undefined;
  }

  #merge(page: RowPage, from: number): void {
    const rows = new Map(this.rows);
    for (const [place, row] of page.rows.entries()) rows.set(from + place, row);
    if (rows.size > most) {
      const { from: top, to: bottom } = this.#seen;
      for (const row of rows.keys()) if (row < top - most / 3 || row > bottom + most / 3) rows.delete(row);
    }
    this.rows = rows;
  }

  #page(from: number, count: number): Promise<RowPage> {
    const { register, query } = this;
    const window = { register, query, fields: this.#fields(), from, count, language: language() };
    return call("register_page", { window });
  }

  /** The fields whose values are asked for: those on show, and the name. */
  #fields(): string[] {
    const keys = this.columns.map((it) => it.field.key);
    return keys.includes("name") ? keys : [...keys, "name"];
  }

  /** Where a record is added: below all others. */
  get addSpot(): Spot {
    return { line: this.lines.count - 1, column: 0 };
  }

  get onAddLine(): boolean {
    return this.lines.at(this.cursor.line)?.kind === "add";
  }

  row(line: number): RowView | undefined {
    const found = this.lines.at(line);
    return found?.kind === "row" ? this.rows.get(found.row) : undefined;
  }

  line(line: number): Line | undefined {
    return this.lines.at(line);
  }

  /** The group whose heading one is on. */
  get cursorGroup(): Extract<Line, { kind: "group" }> | undefined {
    const line = this.lines.at(this.cursor.line);
    return line?.kind === "group" ? line : undefined;
  }

  value(row: RowView, column: number): CellValue {
    return row.values[column] ?? null;
  }

  nameOf(row: RowView): string {
    return String(row.values[this.#fields().indexOf("name")] ?? "") || t("grid-unnamed");
  }

  // Where one is

  place(spot: Spot, extend = false): void {
    this.cursor = clamped(spot, this.lines.count, this.columns.length);
    if (!extend) this.anchor = this.cursor;
    else if (this.anchor.line < 0) this.anchor = { ...this.anchor, line: 0 };
    if (extend) this.#openBetween();
    this.#weighAnew();
  }

  #weighAnew(): void {
    this.text = null;
    this.summary = null;
  }

  select(from: Spot, to: Spot): void {
    this.untick();
    this.anchor = clamped(from, this.lines.count, this.columns.length);
    this.place(to, true);
  }

  selectRows(from: number, to: number): void {
    this.select({ line: from, column: this.columns.length - 1 }, { line: to, column: 0 });
  }

  selectColumns(from: number, to: number): void {
    this.select({ line: this.#lastLine, column: from }, { line: 0, column: to });
  }

  /** One is in the first cell then, as reading begins there. */
  selectAll(): void {
    this.select({ line: this.#lastLine, column: this.columns.length - 1 }, { line: 0, column: 0 });
  }

  get #lastLine(): number {
    return this.lines.count - 1 - (this.adding ? 1 : 0);
  }

  /** Leaves what was typed and not taken, or a larger selection. */
  leave(): void {
    const { cursorRow: row, cursorField: field } = this;
    if (row && field && this.markOf(row.id, field.key)) this.forgetMark(row.id, field.key);
    else {
      this.untick();
      this.place(this.cursor);
    }
  }

  /** Ticks the rows that are selected as a block; if all of them are ticked, takes the ticks away. */
  async tick(): Promise<void> {
    const { from, to } = this.picked;
    const ids = await this.#idsOf(from, to);
    const gone = ids.every((it) => this.ticked.has(it));
    this.ticked = gone
      ? new Set([...this.ticked].filter((it) => !ids.includes(it)))
      : new Set([...this.ticked, ...ids]);
    // What changes or adds up goes by the column one is in.
    this.anchor = this.cursor;
    this.said = t(gone ? "grid-said-unticked" : "grid-said-ticked", { count: ids.length });
    this.#weighAnew();
  }

  /** Ticks another row beside what was selected so far, if anything was. */
  async tickAlso(spot: Spot, selected: boolean): Promise<void> {
    const { top, bottom } = this.range;
    const first = selected && this.ticked.size === 0 && this.hasRows;
    if (first) await this.tick();
    this.place(spot);
    // The row one was in already is ticked by now.
    if (!first || top !== spot.line || bottom !== spot.line) await this.tick();
  }

  untick(): void {
    if (this.ticked.size === 0) return;
    this.ticked = new Set();
    this.#weighAnew();
  }

  /** What is hidden in a closed group is never changed unseen: selecting across it opens it. */
  #openBetween(): void {
    const { top, bottom } = this.range;
    const [first, last] = [this.lines.rowOf(top), this.lines.rowOf(bottom, -1)];
    const hidden = this.known.groups.filter((it) => it.from >= first && it.from <= last);
    const closed = new Set(this.closed);
    for (const group of hidden) closed.delete(JSON.stringify(group.value));
    if (closed.size === this.closed.size) return;
    const [anchor, cursor] = [this.lines.rowOf(this.anchor.line), this.lines.rowOf(this.cursor.line)];
    this.closed = closed;
    this.anchor = { ...this.anchor, line: this.lines.ofRow(anchor) };
    this.cursor = { ...this.cursor, line: this.lines.ofRow(cursor) };
  }

  /** The rows that are selected: the first, and the one after the last. */
  get picked(): { from: number; to: number } {
    const { top, bottom } = this.range;
    if (top < 0 && bottom < 0) return { from: 0, to: 0 };
    return {
      from: this.lines.rowOf(Math.max(0, top)),
      to: Math.min(this.known.matched, this.lines.rowOf(bottom, -1) + 1),
    };
  }

  /** How many rows are selected. */
  get rowCount(): number {
    const { from, to } = this.picked;
    return this.ticked.size || to - from;
  }

  get hasRows(): boolean {
    return this.rowCount > 0;
  }

  /** Whole rows are selected. */
  get wide(): boolean {
    return this.ticked.size > 0 || this.range.right - this.range.left === this.columns.length - 1;
  }

  toggleGroup(line: number): void {
    const found = this.lines.at(line);
    if (found?.kind !== "group") return;
    const closed = new Set(this.closed);
    const key = JSON.stringify(found.group.value);
    if (!closed.delete(key)) closed.add(key);
    this.closed = closed;
    // What is out of sight is not changed unseen.
    this.untick();
    this.place({ ...this.cursor, line });
  }

  /** The selected cells, as Rust takes them; of ticked rows, those of the column one is in. */
  block(change: Partial<Block> = {}): Block {
    const { register, query, picked } = this;
    const { left, right } = this.range;
    const fields = this.columns.slice(left, right + 1).map((it) => it.field.key);
    const rows = { ...picked, only: [...this.ticked] };
    return { register, query, version: this.known.version, ...rows, fields, language: language(), ...change };
  }

  /** What is copied: ticked rows go whole. */
  #copied(): Block {
    return this.block(this.ticked.size > 0 ? { fields: this.columns.map((it) => it.field.key) } : {});
  }

  /** Adds up what is selected, and fetches its text, so that copying can be at once. */
  async weigh(): Promise<void> {
    this.#summed += 1;
    const mine = this.#summed;
    const [block, copied] = [this.block(), this.#copied()];
    if (!this.hasRows) return;
    try {
      const [summary, text] = await Promise.all([
        this.one ? null : call("summarise_block", { block }),
        this.cellCount <= readable ? this.#read(copied) : null,
      ]);
      if (mine !== this.#summed || this.known.version !== block.version) return;
      [this.summary, this.text] = [summary, text];
    } catch {
      // The plan changed meanwhile; the next selection is added up again.
    }
  }

  async #read(block: Block): Promise<{ plain: string; headed: string }> {
    const asked = [false, true].map((headings) => call("copy_block", { block, headings }));
    const [plain = "", headed = ""] = await Promise.all(asked);
    return { plain, headed };
  }

  /** How many cells are copied. */
  get cellCount(): number {
    return this.rowCount * this.#copied().fields.length;
  }

  /** The ids of the selected records. */
  async ids(): Promise<number[]> {
    const { from, to } = this.picked;
    return this.ticked.size > 0 ? [...this.ticked] : this.#idsOf(from, to);
  }

  async #idsOf(from: number, to: number): Promise<number[]> {
    const known = Array.from({ length: to - from }, (_, place) => this.rows.get(from + place)?.id);
    if (known.every((it) => it !== undefined)) return known;
    const ids: number[] = [];
    for (let start = from; start < to; start += 1000) {
      const { register, query } = this;
      const count = Math.min(1000, to - start);
      const window = { register, query, fields: [], from: start, count, language: language() };
      const page = await call("register_page", { window });
      ids.push(...page.rows.map((it) => it.id));
    }
    return ids;
  }

  /** Where a record stands; nothing if it is not among those on show. */
  async find(id: number): Promise<number | null> {
    for (const [place, row] of this.rows) if (row.id === id) return place;
    const { register, query } = this;
    return call("find_row", { register, query, id, language: language() });
  }

  /** The record at a place among those on show. */
  async at(place: number): Promise<number | null> {
    if (place < 0 || place >= this.known.matched) return null;
    const known = this.rows.get(place);
    if (known) return known.id;
    const page = await this.#page(place, 1);
    return page.rows[0]?.id ?? null;
  }

  // Which rows, which columns

  async ask(query: Query): Promise<void> {
    const { search, filters } = this.query;
    if (search !== query.search || filters !== query.filters) this.untick();
    this.query = query;
    this.said = "";
    this.#remember();
    await this.#attempt(() => this.load());
  }

  search(search: string): Promise<void> {
    return this.ask({ ...this.query, search });
  }

  /** By this column: up, down, not at all. With the others, or alone. */
  sortBy(key: string, more: boolean): Promise<void> {
    const mine = this.query.sort.find((it) => it.field === key);
    const next = mine
      ? mine.descending
        ? []
        : [{ field: key, descending: true }]
      : [{ field: key, descending: false }];
    if (!more) return this.ask({ ...this.query, sort: next });
    const place = this.query.sort.findIndex((it) => it.field === key);
    const sort = place < 0 ? [...this.query.sort, ...next] : this.query.sort.toSpliced(place, 1, ...next);
    return this.ask({ ...this.query, sort });
  }

  sort(key: string, descending: boolean): Promise<void> {
    return this.ask({ ...this.query, sort: [{ field: key, descending }] });
  }

  filter(key: string, values: string[] | null): Promise<void> {
    const others = this.query.filters.filter((it) => it.field !== key);
    return this.ask({ ...this.query, filters: values === null ? others : [...others, { field: key, values }] });
  }

  clearFilters(): Promise<void> {
    return this.ask({ ...this.query, search: "", filters: [] });
  }

  group(key: string | null): Promise<void> {
    this.closed = new Set();
    return this.ask({ ...this.query, group: key });
  }

  tally(key: string): Promise<FieldTally[]> {
    const { register, query } = this;
    return call("tally_field", { register, query, field: key, language: language() });
  }

  async show(columns: readonly Column[]): Promise<void> {
    const same =
      columns.length === this.columns.length &&
      columns.every((it, place) => it.field.key === this.columns[place]?.field.key);
    this.columns = columns;
    this.#remember();
    // The values come in the order of the columns: another order is another question.
    if (!same) {
      this.rows = new Map();
      await this.#attempt(() => this.load());
    }
  }

  change(key: string, change: Partial<Column>): Promise<void> {
    return this.show(changed(this.columns, key, change));
  }

  hide(key: string): Promise<void> {
    return this.show(this.columns.filter((it) => it.field.key !== key));
  }

  // Views and columns of one's own

  async apply(view: View | null): Promise<void> {
    if (!this.shape) return;
    this.view = view?.id ?? null;
    this.closed = new Set();
    const wanted = view && view.details.columns.length > 0 ? viewColumns(this.shape, view.details.columns) : null;
    this.rows = new Map();
    this.columns = wanted ?? usualColumns(this.shape, this.options.usual);
    await this.ask(view?.details.query ?? everything);
  }

  async saveView(name: string): Promise<void> {
    const { register, query } = this;
    const view = await call("save_view", { details: { register, name, columns: keptColumns(this.columns), query } });
    this.view = view.id;
    await this.#wrote(t("grid-said-view", { name }));
  }

  async removeView(view: View): Promise<void> {
    await this.#attempt(async () => {
      await call("remove_view", { id: view.id });
      if (this.view === view.id) this.view = null;
      await this.#wrote(t("grid-said-view-removed", { name: view.details.name }));
    });
  }

  async addColumn(details: OwnColumnDetails): Promise<void> {
    await call("add_own_column", { details });
    await this.#wrote(t("grid-said-column", { name: details.name }));
  }

  async saveColumn(column: OwnColumn): Promise<void> {
    await call("save_own_column", { column });
    await this.#wrote(t("grid-said-column", { name: column.details.name }));
  }

  async removeColumn(column: OwnColumn): Promise<void> {
    await this.#attempt(async () => {
      await call("remove_own_column", { id: column.id });
      await this.#wrote(t("grid-said-column-removed", { name: column.details.name }));
    });
  }

  ownOf(field: Field): OwnColumn | undefined {
    return this.shape?.own_columns.find((it) => field.key === `own.${it.id}`);
  }

  // Changing

  /** Puts something into one cell, where it shows at once. Answers why it was not taken, if it was not. */
  async put(edit: CellEdit, text: string): Promise<string | null> {
    const { register } = this;
    const { id, field } = edit;
    this.#unmark(id, field);
    this.marks = new Map(this.marks).set(`${id}:${field}`, { text, why: "" });
    try {
      const done = await call("set_cells", { register, edits: [edit], language: language() });
      this.#mark(done.refused, text);
      await this.#took(done.linked.length > 0 ? linkedWords(done) : "");
      const mine = done.refused.find((it) => it.id === id && it.field === field);
      if (!mine) this.#unmark(id, field);
      const [why] = mine ? [mine] : done.refused;
      return why ? say(why.why) : null;
    } catch (error) {
      this.#unmark(id, field);
      throw error;
    }
  }

  /** What was typed stays in its cell, with why it is not in the plan. */
  keepTyped(id: number, field: string, text: string, why: string): void {
    this.marks = new Map(this.marks).set(`${id}:${field}`, { text, why });
    this.said = why;
  }

  setAll(input: Input): Promise<void> {
    const block = this.block();
    return this.#change(
      () => call("set_block", { block, input }),
      (done) => this.#told("grid-said-set", done),
    );
  }

  clear(): Promise<void> {
    const block = this.block({ fields: this.#writable() });
    return this.#change(
      () => call("clear_block", { block }),
      (done) => this.#told("grid-said-cleared", done),
    );
  }

  /** The first row of the selection into all of it; into one row alone, what stands above it. */
  fillDown(): Promise<void> {
    const { from, to } = this.picked;
    const alone = this.rowCount === 1 && this.ticked.size === 0;
    if (!this.hasRows || (alone && from === 0)) return Promise.resolve();
    const block = this.block({ fields: this.#writable(), from: alone ? from - 1 : from, to });
    return this.#change(
      () => call("fill_down", { block }),
      (done) => this.#told("grid-said-filled", done),
    );
  }

  paste(text: string): Promise<void> {
    if (text === "") return Promise.resolve();
    const fields = this.columns.slice(this.range.left).map((it) => it.field.key);
    const block = this.block({ fields });
    return this.#change(
      () => call("paste_block", { block, text }),
      (done) => {
        const told = this.#told("grid-said-pasted", done);
        return done.added.length > 0 ? `${told} ${t("grid-said-added", { count: done.added.length })}` : told;
      },
    );
  }

  /** Adds a record with a name. Answers its id. */
  async add(name: string): Promise<number | null> {
    const { register } = this;
    const done = await call("add_record", { register, name });
    const id = done.added[0] ?? null;
    await this.#took(t("grid-said-added", { count: 1 }), true);
    if (id !== null && (await this.find(id)) === null) this.said = t("grid-said-added-hidden");
    return id;
  }

  remove(): Promise<void> {
    const block = this.block();
    return this.#attempt(async () => {
      const count = await call("remove_records", { block });
      this.untick();
      await this.#took(t("grid-said-removed", { count }));
    });
  }

  /** Takes one record out, whether the filters show it or not. */
  async removeOne(id: number): Promise<void> {
    const { register } = this;
    const from = await call("find_row", { register, query: everything, id, language: language() });
    if (from === null) return;
    const alone = { query: everything, from, to: from + 1, only: [], fields: [] };
    await call("remove_records", { block: this.block(alone) });
    if (this.ticked.has(id)) this.untick();
    this.frame.wrote();
    await this.load();
  }

  async copied(headings: boolean): Promise<string> {
    return call("copy_block", { block: this.#copied(), headings });
  }

  /** Takes notice of a change that something else made, such as the details beside the grid. */
  async changedBeside(): Promise<void> {
    await this.#attempt(() => this.load());
  }

  markOf(id: number, field: string): Mark | undefined {
    return this.marks.get(`${id}:${field}`);
  }

  /** What is wrong with a cell, in words. */
  whyWrong(row: RowView, field: Field): string | undefined {
    const mark = this.markOf(row.id, field.key);
    if (mark) return mark.why || undefined;
    // Rust names a field by its own record: `origin` is here `migration.origin`.
    const short = field.key.split(".").at(-1);
    const alone = !this.shape?.fields.some((it) => it.key === short);
    const problem = row.problems.find((it) => it.field === field.key || (alone && it.field === short));
    return problem && `${capital(word("rule", problem.rule))}.`;
  }

  forgetRefused(): void {
    this.marks = new Map();
    this.refused = [];
    this.#remember();
  }

  /** What was typed into a cell and not taken is thrown away: what stood there stands there. */
  forgetMark(id: number, field: string): void {
    this.#unmark(id, field);
  }

  #writable(): string[] {
    const { left, right } = this.range;
    const chosen = this.columns.slice(left, right + 1).filter((it) => !it.field.computed);
    return chosen.map((it) => it.field.key);
  }

  async #change(job: () => Promise<Edited>, words: (done: Edited) => string): Promise<void> {
    await this.#attempt(async () => {
      const done = await job();
      this.#mark(done.refused);
      await this.#took(words(done));
    });
  }

  async #took(words: string, goesAlong = false): Promise<void> {
    this.failure = null;
    this.frame.wrote();
    await this.load(goesAlong);
    this.said = words;
    void this.weigh();
  }

  async #wrote(words: string): Promise<void> {
    this.frame.wrote();
    await this.open();
    this.said = words;
  }

  #told(key: string, done: Edited): string {
    const words = t(key, { count: done.changed });
    const refused = done.refused.length > 0 ? ` ${t("grid-said-refused", { count: done.refused.length })}` : "";
    const linked = done.linked.length > 0 ? ` ${linkedWords(done)}` : "";
    return words + refused + linked;
  }

  #mark(refused: readonly Refused[], text?: string): void {
    const marks = new Map(this.marks);
    for (const it of refused) {
      if (it.id !== null) marks.set(`${it.id}:${it.field}`, { text: it.text || (text ?? ""), why: say(it.why) });
    }
    this.marks = marks;
    this.refused = [...this.refused, ...refused];
    this.#remember();
  }

  #unmark(id: number, field: string): void {
    const marks = new Map(this.marks);
    if (!marks.delete(`${id}:${field}`)) return;
    this.marks = marks;
    this.refused = this.refused.filter((it) => it.id !== id || it.field !== field);
    this.#remember();
  }

  async #attempt(job: () => Promise<void>): Promise<void> {
    try {
      await job();
    } catch (error) {
      const failure = asFailure(error);
      if (failure.kind === "invalid" || failure.kind === "input") this.failure = failure;
      else this.frame.fail(error);
    }
  }
}

/** Who was added because a cell named them: a few by name. */
function linkedWords({ linked }: Edited): string {
  const names = linked.slice(0, 3).join(", ");
  return linked.length > 3
    ? t("grid-said-linked-more", { names, count: linked.length - 3 })
    : t("grid-said-linked", { names });
}

/** Reads it now, in another language anew, and again after every undo. */
export function follow(model: GridModel): void {
  let known: { revision: number; spoken: string } | null = null;
  $effect(() => {
    const [{ revision }, spoken] = [model.frame, language()];
    const last = known;
    if (last?.revision === revision && last.spoken === spoken) return;
    known = { revision, spoken };
    untrack(() => {
      // What was refused belongs to a change that may be taken back by now.
      if (last && last.revision !== revision) model.forgetRefused();
      void model.open();
    });
  });
}
