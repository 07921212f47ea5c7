// Stop-gap written by hand until the Rust test writes this file. Do not edit.

export type Localized = { it: string; en: string };
export type Datum =
  | { kind: "text"; value: string }
  | { kind: "number"; value: number }
  | { kind: "money"; value: number }
  | { kind: "day"; value: string }
  | { kind: "localized"; value: Localized }
  | { kind: "word"; value: string }
  | { kind: "unknown" };
export type Message = { key: string; args: { [key in string]: Datum } };
export type Certainty = "official" | "secondary" | "general" | "unofficial" | "missing" | "rebuilt";
export type Source = { title: Localized; reference: string; certainty: Certainty };
export type Explanation = {
  label: Message;
  value: Datum;
  rule: Message | null;
  inputs: Array<Explanation>;
  source: Source | null;
};

export type BodyKind = "comune" | "provincia" | "citta_metropolitana" | "unione";
export type BodyEntry = {
  kind: BodyKind;
  name: string;
  istat: string;
  ipa: string;
  province: string;
  region: string;
  population: number | null;
  band: number | null;
  band_source: Source | null;
  population_source: Source | null;
};
export type Body = { entry: BodyEntry; rtd: string; email: string; notes: string };
export type Presence = "typical" | "common" | "rare";
export type Provision = "offered" | "union" | "outsourced" | "not_offered";
export type Origin =
  | "on_premise_unstructured"
  | "on_premise_structured"
  | "iaas_unqualified"
  | "iaas_qualified"
  | "paas_unqualified"
  | "paas_qualified"
  | "saas";
export type Destination = "iaas" | "paas" | "saas";
export type Mode = "transfer" | "update";
export type Strategy = "retain" | "retire" | "repurchase" | "rehost" | "replatform" | "rearchitect";
export type DataClass = "ordinary" | "critical" | "strategic";
export type ClassState = "proposed" | "acn_outcome";
export type PersonalData = "none" | "common" | "special" | "judicial";
export type MigrationState = "to_do" | "in_progress" | "done";
export type Migration = {
  strategy: Strategy | null;
  origin: Origin | null;
  destination: Destination | null;
  mode: Mode | null;
  product: string;
  supplier: string;
  state: MigrationState;
  own_funds: boolean;
  notes: string;
};
export type ServiceDetails = {
  catalogue_id: string | null;
  name: string;
  area: string;
  office: string;
  owner: string;
  provision: Provision;
  users: number | null;
  cases_per_year: number | null;
  data_class: DataClass | null;
  class_state: ClassState;
  class_act: string;
  class_day: string | null;
  personal_data: Array<PersonalData>;
  citizen_facing: boolean;
  mission: string;
  programme: string;
  tags: string;
  notes: string;
  migration: Migration;
};
export type Service = { id: number; details: ServiceDetails };
export type Answer = "yes" | "no" | "unknown";
export type Verdict = {
  answer: Answer;
  mode: Mode | null;
  reasons: Array<Message>;
  fix: Message | null;
  source: Source | null;
};
export type ServiceRow = { service: Service; verdict: Verdict };
export type Rule =
  | "required"
  | "negative"
  | "too_long"
  | "too_large"
  | "unknown"
  | "duplicate"
  | "act_missing"
  | "band_out_of_range";
export type Problem = { field: string; rule: Rule };
export type ErrorKind = "invalid" | "not_found" | "no_plan" | "file" | "input" | "internal";
export type CommandError = { kind: ErrorKind; message: Message; problems: Array<Problem> };

export type RecentPlan = {
  path: string;
  name: string;
  body: string;
  folder: string;
  changed: string | null;
  size_bytes: number | null;
  missing: boolean;
  draft: boolean;
};
export type SampleCard = { id: string; name: Localized; services: number; amount: number; note: Localized };
export type StartPage = {
  recent: Array<RecentPlan>;
  samples: Array<SampleCard>;
  version: string;
  pack_version: string;
  pack_day: string;
};
export type PlanView = {
  name: string;
  path: string;
  draft: boolean;
  body: Body;
  services: number;
  problems: number;
};
export type ProposedService = {
  id: string;
  name: Localized;
  description: Localized;
  presence: Presence;
  infrastructure: boolean;
  aliases: Array<string>;
};
export type ProposedArea = { id: string; name: Localized; services: Array<ProposedService> };
export type Proposal = { disclaimer: Localized; areas: Array<ProposedArea> };
export type NewPlan = {
  name: string;
  body: { kind: BodyKind; code: string };
  services: Array<{ catalogue_id: string; provision: Provision }>;
};
export type Area = { id: string; name: Localized };
export type Programme = { code: string; name: string };
export type Mission = { code: string; name: string; programmes: Array<Programme> };
export type Reference = { areas: Array<Area>; missions: Array<Mission> };
export type MigrationChange = { origin: Origin | null; destination: Destination | null; mode: Mode | null };
export type Page = "services" | "funding" | "documents";
export type Step = { words: Message; progress: Message; page: Page; done: boolean };
export type Today = { figures: Array<Explanation>; steps: Array<Step> };
export type CallView = {
  id: string;
  title: Localized;
  opened: string;
  closed: string;
  is_open: boolean;
  eligible: boolean;
  allocated: number | null;
  certainty: Certainty;
};
export type FundingState = "draft" | "applied" | "granted" | "paid" | "revoked";
export type FundedService = { service: number; mode: Mode | null };
export type FundingLineDetails = {
  call_id: string | null;
  title: string;
  amount: number | null;
  cup: string;
  decree: string;
  applied: string | null;
  granted: string | null;
  state: FundingState;
  notes: string;
  services: Array<FundedService>;
};
export type FundingLine = { id: number; details: FundingLineDetails };
export type Quote = {
  admissible: boolean;
  amount_cents: number | null;
  explanation: Explanation;
  reasons: Array<Message>;
};
export type FundingLineView = { line: FundingLine; computed: Quote | null; difference: Message | null };
export type FundingPage = { calls: Array<CallView>; lines: Array<FundingLineView> };
export type SimulatedService = {
  service_id: number;
  name: string;
  mode: Mode | null;
  included: boolean;
  verdict: Verdict;
};
export type Simulation = { call: Localized; is_open: boolean; quote: Quote; services: Array<SimulatedService> };
export type ProblemKind =
  | "invalid"
  | "duplicate_name"
  | "move_unknown"
  | "not_fundable"
  | "amount_differs"
  | "not_admissible"
  | "no_services";
export type PlanProblem = {
  kind: ProblemKind;
  object: Datum;
  words: Message;
  fix: Message;
  service: number | null;
};
export type DocumentKind = "plan";
export type DocumentCard = { kind: DocumentKind; missing: Array<Message> };
export type PrintedDocument = { path: string; pages: number };
export type Language = "it" | "en";
export type Theme = "system" | "light" | "dark";
export type Settings = { language: Language; theme: Theme };

/** Every command: what it takes, what it answers. */
export type Commands = {
  start_page: { args: {}; answer: StartPage };
  current_plan: { args: {}; answer: PlanView | null };
  open_plan: { args: { path: string }; answer: PlanView };
  choose_plan: { args: {}; answer: string | null };
  open_sample: { args: { id: string }; answer: PlanView };
  close_plan: { args: {}; answer: null };
  forget_recent: { args: { path: string }; answer: null };
  save_plan_as: { args: {}; answer: PlanView | null };
  search_bodies: { args: { kind: BodyKind; text: string }; answer: Array<BodyEntry> };
  propose_services: { args: { kind: BodyKind; band: number | null }; answer: Proposal };
  create_plan: { args: { plan: NewPlan }; answer: PlanView };
  reference: { args: {}; answer: Reference };
  list_services: { args: {}; answer: Array<ServiceRow> };
  add_service: { args: { details: ServiceDetails }; answer: Service };
  save_service: { args: { id: number; details: ServiceDetails }; answer: Service };
  remove_service: { args: { id: number }; answer: null };
  add_from_catalogue: { args: { ids: Array<string> }; answer: Array<Service> };
  change_migrations: { args: { ids: Array<number>; change: MigrationChange }; answer: null };
  today: { args: {}; answer: Today };
  funding_page: { args: {}; answer: FundingPage };
  simulate: { args: { call_id: string }; answer: Simulation };
  add_funding_line: { args: { call_id: string }; answer: number };
  save_funding_line: { args: { id: number; details: FundingLineDetails }; answer: FundingLine };
  remove_funding_line: { args: { id: number }; answer: null };
  check_plan: { args: {}; answer: Array<PlanProblem> };
  documents: { args: {}; answer: Array<DocumentCard> };
  print_plan: { args: { language: Language }; answer: PrintedDocument };
  open_document: { args: { path: string }; answer: null };
  show_in_folder: { args: { path: string }; answer: null };
  settings: { args: {}; answer: Settings };
  save_settings: { args: { settings: Settings }; answer: null };
};
