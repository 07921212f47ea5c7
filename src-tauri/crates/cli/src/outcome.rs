//! How a command ended, and the exit code for it.

use std::process::ExitCode;

use app::FailureKind;

/// How a command ended that did what it was asked.
pub enum Outcome {
    /// Nothing more to say.
    Done,
    /// It was done, and there is something to look at.
    Problems,
}

/// The exit code of a command that could not be done.
pub fn exit_code(kind: FailureKind) -> ExitCode {
    ExitCode::from(match kind {
        FailureKind::File
        | FailureKind::Password
        | FailureKind::InUse
        | FailureKind::MaybeInUse
        | FailureKind::Damaged => 3,
        FailureKind::Invalid
        | FailureKind::Input
        | FailureKind::NotFound
        | FailureKind::NoPlan
        | FailureKind::Internal => 2,
    })
}
