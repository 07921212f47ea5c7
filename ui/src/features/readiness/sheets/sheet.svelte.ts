/** The assessment sheet of an application: its fields, what stands in them, and what the page was asked to show. */
import type { CellValue, SheetFieldView } from "../../../api/bindings";
import { call } from "../../../api/client";
import { language } from "../../../i18n/words.svelte";
import { everything } from "../../../widgets/grid/model.svelte";

/** The most applications that can be chosen from. */
const most = 1000;

/** An application with the answers on its sheet, by the field of the register. */
export type Sheet = {
  readonly id: number;
  readonly name: string;
  readonly answers: { readonly [field: string]: string };
};

/** The sheets of all applications, in the order they were entered. */
export async function readSheets(form: readonly SheetFieldView[]): Promise<readonly Sheet[]> {
  const keys = form.map((it) => it.field);
  const window = { register: "applications", query: everything, language: language() } as const;
  const sheets: Sheet[] = [];
  for (let from = 0; ; from += most) {
    const page = await call("register_page", { window: { ...window, fields: ["name", ...keys], from, count: most } });
    for (const { id, values } of page.rows) {
      const [name, ...answers] = values.map(text);
      sheets.push({
        id,
        name: name ?? "",
        answers: Object.fromEntries(keys.map((key, at) => [key, answers[at] ?? ""])),
      });
    }
    if (sheets.length >= page.matched || page.rows.length === 0) return sheets;
  }
}

function text(value: CellValue): string {
  return value === null || value === undefined ? "" : String(value);
}

/** Empty on a sheet, and a strategy depends on it. */
export function isOpen(field: SheetFieldView, sheet: Sheet): boolean {
  return field.strategies.length > 0 && (sheet.answers[field.field] ?? "").trim() === "";
}

export type Asked = { readonly application: number; readonly field: string | null };

let asked: Asked | null = null;

/** The sheets, once they are shown, open this one. */
export function askSheet(of: Asked): void {
  asked = of;
}

/** What was asked for, once. */
export function takeSheet(): Asked | null {
  const of = asked;
  asked = null;
  return of;
}
