/** What a page may ask of the window around it. */
import { getContext, setContext } from "svelte";

import type { Explanation, Language, PlanView, Settings, Theme } from "../api/bindings";

export const pages = ["start", "new", "today", "services", "funding", "documents", "checks", "settings"] as const;
export type Page = (typeof pages)[number];

/** The sizes of text one can choose, in percent. */
export const textSizes = [100, 125, 150, 175, 200] as const;
export type TextSize = (typeof textSizes)[number];

export type Frame = {
  /** The open plan, if there is one. */
  readonly plan: PlanView | null;
  /** What the page was opened for, for instance one service. */
  readonly target: number | null;
  /** Goes to a page; a name that does not exist stays where it is. */
  go(page: string, target?: number | null): void;
  /** Shows the reasons of a figure beside the page. */
  why(explanation: Explanation): void;
  /** A plan was opened or made. */
  opened(plan: PlanView): void;
  /** Something was written: the counts and the time of saving are read again. */
  wrote(): void;
  /** A failure that has no place of its own on the page. */
  fail(error: unknown): void;
  /** Asks where to keep the plan, and keeps it there. */
  saveAs(): void;
  /** Asks for a plan file and opens it. */
  choose(): void;
  /** Language and theme of the moment. */
  readonly settings: Settings;
  setLanguage(language: Language): void;
  setTheme(theme: Theme): void;
  /** How large the text is, in percent. */
  readonly textSize: TextSize;
  setTextSize(size: TextSize): void;
};

const key = Symbol("frame");

export function provideFrame(frame: Frame): void {
  setContext(key, frame);
}

export function useFrame(): Frame {
  return getContext<Frame>(key);
}

/** For tests, which have no window around the page. */
export function frameContext(frame: Frame): Map<symbol, Frame> {
  return new Map([[key, frame]]);
}
