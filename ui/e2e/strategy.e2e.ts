/** Why and how a service goes: a strategy chosen with its reason, with the keyboard alone; questions sent out and answers taken back in. */
import { expect, test } from "vitest";

import { type App, inWindow } from "./driver";
import { answerDialog, filesBelow } from "./outside";
import { until } from "./webdriver";
import { it } from "./words";

/** A question of the sheet, and what is known of it. */
const question = "Stack tecnologico";
const known = "PHP 7 e MySQL 5";
const reason = "Il fornitore ha un servizio pronto, e costa meno.";

test("with the keyboard alone a strategy is looked at, refused without a reason, chosen, and taken back", async () => {
  await inWindow({ args: ["--sample", "ferrara"] }, async (app) => {
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
    await app.tabTo("button", it("assessment-part-strategy"));
    await app.press("Enter");
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
    await sheets(app);
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

/** The sheets, by the tabs of the page. */
async function sheets(app: App) {
  await app.tabTo("tab");
  while ((await app.name(await app.active())) !== it("readiness-tab-sheets")) await app.press("ArrowRight");
  await app.get("heading", it("assessment-sheets-title"));
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
