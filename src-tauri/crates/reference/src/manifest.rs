//! What is in the pack: each file with its hash, its rows, its sources and its licences.

use std::collections::BTreeMap;

use domain::text::{Certainty, Localized, Source};
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::embedded::{self, named};

/// The manifest of the pack.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Manifest {
    /// The version of the pack, such as `2026.11.22`.
    pub version: String,
    /// The day the data are of.
    pub day: Date,
    /// The files, in reading order.
    pub files: Vec<FileEntry>,
}

/// A file of the pack.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct FileEntry {
    /// Its path in `reference/`.
    pub path: String,
    /// What it holds.
    pub title: Localized,
    /// How many rows it holds: lines of a table, or records of its main list.
    pub rows: usize,
    /// The name of its main list, where the file is not itself the list.
    pub list: Option<String>,
    /// SHA-256 of its bytes, in hexadecimal.
    pub sha256: String,
    /// How sure it is as a whole; rows may say more.
    pub certainty: Certainty,
    /// Where it comes from.
    pub sources: Vec<Source>,
    /// On what terms it may be used.
    pub licences: Vec<Licence>,
}

/// The terms of use of a file or of a part of it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Licence {
    /// Its SPDX name.
    pub name: String,
    /// Whom to name.
    pub attribution: String,
    /// Where its text is.
    pub text: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct ManifestFile {
    version: String,
    day: Date,
    sources: BTreeMap<String, Source>,
    licences: BTreeMap<String, Licence>,
    files: Vec<EntryRecord>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct EntryRecord {
    path: String,
    list: Option<String>,
    title: Localized,
    rows: usize,
    sha256: String,
    certainty: Certainty,
    sources: Vec<String>,
    licences: Vec<String>,
}

pub(crate) fn read() -> Manifest {
    let file: ManifestFile = embedded::MANIFEST.json();
    let entry = |it: EntryRecord| FileEntry {
        path: it.path,
        title: it.title,
        rows: it.rows,
        list: it.list,
        sha256: it.sha256,
        certainty: it.certainty,
        sources: it.sources.iter().map(|id| named(&file.sources, id).clone()).collect(),
        licences: it.licences.iter().map(|id| named(&file.licences, id).clone()).collect(),
    };
    let files = file.files.into_iter().map(entry).collect();
    Manifest { version: file.version, day: file.day, files }
}
