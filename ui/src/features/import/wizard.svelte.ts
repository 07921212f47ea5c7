/** The import being made: kept while one walks through the window, so that nothing is chosen twice. */
import type {
  ImportBook,
  ImportColumn,
  ImportColumnView,
  ImportCounts,
  ImportDecision,
  Imported,
  ImportPart,
  ImportRowState,
  ImportSheet,
  Field,
} from "../../api/bindings";

export const steps = ["source", "columns", "rows", "done"] as const;
export type StepName = (typeof steps)[number];

/** As many rows are shown together. */
export const together = 50;

export class Wizard {
  step: StepName = $state("source");
  /** The plan it is for: another plan begins anew. */
  plan = "";
  pasted = $state("");
  book: ImportBook | null = $state.raw(null);
  part: ImportPart = $state.raw({ sheet: 0, header: null, end: null, register: null });
  sheet: ImportSheet | null = $state.raw(null);
  columns: ImportColumn[] = $state.raw([]);
  counts: ImportCounts | null = $state.raw(null);
  filter: ImportRowState | null = $state(null);
  from = $state(0);
  done: Imported | null = $state.raw(null);
  undone = $state(false);

  /** True if a step can be gone to: each needs what the ones before it ask. What is done is done. */
  reachable(step: StepName): boolean {
    if (this.done) return step === "done";
    if (step === "source") return true;
    if (step === "columns") return this.sheet !== null;
    return step === "rows" && this.counts !== null;
  }

  opened(book: ImportBook): void {
    this.book = book;
    this.part = { sheet: book.proposed, header: null, end: null, register: null };
    this.sheet = null;
    this.counts = null;
    this.done = null;
    this.undone = false;
  }

  /** A sheet as it would be read; what was chosen about another way to read it is gone. */
  saw(sheet: ImportSheet): void {
    this.sheet = sheet;
    this.part = { ...this.part, register: sheet.register };
    this.columns = sheet.columns.map((it) => it.column);
    this.counts = null;
  }

  change(heading: string, change: Partial<ImportColumn>): void {
    this.columns = this.columns.map((it) => (it.heading === heading ? { ...it, ...change } : it));
    this.counts = null;
  }

  /** Keeps every column that goes nowhere as a new one. */
  keepAll(): void {
    const kinds = new Map(this.sheet?.columns.map((it) => [it.column.heading, it.own_kind]));
    this.columns = this.columns.map((it) =>
      it.to.kind === "leave_out"
        ? { ...it, to: { kind: "own", name: it.heading, own_kind: kinds.get(it.heading) ?? "text" } }
        : it,
    );
    this.counts = null;
  }

  field(column: ImportColumn): Field | undefined {
    const { to } = column;
    return to.kind === "field" ? this.sheet?.fields.find((it) => it.key === to.key) : undefined;
  }

  /** The other column that goes to the same field. */
  twice(column: ImportColumn): string | undefined {
    const { to } = column;
    if (to.kind !== "field") return undefined;
    const same = (it: ImportColumn) => it !== column && it.to.kind === "field" && it.to.key === to.key;
    return this.columns.find(same)?.heading;
  }

  /** How a column may be read, where that has to be said. */
  doubt(column: ImportColumn, view: ImportColumnView): "number" | "day" | null {
    const kind = column.to.kind === "own" ? column.to.own_kind : this.field(column)?.kind;
    if (kind === "day") return view.days.length > 0 ? "day" : null;
    if (kind === "count" && view.count_style) return null;
    const numeric = kind === "count" || kind === "number" || kind === "money";
    return numeric && view.numbers.length > 0 ? "number" : null;
  }

  get openDoubts(): boolean {
    return this.columns.some((column) => {
      const view = this.sheet?.columns.find((it) => it.column.heading === column.heading);
      const doubt = view && this.doubt(column, view);
      return doubt === "day" ? !column.day : doubt === "number" ? !column.number : false;
    });
  }

  get named(): boolean {
    return this.columns.some((it) => it.to.kind === "field" && it.to.key === "name");
  }

  get ready(): boolean {
    return this.named && !this.openDoubts && !this.columns.some((it) => this.twice(it));
  }

  clear(): void {
    this.step = "source";
    this.pasted = "";
    this.book = null;
    this.sheet = null;
    this.columns = [];
    this.counts = null;
    this.filter = null;
    this.from = 0;
    this.done = null;
    this.undone = false;
  }
}

/** What a list of choices holds: a decision, and how it is told apart. */
export type Choosable = { key: string; label: string; decision: ImportDecision | null };

export const wizard = new Wizard();
