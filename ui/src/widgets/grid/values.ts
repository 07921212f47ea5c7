/** A cell as it is shown, and as it is when one begins to type in it. What it means, its field says. */
import type { CellValue, Choice, Field, Language, Link } from "../../api/bindings";
import { formatDay, formatMoney, formatNumber } from "../../i18n/format";
import { capital, language, show, t } from "../../i18n/words.svelte";

/** A cell in words; nothing for an empty one. */
export function cellText(field: Field, value: CellValue): string {
  if (value === null || value === undefined) return "";
  switch (field.kind) {
    case "text":
    case "note":
      return String(value);
    case "count":
    case "number":
      return formatNumber(Number(value), language());
    case "money":
      return formatMoney(Number(value), language());
    case "day":
      return formatDay(String(value));
    case "flag":
      return value === true ? t("registers-yes") : t("registers-no");
    case "choice":
      return labelOf(field.options, String(value));
    case "choices":
      return asList<string>(value)
        .map((it) => labelOf(field.options, it))
        .join(", ");
    case "link":
      return linksOf(value)
        .map((it) => linkText(field.roles, it))
        .join(", ");
  }
}

/** What stands in the editor when a cell is opened: numbers without marks, so that they are easy to change. */
export function editText(field: Field, value: CellValue): string {
  if (value === null || value === undefined) return "";
  if (field.kind === "number" || field.kind === "count") return decimal(String(value), language());
  if (field.kind === "money") {
    const cents = Number(value);
    const size = Math.abs(cents);
    const rest = size % 100;
    const tail = rest === 0 ? "" : `.${String(rest).padStart(2, "0")}`;
    return decimal(`${cents < 0 ? "-" : ""}${(size - rest) / 100}${tail}`, language());
  }
  return cellText(field, value);
}

/** The words for a value of a list. */
export function labelOf(options: readonly Choice[], value: string): string {
  const found = options.find((it) => it.value === value);
  return found ? capital(show(found.label)) : value;
}

/** A link's name, with its role where that is not the usual one. */
export function linkText(roles: readonly Choice[], link: Link): string {
  const usual = link.role === null || link.role === roles[0]?.value;
  return usual ? link.name : t("grid-link-role", { name: link.name, role: labelOf(roles, link.role ?? "") });
}

export function linksOf(value: CellValue): Link[] {
  return asList<Link>(value);
}

export function choicesOf(value: CellValue): string[] {
  return asList<string>(value);
}

/** Amounts and counts stand at the right. */
export function atEnd(field: Field): boolean {
  return field.kind === "money" || field.kind === "count" || field.kind === "number";
}

function asList<T>(value: CellValue): T[] {
  return Array.isArray(value) ? (value as T[]) : [];
}

function decimal(text: string, where: Language): string {
  return where === "it" ? text.replace(".", ",") : text;
}
