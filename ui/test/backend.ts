/**
 * A stand-in for Rust, for page tests and for looking at the page in a browser: the same commands over the shipped
 * reference data. Its verdicts and amounts are samples, not rules; the rules are tested in Rust.
 */
import areas from "../../reference/catalogue/areas.json";
import missions from "../../reference/catalogue/missions.json";
import catalogue from "../../reference/catalogue/services.json";
import ferrara from "../../reference/samples/ferrara.json";
import type {
  AnswerChange,
  Block,
  BodyEntry,
  CallCard,
  CellEdit,
  Commands,
  Datum,
  Explanation,
  Failure,
  Found,
  FundingLineDetails,
  FundingLineView,
  Input,
  ItemWindow,
  MapWindow,
  Message,
  Object as Thing,
  OwnColumn,
  OwnColumnDetails,
  Place,
  PlanProblem,
  PlanView,
  Proposal,
  Query,
  Quote,
  ReadingKind,
  Record as PlanRecord,
  Register,
  ServiceDetails,
  ServiceRow,
  Settings,
  Source,
  Verdict,
  ViewDetails,
  WaitingView,
  Window,
} from "../src/api/bindings";
import { changedPaths, type Content, differences, fieldOf, Memory } from "./memory";
import { Readiness } from "./readiness";
import { Registers } from "./registers";

type CatalogueService = (typeof catalogue.services)[number];

const rebuilt: Source = {
  title: { it: "Importi ricostruiti dai pagamenti pubblicati", en: "Amounts rebuilt from the published payments" },
  reference: "teamdigitale/padigitale2026-opendata, data/candidature_finanziate_12.csv",
  certainty: "rebuilt",
};
const official: Source = {
  title: { it: "Scenari di migrazione ammessi", en: "Admissible migration scenarios" },
  reference: "PA digitale 2026, misura 1.2, domande frequenti 001",
  certainty: "official",
};
const general: Source = {
  title: { it: "Registro dei Comuni", en: "Register of municipalities" },
  reference: "ISTAT 2023",
  certainty: "secondary",
};

export const bodies: BodyEntry[] = [
  entry("comune", "Comune di Ferrara", "038008", "c_d548", "FE", "Emilia-Romagna", 129340, 6),
  entry("comune", "Comune di Ferrara di Monte Baldo", "023032", "c_d549", "VR", "Veneto", 263, 1),
  entry("comune", "Comune di Forlì", "040012", "c_d704", "FC", "Emilia-Romagna", 116440, 6),
  entry("comune", "Comune di Lecce", "075035", "c_e506", "LE", "Puglia", 94253, 5),
  entry("provincia", "Provincia di Novara", "003", "p_no", "NO", "Piemonte", null, null),
  entry("citta_metropolitana", "Città metropolitana di Milano", "015", "cmmi", "MI", "Lombardia", 3237000, null),
];

function entry(
  kind: BodyEntry["kind"],
  name: string,
  istat: string,
  ipa: string,
  province: string,
  region: string,
  population: number | null,
  band: number | null,
): BodyEntry {
  const population_source = population === null ? null : general;
  return { kind, name, istat, ipa, province, region, population, band, band_source: rebuilt, population_source };
}

const text = (value: string): Datum => ({ kind: "text", value });
const money = (value: number): Datum => ({ kind: "money", value });
const number = (value: number): Datum => ({ kind: "number", value });
const wordOf = (kind: string, value: string): Datum => ({
  kind: "word",
  value: `domain-${kind}-${value.replaceAll("_", "-")}`,
});
export const message = (key: string, args: Record<string, Datum> = {}): Message => ({ key, args });

const call = (id: string, it: string, opened: string, closed: string, allocated: number): CallCard => ({
  id,
  title: { it, en: it.replace("Avviso Comuni", "Municipalities call") },
  opened,
  closed,
  is_open: false,
  allocated,
  has_bands: true,
  amounts_source: rebuilt,
});
const calls: CallCard[] = [
  call("pnrr-1.2-comuni-2025-07", "Misura 1.2, Avviso Comuni luglio 2025", "2025-07-04", "2025-09-12", 4000000000),
  call("pnrr-1.2-comuni-2022-04", "Misura 1.2, Avviso Comuni aprile 2022", "2022-04-19", "2022-07-22", 50000000000),
];

/** What one plan and one PC hold. */
export class Backend {
  plan: PlanView | null = null;
  rows: ServiceRow[] = [];
  lines: FundingLineDetails[] = [];
  registers = this.#registers();
  memory = new Memory();
  readiness = new Readiness(() => this.rows);
  waiting: WaitingView[] = [];
  settings: Settings = { language: "it", theme: "system", person: "Anna Rossi", backup_folder: "" };
  recent = [
    recent("/home/anna/Piani/Ferrara 2026.nuvolario", "Piano 2026", "Comune di Ferrara", 245760),
    recent("/media/chiavetta/vecchio.nuvolario", "Piano 2024", "Comune di Lecce", null),
  ];
  /** Every command asked for, with its arguments. */
  readonly asked: [name: string, args: Record<string, unknown>][] = [];
  /** Answers that replace the usual ones; a thrown failure is a refusal. */
  readonly instead: { [Name in keyof Commands]?: (args: Record<string, unknown>) => unknown } = {};
  #lastId = 0;

  /** Answers as the `invoke` of Tauri does. */
  answer(name: string, args: Record<string, unknown> = {}): unknown {
    this.asked.push([name, args]);
    const command = name as keyof Commands;
    const special = this.instead[command];
    return special ? special(args) : this.#usual(command, args);
  }

  #usual(name: keyof Commands, args: Record<string, unknown>): unknown {
    switch (name) {
      case "start_page":
        return {
          recent: this.recent,
          samples: [
            sample("ferrara", "Comune di Ferrara", 21, 103157400),
            sample("lecce", "Comune di Lecce", 14, 31955600),
            sample("novara", "Provincia di Novara", 5, 93171200),
          ],
          version: "0.1.0",
          pack_version: "2026.11.22",
          failure: null,
        };
      case "current_plan":
        return this.#view();
      case "open_plan":
      case "open_plan_anyway":
      case "open_protected":
      case "open_sample":
        this.open();
        return this.#view();
      case "open_plan_to_read":
        this.open();
        this.fix("frame-reading-chosen", "chosen");
        return this.#view();
      case "open_backup": {
        const plan = String(args["plan"]);
        const key = this.plan?.path === plan ? "frame-reading-backup" : "frame-reading-backup-alone";
        this.open();
        this.fix(key, "backup", key === "frame-reading-backup" ? plan : null);
        return this.#view();
      }
      case "recover_plan": {
        this.open(19, { draft: false });
        const [plain, path] = [
          { mended: 0, guessed: 0, lost: 0, unread_pages: 0 },
          "/home/anna/Piani/Ferrara danneggiato.nuvolario",
        ];
        const tables = [
          { ...plain, table: "plan", read: 1 },
          { ...plain, table: "body", read: 1 },
          { ...plain, table: "service", read: 19, mended: 1, lost: 2 },
          { ...plain, table: "migration", read: 19, guessed: 3, lost: 2 },
          { ...plain, table: "funding_line", read: 1 },
          { ...plain, table: "supplier", read: 0 },
          { ...plain, table: "step", read: 214, lost: 6 },
        ];
        return { view: this.#view(), tables, complete: false, set_aside: path };
      }
      case "choose_plan":
        return "/home/anna/Piani/Ferrara 2026.nuvolario";
      case "save_plan_as":
      case "move_plan":
        if (this.plan) {
          const free = { draft: false, read_only: false, reading: null };
          this.plan = { ...this.plan, ...free, path: "/home/anna/Piani/Nuovo.nuvolario" };
        }
        return this.#view();
      case "save_copy":
        return "/home/anna/Scrivania/Piano 2026 - Comune di Ferrara.nuvolario";
      case "save_protected_copy":
        return "/home/anna/Scrivania/Piano 2026 - Comune di Ferrara.nuvolario.age";
      case "create_plan":
        this.open((args["plan"] as { services: unknown[] }).services.length);
        return this.#view();
      case "close_plan":
        this.plan = null;
        return null;
      case "forget_recent":
        this.recent = this.recent.filter((it) => it.path !== args["path"]);
        return null;
      case "search_bodies":
        return bodies.filter((it) => it.kind === args["kind"] && fold(it.name).includes(fold(String(args["text"]))));
      case "propose_services":
        return proposal(args["kind"] as string, args["band"] as number | null);
      case "lists":
        return { areas, missions };
      case "list_services":
        return this.rows;
      case "read_service": {
        const row = this.rows.find((it) => it.service.id === args["id"]);
        if (!row) throw { kind: "not_found", message: message("errors-not-found"), problems: [] };
        return row;
      }
      case "add_service": {
        const details = args["details"] as ServiceDetails;
        return this.#write(message("change-service-added", { name: text(details.name) }), () => this.#add(details));
      }
      case "save_service": {
        const [id, details] = [args["id"] as number, args["details"] as ServiceDetails];
        check(details);
        return this.#write(this.#nameOfChange(id, details), () => this.#replace(id, details));
      }
      case "remove_service": {
        const name = text(this.#service(args["id"] as number)?.name ?? "");
        return this.#write(message("change-service-removed", { name }), () => {
          this.rows = this.rows.filter((it) => it.service.id !== args["id"]);
          return null;
        });
      }
      case "add_from_catalogue": {
        const ids = args["ids"] as string[];
        const words = message("change-services-added", { count: number(ids.length) });
        return this.#write(words, () => ids.map((id) => this.#add(fromCatalogue(id))));
      }
      case "change_migrations": {
        const change = Object.entries(args["change"] as object).filter(([, value]) => value !== null);
        const ids = args["ids"] as number[];
        return this.#write(message("change-migrations", { count: number(ids.length) }), () => {
          for (const id of ids) {
            const details = this.#service(id);
            if (!details) continue;
            this.#replace(id, { ...details, migration: { ...details.migration, ...Object.fromEntries(change) } });
          }
          return null;
        });
      }
      case "undo":
      case "redo":
        return this.#step(name);
      case "list_steps":
        return this.memory.list(args["before"] as number | null);
      case "record_history":
        return this.memory.history(args["record"] as PlanRecord);
      case "restore_record":
        return this.#restore(args["record"] as PlanRecord, args["step"] as number);
      case "list_bin":
        return this.memory.bin(this.#content());
      case "restore_deleted":
        return this.#undelete(args["id"] as number);
      case "empty_bin": {
        const records = this.memory.bin(this.#content()).length;
        this.memory.steps.length = 0;
        return { records, bytes: 1_200_000 };
      }
      case "list_backups":
      case "backups_of":
        return this.memory.backups.map(({ content: _, ...view }) => view);
      case "make_backup":
        return { backup: this.memory.backUp("hand", this.#content()), second_failed: false };
      case "compare_backup":
        return differences(this.#backup(args["path"]), this.#content());
      case "restore_backup": {
        const content = this.#backup(args["path"]);
        this.memory.backUp("restore", this.#content());
        this.#take(content);
        return this.#view();
      }
      case "choose_backup_folder":
        return "/media/chiavetta";
      case "register_shape":
        return this.registers.shape(args["register"] as Register);
      case "register_page":
        return this.registers.page(args["window"] as Window);
      case "register_record":
        return this.registers.record(args["register"] as Register, args["id"] as number);
      case "find_row":
        return this.registers.find(args["register"] as Register, args["query"] as Query, args["id"] as number);
      case "tally_field":
        return this.registers.tally(args["register"] as Register, args["query"] as Query, args["field"] as string);
      case "summarise_block":
        return this.registers.summary(args["block"] as Block);
      case "copy_block":
        return this.registers.copy(args["block"] as Block, args["headings"] as boolean);
      case "set_cells": {
        const edits = args["edits"] as CellEdit[];
        return this.#cells(() => this.registers.setCells(args["register"] as Register, edits), edits.length);
      }
      case "set_block":
        return this.#cells(() => this.registers.setBlock(args["block"] as Block, args["input"] as Input), 2);
      case "clear_block":
        return this.#cells(() => this.registers.setBlock(args["block"] as Block, { kind: "text", value: "" }), 2);
      case "fill_down":
        return this.#cells(() => this.registers.fillDown(args["block"] as Block), 2);
      case "paste_block":
        return this.#cells(() => this.registers.paste(args["block"] as Block, args["text"] as string), 2);
      case "add_record": {
        const name = args["name"] as string;
        if (name.trim() === "") {
          const problems = [{ field: "name", rule: "required" as const }];
          throw { kind: "invalid", message: message("errors-invalid"), problems } satisfies Failure;
        }
        return this.#cells(
          () => ({
            changed: 1,
            added: [this.registers.add(args["register"] as Register, name)],
            linked: [],
            refused: [],
          }),
          1,
        );
      }
      case "remove_records":
        return this.#cells(() => this.registers.removeRows(args["block"] as Block), 1);
      case "add_own_column":
        return this.#cells(() => this.registers.addColumn(args["details"] as OwnColumnDetails), 1);
      case "save_own_column": {
        const column = args["column"] as OwnColumn;
        return this.#cells(() => {
          const { content } = this.registers;
          content.own = content.own.map((it) => (it.id === column.id ? column : it));
          return null;
        }, 1);
      }
      case "remove_own_column":
        return this.#cells(() => {
          this.registers.content.own = this.registers.content.own.filter((it) => it.id !== args["id"]);
          return null;
        }, 1);
      case "save_view":
        return this.#cells(() => this.registers.saveView(args["details"] as ViewDetails), 1);
      case "remove_view":
        return this.#cells(() => {
          this.registers.content.views = this.registers.content.views.filter((it) => it.id !== args["id"]);
          return null;
        }, 1);
      case "today":
        return {
          figures: [
            fact("figure-services", number(this.rows.length), message("figure-services-rule")),
            fact("figure-moves", number(this.#counted().length), message("figure-moves-rule")),
            { ...this.#quote().explanation, label: message("figure-grants") },
          ],
          steps: [
            step(
              "step-services",
              message("step-progress-count", { count: number(this.rows.length) }),
              "services",
              true,
            ),
            step("step-moves", message("step-progress", { done: number(18), all: number(21) }), "services", false),
            step("step-grant", message("step-progress-count", { count: number(1) }), "funding", this.lines.length > 0),
            step("step-print", message("step-progress-print"), "documents", false),
          ],
          next: this.readiness.overview().next[0] ?? null,
          waiting: this.waiting,
          waiting_count: this.waiting.length === 0 ? 0 : this.waiting.length + 2,
        };
      case "funding_page":
        return { calls, lines: this.lines.map((details, place) => this.#line(place + 1, details)) };
      case "simulate":
        return {
          call: calls.find((it) => it.id === args["call_id"]),
          quote: this.#quote(),
          services: this.rows.map(({ service, verdict }) => ({
            id: service.id,
            name: service.details.name,
            mode: service.details.migration.mode,
            counted: verdict.answer === "yes",
            verdict,
          })),
        };
      case "add_from_simulation":
        return this.#write(message("change-funding-added", { title: text("Nuovo finanziamento") }), () => {
          this.lines.push(line("Nuovo finanziamento", 103157400));
          return this.#line(this.lines.length, this.lines[this.lines.length - 1] as FundingLineDetails);
        });
      case "save_funding_line": {
        const [id, details] = [args["id"] as number, args["details"] as FundingLineDetails];
        return this.#write(message("change-funding", { title: text(details.title) }), () => {
          this.lines[id - 1] = details;
          return this.#line(id, details);
        });
      }
      case "remove_funding_line": {
        const place = (args["id"] as number) - 1;
        const title = text(this.lines[place]?.title ?? "");
        return this.#write(message("change-funding-removed", { title }), () => {
          this.lines.splice(place, 1);
          return null;
        });
      }
      case "check_plan":
        return this.problems();
      case "search_everywhere":
        return this.found(args["text"] as string);
      case "print_plan":
        return { path: "/home/anna/Piani/Piano di migrazione - Comune di Ferrara - 2026-11-23.pdf", pages: 9 };
      case "print_explanation":
        return { path: "/home/anna/Piani/Perché - Finanziamenti - Comune di Ferrara - 2026-11-23.pdf", pages: 1 };
      case "readiness_overview":
        return this.readiness.overview();
      case "readiness_blocks":
        return this.readiness.blocks();
      case "readiness_pictures":
        return this.readiness.pictures();
      case "print_service_readiness":
        return { path: "/home/anna/Piani/Scheda - Anagrafe.pdf", pages: 4 };
      case "readiness_lists":
        return this.readiness.lists();
      case "readiness_map":
        return this.readiness.map(args["window"] as MapWindow);
      case "readiness_service":
        return this.readiness.service(args["id"] as number);
      case "readiness_object":
        return this.readiness.object(args["object"] as Thing);
      case "readiness_item":
        return this.readiness.item(args["window"] as ItemWindow);
      case "explain_readiness":
        return this.readiness.explain(args["of"] as number | null);
      case "list_proofs":
        return { proofs: [], size: 0, much: false };
      case "say_answers": {
        const [places, change] = [args["places"] as Place[], args["change"] as AnswerChange];
        return this.#write(message("change-answers", { count: number(places.length), state: text("") }), () =>
          this.readiness.say(places, change),
        );
      }
      case "settings":
        return this.settings;
      case "save_settings":
        this.settings = args["settings"] as Settings;
        return null;
      default:
        return null;
    }
  }

  /** Opens Ferrara's plan, with as many services as wanted. */
  open(services = 21, options: { draft?: boolean; long?: boolean; records?: number } = {}): void {
    this.#lastId = 0;
    this.registers = this.#registers();
    this.rows = [];
    this.memory = new Memory();
    const ids = ferrara.services.map((it) => it.id);
    for (let place = 0; place < services; place += 1) {
      const id = ids[place % ids.length] ?? "anagrafe";
      const details = fromCatalogue(id);
      if (place >= ids.length) details.name = `${details.name} ${place + 1}`;
      if (options.long) details.name = `${details.name} e gestione associata dei procedimenti ${"connessi ".repeat(8)}`;
      if (place % 7 !== 6) {
        details.migration.origin = place % 5 === 3 ? "on_premise_unstructured" : "on_premise_structured";
        details.migration.destination = place % 5 === 4 ? "iaas" : "saas";
        details.migration.mode = place % 5 === 4 ? "transfer" : "update";
      }
      details.office = place % 3 === 0 ? "Servizi demografici" : "";
      this.#add(details);
    }
    this.registers.fill(options.records ?? 0, options.long);
    this.lines = [line("PNRR misura 1.2, avviso Comuni aprile 2022", 103157400)];
    const body = { entry: bodies[0] as BodyEntry, rtd: "", email: "", notes: "" };
    const path =
      options.draft === false ? "/home/anna/Piani/Ferrara.nuvolario" : "/home/anna/.nuvolario/bozza.nuvolario";
    this.plan = {
      name: "Piano 2026",
      path,
      draft: options.draft ?? true,
      read_only: false,
      reading: null,
      body,
      services,
      problems: 3,
      saved_at: new Date().toISOString(),
      undo: null,
      redo: null,
      notices: [],
    };
    const nothing = { rows: [], lines: [] };
    this.memory.note(message("change-created"), nothing, this.#content(), this.settings.person, daysAgo(40));
  }

  /** From now on the plan can only be read. */
  fix(key = "frame-reading-protected", kind: ReadingKind = "not_writable", plan = this.plan?.path ?? null): void {
    const when = { day: { kind: "day", value: "2026-11-20" } as const, time: text("9:12") };
    const reading = { kind, message: message(key, when), plan };
    if (this.plan) this.plan = { ...this.plan, read_only: true, draft: false, reading };
  }

  /** As many steps as wanted, by two people, a few a day; and the backups of those days. */
  remember(steps: number): void {
    const people = [this.settings.person, "Maria Bianchi (PC Anagrafe)", ""];
    for (let place = 0; place < steps; place += 1) {
      const row = this.rows[place % this.rows.length];
      if (!row) return;
      const before = this.#content();
      const details = structuredClone(row.service.details);
      details.office = `Ufficio ${place}`;
      this.#replace(row.service.id, details);
      const words = message("change-service-field", { name: text(details.name), field: fieldOf("office") });
      const at = daysAgo(30 - (30 * place) / steps);
      this.memory.note(words, before, this.#content(), people[place % people.length] ?? "", at);
    }
    for (let day = 30; day > 0; day -= 2) {
      const content = this.memory.steps[Math.floor((steps * (30 - day)) / 30)]?.after ?? this.#content();
      this.memory.backUp(day % 10 === 0 ? "hand" : "first_change", content, daysAgo(day), day % 6 === 0);
    }
  }

  /** The services whose names contain what was typed. */
  found(text: string): Found[] {
    const fits = this.rows.filter((it) => it.service.details.name.toLowerCase().includes(text.trim().toLowerCase()));
    return fits.map(({ service }) => ({
      record: { kind: "service" as const, id: service.id },
      kind: { kind: "word" as const, value: "registers-one-service" },
      name: service.details.name,
      similar: false,
    }));
  }

  problems(): PlanProblem[] {
    return this.rows
      .filter((it) => it.verdict.answer === "unknown")
      .map(({ service, verdict }) => ({
        kind: "move_unknown",
        object: text(service.details.name),
        words: verdict.reasons[0] as Message,
        fix: message("check-fix-move-unknown"),
        weight: "mend" as const,
        record: { kind: "service" as const, id: service.id },
        field: null,
        remedies: [],
      }));
  }

  #view(): PlanView | null {
    if (!this.plan) return null;
    const { undo, redo } = this.memory;
    const steps = { undo: undo?.view.words ?? null, redo: redo?.view.words ?? null };
    return { ...this.plan, ...steps, services: this.rows.length, problems: this.problems().length };
  }

  #content(): Content {
    return { rows: [...this.rows], lines: [...this.lines], registers: structuredClone(this.registers.content) };
  }

  #take({ rows, lines, registers }: Content): void {
    this.rows = [...rows];
    this.lines = [...lines];
    if (registers) this.registers.content = structuredClone(registers);
    this.registers.version += 1;
    this.#touch();
  }

  #registers(): Registers {
    return new Registers({
      list: () => this.rows,
      put: (id, key, value) => {
        const details = structuredClone(this.#service(id)) as ServiceDetails;
        const [first = "", second] = key.split(".");
        const part = (second === undefined ? details : details.migration) as Record<string, unknown>;
        part[second ?? first] = value ?? (first === "office" || first === "notes" ? "" : null);
        this.#replace(id, details);
      },
      add: (name) => this.#add({ ...fromCatalogue(""), catalogue_id: null, name }).service.id,
      remove: (ids) => {
        this.rows = this.rows.filter((it) => !ids.includes(it.service.id));
      },
    });
  }

  /** Changes cells as one step. */
  #cells<T>(job: () => T, count: number): T {
    const register: Datum = wordOf("register", "services");
    return this.#write(message("change-cells", { register, count: number(count) }), job);
  }

  /** Does something as one step. */
  #write<T>(words: Message, job: () => T): T {
    const before = this.#content();
    const answer = job();
    this.registers.version += 1;
    this.memory.note(words, before, this.#content(), this.settings.person);
    this.#touch();
    return answer;
  }

  #step(way: "undo" | "redo"): Message | null {
    const step = this.memory[way];
    if (!step) return null;
    this.#take(way === "undo" ? step.before : step.after);
    step.view.state = way === "undo" ? "undone" : "done";
    return step.view.words;
  }

  #service(id: number): ServiceDetails | undefined {
    return this.rows.find((it) => it.service.id === id)?.service.details;
  }

  #replace(id: number, details: ServiceDetails): ServiceRow {
    const row = { service: { id, details }, verdict: verdictOf(details) };
    this.rows = this.rows.map((it) => (it.service.id === id ? row : it));
    return row;
  }

  #nameOfChange(id: number, details: ServiceDetails): Message {
    const [path, more] = changedPaths(this.#service(id), details);
    const name = text(details.name);
    if (path === undefined || more !== undefined) return message("change-service", { name });
    return message("change-service-field", { name, field: fieldOf(path) });
  }

  #restore(record: PlanRecord, step: number): null {
    const then = this.memory.asOf(record, step);
    const name = text(String((then as { name?: string; title?: string }).name ?? ""));
    return this.#write(message("change-restored", { name }), () => {
      if (record.kind === "service") this.#replace(record.id, then as ServiceDetails);
      if (record.kind === "funding_line") this.lines[record.id - 1] = then as FundingLineDetails;
      return null;
    });
  }

  #undelete(id: number): null {
    const entry = this.memory.bin(this.#content()).find((it) => it.id === id);
    const before = this.memory.steps.find((it) => it.view.id === entry?.step.id)?.before;
    if (!entry || !before) throw { kind: "not_found", message: message("errors-not-found"), problems: [] };
    return this.#write(message("change-undeleted", { name: text(entry.name) }), () => {
      const { record } = entry;
      const row = record.kind === "service" && before.rows.find((it) => it.service.id === record.id);
      if (row) this.rows = [...this.rows, row];
      else this.lines = [...before.lines];
      return null;
    });
  }

  #backup(path: unknown): Content {
    const found = this.memory.backups.find((it) => it.path === path);
    if (!found)
      throw { kind: "file", message: message("errors-file-not-found", { path: text(String(path)) }), problems: [] };
    return found.content;
  }

  #touch(): void {
    if (this.plan) this.plan = { ...this.plan, saved_at: new Date().toISOString() };
  }

  #add(details: ServiceDetails): ServiceRow {
    check(details);
    this.#lastId += 1;
    const row = { service: { id: this.#lastId, details }, verdict: verdictOf(details) };
    this.rows = [...this.rows, row];
    return row;
  }

  #counted(): ServiceRow[] {
    return this.rows.filter((it) => it.verdict.answer === "yes");
  }

  #quote(): Quote {
    const updates = this.#counted().length;
    const amount = 45000000 + updates * 2769400;
    const part = (key: string, value: Datum, source: Source | null = null): Explanation => ({
      label: message(key),
      value,
      rule: null,
      inputs: [],
      source,
    });
    return {
      admissible: true,
      amount_cents: amount,
      reasons: [],
      explanation: {
        label: message("grant-amount"),
        value: money(amount),
        rule: message("grant-rule-sum", {
          fee: money(45000000),
          transfers: number(0),
          transfer: money(1900000),
          updates: number(updates),
          update: money(2769400),
        }),
        source: rebuilt,
        inputs: [
          {
            ...part("grant-fee", money(45000000), rebuilt),
            rule: message("grant-rule-fee", { from: number(16), to: number(23) }),
            inputs: [part("grant-band", number(6), general)],
          },
          {
            ...part("grant-updates", money(updates * 2769400)),
            rule: message("grant-rule-each", { count: number(updates), each: money(2769400) }),
            inputs: [part("grant-count", number(updates)), part("grant-each-update", money(2769400), rebuilt)],
          },
          part("grant-least", number(16), official),
          part("grant-greatest", number(23), official),
        ],
      },
    };
  }

  #line(id: number, details: FundingLineDetails): FundingLineView {
    const computed = { ...this.#quote(), amount_cents: 103157400 };
    return { line: { id, details }, computed, comparison: message("grant-compare-equal") };
  }
}

function daysAgo(days: number): Date {
  return new Date(Date.now() - days * 86_400_000);
}

function recent(path: string, name: string, body: string, size: number | null) {
  const folder = path.slice(0, path.lastIndexOf("/"));
  const changed = size === null ? null : "2026-11-20T09:12:00Z";
  return { path, name, body, folder, changed, size_bytes: size, missing: size === null, draft: false };
}

function sample(id: string, name: string, services: number, amount: number) {
  return { id, name, services, amount, disclaimer: ferrara.disclaimer };
}

function line(title: string, amount: number): FundingLineDetails {
  return {
    call_id: "pnrr-1.2-comuni-2022-04",
    title,
    amount,
    cup: "B71C22000020001",
    decree: "",
    applied: "2022-05-18",
    granted: "2022-08-08",
    paid: null,
    state: "granted",
    notes: "",
    services: [{ service: 1, mode: "update" }],
  };
}

function step(key: string, progress: Message, page: string, done: boolean) {
  return { words: message(key), progress, page, done };
}

function fact(key: string, value: Datum, rule: Message): Explanation {
  return { label: message(key), value, rule, inputs: [], source: null };
}

function fold(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
}

/** The one check that page tests need; the others are Rust's. */
function check(details: ServiceDetails): void {
  const problems: Failure["problems"] = [];
  if (details.name.trim() === "") problems.push({ field: "name", rule: "required" });
  if ((details.users ?? 0) < 0) problems.push({ field: "users", rule: "negative" });
  if (problems.length > 0) throw { kind: "invalid", message: message("errors-invalid"), problems } satisfies Failure;
}

function verdictOf({ migration, provision }: ServiceDetails): Verdict {
  const origin = migration.origin && wordOf("origin", migration.origin);
  const destination = migration.destination && wordOf("destination", migration.destination);
  if (provision !== "offered") {
    const reason = message("verdict-provision", { provision: wordOf("provision", provision) });
    return { answer: "no", mode: null, reasons: [reason], fix: message("verdict-fix-provision"), source: null };
  }
  if (!origin || !destination) {
    const reasons = [message("verdict-pair-missing")];
    return { answer: "unknown", mode: null, reasons, fix: message("verdict-fix-pair-missing"), source: null };
  }
  if (migration.origin === "on_premise_unstructured" && migration.destination === "iaas") {
    const reasons = [message("verdict-pays-nothing", { origin, destination })];
    return { answer: "no", mode: null, reasons, fix: null, source: official };
  }
  const mode = migration.mode ?? "update";
  const reasons = [message("verdict-pays", { origin, destination, mode: wordOf("mode", mode) })];
  return { answer: "yes", mode, reasons, fix: null, source: official };
}

function presence(service: CatalogueService, kind: string, band: number | null): string | undefined {
  const found: Record<string, string> = kind === "comune" ? { ...service.bands } : { ...service.presence };
  return found[kind === "comune" ? String(band) : kind];
}

function proposal(kind: string, band: number | null): Proposal {
  const proposed = areas.map((area) => ({
    area,
    services: catalogue.services
      .filter((it) => it.area === area.id && presence(it, kind, band))
      .map((it) => ({
        id: it.id,
        name: it.name,
        description: it.description,
        presence: presence(it, kind, band) as "typical" | "common" | "rare",
        infrastructure: it.infrastructure,
        aliases: it.aliases,
      })),
  }));
  return { disclaimer: catalogue.disclaimer, areas: proposed.filter((it) => it.services.length > 0) };
}

function fromCatalogue(id: string): ServiceDetails {
  const found = catalogue.services.find((it) => it.id === id);
  return {
    catalogue_id: id,
    name: found?.name.it ?? id,
    area: found?.area ?? "",
    office: "",
    owner: "",
    provision: "offered",
    users: null,
    data_gb: null,
    cases_per_year: null,
    data_class: "ordinary",
    class_state: "proposed",
    class_act: "",
    class_day: null,
    personal_data: ["common"],
    citizen_facing: found?.citizen_facing ?? false,
    mission: "01",
    programme: "07",
    tags: "",
    notes: "",
    own: {},
    precheck: {},
    migration: {
      strategy: null,
      origin: null,
      destination: null,
      mode: null,
      product: "",
      supplier: "",
      state: "to_do",
      go_live: null,
      own_funds: false,
      notes: "",
    },
  };
}
