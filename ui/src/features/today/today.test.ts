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

test("the question that changes most leads to its item, and what waits is told with its day", async () => {
  const backend = new Backend();
  backend.open();
  const text = { it: "Classe con data e motivo", en: "Class with day and reason" };
  const wait = { object: { kind: "service", id: 1 }, name: "Anagrafe", text, due: "2026-11-01" } as const;
  backend.waiting = [
    { ...wait, returned: false, late: true },
    { ...wait, due: "2026-12-10", returned: true, late: false },
    { ...wait, due: null, returned: true, late: false },
  ];
  const { user, frame } = showPage(TodayPage, backend);
  await screen.findByText("scaduta il 01/11/2026");
  expect(screen.getByText("entro il 10/12/2026")).toBeTruthy();
  expect(screen.getByText("da rifare: è cambiato qualcosa")).toBeTruthy();
  expect(screen.getByText("e altre 2 voci")).toBeTruthy();
  await expectAccessible();
  await user.click(screen.getByRole("button", { name: "Rispondi" }));
  expect(frame.go).toHaveBeenCalledTimes(1);
});
