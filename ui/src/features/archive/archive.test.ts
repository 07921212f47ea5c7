/** The archive: what was done, what was deleted, the copies; and who works here. */
import { screen, waitFor, within } from "@testing-library/svelte";
import { expect, test } from "vitest";

import { Backend, message } from "../../../test/backend";
import { expectAccessible, expectAsked, failure, lastAsked, showPage } from "../../../test/page";
import ArchivePage from "./ArchivePage.svelte";

type Options = { steps?: number; part?: number; change?: (backend: Backend) => void };

async function show({ steps = 12, part = 1, change }: Options = {}) {
  const backend = new Backend();
  backend.open();
  backend.remember(steps);
  change?.(backend);
  const page = showPage(ArchivePage, backend, part);
  await screen.findByRole("tabpanel");
  return page;
}

const panel = () => screen.getByRole("tabpanel");
const deleteFirst = (backend: Backend) => void backend.answer("remove_service", { id: 1 });

test("the three parts are walked with the arrows, and the focus goes along", async () => {
  const { user } = await show();
  screen.getByRole("tab", { name: "Storia" }).focus();
  const seen: (string | null)[] = [];
  for (const key of ["{ArrowRight}", "{ArrowRight}", "{ArrowRight}", "{ArrowLeft}", "{Home}", "{End}"]) {
    await user.keyboard(key);
    const chosen = screen.getByRole("tab", { selected: true });
    await waitFor(() => expect(document.activeElement).toBe(chosen));
    seen.push(chosen.textContent?.trim() ?? null);
    expect(panel().getAttribute("aria-labelledby")).toBe(chosen.id);
  }
  expect(seen).toEqual([
    "Cestino",
    "Copie di sicurezza",
    "Storia",
    "Copie di sicurezza",
    "Storia",
    "Copie di sicurezza",
  ]);
});

test("every step has its name, its time and who did it, day by day", async () => {
  await show();
  await screen.findByText(/^Si ricorda tutto dal/);
  expect(within(panel()).getAllByRole("listitem")).toHaveLength(13);
  expect(within(panel()).getAllByRole("heading", { level: 2 }).length).toBeGreaterThan(10);
  expect(screen.getAllByText("Maria Bianchi (PC Anagrafe)").length).toBeGreaterThan(2);
  expect(screen.getByText("Piano creato")).toBeTruthy();
  await expectAccessible();
});

test("what was taken back says so, quietly", async () => {
  await show({ change: (backend) => void backend.answer("undo") });
  const undone = (await screen.findByText("annullata")).closest("li");
  expect(undone?.textContent).toMatch(/Modifica di .*: Ufficio/);
});

test("a long history comes a hundred steps at a time, and says where it begins", async () => {
  const { user, backend } = await show({ steps: 250 });
  await screen.findByRole("button", { name: "Mostra altre modifiche" });
  expect(within(panel()).getAllByRole("listitem")).toHaveLength(100);
  await user.click(screen.getByRole("button", { name: "Mostra altre modifiche" }));
  await waitFor(() => expect(within(panel()).getAllByRole("listitem")).toHaveLength(200));
  expect(lastAsked(backend, "list_steps")).toEqual({ before: 152 });
  await user.click(screen.getByRole("button", { name: "Mostra altre modifiche" }));
  expect(await screen.findByText(/almeno 250\.000 variazioni/)).toBeTruthy();
  expect(screen.queryByRole("button", { name: "Mostra altre modifiche" })).toBeNull();
});

test("an empty bin says what comes here", async () => {
  await show({ part: 2 });
  expect(await screen.findByRole("heading", { name: "Il cestino è vuoto" })).toBeTruthy();
  await expectAccessible();
});

test("what was deleted is there with its time and who did it, and comes back", async () => {
  const { user, backend, frame } = await show({ part: 2, change: deleteFirst });
  const item = (await screen.findByText("Anagrafe")).closest("li") as HTMLElement;
  expect(item.textContent).toMatch(/Servizio.*Eliminato il .* alle .* da Anna Rossi/s);
  await expectAccessible();
  await user.click(within(item).getByRole("button", { name: "Recupera Anagrafe" }));
  expect(await screen.findByText("Anagrafe è di nuovo nel piano.")).toBeTruthy();
  expect(backend.rows.some((it) => it.service.id === 1)).toBe(true);
  expect(frame.changed).toHaveBeenCalled();
  await waitFor(() => expect(document.activeElement?.textContent).toBe("Archivio"));
});

test("the bin is emptied for good only after it was asked whether to", async () => {
  const { user, backend, frame } = await show({ part: 2, change: deleteFirst });
  await user.click(await screen.findByRole("button", { name: "Svuota il cestino…" }));
  const dialog = await screen.findByRole("dialog", { name: "Svuotare il cestino?" });
  expect(dialog.textContent).toMatch(/per sempre.*Non si può tornare indietro/s);
  expect(document.activeElement?.textContent?.trim()).toBe("Tieni il cestino");
  await expectAccessible();
  await user.keyboard("{Enter}");
  expect(backend.asked.some(([name]) => name === "empty_bin")).toBe(false);

  await user.click(screen.getByRole("button", { name: "Svuota il cestino…" }));
  await user.click(await screen.findByRole("button", { name: "Svuota per sempre" }));
  expect(await screen.findByText(/^Tolta per sempre una cosa: 1,2\sMB in meno\.$/)).toBeTruthy();
  expect(await screen.findByRole("heading", { name: "Il cestino è vuoto" })).toBeTruthy();
  expect(frame.changed).toHaveBeenCalled();
});

test("what cannot come back says why beside itself", async () => {
  const { user, backend } = await show({ part: 2, change: deleteFirst });
  const words = message("archive-place-taken", { name: { kind: "text", value: "Anagrafe" } });
  backend.instead["restore_deleted"] = () => {
    throw failure("input", words);
  };
  await user.click(await screen.findByRole("button", { name: "Recupera Anagrafe" }));
  expect((await screen.findByRole("alert")).textContent).toMatch(/non può tornare/);
});

test("every backup has its time, its reason, its size and its place", async () => {
  await show({ part: 3 });
  const [first] = await screen.findAllByRole("listitem");
  expect(first?.textContent).toMatch(
    /\d\d\/\d\d\/\d{4}, \d{1,2}:\d\d.*prima modifica del giorno.*246\skB.*accanto al piano/s,
  );
  expect(panel().textContent).toMatch(/chiesta da te.*nella seconda cartella/s);
  await expectAccessible();
});

test("what has changed since a backup is told by name, and closed again", async () => {
  const { user, backend } = await show({ part: 3, change: deleteFirst });
  const [first] = await screen.findAllByRole("button", { name: /^Che cosa cambia/ });
  await user.click(first as HTMLElement);
  await expectAsked(backend, "compare_backup", { path: backend.memory.backups[0]?.path ?? "" });
  const changes = (await screen.findByText("Servizi eliminati")).closest("dl");
  expect(changes?.textContent).toMatch(/Servizi eliminati\s*Anagrafe/);
  expect(first?.getAttribute("aria-expanded")).toBe("true");
  await expectAccessible();
  await user.click(first as HTMLElement);
  expect(screen.queryByText("Servizi eliminati")).toBeNull();
});

test("a backup without differences says so", async () => {
  const { user } = await show({ part: 3, change: (backend) => void backend.answer("make_backup") });
  const [first] = await screen.findAllByRole("button", { name: /^Che cosa cambia/ });
  await user.click(first as HTMLElement);
  expect(await screen.findByText(/da allora il piano non è cambiato/)).toBeTruthy();
});

test("a backup is opened to look at, with the way back to the plan", async () => {
  const { user, backend, frame } = await show({ part: 3 });
  const [first] = await screen.findAllByRole("button", { name: /^Apri in sola lettura la copia/ });
  await user.click(first as HTMLElement);
  const backup = backend.memory.backups[0];
  expect(frame.lookAt).toHaveBeenCalledWith(backup?.path, backend.plan?.path);
});

test("restoring says first that the present is kept, and afterwards where it is", async () => {
  const { user, backend, frame } = await show({ part: 3, change: deleteFirst });
  expect(await screen.findByText(/fa prima una copia del piano com’è adesso/)).toBeTruthy();
  const before = screen.getAllByRole("listitem").length;
  const [first] = screen.getAllByRole("button", { name: /^Ripristina la copia/ });
  await user.click(first as HTMLElement);
  expect(await screen.findByText(/Il piano è tornato com’era/)).toBeTruthy();
  expect(frame.changed).toHaveBeenCalled();
  expect(backend.rows).toHaveLength(21);
  expect(screen.getAllByRole("listitem")).toHaveLength(before + 1);
  expect(screen.getAllByRole("listitem")[0]?.textContent).toMatch(/prima di un ripristino/);
});

test("a backup is made at once, and says where it failed", async () => {
  const { user, backend } = await show({ part: 3 });
  await screen.findAllByRole("listitem");
  const usual = () => backend.memory.backUp("hand", { rows: [], lines: [] });
  backend.instead["make_backup"] = () => ({ backup: usual(), second_failed: true });
  await user.click(screen.getByRole("button", { name: "Fai una copia adesso" }));
  expect(await screen.findByText(/^Copia fatta il .* riletta e uguale al piano/)).toBeTruthy();
  expect(screen.getByText(/Nella seconda cartella la copia non è riuscita/)).toBeTruthy();
  expect(screen.getAllByRole("listitem")[0]?.textContent).toMatch(/chiesta da te/);
  await expectAccessible();
});

test("a backup that cannot be made says why", async () => {
  const { user, backend } = await show({ part: 3 });
  backend.instead["make_backup"] = () => {
    throw failure("file", message("errors-disk-full", { path: { kind: "text", value: "/a" } }));
  };
  await user.click(screen.getByRole("button", { name: "Fai una copia adesso" }));
  expect((await screen.findByRole("alert")).textContent).toMatch(/più spazio sul disco/);
});

test("a second folder is chosen, shown and dropped, and says what happens if it is not there", async () => {
  const chosen = (backend: Backend) => {
    backend.settings = { ...backend.settings, backup_folder: "/media/chiavetta" };
  };
  const { user, frame } = await show({ part: 3, change: chosen });
  const second = screen.getByRole("region", { name: "Seconda cartella" });
  expect(second.textContent).toMatch(/\/media\/chiavetta.*chiavetta è staccata/s);
  await user.click(within(second).getByRole("button", { name: "Cambia cartella…" }));
  await user.click(within(second).getByRole("button", { name: "Non usarla più" }));
  expect(frame.setBackupFolder.mock.calls).toEqual([["ask"], ["none"]]);
});

test("a plan that can only be read is not restored nor backed up, but looked at", async () => {
  const fixed = (backend: Backend) => {
    backend.fix();
  };
  await show({ part: 3, change: fixed });
  const [restore] = await screen.findAllByRole<HTMLButtonElement>("button", { name: /^Ripristina la copia/ });
  expect(restore?.disabled).toBe(true);
  expect(screen.getByRole<HTMLButtonElement>("button", { name: "Fai una copia adesso" }).disabled).toBe(true);
});

test("where nobody said who works here it is asked once", async () => {
  const nobody = (backend: Backend) => {
    backend.settings = { ...backend.settings, person: "" };
  };
  const { user, frame } = await show({ change: nobody });
  await expectAccessible();
  await user.type(screen.getByLabelText("Come ti chiami?"), "Anna Rossi{Enter}");
  expect(frame.setPerson).toHaveBeenCalledWith("Anna Rossi");
  expect(screen.queryByLabelText("Come ti chiami?")).toBeNull();
  await show({ change: nobody });
  expect(screen.queryByLabelText("Come ti chiami?")).toBeNull();
});
