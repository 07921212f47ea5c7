/** The words of the page: Fluent messages in the language of the moment. */
import { FluentBundle, FluentNumber, FluentResource, type FluentVariable } from "@fluent/bundle";

import type { Datum, Language, Localized, Message } from "../api/bindings";
import { decimalOne, formatDay, formatDecimal, formatMoney, formatNumber, formatPercent, unknown } from "./format";

const files: Record<Language, Record<string, string>> = {
  it: import.meta.glob<string>("../../../i18n/it/*.ftl", { query: "?raw", import: "default", eager: true }),
  en: import.meta.glob<string>("../../../i18n/en/*.ftl", { query: "?raw", import: "default", eager: true }),
};
const locales: Record<Language, string> = { it: "it-IT", en: "en-GB" };
const bundles: Record<Language, FluentBundle> = { it: bundle("it"), en: bundle("en") };

function bundle(language: Language): FluentBundle {
  // Isolation marks would end up in what is copied and read aloud; both languages run the same way.
  const made = new FluentBundle(locales[language], { useIsolating: false });
  for (const text of Object.values(files[language])) made.addResource(new FluentResource(text));
  return made;
}

let current = $state<Language>("it");

/** The language of the moment; reading it in a component follows the change. */
export function language(): Language {
  return current;
}

/** Changes the language of every word on the page, without loading it again. */
export function setLanguage(next: Language): void {
  current = next;
  document.documentElement.lang = next;
}

export type Args = Record<string, string | number>;

/** The words of a key (`area-thing`, or `area-thing.help` for its attribute). */
export function t(key: string, args: Args = {}): string {
  return lookUp(key, args, current) ?? lookUp(key, args, "it") ?? key;
}

/** True if there are words for the key: some help texts exist for some values only. */
export function has(key: string): boolean {
  return lookUp(key, {}, current) !== undefined;
}

function lookUp(key: string, args: Args, where: Language): string | undefined {
  const dot = key.indexOf(".");
  const message = bundles[where].getMessage(dot < 0 ? key : key.slice(0, dot));
  const pattern = dot < 0 ? message?.value : message?.attributes[key.slice(dot + 1)];
  if (pattern === null || pattern === undefined) return undefined;
  const variables: Record<string, FluentVariable> = {};
  for (const [name, value] of Object.entries(args)) variables[name] = variable(value);
  return bundles[where].formatPattern(pattern, variables, []);
}

/** A number chooses the plural and is written with its thousands points. */
function variable(value: string | number): FluentVariable {
  return typeof value === "number" ? new FluentNumber(value, { useGrouping: "always" as never }) : value;
}

/** A message from Rust, in words. */
export function say(message: Message): string {
  const args: Args = {};
  for (const [name, datum] of Object.entries(message.args)) {
    args[name] = datum.kind === "number" ? datum.value : show(datum);
  }
  return t(message.key, args);
}

/** A value from Rust, as a person reads it. */
export function show(datum: Datum): string {
  switch (datum.kind) {
    case "text":
      return datum.value;
    case "number":
      return formatNumber(datum.value, current);
    case "percent":
      return formatPercent(datum.value, current);
    case "decimal":
      return formatDecimal(datum.value, current);
    case "share":
      return formatPercent(datum.value / decimalOne, current);
    case "money":
      return formatMoney(datum.value, current);
    case "day":
      return formatDay(datum.value);
    case "localized":
      return inLanguage(datum.value);
    case "word":
      return t(datum.value);
    case "list":
      return datum.value.map(show).join(", ");
    case "unknown":
      return unknown;
  }
}

/** A text that the data carry in both languages. */
export function inLanguage(text: Localized): string {
  return text[current] || text.it;
}

export function money(cents: number | null): string {
  return cents === null ? unknown : formatMoney(cents, current);
}

export function number(value: number | null): string {
  return value === null ? unknown : formatNumber(value, current);
}

export function day(value: string | null): string {
  return value === null || value === "" ? unknown : formatDay(value);
}

/** A moment in the time of this PC. UTC ends in Z; without it the moment is of this PC already. */
export function clock(at: string): { day: string; time: string } {
  const moment = new Date(at);
  if (Number.isNaN(moment.getTime())) return { day: formatDay(at), time: unknown };
  return { day: dayOf(moment), time: `${moment.getHours()}:${two(moment.getMinutes())}` };
}

/** True for the day that `clock` tells if it is today. */
export function isToday(day: string): boolean {
  return day === dayOf(new Date());
}

/** A moment as short as can be: its hour if it is today, its day if it is not. */
export function moment(utc: string): { today: boolean; text: string } {
  const { day, time } = clock(utc);
  return isToday(day) ? { today: true, text: time } : { today: false, text: day };
}

function dayOf(moment: Date): string {
  return formatDay(`${moment.getFullYear()}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`);
}

function two(value: number): string {
  return String(value).padStart(2, "0");
}

/** With a capital at the start: a word of the rules standing alone. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** The word for a value of an enum, `word("origin", "saas")`, or for a field, `word("field", "migration.origin")`. */
export function word(kind: string, value: string | null): string {
  return value === null ? unknown : t(`domain-${kind}-${value.replace(/[_.]/g, "-")}`);
}

/** The same, without what explains it: "SaaS · servizio già pronto" → "SaaS". */
export function shortWord(kind: string, value: string | null): string {
  return word(kind, value).split(" · ")[0] ?? "";
}

/** The long help of a value of an enum, empty if it needs none. */
export function wordHelp(kind: string, value: string): string {
  const key = `domain-${kind}-${value.replaceAll("_", "-")}.help`;
  return has(key) ? t(key) : "";
}
