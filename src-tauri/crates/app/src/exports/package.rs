//! The plan as a data package, and a plan made of one.

use std::{
    fs::{self, File},
    io::Read,
    path::Path,
};

use domain::plan::Plan;
use exchange::{
    datapackage,
    write::{About, WriteError},
};
use jiff::tz::TimeZone;
use words::Words;

use super::word_of;
use crate::{Answer, Failure, clock, files, plans};

/// The package of a plan.
pub(super) fn write(plan: &Plan, about: &About, words: Words) -> Result<Vec<u8>, WriteError> {
    // The standard wants the time of Greenwich.
    let made = clock::moment().to_zoned(TimeZone::UTC).datetime();
    let about = About { made, ..about.clone() };
    datapackage::write(plan, &about, &|key| word_of(words, key))
}

/// Whether the file at `path` is packed, as a plan never is.
pub fn is_package(path: &Path) -> bool {
    let mut opening = [0; 4];
    let read = File::open(path).and_then(|mut it| it.read_exact(&mut opening));
    read.is_ok() && opening == *b"PK\x03\x04"
}

/// The plan in the package at `path`, every record of it checked.
pub fn plan_of(path: &Path) -> Answer<Plan> {
    let unreadable = |error| files::failure(path, &error);
    let size = fs::metadata(path).map_err(unreadable)?.len();
    if size > datapackage::FILE_LIMIT as u64 {
        return Err(Failure::file(datapackage::PackageError::TooMuch.message()));
    }
    let bytes = fs::read(path).map_err(unreadable)?;
    let plan = datapackage::read(&bytes).map_err(|error| Failure::file(error.message()))?;
    plans::check(&plan)?;
    Ok(plan)
}
