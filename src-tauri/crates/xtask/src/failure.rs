//! Why a chore stopped, in words for the one who typed it.

use std::{fmt, io, path::Path, process::ExitCode};

/// Why a chore stopped.
#[derive(Debug)]
pub enum Failure {
    /// Something that was run or checked is not good.
    Failed(String),
    /// The chore cannot start: wrong words typed, or something missing on the machine.
    Usage(String),
}

/// The answer of a chore that has nothing to say when it is done.
pub type Result<T = ()> = std::result::Result<T, Failure>;

impl Failure {
    /// Something that was run or checked is not good.
    pub fn failed(words: impl Into<String>) -> Self {
        Self::Failed(words.into())
    }

    /// The chore cannot start as things are.
    pub fn usage(words: impl Into<String>) -> Self {
        Self::Usage(words.into())
    }

    /// A file or folder at `path` that could not be read or written.
    pub fn file(path: &Path, error: &io::Error) -> Self {
        Self::Failed(format!("{}: {error}", path.display()))
    }

    /// 1 for what failed, 2 for what could not start.
    pub fn exit_code(&self) -> ExitCode {
        match self {
            Self::Failed(_) => ExitCode::from(1),
            Self::Usage(_) => ExitCode::from(2),
        }
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Failed(words) | Self::Usage(words) => f.write_str(words),
        }
    }
}
