/** The assessment sheets: field by field, questions sent out, answers taken in. */
import { screen, waitFor, within } from "@testing-library/svelte";
import { expect, test } from "vitest";

import type { CellEdit, ReturnedSheet, Window } from "../../../../src/api/bindings";
import { Assessment } from "../../../../test/assessment";
import { Backend, message } from "../../../../test/backend";
import { expectAccessible, expectAsked, lastAsked, showPart } from "../../../../test/page";
import { setLanguage } from "../../../i18n/words.svelte";
import { askSheet } from "./sheet.svelte";
import Sheets from "./Sheets.svelte";

/** Two applications with a sheet each, kept here. */
function sheetsOf(backend: Backend, count = 2, name = "Applicativo") {
  const sheets = Array.from({ length: count }, (_, at) => new Map([["name", `${name} ${at + 1}`]]));
  sheets[0]?.set("sheet.connettivita", "Internet");
  backend.instead.register_page = (args) => {
    const { fields, from } = args["window"] as Window;
    const rows = sheets.map((it, at) => ({
      id: at + 1,
      values: fields.map((key) => it.get(key) ?? null),
      problems: [],
    }));
    return { version: 1, total: count, matched: count, rows: rows.slice(from), groups: [] };
  };
  backend.instead.set_cells = (args) => {
    for (const { id, field, input } of args["edits"] as CellEdit[]) sheets[id - 1]?.set(field, String(input.value));
    return { changed: 1, added: [], linked: [], refused: [] };
  };
}

async function show(change: (backend: Backend) => void = sheetsOf) {
  const backend = new Backend();
  backend.open();
  new Assessment(backend);
  change(backend);
  const part = showPart(Sheets, {}, backend);
  await screen.findByText(/Manda le domande a chi sa|Non ci sono ancora applicativi|Send the questions/);
  return part;
}

const returned: ReturnedSheet = {
  differences: [
    difference("connettivita", "Connettività minima necessaria", "Internet", "Rete locale"),
    difference("saas", "Alternative SaaS nel catalogo", "", "Tre prodotti"),
  ],
  same: 1,
  unanswered: 3,
  told: [message("sheets-not-in-plan", { key: { kind: "text", value: "99/saas" } })],
};

function difference(field: string, it: string, was: string, now: string): ReturnedSheet["differences"][number] {
  return { application: 1, name: "Applicativo 1", field, label: { it, en: field }, was, now };
}

test("a sheet shows its sections, what is empty, and what each answer is good for", async () => {
  await show();
  expect(screen.getByText("1 risposte su 4")).toBeTruthy();
  expect(screen.getByRole("heading", { name: "Chi è coinvolto" })).toBeTruthy();
  const field = document.querySelector("[data-sheet-field=saas]");
  expect(field?.textContent).toMatch(/Alternative SaaS.*vuota.*Serve a decidere: Conservazione, Sostituzione/s);
  await expectAccessible();
});

test("an answer is kept when the field is left, and stays in sight among the empty ones", async () => {
  const { user, backend } = await show();
  await user.click(screen.getByLabelText("Solo le domande senza risposta"));
  expect(screen.queryByLabelText("Connettività minima necessaria")).toBeNull();
  await user.type(screen.getByLabelText("Alternative SaaS nel catalogo"), "Due prodotti{Tab}");
  await waitFor(() =>
    expect(lastAsked(backend, "set_cells")).toMatchObject({
      register: "applications",
      edits: [{ id: 1, field: "sheet.saas", input: { kind: "text", value: "Due prodotti" } }],
    }),
  );
  expect(await screen.findByText("2 risposte su 4")).toBeTruthy();
  expect(screen.getByLabelText<HTMLTextAreaElement>("Alternative SaaS nel catalogo").value).toBe("Due prodotti");
});

test("whoever comes for one field finds it with the keyboard on it", async () => {
  askSheet({ application: 2, field: "saas" });
  await show();
  expect(screen.getByLabelText<HTMLSelectElement>("Applicativo").value).toBe("2");
  await waitFor(() => expect(document.activeElement).toBe(screen.getByLabelText("Alternative SaaS nel catalogo")));
});

test("the questions that go out are those without an answer that decide, in the order of the sheet", async () => {
  const { user, backend } = await show();
  backend.instead.export_questions = () => "/home/anna/Domande.ods";
  await user.click(screen.getByRole("button", { name: "Manda le domande a chi sa" }));
  const dialog = within(screen.getByRole("dialog"));
  expect(dialog.getByText("2 domande")).toBeTruthy();
  await user.type(dialog.getByLabelText("Per chi"), "Mario Bianchi{Tab}");
  await user.click(dialog.getByLabelText("Applicativo 2"));
  expect(dialog.getByText("6 domande")).toBeTruthy();
  await user.click(dialog.getByLabelText("LibreOffice (ods)"));
  await expectAccessible();
  await user.click(dialog.getByRole("button", { name: "Salva il foglio" }));
  await expectAsked(backend, "export_questions", {
    request: {
      ...{ applications: [1, 2], fields: ["modificabilita", "connettivita", "saas"] },
      ...{ for_whom: "Mario Bianchi", ods: true, language: "it" },
    },
  });
  expect(await dialog.findByText("Foglio salvato: /home/anna/Domande.ods")).toBeTruthy();
});

test("of what came back each answer is taken or left; what fills a gap is proposed, what replaces is not", async () => {
  const { user, backend } = await show();
  backend.instead.choose_answers = () => returned;
  backend.instead.accept_answers = () => ({ changed: 1, added: [], linked: [], refused: [] });
  await user.click(screen.getByRole("button", { name: "Porta dentro le risposte" }));
  await screen.findByText(/2 risposte sono nuove o diverse; una dice quello che già si sa\./);
  expect(screen.getByText(/3 domande restano senza risposta/)).toBeTruthy();
  expect(screen.getByText(/La risposta «99\/saas»/)).toBeTruthy();
  const replaces = screen.getByRole<HTMLInputElement>("checkbox", { name: /Prendi la risposta: Connettività/ });
  expect(replaces.checked).toBe(false);
  expect(replaces.closest("tr")?.textContent).toMatch(/Internet.*Rete locale/s);
  await expectAccessible();
  await user.click(screen.getByRole("button", { name: "Prendi la risposta segnata" }));
  await expectAsked(backend, "accept_answers", {
    answers: [{ application: 1, field: "saas", text: "Tre prodotti" }],
    language: "it",
  });
  expect(await screen.findByText("Presa una risposta.")).toBeTruthy();
});

test("an answer that was not taken is named with its reason", async () => {
  const { user, backend } = await show();
  backend.instead.choose_answers = () => returned;
  const refused = [{ id: 1, line: null, field: "sheet.saas", text: "Tre prodotti", why: message("errors-invalid") }];
  backend.instead.accept_answers = () => ({ changed: 0, added: [], linked: [], refused });
  await user.click(screen.getByRole("button", { name: "Porta dentro le risposte" }));
  await user.click(await screen.findByRole("button", { name: "Prendi la risposta segnata" }));
  expect(await screen.findByText(/Queste non sono state prese/)).toBeTruthy();
  expect(screen.getByText(/Applicativo 1, Alternative SaaS nel catalogo:/)).toBeTruthy();
});

test("without applications the page says what to do", async () => {
  const { user, frame } = await show((backend) => sheetsOf(backend, 0));
  await user.click(await screen.findByRole("button", { name: "Vai agli applicativi" }));
  expect(frame.go).toHaveBeenCalledWith("applications");
});

test("in a plan that can only be read, in English, with a very long name, all is seen and nothing changed", async () => {
  await show((backend) => {
    sheetsOf(backend, 1, `Gestione ${"dei procedimenti connessi ".repeat(8)}`);
    backend.fix();
  });
  setLanguage("en");
  await screen.findByRole("heading", { name: "Assessment sheets" });
  for (const field of screen.getAllByRole("textbox")) expect(field.matches(":disabled")).toBe(true);
  expect(screen.getByRole("button", { name: "Bring in the answers" }).matches(":disabled")).toBe(true);
  expect(screen.getByRole("button", { name: "Send the questions to whoever knows" }).matches(":disabled")).toBe(false);
  await expectAccessible();
});
