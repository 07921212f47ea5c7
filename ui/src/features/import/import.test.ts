/** The import, step by step: what is proposed, what is asked, what is done. */
import { screen, waitFor, within } from "@testing-library/svelte";
import { beforeEach, expect, test } from "vitest";

import type {
  Field,
  ImportBook,
  ImportColumnView,
  ImportCounts,
  ImportRow,
  ImportSheet,
  ImportWindow,
} from "../../../src/api/bindings";
import { Backend, message } from "../../../test/backend";
import { expectAccessible, failure, lastAsked, showPage } from "../../../test/page";
import ImportPage from "./ImportPage.svelte";
import { wizard } from "./wizard.svelte";

const field = (key: string, heading: string, kind: "text" | "money" = "text"): Field => ({
  key,
  heading: { kind: "text", value: heading },
  required: key === "name",
  computed: false,
  suggest: false,
  own: false,
  kind,
});

const column = (index: number, heading: string, key: string | null): ImportColumnView => ({
  index,
  letter: "ABCDEF"[index] ?? "",
  column: { heading, to: key ? { kind: "field", key } : { kind: "leave_out" }, number: null, day: null },
  fit: key ? { kind: "field", key, how: "alias" } : { kind: "none" },
  examples: ["uno", "due"],
  own_kind: "text",
  errors: 0,
  count_style: null,
  numbers: [],
  days: [],
});

const amount: ImportColumnView = {
  ...column(2, "Canone", "yearly_amount"),
  numbers: [
    { style: "italian", example: "1.234", reads: "1234" },
    { style: "iso", example: "1.234", reads: "1,234" },
  ],
};

const book: ImportBook = {
  name: "contratti.xlsx",
  sheets: [
    { name: "Contratti", hidden: false, rows: 12, form: null, register: "contracts" },
    { name: "Vecchio", hidden: true, rows: 3, form: null, register: null },
  ],
  proposed: 0,
  warnings: [message("import-empty")],
};

const sheet: ImportSheet = {
  sheet: 0,
  register: "services",
  register_unsure: false,
  form: null,
  laid_out: false,
  remembered: false,
  header: 2,
  end: 6,
  rows: 3,
  below: 1,
  top: [["Comune di Lecce"], [], ["Contratto", "Colore", "Canone"], ["Uno", "", "1.234"]],
  columns: [column(0, "Contratto", "name"), column(1, "Colore", null), amount],
  fields: [field("name", "Oggetto"), field("notes", "Note"), field("yearly_amount", "Importo annuo", "money")],
};

const row = (place: number, name: string, rest: Partial<ImportRow> = {}): ImportRow => ({
  row: place,
  name,
  state: "new",
  means: [{ kind: "text", value: name }],
  changes: [{ field: { kind: "text", value: "Ufficio" }, from: "", to: "URP" }],
  troubles: [],
  question: null,
  candidates: [],
  pieces: [],
  several: false,
  note: null,
  twice: null,
  decision: null,
  ...rest,
});

const asked = row(4, "Tributi", {
  state: "question",
  question: "which",
  changes: [],
  candidates: [
    { catalogue: "tributi-maggiori", record: null, name: { kind: "text", value: "Tributi maggiori" }, in_plan: true },
    { catalogue: "canoni", record: null, name: { kind: "text", value: "Canone unico" }, in_plan: false },
  ],
  several: true,
});
const refused = row(5, "", {
  state: "refused",
  changes: [],
  troubles: [{ field: { kind: "text", value: "Nome" }, text: "", why: message("imports-no-name") }],
});

const counts = (change: Partial<ImportCounts> = {}): ImportCounts => ({
  rows: 3,
  new: 1,
  changed: 0,
  same: 0,
  refused: 1,
  questions: 1,
  left_out: 0,
  partly: 0,
  asked: [{ question: "which", count: 1 }],
  linked: [{ register: "suppliers", names: ["Maggioli"], count: 1 }],
  ...change,
});

beforeEach(() => wizard.clear());

function show() {
  const backend = new Backend();
  backend.open();
  let rows = [row(3, "Anagrafe"), asked, refused];
  Object.assign(backend.instead, {
    choose_import: () => "/tmp/contratti.xlsx",
    open_import: () => book,
    paste_import: () => ({ ...book, name: "" }),
    import_sheet: () => sheet,
    preview_import: () => counts(),
    import_rows: ({ window }: { window: ImportWindow }) => {
      const found = rows.filter((it) => window.state === null || it.state === window.state);
      return { total: found.length, rows: found };
    },
    decide_import: () => {
      rows = rows.map((it) =>
        it.row === 4
          ? { ...it, state: "new", question: null, decision: { kind: "catalogue", ids: ["canoni"] } as const }
          : it,
      );
      return counts({ new: 2, questions: 0, asked: [] });
    },
    apply_import: () => ({
      register: "contracts",
      counts: counts({ new: 2, questions: 0, asked: [] }),
      step: message("change-imported"),
    }),
    import_progress: () => ({ done: 0, total: 0 }),
    stop_import: () => null,
    close_import: () => null,
    save_refused: () => "/tmp/scarti.xlsx",
  });
  return { ...showPage(ImportPage, backend) };
}

const title = (name: string) => screen.findByRole("heading", { level: 1, name });
const press = (name: string | RegExp) => screen.getByRole("button", { name });

async function toColumns() {
  const page = show();
  await expectAccessible();
  await page.user.click(press("Scegli il file…"));
  await screen.findByText("contratti.xlsx");
  await expectAccessible();
  await page.user.click(press("Avanti: colonne"));
  await title("Che cosa contengono le colonne");
  return page;
}

async function toRows() {
  const page = await toColumns();
  await page.user.click(screen.getByRole("radio", { name: /^1234 / }));
  await page.user.click(press("Avanti: righe"));
  await title("Che cosa cambierà");
  await screen.findByText("Tributi");
  return page;
}

test("a file is chosen, and the hidden sheet says that it is one", async () => {
  const { user, backend } = show();
  expect((press("Avanti: colonne") as HTMLButtonElement).disabled).toBe(true);
  await user.click(press("Scegli il file…"));
  await screen.findByText("contratti.xlsx");
  expect(screen.getByRole("radio", { name: /Contratti 12 righe sembra per: Contratti/ })).toHaveProperty(
    "checked",
    true,
  );
  await user.click(screen.getByRole("radio", { name: /Vecchio.*nascosto/ }));
  expect(lastAsked(backend, "import_sheet")).toMatchObject({ part: { sheet: 1, header: null } });
});

test("what was copied from a sheet is as good as a file", async () => {
  const { user, backend } = show();
  await user.type(screen.getByRole("textbox"), "Contratto");
  await user.click(press("Leggi quello che hai incollato"));
  await screen.findByText("Testo incollato");
  expect(lastAsked(backend, "paste_import")).toMatchObject({ text: "Contratto" });
});

test("a doubt about numbers is asked with an example, and nothing goes on before it is answered", async () => {
  const { user, backend } = await toColumns();
  expect((press("Avanti: righe") as HTMLButtonElement).disabled).toBe(true);
  expect(screen.getByRole("group", { name: "Come va letto «1.234»?" })).toBeTruthy();
  await expectAccessible();
  await user.click(screen.getByRole("radio", { name: /^1234 / }));
  await user.click(press("Avanti: righe"));
  await title("Che cosa cambierà");
  const { mapping } = lastAsked(backend, "preview_import") as { mapping: { columns: unknown[] } };
  expect(mapping.columns[2]).toMatchObject({ heading: "Canone", number: "italian" });
});

test("two columns cannot go to one field, and a spare one can become a new column", async () => {
  const { user } = await toColumns();
  await user.click(screen.getByRole("radio", { name: /^1234 / }));
  const colour = screen.getByRole("combobox", { name: "«Colore» va in" });
  await user.selectOptions(colour, "Oggetto");
  expect(screen.getByText("Anche «Contratto» va qui: scegline una sola.")).toBeTruthy();
  expect((press("Avanti: righe") as HTMLButtonElement).disabled).toBe(true);
  await user.selectOptions(colour, "Colonna nuova");
  expect((press("Avanti: righe") as HTMLButtonElement).disabled).toBe(false);
  expect(screen.getByRole("combobox", { name: "Che cosa contiene" })).toHaveProperty("value", "text");
  await expectAccessible();
});

test("rows that wait for an answer come first; an answer is chosen and stays in sight", async () => {
  const { user, backend } = await toRows();
  await expectAccessible();
  expect(press(/Da rispondere 1/).getAttribute("aria-pressed")).toBe("true");
  const choice = screen.getByRole("combobox", { name: "Che cosa fare della riga 5, Tributi" });
  expect(within(choice).getByRole("option", { name: "È Tributi maggiori (già nel piano)" })).toBeTruthy();
  await user.selectOptions(choice, "È Canone unico");
  await waitFor(() =>
    expect(lastAsked(backend, "decide_import")).toEqual({
      which: { kind: "row", value: 4 },
      decision: { kind: "catalogue", ids: ["canoni"] },
    }),
  );
  expect(await screen.findByText("Tributi")).toBeTruthy();
  expect(press("Importa 2 righe")).toBeTruthy();
});

test("several services are chosen from the catalogue", async () => {
  const { user, backend } = await toRows();
  const choice = screen.getByRole("combobox", { name: /riga 5/ });
  await user.selectOptions(choice, "Scegli dal catalogo…");
  const dialog = await screen.findByRole("dialog");
  await expectAccessible();
  await user.click(within(dialog).getByRole("checkbox", { name: "Tributi maggiori" }));
  await user.click(within(dialog).getByRole("checkbox", { name: "Canone unico" }));
  await user.click(within(dialog).getByRole("button", { name: "Sono questi 2 servizi" }));
  await waitFor(() =>
    expect(lastAsked(backend, "decide_import")).toMatchObject({
      decision: { kind: "catalogue", ids: ["tributi-maggiori", "canoni"] },
    }),
  );
});

test("a refused row says why", async () => {
  const { user } = await toRows();
  await user.click(press(/Rifiutate 1/));
  expect(await screen.findByText(/Manca il nome/)).toBeTruthy();
  expect(screen.getByText(/Maggioli/)).toBeTruthy();
});

test("at the end there is what was done, what was left out, and the way back", async () => {
  const { user, frame, backend } = await toRows();
  await user.click(press("Importa 1 riga"));
  await title("Importazione finita");
  expect(screen.getByText(/Contratti: righe nuove 2/)).toBeTruthy();
  expect(frame.wrote).toHaveBeenCalled();
  await expectAccessible();
  await user.click(press("Salva le righe non importate, con i motivi…"));
  expect(await screen.findByText("Salvato in /tmp/scarti.xlsx")).toBeTruthy();
  await user.click(press("Annulla l'importazione"));
  expect(frame.undo).toHaveBeenCalled();
  await user.click(press("Importa un altro foglio di questo file"));
  await title("Importa una tabella");
  expect(lastAsked(backend, "close_import")).toBeUndefined();
});

test("one goes back at any time, and what was chosen is still there", async () => {
  const { user } = await toRows();
  await user.click(press("Indietro"));
  await title("Che cosa contengono le colonne");
  expect(screen.getByRole("radio", { name: /^1234 / })).toHaveProperty("checked", true);
  await user.click(press("Indietro"));
  await title("Importa una tabella");
  await user.click(press("Avanti: colonne"));
  expect(screen.getByRole("radio", { name: /^1234 / })).toHaveProperty("checked", true);
});

test("a file that cannot be read says so and leaves one where one was", async () => {
  const { user, backend } = show();
  backend.instead.open_import = () => {
    throw failure("file", message("import-password"));
  };
  await user.click(press("Scegli il file…"));
  expect((await screen.findByRole("alert")).textContent).toMatch(/protetto da una password/);
  await expectAccessible();
});
