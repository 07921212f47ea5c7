/** A table of costs as text that a spreadsheet takes: tabs between cells, amounts as it reads them. */
import type { Cents, CostRow, CostTable } from "../../../api/bindings";
import { formatMoney } from "../../../i18n/format";
import { language, t } from "../../../i18n/words.svelte";

export function textOf({ years, rows, total }: CostTable, first: string, name: (row: CostRow) => string): string {
  const head = [first, ...years.map(String), t("costs-total")];
  const line = (row: CostRow, called: string) => [called, ...row.years.map(plain), plain(row.total)];
  const lines = [head, ...rows.map((row) => line(row, name(row))), line(total, t("costs-total"))];
  return lines.map((cells) => cells.map((it) => it.replace(/[\t\r\n]+/g, " ")).join("\t")).join("\n");
}

/** Without the sign of the currency and what parts thousands, which spreadsheets do not read alike. */
function plain(cents: Cents): string {
  const thousands = language() === "it" ? "." : ",";
  return formatMoney(cents, language()).replace("€\u00a0", "").replaceAll(thousands, "").replace("\u2212", "-");
}

/** Puts a text on the clipboard. Answers whether it is there. */
export function copyText(text: string): boolean {
  const box = document.createElement("textarea");
  const before = document.activeElement as HTMLElement | null;
  box.value = text;
  box.className = "visually-hidden";
  document.body.append(box);
  box.select();
  const taken = document.execCommand?.("copy") ?? false;
  box.remove();
  before?.focus();
  return taken;
}
