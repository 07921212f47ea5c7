//! What a front end learns of a failure: what it can act on, and what to say.

use domain::{
    check::Problem,
    text::{Datum, Message},
};
use jiff::tz::TimeZone;
use serde::Serialize;
use store::{FileTrouble, lock::InUse};

/// The answer of a job.
pub type Answer<T> = Result<T, Failure>;

/// A job that could not be done. Nothing of it was kept.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error, Serialize)]
#[error("{}", message.key)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct Failure {
    /// What a front end does about it.
    pub kind: FailureKind,
    /// What to say: what happened, where, and what to do.
    pub message: Message,
    /// The fields at fault, where the record did not pass its checks.
    pub problems: Vec<Problem>,
}

/// What a front end does about a failure.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub enum FailureKind {
    /// Marks the fields.
    Invalid,
    /// Reloads its list: the record is gone.
    NotFound,
    /// Shows the start page: no plan is open.
    NoPlan,
    /// Asks again: what was asked for does not exist or makes no sense.
    Input,
    /// Asks for the password.
    Password,
    /// Offers to open it to read: somebody has it open.
    InUse,
    /// Offers to open it to read, or all the same: somebody had it open, and may still.
    MaybeInUse,
    /// Offers to recover what can be read, and the backups.
    Damaged,
    /// Offers another file or place.
    File,
    /// Says so, with the detail for whoever helps.
    Internal,
}

impl Failure {
    /// What was asked for does not exist or makes no sense.
    pub fn input(message: Message) -> Self {
        Self { kind: FailureKind::Input, message, problems: Vec::new() }
    }

    /// The trouble is a file.
    pub fn file(message: Message) -> Self {
        Self { kind: FailureKind::File, message, problems: Vec::new() }
    }

    /// No plan is open.
    pub fn no_plan() -> Self {
        let message = Message::new("errors-no-plan");
        Self { kind: FailureKind::NoPlan, message, problems: Vec::new() }
    }

    /// Something that should not happen.
    pub fn internal(detail: impl std::fmt::Display) -> Self {
        Self::internal_because(Message::new("errors-internal").with("detail", detail.to_string()))
    }

    /// Something that should not happen, in its own words.
    pub fn internal_because(message: Message) -> Self {
        Self { kind: FailureKind::Internal, message, problems: Vec::new() }
    }
}

impl From<Vec<Problem>> for Failure {
    fn from(problems: Vec<Problem>) -> Self {
        let message = Message::new("errors-invalid");
        Self { kind: FailureKind::Invalid, message, problems }
    }
}

impl From<store::Error> for Failure {
    fn from(error: store::Error) -> Self {
        match error {
            store::Error::NotFound => {
                let message = Message::new("errors-not-found");
                Self { kind: FailureKind::NotFound, message, problems: Vec::new() }
            }
            store::Error::File { path, trouble } => {
                let kind = match &trouble {
                    FileTrouble::InUse(by) if by.certain => FailureKind::InUse,
                    FileTrouble::InUse(_) => FailureKind::MaybeInUse,
                    FileTrouble::Damaged => FailureKind::Damaged,
                    _ => FailureKind::File,
                };
                let message = file_words(&path.to_string_lossy(), &trouble);
                Self { kind, message, problems: Vec::new() }
            }
            store::Error::ChangedElsewhere => {
                Self::input(Message::new("archive-changed-elsewhere"))
            }
            error => Self::internal(error),
        }
    }
}

/// What to say of a file in trouble.
fn file_words(path: &str, trouble: &FileTrouble) -> Message {
    let of_path = |key: &str| Message::new(key).with("path", path);
    match trouble {
        FileTrouble::Missing => of_path("errors-file-not-found"),
        FileTrouble::FolderMissing => of_path("errors-folder-missing"),
        FileTrouble::IsDirectory => of_path("errors-file-is-directory"),
        FileTrouble::Empty => of_path("errors-file-empty"),
        FileTrouble::NotAPlan => of_path("errors-file-not-a-plan"),
        FileTrouble::Damaged => of_path("errors-file-damaged"),
        FileTrouble::Newer { found, known } => {
            of_path("errors-file-newer").with("found", *found).with("known", *known)
        }
        FileTrouble::Older => of_path("errors-file-older"),
        FileTrouble::Denied => of_path("errors-file-denied"),
        FileTrouble::ReadOnly => of_path("errors-file-read-only"),
        FileTrouble::Exists => of_path("errors-file-exists"),
        FileTrouble::Busy => of_path("errors-file-busy"),
        FileTrouble::InUse(by) => in_use(of_path, by),
        FileTrouble::DiskFull => of_path("errors-disk-full"),
        FileTrouble::Other(detail) => {
            of_path("errors-file-other").with("detail", Datum::Text(detail.clone()))
        }
    }
}

/// Who has the plan open, as far as is known.
fn in_use(of_path: impl Fn(&str) -> Message, by: &InUse) -> Message {
    let Some(holder) = &by.holder else {
        let known =
            if by.certain { "errors-in-use-unknown" } else { "errors-maybe-in-use-unknown" };
        return of_path(known);
    };
    let key = match by.certain {
        true if holder.is_this_program() => return of_path("errors-in-use-here"),
        true => "errors-in-use",
        false => "errors-maybe-in-use",
    };
    let since = holder.since.to_zoned(TimeZone::system());
    of_path(key)
        .with("host", named(&holder.host))
        .with("user", named(&holder.user))
        .with("day", since.date())
        .with("time", since.strftime("%H:%M").to_string())
}

/// A name, or that nobody knows it.
fn named(name: &str) -> Datum {
    if name.is_empty() { Datum::Unknown } else { name.into() }
}
