/** The columns each register shows until somebody chooses others. Columns of the body's own follow. */
import type { Register } from "../../api/bindings";

export type Listed = Exclude<Register, "services">;

export const usual: Readonly<Record<Listed, readonly string[]>> = {
  applications: [
    "name",
    "supplier",
    "services",
    "version",
    "origin",
    "contracts",
    "assets",
    "opportunity",
    "risk",
    "ease",
  ],
  suppliers: ["name", "vat_number", "contact", "email", "phone", "applications", "contracts"],
  contracts: [
    "name",
    "supplier",
    "starts",
    "ends",
    "yearly_amount",
    "notice_days",
    "renewal",
    "cig",
    "applications",
    "services",
  ],
  assets: [
    "name",
    "kind",
    "place",
    "model",
    "bought",
    "price",
    "life_years",
    "warranty_until",
    "watts",
    "applications",
  ],
  people: ["name", "role", "office", "email", "phone", "services"],
  skills: ["name", "level", "covered_by", "notes"],
};
