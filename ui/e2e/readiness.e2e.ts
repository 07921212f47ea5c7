/** From not ready to readier, with the keyboard alone: one service's items answered, one refused until it has a note, taken back and brought back. */
import { expect, test } from "vitest";

import { type App, inWindow } from "./driver";
import { until } from "./webdriver";
import { it } from "./words";

/** Two items of the first phase that are asked of a service: a recommended one, and one that wants a proof. */
const recommended = { id: "C1-03", text: /^Per ogni applicativo sono registrati licenze/ };
const mandatory = { id: "C1-08", text: /^Per ogni servizio sono noti volume dei dati/ };

test("with the keyboard alone Anagrafe is answered, refused without a note, taken back and brought back", async () => {
  await inWindow({ args: ["--sample", "ferrara"] }, async (app) => {
    await app.get("heading", it("frame-menu-today"));
    await app.press("Alt+3");
    await app.get("heading", it("readiness-title"));
    await app.tabTo("tab", it("readiness-tab-overview"));
    await app.sees(it("readiness-formula"));
    expect.soft(await app.violations(), "the whole").toEqual([]);

    await app.press("ArrowRight");
    await app.get("rowheader", "Anagrafe");
    expect.soft(await app.violations(), "services by phase").toEqual([]);
    await app.press("Control+f");
    await app.type("anagrafe");
    await until("one service", async () => ((await app.all("rowheader")).length === 1 ? true : undefined));
    await app.tabTo("rowheader", "Anagrafe");
    await app.press("ArrowRight", "ArrowRight", "Enter");
    await app.get("heading", "Anagrafe");

    const before = await points(app);
    await answered(app, recommended, "to_do");
    await app.tabTo("button", recommended.text);
    await app.press("3");
    await answered(app, recommended, "done");
    const first = await until("more points", async () => ((await points(app)) > before ? points(app) : undefined));

    await app.tabTo("button", mandatory.text);
    await app.press("3");
    const note = await app.get("textbox", it("readiness-note"));
    await until("the note to have the keyboard", async () =>
      JSON.stringify(await app.active()) === JSON.stringify(note) ? true : undefined,
    );
    await app.sees(/serve una prova allegata o una nota/);
    await answered(app, mandatory, "to_do");
    expect.soft(await app.violations(), "an item that was refused").toEqual([]);
    await app.type("Registro dei trattamenti, fascicolo 12/2026");
    await app.press("Tab");
    await answered(app, mandatory, "done");
    const second = await until("more points", async () => ((await points(app)) > first ? points(app) : undefined));

    await app.press("Control+z");
    await answered(app, mandatory, "to_do");
    expect(await points(app)).toBe(first);
    await app.press("Control+Shift+z");
    await answered(app, mandatory, "done");
    expect(await points(app)).toBe(second);

    // Why it is so, and back to where one was.
    await app.tabTo("button", /^Perché\?/);
    await app.press("Enter");
    await app.get("complementary");
    await app.press("Escape");
    await app.gone("complementary");
    await app.press("Escape");
    await app.get("rowheader", "Anagrafe");
  });
});

test("a question about a service leads into the field that answers it", async () => {
  await inWindow({ args: ["--sample", "ferrara"] }, async (app) => {
    await app.get("heading", it("frame-menu-today"));
    await app.press("Alt+3");
    await app.get("heading", it("readiness-title"));
    const button = await app.tabTo("button", it("readiness-next-go-field"));
    const asked = await app.script<string>(
      "return arguments[0].closest('li').querySelector('.what').innerText",
      button,
    );
    await app.press("Enter");
    await app.get("heading", it("services-title"));
    const name = await until("a field that has the keyboard", async () =>
      app.script<string | null>(
        "return document.activeElement.closest('.drawer') && document.activeElement.labels?.[0]?.innerText",
      ),
    );
    expect(asked).toContain(name);
  });
});

/** The weight of what is done, of the service on show. */
async function points(app: App): Promise<number> {
  const done = await app.attribute(await app.find("[data-readiness]"), "data-readiness");
  return Number(done);
}

/** Waits until an item says that it is this far. */
async function answered(app: App, { id }: { readonly id: string }, state: string) {
  await until(`${id} to be ${state}`, async () => {
    const script = "return document.querySelector('[data-item=' + arguments[0] + '] [aria-checked=true]')?.className";
    return (await app.script<string | null>(script, id))?.split(" ").includes(state) ? true : undefined;
  });
}
