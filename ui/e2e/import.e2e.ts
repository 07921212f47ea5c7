/** A table is pasted, looked at row by row, brought in and taken back: keyboard alone, axe at every step. */
import { expect, test } from "vitest";

import { type App, inWindow } from "./driver";
import { it } from "./words";

const table = [
  "Comune di Ferrara",
  "Elenco servizi al 31/12/2025",
  "",
  "N.\tDENOMINAZIONE\tUfficio competente\tClasse\tColore",
  "1\tAnagrafe e stato civile\tDemografici\tordinario\tverde",
  "2\tSportello Europa\tSegreteria\tboh\t",
  "3\tanpr\tDemografici\t\t",
  "",
  "Nota: in verde i più urgenti",
].join("\n");

test("a messy table is brought in and taken back", async () => {
  await inWindow({ args: ["--sample", "ferrara"] }, async (app) => {
    await app.get("heading", it("frame-menu-today"));
    await press(app, it("frame-menu-import"));
    await app.get("heading", it("imports-title-source"));
    await clean(app, "where the table is");

    const pasted = await app.tabTo("textbox", it("imports-or-paste"));
    // A real paste needs the system's clipboard, which a virtual display does not have.
    await app.script(
      "arguments[0].value = arguments[1]; arguments[0].dispatchEvent(new Event('input', { bubbles: true }));",
      pasted,
      table,
    );
    await press(app, it("imports-read-pasted"));
    await app.sees(it("imports-sheet-for", { register: it("domain-register-services") }));
    await clean(app, "what was read");

    await press(app, it("imports-next-columns"));
    await app.get("heading", it("imports-title-columns"));
    await app.get("combobox", it("imports-to-of", { column: "Colore" }));
    await clean(app, "columns");

    await press(app, it("imports-next-rows"));
    await app.get("heading", it("imports-title-rows"));
    await app.sees(it("imports-ask-unknown", { name: "Sportello Europa" }));
    await clean(app, "rows with questions");
    const own = `${it("imports-all-own")}: ${it("imports-all-unknown", { count: 1 })}`;
    await press(app, own);
    const split = `${it("imports-all-split")}: ${it("imports-all-several", { count: 1 })}`;
    await press(app, split);
    // Parted, the cell says what "anpr" says again below.
    await app.sees(it("imports-ask-twice", { row: "5" }));
    await press(app, it("imports-apply", { count: 2 }));

    await app.get("heading", it("imports-title-done"));
    await clean(app, "done");
    await press(app, it("imports-done-undo"));
    await app.sees(it("imports-done-undone"));
    await clean(app, "undone");
  });
});

/** Goes to a button with the keys and presses it. */
async function press(app: App, name: string) {
  await app.tabTo("button", name);
  await app.press("Enter");
}

async function clean(app: App, where: string) {
  // Halfway from one colour to the next a button has neither.
  while ((await app.script<number>("return document.getAnimations().length")) > 0);
  expect(await app.violations(), where).toEqual([]);
}
