/** The values a service can take, in the order they are offered. */
import type {
  ClassState,
  DataClass,
  Destination,
  MigrationState,
  Mode,
  Origin,
  PersonalData,
  Provision,
  Strategy,
} from "../../api/bindings";
import { capital, word } from "../../i18n/words.svelte";

export const origins: readonly Origin[] = [
  "on_premise_unstructured",
  "on_premise_structured",
  "iaas_unqualified",
  "iaas_qualified",
  "paas_unqualified",
  "paas_qualified",
  "saas",
];
export const destinations: readonly Destination[] = ["iaas", "paas", "saas"];
export const modes: readonly Mode[] = ["transfer", "update"];
export const strategies: readonly Strategy[] = [
  "retain",
  "retire",
  "repurchase",
  "rehost",
  "replatform",
  "rearchitect",
];
export const provisions: readonly Provision[] = ["offered", "union", "outsourced", "not_offered"];
export const classes: readonly DataClass[] = ["ordinary", "critical", "strategic"];
export const classStates: readonly ClassState[] = ["proposed", "acn_outcome"];
export const personalData: readonly PersonalData[] = ["none", "common", "special", "judicial"];
export const migrationStates: readonly MigrationState[] = ["to_do", "in_progress", "done"];

/** A list of values with their words. */
export function options<T extends string>(kind: string, values: readonly T[]): { value: T; label: string }[] {
  return values.map((value) => ({ value, label: capital(word(kind, value)) }));
}
