/** The skills of the body against what the chosen strategies need. */
import { screen, waitFor } from "@testing-library/svelte";
import { expect, test } from "vitest";

import { Assessment } from "../../../../test/assessment";
import { Backend } from "../../../../test/backend";
import { expectAccessible, lastAsked, showPart } from "../../../../test/page";
import { setLanguage } from "../../../i18n/words.svelte";
import Skills from "./Skills.svelte";

async function show(change: (backend: Backend, assessment: Assessment) => void = () => undefined) {
  const backend = new Backend();
  backend.open(21, { records: 3 });
  const assessment = new Assessment(backend);
  change(backend, assessment);
  const part = showPart(Skills, {}, backend);
  await screen.findByText(/Quello che le strategie scelte chiedono|Nessuna strategia/);
  return part;
}

test("each needed skill says what is there and what is missing; unknown is a dash, not zero", async () => {
  await show();
  expect(screen.getByText("per 3 servizi").parentElement?.textContent).toMatch(/Trasferimento di host/);
  expect(screen.getByText(/Servono 16 competenze: una è sotto il livello, 14 non sono ancora valutate/)).toBeTruthy();
  expect(screen.getByRole("row", { name: /^Log/ }).textContent).toMatch(/basta/);
  expect(screen.getByRole("row", { name: /^Migrazione dati/ }).textContent).toMatch(/mancano 3 livelli/);
  expect(screen.getByRole("row", { name: /^Cluster/ }).textContent).toMatch(/—/);
  expect(screen.getByRole("img", { name: /2 competenze valutate su 16/ })).toBeTruthy();
  await expectAccessible();
});

test("the missing skills go into the register with one click, as one step", async () => {
  const { user, backend } = await show();
  await user.click(screen.getByRole("button", { name: "Aggiungi al registro le 14 competenze che mancano" }));
  await waitFor(() => expect(String(lastAsked(backend, "paste_block")?.["text"]).split("\n")).toHaveLength(14));
  expect(lastAsked(backend, "paste_block")).toMatchObject({ block: { register: "skills", fields: ["name"], from: 3 } });
});

test("a level and who covers it are kept in the register; of a skill that is not there yet, too", async () => {
  const { user, backend } = await show();
  await user.selectOptions(screen.getByLabelText("Livello che c'è: Log"), "3");
  await waitFor(() =>
    expect(lastAsked(backend, "set_cells")).toMatchObject({
      register: "skills",
      edits: [{ id: 2, field: "level", input: { kind: "text", value: "3" } }],
    }),
  );
  await user.type(screen.getByLabelText("Chi copre: Cluster"), "il fornitore{Tab}");
  await waitFor(() =>
    expect(lastAsked(backend, "paste_block")).toMatchObject({
      block: { fields: ["name", "covered_by"] },
      text: "Cluster\til fornitore",
    }),
  );
});

test("before a strategy is chosen the page says what to do", async () => {
  await show((_, assessment) => {
    assessment.strategies = [];
  });
  expect(await screen.findByText("Nessuna strategia è ancora scelta")).toBeTruthy();
  await expectAccessible();
});

test("a strategy that the manual's grid does not have says so", async () => {
  await show((_, assessment) => {
    assessment.strategies = ["retain"];
  });
  expect(screen.getByText("La griglia del manuale non dice quali competenze chiede.")).toBeTruthy();
  expect(screen.queryByRole("table")).toBeNull();
});

test("in a plan that can only be read, in English, all is seen and nothing changed", async () => {
  await show((backend) => backend.fix());
  setLanguage("en");
  await screen.findByRole("heading", { name: "Skills" });
  expect(screen.queryByRole("button", { name: /^Add/ })).toBeNull();
  for (const one of [...screen.getAllByRole("combobox"), ...screen.getAllByRole("textbox")]) {
    expect(one.matches(":disabled")).toBe(true);
  }
  await expectAccessible();
});
