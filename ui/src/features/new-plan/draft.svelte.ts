/** The plan being prepared: kept while one walks through the window, so that nothing is typed twice. */
import { SvelteMap, SvelteSet } from "svelte/reactivity";

import type {
  BodyChoice,
  BodyEntry,
  BodyKind,
  NewPlan,
  Proposal,
  ProposedService,
  Provision,
} from "../../api/bindings";

export const steps = ["body", "services", "triage", "ready"] as const;
export type StepName = (typeof steps)[number];
export const provisions: readonly Provision[] = ["offered", "union", "outsourced", "not_offered"];

export class Draft {
  step: StepName = $state("body");
  kind: BodyKind = $state("comune");
  body: BodyEntry | null = $state.raw(null);
  proposal: Proposal | null = $state.raw(null);
  /** The name of the plan, once somebody typed one. */
  name: string | null = $state(null);
  /** The services ticked, each with how it is provided. */
  readonly chosen = new SvelteMap<string, Provision>();
  /** What a person decided about, so that a new proposal does not undo it. */
  readonly #touched = new SvelteSet<string>();
  readonly #memory = new Map<string, Provision>();

  get started(): boolean {
    return this.body !== null;
  }

  /** True if a step can be gone to: each needs what the ones before it ask. */
  reachable(step: StepName): boolean {
    if (step === "body") return true;
    if (step === "services") return this.body !== null;
    return this.body !== null && this.proposal !== null;
  }

  /** Takes the proposal for the body: the typical services are ticked, what was decided stays. */
  propose(proposal: Proposal): void {
    this.proposal = proposal;
    const known = new Set<string>();
    for (const service of allOf(proposal)) {
      known.add(service.id);
      if (this.#touched.has(service.id)) continue;
      if (service.presence === "typical") this.chosen.set(service.id, this.#memory.get(service.id) ?? "offered");
      else this.chosen.delete(service.id);
    }
    for (const id of [...this.chosen.keys()]) if (!known.has(id)) this.chosen.delete(id);
  }

  tick(id: string, ticked: boolean): void {
    this.#touched.add(id);
    if (ticked) this.chosen.set(id, this.#memory.get(id) ?? "offered");
    else this.chosen.delete(id);
  }

  provide(id: string, provision: Provision): void {
    this.#touched.add(id);
    this.#memory.set(id, provision);
    this.chosen.set(id, provision);
  }

  count(provision: Provision): number {
    let count = 0;
    for (const it of this.chosen.values()) if (it === provision) count += 1;
    return count;
  }

  /** The services ticked, in the order of the areas. */
  get services(): ProposedService[] {
    return this.proposal ? allOf(this.proposal).filter((it) => this.chosen.has(it.id)) : [];
  }

  /** What Rust needs to make the plan. */
  plan(name: string): NewPlan | null {
    if (!this.body) return null;
    return {
      name,
      body: choiceOf(this.body),
      services: this.services.map(({ id }) => ({ catalogue_id: id, provision: this.chosen.get(id) ?? "offered" })),
    };
  }

  clear(): void {
    this.step = "body";
    this.kind = "comune";
    this.body = null;
    this.proposal = null;
    this.name = null;
    this.chosen.clear();
    this.#touched.clear();
    this.#memory.clear();
  }
}

export function allOf(proposal: Proposal): ProposedService[] {
  return proposal.areas.flatMap((area) => area.services);
}

/** A body without codes is one that no table has: it goes by its name. */
function choiceOf({ kind, istat, ipa, name }: BodyEntry): BodyChoice {
  const code = istat || ipa;
  return code ? { by: "code", kind, code } : { by: "name", kind, name };
}

export const draft = new Draft();
