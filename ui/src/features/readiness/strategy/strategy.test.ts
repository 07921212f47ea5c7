/** The six strategies of a service: how they stand, what follows, and a choice that needs its reason. */
import { screen, waitFor, within } from "@testing-library/svelte";
import { expect, test, vi } from "vitest";

import { Assessment } from "../../../../test/assessment";
import { Backend, message } from "../../../../test/backend";
import { expectAccessible, expectAsked, failure, lastAsked, showPart } from "../../../../test/page";
import { setLanguage } from "../../../i18n/words.svelte";
import StrategyPanel from "./StrategyPanel.svelte";

async function show(change: (backend: Backend, assessment: Assessment) => void = () => undefined) {
  const backend = new Backend();
  backend.open();
  const assessment = new Assessment(backend);
  change(backend, assessment);
  const onway = vi.fn();
  const part = showPart(StrategyPanel, { service: 1, onway }, backend);
  await screen.findByText("Strategia scelta");
  return { ...part, onway };
}

function card(strategy: string) {
  const found = document.querySelector<HTMLElement>(`[data-strategy="${strategy}"]`);
  if (!found) throw new Error(`${strategy} is not shown`);
  return within(found);
}

const open = (strategy: string) => card(strategy).getAllByRole("button", { expanded: false })[0] as HTMLElement;

test("each of the six has its name, the technical term, how it stands and what speaks for and against it", async () => {
  await show();
  const heads = [...document.querySelectorAll("[data-strategy] .head")].map((it) => it.textContent ?? "");
  expect(heads).toHaveLength(6);
  expect(heads[0]).toMatch(/Sostituzione.*Re-purchase.*Da considerare.*1 a favore · 1 contro · 1 risposta mancante/s);
  expect(heads[0]).toMatch(/proposta nostra, non ufficiale/);
  expect(heads[1]).toMatch(/Trasferimento di host.*Possibile.*seconda/s);
  expect(heads[5]).toMatch(/Conservazione.*Esclusa/s);
  expect(screen.getByText("nessuna, per ora")).toBeTruthy();
  await expectAccessible();
});

test("the one that is looked at shows its reasons with their sources, and what would follow at once", async () => {
  const { user } = await show();
  await user.click(open("retain"));
  const retain = card("retain");
  expect(retain.getByText("bloccante").closest("li")?.textContent).toMatch(
    /Ha bisogno della rete locale.*Connettività: Rete locale.*Manuale di abilitazione/s,
  );
  expect(retain.getByText("nessuna modalità del PNRR")).toBeTruthy();
  expect(retain.getByText("La griglia del manuale non dice quali competenze chiede.")).toBeTruthy();
  await user.click(open("rehost"));
  const rehost = card("rehost");
  expect(rehost.getByText("A · Trasferimento")).toBeTruthy();
  expect(rehost.getByText("PNRR, misura 1.2:").parentElement?.textContent).toMatch(/finanziato in modalità/);
  expect(rehost.getByText("Si aggiunge una voce alle liste di controllo").closest("details")?.textContent).toContain(
    "4.07",
  );
  expect(rehost.getByText(/Servono 2 competenze: .* sotto il livello, una non è ancora valutata/)).toBeTruthy();
  await expectAccessible();
});

test("without a reason nothing is chosen, and the place for it has the keyboard", async () => {
  const { user, backend } = await show();
  await user.click(card("repurchase").getByRole("button", { name: "Scegli Sostituzione" }));
  const reason = screen.getByLabelText("Motivo");
  await waitFor(() => expect(document.activeElement).toBe(reason));
  expect(screen.getByRole("alert").textContent).toMatch(/Scrivi il motivo/);
  expect(lastAsked(backend, "choose_strategy")).toBeUndefined();
  await expectAccessible();
});

test("a choice with its reason is marked, and stands in the log of decisions", async () => {
  const { user, backend, frame } = await show();
  await user.type(screen.getByLabelText("Motivo"), "Il catalogo ha un servizio pronto.");
  await user.selectOptions(screen.getByLabelText("Che cosa diventa"), "saas");
  await user.click(screen.getByRole("button", { name: "Scegli Sostituzione" }));
  await expectAsked(backend, "choose_strategy", {
    id: 1,
    choice: { strategy: "repurchase", reason: "Il catalogo ha un servizio pronto.", destination: "saas" },
  });
  const line = await screen.findByRole("row", { name: /Anna Rossi/ });
  expect(line.textContent).toMatch(
    /23\/11\/2026.*Sostituzione.*Il catalogo ha un servizio pronto.*Sostituzione.*Trasferimento di host/s,
  );
  expect(card("repurchase").getByText("scelta")).toBeTruthy();
  expect(frame.changed).toHaveBeenCalled();
  await waitFor(() => expect(document.activeElement?.textContent).toBe("Registro delle decisioni"));
  expect(screen.getByText("Scelta registrata: Sostituzione.")).toBeTruthy();
  await expectAccessible();
  // The plan changed under the page, as undo does.
  await frame.changed();
  await waitFor(() => expect(screen.queryByText("Scelta registrata: Sostituzione.")).toBeNull());
});

test("a reason that was not kept stays as it was typed, and can be tried again", async () => {
  let full = true;
  const { user } = await show((backend, assessment) => {
    const choose = backend.instead.choose_strategy;
    backend.instead.choose_strategy = (args) => {
      if (full) throw failure("file", message("errors-invalid"));
      return choose?.(args) ?? assessment.decisions.length;
    };
  });
  await user.type(screen.getByLabelText("Motivo"), "Perché sì.");
  await user.click(screen.getByRole("button", { name: "Scegli Sostituzione" }));
  const retry = await screen.findByRole("button", { name: "Riprova" });
  expect(screen.getByLabelText<HTMLTextAreaElement>("Motivo").value).toBe("Perché sì.");
  full = false;
  await user.click(retry);
  expect(await screen.findByRole("row", { name: /Perché sì/ })).toBeTruthy();
});

test("a missing answer leads to the field where it is written", async () => {
  const { user, onway } = await show();
  await user.click(screen.getByRole("button", { name: "Rispondi: Alternative SaaS" }));
  expect(onway).toHaveBeenCalledWith({ part: "sheets", application: 1, field: "saas" });
});

test("without an application the panel says so, and leads to the service", async () => {
  const { user, frame } = await show((_, assessment) => {
    assessment.application = null;
  });
  await user.click(screen.getByRole("button", { name: "Apri la scheda del servizio" }));
  await user.click(screen.getByRole("button", { name: "Rispondi: Alternative SaaS" }));
  expect(frame.go.mock.calls).toEqual([
    ["services", 1],
    ["services", 1],
  ]);
});

test("in a plan that can only be read everything is seen and nothing chosen", async () => {
  await show((backend) => backend.fix());
  expect(screen.getByLabelText("Motivo").matches(":disabled")).toBe(true);
  expect(screen.getByRole("button", { name: "Scegli Sostituzione" }).matches(":disabled")).toBe(true);
  await expectAccessible();
});

test("in English the name is the term", async () => {
  await show();
  setLanguage("en");
  await screen.findByText("Chosen strategy");
  expect(document.querySelector("[data-strategy=repurchase] .term")).toBeNull();
  expect(screen.getAllByText("Re-purchase").length).toBeGreaterThan(1);
  expect(screen.getByRole("button", { name: "Choose Re-purchase" })).toBeTruthy();
});
