// Written by src-tauri/src/bindings.rs. Do not edit.

/**
 * How the plan differs now from what it was in a backup.
 */
export type BackupDifference = { 
/**
 * The tables that differ, with how many rows.
 */
tables: Array<TableCounts>, 
/**
 * The services that differ, by name.
 */
services: ChangedNames, 
/**
 * The grants that differ, by name.
 */
funding: ChangedNames, };

/**
 * A backup that was asked for.
 */
export type BackupMade = { 
/**
 * The backup.
 */
backup: BackupView, 
/**
 * There is a second folder, and it could not be made there.
 */
second_failed: boolean, };

/**
 * Why a backup was made.
 */
export type BackupReason = "first_change" | "import" | "upgrade" | "restore" | "pack" | "hand" | "other";

/**
 * A backup, as lists show it.
 */
export type BackupView = { 
/**
 * Where it is.
 */
path: string, 
/**
 * When it was made, on the clock on the wall: `YYYY-MM-DDTHH:MM:SS`.
 */
at: string, 
/**
 * Why.
 */
reason: BackupReason, 
/**
 * How large it is.
 */
size_bytes: number, 
/**
 * It lies in the second folder.
 */
second: boolean, };

/**
 * The names of the records that differ.
 */
export type ChangedNames = { 
/**
 * There now, and were not.
 */
added: Array<string>, 
/**
 * There before, and are not now.
 */
removed: Array<string>, 
/**
 * There still, with something else in them.
 */
changed: Array<string>, };

/**
 * What was saved of a damaged plan.
 */
export type Recovered = { 
/**
 * The plan made of it, open now.
 */
view: PlanView, 
/**
 * Of each table.
 */
tables: Array<TableSaved>, 
/**
 * Everything was read, as it was.
 */
complete: boolean, 
/**
 * Where the damaged file is now, untouched.
 */
set_aside: string, };

/**
 * How many rows of a table differ.
 */
export type TableCounts = { 
/**
 * The table.
 */
table: string, 
/**
 * There now, and were not.
 */
added: number, 
/**
 * There before, and are not now.
 */
removed: number, 
/**
 * There still, with other content.
 */
changed: number, };

/**
 * What was saved of a table.
 */
export type TableSaved = { 
/**
 * The table.
 */
table: string, 
/**
 * Rows that are in the new plan.
 */
read: number, 
/**
 * Of these: rows in which something was left blank.
 */
mended: number, 
/**
 * Of these: rows that may be older ones.
 */
guessed: number, 
/**
 * Rows that were seen and could not be taken over.
 */
lost: number, 
/**
 * Pages of the file that could not be read. How many rows they had nobody knows.
 */
unread_pages: number, };

/**
 * The lists the fields of a service choose from.
 */
export type Lists = { 
/**
 * The areas of the catalogue, in display order.
 */
areas: Array<Area>, 
/**
 * The missions of the budget with their programmes.
 */
missions: Array<Mission>, };

/**
 * A list that may be taken in, or was.
 */
export type ListView = { 
/**
 * The list; nothing if it cannot be read.
 */
list: Checklist | null, 
/**
 * What is wrong with it, one sentence each; empty: nothing.
 */
faults: Array<Message>, 
/**
 * What it changes in the list that has its id; nothing: there is none.
 */
changes: ListChanges | null, };

/**
 * What a class asks.
 */
export type AskedOfClass = { 
/**
 * What it asks, with its source.
 */
requirements: Requirements, 
/**
 * The body read it itself; otherwise it is the pack's, to be verified.
 */
own: boolean, 
/**
 * What the body wrote down.
 */
kept: Requirement | null, };

/**
 * What is known of classes and levels, and what this body read of them.
 */
export type ClassesView = { 
/**
 * What the reference pack knows.
 */
known: Classification, 
/**
 * What each class asks: of the pack, or as the body read it.
 */
asked: Array<AskedOfClass>, };

/**
 * A product in use: a contract with its qualification.
 */
export type ProductView = { 
/**
 * The contract.
 */
id: ContractId, 
/**
 * What it is about.
 */
name: string, 
/**
 * What names the qualification in the catalogue; empty: nobody wrote it down.
 */
qualification: string, 
/**
 * The level of the qualification.
 */
level: Level | null, 
/**
 * The level of the infrastructure below.
 */
infrastructure_level: Level | null, 
/**
 * The last day of the qualification.
 */
qualified_until: string | null, 
/**
 * The day on which somebody looked into the catalogue.
 */
qualification_checked: string | null, 
/**
 * What there is to say; empty: nothing is amiss.
 */
troubles: Array<Message>, 
/**
 * The last day on which the supplier should ask for a new qualification.
 */
renew_by: string | null, };

/**
 * What a person read that a class asks.
 */
export type RequirementInput = { 
/**
 * The class.
 */
class: DataClass, 
/**
 * What it asks; nothing: what the pack says holds again.
 */
requirement: Requirement | null, };

/**
 * The class of one service.
 */
export type ServiceClassView = { 
/**
 * What the catalogue proposes; unofficial. Nothing for a service it does not have.
 */
proposed: DataClass | null, 
/**
 * What our own questions come to; unofficial.
 */
precheck: PrecheckOutcome | null, 
/**
 * What its class asks; nothing while it has none.
 */
asked: AskedOfClass | null, 
/**
 * The products in use, with what there is to say of their qualification.
 */
products: Array<ProductView>, };

/**
 * Invoices beside the plan.
 */
export type ActualsView = { 
/**
 * The years that can be looked at: those with invoices, and those of the plan up to now.
 */
years: Array<number>, 
/**
 * The year that is looked at.
 */
comparison: ActualYear, };

/**
 * An indicator with what it came to.
 */
export type KpiView = { 
/**
 * The indicator.
 */
kpi: Kpi, 
/**
 * What the plan says it is today, where it tells: a proposal to take over.
 */
computed: Decimal | null, 
/**
 * What was measured, in the order of the moments.
 */
values: Array<MeasuredValue>, };

/**
 * What an indicator came to at one moment.
 */
export type MeasuredValue = { 
/**
 * What was measured.
 */
measure: Measure, 
/**
 * By how much it differs from what was before; nothing for what was before, or without it.
 */
from_baseline: Decimal | null, 
/**
 * By how much it differs from what is wanted.
 */
from_target: Decimal | null, 
/**
 * It got better than before; nothing where that cannot be said.
 */
better: boolean | null, };

/**
 * A machine in a room.
 */
export type Machine = { 
/**
 * The machine.
 */
id: AssetId, 
/**
 * Its name.
 */
name: string, 
/**
 * What it is.
 */
kind: AssetKind | null, 
/**
 * The watts it takes.
 */
watts: number | null, 
/**
 * Somebody measured them.
 */
measured: boolean, 
/**
 * Its kilowatt-hours a year.
 */
kwh: Decimal | null, 
/**
 * What they cost in the first year; nothing where the price is not known.
 */
energy: Cents | null, };

/**
 * A room with machines.
 */
export type Room = { 
/**
 * Its name; empty: nobody said where these machines stand.
 */
name: string, 
/**
 * What stands in it.
 */
machines: Array<Machine>, 
/**
 * The kilowatt-hours of a year, cooling and losses included; nothing where no watts are known.
 */
kwh: Decimal | null, 
/**
 * The carbon dioxide of that, in kilograms.
 */
co2: Decimal | null, 
/**
 * What all its costs come to in the first year, if nothing moves.
 */
cost: Cents, 
/**
 * The services that live in it.
 */
services: Array<RoomService>, 
/**
 * The day from which it is empty; nothing while something stays.
 */
empty_from: string | null, 
/**
 * What it goes on costing in the last year, because something stays.
 */
remains: Cents, };

/**
 * A service that lives in a room.
 */
export type RoomService = { 
/**
 * The service.
 */
id: ServiceId, 
/**
 * Its name.
 */
name: string, 
/**
 * The day from which it is gone; nothing if it stays.
 */
leaves: string | null, };

/**
 * Something that would be different.
 */
export type ChangeView = { 
/**
 * Its place in the scenario, from zero.
 */
at: number, 
/**
 * What is done.
 */
deed: Deed, 
/**
 * The register; nothing for what is in none.
 */
register: Register | null, 
/**
 * The record, as the scenario means it.
 */
id: number, 
/**
 * The record's name; nothing where it is gone.
 */
name: string | null, 
/**
 * The field; nothing where all of the record is meant, or there is no such field any more.
 */
field: Field | null, 
/**
 * What is in the plan.
 */
before: CellValue, 
/**
 * What would be there.
 */
after: CellValue, 
/**
 * Why it cannot be done; nothing where it can.
 */
refused: Message | null, 
/**
 * What would be wrong with the record then, and is not now.
 */
problems: Array<Message>, };

/**
 * What a change does.
 */
export type Deed = "put" | "add" | "remove";

/**
 * A scenario, and whether it still fits the plan.
 */
export type ScenarioView = { 
/**
 * Its name in the file.
 */
id: ScenarioId, 
/**
 * What it is called.
 */
name: string, 
/**
 * What it is about.
 */
notes: string, 
/**
 * How much dearer or cheaper than in the plan things would be.
 */
knobs: Knobs, 
/**
 * What would be different, in this order.
 */
changes: Array<ChangeView>, 
/**
 * What follows from that without being said: applications for grants that are not sent yet.
 */
follows: Array<Message>, };

/**
 * What adopting a scenario came to.
 */
export type Adopted = { 
/**
 * It is done; otherwise nothing was written.
 */
done: boolean, 
/**
 * How many records were written.
 */
records: number, 
/**
 * What stands in the way: mended, or left out, it can be done.
 */
troubles: Array<ChangeView>, };

/**
 * How a scenario begins.
 */
export type Beginning = { "kind": "empty" } | { "kind": "mode", 
/**
 * The way.
 */
mode: Mode, 
/**
 * The services.
 */
services: Array<ServiceId>, } | { "kind": "supplier", 
/**
 * The contract.
 */
contract: ContractId, 
/**
 * Its number; nothing for one that is not in the plan.
 */
supplier: SupplierId | null, 
/**
 * What a supplier is called who is not in the plan.
 */
supplier_name: string, 
/**
 * What it would cost a year; nothing: as much.
 */
yearly_amount: Cents | null, } | { "kind": "next_year" } | { "kind": "together", 
/**
 * By how much, in per cent: -20 is a fifth less.
 */
fees: Decimal, };

/**
 * A cell of a record as the scenario sees it.
 */
export type ScenarioCell = { 
/**
 * The field.
 */
field: Field, 
/**
 * What stands in it in the plan.
 */
before: CellValue, 
/**
 * What stands in it in the scenario.
 */
after: CellValue, };

/**
 * What is said of a scenario besides its changes.
 */
export type ScenarioText = { 
/**
 * What it is called.
 */
name: string, 
/**
 * What it is about.
 */
notes: string, 
/**
 * How much dearer or cheaper than in the plan things would be.
 */
knobs: Knobs, };

/**
 * One side of a comparison.
 */
export type Column = { 
/**
 * What it shows.
 */
what: What, 
/**
 * The name of the scenario; nothing for the plan.
 */
name: string | null, 
/**
 * How many of its changes cannot be made, or would be wrong.
 */
troubles: number, };

/**
 * The plan and some scenarios side by side.
 */
export type SideBySide = { 
/**
 * The plan, then the scenarios.
 */
columns: Array<Column>, 
/**
 * One row for each figure.
 */
rows: Array<CompareRow>, };

/**
 * The plan, a scenario, or either with its knobs turned.
 */
export type What = { 
/**
 * The scenario; nothing: the plan.
 */
scenario: ScenarioId | null, 
/**
 * The knobs; nothing: those of the scenario.
 */
knobs: Knobs | null, };

/**
 * An index of prices that costs can follow.
 */
export type IndexView = { 
/**
 * Its id, as cost lines name it.
 */
id: string, 
/**
 * What it is called.
 */
name: Datum, 
/**
 * What it says; for one of the reference pack, without its names.
 */
details: PriceIndexDetails, 
/**
 * The number of one of the body's own; nothing for one of the reference pack.
 */
own: PriceIndexId | null, 
/**
 * Where one of the reference pack comes from.
 */
source: Source | null, };

/**
 * The share of a service in a cost.
 */
export type Share = { 
/**
 * The service.
 */
service: ServiceId, 
/**
 * Its name.
 */
name: string, 
/**
 * Its weight among the others.
 */
weight: number, };

/**
 * What the reference pack takes where nobody says otherwise.
 */
export type CostMethodView = { 
/**
 * How many years are looked at.
 */
years: number, 
/**
 * Where that comes from.
 */
years_source: Source, 
/**
 * How many years a funded service has to be kept.
 */
duty_years: number, 
/**
 * Where that comes from.
 */
duty_source: Source, 
/**
 * The carbon dioxide of a kilowatt-hour, in kilograms.
 */
co2: Decimal, 
/**
 * Where that comes from.
 */
co2_source: Source, 
/**
 * That cloud services are current spending.
 */
budget: Localized, 
/**
 * Where that comes from.
 */
budget_source: Source, 
/**
 * That moving is a duty.
 */
law: Localized, 
/**
 * Where that comes from.
 */
law_source: Source, };

/**
 * A table of costs.
 */
export type CostTable = { 
/**
 * The years above its columns.
 */
years: Array<number>, 
/**
 * Its rows.
 */
rows: Array<CostRow>, 
/**
 * The sum of the rows.
 */
total: CostRow, };

/**
 * Which table of costs.
 */
export type CostTableRequest = { 
/**
 * By what it is cut.
 */
by: CostCut, 
/**
 * As if nothing moved; otherwise as planned.
 */
as_is: boolean, 
/**
 * Only one phase.
 */
phase: CostPhase | null, 
/**
 * Cash; otherwise only what is no cash.
 */
cash: boolean, };

/**
 * The page of costs.
 */
export type CostsView = { 
/**
 * The years that are looked at.
 */
horizon: Horizon, 
/**
 * What is assumed.
 */
settings: CostSettings, 
/**
 * Where the formulas come from, and what is taken where nobody says otherwise.
 */
method: CostMethodView, 
/**
 * The figures; nothing where a sum is beyond what can be counted.
 */
figures: Figures | null, 
/**
 * The grants, beside them.
 */
grants: Array<Grant>, 
/**
 * The last year in which funded services have to be kept; nothing while no payment has a day.
 */
duty_ends: number | null, 
/**
 * How many lines there are, the reckoned ones included.
 */
lines: number, 
/**
 * What is missing, doubtful or has to be known: what is left out first.
 */
doubts: Array<Doubted>, };

/**
 * A line about which something has to be known.
 */
export type Doubted = { 
/**
 * Where it comes from.
 */
origin: LineOrigin, 
/**
 * The record to mend.
 */
record: Record, 
/**
 * What it is.
 */
doubt: Doubt, 
/**
 * The line is left out of all sums.
 */
left_out: boolean, 
/**
 * It in words.
 */
message: Message, };

/**
 * The plan that is open, as the frame of the window shows it.
 */
export type PlanView = { 
/**
 * The name of the plan.
 */
name: string, 
/**
 * Where the file is.
 */
path: string, 
/**
 * It has no name of its own yet: the file is among the program's drafts.
 */
draft: boolean, 
/**
 * Nothing of it can be changed.
 */
read_only: boolean, 
/**
 * Why nothing of it can be changed, and where one goes from there.
 */
reading: Reading | null, 
/**
 * Whose plan it is.
 */
body: Body, 
/**
 * How many services it has.
 */
services: number, 
/**
 * How many things there are to look at.
 */
problems: number, 
/**
 * When it last changed: UTC, to the second.
 */
saved_at: string | null, 
/**
 * The step that undo would take back; nothing if none is left.
 */
undo: Message | null, 
/**
 * The step that redo would bring back; nothing if none is left.
 */
redo: Message | null, 
/**
 * What to know about the file: where it is, or that a backup could not be made.
 */
notices: Array<Message>, };

/**
 * Why a plan can only be read, and where one goes from there.
 */
export type Reading = { 
/**
 * What a front end offers.
 */
kind: ReadingKind, 
/**
 * Why, and what to do.
 */
message: Message, 
/**
 * The plan to open in order to change it: of a backup the plan it is of, otherwise the same
 * once more. Nothing: it does not open.
 */
plan: string | null, };

/**
 * What a front end offers with a plan that can only be read.
 */
export type ReadingKind = "not_writable" | "chosen" | "backup";

/**
 * What the start page shows.
 */
export type StartPage = { 
/**
 * The plans that were open lately, the last first.
 */
recent: Array<Recent>, 
/**
 * The sample plans.
 */
samples: Array<SampleCard>, 
/**
 * The version of the program.
 */
version: string, 
/**
 * The version of the reference pack.
 */
pack_version: string, 
/**
 * What went wrong before the page was there, such as a file that could not be opened.
 */
failure: Failure | null, };

/**
 * A paper that was made.
 */
export type Printed = { 
/**
 * Where it is.
 */
path: string, 
/**
 * How many pages it has.
 */
pages: number, };

/**
 * The pictures of costs. The numbers behind each are in the tables; nothing where there is nothing to
 * draw.
 */
export type CostPictures = { 
/**
 * What is paid in each year: as today, for the move, in the cloud, for leaving; grants apart.
 */
cash: Picture | null, 
/**
 * From what would be paid as today to what is paid as planned, in the year of the gap.
 */
steps: Picture | null, 
/**
 * The gap year by year.
 */
gap: Picture | null, 
/**
 * What is paid in the cloud by area.
 */
areas: Picture | null, };

/**
 * A picture, and what it shows for those who do not see it.
 */
export type Picture = { 
/**
 * The picture, as SVG.
 */
svg: string, 
/**
 * What it shows, and where its numbers are.
 */
alt: string, };

/**
 * The pictures of readiness. The numbers behind each are in the overview.
 */
export type ReadinessPictures = { 
/**
 * How many items of each phase are done, open, holding it up.
 */
phases: Picture, 
/**
 * Which items hold up which phases and services, and which wait for which; nothing while none
 * does. The numbers behind it are in `readiness_blocks`.
 */
blocks: Picture | null, 
/**
 * How readiness grew; nothing while nothing is done.
 */
progress: Picture | null, 
/**
 * Skills there are against those needed; nothing where fewer than three were assessed.
 */
skills: Picture | null, };

/**
 * A file that was made.
 */
export type Exported = { 
/**
 * Where it is.
 */
path: string, };

/**
 * A part of the plan that is no register.
 */
export type ExportExtract = "open_items" | "costs";

/**
 * What kind of file is wanted.
 */
export type ExportFormat = "xlsx" | "ods" | "csv" | "csv_iso" | "pdf" | "datapackage" | "json" | "html" | "cpsv_jsonld" | "cpsv_turtle";

/**
 * What is wanted.
 */
export type ExportRequest = { 
/**
 * As what kind of file.
 */
format: ExportFormat, 
/**
 * What a grid shows; nothing: the whole plan.
 */
sight: Sight | null, 
/**
 * A part that is no register, where the whole plan is not wanted.
 */
extract?: ExportExtract, 
/**
 * In whose words.
 */
language: Language, };

/**
 * What a grid shows.
 */
export type Sight = { 
/**
 * Of which register.
 */
register: Register, 
/**
 * Which rows, in which order.
 */
query: Query, 
/**
 * The columns, in their order; none: all but those that are worked out.
 */
fields: Array<string>, };

/**
 * A job that could not be done. Nothing of it was kept.
 */
export type Failure = { 
/**
 * What a front end does about it.
 */
kind: FailureKind, 
/**
 * What to say: what happened, where, and what to do.
 */
message: Message, 
/**
 * The fields at fault, where the record did not pass its checks.
 */
problems: Array<Problem>, };

/**
 * What a front end does about a failure.
 */
export type FailureKind = "invalid" | "not_found" | "no_plan" | "input" | "password" | "in_use" | "maybe_in_use" | "damaged" | "file" | "internal";

/**
 * A call, as lists show it.
 */
export type CallCard = { 
/**
 * Its id.
 */
id: string, 
/**
 * Its title.
 */
title: Localized, 
/**
 * First day for applications.
 */
opened: string, 
/**
 * Last day for applications.
 */
closed: string, 
/**
 * Whether applications can be sent today.
 */
is_open: boolean, 
/**
 * What it had to give in all, where known.
 */
allocated: Cents | null, 
/**
 * Whether its amounts depend on the population band.
 */
has_bands: boolean, 
/**
 * Where its amounts come from, and how sure they are.
 */
amounts_source: Source, };

/**
 * A grant of the plan with what the rules make of it.
 */
export type FundingLineView = { 
/**
 * The grant.
 */
line: FundingLine, 
/**
 * What its call gives for its services; nothing for money without a call.
 */
computed: Quote | null, 
/**
 * How the amount written compares with it.
 */
comparison: Message | null, };

/**
 * The page of grants.
 */
export type FundingPage = { 
/**
 * The calls this kind of body could apply to, the latest first.
 */
calls: Array<CallCard>, 
/**
 * The grants of the plan.
 */
lines: Array<FundingLineView>, };

/**
 * A service in a simulation.
 */
export type SimulatedService = { 
/**
 * The service.
 */
id: ServiceId, 
/**
 * Its name.
 */
name: string, 
/**
 * The way of moving chosen for it.
 */
mode: Mode | null, 
/**
 * Whether the amount counts it.
 */
counted: boolean, 
/**
 * Whether it may count.
 */
verdict: Verdict, };

/**
 * What a call would give for the services of the plan.
 */
export type Simulation = { 
/**
 * The call.
 */
call: CallCard, 
/**
 * What it gives.
 */
quote: Quote, 
/**
 * Each service: whether it is counted, and whether it may be.
 */
services: Array<SimulatedService>, };

/**
 * A record in the bin.
 */
export type BinEntry = { 
/**
 * Its number in the bin.
 */
id: number, 
/**
 * Which record it was.
 */
record: Record, 
/**
 * The name it had.
 */
name: string, 
/**
 * The step that took it out.
 */
step: StepView, };

/**
 * A proof, or a deleted one, whose bytes are not those that were brought.
 */
export type BrokenProof = { 
/**
 * The digest they were found by when they were brought.
 */
sha256: string, 
/**
 * The names of the proofs that need them; none: only what was deleted does.
 */
names: Array<string>, 
/**
 * They are not there, or not all of them; otherwise they are others.
 */
missing: boolean, };

/**
 * What left the bin for good.
 */
export type Emptied = { 
/**
 * How many records.
 */
records: number, 
/**
 * How many bytes of proofs.
 */
bytes: number, };

/**
 * A field, from what to what.
 */
export type FieldChange = { 
/**
 * The field's name.
 */
field: Datum, 
/**
 * What was in it.
 */
was: Datum, 
/**
 * What is in it.
 */
became: Datum, };

/**
 * What a step did to a record, in words.
 */
export type HistoryEntry = { 
/**
 * The step.
 */
step: StepView, 
/**
 * What it did.
 */
deed: RecordDeed, 
/**
 * Field by field; empty where the record came or went.
 */
changes: Array<FieldChange>, };

/**
 * What a step did to a record.
 */
export type RecordDeed = "added" | "changed" | "removed";

/**
 * A part of the list of steps.
 */
export type StepPage = { 
/**
 * The steps, the last first.
 */
steps: Array<StepView>, 
/**
 * There are older ones.
 */
more: boolean, 
/**
 * How many changes of rows are remembered at least.
 */
kept: number, };

/**
 * What has become of a step.
 */
export type StepState = "done" | "undone" | "dropped" | "floor";

/**
 * A step, as lists show it.
 */
export type StepView = { 
/**
 * Its number: later steps have greater ones.
 */
id: number, 
/**
 * When: UTC, to the second.
 */
at: string, 
/**
 * Who; empty where nobody said.
 */
who: string, 
/**
 * What, by the name a person recognises.
 */
words: Message, 
/**
 * What has become of it.
 */
state: StepState, };

/**
 * How many rows wait for an answer.
 */
export type ImportAsked = { 
/**
 * What is asked.
 */
question: ImportQuestion, 
/**
 * How many.
 */
count: number, };

/**
 * What was read, as the page shows it.
 */
export type ImportBook = { 
/**
 * The name of the file; empty for what was pasted.
 */
name: string, 
/**
 * Its sheets.
 */
sheets: Array<ImportSheetSummary>, 
/**
 * The sheet that seems to be meant.
 */
proposed: number, 
/**
 * What to know before trusting it.
 */
warnings: Array<Message>, };

/**
 * How many rows end how.
 */
export type ImportCounts = { 
/**
 * All rows with something in them.
 */
rows: number, 
/**
 * They become records.
 */
new: number, 
/**
 * They change records.
 */
changed: number, 
/**
 * They say what the plan says.
 */
same: number, 
/**
 * They cannot be taken.
 */
refused: number, 
/**
 * They wait for an answer.
 */
questions: number, 
/**
 * A person left them out.
 */
left_out: number, 
/**
 * Rows of which some cells are not taken.
 */
partly: number, 
/**
 * How many rows wait for which answer.
 */
asked: Array<ImportAsked>, 
/**
 * Records of other registers that are added because a cell names them.
 */
linked: Array<ImportLinked>, };

/**
 * What an import did.
 */
export type Imported = { 
/**
 * Where the rows went.
 */
register: Register, 
/**
 * How the rows ended.
 */
counts: ImportCounts, 
/**
 * The name of the step; nothing if there was nothing to change.
 */
step: Message | null, };

/**
 * Records of a register that are added because cells name them.
 */
export type ImportLinked = { 
/**
 * The register.
 */
register: Register, 
/**
 * Their names; of many the first.
 */
names: Array<string>, 
/**
 * How many.
 */
count: number, };

/**
 * Some of the rows.
 */
export type ImportRows = { 
/**
 * How many there are of that state.
 */
total: number, 
/**
 * The rows.
 */
rows: Array<ImportRow>, };

/**
 * How far what is running has come.
 */
export type ImportProgress = { 
/**
 * What has been done …
 */
done: number, 
/**
 * … of how much.
 */
total: number, };

/**
 * A sheet of what was read.
 */
export type ImportSheetSummary = { 
/**
 * Its name; empty for a file of plain text.
 */
name: string, 
/**
 * The spreadsheet hides it.
 */
hidden: boolean, 
/**
 * How many rows it has.
 */
rows: number, 
/**
 * The form it was recognised as.
 */
form: Localized | null, 
/**
 * The register its rows seem to belong to.
 */
register: Register | null, };

/**
 * Rows to decide about.
 */
export type ImportWhich = { "kind": "row", "value": number } | { "kind": "asked", "value": ImportQuestion } | { "kind": "state", "value": ImportRowState };

/**
 * Some of the rows, from somewhere.
 */
export type ImportWindow = { 
/**
 * The first of them, among those of that state.
 */
from: number, 
/**
 * How many at most.
 */
count: number, 
/**
 * Only those that end so.
 */
state: ImportRowState | null, 
/**
 * Only these, by their places in the sheet, however they end.
 */
only: Array<number> | null, 
/**
 * Whose words are meant.
 */
language: Language, };

/**
 * What was decided about a column.
 */
export type ImportColumn = { 
/**
 * Its heading, told apart from the others.
 */
heading: string, 
/**
 * Where it goes.
 */
to: ImportColumnTo, 
/**
 * How its numbers are written, where its texts do not tell.
 */
number: NumberStyle | null, 
/**
 * How its days are written, where its texts do not tell.
 */
day: DayStyle | null, };

/**
 * A column as it would be read.
 */
export type ImportColumnView = { 
/**
 * Its place in the sheet, from 0.
 */
index: number, 
/**
 * What the spreadsheet calls it: `A`, `B`, …
 */
letter: string, 
/**
 * What is proposed; its heading tells it apart.
 */
column: ImportColumn, 
/**
 * How its heading fits.
 */
fit: Fit, 
/**
 * Some of what stands in it.
 */
examples: Array<string>, 
/**
 * What its cells seem to hold.
 */
own_kind: OwnKind, 
/**
 * How many of its cells hold an error.
 */
errors: number, 
/**
 * How its numbers are written, if they are whole: `1.200` is then no doubt.
 */
count_style: NumberStyle | null, 
/**
 * How its numbers may be read, where its texts do not tell.
 */
numbers: Array<NumberReading>, 
/**
 * How its days may be read, where its texts do not tell.
 */
days: Array<DayReading>, };

/**
 * One way to read the days of a column.
 */
export type DayReading = { 
/**
 * The way.
 */
style: DayStyle, 
/**
 * A text of the column.
 */
example: string, 
/**
 * What it would be; nothing: it could not be read.
 */
reads: string | null, };

/**
 * How a sheet is read.
 */
export type ImportMapping = { 
/**
 * The register its rows go to.
 */
register: Register, 
/**
 * Its columns.
 */
columns: Array<ImportColumn>, };

/**
 * One way to read the numbers of a column.
 */
export type NumberReading = { 
/**
 * The way.
 */
style: NumberStyle, 
/**
 * A text of the column.
 */
example: string, 
/**
 * What it would be; nothing: it could not be read.
 */
reads: string | null, };

/**
 * Which part of a sheet is the table; what is not said is guessed.
 */
export type ImportPart = { 
/**
 * The sheet, from 0.
 */
sheet: number, 
/**
 * The row of the headings, from 0.
 */
header: number | null, 
/**
 * The row after the last, from 0.
 */
end: number | null, 
/**
 * The register.
 */
register: Register | null, };

/**
 * A sheet as it would be read.
 */
export type ImportSheet = { 
/**
 * Which sheet, from 0.
 */
sheet: number, 
/**
 * The register its rows seem to belong to.
 */
register: Register, 
/**
 * No heading told which register that is.
 */
register_unsure: boolean, 
/**
 * The form it was recognised as.
 */
form: Localized | null, 
/**
 * It was laid out anew as a table: its rows are not those of the file.
 */
laid_out: boolean, 
/**
 * It is read as a sheet with the same headings was the last time.
 */
remembered: boolean, 
/**
 * The row of the headings, from 0.
 */
header: number, 
/**
 * The row after the last, from 0.
 */
end: number, 
/**
 * How many rows hold something.
 */
rows: number, 
/**
 * How many rows with something are below the table.
 */
below: number, 
/**
 * The rows from its top, as texts.
 */
top: Array<Array<string>>, 
/**
 * Its columns.
 */
columns: Array<ImportColumnView>, 
/**
 * Where they may go.
 */
fields: Array<Field>, };

/**
 * Where a column goes.
 */
export type ImportColumnTo = { "kind": "leave_out" } | { "kind": "field", 
/**
 * Its key.
 */
key: string, } | { "kind": "own", 
/**
 * What stands above it.
 */
name: string, 
/**
 * What its cells hold.
 */
own_kind: OwnKind, };

/**
 * A record a row may mean, to choose from.
 */
export type ImportCandidate = { 
/**
 * The service of the catalogue.
 */
catalogue: string | null, 
/**
 * The record of the plan.
 */
record: number | null, 
/**
 * Its name.
 */
name: Datum, 
/**
 * It is in the plan already.
 */
in_plan: boolean, };

/**
 * A field that changes.
 */
export type ImportChange = { 
/**
 * The field.
 */
field: Datum, 
/**
 * What stands there; empty in a new record.
 */
from: string, 
/**
 * What will.
 */
to: string, };

/**
 * What a person decided about a row.
 */
export type ImportDecision = { "kind": "take" } | { "kind": "leave_out" } | { "kind": "own" } | { "kind": "split" } | { "kind": "catalogue", 
/**
 * Their ids.
 */
ids: Array<string>, } | { "kind": "record", 
/**
 * Its id.
 */
id: number, };

/**
 * What has to be asked about a row.
 */
export type ImportQuestion = "which" | "unknown" | "several" | "records" | "twice";

/**
 * What becomes of a row.
 */
export type ImportRowState = "question" | "refused" | "new" | "changed" | "same" | "left_out";

/**
 * A row, with what becomes of it and why.
 */
export type ImportRow = { 
/**
 * The row of the sheet, from 0: by this name it is decided about.
 */
row: number, 
/**
 * What stands in the column of the name.
 */
name: string, 
/**
 * What becomes of it.
 */
state: ImportRowState, 
/**
 * The records it means, by name.
 */
means: Array<Datum>, 
/**
 * What it changes.
 */
changes: Array<ImportChange>, 
/**
 * What is not taken of it.
 */
troubles: Array<ImportTrouble>, 
/**
 * What has to be asked.
 */
question: ImportQuestion | null, 
/**
 * What to choose from.
 */
candidates: Array<ImportCandidate>, 
/**
 * The names the cell seems to hold.
 */
pieces: Array<string>, 
/**
 * Several of the candidates may be meant together.
 */
several: boolean, 
/**
 * What to know before answering.
 */
note: Localized | null, 
/**
 * The row above that means the same, from 0.
 */
twice: number | null, 
/**
 * What was decided.
 */
decision: ImportDecision | null, };

/**
 * A cell that is not taken.
 */
export type ImportTrouble = { 
/**
 * The field.
 */
field: Datum, 
/**
 * What stands in the cell.
 */
text: string, 
/**
 * Why it is not taken.
 */
why: Message, };

/**
 * The body a clerk chose.
 */
export type BodyChoice = { "by": "code", 
/**
 * What kind of body it is.
 */
kind: BodyKind, 
/**
 * Its ISTAT or IPA code.
 */
code: string, } | { "by": "name", 
/**
 * What kind of body it is.
 */
kind: BodyKind, 
/**
 * Its full name.
 */
name: string, };

/**
 * What a clerk chose in the steps towards a new plan.
 */
export type NewPlan = { 
/**
 * The name of the plan.
 */
name: string, 
/**
 * Whose plan it is.
 */
body: BodyChoice, 
/**
 * The services of the catalogue it starts with.
 */
services: Array<Triage>, };

/**
 * A sample plan, as the start page shows it.
 */
export type SampleCard = { 
/**
 * Its id.
 */
id: string, 
/**
 * Whose plan it is.
 */
name: string, 
/**
 * How many services its grant counts.
 */
services: number, 
/**
 * The amount of its grant.
 */
amount: Cents | null, 
/**
 * What must be said wherever it is shown.
 */
disclaimer: Localized, };

/**
 * What a clerk said of one service of the catalogue.
 */
export type Triage = { 
/**
 * Its catalogue id.
 */
catalogue_id: string, 
/**
 * Who provides it.
 */
provision: Provision, };

/**
 * The applications in their order.
 */
export type PrioritiesView = { 
/**
 * What the levels are, and what to ask for each.
 */
data: PriorityData, 
/**
 * The applications, the first to go first.
 */
applications: Array<PriorityRow>, };

/**
 * An application in the order.
 */
export type PriorityRow = { 
/**
 * The application.
 */
id: ApplicationId, 
/**
 * Its name.
 */
name: string, 
/**
 * Its grades.
 */
grades: Grades, 
/**
 * What follows from them.
 */
computed: Priority, 
/**
 * The level a person set instead; nothing: the one that follows counts.
 */
set: number | null, 
/**
 * Why.
 */
reason: string, 
/**
 * The day on which the contract that ends first does.
 */
contract_ends: string | null, 
/**
 * Its place in our own picture of benefit and complexity, unofficial.
 */
quadrant: QuadrantPlace | null, };

/**
 * What became of something that was said.
 */
export type Said = { 
/**
 * How many answers were kept.
 */
kept: number, 
/**
 * Those that were not, and why.
 */
refused: Array<RefusedAnswer>, };

/**
 * An item that holds something up, waits or is waited for; with its text and what it concerns.
 */
export type BlockView = { 
/**
 * What has to be so.
 */
text: Localized, 
/**
 * The names of the services it concerns; the first few.
 */
names: Array<string>, 
/**
 * The item.
 */
item: ItemId, 
/**
 * Its phase.
 */
phase: number, 
/**
 * It holds the phase up; otherwise it only waits or is waited for.
 */
holds: boolean, 
/**
 * For how many things it is open.
 */
open: number, 
/**
 * How many services that concerns: what is asked of the body concerns all of them.
 */
services: number, 
/**
 * The first few of them.
 */
first: Array<ServiceId>, };

/**
 * What holds up what.
 */
export type BlocksView = { 
/**
 * How many services were looked at.
 */
services: number, 
/**
 * All phases, each with what it holds up.
 */
phases: Array<HeldPhase>, 
/**
 * The open items that hold their phase up, and those that wait or are waited for; phase by
 * phase.
 */
items: Array<BlockView>, 
/**
 * Which of them wait for which.
 */
waits: Array<Wait>, };

/**
 * An item, and how it stands for everything it is asked of.
 */
export type ItemPage = { 
/**
 * The item; nothing if no list has it any more.
 */
item: Item | null, 
/**
 * How many things it is asked of, with what was asked for.
 */
total: number, 
/**
 * All of them, to answer at once.
 */
objects: Array<Object>, 
/**
 * Those that were asked for.
 */
rows: Array<ItemRow>, };

/**
 * How an item stands for one thing.
 */
export type ItemRow = { 
/**
 * The name of the thing.
 */
name: string, 
/**
 * How it stands.
 */
unit: UnitView, };

/**
 * Which part of everything an item is asked of.
 */
export type ItemWindow = { 
/**
 * The item.
 */
item: ItemId, 
/**
 * Only where it counts and is not done.
 */
open_only: boolean, 
/**
 * Only what has this in its name.
 */
text: string, 
/**
 * The first …
 */
from: number, 
/**
 * … and how many.
 */
count: number, };

/**
 * By how ready services are.
 */
export type MapOrder = { 
/**
 * In which phase; nothing: in all of them.
 */
phase: number | null, 
/**
 * The readiest first.
 */
descending: boolean, };

/**
 * Services by phases.
 */
export type MapPage = { 
/**
 * How many services were found.
 */
total: number, 
/**
 * Where the service is that was asked for.
 */
place: number | null, 
/**
 * The one before it …
 */
before: ServiceId | null, 
/**
 * … and the one after.
 */
after: ServiceId | null, 
/**
 * Those that were asked for.
 */
rows: Array<MapRow>, };

/**
 * A service and how ready it is, phase by phase.
 */
export type MapRow = { 
/**
 * The service.
 */
id: ServiceId, 
/**
 * Its name.
 */
name: string, 
/**
 * Its score; nothing for one that does not count.
 */
score: Score | null, 
/**
 * How much of what a plan should know of it is known.
 */
completeness: Completeness, };

/**
 * The services that are asked for: a part of what a query finds.
 */
export type MapWindow = { 
/**
 * Which services, in which order.
 */
query: Query, 
/**
 * In another order: by how ready they are.
 */
by: MapOrder | null, 
/**
 * Only those in which something holds this phase up.
 */
held_in: number | null, 
/**
 * A service whose place among them is asked for, too.
 */
of: ServiceId | null, 
/**
 * The first …
 */
from: number, 
/**
 * … and how many.
 */
count: number, 
/**
 * Whose words are searched.
 */
language: Language, };

/**
 * What became of files that were brought.
 */
export type AttachedProofs = { 
/**
 * The proofs they are now.
 */
proofs: Array<ProofId>, 
/**
 * How many of them were in the plan already, and were only linked.
 */
known: number, 
/**
 * Those that were not taken, and why.
 */
refused: Array<RefusedFile>, };

/**
 * A file that was not taken.
 */
export type RefusedFile = { 
/**
 * Its name.
 */
name: string, 
/**
 * Why, and what to do.
 */
message: Message, };

/**
 * What a person says of a proof.
 */
export type ProofEdit = { 
/**
 * What it is.
 */
title: string, 
/**
 * The day it bears.
 */
day: string | null, 
/**
 * The last day on which it proves anything.
 */
expires: string | null, 
/**
 * Whatever else.
 */
notes: string, };

/**
 * What can be seen of a proof.
 */
export type ProofPreview = { "kind": "picture", 
/**
 * The picture itself, as an address.
 */
url: string, } | { "kind": "text", 
/**
 * How it begins.
 */
text: string, 
/**
 * That is all of it.
 */
whole: boolean, } | { "kind": "nothing" };

/**
 * Something to know of a proof.
 */
export type ProofFact = { 
/**
 * What.
 */
message: Message, 
/**
 * What it means for whoever reads it.
 */
tone: ProofTone, };

/**
 * What something means for whoever reads it.
 */
export type ProofTone = "plain" | "good" | "look";

/**
 * How a proof can be looked at in the program itself.
 */
export type ProofLooks = "picture" | "text" | "pages" | "not";

/**
 * All proofs.
 */
export type ProofList = { 
/**
 * The proofs, the last first; older versions too.
 */
proofs: Array<ProofView>, 
/**
 * How many bytes all files have, those of deleted proofs too.
 */
size: number, 
/**
 * It is so much that it should be said.
 */
much: boolean, };

/**
 * An item that a proof proves.
 */
export type ProofPlace = { 
/**
 * Where.
 */
place: Place, 
/**
 * The name of what it is proved for.
 */
name: string, 
/**
 * What has to be so; unknown: no list has the item any more.
 */
text: Datum, };

/**
 * A proof.
 */
export type ProofView = { 
/**
 * The proof.
 */
id: ProofId, 
/**
 * The name of its file.
 */
name: string, 
/**
 * What it is.
 */
title: string, 
/**
 * The SHA-256 of its bytes.
 */
sha256: string, 
/**
 * How many bytes it has.
 */
size: number, 
/**
 * What kind of file it is, by its content.
 */
kind: Datum, 
/**
 * How many pages it has.
 */
pages: number | null, 
/**
 * The day on which it was brought.
 */
added: string | null, 
/**
 * The day it bears.
 */
day: string | null, 
/**
 * The last day on which it proves anything.
 */
expires: string | null, 
/**
 * That day is over.
 */
expired: boolean, 
/**
 * The version that took its place.
 */
replaced_by: ProofId | null, 
/**
 * Whatever else.
 */
notes: string, 
/**
 * What it proves.
 */
proves: Array<ProofPlace>, 
/**
 * What else is to be known of it.
 */
facts: Array<ProofFact>, 
/**
 * How it can be looked at here.
 */
looks: ProofLooks, 
/**
 * The system may open it; otherwise a copy can be saved.
 */
opens: boolean, };

/**
 * What came of reading all proofs again.
 */
export type VerifiedProofs = { 
/**
 * How many files were read.
 */
files: number, 
/**
 * Those that are not as they were brought.
 */
broken: Array<BrokenProof>, };

/**
 * The lists in use, with the phases.
 */
export type Checklists = { 
/**
 * The phases.
 */
phases: Array<Phase>, 
/**
 * The lists: the one of the method first, then those of the body.
 */
lists: Array<Checklist>, };

/**
 * How much of what a plan should know is known. This says nothing about readiness.
 */
export type Completeness = { 
/**
 * How many facts are known.
 */
known: number, 
/**
 * Of how many.
 */
of: number, 
/**
 * In whole per cent; nothing where there is nothing to know.
 */
percent: number | null, };

/**
 * A question worth answering, with the name of what it is about.
 */
export type NextView = { 
/**
 * What is asked: the text of the item, or the name of the field.
 */
text: Datum, 
/**
 * The names of what it is about; the first few.
 */
names: Array<string>, 
/**
 * What is asked.
 */
asked: Asked, 
/**
 * It holds a phase up.
 */
blocking: boolean, 
/**
 * The weight it decides.
 */
weight: number, 
/**
 * That weight, in tenths of a per cent of all that counts.
 */
tenths: number, 
/**
 * For how many things it is asked.
 */
count: number, 
/**
 * Those things; the first ones, where there are many.
 */
objects: Array<Object>, };

/**
 * How the items stand for one thing.
 */
export type ObjectView = { 
/**
 * What it is.
 */
object: Object, 
/**
 * Its name.
 */
name: string, 
/**
 * What its items come to.
 */
score: Score, 
/**
 * Its items.
 */
units: Array<UnitView>, };

/**
 * An answer to an item that no list has any more.
 */
export type OrphanView = { 
/**
 * Where it stands.
 */
place: Place, 
/**
 * The name of what it is about.
 */
name: string, 
/**
 * What was said.
 */
answer: ItemAnswer, };

/**
 * How ready the whole body is.
 */
export type Overview = { 
/**
 * The day it was looked at.
 */
today: string, 
/**
 * The figure, phase by phase.
 */
score: Score, 
/**
 * How much is known.
 */
completeness: Completeness, 
/**
 * How many services count.
 */
services: number, 
/**
 * What to answer next.
 */
next: Array<NextView>, 
/**
 * What a new version of the method's list changed since answers were given; nothing: nothing.
 */
list_changes: ListChanges | null, 
/**
 * The answers to items that no list has any more.
 */
orphans: Array<OrphanView>, 
/**
 * How the weight of what is done grew, day by day, in whole per cent of what counts today.
 */
progress: Array<[string, number]>, };

/**
 * A service's readiness, with everything it is made of.
 */
export type ServiceView = { 
/**
 * The figure; nothing for a service that does not count.
 */
score: Score | null, 
/**
 * How much is known of it.
 */
completeness: Completeness, 
/**
 * The phase it is in; nothing: nothing holds it up any more.
 */
phase: number | null, 
/**
 * The service itself, its applications and contracts, the body.
 */
parts: Array<ObjectView>, 
/**
 * What to answer next.
 */
next: Array<NextView>, };

/**
 * How an item stands, with its proofs.
 */
export type UnitView = { 
/**
 * The name of what it is inherited from.
 */
inherited_name: string | null, 
/**
 * The name of what it would be inherited from, had nothing been said of it here.
 */
instead_of: string | null, 
/**
 * Its day has passed, and it is not done.
 */
late: boolean, 
/**
 * The field of the service that decides whether it counts, while that is not known.
 */
undecided: string | null, 
/**
 * Its proofs.
 */
proofs: Array<ProofId>, 
/**
 * The item.
 */
item: ItemId, 
/**
 * For what.
 */
object: Object, 
/**
 * Whether its conditions are met.
 */
applies: Truth, 
/**
 * The conditions that decide it.
 */
because: Array<Tag>, 
/**
 * What was said.
 */
answer: ItemAnswer, 
/**
 * Of what it was said, where that is something else.
 */
inherited: Object | null, 
/**
 * It is not counted here: what is said holds for the services of this application.
 */
template: boolean, 
/**
 * It counts.
 */
counts: boolean, 
/**
 * It is done, and stays so today.
 */
done: boolean, 
/**
 * Why it is open again, though it was done.
 */
returned: Returned | null, 
/**
 * The day by which it is to do: what somebody set, or when it comes back.
 */
due: string | null, 
/**
 * What has to be done before it and is not.
 */
waits_for: Array<ItemId>, };

/**
 * A plan that was open lately, as the start page shows it.
 */
export type Recent = { 
/**
 * Where it is.
 */
path: string, 
/**
 * The name of the plan.
 */
name: string, 
/**
 * Whose plan it is.
 */
body: string, 
/**
 * The folder it is in; empty for a draft.
 */
folder: string, 
/**
 * When the file was last changed: UTC, to the second; nothing where it is gone.
 */
changed: string | null, 
/**
 * How large the file is; nothing where it is gone.
 */
size_bytes: number | null, 
/**
 * It is not there any more, or on a disk that is not connected.
 */
missing: boolean, 
/**
 * It has no name of its own yet.
 */
draft: boolean, };

/**
 * What columns a register has, and how the body likes to see it.
 */
export type Shape = { 
/**
 * Which register.
 */
register: Register, 
/**
 * Its columns, in the order in which they are shown unless a view says otherwise.
 */
fields: Array<Field>, 
/**
 * The columns the body added.
 */
own_columns: Array<OwnColumn>, 
/**
 * The views that have a name.
 */
views: Array<View>, };

/**
 * A block of cells: some rows as they were seen, one after the other or picked one by one, and some
 * of their fields.
 */
export type Block = { 
/**
 * Of which register.
 */
register: Register, 
/**
 * Which rows, in which order, the grid shows.
 */
query: Query, 
/**
 * The state of the plan in which it was seen.
 */
version: number, 
/**
 * Its rows: the first …
 */
from: number, 
/**
 * … and the one after the last.
 */
to: number, 
/**
 * These records instead, wherever they stand, as far as the query finds them; unless empty.
 */
only: Array<number>, 
/**
 * Its fields, in their order.
 */
fields: Array<string>, 
/**
 * Whose words are meant.
 */
language: Language, };

/**
 * A cell that changes.
 */
export type CellEdit = { 
/**
 * The record.
 */
id: number, 
/**
 * The field.
 */
field: string, 
/**
 * What is put into it.
 */
input: Input, };

/**
 * What a change did.
 */
export type Edited = { 
/**
 * How many cells hold something else than before.
 */
changed: number, 
/**
 * The records that were added.
 */
added: Array<number>, 
/**
 * Records of other registers that were added because a cell named them.
 */
linked: Array<string>, 
/**
 * What was not taken, and why.
 */
refused: Array<Refused>, };

/**
 * What is put into a cell.
 */
export type Input = { "kind": "text", "value": string } | { "kind": "choices", "value": Array<string> } | { "kind": "links", "value": Array<Link> };

/**
 * A cell that was not taken.
 */
export type Refused = { 
/**
 * The record; nothing where its line was not taken at all.
 */
id: number | null, 
/**
 * The line of what was pasted, from 1; nothing where nothing was.
 */
line: number | null, 
/**
 * The field.
 */
field: string, 
/**
 * What was to stand there.
 */
text: string, 
/**
 * Why it does not.
 */
why: Message, };

/**
 * Rows that have one value of the field in common.
 */
export type Group = { 
/**
 * The value.
 */
value: CellValue, 
/**
 * Its first row.
 */
from: number, 
/**
 * How many rows it has.
 */
rows: number, };

/**
 * A window of rows.
 */
export type RowPage = { 
/**
 * Which state of the plan it shows: blocks of cells are only changed as they were seen.
 */
version: number, 
/**
 * How many rows the register has.
 */
total: number, 
/**
 * How many rows the query finds.
 */
matched: number, 
/**
 * The rows of the window.
 */
rows: Array<RowView>, 
/**
 * Where groups begin, over all rows found; empty where the query makes none.
 */
groups: Array<Group>, };

/**
 * A row.
 */
export type RowView = { 
/**
 * The id of the record.
 */
id: number, 
/**
 * What its cells hold, in the order of the fields asked for.
 */
values: Array<CellValue>, 
/**
 * What is wrong with the record, field by field.
 */
problems: Array<Problem>, };

/**
 * Which rows of a register, in which order, and how many of them.
 */
export type Window = { 
/**
 * Of which register.
 */
register: Register, 
/**
 * Which rows, in which order.
 */
query: Query, 
/**
 * The fields whose values are wanted, in their order.
 */
fields: Array<string>, 
/**
 * The first row wanted.
 */
from: number, 
/**
 * How many.
 */
count: number, 
/**
 * Whose words are searched and sorted by.
 */
language: Language, };

/**
 * A record that was found.
 */
export type Found = { 
/**
 * The record.
 */
record: Record, 
/**
 * What kind of record it is.
 */
kind: Datum, 
/**
 * Its name.
 */
name: string, 
/**
 * It was found only by forgiving a misspelling.
 */
similar: boolean, };

/**
 * A service as the list shows it.
 */
export type ServiceRow = { 
/**
 * The service.
 */
service: Service, 
/**
 * Whether measure 1.2 may count it, and why.
 */
verdict: Verdict, };

/**
 * How this person likes the program.
 */
export type Settings = { 
/**
 * The language of the page and of the papers.
 */
language: Language, 
/**
 * Light or dark.
 */
theme: Theme, 
/**
 * The name changes made on this PC are signed with; empty: nobody said.
 */
person: string, 
/**
 * A second folder for backups, such as a stick or a share; empty: none.
 */
backup_folder: string, };

/**
 * Light or dark.
 */
export type Theme = "system" | "light" | "dark";

/**
 * An answer that a person takes over.
 */
export type AcceptedAnswer = { 
/**
 * The application.
 */
application: ApplicationId, 
/**
 * The field of the sheet.
 */
field: string, 
/**
 * What is to stand there.
 */
text: string, };

/**
 * Which questions go to somebody.
 */
export type QuestionsRequest = { 
/**
 * About which applications.
 */
applications: Array<ApplicationId>, 
/**
 * Which fields of the sheet, by their ids.
 */
fields: Array<string>, 
/**
 * For whom.
 */
for_whom: string, 
/**
 * As an OpenDocument sheet; otherwise for Excel.
 */
ods: boolean, 
/**
 * In which language.
 */
language: Language, };

/**
 * What came back.
 */
export type ReturnedSheet = { 
/**
 * The answers that differ from what is known.
 */
differences: Array<SheetDifference>, 
/**
 * How many say what is known already.
 */
same: number, 
/**
 * How many questions still have no answer.
 */
unanswered: number, 
/**
 * What was not taken, and why.
 */
told: Array<Message>, };

/**
 * An answer that differs from what is known.
 */
export type SheetDifference = { 
/**
 * The application.
 */
application: ApplicationId, 
/**
 * Its name.
 */
name: string, 
/**
 * The field of the sheet.
 */
field: string, 
/**
 * What the field is called.
 */
label: Localized, 
/**
 * What is known; empty: nothing.
 */
was: string, 
/**
 * What came back; empty: nothing.
 */
now: string, };

/**
 * A field of the sheet, as the page shows it.
 */
export type SheetFieldView = { 
/**
 * Its id.
 */
id: string, 
/**
 * The field of the register it is kept in.
 */
field: string, 
/**
 * The part of the sheet it is in.
 */
section: string, 
/**
 * Our name for it.
 */
label: Localized, 
/**
 * What to write there.
 */
help: Localized | null, 
/**
 * What may be chosen; empty: free text.
 */
options: Array<string>, 
/**
 * The strategies it speaks for or against.
 */
strategies: Array<Strategy>, };

/**
 * The skills of the body, held against what its services need.
 */
export type SkillsView = { 
/**
 * What the levels mean, from 0.
 */
scale: Array<Localized>, 
/**
 * The strategies somebody chose for services, and what each needs.
 */
strategies: Array<StrategyNeeds>, 
/**
 * What all of them together need.
 */
together: Array<SkillGap>, };

/**
 * What a strategy needs.
 */
export type StrategyNeeds = { 
/**
 * The strategy.
 */
strategy: Strategy, 
/**
 * For how many services it was chosen.
 */
services: number, 
/**
 * Skill by skill; nothing: the manual's grid does not have it.
 */
skills: Array<SkillGap> | null, };

/**
 * A destination, and whether measure 1.2 pays for it from where the service is today.
 */
export type DestinationVerdict = { 
/**
 * The destination.
 */
destination: Destination, 
/**
 * Whether it is paid, and why.
 */
verdict: Verdict, };

/**
 * An item, with its text.
 */
export type ItemText = { 
/**
 * The item.
 */
id: ItemId, 
/**
 * Its text.
 */
text: Localized, };

/**
 * An application, by its name.
 */
export type NamedApplication = { 
/**
 * The application.
 */
id: ApplicationId, 
/**
 * Its name.
 */
name: string, };

/**
 * What a person chose.
 */
export type StrategyChoice = { 
/**
 * The strategy.
 */
strategy: Strategy, 
/**
 * Why.
 */
reason: string, 
/**
 * The destination to set with it, and the mode that goes with it; nothing: both stay.
 */
destination: Destination | null, };

/**
 * A strategy for one service: how it stands, and what would follow at once.
 */
export type StrategyOption = { 
/**
 * What it is.
 */
data: StrategyData, 
/**
 * How it stands for the service.
 */
weighed: Weighed, 
/**
 * The mode it leads to; nothing: no mode.
 */
mode: Mode | null, 
/**
 * Where it leads, and whether measure 1.2 pays for that.
 */
destinations: Array<DestinationVerdict>, 
/**
 * The items of the checklists that would count and do not now.
 */
items_added: Array<ItemText>, 
/**
 * The items that count now and would not.
 */
items_removed: Array<ItemText>, 
/**
 * What it asks of people; nothing: the manual's grid does not have it.
 */
skills: Array<SkillGap> | null, };

/**
 * The six strategies for one service. Nothing is chosen before a person does.
 */
export type StrategyView = { 
/**
 * What was chosen; nothing yet.
 */
chosen: Strategy | null, 
/**
 * What the program would propose; nothing while it cannot tell.
 */
proposed: Strategy | null, 
/**
 * What comes second.
 */
runner_up: Strategy | null, 
/**
 * The six, the best first.
 */
options: Array<StrategyOption>, 
/**
 * What was decided about this service so far, the oldest first.
 */
decisions: Array<DecisionDetails>, 
/**
 * The applications it is mainly done with: whose answers are weighed.
 */
applications: Array<NamedApplication>, };

/**
 * What the first page shows.
 */
export type Home = { 
/**
 * The one question whose answer changes most; nothing: none is left.
 */
next: NextView | null, 
/**
 * What waits, the most urgent first; the first few.
 */
waiting: Array<WaitingView>, 
/**
 * How much waits in all.
 */
waiting_count: number, 
/**
 * Three figures.
 */
figures: Array<Explanation>, 
/**
 * The steps from an empty plan to a printed one.
 */
steps: Array<Step>, };

/**
 * Something that waits.
 */
export type WaitingView = { 
/**
 * For what.
 */
object: Object, 
/**
 * Its name.
 */
name: string, 
/**
 * What has to be done.
 */
text: Localized, 
/**
 * The day by which; nothing: at once, because something changed.
 */
due: string | null, 
/**
 * It was done before, and came back.
 */
returned: boolean, 
/**
 * That day is past.
 */
late: boolean, };

/**
 * A population band of the calls, 1 to 7: it exists only if it is in range.
 */
export type Band = number;

/**
 * The body of a plan: the facts of the reference pack, as they were when the plan was made, and
 * what only the body itself knows.
 */
export type Body = { 
/**
 * The facts of the reference pack.
 */
entry: BodyEntry, 
/**
 * The officer for the digital transition (RTD); empty while unknown.
 */
rtd: string, 
/**
 * Where to write to; empty while unknown.
 */
email: string, 
/**
 * Whatever else.
 */
notes: string, };

/**
 * A body as the reference pack knows it.
 */
export type BodyEntry = { 
/**
 * What kind of body it is.
 */
kind: BodyKind, 
/**
 * Its full name: *Comune di Ferrara*.
 */
name: string, 
/**
 * ISTAT code: six digits for a municipality, three for a province; empty if it has none.
 */
istat: string, 
/**
 * Code in the public administration index (IPA); empty where unknown.
 */
ipa: string, 
/**
 * The two letters of the province.
 */
province: string, 
/**
 * The region.
 */
region: string, 
/**
 * Inhabitants, where known.
 */
population: number | null, 
/**
 * The band of the calls; nothing where the calls have a single class.
 */
band: Band | null, 
/**
 * Where the band comes from: a published payment wins over the population.
 */
band_source: Source | null, 
/**
 * Where the population comes from.
 */
population_source: Source | null, };

/**
 * What kind of body it is.
 */
export type BodyKind = "comune" | "provincia" | "citta_metropolitana" | "unione";

/**
 * An area of the catalogue.
 */
export type Area = { 
/**
 * Its id.
 */
id: string, 
/**
 * Its name.
 */
name: Localized, };

/**
 * How often bodies of a kind and size have a service.
 */
export type Presence = "typical" | "common" | "rare";

/**
 * What the catalogue proposes, area by area.
 */
export type Proposal = { 
/**
 * What must be said wherever the catalogue is offered.
 */
disclaimer: Localized, 
/**
 * The areas that have something to propose, in display order.
 */
areas: Array<ProposedArea>, };

/**
 * An area with its proposed services.
 */
export type ProposedArea = { 
/**
 * The area.
 */
area: Area, 
/**
 * Its services in catalogue order.
 */
services: Array<ProposedService>, };

/**
 * A service the catalogue proposes.
 */
export type ProposedService = { 
/**
 * Its catalogue id.
 */
id: string, 
/**
 * Its name.
 */
name: Localized, 
/**
 * What it is.
 */
description: Localized, 
/**
 * How often such bodies have it.
 */
presence: Presence, 
/**
 * A cost line rather than a service of the calls.
 */
infrastructure: boolean, 
/**
 * Other names for it, to be found by.
 */
aliases: Array<string>, };

/**
 * Something wrong with one field of a form.
 */
export type Problem = { 
/**
 * The field, by its name in the record.
 */
field: string, 
/**
 * What is wrong with it.
 */
rule: Rule, };

/**
 * The rule a field breaks.
 */
export type Rule = "required" | "negative" | "too_long" | "too_large" | "unknown" | "duplicate" | "act_missing" | "band_out_of_range" | "before_start" | "only_one" | "computed" | "reason_missing" | "proof_missing" | "excluded" | "sum_is_zero" | "hole";

/**
 * A place where a service may run.
 */
export type AllowedPlace = { 
/**
 * Names it.
 */
id: string, 
/**
 * What it is called.
 */
name: Localized, 
/**
 * The classes it may hold; none: only as an exception.
 */
classes: Array<DataClass>, 
/**
 * On what condition.
 */
condition: Localized, 
/**
 * Where it comes from.
 */
source: Source, };

/**
 * What a class means.
 */
export type ClassMeaning = { 
/**
 * The class.
 */
class: DataClass, 
/**
 * What it means.
 */
meaning: Localized, 
/**
 * Examples.
 */
examples: Array<Localized>, 
/**
 * Where it comes from.
 */
source: Source, };

/**
 * A step to a class.
 */
export type ClassStep = { 
/**
 * Who takes it.
 */
who: Localized, 
/**
 * What is done.
 */
what: Localized, 
/**
 * Where it comes from.
 */
source: Source, };

/**
 * What the reference pack knows of classes, levels and the way to a class.
 */
export type Classification = { 
/**
 * The three classes, the lowest first.
 */
classes: Array<ClassMeaning>, 
/**
 * What a class is found by.
 */
criterion: Stated, 
/**
 * What has to be said wherever a class is proposed.
 */
caution: Stated, 
/**
 * What the levels are of.
 */
families: Array<FamilyMeaning>, 
/**
 * What the numbers of the levels mean, from 1.
 */
numbers: Array<Stated>, 
/**
 * The lowest levels by class.
 */
minimum: Array<Requirements>, 
/**
 * Levels along the chain of services and infrastructures.
 */
chain: Stated, 
/**
 * How long a qualification lasts.
 */
validity: Validity, 
/**
 * Where a service of a class may run.
 */
places: Array<AllowedPlace>, 
/**
 * The steps to a class, in their order.
 */
steps: Array<ClassStep>, 
/**
 * How far a classification is, in the order of its life.
 */
states: Array<StateMeaning>, 
/**
 * Our own questions about a class; unofficial.
 */
precheck: Precheck, };

/**
 * What a level of qualification is of.
 */
export type Family = "service" | "infrastructure" | "adequate";

/**
 * What the levels of a family are of.
 */
export type FamilyMeaning = { 
/**
 * The family.
 */
family: Family, 
/**
 * The letters in front of the number: *QC*.
 */
letters: string, 
/**
 * What it is.
 */
meaning: Localized, 
/**
 * Where it comes from.
 */
source: Source, };

/**
 * A level of qualification: of a cloud service (QC), of the infrastructure of one (QI), or of an
 * infrastructure of the administration (AI). A higher number is stricter.
 */
export type Level = "qc1" | "qc2" | "qc3" | "qc4" | "qi1" | "qi2" | "qi3" | "qi4" | "ai1" | "ai2" | "ai3" | "ai4";

/**
 * Our own questions about a class, to be asked before the official ones. Unofficial: the official
 * questionnaire was not read, and the outcome of the agency always wins.
 */
export type Precheck = { 
/**
 * The questions.
 */
questions: Array<PrecheckQuestion>, 
/**
 * What follows from the answers: the first that applies.
 */
rules: Array<PrecheckRule>, 
/**
 * Whose it is.
 */
source: Source, };

/**
 * A question with its answer.
 */
export type PrecheckAnswer = { 
/**
 * The question.
 */
question: Localized, 
/**
 * The answer.
 */
answer: Localized, };

/**
 * An answer to choose.
 */
export type PrecheckOption = { 
/**
 * Names it within its question.
 */
id: string, 
/**
 * The answer.
 */
text: Localized, 
/**
 * How much it weighs.
 */
severity: Severity, };

/**
 * What our own questions about a class come to.
 */
export type PrecheckOutcome = { 
/**
 * What to do.
 */
says: Localized, 
/**
 * The class to propose to a person, if any.
 */
suggests: DataClass | null, 
/**
 * The answers it follows from.
 */
because: Array<PrecheckAnswer>, 
/**
 * The questions without an answer.
 */
missing: Array<Localized>, 
/**
 * Whose rule it is.
 */
source: Source, };

/**
 * A question about a class.
 */
export type PrecheckQuestion = { 
/**
 * Names it; never reused.
 */
id: string, 
/**
 * The question.
 */
text: Localized, 
/**
 * What may be answered.
 */
options: Array<PrecheckOption>, };

/**
 * What follows from the answers about a class.
 */
export type PrecheckRule = { 
/**
 * When it applies.
 */
when: PrecheckTrigger, 
/**
 * What to do.
 */
says: Localized, 
/**
 * The class to propose to a person, if any.
 */
suggests: DataClass | null, };

/**
 * When a rule about a class applies.
 */
export type PrecheckTrigger = { "any_at_least": Severity } | "any_missing" | "always";

/**
 * The lowest levels for a class.
 */
export type Requirements = { 
/**
 * The class.
 */
class: DataClass, 
/**
 * Of a cloud service.
 */
service: Level, 
/**
 * Of the infrastructure of a cloud service.
 */
infrastructure: Level, 
/**
 * Of an infrastructure of the administration.
 */
adequate: Level, 
/**
 * What it rests on.
 */
basis: Localized, 
/**
 * Where it comes from; to be verified as long as it is not official.
 */
source: Source, };

/**
 * How much an answer about a class weighs.
 */
export type Severity = "low" | "middle" | "high" | "national";

/**
 * How far a classification can be.
 */
export type StateMeaning = { 
/**
 * Names it.
 */
id: string, 
/**
 * What it is called.
 */
name: Localized, 
/**
 * Where the name comes from.
 */
source: Source, };

/**
 * Something the pack says, with its source.
 */
export type Stated = { 
/**
 * What it says.
 */
says: Localized, 
/**
 * Where it comes from.
 */
source: Source, };

/**
 * How long a qualification lasts.
 */
export type Validity = { 
/**
 * Months from its day.
 */
months: number, 
/**
 * The supplier asks for a new one at least so many days before its end.
 */
renewal_days: number, 
/**
 * The supplier reports to its customers every so many months.
 */
report_months: number, 
/**
 * Where it comes from.
 */
source: Source, };

/**
 * What a year of invoices comes to beside the plan.
 */
export type ActualYear = { 
/**
 * The year.
 */
year: number, 
/**
 * What was foreseen, paid, or both; the largest difference first.
 */
rows: Array<ComparedRow>, 
/**
 * All rows together.
 */
total: ComparedRow, 
/**
 * Invoices that are in no year, because nobody wrote their day or amount.
 */
left_out: Array<InvoiceId>, };

/**
 * What a row is of.
 */
export type Compared = { "kind": "line", "of": LineOrigin } | { "kind": "supplier", "of": SupplierId } | { "kind": "unforeseen" } | { "kind": "total" };

/**
 * Something that was foreseen, paid, or both.
 */
export type ComparedRow = { 
/**
 * What it is.
 */
what: Compared, 
/**
 * Its name; empty for what nobody foresaw, and for the total.
 */
name: string, 
/**
 * What was foreseen, with VAT.
 */
planned: Cents, 
/**
 * What was paid, with VAT.
 */
actual: Cents, 
/**
 * What was paid less what was foreseen.
 */
difference: Cents, 
/**
 * The difference by what was foreseen, to four decimals; nothing where nothing was.
 */
share: Decimal | null, 
/**
 * The invoices.
 */
invoices: Array<InvoiceId>, };

/**
 * What is assumed of the plan as a whole. What is empty follows the reference pack, or is not known.
 */
export type CostSettings = { 
/**
 * The first year that is looked at; nothing: this year.
 */
first_year: number | null, 
/**
 * How many years are looked at.
 */
years: number | null, 
/**
 * The day on which services go live that have no day of their own; nothing: the first day.
 */
go_live: string | null, 
/**
 * The rate at which later money is worth less, in per cent a year; nothing: no present value.
 */
discount: Decimal | null, 
/**
 * The price of a kilowatt-hour, in euro, without VAT.
 */
price_kwh: Decimal | null, 
/**
 * The VAT on it, in per cent.
 */
energy_vat: number | null, 
/**
 * By how much that price grows a year, in per cent.
 */
energy_growth: Decimal | null, 
/**
 * How much power the room takes for each watt of its machines (PUE); nothing: the machines only.
 */
pue: Decimal | null, 
/**
 * By what the room is shared where a line does not say so.
 */
split: SharingKey | null, 
/**
 * What the body spends a year on everything, in cents.
 */
total_spending: Cents | null, };

/**
 * How much dearer or cheaper than in the plan things would be, in per cent: 10 is a tenth more.
 */
export type Knobs = { 
/**
 * The fees in the cloud.
 */
fees: Decimal, 
/**
 * The power of the room.
 */
energy: Decimal, 
/**
 * The hours of people.
 */
people: Decimal, 
/**
 * The move.
 */
moving: Decimal, 
/**
 * Added to the growth of everything that grows or could, in points a year.
 */
inflation: Decimal, };

/**
 * What an indicator came to.
 */
export type Measure = { 
/**
 * The indicator, by its id in the reference pack.
 */
kpi: string, 
/**
 * Of which service; nothing: of the body.
 */
service: ServiceId | null, 
/**
 * When.
 */
moment: Moment, 
/**
 * What it came to, in the unit of the indicator.
 */
value: Decimal, 
/**
 * The day.
 */
day: string | null, 
/**
 * Where it was read.
 */
source: string, };

/**
 * When something was measured.
 */
export type Moment = "baseline" | "target" | "month3" | "month6" | "month12";

/**
 * An index of prices: by how much they rose from one year to the next.
 */
export type PriceIndexDetails = { 
/**
 * What it is called.
 */
name: string, 
/**
 * Where it comes from.
 */
source: string, 
/**
 * By how much prices rose over the year before, in per cent, by year.
 */
changes: { [year: number]: number }, 
/**
 * What is assumed for the years to come, in per cent; nothing: they are not known.
 */
beyond: Decimal | null, };

/**
 * Names a saved index of prices.
 */
export type PriceIndexId = number;

/**
 * Names a saved scenario.
 */
export type ScenarioId = number;

/**
 * What a row is about.
 */
export type CompareGroup = "money" | "dates" | "readiness" | "duties";

/**
 * One figure of all sides.
 */
export type CompareRow = { 
/**
 * What it is about.
 */
group: CompareGroup, 
/**
 * What it is.
 */
label: Message, 
/**
 * What it comes to on each side; the plan first.
 */
values: Array<Datum>, 
/**
 * By how much amounts differ from the plan's; nothing for the plan, and for what is no amount.
 */
differences: Array<Cents | null>, 
/**
 * The sides do not agree.
 */
differs: boolean, 
/**
 * The figure that can say why …
 */
figure: Figure | null, 
/**
 * … in which year of each side; nothing: over all of them.
 */
years: Array<number | null>, };

/**
 * A figure that explains itself.
 */
export type Figure = "as_is" | "remaining" | "avoided" | "moving" | "fees" | "exit" | "cash" | "gap" | "grants" | "tco" | "roi" | "roi_with_intangible" | "intangible" | "saving" | "payback" | "present_value" | "per_inhabitant" | "per_user";

/**
 * What it all comes to.
 */
export type Figures = { 
/**
 * Year by year.
 */
years: Array<YearFigures>, 
/**
 * What today's way would cost over the years.
 */
tco_as_is: Cents, 
/**
 * What the cloud costs over the years: the move, what recurs, leaving it (TCO).
 */
tco: Cents, 
/**
 * What of today's way ends over the years, in cash.
 */
tangible: Cents, 
/**
 * What is gained besides: hidden costs that end, benefits in money. Estimates.
 */
intangible: Cents, 
/**
 * (tangible − TCO) / TCO; nothing where there is no TCO.
 */
roi: Decimal | null, 
/**
 * The same with what is intangible.
 */
roi_with_intangible: Decimal | null, 
/**
 * Tangible benefits less TCO.
 */
saving: Cents, 
/**
 * The first year in which what ends has paid for the move; nothing if none of them.
 */
payback: number | null, 
/**
 * The present value of what ends less what it costs; nothing where no rate is given.
 */
present_value: Cents | null, 
/**
 * The rate it is reckoned with, in per cent.
 */
discount: Decimal | null, 
/**
 * What all grants bring, also those without a year.
 */
grants: Cents, 
/**
 * What grants bring of which nobody has said when.
 */
grants_without_year: Cents, 
/**
 * The first whole year in which everything has moved and no grant pays any more.
 */
gap_year: number | null, 
/**
 * The gap of that year.
 */
gap: Cents | null, 
/**
 * Fees of that year for each inhabitant; nothing where there are none, or nobody knows.
 */
per_inhabitant: Cents | null, 
/**
 * Fees of that year for each user; nothing where there are none, or nobody knows.
 */
per_user: Cents | null, 
/**
 * How many lines are in the sums.
 */
counted: number, 
/**
 * How many are not, because something is missing.
 */
left_out: number, };

/**
 * What one year comes to, with VAT.
 */
export type YearFigures = { 
/**
 * The year.
 */
year: number, 
/**
 * What today's way would go on costing, in cash.
 */
as_is: Cents, 
/**
 * What of it is left as planned.
 */
remaining: Cents, 
/**
 * What of it ends: current spending.
 */
avoided_current: Cents, 
/**
 * What of it ends: purchases.
 */
avoided_capital: Cents, 
/**
 * What the move costs.
 */
moving: Cents, 
/**
 * The fees in the cloud: current spending.
 */
fees: Cents, 
/**
 * What is bought for the cloud.
 */
after_capital: Cents, 
/**
 * What leaving the cloud costs.
 */
exit: Cents, 
/**
 * Everything that is paid as planned.
 */
cash: Cents, 
/**
 * The gap after the grant: the fees less the current spending that ends.
 */
gap: Cents, 
/**
 * What grants bring; never taken off anything.
 */
grant: Cents, 
/**
 * Hidden costs of today's way that end: estimates, no cash.
 */
hidden_avoided: Cents, 
/**
 * Hidden costs as planned: estimates, no cash.
 */
hidden: Cents, 
/**
 * Benefits estimated in money, no cash.
 */
benefits: Cents, };

/**
 * A grant, as far as costs are concerned.
 */
export type Grant = { 
/**
 * The grant.
 */
id: FundingLineId, 
/**
 * What it is called.
 */
title: string, 
/**
 * How much it brings; nothing while unknown.
 */
amount: Cents | null, 
/**
 * The amount follows from the rules of its call; nobody has written it down.
 */
computed: boolean, 
/**
 * The year in which it is paid; nothing while nobody has said.
 */
year: number | null, 
/**
 * How far it is.
 */
state: FundingState, };

/**
 * An indicator: what is measured before and after.
 */
export type Kpi = { 
/**
 * Its id.
 */
id: string, 
/**
 * What it is called.
 */
name: Localized, 
/**
 * What it is counted in.
 */
unit: Localized, 
/**
 * How it is found.
 */
how: Localized, 
/**
 * Which way it should go.
 */
good: KpiGood, 
/**
 * When it is measured.
 */
when: KpiWhen, 
/**
 * How often.
 */
frequency: KpiFrequency, 
/**
 * Also a small body can measure it.
 */
suggested_for_small: boolean, 
/**
 * Where it comes from.
 */
source: Source, };

/**
 * How often an indicator is measured.
 */
export type KpiFrequency = "once" | "monthly" | "quarterly" | "half_yearly" | "yearly";

/**
 * Which way an indicator should go.
 */
export type KpiGood = "up" | "down" | "near_zero" | "neutral";

/**
 * When an indicator is measured.
 */
export type KpiWhen = "before" | "during" | "after" | "both";

/**
 * What is wrong with a line, or has to be known about it.
 */
export type Doubt = "no_amount" | "no_phase" | "no_rhythm" | "no_day" | "no_price" | "too_large" | "power_twice" | "purchase_twice" | "no_vat" | "no_shares" | "no_index" | "index_ends" | "renewed" | "nameplate" | "overlaps" | "room_remains";

/**
 * Where a line comes from.
 */
export type LineOrigin = { "kind": "kept", "id": CostId } | { "kind": "fee", "id": ContractId } | { "kind": "leaving", "id": ContractId } | { "kind": "energy", "id": AssetId } | { "kind": "purchase", "id": AssetId };

/**
 * By what a table of costs is cut.
 */
export type CostCut = "phase" | "nature" | "chapter" | "mission" | "area" | "service" | "supplier" | "item" | "line";

/**
 * A row of a table of costs: what one thing comes to, year by year, with VAT.
 */
export type CostRow = { 
/**
 * What names it among the rows: the id of a record, a code, a word; empty: nobody said.
 */
key: string, 
/**
 * Its name; unknown where nobody said.
 */
name: Datum, 
/**
 * Year by year.
 */
years: Array<Cents>, 
/**
 * All years.
 */
total: Cents, };

/**
 * What can be turned.
 */
export type Knob = "fees" | "energy" | "people" | "moving" | "inflation";

/**
 * What turning one knob down and up does.
 */
export type Swing = { 
/**
 * What is turned.
 */
knob: Knob, 
/**
 * By how much, down and up, in per cent; for inflation, in points.
 */
by: Decimal, 
/**
 * By how much the saving over all years changes when it is turned down.
 */
down: Cents, 
/**
 * The same when it is turned up.
 */
up: Cents, };

/**
 * The years a plan of costs looks at.
 */
export type Horizon = { 
/**
 * The first year.
 */
first: number, 
/**
 * How many years.
 */
count: number, };

/**
 * A number in ten-thousandths: 2.5 is 25 000.
 */
export type Decimal = number;

/**
 * A value, the rule it comes from, and what went into it.
 */
export type Explanation = { 
/**
 * What the value is.
 */
label: Message, 
/**
 * The value.
 */
value: Datum, 
/**
 * How it is made of its inputs; nothing for a fact that was entered or read.
 */
rule: Message | null, 
/**
 * What it is made of, in the order of the rule.
 */
inputs: Array<Explanation>, 
/**
 * Where the rule or the fact comes from.
 */
source: Source | null, };

/**
 * A service in a grant, in the mode of the application, which cannot be changed afterwards.
 */
export type FundedService = { 
/**
 * The service.
 */
service: ServiceId, 
/**
 * The way of moving; nothing where the money does not depend on it.
 */
mode: Mode | null, };

/**
 * A grant in the plan.
 */
export type FundingLine = { 
/**
 * Its name in the file.
 */
id: FundingLineId, 
/**
 * What the clerk knows about it.
 */
details: FundingLineDetails, };

/**
 * What the clerk knows about a grant.
 */
export type FundingLineDetails = { 
/**
 * The call, by its id in the reference pack; nothing for own or other money.
 */
call_id: string | null, 
/**
 * What it is called.
 */
title: string, 
/**
 * The amount of the decree, or of the application; nothing while unknown.
 */
amount: Cents | null, 
/**
 * The project code (CUP).
 */
cup: string, 
/**
 * The decree.
 */
decree: string, 
/**
 * The day of the application.
 */
applied: string | null, 
/**
 * The day of the decree.
 */
granted: string | null, 
/**
 * The day of the payment: foreseen, or as it was.
 */
paid: string | null, 
/**
 * How far it is.
 */
state: FundingState, 
/**
 * Whatever else.
 */
notes: string, 
/**
 * The services in it, each in the mode of the application.
 */
services: Array<FundedService>, };

/**
 * Names a saved funding line.
 */
export type FundingLineId = number;

/**
 * How far a grant is.
 */
export type FundingState = "draft" | "applied" | "granted" | "paid" | "revoked";

/**
 * What a call gives for those services.
 */
export type Quote = { 
/**
 * Whether the call pays for that number of services.
 */
admissible: boolean, 
/**
 * The amount; nothing if it is not admissible.
 */
amount_cents: Cents | null, 
/**
 * The amount with its reason; of an inadmissible one, the conditions.
 */
explanation: Explanation, 
/**
 * Why it is not admissible; empty if it is.
 */
reasons: Array<Message>, };

/**
 * The answer of a verdict.
 */
export type Answer = "yes" | "no" | "unknown";

/**
 * The verdict on one service.
 */
export type Verdict = { 
/**
 * Yes, no, or cannot tell yet.
 */
answer: Answer, 
/**
 * The way of moving that the matrix gives for this pair; nothing while unknown.
 */
mode: Mode | null, 
/**
 * Why, in the order the questions were asked.
 */
reasons: Array<Message>, 
/**
 * What to change, or to fill in, for a yes.
 */
fix: Message | null, 
/**
 * The rule's source.
 */
source: Source | null, };

/**
 * One thing to look at.
 */
export type PlanProblem = { 
/**
 * What kind of trouble it is.
 */
kind: ProblemKind, 
/**
 * The record it is about, by the name a person gave it.
 */
object: Datum, 
/**
 * What is wrong.
 */
words: Message, 
/**
 * What to do.
 */
fix: Message, 
/**
 * How pressing it is.
 */
weight: Weight, 
/**
 * The record to go to.
 */
record: Record | null, 
/**
 * The field of that record.
 */
field: string | null, 
/**
 * What the program can do about it.
 */
remedies: Array<Remedy>, };

/**
 * What kind of trouble it is.
 */
export type ProblemKind = "invalid" | "duplicate_name" | "similar_name" | "move_unknown" | "not_fundable" | "amount_differs" | "not_admissible" | "no_services" | "days_disagree" | "contract_ended" | "notice_due" | "out_of_line" | "owner_unknown" | "no_owner" | "no_application" | "no_contract" | "linked_to_nothing";

/**
 * What the program can do about it by itself, as one step that undo takes back.
 */
export type Remedy = { "kind": "add_person", 
/**
 * The name.
 */
name: string, } | { "kind": "merge_suppliers", 
/**
 * The one that stays.
 */
keep: SupplierId, 
/**
 * Those that go.
 */
others: Array<SupplierId>, } | { "kind": "not_same", 
/**
 * Of which register.
 */
register: Register, 
/**
 * The record.
 */
one: number, 
/**
 * Those that look like it.
 */
others: Array<number>, };

/**
 * How pressing it is.
 */
export type Weight = "mend" | "complete";

/**
 * What a column is about.
 */
export type Fit = { "kind": "none" } | { "kind": "field", 
/**
 * The key of the field.
 */
key: string, 
/**
 * How that was found.
 */
how: How, } | { "kind": "taken", 
/**
 * The key of the field.
 */
key: string, 
/**
 * The column that has it.
 */
by: number, };

/**
 * How a heading led to a field; the surest first.
 */
export type How = "exact" | "plain" | "alias";

/**
 * What it becomes.
 */
export type Destination = "iaas" | "paas" | "saas";

/**
 * The move of one service.
 */
export type Migration = { 
/**
 * The strategy somebody chose; never chosen in silence.
 */
strategy: Strategy | null, 
/**
 * Where it runs today.
 */
origin: Origin | null, 
/**
 * What it becomes.
 */
destination: Destination | null, 
/**
 * The way of moving that the grant counts.
 */
mode: Mode | null, 
/**
 * The product it becomes, by name.
 */
product: string, 
/**
 * Who supplies it.
 */
supplier: string, 
/**
 * How far it is.
 */
state: MigrationState, 
/**
 * The day from which it works in its new place: foreseen, or as it was.
 */
go_live: string | null, 
/**
 * Paid by the body itself, so that no grant may count it.
 */
own_funds: boolean, 
/**
 * Whatever else.
 */
notes: string, };

/**
 * What to change in the move of many services at once; what is absent stays as it is.
 */
export type MigrationChange = { 
/**
 * The origin to set.
 */
origin: Origin | null, 
/**
 * The destination to set.
 */
destination: Destination | null, 
/**
 * The mode to set.
 */
mode: Mode | null, };

/**
 * How far the move is.
 */
export type MigrationState = "to_do" | "in_progress" | "done";

/**
 * The two ways of moving that measure 1.2 pays for, service by service.
 */
export type Mode = "transfer" | "update";

/**
 * Where an application runs today (PA digitale 2026, FAQ measure 1.2, 001 and 003).
 */
export type Origin = "on_premise_unstructured" | "on_premise_structured" | "iaas_unqualified" | "iaas_qualified" | "paas_unqualified" | "paas_qualified" | "saas";

/**
 * The six strategies of the official manual (chapter 4.1), by rising value and effort.
 */
export type Strategy = "retain" | "retire" | "repurchase" | "rehost" | "replatform" | "rearchitect";

/**
 * An amount in euro cents. May be negative, as a difference is.
 */
export type Cents = number;

/**
 * Names a record that has a history, and that can be in the bin. In the order in which records may
 * be written: what others refer to comes first.
 */
export type Record = { "kind": "body" } | { "kind": "supplier", "id": SupplierId } | { "kind": "service", "id": ServiceId } | { "kind": "application", "id": ApplicationId } | { "kind": "contract", "id": ContractId } | { "kind": "asset", "id": AssetId } | { "kind": "person", "id": PersonId } | { "kind": "skill", "id": SkillId } | { "kind": "cost", "id": CostId } | { "kind": "invoice", "id": InvoiceId } | { "kind": "funding_line", "id": FundingLineId } | { "kind": "proof", "id": ProofId };

/**
 * A grade, and what it has to be.
 */
export type GradeIs = { 
/**
 * The grade.
 */
grade: GradeKind, 
/**
 * What it has to be.
 */
is: Grade, };

/**
 * One of the three grades of an application.
 */
export type GradeKind = "opportunity" | "risk" | "ease";

/**
 * The three grades of an application.
 */
export type Grades = { 
/**
 * How much there is to gain.
 */
opportunity: Grade | null, 
/**
 * How risky the move is.
 */
risk: Grade | null, 
/**
 * How easy the move is.
 */
ease: Grade | null, };

/**
 * The priority that follows from the grades of an application.
 */
export type Priority = { 
/**
 * The level; nothing while a grade is missing that could decide it.
 */
level: number | null, 
/**
 * The best level it can still be.
 */
best: number, 
/**
 * The worst level it can still be.
 */
worst: number, 
/**
 * Why.
 */
why: Explanation, };

/**
 * What the reference pack knows of priority.
 */
export type PriorityData = { 
/**
 * The levels, in the order in which they are asked.
 */
levels: Array<PriorityLevel>, 
/**
 * How they are used.
 */
rule: Localized, 
/**
 * Where the sequence comes from.
 */
source: Source, 
/**
 * What we add to it: which grade satisfies a level.
 */
reading: Localized, 
/**
 * Whose reading it is.
 */
reading_source: Source, 
/**
 * Our own quadrant; unofficial.
 */
quadrant: Quadrant, };

/**
 * A level of priority.
 */
export type PriorityLevel = { 
/**
 * Its number, from one.
 */
level: number, 
/**
 * Its name.
 */
name: Localized, 
/**
 * The grade that satisfies it; nothing for the last level, which takes the rest.
 */
when: GradeIs | null, 
/**
 * What to think of when giving that grade.
 */
questions: Array<PriorityQuestion>, };

/**
 * A question to think of when giving a grade. Questions are examples: they are not counted.
 */
export type PriorityQuestion = { 
/**
 * Names it; never reused.
 */
id: string, 
/**
 * The question.
 */
text: Localized, 
/**
 * The answer by which the application fits the level, where the manual says it.
 */
fits_when: Localized | null, };

/**
 * Our own picture of benefit and complexity; unofficial: the manual has none.
 */
export type Quadrant = { 
/**
 * A benefit is high from here; 3, 2, 1 for the opportunity.
 */
high_benefit: number, 
/**
 * A complexity is high from here; the mean of the risk (3, 2, 1) and of 4 less the ease.
 */
high_complexity: number, 
/**
 * The four fields.
 */
fields: Array<QuadrantField>, 
/**
 * Whose it is.
 */
source: Source, };

/**
 * A field of the quadrant.
 */
export type QuadrantField = { 
/**
 * The benefit is high there.
 */
high_benefit: boolean, 
/**
 * The complexity is high there.
 */
high_complexity: boolean, 
/**
 * What it is called.
 */
name: Localized, };

/**
 * Where an application is in the quadrant.
 */
export type QuadrantPlace = { 
/**
 * From 1 to 3.
 */
benefit: number, 
/**
 * From 1 to 3.
 */
complexity: number, 
/**
 * What its field is called.
 */
name: Localized, 
/**
 * Whose quadrant it is.
 */
source: Source, };

/**
 * What was said of an item.
 */
export type ItemAnswer = { 
/**
 * How far it is.
 */
state: AnswerState, 
/**
 * Why it does not count, where the proof is kept, or whatever else.
 */
note: string, 
/**
 * Who sees to it.
 */
responsible: string, 
/**
 * The day by which it has to be done.
 */
due: string | null, 
/**
 * The day on which it was given its state; nothing while it is to do.
 */
answered: string | null, 
/**
 * How often it was done: what comes back after 3, 6 and 12 months counts its rounds.
 */
rounds: number, 
/**
 * What it was given for, as it was then, fact by fact, where it holds until something changes.
 */
basis: { [key in string]: string }, };

/**
 * How far an item is.
 */
export type AnswerState = "to_do" | "doing" | "done" | "not_applicable";

/**
 * What an answer is about.
 */
export type Object = { "kind": "body" } | { "kind": "service", "id": ServiceId } | { "kind": "application", "id": ApplicationId } | { "kind": "contract", "id": ContractId };

/**
 * Where an answer stands: an item, for one thing.
 */
export type Place = { 
/**
 * For what.
 */
object: Object, 
/**
 * Which item.
 */
item: ItemId, };

/**
 * What a phase holds up.
 */
export type HeldPhase = { 
/**
 * Its number, from one.
 */
phase: number, 
/**
 * How many items hold it up.
 */
items: number, 
/**
 * In how many services something holds it up.
 */
held: number, 
/**
 * How many services are in it: nothing before it is held up any more.
 */
now: number, };

/**
 * An open item that waits for another.
 */
export type Wait = { 
/**
 * What waits …
 */
item: ItemId, 
/**
 * … and what has to be done before.
 */
before: ItemId, 
/**
 * For how many things it waits.
 */
count: number, };

/**
 * Why a finished item is open again.
 */
export type Returned = { "kind": "time", 
/**
 * The day from which it is to do again.
 */
since: string, } | { "kind": "change", 
/**
 * The names of the facts that did: `data_class`, `services` …
 */
facts: Array<string>, } | { "kind": "proof" };

/**
 * What to change in answers; what is absent stays as it is.
 */
export type AnswerChange = { 
/**
 * How far the items are.
 */
state: AnswerState | null, 
/**
 * The note.
 */
note: string | null, 
/**
 * Who sees to them.
 */
responsible: string | null, 
/**
 * The day by which they have to be done.
 */
due: string | null, 
/**
 * There is no such day any more.
 */
no_due: boolean, 
/**
 * What was said is taken back: what is inherited holds again.
 */
forget: boolean, };

/**
 * An answer that was not kept.
 */
export type RefusedAnswer = { 
/**
 * Where.
 */
place: Place, 
/**
 * Why.
 */
problem: Problem, };

/**
 * A list of items.
 */
export type Checklist = { 
/**
 * Names it; never reused.
 */
id: string, 
/**
 * Its version, as its author counts.
 */
version: string, 
/**
 * Its title.
 */
title: Localized, 
/**
 * Its items, phase by phase.
 */
items: Array<Item>, };

/**
 * Something to be done or proved.
 */
export type Item = { 
/**
 * Names it; never reused.
 */
id: ItemId, 
/**
 * The phase it belongs to, from one.
 */
phase: number, 
/**
 * What it is answered for.
 */
scope: Scope, 
/**
 * It has to be done; otherwise it is recommended.
 */
mandatory: boolean, 
/**
 * Its phase is not ready without it, if it is mandatory; the next one opens with a warning.
 */
blocking: boolean, 
/**
 * What it weighs in the readiness, from 1 to 5. Our own scale, unofficial.
 */
weight: number, 
/**
 * It counts where any of these is true.
 */
applies_to: Array<Tag>, 
/**
 * When it has to be answered again.
 */
recurrence: Recurrence, 
/**
 * What has to be so.
 */
text: Localized, 
/**
 * Why it matters.
 */
why: Localized, 
/**
 * What proves it.
 */
evidence: Localized, 
/**
 * What has to be verified in the official text before relying on it; nothing where it was.
 */
verify: Localized | null, 
/**
 * Items that have to be done before it.
 */
after: Array<ItemId>, 
/**
 * Items that cannot be done together with it.
 */
excludes: Array<ItemId>, 
/**
 * Where it comes from, and how sure that is.
 */
sources: Array<Source>, };

/**
 * Names an item; never reused. Those of a list of the body's own begin with the list's id.
 */
export type ItemId = string;

/**
 * What a new version of a list changed.
 */
export type ListChanges = { 
/**
 * Items that are new.
 */
added: Array<Item>, 
/**
 * Items that are no longer there.
 */
removed: Array<Item>, 
/**
 * Items that say something else than before: as they were, and as they are.
 */
changed: Array<[Item, Item]>, };

/**
 * A phase of the road to the cloud.
 */
export type Phase = { 
/**
 * Its number, from one.
 */
number: number, 
/**
 * Its name.
 */
name: Localized, 
/**
 * What it is for.
 */
goal: Localized, };

/**
 * When an answer has to be given again.
 */
export type Recurrence = "once" | "monthly" | "quarterly" | "semiannual" | "annual" | "three_six_twelve" | "on_change";

/**
 * What an item is answered for.
 */
export type Scope = "body" | "service" | "application" | "contract";

/**
 * A condition: for what kind of thing an item counts.
 */
export type Tag = "all" | "on_premise" | "personal_data" | "citizen_facing" | "interoperable" | "critical" | "class_changed" | "class_added" | "associated_management" | "retain" | "retire" | "mode_transfer" | "mode_update" | "saas" | "paas" | "iaas" | "funded";

/**
 * A decision, with its reason: what an inspector asks for years later.
 */
export type DecisionDetails = { 
/**
 * About which service.
 */
service: ServiceId, 
/**
 * About what.
 */
question: Question, 
/**
 * What was chosen, by its word in the record.
 */
chosen: string, 
/**
 * What the program had proposed.
 */
proposed: string | null, 
/**
 * What came second in the proposal.
 */
runner_up: string | null, 
/**
 * Why, in the words of who chose.
 */
reason: string, 
/**
 * The day.
 */
day: string, 
/**
 * Who chose; empty: nobody said.
 */
who: string, };

/**
 * Names a saved decision.
 */
export type DecisionId = number;

/**
 * What was decided about.
 */
export type Question = "strategy";

/**
 * What a class of data asks for, where the body read something else than the reference pack says.
 */
export type Requirement = { 
/**
 * The least level of a qualified service.
 */
service: Level | null, 
/**
 * The least level of a qualified infrastructure.
 */
infrastructure: Level | null, 
/**
 * The least level of an infrastructure of the administration.
 */
administration: Level | null, 
/**
 * The act it was read in.
 */
act: string, 
/**
 * The day on which it was read.
 */
day: string | null, };

/**
 * Whether something is so.
 */
export type Truth = "yes" | "no" | "unknown";

/**
 * What is asked.
 */
export type Asked = { "kind": "field", "of": string } | { "kind": "item", "of": ItemId };

/**
 * Names a saved proof.
 */
export type ProofId = number;

/**
 * How ready one phase is.
 */
export type PhaseScore = { 
/**
 * The number of the phase, from one.
 */
phase: number, 
/**
 * In whole per cent; nothing where nothing counts.
 */
percent: number | null, 
/**
 * Everything that holds it up is done.
 */
ready: boolean, 
/**
 * What it is made of.
 */
tally: Tally, };

/**
 * How ready something is.
 */
export type Score = { 
/**
 * In whole per cent; nothing where nothing counts.
 */
percent: number | null, 
/**
 * What it is made of.
 */
tally: Tally, 
/**
 * Phase by phase.
 */
phases: Array<PhaseScore>, };

/**
 * What the items of one phase, or of all, come to.
 */
export type Tally = { 
/**
 * The weight of what is done.
 */
done: number, 
/**
 * The weight of what counts.
 */
applicable: number, 
/**
 * How many items count.
 */
items: number, 
/**
 * How many of them are not done.
 */
open: number, 
/**
 * How many of the open ones are mandatory and hold the phase up.
 */
blocking: number, 
/**
 * How many count only because nobody has said whether they do.
 */
unclear: number, 
/**
 * How many were done and came back.
 */
returned: number, };

/**
 * In which order the parts of a day are written. A year of four digits that stands first, and a
 * month in letters, are understood in every style.
 */
export type DayStyle = "day_first" | "month_first" | "iso";

/**
 * How numbers are written.
 */
export type NumberStyle = "italian" | "iso";

/**
 * A register, by what is in it.
 */
export type Register = "services" | "applications" | "suppliers" | "contracts" | "assets" | "people" | "skills" | "costs" | "invoices";

/**
 * Names a saved application.
 */
export type ApplicationId = number;

/**
 * High, medium, low: the three answers of the list of applications (manual of the cloud
 * enablement kit, 3.1.1).
 */
export type Grade = "high" | "medium" | "low";

/**
 * Names a saved asset.
 */
export type AssetId = number;

/**
 * What kind of thing it is.
 */
export type AssetKind = "server" | "storage" | "ups" | "cooling" | "network" | "room" | "other";

/**
 * Names a saved contract.
 */
export type ContractId = number;

/**
 * Names a saved cost line.
 */
export type CostId = number;

/**
 * When in the life of a service a cost falls.
 */
export type CostPhase = "now" | "move" | "after" | "exit";

/**
 * By what a shared cost is divided.
 */
export type SharingKey = "users" | "data" | "watts" | "services" | "fixed";

/**
 * Names a saved invoice.
 */
export type InvoiceId = number;

/**
 * A column the body added.
 */
export type OwnColumn = { 
/**
 * Its name in the file.
 */
id: OwnColumnId, 
/**
 * What the clerk said about it.
 */
details: OwnColumnDetails, };

/**
 * What the clerk said about a column.
 */
export type OwnColumnDetails = { 
/**
 * Which register has it.
 */
register: Register, 
/**
 * What stands above it.
 */
name: string, 
/**
 * What its cells hold.
 */
kind: OwnKind, 
/**
 * What there is to choose from, where its cells hold a choice.
 */
choices: Array<string>, };

/**
 * Names a saved column.
 */
export type OwnColumnId = number;

/**
 * What the cells of such a column hold.
 */
export type OwnKind = "text" | "number" | "money" | "day" | "flag" | "choice";

/**
 * Names a saved person.
 */
export type PersonId = number;

/**
 * What a block of cells adds up to.
 */
export type Summary = { 
/**
 * How many cells hold something.
 */
filled: number, 
/**
 * How many hold nothing.
 */
empty: number, 
/**
 * The sum of the amounts, if that is what they are.
 */
money: Cents | null, 
/**
 * The sum of the numbers, if that is what they are.
 */
number: number | null, 
/**
 * The average of the amounts or numbers: amounts in cents, rounded half away from zero.
 */
average: number | null, };

/**
 * One value of a field, and how many rows have it.
 */
export type FieldTally = { 
/**
 * As filters write it.
 */
token: string, 
/**
 * The value; of links, one.
 */
value: CellValue, 
/**
 * How many rows.
 */
rows: number, };

/**
 * Names a saved skill.
 */
export type SkillId = number;

/**
 * Names a saved supplier.
 */
export type SupplierId = number;

/**
 * One thing to choose.
 */
export type Choice = { 
/**
 * As it is written in the file.
 */
value: string, 
/**
 * As a person reads it.
 */
label: Datum, };

/**
 * A column of a register.
 */
export type Field = { 
/**
 * Its name: that of the record's field, `migration.mode`, `own.3`.
 */
key: string, 
/**
 * What stands above the column.
 */
heading: Datum, 
/**
 * A record must have it.
 */
required: boolean, 
/**
 * It is worked out from the rest, and cannot be typed.
 */
computed: boolean, 
/**
 * What stands in other rows is offered while one types.
 */
suggest: boolean, 
/**
 * The body added it.
 */
own: boolean, } & ({ "kind": "text" } | { "kind": "note" } | { "kind": "count" } | { "kind": "number" } | { "kind": "money" } | { "kind": "day" } | { "kind": "flag" } | { "kind": "choice", 
/**
 * The list.
 */
options: Array<Choice>, } | { "kind": "choices", 
/**
 * The list.
 */
options: Array<Choice>, } | { "kind": "link", 
/**
 * Which register.
 */
to: Register, 
/**
 * More than one may be linked.
 */
many: boolean, 
/**
 * What the link may mean; empty: there is one meaning only.
 */
roles: Array<Choice>, });

/**
 * A link to a record of another register.
 */
export type Link = { 
/**
 * The record.
 */
id: number, 
/**
 * Its name; empty until somebody looked it up.
 */
name: string, 
/**
 * What the link means, where there are several meanings.
 */
role: string | null, };

/**
 * What one cell holds. In JSON it is the bare value; the field says what it means.
 */
export type CellValue = null | boolean | number | number | Cents | string | string | string | Array<string> | Array<Link>;

/**
 * Only rows whose field holds one of some values.
 */
export type Filter = { 
/**
 * The field.
 */
field: string, 
/**
 * The values, as [`query::token`](super::query::token) writes them; an empty text is an empty
 * cell.
 */
values: Array<string>, };

/**
 * Which rows of a register, in which order.
 */
export type Query = { 
/**
 * What is looked for, as typed.
 */
search: string, 
/**
 * Only rows that pass all of these.
 */
filters: Array<Filter>, 
/**
 * By the first, then by the second …; none: as entered.
 */
sort: Array<Sort>, 
/**
 * The field whose values make groups; nothing: no groups.
 */
group: string | null, };

/**
 * By a field, up or down.
 */
export type Sort = { 
/**
 * The field.
 */
field: string, 
/**
 * The greatest first.
 */
descending: boolean, };

/**
 * A view that has a name.
 */
export type View = { 
/**
 * Its name in the file.
 */
id: ViewId, 
/**
 * What it shows.
 */
details: ViewDetails, };

/**
 * A column of a view.
 */
export type ViewColumn = { 
/**
 * The field.
 */
field: string, 
/**
 * How wide it is, in hundredths of the letter height; nothing: as wide as it needs.
 */
width: number | null, 
/**
 * It stays in sight when the others scroll away.
 */
frozen: boolean, };

/**
 * What a view shows.
 */
export type ViewDetails = { 
/**
 * Of which register.
 */
register: Register, 
/**
 * The name the clerk gave it.
 */
name: string, 
/**
 * The columns, in their order; empty: those a register has by itself.
 */
columns: Array<ViewColumn>, 
/**
 * Which rows, in which order.
 */
query: Query, };

/**
 * Names a saved view.
 */
export type ViewId = number;

/**
 * Whose word the class is.
 */
export type ClassState = "proposed" | "acn_outcome";

/**
 * The class of data and services of the national cloud strategy.
 */
export type DataClass = "ordinary" | "critical" | "strategic";

/**
 * Personal data, by what the GDPR calls them.
 */
export type PersonalData = "none" | "common" | "special" | "judicial";

/**
 * Who provides the service.
 */
export type Provision = "offered" | "union" | "outsourced" | "not_offered";

/**
 * A service in the plan.
 */
export type Service = { 
/**
 * Its name in the file.
 */
id: ServiceId, 
/**
 * What the clerk knows about it.
 */
details: ServiceDetails, };

/**
 * What the clerk knows about a service.
 */
export type ServiceDetails = { 
/**
 * Its id in the reference catalogue; nothing for a service of the body's own.
 */
catalogue_id: string | null, 
/**
 * The name the offices give it.
 */
name: string, 
/**
 * The area it belongs to, by its id in the reference pack.
 */
area: string, 
/**
 * The office that answers for it; empty while unknown.
 */
office: string, 
/**
 * The person who answers for it; empty while unknown.
 */
owner: string, 
/**
 * Who provides it.
 */
provision: Provision, 
/**
 * How many people use it.
 */
users: number | null, 
/**
 * How much data it keeps, in gigabytes.
 */
data_gb: number | null, 
/**
 * How many cases it handles a year.
 */
cases_per_year: number | null, 
/**
 * The class of its data.
 */
data_class: DataClass | null, 
/**
 * Whose word the class is.
 */
class_state: ClassState, 
/**
 * The act with the ACN's outcome.
 */
class_act: string, 
/**
 * The day of that act.
 */
class_day: string | null, 
/**
 * The personal data it handles; empty while nobody has said.
 */
personal_data: Array<PersonalData>, 
/**
 * Used by citizens or firms.
 */
citizen_facing: boolean, 
/**
 * The mission of the budget (D.Lgs. 118/2011), by its code.
 */
mission: string, 
/**
 * The programme of that mission, by its code.
 */
programme: string, 
/**
 * Words the clerk sorts by.
 */
tags: string, 
/**
 * Whatever else.
 */
notes: string, 
/**
 * How it moves.
 */
migration: Migration, 
/**
 * The columns the body added.
 */
own: { [key in string]: string }, 
/**
 * The answers of our own check of the class, by its questions; unofficial.
 */
precheck: { [key in string]: string }, };

/**
 * Names a saved service.
 */
export type ServiceId = number;

/**
 * What a strategy needs of a skill, and what there is.
 */
export type SkillGap = { 
/**
 * The skill.
 */
name: Localized, 
/**
 * The level the strategy needs at least.
 */
needed: number, 
/**
 * The level the body gives itself; nothing while it has not.
 */
assessed: number | null, 
/**
 * How many levels are missing; nothing while that is not known.
 */
missing: number | null, 
/**
 * Who covers it; empty while nobody has said.
 */
covered_by: string, 
/**
 * The record of the plan it was read from.
 */
skill: SkillId | null, };

/**
 * A fact of a service, and how it has to be.
 */
export type Condition = { 
/**
 * The fact.
 */
fact: Fact, 
/**
 * How it has to be.
 */
is: Test, };

/**
 * What a rule does where it holds.
 */
export type Effect = "candidate" | "supports" | "against" | "blocks";

/**
 * Something a rule may ask of a service, its applications, their contracts and machines.
 */
export type Fact = { "sheet": string } | "origin" | "provision" | "data_class" | "citizen_facing" | "users" | "opportunity" | "licences" | "contract_days" | "machine_days";

/**
 * One of the six strategies, as the reference pack has it.
 */
export type StrategyData = { 
/**
 * Which one.
 */
strategy: Strategy, 
/**
 * Its name.
 */
name: Localized, 
/**
 * What one does.
 */
description: Localized, 
/**
 * When it fits.
 */
criteria: Array<Localized>, 
/**
 * What it brings.
 */
benefits: Array<Localized>, 
/**
 * What can go wrong.
 */
risks: Array<Localized>, 
/**
 * The way of moving it leads to; nothing where nothing moves.
 */
mode: Mode | null, 
/**
 * What a service can become by it, the most usual first.
 */
destinations: Array<Destination>, 
/**
 * What else follows from it.
 */
note: Localized, 
/**
 * Its place among strategies that fit equally well, from one. Ours, unofficial.
 */
turn: number, 
/**
 * Where it comes from.
 */
source: Source, 
/**
 * What speaks for it and against it.
 */
rules: Array<StrategyRule>, };

/**
 * What some facts of a service mean for a strategy.
 */
export type StrategyRule = { 
/**
 * It holds where all of these do.
 */
all: Array<Condition>, 
/**
 * What follows.
 */
effect: Effect, 
/**
 * What these facts mean for the strategy, in plain words.
 */
says: Localized, 
/**
 * Where it comes from; *unofficial* where the manual has the thought and we the threshold.
 */
source: Source, };

/**
 * How a fact has to be.
 *
 * Answers of the sheet are texts, read as people write them: yes and no in the words of
 * [`crate::reading`], *nessuno* for nothing, *mensile* for twelve a year. What cannot be read is
 * unknown.
 */
export type Test = "empty" | "not_empty" | "yes" | "no" | "zero" | { "equals": string } | { "one_of": Array<string> } | { "at_least": number } | { "at_most": number } | { "times_more_than": { 
/**
 * The other count.
 */
fact: Fact, 
/**
 * How many times.
 */
factor: number, } } | { "reads": { 
/**
 * Beginnings of words, in normal form, by which it is so.
 */
yes: Array<string>, 
/**
 * Beginnings of words, in normal form, by which it is not so.
 */
no: Array<string>, } };

/**
 * An answer that is missing, or that could not be read.
 */
export type Missing = { 
/**
 * The answer.
 */
fact: ShownFact, 
/**
 * It could make the strategy a candidate or rule it out; otherwise only its place changes.
 */
decides: boolean, };

/**
 * A rule that holds, with the facts that make it hold.
 */
export type Reason = { 
/**
 * What the facts mean for the strategy.
 */
says: Localized, 
/**
 * The facts.
 */
facts: Array<ShownFact>, 
/**
 * The rule's source.
 */
source: Source, };

/**
 * A fact as a person reads it.
 */
export type ShownFact = { 
/**
 * Which fact it is.
 */
fact: Fact, 
/**
 * The application that says it, where the service has several.
 */
application: string | null, 
/**
 * What it is called.
 */
label: Datum, 
/**
 * What it is; of a missing one the text that could not be read, if there is one.
 */
value: Datum, };

/**
 * How a strategy stands for a service.
 */
export type Standing = "candidate" | "possible" | "cannot_tell" | "excluded";

/**
 * A strategy as it stands for a service.
 */
export type Weighed = { 
/**
 * The strategy.
 */
strategy: Strategy, 
/**
 * How it stands.
 */
standing: Standing, 
/**
 * What speaks for it; what makes it a candidate comes first.
 */
supports: Array<Reason>, 
/**
 * What speaks against it.
 */
against: Array<Reason>, 
/**
 * What rules it out.
 */
blocks: Array<Reason>, 
/**
 * The answers that are missing, those that could change the standing first.
 */
unknown: Array<Missing>, 
/**
 * Its place, from one. The order is ours, unofficial.
 */
rank: number, };

/**
 * How sure a fact of the world is. The marks travel with the data to the screen.
 */
export type Certainty = "official" | "secondary" | "general" | "rebuilt" | "unofficial" | "missing";

/**
 * One fact, typed so that each language can write it its own way.
 */
export type Datum = { "kind": "text", "value": string } | { "kind": "number", "value": number } | { "kind": "percent", "value": number } | { "kind": "decimal", "value": Decimal } | { "kind": "share", "value": Decimal } | { "kind": "money", "value": Cents } | { "kind": "day", "value": string } | { "kind": "localized", "value": Localized } | { "kind": "word", "value": string } | { "kind": "list", "value": Array<Datum> } | { "kind": "unknown" };

/**
 * A text of the reference pack, in the languages the program speaks.
 */
export type Localized = { 
/**
 * Italian.
 */
it: string, 
/**
 * English.
 */
en: string, };

/**
 * A sentence to be said: its key in `i18n/`, and the facts in it.
 */
export type Message = { 
/**
 * The key, such as `grant-reason-too-few`.
 */
key: string, 
/**
 * The facts, by the name the sentence gives them.
 */
args: { [key in string]: Datum }, };

/**
 * Where a fact of the world comes from.
 */
export type Source = { 
/**
 * What it is, for a reader.
 */
title: Localized, 
/**
 * Where to find it: act and article, file, or address.
 */
reference: string, 
/**
 * How sure it is.
 */
certainty: Certainty, };

/**
 * A page of the program.
 */
export type Page = "services" | "readiness" | "funding" | "documents";

/**
 * One step towards a plan that can be printed.
 */
export type Step = { 
/**
 * What it asks for.
 */
words: Message, 
/**
 * How far it is.
 */
progress: Message, 
/**
 * Where it is done.
 */
page: Page, 
/**
 * Nothing is left of it.
 */
done: boolean, };

/**
 * Bytes that reach the page as they are, not as JSON.
 */
export type Bytes = ArrayBuffer;

/**
 * A mission of the budget. Its name is that of the law, in Italian.
 */
export type Mission = { 
/**
 * Its code.
 */
code: string, 
/**
 * Its name.
 */
name: string, 
/**
 * Its programmes.
 */
programmes: Array<Programme>, };

/**
 * A programme of a mission. Its name is that of the law, in Italian.
 */
export type Programme = { 
/**
 * Its code in the mission.
 */
code: string, 
/**
 * Its name.
 */
name: string, 
/**
 * Only Regions have it.
 */
regional_only: boolean, 
/**
 * The year of the first budget that has it, where it is recent.
 */
from_budget: number | null, 
/**
 * What to know about it.
 */
note: string | null, };

/**
 * A language the program speaks.
 */
export type Language = "it" | "en";

/** Every command: what it takes, what it answers. */
export type Commands = {
  start_page: { args: { [name: string]: never }; answer: StartPage };
  current_plan: { args: { [name: string]: never }; answer: PlanView | null };
  open_plan: { args: { path: string }; answer: PlanView };
  open_plan_to_read: { args: { path: string }; answer: PlanView };
  open_plan_anyway: { args: { path: string }; answer: PlanView };
  open_protected: { args: { path: string; password: string }; answer: PlanView };
  open_sample: { args: { id: string }; answer: PlanView };
  create_plan: { args: { plan: NewPlan }; answer: PlanView };
  close_plan: { args: { [name: string]: never }; answer: null };
  forget_recent: { args: { path: string }; answer: null };
  search_bodies: { args: { kind: BodyKind; text: string }; answer: Array<BodyEntry> };
  propose_services: { args: { kind: BodyKind; band: Band | null }; answer: Proposal };
  lists: { args: { [name: string]: never }; answer: Lists };
  list_services: { args: { [name: string]: never }; answer: Array<ServiceRow> };
  read_service: { args: { id: ServiceId }; answer: ServiceRow };
  add_service: { args: { details: ServiceDetails }; answer: ServiceRow };
  save_service: { args: { id: ServiceId; details: ServiceDetails }; answer: ServiceRow };
  remove_service: { args: { id: ServiceId }; answer: null };
  add_from_catalogue: { args: { ids: Array<string> }; answer: Array<ServiceRow> };
  change_migrations: { args: { ids: Array<ServiceId>; change: MigrationChange }; answer: null };
  register_shape: { args: { register: Register }; answer: Shape };
  register_page: { args: { window: Window }; answer: RowPage };
  register_record: { args: { register: Register; id: number }; answer: RowView };
  find_row: { args: { register: Register; query: Query; id: number; language: Language }; answer: number | null };
  tally_field: { args: { register: Register; query: Query; field: string; language: Language }; answer: Array<FieldTally> };
  search_everywhere: { args: { text: string; language: Language }; answer: Array<Found> };
  summarise_block: { args: { block: Block }; answer: Summary };
  copy_block: { args: { block: Block; headings: boolean }; answer: string };
  set_cells: { args: { register: Register; edits: Array<CellEdit>; language: Language }; answer: Edited };
  set_block: { args: { block: Block; input: Input }; answer: Edited };
  clear_block: { args: { block: Block }; answer: Edited };
  fill_down: { args: { block: Block }; answer: Edited };
  paste_block: { args: { block: Block; text: string }; answer: Edited };
  add_record: { args: { register: Register; name: string }; answer: Edited };
  remove_records: { args: { block: Block }; answer: number };
  add_own_column: { args: { details: OwnColumnDetails }; answer: OwnColumn };
  save_own_column: { args: { column: OwnColumn }; answer: null };
  remove_own_column: { args: { id: OwnColumnId }; answer: null };
  save_view: { args: { details: ViewDetails }; answer: View };
  remove_view: { args: { id: ViewId }; answer: null };
  costs_view: { args: { [name: string]: never }; answer: CostsView };
  costs_table: { args: { request: CostTableRequest }; answer: CostTable };
  print_costs: { args: { language: Language }; answer: Printed };
  print_budget: { args: { language: Language }; answer: Printed };
  cost_pictures: { args: { language: Language }; answer: CostPictures };
  explain_cost: { args: { figure: Figure; year: number | null }; answer: Explanation };
  explain_cost_line: { args: { origin: LineOrigin; as_is: boolean; year: number }; answer: Explanation };
  save_cost_settings: { args: { settings: CostSettings }; answer: null };
  save_cost_shares: { args: { id: CostId; shares: Array<Share> }; answer: null };
  cost_shares: { args: { id: CostId }; answer: Array<Share> };
  price_indices: { args: { [name: string]: never }; answer: Array<IndexView> };
  save_price_index: { args: { id: PriceIndexId | null; details: PriceIndexDetails }; answer: PriceIndexId };
  remove_price_index: { args: { id: PriceIndexId }; answer: null };
  cost_actuals: { args: { year: number | null }; answer: ActualsView };
  cost_kpis: { args: { service: ServiceId | null }; answer: Array<KpiView> };
  save_measure: { args: { measure: Measure }; answer: null };
  remove_measure: { args: { kpi: string; service: ServiceId | null; moment: Moment }; answer: null };
  server_rooms: { args: { [name: string]: never }; answer: Array<Room> };
  list_scenarios: { args: { [name: string]: never }; answer: Array<ScenarioView> };
  begin_scenario: { args: { name: string; notes: string; beginning: Beginning }; answer: ScenarioId };
  save_scenario: { args: { id: ScenarioId; text: ScenarioText }; answer: null };
  copy_scenario: { args: { id: ScenarioId; name: string }; answer: ScenarioId };
  remove_scenario: { args: { id: ScenarioId }; answer: null };
  scenario_cells: { args: { id: ScenarioId; register: Register; record: number }; answer: Array<ScenarioCell> };
  put_in_scenario: { args: { id: ScenarioId; register: Register; record: number; field: string; input: Input; language: Language }; answer: null };
  add_to_scenario: { args: { id: ScenarioId; register: Register; name: string }; answer: number };
  take_out_of_scenario: { args: { id: ScenarioId; register: Register; record: number }; answer: null };
  drop_scenario_change: { args: { id: ScenarioId; at: number }; answer: null };
  compare_scenarios: { args: { ids: Array<ScenarioId> }; answer: SideBySide };
  what_if: { args: { scenario: ScenarioId | null; knobs: Knobs }; answer: SideBySide };
  what_matters: { args: { what: What; by: Decimal }; answer: Array<Swing> };
  explain_scenario: { args: { what: What; figure: Figure; year: number | null }; answer: Explanation };
  adopt_scenario: { args: { id: ScenarioId; leave_out: Array<number> }; answer: Adopted };
  readiness_overview: { args: { [name: string]: never }; answer: Overview };
  readiness_lists: { args: { [name: string]: never }; answer: Checklists };
  readiness_map: { args: { window: MapWindow }; answer: MapPage };
  readiness_service: { args: { id: ServiceId }; answer: ServiceView };
  readiness_object: { args: { object: Object }; answer: ObjectView };
  readiness_item: { args: { window: ItemWindow }; answer: ItemPage };
  readiness_blocks: { args: { of: ServiceId | null }; answer: BlocksView };
  explain_readiness: { args: { of: ServiceId | null }; answer: Explanation };
  print_readiness: { args: { language: Language }; answer: Printed };
  print_service_readiness: { args: { id: ServiceId; language: Language }; answer: Printed };
  readiness_pictures: { args: { language: Language }; answer: ReadinessPictures };
  say_answers: { args: { places: Array<Place>; change: AnswerChange }; answer: Said };
  look_at_list: { args: { path: string }; answer: ListView };
  save_list: { args: { list: Checklist }; answer: ListView };
  remove_list: { args: { id: string }; answer: null };
  acknowledge_list: { args: { [name: string]: never }; answer: null };
  service_strategies: { args: { id: ServiceId }; answer: StrategyView };
  choose_strategy: { args: { id: ServiceId; choice: StrategyChoice }; answer: DecisionId };
  data_classes: { args: { [name: string]: never }; answer: ClassesView };
  service_class: { args: { id: ServiceId }; answer: ServiceClassView };
  save_requirement: { args: { input: RequirementInput }; answer: null };
  application_priorities: { args: { [name: string]: never }; answer: PrioritiesView };
  skills_gap: { args: { [name: string]: never }; answer: SkillsView };
  sheet_form: { args: { [name: string]: never }; answer: Array<SheetFieldView> };
  look_at_answers: { args: { path: string }; answer: ReturnedSheet };
  accept_answers: { args: { answers: Array<AcceptedAnswer>; language: Language }; answer: Edited };
  list_proofs: { args: { [name: string]: never }; answer: ProofList };
  attach_proofs: { args: { paths: Array<string>; places: Array<Place> }; answer: AttachedProofs };
  save_proof: { args: { id: ProofId; edit: ProofEdit }; answer: null };
  link_proof: { args: { id: ProofId; place: Place; proves: boolean }; answer: null };
  remove_proof: { args: { id: ProofId }; answer: null };
  preview_proof: { args: { id: ProofId }; answer: ProofPreview };
  proof_piece: { args: { id: ProofId; from: number; count: number }; answer: Bytes };
  open_proof: { args: { id: ProofId }; answer: null };
  verify_proofs: { args: { [name: string]: never }; answer: VerifiedProofs };
  proofs_progress: { args: { [name: string]: never }; answer: ImportProgress };
  stop_proofs: { args: { [name: string]: never }; answer: null };
  open_import: { args: { path: string; language: Language }; answer: ImportBook };
  paste_import: { args: { text: string; language: Language }; answer: ImportBook };
  import_sheet: { args: { part: ImportPart; language: Language }; answer: ImportSheet };
  preview_import: { args: { part: ImportPart; mapping: ImportMapping; language: Language }; answer: ImportCounts };
  import_rows: { args: { window: ImportWindow }; answer: ImportRows };
  decide_import: { args: { which: ImportWhich; decision: ImportDecision | null }; answer: ImportCounts };
  apply_import: { args: { [name: string]: never }; answer: Imported };
  import_progress: { args: { [name: string]: never }; answer: ImportProgress };
  stop_import: { args: { [name: string]: never }; answer: null };
  close_import: { args: { [name: string]: never }; answer: null };
  today: { args: { [name: string]: never }; answer: Home };
  funding_page: { args: { [name: string]: never }; answer: FundingPage };
  simulate: { args: { call_id: string }; answer: Simulation };
  add_from_simulation: { args: { call_id: string }; answer: FundingLineView };
  add_funding_line: { args: { details: FundingLineDetails }; answer: FundingLineView };
  save_funding_line: { args: { id: FundingLineId; details: FundingLineDetails }; answer: FundingLineView };
  remove_funding_line: { args: { id: FundingLineId }; answer: null };
  check_plan: { args: { [name: string]: never }; answer: Array<PlanProblem> };
  mend_problem: { args: { remedy: Remedy }; answer: null };
  print_plan: { args: { language: Language }; answer: Printed };
  print_explanation: { args: { explanation: Explanation; language: Language }; answer: Printed };
  print_register: { args: { sight: Sight; language: Language }; answer: Printed };
  open_document: { args: { path: string }; answer: null };
  show_in_folder: { args: { path: string }; answer: null };
  undo: { args: { [name: string]: never }; answer: Message | null };
  redo: { args: { [name: string]: never }; answer: Message | null };
  list_steps: { args: { before: number | null }; answer: StepPage };
  record_history: { args: { record: Record }; answer: Array<HistoryEntry> };
  restore_record: { args: { record: Record; step: number }; answer: null };
  list_bin: { args: { [name: string]: never }; answer: Array<BinEntry> };
  restore_deleted: { args: { id: number }; answer: null };
  empty_bin: { args: { [name: string]: never }; answer: Emptied };
  list_backups: { args: { [name: string]: never }; answer: Array<BackupView> };
  backups_of: { args: { path: string }; answer: Array<BackupView> };
  make_backup: { args: { [name: string]: never }; answer: BackupMade };
  compare_backup: { args: { path: string }; answer: BackupDifference };
  open_backup: { args: { path: string; plan: string }; answer: PlanView };
  restore_backup: { args: { path: string }; answer: PlanView };
  recover_plan: { args: { path: string }; answer: Recovered };
  settings: { args: { [name: string]: never }; answer: Settings };
  save_settings: { args: { settings: Settings }; answer: null };
  choose_proofs: { args: { places: Array<Place> }; answer: AttachedProofs | null };
  replace_proof: { args: { id: ProofId }; answer: AttachedProofs | null };
  save_proof_copy: { args: { id: ProofId }; answer: string | null };
  choose_plan: { args: { [name: string]: never }; answer: string | null };
  choose_import: { args: { [name: string]: never }; answer: string | null };
  save_refused: { args: { language: Language }; answer: string | null };
  save_plan_as: { args: { [name: string]: never }; answer: PlanView | null };
  save_copy: { args: { [name: string]: never }; answer: string | null };
  move_plan: { args: { [name: string]: never }; answer: PlanView | null };
  choose_backup_folder: { args: { [name: string]: never }; answer: string | null };
  choose_list: { args: { [name: string]: never }; answer: ListView | null };
  export_list: { args: { id: string }; answer: string | null };
  export_questions: { args: { request: QuestionsRequest }; answer: string | null };
  choose_answers: { args: { [name: string]: never }; answer: ReturnedSheet | null };
  export: { args: { request: ExportRequest }; answer: Exported | null };
  save_protected_copy: { args: { password: string }; answer: string | null };
};
