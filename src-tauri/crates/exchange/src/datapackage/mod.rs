//! A whole plan as a *data package*: a zip with `datapackage.json` and one CSV a table, which other
//! programs read and which makes the same plan again.
//!
//! It follows Frictionless Data Package, version 1 (profile `tabular-data-package`), the one that
//! today's tools check. The tables are those of the plan file, in [`tables`]: links are tables of
//! their own, and so are the values in columns that the body added, so that the schema is the same
//! for everybody. The CSV files are of the ISO profile: commas, points, `2026-12-31`, `true`.
//!
//! The bytes of proofs lie beside the tables, as `proofs/<SHA-256>.<ending>`; they go from the plan
//! into the package and back in a stream, and are never in memory whole.
//!
//! A text that a spreadsheet would take for a formula has an apostrophe before it (as everywhere in
//! this crate), which reading takes off again.

mod cells;
mod descriptor;
mod read;
mod shapes;
mod tables;
mod write;

use domain::text::Message;

pub use self::{
    read::{Package, open},
    write::{Contents, write},
};

/// The part that says what the package is.
const DESCRIPTOR: &str = "datapackage.json";

/// The most that is read to learn which parts there are, in bytes.
const DIRECTORY_LIMIT: u64 = 8 << 20;
/// The most that its tables may come to when unpacked, in bytes.
const UNPACKED_LIMIT: u64 = 256 << 20;
/// The most that `datapackage.json` may come to, in bytes.
const DESCRIPTOR_LIMIT: u64 = 4 << 20;
/// The most that its proofs may come to, in bytes.
const PROOFS_LIMIT: u64 = 16 << 30;
/// The most parts in a package.
const PARTS_LIMIT: usize = 20_000;
/// The most cells in all its tables: 100,000 services with all that belongs to them are half of it.
const CELLS_LIMIT: usize = 6_000_000;

/// The name of the resource with the bytes of a proof.
fn resource_of(sha256: &str) -> String {
    format!("proof-{sha256}")
}

/// Why a package cannot be read. Nothing was made of it.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum PackageError {
    /// It is something else.
    #[error("not a data package")]
    NotAPackage,
    /// It is a data package of something else.
    #[error("no plan: {missing} is missing")]
    NotAPlan {
        /// The table that is missing.
        missing: String,
    },
    /// It is cut off, or is not what it says it is.
    #[error("damaged: {0}")]
    Damaged(String),
    /// There is more in it than can be held.
    #[error("too much in it")]
    TooMuch,
    /// It names a file that is not in it: another folder, an address.
    #[error("unsafe path: {0}")]
    UnsafePath(String),
    /// The bytes of a proof are not those that were proved with.
    #[error("altered proof: {0}")]
    Altered(String),
    /// A table has a column nobody knows, or lacks one.
    #[error("{table}: {column}")]
    Column {
        /// The file.
        table: String,
        /// The column.
        column: String,
        /// It is one too many; otherwise it is missing.
        unknown: bool,
    },
    /// A cell does not hold what it should.
    #[error("{table}, row {row}, {column}: {wrong:?}")]
    Cell {
        /// The file.
        table: String,
        /// The line of the table, the headings being line 1.
        row: usize,
        /// The column.
        column: String,
        /// What is wrong.
        wrong: Wrong,
    },
}

/// What is wrong with a cell.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Wrong {
    /// It is empty and must not be.
    Required,
    /// It is no whole number, or none that can be meant.
    Number,
    /// It is no amount such as `1234.56`.
    Money,
    /// It is no number with at most four decimals, or none that can be meant.
    Decimal,
    /// It is no day such as `2026-12-31`.
    Day,
    /// It is neither `true` nor `false`.
    Flag,
    /// It is no SHA-256 in hexadecimal.
    Digest,
    /// It is none of the words that may stand there.
    Choice,
    /// It is no JSON of the right kind.
    Json,
    /// It refers to a row that is not there.
    Link,
    /// The same stands in another row.
    Duplicate,
    /// The row is about one thing, and another column names one already.
    Several,
}

impl PackageError {
    /// What to tell the person.
    pub fn message(&self) -> Message {
        match self {
            Self::NotAPackage => Message::new("exports-package-none"),
            Self::NotAPlan { missing } => {
                Message::new("exports-package-no-plan").with("table", missing.clone())
            }
            Self::Damaged(detail) => {
                Message::new("exports-package-damaged").with("detail", detail.clone())
            }
            Self::TooMuch => Message::new("exports-package-too-much"),
            Self::UnsafePath(path) => {
                Message::new("exports-package-unsafe").with("path", path.clone())
            }
            Self::Altered(name) => {
                Message::new("exports-package-proof-altered").with("name", name.clone())
            }
            Self::Column { table, column, unknown } => {
                let key = match unknown {
                    true => "exports-package-column-unknown",
                    false => "exports-package-column-missing",
                };
                Message::new(key).with("table", table.clone()).with("column", column.clone())
            }
            Self::Cell { table, row, column, wrong } => Message::new(match wrong {
                Wrong::Required => "exports-package-cell-required",
                Wrong::Number => "exports-package-cell-number",
                Wrong::Money => "exports-package-cell-money",
                Wrong::Decimal => "exports-package-cell-decimal",
                Wrong::Day => "exports-package-cell-day",
                Wrong::Flag => "exports-package-cell-flag",
                Wrong::Digest => "exports-package-cell-digest",
                Wrong::Choice => "exports-package-cell-choice",
                Wrong::Json => "exports-package-cell-json",
                Wrong::Link => "exports-package-cell-link",
                Wrong::Duplicate => "exports-package-cell-duplicate",
                Wrong::Several => "exports-package-cell-several",
            })
            .with("table", table.clone())
            .with("row", *row)
            .with("column", column.clone()),
        }
    }
}
