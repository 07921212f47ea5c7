/** The start page: recent plans, samples, and files that are gone. */
import { screen, waitFor, within } from "@testing-library/svelte";
import { expect, test } from "vitest";

import { Backend, message } from "../../../test/backend";
import type { FailureKind, Message } from "../../api/bindings";
import { expectAccessible, expectAsked, failure, showPage } from "../../../test/page";
import StartPage from "./StartPage.svelte";

const path = "/home/anna/Piani/Ferrara 2026.nuvolario";

async function show(backend = new Backend()) {
  const page = showPage(StartPage, backend);
  await screen.findByRole("heading", { name: "Esempi" });
  return page;
}

test("a recent plan shows whose it is, where, when and how large, and opens", async () => {
  const { user, frame } = await show();
  const item = screen.getByRole("button", { name: "Comune di Ferrara · Piano 2026" }).closest("li");
  expect(item?.textContent).toMatch(/\/home\/anna\/Piani.*20\/11\/2026.*246\skB/s);
  await expectAccessible();
  await user.click(screen.getByRole("button", { name: "Comune di Ferrara · Piano 2026" }));
  expect(frame.open).toHaveBeenCalledWith(path);
});

test("a plan that is gone says so, cannot be opened, and can be taken off the list", async () => {
  const { user, backend } = await show();
  expect(screen.queryByRole("button", { name: "Comune di Lecce · Piano 2024" })).toBeNull();
  expect(screen.getByText(/non è più in questa cartella/)).toBeTruthy();
  await user.click(screen.getByRole("button", { name: "Togli dall’elenco Comune di Lecce · Piano 2024" }));
  await expectAsked(backend, "forget_recent", { path: "/media/chiavetta/vecchio.nuvolario" });
  await waitFor(() => expect(screen.queryByText(/Comune di Lecce · Piano 2024/)).toBeNull());
});

/** Presses on a plan that does not open, and answers the notice beside it. */
async function refuse(kind: FailureKind, key: string, args: Message["args"] = {}) {
  const page = await show();
  page.frame.open.mockResolvedValueOnce(failure(kind, message(key, { path: { kind: "text", value: path }, ...args })));
  await page.user.click(screen.getByRole("button", { name: "Comune di Ferrara · Piano 2026" }));
  const item = screen.getByText("Comune di Ferrara · Piano 2026").closest("li") as HTMLElement;
  const notice = await within(item).findByRole("alert");
  await expectAccessible();
  return { ...page, notice };
}

const ways = (notice: HTMLElement) =>
  within(notice)
    .getAllByRole("button")
    .map((it) => it.textContent?.trim());

test.each<[kind: FailureKind, key: string, says: RegExp, ways: string[]]>([
  ["file", "errors-file-empty", /è vuoto/, ["Riprova", "Scegli un altro file…"]],
  ["file", "errors-file-not-a-plan", /non è un piano/, ["Riprova", "Scegli un altro file…"]],
  ["file", "errors-file-is-directory", /è una cartella/, ["Riprova", "Scegli un altro file…"]],
  ["file", "errors-file-newer", /versione più nuova/, ["Riprova", "Scegli un altro file…"]],
  ["in_use", "errors-in-use", /già aperto/, ["Apri in sola lettura", "Riprova"]],
  ["maybe_in_use", "errors-maybe-in-use", /risulta aperto/, ["Apri in sola lettura", "Apri comunque", "Riprova"]],
  ["damaged", "errors-file-damaged", /danneggiato/, ["Recupera ciò che si può leggere"]],
])("a file in trouble (%s, %s) says so beside itself, with the ways out", async (kind, key, says, expected) => {
  const someone = { host: "PC-7", user: "maria", time: "9:12" };
  const args = Object.fromEntries(
    Object.entries(someone).map(([name, value]) => [name, { kind: "text", value } as const]),
  );
  const known = { found: { kind: "number", value: 9 }, known: { kind: "number", value: 2 } } as const;
  const { notice, frame } = await refuse(kind, key, { ...args, ...known, day: { kind: "day", value: "2026-11-23" } });
  expect(notice.textContent).toMatch(says);
  expect(ways(notice)).toEqual(expected);
  expect(frame.fail).not.toHaveBeenCalled();
});

test("a plan in use elsewhere is opened to read, and one that may be, all the same", async () => {
  const { notice, frame, user } = await refuse("maybe_in_use", "errors-maybe-in-use-unknown");
  await user.click(within(notice).getByRole("button", { name: "Apri in sola lettura" }));
  expect(frame.open).toHaveBeenLastCalledWith(path, "read");
  await user.click(within(notice).getByRole("button", { name: "Apri comunque" }));
  expect(frame.open).toHaveBeenLastCalledWith(path, "anyway");
});

test("of a damaged plan what can be read is recovered, and its backups are opened", async () => {
  const backend = new Backend();
  backend.open();
  backend.remember(3);
  backend.plan = null;
  const page = await show(backend);
  page.frame.open.mockResolvedValueOnce(failure("damaged", message("errors-file-damaged")));
  await page.user.click(screen.getByRole("button", { name: "Comune di Ferrara · Piano 2026" }));
  const notice = await screen.findByRole("alert");
  const backups = await within(notice).findAllByRole("listitem");
  expect(backups).toHaveLength(5);
  await expectAccessible();
  await page.user.click(within(backups[0] as HTMLElement).getByRole("button"));
  expect(page.frame.lookAt).toHaveBeenCalledWith(backend.memory.backups[0]?.path, path);
  await page.user.click(within(notice).getByRole("button", { name: "Recupera ciò che si può leggere" }));
  expect(page.frame.recover).toHaveBeenCalledWith(path);
});

test.each([
  ["Comune di Ferrara", "ferrara", "€\u00a01.031.574", "21 servizi"],
  ["Comune di Lecce", "lecce", "€\u00a0319.556", "14 servizi"],
  ["Provincia di Novara", "novara", "€\u00a0931.712", "5 servizi"],
])("the sample of %s shows its numbers and opens as a copy", async (name, id, amount, services) => {
  const { user, backend } = await show();
  const card = screen.getByRole("heading", { level: 3, name }).closest("li") as HTMLElement;
  expect(card.textContent).toContain(amount);
  expect(card.textContent).toContain(services);
  await user.click(within(card).getByRole("button", { name: `Apri una copia di ${name}` }));
  await expectAsked(backend, "open_sample", { id });
});

test("a first start, with nothing recent, says what will come here", async () => {
  const backend = new Backend();
  backend.recent = [];
  await show(backend);
  expect(screen.getByText(/Qui compariranno i piani/)).toBeTruthy();
  await expectAccessible();
});

test("what went wrong before the page was there is said", async () => {
  const backend = new Backend();
  const usual = backend.answer("start_page") as object;
  const said = failure("file", message("errors-file-empty"));
  backend.instead["start_page"] = () => ({ ...usual, failure: said });
  const { frame } = await show(backend);
  expect(frame.fail).toHaveBeenCalledWith(said);
});
