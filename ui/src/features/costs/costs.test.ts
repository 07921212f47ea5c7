/** Costs: the gap first, every figure with its reasons, tables, rooms, assumptions; walked by keys, read aloud. */
import { screen, waitFor, within } from "@testing-library/svelte";
import { afterEach, expect, test } from "vitest";

import type { Doubt, Doubted } from "../../api/bindings";
import { Backend } from "../../../test/backend";
import { Costs } from "../../../test/costs";
import { expectAccessible, expectAsked, lastAsked, showPage } from "../../../test/page";
import { setLanguage } from "../../i18n/words.svelte";
import CostsPage from "./CostsPage.svelte";
import { lacking, worthSaying } from "./overview/doubts";
import { plotOf } from "./charts/plot";
import { ticks } from "./charts/scale";
import { textOf } from "./years/copy";
import { originOf } from "./years/origin";

afterEach(() => setLanguage("it"));

function show(change: (costs: Costs) => void = () => undefined) {
  const backend = new Backend();
  backend.open(21);
  const costs = new Costs(backend);
  change(costs);
  return { ...showPage(CostsPage, backend), costs };
}

async function tab(user: ReturnType<typeof show>["user"], name: string) {
  await user.click(await screen.findByRole("tab", { name }));
}

const told = (figure: string) => document.querySelector(`[data-figure="${figure}"]`)?.textContent;

test("the gap after the grant stands first, in words, with what the law asks beside it", async () => {
  const { user, backend, frame } = show();
  await tab(user, "Quadro");
  const gap = (await screen.findByRole("heading", { name: "Quando il contributo è finito" })).closest("section");
  expect(gap?.textContent).toMatch(/Nel 2027.*€\u00a027\.000,50\s*in più all’anno rispetto a oggi/s);
  expect(gap?.textContent).toMatch(/obbligo di legge.*fino al 2031.*spesa corrente/s);
  await expectAccessible();
  await user.click(
    within(gap as HTMLElement).getByRole("button", { name: "Perché? Divario dopo il contributo, anno 2027" }),
  );
  await expectAsked(backend, "explain_cost", { figure: "gap", year: 2027 });
  expect(frame.why).toHaveBeenCalled();
});

test("less spending than today is said as less, never as a number below zero", async () => {
  const { user } = show((costs) => {
    if (costs.figures) costs.figures = { ...costs.figures, gap: -5_000_00 };
  });
  await tab(user, "Quadro");
  const gap = await screen.findByText("in meno all’anno rispetto a oggi");
  expect(gap.parentElement?.textContent).toMatch(/^€\u00a05\.000/);
});

test("every figure has its reasons, and what is missing is said, never zero", async () => {
  const { user, backend } = show();
  await tab(user, "Quadro");
  await screen.findByText("€ 286.000,50");
  for (const figure of document.querySelectorAll<HTMLElement>("[data-figure]")) {
    await user.click(within(figure.parentElement as HTMLElement).getByRole("button", { name: /^Perché\?/ }));
    expect(lastAsked(backend, "explain_cost")).toMatchObject({ figure: figure.dataset["figure"] });
  }
  expect([told("present_value"), told("per_user"), told("payback")]).toEqual(["—", "—", "—"]);
  expect(told("roi")).toBe("−37,06\u00a0%");
  expect(screen.getByText("Manca il tasso di sconto")).toBeTruthy();
  await user.click(screen.getByRole("button", { name: "Scrivi il tasso" }));
  expect(await screen.findByRole("textbox", { name: "Tasso di sconto all’anno (%)" })).toBeTruthy();
});

test("grants and estimates stand apart, and a grant without a year leads to itself", async () => {
  const { user, frame } = show();
  await tab(user, "Quadro");
  const grants = (await screen.findByRole("heading", { name: "I contributi, a parte" })).closest(
    "section",
  ) as HTMLElement;
  expect(grants.textContent).toMatch(/€\u00a080\.000.*PNRR 1\.2, calcolato dalle regole dell’avviso.*2026/s);
  await user.click(within(grants).getByRole("button", { name: "Vai al dato: Fondo regionale" }));
  expect(frame.go).toHaveBeenCalledWith("funding", 2);
  const estimates = screen.getByRole("heading", { name: "Le stime, a parte" }).closest("section") as HTMLElement;
  expect(within(estimates).getAllByText("stima")).toHaveLength(2);
});

test("each picture says what it shows and has its table behind it, to the cent", async () => {
  const { user } = show();
  await tab(user, "Quadro");
  await screen.findByRole("img", { name: /^Per area di servizi/ });
  const pictures = screen.getAllByRole("img");
  expect(pictures).toHaveLength(4);
  expect(pictures[0]?.getAttribute("aria-label")).toMatch(
    /Si paga €\u00a0150\.000 nel 2026 e €\u00a0129\.000 nel 2028/,
  );
  const ways = screen.getAllByRole("button", { name: /^Mostra i numeri in tabella/ });
  for (const way of ways) await user.click(way);
  const [cash, falls, , gap] = screen.getAllByRole("table");
  expect(within(cash as HTMLElement).getAllByRole("row")[2]?.textContent).toMatch(/€\u00a0127\.000,50/);
  const steps = within(falls as HTMLElement)
    .getAllByRole("row")
    .slice(1);
  expect(steps.map((it) => it.textContent)).toEqual([
    expect.stringMatching(/€\u00a0100\.000$/),
    expect.stringMatching(/−€\u00a090\.000$/),
    expect.stringMatching(/€\u00a0117\.000,50$/),
    expect.stringMatching(/€\u00a0127\.000,50$/),
  ]);
  expect(within(gap as HTMLElement).getAllByRole("row")).toHaveLength(4);
  await expectAccessible();
});

test("what is left out is told, and leads to the record or the assumption to mend", async () => {
  const { user, frame } = show();
  await tab(user, "Quadro");
  await user.click(await screen.findByRole("button", { name: "Mostra che cosa manca" }));
  expect(document.activeElement?.textContent).toBe("Che cosa manca o è in dubbio");
  await user.click(screen.getByRole("button", { name: "Vai al dato: Assistenza" }));
  expect(frame.go).toHaveBeenLastCalledWith("costs", 3);
  await user.click(screen.getByRole("button", { name: "Vai al dato: Canone Maggioli" }));
  expect(frame.go).toHaveBeenLastCalledWith("contracts", 4);
  await user.click(screen.getByRole("button", { name: "Vai al dato: Server 1" }));
  const price = await screen.findByRole("textbox", { name: "Prezzo di un kWh, senza IVA" });
  await waitFor(() => expect(document.activeElement).toBe(price));
});

test("without costs the page teaches three first steps, each a button", async () => {
  const { user, frame } = show((costs) => (costs.lines = 0));
  await tab(user, "Quadro");
  expect(await screen.findByText("Qui si vedrà quanto costa, e chi paga dopo")).toBeTruthy();
  await expectAccessible();
  for (const [button, page] of [
    ["Vai ai contratti", "contracts"],
    ["Vai alle macchine", "assets"],
    ["Vai alle voci di costo", "costs"],
  ] as const) {
    await user.click(screen.getByRole("button", { name: button }));
    expect(frame.go).toHaveBeenLastCalledWith(page);
  }
});

test("sums beyond what can be counted are said, and nothing is shown as zero", async () => {
  const { user } = show((costs) => (costs.figures = null));
  await tab(user, "Quadro");
  expect(await screen.findByText(/supera quanto il programma può contare/)).toBeTruthy();
  expect(document.querySelector("[data-figure]")).toBeNull();
});

test("the table by year follows its choices, and its sums are in sight", async () => {
  const { user, backend } = show();
  await tab(user, "Per anno");
  const grid = await screen.findByRole("grid");
  expect(within(grid).getAllByRole("row").at(-1)?.textContent).toMatch(
    /Totale.*12\.006,00.*24\.000,00.*0,00.*36\.006,00/s,
  );
  await expectAccessible();
  await user.selectOptions(screen.getByRole("combobox", { name: "Quali conti" }), "Restando come oggi");
  await expectAsked(backend, "costs_table", { request: { by: "phase", as_is: true, phase: null, cash: true } });
  expect(screen.queryByRole("combobox", { name: "Fase" })).toBeNull();
  await user.selectOptions(screen.getByRole("combobox", { name: "Quali conti" }), "Come previsto dal piano");
  await user.selectOptions(screen.getByRole("combobox", { name: "Raggruppa" }), "Per fornitore");
  await user.selectOptions(screen.getByRole("combobox", { name: "Che cosa" }), "Stime e quote annue");
  await expectAsked(backend, "costs_table", { request: { by: "supplier", as_is: false, phase: null, cash: false } });
  expect(await screen.findByText("Fornitore non indicato")).toBeTruthy();
  await user.selectOptions(screen.getByRole("combobox", { name: "Fase" }), "Uscita");
  expect(await screen.findByText("Qui non c’è ancora nulla")).toBeTruthy();
  await user.selectOptions(screen.getByRole("combobox", { name: "Fase" }), "Tutte");
  await user.selectOptions(screen.getByRole("combobox", { name: "Che cosa" }), "Denaro che esce");
});

test("of 5,000 lines only those in sight are drawn, and the keys reach all of them and their reasons", async () => {
  const { user, backend, frame } = show((costs) => (costs.rows = 5000));
  await tab(user, "Per anno");
  await user.selectOptions(await screen.findByRole("combobox", { name: "Raggruppa" }), "Per voce di costo");
  const grid = await screen.findByRole("grid");
  await waitFor(() => expect(grid.getAttribute("aria-rowcount")).toBe("5002"));
  expect(within(grid).getAllByRole("row").length).toBeLessThan(60);
  grid.querySelector<HTMLElement>("[data-cursor]")?.focus();
  await user.keyboard("{Control>}{End}{/Control}{ArrowLeft}{ArrowLeft}");
  expect(document.activeElement?.closest("[role=row]")?.getAttribute("aria-rowindex")).toBe("5001");
  await user.keyboard("{Enter}");
  const origin = { kind: "kept", id: 5000 };
  await expectAsked(backend, "explain_cost_line", { origin, as_is: false, year: 2027 });
  expect(frame.why).toHaveBeenCalled();
  await user.keyboard("{Home}{Enter}");
  expect(frame.go).toHaveBeenLastCalledWith("costs", 5000);
});

test("the shares of a line are fixed by hand, and shares of nothing are refused in words", async () => {
  const { user, costs } = show();
  await tab(user, "Per anno");
  await user.selectOptions(await screen.findByRole("combobox", { name: "Raggruppa" }), "Per voce di costo");
  await user.click(await screen.findByRole("button", { name: "Dividi tra i servizi" }));
  const first = await screen.findByRole("textbox", { name: "Anagrafe" });
  await expectAccessible();
  await user.clear(first);
  await user.type(first, "0");
  const second = screen.getByRole("textbox", { name: "Stato civile" });
  await user.clear(second);
  await user.type(second, "0");
  await user.click(screen.getByRole("button", { name: "Fissa queste quote" }));
  expect((await screen.findByRole("alert")).textContent).toMatch(/serve almeno una quota sopra zero/);
  await user.clear(second);
  await user.type(second, "7");
  await user.tab();
  expect(screen.getByText("Somma dei pesi: 7")).toBeTruthy();
  await user.click(screen.getByRole("button", { name: "Fissa queste quote" }));
  await waitFor(() => expect(costs.shares.map((it) => it.weight)).toEqual([0, 7]));
  await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
});

test("the table is copied as a spreadsheet reads it; where the window gives no clipboard, by hand", async () => {
  const { user } = show((costs) => (costs.rows = 1));
  await tab(user, "Per anno");
  await user.selectOptions(await screen.findByRole("combobox", { name: "Raggruppa" }), "Per fornitore");
  await waitFor(() => expect(screen.getByRole("grid").textContent).toMatch(/Voce 1/));
  await user.click(screen.getByRole("button", { name: "Copia" }));
  const text = screen.getByRole<HTMLTextAreaElement>("textbox").value;
  expect(text.split("\n")).toEqual([
    "Per fornitore\t2026\t2027\t2028\tTotale",
    "Voce 1\t1000,50\t2000\t0\t3000,50",
    "Totale\t1000,50\t2000\t0\t3000,50",
  ]);
});

test("a room shows its machines, its power and that something stays in it", async () => {
  const { user, frame } = show();
  await tab(user, "Sala server");
  const room = (await screen.findByRole("heading", { name: "Sala CED" })).closest("section") as HTMLElement;
  expect(room.textContent).toMatch(/5\.256 kWh.*1\.367 kg.*€\u00a09\.000.*non si svuota/s);
  expect(room.textContent).toMatch(
    /La sala che resta\.\s*Nel 2028 costa ancora €\u00a04\.000.*Ci resta Protezione civile/s,
  );
  expect(within(room).getByText("misurati")).toBeTruthy();
  expect(screen.getByText(/Manca il prezzo dell’energia/)).toBeTruthy();
  await expectAccessible();
  await user.click(within(room).getByRole("button", { name: "Vai al dato: Server 1" }));
  expect(frame.go).toHaveBeenLastCalledWith("assets", 7);
  await user.click(screen.getByRole("button", { name: "Vai alle macchine" }));
  expect(frame.go).toHaveBeenLastCalledWith("assets");
});

test("assumptions are saved field by field; a wrong one stays as typed, with why", async () => {
  const { user, costs, backend } = show();
  await tab(user, "Ipotesi");
  const pue = await screen.findByRole("textbox", { name: "Consumo della sala per ogni watt (PUE)" });
  await expectAccessible();
  await user.type(pue, "0,5");
  await user.tab();
  expect(await screen.findByText("Serve almeno 1: la sala non può prendere meno delle sue macchine.")).toBeTruthy();
  const rate = screen.getByRole("textbox", { name: "Tasso di sconto all’anno (%)" });
  await user.type(rate, "2,5");
  await user.tab();
  await waitFor(() => expect(costs.settings.discount).toBe(25_000));
  expect(costs.settings.pue).toBeNull();
  const first = screen.getByRole<HTMLInputElement>("textbox", { name: "Primo anno" });
  await user.type(first, "2027");
  await user.tab();
  await waitFor(() => expect(costs.settings.first_year).toBe(2027));
  expect(first.value).toBe("2027");
  expect(lastAsked(backend, "costs_view")).toEqual({});
  await user.clear(pue);
  await user.tab();
  await waitFor(() => expect(screen.queryByText(/Serve almeno 1:/)).toBeNull());
});

test("an index of one's own is written year by year, and a hole in it is refused in words", async () => {
  const { user, costs } = show();
  await tab(user, "Ipotesi");
  expect(await screen.findByRole("heading", { name: "FOI" })).toBeTruthy();
  await user.click(screen.getByRole("button", { name: "Aggiungi un indice" }));
  await user.type(screen.getByRole("textbox", { name: "Nome" }), "Canoni Maggioli");
  for (const [year, change] of [
    ["2024", "2,5"],
    ["2026", "3"],
  ] as const) {
    await user.click(screen.getByRole("button", { name: "Aggiungi un anno" }));
    const box = screen.getAllByRole("textbox", { name: "Anno" }).at(-1) as HTMLElement;
    await user.clear(box);
    await user.type(box, year);
    await user.type(screen.getAllByRole("textbox", { name: "Aumento (%)" }).at(-1) as HTMLElement, change);
    await user.tab();
  }
  await expectAccessible();
  await user.click(screen.getByRole("button", { name: "Salva" }));
  expect((await screen.findByRole("alert")).textContent).toMatch(/Salta un anno in mezzo/);
  const last = screen.getAllByRole("textbox", { name: "Anno" }).at(-1) as HTMLElement;
  await user.clear(last);
  await user.type(last, "2025");
  await user.click(screen.getByRole("button", { name: "Salva" }));
  await waitFor(() => expect(costs.own[0]?.details.changes).toEqual({ 2024: 25_000, 2025: 30_000 }));
  await user.click(await screen.findByRole("button", { name: "Elimina l’indice Canoni Maggioli" }));
  await waitFor(() => expect(costs.own).toEqual([]));
});

test("the parts are walked by the arrow keys, and the page reads in English", async () => {
  const { user } = show();
  await tab(user, "Quadro");
  await user.keyboard("{End}");
  expect((await screen.findByRole("tab", { selected: true })).textContent?.trim()).toBe("Ipotesi");
  await user.keyboard("{Home}");
  setLanguage("en");
  expect(await screen.findByRole("heading", { name: "When the grant is over" })).toBeTruthy();
  expect(screen.getByText("more a year than today")).toBeTruthy();
});

test.each([
  [0, 0, [0, 100]],
  [0, 150_000_00, [0, 50_000_00, 100_000_00, 150_000_00]],
  [-30, 0, [-100, 0]],
  [-5_000_00, 29_000_00, [-10_000_00, 0, 10_000_00, 20_000_00, 30_000_00]],
  [0, 99_999_999_999_999_00, [0, 5e15, 1e16]],
])("an axis from %d to %d cents has the steps %j", (least, most, steps) => {
  expect(ticks(least, most)).toEqual(steps);
});

test("a picture keeps its amounts between its top and its years, whatever they are", () => {
  const plot = plotOf({ width: 640, height: 260, em: 13, fill: () => "" }, 10, -5, 1e16);
  expect(plot.y(1e16)).toBeGreaterThanOrEqual(13);
  expect(plot.y(-5)).toBeLessThanOrEqual(260 - 26);
  expect(plot.x(9)).toBeLessThan(640);
});

test.each([
  ["fee-3", { kind: "fee", id: 3 }],
  ["kept-12", { kind: "kept", id: 12 }],
  ["", null],
  ["other-1", null],
  ["kept-x", null],
])("the row %j comes from %j", (key, origin) => expect(originOf(key)).toEqual(origin));

test("a name with a tab in it stays in its cell", () => {
  const row = { key: "", name: { kind: "text", value: "" }, years: [-1], total: -1 } as const;
  const table = { years: [2026], rows: [{ ...row, years: [-1] }], total: { ...row, years: [-1] } };
  expect(textOf(table, "x", () => "a\tb\nc").split("\n")[1]).toBe("a b c\t-0,01\t-0,01");
});

test("a line that is counted elsewhere is not missing, and of one left out only why is said", () => {
  const of = (id: number, doubt: Doubt, left_out: boolean): Doubted => ({
    ...{ origin: { kind: "energy", id }, record: { kind: "asset", id }, doubt, left_out },
    message: { key: "costs-doubt", args: {} },
  });
  const doubts = [
    ...[of(1, "power_twice", true), of(1, "no_price", true), of(1, "no_vat", false)],
    ...[of(2, "no_price", true), of(2, "no_vat", false), of(3, "no_vat", false)],
  ];
  expect(worthSaying(doubts).map((it) => [it.origin.id, it.doubt])).toEqual([
    [1, "power_twice"],
    [2, "no_price"],
    [3, "no_vat"],
  ]);
  expect(lacking(doubts)).toBe(1);
});
