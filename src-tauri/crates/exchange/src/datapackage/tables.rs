//! Which tables a package has, and which columns: the one list from which schema, writing and
//! reading come. It follows the tables of the plan file.

use domain::{
    migration::{Destination, MigrationState, Mode, Origin, Strategy},
    register::{
        Register,
        applications::{ApplicationRole, Grade},
        assets::AssetKind,
        contracts::Renewal,
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
}

/// What the rows of a table are.
pub(super) enum Rows {
    /// One row: the body, and the name of the plan.
    Body,
    /// The records of a list of the plan.
    Records(&'static [&'static str]),
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
    /// A day.
    Day,
    /// Yes or no.
    Flag,
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

fn one_of<T: Options>() -> Vec<&'static str> {
    T::ALL.iter().map(|it| it.value()).collect()
}

const fn column(name: &'static str, kind: Kind) -> Column {
    Column { name, kind, required: false, unique: false, refers_to: None }
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
    }
}

/// The tables of records that have columns of the body's own.
const RECORDS: &[&str] =
    &["services", "suppliers", "applications", "contracts", "assets", "people", "skills"];

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
            required("migration.own_funds", Kind::Flag),
            text("migration.notes"),
        ],
        key: ID,
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
            text("notes"),
        ],
        key: ID,
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
            text("qualification"),
            column("qualified_until", Kind::Day),
            text("exit_clause"),
            text("notes"),
        ],
        key: ID,
    },
    Table {
        name: "contract_services",
        title: "exports-table-contract-services",
        rows: Rows::Items { of: "contracts", field: "services" },
        columns: &[end("contract", "contracts"), end("service", "services")],
        key: &["contract", "service"],
    },
    Table {
        name: "contract_applications",
        title: "exports-table-contract-applications",
        rows: Rows::Items { of: "contracts", field: "applications" },
        columns: &[end("contract", "contracts"), end("application", "applications")],
        key: &["contract", "application"],
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
            column("bought", Kind::Day),
            column("price", Kind::Money),
            column("life_years", COUNT),
            column("warranty_until", Kind::Day),
            text("notes"),
        ],
        key: ID,
    },
    Table {
        name: "asset_applications",
        title: "exports-table-asset-applications",
        rows: Rows::Items { of: "assets", field: "applications" },
        columns: &[end("asset", "assets"), end("application", "applications")],
        key: &["asset", "application"],
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
            text("notes"),
        ],
        key: ID,
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
            required(
                "state",
                Kind::Choice(|| vec!["draft", "applied", "granted", "paid", "revoked"]),
            ),
            text("notes"),
        ],
        key: ID,
    },
    Table {
        name: "grant_services",
        title: "exports-table-grant-services",
        rows: Rows::Items { of: "grants", field: "services" },
        columns: &[end("grant", "grants"), end("service", "services"), choice::<Mode>("mode")],
        key: &["grant", "service"],
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
    },
];
