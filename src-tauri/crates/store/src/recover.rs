//! A damaged plan: set aside as it is, and what can be read of it written into a new one.
//!
//! **Invariant:** nothing here writes to the damaged file.

use std::{
    collections::{BTreeMap, BTreeSet},
    ffi::OsString,
    fs::{self, File},
    io::{self, Read, Seek, SeekFrom},
    path::{Path, PathBuf},
};

use domain::{
    body::{Body, BodyEntry, BodyKind},
    funding::line::{FundingLine, FundingLineDetails, FundingLineId},
    plan::Plan,
    services::{Service, ServiceDetails, ServiceId},
};
use jiff::civil::DateTime;
use rusqlite::{
    Connection, ErrorCode, OpenFlags, OptionalExtension, config::DbConfig, params_from_iter,
    types::Value,
};

use crate::{
    Error, FileTrouble, Result, VERSION, body, costs,
    file::{self, Existing, logs_of, sync_folder},
    funding, log,
    pages::{Leaves, Number, Pages, Record, Rows},
    plan,
    readiness::{self, content},
    registers, schema, services, steps,
};

/// What is between the name of a plan and the moment at which it was set aside.
pub const SET_ASIDE: &str = "danneggiato";
/// The tables that tell of the plan's changes; the others are the plan.
const MEMORY: [&str; 2] = ["step", "change"];
/// No plan has ever given an id like this: whoever finds one reads noise.
const TOO_LARGE_AN_ID: i64 = 1 << 40;
/// How many of the last steps must be readable for a plan to be opened.
const STEPS_LOOKED_AT: u32 = 100;
/// A part of a disk that is read or not read as a whole.
const BLOCK: usize = 4096;

/// What was saved of a damaged plan.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Report {
    /// Of each table; those of the plan first, then those of its history.
    pub tables: Vec<TableReport>,
    /// Everything was read, as it was.
    pub complete: bool,
}

/// What was saved of a table.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct TableReport {
    /// The table.
    pub table: String,
    /// Rows that are in the new plan.
    pub read: usize,
    /// Of these: rows in which something could not be read and was left blank.
    pub mended: usize,
    /// Of these: rows that nothing in the file said to be of this table, or still in use. They may
    /// be older ones.
    pub guessed: usize,
    /// Rows that were seen and could not be taken over.
    pub lost: usize,
    /// Pages of the file that could not be read. How many rows they had nobody knows.
    pub unread_pages: usize,
}

impl TableReport {
    /// Every row was read, as it was.
    pub fn is_complete(&self) -> bool {
        self.mended + self.guessed + self.lost + self.unread_pages == 0
    }
}

/// Looks whether a plan is sound and can be read, and changes nothing in it.
pub fn check(path: &Path) -> Result<()> {
    let check = || {
        let conn = Connection::open_with_flags(path, OpenFlags::SQLITE_OPEN_READ_ONLY)?;
        file::check_integrity(&conn)?;
        log::tables(&conn)?;
        if schema::version(&conn)? == VERSION {
            // Sound pages may hold what no program wrote.
            plan::get(&conn)?;
            steps::list(&conn, None, STEPS_LOOKED_AT)?;
        }
        Ok(())
    };
    match check() {
        // A change was interrupted, and only who may write can take it back. Then it can be seen.
        Err(Error::Sqlite(error))
            if matches!(
                error.sqlite_error_code(),
                Some(ErrorCode::ReadOnly | ErrorCode::CannotOpen)
            ) =>
        {
            Ok(())
        }
        outcome => outcome.map_err(|error| match error.at(path) {
            error @ Error::File { .. } => error,
            // It calls itself a plan, and nobody knows what to make of it.
            _ => Error::File { path: path.to_owned(), trouble: FileTrouble::Damaged },
        }),
    }
}

/// Gives a damaged plan, and the logs that lie beside it, another name in the same folder. Not a
/// byte of it is read or written, so this works on a disk that is full or failing; wherever it is
/// interrupted, everything is there under one name at least. Answers where it is now.
pub fn set_aside(path: &Path, now: DateTime) -> Result<PathBuf> {
    let failed = |error: &io::Error| Error::from_io(path, error);
    fs::metadata(path).map_err(|error| failed(&error))?;
    let files: Vec<(PathBuf, &str)> = [("", path.to_owned())]
        .into_iter()
        .chain(["-wal", "-journal"].into_iter().zip(logs_of(path)))
        .filter(|(_, file)| file.exists())
        .map(|(ending, file)| (file, ending))
        .collect();
    let aside = free_name_aside(path, now);
    // The logs first: without them a plan is older, but they without it would end up in whatever
    // takes its place.
    let moves: Vec<(PathBuf, PathBuf)> =
        files.into_iter().rev().map(|(file, ending)| (file, with_added(&aside, ending))).collect();
    let linked = moves.iter().try_for_each(|(from, to)| fs::hard_link(from, to));
    if linked.is_ok() {
        sync_folder(path);
        for (done, (from, _)) in moves.iter().enumerate() {
            if let Err(error) = fs::remove_file(from) {
                for (from, to) in &moves[..done] {
                    fs::hard_link(to, from).map_err(|it| failed(&it))?;
                }
                moves.iter().for_each(|(_, to)| drop(fs::remove_file(to)));
                return Err(failed(&error));
            }
        }
    } else {
        // No links on this disk. What was linked has its first name still.
        moves.iter().for_each(|(_, to)| drop(fs::remove_file(to)));
        for (done, (from, to)) in moves.iter().enumerate() {
            if let Err(error) = fs::rename(from, to) {
                moves[..done].iter().for_each(|(from, to)| drop(fs::rename(to, from)));
                return Err(failed(&error));
            }
        }
    }
    // Only what others computed from the log is in it.
    let _ = fs::remove_file(with_added(path, "-shm"));
    sync_folder(path);
    Ok(aside)
}

/// Reads what can be read of `damaged` into a new plan at `into`, where nothing may be yet. What
/// the plan and its body are called, if that cannot be read, is `name`. Where nothing of the plan
/// can be read, no file is made.
pub fn recover(damaged: &Path, into: &Path, name: &str) -> Result<Report> {
    match file::examine(damaged) {
        // What is damaged may not even look like a plan.
        Ok(_) | Err(Error::File { trouble: FileTrouble::Damaged | FileTrouble::NotAPlan, .. }) => {}
        Err(error) => return Err(error),
    }
    let unreadable = |trouble| Error::File { path: damaged.to_owned(), trouble };
    let model = Model::new(name)?;
    let found = Found::new(gather(damaged, into)?, &model)?;
    if !found.is_a_plan() {
        return Err(unreadable(FileTrouble::NotAPlan));
    }
    let mut report = None;
    file::put_in_place(into, Existing::Refuse, |unfinished| {
        report = build(unfinished, &found, &model)?;
        report.as_ref().map(drop).ok_or_else(|| unreadable(FileTrouble::Damaged))
    })?;
    report.ok_or_else(|| unreadable(FileTrouble::Damaged))
}

/// Writes the new plan. Nothing: nothing of the old one can be read.
fn build(path: &Path, found: &Found, model: &Model) -> Result<Option<Report>> {
    let mut conn = Connection::open(path)?;
    // Nobody else sees the file before it is complete; if it never is, it is thrown away.
    conn.execute_batch(
        "PRAGMA journal_mode = MEMORY; PRAGMA synchronous = OFF; PRAGMA foreign_keys = OFF;",
    )?;
    conn.set_db_config(DbConfig::SQLITE_DBCONFIG_ENABLE_TRIGGER, false)?;
    schema::write(&mut conn)?;
    let mut tx = conn.transaction()?;
    let mut reports: BTreeMap<&str, TableReport> = BTreeMap::new();
    for table in &model.tables {
        let name = table.name.as_str();
        let mut report = TableReport { table: name.to_owned(), ..TableReport::default() };
        match found.tables.get(name) {
            Some(of_table) => {
                report.unread_pages = of_table.leaves.unread;
                for leaf in &of_table.leaves.numbers {
                    let rows = found.pages.rows(*leaf);
                    report.lost += rows.lost;
                    for record in &rows.records {
                        match insert(&tx, table, &of_table.columns, record)? {
                            true => report.read += 1,
                            false => report.lost += 1,
                        }
                        report.mended += usize::from(record.mended);
                    }
                }
            }
            None => report.unread_pages = 1,
        }
        reports.insert(name, report);
    }
    for leaf in &found.strays {
        let stray = found.pages.rows(*leaf);
        let Some(table) = owner(&mut tx, &stray, found, model)? else { continue };
        let Some(report) = reports.get_mut(table.name.as_str()) else { continue };
        report.lost += stray.lost;
        for record in &stray.records {
            match insert(&tx, table, &found.columns(table), record)? {
                true => {
                    report.read += 1;
                    report.guessed += 1;
                    report.mended += usize::from(record.mended);
                }
                false => report.lost += 1,
            }
        }
    }
    let plan_rows = |reports: &BTreeMap<&str, TableReport>| -> usize {
        reports.values().filter(|it| !MEMORY.contains(&it.table.as_str())).map(|it| it.read).sum()
    };
    if plan_rows(&reports) == 0 {
        return Ok(None);
    }
    make_whole(&mut tx, model, &mut reports)?;
    if plan_rows(&reports) == 0 {
        return Ok(None);
    }
    // The history guards itself: what was changed in it shows, though it can be read.
    let is_whole = MEMORY.iter().all(|it| reports.get(it).is_some_and(TableReport::is_complete));
    if is_whole && steps::broken_seal(&tx)?.is_some() {
        reports.entry("step").or_default().mended += 1;
    }
    let tables: Vec<TableReport> =
        model.tables.iter().filter_map(|it| reports.remove(it.name.as_str())).collect();
    let complete = tables.iter().all(TableReport::is_complete);
    if !complete {
        // What the steps did is no longer what is there: nothing of it can be taken back.
        tx.execute_batch(
            "UPDATE step SET state = 'floor' WHERE state = 'done';
             UPDATE step SET state = 'dropped', digest = '' WHERE state IN ('undone', 'dropped');",
        )?;
    }
    keep_counting(&tx, model, &found.counters)?;
    tx.commit()?;
    plan::get(&conn)?;
    file::check_integrity(&conn)?;
    conn.close().map_err(|(_, error)| error)?;
    Ok(Some(Report { tables, complete }))
}

/// Adds a row, unless it does not fit.
fn insert(conn: &Connection, table: &Table, columns: &[Column], record: &Record) -> Result<bool> {
    let Some(values) = fitting(columns, record) else { return Ok(false) };
    let (names, values): (Vec<String>, Vec<&Value>) = columns
        .iter()
        .zip(&values)
        .filter(|(column, _)| table.columns.iter().any(|it| it.name == column.name))
        .map(|(column, value)| (format!("\"{}\"", column.name), value))
        .unzip();
    if names.is_empty() {
        return Ok(false);
    }
    let marks = vec!["?"; names.len()].join(", ");
    let names = names.join(", ");
    let sql = format!("INSERT INTO main.\"{}\" ({names}) VALUES ({marks})", table.name);
    fits(conn.prepare_cached(&sql)?.execute(params_from_iter(values)))
}

/// What breaks a rule of the file does not fit; anything else is a failure.
fn fits(outcome: rusqlite::Result<usize>) -> Result<bool> {
    match outcome {
        Ok(changed) => Ok(changed > 0),
        Err(error) => match error.sqlite_error_code() {
            Some(ErrorCode::ConstraintViolation | ErrorCode::TypeMismatch) => Ok(false),
            _ => Err(error.into()),
        },
    }
}

/// The values of a row, if they are of the kinds the columns are declared to have. What a later
/// column has, an older row does not.
fn fitting(columns: &[Column], record: &Record) -> Option<Vec<Value>> {
    if record.values.len() > columns.len() {
        return None;
    }
    let value = |(column, value): (&Column, &Value)| match (column.kind.as_str(), value) {
        _ if column.is_rowid => {
            let plausible = *value == Value::Null && (1..TOO_LARGE_AN_ID).contains(&record.rowid);
            plausible.then_some(Value::Integer(record.rowid))
        }
        ("INTEGER", Value::Null | Value::Integer(_))
        | ("TEXT", Value::Null | Value::Text(_))
        | ("REAL", Value::Null | Value::Real(_) | Value::Integer(_))
        | ("BLOB", Value::Null | Value::Blob(_))
        | ("ANY", _) => Some(value.clone()),
        _ => None,
    };
    columns.iter().zip(&record.values).map(value).collect()
}

/// The table that rows nothing leads to must be of: of those that miss some, the only one that
/// takes more of them than any other.
fn owner<'a>(
    tx: &mut rusqlite::Transaction<'_>,
    stray: &Rows,
    found: &Found,
    model: &'a Model,
) -> Result<Option<&'a Table>> {
    let mut best: Option<(usize, Option<&Table>)> = None;
    for table in model.tables.iter().filter(|it| found.misses_some_of(it)) {
        let columns = found.columns(table);
        if stray.records.iter().any(|it| it.values.len() != columns.len()) {
            continue;
        }
        let attempt = tx.savepoint()?;
        let mut taken = 0;
        for record in &stray.records {
            taken += usize::from(insert(&attempt, table, &columns, record)?);
        }
        // Dropped, it is rolled back.
        drop(attempt);
        best = match best {
            _ if taken == 0 => best,
            Some((most, _)) if taken == most => Some((most, None)),
            Some((most, _)) if taken < most => best,
            _ => Some((taken, Some(table))),
        };
    }
    Ok(best.and_then(|(_, table)| table))
}

/// Takes out what refers to nothing, adds what every plan has, and mends or takes out what the
/// program could not read.
fn make_whole<'a>(
    tx: &mut rusqlite::Transaction<'_>,
    model: &'a Model,
    reports: &mut BTreeMap<&'a str, TableReport>,
) -> Result<()> {
    drop_orphans(tx, reports)?;
    for table in ["plan", "body"] {
        add_missing(tx, model, reports, table, "id", "SELECT 1")?;
    }
    add_missing(tx, model, reports, "migration", "service", "SELECT id FROM service")?;

    let body = |conn: &Connection, _| body::get(conn).is_ok();
    let service = |conn: &Connection, id| services::get(conn, ServiceId(id)).is_ok();
    let line = |conn: &Connection, id| funding::get(conn, FundingLineId(id)).is_ok();
    mend(tx, model, reports, &[("body", "id")], &body)?;
    mend(tx, model, reports, &[("service", "id"), ("migration", "service")], &service)?;
    mend(tx, model, reports, &[("funding_line", "id"), ("funded_service", "line")], &line)?;
    for table in registers::TABLES {
        let readable = |conn: &Connection, id| registers::is_readable(conn, table, id);
        let links = table.links.iter().map(|it| (it.name, it.this));
        let parts: Vec<_> = std::iter::once((table.name, "id")).chain(links).collect();
        mend(tx, model, reports, &parts, &readable)?;
    }
    for table in readiness::TABLES {
        let readable = |conn: &Connection, row| readiness::is_readable(conn, table, row);
        mend(tx, model, reports, &[(table, "rowid")], &readable)?;
    }
    for table in costs::TABLES {
        let readable = |conn: &Connection, row| costs::is_readable(conn, table, row);
        mend(tx, model, reports, &[(table, "rowid")], &readable)?;
    }
    drop_broken_content(tx, reports)?;
    add_missing(tx, model, reports, "body", "id", "SELECT 1")?;

    let step = |conn: &Connection, id| {
        let row = conn.query_row("SELECT * FROM step WHERE id = ?1", [id], steps::from_row);
        row.is_ok()
    };
    mend(tx, model, reports, &[("step", "id")], &step)?;
    let lost = tx.execute(
        "DELETE FROM change
          WHERE NOT (json_valid(of_key) AND (was IS NULL OR json_valid(was))
                     AND (became IS NULL OR json_valid(became)))",
        [],
    )?;
    lose(reports, "change", lost);
    drop_orphans(tx, reports)
}

/// Rows of a table that had been taken over are out again.
fn lose(reports: &mut BTreeMap<&str, TableReport>, table: &str, rows: usize) {
    if let Some(report) = reports.get_mut(table) {
        report.read = report.read.saturating_sub(rows);
        report.lost += rows;
    }
}

/// The bytes of a proof are there as they were brought, or not at all. The proof stays, with what
/// is known of it: whoever has the file can bring it again.
fn drop_broken_content(
    tx: &rusqlite::Transaction<'_>,
    reports: &mut BTreeMap<&str, TableReport>,
) -> Result<()> {
    let mut missing = 0;
    for sha256 in content::digests(tx)? {
        if content::check(tx, &sha256, &mut |_| true)?.is_some() {
            let gone = tx.execute("DELETE FROM content WHERE sha256 = ?1", [&sha256])?;
            lose(reports, "content", gone);
            missing += usize::from(gone == 0);
        }
    }
    if let Some(report) = reports.get_mut("content") {
        report.lost += missing;
    }
    Ok(())
}

fn drop_orphans(
    tx: &rusqlite::Transaction<'_>,
    reports: &mut BTreeMap<&str, TableReport>,
) -> Result<()> {
    loop {
        // What would have been forgotten with the other record, is; what would have gone, goes.
        let mut stmt = tx.prepare_cached(
            "SELECT orphan.\"table\", orphan.rowid, reference.\"from\"
               FROM pragma_foreign_key_check AS orphan
               LEFT JOIN pragma_foreign_key_list(orphan.\"table\") AS reference
                 ON reference.id = orphan.fkid AND reference.on_delete = 'SET NULL'",
        )?;
        let orphans = stmt
            .query_map([], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))?
            .collect::<rusqlite::Result<Vec<(String, i64, Option<String>)>>>()?;
        if orphans.is_empty() {
            return Ok(());
        }
        for (table, rowid, column) in orphans {
            match column {
                Some(column) => {
                    let sql =
                        format!("UPDATE \"{table}\" SET \"{column}\" = NULL WHERE rowid = ?1");
                    let mended = tx.execute(&sql, [rowid])?;
                    if let Some(report) = reports.get_mut(table.as_str()) {
                        report.mended += mended;
                    }
                }
                None => {
                    let sql = format!("DELETE FROM \"{table}\" WHERE rowid = ?1");
                    lose(reports, &table, tx.execute(&sql, [rowid])?);
                }
            }
        }
    }
}

/// Adds the model's row for each id of `wanted` that the table does not have, and counts it as
/// lost.
fn add_missing(
    tx: &rusqlite::Transaction<'_>,
    model: &Model,
    reports: &mut BTreeMap<&str, TableReport>,
    table: &str,
    key: &str,
    wanted: &str,
) -> Result<()> {
    let sql = format!("{wanted} EXCEPT SELECT {key} FROM {table}");
    let ids = tx
        .prepare(&sql)?
        .query_map([], |row| row.get(0))?
        .collect::<rusqlite::Result<Vec<i64>>>()?;
    for id in ids {
        let mut row = model.row(table)?;
        row.insert(key.to_owned(), Value::Integer(id));
        let names: Vec<&str> = row.keys().map(String::as_str).collect();
        let marks = vec!["?"; names.len()].join(", ");
        let sql = format!("INSERT INTO {table} ({}) VALUES ({marks})", names.join(", "));
        tx.execute(&sql, params_from_iter(row.values()))?;
        if let Some(report) = reports.get_mut(table) {
            report.lost += 1;
        }
    }
    Ok(())
}

/// Makes every record readable: where one value of it is not, as in the model; where that does not
/// help, by taking it out. `parts` are the record's tables with the column that says which record,
/// its own first.
fn mend(
    tx: &mut rusqlite::Transaction<'_>,
    model: &Model,
    reports: &mut BTreeMap<&str, TableReport>,
    parts: &[(&str, &str)],
    is_readable: &dyn Fn(&Connection, i64) -> bool,
) -> Result<()> {
    let Some((own, key)) = parts.first() else { return Ok(()) };
    let ids = tx
        .prepare(&format!("SELECT {key} FROM {own}"))?
        .query_map([], |row| row.get(0))?
        .collect::<rusqlite::Result<Vec<i64>>>()?;
    for id in ids {
        if is_readable(tx, id) {
            continue;
        }
        if let Some(table) = mend_one(tx, model, parts, id, is_readable)? {
            if let Some(report) = reports.get_mut(table) {
                report.mended += 1;
            }
            continue;
        }
        for (table, key) in parts.iter().rev() {
            let gone = tx.execute(&format!("DELETE FROM {table} WHERE {key} = ?1"), [id])?;
            lose(reports, table, gone);
        }
    }
    Ok(())
}

/// Answers in which table a value was replaced.
fn mend_one<'a>(
    tx: &mut rusqlite::Transaction<'_>,
    model: &Model,
    parts: &[(&'a str, &str)],
    id: i64,
    is_readable: &dyn Fn(&Connection, i64) -> bool,
) -> Result<Option<&'a str>> {
    for (table, key) in parts {
        let Some(shape) = model.tables.iter().find(|it| it.name == *table) else { continue };
        let row = model.row(table)?;
        for column in shape.columns.iter().filter(|it| !it.is_key) {
            let value = row.get(&column.name).unwrap_or(&Value::Null);
            let mut attempt = tx.savepoint()?;
            let sql = format!("UPDATE {table} SET \"{}\" = ?1 WHERE {key} = ?2", column.name);
            if fits(attempt.execute(&sql, (value, id)))? && is_readable(&attempt, id) {
                attempt.commit()?;
                return Ok(Some(table));
            }
            attempt.set_drop_behavior(rusqlite::DropBehavior::Rollback);
        }
    }
    Ok(None)
}

/// No id is given twice: not those of the rows that were lost, nor of those the history tells of.
fn keep_counting(
    tx: &rusqlite::Transaction<'_>,
    model: &Model,
    counters: &BTreeMap<String, i64>,
) -> Result<()> {
    let counted = model.tables.iter().filter(|it| it.sql.contains("AUTOINCREMENT"));
    for table in counted.map(|it| it.name.as_str()) {
        let of_history: Option<i64> = tx.query_row(
            "SELECT max(CAST(of_key ->> 'id' AS INTEGER)) FROM change WHERE of_table = ?1",
            [table],
            |row| row.get(0),
        )?;
        let so_far: Option<i64> = tx
            .query_row("SELECT seq FROM sqlite_sequence WHERE name = ?1", [table], |row| row.get(0))
            .optional()?;
        let known = [of_history, so_far, counters.get(table).copied()].into_iter().flatten();
        let Some(last) = known.filter(|it| *it < TOO_LARGE_AN_ID).max() else { continue };
        tx.execute("DELETE FROM sqlite_sequence WHERE name = ?1", [table])?;
        tx.execute("INSERT INTO sqlite_sequence (name, seq) VALUES (?1, ?2)", (table, last))?;
    }
    Ok(())
}

/// A plan of today with one record of each kind, each as empty as can be.
#[derive(Debug)]
struct Model {
    conn: Connection,
    tables: Vec<Table>,
}

#[derive(Debug)]
struct Table {
    name: String,
    /// How it was declared.
    sql: String,
    columns: Vec<Column>,
}

#[derive(Debug, Clone)]
struct Column {
    name: String,
    kind: String,
    is_key: bool,
    /// Its value is the number of the row, and not stored.
    is_rowid: bool,
}

impl Model {
    fn new(name: &str) -> Result<Self> {
        let mut conn = Connection::open_in_memory()?;
        schema::write(&mut conn)?;
        let name = if name.is_empty() { "—" } else { name };
        let entry = BodyEntry {
            kind: BodyKind::Comune,
            name: name.to_owned(),
            istat: String::new(),
            ipa: String::new(),
            province: String::new(),
            region: String::new(),
            population: None,
            population_source: None,
            band: None,
            band_source: None,
        };
        let service = ServiceDetails { name: name.to_owned(), ..ServiceDetails::default() };
        let line = FundingLineDetails { title: name.to_owned(), ..FundingLineDetails::default() };
        let plan = Plan {
            name: name.to_owned(),
            body: Body::new(entry),
            services: vec![Service { id: ServiceId(1), details: service }],
            funding: vec![FundingLine { id: FundingLineId(1), details: line }],
            registers: registers::model(name),
            readiness: readiness::model(name),
            costs: costs::model(name),
        };
        let tx = conn.transaction()?;
        plan::add(&tx, &plan, "")?;
        tx.commit()?;
        let names = conn
            .prepare(
                "SELECT name, sql FROM sqlite_schema
                  WHERE type = 'table' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' ORDER BY rowid",
            )?
            .query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?
            .collect::<rusqlite::Result<Vec<(String, String)>>>()?;
        let table = |(name, sql): (String, String)| {
            Ok(Table { columns: columns(&conn, &name)?, name, sql })
        };
        let tables = names.into_iter().map(table).collect::<Result<_>>()?;
        Ok(Self { conn, tables })
    }

    /// The values of the model's row of a table, by column.
    fn row(&self, table: &str) -> Result<BTreeMap<String, Value>> {
        let mut stmt = self.conn.prepare(&format!("SELECT * FROM \"{table}\" LIMIT 1"))?;
        let names: Vec<String> = stmt.column_names().map(str::to_owned).collect();
        let row = stmt.query_row([], |row| {
            names.iter().enumerate().map(|(at, name)| Ok((name.clone(), row.get(at)?))).collect()
        });
        Ok(row.optional()?.unwrap_or_default())
    }
}

fn columns(conn: &Connection, table: &str) -> Result<Vec<Column>> {
    let mut stmt = conn.prepare("SELECT name, type, pk FROM pragma_table_info(?1) ORDER BY cid")?;
    let mut columns = stmt
        .query_map([table], |row| {
            let kind = row.get::<_, String>(1)?.to_uppercase();
            Ok(Column {
                name: row.get(0)?,
                kind,
                is_key: row.get::<_, u32>(2)? > 0,
                is_rowid: false,
            })
        })?
        .collect::<rusqlite::Result<Vec<Column>>>()?;
    let alone = columns.iter().filter(|it| it.is_key).count() == 1;
    for column in &mut columns {
        column.is_rowid = alone && column.is_key && column.kind == "INTEGER";
    }
    Ok(columns)
}

/// What was found in a damaged file.
#[derive(Debug)]
struct Found {
    pages: Pages,
    /// The tables it says it has, by name.
    tables: BTreeMap<String, FoundTable>,
    /// The last id given in each table.
    counters: BTreeMap<String, i64>,
    /// Pages with rows that nothing leads to.
    strays: Vec<Number>,
    /// The list of tables could be read in full.
    knows_its_tables: bool,
}

#[derive(Debug)]
struct FoundTable {
    columns: Vec<Column>,
    leaves: Leaves,
}

impl Found {
    fn new(bytes: Vec<u8>, model: &Model) -> Result<Self> {
        let pages = Pages::new(bytes);
        let mut seen = BTreeSet::new();
        let free = pages.free();
        let (schema, knows_its_tables) = declarations(&pages, &free, &mut seen);
        let (mut tables, mut counters, mut others) = (BTreeMap::new(), BTreeMap::new(), vec![]);
        for record in &schema {
            let [Value::Text(kind), Value::Text(name), _, Value::Integer(root), sql] =
                record.values.as_slice()
            else {
                continue;
            };
            let Ok(root) = u32::try_from(*root) else { continue };
            let today = model.tables.iter().find(|it| it.name == *name);
            match (kind.as_str(), today) {
                ("index", _) => pages.index(root, &mut seen),
                ("table", _) if name == "sqlite_sequence" => {
                    for row in pages.table(root, &mut seen).records {
                        if let [Value::Text(name), Value::Integer(last)] = row.values.as_slice() {
                            counters.insert(name.clone(), *last);
                        }
                    }
                }
                ("table", Some(today)) if !tables.contains_key(name) => {
                    let columns = match sql {
                        Value::Text(sql) if *sql != today.sql => columns_of(today, sql)?,
                        _ => today.columns.clone(),
                    };
                    let leaves = pages.leaves(root, &mut seen);
                    tables.insert(name.clone(), FoundTable { columns, leaves });
                }
                ("table", None) => others.push(root),
                _ => (),
            }
        }
        // A table with a name that nobody knows may be one of ours whose name is damaged: its rows
        // are then looked at one by one.
        if model.tables.iter().all(|it| tables.contains_key(&it.name)) {
            others.into_iter().for_each(|root| drop(pages.leaves(root, &mut seen)));
        }
        let mut found = Self { pages, tables, counters, strays: Vec::new(), knows_its_tables };
        if model.tables.iter().any(|it| found.misses_some_of(it)) {
            seen.extend(free);
            found.strays = found.pages.strays(&seen);
        }
        Ok(found)
    }

    /// A file that says what tables it has, and has none of a plan's, is something else.
    fn is_a_plan(&self) -> bool {
        !self.knows_its_tables
            || ["plan", "body", "service"].iter().any(|it| self.tables.contains_key(*it))
    }

    fn misses_some_of(&self, table: &Table) -> bool {
        self.tables.get(&table.name).is_none_or(|it| it.leaves.unread > 0)
    }

    /// The columns of a table in the damaged file; where it does not say, those of today.
    fn columns(&self, table: &Table) -> Vec<Column> {
        self.tables.get(&table.name).map_or_else(|| table.columns.clone(), |it| it.columns.clone())
    }
}

/// What the file says of its tables, and whether that can be all. A page that the list leads to and
/// that is something else is none of it; a page that is of the list, and that nothing leads to, is.
fn declarations(
    pages: &Pages,
    free: &BTreeSet<Number>,
    seen: &mut BTreeSet<Number>,
) -> (Vec<Record>, bool) {
    let is_one = |it: &Record| {
        let kind = it.values.first();
        it.values.len() == 5
            && matches!(kind, Some(Value::Text(it)) if it == "table" || it == "index")
    };
    let leaves = pages.leaves(1, seen);
    let (mut found, mut complete) = (Vec::new(), leaves.unread == 0);
    for leaf in leaves.numbers {
        let rows = pages.rows(leaf);
        complete &= rows.lost == 0;
        // One that is damaged is left out later; where none is whole, it is another page.
        if rows.records.is_empty() || rows.records.iter().any(is_one) {
            found.extend(rows.records);
        } else {
            seen.remove(&leaf);
            complete = false;
        }
    }
    if !complete {
        let known: BTreeSet<Number> = seen.union(free).copied().collect();
        for leaf in pages.strays(&known) {
            let rows = pages.rows(leaf);
            if !rows.records.is_empty() && rows.records.iter().all(is_one) {
                seen.insert(leaf);
                found.extend(rows.records);
            }
        }
    }
    pages.read_again();
    (found, complete)
}

/// The columns a table was declared with, in their order; those of today if that is no declaration.
/// It may say anything, so it is carried out in a file of its own, in memory, and only if it is one.
fn columns_of(today: &Table, sql: &str) -> Result<Vec<Column>> {
    let beginning = "CREATE TABLE ";
    if !sql.get(..beginning.len()).is_some_and(|it| it.eq_ignore_ascii_case(beginning)) {
        return Ok(today.columns.clone());
    }
    let conn = Connection::open_in_memory()?;
    let declared = conn.prepare(sql).and_then(|mut stmt| stmt.execute([]));
    let mut found = columns(&conn, &today.name)?;
    if declared.is_err() || found.is_empty() {
        return Ok(today.columns.clone());
    }
    let is_in = |of: &[Column], name: &str| of.iter().any(|it| it.name == name);
    // A name that nobody knows is a damaged one, where one of today's is not there.
    let missing: Vec<Column> =
        today.columns.iter().filter(|it| !is_in(&found, &it.name)).cloned().collect();
    if found.len() == today.columns.len() {
        let unknown = found.iter_mut().filter(|it| !is_in(&today.columns, &it.name));
        unknown.zip(missing).for_each(|(unknown, missing)| *unknown = missing);
    }
    // What each may hold is what it may hold today.
    for column in &mut found {
        if let Some(today) = today.columns.iter().find(|it| it.name == column.name) {
            column.clone_from(today);
        }
    }
    Ok(found)
}

/// The bytes of the damaged file, with what its logs have for it. The logs are played into a copy.
fn gather(damaged: &Path, into: &Path) -> Result<Vec<u8>> {
    let bytes = read(damaged).map_err(|error| Error::from_io(damaged, &error))?;
    let logs = logs_of(damaged);
    if !logs.iter().any(|it| fs::metadata(it).is_ok_and(|it| it.len() > 0)) {
        return Ok(bytes);
    }
    let copy = with_added(into, &format!(".{}.damaged", std::process::id()));
    let play = || -> Result<Vec<u8>> {
        let failed = |error: &io::Error| Error::from_io(&copy, error);
        fs::write(&copy, &bytes).map_err(|it| failed(&it))?;
        for (log, of_copy) in logs.iter().zip(logs_of(&copy)) {
            if log.exists() {
                let bytes = read(log).map_err(|error| Error::from_io(log, &error))?;
                fs::write(of_copy, bytes).map_err(|it| failed(&it))?;
            }
        }
        let conn = Connection::open(&copy)?;
        conn.pragma_update_and_check(None, "journal_mode", "DELETE", |_| Ok(()))?;
        conn.close().map_err(|(_, error)| error)?;
        read(&copy).map_err(|it| failed(&it))
    };
    let played = play();
    for file in [&copy, &with_added(&copy, "-shm")].into_iter().chain(&logs_of(&copy)) {
        // Those that never were cannot be removed.
        let _ = fs::remove_file(file);
    }
    // Where the logs cannot be played, what is in the file itself is still worth reading.
    Ok(played.unwrap_or(bytes))
}

/// The bytes of a file; zeros where the disk cannot read it.
fn read(path: &Path) -> io::Result<Vec<u8>> {
    let mut file = File::open(path)?;
    let length = usize::try_from(file.metadata()?.len()).unwrap_or(usize::MAX);
    let mut bytes = Vec::new();
    bytes.try_reserve_exact(length).map_err(|_| io::ErrorKind::OutOfMemory)?;
    bytes.resize(length, 0);
    let mut at = 0;
    while at < length {
        match file.read(&mut bytes[at..]) {
            Ok(0) => break,
            Ok(count) => at += count,
            Err(error) if error.kind() == io::ErrorKind::Interrupted => (),
            Err(_) => {
                at = (at / BLOCK + 1) * BLOCK;
                file.seek(SeekFrom::Start(at as u64))?;
            }
        }
    }
    bytes.truncate(at);
    Ok(bytes)
}

fn free_name_aside(path: &Path, now: DateTime) -> PathBuf {
    let text = |it: Option<&std::ffi::OsStr>| it.unwrap_or_default().to_string_lossy().into_owned();
    let (stem, ending) = (text(path.file_stem()), text(path.extension()));
    let ending = if ending.is_empty() { ending } else { format!(".{ending}") };
    let moment = now.strftime("%Y-%m-%d %H.%M.%S");
    let name = |number: u32| {
        let number = if number > 1 { format!(" ({number})") } else { String::new() };
        path.with_file_name(format!("{stem} {SET_ASIDE} {moment}{number}{ending}"))
    };
    let is_free = |it: &PathBuf| !it.exists() && logs_of(it).iter().all(|it| !it.exists());
    (1..).map(name).find(is_free).expect("some number is not taken")
}

fn with_added(path: &Path, ending: &str) -> PathBuf {
    let mut name = path.file_name().map(OsString::from).unwrap_or_default();
    name.push(ending);
    path.with_file_name(name)
}
