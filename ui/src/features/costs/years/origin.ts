/** The lines of costs as their rows name them: `fee-3`. */
import type { LineOrigin } from "../../../api/bindings";

const pages = { kept: "costs", fee: "contracts", leaving: "contracts", energy: "assets", purchase: "assets" } as const;

export function originOf(key: string): LineOrigin | null {
  const [kind, id] = key.split("-");
  if (kind === undefined || !(kind in pages) || !/^\d+$/.test(id ?? "")) return null;
  return { kind: kind as LineOrigin["kind"], id: Number(id) };
}

/** The page with the record that a line comes from. */
export function pageOfOrigin({ kind }: LineOrigin): string {
  return pages[kind];
}
