//! Which tables a package has, and which columns: the one list from which schema, writing and
//! reading come. It follows the tables of the plan file.

use domain::{
    classification::Level,
    costs::book::Moment,
    migration::{Destination, MigrationState, Mode, Origin, Strategy},
    readiness::{
        answers::AnswerState,
        checklist::{HEAVIEST, PHASES, Recurrence, Scope},
    },
    register::{
        Register,
        applications::{ApplicationRole, Grade},
        assets::AssetKind,
        contracts::Renewal,
        costs::{CostCertainty, CostNature, CostPhase, CostRhythm, SharingKey},
        own::OwnKind,
        value::Options,
    },
    services::{ClassState, DataClass, Provision},
};

/// A table of a package.
pub(super) struct Table {
    /// Its name; the file is called `name.csv`.
    pub name: &'static str,
    /// The key of its title in `i18n/`.
    pub title: &'static str,
    /// What its rows are.
    pub rows: Rows,
    /// Its columns, in their order.
    pub columns: &'static [Column],
    /// The columns that no two rows have alike.
    pub key: &'static [&'static str],
    /// Packages of older programs do not have it.
    pub later: bool,
}

impl Table {
    /// Its rows are about the body, or about what one of [`ABOUT`] names.
    pub fn is_about(&self) -> bool {
        let has = |name| self.columns.iter().any(|it| it.name == name && !it.required);
        ABOUT.into_iter().all(has)
    }
}

/// The columns of which at most one is filled, and says what a row is about; none: the body.
pub(super) const ABOUT: [&str; 3] = ["service", "application", "contract"];

/// What the rows of a table are.
pub(super) enum Rows {
    /// One row: the body, and the name of the plan.
    Body,
    /// The records of a list of the plan.
    Records(&'static [&'static str]),
    /// What stands in a list of the plan without a number of the program's own.
    Flat(&'static [&'static str]),
    /// What stands in a list of each record of another table.
    Items {
        /// The table of the records; the first column names one of them.
        of: &'static str,
        /// The list.
        field: &'static str,
    },
    /// What stands under a name in each record of some tables.
    Entries {
        /// The tables of the records, where a column says which one; otherwise there is one.
        of: &'static [&'static str],
        /// The names and what stands under them.
        field: &'static str,
    },
}

/// A column of a table.
pub(super) struct Column {
    /// Its name, which is also where its value lies in the record.
    pub name: &'static str,
    /// What its cells hold.
    pub kind: Kind,
    /// A cell must hold something.
    pub required: bool,
    /// No two rows have the same there.
    pub unique: bool,
    /// The table whose rows it names.
    pub refers_to: Option<&'static str>,
    /// Packages of older programs do not have it.
    pub later: bool,
}

/// What the cells of a column hold.
#[derive(Clone, Copy)]
pub(super) enum Kind {
    /// A text; an empty cell is an empty text.
    Text,
    /// A text; an empty cell is nothing.
    Name,
    /// A whole number between two.
    Whole(i64, i64),
    /// An amount in euro.
    Money,
    /// A number with at most four decimals, between two in ten-thousandths.
    Number(i64, i64),
    /// A day.
    Day,
    /// Yes or no.
    Flag,
    /// A SHA-256 in hexadecimal.
    Digest,
    /// One of some words.
    Choice(fn() -> Vec<&'static str>),
    /// A list in JSON.
    List,
    /// An object in JSON.
    Object,
}

/// The largest number of a record: as far as a page can count.
const LAST: i64 = (1 << 53) - 1;
const COUNT: Kind = Kind::Whole(0, i64::MAX);
/// A number with decimals.
const NUMBER: Kind = Kind::Number(i64::MIN, i64::MAX);

fn one_of<T: Options>() -> Vec<&'static str> {
    T::ALL.iter().map(|it| it.value()).collect()
}

const fn column(name: &'static str, kind: Kind) -> Column {
    Column { name, kind, required: false, unique: false, refers_to: None, later: false }
}

const fn required(name: &'static str, kind: Kind) -> Column {
    Column { required: true, ..column(name, kind) }
}

const fn text(name: &'static str) -> Column {
    column(name, Kind::Text)
}

const fn choice<T: Options>(name: &'static str) -> Column {
    column(name, Kind::Choice(one_of::<T>))
}

/// The number of a row of this table.
const fn id() -> Column {
    required("id", Kind::Whole(1, LAST))
}

/// The number of a row of another table.
const fn link(name: &'static str, to: &'static str) -> Column {
    Column { refers_to: Some(to), ..column(name, Kind::Whole(1, LAST)) }
}

const fn end(name: &'static str, to: &'static str) -> Column {
    Column { refers_to: Some(to), ..required(name, Kind::Whole(1, LAST)) }
}

/// A column that came later.
const fn later(column: Column) -> Column {
    Column { later: true, ..column }
}

fn registers() -> Vec<&'static str> {
    RECORDS.to_vec()
}

fn of_register() -> Vec<&'static str> {
    Register::ALL.iter().map(|it| register_name(*it)).collect()
}

/// As the file of the plan calls it, which is also the name of the table.
fn register_name(register: Register) -> &'static str {
    match register {
        Register::Services => "services",
        Register::Applications => "applications",
        Register::Suppliers => "suppliers",
        Register::Contracts => "contracts",
        Register::Assets => "assets",
        Register::People => "people",
        Register::Skills => "skills",
        Register::Costs => "costs",
        Register::Invoices => "invoices",
    }
}

/// The tables of records that have columns of the body's own.
const RECORDS: &[&str] = &[
    "services",
    "suppliers",
    "applications",
    "contracts",
    "assets",
    "people",
    "skills",
    "costs",
    "invoices",
];

const ID: &[&str] = &["id"];

/// All of them: what others refer to comes first.
pub(super) static TABLES: &[Table] = &[
    Table {
        name: "body",
        title: "exports-table-body",
        rows: Rows::Body,
        columns: &[
            required("plan", Kind::Text),
            required(
                "kind",
                Kind::Choice(|| vec!["comune", "provincia", "citta_metropolitana", "unione"]),
            ),
            required("name", Kind::Text),
            text("istat"),
            text("ipa"),
            text("province"),
            text("region"),
            column("population", COUNT),
            column("population_source", Kind::Object),
            column("band", Kind::Whole(1, 7)),
            column("band_source", Kind::Object),
            text("rtd"),
            text("email"),
            text("notes"),
        ],
        key: &[],
        later: false,
    },
    Table {
        name: "services",
        title: "domain-register-services",
        rows: Rows::Records(&["services"]),
        columns: &[
            id(),
            Column { unique: true, ..column("catalogue_id", Kind::Name) },
            required("name", Kind::Text),
            text("area"),
            text("office"),
            text("owner"),
            Column { required: true, ..choice::<Provision>("provision") },
            column("users", COUNT),
            later(column("data_gb", COUNT)),
            column("cases_per_year", COUNT),
            choice::<DataClass>("data_class"),
            Column { required: true, ..choice::<ClassState>("class_state") },
            text("class_act"),
            column("class_day", Kind::Day),
            required("personal_data", Kind::List),
            required("citizen_facing", Kind::Flag),
            text("mission"),
            text("programme"),
            text("tags"),
            text("notes"),
            choice::<Strategy>("migration.strategy"),
            choice::<Origin>("migration.origin"),
            choice::<Destination>("migration.destination"),
            choice::<Mode>("migration.mode"),
            text("migration.product"),
            text("migration.supplier"),
            Column { required: true, ..choice::<MigrationState>("migration.state") },
            later(column("migration.go_live", Kind::Day)),
            required("migration.own_funds", Kind::Flag),
            text("migration.notes"),
        ],
        key: ID,
        later: false,
    },
    Table {
        name: "suppliers",
        title: "domain-register-suppliers",
        rows: Rows::Records(&["registers", "suppliers"]),
        columns: &[
            id(),
            required("name", Kind::Text),
            text("vat_number"),
            text("contact"),
            text("email"),
            text("pec"),
            text("phone"),
            text("notes"),
        ],
        key: ID,
        later: false,
    },
    Table {
        name: "applications",
        title: "domain-register-applications",
        rows: Rows::Records(&["registers", "applications"]),
        columns: &[
            id(),
            required("name", Kind::Text),
            text("version"),
            link("supplier", "suppliers"),
            text("contact"),
            choice::<Origin>("origin"),
            text("licences"),
            choice::<Grade>("opportunity"),
            choice::<Grade>("risk"),
            choice::<Grade>("ease"),
            later(column("priority", Kind::Whole(1, 4))),
            later(text("priority_reason")),
            text("notes"),
        ],
        key: ID,
        later: false,
    },
    Table {
        name: "application_services",
        title: "exports-table-application-services",
        rows: Rows::Items { of: "applications", field: "services" },
        columns: &[
            end("application", "applications"),
            end("service", "services"),
            Column { required: true, ..choice::<ApplicationRole>("role") },
        ],
        key: &["application", "service"],
        later: false,
    },
    Table {
        name: "application_sheets",
        title: "exports-table-application-sheets",
        rows: Rows::Entries { of: &["applications"], field: "sheet" },
        columns: &[
            end("application", "applications"),
            required("item", Kind::Text),
            text("answer"),
        ],
        key: &["application", "item"],
        later: false,
    },
    Table {
        name: "contracts",
        title: "domain-register-contracts",
        rows: Rows::Records(&["registers", "contracts"]),
        columns: &[
            id(),
            required("name", Kind::Text),
            link("supplier", "suppliers"),
            text("cig"),
            column("starts", Kind::Day),
            column("ends", Kind::Day),
            column("notice_days", COUNT),
            choice::<Renewal>("renewal"),
            column("yearly_amount", Kind::Money),
            column("vat_percent", Kind::Whole(0, 100)),
            text("indexation"),
            later(choice::<CostPhase>("cost_phase")),
            later(column("growth", NUMBER)),
            later(text("index")),
            later(column("index_share", Kind::Whole(0, 100))),
            later(column("exit_cost", Kind::Money)),
            later(text("chapter")),
            text("qualification"),
            column("qualified_until", Kind::Day),
            later(choice::<Level>("level")),
            later(choice::<Level>("infrastructure_level")),
            later(column("qualification_checked", Kind::Day)),
            text("exit_clause"),
            text("notes"),
        ],
        key: ID,
        later: false,
    },
    Table {
        name: "contract_services",
        title: "exports-table-contract-services",
        rows: Rows::Items { of: "contracts", field: "services" },
        columns: &[end("contract", "contracts"), end("service", "services")],
        key: &["contract", "service"],
        later: false,
    },
    Table {
        name: "contract_applications",
        title: "exports-table-contract-applications",
        rows: Rows::Items { of: "contracts", field: "applications" },
        columns: &[end("contract", "contracts"), end("application", "applications")],
        key: &["contract", "application"],
        later: false,
    },
    Table {
        name: "assets",
        title: "domain-register-assets",
        rows: Rows::Records(&["registers", "assets"]),
        columns: &[
            id(),
            required("name", Kind::Text),
            choice::<AssetKind>("kind"),
            text("place"),
            text("model"),
            column("watts", COUNT),
            later(required("watts_measured", Kind::Flag)),
            later(column("hours_per_year", COUNT)),
            column("bought", Kind::Day),
            column("price", Kind::Money),
            column("life_years", COUNT),
            column("warranty_until", Kind::Day),
            text("notes"),
        ],
        key: ID,
        later: false,
    },
    Table {
        name: "asset_applications",
        title: "exports-table-asset-applications",
        rows: Rows::Items { of: "assets", field: "applications" },
        columns: &[end("asset", "assets"), end("application", "applications")],
        key: &["asset", "application"],
        later: false,
    },
    Table {
        name: "people",
        title: "domain-register-people",
        rows: Rows::Records(&["registers", "people"]),
        columns: &[
            id(),
            required("name", Kind::Text),
            text("role"),
            text("office"),
            text("email"),
            text("phone"),
            later(column("hourly_cost", Kind::Money)),
            text("notes"),
        ],
        key: ID,
        later: false,
    },
    Table {
        name: "skills",
        title: "domain-register-skills",
        rows: Rows::Records(&["registers", "skills"]),
        columns: &[
            id(),
            required("name", Kind::Text),
            column("level", Kind::Whole(0, 5)),
            text("covered_by"),
            text("notes"),
        ],
        key: ID,
        later: false,
    },
    Table {
        name: "costs",
        title: "domain-register-costs",
        rows: Rows::Records(&["registers", "costs"]),
        columns: &[
            id(),
            required("name", Kind::Text),
            text("item"),
            choice::<CostPhase>("phase"),
            choice::<CostNature>("nature"),
            column("amount", Kind::Money),
            column("quantity", Kind::Number(0, i64::MAX)),
            column("vat_percent", Kind::Whole(0, 100)),
            choice::<CostRhythm>("rhythm"),
            column("every_years", Kind::Whole(1, 100)),
            column("starts", Kind::Day),
            column("ends", Kind::Day),
            column("ceases", Kind::Day),
            column("growth", NUMBER),
            text("index"),
            column("index_share", Kind::Whole(0, 100)),
            link("asset", "assets"),
            text("room"),
            choice::<SharingKey>("split"),
            required("shares", Kind::Object),
            link("supplier", "suppliers"),
            link("person", "people"),
            choice::<CostCertainty>("certainty"),
            text("author"),
            column("day", Kind::Day),
            text("mission"),
            text("programme"),
            text("chapter"),
            text("notes"),
        ],
        key: ID,
        later: true,
    },
    Table {
        name: "cost_services",
        title: "exports-table-cost-services",
        rows: Rows::Items { of: "costs", field: "services" },
        columns: &[end("cost", "costs"), end("service", "services")],
        key: &["cost", "service"],
        later: true,
    },
    Table {
        name: "cost_applications",
        title: "exports-table-cost-applications",
        rows: Rows::Items { of: "costs", field: "applications" },
        columns: &[end("cost", "costs"), end("application", "applications")],
        key: &["cost", "application"],
        later: true,
    },
    Table {
        name: "invoices",
        title: "domain-register-invoices",
        rows: Rows::Records(&["registers", "invoices"]),
        columns: &[
            id(),
            required("name", Kind::Text),
            column("day", Kind::Day),
            text("subject"),
            link("supplier", "suppliers"),
            link("contract", "contracts"),
            link("cost", "costs"),
            column("amount", Kind::Money),
            column("vat", Kind::Money),
            column("starts", Kind::Day),
            column("ends", Kind::Day),
            text("chapter"),
            text("notes"),
        ],
        key: ID,
        later: true,
    },
    Table {
        name: "invoice_services",
        title: "exports-table-invoice-services",
        rows: Rows::Items { of: "invoices", field: "services" },
        columns: &[end("invoice", "invoices"), end("service", "services")],
        key: &["invoice", "service"],
        later: true,
    },
    Table {
        name: "grants",
        title: "exports-table-grants",
        rows: Rows::Records(&["funding"]),
        columns: &[
            id(),
            column("call_id", Kind::Name),
            required("title", Kind::Text),
            column("amount", Kind::Money),
            text("cup"),
            text("decree"),
            column("applied", Kind::Day),
            column("granted", Kind::Day),
            later(column("paid", Kind::Day)),
            required(
                "state",
                Kind::Choice(|| vec!["draft", "applied", "granted", "paid", "revoked"]),
            ),
            text("notes"),
        ],
        key: ID,
        later: false,
    },
    Table {
        name: "grant_services",
        title: "exports-table-grant-services",
        rows: Rows::Items { of: "grants", field: "services" },
        columns: &[end("grant", "grants"), end("service", "services"), choice::<Mode>("mode")],
        key: &["grant", "service"],
        later: false,
    },
    Table {
        name: "own_columns",
        title: "exports-table-own-columns",
        rows: Rows::Records(&["registers", "own_columns"]),
        columns: &[
            id(),
            required("register", Kind::Choice(of_register)),
            required("name", Kind::Text),
            Column { required: true, ..choice::<OwnKind>("kind") },
            required("choices", Kind::List),
        ],
        key: ID,
        later: false,
    },
    Table {
        name: "own_values",
        title: "exports-table-own-values",
        rows: Rows::Entries { of: RECORDS, field: "own" },
        columns: &[
            required("register", Kind::Choice(registers)),
            required("record", Kind::Whole(1, LAST)),
            required("column", Kind::Text),
            text("value"),
        ],
        key: &["register", "record", "column"],
        later: false,
    },
    Table {
        name: "views",
        title: "exports-table-views",
        rows: Rows::Records(&["registers", "views"]),
        columns: &[
            id(),
            required("register", Kind::Choice(of_register)),
            required("name", Kind::Text),
            required("columns", Kind::List),
            required("query", Kind::Object),
        ],
        key: ID,
        later: false,
    },
    Table {
        name: "service_prechecks",
        title: "exports-table-service-prechecks",
        rows: Rows::Entries { of: &["services"], field: "precheck" },
        columns: &[end("service", "services"), required("question", Kind::Text), text("answer")],
        key: &["service", "question"],
        later: true,
    },
    Table {
        name: "answers",
        title: "exports-table-answers",
        rows: Rows::Flat(&["readiness", "answers"]),
        columns: &[
            link("service", "services"),
            link("application", "applications"),
            link("contract", "contracts"),
            required("item", Kind::Text),
            Column { required: true, ..choice::<AnswerState>("state") },
            text("note"),
            text("responsible"),
            column("due", Kind::Day),
            column("answered", Kind::Day),
            required("rounds", COUNT),
            required("basis", Kind::Object),
        ],
        key: &["service", "application", "contract", "item"],
        later: true,
    },
    Table {
        name: "proofs",
        title: "exports-table-proofs",
        rows: Rows::Records(&["readiness", "proofs"]),
        columns: &[
            id(),
            required("name", Kind::Text),
            text("title"),
            required("sha256", Kind::Digest),
            required("size", COUNT),
            text("seen"),
            column("added", Kind::Day),
            column("day", Kind::Day),
            column("expires", Kind::Day),
            link("replaced_by", "proofs"),
            text("notes"),
        ],
        key: ID,
        later: true,
    },
    Table {
        name: "proof_places",
        title: "exports-table-proof-places",
        rows: Rows::Items { of: "proofs", field: "proves" },
        columns: &[
            end("proof", "proofs"),
            link("service", "services"),
            link("application", "applications"),
            link("contract", "contracts"),
            required("item", Kind::Text),
        ],
        key: &["proof", "service", "application", "contract", "item"],
        later: true,
    },
    Table {
        name: "checklists",
        title: "exports-table-checklists",
        rows: Rows::Flat(&["readiness", "lists"]),
        columns: &[
            required("id", Kind::Text),
            required("own", Kind::Flag),
            text("version"),
            text("title.it"),
            text("title.en"),
        ],
        key: ID,
        later: true,
    },
    Table {
        name: "checklist_items",
        title: "exports-table-checklist-items",
        rows: Rows::Items { of: "checklists", field: "items" },
        columns: &[
            Column { refers_to: Some("checklists"), ..required("list", Kind::Text) },
            required("id", Kind::Text),
            required("phase", Kind::Whole(1, PHASES as i64)),
            Column { required: true, ..choice::<Scope>("scope") },
            required("mandatory", Kind::Flag),
            required("blocking", Kind::Flag),
            required("weight", Kind::Whole(1, HEAVIEST as i64)),
            required("applies_to", Kind::List),
            Column { required: true, ..choice::<Recurrence>("recurrence") },
            text("text.it"),
            text("text.en"),
            text("why.it"),
            text("why.en"),
            text("evidence.it"),
            text("evidence.en"),
            column("verify", Kind::Object),
            required("after", Kind::List),
            required("excludes", Kind::List),
            required("sources", Kind::List),
        ],
        key: &["list", "id"],
        later: true,
    },
    Table {
        name: "decisions",
        title: "exports-table-decisions",
        rows: Rows::Records(&["readiness", "decisions"]),
        columns: &[
            id(),
            end("service", "services"),
            required("question", Kind::Choice(|| vec!["strategy"])),
            required("chosen", Kind::Text),
            column("proposed", Kind::Name),
            column("runner_up", Kind::Name),
            required("reason", Kind::Text),
            required("day", Kind::Day),
            text("who"),
        ],
        key: ID,
        later: true,
    },
    Table {
        name: "class_requirements",
        title: "exports-table-class-requirements",
        rows: Rows::Flat(&["readiness", "requirements"]),
        columns: &[
            Column { required: true, ..choice::<DataClass>("data_class") },
            choice::<Level>("service"),
            choice::<Level>("infrastructure"),
            choice::<Level>("administration"),
            text("act"),
            column("day", Kind::Day),
        ],
        key: &["data_class"],
        later: true,
    },
    Table {
        name: "not_same",
        title: "exports-table-not-same",
        rows: Rows::Flat(&["registers", "not_same"]),
        columns: &[
            required("register", Kind::Choice(of_register)),
            required("one", Kind::Whole(1, LAST)),
            required("other", Kind::Whole(1, LAST)),
        ],
        key: &["register", "one", "other"],
        later: true,
    },
    Table {
        name: "cost_settings",
        title: "exports-table-cost-settings",
        rows: Rows::Flat(&["costs", "settings"]),
        columns: &[
            column("first_year", COUNT),
            column("years", COUNT),
            column("go_live", Kind::Day),
            column("discount", NUMBER),
            column("price_kwh", NUMBER),
            column("energy_vat", Kind::Whole(0, 100)),
            column("energy_growth", NUMBER),
            column("pue", NUMBER),
            choice::<SharingKey>("split"),
            column("total_spending", Kind::Money),
        ],
        key: &[],
        later: true,
    },
    Table {
        name: "price_indices",
        title: "exports-table-price-indices",
        rows: Rows::Records(&["costs", "indices"]),
        columns: &[id(), required("name", Kind::Text), text("source"), column("beyond", NUMBER)],
        key: ID,
        later: true,
    },
    Table {
        name: "price_changes",
        title: "exports-table-price-changes",
        rows: Rows::Entries { of: &["price_indices"], field: "changes" },
        columns: &[
            end("index", "price_indices"),
            required("year", Kind::Text),
            required("change", NUMBER),
        ],
        key: &["index", "year"],
        later: true,
    },
    Table {
        name: "scenarios",
        title: "exports-table-scenarios",
        rows: Rows::Records(&["costs", "scenarios"]),
        columns: &[
            id(),
            required("name", Kind::Text),
            text("notes"),
            required("changes", Kind::List),
            required("knobs.fees", NUMBER),
            required("knobs.energy", NUMBER),
            required("knobs.people", NUMBER),
            required("knobs.moving", NUMBER),
            required("knobs.inflation", NUMBER),
        ],
        key: ID,
        later: true,
    },
    Table {
        name: "measures",
        title: "exports-table-measures",
        rows: Rows::Flat(&["costs", "measures"]),
        columns: &[
            required("kpi", Kind::Text),
            link("service", "services"),
            Column { required: true, ..choice::<Moment>("moment") },
            required("value", NUMBER),
            column("day", Kind::Day),
            text("source"),
        ],
        key: &["kpi", "service", "moment"],
        later: true,
    },
];
