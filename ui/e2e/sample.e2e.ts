/** The sample of Ferrara is opened, read in English, and printed; nothing of it is missing on paper. */
import { expect, test } from "vitest";

import { inWindow } from "./driver";
import { cli, filesBelow, type Plan, textOf } from "./outside";
import { en, it } from "./words";

test("the sample changes language while it is open, and all its services are on the printed plan", async () => {
  await inWindow({}, async (app) => {
    await app.click(await app.get("button", it("start-sample-open-of", { name: "Comune di Ferrara" })));
    await app.get("heading", it("frame-menu-today"));
    await app.sees(/€\s1\.031\.574/);

    await app.click(await app.get("button", ending(it("frame-language-en"))));
    await app.get("heading", en("frame-menu-today"));
    await app.sees(/€\s?1,031,574/);
    expect(await app.script("return document.documentElement.lang")).toBe("en");

    await app.click(await app.get("button", ending(it("frame-language-it"))));
    await app.click(await app.get("button", it("frame-menu-documents")));
    await app.click(await app.get("button", it("documents-make")));
    await app.get("button", it("widgets-paper-open"));

    const [pdf] = await filesBelow(app.home, ".pdf");
    const [file] = await filesBelow(app.home, ".nuvolario");
    const plan = await cli<Plan>("show", file ?? "");
    // A long name is broken over lines of its column: its words are looked for one after the other.
    const words = (await textOf(pdf ?? "")).split(/\s+/);
    const missing = plan.services.map(({ details }) => details.name).filter((name) => !stands(name, words));
    expect(plan.services).toHaveLength(23);
    expect(missing).toEqual([]);
    // Twenty-one move with the grant, each with its mode in its row.
    const text = await textOf(pdf ?? "");
    expect(text.match(/B · Aggiornamento/g)?.length).toBeGreaterThanOrEqual(21);
    expect(text).toMatch(/€\s1\.031\.574/);
  });
});

/** The language's button says its short name first. */
function ending(name: string): RegExp {
  return new RegExp(`${name}$`);
}

/** True if the words of `name` follow each other in the text, with other columns between its lines at most. */
function stands(name: string, text: readonly string[]): boolean {
  const [first = "", ...rest] = name.split(" ");
  return text.some((word, place) => {
    if (word !== first) return false;
    const near = text.slice(place + 1, place + 40);
    return rest.every((it) => near.includes(it));
  });
}
