//! Copies of a plan under a password.

use std::{
    fs,
    path::{Path, PathBuf},
};

use domain::text::Message;
use exchange::sealed;

use crate::{
    Answer, Failure,
    desk::{Desk, ENDING, PlanView},
    failure::FailureKind,
    files,
};

/// The shortest password that is taken, in characters.
const SHORTEST: usize = 8;

/// Writes a copy of the plan that is open under a password. The plan itself stays as it is.
pub fn save_copy(desk: &Desk, path: &Path, password: &str) -> Answer<PathBuf> {
    if password.chars().count() < SHORTEST {
        let message = Message::new("archive-password-short").with("least", SHORTEST);
        return Err(Failure::input(message));
    }
    let path = with_endings(path)?;
    let content = desk.plan()?.to_bytes()?;
    files::replace(&path, &sealed::seal(&content, password))?;
    desk.note_made(&path);
    Ok(path)
}

/// Opens a copy under a password: its content becomes a draft, the copy stays as it is.
pub fn open(desk: &Desk, path: &Path, password: &str) -> Answer<PlanView> {
    let content = fs::read(path).map_err(|error| files::failure(path, &error))?;
    let plan = sealed::unseal(&content, password).map_err(|error| {
        let key = match error {
            sealed::Error::WrongPassword => "archive-password-wrong",
            sealed::Error::NotSealed => "errors-file-not-a-plan",
            sealed::Error::Damaged => "errors-file-damaged",
            sealed::Error::TooMuchWork => "archive-password-work",
        };
        let kind = match error {
            sealed::Error::WrongPassword => FailureKind::Password,
            _ => FailureKind::File,
        };
        let message = Message::new(key).with("path", path.to_string_lossy().into_owned());
        Failure { kind, message, problems: Vec::new() }
    })?;
    let name = path.file_stem().map(Path::new).and_then(Path::file_stem).unwrap_or_default();
    let draft = files::add(&desk.drafts(), &name.to_string_lossy(), ENDING, &plan)?;
    desk.open(&draft).inspect_err(|_| {
        // What does not open is no draft; the copy it came from is where it was.
        let _ = fs::remove_file(&draft);
    })
}

/// Says that a file wants a password, if it does.
pub(crate) fn wants_password(path: &Path) -> Option<Failure> {
    use std::io::Read;
    let mut opening = Vec::new();
    fs::File::open(path).and_then(|file| file.take(64).read_to_end(&mut opening)).ok()?;
    sealed::is_sealed(&opening).then(|| Failure {
        kind: FailureKind::Password,
        message: Message::new("archive-password-asked")
            .with("path", path.to_string_lossy().into_owned()),
        problems: Vec::new(),
    })
}

/// The path with both endings: `piano.nuvolario.age`.
fn with_endings(path: &Path) -> Answer<PathBuf> {
    let text = path.file_name().unwrap_or_default().to_string_lossy();
    let both = format!(".{ENDING}.{}", sealed::ENDING);
    if text.ends_with(&both) {
        return Ok(path.to_owned());
    }
    let name = text.trim_end_matches(&format!(".{ENDING}"));
    files::unasked(path.with_file_name(format!("{name}{both}")))
}
