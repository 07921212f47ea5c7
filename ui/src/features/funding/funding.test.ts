/** The funding page: lines, simulation, and the reason of every amount. */
import { screen, waitFor } from "@testing-library/svelte";
import { expect, test } from "vitest";

import { Backend, message } from "../../../test/backend";
import { expectAccessible, expectAsked, showPage } from "../../../test/page";
import FundingPage from "./FundingPage.svelte";

async function show(change: (backend: Backend) => void = () => undefined) {
  const backend = new Backend();
  backend.open();
  change(backend);
  const page = showPage(FundingPage, backend);
  await screen.findByText("Contributo simulato");
  return page;
}

test("a grant shows its amount, the one recomputed and how they compare", async () => {
  await show();
  const line = screen.getByRole("row", { name: /avviso Comuni aprile 2022/ });
  expect(line.textContent).toMatch(/Finanziato.*€\s1\.031\.574.*€\s1\.031\.574.*uguale a quello ricalcolato/s);
  await expectAccessible();
});

test("a closed call says that it is a simulation, and since when", async () => {
  await show();
  expect(screen.getByText(/Avviso chiuso il 12\/09\/2025: è una simulazione/)).toBeTruthy();
  expect(screen.getByRole("option", { name: /luglio 2025 \(chiuso il 12\/09\/2025\)/ })).toBeTruthy();
});

test("every amount gives its reason", async () => {
  const { user, frame } = await show();
  const buttons = screen.getAllByRole("button", { name: /^Perché\?/ });
  for (const button of buttons) await user.click(button);
  expect(buttons).toHaveLength(2);
  expect(frame.why).toHaveBeenCalledTimes(2);
});

test("each service has its move and outcome, with the reason only where something is wrong", async () => {
  await show();
  const good = screen.getByRole("row", { name: /^Anagrafe/ });
  expect(good.textContent).toMatch(/In sede, con programma → SaaS.*B · Aggiornamento.*Finanziabile/s);
  expect(good.textContent).not.toMatch(/è finanziato/);
  expect(screen.getByRole("row", { name: /^Protocollo/ }).textContent).toMatch(/—.*Da chiarire.*Non è scritto/s);
});

test("another call is simulated when it is chosen", async () => {
  const { user, backend } = await show();
  await user.selectOptions(screen.getByLabelText("Avviso"), "pnrr-1.2-comuni-2022-04");
  await expectAsked(backend, "simulate", { call_id: "pnrr-1.2-comuni-2022-04" });
});

test("what is not admissible says why, and its amount is a dash", async () => {
  await show((backend) => {
    backend.instead["simulate"] = () => ({
      call: (backend.answer("funding_page") as { calls: object[] }).calls[0],
      quote: {
        admissible: false,
        amount_cents: null,
        explanation: {
          label: message("grant-amount"),
          value: { kind: "unknown" },
          rule: null,
          inputs: [],
          source: null,
        },
        reasons: [
          message("grant-reason-too-few", {
            services: { kind: "number", value: 2 },
            limit: { kind: "number", value: 16 },
          }),
        ],
      },
      services: [],
    });
  });
  expect(screen.getByText("I servizi sono 2: l'avviso ne chiede almeno 16.")).toBeTruthy();
  expect(screen.getByText("Contributo simulato").nextElementSibling?.textContent).toBe("—");
});

test("a simulation becomes a grant of the plan, and opens", async () => {
  const { user, backend, frame } = await show();
  await user.click(screen.getByRole("button", { name: "Registra nel piano" }));
  await expectAsked(backend, "add_from_simulation", { call_id: "pnrr-1.2-comuni-2025-07" });
  const title = await screen.findByRole("heading", { level: 2, name: "Nuovo finanziamento" });
  await waitFor(() => expect(document.activeElement).toBe(title));
  expect(frame.wrote).toHaveBeenCalled();
});

test("a grant is edited field by field; an amount that is none stays as typed", async () => {
  const { user, backend } = await show();
  await user.click(screen.getByRole("button", { name: /avviso Comuni aprile 2022/ }));
  const amount = await screen.findByLabelText("Importo");
  expect((amount as HTMLInputElement).value).toBe("1.031.574");
  await expectAccessible();
  await user.clear(amount);
  await user.type(amount, "un milione{Tab}");
  expect(screen.getByRole("alert").textContent).toContain("1.234,56");
  await user.clear(amount);
  await user.type(amount, "1.000.000,50{Tab}");
  await waitFor(() => expect(backend.lines[0]?.amount).toBe(100000050));
  expect(screen.queryByRole("alert")).toBeNull();
  await user.clear(screen.getByLabelText("Data del decreto"));
  await user.type(screen.getByLabelText("Data del decreto"), "31/12/2022{Tab}");
  await waitFor(() => expect(backend.lines[0]?.granted).toBe("2022-12-31"));
});

test("a grant is deleted at once, and its way back stands where it stood", async () => {
  const { user, backend, frame } = await show();
  await user.click(screen.getByRole("button", { name: /avviso Comuni aprile 2022/ }));
  await user.click(await screen.findByRole("button", { name: "Elimina" }));
  await expectAsked(backend, "remove_funding_line", { id: 1 });
  expect(await screen.findByText(/non ha ancora finanziamenti/)).toBeTruthy();
  expect(screen.getByText("Eliminato: PNRR misura 1.2, avviso Comuni aprile 2022")).toBeTruthy();
  await user.click(screen.getByRole("button", { name: "Annulla" }));
  expect(frame.undo).toHaveBeenCalled();
});

test("a grant tells its history, and goes back to how it was", async () => {
  const { user, backend } = await show();
  await user.click(screen.getByRole("button", { name: /avviso Comuni aprile 2022/ }));
  const amount = await screen.findByLabelText("Importo");
  await user.clear(amount);
  await user.type(amount, "5.000{Tab}");
  await waitFor(() => expect(backend.lines[0]?.amount).toBe(500000));
  await user.click(screen.getByText("Storia"));
  const change = (await screen.findByText(/1\.031\.574/, { selector: "dd span" })).closest("li") as HTMLElement;
  expect(change.textContent).toMatch(/Anna Rossi.*Importo.*€\s1\.031\.574.*€\s5\.000/s);
  await user.click(screen.getByRole("button", { name: /^Torna a com’era qui/ }));
  await expectAsked(backend, "restore_record", { record: { kind: "funding_line", id: 1 }, step: 1 });
  await waitFor(() => expect(backend.lines[0]?.amount).toBe(103157400));
});

test("of a plan that can only be read nothing can be changed", async () => {
  const { user } = await show((backend) => {
    backend.fix();
  });
  expect(screen.getByRole<HTMLButtonElement>("button", { name: "Registra nel piano" }).disabled).toBe(true);
  await user.click(screen.getByRole("button", { name: /avviso Comuni aprile 2022/ }));
  expect((await screen.findByLabelText("Importo")).matches(":disabled")).toBe(true);
  expect(screen.getByRole<HTMLButtonElement>("button", { name: "Elimina" }).disabled).toBe(true);
  expect(screen.getByLabelText("Avviso").matches(":disabled")).toBe(false);
  await expectAccessible();
});
