/** A form saves when a field is left, keeps what is wrong as typed, and never holds up the rest. */
import { expect, test } from "vitest";

import type { Failure } from "../api/bindings";
import { Refusal } from "../api/client";
import { Form } from "./form.svelte";

type Record = { name: string; users: number | null; migration: { product: string } };
const start: Record = { name: "Anagrafe", users: 10, migration: { product: "" } };

/** A form over a store that wants a name and no negative number, as Rust does. */
function form() {
  const saves: Record[] = [];
  const save = async (details: Record): Promise<Record> => {
    const problems: Failure["problems"] = [];
    if (details.name.trim() === "") problems.push({ field: "name", rule: "required" });
    if ((details.users ?? 0) < 0) problems.push({ field: "users", rule: "negative" });
    if (details.migration.product.length > 5) problems.push({ field: "migration.product", rule: "too_long" });
    if (problems.length > 0) throw new Refusal({ kind: "invalid", message: { key: "", args: {} }, problems });
    saves.push(details);
    return { ...details, name: details.name.trim() };
  };
  const refused = (error: unknown) => (error instanceof Refusal ? error.cause : undefined);
  return { saves, form: new Form(start, save, refused) };
}

test("leaving a field saves the record, and shows it as it was kept", async () => {
  const { form: it, saves } = form();
  await it.leave("name", "  Anagrafe e AIRE ");
  expect(saves).toEqual([{ ...start, name: "  Anagrafe e AIRE " }]);
  expect([it.draft.name, it.unsaved]).toEqual(["Anagrafe e AIRE", false]);
});

test("a wrong value stays as typed and says why, until it is right", async () => {
  const { form: it, saves } = form();
  await it.leave("name", "");
  expect([it.draft.name, it.problem("name"), it.unsaved]).toEqual(["", "Non può restare vuoto.", true]);
  await it.leave("name", "Elettorale");
  expect([it.problem("name"), it.unsaved, saves.length]).toEqual([undefined, false, 1]);
});

test("a wrong field does not hold up the others, and is not saved with them", async () => {
  const { form: it, saves } = form();
  await it.leave("users", -3);
  await it.leave("name", "Elettorale");
  expect(saves).toEqual([{ ...start, name: "Elettorale" }]);
  expect([it.draft.users, it.problem("users")]).toEqual([-3, "Non può essere sotto zero."]);
});

test("a field of a record inside is found by its path", async () => {
  const { form: it } = form();
  await it.leave("migration.product", "troppo lungo");
  expect(it.problem("migration.product")).toMatch(/^È più lungo/);
});

test("a text that is no number saves nothing and stays", async () => {
  const { form: it, saves } = form();
  it.wrong("users", "tanti");
  expect([it.typed["users"], it.unsaved, saves.length]).toEqual(["tanti", true, 0]);
  await it.leave("users", 12);
  expect([it.typed["users"], it.draft.users, it.unsaved]).toEqual([undefined, 12, false]);
});

test("what was changed elsewhere shows, except where one is typing", async () => {
  const { form: it } = form();
  await it.leave("name", "");
  it.refresh({ name: "Altro", users: 99, migration: { product: "Nuovo" } });
  expect([it.draft.name, it.draft.users, it.draft.migration.product]).toEqual(["", 99, "Nuovo"]);
});

/** A form over a disk that can be filled up. */
function formOnDisk() {
  const disk = { full: true, saved: start };
  const save = async (details: Record): Promise<Record> => {
    if (disk.full) throw new Refusal({ kind: "file", message: { key: "errors-disk-full", args: {} }, problems: [] });
    disk.saved = details;
    return details;
  };
  const refused = (error: unknown) => (error instanceof Refusal ? error.cause : undefined);
  return { disk, form: new Form(start, save, refused) };
}

test("what the disk does not take stays as typed, is marked, and goes with the next save", async () => {
  const { disk, form: it } = formOnDisk();
  await it.leave("name", "Elettorale");
  expect([it.draft.name, it.unsaved, it.failure?.message.key]).toEqual(["Elettorale", true, "errors-disk-full"]);
  expect(it.problem("name")).toMatch(/^Non ancora salvato/);
  it.refresh({ ...start, users: 99 });
  expect([it.draft.name, it.draft.users]).toEqual(["Elettorale", 99]);
  disk.full = false;
  await it.leave("users", 12);
  expect(disk.saved).toEqual({ ...start, name: "Elettorale", users: 12 });
  expect([it.unsaved, it.failure, it.problem("name")]).toEqual([false, null, undefined]);
});

test("trying again saves all that was held, and says so if it fails again", async () => {
  const { disk, form: it } = formOnDisk();
  await it.leave("name", "Elettorale");
  await it.leave("migration.product", "X");
  await it.retry();
  expect(it.failure).not.toBeNull();
  disk.full = false;
  await it.retry();
  expect(disk.saved).toEqual({ ...start, name: "Elettorale", migration: { product: "X" } });
  expect(it.unsaved).toBe(false);
});

test("a record that is gone is nothing to try again", async () => {
  const gone = new Refusal({ kind: "not_found", message: { key: "errors-not-found", args: {} }, problems: [] });
  const it = new Form(
    start,
    () => Promise.reject(gone),
    (error) => (error instanceof Refusal ? error.cause : undefined),
  );
  await expect(it.leave("name", "x")).rejects.toThrow(gone);
  expect([it.unsaved, it.failure]).toEqual([false, null]);
});

test("a failure that is nobody's fault is thrown on", async () => {
  const it = new Form(
    start,
    () => Promise.reject(new Error("disk")),
    () => undefined,
  );
  await expect(it.leave("name", "x")).rejects.toThrow("disk");
  expect(it.draft.name).toBe("x");
});
