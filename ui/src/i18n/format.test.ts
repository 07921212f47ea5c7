/** The formats agree with `i18n/formats.json`, which Rust is tested against too. */
import { expect, test } from "vitest";

import cases from "../../../i18n/formats.json";
import {
  decimalOne,
  fold,
  formatDay,
  formatDecimal,
  formatMoney,
  formatNumber,
  formatPercent,
  formatSize,
  readDay,
  readDecimal,
  readMoney,
  readNumber,
} from "./format";

test.each(cases.money)("$cents cents are written $it, $en", ({ cents, it, en }) => {
  expect([formatMoney(cents, "it"), formatMoney(cents, "en")]).toEqual([it, en]);
});

test.each(cases.number)("the number $number is written $it, $en", ({ number, it, en }) => {
  expect([formatNumber(number, "it"), formatNumber(number, "en")]).toEqual([it, en]);
});

test.each(cases.percent)("the share $percent is written $it", ({ percent, it, en }) => {
  expect([formatPercent(percent, "it"), formatPercent(percent, "en")]).toEqual([it, en]);
});

test.each(cases.decimal)("the number $decimal is written $it", ({ decimal, it, en }) => {
  expect([formatDecimal(decimal, "it"), formatDecimal(decimal, "en")]).toEqual([it, en]);
});

test.each(cases.share)("the share $share is written $it", ({ share, it, en }) => {
  const percent = share / decimalOne;
  expect([formatPercent(percent, "it"), formatPercent(percent, "en")]).toEqual([it, en]);
});

test.each(cases.day)("the day $day is written $it", ({ day, it, en }) => {
  expect([formatDay(day), formatDay(day)]).toEqual([it, en]);
});

test.each([
  ["1.234,56", 123456, "as it is written"],
  ["€ 1.234,5", 123450, "one decimal is tens of cents"],
  ["1234", 123400, "points are not needed"],
  ["", null, "nothing is unknown, not zero"],
  ["0", 0, "zero is zero"],
  ["-5", -500, "the sign is kept: Rust says what is wrong with it"],
  ["1,234", undefined, "three decimals are no cents"],
  ["mille", undefined, "words are no amount"],
  ["1,2,3", undefined, "two commas"],
])("the amount %j is read as %j: %s", (text, cents, _why) => {
  expect(readMoney(text, "it")).toEqual(cents === undefined ? { ok: false } : { ok: true, value: cents });
});

test("every amount that is written is read back the same, in both languages", () => {
  for (const { cents } of cases.money) {
    for (const language of ["it", "en"] as const) {
      const text = formatMoney(cents, language).replace("\u2212", "-");
      expect(readMoney(text, language)).toEqual({ ok: true, value: cents });
    }
  }
});

test.each([
  ["1.200", 1200, "with its point"],
  ["  12 ", 12, "spaces do not count"],
  ["", null, "nothing is unknown"],
  ["12,5", undefined, "no halves"],
  ["-3", -3, "the sign is kept"],
  ["x", undefined, "a letter"],
])("the number %j is read as %j: %s", (text, value, _why) => {
  expect(readNumber(text, "it")).toEqual(value === undefined ? { ok: false } : { ok: true, value });
});

test.each([
  ["31/12/2026", "2026-12-31", "as it is written"],
  ["1.2.2026", "2026-02-01", "with points, short"],
  ["01022026", "2026-02-01", "in one go"],
  ["", null, "nothing is unknown"],
  ["31/02/2026", undefined, "no such day"],
  ["29/02/2028", "2028-02-29", "a leap year"],
  ["2026-12-31", undefined, "not the order of this country"],
  ["oggi", undefined, "a word"],
])("the day %j is read as %j: %s", (text, value, _why) => {
  expect(readDay(text)).toEqual(value === undefined ? { ok: false } : { ok: true, value });
});

test("a search does not hear accents and capitals", () => {
  expect(fold("CITTÀ perché")).toBe("citta perche");
});

test.each([
  [512, "512\u00a0B"],
  [245760, "246\u00a0kB"],
  [1_250_000, "1,3\u00a0MB"],
])("%i bytes are written %s", (bytes, text) => {
  expect(formatSize(bytes, "it")).toBe(text);
});

test.each([
  ["2,5", 25000, "a decimal comma"],
  ["2.5", undefined, "a point parts thousands, and these are none"],
  ["1.200,25", 12002500, "points part thousands"],
  ["22 %", 220000, "the sign of a share may stay"],
  ["-0,3", -3000, "the sign is kept"],
  ["", null, "nothing is unknown, not zero"],
  ["0,00001", undefined, "finer than is kept"],
  ["poco", undefined, "words are no number"],
])("the number %j is read as %j: %s", (text, value, _why) => {
  expect(readDecimal(text, "it")).toEqual(value === undefined ? { ok: false } : { ok: true, value });
});

test("every number with decimals that is written is read back the same, in both languages", () => {
  for (const { decimal } of cases.decimal) {
    for (const language of ["it", "en"] as const) {
      expect(readDecimal(formatDecimal(decimal, language), language)).toEqual({ ok: true, value: decimal });
    }
  }
});
