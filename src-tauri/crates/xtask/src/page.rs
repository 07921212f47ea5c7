//! The page: its libraries and its build, each only when something changed.

use std::{
    fs, io,
    path::{Path, PathBuf},
    time::SystemTime,
};

use crate::{
    command::{npm, run},
    failure::{Failure, Result},
    places,
};

/// Brings in the page's libraries, exactly as the lock file names them.
pub fn libraries() -> Result {
    let lock = places::ui().join("package-lock.json");
    // A copy of the lock file the libraries were brought in by.
    let stamp = places::ui().join("node_modules").join(".nuvolario-lock.json");
    let wanted = fs::read(&lock).map_err(|error| Failure::file(&lock, &error))?;
    if fs::read(&stamp).is_ok_and(|had| had == wanted) {
        return Ok(());
    }
    // No library of ours needs to run anything when it arrives, so none may.
    run(npm().args(["ci", "--ignore-scripts", "--no-audit", "--no-fund"]))?;
    fs::write(&stamp, wanted).map_err(|error| Failure::file(&stamp, &error))
}

/// Builds the page into `ui/dist`, unless it is newer than all it is made of: a page built
/// again would make cargo build the program again too.
pub fn build() -> Result {
    let made = changed(&places::ui().join("dist").join("index.html"));
    let newest = sources().iter().filter_map(|it| newest(it).ok().flatten()).max();
    if made.is_some() && made > newest {
        return Ok(());
    }
    run(npm().args(["run", "build"]))
}

fn sources() -> Vec<PathBuf> {
    vec![places::ui(), places::root().join("i18n"), places::root().join("icons")]
}

/// When the youngest file or folder below `place` was changed. Folders count, because a file
/// that was removed leaves its trace there only.
fn newest(place: &Path) -> io::Result<Option<SystemTime>> {
    const NOT_SOURCES: [&str; 3] = ["node_modules", "dist", "e2e"];
    if place.file_name().is_some_and(|it| NOT_SOURCES.iter().any(|name| it == *name)) {
        return Ok(None);
    }
    // The build itself puts `dist` into `ui`: that folder's own day says nothing.
    let mut youngest = if place == places::ui() { None } else { changed(place) };
    if place.is_dir() {
        for entry in fs::read_dir(place)? {
            youngest = youngest.max(newest(&entry?.path())?);
        }
    }
    Ok(youngest)
}

fn changed(place: &Path) -> Option<SystemTime> {
    fs::metadata(place).and_then(|it| it.modified()).ok()
}
