//! Tables for outside: xlsx and ods with a sheet a table, or one table as plain text.
//!
//! Bytes come out, and nothing if something is wrong: whoever asked puts the file in its place. No
//! text becomes a formula, and the same tables give the same bytes.

mod csv;
pub(crate) mod names;
pub(crate) mod ods;
mod pack;
pub(crate) mod xlsx;

use domain::text::Message;
use jiff::civil::{Date, DateTime};

pub use self::{
    csv::{Profile, csv},
    names::file_name,
    ods::ods,
    pack::zip,
    xlsx::xlsx,
};
use crate::sheet::cell_name;

/// What a file says of itself.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct About {
    /// Its title.
    pub title: String,
    /// The language of its texts: `it-IT`.
    pub language: String,
    /// When it was made.
    pub made: DateTime,
}

/// Why tables cannot be written.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum WriteError {
    /// A sheet has no room for so many rows or columns.
    #[error("too large: {table}")]
    TooLarge {
        /// The name of the table.
        table: String,
    },
    /// A cell of Excel has no room for so long a text.
    #[error("text too long: {table} {place}")]
    TextTooLong {
        /// The name of the table.
        table: String,
        /// The cell.
        place: String,
    },
    /// Something else.
    #[error("{0}")]
    Other(String),
}

impl WriteError {
    /// What to tell the person.
    pub fn message(&self) -> Message {
        match self {
            Self::TooLarge { table } => Message::new("import-table-too-large")
                .with("table", table.clone())
                .with("rows", ROWS),
            Self::TextTooLong { table, place } => Message::new("import-text-too-long")
                .with("table", table.clone())
                .with("place", place.clone())
                .with("limit", LETTERS_OF_EXCEL),
            Self::Other(detail) => {
                Message::new("import-not-written").with("detail", detail.clone())
            }
        }
    }
}

/// Rows of a sheet.
pub(crate) const ROWS: usize = 1_048_576;
/// Columns of a sheet.
const COLUMNS: usize = 16_384;
/// Letters in a cell of Excel.
pub(crate) const LETTERS_OF_EXCEL: usize = 32_767;

/// Checks that the table fits on a sheet.
fn fits(table: &crate::sheet::Table) -> Result<(), WriteError> {
    let widest = table.rows.iter().map(Vec::len).max().unwrap_or_default();
    if table.rows.len() < ROWS && widest.max(table.columns.len()) <= COLUMNS {
        return Ok(());
    }
    Err(WriteError::TooLarge { table: table.name.clone() })
}

fn text_too_long(table: &crate::sheet::Table, row: usize, column: usize) -> WriteError {
    let place = cell_name(row + 1, column);
    WriteError::TextTooLong { table: table.name.clone(), place }
}

/// `31/12/2026`, as it is written in Italy.
pub(crate) fn italian_day(day: Date) -> String {
    format!("{:02}/{:02}/{:04}", day.day(), day.month(), day.year())
}

/// `31/12/2026 08:30:00`.
pub(crate) fn italian_moment(moment: DateTime) -> String {
    format!("{} {}", italian_day(moment.date()), moment.time())
}

/// `-1234.56`: every cent, which a floating number would not keep beyond a certain size.
pub(crate) fn euro(cents: i64) -> String {
    let sign = if cents < 0 { "-" } else { "" };
    let cents = cents.unsigned_abs();
    format!("{sign}{}.{:02}", cents / 100, cents % 100)
}
