/** As handy as a spreadsheet: cells copied and pasted, taken back, a sheet of the state's kit brought in, everything given out. */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";

import { type App, inWindow } from "./driver";
import { answerDialog, cli, filesBelow, run } from "./outside";
import { until } from "./webdriver";
import { it } from "./words";

const kit = join(import.meta.dirname, "../../src-tauri/crates/app/tests/kit");

test("with the keyboard alone a block is pasted and taken back, a kit workbook is imported, and all of it is given out", async () => {
  await inWindow({}, async (app) => {
    await app.tabTo("button", it("start-sample-open-of", { name: "Provincia di Novara" }));
    await app.press("Enter");
    await app.get("heading", it("frame-menu-today"));
    const [file = ""] = await filesBelow(app.home, ".nuvolario");

    await goTo(app, it("domain-register-suppliers"));
    await app.tabTo("button", it("grid-action-add"));
    await app.press("Enter");
    await app.type("Maggioli S.p.A.");
    await app.press("Enter");
    await many(app, file, "suppliers", 1);
    await app.press("Control+Home", "Control+c", "ArrowDown", "Control+v");
    await many(app, file, "suppliers", 2);
    await app.press("Control+z");
    await many(app, file, "suppliers", 1);

    await goTo(app, it("frame-menu-import"));
    await app.tabTo("button", it("imports-choose"));
    await app.press("Enter");
    await answerDialog(it("imports-choose-title"), join(kit, "lista-compilata.xlsx"));
    await app.sees("lista-compilata.xlsx");
    await app.tabTo("button", it("imports-next-columns"));
    await app.press("Enter");
    await app.get("heading", it("imports-title-columns"));
    await app.tabTo("button", it("imports-next-rows"));
    await app.press("Enter");
    await app.get("heading", it("imports-title-rows"));
    await app.tabTo("button", /^Importa \d+ rig/);
    await app.press("Enter");
    await app.get("heading", it("imports-title-done"));
    const imported = (await registers(app, file)).applications.length;
    expect(imported).toBeGreaterThan(0);

    await app.tabTo("button", it("frame-plan"));
    await app.press("Enter");
    await app.get("menuitem", it("exports-open"));
    while ((await app.name(await app.active())) !== it("exports-open")) await app.press("ArrowDown");
    await app.press("Enter");
    await app.get("dialog", it("exports-title"));
    await app.tabTo("button", it("exports-do"));
    await app.press("Enter");
    await answerDialog(it("exports-save-title"));
    await app.sees(it("exports-done"));
    const [workbook = ""] = await filesBelow(app.home, ".xlsx");

    // Another plan takes from the workbook what this one gave.
    const other = join(app.home, "altro.nuvolario");
    await run("new", other, "--sample", "novara");
    const taken = await cli<{ counts: { new: number } }>(
      "import",
      other,
      workbook,
      "--sheet",
      it("domain-register-applications"),
    );
    expect(taken.counts.new).toBe(imported);
  });
});

/** By the menu, with the keyboard. */
async function goTo(app: App, name: string) {
  await app.tabTo("button", new RegExp(`^${name.replace(/[.…]/g, "\\$&")}`));
  await app.press("Enter");
  await app.get("heading");
}

type Registers = { readonly [register in "suppliers" | "applications"]: readonly unknown[] };

/** The registers of the file, read by another program. */
async function registers(app: App, file: string): Promise<Registers> {
  const out = join(app.home, `registers-${Date.now()}.json`);
  await run("export", file, "--format", "json", "--out", out);
  return (JSON.parse(await readFile(out, "utf8")) as { registers: Registers }).registers;
}

async function many(app: App, file: string, register: keyof Registers, count: number) {
  await until(`${count} ${register}`, async () =>
    (await registers(app, file))[register].length === count ? true : undefined,
  );
}
