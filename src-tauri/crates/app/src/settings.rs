//! How this person likes the program: kept on this PC, not in the plan.

use std::{fs, path::Path};

use serde::{Deserialize, Serialize};
use words::Language;

use crate::{Failure, files};

const FILE: &str = "settings.json";

/// How this person likes the program.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct Settings {
    /// The language of the page and of the papers.
    pub language: Language,
    /// Light or dark.
    pub theme: Theme,
    /// The name changes made on this PC are signed with; empty: nobody said.
    pub person: String,
    /// A second folder for backups, such as a stick or a share; empty: none.
    pub backup_folder: String,
}

impl Settings {
    /// The second folder for backups, where one is set.
    pub(crate) fn second(&self) -> Option<&Path> {
        Some(self.backup_folder.as_str()).filter(|it| !it.is_empty()).map(Path::new)
    }
}

/// Light or dark.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub enum Theme {
    /// As the system has it.
    #[default]
    System,
    /// Dark on light.
    Light,
    /// Light on dark.
    Dark,
}

/// What was kept; where nothing was, or nothing that can be read, the usual.
pub(crate) fn load(folder: &Path) -> Settings {
    fs::read(folder.join(FILE))
        .ok()
        .and_then(|content| serde_json::from_slice(&content).ok())
        .unwrap_or_default()
}

pub(crate) fn save(folder: &Path, settings: &Settings) -> Result<(), Failure> {
    let content = serde_json::to_vec_pretty(settings).map_err(Failure::internal)?;
    files::replace(&folder.join(FILE), &content)
}
