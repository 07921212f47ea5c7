/** The lists that services stand on: worked in as in a spreadsheet, by keyboard, with one record beside. */
import { cleanup, screen, waitFor, within } from "@testing-library/svelte";
import { expect, test } from "vitest";

import { Backend, message } from "../../../test/backend";
import { expectAccessible, failure, lastAsked, showRegister } from "../../../test/page";

async function show(register: Parameters<typeof showRegister>[0], records = 5, target: number | null = null) {
  const backend = new Backend();
  backend.open(21, { records });
  const page = showRegister(register, backend, target);
  await screen.findByRole("grid");
  return page;
}

const cell = (text: string) =>
  [...document.querySelectorAll<HTMLElement>("[data-cell]")].find(
    (it) => it.textContent?.trim() === text,
  ) as HTMLElement;
const focused = () => document.activeElement?.textContent?.trim();
/** What the clipboard is given when one copies now. */
function copied(): string | undefined {
  const given: Record<string, string> = {};
  const event = Object.assign(new Event("copy", { bubbles: true, cancelable: true }), {
    clipboardData: { setData: (kind: string, text: string) => Object.assign(given, { [kind]: text }) },
  });
  document.activeElement?.dispatchEvent(event);
  return given["text/plain"];
}
const said = () =>
  screen
    .getAllByRole("status")
    .map((it) => it.textContent)
    .join(" ");

test("every record has its row, with its links by name", async () => {
  await show("applications");
  expect(screen.getAllByRole("rowheader")).toHaveLength(5);
  expect(screen.getByRole("row", { name: /Sicr@web.*Maggioli.*Anagrafe/ })).toBeTruthy();
  await expectAccessible();
});

test("a list without records teaches how to begin, and the first name is typed at once", async () => {
  const { user, backend } = await show("suppliers", 0);
  expect(screen.getByRole("heading", { name: "Ancora nessun fornitore" })).toBeTruthy();
  await expectAccessible();
  await user.click(screen.getAllByRole("button", { name: "Nuova riga" })[0] as HTMLElement);
  await user.keyboard("Maggioli{Enter}");
  await waitFor(() => expect(screen.getAllByRole("rowheader")).toHaveLength(1));
  expect(lastAsked(backend, "add_record")).toEqual({ register: "suppliers", name: "Maggioli" });
  // The next one can be typed without another key.
  await user.keyboard("Halley{Enter}");
  await waitFor(() => expect(screen.getAllByRole("rowheader")).toHaveLength(2));
});

test("of a hundred thousand rows only those in sight are drawn and asked for", async () => {
  const backend = new Backend();
  backend.open(0);
  for (let place = 0; place < 100_000; place += 1) {
    backend.registers.content.entries.suppliers.push({ id: place + 1, cells: { name: `Fornitore ${place + 1}` } });
  }
  showRegister("suppliers", backend);
  const grid = await screen.findByRole("grid");
  expect(grid.getAttribute("aria-rowcount")).toBe("100002");
  expect(screen.getAllByRole("row").length).toBeLessThan(60);
  const windows = backend.asked.filter(([name]) => name === "register_page");
  expect(windows.every(([, args]) => (args["window"] as { count: number }).count <= 1000)).toBe(true);
});

test("the arrows walk from cell to cell, Ctrl goes to the ends, and Home and End to those of the row", async () => {
  const { user } = await show("suppliers");
  cell("Maggioli").focus();
  const steps: [string, string][] = [
    ["{ArrowDown}", "Dedagroup Public Services"],
    ["{ArrowRight}", "01234567891"],
    ["{Control>}{ArrowDown}{/Control}", "＋"],
    ["{Control>}{Home}{/Control}", "Maggioli"],
  ];
  for (const [keys, text] of steps) {
    await user.keyboard(keys);
    if (text === "＋") expect(focused()).toBe("Scrivi qui per aggiungere un fornitore");
    else expect(focused()).toBe(text);
  }
  await user.keyboard("{End}");
  expect(document.activeElement?.getAttribute("aria-colindex")).toBe("7");
});

test("the focus is never lost: the row it is in stays, however far one scrolls", async () => {
  const { user } = await show("suppliers", 400);
  cell("Maggioli").focus();
  const scroller = screen.getByRole("grid").closest(".scroller") as HTMLElement;
  scroller.scrollTop = 28 * 300;
  scroller.dispatchEvent(new Event("scroll"));
  await waitFor(() => expect(screen.queryByText("Maggioli 301")).toBeTruthy());
  expect(focused()).toBe("Maggioli");
  await user.keyboard("{ArrowDown}");
  expect(focused()).toBe("Dedagroup Public Services");
});

test("typing replaces, Enter keeps and goes down, Esc throws away", async () => {
  const { user, backend } = await show("suppliers");
  cell("Maggioli").focus();
  await user.keyboard("Municipia{Enter}");
  await waitFor(() => expect(cell("Municipia")).toBeTruthy());
  await waitFor(() => expect(focused()).toBe("Dedagroup Public Services"));
  await user.keyboard("{F2}X{Escape}");
  await waitFor(() => expect(focused()).toBe("Dedagroup Public Services"));
  expect(backend.registers.content.entries.suppliers.map((it) => it.cells["name"]).slice(0, 2)).toEqual([
    "Municipia",
    "Dedagroup Public Services",
  ]);
});

test("a wrong amount stays as typed, says why under the cell, and Esc brings back what was there", async () => {
  const { user } = await show("contracts");
  cell("€\u00a01.234,56").focus();
  await user.keyboard("tanto{Enter}");
  const alert = await screen.findByRole("alert");
  expect(alert.textContent).toMatch(/Non accettato/);
  const box = screen.getByRole("textbox", { name: /Canone Sicr@web/ }) as HTMLInputElement;
  expect([box.value, box.getAttribute("aria-invalid")]).toEqual(["tanto", "true"]);
  await expectAccessible();
  await user.keyboard("{Escape}");
  await waitFor(() => expect(focused()).toBe("€\u00a01.234,56"));
});

test("a block of Excel is pasted as one step, adds rows, and marks what was refused", async () => {
  const { user, backend } = await show("contracts", 2);
  cell("Canone Civilia Next").focus();
  await user.keyboard("{Control>} {/Control}{Control>}{Home}{/Control}{ArrowDown}");
  const before = backend.memory.steps.length;
  await user.paste("Posta\tMaggioli\t01/01/2026\t31/12/2026\t1.200,50\r\nRete\tMaggioli\t01/01/2026\tmai\t900\r\n");
  await waitFor(() => expect(screen.getAllByRole("rowheader")).toHaveLength(3));
  expect(backend.memory.steps.length).toBe(before + 1);
  expect(said()).toMatch(/9 celle incollate\. Una rifiutata\. Una riga aggiunta\./);
  const wrong = cell("mai");
  expect(wrong.getAttribute("aria-invalid")).toBe("true");
  expect(cell("€\u00a01.200,50")).toBeTruthy();
  await expectAccessible();
  // It waits there until one comes back.
  cleanup();
  showRegister("contracts", backend);
  await waitFor(() => expect(cell("mai").getAttribute("aria-invalid")).toBe("true"));
  await user.click(screen.getByRole("button", { name: /una cella rifiutata/ }));
  const dialog = await screen.findByRole("dialog");
  expect(within(dialog).getByText("mai")).toBeTruthy();
  await expectAccessible();
  await user.click(within(dialog).getByRole("button", { name: "Scadenza" }));
  await waitFor(() => expect(focused()).toBe("mai"));
});

test("what is selected is copied, added up, emptied, and filled down", async () => {
  const { user, backend } = await show("contracts");
  cell("€\u00a01.234,56").focus();
  await user.keyboard("{Shift>}{ArrowDown}{ArrowDown}{/Shift}");
  await screen.findByText(/Celle piene: 3 · Somma: €\s7\.407,36 · Media: €\s2\.469,12/);
  expect(copied()).toBe("1234,56\n2469,12\n3703,68");
  await user.keyboard("{Control>}d{/Control}");
  await waitFor(() => expect(said()).toMatch(/2 celle riempite/));
  const amounts = () => backend.registers.content.entries.contracts.map((it) => it.cells["yearly_amount"]);
  expect(amounts().slice(0, 3)).toEqual([123456, 123456, 123456]);
  await user.keyboard("{Delete}");
  await waitFor(() => expect(amounts().slice(0, 3)).toEqual([null, null, null]));
});

test("rows that are no neighbours are ticked by mouse or keyboard, told, and worked on together", async () => {
  const { user, backend } = await show("contracts");
  const contracts = () => backend.registers.content.entries.contracts;
  const amounts = () => contracts().map((it) => it.cells["yearly_amount"]);
  const row = (name: RegExp) => screen.getByRole("row", { name });
  const [, , third, , fifth] = contracts().map((it) => it.id);
  cell("€\u00a01.234,56").focus();
  await user.keyboard("{Control>}{Shift>} {/Shift}{/Control}");
  await waitFor(() => expect(said()).toMatch(/Riga aggiunta alla scelta/));
  // Walking on does not lose it.
  await user.keyboard("{ArrowDown}{ArrowDown}{Control>}{Shift>} {/Shift}{/Control}");
  await screen.findByText("2 righe scelte");
  await screen.findByText(/Celle piene: 2 · Somma: €\s4\.938,24/);
  expect(screen.getAllByRole("row", { selected: true })).toHaveLength(2);
  expect(focused()).toBe("€\u00a03.703,68");
  await expectAccessible();
  await user.keyboard("{Control>}");
  await user.pointer({ keys: "[MouseLeft]", target: cell("€\u00a06.172,80") });
  await user.pointer({ keys: "[MouseLeft]", target: cell("€\u00a01.234,56") });
  await user.keyboard("{/Control}");
  await screen.findByText(/Celle piene: 2 · Somma: €\s9\.876,48/);
  expect(
    copied()
      ?.split("\n")
      .map((it) => it.split("\t")[0]),
  ).toEqual([third, fifth].map((id) => contracts().find((it) => it.id === id)?.cells["name"]));
  await user.keyboard("{F2}");
  const box = await screen.findByRole("textbox", { name: /Importo/ });
  await user.clear(box);
  await user.type(box, "100{Control>}{Enter}{/Control}");
  await waitFor(() => expect(amounts()).toEqual([123456, 246912, 10000, 493824, 10000]));
  await user.keyboard("{Control>}{Delete}{/Control}");
  await waitFor(() => expect(said()).toMatch(/2 righe eliminate/));
  expect(contracts().some((it) => it.id === third || it.id === fifth)).toBe(false);
  expect(row(/1\.234,56/).getAttribute("aria-selected")).toBeNull();
});

test("a search, Esc or a plain click ends what was ticked", async () => {
  const { user } = await show("people");
  const ends: (() => Promise<void>)[] = [
    () => user.keyboard("{Escape}"),
    () => user.pointer({ keys: "[MouseLeft]", target: cell("Persona 3") }),
    () => user.keyboard("{Shift>}{ArrowDown}{/Shift}"),
    () => user.type(screen.getByRole("searchbox"), "Persona"),
  ];
  for (const end of ends) {
    cell("Persona 1").focus();
    await user.keyboard("{Control>}{Shift>} {/Shift}{/Control}");
    await screen.findByText("Una riga scelta");
    await end();
    await waitFor(() => expect(screen.queryByText("Una riga scelta")).toBeNull());
  }
});

test("one value goes into all selected cells with Ctrl+Enter", async () => {
  const { user, backend } = await show("people");
  cell("Istruttore").focus();
  await user.keyboard("{Shift>}{ArrowDown}{ArrowDown}{/Shift}{F2}");
  const box = await screen.findByRole("combobox", { name: /Persona/ });
  await user.clear(box);
  await user.type(box, "Dirigente{Control>}{Enter}{/Control}");
  await waitFor(() =>
    expect(backend.registers.content.entries.people.slice(0, 3).map((it) => it.cells["role"])).toEqual(
      Array(3).fill("Dirigente"),
    ),
  );
});

test("a link is found by typing, and a supplier that is not there is created", async () => {
  const { user, backend } = await show("applications");
  cell("Maggioli").focus();
  await user.keyboard("deda");
  await screen.findByRole("option", { name: /Dedagroup/ });
  await expectAccessible();
  await user.keyboard("{Enter}");
  const supplier = (place: number) => backend.registers.content.entries.applications[place]?.cells["supplier"];
  await waitFor(() => expect(supplier(0)).toMatchObject([{ name: "Dedagroup Public Services" }]));
  await user.keyboard("{ArrowDown}{ArrowDown}nuova srl");
  await user.click(await screen.findByRole("option", { name: "Crea «nuova srl»" }));
  await waitFor(() => expect(backend.registers.content.entries.suppliers.at(-1)?.cells["name"]).toBe("nuova srl"));
});

test("a choice is taken from its list by its first letters", async () => {
  const { user, backend } = await show("applications");
  cell("In sede, senza programma").focus();
  await user.keyboard("saas{Enter}");
  await waitFor(() => expect(backend.registers.content.entries.applications[0]?.cells["origin"]).toBe("saas"));
});

test("Shift+F10 shows every action with its key, and Esc gives the focus back", async () => {
  const { user } = await show("suppliers");
  cell("Maggioli").focus();
  await user.keyboard("{Shift>}{F10}{/Shift}");
  const menu = await screen.findByRole("menu");
  expect(within(menu).getByRole("menuitem", { name: /Riempi in basso Ctrl\+D/ })).toBeTruthy();
  await expectAccessible();
  await user.keyboard("{Escape}");
  expect(screen.queryByRole("menu")).toBeNull();
  expect(focused()).toBe("Maggioli");
});

test("a heading sorts, Shift adds a second column, and the order is told", async () => {
  const { user } = await show("people");
  const heading = screen.getByRole("columnheader", { name: /^Ruolo/ });
  await user.click(heading);
  await waitFor(() => expect(heading.getAttribute("aria-sort")).toBe("ascending"));
  const name = screen.getByRole("columnheader", { name: /^Nome/ });
  name.focus();
  await user.keyboard("{Shift>}{Enter}{/Shift}{Shift>}{Enter}{/Shift}");
  await waitFor(() => expect(name.textContent).toMatch(/2/));
  expect(screen.getAllByRole("rowheader").map((it) => it.textContent?.trim())).toEqual(
    [5, 3, 1, 4, 2].map((it) => `Persona ${it}`),
  );
});

test("rows are filtered by value, what hides them is told, and one click shows all again", async () => {
  const { user } = await show("people");
  screen.getByRole("columnheader", { name: /^Ruolo/ }).focus();
  await user.keyboard("{Alt>}{ArrowDown}{/Alt}");
  await user.click(await screen.findByRole("menuitem", { name: "Filtra per valore…" }));
  const dialog = await screen.findByRole("dialog");
  await within(dialog).findByRole("checkbox", { name: /Istruttore/ });
  await expectAccessible();
  await user.click(within(dialog).getByRole("checkbox", { name: /Istruttore/ }));
  await user.click(within(dialog).getByRole("button", { name: "Filtra" }));
  await waitFor(() => expect(screen.getAllByRole("rowheader")).toHaveLength(2));
  expect(screen.getByText("2 di 5 persone")).toBeTruthy();
  await user.type(screen.getByRole("searchbox"), "zzz");
  await screen.findByText("Ricerca: «zzz» · Ruolo: un valore scelto");
  await user.click(screen.getByRole("button", { name: "Togli ricerca e filtri" }));
  await waitFor(() => expect(screen.getAllByRole("rowheader")).toHaveLength(5));
});

test("rows are grouped with counts, and selecting across a closed group opens it", async () => {
  const { user } = await show("people");
  screen.getByRole("columnheader", { name: /^Ruolo/ }).focus();
  await user.keyboard("{Shift>}{F10}{/Shift}");
  await user.click(await screen.findByRole("menuitem", { name: "Raggruppa per questa colonna" }));
  const group = await screen.findByRole("gridcell", { name: /Istruttore 3/ });
  expect(group.getAttribute("aria-expanded")).toBe("true");
  await expectAccessible();
  group.focus();
  await user.keyboard("{Enter}");
  await waitFor(() => expect(screen.getAllByRole("rowheader")).toHaveLength(2));
  await user.keyboard("{Control>}a{/Control}");
  await waitFor(() => expect(screen.getAllByRole("rowheader")).toHaveLength(5));
});

test("columns are hidden, moved by keyboard, added, and kept in a view", async () => {
  const { user, backend } = await show("people");
  await user.click(screen.getByRole("button", { name: "Colonne…" }));
  let dialog = await screen.findByRole("dialog");
  await expectAccessible();
  within(dialog).getByRole("checkbox", { name: "Ufficio" }).focus();
  await user.keyboard("{Alt>}{ArrowUp}{/Alt}");
  await user.click(within(dialog).getByRole("checkbox", { name: "Servizi" }));
  await user.click(within(dialog).getByRole("button", { name: "Mostra queste" }));
  const headings = () => screen.getAllByRole("columnheader").map((it) => it.querySelector(".clip")?.textContent);
  await waitFor(() => expect(headings()).toEqual(["Nome e cognome", "Ufficio", "Ruolo"]));

  await user.click(screen.getByRole("button", { name: /^Vista/ }));
  await user.click(screen.getByRole("menuitem", { name: "Conserva questa vista…" }));
  await user.type(within(await screen.findByRole("dialog")).getByLabelText("Nome della vista"), "Uffici{Enter}");
  await waitFor(() =>
    expect(backend.registers.content.views[0]?.details.columns.map((it) => it.field)).toEqual([
      "name",
      "office",
      "role",
    ]),
  );

  await user.click(screen.getByRole("button", { name: "Colonne…" }));
  dialog = await screen.findByRole("dialog");
  await user.click(within(dialog).getByRole("button", { name: "Nuova colonna…" }));
  dialog = await screen.findByRole("dialog");
  await user.click(within(dialog).getByRole("button", { name: "Aggiungi la colonna" }));
  expect((await within(dialog).findByRole("alert")).textContent).toMatch(/vuoto/);
  await user.type(within(dialog).getByLabelText("Nome della colonna"), "Interno");
  await user.selectOptions(within(dialog).getByLabelText("Che cosa contiene"), "Numero");
  await expectAccessible();
  await user.click(within(dialog).getByRole("button", { name: "Aggiungi la colonna" }));
  await waitFor(() => expect(headings()).toContain("Interno"));
  await user.click(screen.getByRole("button", { name: /^Vista/ }));
  await user.click(screen.getByRole("menuitem", { name: "Uffici" }));
  await waitFor(() => expect(headings()).toEqual(["Nome e cognome", "Ufficio", "Ruolo"]));
});

test("the details open beside the grid, walk to the next, and a link leads to the other record and back", async () => {
  const { user, frame, backend } = await show("applications");
  const application = backend.registers.content.entries.applications[0]?.id ?? 0;
  cell("Sicr@web").focus();
  await user.keyboard("{Alt>}{Enter}{/Alt}");
  const title = await screen.findByRole("heading", { level: 2, name: "Sicr@web" });
  await waitFor(() => expect(document.activeElement).toBe(title));
  await screen.findByRole("img", { name: /Sicr@web: .*Servizi 1.*Fornitori/ });
  await expectAccessible();
  await user.click(screen.getByRole("button", { name: "Apri la scheda: Maggioli" }));
  expect(frame.go).toHaveBeenCalledWith("suppliers", expect.any(Number));
  const [, supplier] = frame.go.mock.lastCall as unknown as [string, number];
  cleanup();
  const there = showRegister("suppliers", backend, supplier);
  await user.click(await screen.findByRole("button", { name: "Torna a Sicr@web" }));
  expect(there.frame.go).toHaveBeenCalledWith("applications", application);
  cleanup();
  showRegister("applications", backend, application);
  await screen.findByRole("heading", { level: 2, name: "Sicr@web" });
  await user.click(screen.getByRole("button", { name: "Successivo" }));
  await screen.findByRole("heading", { level: 2, name: "Civilia Next" });
  await user.keyboard("{Escape}");
  await waitFor(() => expect(focused()).toBe("Civilia Next"));
});

test("in the details a wrong value stays as typed and says why, and the rest is saved", async () => {
  const { user, backend } = await show("contracts", 3);
  cell("Canone Sicr@web").focus();
  await user.keyboard("{Alt>}{Enter}{/Alt}");
  const amount = await screen.findByLabelText(/^Importo annuo/);
  await user.clear(amount);
  await user.type(amount, "boh{Tab}");
  await screen.findByRole("alert");
  expect((screen.getByLabelText(/^Importo annuo/) as HTMLInputElement).value).toBe("boh");
  await user.type(screen.getByLabelText("CIG"), "Z1234{Tab}");
  await waitFor(() => expect(backend.registers.content.entries.contracts[0]?.cells["cig"]).toBe("Z1234"));
  await expectAccessible();
});

test("a record is deleted at once, with its way back", async () => {
  const { user, frame } = await show("suppliers");
  cell("Maggioli").focus();
  await user.keyboard("{Alt>}{Enter}{/Alt}");
  await user.click(await screen.findByRole("button", { name: "Elimina" }));
  await screen.findByText("Eliminato: Maggioli");
  expect(screen.getAllByRole("rowheader")).toHaveLength(4);
  await user.click(screen.getByRole("button", { name: "Annulla" }));
  expect(frame.undo).toHaveBeenCalled();
});

test("of a plan that can only be read everything is shown, and nothing can be typed", async () => {
  const backend = new Backend();
  backend.open(21, { records: 3 });
  backend.fix();
  const { user, frame } = showRegister("suppliers", backend);
  await screen.findByRole("grid");
  cell("Maggioli").focus();
  await user.keyboard("x{F2}{Delete}");
  expect(screen.queryByRole("textbox", { name: /Nome/ })).toBeNull();
  expect(backend.asked.map(([name]) => name)).not.toContain("clear_block");
  await user.keyboard("{Alt>}{Enter}{/Alt}");
  expect((await screen.findByLabelText("Referente")).matches(":disabled")).toBe(true);
  // Links still lead somewhere.
  await user.click(screen.getByRole("button", { name: "Apri la scheda: Sicr@web" }));
  expect(frame.go).toHaveBeenCalledWith("applications", expect.any(Number));
  await expectAccessible();
});

test("Tab goes along the row and out of the grid at its end", async () => {
  const { user } = await show("skills");
  cell("Competenza 1").focus();
  await user.tab();
  expect(document.activeElement?.getAttribute("aria-colindex")).toBe("2");
  await user.tab();
  await user.tab();
  await user.tab();
  expect(document.activeElement?.closest("[role=grid]")).toBeNull();
});

test("a column is sized by keyboard, frozen and let go from its menu", async () => {
  const { user } = await show("people");
  const heading = screen.getByRole("columnheader", { name: /^Ufficio/ });
  heading.focus();
  const template = () => document.querySelector<HTMLElement>(".canvas")?.style.getPropertyValue("--columns");
  expect(template()).toMatch(/12rem 11rem/);
  await user.keyboard("{Alt>}{Shift>}{ArrowRight}{ArrowRight}{/Shift}{/Alt}");
  await waitFor(() => expect(template()).toMatch(/12rem 13rem/));
  await user.keyboard("{Alt>}{ArrowDown}{/Alt}");
  await user.click(await screen.findByRole("menuitem", { name: "Blocca a sinistra" }));
  const headings = () => screen.getAllByRole("columnheader").map((it) => it.querySelector(".clip")?.textContent);
  await waitFor(() => expect(headings().slice(0, 2)).toEqual(["Nome e cognome", "Ufficio"]));
});

test("rows that changed in the meantime are not changed blindly: it is said, and nothing is written", async () => {
  const { user, backend } = await show("suppliers");
  cell("Maggioli").focus();
  backend.registers.version += 1;
  await user.keyboard("{Delete}");
  await screen.findByText(/Nel frattempo il piano è cambiato/);
  expect(backend.registers.content.entries.suppliers[0]?.cells["name"]).toBe("Maggioli");
});

test("when the disk says no, what was typed stays in its cell with why, and Enter tries again", async () => {
  const { user, backend } = await show("suppliers");
  backend.instead["set_cells"] = () => {
    throw failure("file", message("errors-disk-full", { path: { kind: "text", value: "/a.nuvolario" } }));
  };
  cell("Maggioli").focus();
  await user.keyboard("Municipia{Enter}");
  expect((await screen.findByRole("alert")).textContent).toMatch(/più spazio sul disco/);
  delete backend.instead["set_cells"];
  await user.keyboard("{Enter}");
  await waitFor(() => expect(cell("Municipia")).toBeTruthy());
});

test("opened for one record, the page shows it beside the grid", async () => {
  await show("suppliers", 5, 1);
  await screen.findByRole("heading", { level: 2, name: "Maggioli" });
  await expectAccessible();
});

test("rows are deleted in one step, it is said, and the focus stays in the grid", async () => {
  const { user, backend } = await show("people");
  const before = backend.memory.steps.length;
  cell("Persona 1").focus();
  await user.keyboard("{Shift>}{ArrowDown}{/Shift}{Control>}{Delete}{/Control}");
  await waitFor(() => expect(said()).toMatch(/2 righe eliminate\. Ctrl\+Z le riporta/));
  expect(backend.memory.steps.length).toBe(before + 1);
  expect(screen.getAllByRole("rowheader")).toHaveLength(3);
  await waitFor(() => expect(document.activeElement?.closest("[role=grid]")).toBeTruthy());
});

test("names typed one after the other each become a record, however late the file is", async () => {
  const { user, backend } = await show("suppliers", 1);
  const gates: (() => void)[] = [];
  backend.instead["add_record"] = async (args) => {
    await new Promise<void>((resolve) => gates.push(resolve));
    const id = backend.registers.add("suppliers", String(args["name"]));
    return { changed: 1, added: [id], linked: [], refused: [] };
  };
  cell("Maggioli").focus();
  await user.keyboard("{Control>}{End}{/Control}Uno{Enter}Du");
  gates[0]?.();
  await waitFor(() => expect(cell("Uno")).toBeTruthy());
  await user.keyboard("e{Enter}Tre{Enter}");
  gates[1]?.();
  gates[2]?.();
  const names = () => backend.registers.content.entries.suppliers.map((it) => it.cells["name"]);
  await waitFor(() => expect(names()).toEqual(["Maggioli", "Uno", "Due", "Tre"]));
  await waitFor(() => expect(focused()).toBe("Scrivi qui per aggiungere un fornitore"));
});

test("whoever types fast loses nothing: the next cell is typed in while the one before is being kept", async () => {
  const { user, backend } = await show("suppliers", 3);
  let release = () => {};
  const gate = new Promise<void>((resolve) => {
    release = resolve;
  });
  backend.instead["set_cells"] = async (args) => {
    await gate;
    return backend.registers.setCells("suppliers", args["edits"] as Parameters<typeof backend.registers.setCells>[1]);
  };
  backend.instead["add_record"] = async (args) => {
    await gate;
    const id = backend.registers.add("suppliers", String(args["name"]));
    return { changed: 1, added: [id], linked: [], refused: [] };
  };
  cell("Maggioli").focus();
  await user.keyboard("Uno{Enter}");
  await waitFor(() => expect(focused()).toBe("Dedagroup Public Services"));
  expect(cell("Uno")).toBeTruthy();
  await user.keyboard("Due{Enter}");
  await user.keyboard("{Control>}{End}{/Control}Tre{Enter}Quattro{Enter}");
  release();
  const names = () => backend.registers.content.entries.suppliers.map((it) => it.cells["name"]);
  await waitFor(() => expect(names()).toEqual(["Uno", "Due", "Halley Informatica", "Tre", "Quattro"]));
  await waitFor(() => expect(screen.getAllByRole("rowheader").map((it) => it.textContent?.trim())).toEqual(names()));
});
