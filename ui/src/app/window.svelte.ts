/** The state of the window: which plan, which page, what stands beside it. It holds no truth about the plan. */
import { tick } from "svelte";

import type { Failure, Explanation, Language, PlanView, Recovered, Settings, Sight, Theme } from "../api/bindings";
import { asFailure, call, onPlanOpened, settled } from "../api/client";
import { say, setLanguage, t } from "../i18n/words.svelte";
import { type Frame, type Opening, type Page, pages, type TextSize } from "../widgets/frame";
import { forgetUnsaved, held, retryHeld } from "../widgets/unsaved.svelte";
import { applySize, rememberedSize, stepped } from "./text-size";
import { applyTheme } from "./theme";

/** A copy that was made: where, and what for. */
export type Copied = { path: string; purpose: "copy" | "send" | "protected" };

export class MainWindow implements Frame {
  plan: PlanView | null = $state.raw(null);
  /** Counts the plans opened. One that is saved under another name is still the same. */
  sitting = $state(0);
  revision = $state(0);
  page: Page = $state("start");
  target: number | null = $state(null);
  explanation: Explanation | null = $state.raw(null);
  /** True if the plan changed after the reasons on show were asked for. */
  stale = $state(false);
  helpOpen = $state(false);
  /** The box that finds everything is open. */
  finding = $state(false);
  failure: Failure | null = $state.raw(null);
  /** Asks for another place, where the failure is of the one that was chosen for the plan or a copy. */
  elsewhere: (() => void) | undefined = $state.raw();
  /** What undo or redo did, until the next change. */
  said = $state("");
  /** A copy under a password that waits for it. */
  locked: string | null = $state(null);
  /** A password for a copy is being asked for. */
  protecting = $state(false);
  copied: Copied | null = $state.raw(null);
  /** What is to be given out as a file: what a grid shows, or the whole plan. */
  exporting: { sight: Sight | null } | null = $state.raw(null);
  /** What could be read of a damaged plan, until it was read by a person. */
  recovered: Recovered | null = $state.raw(null);
  /** Where one was going, while something that could not be saved holds one back. */
  leaving: (() => unknown) | null = $state.raw(null);
  settings: Settings = $state({ language: "it", theme: "system", person: "", backup_folder: "" });
  textSize: TextSize = $state(100);
  ready = $state(false);
  #asker: HTMLElement | null = null;
  #turn: Promise<void> = Promise.resolve();

  /** Reads the settings and the plan that was opened with the program, if any. */
  async start(): Promise<void> {
    this.setTextSize(rememberedSize());
    // Asked together, because each way to Rust and back is felt; taken in this order, so that nothing
    // is drawn in another language first.
    const settings = call("settings", {});
    const plan = call("current_plan", {});
    await this.attempt(async () => this.#apply(await settings));
    await this.attempt(async () => {
      this.plan = await plan;
      if (this.plan) this.page = "today";
    });
    this.ready = true;
    await this.attempt(() => onPlanOpened(() => void this.attempt(() => this.#follow())));
  }

  /** A plan was opened from outside: shows it, or why it could not be. */
  async #follow(): Promise<void> {
    const plan = await call("current_plan", {});
    if (plan && plan.path !== this.plan?.path) this.opened(plan);
    const { failure } = await call("start_page", {});
    if (failure) this.fail(failure);
  }

  go(page: string, target: number | null = null): void {
    const known = pages.find((it) => it === page);
    if (!known) return;
    this.page = known;
    this.target = target;
    this.failure = null;
    void this.#focusTitle();
  }

  why(explanation: Explanation): void {
    this.#asker ??= document.activeElement as HTMLElement | null;
    this.helpOpen = false;
    this.stale = false;
    this.explanation = explanation;
  }

  help(): void {
    this.#asker ??= document.activeElement as HTMLElement | null;
    this.explanation = null;
    this.helpOpen = !this.helpOpen;
    if (!this.helpOpen) this.#giveFocusBack();
  }

  /** Closes what stands beside the page; the focus goes back to who asked for it. */
  dismiss(): boolean {
    if (!this.explanation && !this.helpOpen) return false;
    this.explanation = null;
    this.helpOpen = false;
    this.#giveFocusBack();
    return true;
  }

  opened(plan: PlanView): void {
    forgetUnsaved();
    this.plan = plan;
    this.sitting += 1;
    this.explanation = null;
    this.copied = null;
    this.leaving = null;
    this.said = "";
    this.go("today");
  }

  async open(path: string, how: Opening = "work"): Promise<Failure | null> {
    const commands = { work: "open_plan", read: "open_plan_to_read", anyway: "open_plan_anyway" } as const;
    return this.#tell(async () => {
      this.opened(await call(commands[how], { path }));
    }, path);
  }

  async recover(path: string): Promise<Failure | null> {
    return this.#tell(async () => {
      const recovered = await call("recover_plan", { path });
      this.opened(recovered.view);
      this.recovered = recovered;
    }, path);
  }

  async unlock(path: string, password: string): Promise<Failure | null> {
    try {
      const plan = await call("open_protected", { path, password });
      this.locked = null;
      this.opened(plan);
      return null;
    } catch (error) {
      return asFailure(error);
    }
  }

  async lookAt(backup: string, plan: string): Promise<void> {
    await this.#leave(() => this.attempt(async () => this.opened(await call("open_backup", { path: backup, plan }))));
  }

  /** From what can only be read, to the plan that can be changed. */
  async openAgain(path: string): Promise<void> {
    const failure = await this.open(path);
    if (failure) this.fail(failure);
  }

  /** Runs what opens a plan; its failure is answered, a password is asked for. */
  async #tell(job: () => Promise<void>, path: string): Promise<Failure | null> {
    let failure: Failure | null = null;
    await this.#leave(async () => {
      try {
        await job();
      } catch (error) {
        failure = asFailure(error);
        if (failure.kind === "password") {
          this.locked = path;
          failure = null;
        }
      }
    });
    return failure;
  }

  /** Leaves the plan, unless something typed in it could not be saved: then one is asked. */
  async #leave(go: () => unknown): Promise<void> {
    this.#leaveField();
    await settled();
    if (held().length > 0 && !(await retryHeld())) this.leaving = go;
    else await go();
  }

  /** Leaves after all, with or without what could not be saved. */
  async leave(how: "retry" | "elsewhere" | "anyway"): Promise<void> {
    const go = this.leaving;
    if (how === "elsewhere" && !(await this.saveAs())) return;
    if (how === "anyway") forgetUnsaved();
    else if (!(await retryHeld())) return;
    this.leaving = null;
    await go?.();
  }

  wrote(): void {
    this.stale = this.explanation !== null;
    this.said = "";
    void this.look();
  }

  /** Reads again what there is to know about the plan as a whole. */
  async look(): Promise<void> {
    await this.attempt(async () => {
      this.plan = await call("current_plan", {});
    });
  }

  async changed(): Promise<void> {
    this.revision += 1;
    this.stale = this.explanation !== null;
    await this.attempt(async () => {
      this.plan = await call("current_plan", {});
      await settled();
      await tick();
      // What had the focus may be gone.
      const { activeElement, body } = document;
      if (activeElement === null || activeElement === body) await this.#focusTitle();
    });
  }

  undo(): void {
    this.#step("undo");
  }

  redo(): void {
    this.#step("redo");
  }

  /** One step back or forth, after the one before. */
  #step(command: "undo" | "redo"): void {
    if (!this.plan || this.plan.read_only) return;
    this.#leaveField();
    const step = async () => {
      await settled();
      const words = await call(command, {});
      if (words) await this.changed();
      const name = words ? say(words) : "";
      const done = command === "undo" ? t("frame-undone", { name }) : t("frame-redone", { name });
      const nothing = command === "undo" ? t("frame-undo-none") : t("frame-redo-none");
      // Said anew even if it is the same as before.
      this.said = "";
      await tick();
      this.said = words ? done : nothing;
    };
    this.#turn = this.#turn.then(() => this.attempt(step));
  }

  fail(error: unknown, elsewhere?: () => void): void {
    this.failure = asFailure(error);
    this.elsewhere = elsewhere;
    const path = this.failure.message.args["path"];
    if (this.failure.kind === "password" && path?.kind === "text") {
      this.locked = path.value;
      this.failure = null;
      return;
    }
    if (this.failure.kind === "no_plan") {
      this.plan = null;
      this.page = "start";
    }
  }

  async saveAs(): Promise<boolean> {
    return this.#place(() => call("save_plan_as", {}));
  }

  /** Asks for another place, and moves the plan there. */
  async move(): Promise<boolean> {
    return this.#place(() => call("move_plan", {}));
  }

  /** The plan goes on under another name: the page stays as it is. */
  async #place(ask: () => Promise<PlanView | null>): Promise<boolean> {
    if (!this.plan) return false;
    this.#leaveField();
    let placed = false;
    const again = () => void this.#place(ask);
    await this.attempt(async () => {
      await settled();
      const plan = await ask();
      if (!plan) return;
      this.plan = plan;
      this.failure = null;
      placed = true;
      await retryHeld();
    }, again);
    return placed;
  }

  /** Asks where to put a copy; work goes on in the plan itself. */
  saveCopy(purpose: "copy" | "send" = "copy"): void {
    if (!this.plan) return;
    this.#leaveField();
    void this.attempt(
      async () => {
        await settled();
        this.failure = null;
        const path = await call("save_copy", {});
        if (path !== null) this.copied = { path, purpose };
      },
      () => this.saveCopy(purpose),
    );
  }

  export(sight: Sight | null): void {
    if (!this.plan) return;
    this.#leaveField();
    this.exporting = { sight };
  }

  /** Asks where to put a copy under a password. Answers why that failed. */
  async protect(password: string): Promise<Failure | null> {
    try {
      await settled();
      const path = await call("save_protected_copy", { password });
      if (path === null) return null;
      this.protecting = false;
      this.copied = { path, purpose: "protected" };
      return null;
    } catch (error) {
      return asFailure(error);
    }
  }

  /** Asks for a file and opens it. */
  choose(): void {
    void this.attempt(async () => {
      const path = await call("choose_plan", {});
      if (path === null) return;
      const failure = await this.open(path);
      if (failure) this.fail(failure);
    });
  }

  /** Back to the start page: the plan is saved as it is. */
  close(): void {
    void this.#leave(() =>
      this.attempt(async () => {
        await call("close_plan", {});
        forgetUnsaved();
        this.plan = null;
        this.explanation = null;
        this.copied = null;
        this.sitting += 1;
        this.go("start");
      }),
    );
  }

  /** The field being typed in is left, so that what is in it is kept too; the focus stays there. */
  #leaveField(): void {
    const field = document.activeElement as HTMLElement | null;
    if (field === document.body) return;
    field?.blur();
    field?.focus();
  }

  setLanguage(language: Language): void {
    this.#change({ ...this.settings, language });
  }

  setTheme(theme: Theme): void {
    this.#change({ ...this.settings, theme });
  }

  setPerson(person: string): void {
    this.#change({ ...this.settings, person: person.trim() });
  }

  setBackupFolder(choice: "ask" | "none"): void {
    if (choice === "none") {
      this.#change({ ...this.settings, backup_folder: "" });
      return;
    }
    void this.attempt(async () => {
      const folder = await call("choose_backup_folder", {});
      if (folder !== null) this.#change({ ...this.settings, backup_folder: folder });
    });
  }

  setTextSize(size: TextSize): void {
    this.textSize = size;
    applySize(size);
  }

  /** Larger, smaller, or as it was. */
  stepTextSize(step: 1 | -1 | 0): void {
    this.setTextSize(step === 0 ? 100 : stepped(this.textSize, step));
  }

  /** Runs a job; its failure is said. `elsewhere` asks for another place, where that is the trouble. */
  async attempt(job: () => Promise<void>, elsewhere?: () => void): Promise<void> {
    try {
      await job();
    } catch (error) {
      this.fail(error, elsewhere);
    }
  }

  #change(settings: Settings): void {
    this.#apply(settings);
    void this.attempt(async () => {
      await call("save_settings", { settings });
    });
  }

  #apply(settings: Settings): void {
    this.settings = settings;
    setLanguage(settings.language);
    applyTheme(settings.theme);
  }

  async #focusTitle(): Promise<void> {
    await tick();
    // A page may have a better place to begin, such as the field that everything waits for.
    if (document.querySelector("main")?.contains(document.activeElement)) return;
    document.querySelector<HTMLElement>("main h1")?.focus();
  }

  #giveFocusBack(): void {
    const asker = this.#asker;
    this.#asker = null;
    if (asker?.isConnected) asker.focus();
    else document.querySelector<HTMLElement>("main h1")?.focus();
  }
}
