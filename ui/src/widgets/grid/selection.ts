/** A block of cells between two corners, and where the keys lead. */
export type Spot = { readonly line: number; readonly column: number };
export type Range = { readonly top: number; readonly bottom: number; readonly left: number; readonly right: number };

export function rangeOf(one: Spot, other: Spot): Range {
  return {
    top: Math.min(one.line, other.line),
    bottom: Math.max(one.line, other.line),
    left: Math.min(one.column, other.column),
    right: Math.max(one.column, other.column),
  };
}

export function holds(range: Range, { line, column }: Spot): boolean {
  return line >= range.top && line <= range.bottom && column >= range.left && column <= range.right;
}

export function isOne(range: Range): boolean {
  return range.top === range.bottom && range.left === range.right;
}

/** Where a key leads from a spot; the heading is line -1. Nothing for a key that does not move. */
export function moved(
  event: KeyboardEvent,
  from: Spot,
  lines: number,
  columns: number,
  page: number,
): Spot | undefined {
  const far = event.ctrlKey || event.metaKey;
  const { line, column } = from;
  const [bottom, right] = [lines - 1, columns - 1];
  const to: Record<string, () => Spot> = {
    ArrowDown: () => ({ line: far ? bottom : line + 1, column }),
    ArrowUp: () => ({ line: far ? Math.min(0, bottom) : line - 1, column }),
    ArrowRight: () => ({ line, column: far ? right : column + 1 }),
    ArrowLeft: () => ({ line, column: far ? 0 : column - 1 }),
    PageDown: () => ({ line: line + page, column }),
    PageUp: () => ({ line: Math.max(Math.min(line, 0), line - page), column }),
    Home: () => ({ line: far ? 0 : line, column: 0 }),
    End: () => ({ line: far ? bottom : line, column: right }),
  };
  const found = to[event.key]?.();
  return found && clamped(found, lines, columns);
}

export function clamped({ line, column }: Spot, lines: number, columns: number): Spot {
  return {
    line: Math.max(-1, Math.min(line, lines - 1)),
    column: Math.max(0, Math.min(column, columns - 1)),
  };
}
