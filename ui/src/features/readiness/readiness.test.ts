/** Readiness: the whole, services by phase, one service, one item; worked with the keyboard alone. */
import { screen, waitFor, within } from "@testing-library/svelte";
import { expect, test } from "vitest";

import { Backend } from "../../../test/backend";
import { expectAccessible, lastAsked, showPage } from "../../../test/page";
import { setLanguage } from "../../i18n/words.svelte";
import { askReadiness } from "../../widgets/readiness.svelte";
import ReadinessPage from "./ReadinessPage.svelte";

function show(services = 21, options: { long?: boolean } = {}, target: number | null = null) {
  const backend = new Backend();
  backend.open(services, options);
  return showPage(ReadinessPage, backend, target);
}

async function tab(user: ReturnType<typeof show>["user"], name: string) {
  await user.click(await screen.findByRole("tab", { name }));
}

/** The line of an item: its text, and its four states. */
function line(item: string) {
  const found = document.querySelector<HTMLElement>(`[data-item="${item}"]`);
  if (!found) throw new Error(`${item} is not shown`);
  return within(found);
}

const figure = () => document.querySelector("[data-readiness]")?.textContent;

test("the whole shows its figure with its formula, the next questions and the six phases", async () => {
  const { user, frame } = show();
  await tab(user, "Quadro");
  expect(
    await screen.findByText(/peso del fatto diviso peso di ciò che conta · stima interna, non ufficiale/),
  ).toBeTruthy();
  expect(figure()).toBe("0\u00a0%");
  expect(screen.getByText("61 %").parentElement?.textContent).toMatch(/Dati noti/);
  expect(screen.getAllByText(/Vale il 3,2 % di tutto ciò che conta/)).toHaveLength(2);
  const table = screen.getByRole("table");
  expect(within(table).getAllByRole("row")).toHaveLength(7);
  expect(within(table).getByText(/Fase 1, Conoscere/)).toBeTruthy();
  await expectAccessible();
  await user.click(screen.getByRole("button", { name: "Perché? Prontezza dell'ente" }));
  await waitFor(() => expect(frame.why).toHaveBeenCalled());
});

test("what holds up what is drawn, with its tables behind, and leads to the item", async () => {
  const { user } = show();
  await tab(user, "Quadro");
  expect(await screen.findByRole("heading", { name: "Che cosa blocca che cosa" })).toBeTruthy();
  expect(screen.getByText("Fase per fase, le voci aperte")).toBeTruthy();
  await user.click(screen.getByRole("button", { name: "Mostra i numeri in tabella" }));
  const [, phases, held] = screen.getAllByRole("table");
  expect(within(phases as HTMLElement).getAllByRole("row")).toHaveLength(7);
  const [, first, then] = within(held as HTMLElement).getAllByRole("row");
  const waiting =
    within(then as HTMLElement)
      .getByRole("button")
      .textContent?.trim()
      .split(" ")[0] ?? "";
  expect(
    within(first as HTMLElement)
      .getAllByRole("cell")
      .at(-1)?.textContent,
  ).toBe(waiting);
  await expectAccessible();
  await user.click(within(first as HTMLElement).getByRole("button"));
  expect(await screen.findByRole("listbox", { name: "A chi si chiede questa voce" })).toBeTruthy();
});

test("the sheet of a service is made where the service is", async () => {
  const { user, backend } = show(21, {}, 1);
  await user.click(await screen.findByRole("button", { name: "Scheda di prontezza (PDF)" }));
  expect(await screen.findByText(/4 pagine/)).toBeTruthy();
  expect(lastAsked(backend, "print_service_readiness")).toEqual({ id: 1, language: "it" });
  await expectAccessible();
});

test("a next question leads to its item, or to the field that is missing", async () => {
  const { user, frame } = show();
  await user.click(await screen.findByRole("button", { name: "Vai al dato" }));
  expect(frame.go).toHaveBeenCalledWith("services", 1);
  await user.click(screen.getAllByRole("button", { name: "Rispondi" })[0] as HTMLElement);
  expect(await screen.findByRole("listbox", { name: "A chi si chiede questa voce" })).toBeTruthy();
});

test("without services the page says what it will show, and leads to them", async () => {
  const { user, frame } = show(0);
  expect(await screen.findByRole("heading", { name: "Qui si vedrà quanto si è pronti" })).toBeTruthy();
  await expectAccessible();
  await user.click(screen.getByRole("button", { name: "Vai ai servizi" }));
  expect(frame.go).toHaveBeenCalledWith("services");
});

test("the map draws only what is in sight of 5,000 services, and says where each row stands", async () => {
  const { user } = show(5000);
  await tab(user, "Servizi per fase");
  const grid = await screen.findByRole("grid");
  await waitFor(() => expect(grid.getAttribute("aria-rowcount")).toBe("5001"));
  expect(within(grid).getAllByRole("row").length).toBeLessThan(60);
  expect(within(grid).getAllByRole("row")[1]?.getAttribute("aria-rowindex")).toBe("2");
  await user.click(within(grid).getAllByRole("columnheader")[0] as HTMLElement);
  within(grid).getAllByRole("columnheader")[0]?.focus();
  await user.keyboard("{Control>}{End}{/Control}");
  expect(document.activeElement?.closest("[role=row]")?.getAttribute("aria-rowindex")).toBe("5001");
  await waitFor(() => expect(document.activeElement?.textContent).toMatch(/%/));
});

test("with the keyboard alone the map opens a service at a phase, and gives the place back", async () => {
  const { user } = show();
  await tab(user, "Servizi per fase");
  const grid = await screen.findByRole("grid");
  await within(grid).findAllByRole("rowheader");
  await expectAccessible();
  within(grid).getAllByRole("rowheader")[0]?.focus();
  await user.keyboard("{ArrowRight}{ArrowRight}{ArrowRight}{Enter}");
  const phase = await screen.findByRole("button", { name: /^Fase 2, Classificare/ });
  await waitFor(() => expect(document.activeElement).toBe(phase));
  expect(phase.getAttribute("aria-expanded")).toBe("true");
  await user.keyboard("{Escape}");
  await waitFor(() => expect(document.activeElement?.getAttribute("aria-colindex")).toBe("4"));
});

test("the map is sorted by a phase and narrowed to what it holds up", async () => {
  const { user, backend } = show();
  await tab(user, "Servizi per fase");
  await screen.findAllByRole("rowheader");
  await user.click(screen.getByRole("columnheader", { name: /2 · Classificare/ }));
  await waitFor(() =>
    expect(lastAsked(backend, "readiness_map")).toMatchObject({ window: { by: { phase: 2, descending: false } } }),
  );
  expect(screen.getByRole("columnheader", { name: /2 · Classificare/ }).getAttribute("aria-sort")).toBe("ascending");
  await user.type(screen.getByRole("searchbox"), "xyzzy");
  expect(await screen.findByRole("heading", { name: "Nessun servizio così" })).toBeTruthy();
  await user.click(screen.getByRole("button", { name: "Mostra tutti" }));
  expect((await screen.findAllByRole("rowheader")).length).toBeGreaterThan(5);
});

test("an item is answered with one key, as one step, and the figure follows", async () => {
  const { user, backend, frame } = show(21, {}, 1);
  const what = await screen.findByRole("button", { name: /licenze, contratti, importi/ });
  what.focus();
  await user.keyboard("3");
  await waitFor(() =>
    expect(line("C1-03").getByRole("radio", { name: /Fatto/ }).getAttribute("aria-checked")).toBe("true"),
  );
  expect(lastAsked(backend, "say_answers")).toMatchObject({
    places: [{ object: { kind: "service", id: 1 }, item: "C1-03" }],
    change: { state: "done", note: null },
  });
  expect(frame.wrote).toHaveBeenCalled();
  expect(figure()).not.toBe("0\u00a0%");
  await expectAccessible();
});

test("a mandatory item without proof is refused at its place, and the note makes it done in one step", async () => {
  const { user, backend } = show(21, {}, 1);
  const what = await screen.findByRole("button", { name: /È nominato il responsabile per la transizione/ });
  what.focus();
  await user.keyboard("3");
  const note = await line("C1-01").findByRole("textbox", { name: "Nota" });
  await waitFor(() => expect(document.activeElement).toBe(note));
  expect(line("C1-01").getByText(/serve una prova allegata o una nota/)).toBeTruthy();
  expect(line("C1-01").getByRole("radio", { name: /Fatto/ }).getAttribute("aria-checked")).toBe("false");
  await expectAccessible();
  const before = backend.asked.filter(([name]) => name === "say_answers").length;
  await user.type(note, "Decreto 12/2024");
  await user.tab();
  await waitFor(() =>
    expect(line("C1-01").getByRole("radio", { name: /Fatto/ }).getAttribute("aria-checked")).toBe("true"),
  );
  expect(lastAsked(backend, "say_answers")).toMatchObject({ change: { state: "done", note: "Decreto 12/2024" } });
  expect(backend.asked.filter(([name]) => name === "say_answers")).toHaveLength(before + 1);
});

test("what was refused can be left as it was", async () => {
  const { user } = show(21, {}, 1);
  (await screen.findByRole("button", { name: /licenze, contratti, importi/ })).focus();
  await user.keyboard("4");
  await user.click(await line("C1-03").findByRole("button", { name: "Lascia com’era" }));
  expect(line("C1-03").queryByText(/chiede un motivo scritto/)).toBeNull();
  expect(
    line("C1-03")
      .getByRole("radio", { name: /Da fare/ })
      .getAttribute("aria-checked"),
  ).toBe("true");
});

test("arrows move among the states without choosing, and among the items", async () => {
  const { user, backend } = show(21, {}, 1);
  await screen.findByRole("button", { name: /licenze, contratti, importi/ });
  const first = line("C1-03").getByRole("radio", { name: /Da fare/ });
  first.focus();
  await user.keyboard("{ArrowRight}{ArrowRight}");
  expect(document.activeElement).toBe(line("C1-03").getByRole("radio", { name: /Fatto/ }));
  await user.keyboard("{ArrowDown}");
  expect(document.activeElement?.closest("[data-item]")?.getAttribute("data-item")).not.toBe("C1-03");
  expect(document.activeElement?.getAttribute("role")).toBe("radio");
  expect(backend.asked.some(([name]) => name === "say_answers")).toBe(false);
});

test("what is inherited says from where, can be answered otherwise, and be inherited again", async () => {
  const backend = new Backend();
  backend.open(21);
  backend.readiness.say([{ object: { kind: "application", id: 1 }, item: "C1-03" }], {
    ...{ state: "done", note: "Fascicolo", responsible: null, due: null, no_due: false, forget: false },
  });
  const { user } = showPage(ReadinessPage, backend, 1);
  await screen.findByText("come Sicr@web");
  await user.click(screen.getByRole("button", { name: /licenze, contratti, importi/ }));
  // The arrow keys may look, but nothing is said by mistake.
  await user.keyboard("1");
  expect(backend.readiness.answers.size).toBe(1);
  await user.click(screen.getByRole("button", { name: "Rispondi diversamente qui" }));
  await user.keyboard("2");
  await user.click(await line("C1-03").findByRole("button", { name: "Torna alla risposta ereditata" }));
  expect(await line("C1-03").findByText("come Sicr@web")).toBeTruthy();
  await expectAccessible();
});

test("what does not apply is folded away with its reason, and filters keep what was just answered", async () => {
  const { user } = show(21, {}, 1);
  await user.click(await screen.findByRole("button", { name: /^Fase 3/ }));
  expect(screen.getAllByText(/non val(e|gono) qui/).length).toBeGreaterThan(0);
  expect(screen.getAllByText(/Varrebbe per: .*finanziamento/).length).toBeGreaterThan(0);
  await user.click(screen.getByRole("button", { name: "Solo da fare" }));
  screen.getByRole("button", { name: /licenze, contratti, importi/ }).focus();
  await user.keyboard("3");
  await waitFor(() =>
    expect(line("C1-03").getByRole("radio", { name: /Fatto/ }).getAttribute("aria-checked")).toBe("true"),
  );
  await user.click(screen.getByRole("button", { name: "Solo ciò che tiene fermi" }));
  expect(document.querySelector("[data-item='C1-03']")).toBeNull();
});

test("the next service opens without closing, and undo is followed", async () => {
  const { user, frame, backend } = show(21, {}, 1);
  const [first, second] = backend.rows.map((it) => it.service.details.name);
  (await screen.findByRole("heading", { name: first as string })).focus();
  await user.keyboard("{Alt>}{ArrowDown}{/Alt}");
  expect(await screen.findByRole("heading", { name: second as string })).toBeTruthy();
  const reads = backend.asked.filter(([name]) => name === "readiness_service").length;
  await frame.changed();
  await waitFor(() => expect(backend.asked.filter(([name]) => name === "readiness_service").length).toBe(reads + 1));
});

test("one item is answered for many in one step, and what is refused is named with its reason", async () => {
  askReadiness({ kind: "item", item: "C1-03" });
  const { user, backend } = show();
  const list = await screen.findByRole("listbox", { name: "A chi si chiede questa voce" });
  await waitFor(() => expect(within(list).getAllByRole("option")).toHaveLength(21));
  within(list).getAllByRole("option")[0]?.focus();
  await user.keyboard(" {Shift>}{ArrowDown}{ArrowDown}{/Shift}");
  expect(within(list).getAllByRole("option", { selected: true })).toHaveLength(3);
  await expectAccessible();
  await user.keyboard("4");
  expect(await screen.findByText(/Nessuna risposta tenuta; 3 no:/)).toBeTruthy();
  expect(screen.getByText(/Chiede un motivo scritto/).closest("p")?.textContent).toMatch(/Anagrafe/);
  const note = screen.getByRole("textbox", { name: "La stessa nota per tutti" });
  await user.type(note, "Gestito dall’Unione");
  await user.tab();
  await user.click(screen.getByRole("radio", { name: /Non applicabile/ }));
  expect(await screen.findByText(/3 risposte tenute/)).toBeTruthy();
  expect(lastAsked(backend, "say_answers")).toMatchObject({
    change: { state: "not_applicable", note: "Gestito dall’Unione" },
  });
});

test("what is said of an application holds for its services", async () => {
  askReadiness({ kind: "application", id: 1 });
  const { user, backend } = show();
  await screen.findByRole("heading", { name: "Per tutti i servizi di Sicr@web" });
  (await screen.findByRole("button", { name: /licenze, contratti, importi/ })).focus();
  await user.keyboard("3");
  await waitFor(() =>
    expect(lastAsked(backend, "say_answers")).toMatchObject({
      places: [{ object: { kind: "application", id: 1 }, item: "C1-03" }],
    }),
  );
  await expectAccessible();
});

test("the lists show every item, and lead to all it is asked of", async () => {
  const { user } = show();
  await tab(user, "Elenchi");
  expect(await screen.findByText("90 voci")).toBeTruthy();
  await user.type(screen.getByRole("searchbox"), "disdetta");
  await expectAccessible();
  await user.click(screen.getByRole("button", { name: /licenze, contratti, importi/ }));
  expect(await screen.findByRole("listbox", { name: "A chi si chiede questa voce" })).toBeTruthy();
});

test("a plan that can only be read shows everything and says nothing", async () => {
  const backend = new Backend();
  backend.open(21);
  backend.fix();
  const { user } = showPage(ReadinessPage, backend, 1);
  (await screen.findByRole("button", { name: /licenze, contratti, importi/ })).focus();
  await user.keyboard("3");
  await user.keyboard("{Enter}");
  expect(backend.asked.some(([name]) => name === "say_answers")).toBe(false);
  expect((line("C1-03").getByRole("textbox", { name: "Nota" }) as HTMLTextAreaElement).matches(":disabled")).toBe(true);
  await expectAccessible();
});

test("very long names and English are held", async () => {
  setLanguage("en");
  const { user } = show(21, { long: true });
  await tab(user, "Overview");
  expect(await screen.findByText(/our own estimate, unofficial/)).toBeTruthy();
  await tab(user, "Services by phase");
  expect((await screen.findAllByRole("rowheader"))[0]?.textContent).toMatch(/connessi/);
  await expectAccessible();
});
