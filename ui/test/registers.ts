/** The registers of the stand-in plan: rows found, sorted, grouped and changed cell by cell, a small part of what Rust does. */
import areas from "../../reference/catalogue/areas.json";
import type {
  Block,
  CellEdit,
  CellValue,
  Datum,
  Edited,
  Field,
  Input,
  Link,
  Message,
  OwnColumn,
  OwnColumnDetails,
  Query,
  Register,
  RowPage,
  RowView,
  ServiceRow,
  Shape,
  Summary,
  FieldTally,
  View,
  ViewDetails,
  Window,
} from "../src/api/bindings";

export type Entry = { id: number; cells: Record<string, CellValue> };
/** What of it a step changes. */
export type Content = { entries: Record<Register, Entry[]>; own: OwnColumn[]; views: View[] };

const word = (value: string): Datum => ({ kind: "word", value: `domain-${value.replace(/[_.]/g, "-")}` });
const choice = (kind: string, ...values: string[]) =>
  values.map((value) => ({ value, label: word(`${kind}-${value}`) }));
const plain = { required: false, computed: false, suggest: false, own: false };
type Kind = Field extends infer F ? (F extends Field ? Omit<F, keyof typeof plain | "key" | "heading"> : never) : never;

function field(key: string, kind: Kind, more: Partial<Field> & { as?: string } = {}): Field {
  const { as = key, ...rest } = more;
  return { key, heading: word(`field-${as}`), ...plain, ...kind, ...rest } as Field;
}
const text = { kind: "text" } as const;
const note = { kind: "note" } as const;
const day = { kind: "day" } as const;
const link = (to: Register, many = true, roles: string[] = []): Kind => ({
  kind: "link",
  to,
  many,
  roles: choice("application-role", ...roles),
});
const roles = ["main", "support", "integration", "archive"];
const origins = ["on_premise_unstructured", "on_premise_structured", "iaas_unqualified", "saas"];

const fields: Record<Register, Field[]> = {
  services: [
    field("name", text, { required: true }),
    field("area", {
      kind: "choice",
      options: areas.map((it) => ({ value: it.id, label: { kind: "localized", value: it.name } })),
    }),
    field("office", text, { suggest: true }),
    field("owner", text, { suggest: true }),
    field("provision", {
      kind: "choice",
      options: choice("provision", "offered", "union", "outsourced", "not_offered"),
    }),
    field("users", { kind: "count" }),
    field("data_class", { kind: "choice", options: choice("data-class", "ordinary", "critical", "strategic") }),
    field("migration.origin", { kind: "choice", options: choice("origin", ...origins) }),
    field("migration.destination", { kind: "choice", options: choice("destination", "iaas", "paas", "saas") }),
    field("migration.mode", { kind: "choice", options: choice("mode", "transfer", "update") }),
    field("notes", note),
    field("applications", link("applications", true, roles)),
    field("contracts", link("contracts")),
    field("verdict", { kind: "choice", options: choice("answer", "yes", "no", "unknown") }, { computed: true }),
  ],
  applications: [
    field("name", text, { required: true }),
    field("version", text),
    field("supplier", link("suppliers", false)),
    field("origin", { kind: "choice", options: choice("origin", ...origins) }, { as: "migration-origin" }),
    field("services", link("services", true, roles)),
    field("notes", note),
    field("contracts", link("contracts")),
    field("assets", link("assets")),
  ],
  suppliers: [
    field("name", text, { required: true }),
    field("vat_number", text),
    field("contact", text),
    field("email", text),
    field("phone", text),
    field("notes", note),
    field("applications", link("applications")),
    field("contracts", link("contracts")),
  ],
  contracts: [
    field("name", text, { required: true, as: "contract-object" }),
    field("supplier", link("suppliers", false)),
    field("cig", text),
    field("starts", day),
    field("ends", day),
    field("notice_days", { kind: "count" }),
    field("renewal", { kind: "choice", options: choice("renewal", "none", "tacit", "express") }),
    field("yearly_amount", { kind: "money" }),
    field("applications", link("applications")),
    field("notes", note),
  ],
  assets: [
    field("name", text, { required: true }),
    field("place", text, { suggest: true }),
    field("bought", day),
    field("price", { kind: "money" }),
    field("applications", link("applications")),
  ],
  people: [
    field("name", text, { required: true, as: "person-name" }),
    field("role", text, { suggest: true }),
    field("office", text, { suggest: true }),
    field("services", link("services"), { computed: true }),
  ],
  skills: [
    field("name", text, { required: true, as: "skill-name" }),
    field("level", { kind: "count" }),
    field("covered_by", text, { suggest: true }),
  ],
  costs: [
    field("name", text, { required: true, as: "cost-name" }),
    field(
      "phase",
      { kind: "choice", options: choice("cost-phase", "now", "move", "after", "exit") },
      { as: "cost-phase" },
    ),
    field("amount", { kind: "money" }),
    field("quantity", { kind: "number" }),
    field("starts", day, { as: "cost-starts" }),
    field("services", link("services")),
    field("supplier", link("suppliers", false)),
  ],
  invoices: [
    field("name", text, { required: true, as: "invoice-number" }),
    field("day", day),
    field("supplier", link("suppliers", false)),
    field("contract", link("contracts", false)),
    field("cost", link("costs", false)),
    field("amount", { kind: "money" }),
    field("vat", { kind: "money" }),
  ],
};

export class Registers {
  content: Content = {
    entries: {
      ...{ services: [], applications: [], suppliers: [], contracts: [], assets: [], people: [], skills: [] },
      ...{ costs: [], invoices: [] },
    },
    own: [],
    views: [],
  };
  version = 1;
  #last = 0;

  constructor(
    /** The services live with the plan; their cells are read from there. */
    readonly services: {
      list(): readonly ServiceRow[];
      put(id: number, key: string, value: CellValue): void;
      add(name: string): number;
      remove(ids: number[]): void;
    },
  ) {}

  /** As many records in each list as wanted, linked to each other. */
  fill(count: number, long = false): void {
    const companies = ["Maggioli", "Dedagroup Public Services", "Halley Informatica", "Engineering", "Telecom Italia"];
    const programs = ["Sicr@web", "Civilia Next", "Halley Demografici", "J-Iride", "URBI Smart", "Concilia", "Folium"];
    const tail = long ? " e gestione associata dei procedimenti connessi e collegati dell’Unione" : "";
    const name = (list: readonly string[], place: number) =>
      `${list[place % list.length]}${place >= list.length ? ` ${place + 1}` : ""}${tail}`;
    for (let place = 0; place < count; place += 1) {
      this.add("suppliers", name(companies, place), {
        email: "info@esempio.it",
        vat_number: `0${1_234_567_890 + place}`,
      });
      this.add("applications", name(programs, place), { origin: origins[place % 2] ?? null });
      this.add("contracts", `Canone ${name(programs, place)}`, {
        ...{ ends: `2026-${String((place % 12) + 1).padStart(2, "0")}-28`, yearly_amount: 123456 * (place + 1) },
      });
      this.add("assets", `Server ${place + 1}${tail}`, { price: 450000, bought: "2019-05-04", place: "Sala CED" });
      this.add("people", `Persona ${place + 1}${tail}`, { role: place % 2 ? "Responsabile" : "Istruttore" });
      this.add("skills", `Competenza ${place + 1}${tail}`, { level: place % 6 });
      this.add("costs", `Assistenza ${place + 1}${tail}`, { phase: "now", amount: 120000, quantity: 2.5 });
      this.add("invoices", `${place + 1}/PA${tail}`, { day: "2026-01-31", amount: 100000, vat: 22000 });
    }
    const { applications, suppliers, contracts, assets } = this.content.entries;
    const services = this.services.list();
    for (const [place, it] of applications.entries()) {
      const other = (list: Entry[]) => to(list[place % list.length]);
      it.cells["supplier"] = other(suppliers);
      it.cells["contracts"] = other(contracts);
      it.cells["assets"] = other(assets);
      const service = services[place % Math.max(1, services.length)];
      if (service)
        it.cells["services"] = [{ id: service.service.id, name: service.service.details.name, role: "main" }];
    }
  }

  add(register: Register, name: string, cells: Record<string, CellValue> = {}): number {
    if (register === "services") return this.services.add(name);
    this.#last += 1;
    this.content.entries[register] = [...this.content.entries[register], { id: this.#last, cells: { name, ...cells } }];
    return this.#last;
  }

  shape(register: Register): Shape {
    const mine = this.content.own.filter((it) => it.details.register === register);
    const views = this.content.views.filter((it) => it.details.register === register);
    return { register, fields: this.#fields(register), own_columns: mine, views };
  }

  #fields(register: Register): Field[] {
    const own = this.content.own.filter((it) => it.details.register === register);
    return [
      ...fields[register],
      ...own.map(({ id, details }) => {
        const { kind, choices } = details;
        const options = choices.map((value) => ({ value, label: { kind: "text", value } as const }));
        const heading: Datum = { kind: "text", value: details.name };
        return { key: `own.${id}`, ...plain, own: true, heading, kind, options } as unknown as Field;
      }),
    ];
  }

  page({ register, query, fields: wanted, from, count }: Window): RowPage {
    const { entries, groups } = this.#find(register, query);
    const rows = entries.slice(from, from + Math.min(count, 1000)).map((it) => this.#view(it, wanted));
    const total = this.#all(register).length;
    return { version: this.version, total, matched: entries.length, rows, groups };
  }

  record(register: Register, id: number): RowView {
    const entry = this.#all(register).find((it) => it.id === id);
    if (!entry) throw { kind: "not_found", message: { key: "errors-not-found", args: {} }, problems: [] };
    return this.#view(
      entry,
      this.#fields(register).map((it) => it.key),
    );
  }

  find(register: Register, query: Query, id: number): number | null {
    const place = this.#find(register, query).entries.findIndex((it) => it.id === id);
    return place < 0 ? null : place;
  }

  tally(register: Register, query: Query, key: string): FieldTally[] {
    const others = { ...query, sort: [], group: null, filters: query.filters.filter((it) => it.field !== key) };
    const found = new Map<string, FieldTally>();
    for (const entry of this.#find(register, others).entries) {
      for (const value of single(entry.cells[key] ?? null)) {
        const known = found.get(token(value)) ?? { token: token(value), value, rows: 0 };
        found.set(known.token, { ...known, rows: known.rows + 1 });
      }
    }
    return [...found.values()].sort((a, b) => b.rows - a.rows);
  }

  summary(block: Block): Summary {
    const cells = this.#picked(block).flatMap((it) => block.fields.map((key) => it.cells[key] ?? null));
    const filled = cells.filter((it) => !isEmpty(it));
    const numbers = filled.filter((it) => typeof it === "number");
    const sum = numbers.reduce((all, it) => all + it, 0);
    const fields = this.#fields(block.register).filter((it) => block.fields.includes(it.key));
    const money = numbers.length > 0 && fields.every((it) => it.kind === "money");
    return {
      ...{ filled: filled.length, empty: cells.length - filled.length },
      money: money ? sum : null,
      number: numbers.length > 0 && !money ? sum : null,
      average: numbers.length > 0 ? sum / numbers.length : null,
    };
  }

  copy(block: Block, headings: boolean): string {
    const all = this.#fields(block.register);
    const heads = headings ? [block.fields.join("\t")] : [];
    const lines = this.#picked(block).map((it) =>
      block.fields
        .map((key) =>
          told(
            all.find((field) => field.key === key),
            it.cells[key] ?? null,
          ),
        )
        .join("\t"),
    );
    return [...heads, ...lines].join("\n");
  }

  setCells(register: Register, edits: CellEdit[]): Edited {
    const done = nothing();
    for (const edit of edits) this.#put(register, edit.id, edit.field, edit.input, done, null);
    return done;
  }

  setBlock(block: Block, input: Input): Edited {
    const done = nothing();
    for (const entry of this.#seen(block)) {
      for (const key of block.fields) this.#put(block.register, entry.id, key, input, done, null);
    }
    return done;
  }

  fillDown(block: Block): Edited {
    const done = nothing();
    const [first, ...others] = this.#seen(block);
    for (const entry of others) {
      for (const key of block.fields) {
        this.#write(block.register, entry.id, key, first?.cells[key] ?? null);
        done.changed += 1;
      }
    }
    return done;
  }

  paste(block: Block, pasted: string): Edited {
    const done = nothing();
    const rows = this.#find(block.register, block.query).entries.slice(block.from);
    this.#seen(block);
    const lines = pasted.replace(/\r/g, "").replace(/\n$/, "").split("\n");
    for (const [place, line] of lines.entries()) {
      const cells = line.split("\t");
      let id = rows[place]?.id;
      if (id === undefined) {
        const name = block.fields.indexOf("name");
        id = this.add(block.register, name < 0 ? "" : (cells[name] ?? ""));
        done.added.push(id);
      }
      for (const [index, key] of block.fields.entries()) {
        const value = cells[index];
        if (value === undefined) continue;
        this.#put(block.register, id, key, { kind: "text", value }, done, place + 1);
      }
    }
    return done;
  }

  removeRows(block: Block): number {
    const ids = this.#seen(block).map((it) => it.id);
    if (block.register === "services") this.services.remove(ids);
    else {
      const { entries } = this.content;
      entries[block.register] = entries[block.register].filter((it) => !ids.includes(it.id));
    }
    return ids.length;
  }

  addColumn(details: OwnColumnDetails): OwnColumn {
    if (details.name === "")
      throw {
        kind: "invalid",
        message: { key: "errors-invalid", args: {} },
        problems: [{ field: "name", rule: "required" }],
      };
    this.#last += 1;
    const column = { id: this.#last, details };
    this.content.own = [...this.content.own, column];
    return column;
  }

  saveView(details: ViewDetails): View {
    this.#last += 1;
    const view = { id: this.#last, details };
    const others = this.content.views.filter(
      (it) => it.details.register !== details.register || it.details.name !== details.name,
    );
    this.content.views = [...others, view];
    return view;
  }

  #view(entry: Entry, keys: readonly string[]): RowView {
    return { id: entry.id, values: keys.map((key) => entry.cells[key] ?? null), problems: [] };
  }

  #all(register: Register): Entry[] {
    const entries = this.content.entries[register];
    if (register === "suppliers") return entries.map((it) => this.#linked(it, "applications", "supplier"));
    if (register === "contracts" || register === "assets")
      return entries.map((it) => this.#linked(it, "applications", register));
    if (register !== "services") return entries;
    return this.services.list().map((row) => {
      const { details } = row.service;
      const own = this.content.entries.services.find((it) => it.id === row.service.id)?.cells ?? {};
      const { migration } = details;
      const cells: Record<string, CellValue> = {
        ...{ name: details.name, area: details.area, office: details.office, owner: details.owner },
        ...{ provision: details.provision, users: details.users, data_class: details.data_class, notes: details.notes },
        ...{ "migration.origin": migration.origin, "migration.destination": migration.destination },
        ...{ "migration.mode": migration.mode, verdict: row.verdict.answer, ...own },
      };
      return this.#linked({ id: row.service.id, cells }, "applications", "services");
    });
  }

  /** What is kept at the other end of a link. */
  #linked(entry: Entry, register: "applications", key: string): Entry {
    const found = this.content.entries[register].filter((it) =>
      ((it.cells[key] ?? []) as Link[]).some((one) => one.id === entry.id),
    );
    const links = found.map((it) => ({ id: it.id, name: String(it.cells["name"]), role: null }));
    return { ...entry, cells: { ...entry.cells, [register]: links.length > 0 ? links : null } };
  }

  #find(register: Register, query: Query): { entries: Entry[]; groups: RowPage["groups"] } {
    const all = this.#fields(register);
    const sought = fold(query.search).split(/\s+/).filter(Boolean);
    const words = (entry: Entry) => fold(all.map((it) => told(it, entry.cells[it.key] ?? null)).join(" "));
    let entries = this.#all(register).filter(
      (it) => sought.length === 0 || sought.every((one) => words(it).includes(one)),
    );
    for (const { field: key, values } of query.filters) {
      entries = entries.filter((it) => single(it.cells[key] ?? null).some((one) => values.includes(token(one))));
    }
    const by = [...(query.group ? [{ field: query.group, descending: false }] : []), ...query.sort];
    for (const { field: key, descending } of by.toReversed()) {
      entries = entries.toSorted((a, b) => compare(a.cells[key] ?? null, b.cells[key] ?? null, descending));
    }
    const groups: RowPage["groups"] = [];
    for (const [from, entry] of query.group ? entries.entries() : []) {
      const value = entry.cells[query.group ?? ""] ?? null;
      const last = groups.at(-1);
      if (last && token(last.value) === token(value)) last.rows += 1;
      else groups.push({ value, from, rows: 1 });
    }
    return { entries, groups };
  }

  #picked(block: Block): Entry[] {
    const { entries } = this.#find(block.register, block.query);
    const { only, from, to } = block;
    return only.length > 0 ? entries.filter((it) => only.includes(it.id)) : entries.slice(from, to);
  }

  #seen(block: Block): Entry[] {
    if (block.version !== this.version)
      throw { kind: "input", message: { key: "registers-changed-meanwhile", args: {} }, problems: [] };
    return this.#picked(block);
  }

  #put(register: Register, id: number, key: string, input: Input, done: Edited, line: number | null): void {
    const found = this.#fields(register).find((it) => it.key === key);
    if (!found) return;
    const value = this.#read(found, input, done);
    if (typeof value === "object" && value !== null && "why" in value) {
      const shown = input.kind === "text" ? input.value : "";
      done.refused.push({ id, line, field: key, text: shown, why: value.why });
      return;
    }
    this.#write(register, id, key, value);
    done.changed += 1;
  }

  #write(register: Register, id: number, key: string, value: CellValue): void {
    if (register === "services") {
      this.services.put(id, key, value);
      return;
    }
    const { entries } = this.content;
    entries[register] = entries[register].map((it) =>
      it.id === id ? { id, cells: { ...it.cells, [key]: value } } : it,
    );
  }

  #read(of: Field, input: Input, done: Edited): CellValue | { why: Message } {
    if (input.kind === "links") {
      const links = input.value.map((it) => {
        if (it.id !== 0 || of.kind !== "link") return it;
        done.linked.push(it.name);
        return { ...it, id: this.add(of.to, it.name) };
      });
      return links.length > 0 ? links : null;
    }
    if (input.kind === "choices") return of.kind === "choices" ? input.value : (input.value[0] ?? null);
    const typed = input.value.trim();
    const refuse = (rule: string) => ({ why: { key: "registers-refused", args: { rule: word(`rule-${rule}`) } } });
    if (typed === "") return of.required ? refuse("required") : null;
    switch (of.kind) {
      case "count":
        return /^\d+$/.test(typed.replaceAll(".", "")) ? Number(typed.replaceAll(".", "")) : refuse("unknown");
      case "number":
      case "money": {
        const amount = Number(typed.replaceAll(".", "").replace(",", ".").replace("€", ""));
        if (Number.isNaN(amount)) return refuse("unknown");
        return of.kind === "money" ? Math.round(amount * 100) : amount;
      }
      case "day": {
        const [date, month, year] = typed.split(/[/.-]/);
        const right = /^\d{1,2}$/.test(date ?? "") && Number(month) <= 12 && /^\d{4}$/.test(year ?? "");
        return right ? `${year}-${month?.padStart(2, "0")}-${date?.padStart(2, "0")}` : refuse("unknown");
      }
      case "flag":
        return /^s/i.test(typed) ? true : /^n/i.test(typed) ? false : refuse("unknown");
      case "choice":
        return of.options.find((it) => it.value === typed)?.value ?? refuse("unknown");
      case "link": {
        const known = this.content.entries[of.to].find((it) => fold(String(it.cells["name"])) === fold(typed));
        return known ? to(known) : refuse("unknown");
      }
      default:
        return typed;
    }
  }
}

function nothing(): Edited {
  return { changed: 0, added: [], linked: [], refused: [] };
}

function to(entry: Entry | undefined): CellValue {
  return entry ? [{ id: entry.id, name: String(entry.cells["name"]), role: null }] : null;
}

function single(value: CellValue): CellValue[] {
  if (!Array.isArray(value)) return [value];
  const list: (string | Link)[] = value;
  return list.length === 0 ? [null] : list.map((it) => (typeof it === "string" ? it : [it]));
}

function token(value: CellValue): string {
  if (value === null) return "";
  if (!Array.isArray(value)) return String(value).trim();
  const list: (string | Link)[] = value;
  return list.map((it) => (typeof it === "string" ? it : String(it.id))).join(" ");
}

function told(of: Field | undefined, value: CellValue): string {
  if (value === null) return "";
  if (of?.kind === "money") return (Number(value) / 100).toFixed(2).replace(".", ",");
  if (!Array.isArray(value)) return String(value);
  const list: (string | Link)[] = value;
  return list.map((it) => (typeof it === "string" ? it : it.name)).join("; ");
}

function isEmpty(value: CellValue): boolean {
  return token(value) === "";
}

function compare(one: CellValue, other: CellValue, descending: boolean): number {
  if (isEmpty(one) || isEmpty(other)) return isEmpty(one) === isEmpty(other) ? 0 : isEmpty(one) ? 1 : -1;
  const order =
    typeof one === "number" && typeof other === "number"
      ? one - other
      : told(undefined, one).localeCompare(told(undefined, other), "it", { sensitivity: "base", numeric: true });
  return descending ? -order : order;
}

function fold(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
}
