/** PDFs that prove something are looked at in the window: page by page, by keys, with their text; those that cannot be shown say why. */
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";

import { type App, inWindow } from "./driver";
import { pdf } from "./pdf";
import { until } from "./webdriver";
import { it } from "./words";

const files = {
  "lungo.pdf": pdf(2000),
  "protetto.pdf": pdf(1, { locked: true }),
  "rotto.pdf": Buffer.concat([Buffer.from("%PDF-1.7\n"), Buffer.alloc(5_000, 7)]),
} as const;

test("a PDF of 2,000 pages is read page by page, and one that is broken or under a password says so", async () => {
  await inWindow({ args: ["--sample", "ferrara"] }, async (app) => {
    await app.get("heading", it("frame-menu-today"));
    await attach(app, files);
    await app.press("Alt+3");
    await app.get("heading", it("readiness-title"));
    await app.click(await app.get("tab", it("readiness-tab-proofs")));

    await look(app, "lungo.pdf");
    await app.sees(it("proofs-page-of", { page: 1, pages: "2.000" }));
    const first = await drawn(app);
    expect.soft(await app.violations(), "a page of a PDF").toEqual([]);

    await app.tabTo("region", it("proofs-page-region"));
    await app.press("PageDown");
    await app.sees(it("proofs-page-of", { page: 2, pages: "2.000" }));
    await app.press("End");
    await app.sees(it("proofs-page-of", { page: "2.000", pages: "2.000" }));
    const last = await until("the last page", async () => {
      const now = await drawn(app);
      return now.ink === first.ink ? undefined : now;
    });
    await app.press("+");
    await until("a larger page", async () => ((await drawn(app)).width > last.width ? true : undefined));
    await app.tabTo("button", it("proofs-page-text"));
    await app.press("Enter");
    await app.sees("Pagina 2000 del registro");

    await app.press("Escape");
    await app.gone("region", it("proofs-page-region"));
    expect(await app.name(await app.active())).toBe(it("proofs-look-of", { name: "lungo.pdf" }));

    await look(app, "protetto.pdf");
    await app.sees(it("proofs-look-locked"));
    await look(app, "rotto.pdf");
    await app.sees(it("proofs-look-broken"));
  });
});

/** Brings files into the plan, as dropping them on the window does. */
async function attach(app: App, all: Readonly<Record<string, Uint8Array>>) {
  const paths: string[] = [];
  for (const [name, bytes] of Object.entries(all)) {
    paths.push(join(app.home, name));
    await writeFile(join(app.home, name), bytes);
  }
  const attach =
    "return window.__TAURI_INTERNALS__.invoke('attach_proofs', { paths: arguments[0], places: arguments[1] })";
  const places = [{ object: { kind: "service", id: 1 }, item: "C1-08" }];
  expect(await app.script(attach, paths, places)).toMatchObject({ refused: [] });
}

async function look(app: App, name: string) {
  await app.tabTo("button", it("proofs-look-of", { name }));
  await app.press("Enter");
}

/** The page on show: how wide it is, and how dark. */
function drawn(app: App): Promise<{ width: number; ink: number }> {
  return until("a page with something on it", async () => {
    const seen = await app.script<{ width: number; ink: number } | null>(`
      const page = document.querySelector(".pdf canvas");
      if (!page) return null;
      const { data } = page.getContext("2d").getImageData(0, 0, page.width, page.height);
      let ink = 0;
      for (let at = 0; at < data.length; at += 4) if (data[at] < 128) ink += 1;
      return { width: page.width, ink };
    `);
    return seen && seen.ink > 0 ? seen : undefined;
  });
}
