//! A file of tables from outside, whatever it is: xlsx, xls, ods, or text with separators.
//!
//! What it is, its content decides, never its name. Time and memory are bounded by the limits
//! below; nothing panics; a file that cannot be read says what it is.

mod bounds;
mod kind;
mod numbers;
mod ods;
mod package;
mod text;
mod xls;
mod xlsx;
mod xml;

use std::{fs, io, ops::ControlFlow, path::Path};

use domain::text::{Datum, Message};

pub(crate) use self::text::decode;
use self::{bounds::Gate, kind::Guess};
pub use self::{kind::Stranger, numbers::CENTS_LIMIT};
use crate::sheet::Book;

/// The largest file that is read, in bytes.
pub const FILE_LIMIT: u64 = 256 << 20;
/// The most that a packed file may come to when unpacked, in bytes.
pub const UNPACKED_LIMIT: u64 = 2 << 30;
/// The most that the texts of a packed file may come to, where they stand beside its tables.
pub const TEXTS_LIMIT: u64 = 512 << 20;
/// The most that any other part beside its tables may come to: its formats, its list of sheets.
pub const LIST_LIMIT: u64 = 64 << 20;
/// Rows of a sheet beyond this are cut off, with a warning.
pub const ROWS_LIMIT: usize = 1_000_000;
/// Columns of a sheet beyond this are cut off, with a warning.
pub const COLUMNS_LIMIT: usize = 1_000;
/// The most filled cells in a file.
pub const CELLS_LIMIT: usize = 25_000_000;
/// The longest text in one cell, in bytes. (Excel itself stops at 32,767 letters.)
pub const CELL_LIMIT: usize = 10 << 20;
/// The most text in all cells together, in bytes.
pub const TEXT_LIMIT: usize = 1 << 30;
/// The most sheets in a file.
pub const SHEETS_LIMIT: usize = 1_000;

/// How far reading has come, in bytes of the file (roughly).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Progress {
    /// What has been read.
    pub done: u64,
    /// All there is.
    pub total: u64,
}

/// Is told how far reading has come, and may stop it.
pub type Watch<'a> = &'a mut dyn FnMut(Progress) -> ControlFlow<()>;

/// Why a file cannot be read.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum ReadError {
    /// The disk did not give it.
    #[error("{0}")]
    Disk(String),
    /// There is nothing in it.
    #[error("empty")]
    Empty,
    /// It is something else.
    #[error("not a table: {0:?}")]
    NotATable(Stranger),
    /// It is under a password.
    #[error("under a password")]
    Password,
    /// It is cut off, or is not what it says it is.
    #[error("damaged: {0}")]
    Damaged(String),
    /// It is larger than [`FILE_LIMIT`].
    #[error("the file is too large")]
    FileTooLarge,
    /// It unpacks to more than [`UNPACKED_LIMIT`], or a part of it to more than it may.
    #[error("unpacks to too much")]
    UnpacksTooLarge,
    /// There are more cells, texts or sheets in it than can be held.
    #[error("too much in it")]
    TooMuch,
    /// One cell holds more than [`CELL_LIMIT`].
    #[error("a cell holds too much")]
    CellTooLarge,
    /// It was stopped.
    #[error("stopped")]
    Stopped,
}

impl ReadError {
    /// What to tell the person.
    pub fn message(&self) -> Message {
        let megabytes = |bytes: u64| Datum::Number(i64::try_from(bytes >> 20).unwrap_or(i64::MAX));
        match self {
            Self::Disk(detail) => Message::new("import-disk").with("detail", detail.clone()),
            Self::Empty => Message::new("import-empty"),
            Self::NotATable(stranger) => stranger.message(),
            Self::Password => Message::new("import-password"),
            Self::Damaged(detail) => Message::new("import-damaged").with("detail", detail.clone()),
            Self::FileTooLarge => {
                Message::new("import-file-too-large").with("limit", megabytes(FILE_LIMIT))
            }
            Self::UnpacksTooLarge => {
                Message::new("import-unpacks-too-large").with("limit", megabytes(UNPACKED_LIMIT))
            }
            Self::TooMuch => Message::new("import-too-much").with("limit", CELLS_LIMIT),
            Self::CellTooLarge => {
                Message::new("import-cell-too-large").with("limit", megabytes(CELL_LIMIT as u64))
            }
            Self::Stopped => Message::new("import-stopped"),
        }
    }
}

/// Reads the file at `path`. `watch` is told how far it has come, and may stop it.
pub fn file(path: &Path, watch: Watch) -> Result<Book, ReadError> {
    let disk = |error: io::Error| ReadError::Disk(error.to_string());
    let size = fs::metadata(path).map_err(disk)?.len();
    if size > FILE_LIMIT {
        return Err(ReadError::FileTooLarge);
    }
    book(&fs::read(path).map_err(disk)?, watch)
}

/// Reads a file that is in memory. `watch` is told how far it has come, and may stop it.
pub fn book(bytes: &[u8], watch: Watch) -> Result<Book, ReadError> {
    if bytes.len() as u64 > FILE_LIMIT {
        return Err(ReadError::FileTooLarge);
    }
    let mut gate = Gate::new(bytes.len() as u64, watch);
    let mut book = match kind::guess(bytes)? {
        Guess::Xlsx(package) => xlsx::read(package, &mut gate)?,
        Guess::Ods(package) => ods::read(package, &mut gate)?,
        Guess::Xls => xls::read(bytes, &mut gate)?,
        Guess::Text => text::read(bytes, &mut gate)?,
    };
    book.warnings = gate.warnings(&book.sheets);
    if book.sheets.iter().all(|it| it.rows.is_empty()) {
        return Err(ReadError::Empty);
    }
    Ok(book)
}
