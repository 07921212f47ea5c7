/** What the stand-in plan remembers: steps that can be taken back, the history of a record, the bin, the backups. */
import type {
  BackupDifference,
  BackupReason,
  BackupView,
  BinEntry,
  Datum,
  FieldChange,
  FundingLineDetails,
  HistoryEntry,
  Message,
  Record as PlanRecord,
  ServiceRow,
  StepPage,
  StepView,
} from "../src/api/bindings";
import type { Content as RegistersContent } from "./registers";

/** All that steps change. */
export type Content = { rows: ServiceRow[]; lines: FundingLineDetails[]; registers?: RegistersContent };
type Step = { view: StepView; before: Content; after: Content };

export class Memory {
  steps: Step[] = [];
  backups: (BackupView & { content: Content })[] = [];
  #last = 0;

  /** Writes a step down; what was undone before can no longer be brought back. */
  note(words: Message, before: Content, after: Content, who: string, at = new Date()): void {
    for (const it of this.steps) if (it.view.state === "undone") it.view.state = "dropped";
    this.#last += 1;
    const view: StepView = { id: this.#last, at: utc(at), who, words, state: this.#last === 1 ? "floor" : "done" };
    this.steps.push({ view, before, after });
  }

  get undo(): Step | undefined {
    return this.steps.findLast((it) => it.view.state === "done");
  }

  get redo(): Step | undefined {
    return this.steps.find((it) => it.view.state === "undone");
  }

  list(before: number | null): StepPage {
    const views = this.steps.map((it) => it.view).toReversed();
    const found = views.filter((it) => before === null || it.id < before);
    return { steps: found.slice(0, 100), more: found.length > 100, kept: 250_000 };
  }

  history(record: PlanRecord): HistoryEntry[] {
    const entries: HistoryEntry[] = [];
    for (const { view, before, after } of this.#standing()) {
      const [was, became] = [find(before, record), find(after, record)];
      if (same(was, became)) continue;
      const deed = was === undefined ? "added" : became === undefined ? "removed" : "changed";
      entries.push({ step: view, deed, changes: deed === "changed" ? changes(was, became) : [] });
    }
    return entries.toReversed();
  }

  /** A record as it was right after a step. */
  asOf(record: PlanRecord, step: number): unknown {
    return find(this.steps.findLast((it) => it.view.id <= step)?.after ?? { rows: [], lines: [] }, record);
  }

  bin(now: Content): BinEntry[] {
    const found: BinEntry[] = [];
    for (const { view, before, after } of this.#standing()) {
      for (const row of before.rows) {
        const { id } = row.service;
        const gone = !after.rows.some((it) => it.service.id === id) && !now.rows.some((it) => it.service.id === id);
        const record: PlanRecord = { kind: "service", id };
        if (gone) found.push({ id: view.id * 10_000 + id, record, name: row.service.details.name, step: view });
      }
      if (after.lines.length < before.lines.length && now.lines.length < before.lines.length) {
        const title = before.lines.at(-1)?.title ?? "";
        const record: PlanRecord = { kind: "funding_line", id: before.lines.length };
        found.push({ id: view.id * 10_000, record, name: title, step: view });
      }
    }
    return found.toReversed();
  }

  backUp(reason: BackupReason, content: Content, at = new Date(), second = false): BackupView {
    const stamp = local(at);
    const path = `${second ? "/media/chiavetta" : "/home/anna/Piani"}/Ferrara - backup/${stamp.replace("T", " ")} ${reason}.nuvolario`;
    const view: BackupView = { path, at: stamp, reason, size_bytes: 245_760, second };
    this.backups = [{ ...view, content }, ...this.backups];
    return view;
  }

  #standing(): Step[] {
    return this.steps.filter((it) => it.view.state === "done" || it.view.state === "floor");
  }
}

/** What differs now from what was. */
export function differences(was: Content, now: Content): BackupDifference {
  const names = (from: Content, to: Content) =>
    from.rows
      .filter((row) => !to.rows.some((it) => it.service.id === row.service.id))
      .map((it) => it.service.details.name);
  const changed = now.rows.filter((row) => {
    const before = was.rows.find((it) => it.service.id === row.service.id);
    return before !== undefined && !same(before.service, row.service);
  });
  const services = {
    added: names(now, was),
    removed: names(was, now),
    changed: changed.map((it) => it.service.details.name),
  };
  const counts = { added: services.added.length, removed: services.removed.length, changed: services.changed.length };
  const any = counts.added + counts.removed + counts.changed > 0;
  return {
    tables: any ? [{ table: "service", ...counts }] : [],
    services,
    funding: { added: [], removed: [], changed: [] },
  };
}

function find(content: Content, record: PlanRecord): unknown {
  if (record.kind === "service") return content.rows.find((it) => it.service.id === record.id)?.service.details;
  return record.kind === "funding_line" ? content.lines[record.id - 1] : undefined;
}

function changes(was: unknown, became: unknown): FieldChange[] {
  const [before, after] = [flat(was), flat(became)];
  return Object.keys(after)
    .filter((key) => !same(before[key], after[key]))
    .map((key) => ({ field: fieldOf(key), was: told(key, before[key]), became: told(key, after[key]) }));
}

/** `migration.origin` beside `name`. */
function flat(record: unknown): Record<string, unknown> {
  const entries = Object.entries((record ?? {}) as object).flatMap(([key, value]): [string, unknown][] =>
    key === "migration"
      ? Object.entries(value as object).map(([inner, it]) => [`migration.${inner}`, it])
      : [[key, value]],
  );
  return Object.fromEntries(entries);
}

export function fieldOf(path: string): Datum {
  return { kind: "word", value: `domain-field-${path.replace(/[_.]/g, "-")}` };
}

function told(path: string, value: unknown): Datum {
  const key = path.split(".").at(-1) ?? path;
  if (value === null || value === undefined || value === "") return { kind: "unknown" };
  if (typeof value === "number") return { kind: path === "amount" ? "money" : "number", value };
  if (["origin", "destination", "mode"].includes(key)) {
    return { kind: "word", value: `domain-${key}-${String(value).replaceAll("_", "-")}` };
  }
  return { kind: "text", value: String(value) };
}

/** The paths whose values differ. */
export function changedPaths(was: unknown, became: unknown): string[] {
  const [before, after] = [flat(was), flat(became)];
  return Object.keys(after).filter((key) => !same(before[key], after[key]));
}

function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

function utc(at: Date): string {
  return `${at.toISOString().slice(0, 19)}Z`;
}

function local(at: Date): string {
  return new Date(at.getTime() - at.getTimezoneOffset() * 60_000).toISOString().slice(0, 19);
}
