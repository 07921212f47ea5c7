//! The `step` table: every change by its name, and undo and redo, one step at a time.

use domain::text::Message;
use rusqlite::{Connection, OptionalExtension, Row, Transaction, named_params};
use sha2::{Digest, Sha256};

use crate::{Error, Result, log, values::Json};

/// How many changes of rows are kept at least. What goes beyond is forgotten, the oldest first: it
/// can no longer be taken back, and history no longer tells it.
pub const KEPT_CHANGES: i64 = 250_000;
/// How many of them are forgotten at a time, so that nobody feels it.
const FORGOTTEN_AT_ONCE: i64 = 2_000;

/// A step.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Step {
    /// Its number: later steps have greater ones.
    pub id: i64,
    /// When: UTC, `YYYY-MM-DDTHH:MM:SSZ`.
    pub at: String,
    /// Who, as that PC signs; empty where nobody said.
    pub who: String,
    /// What, by the name a person recognises.
    pub words: Message,
    /// What has become of it.
    pub state: State,
}

/// What has become of a step.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum State {
    /// It stands.
    Done,
    /// It was taken back, and can be brought back.
    Undone,
    /// It was taken back, and then something else was done.
    Dropped,
    /// It stands, and cannot be taken back: the making of the plan, or too long ago.
    Floor,
}

/// The last step that stands: when the plan was saved.
pub fn last(conn: &Connection) -> Result<Option<Step>> {
    one(conn, "state IN ('done', 'floor') ORDER BY id DESC")
}

/// The step that undo would take back.
pub fn next_undo(conn: &Connection) -> Result<Option<Step>> {
    one(conn, "state = 'done' ORDER BY id DESC")
}

/// The step that redo would bring back.
pub fn next_redo(conn: &Connection) -> Result<Option<Step>> {
    // What was taken back is later than what stands; a long past need not be looked through.
    one(
        conn,
        "state = 'undone' AND id > ifnull((SELECT id FROM step WHERE state IN ('done', 'floor')
                                            ORDER BY id DESC LIMIT 1), 0)
          ORDER BY id",
    )
}

/// The latest steps, the last first, from before step `before` on.
pub fn list(conn: &Connection, before: Option<i64>, limit: u32) -> Result<Vec<Step>> {
    let mut stmt =
        conn.prepare_cached("SELECT * FROM step WHERE id < :before ORDER BY id DESC LIMIT :limit")?;
    let before = before.unwrap_or(i64::MAX);
    let rows = stmt.query_map(named_params! { ":before": before, ":limit": limit }, from_row)?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// Writes down the making of a plan, which cannot be taken back.
pub(crate) fn add_floor(tx: &Transaction<'_>, words: &Message, who: &str) -> Result<()> {
    let id = add(tx, words, who)?;
    tx.prepare_cached("UPDATE step SET state = 'floor' WHERE id = ?1")?.execute([id])?;
    seal(tx, id)
}

/// Ends taking back and bringing back: some of what was done until now is not in the log any more.
pub(crate) fn sink(tx: &Transaction<'_>) -> Result<()> {
    tx.prepare_cached("UPDATE step SET state = 'floor' WHERE state = 'done'")?.execute([])?;
    tx.prepare_cached("UPDATE step SET state = 'dropped' WHERE state = 'undone'")?.execute([])?;
    Ok(())
}

/// Begins a step: what follows in this transaction belongs to it.
pub(crate) fn begin(tx: &Transaction<'_>, words: &Message, who: &str) -> Result<i64> {
    let id = add(tx, words, who)?;
    log::begin(tx, Some(id))?;
    Ok(id)
}

/// Ends a step. One that changed nothing leaves no trace; one that did makes what was undone before
/// impossible to bring back.
pub(crate) fn end(tx: &Transaction<'_>, id: i64) -> Result<()> {
    log::end(tx)?;
    let first: Option<i64> = tx
        .prepare_cached("SELECT min(id) FROM change WHERE step = ?1")?
        .query_row([id], |row| row.get(0))?;
    let Some(first) = first else {
        tx.prepare_cached("DELETE FROM step WHERE id = ?1")?.execute([id])?;
        return Ok(());
    };
    // As in `next_redo`, of the steps before this one.
    tx.prepare_cached(
        "UPDATE step SET state = 'dropped'
          WHERE state = 'undone'
            AND id > ifnull((SELECT id FROM step WHERE state IN ('done', 'floor') AND id < ?1
                              ORDER BY id DESC LIMIT 1), 0)",
    )?
    .execute([id])?;
    seal(tx, id)?;
    forget(tx, first)
}

/// Takes the last step back; nothing if none is left.
pub(crate) fn undo(tx: &Transaction<'_>) -> Result<Option<Step>> {
    play(tx, next_undo(tx)?, "undone", |changes| {
        changes.into_iter().rev().map(log::Change::inverse).collect()
    })
}

/// Brings the last step that was taken back; nothing if none is left.
pub(crate) fn redo(tx: &Transaction<'_>) -> Result<Option<Step>> {
    play(tx, next_redo(tx)?, "done", |changes| changes)
}

fn play(
    tx: &Transaction<'_>,
    step: Option<Step>,
    state: &str,
    order: impl FnOnce(Vec<log::Change>) -> Vec<log::Change>,
) -> Result<Option<Step>> {
    let Some(step) = step else { return Ok(None) };
    // A row may come back before the one it refers to.
    tx.pragma_update(None, "defer_foreign_keys", true)?;
    let tables = log::tables(tx)?;
    log::begin(tx, None)?;
    for change in order(log::changes(tx, step.id)?) {
        change.apply(tx, &tables).map_err(|error| match error {
            Error::PlaceTaken => Error::ChangedElsewhere,
            error => error,
        })?;
    }
    log::end(tx)?;
    tx.prepare_cached("UPDATE step SET state = :state WHERE id = :id")?
        .execute(named_params! { ":state": state, ":id": step.id })?;
    Ok(Some(step))
}

/// Whether every step still says what it said when it was written. Answers the first that does not.
pub(crate) fn broken_seal(conn: &Connection) -> Result<Option<Step>> {
    let mut stmt = conn.prepare("SELECT * FROM step ORDER BY id")?;
    let steps = stmt.query_map([], from_row)?.collect::<rusqlite::Result<Vec<Step>>>()?;
    let first: Option<(i64, i64)> = conn
        .query_row("SELECT id, step FROM change ORDER BY id LIMIT 1", [], |row| {
            Ok((row.get(0)?, row.get(1)?))
        })
        .optional()?;
    // Of this step some may be forgotten, of those before it all.
    let forgotten = first.map_or(0, |(change, step)| if change > 1 { step } else { 0 });
    for step in steps {
        let kept = kept_digest(conn, step.id)?;
        // What was forgotten can no longer be compared; the chain goes on from its seal.
        let comparable = match step.state {
            State::Floor => false,
            State::Dropped => step.id > forgotten && !kept.is_empty(),
            State::Done | State::Undone => true,
        };
        if comparable && digest(conn, step.id)? != kept {
            return Ok(Some(step));
        }
    }
    Ok(None)
}

fn add(tx: &Transaction<'_>, words: &Message, who: &str) -> Result<i64> {
    tx.prepare_cached(
        "INSERT INTO step (at, words, who)
         VALUES (strftime('%Y-%m-%dT%H:%M:%SZ', 'now'), :words, :who)",
    )?
    .execute(named_params! { ":words": Json(words), ":who": who })?;
    Ok(tx.last_insert_rowid())
}

/// Ties the step to the one before it, so that nobody can change either unseen.
fn seal(tx: &Transaction<'_>, id: i64) -> Result<()> {
    let digest = digest(tx, id)?;
    tx.prepare_cached("UPDATE step SET digest = :digest WHERE id = :id")?
        .execute(named_params! { ":digest": digest, ":id": id })?;
    Ok(())
}

fn kept_digest(conn: &Connection, id: i64) -> Result<String> {
    let mut stmt = conn.prepare_cached("SELECT digest FROM step WHERE id = ?1")?;
    Ok(stmt.query_row([id], |row| row.get(0))?)
}

fn digest(conn: &Connection, id: i64) -> Result<String> {
    let mut sha = Sha256::new();
    let mut add = |part: &str| {
        sha.update(part.len().to_le_bytes());
        sha.update(part);
    };
    let before: Option<String> = conn
        .prepare_cached("SELECT digest FROM step WHERE id < ?1 ORDER BY id DESC LIMIT 1")?
        .query_row([id], |row| row.get(0))
        .optional()?;
    add(&before.unwrap_or_default());
    conn.prepare_cached("SELECT at, words, who FROM step WHERE id = ?1")?.query_row(
        [id],
        |row| {
            (0..3).try_for_each(|column| {
                add(row.get_ref(column)?.as_str()?);
                Ok(())
            })
        },
    )?;
    let mut stmt = conn.prepare_cached(
        "SELECT of_table, of_key, ifnull(was, ''), ifnull(became, '')
           FROM change WHERE step = ?1 ORDER BY id",
    )?;
    let mut rows = stmt.query([id])?;
    while let Some(row) = rows.next()? {
        for column in 0..4 {
            add(row.get_ref(column)?.as_str().map_err(rusqlite::Error::from)?);
        }
    }
    Ok(sha.finalize().iter().map(|byte| format!("{byte:02x}")).collect())
}

/// Forgets the oldest changes where there are more than are kept: a few at a time, or as many as
/// the step has that begins with the change `own`. Never its own.
fn forget(tx: &Transaction<'_>, own: i64) -> Result<()> {
    let (first, last): (Option<i64>, Option<i64>) = tx
        // Asked for together, they would make SQLite look at every row.
        .prepare_cached("SELECT (SELECT min(id) FROM change), (SELECT max(id) FROM change)")?
        .query_row([], |row| Ok((row.get(0)?, row.get(1)?)))?;
    let (Some(first), Some(last)) = (first, last) else { return Ok(()) };
    let beyond = last - first + 1 - KEPT_CHANGES;
    if beyond <= 0 {
        return Ok(());
    }
    // A step that lost some of what it did can no longer be taken back, nor those before it.
    let until = own.min(first + FORGOTTEN_AT_ONCE.max(beyond.min(last - own + 1)));
    tx.prepare_cached(
        "UPDATE step SET state = 'floor'
          WHERE state = 'done'
            AND id <= (SELECT step FROM change WHERE id < :until ORDER BY id DESC LIMIT 1)",
    )?
    .execute(named_params! { ":until": until })?;
    tx.prepare_cached("DELETE FROM change WHERE id < :until")?
        .execute(named_params! { ":until": until })?;
    Ok(())
}

fn one(conn: &Connection, which: &str) -> Result<Option<Step>> {
    let sql = format!("SELECT * FROM step WHERE {which} LIMIT 1");
    Ok(conn.prepare_cached(&sql)?.query_row([], from_row).optional()?)
}

pub(crate) fn from_row(row: &Row<'_>) -> rusqlite::Result<Step> {
    let state: String = row.get("state")?;
    Ok(Step {
        id: row.get("id")?,
        at: row.get("at")?,
        who: row.get("who")?,
        words: row.get::<_, Json<Message>>("words")?.0,
        state: match state.as_str() {
            "undone" => State::Undone,
            "dropped" => State::Dropped,
            "floor" => State::Floor,
            _ => State::Done,
        },
    })
}
