/** Scenarios: listed, made, compared, tried and adopted; by keys, read aloud. */
import { fireEvent, screen, waitFor, within } from "@testing-library/svelte";
import { expect, test } from "vitest";

import { Backend } from "../../../../test/backend";
import { expectAccessible, expectAsked, lastAsked, showPart } from "../../../../test/page";
import { Scenarios as Made } from "../../../../test/scenarios";
import Scenarios from "./Scenarios.svelte";

function show(change: (made: Made) => void = () => undefined) {
  const backend = new Backend();
  backend.open(21);
  const made = new Made(backend);
  change(made);
  return { ...showPart(Scenarios, {}, backend), made };
}

test("nothing is there at first, and says what to do", async () => {
  show((made) => {
    made.list = [];
  });
  expect(await screen.findByRole("heading", { name: "Ancora nessuno scenario" })).toBeTruthy();
  await expectAccessible();
});

test("what is ticked stands beside the plan, with only what differs, and says why by its own reckoning", async () => {
  const { user, backend, frame } = show();
  await user.click(await screen.findByRole("checkbox", { name: "Confronta Unione con il piano" }));
  await expectAsked(backend, "compare_scenarios", { ids: [1] });
  const table = await waitFor(() => document.querySelector<HTMLElement>("[data-comparison]") as HTMLElement);
  expect(within(table).getByText("Primo contratto che finisce")).toBeTruthy();
  expect(within(table).getByText(/€\s20 in meno/)).toBeTruthy();
  expect(within(table).queryByText("Prontezza dell'ente")).toBeNull();
  await expectAccessible();
  await user.click(screen.getByRole("checkbox", { name: "Mostra anche quello che non cambia" }));
  expect(within(table).getByText("Prontezza dell'ente")).toBeTruthy();
  await user.click(within(table).getByRole("button", { name: "Perché? Primo contratto che finisce, Unione" }));
  await waitFor(() => expect(frame.why).toHaveBeenCalled());
  const what = { scenario: 1, knobs: null };
  expect(lastAsked(backend, "explain_scenario")).toEqual({ what, figure: "gap", year: 2027 });
});

test("a slider shows what comes of it, is put back, and is kept as a scenario; the plan is not written", async () => {
  const { user, backend, frame } = show();
  const fees = await screen.findByRole("slider", { name: "Canoni" });
  await fireEvent.input(fees, { target: { value: "10" } });
  await waitFor(() =>
    expect(lastAsked(backend, "what_if")).toMatchObject({ scenario: null, knobs: { fees: 100_000 } }),
  );
  expect(fees.getAttribute("aria-valuetext")).toBe("+10 %");
  expect(await screen.findAllByText("Con le prove")).toBeTruthy();
  expect(frame.wrote).not.toHaveBeenCalled();
  await user.click(screen.getByRole("button", { name: "Tieni come scenario" }));
  await waitFor(() => expect(lastAsked(backend, "save_scenario")?.["id"]).toBe(3));
  await user.click(screen.getByRole("button", { name: "Rimetti a posto" }));
  await waitFor(() => expect(fees.getAttribute("aria-valuetext")).toBe("0 %"));
});

test("what matters most is a table with its step", async () => {
  const { user, backend } = show();
  const table = await screen.findByRole("table", { name: "Che cosa conta di più" });
  const [, first] = within(table).getAllByRole("row");
  expect(first?.textContent).toMatch(/Canoni.*± 10 %.*500/s);
  await user.selectOptions(screen.getByLabelText("Passo"), "20");
  await waitFor(() => expect(lastAsked(backend, "what_matters")?.["by"]).toBe(200_000));
});

test("changes are shown before and after; what is gone says so and can be dropped", async () => {
  const { user, backend } = show();
  await user.click(await screen.findByRole("button", { name: "Vecchio" }));
  const table = (await waitFor(() => document.querySelector("[data-changes]"))) as HTMLElement;
  expect(table.textContent).toMatch(/€\s100.*→.*€\s80/s);
  expect(within(table).getByText(/Non c'è più nel piano \(n. 9\)/)).toBeTruthy();
  await expectAccessible();
  await user.click(within(table).getByRole("button", { name: /Lascia come nel piano: Non c'è più/ }));
  await expectAsked(backend, "drop_scenario_change", { id: 2, at: 1 });
  await user.click(screen.getByRole("button", { name: "Canoni" }));
  await user.selectOptions(await screen.findByLabelText("Campo"), "amount");
  const box = screen.getByDisplayValue("80");
  await user.clear(box);
  await user.type(box, "70{Tab}");
  await waitFor(() =>
    expect(lastAsked(backend, "put_in_scenario")).toMatchObject({ record: 7, input: { kind: "text", value: "70" } }),
  );
});

test("what stands in the way of adopting is shown first, and left out by hand", async () => {
  const { user, backend } = show();
  await user.click(await screen.findByRole("button", { name: "Adotta Vecchio" }));
  const dialog = await screen.findByRole("dialog");
  const adopt = within(dialog).getByRole("button", { name: "Adotta" }) as HTMLButtonElement;
  expect(adopt.disabled).toBe(true);
  expect(within(dialog).getByText(/Una cosa non va/)).toBeTruthy();
  await user.click(within(dialog).getByRole("button", { name: /Lascia fuori/ }));
  expect(adopt.disabled).toBe(false);
  await expectAccessible();
  await user.click(adopt);
  await expectAsked(backend, "adopt_scenario", { id: 2, leave_out: [1] });
});

test("a new scenario begins as a question that is asked often", async () => {
  const { user, backend } = show();
  await user.click(await screen.findByRole("button", { name: "Nuovo scenario" }));
  const dialog = await screen.findByRole("dialog");
  await user.click(within(dialog).getByRole("radio", { name: /Insieme nell'Unione/ }));
  const fees = within(dialog).getByLabelText("Quanto cambiano i canoni, in %");
  await user.clear(fees);
  await user.type(fees, "-12,5{Tab}");
  await expectAccessible();
  await user.click(within(dialog).getByRole("button", { name: "Crea" }));
  await waitFor(() =>
    expect(lastAsked(backend, "begin_scenario")).toMatchObject({
      name: "Con l'Unione",
      beginning: { kind: "together", fees: -125_000 },
    }),
  );
  expect(await screen.findByRole("heading", { name: "Scenario: Con l'Unione" })).toBeTruthy();
});
