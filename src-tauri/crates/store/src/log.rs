//! What every step did to every row: written by triggers of the connection, played back by undo.
//!
//! A row is written down as its columns before and after, never as SQL: a plan that came by mail
//! can hold false values in its log, but no command.

use rusqlite::{Connection, Transaction, params_from_iter, types::Value};
use serde_json::{Map, Value as Json};

use crate::{Error, Result};

/// A row as its columns, by name.
pub(crate) type Columns = Map<String, Json>;

/// A table of records, as the log sees it.
#[derive(Debug, Clone)]
pub(crate) struct Table {
    pub name: String,
    pub columns: Vec<String>,
    /// The columns of its primary key.
    pub key: Vec<String>,
}

/// What a step did to a row.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Change {
    pub table: String,
    pub key: Columns,
    /// Nothing: there was no such row.
    pub was: Option<Columns>,
    /// Nothing: there is no such row any more.
    pub became: Option<Columns>,
}

/// The tables that are not records of the plan but its memory, and the bytes of proofs, which are
/// never changed.
const MEMORY: [&str; 3] = ["step", "change", "content"];

/// The bytes of proofs come and go through the door like everything else, and never change.
const CONTENT_TRIGGERS: &str = "
    CREATE TEMP TRIGGER content_INSERT BEFORE INSERT ON main.content
      WHEN NOT EXISTS (SELECT 1 FROM recording)
      BEGIN SELECT RAISE(ABORT, 'a change beside the door'); END;
    CREATE TEMP TRIGGER content_DELETE BEFORE DELETE ON main.content
      WHEN NOT EXISTS (SELECT 1 FROM recording)
      BEGIN SELECT RAISE(ABORT, 'a change beside the door'); END;
    CREATE TEMP TRIGGER content_UPDATE BEFORE UPDATE ON main.content
      BEGIN SELECT RAISE(ABORT, 'the bytes of a proof do not change'); END;";

/// The tables of records, as they are in this file.
pub(crate) fn tables(conn: &Connection) -> Result<Vec<Table>> {
    let mut names = conn.prepare(
        "SELECT name FROM main.sqlite_schema
          WHERE type = 'table' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' ORDER BY name",
    )?;
    let names =
        names.query_map([], |row| row.get(0))?.collect::<rusqlite::Result<Vec<String>>>()?;
    let mut tables = Vec::new();
    for name in names.into_iter().filter(|it| !MEMORY.contains(&it.as_str())) {
        let mut info = conn.prepare("SELECT name, pk FROM pragma_table_info(?1) ORDER BY cid")?;
        let columns = info
            .query_map([&name], |row| Ok((row.get(0)?, row.get(1)?)))?
            .collect::<rusqlite::Result<Vec<(String, u32)>>>()?;
        tables.push(Table {
            name,
            key: columns.iter().filter(|(_, key)| *key > 0).map(|(it, _)| it.clone()).collect(),
            columns: columns.into_iter().map(|(it, _)| it).collect(),
        });
    }
    Ok(tables)
}

/// Makes this connection write down what it does to every row. A change that is not part of a step
/// fails.
pub(crate) fn record(conn: &Connection) -> Result<()> {
    conn.execute_batch("CREATE TEMP TABLE recording (step INTEGER)")?;
    for table in tables(conn)? {
        conn.execute_batch(&triggers(&table))?;
    }
    Ok(conn.execute_batch(CONTENT_TRIGGERS)?)
}

/// From now on, what is done belongs to `step`; to none, while the log itself is played back.
pub(crate) fn begin(tx: &Transaction<'_>, step: Option<i64>) -> Result<()> {
    tx.prepare_cached("INSERT INTO recording (step) VALUES (?1)")?.execute([step])?;
    Ok(())
}

/// What is done after this fails again.
pub(crate) fn end(tx: &Transaction<'_>) -> Result<()> {
    tx.prepare_cached("DELETE FROM recording")?.execute([])?;
    Ok(())
}

fn triggers(table: &Table) -> String {
    let Table { name, columns, key } = table;
    let object = |row: &str, columns: &[String]| {
        let pairs: Vec<String> =
            columns.iter().map(|it| format!("'{it}', {row}.\"{it}\"")).collect();
        format!("json_object({})", pairs.join(", "))
    };
    // Only the columns that changed, as they are in `row`.
    let changed = |row: &str| {
        let columns: Vec<String> = columns
            .iter()
            .map(|it| {
                format!(
                    "SELECT '{it}' AS k, {row}.\"{it}\" AS v WHERE OLD.\"{it}\" IS NOT NEW.\"{it}\""
                )
            })
            .collect();
        format!("(SELECT json_group_object(k, v) FROM ({}))", columns.join(" UNION ALL "))
    };
    let differs: Vec<String> =
        columns.iter().map(|it| format!("OLD.\"{it}\" IS NOT NEW.\"{it}\"")).collect();
    let trigger = |event: &str, condition: &str, key: String, was: String, became: String| {
        format!(
            "CREATE TEMP TRIGGER log_{name}_{event} AFTER {event} ON main.\"{name}\" {condition}
             BEGIN
                 SELECT RAISE(ABORT, 'a change beside the door')
                  WHERE NOT EXISTS (SELECT 1 FROM recording);
                 INSERT INTO change (step, of_table, of_key, was, became)
                 SELECT step, '{name}', {key}, {was}, {became}
                   FROM recording WHERE step IS NOT NULL;
             END;"
        )
    };
    let nothing = || "NULL".to_owned();
    [
        trigger("INSERT", "", object("NEW", key), nothing(), object("NEW", columns)),
        trigger("DELETE", "", object("OLD", key), object("OLD", columns), nothing()),
        trigger(
            "UPDATE",
            &format!("WHEN {}", differs.join(" OR ")),
            object("OLD", key),
            changed("OLD"),
            changed("NEW"),
        ),
    ]
    .concat()
}

/// What a step did, in its order.
pub(crate) fn changes(conn: &Connection, step: i64) -> Result<Vec<Change>> {
    let mut stmt = conn.prepare_cached(
        "SELECT of_table, of_key, was, became FROM change WHERE step = ?1 ORDER BY id",
    )?;
    let mut rows = stmt.query([step])?;
    let mut changes = Vec::new();
    while let Some(row) = rows.next()? {
        let (was, became): (Option<String>, Option<String>) = (row.get(2)?, row.get(3)?);
        changes.push(Change {
            table: row.get(0)?,
            key: serde_json::from_str(&row.get::<_, String>(1)?)?,
            was: was.map(|it| serde_json::from_str(&it)).transpose()?,
            became: became.map(|it| serde_json::from_str(&it)).transpose()?,
        });
    }
    Ok(changes)
}

impl Change {
    /// The change that takes this one back.
    pub(crate) fn inverse(self) -> Self {
        Self { was: self.became, became: self.was, ..self }
    }

    /// Does it again, to rows that are as it found them. Rows that are not were changed beside
    /// this program, and nothing is done.
    pub(crate) fn apply(&self, tx: &Transaction<'_>, tables: &[Table]) -> Result<()> {
        let table = find(tables, &self.table)?;
        let done = match (&self.was, &self.became) {
            (None, None) => 1,
            (None, Some(row)) => return insert(tx, table, row),
            (Some(row), None) => delete(tx, table, row)?,
            (Some(was), Some(became)) => {
                let expected = self.key.iter().chain(was).map(|(name, it)| (name.as_str(), it));
                update(tx, table, became, expected)?
            }
        };
        if done == 1 { Ok(()) } else { Err(Error::ChangedElsewhere) }
    }
}

/// The table of that name, if the plan has one: the log may come from anywhere.
pub(crate) fn find<'a>(tables: &'a [Table], name: &str) -> Result<&'a Table> {
    tables.iter().find(|it| it.name == name).ok_or(Error::ChangedElsewhere)
}

/// The row with that key, if there is one.
pub(crate) fn row(conn: &Connection, table: &Table, key: &Columns) -> Result<Option<Columns>> {
    let object: Vec<String> = table.columns.iter().map(|it| format!("'{it}', \"{it}\"")).collect();
    let (condition, values) = condition(table, key.iter().map(|(name, it)| (name.as_str(), it)))?;
    let sql = format!(
        "SELECT json_object({}) FROM main.\"{}\" WHERE {condition}",
        object.join(", "),
        table.name
    );
    let mut stmt = conn.prepare_cached(&sql)?;
    let mut rows = stmt.query(params_from_iter(values))?;
    match rows.next()? {
        Some(row) => Ok(Some(serde_json::from_str(&row.get::<_, String>(0)?)?)),
        None => Ok(None),
    }
}

/// Adds a row.
pub(crate) fn insert(tx: &Transaction<'_>, table: &Table, row: &Columns) -> Result<()> {
    let names = known(table, row.keys().map(String::as_str))?;
    let marks = vec!["?"; names.len()];
    let sql = format!(
        "INSERT INTO \"{}\" ({}) VALUES ({})",
        table.name,
        names.join(", "),
        marks.join(", ")
    );
    let done = tx.prepare_cached(&sql)?.execute(params_from_iter(row.values().map(value)));
    match done {
        Err(error)
            if error.sqlite_error_code() == Some(rusqlite::ErrorCode::ConstraintViolation) =>
        {
            Err(Error::PlaceTaken)
        }
        done => Ok(done.map(drop)?),
    }
}

/// Changes the columns of a row that is as expected. Answers how many rows that were.
pub(crate) fn update<'a>(
    tx: &Transaction<'_>,
    table: &Table,
    columns: &Columns,
    expected: impl Iterator<Item = (&'a str, &'a Json)>,
) -> Result<usize> {
    if columns.is_empty() {
        return Ok(1);
    }
    let names = known(table, columns.keys().map(String::as_str))?;
    let (condition, values) = condition(table, expected)?;
    let sql = format!(
        "UPDATE \"{}\" SET {} WHERE {condition}",
        table.name,
        names.iter().map(|it| format!("{it} = ?")).collect::<Vec<_>>().join(", ")
    );
    let values = columns.values().map(value).chain(values);
    Ok(tx.prepare_cached(&sql)?.execute(params_from_iter(values))?)
}

fn delete(tx: &Transaction<'_>, table: &Table, row: &Columns) -> Result<usize> {
    let (condition, values) = condition(table, row.iter().map(|(name, it)| (name.as_str(), it)))?;
    let sql = format!("DELETE FROM \"{}\" WHERE {condition}", table.name);
    Ok(tx.prepare_cached(&sql)?.execute(params_from_iter(values))?)
}

fn condition<'a>(
    table: &Table,
    expected: impl Iterator<Item = (&'a str, &'a Json)>,
) -> Result<(String, Vec<Value>)> {
    let (names, values): (Vec<&str>, Vec<Value>) =
        expected.map(|(name, it)| (name, value(it))).unzip();
    let names = known(table, names.into_iter())?;
    let parts: Vec<String> = names.iter().map(|it| format!("{it} IS ?")).collect();
    if parts.is_empty() {
        return Err(Error::ChangedElsewhere);
    }
    Ok((parts.join(" AND "), values))
}

/// The names, quoted, if the table has them all: the log may come from anywhere.
fn known<'a>(table: &Table, names: impl Iterator<Item = &'a str>) -> Result<Vec<String>> {
    names
        .map(|name| match table.columns.iter().any(|it| it == name) {
            true => Ok(format!("\"{name}\"")),
            false => Err(Error::ChangedElsewhere),
        })
        .collect()
}

fn value(json: &Json) -> Value {
    match json {
        Json::Null => Value::Null,
        Json::Bool(it) => Value::Integer(i64::from(*it)),
        Json::Number(it) => match it.as_i64() {
            Some(whole) => Value::Integer(whole),
            None => Value::Real(it.as_f64().unwrap_or_default()),
        },
        Json::String(it) => Value::Text(it.clone()),
        Json::Array(_) | Json::Object(_) => Value::Text(json.to_string()),
    }
}
