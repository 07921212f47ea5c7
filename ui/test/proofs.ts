/** Proofs for page tests: a few files made up, and commands that change them. */
import type { AttachedProofs, Place, ProofEdit, ProofList, ProofView, VerifiedProofs } from "../src/api/bindings";
import { type Backend, message } from "./backend";

/** A proof, with whatever is said of it. */
export function proof(id: number, change: Partial<ProofView> = {}): ProofView {
  return {
    id,
    name: `determina ${id}.pdf`,
    title: "",
    sha256: String(id).repeat(64).slice(0, 64),
    size: 1_200_000,
    kind: { kind: "word", value: "proofs-kind-pdf" },
    pages: 3,
    added: "2026-11-20",
    day: null,
    expires: null,
    expired: false,
    replaced_by: null,
    notes: "",
    proves: [],
    facts: [],
    looks: "not",
    opens: true,
    ...change,
  };
}

export class Proofs {
  all: ProofView[] = [];
  /** What the dialog of the system, or a drop, brings. */
  next: AttachedProofs | null = null;
  verified: VerifiedProofs = { files: 0, broken: [] };

  /** Answers these commands of a backend. */
  constructor(backend: Backend) {
    Object.assign(backend.instead, {
      list_proofs: (): ProofList => {
        const size = this.all.reduce((sum, it) => sum + it.size, 0);
        return { proofs: structuredClone(this.all), size, much: size > 1_000_000_000 };
      },
      choose_proofs: ({ places }: { places: Place[] }) => this.bring(places),
      attach_proofs: ({ places }: { places: Place[] }) => this.bring(places),
      replace_proof: ({ id }: { id: number }) => {
        const newer = Math.max(...this.all.map((it) => it.id)) + 1;
        this.all.unshift(proof(newer, { proves: this.find(id).proves }));
        this.find(id).replaced_by = newer;
        return { proofs: [newer], known: 0, refused: [] };
      },
      link_proof: ({ id, place, proves }: { id: number; place: Place; proves: boolean }) => {
        const found = this.find(id);
        found.proves = proves ? [...found.proves, named(place)] : [];
        return null;
      },
      save_proof: ({ id, edit }: { id: number; edit: ProofEdit }) => {
        Object.assign(this.find(id), edit);
        return null;
      },
      remove_proof: ({ id }: { id: number }) => {
        this.all = this.all.filter((it) => it.id !== id);
        return null;
      },
      preview_proof: () => ({ kind: "text", text: "una nota", whole: true }),
      open_proof: () => null,
      save_proof_copy: () => "/home/anna/copia.pdf",
      verify_proofs: () => this.verified,
      proofs_progress: () => ({ done: 1, total: 2 }),
      stop_proofs: () => null,
    });
  }

  find(id: number): ProofView {
    const found = this.all.find((it) => it.id === id);
    if (!found) throw new Error(`no proof ${id}`);
    return found;
  }

  private bring(places: Place[]): AttachedProofs | null {
    for (const id of this.next?.proofs ?? []) this.all.unshift(proof(id, { proves: places.map(named) }));
    return this.next;
  }
}

function named(place: Place) {
  return { place, name: "Anagrafe", text: { kind: "text", value: "Il contratto è firmato" } as const };
}

/** A file that was not taken. */
export const refusedFile = {
  name: "vuoto.pdf",
  message: message("proofs-empty", { name: { kind: "text", value: "vuoto.pdf" } }),
};
