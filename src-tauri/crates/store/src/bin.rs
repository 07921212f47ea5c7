//! The bin: records that were taken out, with everything that hung on them.

use domain::{plan::Record, text::Message};
use rusqlite::{Connection, OptionalExtension, Transaction};

use crate::{
    Error, Result,
    log::{self, Columns, Table},
    readiness::content,
    registers,
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
            AND NOT EXISTS (
                SELECT 1 FROM (SELECT 'service' AS name, id FROM service
                     UNION ALL SELECT 'funding_line', id FROM funding_line
                     UNION ALL SELECT 'supplier', id FROM supplier
                     UNION ALL SELECT 'application', id FROM application
                     UNION ALL SELECT 'contract', id FROM contract
                     UNION ALL SELECT 'asset', id FROM asset
                     UNION ALL SELECT 'person', id FROM person
                     UNION ALL SELECT 'skill', id FROM skill
                     UNION ALL SELECT 'cost', id FROM cost
                     UNION ALL SELECT 'invoice', id FROM invoice
                     UNION ALL SELECT 'proof', id FROM proof)
                 WHERE name = of_table AND id = of_key ->> 'id')
            AND of_table IN ('service', 'funding_line', 'supplier', 'application', 'contract',
                             'asset', 'person', 'skill', 'cost', 'invoice', 'proof')
            AND change.id = (SELECT max(later.id) FROM change AS later
                              JOIN step AS of_later ON of_later.id = later.step
                             WHERE later.of_table = change.of_table
                               AND later.of_key = change.of_key
                               AND of_later.state IN ('done', 'floor'))
          ORDER BY change.id DESC",
    )?;
    let rows = stmt.query_map([], |row| {
        let (of_table, id): (String, i64) = (row.get("of_table")?, row.get("record_id")?);
        // The query asks for no other tables.
        let record = registers::record_of(&of_table, id).unwrap_or(Record::Body);
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
        let table = log::find(&tables, &part.table)?;
        let references = references(tx, table)?;
        let row = match (&part.was, &part.became) {
            (Some(row), None) => row,
            (Some(was), Some(_)) => {
                refer_again(tx, &references, part, was, record)?;
                continue;
            }
            _ => continue,
        };
        let hangs = references.iter().any(|it| it.of(row, &record.table, &record.key));
        if hangs && all_there(tx, &tables, &references, row)? {
            log::insert(tx, table, row)?;
        }
    }
    Ok(())
}

/// What left the bin for good.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Emptied {
    /// How many records.
    pub records: usize,
    /// How many bytes of proofs, which nothing needs any more.
    pub bytes: u64,
}

/// Empties the bin. The log forgets the records in it, so nothing can bring them back; what was done
/// until then can no longer be taken back. What hung on them is still told by what is there.
pub(crate) fn empty(tx: &Transaction<'_>, words: &Message, author: &str) -> Result<Emptied> {
    let deleted = list(tx)?;
    if deleted.is_empty() {
        return Ok(Emptied::default());
    }
    for it in &deleted {
        tx.prepare_cached(
            "DELETE FROM change
              WHERE (of_table, of_key) = (SELECT of_table, of_key FROM change WHERE id = ?1)
                AND step IN (SELECT id FROM step WHERE state IN ('done', 'floor'))",
        )?
        .execute([it.id])?;
    }
    steps::sink(tx)?;
    steps::add_floor(tx, words, author)?;
    Ok(Emptied { records: deleted.len(), bytes: content::tidy(tx)? })
}

/// Points a row that stayed to the record it pointed to, unless it points elsewhere by now.
fn refer_again(
    tx: &Transaction<'_>,
    references: &[Reference],
    part: &log::Change,
    was: &Columns,
    record: &log::Change,
) -> Result<()> {
    for reference in references.iter().filter(|it| it.of(was, &record.table, &record.key)) {
        let (Some(key), Some(value)) = (part.key.get("id"), was.get(&reference.column)) else {
            continue;
        };
        let sql = format!(
            "UPDATE {} SET {column} = ?1 WHERE id = ?2 AND {column} IS NULL",
            part.table,
            column = reference.column,
        );
        tx.prepare_cached(&sql)?.execute((value.as_i64(), key.as_i64()))?;
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
