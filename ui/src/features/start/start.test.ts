/** The start page: recent plans, samples, and files that are gone. */
import { screen, waitFor, within } from "@testing-library/svelte";
import { expect, test } from "vitest";

import { Backend, message } from "../../../test/backend";
import { expectAccessible, expectAsked, showPage } from "../../../test/page";
import StartPage from "./StartPage.svelte";

async function show(backend = new Backend()) {
  const page = showPage(StartPage, backend);
  await screen.findByRole("heading", { name: "Esempi" });
  return page;
}

test("a recent plan shows whose it is, where, when and how large, and opens", async () => {
  const { user, backend, frame } = await show();
  const item = screen.getByRole("button", { name: "Comune di Ferrara · Piano 2026" }).closest("li");
  expect(item?.textContent).toMatch(/\/home\/anna\/Piani.*20\/11\/2026.*246\skB/s);
  await expectAccessible();
  await user.click(screen.getByRole("button", { name: "Comune di Ferrara · Piano 2026" }));
  await expectAsked(backend, "open_plan", { path: "/home/anna/Piani/Ferrara 2026.nuvolario" });
  await waitFor(() => expect(frame.opened).toHaveBeenCalledWith(expect.objectContaining({ name: "Piano 2026" })));
});

test("a plan that is gone says so, cannot be opened, and can be taken off the list", async () => {
  const { user, backend } = await show();
  expect(screen.queryByRole("button", { name: "Comune di Lecce · Piano 2024" })).toBeNull();
  expect(screen.getByText(/non è più in questa cartella/)).toBeTruthy();
  await user.click(screen.getByRole("button", { name: "Togli dall’elenco Comune di Lecce · Piano 2024" }));
  await expectAsked(backend, "forget_recent", { path: "/media/chiavetta/vecchio.nuvolario" });
  await waitFor(() => expect(screen.queryByText(/Comune di Lecce · Piano 2024/)).toBeNull());
});

test("a file that cannot be opened says why beside itself", async () => {
  const backend = new Backend();
  const words = message("frame-failure-unexpected", { detail: { kind: "text", value: "rovinato" } });
  backend.instead["open_plan"] = () => {
    throw { kind: "file", message: words, problems: [] };
  };
  const { user, frame } = await show(backend);
  await user.click(screen.getByRole("button", { name: "Comune di Ferrara · Piano 2026" }));
  const item = screen.getByText("Comune di Ferrara · Piano 2026").closest("li") as HTMLElement;
  expect((await within(item).findByRole("alert")).textContent).toContain("rovinato");
  expect(frame.fail).not.toHaveBeenCalled();
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
  const failure = { kind: "file", message: message("errors-file"), problems: [] };
  backend.instead["start_page"] = () => ({ ...usual, failure });
  const { frame } = await show(backend);
  expect(frame.fail).toHaveBeenCalledWith(failure);
});
