/** The dialog that gives the plan out as a file. */
import { flushSync, mount, unmount } from "svelte";
import { screen, waitFor, within } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { afterEach, expect, test, vi } from "vitest";

import type { Sight } from "../../api/bindings";
import { Backend, message } from "../../../test/backend";
import { connect, expectAccessible, expectAsked, failure } from "../../../test/page";
import ExportDialog from "./ExportDialog.svelte";

const sight: Sight = {
  register: "services",
  query: { search: "ana", filters: [], sort: [], group: null },
  fields: ["name", "area"],
};
const path = "/home/anna/Scrivania/Piano.xlsx";
let shown: Record<string, unknown> | undefined;

afterEach(async () => {
  if (shown) await unmount(shown);
});

function show(of: Sight | null, change: (backend: Backend) => void = () => undefined) {
  const backend = new Backend();
  backend.open();
  backend.instead["export"] = () => ({ path });
  change(backend);
  connect(backend);
  const main = document.createElement("main");
  document.body.replaceChildren(main);
  document.title = "Nuvolario";
  const onclose = vi.fn();
  shown = mount(ExportDialog, { target: main, props: { sight: of, onclose } });
  flushSync();
  return { backend, onclose, user: userEvent.setup() };
}

const dialog = () => screen.getByRole("dialog", { name: "Esporta" });
const save = () => screen.getByRole("button", { name: "Scegli dove salvare" });

test("the whole plan goes out in the format chosen, each with a sentence of its own", async () => {
  const { backend, user } = show(null);
  const formats = within(screen.getByRole("group", { name: "In quale formato" })).getAllByRole("radio");
  expect(formats).toHaveLength(9);
  for (const it of formats) expect(it.getAttribute("aria-describedby")).toBeTruthy();
  await expectAccessible();
  await user.click(screen.getByRole("radio", { name: /Pacchetto di dati/ }));
  await user.click(save());
  await expectAsked(backend, "export", { request: { format: "datapackage", sight: null, language: "it" } });
  expect((await screen.findByRole("status")).textContent).toContain(path);
  await expectAccessible();
  await user.click(screen.getByRole("button", { name: "Mostra nella cartella" }));
  await expectAsked(backend, "show_in_folder", { path });
});

test("what a grid shows goes out as it is shown, in formats that can hold a table", async () => {
  const { backend, user } = show(sight);
  expect(screen.getByRole("radio", { name: /Quello che vedi: Servizi/ })).toHaveProperty("checked", true);
  expect(screen.queryByRole("radio", { name: /JSON/ })).toBeNull();
  await user.click(screen.getByRole("radio", { name: /PDF/ }));
  await user.click(save());
  await expectAsked(backend, "export", { request: { format: "pdf", sight, language: "it" } });
  // The whole plan has no PDF here: another format is chosen, and it is one that is on show.
  await user.click(screen.getByRole("radio", { name: "Tutto il piano" }));
  await user.click(save());
  await expectAsked(backend, "export", { request: { format: "xlsx", sight: null, language: "it" } });
});

test("the public list says what it holds and what it does not", () => {
  show(null);
  expect(dialog().textContent).toContain("Non contiene persone, note, costi o classi dei dati.");
});

test("who thinks better of it finds everything as it was, and a failure is said", async () => {
  const words = message("frame-failure-unexpected", { detail: { kind: "text", value: "disco pieno" } });
  const answers = [null, failure("file", words)];
  const { user } = show(null, (backend) => {
    backend.instead["export"] = () => {
      const answer = answers.shift();
      if (answer) throw answer;
      return null;
    };
  });
  await user.click(save());
  expect(screen.queryByRole("status")).toBeNull();
  await user.click(save());
  await waitFor(() => expect(screen.getByRole("alert").textContent).toContain("disco pieno"));
  expect(save()).toBeTruthy();
});

test("while the file is written a second press changes nothing", async () => {
  let finish: (value: unknown) => void = () => undefined;
  const { backend, user } = show(null, (it) => {
    it.instead["export"] = () => new Promise((done) => (finish = done));
  });
  await user.click(save());
  await user.click(screen.getByRole("button", { name: "Scrivo il file…" }));
  expect(backend.asked.filter(([name]) => name === "export")).toHaveLength(1);
  finish({ path });
  expect(await screen.findByText("File salvato.", { exact: false })).toBeTruthy();
});

test("the open items go out as a table, whatever asked", async () => {
  for (const of of [null, sight]) {
    const { backend, user } = show(of);
    await user.click(screen.getByRole("radio", { name: /Le voci aperte/ }));
    expect(screen.queryByRole("radio", { name: /PDF|JSON/ })).toBeNull();
    await expectAccessible();
    await user.click(screen.getByRole("radio", { name: /LibreOffice/ }));
    await user.click(save());
    const request = { format: "ods", sight: null, language: "it", extract: "open_items" };
    await expectAsked(backend, "export", { request });
    if (shown) await unmount(shown);
  }
  shown = undefined;
});
