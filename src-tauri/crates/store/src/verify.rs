//! Whether a plan is sound: its pages, its references, its history, the bytes of its proofs.

use rusqlite::Connection;

use crate::{
    Result,
    readiness::content::{self, BrokenProof},
    steps::{self, Step},
};

/// What is not sound in a plan. Empty where everything is.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Findings {
    /// What SQLite finds in the file.
    pub integrity: Vec<String>,
    /// Rows that refer to one that is not there: the table and how many.
    pub orphans: Vec<(String, u32)>,
    /// The first step that no longer says what it said when it was written.
    pub changed_step: Option<Step>,
    /// Proofs whose bytes are not those that were brought.
    pub proofs: Vec<BrokenProof>,
}

impl Findings {
    /// Nothing was found.
    pub fn is_sound(&self) -> bool {
        *self == Self::default()
    }
}

/// Looks through the whole plan.
pub fn verify(conn: &Connection) -> Result<Findings> {
    let mut stmt = conn.prepare("PRAGMA integrity_check(100)")?;
    let said = stmt.query_map([], |row| row.get(0))?.collect::<rusqlite::Result<Vec<String>>>()?;
    let mut stmt = conn.prepare(
        "SELECT \"table\", count(*) FROM pragma_foreign_key_check GROUP BY \"table\" ORDER BY 1",
    )?;
    let orphans = stmt.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?;
    Ok(Findings {
        integrity: said.into_iter().filter(|it| it != "ok").collect(),
        orphans: orphans.collect::<rusqlite::Result<_>>()?,
        changed_step: steps::broken_seal(conn)?,
        proofs: content::verify(conn, &mut |_| true)?,
    })
}
