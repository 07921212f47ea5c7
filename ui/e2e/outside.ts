/** What a journey left behind, looked at from outside: by the terminal's program and by the PDF's reader. */
import { execFile } from "node:child_process";
import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";

const run = promisify(execFile);

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
  const program = process.env.NUVOLARIO_CLI;
  if (program === undefined) throw new Error("the journeys are started by `cargo xtask e2e`");
  const { stdout } = await run(program, [...args, "--json"], { maxBuffer: 64 * 1024 * 1024 });
  return JSON.parse(stdout) as T;
}

/** The text of a PDF, page after page. */
export async function textOf(pdf: string): Promise<string> {
  return (await run("pdftotext", ["-layout", pdf, "-"])).stdout;
}

/** All files below `folder` whose names end like this. */
export async function filesBelow(folder: string, ending: string): Promise<string[]> {
  const found = await readdir(folder, { recursive: true });
  return found.filter((name) => name.endsWith(ending)).map((name) => join(folder, name));
}
