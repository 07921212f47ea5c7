/** What a page reads when it is shown, and again whenever the plan changed under it. */
import { untrack } from "svelte";

import type { Frame } from "./frame";

/** Reads now, and again after every undo, redo and restore. */
export function fresh(frame: Frame, read: () => unknown): void {
  let known = frame.revision;
  void read();
  $effect(() => {
    const revision = frame.revision;
    if (revision === known) return;
    known = revision;
    untrack(() => void read());
  });
}
