/** What a journey left behind, looked at from outside: by the terminal's program and by the PDF's reader. */
import { execFile } from "node:child_process";
import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";

import { until } from "./webdriver";

const execute = promisify(execFile);

/** A plan as `nuvolario-cli show --json` tells it, as far as journeys look. */
export type Plan = {
  readonly name: string;
  readonly body: { readonly entry: { readonly name: string; readonly istat: string; readonly band: number | null } };
  readonly services: readonly {
    readonly details: {
      readonly name: string;
      readonly office: string;
      readonly provision: string;
      readonly migration: { readonly mode: string | null };
    };
  }[];
};

/** What the terminal answers, as JSON. */
export async function cli<T>(...args: readonly string[]): Promise<T> {
  return JSON.parse(await run(...args, "--json")) as T;
}

/** What the terminal answers. */
export async function run(...args: readonly string[]): Promise<string> {
  const program = process.env.NUVOLARIO_CLI;
  if (program === undefined) throw new Error("the journeys are started by `cargo xtask e2e`");
  return (await execute(program, args, { maxBuffer: 64 * 1024 * 1024 })).stdout;
}

/** Answers a dialog of the system, which no page can reach: types what is wanted, if anything, and presses Enter. */
export async function answerDialog(title: string, text = "") {
  const id = await until(`the dialog ${title}`, async () => {
    // It exits with an error while there is none.
    const found = await execute("xdotool", ["search", "--onlyvisible", "--name", `^${title}$`]).catch(() => undefined);
    return found?.stdout.trim().split("\n").at(-1);
  });
  await execute("xdotool", ["windowfocus", "--sync", id]);
  if (text) await execute("xdotool", ["type", "--delay", "30", text]);
  await execute("xdotool", ["key", "Return"]);
}

/** The text of a PDF, page after page. */
export async function textOf(pdf: string): Promise<string> {
  return (await execute("pdftotext", ["-layout", pdf, "-"])).stdout;
}

/** All files below `folder` whose names end like this. */
export async function filesBelow(folder: string, ending: string): Promise<string[]> {
  const found = await readdir(folder, { recursive: true });
  return found.filter((name) => name.endsWith(ending)).map((name) => join(folder, name));
}
