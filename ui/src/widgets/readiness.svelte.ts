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
