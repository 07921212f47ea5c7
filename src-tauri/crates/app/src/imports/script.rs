//! An import without anybody to ask: what a person would decide comes from a file.

use std::path::Path;

use domain::{
    register::Register,
    text::{Datum, Message},
};
use serde::{Deserialize, Serialize};
use store::Store;
use words::{Language, Words};

use super::{Column, Counts, Decision, Imports, Mapping, Part, Question, RowState, Which, why};
use crate::{Answer, Failure, files, registers::Cache};

/// What is decided beforehand. What is not said is guessed as the window would propose it.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Script {
    /// The name of the sheet.
    pub sheet: Option<String>,
    /// The register.
    pub register: Option<Register>,
    /// The row of the headings, from 1.
    pub header_row: Option<usize>,
    /// The last row, from 1.
    pub last_row: Option<usize>,
    /// The columns about which something is decided.
    pub columns: Vec<Column>,
    /// The answers to what would be asked.
    pub answers: Vec<Answered>,
}

/// An answer to what would be asked.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Answered {
    /// About all rows of which this is asked …
    #[serde(default)]
    pub question: Option<Question>,
    /// … or about this row, from 1.
    #[serde(default)]
    pub row: Option<usize>,
    /// The answer.
    pub decision: Decision,
}

/// What an import came to.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Report {
    /// The sheet it was; empty for a file of plain text.
    pub sheet: String,
    /// Where its rows go.
    pub register: Register,
    /// The row of the headings, from 1.
    pub header_row: usize,
    /// How each column was read.
    pub columns: Vec<Column>,
    /// How the rows ended.
    pub counts: Counts,
    /// The rows that were not taken, or not all of them.
    pub not_taken: Vec<NotTaken>,
    /// What to know before trusting it.
    pub warnings: Vec<Message>,
    /// It was written to the plan.
    pub applied: bool,
}

/// A row that was not taken, or not all of it.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct NotTaken {
    /// The row, from 1.
    pub row: usize,
    /// What stands in the column of the name.
    pub name: String,
    /// How it ended.
    pub state: RowState,
    /// What would be asked.
    pub question: Option<Question>,
    /// Why, in words.
    pub why: String,
}

/// Reads a script.
pub fn read(path: &Path) -> Answer<Script> {
    let bytes = std::fs::read(path).map_err(|error| files::failure(path, &error))?;
    serde_json::from_slice(&bytes).map_err(|error| {
        Failure::input(Message::new("imports-mapping-wrong").with("detail", error.to_string()))
    })
}

/// Brings the table at `path` in; of a `dry` run nothing is kept.
pub fn run(
    store: &Store,
    path: &Path,
    script: &Script,
    dry: bool,
    language: Language,
) -> Answer<Report> {
    let (imports, cache) = (Imports::default(), Cache::default());
    let book = imports.open(store, &cache, path, language)?;
    let sheet = match &script.sheet {
        None => book.proposed,
        Some(name) => book.sheets.iter().position(|it| it.name == *name).ok_or_else(|| {
            let names = book.sheets.iter().map(|it| Datum::Text(it.name.clone())).collect();
            Failure::input(
                Message::new("imports-no-such-sheet")
                    .with("name", name.clone())
                    .with("sheets", Datum::List(names)),
            )
        })?,
    };
    let part = Part {
        sheet,
        header: script.header_row.map(|it| it.saturating_sub(1)),
        end: script.last_row,
        register: script.register,
    };
    let view = imports.sheet(store, &cache, &part, language)?;
    if view.register_unsure {
        return Err(Failure::input(Message::new("imports-register-unsure")));
    }
    let mut columns: Vec<Column> = view.columns.iter().map(|it| it.column.clone()).collect();
    for decided in &script.columns {
        let found = columns.iter_mut().find(|it| it.heading == decided.heading);
        *found.ok_or_else(|| {
            Failure::input(
                Message::new("imports-no-such-column").with("column", decided.heading.clone()),
            )
        })? = decided.clone();
    }
    let mapping = Mapping { register: view.register, columns };
    let mut counts = imports.preview(store, &cache, &part, &mapping, language)?;
    for answer in &script.answers {
        let which = match (answer.row, answer.question) {
            (Some(row), _) => Which::Row(row.saturating_sub(1)),
            (None, Some(question)) => Which::Asked(question),
            (None, None) => continue,
        };
        counts = imports.decide(store, &cache, &which, Some(&answer.decision))?;
    }
    let words = Words::new(language);
    let left = imports.left(store, &cache, language)?.into_iter().map(|view| NotTaken {
        row: view.row + 1,
        why: why(&view, words),
        name: view.name,
        state: view.state,
        question: view.question,
    });
    let not_taken = left.collect();
    let applied = !dry && imports.apply(store, &cache, None)?.step.is_some();
    Ok(Report {
        sheet: book.sheets.get(sheet).map(|it| it.name.clone()).unwrap_or_default(),
        register: view.register,
        header_row: view.header + 1,
        columns: mapping.columns,
        counts,
        not_taken,
        warnings: book.warnings,
        applied,
    })
}
