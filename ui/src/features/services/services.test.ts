/** The services page: what a clerk sees and does. */
import { screen, waitFor, within } from "@testing-library/svelte";
import { expect, test } from "vitest";

import { Backend, message } from "../../../test/backend";
import { expectAccessible, expectAsked, failure, lastAsked, showPage } from "../../../test/page";
import { setLanguage } from "../../i18n/words.svelte";
import { entries, everything, matching, sorted } from "./rows";
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
const status = () => screen.getAllByRole("status")[0]?.textContent?.replace(/\s+/g, " ").trim();

test("every service has its row, and what is to complete is counted", async () => {
  await show();
  expect(
    row(/Anagrafe.*Servizi demografici.*Ordinario.*In sede, con programma → SaaS.*B · Agg.*Finanziabile/),
  ).toBeTruthy();
  expect(screen.getAllByRole("row")).toHaveLength(22);
  expect(status()).toBe("21 servizi · 3 da completare");
  await expectAccessible();
});

test("an empty plan says how to begin", async () => {
  await show(0);
  expect(screen.getByRole("button", { name: "Dal catalogo" })).toBeTruthy();
  await expectAccessible();
});

test("of five thousand services only the rows in sight are drawn, and all are counted", async () => {
  await show(5000);
  expect(screen.getAllByRole("row").length).toBeLessThan(60);
  expect(screen.getByRole("grid").getAttribute("aria-rowcount")).toBe("5001");
  expect(status()).toMatch(/^5\.000 servizi/);
});

test("the search hears neither accents nor order, and says how many it found", async () => {
  const { user } = await show();
  await user.type(screen.getByRole("searchbox"), "demogràfici ANAG");
  expect(screen.getAllByRole("row")).toHaveLength(2);
  expect(status()).toMatch(/^1 di 21 servizi/);
  await user.keyboard("{Escape}");
  expect(screen.getAllByRole("row")).toHaveLength(22);
});

test("nothing found is said, with the way back", async () => {
  const { user } = await show();
  await user.type(screen.getByRole("searchbox"), "astronave");
  await user.click(screen.getByRole("button", { name: "Mostra tutti" }));
  expect(screen.getAllByRole("row")).toHaveLength(22);
});

test("a heading sorts up, down, and back to the order of the plan", async () => {
  const { user } = await show();
  const heading = screen.getByRole("columnheader", { name: "Nome" });
  const first = () => screen.getAllByRole("rowheader")[0]?.textContent?.trim();
  const seen: [string | null, string | undefined][] = [];
  for (let press = 0; press < 3; press += 1) {
    await user.click(within(heading).getByRole("button"));
    seen.push([heading.getAttribute("aria-sort"), first()]);
  }
  expect(seen).toEqual([
    ["ascending", "Accesso agli atti"],
    ["descending", "Stato civile"],
    ["none", "Anagrafe"],
  ]);
});

test("the table is walked with the arrows, and Enter opens the details", async () => {
  const { user } = await show();
  screen.getByRole("rowheader", { name: "Anagrafe" }).focus();
  await user.keyboard("{ArrowDown}{ArrowDown}{Enter}");
  const title = await screen.findByRole("heading", { level: 2, name: "Leva militare" });
  await waitFor(() => expect(document.activeElement).toBe(title));
  await expectAccessible();
  await user.keyboard("{Escape}");
  await waitFor(() => expect(document.activeElement?.textContent?.trim()).toBe("Leva militare"));
  expect(document.activeElement?.getAttribute("role") ?? document.activeElement?.tagName).toBe("TH");
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
  await user.click(within(row(/Protocollo/)).getByRole("checkbox"));
  screen.getByRole("rowheader", { name: "Gestione del personale" }).focus();
  await user.keyboard(" ");
  const bulk = screen.getByRole("group", { name: "Cambia i servizi selezionati" });
  expect(within(bulk).getByText("2 selezionati:")).toBeTruthy();
  await user.selectOptions(within(bulk).getByLabelText("Dove sta oggi"), "In sede, con programma");
  await user.selectOptions(within(bulk).getByLabelText("Modalità"), "B · Aggiornamento");
  await expectAccessible();
  await user.click(within(bulk).getByRole("button", { name: "Applica" }));
  await expectAsked(backend, "change_migrations", {
    ids: [7, 14],
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
  await user.click(screen.getByRole("rowheader", { name: "Stato civile" }));
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

test("what is taken back shows at once, with the drawer, the search and the selection as they were", async () => {
  const { user, backend, frame } = await show(21, 1);
  const office = await screen.findByLabelText("Ufficio");
  await user.clear(office);
  await user.type(office, "URP{Tab}");
  await waitFor(() => expect(backend.rows[0]?.service.details.office).toBe("URP"));
  await user.type(screen.getByRole("searchbox"), "demografici");
  await user.click(within(row(/Anagrafe/)).getByRole("checkbox"));
  backend.answer("undo");
  await frame.changed();
  await waitFor(() => expect((screen.getByLabelText("Ufficio") as HTMLInputElement).value).toBe("Servizi demografici"));
  expect((screen.getByRole("searchbox") as HTMLInputElement).value).toBe("demografici");
  expect(screen.getByText("uno selezionato:")).toBeTruthy();
});

test("the language changes under the page without losing where one is", async () => {
  const { user } = await show(21, 1);
  await user.type(screen.getByRole("searchbox"), "ana");
  setLanguage("en");
  expect(await screen.findByLabelText("Where it runs today")).toBeTruthy();
  expect((screen.getByRole("searchbox") as HTMLInputElement).value).toBe("ana");
});

test("typing in the search of five thousand services stays within a frame", () => {
  const backend = new Backend();
  backend.open(5000);
  const all = sorted(entries(backend.rows, []), { column: "name", down: false });
  expect(matching(all, { ...everything, text: "anag" }).length).toBeGreaterThan(200);
  expect(matching(all, { ...everything, text: "anagrafe 4998" }).length).toBeLessThan(2);
});
