//! The plans that were open lately, for the start page.

use std::{
    fs,
    path::{Path, PathBuf},
};

use serde::{Deserialize, Serialize};

use crate::{Failure, files};

const FILE: &str = "recent.json";
/// How many are remembered.
const REMEMBERED: usize = 12;

/// A plan that was open lately, as the start page shows it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct Recent {
    /// Where it is.
    pub path: String,
    /// The name of the plan.
    pub name: String,
    /// Whose plan it is.
    pub body: String,
    /// The folder it is in; empty for a draft.
    pub folder: String,
    /// When the file was last changed: UTC, to the second; nothing where it is gone.
    pub changed: Option<String>,
    /// How large the file is; nothing where it is gone.
    #[cfg_attr(feature = "bindings", ts(type = "number | null"))]
    pub size_bytes: Option<u64>,
    /// It is not there any more, or on a disk that is not connected.
    pub missing: bool,
    /// It has no name of its own yet.
    pub draft: bool,
}

/// What is remembered of a plan.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
struct Entry {
    path: PathBuf,
    name: String,
    body: String,
}

/// The plans that were open lately, the last first.
pub(crate) fn list(folder: &Path, is_draft: impl Fn(&Path) -> bool) -> Vec<Recent> {
    let show = |entry: Entry| {
        let about = fs::metadata(&entry.path).ok();
        let draft = is_draft(&entry.path);
        let parent = entry.path.parent().filter(|_| !draft);
        Recent {
            path: entry.path.to_string_lossy().into_owned(),
            folder: parent.map_or_else(String::new, |it| it.to_string_lossy().into_owned()),
            changed: about.as_ref().and_then(|it| it.modified().ok()).and_then(moment),
            size_bytes: about.as_ref().map(fs::Metadata::len),
            missing: about.is_none(),
            draft,
            name: entry.name,
            body: entry.body,
        }
    };
    load(folder).into_iter().map(show).collect()
}

/// Puts a plan first in the list.
pub(crate) fn remember(folder: &Path, path: &Path, name: &str, body: &str) -> Result<(), Failure> {
    let mut entries = load(folder);
    entries.retain(|it| it.path != path);
    let entry = Entry { path: path.to_owned(), name: name.to_owned(), body: body.to_owned() };
    entries.insert(0, entry);
    entries.truncate(REMEMBERED);
    save(folder, &entries)
}

/// Takes a plan off the list; its file stays.
pub(crate) fn forget(folder: &Path, path: &Path) -> Result<(), Failure> {
    let mut entries = load(folder);
    entries.retain(|it| it.path != path);
    save(folder, &entries)
}

fn load(folder: &Path) -> Vec<Entry> {
    fs::read(folder.join(FILE))
        .ok()
        .and_then(|content| serde_json::from_slice(&content).ok())
        .unwrap_or_default()
}

fn save(folder: &Path, entries: &[Entry]) -> Result<(), Failure> {
    let content = serde_json::to_vec_pretty(entries).map_err(Failure::internal)?;
    files::replace(&folder.join(FILE), &content)
}

fn moment(time: std::time::SystemTime) -> Option<String> {
    let moment = jiff::Timestamp::try_from(time).ok()?;
    Some(moment.strftime("%Y-%m-%dT%H:%M:%SZ").to_string())
}
