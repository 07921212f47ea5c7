/** What depends on what, from one record on: services stand on applications, those on contracts, machines, suppliers. */
import type { Link, Register, Shape } from "../../api/bindings";
import { call } from "../../api/client";
import { linksOf } from "./values";

export type Twig = {
  readonly register: Register;
  readonly link: Link;
  readonly below: readonly Twig[];
  readonly more: number;
};
export type Tree = { readonly up: readonly Twig[]; readonly down: readonly Twig[] };

/** Who stands on whom: the higher number carries. */
const ranks: Partial<Record<Register, number>> = {
  people: -1,
  services: 0,
  applications: 1,
  contracts: 2,
  assets: 2,
  suppliers: 3,
};
/** The most branches of one record that are drawn, and the most records that are looked at. */
const widest = 12;
const longest = 60;

export async function treeOf(register: Register, id: number): Promise<Tree> {
  const shapes = new Map<Register, Promise<Shape>>();
  let looked = 0;

  async function branches(of: Register, record: number, way: 1 | -1, path: ReadonlySet<string>): Promise<Twig[]> {
    looked += 1;
    if (looked > longest) return [];
    const asked = shapes.get(of) ?? call("register_shape", { register: of });
    shapes.set(of, asked);
    const [shape, row] = [await asked, await call("register_record", { register: of, id: record })];
    const twigs: Twig[] = [];
    for (const [place, field] of shape.fields.entries()) {
      if (field.kind !== "link") continue;
      const step = ((ranks[field.to] ?? 0) - (ranks[of] ?? 0)) * way;
      if (step <= 0) continue;
      const links = linksOf(row.values[place] ?? null).filter((it) => !path.has(`${field.to} ${it.id}`));
      for (const [index, link] of links.slice(0, widest).entries()) {
        const key = `${field.to} ${link.id}`;
        const below = await branches(field.to, link.id, way, new Set([...path, key]));
        const more = index === widest - 1 ? links.length - widest : 0;
        twigs.push({ register: field.to, link, below, more });
      }
    }
    return twigs;
  }

  const start = new Set([`${register} ${id}`]);
  return { up: await branches(register, id, -1, start), down: await branches(register, id, 1, start) };
}

export type Line = {
  readonly twig: Twig;
  readonly depth: number;
  readonly parent: number;
  readonly way: "up" | "down";
};

/** The branches one under the other, each with the line it hangs on; -1 is the record itself. */
export function linesOf(tree: Tree): Line[] {
  const lines: Line[] = [];
  const walk = (twigs: readonly Twig[], depth: number, parent: number, way: "up" | "down") => {
    for (const twig of twigs) {
      const mine = lines.push({ twig, depth, parent, way }) - 1;
      walk(twig.below, depth + 1, mine, way);
    }
  };
  walk(tree.up, 1, -1, "up");
  walk(tree.down, 1, -1, "down");
  return lines;
}
