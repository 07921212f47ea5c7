/** The services as the list needs them: found, sorted and counted. No rule of the plan is here. */
import type { Answer, Area, Provision, ServiceDetails, ServiceRow } from "../../api/bindings";
import { fold } from "../../i18n/format";
import { inLanguage, shortWord, word } from "../../i18n/words.svelte";
import type { Sort } from "../../widgets/Grid.svelte";

export type Entry = {
  readonly row: ServiceRow;
  readonly id: number;
  readonly area: string;
  /** The words of the row, folded once: what the search looks through. */
  readonly words: string;
};

export type Filter = {
  readonly text: string;
  readonly area: string | null;
  readonly provision: Provision | null;
  readonly answer: Answer | null;
};
export const everything: Filter = { text: "", area: null, provision: null, answer: null };

export function entries(rows: readonly ServiceRow[], areas: readonly Area[]): Entry[] {
  const names = new Map(areas.map((it) => [it.id, inLanguage(it.name)]));
  return rows.map((row) => {
    const { name, area, office, owner, tags, migration } = row.service.details;
    const areaName = names.get(area) ?? area;
    const words = fold([name, areaName, office, owner, tags, migration.product, migration.supplier].join(" · "));
    return { row, id: row.service.id, area: areaName, words };
  });
}

/** Every word sought must be there, in any order. */
export function matching(all: readonly Entry[], filter: Filter): Entry[] {
  const sought = fold(filter.text).split(/\s+/).filter(Boolean);
  return all.filter(({ row, words }) => {
    const { area, provision } = row.service.details;
    return (
      (filter.area === null || filter.area === area) &&
      (filter.provision === null || filter.provision === provision) &&
      (filter.answer === null || filter.answer === row.verdict.answer) &&
      sought.every((it) => words.includes(it))
    );
  });
}

const collator = new Intl.Collator("it", { sensitivity: "base", numeric: true });

/** Sorted by a column; what is unknown comes last either way. */
export function sorted(all: readonly Entry[], sort: Sort | null): readonly Entry[] {
  if (sort === null) return all;
  const keys = new Map(all.map((entry) => [entry, keyOf(entry, sort.column)]));
  const key = (entry: Entry) => keys.get(entry) ?? "";
  return all.toSorted((a, b) => {
    const [left, right] = [key(a), key(b)];
    if (left === "" || right === "") return left === right ? 0 : left === "" ? 1 : -1;
    const order = collator.compare(left, right);
    return sort.down ? -order : order;
  });
}

function keyOf(entry: Entry, column: string): string {
  const { details } = entry.row.service;
  switch (column) {
    case "name":
      return details.name;
    case "area":
      return entry.area;
    case "office":
      return details.office;
    case "class":
      return details.data_class ? String(["ordinary", "critical", "strategic"].indexOf(details.data_class)) : "";
    case "move":
      return details.migration.origin ? moveOf(details) : "";
    case "mode":
      return details.migration.mode ? word("mode", details.migration.mode) : "";
    case "verdict":
      return String(["yes", "no", "unknown"].indexOf(entry.row.verdict.answer));
    default:
      return "";
  }
}

/** From where to where, in words short enough for a row. */
export function moveOf({ migration }: ServiceDetails): string {
  return `${shortWord("origin", migration.origin)} → ${shortWord("destination", migration.destination)}`;
}

/** A service of the body's own, as it starts. */
export function blank(name: string, area: string): ServiceDetails {
  return {
    catalogue_id: null,
    name,
    area,
    office: "",
    owner: "",
    provision: "offered",
    users: null,
    cases_per_year: null,
    data_class: null,
    class_state: "proposed",
    class_act: "",
    class_day: null,
    personal_data: [],
    citizen_facing: false,
    mission: "",
    programme: "",
    tags: "",
    notes: "",
    own: {},
    migration: {
      strategy: null,
      origin: null,
      destination: null,
      mode: null,
      product: "",
      supplier: "",
      state: "to_do",
      own_funds: false,
      notes: "",
    },
  };
}
