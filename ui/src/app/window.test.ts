/** The window around the pages: where one goes, what stands beside, which keys work everywhere. */
import { emit } from "@tauri-apps/api/event";
import { screen, waitFor, within } from "@testing-library/svelte";
import { expect, test } from "vitest";

import { Backend, message } from "../../test/backend";
import { expectAccessible, expectAsked, lastAsked, showWindow } from "../../test/page";

async function open(options: { draft?: boolean } = {}) {
  const backend = new Backend();
  backend.open(21, options);
  const page = await showWindow(backend);
  await screen.findByRole("heading", { level: 1, name: "Oggi" });
  return page;
}

const heading = (name: string) => screen.findByRole("heading", { level: 1, name });

test("without a plan the window starts with the start page, and no menu", async () => {
  await showWindow();
  await heading("Nuvolario");
  expect(screen.queryByRole("navigation")).toBeNull();
  await expectAccessible();
});

test("the menu leads to every part, marks where one is, and the focus goes to the title", async () => {
  const { user } = await open();
  const menu = screen.getByRole("navigation", { name: "Parti del piano" });
  for (const [part, title] of [
    ["Servizi", "Servizi"],
    ["Finanziamenti", "Finanziamenti"],
    ["Documenti", "Documenti"],
    ["Controlli", "Controlli"],
    ["Archivio", "Archivio"],
    ["Impostazioni", "Impostazioni"],
    ["Oggi", "Oggi"],
  ] as const) {
    const button = within(menu).getByRole("button", { name: new RegExp(`^${part}`) });
    await user.click(button);
    const h1 = await heading(title);
    await waitFor(() => expect(document.activeElement).toBe(h1));
    expect(button.getAttribute("aria-current")).toBe("page");
    await expectAccessible();
  }
});

test("counts stand where something waits", async () => {
  await open();
  const menu = screen.getByRole("navigation");
  expect(within(menu).getByRole("button", { name: "Servizi 21" })).toBeTruthy();
  expect(within(menu).getByRole("button", { name: "Controlli 3 cose da sistemare" })).toBeTruthy();
});

test.each([
  ["{Alt>}2{/Alt}", "Servizi"],
  ["{Alt>}3{/Alt}", "Prontezza"],
  ["{Alt>}5{/Alt}", "Finanziamenti"],
  ["{Alt>}7{/Alt}", "Controlli"],
  ["{Alt>}8{/Alt}", "Archivio"],
  ["{Control>}n{/Control}", "Per quale ente è il piano?"],
])("the keys %s lead to %s", async (keys, title) => {
  const { user } = await open();
  await user.keyboard(keys);
  expect(await heading(title)).toBeTruthy();
});

test("the reasons of a figure open beside the page, stay while one walks, and give the focus back", async () => {
  const { user } = await open();
  const button = (await screen.findAllByRole("button", { name: /^Perché\?/ }))[2] as HTMLElement;
  await user.click(button);
  const panel = screen.getByRole("complementary", { name: "Perché?" });
  expect(panel.textContent).toMatch(/948\.492.*quota fissa.*ricostruito dai pagamenti pubblicati/s);
  await expectAccessible();
  await user.keyboard("{Escape}");
  expect(document.activeElement).toBe(button);
  await user.click(button);
  await user.keyboard("{Alt>}5{/Alt}");
  await heading("Finanziamenti");
  expect(screen.getByRole("complementary", { name: "Perché?" })).toBeTruthy();
});

test("the reasons say so when the plan has changed since", async () => {
  const { user } = await open();
  await user.click((await screen.findAllByRole("button", { name: /^Perché\?/ }))[2] as HTMLElement);
  await user.keyboard("{Alt>}5{/Alt}");
  await user.click(await screen.findByRole("button", { name: "Registra nel piano" }));
  expect(await screen.findByText(/Il piano è cambiato dopo questa spiegazione/)).toBeTruthy();
});

test("the reasons of a figure are printed as they stand, and not when the plan has changed since", async () => {
  const { user, backend } = await open();
  await user.click((await screen.findAllByRole("button", { name: /^Perché\?/ }))[2] as HTMLElement);
  const panel = screen.getByRole("complementary", { name: "Perché?" });
  await user.click(within(panel).getByRole("button", { name: "Stampa" }));
  const asked = lastAsked(backend, "print_explanation") as { explanation: unknown; language: string };
  expect(asked.language).toBe("it");
  expect(asked.explanation).toMatchObject({ label: { key: "figure-grants" }, inputs: expect.any(Array) });
  const path = "/home/anna/Piani/Perché - Finanziamenti - Comune di Ferrara - 2026-11-23.pdf";
  expect((await within(panel).findByText(/Il PDF è pronto, una pagina/)).textContent).toContain(path);
  await expectAccessible();
  await user.click(within(panel).getByRole("button", { name: "Apri" }));
  await expectAsked(backend, "open_document", { path });
  await user.keyboard("{Alt>}5{/Alt}");
  await user.click(await screen.findByRole("button", { name: "Registra nel piano" }));
  await waitFor(() =>
    expect(within(panel).getByRole<HTMLButtonElement>("button", { name: "Stampa" }).disabled).toBe(true),
  );
});

test("reasons that cannot be printed say why", async () => {
  const { user, backend } = await open();
  backend.instead["print_explanation"] = () => {
    throw { kind: "file", message: message("errors-disk-full", { path: { kind: "text", value: "/a" } }), problems: [] };
  };
  await user.click((await screen.findAllByRole("button", { name: /^Perché\?/ }))[2] as HTMLElement);
  await user.click(screen.getByRole("button", { name: "Stampa" }));
  expect((await screen.findByRole("alert")).textContent).toMatch(/più spazio sul disco/);
});

test("F1 explains the page and its keys, and closes again", async () => {
  const { user } = await open();
  await user.keyboard("{Alt>}2{/Alt}{F1}");
  const help = await screen.findByRole("complementary", { name: "Aiuto" });
  expect(help.textContent).toMatch(/Ogni riga è un servizio.*Alt\+Invio.*Apri la scheda/s);
  await expectAccessible();
  await user.keyboard("{F1}");
  expect(screen.queryByRole("complementary")).toBeNull();
});

test("the language changes everywhere at once, and is remembered", async () => {
  const { user, backend } = await open();
  await user.click(screen.getByRole("button", { name: "En · English" }));
  expect(await heading("Today")).toBeTruthy();
  expect(document.documentElement.lang).toBe("en");
  await expectAsked(backend, "save_settings", { settings: { ...backend.settings, language: "en" } });
});

test("the theme is put on the page and remembered", async () => {
  const { user, backend } = await open();
  await user.click(screen.getByRole("button", { name: "Impostazioni" }));
  await user.click(await screen.findByRole("radio", { name: "Scuro" }));
  expect(document.documentElement.dataset["theme"]).toBe("dark");
  await expectAsked(backend, "save_settings", { settings: { ...backend.settings, theme: "dark" } });
  await user.click(screen.getByRole("radio", { name: "Come il sistema" }));
  expect(document.documentElement.dataset["theme"]).toBeUndefined();
});

test("the text grows with the keys, up to twice its size, and is remembered", async () => {
  const { user } = await open();
  const size = () => document.documentElement.style.fontSize;
  await user.keyboard("{Control>}+{/Control}");
  expect(size()).toBe("125%");
  await user.keyboard("{Control>}++++{/Control}");
  expect([size(), localStorage.getItem("text-size")]).toEqual(["200%", "200"]);
  await user.keyboard("{Control>}-{/Control}");
  expect(size()).toBe("175%");
  await user.keyboard("{Control>}0{/Control}");
  expect(size()).toBe("");
});

test("a draft says so; saved with a name it is one no more", async () => {
  const { user } = await open();
  const top = screen.getByRole("banner");
  expect(top.textContent).toMatch(/Comune di Ferrara.*Piano 2026.*Bozza/s);
  await user.keyboard("{Control>}s{/Control}");
  await waitFor(() => expect(top.textContent).not.toContain("Bozza"));
  expect(top.textContent).toMatch(/Salvato \d{1,2}:\d\d/);
});

test("saving with a name first keeps the field being typed in", async () => {
  const { user, backend } = await open();
  await user.keyboard("{Alt>}2{/Alt}");
  await user.click(await screen.findByRole("button", { name: "Apri la scheda: Anagrafe" }));
  const office = await screen.findByLabelText("Ufficio");
  await user.clear(office);
  await user.type(office, "URP");
  await user.keyboard("{Control>}s{/Control}");
  await waitFor(() => expect(lastAsked(backend, "save_plan_as")).toBeDefined());
  const names = backend.asked.map(([name]) => name);
  expect(names.indexOf("save_service")).toBeLessThan(names.indexOf("save_plan_as"));
  expect(backend.rows[0]?.service.details.office).toBe("URP");
});

test("a failure is said above the page and can be put away", async () => {
  const backend = new Backend();
  backend.open();
  const words = message("frame-failure-unexpected", { detail: { kind: "text", value: "disco pieno" } });
  backend.instead["today"] = () => {
    throw { kind: "internal", message: words, problems: [] };
  };
  const { user } = await showWindow(backend);
  const alert = await screen.findByRole("alert");
  expect(alert.textContent).toContain("disco pieno");
  await user.click(within(alert).getByRole("button", { name: "Chiudi" }));
  expect(screen.queryByRole("alert")).toBeNull();
});

test("when the plan is no longer open the window goes back to the start", async () => {
  const backend = new Backend();
  backend.open();
  backend.instead["today"] = () => {
    throw { kind: "no_plan", message: message("errors-no-plan"), problems: [] };
  };
  await showWindow(backend);
  expect(await heading("Nuvolario")).toBeTruthy();
  expect(screen.queryByRole("navigation")).toBeNull();
});

test("other plans closes this one and shows the start page", async () => {
  const { user, backend } = await open();
  await user.click(screen.getByRole("button", { name: "Altri piani" }));
  expect(await heading("Nuvolario")).toBeTruthy();
  await expectAsked(backend, "close_plan", {});
});

test("a check leads to its service", async () => {
  const { user } = await open();
  await user.keyboard("{Alt>}7{/Alt}");
  await user.click(await screen.findByRole("button", { name: "Vai a Protocollo informatico" }));
  expect(await screen.findByRole("heading", { level: 2, name: "Protocollo informatico" })).toBeTruthy();
});

test("a plan opened from outside takes the place of the one on show", async () => {
  const { backend } = await showWindow();
  await heading("Nuvolario");
  backend.open();
  await emit("plan-opened");
  expect(await heading("Oggi")).toBeTruthy();
});
