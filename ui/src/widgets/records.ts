/** Where the records of each kind are shown. */
import type { Record } from "../api/bindings";

const pages = {
  body: "settings",
  supplier: "suppliers",
  service: "services",
  application: "applications",
  contract: "contracts",
  asset: "assets",
  person: "people",
  skill: "skills",
  cost: "costs",
  invoice: "invoices",
  funding_line: "funding",
  proof: "readiness",
} as const satisfies { readonly [kind in Record["kind"]]: string };

/** The page on which a record is shown. */
export function pageOf(record: Record): string {
  return pages[record.kind];
}
