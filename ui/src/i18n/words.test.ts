/** The words are all there, in both languages, and none is there for nothing. */
import { parse } from "svelte/compiler";
import { expect, test } from "vitest";

import { day, language, moment, money, number, say, setLanguage, t, word } from "./words.svelte";

const sources = import.meta.glob<string>(["../**/*.svelte", "../**/*.ts", "!../**/*.test.ts", "!../api/bindings.ts"], {
  query: "?raw",
  import: "default",
  eager: true,
});
const files = import.meta.glob<string>("../../../i18n/*/*.ftl", { query: "?raw", import: "default", eager: true });
const code = Object.values(sources).join("\n");
const rust = Object.values(
  import.meta.glob<string>("../../../src-tauri/crates/app/src/**/*.rs", {
    query: "?raw",
    import: "default",
    eager: true,
  }),
).join("\n");

/** The keys of a file, and the attributes as `key.attribute`. */
function keysOf(file: string): string[] {
  let last = "";
  return file.split("\n").flatMap((line) => {
    const key = /^([a-z][a-z0-9-]*)\s*=/.exec(line)?.[1];
    const attribute = /^\s+\.([a-z-]+)\s*=/.exec(line)?.[1];
    if (key) last = key;
    return key ?? (attribute ? `${last}.${attribute}` : []);
  });
}

function keys(folder: "it" | "en", area = ""): Set<string> {
  const chosen = Object.entries(files).filter(([path]) => path.endsWith(".ftl") && path.includes(`/${folder}/${area}`));
  return new Set(chosen.flatMap(([, text]) => keysOf(text)));
}

const rustFamilies = [...rust.matchAll(/format!\("([a-z-]+-)\{\}"/g)].map((it) => it[1] ?? "");

test("both languages have the same words", () => {
  expect([...keys("en")].sort()).toEqual([...keys("it")].sort());
});

test("every word the page asks for exists", () => {
  const asked = [...code.matchAll(/\bt\(\s*["`]([a-z][a-z0-9-]+)["`]/g)].map((it) => it[1] ?? "");
  const known = keys("it");
  expect(asked.length).toBeGreaterThan(100);
  expect(asked.filter((it) => !known.has(it))).toEqual([]);
});

test("every family of words the page asks for exists", () => {
  const families = [...code.matchAll(/\b(?:word|shortWord|wordHelp|options)\("([a-z-]+)"/g)].map((it) => it[1] ?? "");
  const known = [...keys("it")];
  expect(families.length).toBeGreaterThan(10);
  expect(families.filter((family) => !known.some((key) => key.startsWith(`domain-${family}-`)))).toEqual([]);
});

test("no word of the page is left over", () => {
  const areas = [
    ...["frame", "widgets", "start", "newplan", "services", "funding"],
    ...["documents", "today", "checks", "settings", "archive", "grid", "assessment"],
  ];
  const ours = areas.flatMap((area) => [...keys("it", `${area}.ftl`)]);
  const prefixes = [...code.matchAll(/t\(`([a-z-]+-)\$\{/g)].map((it) => it[1] ?? "");
  // A few are said by Rust.
  const used = (key: string) =>
    code.includes(`"${key}"`) ||
    rust.includes(`"${key}"`) ||
    rustFamilies.some((it) => key.startsWith(it)) ||
    prefixes.some((it) => key.startsWith(it));
  expect(ours.filter((key) => !used(key))).toEqual([]);
});

test("no component has a sentence of its own", () => {
  const spoken = new Set(["aria-label", "title", "placeholder", "alt", "label", "text", "action", "hint", "none"]);
  const found: string[] = [];
  const look = (path: string, node: unknown): void => {
    if (Array.isArray(node)) {
      for (const it of node) look(path, it);
      return;
    }
    if (typeof node !== "object" || node === null) return;
    const it = node as Record<string, unknown> & { type?: string; name?: string; value?: unknown; data?: string };
    if (it.type === "Text" && /\p{L}/u.test(it.data ?? "")) found.push(`${path}: ${it.data?.trim()}`);
    if (it.type === "Attribute") {
      // Only what is read aloud or shown; `class` and the like are not words.
      if (spoken.has(it.name ?? "")) look(path, it.value);
      return;
    }
    if (it.type === "Comment" || it.type === "StyleDirective") return;
    // A string in an expression: two words in a row are a sentence, a key has none.
    if (it.type === "Literal" && /\p{L}+ \p{L}+/u.test(String(it.value))) found.push(`${path}: ${String(it.value)}`);
    look(path, Object.values(it));
  };
  const components = Object.entries(sources).filter(([path]) => path.endsWith(".svelte"));
  for (const [path, text] of components) look(path, parse(text, { modern: true }).fragment);
  expect(components.length).toBeGreaterThan(30);
  expect(found).toEqual([]);
});

test("a message of Rust is said with its facts in the language of the moment", () => {
  const message = {
    key: "checks-count",
    args: { count: { kind: "number", value: 1234 } as const },
  };
  expect(say(message)).toBe("1.234 cose da sistemare");
  setLanguage("en");
  expect([language(), document.documentElement.lang]).toEqual(["en", "en"]);
  expect(say(message)).toBe("1,234 things to mend");
});

test.each([
  [{ kind: "money", value: 103157400 } as const, "€\u00a01.031.574"],
  [{ kind: "day", value: "2025-09-12" } as const, "12/09/2025"],
  [{ kind: "localized", value: { it: "Avviso", en: "Call" } } as const, "Avviso"],
  [{ kind: "word", value: "domain-mode-transfer" } as const, "A · Trasferimento"],
  [{ kind: "text", value: "<b>x</b> {$y}" } as const, "<b>x</b> {$y}"],
  [{ kind: "unknown" } as const, "—"],
])("the fact %j is said %s", (datum, text) => {
  expect(say({ key: "funding-allocated", args: { amount: datum } })).toBe(`dotazione dell’avviso ${text}`);
});

test("what is unknown is a dash, never zero", () => {
  expect([money(null), number(null), day(null), word("mode", null)]).toEqual(["—", "—", "—", "—"]);
});

test("a moment of today is told by its hour, another by its day", () => {
  expect(moment(new Date().toISOString())).toEqual({ today: true, text: expect.stringMatching(/^\d{1,2}:\d\d$/) });
  expect(moment("2020-01-31T12:00:00Z")).toEqual({ today: false, text: "31/01/2020" });
});

test("a key without words shows itself, so that it is found", () => {
  expect(t("no-such-key")).toBe("no-such-key");
});
