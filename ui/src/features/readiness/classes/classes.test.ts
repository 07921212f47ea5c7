/** The class of a service's data: whose word it is, our own check, what it asks, the products in use. */
import { screen, waitFor, within } from "@testing-library/svelte";
import { expect, test } from "vitest";

import { Assessment } from "../../../../test/assessment";
import { Backend, message } from "../../../../test/backend";
import { expectAccessible, expectAsked, lastAsked, showPart } from "../../../../test/page";
import type { CellEdit } from "../../../api/bindings";
import { setLanguage } from "../../../i18n/words.svelte";
import ClassPanel from "./ClassPanel.svelte";

async function show(change: (backend: Backend, assessment: Assessment) => void = () => undefined) {
  const backend = new Backend();
  backend.open();
  const assessment = new Assessment(backend);
  change(backend, assessment);
  const part = showPart(ClassPanel, { service: 1 }, backend);
  await screen.findByText("Esito ufficiale");
  return { ...part, assessment };
}

const precheck = (backend: Backend) => backend.rows[0]?.service.details.precheck;

test("the proposal is told as what it is, and the official outcome is written beside it", async () => {
  const { user, backend } = await show();
  const proposal = screen.getByText(/Il catalogo propone: Ordinario/);
  expect(proposal.textContent).toMatch(/stima interna, non ufficiale/);
  await user.selectOptions(screen.getByRole("combobox", { name: "Classe dei dati" }), "critical");
  await waitFor(() =>
    expect(lastAsked(backend, "set_cells")).toMatchObject({
      register: "services",
      edits: [{ id: 1, field: "data_class", input: { kind: "choices", value: ["critical"] } }],
    }),
  );
  await user.type(screen.getByLabelText("Data dell'atto"), "12/03/2024{Tab}");
  await waitFor(() =>
    expect(lastAsked(backend, "set_cells")).toMatchObject({
      edits: [{ field: "class_day", input: { kind: "text", value: "12/03/2024" } }],
    }),
  );
  await expectAccessible();
});

test("an outcome that was refused for want of its act is tried again when the act is there", async () => {
  const { user, backend } = await show();
  let act = false;
  backend.instead.set_cells = ({ edits }) => {
    const [edit] = edits as CellEdit[];
    act ||= edit?.field === "class_act";
    const why = message("errors-requirement-act");
    const refused = act ? [] : [{ id: 1, field: "class_state", text: "", why }];
    return { changed: 1 - refused.length, added: [], linked: [], refused };
  };
  const origin = screen.getByRole<HTMLSelectElement>("combobox", { name: "Origine della classe" });
  await user.selectOptions(origin, "acn_outcome");
  expect(await screen.findByRole("alert")).toBeTruthy();
  expect(origin.value).toBe("acn_outcome");
  await user.type(screen.getByLabelText("Atto dell'ACN"), "PEC 12/2026{Tab}");
  await waitFor(() => expect(screen.queryByRole("alert")).toBeNull());
  expect(lastAsked(backend, "set_cells")).toMatchObject({
    edits: [{ field: "class_state", input: { kind: "choices", value: ["acn_outcome"] } }],
  });
});

test("a day that is none stays as typed and says so", async () => {
  const { user } = await show();
  await user.type(screen.getByLabelText("Data dell'atto"), "marzo{Tab}");
  expect((await screen.findByRole("alert")).textContent).toMatch(/gg\/mm\/aaaa|data/i);
  expect(screen.getByLabelText<HTMLInputElement>("Data dell'atto").value).toBe("marzo");
});

test("an answer of the internal check is kept with the service, its outcome is not official, and can be taken out", async () => {
  const { user, backend } = await show();
  expect(screen.getByText("Rispondi alle domande per vedere che cosa ne segue.")).toBeTruthy();
  const question = screen.getByRole("group", { name: /Se il servizio si ferma per giorni/ });
  await user.click(within(question).getByRole("radio", { name: "Sì" }));
  await waitFor(() => expect(precheck(backend)).toEqual({ interruption: "yes" }));
  const outcome = (await screen.findByText("Parlane con chi si occupa di sicurezza.")).closest("div");
  expect(outcome?.textContent).toMatch(/controllo interno, non ufficiale.*Da proporre a chi decide: Critico/s);
  await user.click(screen.getByRole("button", { name: /^Togli la risposta/ }));
  await waitFor(() => expect(precheck(backend)).toEqual({}));
  await expectAccessible();
});

test("what a class asks is to be verified, until somebody writes the act in which it stands", async () => {
  const { user, backend } = await show((backend) => {
    const details = backend.rows[0]?.service.details;
    if (details) details.data_class = "critical";
  });
  expect(screen.getByText("QC2 · servizio cloud qualificato, livello 2")).toBeTruthy();
  expect(screen.getByText("da verificare")).toBeTruthy();
  await user.click(screen.getByRole("button", { name: "Scrivi quello che hai letto nell'atto" }));
  await user.selectOptions(screen.getByLabelText("Servizio cloud, almeno"), "qc3");
  await user.type(screen.getByLabelText("Atto in cui si legge"), "Determinazione 307/2022{Tab}");
  await user.type(screen.getByLabelText("Letto il"), "20/11/2026{Tab}");
  await expectAccessible();
  await user.click(screen.getByRole("button", { name: "Registra" }));
  const requirement = { service: "qc3", infrastructure: "qi2", administration: "ai2" };
  await expectAsked(backend, "save_requirement", {
    input: { class: "critical", requirement: { ...requirement, act: "Determinazione 307/2022", day: "2026-11-20" } },
  });
  expect(await screen.findByText("Determinazione 307/2022")).toBeTruthy();
  expect(screen.queryByText("da verificare")).toBeNull();
  await user.click(screen.getByRole("button", { name: "Torna a quanto dice il programma" }));
  await expectAsked(backend, "save_requirement", { input: { class: "critical", requirement: null } });
});

test("a product says what its qualification lacks, and leads to its contract", async () => {
  const { user, frame } = await show((_, assessment) => {
    assessment.products = [
      {
        ...{ id: 9, name: "Canone Civilia Next", qualification: "SA-1234", level: "qc1", infrastructure_level: null },
        ...{ qualified_until: "2027-01-31", qualification_checked: null, renew_by: "2026-11-02" },
        troubles: [message("classes-level-too-low"), message("classes-below-missing")],
      },
    ];
  });
  const product = screen.getByText("Canone Civilia Next").closest("li");
  expect(product?.textContent).toMatch(
    /SA-1234.*QC1.*31\/01\/2027.*più basso.*Non è scritto il livello.*02\/11\/2026/s,
  );
  await expectAccessible();
  await user.click(screen.getByRole("button", { name: "Canone Civilia Next" }));
  expect(frame.go).toHaveBeenCalledWith("contracts", 9);
});

test("in a plan that can only be read nothing of it can be changed, in English too", async () => {
  await show((backend) => backend.fix());
  setLanguage("en");
  expect((await screen.findByRole("combobox", { name: "Class of the data" })).matches(":disabled")).toBe(true);
  for (const radio of screen.getAllByRole("radio")) expect(radio.matches(":disabled")).toBe(true);
  await expectAccessible();
});
