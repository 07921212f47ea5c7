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

test("a failure that is nobody's fault is thrown on", async () => {
  const it = new Form(
    start,
    () => Promise.reject(new Error("disk")),
    () => undefined,
  );
  await expect(it.leave("name", "x")).rejects.toThrow("disk");
  expect(it.draft.name).toBe("x");
});
