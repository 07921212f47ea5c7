/** The state of the window: which plan, which page, what stands beside it. It holds no truth about the plan. */
import { tick } from "svelte";

import type { Failure, Explanation, Language, PlanView, Settings, Theme } from "../api/bindings";
import { asFailure, call, onPlanOpened, settled } from "../api/client";
import { setLanguage } from "../i18n/words.svelte";
import { type Frame, type Page, pages, type TextSize } from "../widgets/frame";
import { applySize, rememberedSize, stepped } from "./text-size";
import { applyTheme } from "./theme";

/** The parts of an open plan, in the order of the work. */
export const parts = ["today", "services", "funding", "documents", "checks"] as const;

export class MainWindow implements Frame {
  plan: PlanView | null = $state.raw(null);
  page: Page = $state("start");
  target: number | null = $state(null);
  explanation: Explanation | null = $state.raw(null);
  /** True if the plan changed after the reasons on show were asked for. */
  stale = $state(false);
  helpOpen = $state(false);
  failure: Failure | null = $state.raw(null);
  settings: Settings = $state({ language: "it", theme: "system", person: "" });
  textSize: TextSize = $state(100);
  ready = $state(false);
  #asker: HTMLElement | null = null;

  /** Reads the settings and the plan that was opened with the program, if any. */
  async start(): Promise<void> {
    this.setTextSize(rememberedSize());
    await this.attempt(async () => this.#apply(await call("settings", {})));
    await this.attempt(async () => {
      this.plan = await call("current_plan", {});
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
    this.plan = plan;
    this.explanation = null;
    this.go("today");
  }

  wrote(): void {
    this.stale = this.explanation !== null;
    void this.attempt(async () => {
      this.plan = await call("current_plan", {});
    });
  }

  fail(error: unknown): void {
    this.failure = asFailure(error);
    if (this.failure.kind === "no_plan") {
      this.plan = null;
      this.page = "start";
    }
  }

  saveAs(): void {
    if (!this.plan) return;
    // The field being typed in is left first, so that what is in it is kept too.
    const field = document.activeElement as HTMLElement | null;
    field?.blur();
    field?.focus();
    void this.attempt(async () => {
      await settled();
      const plan = await call("save_plan_as", {});
      if (plan) this.plan = plan;
    });
  }

  /** Asks for a file and opens it. */
  choose(): void {
    void this.attempt(async () => {
      const path = await call("choose_plan", {});
      if (path !== null) this.opened(await call("open_plan", { path }));
    });
  }

  /** Back to the start page: the plan is saved as it is. */
  close(): void {
    void this.attempt(async () => {
      await call("close_plan", {});
      this.plan = null;
      this.explanation = null;
      this.go("start");
    });
  }

  setLanguage(language: Language): void {
    this.#change({ ...this.settings, language });
  }

  setTheme(theme: Theme): void {
    this.#change({ ...this.settings, theme });
  }

  setTextSize(size: TextSize): void {
    this.textSize = size;
    applySize(size);
  }

  /** Larger, smaller, or as it was. */
  stepTextSize(step: 1 | -1 | 0): void {
    this.setTextSize(step === 0 ? 100 : stepped(this.textSize, step));
  }

  async attempt(job: () => Promise<void>): Promise<void> {
    try {
      await job();
    } catch (error) {
      this.fail(error);
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
