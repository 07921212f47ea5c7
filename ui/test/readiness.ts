/** Readiness of the stand-in plan: the shipped list held against a few answers, a small part of what Rust does. */
import checklist from "../../reference/method/checklist.json";
import type {
  AnswerChange,
  AnswerState,
  BlocksView,
  BlockView,
  Checklists,
  Explanation,
  Item,
  ItemAnswer,
  ItemPage,
  ItemWindow,
  MapPage,
  MapWindow,
  NextView,
  Object as Thing,
  ObjectView,
  OrphanView,
  Overview,
  Place,
  ReadinessPictures,
  Recurrence,
  RefusedAnswer,
  Said,
  Scope,
  Score,
  ServiceRow,
  ServiceView,
  Source,
  Tag,
  Tally,
  UnitView,
} from "../src/api/bindings";

const source: Source = {
  title: { it: "Manuale di abilitazione al cloud", en: "Cloud enablement manual" },
  reference: "cap. 3.1.1",
  certainty: "official",
};
const blank: ItemAnswer = {
  ...{ state: "to_do", note: "", responsible: "", due: null, answered: null, rounds: 0, basis: {} },
};
const nothing: Tally = { done: 0, applicable: 0, items: 0, open: 0, blocking: 0, unclear: 0, returned: 0 };
const today = "2026-11-23";
/** The main application of the first two services. */
const application = { kind: "application", id: 1 } as const;

const items: Item[] = checklist.items.map((it) => ({
  id: it.id,
  phase: it.phase,
  scope: it.scope as Scope,
  mandatory: it.mandatory,
  blocking: it.blocking,
  weight: it.weight,
  applies_to: it.applies_to as Tag[],
  recurrence: it.recurrence as Recurrence,
  text: it.text,
  why: it.why,
  evidence: it.evidence,
  verify: null,
  after: [],
  excludes: [],
  sources: [source],
}));
const byId = new Map(items.map((it) => [it.id, it]));
const keyOf = (object: Thing, item: string) => `${object.kind} ${"id" in object ? object.id : 0} ${item}`;

export class Readiness {
  answers = new Map<string, ItemAnswer>();
  orphans: OrphanView[] = [];

  constructor(readonly services: () => ServiceRow[]) {}

  lists(): Checklists {
    const list = { id: "nuvolario", version: "2026.11", title: checklist.title, items };
    return { phases: checklist.phases, lists: [list] };
  }

  overview(): Overview {
    const all = this.#all();
    const done = [...this.answers.values()].filter((it) => it.state === "done");
    const score = scoreOf(all);
    return {
      today,
      score,
      completeness: { known: 155, of: 252, percent: 61 },
      services: this.services().length,
      next: this.#next(all),
      list_changes: null,
      orphans: this.orphans,
      progress:
        done.length > 0
          ? [
              ["2026-10-02", 0],
              [today, score.percent ?? 0],
            ]
          : [],
    };
  }

  /** The first two items of the body hold the first phase up; one waits for the other. */
  blocks(): BlocksView {
    const [first, then] = items.filter((it) => it.phase === 1 && it.scope === "body" && it.blocking);
    const services = this.services();
    const names = services.slice(0, 2).map((it) => it.service.details.name);
    const block = (item: Item | undefined): BlockView => ({
      ...{ item: item?.id ?? "", phase: 1, holds: true, open: 1, services: services.length, first: [1, 2] },
      ...{ text: item?.text ?? { it: "", en: "" }, names },
    });
    const phases = [1, 2, 3, 4, 5, 6].map((phase) => ({ phase, items: phase === 1 ? 2 : 0, held: 0, now: 0 }));
    const waits = [{ item: then?.id ?? "", before: first?.id ?? "", count: 1 }];
    return { services: services.length, phases, items: [block(first), block(then)], waits };
  }

  pictures(): ReadinessPictures {
    const picture = { svg: "<svg viewBox='0 0 9 9'><text>C1-01</text></svg>", alt: "Fase per fase, le voci aperte" };
    return { phases: picture, blocks: picture, progress: null, skills: null };
  }

  map({ query, from, count, held_in, by, of }: MapWindow): MapPage {
    const text = query.search.toLowerCase();
    const found = this.services().filter((it) => it.service.details.name.toLowerCase().includes(text));
    const view = ({ service: { id, details } }: ServiceRow) => ({
      id,
      name: details.name,
      score: details.provision === "offered" ? scoreOf(this.#ofService(id)) : null,
      completeness: { known: 7, of: 12, percent: 58 },
    });
    // What is not asked for is not counted: of 5,000 that would take its time.
    let shown = found;
    if (by || held_in !== null) {
      let rows = found.map((it) => ({ it, score: view(it).score }));
      const held = (score: Score | null) => score?.phases.some((it) => it.phase === held_in && !it.ready);
      if (held_in !== null) rows = rows.filter((it) => held(it.score));
      if (by) rows.sort((a, b) => ((a.score?.percent ?? 0) - (b.score?.percent ?? 0)) * (by.descending ? -1 : 1));
      shown = rows.map(({ it }) => it);
    }
    const place = shown.findIndex((it) => it.service.id === of);
    return {
      total: shown.length,
      place: place < 0 ? null : place,
      before: (place > 0 && shown[place - 1]?.service.id) || null,
      after: (place >= 0 && shown[place + 1]?.service.id) || null,
      rows: shown.slice(from, from + count).map(view),
    };
  }

  service(id: number): ServiceView {
    const name = this.services().find((it) => it.service.id === id)?.service.details.name;
    if (name === undefined) throw { kind: "not_found", message: { key: "errors-not-found", args: {} }, problems: [] };
    const score = scoreOf(this.#ofService(id));
    const part = (object: Thing, name: string): ObjectView => {
      const units = this.#unitsOf(object);
      return { object, name, score: scoreOf(units), units };
    };
    const parts = [part({ kind: "service", id }, name), part({ kind: "body" }, "")];
    if (id <= 2) parts.splice(1, 0, part(application, "Sicr@web"));
    return {
      score,
      completeness: { known: 7, of: 12, percent: 58 },
      phase: score.phases.find((it) => !it.ready)?.phase ?? null,
      parts,
      next: this.#next(this.#ofService(id)),
    };
  }

  object(object: Thing): ObjectView {
    const units = this.#unitsOf(object);
    return { object, name: "Sicr@web", score: scoreOf(units), units };
  }

  item({ item, open_only, text, from, count }: ItemWindow): ItemPage {
    const rows = this.#all()
      .filter((it) => it.item === item && !(open_only && it.done))
      .map((unit) => ({ name: this.#nameOf(unit.object), unit }))
      .filter((it) => it.name.toLowerCase().includes(text.toLowerCase()));
    return {
      item: byId.get(item) ?? null,
      total: rows.length,
      objects: rows.map((it) => it.unit.object),
      rows: rows.slice(from, from + count),
    };
  }

  say(places: Place[], change: AnswerChange): Said {
    const refused: RefusedAnswer[] = [];
    for (const place of places) {
      const key = keyOf(place.object, place.item);
      if (change.forget) {
        this.answers.delete(key);
        continue;
      }
      const answer = { ...(this.#unit(place.object, place.item)?.answer ?? blank) };
      if (change.note !== null) answer.note = change.note;
      if (change.responsible !== null) answer.responsible = change.responsible;
      if (change.due !== null || change.no_due) answer.due = change.due;
      if (change.state !== null) Object.assign(answer, { state: change.state, answered: today });
      const rule = this.#wrong(place.item, answer.state, answer.note);
      if (rule) refused.push({ place, problem: { field: "note", rule } });
      else this.answers.set(key, answer);
    }
    return { kept: places.length - refused.length, refused };
  }

  explain(of: number | null): Explanation {
    const score = scoreOf(of === null ? this.#all() : this.#ofService(of));
    return {
      label: { key: "readiness-body", args: {} },
      value: score.percent === null ? { kind: "unknown" } : { kind: "percent", value: score.percent },
      rule: null,
      inputs: [],
      source,
    };
  }

  #wrong(item: string, state: AnswerState, note: string): "reason_missing" | "proof_missing" | undefined {
    if (note !== "") return undefined;
    if (state === "not_applicable") return "reason_missing";
    const mandatory = byId.get(item)?.mandatory;
    return state === "done" && mandatory ? "proof_missing" : undefined;
  }

  #nameOf(object: Thing): string {
    if (object.kind === "application") return "Sicr@web";
    const row = "id" in object && this.services().find((it) => it.service.id === object.id);
    return row ? row.service.details.name : "";
  }

  #ofService(id: number): UnitView[] {
    return [...this.#unitsOf({ kind: "service", id }), ...this.#unitsOf({ kind: "body" })];
  }

  #all(): UnitView[] {
    // A few stand for very many: what they come to together is tested in Rust.
    const services = this.services()
      .slice(0, 50)
      .flatMap((it) => this.#unitsOf({ kind: "service", id: it.service.id }));
    return [...services, ...this.#unitsOf({ kind: "body" })];
  }

  #unitsOf(object: Thing): UnitView[] {
    return items.map((it) => this.#unit(object, it.id)).filter((it) => it !== undefined);
  }

  #unit(object: Thing, id: string): UnitView | undefined {
    const item = byId.get(id);
    const scopes: Record<Thing["kind"], Scope[]> = {
      ...{ body: ["body"], service: ["service", "contract"], application: ["service"], contract: ["contract"] },
    };
    if (!item || !scopes[object.kind].includes(item.scope)) return undefined;
    const own = this.answers.get(keyOf(object, id));
    const inherits = object.kind === "service" && object.id <= 2 ? this.answers.get(keyOf(application, id)) : undefined;
    const answer = own ?? inherits ?? blank;
    const applies = item.applies_to.some((it) => it === "all" || it === "on_premise" || it === "personal_data")
      ? "yes"
      : item.applies_to.includes("funded")
        ? "no"
        : "unknown";
    const counts = applies !== "no" && answer.state !== "not_applicable";
    return {
      ...{ item: id, object, applies, because: item.applies_to, answer, counts },
      done: answer.state === "done",
      inherited: !own && inherits ? application : null,
      inherited_name: !own && inherits ? "Sicr@web" : null,
      instead_of: own && inherits ? "Sicr@web" : null,
      template: object.kind === "application",
      undecided: applies === "unknown" ? "data_class" : null,
      ...{ returned: null, due: answer.due, late: false, waits_for: [], proofs: [] },
    };
  }

  #next(units: UnitView[]): NextView[] {
    const open = units.filter((it) => it.counts && !it.done).slice(0, 2);
    const asked = open.map((unit): NextView => {
      const item = byId.get(unit.item);
      return {
        text: { kind: "localized", value: item?.text ?? { it: "", en: "" } },
        names: [this.#nameOf(unit.object)],
        asked: { kind: "item", of: unit.item },
        ...{ blocking: true, weight: 4, tenths: 32, count: 21, objects: [unit.object] },
      };
    });
    const field: NextView = {
      text: { kind: "word", value: "domain-field-migration-strategy" },
      names: ["Anagrafe"],
      asked: { kind: "field", of: "migration.strategy" },
      ...{ blocking: false, weight: 4, tenths: 15, count: 1, objects: [{ kind: "service", id: 1 }] },
    };
    return [...asked, field];
  }
}

function scoreOf(units: UnitView[]): Score {
  const tallies = checklist.phases.map(() => ({ ...nothing }));
  for (const unit of units) {
    const item = byId.get(unit.item);
    const tally = item && tallies[item.phase - 1];
    if (!item || !tally || !unit.counts) continue;
    tally.applicable += item.weight;
    tally.items += 1;
    if (unit.done) tally.done += item.weight;
    else {
      tally.open += 1;
      if (item.blocking && item.mandatory) tally.blocking += 1;
    }
  }
  const all = tallies.reduce(
    (sum, it) => {
      for (const key of Object.keys(sum) as (keyof Tally)[]) sum[key] += it[key];
      return sum;
    },
    { ...nothing },
  );
  const percent = (it: Tally) => (it.applicable === 0 ? null : Math.floor((it.done * 100) / it.applicable));
  return {
    percent: percent(all),
    tally: all,
    phases: tallies.map((tally, at) => ({
      phase: at + 1,
      percent: percent(tally),
      ready: tally.blocking === 0,
      tally,
    })),
  };
}
