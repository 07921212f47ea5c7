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
