/** Scenarios for page tests: two made up, with commands that remember what was asked. */
import type { ChangeView, CompareRow, Field, ScenarioView, SideBySide, Swing, What } from "../src/api/bindings";
import type { Backend } from "./backend";

const money = (value: number) => ({ kind: "money", value }) as const;
const amount: Field = {
  ...{ key: "amount", heading: { kind: "word", value: "domain-field-amount" }, kind: "money" },
  ...{ required: false, computed: false, suggest: false, own: false },
};

function change(at: number, more: Partial<ChangeView>): ChangeView {
  return {
    ...{ at, deed: "put", register: "costs", id: 7, name: "Canoni", field: amount, before: 100_00, after: 80_00 },
    ...{ refused: null, problems: [], ...more },
  };
}

const still = { fees: 0, energy: 0, people: 0, moving: 0, inflation: 0 };

function scenario(id: number, name: string, changes: ChangeView[]): ScenarioView {
  return { id, name, notes: "", knobs: still, changes, follows: [] };
}

const gone = change(1, {
  ...{ id: 9, name: null, before: null, after: null },
  refused: { key: "scenarios-gone", args: {} },
});

function row(label: string, values: CompareRow["values"], more: Partial<CompareRow> = {}): CompareRow {
  return {
    ...{ group: "money", label: { key: label, args: {} }, values, differences: values.map(() => null) },
    ...{
      differs: values.some((it) => JSON.stringify(it) !== JSON.stringify(values[0])),
      figure: null,
      years: values.map(() => null),
    },
    ...more,
  };
}

const commands = [
  ...(["list_scenarios", "begin_scenario", "copy_scenario", "remove_scenario", "save_scenario"] as const),
  ...(["scenario_cells", "put_in_scenario", "take_out_of_scenario", "drop_scenario_change"] as const),
  ...(["compare_scenarios", "what_if", "what_matters", "explain_scenario", "adopt_scenario"] as const),
] as const;

export class Scenarios {
  list: ScenarioView[] = [scenario(1, "Unione", [change(0, {})]), scenario(2, "Vecchio", [change(0, {}), gone])];

  constructor(backend: Backend) {
    for (const name of commands) backend.instead[name] = (args) => this.answer(name, args);
  }

  private answer(name: (typeof commands)[number], args: Record<string, unknown>): unknown {
    const id = args["id"] as number;
    switch (name) {
      case "list_scenarios":
        return this.list;
      case "begin_scenario":
        this.list = [...this.list, scenario(3, String(args["name"]), [])];
        return 3;
      case "copy_scenario":
        this.list = [...this.list, scenario(4, String(args["name"]), [])];
        return 4;
      case "remove_scenario":
        this.list = this.list.filter((it) => it.id !== id);
        return null;
      case "drop_scenario_change":
        this.list = this.list.map((it) =>
          it.id === id ? { ...it, changes: it.changes.filter((of) => of.at !== args["at"]) } : it,
        );
        return null;
      case "save_scenario":
      case "put_in_scenario":
      case "take_out_of_scenario":
        return null;
      case "scenario_cells":
        return [{ field: amount, before: 100_00, after: 80_00 }];
      case "compare_scenarios":
        return this.compare((args["ids"] as number[]).map((it) => ({ scenario: it, knobs: null })));
      case "what_if":
        return this.compare([{ scenario: null, knobs: args["knobs"] as What["knobs"] }]);
      case "what_matters":
        return [
          { knob: "fees", by: 100_000, down: 500_00, up: -500_00 },
          { knob: "energy", by: 100_000, down: -20_00, up: 20_00 },
        ] satisfies Swing[];
      case "explain_scenario":
        return { label: { key: "scenarios-what", args: {} }, value: money(1), rule: null, inputs: [], source: null };
      case "adopt_scenario":
        return { done: true, records: 1, troubles: [] };
    }
  }

  private compare(sides: What[]): SideBySide {
    const name = (it: What) => this.list.find((of) => of.id === it.scenario)?.name ?? null;
    const of = (amount: number) => [money(100_00), ...sides.map(() => money(amount))];
    return {
      columns: [{ scenario: null, knobs: null }, ...sides].map((what) => ({ what, name: name(what), troubles: 0 })),
      rows: [
        row("scenarios-row-first-end", of(80_00), {
          figure: "gap",
          years: [2027, ...sides.map(() => 2027)],
          differences: [null, ...sides.map(() => -20_00)],
        }),
        row("scenarios-row-ready", of(100_00), { group: "readiness" }),
      ],
    };
  }
}
