/** The papers: what is missing, making one, finding it. */
import { screen, waitFor } from "@testing-library/svelte";
import { expect, test } from "vitest";

import { Backend, message } from "../../../test/backend";
import { expectAccessible, expectAsked, showPage } from "../../../test/page";
import DocumentsPage from "./DocumentsPage.svelte";

async function show(backend = new Backend()) {
  backend.open();
  const page = showPage(DocumentsPage, backend);
  await screen.findByRole("region", { name: "Piano di migrazione" });
  return page;
}

test("the paper says what it still lacks", async () => {
  const { user, frame } = await show();
  expect(screen.getByText("Scrivi dove sta ogni servizio e che cosa diventa: 18 di 21")).toBeTruthy();
  await expectAccessible();
  await user.click(screen.getByRole("button", { name: "Vedi i controlli" }));
  expect(frame.go).toHaveBeenCalledWith("checks");
});

test("it is made in the language chosen, and then opened or found", async () => {
  const { user, backend } = await show();
  await user.selectOptions(screen.getByLabelText("Lingua del documento"), "en");
  await user.click(screen.getByRole("button", { name: "Crea il PDF" }));
  await expectAsked(backend, "print_plan", { language: "en" });
  const path = "/home/anna/Piani/Piano di migrazione - Comune di Ferrara - 2026-11-23.pdf";
  expect((await screen.findByText(/Il PDF è pronto, 9 pagine/)).textContent).toContain(path);
  await expectAccessible();
  await user.click(screen.getByRole("button", { name: "Apri" }));
  await expectAsked(backend, "open_document", { path });
  await user.click(screen.getByRole("button", { name: "Mostra nella cartella" }));
  await expectAsked(backend, "show_in_folder", { path });
});

test("while it is made a second press changes nothing", async () => {
  const backend = new Backend();
  let finish: (value: unknown) => void = () => undefined;
  backend.instead["print_plan"] = () => new Promise((done) => (finish = done));
  const { user } = await show(backend);
  await user.click(screen.getByRole("button", { name: "Crea il PDF" }));
  await user.click(screen.getByRole("button", { name: "Creo il PDF…" }));
  expect(backend.asked.filter(([name]) => name === "print_plan")).toHaveLength(1);
  finish({ path: "/a.pdf", pages: 1 });
  expect(await screen.findByText(/una pagina/)).toBeTruthy();
});

test("a folder that cannot be written says so, and the button is back", async () => {
  const backend = new Backend();
  const words = message("frame-failure-unexpected", { detail: { kind: "text", value: "cartella protetta" } });
  backend.instead["print_plan"] = () => {
    throw { kind: "file", message: words, problems: [] };
  };
  const { user } = await show(backend);
  await user.click(screen.getByRole("button", { name: "Crea il PDF" }));
  await waitFor(() => expect(screen.getByRole("alert").textContent).toContain("cartella protetta"));
  expect(screen.getByRole("button", { name: "Crea il PDF" })).toBeTruthy();
});
