/** Readiness as several pages ask for it: the next questions, and the way to the field that answers one. */
import type { NextView } from "../api/bindings";
import { show, t, word } from "../i18n/words.svelte";
import type { Frame } from "./frame";
import { landOn } from "./landing";

/** What the page of readiness is to open next: other pages lead there without knowing it. */
export type ReadinessOf =
  | { readonly kind: "service"; readonly id: number; readonly phase?: number | null }
  | { readonly kind: "application"; readonly id: number }
  | { readonly kind: "item"; readonly item: string };

let asked: ReadinessOf | null = null;

/** The page, once it is shown, opens this. */
export function askReadiness(of: ReadinessOf): void {
  asked = of;
}

/** What was asked for, once. */
export function takeReadiness(): ReadinessOf | null {
  const of = asked;
  asked = null;
  return of;
}

/** A question, as it is asked: an item by its own words, a field by its name. */
export function questionOf({ asked, text }: Pick<NextView, "asked" | "text">): string {
  return asked.kind === "field" ? t("readiness-next-field", { field: show(text) }) : show(text);
}

/** Goes where a question is answered: into the field of the service, or to the item. */
export function goAnswer(frame: Frame, { asked, objects }: Pick<NextView, "asked" | "objects">): void {
  if (asked.kind === "item") {
    askReadiness({ kind: "item", item: asked.of });
    frame.go("readiness");
    return;
  }
  const service = objects.find((it) => it.kind === "service");
  goToField(frame, service?.id ?? null, asked.of);
}

/** Goes into a field of a service. */
export function goToField(frame: Frame, service: number | null, field: string): void {
  if (service !== null) landOn(word("field", field));
  frame.go("services", service);
}
