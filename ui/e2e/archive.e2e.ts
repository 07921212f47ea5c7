/** A file to trust: what was done is taken back, what was deleted is found, a copy is looked at and put back. */
import { readFile, rm, writeFile } from "node:fs/promises";
import { expect, test } from "vitest";

import { type App, inWindow, looks } from "./driver";
import { cli, filesBelow, type Plan } from "./outside";
import { until } from "./webdriver";
import { it } from "./words";

const office = "Ufficio relazioni con il pubblico";

test("with the keyboard alone a change is taken back, a service comes back from the bin, a copy is put back", async () => {
  await inWindow({}, async (app) => {
    await openSample(app);
    const [file = ""] = await filesBelow(app.home, ".nuvolario");
    const [first = "", second = ""] = (await services(file)).map((it) => it.name);

    await typeOffice(app);
    await offices(file, [office]);
    await app.press("Control+z");
    await offices(file, []);
    await app.press("Control+Shift+z");
    await offices(file, [office]);

    await app.tabTo("button", it("services-remove"));
    await app.press("Enter");
    await app.sees(it("widgets-deleted", { name: first }));
    expect((await services(file)).map((it) => it.name)).not.toContain(first);

    await app.press("Alt+8");
    await app.tabTo("tab", it("archive-part-steps"));
    await app.press("ArrowRight");
    await app.tabTo("button", it("archive-bin-restore-of", { name: first }));
    await app.press("Enter");
    await app.sees(it("archive-bin-restored", { name: first }));
    await offices(file, [office]);

    await app.tabTo("tab", it("archive-part-bin"));
    await app.press("ArrowRight");
    await app.tabTo("button", it("archive-backup-make"));
    await app.press("Enter");
    await app.sees(saidBy("archive-backup-made"));
    const backedUp = await services(file);

    await remove(app, second);
    expect(await services(file)).toHaveLength(backedUp.length - 1);

    // The copy that was asked for is the last, so the first of the list.
    await app.press("Alt+8");
    await app.tabTo("button", saidBy("archive-backup-look-at"));
    await app.press("Enter");
    await app.sees(saidBy("frame-reading-backup"));
    await app.script("location.reload()");
    await app.sees(saidBy("frame-reading-backup"));
    await app.press("Alt+2");
    await app.sees(second);
    await app.tabTo("button", it("frame-reading-back"));
    await app.press("Enter");
    await app.gone("button", it("frame-reading-back"));

    await app.press("Alt+8");
    await app.tabTo("tab", it("archive-part-steps"));
    await app.press("End");
    await app.tabTo("button", saidBy("archive-backup-restore-of"));
    await app.press("Enter");
    await app.sees(saidBy("archive-backup-restored"));

    expect(await services(file)).toEqual(backedUp);
    expect(await cli("verify", file)).toMatchObject({ sound: true });
  });
});

test.for(looks)("no part of the archive and none of its dialogs has a violation in $look", async ({ env }) => {
  await inWindow({ env }, async (app) => {
    await openSample(app);
    const [file = ""] = await filesBelow(app.home, ".nuvolario");
    const [first = "", second = ""] = (await services(file)).map((it) => it.name);
    await remove(app, first);

    await app.press("Alt+8");
    await app.get("tab", it("archive-part-steps"));
    await clean(app, "history");
    await app.click(await app.get("tab", it("archive-part-bin")));
    await app.get("button", it("archive-bin-restore-of", { name: first }));
    await clean(app, "bin");
    await app.click(await app.get("tab", it("archive-part-backups")));
    await app.click(await app.get("button", it("archive-backup-make")));
    await app.sees(saidBy("archive-backup-made"));
    await remove(app, second);
    await app.press("Alt+8");
    await app.click(await app.get("button", saidBy("archive-backup-compare-of")));
    await app.sees(second);
    await clean(app, "backups, with what has changed since one");
    await app.click(await app.get("button", saidBy("archive-backup-look-at")));
    await app.sees(saidBy("frame-reading-backup"));
    await clean(app, "a backup looked at");
    await app.click(await app.get("button", it("frame-reading-back")));
    await app.gone("button", it("frame-reading-back"));

    await app.click(await app.get("button", it("frame-plan")));
    await app.click(await app.get("menuitem", it("frame-protect")));
    await app.get("dialog", it("frame-protect-title"));
    await app.press("Enter");
    await app.sees(it("frame-password-short", { least: 8 }));
    await clean(app, "a copy under a password");
    await app.press("Escape");
    await app.gone("dialog");

    await app.click(await app.get("button", it("frame-menu-close")));
    const whole = await readFile(file);
    await openRecent(app, file, sealed);
    await app.get("dialog", it("frame-unlock-title"));
    await app.type("una password qualunque");
    await app.press("Enter");
    await app.sees(saidBy("errors-file-damaged"));
    await clean(app, "a copy that asks for its password");
    await app.press("Escape");
    await app.gone("dialog");

    await openRecent(app, file, whole, note);
    await app.get("button", it("widgets-open-anyway"));
    await clean(app, "a plan that somebody may have open");
    await app.click(await app.get("button", it("widgets-open-to-read")));
    await app.sees(it("frame-reading-chosen"));
    await clean(app, "a plan looked at by choice");

    await app.click(await app.get("button", it("frame-menu-close")));
    await rm(`${file}-lock`);
    await openRecent(app, file, whole.subarray(0, whole.length - 4096));
    await app.get("button", it("widgets-recover"));
    await clean(app, "a damaged plan, with its backups");
    await app.click(await app.get("button", it("widgets-recover")));
    await app.get("dialog");
    await clean(app, "what came back of a damaged plan");
  });
});

/** A file that says of itself that it is under a password, and holds nothing. */
const sealed = Buffer.from("age-encryption.org/v1\n-> scrypt AAAAAAAAAAAAAAAAAAAAAA 1\n");

/** What another computer leaves beside a plan it has open. */
const note = JSON.stringify({ host: "PC-UFFICIO-7", user: "bianchi", pid: 77, since: "2026-11-23T08:15:00Z" });

async function openSample(app: App) {
  await app.tabTo("button", it("start-sample-open-of", { name: "Comune di Ferrara" }));
  await app.press("Enter");
  await app.get("heading", it("frame-menu-today"));
}

/** On the start page: the plan's file has become something else, and is opened from the list. */
async function openRecent(app: App, file: string, content: Buffer, lock = "") {
  await app.get("heading", it("start-title"));
  await until("the plan to be closed", async () =>
    (await filesBelow(app.home, "-lock")).length === 0 ? true : undefined,
  );
  await writeFile(file, content);
  if (lock) await writeFile(`${file}-lock`, lock);
  await app.click(await app.get("button", /^Comune di Ferrara · /));
}

/** Writes the office of the first service, and leaves the field. */
async function typeOffice(app: App) {
  await app.press("Alt+2");
  await app.get("heading", it("services-title"));
  await app.tabTo("rowheader");
  await app.press("Alt+Enter");
  await app.tabTo("textbox", it("domain-field-office"));
  await app.press("Control+a");
  await app.type(office);
  await app.press("Tab");
}

/** Deletes a service from its drawer. */
async function remove(app: App, name: string) {
  await app.press("Alt+2");
  await app.get("heading", it("services-title"));
  await app.tabTo("rowheader");
  const passed: string[] = [];
  for (;;) {
    const row = (await app.name(await app.active())).trim();
    if (row === name) break;
    if (passed.at(-1) === row) throw new Error(`the arrows never reach ${name}; they passed ${passed.join(", ")}`);
    passed.push(row);
    await app.press("ArrowDown");
  }
  await app.press("Alt+Enter");
  await app.tabTo("button", it("services-remove"));
  await app.press("Enter");
  await app.sees(it("widgets-deleted", { name }));
}

/** The services of the file, read by another program. */
async function services(file: string) {
  return (await cli<Plan>("show", file)).services.map(({ details }) => details);
}

/** Waits until the services with that office are as many as these. */
async function offices(file: string, expected: readonly string[]) {
  await until(`the offices ${expected.join()}`, async () => {
    const found = (await services(file)).map((it) => it.office).filter((it) => it === office);
    return found.length === expected.length ? true : undefined;
  });
}

/** What these words look like, whatever facts stand in them. */
function saidBy(key: string): RegExp {
  const fact = "\u{f8ff}";
  const facts = Object.fromEntries(["day", "time", "name", "path"].map((it) => [it, fact]));
  return new RegExp(it(key, facts).split(fact).map(literal).join(".+"));
}

function literal(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}

/** Soft, so that one run tells of every page. */
async function clean(app: App, page: string) {
  expect.soft(await app.violations(), page).toEqual([]);
}
