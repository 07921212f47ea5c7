/** The only door to Rust: nothing else in `src` imports `@tauri-apps`. */
import { invoke } from "@tauri-apps/api/core";

import type { CommandError, Commands } from "./bindings";

/** Runs a command. A wrong name, argument or answer does not compile. */
export async function call<Name extends keyof Commands>(
  name: Name,
  args: Commands[Name]["args"],
): Promise<Commands[Name]["answer"]> {
  try {
    return await invoke(name, args);
  } catch (error) {
    throw new Failure(asCommandError(error));
  }
}

/** A command that failed, with what Rust said about it. */
export class Failure extends Error {
  constructor(override readonly cause: CommandError) {
    super(cause.kind);
  }
}

/** What went wrong, whatever was thrown: a page always has words to show. */
export function asCommandError(error: unknown): CommandError {
  if (error instanceof Failure) return error.cause;
  if (typeof error === "object" && error !== null && "kind" in error) return error as CommandError;
  // Tauri itself rejects with a string, for instance when an argument is missing.
  const detail = error instanceof Error ? error.message : String(error);
  const message = { key: "frame-failure-unexpected", args: { detail: { kind: "text", value: detail } as const } };
  return { kind: "internal", message, problems: [] };
}
