/** A cell being typed in: where, of which record, and what becomes of what was typed. */
import type { Field, Input, RowView } from "../../api/bindings";
import { asFailure } from "../../api/client";
import { capital, say, t, word } from "../../i18n/words.svelte";
import type { Focus } from "./focus.svelte";
import type { Layout } from "./layout.svelte";
import type { GridModel } from "./model.svelte";
import type { Spot } from "./selection";

/** Where one goes after a cell was filled. */
export type Then = "down" | "up" | "right" | "left" | "stay" | "all";
/** Of no record, it adds one. */
type Job = {
  readonly spot: Spot;
  readonly row: RowView | null;
  readonly typed: string | null;
  readonly problem: string | null;
};

export class Editing {
  job: Job | null = $state.raw(null);

  readonly field: Field | undefined = $derived.by(() => {
    if (!this.job) return undefined;
    if (this.job.row !== null) return this.model.columns[this.job.spot.column]?.field;
    return this.model.shape?.fields.find((it) => it.key === "name");
  });
  /** Where one types. While rows are being added, the line that adds goes down. */
  readonly box: { left: number; top: number; width: number } | null = $derived.by(() => {
    if (!this.job) return null;
    const { row, spot } = this.job;
    const { left, width } = this.layout.columnBox(spot.column) ?? { left: 0, width: 160 };
    return { left, width, top: this.layout.topOf((row === null ? this.model.addSpot : spot).line) };
  });

  constructor(
    readonly model: GridModel,
    readonly layout: Layout,
    readonly focus: Focus,
  ) {}

  /** Opens the cell one is in; what was typed takes the place of what stood there. */
  start(typed: string | null): void {
    const { model } = this;
    const { cursor, cursorRow, cursorField } = model;
    const line = model.line(cursor.line);
    if (model.fixed || !line || line.kind === "group") return;
    if (line.kind === "row" && (!cursorRow || !cursorField || cursorField.computed)) {
      if (cursorField?.computed) model.said = t("grid-said-computed");
      return;
    }
    model.place(cursor, !model.one);
    const adding = line.kind === "add";
    const row = adding ? null : (cursorRow ?? null);
    this.job = { spot: adding ? { line: cursor.line, column: 0 } : cursor, row, typed, problem: null };
  }

  /** Goes to the line that adds a record, ready to type. */
  async add(): Promise<void> {
    if (this.model.fixed) return;
    await this.focus.go(this.model.addSpot);
    this.start("");
  }

  cancel(): void {
    const { job, field, model } = this;
    if (job?.row && field) model.forgetMark(job.row.id, field.key);
    this.job = null;
    void this.focus.takeLater();
  }

  /** Hands over what was typed. One goes on at once, and is called back if it was not taken. */
  async keep(input: Input | null, text: string, then: Then): Promise<void> {
    const { job, field, model, focus } = this;
    if (!job || !field) return;
    const { row, spot } = job;
    const several = !model.one;
    this.job = null;
    if (row === null && text.trim() !== "") return this.#addNamed(job, text, then);
    if (input !== null && row !== null && then === "all" && several) {
      await model.setAll(input);
      await focus.go(model.cursor, true);
      return;
    }
    if (then !== "stay" || this.#isHere()) await this.#step(spot, then);
    if (input === null || row === null) return;
    const stood = model.cursor;
    try {
      const why = await model.put({ id: row.id, field: field.key, input }, text);
      if (why !== null) await this.#callBack(job, stood, text, why, then === "stay");
    } catch (error) {
      const why = whyOf(error);
      model.keepTyped(row.id, field.key, text, why);
      await this.#callBack(job, stood, text, why, then === "stay");
    }
  }

  /** The focus was not given to anything else. */
  #isHere(): boolean {
    const { activeElement, body } = document;
    return activeElement === body || (this.layout.grid?.contains(activeElement) ?? false);
  }

  /** Back to what was not taken, unless one is elsewhere by now: then it waits in its cell. */
  async #callBack(job: Job, stood: Spot, typed: string, problem: string, gone: boolean): Promise<void> {
    const { model, focus } = this;
    model.said = problem;
    const { line, column } = model.cursor;
    if (gone || this.job || !focus.inside || line !== stood.line || column !== stood.column) return;
    await focus.go(job.spot);
    this.job = { ...job, typed, problem };
  }

  async #addNamed(job: Job, text: string, then: Then): Promise<void> {
    const { model, focus } = this;
    if (then !== "stay") await focus.go(model.addSpot);
    try {
      const added = await model.add(text);
      const row = added === null ? null : await model.find(added);
      // Whoever types the next name already, or is elsewhere, is not disturbed.
      if (this.job || then === "stay" || !model.onAddLine) return;
      if (then === "right" && row !== null) await focus.go({ line: model.lines.ofRow(row), column: 1 });
      else await focus.go(model.addSpot);
    } catch (error) {
      if (this.job) model.said = whyOf(error);
      else this.job = { ...job, spot: model.addSpot, typed: text, problem: whyOf(error) };
    }
  }

  #step({ line, column }: Spot, then: Then): Promise<void> {
    const last = this.model.columns.length - 1;
    const above = Math.max(0, line - 1);
    switch (then) {
      case "down":
        return this.focus.go({ line: line + 1, column });
      case "up":
        return this.focus.go({ line: above, column });
      case "right":
        return this.focus.go(column < last ? { line, column: column + 1 } : { line: line + 1, column: 0 });
      case "left":
        return this.focus.go(column > 0 ? { line, column: column - 1 } : { line: above, column: last });
      default:
        return this.focus.go(this.model.cursor);
    }
  }
}

function whyOf(error: unknown): string {
  const failure = asFailure(error);
  const rule = failure.problems[0]?.rule;
  return rule ? `${capital(word("rule", rule))}.` : say(failure.message);
}
