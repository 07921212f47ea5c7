/** The way to a first plan, with the keyboard alone. */
import { screen, waitFor, within } from "@testing-library/svelte";
import { beforeEach, expect, test } from "vitest";

import { expectAccessible, lastAsked, showPage } from "../../../test/page";
import { draft } from "./draft.svelte";
import NewPlanPage from "./NewPlanPage.svelte";

beforeEach(() => draft.clear());

const title = (name: string) => screen.findByRole("heading", { level: 1, name });

async function atServices() {
  const page = showPage(NewPlanPage);
  await page.user.type(screen.getByRole("combobox"), "ferr");
  await screen.findAllByRole("option");
  await page.user.keyboard("{Enter}");
  await page.user.click(await screen.findByRole("button", { name: /È il mio ente/ }));
  await title("Quali servizi ha l’ente?");
  return page;
}

async function atTriage() {
  const page = await atServices();
  await page.user.click(screen.getByRole("button", { name: "Avanti: Come sono erogati" }));
  await title("Come è erogato ogni servizio?");
  return page;
}

test("a body is found as one types, and what is known of it is filled in with its source", async () => {
  const { user } = showPage(NewPlanPage);
  const box = screen.getByRole("combobox");
  expect(document.activeElement).toBe(box);
  await user.type(box, "ferr");
  const options = await screen.findAllByRole("option");
  expect(options.map((it) => it.textContent?.replace(/\s+/g, " ").trim())).toEqual([
    "Comune di Ferrara FE · Emilia-Romagna 129.340",
    "Comune di Ferrara di Monte Baldo VR · Veneto 263",
  ]);
  await expectAccessible();
  await user.keyboard("{ArrowDown}{ArrowUp}{Enter}");
  const facts = await screen.findByRole("region", { name: "Comune di Ferrara" });
  expect(facts.textContent).toMatch(/129\.340.*Fascia 6.*ricostruito dai pagamenti pubblicati.*038008.*c_d548/s);
  await expectAccessible();
});

test("nobody found is said, and teaches", async () => {
  const { user } = showPage(NewPlanPage);
  await user.type(screen.getByRole("combobox"), "atlantide");
  expect(await screen.findByText(/Nessun ente di tipo «Comune» si chiama «atlantide»/)).toBeTruthy();
});

test("what is not known of a body is a dash", async () => {
  const { user } = showPage(NewPlanPage);
  await user.click(screen.getByRole("radio", { name: "Provincia" }));
  await user.type(screen.getByRole("combobox"), "novara");
  await screen.findAllByRole("option");
  await user.keyboard("{Enter}");
  const facts = await screen.findByRole("region", { name: "Provincia di Novara" });
  expect(within(facts).getByText("Abitanti").nextElementSibling?.textContent).toContain("—");
});

test("a union of municipalities goes by its name", async () => {
  const { user } = showPage(NewPlanPage);
  await user.click(screen.getByRole("radio", { name: "Unione di Comuni" }));
  await user.type(screen.getByLabelText("Nome dell’Unione"), "Unione Terre e Fiumi{Enter}");
  expect(await screen.findByRole("region", { name: "Unione Terre e Fiumi" })).toBeTruthy();
  expect(draft.plan("x")?.body).toEqual({ by: "name", kind: "unione", name: "Unione Terre e Fiumi" });
});

test("typical services are ticked, common ones offered, rare ones found", async () => {
  const { user } = await atServices();
  const box = (name: RegExp) => screen.getByRole("checkbox", { name }) as HTMLInputElement;
  expect([box(/^Anagrafe/).checked, box(/^Trasporto scolastico/).checked]).toEqual([true, false]);
  await expectAccessible();
  const rare = [...(draft.proposal?.areas ?? [])].flatMap((it) => it.services).find((it) => it.presence === "rare");
  expect(screen.queryByRole("checkbox", { name: new RegExp(`^${rare?.name.it}`) })).toBeNull();
  await user.type(screen.getByRole("searchbox"), rare?.name.it ?? "");
  await user.click(box(new RegExp(`^${rare?.name.it}`)));
  await user.keyboard("{Escape}");
  expect(draft.chosen.has(rare?.id ?? "")).toBe(true);
});

test("triage takes one key a service and moves on; the counts follow", async () => {
  const { user } = await atTriage();
  const groups = screen.getAllByRole("radiogroup");
  (within(groups[0] as HTMLElement).getByRole("radio", { checked: true }) as HTMLElement).focus();
  await expectAccessible();
  await user.keyboard("234");
  expect(
    groups
      .slice(0, 3)
      .map((it) => within(it).getByRole("radio", { checked: true }).closest("label")?.textContent?.trim()),
  ).toEqual(["2 In Unione", "3 Esternalizzato", "4 Non erogato"]);
  expect(document.activeElement?.closest("[data-row]")?.getAttribute("data-row")).toBe("3");
  await user.keyboard("{ArrowUp}{ArrowUp}");
  expect(document.activeElement?.closest("[data-row]")?.getAttribute("data-row")).toBe("1");
  const counts = screen.getByRole("list", { name: /Quanti servizi/ });
  expect(counts.textContent).toMatch(/1 In Unione\s*1 Esternalizzato\s*1 Non erogato/);
});

test("after the last service the way goes on", async () => {
  const { user } = await atTriage();
  const last = screen.getAllByRole("radiogroup").at(-1) as HTMLElement;
  (within(last).getByRole("radio", { checked: true }) as HTMLElement).focus();
  await user.keyboard("1");
  await waitFor(() => expect(document.activeElement?.textContent).toContain("Avanti: Pronto"));
});

test("going back loses nothing, and another body keeps what was decided", async () => {
  const { user } = await atTriage();
  const groups = screen.getAllByRole("radiogroup");
  (within(groups[0] as HTMLElement).getByRole("radio", { checked: true }) as HTMLElement).focus();
  await user.keyboard("3");
  await user.click(screen.getByRole("button", { name: "Indietro" }));
  await user.click(await screen.findByRole("checkbox", { name: /^Stato civile/ }));
  await user.click(screen.getByRole("button", { name: "Indietro" }));
  await user.type(screen.getByRole("combobox"), "forlì");
  await screen.findAllByRole("option");
  await user.keyboard("{Enter}");
  await user.click(screen.getByRole("button", { name: /È il mio ente/ }));
  await title("Quali servizi ha l’ente?");
  expect([draft.chosen.get("anagrafe"), draft.chosen.has("stato-civile")]).toEqual(["outsourced", false]);
});

test("the plan is made of what was chosen, and opens", async () => {
  const { user, backend, frame } = await atTriage();
  await user.click(screen.getByRole("button", { name: "Avanti: Pronto" }));
  await title("Il piano è pronto");
  await expectAccessible();
  const name = screen.getByLabelText("Nome del piano");
  await user.clear(name);
  expect(screen.getByRole("alert").textContent).toBe("Scrivi un nome per il piano.");
  expect((screen.getByRole("button", { name: "Crea il piano" }) as HTMLButtonElement).disabled).toBe(true);
  await user.type(name, "Piano di prova{Enter}");
  await waitFor(() => expect(frame.opened).toHaveBeenCalled());
  const { plan } = lastAsked(backend, "create_plan") as { plan: { name: string; body: object; services: object[] } };
  expect(plan.name).toBe("Piano di prova");
  expect(plan.body).toEqual({ by: "code", kind: "comune", code: "038008" });
  expect(plan.services[0]).toEqual({ catalogue_id: "anagrafe", provision: "offered" });
});
