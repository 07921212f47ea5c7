/** Where what was foreseen is kept: the page and the record of a row. */
import type { Compared, LineOrigin } from "../../../api/bindings";
import type { Page } from "../../../widgets/frame";

const pages: { readonly [kind in LineOrigin["kind"]]: Page } = {
  ...{ kept: "costs", fee: "contracts", leaving: "contracts", energy: "assets", purchase: "assets" },
};

/** Nothing where a row is of no record. */
export function goalOf(what: Compared): { page: Page; id: number } | null {
  if (what.kind === "supplier") return { page: "suppliers", id: what.of };
  return what.kind === "line" ? { page: pages[what.of.kind], id: what.of.id } : null;
}
