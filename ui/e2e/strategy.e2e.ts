/** Why and how a service goes: a strategy chosen with its reason, with the keyboard alone; questions sent out and answers taken back in; a list of one's own. */
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";

import { type App, inWindow } from "./driver";
import { answerDialog, cli, filesBelow } from "./outside";
import { until } from "./webdriver";
import { it } from "./words";

/** A question of the sheet, and what is known of it. */
const question = "Stack tecnologico";
const known = "PHP 7 e MySQL 5";
const act = "Determinazione ACN 307/2022";
const reason = "Il fornitore ha un servizio pronto, e costa meno.";

test("with the keyboard alone a strategy is looked at, refused without a reason, chosen, and taken back", async () => {
  await inWindow({ args: ["--sample", "ferrara"] }, async (app) => {
    await openAnagrafe(app);
    await press(app, it("assessment-part-strategy"));
    await app.get("heading", it("assessment-strategy-title"));
    expect.soft(await app.violations(), "the six strategies").toEqual([]);

    await app.tabTo("button", /^Trasferimento di host/);
    await app.press("Enter");
    await app.sees("A · Trasferimento");
    expect.soft(await app.violations(), "a strategy that is looked at").toEqual([]);
    const choose = it("assessment-choose", { name: it("domain-strategy-rehost") });
    await app.tabTo("button", choose);
    await app.press("Enter");
    await app.sees(it("assessment-reason-missing"));
    await focused(app, it("assessment-reason"));
    await app.sees(it("assessment-log-none"));

    await app.type(reason);
    await app.tabTo("button", choose);
    await app.press("Enter");
    await app.sees(reason);
    await app.sees(it("assessment-strategy-done", { name: it("domain-strategy-rehost") }));
    expect(await chosen(app)).toEqual(["rehost"]);
    expect.soft(await app.violations(), "a decision in the log").toEqual([]);

    await app.press("Control+z");
    await app.sees(it("assessment-log-none"));
    expect(await chosen(app)).toEqual([]);
    await app.press("Control+Shift+z");
    await app.sees(reason);
    expect(await chosen(app)).toEqual(["rehost"]);
  });
});

test("with the keyboard alone a service gets its class, and what was read in an act is kept and forgotten again", async () => {
  await inWindow({ args: ["--sample", "ferrara"] }, async (app) => {
    await openAnagrafe(app);
    await press(app, it("assessment-part-class"));
    await app.get("heading", it("assessment-class-title"));
    for (const [field, typed] of [
      ["data-class", "critico"],
      ["class-state", "esito"],
    ] as const) {
      await app.tabTo("combobox", it(`domain-field-${field}`));
      await app.type(typed);
    }
    await app.tabTo("textbox", it("domain-field-class-act"));
    await app.type("PEC prot. 12/2026");
    await app.tabTo("textbox", it("domain-field-class-day"));
    await app.type("31/2/2026");
    await app.press("Tab");
    await app.sees(it("widgets-not-day"));
    await app.tabTo("textbox", it("domain-field-class-day"));
    await app.press("Control+a");
    await app.type("10/11/2026");
    await app.press("Tab");
    await app.get("heading", it("assessment-asked-of", { class: it("domain-data-class-critical") }));

    await press(app, it("assessment-asked-edit"));
    await focused(app, it("assessment-asked-service"));
    await app.type("QC3");
    await app.tabTo("combobox", it("assessment-asked-infrastructure"));
    await app.type("QI3");
    await app.tabTo("textbox", it("assessment-asked-act"));
    await app.type(act);
    await press(app, it("assessment-asked-save"));
    await app.sees(it("errors-requirement-act"));
    await app.tabTo("textbox", it("assessment-asked-day"));
    await app.type("10/11/2026");
    await press(app, it("assessment-asked-save"));
    await app.sees(it("domain-level-qc3"));
    await app.sees(it("classes-own-reading", { act }));
    expect.soft(await app.violations(), "what a class asks, as it was read").toEqual([]);
    await press(app, it("assessment-asked-forget"));
    await app.gone("button", it("assessment-asked-forget"));

    // It is kept, field by field.
    const [plan = ""] = await filesBelow(app.home, ".nuvolario");
    const { services } = await cli<{ services: { details: object }[] }>("show", plan);
    const kept = { data_class: "critical", class_state: "acn_outcome", class_act: "PEC prot. 12/2026" };
    expect(services[0]?.details).toMatchObject({ ...kept, class_day: "2026-11-10" });
  });
});

test("questions go out in a workbook, and the answers in it are taken back in one by one", async () => {
  await inWindow({ args: ["--sample", "novara"] }, async (app) => {
    await app.get("heading", it("frame-menu-today"));
    await app.tabTo("button", new RegExp(`^${it("domain-register-applications")}`));
    await app.press("Enter");
    await app.tabTo("button", it("grid-action-add"));
    await app.press("Enter");
    await app.type("Tributi Web");
    await app.press("Enter");
    await app.sees("Tributi Web");
    await app.press("Alt+3");
    await app.get("heading", it("readiness-title"));
    await part(app, it("readiness-tab-sheets"));
    await app.get("heading", it("assessment-sheets-title"));
    await app.tabTo("textbox", question);
    await app.type(known);
    await app.press("Tab");
    await progress(app, 1);

    await app.tabTo("button", it("assessment-send"));
    await app.press("Enter");
    await app.get("dialog", it("assessment-send-title"));
    expect.soft(await app.violations(), "which questions go out").toEqual([]);
    // What has an answer is not asked again unless somebody ticks it.
    await app.tabTo("checkbox", question);
    await app.press("Space");
    await app.tabTo("button", it("assessment-send-do"));
    await app.press("Enter");
    await answerDialog(it("sheets-save-title"));
    await app.sees(`${it("sheets-book-title")}.xlsx`);
    const [workbook = ""] = await filesBelow(app.home, ".xlsx");
    await app.press("Escape");
    await app.gone("dialog");

    // The answer is taken back here; it is still in the workbook.
    await app.press("Control+z");
    await progress(app, 0);
    await app.tabTo("button", it("assessment-take-back"));
    await app.press("Enter");
    await answerDialog(it("sheets-choose-title"), workbook);
    await app.get("heading", it("assessment-returned-title"));
    await app.sees(known);
    expect.soft(await app.violations(), "what came back").toEqual([]);
    await app.tabTo("button", it("assessment-returned-accept", { count: 1 }));
    await app.press("Enter");
    await app.sees(it("assessment-returned-taken", { count: 1 }));
    await progress(app, 1);
  });
});

test("a list of one's own is refused with a circle in it, written, replaced from a file that was refused first, and taken out", async () => {
  await inWindow({ args: ["--sample", "novara"] }, async (app) => {
    await app.get("heading", it("frame-menu-today"));
    await app.press("Alt+3");
    await app.get("heading", it("readiness-title"));
    await part(app, it("readiness-tab-lists"));
    await press(app, it("assessment-list-new"));
    for (const [field, text] of [
      [it("assessment-list-title-it"), "Biblioteca"],
      [it("assessment-list-id"), "biblioteca"],
      [it("assessment-item-text-it"), "Il prestito funziona."],
      [it("assessment-item-after"), "1"],
    ] as const) {
      await app.tabTo("textbox", field);
      await app.type(text);
    }
    await press(app, it("assessment-list-save"));
    await app.sees(it("errors-item-cycle", { items: "biblioteca:1" }));
    expect.soft(await app.violations(), "a list with a fault").toEqual([]);
    await app.tabTo("textbox", it("assessment-item-after"));
    await app.press("Control+a", "Delete");
    await press(app, it("assessment-list-save"));
    await app.sees(it("assessment-list-saved"));
    await press(app, it("assessment-list-export-of", { name: "Biblioteca" }));
    await answerDialog(it("readiness-list-save-title"));
    await app.sees(/biblioteca\.yaml/);
    const [given = ""] = await filesBelow(app.home, ".yaml");
    expect(await readFile(given, "utf8")).toContain("Il prestito funziona.");

    const file = join(app.home, "nuova.yaml");
    await writeFile(file, yaml(9));
    await press(app, it("assessment-list-bring-in"));
    await answerDialog(it("readiness-list-choose-title"), file);
    await app.sees(/Riga 4 .*«phase»/);
    expect.soft(await app.violations(), "a file with a fault").toEqual([]);
    await writeFile(file, yaml(3));
    await press(app, it("assessment-brought-again"));
    await answerDialog(it("readiness-list-choose-title"), file);
    await app.sees(it("assessment-brought-changes", { added: 0, removed: 0, changed: 1 }));
    await press(app, it("assessment-brought-replace"));
    await app.sees(it("assessment-list-brought", { name: "Biblioteca" }));

    await press(app, it("assessment-list-remove-of", { name: "Biblioteca" }));
    await app.gone("button", it("assessment-list-remove-of", { name: "Biblioteca" }));
    await app.press("Control+z");
    await app.get("button", it("assessment-list-remove-of", { name: "Biblioteca" }));
  });
});

async function openAnagrafe(app: App) {
  await app.get("heading", it("frame-menu-today"));
  await app.press("Alt+3");
  await app.get("heading", it("readiness-title"));
  await app.tabTo("tab", it("readiness-tab-overview"));
  await app.press("ArrowRight");
  await app.sees("Anagrafe");
  await app.press("Tab");
  await until("Anagrafe to have the keyboard", async () => {
    if ((await app.name(await app.active())) === "Anagrafe") return true;
    await app.press("Tab");
    return undefined;
  });
  await app.press("Enter");
  await app.get("heading", "Anagrafe");
}

/** A list of one item, in this phase. */
function yaml(phase: number): string {
  const head = "list: { id: biblioteca, version: '2', title: Biblioteca }";
  return `${head}\nitems:\n  - id: biblioteca:1\n    phase: ${phase}\n    text: Il prestito funziona sempre.\n`;
}

async function press(app: App, name: string) {
  await app.tabTo("button", name);
  await app.press("Enter");
}

/** A part of the page, by its tabs. */
async function part(app: App, name: string) {
  await app.tabTo("tab");
  while ((await app.name(await app.active())) !== name) await app.press("ArrowRight");
}

async function progress(app: App, answered: number) {
  await app.sees(new RegExp(`^${answered} risposte su \\d+$`, "m"));
}

/** Waits until the field of this name has the keyboard. */
async function focused(app: App, name: string) {
  await until(`${name} to have the keyboard`, async () =>
    (await app.name(await app.active())) === name ? true : undefined,
  );
}

/** The strategies that are marked as chosen. */
async function chosen(app: App): Promise<readonly string[]> {
  return app.script("return [...document.querySelectorAll('.chosen[data-strategy]')].map((it) => it.dataset.strategy)");
}
