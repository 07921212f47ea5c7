/** The way one came from record to record, so that one can go back. */
import type { Register } from "../api/bindings";

export type Stop = { readonly register: Register; readonly id: number; readonly name: string };
type Way = { readonly from: Stop; readonly to: { readonly register: Register; readonly id: number } };

let ways = $state.raw<readonly Way[]>([]);

/** A link was followed. */
export function followed(from: Stop, register: Register, id: number): void {
  // Whoever came here by the menu starts a new way.
  const last = ways.at(-1);
  const goesOn = last?.to.register === from.register && last.to.id === from.id;
  ways = [...(goesOn ? ways : []), { from, to: { register, id } }];
}

/** Where one came to this record from, if a link led here. */
export function cameFrom(register: Register, id: number): Stop | undefined {
  const last = ways.at(-1);
  return last?.to.register === register && last.to.id === id ? last.from : undefined;
}

/** One goes back. */
export function wentBack(): void {
  ways = ways.slice(0, -1);
}
