/** The columns each register shows until somebody chooses others. Columns of the body's own follow. */
import type { Register } from "../../api/bindings";
import type { Usual } from "../../widgets/grid/columns";

export type Listed = Exclude<Register, "services">;

export const usual: Readonly<Record<Listed, Usual>> = {
  applications: {
    ...{ name: null, supplier: 10, services: null, version: 6.5, origin: null },
    ...{ contracts: null, assets: null, opportunity: 7.5, risk: 7.5, ease: 7.5 },
  },
  suppliers: { name: null, vat_number: 9.5, contact: null, email: null, phone: 8, applications: null, contracts: null },
  contracts: {
    ...{ name: null, supplier: 11, starts: 6.5, ends: 6.5, yearly_amount: 9.5, notice_days: 7.5, renewal: 8 },
    ...{ cig: 8, applications: null, services: null },
  },
  assets: {
    ...{ name: null, kind: 8, place: 8, model: null, bought: 7, price: null, life_years: 7 },
    ...{ warranty_until: 7.5, watts: null, applications: null },
  },
  people: { name: null, role: 12, office: null, email: null, phone: 8, services: null },
  skills: { name: 20, level: null, covered_by: 16, notes: 20 },
  costs: {
    ...{ name: null, item: 12, phase: 6.5, amount: 8, quantity: 6, rhythm: 7.5, vat_percent: 5 },
    ...{ starts: 6.5, ends: 6.5, services: null, applications: null, certainty: 7.5 },
  },
  invoices: {
    ...{ name: 9, day: 6.5, subject: null, supplier: 11, amount: 8, vat: 7 },
    ...{ contract: 10, cost: 10, starts: 6.5, ends: 6.5, services: null },
  },
};
