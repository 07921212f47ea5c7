/** The words the window shows, out of the same files: a journey names a button by its key, not by today's label. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

import { FluentBundle, FluentResource } from "@fluent/bundle";

const folder = join(import.meta.dirname, "../../i18n");
const bundles = { it: bundle("it"), en: bundle("en") };

/** The words of `key` in Italian. */
export function it(key: string, args: Readonly<Record<string, string | number>> = {}): string {
  return look("it", key, args);
}

/** The words of `key` in English. */
export function en(key: string, args: Readonly<Record<string, string | number>> = {}): string {
  return look("en", key, args);
}

function look(language: "it" | "en", key: string, args: Readonly<Record<string, string | number>>): string {
  const pattern = bundles[language].getMessage(key)?.value;
  if (!pattern) throw new Error(`there are no words for ${key}`);
  return bundles[language].formatPattern(pattern, { ...args });
}

function bundle(language: "it" | "en"): FluentBundle {
  const made = new FluentBundle(language, { useIsolating: false });
  for (const file of readdirSync(join(folder, language)).filter((name) => name.endsWith(".ftl"))) {
    made.addResource(new FluentResource(readFileSync(join(folder, language, file), "utf8")));
  }
  return made;
}
