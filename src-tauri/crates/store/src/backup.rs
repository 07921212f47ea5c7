//! Backups: dated copies of a plan, each read back when it is made, thinned by age.
//!
//! They lie beside the plan, in a folder with its name; and, where one is set, in a second folder
//! (a stick, a share), where every plan has a folder of its own. Each is a whole plan.

use std::{
    cmp::Reverse,
    collections::{BTreeMap, BTreeSet, HashMap},
    fs,
    hash::{DefaultHasher, Hasher},
    path::{Path, PathBuf},
};

use jiff::civil::{Date, DateTime};
use rusqlite::{Connection, OpenFlags, Row, types::ValueRef};
use sha2::{Digest, Sha256};

use crate::{
    Error, FileTrouble, Result,
    file::{self, Existing},
    log, place, recover,
};

/// Added to the name of the plan: the folder of its backups.
pub const FOLDER_ENDING: &str = " - backup";
const PLAN_ENDING: &str = "nuvolario";
const MOMENT: &str = "%Y-%m-%d %H.%M.%S";
const MOMENT_LENGTH: usize = "2026-07-23 10.15.00".len();
/// For how many days the last backup of each day is kept, and every one made before something
/// large.
const DAYS_KEPT: i32 = 31;
/// What the backups in one folder may take before those that are only a habit go sooner than by
/// their age: with proofs of 1 GB in a plan, a month of them would fill the disks of most offices.
const ROOM: u64 = 4_000_000_000;
/// How many of the newest stay whatever they take.
const NEWEST_KEPT: usize = 3;
/// How often a backup is begun again because another program changed the plan meanwhile.
const ATTEMPTS: u32 = 3;

/// Why a backup was made. Its word is part of the file's name.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Reason {
    /// Before the first change of a day.
    FirstChange,
    /// Before an import.
    Import,
    /// Before the file was brought to a newer format.
    Upgrade,
    /// Before another backup took its place.
    Restore,
    /// Before newer reference data were taken in.
    Pack,
    /// A person asked for it.
    Hand,
    /// When the plan was closed.
    Closing,
    /// A word this program does not know.
    Other,
}

/// Where a backup lies.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Shelf {
    /// Beside the plan.
    Beside,
    /// In the second folder.
    Second,
}

/// A backup.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Backup {
    /// Where the file is.
    pub path: PathBuf,
    /// When it was made, by the clock on the wall.
    pub moment: DateTime,
    /// Why.
    pub reason: Reason,
    /// How many bytes it has.
    pub size: u64,
    /// In which of the two folders.
    pub shelf: Shelf,
}

/// What came of a backup. At least one copy is there, read back and found equal.
#[derive(Debug)]
pub struct Made {
    /// The copies.
    pub copies: Vec<Backup>,
    /// Where it could not be made, and why.
    pub failed: Vec<(Shelf, Error)>,
}

impl Reason {
    const WORDS: [(Self, &str); 7] = [
        (Self::FirstChange, "first-change"),
        (Self::Import, "import"),
        (Self::Upgrade, "upgrade"),
        (Self::Restore, "restore"),
        (Self::Pack, "pack"),
        (Self::Hand, "hand"),
        (Self::Closing, "closing"),
    ];

    /// Its word in the file's name.
    pub fn word(self) -> &'static str {
        Self::WORDS.iter().find(|(it, _)| *it == self).map_or("other", |(_, word)| word)
    }

    fn of_word(word: &str) -> Self {
        Self::WORDS.iter().find(|(_, it)| *it == word).map_or(Self::Other, |(it, _)| *it)
    }

    /// Every one of its backups is kept for a month, not only the last of a day: a person may find
    /// out late that what followed was a mistake.
    fn is_kept_whole(self) -> bool {
        matches!(self, Self::Upgrade | Self::Restore | Self::Hand | Self::Other)
    }
}

/// Copies the plan that `conn` has open, reads each copy back, and compares it row by row. `conn`
/// must not be in a transaction. It is an error only where no copy could be made at all.
pub fn make(
    conn: &Connection,
    plan: &Path,
    reason: Reason,
    now: DateTime,
    second: Option<&Path>,
) -> Result<Made> {
    let mut made = make_where_possible(conn, plan, reason, now, second);
    if made.copies.is_empty() && !made.failed.is_empty() {
        return Err(made.failed.remove(0).1);
    }
    Ok(made)
}

/// As [`make`], but it may be that no copy was made at all.
pub(crate) fn make_where_possible(
    conn: &Connection,
    plan: &Path,
    reason: Reason,
    now: DateTime,
    second: Option<&Path>,
) -> Made {
    let mut made = Made { copies: Vec::new(), failed: Vec::new() };
    let mut shelves = vec![(Shelf::Beside, Ok(beside(plan)))];
    if let Some(second) = second {
        shelves.push((Shelf::Second, there(second).map(|()| on_second(plan, second))));
    }
    for (shelf, folder) in shelves {
        match folder.and_then(|folder| add(conn, &folder, reason, now, shelf)) {
            Ok(backup) => made.copies.push(backup),
            Err(error) => made.failed.push((shelf, of_plan(error, plan))),
        }
    }
    made
}

/// The backups of the plan at `plan`, the last first. A folder that is not there has none.
pub fn list(plan: &Path, second: Option<&Path>) -> Vec<Backup> {
    let mut found = in_folder(&beside(plan), Shelf::Beside);
    if let Some(second) = second {
        found.extend(in_folder(&on_second(plan, second), Shelf::Second));
    }
    found.sort_by(|a, b| order(b).cmp(&order(a)));
    found
}

/// Whether a day has no backup yet beside the plan.
pub fn is_due(plan: &Path, now: DateTime) -> bool {
    !in_folder(&beside(plan), Shelf::Beside).iter().any(|it| it.moment.date() == now.date())
}

/// Which backups have had their time. What stays, in each folder for itself: all of today, the last
/// of each day for a month, the last of each month for ever, the newest whatever its age; and for a
/// month all made before an upgrade or a restore, or by hand. Where these take more than [`ROOM`],
/// the oldest of the others go first, down to the newest three. What lies in the future by this
/// PC's clock is left alone.
pub fn thin(backups: &[Backup], now: DateTime) -> Vec<&Backup> {
    let mut gone = thin_by_age(backups, now);
    for shelf in [Shelf::Beside, Shelf::Second] {
        let is_gone = |it: &Backup| gone.iter().any(|other| other.path == it.path);
        let mut kept: Vec<&Backup> =
            backups.iter().filter(|it| it.shelf == shelf && !is_gone(it)).collect();
        kept.sort_by(|a, b| order(b).cmp(&order(a)));
        let mut size: u64 = kept.iter().map(|it| it.size).sum();
        let asked_for = |it: &Backup| {
            let age = (now.date() - it.moment.date()).get_days();
            age <= 0 || age <= DAYS_KEPT && it.reason.is_kept_whole()
        };
        for it in kept.into_iter().skip(NEWEST_KEPT).rev().filter(|it| !asked_for(it)) {
            if size <= ROOM {
                break;
            }
            size -= it.size;
            gone.push(it);
        }
    }
    gone
}

fn thin_by_age(backups: &[Backup], now: DateTime) -> Vec<&Backup> {
    let today = now.date();
    let mut last_of_day: HashMap<(Shelf, Date), &Backup> = HashMap::new();
    let mut last_of_month: HashMap<(Shelf, i16, i8), &Backup> = HashMap::new();
    let mut newest: HashMap<Shelf, &Backup> = HashMap::new();
    for it in backups {
        let (shelf, day) = (it.shelf, it.moment.date());
        keep_later(last_of_day.entry((shelf, day)).or_insert(it), it);
        keep_later(last_of_month.entry((shelf, day.year(), day.month())).or_insert(it), it);
        keep_later(newest.entry(shelf).or_insert(it), it);
    }
    let kept = |it: &Backup| {
        let (shelf, day) = (it.shelf, it.moment.date());
        let is = |found: Option<&&Backup>| found.is_some_and(|found| order(found) == order(it));
        let age = (today - day).get_days();
        age <= 0
            || is(newest.get(&shelf))
            || is(last_of_month.get(&(shelf, day.year(), day.month())))
            || age <= DAYS_KEPT && (it.reason.is_kept_whole() || is(last_of_day.get(&(shelf, day))))
    };
    backups.iter().filter(|it| !kept(it)).collect()
}

/// Deletes the backups that have had their time. What cannot be deleted stays for another day.
/// Answers how many went.
pub fn tidy(plan: &Path, now: DateTime, second: Option<&Path>) -> usize {
    let backups = list(plan, second);
    thin(&backups, now).into_iter().filter(|it| fs::remove_file(&it.path).is_ok()).count()
}

/// Opens a backup to look at it: a plan, sound, and of a format this program knows.
pub fn open(path: &Path) -> Result<Connection> {
    file::examine(path)?;
    recover::check(path)?;
    Connection::open_with_flags(path, OpenFlags::SQLITE_OPEN_READ_ONLY)
        .map_err(|error| Error::from(error).at(path))
}

/// Puts a backup in the place of the plan, whole or not at all. The plan must be closed, and what
/// it was must be safe elsewhere; where its log still lies beside it, it was not closed, and
/// nothing is done.
pub fn put_back(backup: &Path, plan: &Path) -> Result<()> {
    for log in file::logs_of(plan) {
        if fs::metadata(&log).is_ok_and(|it| it.len() > 0) {
            return Err(Error::File { path: plan.to_owned(), trouble: FileTrouble::Busy });
        }
    }
    let conn = open(backup)?;
    file::put_in_place(plan, Existing::Replace, |unfinished| {
        conn.execute("VACUUM INTO ?1", [file::as_text(unfinished)?])?;
        read_back(&conn, unfinished)
    })
}

/// How two states of a plan differ.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Difference {
    /// The tables that differ, with how many rows.
    pub tables: Vec<TableDifference>,
    /// The services that differ.
    pub services: Names,
    /// The grants that differ.
    pub funding: Names,
}

/// How many rows of a table differ.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct TableDifference {
    /// The table.
    pub table: String,
    /// Rows that are there now and were not.
    pub added: usize,
    /// Rows that were there and are not now.
    pub removed: usize,
    /// Rows that are there still, with other content.
    pub changed: usize,
}

/// The names of the records that differ, each as it is now; the removed ones as they were.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Names {
    /// There now, and were not.
    pub added: Vec<String>,
    /// There before, and are not now.
    pub removed: Vec<String>,
    /// There still, with something else in them.
    pub changed: Vec<String>,
}

impl Difference {
    /// Nothing differs.
    pub fn is_empty(&self) -> bool {
        self.tables.is_empty()
    }
}

/// How the records of a plan differ `now` from what they were in a backup. Of tables and columns
/// that only one of them has, because it is of another format, the rows count and the columns do
/// not. What only tells of changes, the history, is not compared.
pub fn differs(backup: &Connection, now: &Connection) -> Result<Difference> {
    let by_name = |conn| -> Result<BTreeMap<String, log::Table>> {
        Ok(log::tables(conn)?.into_iter().map(|it| (it.name.clone(), it)).collect())
    };
    let (before, after) = (by_name(backup)?, by_name(now)?);
    let names: BTreeSet<&String> = before.keys().chain(after.keys()).collect();
    let mut rows = BTreeMap::new();
    for name in names {
        let found = compare((backup, before.get(name)), (now, after.get(name)))?;
        rows.insert(name.as_str(), found);
    }
    let counted = rows.iter().map(|(name, it)| it.counted(name));
    Ok(Difference {
        services: name_records((backup, now), &rows, "service", "name", "migration")?,
        funding: name_records((backup, now), &rows, "funding_line", "title", "funded_service")?,
        tables: counted.filter(|it| it.added + it.removed + it.changed > 0).collect(),
    })
}

/// The folder of the plan's backups beside it.
pub fn beside(plan: &Path) -> PathBuf {
    plan.with_file_name(format!("{}{FOLDER_ENDING}", name_of(plan)))
}

/// The folder of the plan's backups in a second folder that all plans share: two of the same name
/// must not be taken for one, so the name tells where the plan is.
fn on_second(plan: &Path, second: &Path) -> PathBuf {
    let digest = Sha256::digest(place::whole(plan).to_string_lossy().as_bytes());
    let tag: String = digest.iter().take(3).map(|byte| format!("{byte:02x}")).collect();
    second.join(format!("{}{FOLDER_ENDING} {tag}", name_of(plan)))
}

fn name_of(plan: &Path) -> String {
    let ours = plan.extension().is_some_and(|it| it.eq_ignore_ascii_case(PLAN_ENDING));
    let name = if ours { plan.file_stem() } else { plan.file_name() };
    name.unwrap_or_default().to_string_lossy().into_owned()
}

/// A second folder is never made: where the stick is not in, its name may be of another disk.
fn there(second: &Path) -> Result<()> {
    let trouble = match fs::metadata(second) {
        Ok(it) if it.is_dir() => return Ok(()),
        Ok(_) => FileTrouble::FolderMissing,
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => FileTrouble::FolderMissing,
        Err(error) => return Err(Error::from_io(second, &error)),
    };
    Err(Error::File { path: second.to_owned(), trouble })
}

fn add(
    conn: &Connection,
    folder: &Path,
    reason: Reason,
    now: DateTime,
    shelf: Shelf,
) -> Result<Backup> {
    if !folder.is_dir() {
        fs::create_dir(folder).map_err(|error| Error::from_io(folder, &error))?;
        file::sync_folder(folder);
    }
    let mut number = 1;
    loop {
        let path = folder.join(file_name(now, reason, number));
        let outcome =
            file::put_in_place(&path, Existing::Refuse, |unfinished| copy(conn, unfinished));
        match outcome {
            Err(Error::File { trouble: FileTrouble::Exists, .. }) => number += 1,
            Err(error) => return Err(error),
            Ok(()) => {
                let size = fs::metadata(&path).map_err(|error| Error::from_io(&path, &error))?;
                return Ok(Backup { path, moment: now, reason, size: size.len(), shelf });
            }
        }
    }
}

/// What is damaged when a copy is made, is the plan.
fn of_plan(error: Error, plan: &Path) -> Error {
    match error {
        Error::File { trouble: FileTrouble::Damaged, .. } => {
            Error::File { path: plan.to_owned(), trouble: FileTrouble::Damaged }
        }
        error => error,
    }
}

/// Writes the copy and reads it back.
fn copy(conn: &Connection, unfinished: &Path) -> Result<()> {
    let version = || conn.pragma_query_value(None, "data_version", |row| row.get::<_, i64>(0));
    for attempt in 1.. {
        let before = version()?;
        conn.execute("VACUUM INTO ?1", [file::as_text(unfinished)?])?;
        match read_back(conn, unfinished) {
            // Another program wrote the plan between the two: the copy is of what was before.
            Err(_) if version()? != before && attempt < ATTEMPTS => {
                fs::remove_file(unfinished).map_err(|it| Error::from_io(unfinished, &it))?;
            }
            outcome => return outcome,
        }
    }
    Ok(())
}

/// Whether the copy at `path` can be read and holds what `conn` does.
fn read_back(conn: &Connection, path: &Path) -> Result<()> {
    let copy = Connection::open_with_flags(path, OpenFlags::SQLITE_OPEN_READ_ONLY)?;
    file::check_integrity(&copy)?;
    if content(&copy)? == content(conn)? {
        return Ok(());
    }
    let trouble = FileTrouble::Other("the copy is not equal to the plan".to_owned());
    Err(Error::File { path: path.to_owned(), trouble })
}

/// What a file holds, in brief: of each table how many rows and the sum of their digests, which no
/// order of the rows changes.
fn content(conn: &Connection) -> Result<BTreeMap<String, (u64, u64)>> {
    let mut found = BTreeMap::new();
    for pragma in ["user_version", "application_id"] {
        let value: i64 = conn.pragma_query_value(None, pragma, |row| row.get(0))?;
        found.insert(format!("pragma {pragma}"), (1, value.cast_unsigned()));
    }
    let shape = "SELECT type, name, tbl_name, sql FROM main.sqlite_schema".to_owned();
    let tables = tables(conn)?.into_iter().map(|it| {
        let sql = format!("SELECT * FROM main.{}", quoted(&it));
        (it, sql)
    });
    for (name, sql) in tables.chain([("sqlite_schema".to_owned(), shape)]) {
        let mut stmt = conn.prepare(&sql)?;
        let columns = stmt.column_count();
        let mut rows = stmt.query([])?;
        let (mut count, mut sum) = (0_u64, 0_u64);
        while let Some(row) = rows.next()? {
            count += 1;
            sum = sum.wrapping_add(digest(row, 0..columns)?);
        }
        found.insert(name, (count, sum));
    }
    Ok(found)
}

/// The tables of a file; those that SQLite keeps of itself too, where they matter.
fn tables(conn: &Connection) -> Result<Vec<String>> {
    let mut stmt = conn.prepare(
        "SELECT name FROM main.sqlite_schema
          WHERE type = 'table' AND sql NOT LIKE 'CREATE VIRTUAL%'
            AND (name NOT LIKE 'sqlite\\_%' ESCAPE '\\' OR name = 'sqlite_sequence')",
    )?;
    let names = stmt.query_map([], |row| row.get(0))?;
    Ok(names.collect::<rusqlite::Result<_>>()?)
}

fn digest(row: &Row<'_>, columns: impl Iterator<Item = usize>) -> Result<u64> {
    let mut hasher = DefaultHasher::new();
    for column in columns {
        write_value(row.get_ref(column)?, &mut |bytes| hasher.write(bytes));
    }
    Ok(hasher.finish())
}

/// A value as bytes that no other value has.
fn write_value(value: ValueRef<'_>, write: &mut impl FnMut(&[u8])) {
    match value {
        ValueRef::Null => write(&[0]),
        ValueRef::Integer(number) => {
            write(&[1]);
            write(&number.to_le_bytes());
        }
        ValueRef::Real(number) => {
            write(&[2]);
            write(&number.to_bits().to_le_bytes());
        }
        ValueRef::Text(bytes) | ValueRef::Blob(bytes) => {
            write(&[if matches!(value, ValueRef::Text(_)) { 3 } else { 4 }]);
            write(&bytes.len().to_le_bytes());
            write(bytes);
        }
    }
}

fn quoted(name: &str) -> String {
    format!("\"{}\"", name.replace('"', "\"\""))
}

/// The rows of a table that differ, by their keys.
#[derive(Debug, Default)]
struct Rows {
    added: Vec<Vec<Key>>,
    removed: Vec<Vec<Key>>,
    changed: Vec<Vec<Key>>,
}

/// A part of a row's key.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
enum Key {
    Number(i64),
    Bytes(Vec<u8>),
}

impl Rows {
    fn counted(&self, table: &str) -> TableDifference {
        TableDifference {
            table: table.to_owned(),
            added: self.added.len(),
            removed: self.removed.len(),
            changed: self.changed.len(),
        }
    }

    fn all(&self) -> impl Iterator<Item = &Vec<Key>> {
        self.added.iter().chain(&self.removed).chain(&self.changed)
    }
}

fn compare(
    (backup, before): (&Connection, Option<&log::Table>),
    (now, after): (&Connection, Option<&log::Table>),
) -> Result<Rows> {
    let Some(shape) = after.or(before) else { return Ok(Rows::default()) };
    let both_have = |name: &&String| {
        [before, after].into_iter().flatten().all(|table| table.columns.contains(name))
    };
    let mut key: Vec<String> = shape.key.iter().filter(both_have).cloned().collect();
    let columns = shape.columns.iter().filter(both_have);
    let mut rest: Vec<String> = columns.filter(|it| !key.contains(it)).cloned().collect();
    if key.is_empty() {
        key = std::mem::take(&mut rest);
    }
    let rows = |conn: &Connection, table: Option<&log::Table>| match table {
        Some(table) => rows_of(conn, &table.name, &key, &rest),
        None => Ok(HashMap::new()),
    };
    let (mut before, after) = (rows(backup, before)?, rows(now, after)?);
    let mut found = Rows::default();
    for (key, content) in after {
        match before.remove(&key) {
            None => found.added.push(key),
            Some(other) if other != content => found.changed.push(key),
            Some(_) => (),
        }
    }
    found.removed = before.into_keys().collect();
    Ok(found)
}

fn rows_of(
    conn: &Connection,
    table: &str,
    key: &[String],
    rest: &[String],
) -> Result<HashMap<Vec<Key>, u64>> {
    let names: Vec<String> = key.iter().chain(rest).map(|it| quoted(it)).collect();
    let sql = format!("SELECT {} FROM main.{}", names.join(", "), quoted(table));
    let mut stmt = conn.prepare(&sql)?;
    let mut rows = stmt.query([])?;
    let mut found = HashMap::new();
    while let Some(row) = rows.next()? {
        let parts = (0..key.len()).map(|column| {
            Ok(match row.get_ref(column)? {
                ValueRef::Integer(number) => Key::Number(number),
                value => {
                    let mut bytes = Vec::new();
                    write_value(value, &mut |it| bytes.extend_from_slice(it));
                    Key::Bytes(bytes)
                }
            })
        });
        let parts = parts.collect::<rusqlite::Result<Vec<Key>>>()?;
        found.insert(parts, digest(row, key.len()..names.len())?);
    }
    Ok(found)
}

/// The names of the records of a table that differ; those too of which only a part in another table
/// does, whose key begins with the record's.
fn name_records(
    (backup, now): (&Connection, &Connection),
    rows: &BTreeMap<&str, Rows>,
    table: &str,
    name: &str,
    part: &str,
) -> Result<Names> {
    fn ids<'a>(keys: impl IntoIterator<Item = &'a Vec<Key>>) -> BTreeSet<i64> {
        let id = |key: &Vec<Key>| match key.first() {
            Some(Key::Number(number)) => Some(*number),
            _ => None,
        };
        keys.into_iter().filter_map(id).collect()
    }
    let Some(own) = rows.get(table) else { return Ok(Names::default()) };
    let (added, removed) = (ids(&own.added), ids(&own.removed));
    let mut changed = ids(&own.changed);
    changed.extend(ids(rows.get(part).into_iter().flat_map(Rows::all)));
    changed.retain(|id| !added.contains(id) && !removed.contains(id));
    let before = names_of(backup, table, name)?;
    let after = names_of(now, table, name)?;
    let named = |ids: &BTreeSet<i64>, names: &HashMap<i64, String>| {
        ids.iter().filter_map(|id| names.get(id).cloned()).collect()
    };
    Ok(Names {
        added: named(&added, &after),
        removed: named(&removed, &before),
        changed: named(&changed, &after),
    })
}

/// The names of the records of a table, by their ids. A table that is not there has none.
fn names_of(conn: &Connection, table: &str, name: &str) -> Result<HashMap<i64, String>> {
    if !conn.table_exists(None, table)? {
        return Ok(HashMap::new());
    }
    let mut stmt = conn.prepare(&format!("SELECT id, {name} FROM main.{table}"))?;
    let names = stmt.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?;
    Ok(names.collect::<rusqlite::Result<_>>()?)
}

fn file_name(moment: DateTime, reason: Reason, number: u32) -> String {
    let number = if number > 1 { format!(" ({number})") } else { String::new() };
    format!("{} {}{number}.{PLAN_ENDING}", moment.strftime(MOMENT), reason.word())
}

fn parse(name: &str) -> Option<(DateTime, Reason)> {
    let name = name.strip_suffix(PLAN_ENDING)?.strip_suffix('.')?;
    let (moment, rest) = name.split_at_checked(MOMENT_LENGTH)?;
    let moment = DateTime::strptime(MOMENT, moment).ok()?;
    let word = rest.strip_prefix(' ')?;
    let word = word.split_once(" (").map_or(word, |(word, _)| word);
    let plain = !word.is_empty() && word.bytes().all(|it| it.is_ascii_lowercase() || it == b'-');
    plain.then(|| (moment, Reason::of_word(word)))
}

fn in_folder(folder: &Path, shelf: Shelf) -> Vec<Backup> {
    let entries = fs::read_dir(folder).into_iter().flatten().flatten();
    let backup = |entry: fs::DirEntry| {
        let (moment, reason) = parse(entry.file_name().to_str()?)?;
        let about = entry.metadata().ok().filter(fs::Metadata::is_file)?;
        Some(Backup { path: entry.path(), moment, reason, size: about.len(), shelf })
    };
    entries.filter_map(backup).collect()
}

/// Which of two backups is the later; of two of the same second, the one with the higher number.
fn order(backup: &Backup) -> (DateTime, usize, &Path) {
    (backup.moment, backup.path.as_os_str().len(), &backup.path)
}

fn keep_later<'a>(kept: &mut &'a Backup, it: &'a Backup) {
    if Reverse(order(it)) < Reverse(order(kept)) {
        *kept = it;
    }
}
