//! What became of one record: who changed what, when, from what to what; and how it was before.

use domain::plan::Record;
use rusqlite::{Connection, Transaction};
use serde_json::{Value, json};

use crate::{
    Error, Result,
    log::{self, Columns, Table},
    readiness::answers,
    registers,
    steps::{self, State, Step},
};

/// What a step did to a record.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// The step.
    pub step: Step,
    /// What it did.
    pub deed: Deed,
    /// The columns it changed; empty where the record came or went.
    pub changes: Vec<ColumnChange>,
}

/// What a step did to a record.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Deed {
    /// It brought it in.
    Added,
    /// It changed it.
    Changed,
    /// It took it out.
    Removed,
}

/// A column, from what to what, as they are in the file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ColumnChange {
    /// The table.
    pub table: String,
    /// The column.
    pub column: String,
    /// What was in it.
    pub was: Value,
    /// What is in it.
    pub became: Value,
}

/// The tables a record is made of, the first one its own, each with its key.
fn parts(record: Record) -> Vec<(&'static str, Columns)> {
    let key = |name: &str, id: i64| Columns::from_iter([(name.to_owned(), json!(id))]);
    match record {
        Record::Service(id) => {
            vec![("service", key("id", id.0)), ("migration", key("service", id.0))]
        }
        Record::FundingLine(id) => vec![("funding_line", key("id", id.0))],
        Record::Proof(id) => vec![("proof", key("id", id.0))],
        Record::Body => vec![("body", key("id", 1))],
        record => {
            let own = registers::table_of(record);
            own.map(|(table, id)| (table.name, key("id", id))).into_iter().collect()
        }
    }
}

/// The tables in which a record is linked to others: the table, its column for the record, and the
/// one for the other end.
fn links(record: Record) -> (i64, &'static [(&'static str, &'static str, &'static str)]) {
    match record {
        Record::Service(id) => (
            id.0,
            &[
                ("application_service", "service", "application"),
                ("contract_service", "service", "contract"),
                ("cost_service", "service", "cost"),
                ("invoice_service", "service", "invoice"),
                ("funded_service", "service", "line"),
            ],
        ),
        Record::Application(id) => (
            id.0,
            &[
                ("application_service", "application", "service"),
                ("contract_application", "application", "contract"),
                ("asset_application", "application", "asset"),
                ("cost_application", "application", "cost"),
            ],
        ),
        Record::Contract(id) => (
            id.0,
            &[
                ("contract_service", "contract", "service"),
                ("contract_application", "contract", "application"),
            ],
        ),
        Record::Asset(id) => (id.0, &[("asset_application", "asset", "application")]),
        Record::Cost(id) => (
            id.0,
            &[("cost_service", "cost", "service"), ("cost_application", "cost", "application")],
        ),
        Record::Invoice(id) => (id.0, &[("invoice_service", "invoice", "service")]),
        Record::FundingLine(id) => (id.0, &[("funded_service", "line", "service")]),
        Record::Proof(id) => (
            id.0,
            &[
                ("proof_place", "proof", "service"),
                ("proof_place", "proof", "application"),
                ("proof_place", "proof", "contract"),
            ],
        ),
        Record::Body | Record::Supplier(_) | Record::Person(_) | Record::Skill(_) => (0, &[]),
    }
}

/// What became of a record, the last first. What was taken back and dropped is not told. A link
/// that came or went is told as a change of the column for its other end, an answer as one of a
/// column that is called as its item, with what changed of it.
pub fn of(conn: &Connection, record: Record) -> Result<Vec<Entry>> {
    let mut entries: Vec<Entry> = Vec::new();
    for (at, (table, key)) in parts(record).into_iter().enumerate() {
        let own = at == 0;
        for (step, change) in changes(conn, table, &key)? {
            let deed = match (&change.was, &change.became) {
                (None, _) => Deed::Added,
                (_, None) => Deed::Removed,
                _ => Deed::Changed,
            };
            let columns = columns(&change, deed);
            match entries.iter_mut().find(|it| it.step.id == step.id) {
                Some(entry) => {
                    // A record that came and was filled in one step, came.
                    if own && deed != Deed::Changed {
                        entry.deed = deed;
                    }
                    entry.changes.extend(columns);
                }
                None => entries.push(Entry { step, deed, changes: columns }),
            }
        }
    }
    let (id, tables) = links(record);
    for (table, this, other) in tables {
        for (step, change) in link_changes(conn, table, (this, id), other)? {
            match entries.iter_mut().find(|it| it.step.id == step.id) {
                Some(entry) => entry.changes.push(change),
                None => entries.push(Entry { step, deed: Deed::Changed, changes: vec![change] }),
            }
        }
    }
    for (step, change) in answers::told(conn, record)? {
        match entries.iter_mut().find(|it| it.step.id == step.id) {
            Some(entry) => entry.changes.push(change),
            None => entries.push(Entry { step, deed: Deed::Changed, changes: vec![change] }),
        }
    }
    for entry in &mut entries {
        if entry.deed != Deed::Changed {
            entry.changes.clear();
        }
    }
    entries.sort_by_key(|it| std::cmp::Reverse(it.step.id));
    Ok(entries)
}

/// Makes the record what it was right after a step. A record that is gone comes back only from the
/// bin.
pub fn restore(tx: &Transaction<'_>, record: Record, step: i64) -> Result<()> {
    let tables = log::tables(tx)?;
    for (name, key) in parts(record) {
        let table = log::find(&tables, name)?;
        let now = log::row(tx, table, &key)?.ok_or(Error::NotFound)?;
        let then = as_of(tx, table, &key, now.clone(), step)?.ok_or(Error::NotFound)?;
        let expected = key.iter().map(|(name, it)| (name.as_str(), it));
        if then != now && log::update(tx, table, &then, expected)? != 1 {
            return Err(Error::NotFound);
        }
    }
    Ok(())
}

/// The row as it was right after a step; nothing if there was none.
fn as_of(
    conn: &Connection,
    table: &Table,
    key: &Columns,
    now: Columns,
    step: i64,
) -> Result<Option<Columns>> {
    let mut row = Some(now);
    for (later, change) in changes(conn, &table.name, key)? {
        if later.id <= step || later.state != State::Done {
            continue;
        }
        row = match (row, change.was) {
            (_, None) => None,
            (None, Some(was)) => Some(was),
            (Some(mut row), Some(was)) => {
                row.extend(was);
                Some(row)
            }
        };
    }
    Ok(row)
}

/// What was done to a row, the last first.
fn changes(conn: &Connection, table: &str, key: &Columns) -> Result<Vec<(Step, log::Change)>> {
    let mut stmt = conn.prepare_cached(
        "SELECT step.*, was, became
           FROM change JOIN step ON step.id = change.step
          WHERE of_table = ?1 AND of_key = ?2 AND state IN ('done', 'floor')
          ORDER BY change.id DESC",
    )?;
    let key_text = serde_json::to_string(key)?;
    let mut rows = stmt.query([table, &key_text])?;
    let mut found = Vec::new();
    while let Some(row) = rows.next()? {
        let (was, became): (Option<String>, Option<String>) = (row.get("was")?, row.get("became")?);
        let change = log::Change {
            table: table.to_owned(),
            key: key.clone(),
            was: was.map(|it| serde_json::from_str(&it)).transpose()?,
            became: became.map(|it| serde_json::from_str(&it)).transpose()?,
        };
        found.push((steps::from_row(row)?, change));
    }
    Ok(found)
}

/// The links of a record that came or went.
fn link_changes(
    conn: &Connection,
    table: &str,
    (this, id): (&str, i64),
    other: &str,
) -> Result<Vec<(Step, ColumnChange)>> {
    let mut stmt = conn.prepare_cached(
        "SELECT step.*, of_key ->> ?3 AS other, was IS NULL AS came
           FROM change JOIN step ON step.id = change.step
          WHERE of_table = ?1 AND of_key ->> ?2 = ?4 AND (was IS NULL OR became IS NULL)
            AND state IN ('done', 'floor')
          ORDER BY change.id DESC",
    )?;
    let mut rows = stmt.query((table, this, other, id))?;
    let mut found = Vec::new();
    while let Some(row) = rows.next()? {
        let end = Value::from(row.get::<_, Option<i64>>("other")?);
        let (was, became) = if row.get("came")? { (Value::Null, end) } else { (end, Value::Null) };
        let change =
            ColumnChange { table: table.to_owned(), column: other.to_owned(), was, became };
        found.push((steps::from_row(row)?, change));
    }
    Ok(found)
}

fn columns(change: &log::Change, deed: Deed) -> Vec<ColumnChange> {
    let (Deed::Changed, Some(was), Some(became)) = (deed, &change.was, &change.became) else {
        return Vec::new();
    };
    let pairs = became.iter().map(|(column, became)| ColumnChange {
        table: change.table.clone(),
        column: column.clone(),
        was: was.get(column).cloned().unwrap_or(Value::Null),
        became: became.clone(),
    });
    pairs.collect()
}
