//! The `step` table: every change by its name.

use domain::text::Message;
use rusqlite::{Connection, OptionalExtension, Transaction};

use crate::{Result, values::Json};

/// A change that was made.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Step {
    /// When: UTC, `YYYY-MM-DDTHH:MM:SSZ`.
    pub at: String,
    /// What, by the name a person recognises.
    pub words: Message,
}

/// The last change.
pub fn last(conn: &Connection) -> Result<Option<Step>> {
    let mut stmt = conn.prepare_cached("SELECT at, words FROM step ORDER BY id DESC LIMIT 1")?;
    let step = stmt.query_row([], |row| {
        Ok(Step { at: row.get("at")?, words: row.get::<_, Json<Message>>("words")?.0 })
    });
    Ok(step.optional()?)
}

/// Writes down a change. Only [`crate::Store::write`] and the making of a file do.
pub(crate) fn add(tx: &Transaction<'_>, words: &Message) -> Result<()> {
    tx.prepare_cached(
        "INSERT INTO step (at, words) VALUES (strftime('%Y-%m-%dT%H:%M:%SZ', 'now'), ?1)",
    )?
    .execute([Json(words)])?;
    Ok(())
}
