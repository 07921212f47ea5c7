/** Money, days and numbers as a reader writes them; the cases are in `i18n/formats.json`. */
import type { Language } from "../api/bindings";

/** What stands where nothing is known. Never 0. */
export const unknown = "—";

const separators = { it: { thousands: ".", decimal: "," }, en: { thousands: ",", decimal: "." } } as const;
const minus = "\u2212";

/** 1234 → "1.234". */
export function formatNumber(value: number, language: Language): string {
  const { thousands, decimal } = separators[language];
  const [whole = "", part] = String(Math.abs(value)).split(".");
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, thousands);
  return `${value < 0 ? minus : ""}${grouped}${part ? decimal + part : ""}`;
}

/** Numbers with decimals travel in ten-thousandths. */
export const decimalOne = 10_000;

/** 25000 → "2,5". */
export function formatDecimal(tenThousandths: number, language: Language): string {
  return formatNumber(tenThousandths / decimalOne, language);
}

/** 43 → "43 %". */
export function formatPercent(share: number, language: Language): string {
  return `${formatNumber(share, language)}\u00a0%`;
}

/** 123456 → "€ 1.234,56"; 120000 → "€ 1.200". */
export function formatMoney(cents: number, language: Language): string {
  const size = Math.abs(cents);
  const rest = size % 100;
  const euros = formatNumber((size - rest) / 100, language);
  const tail = rest === 0 ? "" : separators[language].decimal + String(rest).padStart(2, "0");
  return `${cents < 0 ? minus : ""}€\u00a0${euros}${tail}`;
}

/** "2026-12-31" → "31/12/2026", the same in both languages. */
export function formatDay(day: string): string {
  const [year = "", month = "", date = ""] = day.slice(0, 10).split("-");
  return `${date}/${month}/${year}`;
}

/** Bytes in the largest unit that keeps the figure short. */
export function formatSize(bytes: number, language: Language): string {
  const units = ["B", "kB", "MB", "GB"];
  let value = bytes;
  let unit = 0;
  while (value >= 1000 && unit < units.length - 1) {
    value /= 1000;
    unit += 1;
  }
  return `${formatNumber(value < 10 && unit > 0 ? Math.round(value * 10) / 10 : Math.round(value), language)}\u00a0${units[unit]}`;
}

/** What a person typed, read: a value, nothing, or not understood. */
export type Reading<T> = { ok: true; value: T | null } | { ok: false };

/** "1.234,50" → 123450. Cents, whole. */
export function readMoney(text: string, language: Language): Reading<number> {
  const { thousands, decimal } = separators[language];
  const plain = text.replace(/[€\s]/g, "").replaceAll(thousands, "");
  if (plain === "") return { ok: true, value: null };
  const [euros = "", cents = "", more] = plain.split(decimal);
  if (more !== undefined || !/^-?\d{1,13}$/.test(euros) || !/^\d{0,2}$/.test(cents)) return { ok: false };
  const value = Number(euros.replace("-", "")) * 100 + Number(cents.padEnd(2, "0"));
  return { ok: true, value: euros.startsWith("-") ? -value : value };
}

/** "1.234" → 1234. Whole numbers only; the sign is kept, so that Rust can say what is wrong with it. */
export function readNumber(text: string, language: Language): Reading<number> {
  const plain = text.replace(/\s/g, "").replaceAll(separators[language].thousands, "").replace(minus, "-");
  if (plain === "") return { ok: true, value: null };
  return /^-?\d{1,15}$/.test(plain) ? { ok: true, value: Number(plain) } : { ok: false };
}

/** "2,5" → 25000. Up to four decimals; what parts thousands has to part thousands, so that 2.5 is not taken for 25. */
export function readDecimal(text: string, language: Language): Reading<number> {
  const { thousands, decimal } = separators[language];
  const plain = text.replace(/[%\s]/g, "").replace(minus, "-");
  if (plain === "") return { ok: true, value: null };
  const shape = new RegExp(`^(-?)(\\d{1,3}(?:\\${thousands}\\d{3})+|\\d{1,11})(?:\\${decimal}(\\d{1,4}))?$`);
  const [, sign, whole = "", part = ""] = shape.exec(plain) ?? [];
  if (whole === "") return { ok: false };
  const value = Number(whole.replaceAll(thousands, "")) * decimalOne + Number(part.padEnd(4, "0"));
  return { ok: true, value: sign ? -value : value };
}

/** "31/12/2026", "31.12.2026", "31-12-2026" or "31122026" → "2026-12-31". */
export function readDay(text: string): Reading<string> {
  const plain = text.trim();
  if (plain === "") return { ok: true, value: null };
  const match = /^(\d{1,2})[/. -](\d{1,2})[/. -](\d{4})$/.exec(plain) ?? /^(\d{2})(\d{2})(\d{4})$/.exec(plain);
  if (!match) return { ok: false };
  const [day, month, year] = [Number(match[1]), Number(match[2]), Number(match[3])];
  const real = new Date(Date.UTC(year, month - 1, day));
  if (real.getUTCMonth() !== month - 1 || real.getUTCDate() !== day) return { ok: false };
  return { ok: true, value: real.toISOString().slice(0, 10) };
}

/** Small letters without accents: what a search compares. */
export function fold(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
}
