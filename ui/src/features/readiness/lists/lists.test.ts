/** The lists in use: the body's own are written, brought in, given out and taken out. */
import { screen, waitFor, within } from "@testing-library/svelte";
import { expect, test } from "vitest";

import type { Checklist, Item, ListView } from "../../../../src/api/bindings";
import { Backend, message } from "../../../../test/backend";
import { expectAccessible, expectAsked, lastAsked, showPage } from "../../../../test/page";
import { setLanguage } from "../../../i18n/words.svelte";
import ReadinessPage from "../ReadinessPage.svelte";

const item = (id: string, it: string): Item => ({
  ...{ id, phase: 3, scope: "service", mandatory: true, blocking: false, weight: 3, applies_to: ["all"] },
  ...{ recurrence: "once", text: { it, en: it }, why: { it: "", en: "" }, evidence: { it: "", en: "" } },
  ...{ verify: null, after: [], excludes: [], sources: [] },
});
const own: Checklist = {
  ...{ id: "sportello", version: "1", title: { it: "Sportello", en: "Desk" } },
  items: [item("sportello:orari", "Gli orari sono esposti.")],
};
const fine: ListView = { list: own, faults: [], changes: null };

async function show(change: (backend: Backend, lists: Checklist[]) => void = () => undefined) {
  const backend = new Backend();
  backend.open();
  const usual = backend.answer("readiness_lists") as { lists: Checklist[] };
  const lists = [...usual.lists, own];
  backend.instead.readiness_lists = () => ({ ...usual, lists });
  backend.instead.save_list = () => fine;
  change(backend, lists);
  const page = showPage(ReadinessPage, backend);
  await page.user.click(await screen.findByRole("tab", { name: "Elenchi" }));
  await screen.findByRole("heading", { name: "Elenchi in uso" });
  return page;
}

test("the method's list can be read and given out only; an own one can be changed", async () => {
  const { user, backend } = await show();
  expect(screen.getByText(/del metodo, si può solo leggere/)).toBeTruthy();
  expect(screen.getAllByRole("button", { name: /^Modifica: / })).toHaveLength(1);
  backend.instead.export_list = () => "/home/anna/sportello.yaml";
  await user.click(screen.getByRole("button", { name: "Esporta: Sportello" }));
  expect(await screen.findByText("Salvato: /home/anna/sportello.yaml")).toBeTruthy();
  await expectAccessible();
});

test("a list is written item by item and saved as a whole", async () => {
  const { user, backend } = await show();
  await user.click(screen.getByRole("button", { name: "Nuovo elenco" }));
  await user.type(screen.getByLabelText("Titolo in italiano"), "Biblioteca{Tab}");
  await user.type(screen.getByLabelText("Nome breve"), "biblioteca{Tab}");
  await user.type(screen.getByLabelText("Che cosa deve essere vero, in italiano"), "Il prestito funziona.{Tab}");
  await user.selectOptions(screen.getByLabelText("Peso"), "5");
  await user.click(screen.getByLabelText("Obbligatoria"));
  await expectAccessible();
  await user.click(screen.getByRole("button", { name: "Salva l'elenco" }));
  await waitFor(() => expect(lastAsked(backend, "save_list")).toBeDefined());
  const { list } = lastAsked(backend, "save_list") as { list: Checklist };
  expect(list).toMatchObject({ id: "biblioteca", title: { it: "Biblioteca", en: "Biblioteca" } });
  expect(list.items[0]).toMatchObject({ weight: 5, mandatory: true, text: { en: "Il prestito funziona." } });
  expect(await screen.findByText("Elenco salvato.")).toBeTruthy();
});

test("items change places by button and by key, the focus goes along, and the order is saved", async () => {
  const items = ["orari", "cartello", "numero"].map((it) => item(`sportello:${it}`, `Voce ${it}.`));
  const { user, backend } = await show((backend, lists) => {
    lists[lists.length - 1] = { ...own, items };
    backend.instead.save_list = () => fine;
  });
  await user.click(screen.getByRole("button", { name: "Modifica: Sportello" }));
  await user.click(screen.getByRole("button", { name: "Sposta giù: Voce orari." }));
  expect(document.activeElement?.getAttribute("aria-label")).toBe("Sposta giù: Voce orari.");
  expect(screen.getByText("Ora è al posto 2 di 3: Voce orari.")).toBeTruthy();
  const last = screen.getByRole("button", { name: "numero Voce numero." });
  last.focus();
  await user.keyboard("{Alt>}{ArrowUp}{ArrowUp}{ArrowUp}{/Alt}");
  expect(document.activeElement?.textContent).toContain("Voce numero.");
  await user.click(screen.getByRole("button", { name: "Salva l'elenco" }));
  await waitFor(() => expect(lastAsked(backend, "save_list")).toBeDefined());
  const { list } = lastAsked(backend, "save_list") as { list: Checklist };
  expect(list.items.map((it) => it.id)).toEqual(["sportello:numero", "sportello:cartello", "sportello:orari"]);
});

test("a list with something wrong is not saved: it stays as written, and says what", async () => {
  const { user, backend } = await show();
  backend.instead.save_list = () => ({
    ...fine,
    faults: [message("errors-item-cycle", { items: { kind: "list", value: [{ kind: "text", value: "orari" }] } })],
  });
  await user.click(screen.getByRole("button", { name: "Modifica: Sportello" }));
  await user.type(screen.getByLabelText("Viene dopo"), "orari{Tab}");
  await user.click(screen.getByRole("button", { name: "Salva l'elenco" }));
  expect((await screen.findByRole("alert")).textContent).toMatch(/una cosa non va/);
  const { list } = lastAsked(backend, "save_list") as { list: Checklist };
  expect(list.items[0]?.after).toEqual(["sportello:orari"]);
  await user.click(screen.getByRole("tab", { name: "Quadro" }));
  await user.click(screen.getByRole("tab", { name: "Elenchi" }));
  expect(screen.getByLabelText<HTMLInputElement>("Viene dopo").value).toBe("orari");
});

test("a file with faults is told line by line, and nothing is kept", async () => {
  const { user, backend } = await show();
  const faults = [3, 9].map((line) =>
    message("checklists-missing", {
      ...{ line: { kind: "number", value: line }, item: { kind: "text", value: "#1" } },
      key: { kind: "text", value: "phase" },
    }),
  );
  backend.instead.choose_list = () => ({ list: null, faults, changes: null });
  await user.click(screen.getByRole("button", { name: "Porta dentro" }));
  const box = (await screen.findByRole("heading", { name: "Il file non si può leggere" })).closest(
    "section",
  ) as HTMLElement;
  expect(
    within(box)
      .getAllByRole("listitem")
      .map((it) => it.textContent),
  ).toEqual([expect.stringContaining("Riga 3"), expect.stringContaining("Riga 9")]);
  expect(within(box).queryByRole("button", { name: "Tieni questo elenco" })).toBeNull();
  await expectAccessible();
});

test("a new version of a list shows what it changes before it takes the place of the old one", async () => {
  const { user, backend, frame } = await show();
  const changes = { added: [item("sportello:cartello", "C'è un cartello.")], removed: [], changed: [] };
  backend.instead.choose_list = () => ({ ...fine, changes });
  await user.click(screen.getByRole("button", { name: "Porta dentro" }));
  await screen.findByRole("heading", { name: "Da portare dentro: Sportello" });
  expect(screen.getByText(/C'è un cartello/)).toBeTruthy();
  expect(lastAsked(backend, "save_list")).toBeUndefined();
  await user.click(screen.getByRole("button", { name: "Sostituisci la versione di prima" }));
  await expectAsked(backend, "save_list", { list: own });
  expect(await screen.findByText("Portato dentro: Sportello.")).toBeTruthy();
  expect(frame.changed).toHaveBeenCalled();
});

test("an own list is taken out at once, and its way back stands where it stood", async () => {
  const { user, backend, frame } = await show();
  await user.click(screen.getByRole("button", { name: "Elimina: Sportello" }));
  await expectAsked(backend, "remove_list", { id: "sportello" });
  await user.click(await screen.findByRole("button", { name: "Annulla" }));
  expect(frame.undo).toHaveBeenCalled();
});

test("in a plan that can only be read lists are read and given out, in English too", async () => {
  await show((backend) => backend.fix());
  setLanguage("en");
  expect((await screen.findByRole("button", { name: "Bring in" })).matches(":disabled")).toBe(true);
  expect(screen.getByRole("button", { name: "Edit: Desk" }).matches(":disabled")).toBe(true);
  expect(screen.getByRole("button", { name: "Export: Desk" }).matches(":disabled")).toBe(false);
  await expectAccessible();
});
