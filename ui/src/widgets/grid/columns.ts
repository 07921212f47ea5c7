/** Which columns a grid shows, how wide, and which of them stay in sight. */
import type { Field, Shape, ViewColumn } from "../../api/bindings";

export type Column = {
  readonly field: Field;
  /** In rem; nothing: as wide as such a field usually is. */
  readonly width: number | null;
  readonly frozen: boolean;
};

const usualWidths: Record<Field["kind"], number> = {
  text: 11,
  note: 14,
  count: 6.5,
  number: 7,
  money: 8,
  day: 7,
  flag: 6,
  choice: 10,
  choices: 12,
  link: 13,
};
export const narrowest = 3;
export const widest = 40;

/** How wide a column is, in rem. */
export function widthOf({ field, width }: Column): number {
  return width ?? (field.key === "name" ? 14 : usualWidths[field.kind]);
}

/** Fields a register shows until somebody chooses others, with their width in rem where it is not the usual one. */
export type Usual = Readonly<Record<string, number | null>>;

/** The columns a register shows by itself: the name first and always in sight. */
export function usualColumns(shape: Shape, usual: Usual): Column[] {
  const keys = Object.keys(usual);
  const wanted = shape.fields.filter((it) => it.own || keys.length === 0 || keys.includes(it.key));
  const order = (field: Field) => (keys.includes(field.key) ? keys.indexOf(field.key) : keys.length);
  const sorted = wanted.toSorted((a, b) => order(a) - order(b));
  return arranged(sorted.map((field) => ({ field, width: usual[field.key] ?? null, frozen: field.key === "name" })));
}

/** The columns of a view; those that are no longer there are left out. */
export function viewColumns(shape: Shape, columns: readonly ViewColumn[]): Column[] {
  return arranged(
    columns.flatMap(({ field: key, width, frozen }) => {
      const field = shape.fields.find((it) => it.key === key);
      return field ? [{ field, width: width === null ? null : width / 100, frozen }] : [];
    }),
  );
}

/** As a view keeps them. */
export function keptColumns(columns: readonly Column[]): ViewColumn[] {
  return columns.map(({ field, width, frozen }) => ({
    field: field.key,
    width: width === null ? null : Math.round(width * 100),
    frozen,
  }));
}

/** Columns with the fields as they are now: renamed, added to, or gone. */
export function refreshed(shape: Shape, columns: readonly Column[]): Column[] {
  const known = new Set(columns.map((it) => it.field.key));
  const kept = columns.flatMap((column) => {
    const field = shape.fields.find((it) => it.key === column.field.key);
    return field ? [{ ...column, field }] : [];
  });
  const fresh = shape.fields.filter((it) => it.own && !known.has(it.key));
  return [...kept, ...fresh.map((field) => ({ field, width: null, frozen: false }))];
}

/** The same columns with one of them changed. */
export function changed(columns: readonly Column[], key: string, change: Partial<Column>): Column[] {
  return arranged(columns.map((it) => (it.field.key === key ? { ...it, ...change } : it)));
}

/** Frozen columns come first; otherwise the order is kept. */
export function arranged(columns: readonly Column[]): Column[] {
  return [...columns.filter((it) => it.frozen), ...columns.filter((it) => !it.frozen)];
}
