//! Everything out again: the plan, or what a grid shows of it, as files for other programs and for
//! the public.
//!
//! A file is made whole, in memory or under another name, and then put in its place. Several CSV
//! files go into one zip: the dialog asks for one name, one file is attached to a mail, and it is
//! there whole or not at all.

mod costs;
mod items;
mod package;
mod paper;
mod public;
mod tables;

use std::{
    ffi::OsStr,
    io,
    path::{Path, PathBuf},
};

use domain::{
    register::{Register, view::Query},
    text::Message,
};
use exchange::{
    live,
    write::{self, About, Profile, WriteError},
};
use serde::{Deserialize, Serialize};
use store::Store;
use words::{Language, Words};

pub use self::{
    package::{Package, is_package},
    paper::print_register,
};
use crate::{
    Answer, Failure, clock,
    desk::Desk,
    files, plans,
    registers::{Cache, Snapshot},
};

/// What kind of file is wanted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(rename = "ExportFormat"))]
pub enum Format {
    /// A workbook of Excel.
    Xlsx,
    /// An OpenDocument spreadsheet.
    Ods,
    /// Text with semicolons, as Excel in Italian takes it.
    Csv,
    /// Text with commas, as programs take it.
    CsvIso,
    /// A paper.
    Pdf,
    /// A data package: everything, for other programs and for another plan.
    Datapackage,
    /// The whole plan as one record.
    Json,
    /// The public list of services as a page.
    Html,
    /// The public list of services as linked data, in JSON.
    CpsvJsonld,
    /// The public list of services as linked data, in Turtle.
    CpsvTurtle,
}

/// What a grid shows.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct Sight {
    /// Of which register.
    pub register: Register,
    /// Which rows, in which order.
    pub query: Query,
    /// The columns, in their order; none: all but those that are worked out.
    pub fields: Vec<String>,
}

/// A part of the plan that is no register.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(rename = "ExportExtract"))]
pub enum Extract {
    /// All items of the checklists that are open.
    OpenItems,
    /// The costs, as a workbook that reckons.
    Costs,
}

/// What is wanted.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(rename = "ExportRequest"))]
pub struct Request {
    /// As what kind of file.
    pub format: Format,
    /// What a grid shows; nothing: the whole plan.
    pub sight: Option<Sight>,
    /// A part that is no register, where the whole plan is not wanted.
    #[serde(default)]
    #[cfg_attr(feature = "bindings", ts(optional))]
    pub extract: Option<Extract>,
    /// In whose words.
    pub language: Language,
}

/// A file that was made.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct Exported {
    /// Where it is.
    pub path: String,
}

impl Sight {
    /// A whole register, as it was entered.
    pub fn of(register: Register) -> Self {
        Self { register, query: Query::default(), fields: Vec::new() }
    }
}

impl Request {
    /// It is about one table.
    fn is_one_table(&self) -> bool {
        self.sight.is_some() || self.extract.is_some()
    }

    /// What the file's name ends with.
    pub fn ending(&self) -> &'static str {
        match self.format {
            Format::Xlsx => "xlsx",
            Format::Ods => "ods",
            Format::Csv | Format::CsvIso if self.is_one_table() => "csv",
            Format::Csv | Format::CsvIso | Format::Datapackage => "zip",
            Format::Pdf => "pdf",
            Format::Json => "json",
            Format::Html => "html",
            Format::CpsvJsonld => "jsonld",
            Format::CpsvTurtle => "ttl",
        }
    }

    /// A name for the file, with its ending: `Servizi - Comune di Ferrara - 2026-11-23.xlsx`.
    pub fn file_name(&self, store: &Store) -> Answer<String> {
        let words = Words::new(self.language);
        let body = store.read(store::body::get)?.entry.name;
        let what = match (&self.sight, self.format) {
            _ if self.extract == Some(Extract::Costs) => words.text("exports-name-costs", &[]),
            _ if self.extract.is_some() => words.text("exports-table-items", &[]),
            (Some(sight), _) => words.datum(&sight.register.word_datum()),
            (None, Format::Html | Format::CpsvJsonld | Format::CpsvTurtle) => {
                words.text("exports-name-public", &[])
            }
            (None, Format::Datapackage) => words.text("exports-name-package", &[]),
            (None, _) => words.text("exports-name-plan", &[]),
        };
        let name = format!("{what} - {body} - {}", clock::today());
        Ok(write::file_name(&name, self.ending()))
    }
}

/// Makes the file and puts it at `path`, in place of what may be there. A path without the right
/// ending gets it.
pub fn save(desk: &Desk, path: &Path, request: &Request) -> Answer<Exported> {
    let path = with_ending(path, request.ending())?;
    let store = desk.plan()?;
    write(&store, desk.registers(), &path, request)?;
    desk.note_made(&path);
    Ok(Exported { path: path.to_string_lossy().into_owned() })
}

/// Makes the file and puts it at `path`, in place of what may be there, unless that is the plan.
pub fn write(store: &Store, cache: &Cache, path: &Path, request: &Request) -> Answer<()> {
    let is_plan = |it: PathBuf| store.path().canonicalize().is_ok_and(|plan| plan == it);
    if path.canonicalize().is_ok_and(is_plan) {
        let path = path.to_string_lossy().into_owned();
        return Err(Failure::input(Message::new("errors-copy-over-itself").with("path", path)));
    }
    if request.format == Format::Datapackage && !request.is_one_table() {
        return files::replace_with(path, |file| package(store, cache, request, file));
    }
    files::replace(path, &bytes(store, cache, request)?)
}

/// Papers are in it, so it is not made in memory.
fn package(
    store: &Store,
    cache: &Cache,
    request: &Request,
    to: impl io::Write + io::Seek,
) -> Answer<()> {
    let snapshot = cache.of(store)?;
    let words = Words::new(request.language);
    package::write(store, &snapshot.plan, &about(&snapshot, words), words, to)
}

/// The file itself.
pub fn bytes(store: &Store, cache: &Cache, request: &Request) -> Answer<Vec<u8>> {
    let snapshot = cache.of(store)?;
    let words = Words::new(request.language);
    let about = about(&snapshot, words);
    if request.extract == Some(Extract::Costs) {
        let sheets = || costs::sheets(&snapshot, words);
        let made = match request.format {
            Format::Xlsx => live::xlsx(&sheets()?, &about),
            Format::Ods => live::ods(&sheets()?, &about),
            _ => return Err(Failure::input(Message::new("exports-only-workbooks"))),
        };
        return made.map_err(|error| Failure::input(error.message()));
    }
    let tables = || match (&request.sight, request.extract) {
        (_, Some(Extract::OpenItems | Extract::Costs)) => vec![items::table(&snapshot, words)],
        (Some(sight), None) => vec![tables::of_sight(&snapshot, sight, words)],
        (None, None) => tables::of_plan(&snapshot, words),
    };
    let made = match (request.format, &request.sight) {
        (Format::Xlsx, _) => write::xlsx(&tables(), &about),
        (Format::Ods, _) => write::ods(&tables(), &about),
        (Format::Csv, _) => csv(&tables(), Profile::Italian, request.is_one_table()),
        (Format::CsvIso, _) => csv(&tables(), Profile::Iso, request.is_one_table()),
        _ if request.extract.is_some() => {
            return Err(Failure::input(Message::new("exports-only-tables")));
        }
        (Format::Pdf, Some(sight)) => return Ok(paper::of(&snapshot, sight, words)?.bytes),
        (Format::Datapackage, None) => {
            let mut bytes = io::Cursor::new(Vec::new());
            package(store, cache, request, &mut bytes)?;
            return Ok(bytes.into_inner());
        }
        (Format::Json, None) => return json(store),
        (Format::Html, None) => Ok(public::page(&snapshot.plan, words)),
        (Format::CpsvJsonld, None) => Ok(public::json_ld(&snapshot.plan)),
        (Format::CpsvTurtle, None) => Ok(public::turtle(&snapshot.plan)),
        (Format::Pdf, None) => {
            return Err(Failure::input(Message::new("exports-only-shown")));
        }
        (_, Some(_)) => return Err(Failure::input(Message::new("exports-only-whole"))),
    };
    made.map_err(|error| Failure::input(error.message()))
}

/// One table is one file; several are one zip.
fn csv(
    tables: &[exchange::sheet::Table],
    profile: Profile,
    alone: bool,
) -> Result<Vec<u8>, WriteError> {
    match tables {
        [table] if alone => Ok(write::csv(table, profile)),
        tables => {
            let file = |it: &exchange::sheet::Table| {
                (write::file_name(&it.name, "csv"), write::csv(it, profile))
            };
            write::zip(&tables.iter().map(file).collect::<Vec<_>>())
        }
    }
}

/// The same record as the terminal shows.
fn json(store: &Store) -> Answer<Vec<u8>> {
    let mut bytes = serde_json::to_vec_pretty(&plans::show(store)?).map_err(Failure::internal)?;
    bytes.push(b'\n');
    Ok(bytes)
}

/// What a file says of itself.
pub(crate) fn about(snapshot: &Snapshot, words: Words) -> About {
    let plan = &snapshot.plan;
    About {
        title: format!("{} - {}", plan.body.entry.name, plan.name),
        language: match words.language() {
            Language::It => "it-IT".to_owned(),
            Language::En => "en-GB".to_owned(),
        },
        made: clock::now(),
    }
}

fn with_ending(path: &Path, ending: &str) -> Answer<PathBuf> {
    let has = path.extension().and_then(OsStr::to_str);
    if has.is_some_and(|it| it.eq_ignore_ascii_case(ending)) {
        return Ok(path.to_owned());
    }
    let mut name = path.file_name().unwrap_or_default().to_owned();
    name.push(format!(".{ending}"));
    files::unasked(path.with_file_name(name))
}

/// The words of a key, if there are any.
fn word_of(words: Words, key: &str) -> Option<String> {
    words.has(key).then(|| words.text(key, &[]))
}
