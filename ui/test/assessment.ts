/** Strategies, classes, priorities, skills and sheets for page tests: the shipped data, and judgements made up for them. */
import classification from "../../reference/method/classification.json";
import priorities from "../../reference/method/priority.json";
import skills from "../../reference/method/skills.json";
import strategies from "../../reference/method/strategies.json";
import type {
  ClassesView,
  Datum,
  PrioritiesView,
  PriorityRow,
  Requirement,
  ServiceClassView,
  SheetFieldView,
  SkillGap,
  SkillsView,
  Source,
  Standing,
  Strategy,
  StrategyChoice,
  StrategyOption,
  StrategyView,
} from "../src/api/bindings";
import { type Backend, message } from "./backend";

const official: Source = {
  title: { it: "Manuale di abilitazione al cloud", en: "Cloud enablement manual" },
  reference: "cap. 4.1",
  certainty: "official",
};
const ours: Source = {
  title: { it: "Regola nostra", en: "Our own rule" },
  reference: "",
  certainty: "unofficial",
};

/** Where the data cite a source by its short name, tests are content with one. */
function sourced(data: unknown): unknown {
  if (Array.isArray(data)) return data.map(sourced);
  if (typeof data !== "object" || data === null) return data;
  return Object.fromEntries(
    Object.entries(data).map(([key, value]) => [key, /(^|_)source$/.test(key) ? official : sourced(value)]),
  );
}

const text = (value: string): Datum => ({ kind: "text", value });
const label = (it: string, en: string): Datum => ({ kind: "localized", value: { it, en } });

export const form: SheetFieldView[] = [
  field("modificabilita", "vincoli", "Modificabilità del codice sorgente", ["No", "Parziale", "Completa"], ["rehost"]),
  field("connettivita", "vincoli", "Connettività minima necessaria", ["Rete locale", "Internet"], ["retain"]),
  field("processi", "parti_interessate", "Processi impattati e punti di attenzione", [], []),
  field("saas", "mercato", "Alternative SaaS nel catalogo", [], ["retain", "repurchase"]),
];

function field(id: string, section: string, it: string, options: string[], feeds: Strategy[]): SheetFieldView {
  const help = { it: `Che cosa scrivere: ${it.toLowerCase()}.`, en: `What to write: ${id}.` };
  return { id, field: `sheet.${id}`, section, label: { it, en: id }, help, options, strategies: feeds };
}

/** What the stand-in judges, and what tests change in it. */
export class Assessment {
  chosen: Strategy | null = null;
  decisions: StrategyView["decisions"] = [];
  /** Nothing: the service has no application. */
  application: { id: number; name: string } | null = { id: 1, name: "Civilia" };
  requirement: Requirement | null = null;
  products: ServiceClassView["products"] = [];
  rows: PriorityRow[] = [];
  strategies: Strategy[] = ["rehost"];

  /** Answers these commands of a backend. */
  constructor(backend: Backend) {
    Object.assign(backend.instead, {
      service_strategies: () => this.view(),
      choose_strategy: ({ choice }: { choice: StrategyChoice }) => this.choose(choice),
      data_classes: () => this.classes(),
      service_class: ({ id }: { id: number }) => this.classOf(backend, id),
      save_requirement: ({ input }: { input: { requirement: Requirement | null } }) => {
        this.requirement = input.requirement;
        return null;
      },
      application_priorities: (): PrioritiesView => ({
        data: sourced(priorities) as PrioritiesView["data"],
        applications: this.rows,
      }),
      skills_gap: () => this.skills(),
      sheet_form: () => form,
    });
  }

  view(): StrategyView {
    const standings: Standing[] = ["candidate", "possible", "possible", "cannot_tell", "cannot_tell", "excluded"];
    const order: Strategy[] = ["repurchase", "rehost", "retire", "replatform", "rearchitect", "retain"];
    const options = order.map((strategy, at) => option(strategy, standings[at] ?? "possible", at));
    return {
      ...{ chosen: this.chosen, proposed: "repurchase", runner_up: "rehost", options },
      ...{ decisions: this.decisions, applications: this.application ? [this.application] : [] },
    };
  }

  choose({ strategy, reason }: StrategyChoice): number {
    this.chosen = strategy;
    this.decisions = [
      ...this.decisions,
      {
        ...{ service: 1, question: "strategy", chosen: strategy, proposed: "repurchase", runner_up: "rehost" },
        ...{ reason, day: "2026-11-23", who: "Anna Rossi" },
      } as StrategyView["decisions"][number],
    ];
    return this.decisions.length;
  }

  classes(): ClassesView {
    const known = sourced(classification) as ClassesView["known"];
    return { known, asked: known.minimum.map((requirements) => ({ requirements, own: false, kept: null })) };
  }

  classOf(backend: Backend, id: number): ServiceClassView {
    const details = backend.rows.find((it) => it.service.id === id)?.service.details;
    const { known } = this.classes();
    const minimum = known.minimum.find((it) => it.class === details?.data_class);
    const precheck = { ...(details?.precheck ?? {}) };
    const missing = known.precheck.questions.filter((it) => precheck[it.id] === undefined).map((it) => it.text);
    const act = this.requirement?.act;
    return {
      proposed: "ordinary",
      precheck:
        Object.keys(precheck).length === 0
          ? null
          : {
              says: { it: "Parlane con chi si occupa di sicurezza.", en: "Talk it over with security." },
              ...{ suggests: "critical", because: [], missing, source: ours },
            },
      asked: minimum
        ? {
            requirements: act ? { ...minimum, basis: { it: act, en: act } } : minimum,
            ...{ own: act !== undefined, kept: this.requirement },
          }
        : null,
      products: this.products,
    };
  }

  skills(): SkillsView {
    const scale = skills.scale.map((it) => it.name);
    const of = (strategy: Strategy): SkillGap[] | null =>
      strategy === "retain" ? null : skills.skills.map((it) => gap(it.name, need(it.minimum, strategy)));
    const together = this.strategies.flatMap((it) => of(it) ?? []);
    return {
      scale,
      strategies: this.strategies.map((it) => ({ strategy: it, services: 3, skills: of(it) })),
      together,
    };
  }
}

function need(minimum: { [strategy: string]: number }, strategy: Strategy): number {
  return minimum[strategy] ?? 0;
}

function gap(name: SkillGap["name"], needed: number): SkillGap {
  const known: { [skill: string]: number } = { "Migrazione dati": 1, Log: 4 };
  const assessed = known[name.it] ?? null;
  const missing = needed === 0 ? 0 : assessed === null ? null : Math.max(0, needed - assessed);
  const skill = assessed === null ? null : Object.keys(known).indexOf(name.it) + 1;
  return { name, needed, assessed, missing, covered_by: "", skill };
}

function option(strategy: Strategy, standing: Standing, at: number): StrategyOption {
  const { rules: _, ...data } = sourced(strategies.strategies.find((it) => it.strategy === strategy)) as never as {
    rules: unknown;
  } & Omit<StrategyOption["data"], "rules">;
  const fact = { fact: { sheet: "connettivita" }, application: null, label: label("Connettività", "Connectivity") };
  const reason = (it: string, source = official) => ({
    ...{ says: { it, en: it }, source },
    facts: [{ ...fact, value: text("Rete locale") }],
  });
  const missing = {
    ...fact,
    fact: { sheet: "saas" },
    label: label("Alternative SaaS", "SaaS"),
    value: { kind: "unknown" },
  };
  return {
    data: { ...data, rules: [] },
    weighed: {
      ...{ strategy, standing, rank: at + 1 },
      supports: standing === "excluded" ? [] : [reason("Il catalogo ha un servizio già pronto.", ours)],
      against: [reason("I dati sono molti.")],
      blocks: standing === "excluded" ? [reason("Ha bisogno della rete locale.")] : [],
      unknown: [{ fact: missing, decides: true }] as StrategyOption["weighed"]["unknown"],
    },
    mode: data.mode,
    destinations: data.destinations.map((destination) => ({
      destination,
      verdict: {
        ...{ answer: "yes", mode: data.mode, fix: null, source: official },
        reasons: [
          message("verdict-pays", { origin: text("In sede"), destination: text(destination), mode: text("B") }),
        ],
      },
    })),
    items_added: [{ id: "4.07", text: { it: "Le macchine sono collaudate.", en: "The machines are tested." } }],
    items_removed: [],
    skills:
      strategy === "retain"
        ? null
        : [gap({ it: "Log", en: "Log management" }, 4), gap({ it: "Cluster", en: "Clusters" }, 3)],
  };
}

/** An application in the order of priority. */
export function row(id: number, name: string, level: number | null, more: Partial<PriorityRow> = {}): PriorityRow {
  const why = {
    ...{ label: message("priority-level"), rule: null, inputs: [], source: official },
    value: level === null ? ({ kind: "unknown" } as const) : ({ kind: "number", value: level } as const),
  };
  const place = { benefit: 3, complexity: 1, name: { it: "Subito", en: "Now" }, source: ours };
  return {
    ...{ id, name, set: null, reason: "", contract_ends: "2027-06-30", quadrant: level === null ? null : place },
    grades:
      level === null
        ? { opportunity: null, risk: null, ease: null }
        : { opportunity: "high", risk: "low", ease: "high" },
    computed: { level, best: level ?? 1, worst: level ?? 4, why },
    ...more,
  };
}
