/** How amounts become lengths: round steps for an axis, and what is written beside it. */
import { formatNumber } from "../../../i18n/format";
import { language, money } from "../../../i18n/words.svelte";

/** Round steps from below the least to above the most, zero among them. In cents, in steps of whole euros. */
export function ticks(least: number, most: number, count = 4): number[] {
  const [low, high] = [Math.min(0, least), Math.max(0, most)];
  const raw = Math.max((high - low) / count, 100);
  const power = 10 ** Math.floor(Math.log10(raw));
  const step = ([1, 2, 5, 10].find((it) => it * power >= raw * 0.999) ?? 10) * power;
  const first = Math.floor(low / step);
  const last = Math.max(Math.ceil(high / step), first + 1);
  return Array.from({ length: last - first + 1 }, (_, at) => (first + at) * step);
}

/** An amount beside an axis: whole euros, without the sign of the currency. */
export function axisText(cents: number): string {
  return formatNumber(Math.round(cents / 100), language());
}

/** An amount in a picture: whole euros; the cents are in the table behind it. */
export function roughly(cents: number): string {
  return money(Math.round(cents / 100) * 100);
}

/** So many years apart their names have room. */
export function yearStep(room: number, em: number): number {
  return Math.max(1, Math.ceil((2.75 * em) / room));
}
