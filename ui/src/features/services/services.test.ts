/** The services page: what a clerk sees and does. */
import { screen, waitFor, within } from "@testing-library/svelte";
import { expect, test } from "vitest";

import { Backend, message } from "../../../test/backend";
import { expectAccessible, expectAsked, failure, lastAsked, showPage } from "../../../test/page";
import { setLanguage, word } from "../../i18n/words.svelte";
import { landOn } from "../../widgets/landing";
import ServicesPage from "./ServicesPage.svelte";

async function show(services = 21, target: number | null = null) {
  const backend = new Backend();
  backend.open(services);
  const page = showPage(ServicesPage, backend, target);
  if (services > 0) await screen.findByRole("grid");
  else await screen.findByText(/non ha ancora servizi/);
  return page;
}

const row = (name: RegExp) => screen.getByRole("row", { name });
const focused = () => document.activeElement?.textContent?.trim();

test("every service has its row, and what is to complete is counted", async () => {
  await show();
  expect(
    row(/Anagrafe.*Servizi demografici.*In sede, con programma.*SaaS.*B · Agg.*Finanziabile.*Ordinario/),
  ).toBeTruthy();
  expect(screen.getAllByRole("rowheader")).toHaveLength(21);
  expect(screen.getByText("21 servizi")).toBeTruthy();
  await screen.findByText("3 da completare");
  await expectAccessible();
});

test.each([
  "migration.origin",
  "personal_data",
  "citizen_facing",
  "applications",
  "data_class",
  "provision",
  "migration.strategy",
  "migration.mode",
  "migration.destination",
  "migration.own_funds",
])("whoever is led to a service for its %s stands in that field", async (field) => {
  landOn(word("field", field));
  await show(21, 3);
  const inField = () => document.activeElement?.closest(".field") ?? document.activeElement?.closest(".check");
  await waitFor(() => expect(inField()?.textContent).toContain(word("field", field)));
});

test("an empty plan says how to begin", async () => {
  await show(0);
  expect(screen.getAllByRole("button", { name: "Dal catalogo" }).length).toBeGreaterThan(0);
  await expectAccessible();
});

test("of five thousand services only the rows in sight are drawn, and all are counted", async () => {
  await show(5000);
  expect(screen.getAllByRole("row").length).toBeLessThan(60);
  expect(screen.getByRole("grid").getAttribute("aria-rowcount")).toBe("5002");
  expect(screen.getByText("5.000 servizi")).toBeTruthy();
});

test("the search hears neither accents nor order, and Esc shows all again", async () => {
  const { user } = await show();
  await user.type(screen.getByRole("searchbox"), "demogràfici ANAG");
  await screen.findByText("1 di 21 servizi");
  expect(screen.getAllByRole("rowheader")).toHaveLength(1);
  await user.keyboard("{Escape}");
  await waitFor(() => expect(screen.getAllByRole("rowheader")).toHaveLength(21));
});

test("the grid is walked with the arrows, and Alt+Enter opens the details", async () => {
  const { user } = await show();
  screen.getByRole("rowheader", { name: /^Anagrafe/ }).focus();
  await user.keyboard("{ArrowDown}{ArrowDown}{Alt>}{Enter}{/Alt}");
  const title = await screen.findByRole("heading", { level: 2, name: "Leva militare" });
  await waitFor(() => expect(document.activeElement).toBe(title));
  await expectAccessible();
  await user.keyboard("{Escape}");
  await waitFor(() => expect(focused()).toBe("Leva militare"));
  expect(document.activeElement?.getAttribute("role")).toBe("rowheader");
});

test("what is worked out cannot be typed, and says so", async () => {
  const { user, backend } = await show();
  document.querySelector<HTMLElement>("[data-cell='0:5']")?.focus();
  await user.keyboard("no");
  await screen.findByText(/Questa colonna è calcolata/);
  expect(lastAsked(backend, "set_cells")).toBeUndefined();
});

test("a choice made in a cell changes the verdict beside it", async () => {
  const { user } = await show();
  row(/Protocollo/)
    .querySelector<HTMLElement>("[aria-colindex='3']")
    ?.focus();
  await user.keyboard("con programma{Enter}");
  await waitFor(() => expect(row(/Protocollo.*In sede, con programma/)).toBeTruthy());
  row(/Protocollo/)
    .querySelector<HTMLElement>("[aria-colindex='4']")
    ?.focus();
  await user.keyboard("saas{Enter}");
  await waitFor(() => expect(row(/Protocollo.*Finanziabile/)).toBeTruthy());
});

test("the details suggest what stands in other services, without reading them whole", async () => {
  const { backend } = await show(21, 1);
  await screen.findByLabelText("Ufficio");
  const offices = new Set(backend.rows.map((it) => it.service.details.office).filter(Boolean));
  const suggested = () => [...document.querySelectorAll<HTMLOptionElement>("#known-office option")];
  await waitFor(() => expect(new Set(suggested().map((it) => it.value))).toEqual(offices));
  expect(offices.size).toBeGreaterThan(0);
  expect(backend.asked.map(([name]) => name)).not.toContain("list_services");
});

test("next and previous walk through the details without closing them", async () => {
  const { user } = await show(21, 2);
  await screen.findByRole("heading", { level: 2, name: "Stato civile" });
  await user.click(screen.getByRole("button", { name: "Successivo" }));
  expect(await screen.findByRole("heading", { level: 2, name: "Leva militare" })).toBeTruthy();
  await user.keyboard("{Alt>}{ArrowUp}{/Alt}");
  expect(await screen.findByRole("heading", { level: 2, name: "Stato civile" })).toBeTruthy();
});

test("a choice is saved at once, and its verdict follows", async () => {
  const { user, backend } = await show(21, 7);
  await user.selectOptions(await screen.findByLabelText("Dove sta oggi"), "In sede, con programma");
  await user.selectOptions(screen.getByLabelText("Che cosa diventa"), "SaaS · servizio già pronto");
  await waitFor(() => expect(row(/Protocollo.*Finanziabile/)).toBeTruthy());
  const saved = lastAsked(backend, "save_service") as { id: number; details: { migration: object } };
  expect(saved.id).toBe(7);
  expect(saved.details.migration).toMatchObject({ origin: "on_premise_structured", destination: "saas" });
});

test("a wrong value stays as typed, says why, and is still there after walking on", async () => {
  const { user, backend } = await show(21, 1);
  const users = await screen.findByLabelText("Utenti");
  await user.type(users, "tanti{Tab}");
  expect(screen.getByRole("alert").textContent).toContain("numero intero");
  const name = screen.getByLabelText("Nome");
  await user.clear(name);
  await user.tab();
  await waitFor(() => expect(screen.getAllByRole("alert")).toHaveLength(2));
  expect(name.getAttribute("aria-invalid")).toBe("true");
  await user.click(screen.getByRole("button", { name: "Successivo" }));
  await user.click(screen.getByRole("button", { name: "Precedente" }));
  expect((screen.getByLabelText("Utenti") as HTMLInputElement).value).toBe("tanti");
  expect(screen.getAllByRole("alert")).toHaveLength(2);
  expect(backend.rows[0]?.service.details.name).toBe("Anagrafe");
});

test("many services are changed in one write", async () => {
  const { user, backend, frame } = await show();
  screen.getByRole("rowheader", { name: /^Protocollo/ }).focus();
  await user.keyboard("{Shift>}{ArrowDown}{/Shift}");
  const bulk = await screen.findByRole("group", { name: "Cambia i servizi selezionati" });
  expect(within(bulk).getByText("2 selezionati:")).toBeTruthy();
  await user.selectOptions(within(bulk).getByLabelText("Dove sta oggi"), "In sede, con programma");
  await user.selectOptions(within(bulk).getByLabelText("Modalità"), "B · Aggiornamento");
  await expectAccessible();
  await user.click(within(bulk).getByRole("button", { name: "Applica" }));
  await expectAsked(backend, "change_migrations", {
    ids: [7, 8],
    change: { origin: "on_premise_structured", destination: null, mode: "update" },
  });
  await waitFor(() => expect(frame.wrote).toHaveBeenCalled());
});

test("a service of one's own is added and opened", async () => {
  const { user, backend } = await show();
  await user.click(screen.getByRole("button", { name: "Nuovo servizio" }));
  const dialog = screen.getByRole("dialog");
  await user.click(within(dialog).getByRole("button", { name: "Aggiungi il servizio" }));
  expect((await within(dialog).findByRole("alert")).textContent).toContain("Non può restare vuoto.");
  await user.type(within(dialog).getByLabelText("Nome"), "Museo della barca{Enter}");
  expect(await screen.findByRole("heading", { level: 2, name: "Museo della barca" })).toBeTruthy();
  expect(backend.rows).toHaveLength(22);
});

test("the catalogue offers only what the plan does not have", async () => {
  const { user, backend } = await show();
  await user.click(screen.getByRole("button", { name: "Dal catalogo" }));
  const dialog = screen.getByRole("dialog");
  await within(dialog).findByText(/servizi che il piano non ha/);
  await expectAccessible();
  expect(within(dialog).queryByRole("checkbox", { name: /^Anagrafe/ })).toBeNull();
  await user.type(within(dialog).getByRole("searchbox"), "cimiter");
  await user.click(within(dialog).getByRole("checkbox", { name: /Servizi cimiteriali/ }));
  await user.click(within(dialog).getByRole("button", { name: "Aggiungi un servizio" }));
  await expectAsked(backend, "add_from_catalogue", { ids: ["cimiteri"] });
  expect(await screen.findByRole("heading", { level: 2, name: "Servizi cimiteriali" })).toBeTruthy();
});

test("a service is deleted at once, and its way back stands where it stood", async () => {
  const { user, backend, frame } = await show(21, 1);
  await user.click(await screen.findByRole("button", { name: "Elimina" }));
  await expectAsked(backend, "remove_service", { id: 1 });
  await waitFor(() => expect(screen.queryByRole("rowheader", { name: "Anagrafe" })).toBeNull());
  expect(await screen.findByText("Eliminato: Anagrafe")).toBeTruthy();
  await waitFor(() => expect(document.activeElement?.textContent?.trim()).toBe("Stato civile"));
  await expectAccessible();
  await user.click(screen.getByRole("button", { name: "Annulla" }));
  expect(frame.undo).toHaveBeenCalled();
});

test("after the next change the way back of a deletion is gone: it would take back something else", async () => {
  const { user } = await show(21, 1);
  await user.click(await screen.findByRole("button", { name: "Elimina" }));
  await screen.findByText("Eliminato: Anagrafe");
  await user.click(screen.getByRole("button", { name: "Apri la scheda: Stato civile" }));
  await user.type(await screen.findByLabelText("Ufficio"), "URP{Tab}");
  await waitFor(() => expect(screen.queryByText("Eliminato: Anagrafe")).toBeNull());
});

test("a service tells its history, and goes back to how it was", async () => {
  const { user, backend, frame } = await show(21, 1);
  await user.selectOptions(await screen.findByLabelText("Dove sta oggi"), "In sede, senza programma");
  await user.type(screen.getByLabelText("Note"), "da rivedere{Tab}");
  await waitFor(() => expect(backend.rows[0]?.service.details.notes).toBe("da rivedere"));
  await user.click(screen.getByText("Storia"));
  const entries = () => within(screen.getByText("Storia").closest("details") as HTMLElement).getAllByRole("listitem");
  await waitFor(() => expect(entries()).toHaveLength(3));
  expect(entries()[0]?.textContent).toMatch(/Anna Rossi.*Note.*—.*da rivedere/s);
  expect(entries()[1]?.textContent).toMatch(/Dove sta oggi.*In sede, con programma.*In sede, senza programma/s);
  expect(entries()[2]?.textContent).toMatch(/Piano creato/);
  expect(within(entries()[0] as HTMLElement).queryByRole("button")).toBeNull();
  await expectAccessible();
  await user.click(within(entries()[2] as HTMLElement).getByRole("button", { name: /^Torna a com’era qui/ }));
  await waitFor(() => expect(frame.changed).toHaveBeenCalled());
  expect(await screen.findByText(/^Ora è com’era il/)).toBeTruthy();
  await waitFor(() => expect((screen.getByLabelText("Note") as HTMLTextAreaElement).value).toBe(""));
  expect(backend.rows[0]?.service.details.migration.origin).toBe("on_premise_structured");
});

const full = failure("file", message("errors-disk-full", { path: { kind: "text", value: "/a.nuvolario" } }));

test("when the disk says no, what was typed stays, says why, and is saved as soon as it can be", async () => {
  const { user, backend } = await show(21, 1);
  backend.instead["save_service"] = () => {
    throw full;
  };
  const office = await screen.findByLabelText("Ufficio");
  await user.clear(office);
  await user.type(office, "URP{Tab}");
  const why = await screen.findByText(/Non c'è più spazio sul disco/);
  expect(why.textContent).toMatch(/ciò che hai scritto resta qui/);
  expect([office.getAttribute("aria-invalid"), (office as HTMLInputElement).value]).toEqual(["true", "URP"]);
  await expectAccessible();
  await user.click(screen.getByRole("button", { name: "Successivo" }));
  expect(screen.queryByText(/Non c'è più spazio/)).toBeNull();
  await user.click(screen.getByRole("button", { name: "Precedente" }));
  expect((screen.getByLabelText("Ufficio") as HTMLInputElement).value).toBe("URP");
  delete backend.instead["save_service"];
  await user.click(screen.getByRole("button", { name: "Riprova" }));
  await waitFor(() => expect(backend.rows[0]?.service.details.office).toBe("URP"));
  await waitFor(() => expect(screen.queryByText(/Non c'è più spazio/)).toBeNull());
  expect(screen.getByLabelText("Ufficio").getAttribute("aria-invalid")).toBe("false");
});

test("a new service that the disk does not take stays as typed, and can be tried again", async () => {
  const { user, backend } = await show();
  backend.instead["add_service"] = () => {
    throw full;
  };
  await user.click(screen.getByRole("button", { name: "Nuovo servizio" }));
  const dialog = screen.getByRole("dialog");
  await user.type(within(dialog).getByLabelText("Nome"), "Museo{Enter}");
  expect((await within(dialog).findByRole("alert")).textContent).toMatch(/più spazio sul disco/);
  delete backend.instead["add_service"];
  await user.click(within(dialog).getByRole("button", { name: "Aggiungi il servizio" }));
  expect(await screen.findByRole("heading", { level: 2, name: "Museo" })).toBeTruthy();
});

test("of a plan that can only be read nothing can be changed, and nothing is hidden", async () => {
  const backend = new Backend();
  backend.open();
  backend.fix();
  const { user } = showPage(ServicesPage, backend, 1);
  const office = await screen.findByLabelText("Ufficio");
  expect(office.matches(":disabled")).toBe(true);
  for (const name of ["Elimina", "Dal catalogo", "Nuovo servizio"]) {
    expect(screen.getByRole<HTMLButtonElement>("button", { name }).disabled).toBe(true);
  }
  expect(screen.getByText(/Sola lettura/)).toBeTruthy();
  await user.click(screen.getByRole("button", { name: "Successivo" }));
  expect(await screen.findByRole("heading", { level: 2, name: "Stato civile" })).toBeTruthy();
  await expectAccessible();
});

test("what is taken back shows at once, with the drawer and the search as they were", async () => {
  const { user, backend, frame } = await show(21, 1);
  const office = await screen.findByLabelText("Ufficio");
  await user.clear(office);
  await user.type(office, "URP{Tab}");
  await waitFor(() => expect(backend.rows[0]?.service.details.office).toBe("URP"));
  await user.type(screen.getByRole("searchbox"), "demografici");
  await screen.findByText(/ di 21 servizi$/);
  backend.answer("undo");
  await frame.changed();
  await waitFor(() => expect((screen.getByLabelText("Ufficio") as HTMLInputElement).value).toBe("Servizi demografici"));
  expect((screen.getByRole("searchbox") as HTMLInputElement).value).toBe("demografici");
});

test("the language changes under the page without losing where one is", async () => {
  const { user } = await show(21, 1);
  await user.type(screen.getByRole("searchbox"), "ana");
  setLanguage("en");
  expect(await screen.findByLabelText("Where it runs today")).toBeTruthy();
  expect((screen.getByRole("searchbox") as HTMLInputElement).value).toBe("ana");
});
