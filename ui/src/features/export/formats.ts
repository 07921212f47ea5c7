/** Which formats there are, and what each can hold. */
import type { ExportFormat } from "../../api/bindings";

type Group = { readonly id: "tables" | "whole" | "public"; readonly formats: readonly ExportFormat[] };

const tables: readonly ExportFormat[] = ["xlsx", "ods", "csv", "csv_iso"];

/** The formats of the whole plan, group by group. */
export const ofPlan: readonly Group[] = [
  { id: "tables", formats: tables },
  { id: "whole", formats: ["datapackage", "json"] },
  { id: "public", formats: ["html", "cpsv_jsonld", "cpsv_turtle"] },
];

/** The formats of what a grid shows. */
export const ofSight: readonly Group[] = [{ id: "tables", formats: [...tables, "pdf"] }];

/** The key of a format's words. */
export function keyOf(format: ExportFormat): string {
  return format.replaceAll("_", "-");
}
