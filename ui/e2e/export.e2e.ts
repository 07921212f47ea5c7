/** What a grid shows is printed; the dialog that writes files can be used by everyone. */
import { expect, test } from "vitest";

import { type App, inWindow, looks } from "./driver";
import { filesBelow, textOf } from "./outside";
import { it } from "./words";

test("the paper holds the rows that the grid shows, and says which they are", async () => {
  await inWindow({ args: ["--sample", "ferrara"] }, async (app) => {
    await services(app);
    await app.click(await app.get("searchbox", it("grid-search-services")));
    await app.type("anagrafe");
    await app.gone("rowheader", "Stato civile");
    await app.click(await app.get("button", it("exports-out")));
    await app.click(await app.get("menuitem", it("exports-print")));
    await app.get("button", it("widgets-paper-open"));
    const [pdf] = await filesBelow(app.home, ".pdf");
    const text = await textOf(pdf ?? "");
    expect(text).toContain("Anagrafe");
    expect(text).not.toContain("Stato civile");
    expect(text).toContain(it("exports-paper-search", { text: "anagrafe" }));
    expect(await app.violations()).toEqual([]);
  });
});

test.for(looks)("the dialog of files has no violation in $look", async ({ env }) => {
  await inWindow({ args: ["--sample", "ferrara"], env }, async (app) => {
    await services(app);
    await app.click(await app.get("button", it("exports-out")));
    await app.click(await app.get("menuitem", it("exports-open")));
    await app.get("dialog", it("exports-title"));
    expect(await app.violations(), "what the grid shows").toEqual([]);
    await app.press("Escape");
    await app.gone("dialog");

    await app.click(await app.get("button", it("frame-plan")));
    await app.click(await app.get("menuitem", it("exports-open")));
    await app.get("dialog", it("exports-title"));
    // What goes out comes first, then as which file.
    await app.press("Tab", "ArrowDown", "ArrowDown", "ArrowDown", "ArrowDown");
    expect(await app.script("return document.activeElement.value")).toBe("datapackage");
    expect(await app.violations(), "the whole plan").toEqual([]);
    await app.press("Escape");
    await app.gone("dialog");
  });
});

async function services(app: App) {
  await app.get("heading", it("frame-menu-today"));
  await app.press("Alt+2");
  await app.get("heading", it("services-title"));
  await app.get("rowheader", "Anagrafe");
}
