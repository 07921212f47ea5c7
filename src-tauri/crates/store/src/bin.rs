//! The bin: records that were taken out, with everything that hung on them.

use domain::{funding::line::FundingLineId, plan::Record, services::ServiceId};
use rusqlite::{Connection, OptionalExtension, Transaction};

use crate::{
    Error, Result,
    log::{self, Columns, Table},
    steps::{self, Step},
};

/// A record in the bin.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Deleted {
    /// Its number in the bin.
    pub id: i64,
    /// Which record it was.
    pub record: Record,
    /// The name it had.
    pub name: String,
    /// The step that took it out.
    pub step: Step,
}

/// What is in the bin, the last first.
pub fn list(conn: &Connection) -> Result<Vec<Deleted>> {
    let mut stmt = conn.prepare_cached(
        "SELECT step.*, change.id AS change_id, of_table, of_key ->> 'id' AS record_id,
                ifnull(was ->> 'name', was ->> 'title') AS name
           FROM change JOIN step ON step.id = change.step
          WHERE became IS NULL AND state IN ('done', 'floor')
            AND ((of_table = 'service'
                  AND NOT EXISTS (SELECT 1 FROM service WHERE id = of_key ->> 'id'))
              OR (of_table = 'funding_line'
                  AND NOT EXISTS (SELECT 1 FROM funding_line WHERE id = of_key ->> 'id')))
            AND change.id = (SELECT max(later.id) FROM change AS later
                              JOIN step AS of_later ON of_later.id = later.step
                             WHERE later.of_table = change.of_table
                               AND later.of_key = change.of_key
                               AND of_later.state IN ('done', 'floor'))
          ORDER BY change.id DESC",
    )?;
    let rows = stmt.query_map([], |row| {
        let (of_table, id): (String, i64) = (row.get("of_table")?, row.get("record_id")?);
        let record = match of_table.as_str() {
            "service" => Record::Service(ServiceId(id)),
            _ => Record::FundingLine(FundingLineId(id)),
        };
        Ok(Deleted {
            id: row.get("change_id")?,
            record,
            name: row.get::<_, Option<String>>("name")?.unwrap_or_default(),
            step: steps::from_row(row)?,
        })
    })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// Brings a record back with everything that hung on it. What hung on something else that is gone
/// too, stays out.
pub fn restore(tx: &Transaction<'_>, id: i64) -> Result<()> {
    let step: Option<i64> = tx
        .prepare_cached("SELECT step FROM change WHERE id = ?1 AND became IS NULL")?
        .query_row([id], |row| row.get(0))
        .optional()?;
    let step = step.ok_or(Error::NotFound)?;
    let tables = log::tables(tx)?;
    let place: u32 = tx
        .prepare_cached("SELECT count(*) FROM change WHERE step = ?1 AND id < ?2")?
        .query_row([step, id], |row| row.get(0))?;
    let changes = log::changes(tx, step)?;
    let record = changes.get(place as usize).ok_or(Error::NotFound)?;
    let own_row = record.was.as_ref().ok_or(Error::NotFound)?;
    log::insert(tx, log::find(&tables, &record.table)?, own_row)?;
    for part in &changes {
        let (None, Some(row)) = (&part.became, &part.was) else { continue };
        let table = log::find(&tables, &part.table)?;
        let references = references(tx, table)?;
        let hangs = references.iter().any(|it| it.of(row, &record.table, &record.key));
        if hangs && all_there(tx, &tables, &references, row)? {
            log::insert(tx, table, row)?;
        }
    }
    Ok(())
}

/// A column that refers to a row of another table by its key.
struct Reference {
    column: String,
    to: String,
}

impl Reference {
    fn of(&self, row: &Columns, table: &str, key: &Columns) -> bool {
        self.to == table && row.get(&self.column) == key.values().next()
    }
}

fn references(conn: &Connection, table: &Table) -> Result<Vec<Reference>> {
    let mut stmt =
        conn.prepare_cached("SELECT \"from\", \"table\" FROM pragma_foreign_key_list(?1)")?;
    let rows = stmt
        .query_map([&table.name], |row| Ok(Reference { column: row.get(0)?, to: row.get(1)? }))?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

fn all_there(
    conn: &Connection,
    tables: &[Table],
    references: &[Reference],
    row: &Columns,
) -> Result<bool> {
    for reference in references {
        let (table, value) = (log::find(tables, &reference.to)?, row.get(&reference.column));
        let Some(value) = value.filter(|it| !it.is_null()) else { continue };
        let key = Columns::from_iter([(table.key[0].clone(), value.clone())]);
        if log::row(conn, table, &key)?.is_none() {
            return Ok(false);
        }
    }
    Ok(true)
}
