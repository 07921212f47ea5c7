/** The plan as a whole: taking steps back, copies, passwords, files in trouble, a disk that says no. */
import { screen, waitFor, within } from "@testing-library/svelte";
import { expect, test, vi } from "vitest";

import { Backend, message } from "../../test/backend";
import { expectAccessible, expectAsked, failure, lastAsked, showWindow } from "../../test/page";

type Options = { draft?: boolean; change?: (backend: Backend) => void };

async function open({ draft = false, change }: Options = {}) {
  const backend = new Backend();
  backend.open(21, { draft });
  change?.(backend);
  const page = await showWindow(backend);
  await screen.findByRole("heading", { level: 1, name: "Oggi" });
  return page;
}

/** The drawer of Anagrafe, with its office rewritten and saved. */
async function rewrite(options: Options = {}) {
  const page = await open(options);
  await page.user.keyboard("{Alt>}2{/Alt}");
  await page.user.click(await screen.findByRole("button", { name: "Apri la scheda: Anagrafe" }));
  const office = await screen.findByLabelText<HTMLInputElement>("Ufficio");
  await page.user.clear(office);
  await page.user.type(office, "URP{Tab}{Shift>}{Tab}{/Shift}");
  await waitFor(() => expect(page.backend.rows[0]?.service.details.office).toBe("URP"));
  return { ...page, office };
}

const top = () => screen.getAllByRole("banner")[0] as HTMLElement;
const planMenu = () => within(top()).getByRole("button", { name: "Piano" });
const path = { path: { kind: "text", value: "/home/anna/Piani/Ferrara 2026.nuvolario" } as const };
const full = failure("file", message("errors-disk-full", path));

test("with nothing to take back the buttons say so", async () => {
  await open();
  const undo = within(top()).getByRole("button", { name: "Niente da annullare" });
  expect(undo.getAttribute("aria-disabled")).toBe("true");
  expect(within(top()).getByRole("button", { name: "Niente da ripetere" })).toBeTruthy();
});

test("the last step is named, taken back and brought back, and what it did shows at once", async () => {
  const { user, office } = await rewrite();
  const name = "Modifica di Anagrafe: Ufficio";
  const undo = await within(top()).findByRole("button", { name: `Annulla: ${name} (Ctrl+Z)` });
  await user.click(undo);
  expect(await within(top()).findByText(`Annullato: ${name}`)).toBeTruthy();
  await waitFor(() => expect(office.value).toBe("Servizi demografici"));
  await expectAccessible();
  await user.click(within(top()).getByRole("button", { name: `Ripeti: ${name} (Ctrl+Maiusc+Z)` }));
  expect(await within(top()).findByText(`Ripetuto: ${name}`)).toBeTruthy();
  await waitFor(() => expect(office.value).toBe("URP"));
});

test.each([
  ["{Control>}{Shift>}z{/Shift}{/Control}", "with Shift"],
  ["{Control>}y{/Control}", "with Y"],
])("Ctrl+Z takes back, %s brings back (%s), and the focus stays where it is", async (redo) => {
  const { user, office } = await rewrite();
  expect(document.activeElement).toBe(office);
  await user.keyboard("{Control>}z{/Control}");
  await waitFor(() => expect(office.value).toBe("Servizi demografici"));
  expect(document.activeElement).toBe(office);
  await user.keyboard(redo);
  await waitFor(() => expect(office.value).toBe("URP"));
});

test("in a field with typing of its own Ctrl+Z is the field's; once it is saved, the plan's", async () => {
  const { user, backend, office } = await rewrite();
  await user.type(office, " e anagrafe");
  await user.keyboard("{Control>}z{/Control}");
  expect(office.value).toBe("URP");
  await user.keyboard("{Control>}{Shift>}z{/Shift}{/Control}{Control>}y{/Control}");
  expect(office.value).toBe("URP e anagrafe");
  expect(lastAsked(backend, "undo")).toBeUndefined();
  expect(lastAsked(backend, "redo")).toBeUndefined();
  await user.keyboard("{Tab}{Shift>}{Tab}{/Shift}");
  await waitFor(() => expect(backend.rows[0]?.service.details.office).toBe("URP e anagrafe"));
  await user.keyboard("{Control>}z{/Control}");
  await waitFor(() => expect(office.value).toBe("URP"));
  // What undo wrote into the field is no typing.
  await user.keyboard("{Control>}z{/Control}");
  await waitFor(() => expect(office.value).toBe("Servizi demografici"));
});

test("a deletion is taken back from where it stood, and the row is there again", async () => {
  const { user } = await open();
  await user.keyboard("{Alt>}2{/Alt}");
  await user.click(await screen.findByRole("button", { name: "Apri la scheda: Anagrafe" }));
  await user.click(await screen.findByRole("button", { name: "Elimina" }));
  await user.click(await screen.findByRole("button", { name: "Annulla" }));
  expect(await screen.findByRole("rowheader", { name: "Anagrafe" })).toBeTruthy();
  expect(screen.queryByText("Eliminato: Anagrafe")).toBeNull();
});

test("the steps and the plan as a whole are in a menu, walked by keys", async () => {
  const { user, backend } = await rewrite();
  planMenu().focus();
  await user.keyboard("{ArrowDown}");
  const items = screen.getAllByRole("menuitem").map((it) => it.textContent?.trim());
  expect(items).toEqual([
    expect.stringMatching(/^Annulla: Modifica di Anagrafe: Ufficio\s*Ctrl\+Z$/),
    expect.stringMatching(/^Niente da ripetere/),
    expect.stringMatching(/^Salva con nome…/),
    expect.stringMatching(/^Salva una copia…/),
    "Invia…",
    "Sposta…",
    "Copia protetta da password…",
    "Esporta in un file…",
    "Storia, cestino e copie",
    "Altri piani",
  ]);
  const at = () => document.activeElement?.textContent?.trim();
  expect(at()).toBe(items[0]);
  await expectAccessible();
  await user.keyboard("{ArrowUp}");
  expect(at()).toBe("Altri piani");
  await user.keyboard("i");
  expect(at()).toBe("Invia…");
  await user.keyboard("{Escape}");
  expect(document.activeElement).toBe(planMenu());
  expect(screen.queryByRole("menu")).toBeNull();
  await user.keyboard("{ArrowDown}{Enter}");
  await waitFor(() => expect(backend.rows[0]?.service.details.office).toBe("Servizi demografici"));
});

test.each([
  ["Salva una copia…", "save_copy", /Continui a lavorare nel piano di prima/],
  ["Invia…", "save_copy", /Il file da inviare è pronto/],
] as const)("%s says where the copy is, and the plan stays the same", async (name, command, says) => {
  const { user, backend } = await open();
  const before = backend.plan?.path;
  await user.click(planMenu());
  await user.click(screen.getByRole("menuitem", { name: new RegExp(`^${name}`) }));
  await expectAsked(backend, command, {});
  const notice = (await screen.findByText(says)).closest(".notice") as HTMLElement;
  await expectAccessible();
  await user.click(within(notice).getByRole("button", { name: "Mostra nella cartella" }));
  await expectAsked(backend, "show_in_folder", {
    path: "/home/anna/Scrivania/Piano 2026 - Comune di Ferrara.nuvolario",
  });
  expect(backend.plan?.path).toBe(before);
});

test("Ctrl+Shift+S saves a copy", async () => {
  const { user, backend } = await open();
  await user.keyboard("{Control>}{Shift>}s{/Shift}{/Control}");
  await expectAsked(backend, "save_copy", {});
});

test("a plan saved elsewhere or moved stays on show as it was, with its drawer open", async () => {
  const { user } = await rewrite();
  await user.click(planMenu());
  await user.click(screen.getByRole("menuitem", { name: "Sposta…" }));
  await waitFor(() => expect(within(top()).getByTitle("/home/anna/Piani/Nuovo.nuvolario")).toBeTruthy());
  expect(screen.getByRole("heading", { level: 2, name: "Anagrafe" })).toBeTruthy();
});

test("a protected copy wants the password twice, long enough, and says what losing it means", async () => {
  const { user, backend } = await open();
  await user.click(planMenu());
  await user.click(screen.getByRole("menuitem", { name: "Copia protetta da password…" }));
  const dialog = screen.getByRole("dialog", { name: "Copia protetta da password" });
  expect(dialog.textContent).toMatch(/Una password persa è una copia persa/);
  const [first, again] = [
    within(dialog).getByLabelText("Password"),
    within(dialog).getByLabelText("Ripeti la password"),
  ];
  expect(document.activeElement).toBe(first);
  const go = within(dialog).getByRole("button", { name: "Scegli dove salvare…" });
  await user.type(first, "corta");
  await user.click(go);
  expect(within(dialog).getByRole("alert").textContent).toMatch(/almeno 8/);
  await user.type(first, " e lunga");
  await user.type(again, "un’altra");
  await user.click(go);
  expect(within(dialog).getByRole("alert").textContent).toMatch(/non sono uguali/);
  await expectAccessible();
  expect(first.getAttribute("type")).toBe("password");
  await user.click(within(dialog).getByRole("checkbox", { name: "Mostra la password" }));
  expect(first.getAttribute("type")).toBe("text");
  await user.clear(again);
  await user.type(again, "corta e lunga");
  await user.click(go);
  await expectAsked(backend, "save_protected_copy", { password: "corta e lunga" });
  expect(await screen.findByText(/La copia protetta è fatta/)).toBeTruthy();
  expect(screen.queryByRole("dialog")).toBeNull();
});

test("a protected copy asks for its password before it opens, and again if it is wrong", async () => {
  const backend = new Backend();
  backend.instead["open_plan"] = () => {
    throw failure("password", message("archive-password-asked", path));
  };
  backend.instead["open_protected"] = () => {
    throw failure("password", message("archive-password-wrong", path));
  };
  const { user } = await showWindow(backend);
  await user.keyboard("{Control>}o{/Control}");
  const dialog = await screen.findByRole("dialog", { name: "Questa copia è protetta" });
  const field = within(dialog).getByLabelText<HTMLInputElement>("Password");
  expect(document.activeElement).toBe(field);
  await user.type(field, "sbagliata{Enter}");
  expect((await within(dialog).findByRole("alert")).textContent).toMatch(/La password non è questa/);
  expect(field.value).toBe("sbagliata");
  await expectAccessible();
  delete backend.instead["open_protected"];
  await user.clear(field);
  await user.type(field, "giusta{Enter}");
  await expectAsked(backend, "open_protected", { path: "/home/anna/Piani/Ferrara 2026.nuvolario", password: "giusta" });
  expect(await screen.findByRole("heading", { level: 1, name: "Oggi" })).toBeTruthy();
});

test("a plan in use elsewhere says who has it, opens to read, and then says so on every page", async () => {
  const backend = new Backend();
  const who = { host: "PC-7", user: "maria", time: "9:12" };
  const args = Object.fromEntries(Object.entries(who).map(([name, value]) => [name, { kind: "text", value } as const]));
  backend.instead["open_plan"] = () => {
    throw failure("in_use", message("errors-in-use", { ...path, ...args, day: { kind: "day", value: "2026-11-23" } }));
  };
  const { user } = await showWindow(backend);
  await user.keyboard("{Control>}o{/Control}");
  const alert = await screen.findByRole("alert");
  expect(alert.textContent).toMatch(/PC-7 da maria, dal 23\/11\/2026 alle 9:12/);
  await user.click(within(alert).getByRole("button", { name: "Apri in sola lettura" }));
  expect(await screen.findByText(/Se qualcun altro ci sta lavorando/)).toBeTruthy();
  await user.keyboard("{Alt>}2{/Alt}");
  await screen.findByRole("grid");
  expect(screen.getByText(/Se qualcun altro ci sta lavorando/)).toBeTruthy();
  expect(within(top()).getByText("Sola lettura")).toBeTruthy();
  await expectAccessible();
});

test("a file that cannot be written says why, and saving it elsewhere makes it one to work on", async () => {
  const fixed = (backend: Backend) => {
    backend.fix();
  };
  const { user } = await open({ change: fixed });
  const banner = screen.getByText(/il suo file è protetto/).closest(".notice") as HTMLElement;
  await user.click(within(banner).getByRole("button", { name: "Salva una copia e lavora lì…" }));
  await waitFor(() => expect(screen.queryByText(/il suo file è protetto/)).toBeNull());
});

test.each([
  ["frame-reading-protected", "not_writable", /è protetto/, "Salva una copia e lavora lì…"],
  ["frame-reading-disk", "not_writable", /un CD o una chiavetta protetta/, "Salva una copia e lavora lì…"],
  ["frame-reading-no-lock", "not_writable", /non si possono creare file/, "Salva una copia e lavora lì…"],
  ["frame-reading-chosen", "chosen", /come hai scelto/, "Salva una copia…"],
  ["frame-reading-backup", "backup", /copia di sicurezza del 20\/11\/2026, ore 9:12/, "Torna al piano"],
  ["frame-reading-backup-alone", "backup", /un piano che non si apre/, "Salva come un altro piano…"],
] as const)("a page that starts over knows why a plan can only be read: %s", async (key, kind, words, way) => {
  await open({ change: (backend) => backend.fix(key, kind) });
  const banner = screen.getByText(words).closest(".notice") as HTMLElement;
  expect(within(banner).getByRole("button", { name: way })).toBeTruthy();
});

test("a backup is looked at under a banner that leads back to the plan", async () => {
  const { user, backend } = await open({ change: (it) => it.remember(3) });
  await user.keyboard("{Alt>}8{/Alt}");
  await user.click(await screen.findByRole("tab", { name: "Copie di sicurezza" }));
  const [look] = await screen.findAllByRole("button", { name: /^Apri in sola lettura la copia/ });
  await user.click(look as HTMLElement);
  const banner = (await screen.findByText(/Stai guardando la copia di sicurezza del/)).closest(
    ".notice",
  ) as HTMLElement;
  await expectAccessible();
  await user.click(within(banner).getByRole("button", { name: "Torna al piano" }));
  await expectAsked(backend, "open_plan", { path: "/home/anna/Piani/Ferrara.nuvolario" });
  await waitFor(() => expect(screen.queryByText(/Stai guardando/)).toBeNull());
});

test("a copy that could not be written asks for another place for the copy, and opens nothing", async () => {
  const { user, backend } = await open();
  backend.instead["save_copy"] = () => {
    throw full;
  };
  await user.keyboard("{Control>}{Shift>}s{/Shift}{/Control}");
  const alert = await screen.findByRole("alert");
  expect(within(alert).queryByRole("button", { name: "Scegli un altro file…" })).toBeNull();
  delete backend.instead["save_copy"];
  await user.click(within(alert).getByRole("button", { name: "Salva altrove…" }));
  expect(await screen.findByText(/^La copia è fatta/)).toBeTruthy();
  expect(screen.queryByRole("alert")).toBeNull();
  expect(backend.asked.filter(([name]) => name === "save_copy")).toHaveLength(2);
});

test("a damaged plan is recovered, with a report of what came back and what did not", async () => {
  const backend = new Backend();
  backend.instead["open_plan"] = () => {
    throw failure("damaged", message("errors-file-damaged", path));
  };
  const { user } = await showWindow(backend);
  await user.keyboard("{Control>}o{/Control}");
  await user.click(await screen.findByRole("button", { name: "Recupera ciò che si può leggere" }));
  const report = await screen.findByRole("dialog", { name: "Il piano è stato recuperato in parte" });
  expect(within(report).getByRole("row", { name: /^Servizi 19 1 2$/ })).toBeTruthy();
  expect(within(report).queryByRole("row", { name: /^Fornitori/ })).toBeNull();
  expect(report.textContent).toMatch(/messo da parte.*Ferrara danneggiato\.nuvolario/s);
  await expectAccessible();
  await user.click(within(report).getByRole("button", { name: "Vedi le copie di sicurezza" }));
  expect(await screen.findByRole("tab", { name: "Copie di sicurezza", selected: true })).toBeTruthy();
});

test("what is to know about the file is said, and put away", async () => {
  const network = (backend: Backend) => {
    if (backend.plan) backend.plan = { ...backend.plan, notices: [message("archive-on-network")] };
  };
  const { user } = await open({ change: network });
  const notice = screen.getByText(/in una cartella di rete/).closest(".notice") as HTMLElement;
  await user.click(within(notice).getByRole("button", { name: "Chiudi" }));
  expect(screen.queryByText(/in una cartella di rete/)).toBeNull();
});

/** A plan whose disk took no more, with a field typed since. */
async function fillDisk() {
  const page = await rewrite();
  page.backend.instead["save_service"] = () => {
    throw full;
  };
  await page.user.type(page.office, " e anagrafe{Tab}");
  await screen.findByText(/ciò che hai scritto resta qui/);
  return page;
}

test("while something is not saved the top bar says so, on every page", async () => {
  const { user } = await fillDisk();
  expect(within(top()).getByRole("status").textContent).toMatch(/Non salvato/);
  await user.keyboard("{Alt>}5{/Alt}");
  await screen.findByRole("heading", { level: 1, name: "Finanziamenti" });
  expect(within(top()).getByRole("status").textContent).toMatch(/Non salvato/);
});

test("saving elsewhere keeps what was typed, and saves it there", async () => {
  const { user, backend } = await fillDisk();
  const usual = backend.instead["save_service"];
  backend.instead["save_plan_as"] = () => {
    delete backend.instead["save_service"];
    delete backend.instead["save_plan_as"];
    return backend.answer("save_plan_as");
  };
  expect(usual).toBeDefined();
  await user.click(screen.getByRole("button", { name: "Salva altrove…" }));
  await waitFor(() => expect(backend.rows[0]?.service.details.office).toBe("URP e anagrafe"));
  await waitFor(() => expect(screen.queryByText(/ciò che hai scritto resta qui/)).toBeNull());
  expect(screen.getByLabelText<HTMLInputElement>("Ufficio").value).toBe("URP e anagrafe");
});

test("leaving the plan with something not saved asks first, and keeps it until one says otherwise", async () => {
  const { user, backend } = await fillDisk();
  await user.click(screen.getByRole("button", { name: "Altri piani" }));
  const alert = (await screen.findByText(/Se esci adesso/)).closest("[role=alert]") as HTMLElement;
  expect(lastAsked(backend, "close_plan")).toBeUndefined();
  await expectAccessible();
  await user.click(within(alert).getByRole("button", { name: "Resta nel piano" }));
  expect(screen.getByLabelText<HTMLInputElement>("Ufficio").value).toBe("URP e anagrafe");
  await user.click(screen.getByRole("button", { name: "Altri piani" }));
  delete backend.instead["save_service"];
  await user.click(
    within(await screen.findByText(/Se esci adesso/).then((it) => it.closest("[role=alert]") as HTMLElement)).getByRole(
      "button",
      { name: "Riprova" },
    ),
  );
  expect(await screen.findByRole("heading", { level: 1, name: "Nuvolario" })).toBeTruthy();
  expect(backend.rows[0]?.service.details.office).toBe("URP e anagrafe");
});

test("what the disk did not take is offered again by itself", async () => {
  vi.useFakeTimers({ toFake: ["setInterval", "clearInterval"] });
  try {
    const { backend } = await fillDisk();
    delete backend.instead["save_service"];
    vi.advanceTimersByTime(15_000);
    await waitFor(() => expect(backend.rows[0]?.service.details.office).toBe("URP e anagrafe"));
    await waitFor(() => expect(screen.queryByText(/ciò che hai scritto resta qui/)).toBeNull());
  } finally {
    vi.useRealTimers();
  }
});

test("a file that is no plan leaves the open one as it is, and another can be chosen", async () => {
  const { user, backend } = await open();
  backend.instead["open_plan"] = () => {
    throw failure("file", message("errors-file-not-a-plan", path));
  };
  await user.keyboard("{Control>}o{/Control}");
  const alert = await screen.findByRole("alert");
  expect(alert.textContent).toMatch(/non è un piano/);
  expect(within(alert).queryByRole("button", { name: "Salva altrove…" })).toBeNull();
  delete backend.instead["open_plan"];
  await user.click(within(alert).getByRole("button", { name: "Scegli un altro file…" }));
  await waitFor(() => expect(screen.queryByRole("alert")).toBeNull());
});

test("while a new plan is being made, the keys take nothing back from the one behind it", async () => {
  const { user, backend } = await rewrite();
  await user.keyboard("{Control>}n{/Control}");
  await screen.findByRole("heading", { level: 1, name: "Per quale ente è il piano?" });
  await user.keyboard("{Control>}z{/Control}");
  expect(lastAsked(backend, "undo")).toBeUndefined();
});
