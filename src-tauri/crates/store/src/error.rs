//! What can go wrong with a plan file.

use std::path::{Path, PathBuf};

use rusqlite::ErrorCode;

use crate::{lock::InUse, readiness::content::ContentTrouble};

/// The answer of this crate's functions.
pub type Result<T> = std::result::Result<T, Error>;

/// What can go wrong with a plan.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// There is no such record.
    #[error("no such record")]
    NotFound,
    /// The file itself is the trouble.
    #[error("{}: {trouble:?}", path.display())]
    File {
        /// Which file.
        path: PathBuf,
        /// What is wrong with it.
        trouble: FileTrouble,
    },
    /// A row refers to one that is not there.
    #[error("a row refers to one that is not there")]
    Orphans,
    /// A step cannot be taken back or brought back: somebody changed the rows beside this program.
    #[error("the rows of a step are not as it left them")]
    ChangedElsewhere,
    /// A record cannot be brought back: another has taken its place.
    #[error("another record has taken its place")]
    PlaceTaken,
    /// The bytes of a proof could not be taken in.
    #[error("the bytes of a proof: {0:?}")]
    Content(ContentTrouble),
    /// The clock of this PC says something that is no time.
    #[error("{0:?} is no time")]
    Clock(String),
    /// Anything else SQLite reports.
    #[error(transparent)]
    Sqlite(#[from] rusqlite::Error),
    /// A value in the file is not one this program writes.
    #[error("a value cannot be read: {0}")]
    Value(#[from] serde_json::Error),
}

/// What is wrong with a file. Each has its words and its way out.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum FileTrouble {
    /// There is none.
    Missing,
    /// The folder it should be in is not there.
    FolderMissing,
    /// It is a folder.
    IsDirectory,
    /// It has no content at all.
    Empty,
    /// It is something else.
    NotAPlan,
    /// Its content is not sound.
    Damaged,
    /// A newer program wrote it.
    Newer {
        /// The version the file has.
        found: u32,
        /// The newest version this program can read.
        known: u32,
    },
    /// An older program wrote it, and it cannot be brought up to date where it is.
    Older,
    /// This user may not read or write it, or not in that folder.
    Denied,
    /// It may be read, not written.
    ReadOnly,
    /// It is there already.
    Exists,
    /// Another program is writing it.
    Busy,
    /// Somebody has it open to work on it.
    InUse(Box<InUse>),
    /// The disk is full.
    DiskFull,
    /// Anything else the system says.
    Other(String),
}

impl Error {
    /// Says which file an error of SQLite is about, and what it means for that file.
    pub(crate) fn at(self, path: &Path) -> Self {
        let Self::Sqlite(error) = self else {
            return self;
        };
        match trouble(&error) {
            Some(trouble) => Self::File { path: path.to_owned(), trouble },
            None => Self::Sqlite(error),
        }
    }

    /// What an error of the file system means for the file at `path`.
    pub fn from_io(path: &Path, error: &std::io::Error) -> Self {
        use std::io::ErrorKind;
        let trouble = match error.kind() {
            ErrorKind::NotFound => FileTrouble::Missing,
            ErrorKind::PermissionDenied => FileTrouble::Denied,
            ErrorKind::AlreadyExists => FileTrouble::Exists,
            ErrorKind::StorageFull | ErrorKind::QuotaExceeded => FileTrouble::DiskFull,
            ErrorKind::ReadOnlyFilesystem => FileTrouble::ReadOnly,
            ErrorKind::IsADirectory => FileTrouble::IsDirectory,
            _ => FileTrouble::Other(error.to_string()),
        };
        Self::File { path: path.to_owned(), trouble }
    }
}

fn trouble(error: &rusqlite::Error) -> Option<FileTrouble> {
    Some(match error.sqlite_error_code()? {
        ErrorCode::DiskFull => FileTrouble::DiskFull,
        ErrorCode::ReadOnly => FileTrouble::ReadOnly,
        ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked => FileTrouble::Busy,
        ErrorCode::DatabaseCorrupt | ErrorCode::NotADatabase => FileTrouble::Damaged,
        ErrorCode::CannotOpen | ErrorCode::PermissionDenied => FileTrouble::Denied,
        ErrorCode::SystemIoFailure => FileTrouble::Other(error.to_string()),
        _ => return None,
    })
}
