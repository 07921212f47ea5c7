/** The only door to Rust: nothing else in `src` imports `@tauri-apps`. */
import { invoke } from "@tauri-apps/api/core";
import { listen } from "@tauri-apps/api/event";

import type { Commands, Failure } from "./bindings";

/** Runs a command. A wrong name, argument or answer does not compile. */
export async function call<Name extends keyof Commands>(
  name: Name,
  args: Commands[Name]["args"],
): Promise<Commands[Name]["answer"]> {
  const answer = invoke<Commands[Name]["answer"]>(name, args);
  flying.add(answer);
  try {
    return await answer;
  } catch (error) {
    throw new Refusal(asFailure(error));
  } finally {
    flying.delete(answer);
  }
}

const flying = new Set<Promise<unknown>>();

/** Waits for every command on its way, whatever its answer. */
export async function settled(): Promise<void> {
  while (flying.size > 0) await Promise.allSettled(flying);
}

/** Tells when a plan was opened from outside the page: the program was started again with a file. */
export async function onPlanOpened(told: () => void): Promise<void> {
  await listen("plan-opened", told);
}

/** Files from outside that are held over the window, or let go; nothing: they are away again. */
export type Drag = {
  readonly paths: readonly string[];
  readonly dropped: boolean;
  /** Where on the page. */
  readonly x: number;
  readonly y: number;
} | null;

/** Tells when files from outside are dragged over the window. Answers how to hear no more of it. */
export function onFilesDragged(told: (drag: Drag) => void): () => void {
  type Where = { readonly paths?: readonly string[]; readonly position: { readonly x: number; readonly y: number } };
  const stops: (() => void)[] = [];
  let over = false;
  const hear = async (event: string, dropped: boolean | null) => {
    const stop = await listen<Where>(event, ({ payload }) => {
      if (dropped === null) return told(null);
      // The system counts the dots of the screen.
      const scale = globalThis.devicePixelRatio || 1;
      const { paths = [], position } = payload;
      told({ paths, dropped, x: position.x / scale, y: position.y / scale });
    });
    if (over) stop();
    else stops.push(stop);
  };
  void hear("tauri://drag-enter", false);
  void hear("tauri://drag-over", false);
  void hear("tauri://drag-drop", true);
  void hear("tauri://drag-leave", null);
  return () => {
    over = true;
    for (const stop of stops) stop();
  };
}

/** A command that failed, with what Rust said about it. */
export class Refusal extends Error {
  constructor(override readonly cause: Failure) {
    super(cause.kind);
  }
}

/** What went wrong, whatever was thrown: a page always has words to show. */
export function asFailure(error: unknown): Failure {
  if (error instanceof Refusal) return error.cause;
  if (typeof error === "object" && error !== null && "kind" in error) return error as Failure;
  // Tauri itself rejects with a string, for instance when an argument is missing.
  const detail = error instanceof Error ? error.message : String(error);
  const message = { key: "frame-failure-unexpected", args: { detail: { kind: "text", value: detail } as const } };
  return { kind: "internal", message, problems: [] };
}
