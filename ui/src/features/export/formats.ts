/** Which formats there are, what each is called, and what each can hold. */
import type { ExportFormat } from "../../api/bindings";

type Choice = { readonly format: ExportFormat; readonly name: string };
type Group = { readonly title: string; readonly note?: string; readonly choices: readonly Choice[] };

const tables: readonly Choice[] = [
  { format: "xlsx", name: "exports-format-xlsx" },
  { format: "ods", name: "exports-format-ods" },
  { format: "csv", name: "exports-format-csv" },
  { format: "csv_iso", name: "exports-format-csv-iso" },
];
const paper: Choice = { format: "pdf", name: "exports-format-pdf" };

/** The formats of the whole plan, group by group. */
export const ofPlan: readonly Group[] = [
  { title: "exports-group-tables", choices: tables },
  {
    title: "exports-group-whole",
    choices: [
      { format: "datapackage", name: "exports-format-datapackage" },
      { format: "json", name: "exports-format-json" },
    ],
  },
  {
    title: "exports-group-public",
    note: "exports-public-note",
    choices: [
      { format: "html", name: "exports-format-html" },
      { format: "cpsv_jsonld", name: "exports-format-cpsv-jsonld" },
      { format: "cpsv_turtle", name: "exports-format-cpsv-turtle" },
    ],
  },
];

/** The formats of what a grid shows. */
export const ofSight: readonly Group[] = [{ title: "exports-group-tables", choices: [...tables, paper] }];

/** The formats of the costs that reckon themselves: a table without formulas would not. */
export const ofCosts: readonly Group[] = [{ title: "exports-group-tables", choices: tables.slice(0, 2) }];

/** The formats of a list of open items. */
export const ofItems: readonly Group[] = [{ title: "exports-group-tables", choices: tables }];
