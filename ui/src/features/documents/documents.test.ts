/** The papers: what is missing, making one, finding it. */
import { screen, waitFor, within } from "@testing-library/svelte";
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

test.each([
  ["Crea la relazione sui costi", "print_costs", "Costi"],
  ["Crea la pagina", "print_budget", "Pagina per il bilancio"],
] as const)("%s makes the paper beside its words", async (button, command, name) => {
  const backend = new Backend();
  backend.instead[command] = () => ({ path: "/costi.pdf", pages: 17 });
  const { user } = await show(backend);
  await user.click(screen.getByRole("button", { name: button }));
  await expectAsked(backend, command, { language: "it" });
  const part = screen.getByRole("region", { name });
  expect((await within(part).findByText(/17 pagine/)).textContent).toContain("/costi.pdf");
});

test("readiness and the sheet of a service are made beside the plan, in the same language", async () => {
  const backend = new Backend();
  backend.instead["print_readiness"] = () => ({ path: "/rapporto.pdf", pages: 15 });
  backend.instead["print_service_readiness"] = () => ({ path: "/scheda.pdf", pages: 9 });
  const { user } = await show(backend);
  await user.selectOptions(screen.getByLabelText("Lingua del documento"), "en");
  await user.click(screen.getByRole("button", { name: "Crea il rapporto" }));
  await expectAsked(backend, "print_readiness", { language: "en" });
  const report = screen.getByRole("region", { name: "Prontezza dell'ente" });
  expect((await within(report).findByText(/15 pagine/)).textContent).toContain("/rapporto.pdf");

  await user.click(screen.getByRole("button", { name: "Crea la scheda" }));
  expect(screen.getByRole("alert").textContent).toContain("Scegli il servizio.");
  expect(backend.asked.map(([name]) => name)).not.toContain("print_service_readiness");
  const box = screen.getByRole("combobox", { name: "Quale servizio" });
  await user.type(box, "anag");
  await user.click(await screen.findByRole("option", { name: /Anagrafe/ }));
  await user.click(screen.getByRole("button", { name: "Crea la scheda" }));
  await waitFor(() => expect(backend.asked.map(([name]) => name)).toContain("print_service_readiness"));
  const sheet = screen.getByRole("region", { name: "Scheda di un servizio" });
  expect((await within(sheet).findByText(/9 pagine/)).textContent).toContain("/scheda.pdf");
  await expectAccessible();
});
