//! The registers: suppliers, applications, contracts, assets, people, skills, costs and
//! invoices, each a table whose columns are the fields of its record; and the tables of their links.
//!
//! A record is written and read through its JSON, so that a field is declared once, in `domain`.

use std::collections::{BTreeMap, BTreeSet};

use domain::{
    plan::{Plan, Record},
    readiness::proofs::ProofId,
    register::{
        Registers,
        applications::{Application, ApplicationDetails, ApplicationId},
        assets::{Asset, AssetDetails, AssetId},
        contracts::{Contract, ContractDetails, ContractId},
        costs::{Cost, CostDetails, CostId},
        invoices::{Invoice, InvoiceDetails, InvoiceId},
        not_same::NotSame,
        own::{OwnColumn, OwnColumnDetails, OwnColumnId},
        people::{Person, PersonDetails, PersonId},
        skills::{Skill, SkillDetails, SkillId},
        suppliers::{Supplier, SupplierDetails, SupplierId},
        view::{View, ViewDetails, ViewId},
    },
};
use rusqlite::{Connection, Row, Transaction, params_from_iter, types::Value as Sql};
use serde::{Serialize, de::DeserializeOwned};
use serde_json::{Map, Value as Json, json};

use crate::{Error, Result, readiness, services, values::Word};

/// How the records of a register lie in the file.
pub(crate) struct Table {
    /// The table.
    pub name: &'static str,
    /// The columns that hold JSON.
    json: &'static [&'static str],
    /// The columns that hold yes or no.
    flags: &'static [&'static str],
    /// The lists of links.
    pub links: &'static [LinkTable],
}

/// A list of links of a record.
pub(crate) struct LinkTable {
    /// The record's field.
    field: &'static str,
    /// The table.
    pub name: &'static str,
    /// Its column for the record, which is also the name of the record's table.
    pub this: &'static str,
    /// Its column for the other end.
    other: &'static str,
    /// Its column for what the link means.
    role: Option<&'static str>,
}

const SUPPLIERS: Table = Table { name: "supplier", json: &["own"], flags: &[], links: &[] };
const APPLICATIONS: Table = Table {
    name: "application",
    json: &["own", "sheet"],
    flags: &[],
    links: &[LinkTable {
        field: "services",
        name: "application_service",
        this: "application",
        other: "service",
        role: Some("role"),
    }],
};
const CONTRACTS: Table = Table {
    name: "contract",
    json: &["own"],
    flags: &[],
    links: &[
        LinkTable {
            field: "services",
            name: "contract_service",
            this: "contract",
            other: "service",
            role: None,
        },
        LinkTable {
            field: "applications",
            name: "contract_application",
            this: "contract",
            other: "application",
            role: None,
        },
    ],
};
const ASSETS: Table = Table {
    name: "asset",
    json: &["own"],
    flags: &["watts_measured"],
    links: &[LinkTable {
        field: "applications",
        name: "asset_application",
        this: "asset",
        other: "application",
        role: None,
    }],
};
const PEOPLE: Table = Table { name: "person", json: &["own"], flags: &[], links: &[] };
const SKILLS: Table = Table { name: "skill", json: &["own"], flags: &[], links: &[] };
const COSTS: Table = Table {
    name: "cost",
    json: &["own", "shares"],
    flags: &[],
    links: &[
        LinkTable {
            field: "services",
            name: "cost_service",
            this: "cost",
            other: "service",
            role: None,
        },
        LinkTable {
            field: "applications",
            name: "cost_application",
            this: "cost",
            other: "application",
            role: None,
        },
    ],
};
const INVOICES: Table = Table {
    name: "invoice",
    json: &["own"],
    flags: &[],
    links: &[LinkTable {
        field: "services",
        name: "invoice_service",
        this: "invoice",
        other: "service",
        role: None,
    }],
};
const OWN_COLUMNS: Table = Table { name: "own_column", json: &["choices"], flags: &[], links: &[] };
const VIEWS: Table =
    Table { name: "register_view", json: &["columns", "query"], flags: &[], links: &[] };

/// All of them: what others refer to comes first.
pub(crate) const TABLES: &[&Table] = &[
    &SUPPLIERS,
    &APPLICATIONS,
    &CONTRACTS,
    &ASSETS,
    &PEOPLE,
    &SKILLS,
    &COSTS,
    &INVOICES,
    &OWN_COLUMNS,
    &VIEWS,
];

/// The table of a record; nothing for those that have a module of their own.
pub(crate) fn table_of(record: Record) -> Option<(&'static Table, i64)> {
    Some(match record {
        Record::Supplier(id) => (&SUPPLIERS, id.0),
        Record::Application(id) => (&APPLICATIONS, id.0),
        Record::Contract(id) => (&CONTRACTS, id.0),
        Record::Asset(id) => (&ASSETS, id.0),
        Record::Person(id) => (&PEOPLE, id.0),
        Record::Skill(id) => (&SKILLS, id.0),
        Record::Cost(id) => (&COSTS, id.0),
        Record::Invoice(id) => (&INVOICES, id.0),
        Record::Service(_) | Record::FundingLine(_) | Record::Proof(_) | Record::Body => {
            return None;
        }
    })
}

/// The record with that id of a table; nothing for a table that is no register.
pub(crate) fn record_of(table: &str, id: i64) -> Option<Record> {
    Some(match table {
        "service" => Record::Service(domain::services::ServiceId(id)),
        "funding_line" => Record::FundingLine(domain::funding::line::FundingLineId(id)),
        "supplier" => Record::Supplier(SupplierId(id)),
        "application" => Record::Application(ApplicationId(id)),
        "contract" => Record::Contract(ContractId(id)),
        "asset" => Record::Asset(AssetId(id)),
        "person" => Record::Person(PersonId(id)),
        "skill" => Record::Skill(SkillId(id)),
        "cost" => Record::Cost(CostId(id)),
        "invoice" => Record::Invoice(InvoiceId(id)),
        "proof" => Record::Proof(ProofId(id)),
        _ => return None,
    })
}

/// Everything in the registers but the services.
pub fn all(conn: &Connection) -> Result<Registers> {
    Ok(Registers {
        suppliers: list(conn, &SUPPLIERS, |id, details: SupplierDetails| Supplier {
            id: SupplierId(id),
            details,
        })?,
        applications: list(conn, &APPLICATIONS, |id, details: ApplicationDetails| Application {
            id: ApplicationId(id),
            details,
        })?,
        contracts: list(conn, &CONTRACTS, |id, details: ContractDetails| Contract {
            id: ContractId(id),
            details,
        })?,
        assets: list(conn, &ASSETS, |id, details: AssetDetails| Asset {
            id: AssetId(id),
            details,
        })?,
        people: list(conn, &PEOPLE, |id, details: PersonDetails| Person {
            id: PersonId(id),
            details,
        })?,
        skills: list(conn, &SKILLS, |id, details: SkillDetails| Skill {
            id: SkillId(id),
            details,
        })?,
        costs: list(conn, &COSTS, |id, details: CostDetails| Cost { id: CostId(id), details })?,
        invoices: list(conn, &INVOICES, |id, details: InvoiceDetails| Invoice {
            id: InvoiceId(id),
            details,
        })?,
        own_columns: list(conn, &OWN_COLUMNS, |id, details: OwnColumnDetails| OwnColumn {
            id: OwnColumnId(id),
            details,
        })?,
        views: list(conn, &VIEWS, |id, details: ViewDetails| View { id: ViewId(id), details })?,
        not_same: not_same(conn)?,
    })
}

/// One record of each kind, each as empty as can be.
pub(crate) fn model(name: &str) -> Registers {
    let name = name.to_owned();
    let register = domain::register::Register::Services;
    Registers {
        suppliers: vec![Supplier {
            id: SupplierId(1),
            details: SupplierDetails { name: name.clone(), ..SupplierDetails::default() },
        }],
        applications: vec![Application {
            id: ApplicationId(1),
            details: ApplicationDetails { name: name.clone(), ..ApplicationDetails::default() },
        }],
        contracts: vec![Contract {
            id: ContractId(1),
            details: ContractDetails { name: name.clone(), ..ContractDetails::default() },
        }],
        assets: vec![Asset {
            id: AssetId(1),
            details: AssetDetails { name: name.clone(), ..AssetDetails::default() },
        }],
        people: vec![Person {
            id: PersonId(1),
            details: PersonDetails { name: name.clone(), ..PersonDetails::default() },
        }],
        skills: vec![Skill {
            id: SkillId(1),
            details: SkillDetails { name: name.clone(), ..SkillDetails::default() },
        }],
        costs: vec![Cost {
            id: CostId(1),
            details: CostDetails { name: name.clone(), ..CostDetails::default() },
        }],
        invoices: vec![Invoice {
            id: InvoiceId(1),
            details: InvoiceDetails { name: name.clone(), ..InvoiceDetails::default() },
        }],
        own_columns: vec![OwnColumn {
            id: OwnColumnId(1),
            details: OwnColumnDetails {
                register,
                name: name.clone(),
                kind: domain::register::own::OwnKind::Text,
                choices: Vec::new(),
            },
        }],
        views: vec![View {
            id: ViewId(1),
            details: ViewDetails {
                register,
                name,
                columns: Vec::new(),
                query: domain::register::view::Query::default(),
            },
        }],
        not_same: [NotSame::new(register, 1, 2)].into(),
    }
}

/// Whether the record with that id of a table can be read.
pub(crate) fn is_readable(conn: &Connection, table: &Table, id: i64) -> bool {
    fn reads<D: DeserializeOwned>(conn: &Connection, table: &Table, id: i64) -> bool {
        read(conn, table, Some(id), |_, _: D| ()).is_ok()
    }
    match table.name {
        "supplier" => reads::<SupplierDetails>(conn, table, id),
        "application" => reads::<ApplicationDetails>(conn, table, id),
        "contract" => reads::<ContractDetails>(conn, table, id),
        "asset" => reads::<AssetDetails>(conn, table, id),
        "person" => reads::<PersonDetails>(conn, table, id),
        "skill" => reads::<SkillDetails>(conn, table, id),
        "cost" => reads::<CostDetails>(conn, table, id),
        "invoice" => reads::<InvoiceDetails>(conn, table, id),
        "own_column" => reads::<OwnColumnDetails>(conn, table, id),
        _ => reads::<ViewDetails>(conn, table, id),
    }
}

/// The id the next record of each register gets, by its table.
pub fn next_ids(conn: &Connection) -> Result<BTreeMap<String, i64>> {
    let mut stmt = conn.prepare_cached("SELECT name, seq FROM sqlite_sequence")?;
    let rows = stmt.query_map([], |row| Ok((row.get(0)?, row.get::<_, i64>(1)? + 1)))?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// The table of a register's records.
pub fn table_name(register: domain::register::Register) -> &'static str {
    table_of(register.record(0)).map_or("service", |(table, _)| table.name)
}

/// Writes `records` as they are in `plan`: those that are new to the file are added under their
/// ids, those that are in both are changed, and those that are no longer in `plan` are taken out.
/// The caller has checked them.
pub fn put(tx: &Transaction<'_>, plan: &Plan, records: &BTreeSet<Record>) -> Result<()> {
    let more = &plan.registers;
    macro_rules! put {
        ($list:expr, $id:expr) => {
            match $list.binary_search_by_key(&$id, |it| it.id) {
                Ok(at) => Some(details_of(&$list[at].details)?),
                Err(_) => None,
            }
        };
    }
    for record in records {
        let details = match *record {
            Record::Service(id) => {
                match plan.services.binary_search_by_key(&id, |it| it.id) {
                    Ok(at) => services::put(tx, &plan.services[at])?,
                    Err(_) => services::remove(tx, id)?,
                }
                continue;
            }
            Record::Proof(id) => {
                let proof = plan.readiness.proofs.iter().find(|it| it.id == id);
                readiness::put_proof(tx, id, proof.map(|it| &it.details))?;
                continue;
            }
            Record::FundingLine(_) | Record::Body => continue,
            Record::Supplier(id) => put!(more.suppliers, id),
            Record::Application(id) => put!(more.applications, id),
            Record::Contract(id) => put!(more.contracts, id),
            Record::Asset(id) => put!(more.assets, id),
            Record::Person(id) => put!(more.people, id),
            Record::Skill(id) => put!(more.skills, id),
            Record::Cost(id) => put!(more.costs, id),
            Record::Invoice(id) => put!(more.invoices, id),
        };
        let Some((table, id)) = table_of(*record) else { continue };
        match details {
            Some(details) => write(tx, table, id, details)?,
            None => delete(tx, table.name, id)?,
        }
    }
    Ok(())
}

/// Fills a file that has nothing in it yet.
pub(crate) fn insert(tx: &Transaction<'_>, registers: &Registers) -> Result<()> {
    write_each(tx, &SUPPLIERS, registers.suppliers.iter().map(|it| (it.id.0, &it.details)))?;
    write_each(tx, &APPLICATIONS, registers.applications.iter().map(|it| (it.id.0, &it.details)))?;
    write_each(tx, &CONTRACTS, registers.contracts.iter().map(|it| (it.id.0, &it.details)))?;
    write_each(tx, &ASSETS, registers.assets.iter().map(|it| (it.id.0, &it.details)))?;
    write_each(tx, &PEOPLE, registers.people.iter().map(|it| (it.id.0, &it.details)))?;
    write_each(tx, &SKILLS, registers.skills.iter().map(|it| (it.id.0, &it.details)))?;
    write_each(tx, &COSTS, registers.costs.iter().map(|it| (it.id.0, &it.details)))?;
    write_each(tx, &INVOICES, registers.invoices.iter().map(|it| (it.id.0, &it.details)))?;
    write_each(tx, &OWN_COLUMNS, registers.own_columns.iter().map(|it| (it.id.0, &it.details)))?;
    write_each(tx, &VIEWS, registers.views.iter().map(|it| (it.id.0, &it.details)))?;
    put_not_same(tx, registers.not_same.iter().copied())
}

fn not_same(conn: &Connection) -> Result<BTreeSet<NotSame>> {
    let mut stmt = conn.prepare_cached("SELECT register, one, other FROM not_same")?;
    let rows = stmt.query_map([], |row| {
        let register = row.get::<_, Word<_>>("register")?.0;
        Ok(NotSame { register, one: row.get("one")?, other: row.get("other")? })
    })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// Keeps that records which look alike are not the same.
pub fn put_not_same(tx: &Transaction<'_>, pairs: impl IntoIterator<Item = NotSame>) -> Result<()> {
    let sql =
        "INSERT INTO not_same (register, one, other) VALUES (?1, ?2, ?3) ON CONFLICT DO NOTHING";
    let mut stmt = tx.prepare_cached(sql)?;
    for NotSame { register, one, other } in pairs {
        stmt.execute((Word(register), one, other))?;
    }
    Ok(())
}

fn write_each<'d, D: Serialize + 'd>(
    tx: &Transaction<'_>,
    table: &Table,
    records: impl Iterator<Item = (i64, &'d D)>,
) -> Result<()> {
    for (id, details) in records {
        write(tx, table, id, details_of(details)?)?;
    }
    Ok(())
}

/// Adds a column of the body's own.
pub fn add_own_column(tx: &Transaction<'_>, details: &OwnColumnDetails) -> Result<OwnColumn> {
    let id = OwnColumnId(write_new(tx, &OWN_COLUMNS, details)?);
    Ok(OwnColumn { id, details: details.clone() })
}

/// Changes a column of the body's own.
pub fn save_own_column(tx: &Transaction<'_>, column: &OwnColumn) -> Result<()> {
    exists(tx, OWN_COLUMNS.name, column.id.0)?;
    write(tx, &OWN_COLUMNS, column.id.0, details_of(&column.details)?)
}

/// Takes out a column of the body's own, and what stands in it.
pub fn remove_own_column(tx: &Transaction<'_>, id: OwnColumnId) -> Result<()> {
    delete(tx, OWN_COLUMNS.name, id.0)?;
    let path = format!("$.\"{}\"", id.0);
    let others = TABLES.iter().filter(|it| it.json.contains(&"own")).map(|it| it.name);
    for table in std::iter::once("service").chain(others) {
        tx.execute(
            &format!(
                "UPDATE {table} SET own = json_remove(own, ?1)
                  WHERE json_extract(own, ?1) IS NOT NULL"
            ),
            [&path],
        )?;
    }
    Ok(())
}

/// Adds a view, or changes the one that has its name.
pub fn save_view(tx: &Transaction<'_>, details: &ViewDetails) -> Result<View> {
    let register = serde_json::to_value(details.register)?;
    let found: Option<i64> = tx
        .prepare_cached("SELECT id FROM register_view WHERE register = ?1 AND name = ?2")?
        .query_row((register.as_str(), &details.name), |row| row.get(0))
        .map(Some)
        .or_else(|error| match error {
            rusqlite::Error::QueryReturnedNoRows => Ok(None),
            error => Err(error),
        })?;
    let id = match found {
        Some(id) => {
            write(tx, &VIEWS, id, details_of(details)?)?;
            id
        }
        None => write_new(tx, &VIEWS, details)?,
    };
    Ok(View { id: ViewId(id), details: details.clone() })
}

/// Takes out a view.
pub fn remove_view(tx: &Transaction<'_>, id: ViewId) -> Result<()> {
    delete(tx, VIEWS.name, id.0)
}

/// How a table with these headings was read the last time, as the caller wrote it.
pub fn mapping(conn: &Connection, headings: &str) -> Result<Option<String>> {
    let mut stmt = conn.prepare_cached("SELECT mapping FROM import_mapping WHERE headings = ?1")?;
    let mut rows = stmt.query([headings])?;
    Ok(rows.next()?.map(|row| row.get(0)).transpose()?)
}

/// Remembers how a table with these headings is read.
pub fn save_mapping(tx: &Transaction<'_>, headings: &str, mapping: &str) -> Result<()> {
    let sql = "INSERT INTO import_mapping (headings, mapping) VALUES (?1, ?2)
               ON CONFLICT (headings) DO UPDATE SET mapping = excluded.mapping
               WHERE mapping <> excluded.mapping";
    tx.prepare_cached(sql)?.execute([headings, mapping])?;
    Ok(())
}

fn list<D: DeserializeOwned, T>(
    conn: &Connection,
    table: &Table,
    record: impl Fn(i64, D) -> T,
) -> Result<Vec<T>> {
    read(conn, table, None, record)
}

/// The records of a table, or one of them.
fn read<D: DeserializeOwned, T>(
    conn: &Connection,
    table: &Table,
    only: Option<i64>,
    record: impl Fn(i64, D) -> T,
) -> Result<Vec<T>> {
    let mut links: Vec<BTreeMap<i64, Vec<Json>>> = Vec::new();
    for link in table.links {
        links.push(read_links(conn, link, only)?);
    }
    let sql = format!("SELECT * FROM {} WHERE ifnull(id = ?1, 1) ORDER BY id", table.name);
    let mut stmt = conn.prepare_cached(&sql)?;
    let names: Vec<String> = stmt.column_names().map(str::to_owned).collect();
    let mut rows = stmt.query([only])?;
    let mut found = Vec::new();
    while let Some(row) = rows.next()? {
        let id: i64 = row.get("id")?;
        let mut details = columns(row, &names, table)?;
        for (link, of) in table.links.iter().zip(&mut links) {
            let list = of.remove(&id).unwrap_or_default();
            details.insert(link.field.to_owned(), Json::Array(list));
        }
        found.push(record(id, serde_json::from_value(Json::Object(details))?));
    }
    Ok(found)
}

fn columns(row: &Row<'_>, names: &[String], table: &Table) -> Result<Map<String, Json>> {
    let mut details = Map::new();
    for (at, name) in names.iter().enumerate().filter(|(_, name)| *name != "id") {
        let value = match row.get::<_, Sql>(at)? {
            Sql::Null => Json::Null,
            Sql::Integer(it) if table.flags.contains(&name.as_str()) => json!(it != 0),
            Sql::Integer(it) => json!(it),
            Sql::Text(text) if table.json.contains(&name.as_str()) => serde_json::from_str(&text)?,
            Sql::Text(text) => Json::String(text),
            // STRICT tables without such columns hold none.
            Sql::Real(_) | Sql::Blob(_) => Json::Null,
        };
        details.insert(name.clone(), value);
    }
    Ok(details)
}

fn read_links(
    conn: &Connection,
    link: &LinkTable,
    only: Option<i64>,
) -> Result<BTreeMap<i64, Vec<Json>>> {
    let LinkTable { name, this, other, role, .. } = link;
    let role_column = role.unwrap_or("NULL");
    let sql = format!(
        "SELECT {this}, {other}, {role_column} FROM {name} WHERE ifnull({this} = ?1, 1)
          ORDER BY {this}, {other}"
    );
    let mut stmt = conn.prepare_cached(&sql)?;
    let mut rows = stmt.query([only])?;
    let mut found: BTreeMap<i64, Vec<Json>> = BTreeMap::new();
    while let Some(row) = rows.next()? {
        let (this_id, other_id): (i64, i64) = (row.get(0)?, row.get(1)?);
        let value = match role {
            Some(role) => json!({ *other: other_id, *role: row.get::<_, String>(2)? }),
            None => json!(other_id),
        };
        found.entry(this_id).or_default().push(value);
    }
    Ok(found)
}

fn details_of(details: &impl Serialize) -> Result<Map<String, Json>> {
    match serde_json::to_value(details)? {
        Json::Object(map) => Ok(map),
        _ => Err(Error::NotFound),
    }
}

fn write_new(tx: &Transaction<'_>, table: &Table, details: &impl Serialize) -> Result<i64> {
    let sql = "SELECT seq + 1 FROM sqlite_sequence WHERE name = ?1";
    let next = tx.prepare_cached(sql)?.query_row([table.name], |row| row.get(0));
    let id = match next {
        Err(rusqlite::Error::QueryReturnedNoRows) => 1,
        next => next?,
    };
    write(tx, table, id, details_of(details)?)?;
    Ok(id)
}

/// Adds or changes a record, and leaves alone what is already so.
fn write(
    tx: &Transaction<'_>,
    table: &Table,
    id: i64,
    mut details: Map<String, Json>,
) -> Result<()> {
    let mut wanted = Vec::new();
    for link in table.links {
        if let Some(Json::Array(list)) = details.remove(link.field) {
            wanted.push((link, list));
        }
    }
    let names: Vec<String> = details.keys().map(|it| format!("\"{it}\"")).collect();
    let columns = names.join(", ");
    let marks = vec!["?"; names.len()].join(", ");
    let sets: Vec<String> = names.iter().map(|it| format!("{it} = excluded.{it}")).collect();
    let differs: Vec<String> =
        names.iter().map(|it| format!("{it} IS NOT excluded.{it}")).collect();
    let sql = format!(
        "INSERT INTO {} (id, {columns}) VALUES (?, {marks})
         ON CONFLICT (id) DO UPDATE SET {} WHERE {}",
        table.name,
        sets.join(", "),
        differs.join(" OR "),
    );
    let values = std::iter::once(Sql::Integer(id)).chain(details.values().map(sql_value));
    tx.prepare_cached(&sql)?.execute(params_from_iter(values))?;
    for (link, list) in wanted {
        write_links(tx, link, id, &list)?;
    }
    Ok(())
}

fn write_links(tx: &Transaction<'_>, link: &LinkTable, id: i64, wanted: &[Json]) -> Result<()> {
    let LinkTable { name, this, other, role, .. } = link;
    let end = |it: &Json| match role {
        Some(role) => (it[*other].as_i64(), it[*role].as_str().map(str::to_owned)),
        None => (it.as_i64(), None),
    };
    let wanted: BTreeMap<i64, Option<String>> =
        wanted.iter().map(end).filter_map(|(id, role)| Some((id?, role))).collect();
    let role_column = role.unwrap_or("NULL");
    let present: BTreeMap<i64, Option<String>> = tx
        .prepare_cached(&format!("SELECT {other}, {role_column} FROM {name} WHERE {this} = ?1"))?
        .query_map([id], |row| Ok((row.get(0)?, row.get(1)?)))?
        .collect::<rusqlite::Result<_>>()?;
    for gone in present.keys().filter(|it| !wanted.contains_key(it)) {
        tx.prepare_cached(&format!("DELETE FROM {name} WHERE {this} = ?1 AND {other} = ?2"))?
            .execute([id, *gone])?;
    }
    for (to, meaning) in &wanted {
        match (present.get(to), role) {
            (None, None) => {
                let sql = format!("INSERT INTO {name} ({this}, {other}) VALUES (?1, ?2)");
                tx.prepare_cached(&sql)?.execute((id, to))?;
            }
            (None, Some(role)) => {
                let sql =
                    format!("INSERT INTO {name} ({this}, {other}, {role}) VALUES (?1, ?2, ?3)");
                tx.prepare_cached(&sql)?.execute((id, to, meaning))?;
            }
            (Some(now), Some(role)) if now != meaning => {
                let sql =
                    format!("UPDATE {name} SET {role} = ?3 WHERE {this} = ?1 AND {other} = ?2");
                tx.prepare_cached(&sql)?.execute((id, to, meaning))?;
            }
            _ => (),
        }
    }
    Ok(())
}

fn sql_value(value: &Json) -> Sql {
    match value {
        Json::Null => Sql::Null,
        Json::Bool(it) => Sql::Integer(i64::from(*it)),
        Json::Number(it) => it.as_i64().map_or(Sql::Null, Sql::Integer),
        Json::String(text) => Sql::Text(text.clone()),
        list => Sql::Text(list.to_string()),
    }
}

fn delete(tx: &Transaction<'_>, table: &str, id: i64) -> Result<()> {
    match tx.prepare_cached(&format!("DELETE FROM {table} WHERE id = ?1"))?.execute([id])? {
        0 => Err(Error::NotFound),
        _ => Ok(()),
    }
}

fn exists(tx: &Transaction<'_>, table: &str, id: i64) -> Result<()> {
    let there = tx.prepare_cached(&format!("SELECT 1 FROM {table} WHERE id = ?1"))?.exists([id])?;
    if there { Ok(()) } else { Err(Error::NotFound) }
}
