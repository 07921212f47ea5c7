/** Every page, in light and in dark: axe (WCAG 2.1 AA) finds nothing to say. */
import { expect, test } from "vitest";

import { type App, inWindow, looks } from "./driver";
import { it } from "./words";

test.for(looks)("no page has a violation in $look", async ({ env, dark }) => {
  await inWindow({ env }, async (app) => {
    await app.get("heading", it("start-title"));
    expect(await app.script("return matchMedia('(prefers-color-scheme: dark)').matches")).toBe(dark);
    await clean(app, "start");

    await newPlan(app);

    await app.press("Alt+1");
    await on(app, it("frame-menu-today"));
    await app.click((await app.all("button", /^Perché\?/))[0] ?? (await app.get("button", /^Perché\?/)));
    await app.get("complementary");
    await clean(app, "today, with its reasons");
    await app.press("Escape", "F1");
    await app.get("heading", it("frame-help"));
    await clean(app, "today, with help");
    await app.press("Escape");

    await app.press("Alt+2");
    await on(app, it("services-title"));
    await app.tabTo("rowheader");
    await app.press("Shift+Space");
    await clean(app, "services, one of them selected");
    await app.press("Shift+F10");
    await app.get("menuitem", new RegExp(it("grid-action-fill")));
    await clean(app, "services, with the menu of cells");
    await app.press("Escape", "F2");
    await app.get("textbox");
    await clean(app, "services, with a cell being typed in");
    await app.press("Escape", "Alt+Enter");
    await app.get("heading", it("services-group-move"));
    await clean(app, "services, with the details of one");
    await app.press("Escape");
    await app.click(await app.get("button", it("services-add-catalogue")));
    await app.get("dialog");
    await clean(app, "services, adding from the catalogue");
    await app.press("Escape");
    await app.gone("dialog");

    for (const register of ["applications", "suppliers", "contracts", "assets", "people", "skills"]) {
      await app.click(await app.get("button", it(`domain-register-${register}`)));
      await on(app, it(`grid-empty-${register}`));
      await clean(app, `${register}, still empty`);
    }
    await app.click(await app.get("button", it("domain-register-applications")));
    await app.tabTo("button", it("grid-action-add"));
    await app.press("Enter");
    await app.type("Sicr@web");
    await app.press("Enter");
    await app.get("rowheader", "Sicr@web");
    await app.press("Control+Home", "ArrowRight", "F2");
    await app.type("Maggioli");
    await app.get("option", it("grid-create", { name: "Maggioli" }));
    await clean(app, "applications, a supplier being found");
    await app.press("Enter", "Control+Home", "Alt+Enter");
    await app.get("heading", it("grid-record-links-picture"));
    await clean(app, "applications, with the details of one");
    await app.press("Escape", "ArrowUp", "Alt+ArrowDown");
    await app.get("menuitem", it("grid-column-filter"));
    await clean(app, "applications, with the menu of a column");
    await app.click(await app.get("menuitem", it("grid-column-filter")));
    await app.get("dialog");
    await clean(app, "applications, being filtered");
    await app.press("Escape");
    await app.gone("dialog");
    await app.click(await app.get("button", it("grid-columns")));
    await app.get("dialog");
    await clean(app, "applications, their columns being chosen");
    await app.press("Escape");
    await app.gone("dialog");

    await app.press("Alt+3");
    await on(app, it("readiness-phases"));
    await clean(app, "readiness");
    await app.click(await app.get("tab", it("readiness-tab-map")));
    await app.get("rowheader", "Anagrafe");
    await clean(app, "readiness, services by phase");
    await app.tabTo("rowheader");
    await app.press("Enter");
    await app.click(await app.get("button", /^Per ogni applicativo sono registrati licenze/));
    await app.get("textbox", it("readiness-note"));
    await clean(app, "readiness, one service");
    await app.click(await app.get("button", it("readiness-everywhere")));
    await app.get("listbox", it("readiness-item-list"));
    await clean(app, "readiness, one item");

    await app.press("Alt+5");
    await on(app, it("funding-title"));
    await app.get("heading", it("funding-simulation"));
    await clean(app, "funding");

    await app.press("Alt+6");
    await on(app, it("documents-title"));
    await app.get("button", it("documents-make"));
    await clean(app, "documents");

    await app.press("Alt+7");
    await on(app, it("frame-menu-checks"));
    await clean(app, "checks");

    await app.click(await app.get("button", it("frame-menu-settings")));
    await on(app, it("settings-title"));
    await clean(app, "settings");
  });
});

/** The four steps of a new plan, each looked at. */
async function newPlan(app: App) {
  await app.press("Control+n");
  await on(app, it("newplan-title-body"));
  await app.type("lecce");
  await app.get("option", /^Comune di Lecce LE/);
  await clean(app, "new plan, with bodies found");
  await app.press("Enter");
  await app.get("button", it("newplan-body-continue"));
  await clean(app, "new plan, body chosen");
  await app.press("Enter");
  await on(app, it("newplan-title-services"));
  await clean(app, "new plan, services");
  await app.click(await app.get("button", it("newplan-next", { step: it("newplan-step-triage") })));
  await on(app, it("newplan-title-triage"));
  await clean(app, "new plan, triage");
  await app.click(await app.get("button", it("newplan-next", { step: it("newplan-step-ready") })));
  await on(app, it("newplan-title-ready"));
  await clean(app, "new plan, ready");
  await app.click(await app.get("button", it("newplan-create")));
}

async function on(app: App, title: string) {
  await app.get("heading", title);
}

/** Soft, so that one run tells of every page. */
async function clean(app: App, page: string) {
  expect.soft(await app.violations(), page).toEqual([]);
}
