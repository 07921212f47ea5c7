/** The applications in the order in which they should go: grades, a person's own level, our picture. */
import { screen, waitFor, within } from "@testing-library/svelte";
import { expect, test } from "vitest";

import { Assessment, row } from "../../../../test/assessment";
import { Backend } from "../../../../test/backend";
import { expectAccessible, lastAsked, showPart } from "../../../../test/page";
import { setLanguage } from "../../../i18n/words.svelte";
import Priorities from "./Priorities.svelte";

async function show(change: (backend: Backend, assessment: Assessment) => void = () => undefined) {
  const backend = new Backend();
  backend.open(21, { records: 3 });
  const assessment = new Assessment(backend);
  assessment.rows = [
    row(1, "Civilia", 1),
    row(2, "Tributi", 4, { set: 2, reason: "Il contratto scade a giugno." }),
    row(3, "Protocollo", null),
  ];
  change(backend, assessment);
  const part = showPart(Priorities, {}, backend);
  await screen.findByText(/Non ci sono ancora applicativi|Beneficio e complessità/);
  return { ...part, assessment };
}

const line = (name: RegExp) => screen.getByRole("row", { name });

test("each application has its place, its level, its grades and why", async () => {
  const { user, frame } = await show();
  expect(line(/Civilia/).textContent).toMatch(/1.*Civilia.*1 · Opportunità da cogliere.*30\/06\/2027.*Subito/s);
  expect(line(/Tributi/).textContent).toMatch(
    /2 · Rischio minimo.*deciso da una persona.*Il contratto scade a giugno/s,
  );
  expect(line(/Protocollo/).textContent).toMatch(/Mancano dei gradi: dal livello 1 al 4/);
  await expectAccessible();
  await user.click(screen.getAllByRole("button", { name: /^Perché\?/ })[0] as HTMLElement);
  expect(frame.why).toHaveBeenCalled();
});

test("a grade is kept in the register at once", async () => {
  const { user, backend } = await show();
  await user.selectOptions(screen.getByLabelText("Rischio: Protocollo"), "low");
  await waitFor(() =>
    expect(lastAsked(backend, "set_cells")).toMatchObject({
      register: "applications",
      edits: [{ id: 3, field: "risk", input: { kind: "choices", value: ["low"] } }],
    }),
  );
});

test("a person's own level needs its reason, and both are one step", async () => {
  const { user, backend } = await show();
  await user.click(screen.getByRole("button", { name: "Decidi altrimenti: Civilia" }));
  const level = screen.getByLabelText("Livello deciso");
  expect(document.activeElement).toBe(level);
  await user.selectOptions(level, "3");
  await user.click(screen.getByRole("button", { name: "Registra il livello" }));
  expect((await screen.findByRole("alert")).textContent).toMatch(/Scrivi il motivo/);
  await waitFor(() => expect(document.activeElement).toBe(screen.getByLabelText("Motivo")));
  expect(lastAsked(backend, "set_cells")).toBeUndefined();
  await user.type(screen.getByLabelText("Motivo"), "Lo chiede l'ufficio.");
  await expectAccessible();
  await user.click(screen.getByRole("button", { name: "Registra il livello" }));
  await waitFor(() =>
    expect(lastAsked(backend, "set_cells")).toMatchObject({
      edits: [
        { id: 1, field: "priority_reason", input: { value: "Lo chiede l'ufficio." } },
        { id: 1, field: "priority", input: { value: "3" } },
      ],
    }),
  );
});

test("the picture is a table too, and says that it is ours", async () => {
  await show();
  expect(screen.getByRole("heading", { name: /Beneficio e complessità.*non ufficiale/ })).toBeTruthy();
  const table = screen.getByRole("table", { name: /2 applicativi nel quadrante/ });
  expect(within(table).getByRole("row", { name: /Subito/ }).textContent).toMatch(/2/);
  expect(within(table).getByRole("row", { name: /Senza tutti e tre/ }).textContent).toMatch(/1/);
});

test("without applications the page says what to do", async () => {
  const { user, frame } = await show((_, assessment) => {
    assessment.rows = [];
  });
  await screen.findByText("Non ci sono ancora applicativi");
  await expectAccessible();
  await user.click(screen.getByRole("button", { name: "Vai agli applicativi" }));
  expect(frame.go).toHaveBeenCalledWith("applications");
});

test("in a plan that can only be read, in English, with a very long name, all is seen and nothing changed", async () => {
  await show((backend, assessment) => {
    backend.fix();
    assessment.rows = [row(1, `Applicativo ${"connesso ".repeat(20)}`, 1)];
  });
  setLanguage("en");
  await screen.findByRole("heading", { name: "Priorities" });
  expect(screen.queryByRole("button", { name: /^Decide otherwise/ })).toBeNull();
  for (const grade of screen.getAllByRole("combobox")) expect(grade.matches(":disabled")).toBe(true);
  await expectAccessible();
});
