/** What does not add up: where, why, and the way there. */
import { screen } from "@testing-library/svelte";
import { expect, test } from "vitest";

import { Backend } from "../../../test/backend";
import { expectAccessible, showPage } from "../../../test/page";
import ChecksPage from "./ChecksPage.svelte";

test("a problem says where, why and what to do, and leads there", async () => {
  const backend = new Backend();
  backend.open();
  const { user, frame } = showPage(ChecksPage, backend);
  await screen.findByText("3 cose da sistemare");
  expect(screen.getByText("Protocollo informatico").closest("li")?.textContent).toMatch(
    /Non è scritto.*completa il trasloco/s,
  );
  await expectAccessible();
  await user.click(screen.getByRole("button", { name: "Vai a Protocollo informatico" }));
  expect(frame.go).toHaveBeenCalledWith("services", 7);
});

test("nothing wrong is said too", async () => {
  const backend = new Backend();
  backend.open(1);
  showPage(ChecksPage, backend);
  expect(await screen.findByRole("heading", { name: "Tutto a posto" })).toBeTruthy();
  await expectAccessible();
});

test("among many problems one is found", async () => {
  const backend = new Backend();
  backend.open(70);
  const { user } = showPage(ChecksPage, backend);
  await user.type(await screen.findByRole("searchbox"), "protocollo");
  expect(screen.getByRole("status").textContent).toMatch(/cose da sistemare|Una cosa/);
  expect(screen.getAllByRole("listitem").every((it) => /Protocollo/.test(it.textContent ?? ""))).toBe(true);
});
