/** A record being edited: saved when a field is left, a wrong value stays as typed and says why. */
import type { Failure } from "../api/bindings";
import { capital, t, word } from "../i18n/words.svelte";

/** The fields of a record, and those of the records inside it: `name`, `migration.origin`. */
export type Path<T> = {
  [K in keyof T & string]: T[K] extends readonly unknown[] | null
    ? K
    : T[K] extends object
      ? K | `${K}.${keyof T[K] & string}`
      : K;
}[keyof T & string];

type Fields = Record<string, unknown>;
/** Failures that no second attempt mends: there is nothing left to save into. */
const gone: ReadonlySet<string> = new Set(["not_found", "no_plan"]);

export class Form<T extends object> {
  /** What the fields show. */
  draft: T = $state() as T;
  /** What was typed and could not be read as a number, an amount or a day. */
  typed: Record<string, string> = $state({});
  /** The rule each wrong field breaks. */
  rules: Record<string, string> = $state({});
  /** Why the last saving failed though nothing was wrong with it, such as a full disk. */
  failure: Failure | null = $state.raw(null);
  /** The fields that were not kept for it. */
  #held: string[] = $state([]);
  #saved: T;
  readonly #save: (details: T) => Promise<T>;
  readonly #refused: (error: unknown) => Failure | undefined;
  #queue: Promise<void> | undefined;

  /** `refused` tells what was refused, and why, from what should not happen, which is thrown on. */
  constructor(saved: T, save: (details: T) => Promise<T>, refused: (error: unknown) => Failure | undefined) {
    this.#saved = structuredClone(saved);
    this.draft = structuredClone(saved);
    this.#save = save;
    this.#refused = refused;
  }

  /** True while something on it is not kept yet. */
  get unsaved(): boolean {
    return Object.keys(this.typed).length > 0 || Object.keys(this.rules).length > 0 || this.#held.length > 0;
  }

  /** What is wrong with a field, in words. */
  problem(path: Path<T>): string | undefined {
    const rule = this.rules[path];
    if (rule !== undefined) return `${capital(word("rule", rule))}.`;
    return this.#held.includes(path) ? t("widgets-not-kept") : undefined;
  }

  /** The text of a field could not be read: it stays as typed, and nothing is saved. */
  wrong(path: Path<T>, text: string): void {
    this.typed[path] = text;
  }

  /** A field was left with this value: saves it, with all that is right so far. */
  leave(path: Path<T>, value: unknown): Promise<void> {
    delete this.typed[path];
    write(this.draft as Fields, path, value);
    // The first goes at once, so that what is asked for next finds it on its way; the others wait their turn.
    const step = this.#queue ? this.#queue.then(() => this.#keep(path)) : this.#keep(path);
    const queue = step
      .catch(() => undefined)
      .then(() => {
        if (this.#queue === queue) this.#queue = undefined;
      });
    this.#queue = queue;
    return step;
  }

  /** Tries once more to save what was not kept. */
  async retry(): Promise<void> {
    const [path] = this.#held;
    if (path !== undefined) await this.leave(path as Path<T>, read(this.draft as Fields, path));
  }

  /** Takes what was saved meanwhile, where nothing of one's own is being typed. */
  refresh(saved: T): void {
    for (const path of pathsOf(saved as Fields)) {
      const [mine, before, now] = [this.draft, this.#saved, saved].map((it) => read(it as Fields, path));
      const untouched = this.typed[path] === undefined && this.rules[path] === undefined && same(mine, before);
      if (untouched && !same(before, now)) write(this.draft as Fields, path, structuredClone(now));
    }
    this.#saved = structuredClone(saved);
  }

  async #keep(path: Path<T>): Promise<void> {
    // Fields known to be wrong go as they were, so that one of them does not hold up the others.
    const candidate = $state.snapshot(this.draft) as T;
    for (const wrong of Object.keys(this.rules)) {
      if (wrong !== path) write(candidate as Fields, wrong, read(this.#saved as Fields, wrong));
    }
    try {
      this.#saved = await this.#save(candidate);
      delete this.rules[path];
      // What Rust tidied (a trimmed name) is shown; fields being wrong or typed in stay.
      for (const kept of [path, ...this.#held]) {
        const sent = same(read(this.draft as Fields, kept), read(candidate as Fields, kept));
        if (sent && this.typed[kept] === undefined) {
          write(this.draft as Fields, kept, read(this.#saved as Fields, kept));
        }
      }
      this.failure = null;
      this.#held = [];
    } catch (error) {
      const refusal = this.#refused(error);
      if (!refusal || gone.has(refusal.kind)) {
        this.failure = null;
        this.#held = [];
        throw error;
      }
      if (refusal.problems.length === 0) {
        this.failure = refusal;
        if (!this.#held.includes(path)) this.#held.push(path);
        return;
      }
      delete this.rules[path];
      for (const { field, rule } of refusal.problems) this.rules[this.#pathOf(field)] = rule;
    }
  }

  /** Rust names a field by its own record: `origin` is here `migration.origin`. */
  #pathOf(field: string): string {
    const fields = this.draft as Fields;
    if (field.includes(".") || field in fields) return field;
    const inside = Object.keys(fields).find((key) => {
      const part = fields[key];
      return isRecord(part) && field in part;
    });
    return inside === undefined ? field : `${inside}.${field}`;
  }
}

function pathsOf(record: Fields): string[] {
  return Object.entries(record).flatMap(([key, value]) =>
    isRecord(value) ? Object.keys(value).map((inner) => `${key}.${inner}`) : [key],
  );
}

function isRecord(value: unknown): value is Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

function read(record: Fields, path: string): unknown {
  const [first = "", second] = path.split(".");
  return second === undefined ? record[first] : (record[first] as Fields)[second];
}

function write(record: Fields, path: string, value: unknown): void {
  const [first = "", second] = path.split(".");
  if (second === undefined) record[first] = value;
  else (record[first] as Fields)[second] = value;
}
