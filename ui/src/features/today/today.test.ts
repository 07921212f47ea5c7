/** The home of a plan: three figures with their reasons, and what comes next. */
import { screen } from "@testing-library/svelte";
import { expect, test } from "vitest";

import { Backend } from "../../../test/backend";
import { expectAccessible, showPage } from "../../../test/page";
import TodayPage from "./TodayPage.svelte";

test("the figures give their reasons and the steps lead to their pages", async () => {
  const backend = new Backend();
  backend.open();
  const { user, frame } = showPage(TodayPage, backend);
  await screen.findByText("Servizi nel piano");
  await expectAccessible();
  const reasons = screen.getAllByRole("button", { name: /^Perché\?/ });
  expect(reasons).toHaveLength(3);
  await user.click(reasons[2] as HTMLElement);
  expect(frame.why).toHaveBeenCalledWith(expect.objectContaining({ value: { kind: "money", value: 94849200 } }));
  await user.click(screen.getByRole("button", { name: /^Vai: Scrivi dove sta/ }));
  expect(frame.go).toHaveBeenCalledWith("services");
});

test("a draft asks for a name; a saved plan does not", async () => {
  const backend = new Backend();
  backend.open();
  const { user, frame } = showPage(TodayPage, backend);
  await user.click(await screen.findByRole("button", { name: "Salva con nome…" }));
  expect(frame.saveAs).toHaveBeenCalled();
  backend.open(21, { draft: false });
  showPage(TodayPage, backend);
  await screen.findByText("Servizi nel piano");
  expect(screen.queryByRole("button", { name: "Salva con nome…" })).toBeNull();
});
