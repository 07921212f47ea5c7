/** Before and after: invoices beside the plan, and the indicators typed where they stand. */
import { screen, waitFor, within } from "@testing-library/svelte";
import { beforeEach, expect, test } from "vitest";

import kpis from "../../../../../reference/method/kpis.json";
import { Backend, message } from "../../../../test/backend";
import { Costs } from "../../../../test/costs";
import { expectAccessible, expectAsked, failure, lastAsked, showPage } from "../../../../test/page";
import type { ActualsView, ComparedRow, Kpi, KpiView, Measure } from "../../../api/bindings";
import { setLanguage } from "../../../i18n/words.svelte";
import CostsPage from "../CostsPage.svelte";

const row = (what: ComparedRow["what"], name: string, planned: number, actual: number, share: number | null) => ({
  ...{ what, name, planned, actual, difference: actual - planned, share },
  invoices: what.kind === "unforeseen" ? [16] : actual > 0 && what.kind !== "total" ? [8] : [],
});

function year(year: number): ActualsView["comparison"] {
  const rows = [
    row({ kind: "line", of: { kind: "fee", id: 4 } }, "Canone Maggioli", 10_000_00, 12_000_00, 2000),
    row({ kind: "unforeseen" }, "", 0, 500_50, null),
    row({ kind: "line", of: { kind: "energy", id: 7 } }, "Server 1", 400_00, 0, -10_000),
  ];
  return { year, rows, total: row({ kind: "total" }, "", 10_400_00, 12_500_50, 2020), left_out: [24] };
}

/** What the stand-in keeps, and what tests change in it. */
class Actuals {
  view: (asked: number | null) => ActualsView = (asked) => ({ years: [2025, 2026], comparison: year(asked ?? 2026) });
  measures: Measure[] = [];

  constructor(backend: Backend) {
    new Costs(backend);
    const [, , third] = backend.registers.content.entries.invoices;
    if (third) third.cells["amount"] = null;
    Object.assign(backend.instead, {
      cost_actuals: (args: { year: number | null }) => this.view(args.year),
      cost_kpis: ({ service }: { service: number | null }) => kpis.kpis.map((it) => this.#kpi(it as never, service)),
      save_measure: ({ measure }: { measure: Measure }) => {
        if (measure.value < 0) throw failure("input", message("errors-input"));
        this.measures = [...this.#without(measure), measure];
        return null;
      },
      remove_measure: (gone: Measure) => {
        this.measures = this.#without(gone);
        return null;
      },
    });
  }

  #without({ kpi, moment, service }: Pick<Measure, "kpi" | "moment" | "service">): Measure[] {
    return this.measures.filter((it) => it.kpi !== kpi || it.moment !== moment || it.service !== service);
  }

  #kpi(data: Omit<Kpi, "source">, service: number | null): KpiView {
    const source = { title: { it: "Manuale", en: "Manual" }, reference: "cap. 7", certainty: "official" } as const;
    const mine = this.measures.filter((it) => it.kpi === data.id && it.service === service);
    const before = mine.find((it) => it.moment === "baseline")?.value ?? null;
    const goal = mine.find((it) => it.moment === "target")?.value ?? null;
    const later = (it: Measure) => it.moment.startsWith("month");
    return {
      kpi: { ...data, source },
      computed: data.id === "costo_sede" && service === null ? 150_000_000 : null,
      values: mine.map((measure) => ({
        measure,
        from_baseline: later(measure) && before !== null ? measure.value - before : null,
        from_target: later(measure) && goal !== null ? measure.value - goal : null,
        better: later(measure) && before !== null && measure.value !== before ? measure.value < before : null,
      })),
    };
  }
}

async function show(change: (actuals: Actuals, backend: Backend) => void = () => undefined) {
  const backend = new Backend();
  backend.open(21, { records: 3 });
  const actuals = new Actuals(backend);
  change(actuals, backend);
  const shown = showPage(CostsPage, backend);
  await shown.user.click(await screen.findByRole("tab", { name: /^(Prima e dopo|Before and after)$/ }));
  await screen.findByRole("heading", { name: /^(Gli indicatori|The indicators)$/ });
  await screen.findAllByRole("textbox");
  return { ...shown, actuals };
}

const cell = (moment: string, kpi = "Energia della sala server") => screen.getByLabelText(`${kpi}, ${moment}`);

beforeEach(() => setLanguage("it"));

test("each row says what was planned, what was paid, and by how much they differ; what nobody planned is named calmly", async () => {
  await show();
  const table = screen.getAllByRole("table")[0] as HTMLElement;
  const rows = within(table).getAllByRole("row").slice(1);
  const cells = (it: HTMLElement) => [...it.children].map((cell) => cell.textContent.replace(/\s+/g, " ").trim());
  expect(rows.map((it) => cells(it).join(" "))).toEqual([
    expect.stringMatching(/^Canone Maggioli € 10\.000 € 12\.000 \+€ 2\.000 \+20 %/),
    expect.stringMatching(/^Non previste .*€ 0 € 500,50 \+€ 500,50 —/),
    expect.stringMatching(/^Server 1 € 400 € 0 −€ 400 −100 % —/),
    expect.stringMatching(/^Totale € 10\.400 € 12\.500,50 \+€ 2\.100,50 \+20,2 %/),
  ]);
  await expectAccessible();
});

test("a row opens where it was planned, and lists its invoices", async () => {
  const { user, frame } = await show();
  await user.click(screen.getByRole("button", { name: "Canone Maggioli" }));
  expect(frame.go).toHaveBeenCalledWith("contracts", 4);
  await user.click(screen.getByRole("button", { name: "Mostra la fattura: Canone Maggioli" }));
  const [first] = await screen.findAllByRole("button", { name: /^Apri la fattura/ });
  await user.click(first as HTMLElement);
  expect(frame.go).toHaveBeenCalledWith("invoices", 8);
  await expectAccessible();
});

test("another year is asked for; an invoice that cannot be counted leads to the field that it lacks", async () => {
  const { user, frame, backend } = await show();
  await user.selectOptions(screen.getByLabelText("Anno"), "2025");
  await expectAsked(backend, "cost_actuals", { year: 2025 });
  expect(screen.getByRole("heading", { name: "Una fattura non ancora contata" })).toBeTruthy();
  await user.click(await screen.findByRole("button", { name: /^Completa la fattura/ }));
  expect(frame.go).toHaveBeenCalledWith("invoices", 24);
});

test("without invoices the page says how they come in", async () => {
  const { user, frame } = await show((actuals) => {
    const nothing = { rows: [], total: row({ kind: "total" }, "", 0, 0, null), left_out: [] };
    actuals.view = () => ({ years: [2026], comparison: { year: 2026, ...nothing } });
  });
  expect(screen.getByRole("heading", { name: "Qui le fatture stanno accanto al previsto" })).toBeTruthy();
  await user.click(screen.getByRole("button", { name: "Porta dentro le fatture" }));
  expect(frame.go).toHaveBeenLastCalledWith("import");
  await user.click(screen.getByRole("button", { name: "Apri l’elenco delle fatture" }));
  expect(frame.go).toHaveBeenLastCalledWith("invoices");
  await expectAccessible();
});

test("indicators are typed where they stand, with a decimal comma, and say in words what got better and worse", async () => {
  const { user, backend } = await show();
  await user.type(cell("Prima del trasloco"), "5.256,5{Tab}");
  const before = { kpi: "energia", service: null, moment: "baseline", value: 52_565_000, day: null, source: "" };
  await expectAsked(backend, "save_measure", { measure: before });
  await user.type(cell("Obiettivo"), "1000{Tab}");
  await user.type(cell("Dopo 3 mesi"), "6000{Tab}");
  await waitFor(() => expect(cell("Dopo 3 mesi").closest("td")?.textContent).toMatch(/Peggio: \+743,5 da prima/));
  await user.type(cell("Dopo un anno"), "1000{Tab}");
  await waitFor(() =>
    expect(cell("Dopo un anno").closest("td")?.textContent).toMatch(/Meglio: −4\.256,5 da prima.*Obiettivo raggiunto/),
  );
  await user.clear(cell("Dopo 3 mesi"));
  await user.tab();
  await expectAsked(backend, "remove_measure", { kpi: "energia", service: null, moment: "month3" });
  await expectAccessible();
});

test.each([
  ["tanta", /numero/],
  ["-3", /./],
])("%s is not kept, and stays as it was typed with the reason", async (typed, why) => {
  const { user, actuals } = await show();
  await user.type(cell("Prima del trasloco"), `${typed}{Tab}`);
  const alert = await screen.findByRole("alert");
  expect(alert.textContent).toMatch(why);
  expect((cell("Prima del trasloco") as HTMLInputElement).value).toBe(typed);
  expect(cell("Prima del trasloco").getAttribute("aria-describedby")).toBe(alert.id);
  expect(actuals.measures).toEqual([]);
  await expectAccessible();
});

test("what the plan says today is taken over as what was before, and says where it comes from", async () => {
  const { user, backend } = await show();
  expect(screen.getByText("Oggi dal piano: 15.000")).toBeTruthy();
  await user.click(screen.getByTitle("Usa il valore del piano: Costo annuo in sede"));
  await user.click(screen.getByRole("menuitem", { name: "Prima del trasloco" }));
  await waitFor(() =>
    expect(lastAsked(backend, "save_measure")?.["measure"]).toMatchObject({
      ...{ kpi: "costo_sede", moment: "baseline", value: 150_000_000, source: "Calcolato dal piano" },
    }),
  );
});

test("the day and the place of a reading are kept beside its value", async () => {
  const { user, backend } = await show((actuals) => {
    actuals.measures = [{ kpi: "energia", service: null, moment: "baseline", value: 10_000, day: null, source: "" }];
  });
  const how = screen.getByLabelText("Come si misura: Energia della sala server");
  await user.click(how);
  const details = within(how.parentElement as HTMLElement);
  expect(details.getByText(/Dal contatore/)).toBeTruthy();
  await user.type(details.getByLabelText("Misurato il"), "31/10/2026{Tab}");
  await user.type(details.getByLabelText("Dove si legge"), "Contatore{Tab}");
  await waitFor(() =>
    expect(lastAsked(backend, "save_measure")?.["measure"]).toMatchObject({
      ...{ value: 10_000, day: "2026-10-31", source: "Contatore" },
    }),
  );
});

test("a service has indicators of its own; the suggested ones come first and the others are folded away", async () => {
  const { user, backend } = await show();
  const [first, others] = [...document.querySelectorAll("details")].filter((it) => it.querySelector("table"));
  expect(first?.open).toBe(true);
  expect(others?.open).toBe(false);
  const choice = screen.getByLabelText("Indicatori di") as HTMLSelectElement;
  await user.selectOptions(choice, choice.options[1]?.value ?? "");
  await expectAsked(backend, "cost_kpis", { service: Number(choice.value) });
});

test("in a plan that can only be read, in English, all is seen and nothing changed", async () => {
  setLanguage("en");
  await show((_, backend) => backend.fix());
  expect(screen.queryByRole("button", { name: "Bring in the invoices" })).toBeNull();
  expect(screen.queryByRole("button", { name: /^Use this value/ })).toBeNull();
  for (const one of screen.getAllByRole("textbox")) expect(one.matches(":disabled")).toBe(true);
  await expectAccessible();
});
