/** From unknown to ready, with the keyboard alone: everything that holds Anagrafe up is answered, one item with a file that proves it. */
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";

import { type App, inWindow } from "./driver";
import { answerDialog, cli, filesBelow } from "./outside";
import { until } from "./webdriver";
import { it } from "./words";

const proof = "Esito della classificazione.txt";
const words = "Classe: ordinaria. CUP B71C22000020001.";
const note = "Fascicolo 12/2026, protocollo";
/** The phases that duties can hold up. */
const phases = [1, 2, 3, 4, 5, 6];

type Held = { readonly id: string; readonly text: string };

test("with the keyboard alone Anagrafe goes from unknown to ready, one duty proved by a file", async () => {
  const programs = await standIn();
  await inWindow({ args: ["--sample", "ferrara"], env: { PATH: `${programs}:${process.env.PATH}` } }, async (app) => {
    const paper = join(app.home, proof);
    await writeFile(paper, words);
    await app.get("heading", it("frame-menu-today"));
    await app.press("Alt+3");
    await app.get("heading", it("readiness-title"));
    await app.tabTo("tab", it("readiness-tab-overview"));
    await app.press("ArrowRight");
    await app.press("Control+f");
    await app.type("anagrafe");
    await app.tabTo("rowheader", "Anagrafe");
    await app.press("Enter");
    await app.get("heading", "Anagrafe");

    await app.tabTo("button", it("readiness-filter-blocking"));
    await app.press("Enter");
    for (const phase of phases) await unfold(app, phase);

    // The first duty is proved by a file.
    const first = await held(app);
    if (first === null) throw new Error("nothing holds the service up from the start");
    await app.tabTo("button", start(first.text));
    await app.press("Enter");
    await app.tabTo("button", it("proofs-add"));
    await app.press("Enter");
    await answerDialog(it("proofs-choose-title"), paper);
    await app.sees(proof);
    expect.soft(await app.violations(), "an item with its proof").toEqual([]);
    await app.tabTo("button", it("proofs-open-of", { name: proof }));
    await app.press("Enter");
    const opened = await until("the system to be asked to open it", () =>
      readFile(join(app.home, "opened"), "utf8").catch(() => undefined),
    );
    expect(opened).toContain(words);
    await app.tabTo("button", start(first.text));
    await app.press("3");
    await answered(app, first);

    // All others by a note that says where the proof is.
    for (let next = await held(app); next !== null; next = await held(app)) {
      await app.tabTo("button", start(next.text));
      await app.press("3");
      await until(`the note of ${next.id}`, async () => {
        const name = await app.script<string>("return document.activeElement?.localName ?? ''");
        return name === "textarea" ? true : undefined;
      });
      await app.type(note);
      await app.press("Tab");
      await answered(app, next);
    }
    await app.sees(it("readiness-stage-none"));
    expect.soft(await app.violations(), "a service that nothing holds up").toEqual([]);

    // The terminal reads the same, and the bytes of the proof are those of the file.
    const [plan = ""] = await filesBelow(app.home, ".nuvolario");
    const known = await cli<{ services: { name: string; phase: number | null }[] }>("readiness", plan);
    expect(known.services.find((it) => it.name === "Anagrafe")?.phase).toBeNull();
    const proofs = await cli<unknown>("proofs", plan);
    expect(JSON.stringify(proofs)).toContain(proof);
  });
});

/** A folder with a program that the system opens files with: it notes what it was given. */
async function standIn(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "nuvolario-programs-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  await writeFile(join(folder, "xdg-open"), '#!/bin/sh\ncp "$1" "$HOME/opened"\n', { mode: 0o755 });
  return folder;
}

/** The first item in sight that holds its phase up. */
function held(app: App): Promise<Held | null> {
  return app.script<Held | null>(
    "const it = document.querySelector('[data-item].held'); return it && { id: it.dataset.item, text: it.querySelector('.what').innerText.trim() }",
  );
}

/** Waits until an item no longer holds its phase up. */
async function answered(app: App, { id }: Held) {
  await until(`${id} to be done`, async () => {
    const still = await app.script<boolean>(
      "return document.querySelector('.held[data-item=' + arguments[0] + ']') !== null",
      id,
    );
    return still ? undefined : true;
  });
}

/** Shows the items of a phase, if they are not shown yet. */
async function unfold(app: App, phase: number) {
  const name = new RegExp(`^${it("readiness-phase", { phase, name: "" }).trim()}`);
  const button = await app.tabTo("button", name);
  if ((await app.attribute(button, "aria-expanded")) === "false") await app.press("Enter");
}

/** What begins like this. */
function start(text: string): RegExp {
  return new RegExp(`^${text.slice(0, 60).replace(/[.*+?^${}()|[\]\\]/g, "\\$&")}`);
}
