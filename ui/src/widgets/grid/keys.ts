/** What each key does in the cells and in their headings. */
import { moved } from "./selection";
import type { TableState } from "./table-state";

type Doing = (() => unknown) | undefined;

/** Does what a key asks for. What is typed in an editor is not for the grid. */
export function onKey(table: TableState, event: KeyboardEvent): void {
  if (event.defaultPrevented || table.editing.job) return;
  const { model, clipboard } = table;
  const far = event.ctrlKey || event.metaKey;
  const letter = event.key.toLowerCase();
  const ofBrowser = far && !event.altKey && model.cursor.line >= 0;
  if (ofBrowser && (letter === "c" || letter === "x")) clipboard.byKey(event);
  else if (ofBrowser && letter === "v" && !event.shiftKey) clipboard.awaitPaste();
  else {
    const doing = doingOf(table, event, far);
    if (!doing) return;
    event.preventDefault();
    event.stopPropagation();
    doing();
  }
}

function doingOf(table: TableState, event: KeyboardEvent, far: boolean): Doing {
  const { model, focus, layout, menus } = table;
  const { cursor } = model;
  const sideways = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
  if (event.altKey && event.shiftKey && sideways) return () => layout.widen(cursor.column, sideways);
  if (event.key === "F10" ? event.shiftKey : event.key === "ContextMenu") return () => menus.atCursor();
  if (event.altKey) return withAlt(table, event);
  const group = ofGroup(table, event);
  if (group) return group;
  const to = moved(event, cursor, model.lines.count, model.columns.length, layout.page);
  if (to) {
    return () => {
      model.said = "";
      const extend = event.shiftKey && to.line >= 0;
      if (extend) model.untick();
      void focus.go(to, extend);
    };
  }
  if (event.key === "Tab") return alongRow(table, event);
  if (cursor.line < 0) return ofHeading(table, event);
  return ofCells(table, event, far) ?? ofChange(table, event, far) ?? ofTyping(table, event, far);
}

function withAlt({ model, asks, menus }: TableState, event: KeyboardEvent): Doing {
  const { cursor, cursorRow } = model;
  if (event.key === "Enter" && cursorRow) return () => asks.open(cursorRow.id);
  if (event.key === "ArrowDown" && cursor.line < 0) return () => menus.atCursor();
  return undefined;
}

function ofGroup({ model }: TableState, { key }: KeyboardEvent): Doing {
  const group = model.cursorGroup;
  if (!group) return undefined;
  const turns = key === "Enter" || key === " " || key === (group.closed ? "ArrowRight" : "ArrowLeft");
  return turns ? () => model.toggleGroup(model.cursor.line) : undefined;
}

/** Tab goes along the row; from its ends, or from a larger selection, out of the grid. */
function alongRow({ model, focus }: TableState, event: KeyboardEvent): Doing {
  const { cursor, columns } = model;
  const column = cursor.column + (event.shiftKey ? -1 : 1);
  const stays = model.one && model.line(cursor.line)?.kind === "row" && column >= 0 && column < columns.length;
  return stays ? () => focus.go({ ...cursor, column }) : undefined;
}

function ofHeading({ model, focus }: TableState, event: KeyboardEvent): Doing {
  const { cursorField: field, cursor } = model;
  if (!field) return undefined;
  if (event.key === "Enter" || (event.key === " " && !event.ctrlKey)) {
    return () => model.sortBy(field.key, event.shiftKey);
  }
  if (event.key !== " ") return undefined;
  return () => {
    model.selectColumns(cursor.column, cursor.column);
    void focus.takeLater();
  };
}

/** What changes nothing. */
function ofCells({ model, focus, editing }: TableState, event: KeyboardEvent, far: boolean): Doing {
  const { cursor, anchor } = model;
  const selecting = (select: () => void) => () => {
    select();
    void focus.takeLater();
  };
  if (event.key === " " && far && event.shiftKey) return () => model.tick();
  if (far && event.key.toLowerCase() === "a") return selecting(() => model.selectAll());
  if (event.key === " " && far) return selecting(() => model.selectColumns(anchor.column, cursor.column));
  if (event.key === " " && event.shiftKey) return selecting(() => model.selectRows(anchor.line, cursor.line));
  if (event.key === " " || event.key === "F2" || (event.key === "Enter" && !far)) return () => editing.start(null);
  if (event.key === "Escape" && (!model.one || model.cursorWhy)) return () => model.leave();
  return undefined;
}

/** What changes cells or records. */
function ofChange(table: TableState, event: KeyboardEvent, far: boolean): Doing {
  const { model, editing } = table;
  if (model.fixed) return undefined;
  if (event.key === "Delete" && far) return () => table.removeRows();
  if (event.key === "Delete" || event.key === "Backspace") return () => model.clear();
  if (far && event.key.toLowerCase() === "d") return () => model.fillDown();
  if (far && (event.key === "+" || event.code === "NumpadAdd")) return () => editing.add();
  return undefined;
}

function ofTyping({ editing }: TableState, event: KeyboardEvent, far: boolean): Doing {
  const types = !far && event.key.length === 1 && event.key !== " ";
  return types ? () => editing.start(event.key) : undefined;
}
