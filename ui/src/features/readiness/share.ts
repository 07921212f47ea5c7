/** A share as a person reads it. */
import { formatPercent, unknown } from "../../i18n/format";
import { language } from "../../i18n/words.svelte";

/** "62 %"; a dash where nothing counts. */
export function share(percent: number | null): string {
  return percent === null ? unknown : formatPercent(percent, language());
}
