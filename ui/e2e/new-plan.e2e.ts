/** A clerk makes the plan of Ferrara with the keyboard alone, and sees what the grant would be. */
import { expect, test } from "vitest";

import { type App, inWindow } from "./driver";
import { cli, filesBelow, type Plan } from "./outside";
import { until } from "./webdriver";
import { it } from "./words";

const offered = 21;

test("a plan is made with the keyboard alone, and the grant is the published one", async () => {
  await inWindow({}, async (app) => {
    await app.get("heading", it("start-title"));
    await app.press("Control+n");

    await app.get("heading", it("newplan-title-body"));
    await app.type("FERRARA");
    await app.get("option", /^Comune di Ferrara FE/);
    await app.press("Enter");
    await app.get("heading", "Comune di Ferrara");
    await app.sees(it("newplan-band", { band: 6 }));
    expect(await app.name(await app.active())).toBe(it("newplan-body-continue"));
    await app.press("Enter");

    await app.get("heading", it("newplan-title-services"));
    await app.tabTo("button", it("newplan-next", { step: it("newplan-step-triage") }));
    await app.press("Enter");

    await app.get("heading", it("newplan-title-triage"));
    const proposed = await triage(app);
    await app.press("Enter");

    await app.get("heading", it("newplan-title-ready"));
    await app.tabTo("textbox", it("newplan-name"));
    await app.press("Control+a");
    await app.type("Piano più breve");
    await app.press("Enter");
    await app.get("heading", it("frame-menu-today"));

    await setMigrations(app);

    await app.press("Alt+5");
    await app.get("heading", it("funding-simulation"));
    await app.sees(it("funding-counted", { count: offered }));
    await app.sees(/€\s1\.031\.574/);
    await app.tabTo("button", /^Perché\?/);
    await app.press("Enter");
    await app.get("complementary", /Perché\?/);
    await app.sees(/27\.694/);
    await app.press("Escape");
    await app.tabTo("button", it("funding-register"));
    await app.press("Enter");
    await app.sees(it("grant-compare-equal"));

    const [file] = await filesBelow(app.home, ".nuvolario");
    const plan = await cli<Plan & { funding: unknown[] }>("show", file ?? "");
    expect(plan.name).toBe("Piano più breve");
    expect(plan.body.entry).toMatchObject({ name: "Comune di Ferrara", istat: "038008", band: 6 });
    expect(plan.services).toHaveLength(proposed);
    const moving = plan.services.filter(({ details }) => details.provision === "offered");
    expect(moving).toHaveLength(offered);
    expect(new Set(moving.map(({ details }) => details.migration.mode))).toEqual(new Set(["update"]));
    expect(plan.funding).toHaveLength(1);
  });
});

/** 1 for the first services, 4 for all that follow; answers how many there were. */
async function triage(app: App): Promise<number> {
  let rows = 0;
  while ((await app.role(await app.active())) === "radio") {
    await app.press(rows < offered ? "1" : "4");
    rows += 1;
  }
  expect(await app.name(await app.active())).toBe(it("newplan-next", { step: it("newplan-step-ready") }));
  return rows;
}

/** Says of all services at once that they are updated from the own servers to a SaaS. */
async function setMigrations(app: App) {
  await app.press("Alt+2");
  await app.get("heading", it("services-title"));
  await app.tabTo("rowheader");
  await app.press("Control+a");
  await app.tabTo("combobox", it("domain-field-migration-origin"));
  await app.press("ArrowDown");
  await app.tabTo("combobox", it("domain-field-migration-destination"));
  await app.type("saas");
  await app.tabTo("combobox", it("domain-field-migration-mode"));
  await app.type("b");
  const apply = await app.tabTo("button", it("services-bulk-apply"));
  await app.press("Enter");
  // The choices are empty again once they have been written.
  await until("all to be written", async () => (await app.property<boolean>(apply, "disabled")) || undefined);
}
