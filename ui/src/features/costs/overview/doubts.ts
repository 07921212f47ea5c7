/** What is worth saying of the lines that are doubtful. */
import type { Doubt, Doubted } from "../../../api/bindings";

/** Left out on purpose: what such a line is for is counted by another one already. */
const elsewhere: ReadonlySet<Doubt> = new Set<Doubt>(["power_twice", "purchase_twice"]);

const keyOf = ({ origin }: Doubted) => `${origin.kind}-${origin.id}`;

/** Without what is idle: of a line counted elsewhere only that, of one left out only what leaves it out. */
export function worthSaying(doubts: readonly Doubted[]): readonly Doubted[] {
  const [twice, out] = [new Set<string>(), new Set<string>()];
  for (const it of doubts) {
    if (elsewhere.has(it.doubt)) twice.add(keyOf(it));
    else if (it.left_out) out.add(keyOf(it));
  }
  return doubts.filter((it) => {
    if (twice.has(keyOf(it))) return elsewhere.has(it.doubt);
    return it.left_out || !out.has(keyOf(it));
  });
}

/** A sum lacks this line. */
export function lacks(doubted: Doubted): boolean {
  return doubted.left_out && !elsewhere.has(doubted.doubt);
}

/** How many lines the sums lack. */
export function lacking(doubts: readonly Doubted[]): number {
  return new Set(worthSaying(doubts).filter(lacks).map(keyOf)).size;
}
