/** What a page may ask of the window around it. */
import { getContext, setContext } from "svelte";

import type { Explanation, Failure, Language, PlanView, Settings, Sight, Theme } from "../api/bindings";

const always = ["start", "new", "settings"] as const;
/** The parts of an open plan, in the order of the work. */
export const parts = [
  "today",
  "services",
  "readiness",
  "spending",
  "funding",
  "documents",
  "checks",
  "archive",
] as const;
/** The lists that services are linked to. */
export const registers = [
  "applications",
  "suppliers",
  "contracts",
  "assets",
  "people",
  "skills",
  "costs",
  "invoices",
] as const;
/** What can be done with a plan, beside its parts. */
export const tools = ["import"] as const;
export const pages = [...parts, ...registers, ...tools, ...always] as const;
export type Page = (typeof pages)[number];

/** The sizes of text one can choose, in percent. */
export const textSizes = [100, 125, 150, 175, 200] as const;
export type TextSize = (typeof textSizes)[number];

/** How a plan is opened: to work on it, to look at it, or although somebody may have it open. */
export type Opening = "work" | "read" | "anyway";

export type Frame = {
  /** The open plan, if there is one. */
  readonly plan: PlanView | null;
  /** Grows whenever the plan changed under the page, as undo does: what is on show is read again. */
  readonly revision: number;
  /** What the page was opened for, for instance one service. */
  readonly target: number | null;
  /** Goes to a page; a name that does not exist stays where it is. */
  go(page: string, target?: number | null): void;
  /** Shows the reasons of a figure beside the page. */
  why(explanation: Explanation): void;
  /** A plan was opened or made. */
  opened(plan: PlanView): void;
  /** Opens the plan at a path. Answers why that failed, to be said where it was asked for. */
  open(path: string, how?: Opening): Promise<Failure | null>;
  /** Makes a new plan of what can be read of a damaged one. Answers why that failed. */
  recover(path: string): Promise<Failure | null>;
  /** Opens a backup of a plan, whether that opens or not, to look at it. */
  lookAt(backup: string, plan: string): Promise<void>;
  /** Something was written: the counts and the time of saving are read again. */
  wrote(): void;
  /** The plan changed under the page: everything on show is read again. */
  changed(): Promise<void>;
  /** Takes the last step back. */
  undo(): void;
  /** Brings back the last step taken back. */
  redo(): void;
  /** A failure that has no place of its own on the page. */
  fail(error: unknown): void;
  /** Asks where to keep the plan, and keeps it there. Answers whether it is there now. */
  saveAs(): Promise<boolean>;
  /** Asks for a plan file and opens it. */
  choose(): void;
  /** Gives out what a grid shows, or the whole plan, as a file. */
  export(sight: Sight | null): void;
  /** Language and theme of the moment. */
  readonly settings: Settings;
  setLanguage(language: Language): void;
  setTheme(theme: Theme): void;
  /** The name changes made on this PC are signed with. */
  setPerson(name: string): void;
  /** Asks for a second folder for backups; without asking, none. */
  setBackupFolder(choice: "ask" | "none"): void;
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
