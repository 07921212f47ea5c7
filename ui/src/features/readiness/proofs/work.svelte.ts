/** Work on proofs that takes long: how far it is, what came of it, and how it is ended. */
import type { AttachedProofs, Failure, ImportProgress } from "../../../api/bindings";
import { asFailure, call } from "../../../api/client";

/** How often it is asked how far it is, in milliseconds. */
const often = 300;

export class Work {
  busy = $state(false);
  progress = $state.raw<ImportProgress>({ done: 0, total: 0 });
  failure = $state.raw<Failure | null>(null);
  /** What became of the files that were brought last. */
  attached = $state.raw<AttachedProofs | null>(null);

  /** Does something that may take long; nothing where it failed, was given up, or another is under way. */
  async run<T>(job: () => Promise<T>): Promise<T | undefined> {
    if (this.busy) return undefined;
    this.busy = true;
    this.failure = null;
    this.attached = null;
    this.progress = { done: 0, total: 0 };
    const clock = setInterval(() => void this.#look(), often);
    try {
      return await job();
    } catch (error) {
      this.failure = asFailure(error);
      return undefined;
    } finally {
      clearInterval(clock);
      this.busy = false;
    }
  }

  /** Brings files; answers whether the plan has them now. */
  async bring(job: () => Promise<AttachedProofs | null>): Promise<boolean> {
    const attached = await this.run(job);
    this.attached = attached ?? null;
    return (attached?.proofs.length ?? 0) > 0;
  }

  stop() {
    void call("stop_proofs", {});
  }

  async #look() {
    try {
      this.progress = await call("proofs_progress", {});
    } catch {
      // How far it has come is not worth a failure.
    }
  }
}
