/** The real window, as a journey sees it: found by role and name, driven by keys and clicks. Linux only. */
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { Session, until } from "./webdriver";

/** How the window is opened. */
export type Opening = {
  /** What the program is started with: a plan, `--sample ferrara`, nothing. */
  readonly args?: readonly string[];
  /** What its environment has besides the machine's own. */
  readonly env?: Readonly<Record<string, string>>;
};

/** What axe found wrong with a page. */
export type Violation = { readonly id: string; readonly help: string; readonly nodes: readonly string[] };

/** Light and dark, as the system says it. */
export const looks = [
  { look: "light", env: { GTK_THEME: "Adwaita" }, dark: false },
  { look: "dark", env: { GTK_THEME: "Adwaita:dark" }, dark: true },
] as const;

const elementKey = "element-6066-11e4-a52e-4f735466cecf";

/** An element of the page, as WebDriver names it; a script may be given it. */
export type Element = { readonly [elementKey]: string };

/** A role, and the elements that can have it. */
const candidates = {
  alert: "[role=alert]",
  button: "button,summary,[role=button],input[type=submit]",
  cell: "td,[role=cell],[role=gridcell]",
  checkbox: "input[type=checkbox],[role=checkbox]",
  combobox: "select,[role=combobox],input[list]",
  complementary: "aside,[role=complementary]",
  dialog: "dialog,[role=dialog],[role=alertdialog]",
  heading: "h1,h2,h3,h4,h5,h6,[role=heading]",
  link: "a[href],[role=link]",
  listbox: "[role=listbox]",
  main: "main,[role=main]",
  menuitem: "[role=menuitem]",
  navigation: "nav,[role=navigation]",
  option: "option,[role=option]",
  radio: "input[type=radio],[role=radio]",
  region: "section,[role=region]",
  row: "tr,[role=row]",
  rowheader: "th[scope=row],[role=rowheader]",
  searchbox: "input[type=search],[role=searchbox]",
  status: "[role=status],output",
  switch: "[role=switch]",
  tab: "[role=tab]",
  table: "table,[role=table],[role=grid]",
  textbox: "input:not([type]),input[type=text],input[type=number],textarea,[role=textbox]",
} as const;

/** A role of the page's elements. */
export type Role = keyof typeof candidates;

/** Keys that are not letters, by the names of `KeyboardEvent.key`. */
const named: Readonly<Record<string, string>> = {
  Alt: "\uE00A",
  ArrowDown: "\uE015",
  ArrowLeft: "\uE012",
  ArrowRight: "\uE014",
  ArrowUp: "\uE013",
  Backspace: "\uE003",
  Control: "\uE009",
  Delete: "\uE017",
  End: "\uE010",
  Enter: "\uE007",
  Escape: "\uE00C",
  F1: "\uE031",
  F2: "\uE032",
  F6: "\uE036",
  F10: "\uE03A",
  Home: "\uE011",
  PageDown: "\uE00F",
  PageUp: "\uE00E",
  Shift: "\uE008",
  Space: " ",
  Tab: "\uE004",
};

/** Opens the window for one journey, in a home of its own that goes with it. */
export async function inWindow(opening: Opening, journey: (app: App) => Promise<void>) {
  const app = await App.open(opening);
  try {
    await journey(app);
  } catch (error) {
    await app.leaveTraces();
    throw error;
  } finally {
    await app.close();
  }
}

/** The open window. Looking something up waits for it. */
export class App {
  private constructor(
    private readonly session: Session,
    /** The folder that is home to this window only. Files a journey makes belong here. */
    readonly home: string,
  ) {}

  static async open({ args = [], env = {} }: Opening = {}): Promise<App> {
    const binary = process.env.NUVOLARIO;
    if (binary === undefined) throw new Error("the journeys are started by `cargo xtask e2e`");
    const home = await mkdtemp(join(tmpdir(), "nuvolario-"));
    const own = {
      HOME: home,
      XDG_DATA_HOME: join(home, "data"),
      XDG_CONFIG_HOME: join(home, "config"),
      XDG_CACHE_HOME: join(home, "cache"),
      XDG_STATE_HOME: join(home, "state"),
      XDG_RUNTIME_DIR: join(home, "run"),
      XDG_DOCUMENTS_DIR: join(home, "Documenti"),
    };
    for (const folder of Object.values(own)) await mkdir(folder, { recursive: true, mode: 0o700 });
    const machine = { ...process.env, LANG: "C.UTF-8", LC_ALL: "C.UTF-8", NO_AT_BRIDGE: "1" };
    // Without it Tauri lets nobody drive its window.
    const driven = { TAURI_WEBVIEW_AUTOMATION: "true" };
    const session = await Session.start(binary, args, { env: { ...machine, ...driven, ...own, ...env } });
    return new App(session, home);
  }

  async close() {
    await this.session.end();
    await rm(this.home, { recursive: true, force: true });
  }

  // Finding

  /** The element of this role whose accessible name is `name`, or contains what `name` describes. */
  get(role: Role, name?: string | RegExp): Promise<Element> {
    return until(`${role} ${name ?? ""}`, async () => (await this.all(role, name))[0]);
  }

  /** All elements of this role and name that are shown now; does not wait. */
  async all(role: Role, name?: string | RegExp): Promise<Element[]> {
    const found: Element[] = [];
    for (const element of await this.select(candidates[role])) {
      if (!(await this.isShown(element))) continue;
      if ((await this.role(element)) !== role) continue;
      if (name === undefined || matches(await this.name(element), name)) found.push(element);
    }
    return found;
  }

  /** Waits until no element has this role and name. */
  async gone(role: Role, name?: string | RegExp) {
    await until(`no ${role} ${name ?? ""}`, async () => ((await this.all(role, name)).length === 0 ? true : undefined));
  }

  /** The first element a CSS selector finds; waits for it. */
  find(css: string): Promise<Element> {
    return until(css, async () => (await this.select(css))[0]);
  }

  /** All elements a CSS selector finds now; does not wait. */
  select(css: string): Promise<Element[]> {
    return this.session.post("/elements", { using: "css selector", value: css });
  }

  /** The element that has the keyboard. */
  active(): Promise<Element> {
    return this.session.get("/element/active");
  }

  // Looking

  text(element: Element): Promise<string> {
    return this.session.get(`${path(element)}/text`);
  }

  /** Waits until the page shows `words`. */
  async sees(words: string | RegExp) {
    await until(`the words ${words}`, async () => {
      const all = await this.script<string>("return document.body.innerText");
      const seen = typeof words === "string" ? all.includes(words) : words.test(all);
      return seen ? true : undefined;
    });
  }

  async role(element: Element): Promise<string> {
    const role = await this.session.get<string>(`${path(element)}/computedrole`);
    // WebKit draws a list of choices as a button and calls it one.
    return role === "button" && (await this.property(element, "localName")) === "select" ? "combobox" : role;
  }

  /** What a screen reader calls the element. */
  async name(element: Element): Promise<string> {
    // WebKit counts the chosen option, or the cross of a search box, as part of a label around them.
    const label = await this.script<string | null>(labelOfSelect, element);
    return label ?? this.session.get(`${path(element)}/computedlabel`);
  }

  attribute(element: Element, name: string): Promise<string | null> {
    return this.session.get(`${path(element)}/attribute/${name}`);
  }

  property<T>(element: Element, name: string): Promise<T> {
    return this.session.get(`${path(element)}/property/${name}`);
  }

  isShown(element: Element): Promise<boolean> {
    return this.session.get(`${path(element)}/displayed`);
  }

  /** What a script returns that runs in the page. */
  script<T>(source: string, ...args: readonly unknown[]): Promise<T> {
    return this.session.post("/execute/sync", { script: source, args });
  }

  /** The picture of what the window shows, as PNG, in `file`. */
  async picture(file: string) {
    await this.script(tick);
    const picture = await this.session.get<string>("/screenshot");
    await this.script("window.tick.remove()");
    await writeFile(file, Buffer.from(picture, "base64"));
  }

  // Acting

  click(element: Element): Promise<void> {
    return this.session.post(`${path(element)}/click`);
  }

  /** Presses keys one after the other: "Tab", "Control+k", "a". */
  async press(...keys: readonly string[]) {
    for (const key of keys) await this.keyboard(chord(key));
  }

  /** Types a text letter by letter into whatever has the keyboard. */
  type(text: string): Promise<void> {
    const strokes = [...text].flatMap((value) => [
      { type: "keyDown", value },
      { type: "keyUp", value },
    ]);
    return this.keyboard(strokes);
  }

  /** Presses Tab, as often as it takes, until this element has the keyboard. */
  async tabTo(role: Role, name?: string | RegExp): Promise<Element> {
    await this.get(role, name);
    const passed: string[] = [];
    for (let presses = 0; presses < 200; presses += 1) {
      await this.press("Tab");
      const element = await this.active();
      const [itsRole, itsName] = [await this.role(element), await this.name(element)];
      if (itsRole === role && (name === undefined || matches(itsName, name))) return element;
      passed.push(`${itsRole} "${itsName}"`);
    }
    throw new Error(`Tab never reaches ${role} ${name ?? ""}; it passed ${passed.slice(0, 40).join(", ")}`);
  }

  /** Makes the window this large, frame included. */
  async resize(width: number, height: number) {
    await this.session.post("/window/rect", { width, height });
    await until("the new size", async () =>
      (await this.script<number>("return window.innerWidth")) === width ? true : undefined,
    );
  }

  // Judging

  /** What axe (WCAG 2.1 AA) finds wrong with the page as it is now. */
  async violations(): Promise<readonly Violation[]> {
    if (!(await this.script<boolean>("return typeof window.axe === 'object'"))) {
      await this.script(await axe());
    }
    await this.session.post("/timeouts", { script: 60_000 });
    return this.session.post("/execute/async", { script: judge, args: [] });
  }

  /** Leaves a picture and the page as it stands, for whoever looks into a failure. */
  async leaveTraces() {
    const folder = join(import.meta.dirname, "../../target/e2e");
    await mkdir(folder, { recursive: true });
    const name = join(folder, `failed-${Date.now()}`);
    try {
      await this.picture(`${name}.png`);
      await writeFile(`${name}.html`, await this.script<string>("return document.documentElement.outerHTML"));
      console.error(`the window as it was: ${name}.png`);
    } catch (error) {
      console.error("the window gave no picture of itself", error);
    }
  }

  private keyboard(actions: readonly object[]): Promise<void> {
    return this.session.post("/actions", { actions: [{ type: "key", id: "keyboard", actions }] });
  }
}

/** "Control+k" → down, down, up, up. */
function chord(key: string): object[] {
  const names = key.length === 1 ? [key] : key.split("+");
  const values = names.map((name) => {
    const value = name.length === 1 ? name : named[name];
    if (value === undefined) throw new Error(`no key is called ${name}`);
    return value;
  });
  const down = values.map((value) => ({ type: "keyDown", value }));
  const up = values.toReversed().map((value) => ({ type: "keyUp", value }));
  return [...down, ...up];
}

function path(element: Element): string {
  return `/element/${element[elementKey]}`;
}

function matches(text: string, wanted: string | RegExp): boolean {
  return typeof wanted === "string" ? text.trim() === wanted : wanted.test(text);
}

function axe(): Promise<string> {
  return readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
}

const labelOfSelect = `
  const [element] = arguments;
  if (!element.matches("select,input[type=search]")) return null;
  return element.getAttribute("aria-label") ?? element.labels[0]?.textContent.trim() ?? null;
`;

/** WebKit takes the picture with the next frame, and a page at rest has none: one dot that nobody sees keeps it drawing. */
const tick = `
  const dot = document.createElement("i");
  dot.ariaHidden = "true";
  dot.style.cssText = "position:fixed;left:0;top:0;width:1px;height:1px;pointer-events:none";
  let odd = false;
  const timer = setInterval(() => { odd = !odd; dot.style.background = odd ? "#00000001" : "#00000002"; }, 16);
  document.body.append(dot);
  window.tick = { remove() { clearInterval(timer); dot.remove(); } };
`;

const judge = `
  const done = arguments[arguments.length - 1];
  const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa"];
  window.axe.run(document, { runOnly: { type: "tag", values: tags }, resultTypes: ["violations"] }).then(
    ({ violations }) => done(violations.map(({ id, help, nodes }) => ({
      id, help, nodes: nodes.map((it) => it.target.join(" ") + ": " + it.failureSummary),
    }))),
    (error) => done([{ id: "axe", help: String(error), nodes: [] }]),
  );
`;
