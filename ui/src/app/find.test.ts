/** The box that finds everything: records, pages, actions, by keyboard alone. */
import { screen, waitFor } from "@testing-library/svelte";
import { expect, test } from "vitest";

import { Backend } from "../../test/backend";
import { expectAccessible, showWindow } from "../../test/page";

async function open() {
  const backend = new Backend();
  backend.open(21);
  const page = await showWindow(backend);
  await screen.findByRole("heading", { level: 1, name: "Oggi" });
  await page.user.keyboard("{Control>}k{/Control}");
  return { ...page, box: await screen.findByRole("combobox", { name: "Nome, codice, pagina o azione" }) };
}

test("a record is found as one types, and Enter goes to it", async () => {
  const { user, box } = await open();
  await waitFor(() => expect(document.activeElement).toBe(box));
  await user.keyboard("protocollo");
  const found = await screen.findByRole("option", { name: /Protocollo informatico.*servizio/ });
  expect(found.getAttribute("aria-selected")).toBe("true");
  expect(box.getAttribute("aria-activedescendant")).toBe(found.id);
  await expectAccessible();
  await user.keyboard("{Enter}");
  expect(await screen.findByRole("heading", { level: 1, name: "Servizi" })).toBeTruthy();
});

test("pages and actions are found by the same letters, and the arrows choose among them", async () => {
  const { user, box } = await open();
  await user.keyboard("copia");
  await screen.findByRole("option", { name: /Salva una copia…/ });
  await user.clear(box);
  await user.keyboard("contr");
  const found = await screen.findAllByRole("option", { name: /servizio|pagina/ });
  expect(found.map((it) => it.textContent?.trim().replace(/\s+/g, " "))).toEqual([
    "Controllo delle partecipate servizio",
    "Controllo di gestione e controlli interni servizio",
    "Contratti pagina",
    "Controlli pagina",
  ]);
  await user.keyboard("{ArrowDown}{ArrowDown}{ArrowDown}{Enter}");
  expect(await screen.findByRole("heading", { level: 1, name: "Controlli" })).toBeTruthy();
});

test("what is nowhere is said, and the box closes", async () => {
  const { user } = await open();
  await user.keyboard("zzz");
  expect(await screen.findByText(/Niente che contenga «zzz»/)).toBeTruthy();
  await user.click(screen.getByRole("button", { name: "Chiudi" }));
  await waitFor(() => expect(screen.queryByRole("combobox", { name: /Nome, codice/ })).toBeNull());
});
