/** What does not add up: where, why, and the way there. */
import { screen } from "@testing-library/svelte";
import { expect, test } from "vitest";

import type { PlanProblem, Remedy } from "../../api/bindings";
import { Backend, message } from "../../../test/backend";
import { expectAccessible, lastAsked, showPage } from "../../../test/page";
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

test("what looks alike is marked as different, or merged, where it is told", async () => {
  const backend = new Backend();
  backend.open(0);
  const remedies: Remedy[] = [
    { kind: "merge_suppliers", keep: 1, others: [2] },
    { kind: "not_same", register: "suppliers", one: 1, others: [2] },
  ];
  const problem: PlanProblem = {
    ...{ kind: "duplicate_name", weight: "mend", field: "name", record: { kind: "supplier", id: 1 } },
    object: { kind: "text", value: "Datagraph" },
    words: message("check-duplicate-name", {
      others: { kind: "list", value: [{ kind: "text", value: "Datagraph srl" }] },
    }),
    ...{ fix: message("check-fix-duplicate-name"), remedies },
  };
  backend.instead["check_plan"] = () => [problem];
  backend.instead["mend_problem"] = () => null;
  const { user, frame } = showPage(ChecksPage, backend);
  await user.click(await screen.findByRole("button", { name: /Datagraph: segna come diverso/ }));
  expect(lastAsked(backend, "mend_problem")).toEqual({ remedy: remedies[1] });
  expect(frame.changed).toHaveBeenCalled();
  await expectAccessible();
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
