/** Costs for page tests: a plan of three years, made up, with commands that change what is assumed. */
import type {
  CostRow,
  CostSettings,
  CostsView,
  CostTable,
  CostTableRequest,
  Doubted,
  Explanation,
  Figures,
  IndexView,
  PriceIndexDetails,
  Room,
  Share,
  Source,
  YearFigures,
} from "../src/api/bindings";
import { type Backend, message } from "./backend";

const source: Source = { title: { it: "Manuale", en: "Manual" }, reference: "cap. 3.3", certainty: "official" };
const none: CostSettings = {
  ...{ first_year: null, years: null, go_live: null, discount: null, price_kwh: null },
  ...{ energy_vat: null, energy_growth: null, pue: null, split: null, total_spending: null },
};

function year(year: number, change: Partial<YearFigures>): YearFigures {
  return {
    ...{ year, as_is: 100_000_00, remaining: 0, avoided_current: 0, avoided_capital: 0, moving: 0, fees: 0 },
    ...{ after_capital: 0, exit: 0, cash: 0, gap: 0, grant: 0, hidden_avoided: 0, hidden: 0, benefits: 0 },
    ...change,
  };
}

const figures: Figures = {
  years: [
    year(2026, { remaining: 100_000_00, moving: 50_000_00, cash: 150_000_00, grant: 80_000_00 }),
    year(2027, {
      remaining: 10_000_00,
      avoided_current: 90_000_00,
      fees: 117_000_50,
      cash: 127_000_50,
      gap: 27_000_50,
    }),
    year(2028, {
      remaining: 10_000_00,
      avoided_current: 90_000_00,
      fees: 119_000_00,
      cash: 129_000_00,
      gap: 29_000_00,
    }),
  ],
  ...{ tco_as_is: 300_000_00, tco: 286_000_50, tangible: 180_000_00, intangible: 12_000_00 },
  ...{ roi: -3706, roi_with_intangible: -3287, saving: -106_000_50, payback: null },
  ...{ present_value: null, discount: null, grants: 80_000_00, grants_without_year: 5_000_00 },
  ...{ gap_year: 2027, gap: 27_000_50, per_inhabitant: 90, per_user: null, counted: 4, left_out: 1 },
};

function doubted(
  kind: "kept" | "fee" | "energy",
  id: number,
  name: string,
  doubt: Doubted["doubt"],
  leftOut: boolean,
): Doubted {
  const records = { kept: "cost", fee: "contract", energy: "asset" } as const;
  return {
    origin: { kind, id },
    record: { kind: records[kind], id },
    doubt,
    left_out: leftOut,
    message: message("costs-doubt", {
      name: { kind: "text", value: name },
      doubt: { kind: "word", value: `domain-cost-doubt-${doubt.replaceAll("_", "-")}` },
    }),
  };
}

const explained = (key: string, value: number): Explanation => ({
  label: message(key),
  value: { kind: "money", value },
  rule: null,
  inputs: [],
  source: null,
});

export class Costs {
  settings: CostSettings = structuredClone(none);
  lines = 5;
  figures: Figures | null = figures;
  rows = 12;
  shares: Share[] = [
    { service: 1, name: "Anagrafe", weight: 3 },
    { service: 2, name: "Stato civile", weight: 1 },
  ];
  own: { id: number; details: PriceIndexDetails }[] = [];
  rooms: Room[] = [
    {
      name: "Sala CED",
      machines: [
        { id: 7, name: "Server 1", kind: "server", watts: 400, measured: true, kwh: 52_560_000, energy: 1314_00 },
        { id: 8, name: "Server 2", kind: "server", watts: null, measured: false, kwh: null, energy: null },
      ],
      kwh: 52_560_000,
      co2: 13_665_600,
      cost: 9_000_00,
      services: [
        { id: 1, name: "Anagrafe", leaves: "2027-01-01" },
        { id: 2, name: "Protezione civile", leaves: null },
      ],
      empty_from: null,
      remains: 4_000_00,
    },
  ];

  /** Answers these commands of a backend. */
  constructor(backend: Backend) {
    Object.assign(backend.instead, {
      costs_view: () => this.#view(),
      costs_table: ({ request }: { request: CostTableRequest }) => this.#table(request),
      explain_cost: ({ figure }: { figure: string }) =>
        explained(`domain-cost-figure-${figure.replaceAll("_", "-")}`, 27_000_50),
      explain_cost_line: () => explained("costs-part-price-year", 1000_00),
      save_cost_settings: ({ settings }: { settings: CostSettings }) => {
        if (settings.pue !== null && settings.pue < 10_000) throw refusal("pue", "negative");
        this.settings = settings;
        return null;
      },
      cost_shares: () => this.shares,
      save_cost_shares: ({ shares }: { shares: Share[] }) => {
        if (shares.every((it) => it.weight === 0)) throw refusal("shares", "sum_is_zero");
        this.shares = shares;
        return null;
      },
      price_indices: () => this.#indices(),
      save_price_index: ({ id, details }: { id: number | null; details: PriceIndexDetails }) => {
        const years = Object.keys(details.changes).map(Number);
        if (years.some((it, at) => at > 0 && it !== (years[at - 1] ?? 0) + 1)) throw refusal("changes", "hole");
        if (id === null) this.own.push({ id: this.own.length + 1, details });
        return id ?? this.own.length;
      },
      remove_price_index: ({ id }: { id: number }) => {
        this.own = this.own.filter((it) => it.id !== id);
        return null;
      },
      server_rooms: () => this.rooms,
    });
  }

  #view(): CostsView {
    return {
      horizon: { first: 2026, count: 3 },
      settings: this.settings,
      method: {
        ...{ years: 5, years_source: source, duty_years: 5, duty_source: source, co2: 2600, co2_source: source },
        budget: { it: "I servizi in cloud sono spesa corrente.", en: "Cloud services are current spending." },
        budget_source: source,
        law: { it: "Passare al cloud è un obbligo di legge.", en: "Moving to the cloud is a duty of law." },
        law_source: source,
      },
      figures: this.figures,
      grants: [
        { id: 1, title: "PNRR 1.2", amount: 80_000_00, computed: true, year: 2026, state: "granted" },
        { id: 2, title: "Fondo regionale", amount: 5_000_00, computed: false, year: null, state: "granted" },
      ],
      duty_ends: 2031,
      lines: this.lines,
      doubts: [
        doubted("kept", 3, "Assistenza", "no_amount", true),
        doubted("energy", 7, "Server 1", "no_price", true),
        doubted("fee", 4, "Canone Maggioli", "renewed", false),
      ],
    };
  }

  #table({ by, as_is, phase }: CostTableRequest): CostTable {
    const years = [2026, 2027, 2028];
    const row = (at: number): CostRow => ({
      key: by === "line" ? `kept-${at + 1}` : String(at),
      name: at === 1 && by !== "line" ? { kind: "unknown" } : { kind: "text", value: `Voce ${at + 1}` },
      years: [1000_50, as_is ? 1000_50 : 2000_00, 0],
      total: as_is ? 2001_00 : 3000_50,
    });
    const rows = phase === "exit" ? [] : Array.from({ length: this.rows }, (_, at) => row(at));
    const sums = years.map((_, at) => rows.reduce((sum, it) => sum + (it.years[at] ?? 0), 0));
    const total = sums.reduce((sum, it) => sum + it, 0);
    return { years, rows, total: { key: "", name: { kind: "unknown" }, years: sums, total } };
  }

  #indices(): IndexView[] {
    const details = { name: "", source: "", changes: { 2023: 54_000, 2024: 8_000 }, beyond: null };
    const own = this.own.map(({ id, details }): IndexView => {
      return { id: `own.${id}`, name: { kind: "text", value: details.name }, details, own: id, source: null };
    });
    return [
      { id: "foi", name: { kind: "localized", value: { it: "FOI", en: "FOI" } }, details, own: null, source },
      ...own,
    ];
  }
}

function refusal(field: string, rule: string) {
  return { kind: "input", message: message("errors-input"), problems: [{ field, rule }] };
}
