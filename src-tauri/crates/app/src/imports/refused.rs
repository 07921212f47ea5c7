//! The file of rows that were not taken: each with its reason, to be mended and imported again.

use std::path::Path;

use exchange::{
    sheet::{Cell, Column, Kind, Table},
    write::{self, About, Profile},
};
use words::{Language, Words};

use crate::{Answer, Failure, clock, files};

/// A row that was not taken.
pub(super) struct Left<'a> {
    /// The row of the sheet, from 0.
    pub row: usize,
    pub why: String,
    pub cells: &'a [Cell],
}

/// Writes the rows to `path`: as xlsx, or as csv where the name ends so.
pub(super) fn write(
    path: &Path,
    title: &str,
    headings: &[String],
    rows: &[Left<'_>],
    words: Words,
) -> Answer<()> {
    let text = |key: &str| words.text(key, &[]);
    let mut columns = vec![
        Column::new(text("imports-refused-row"), Kind::Number),
        Column::new(text("imports-refused-why"), Kind::Text),
    ];
    columns.extend(headings.iter().map(|it| Column::new(it.clone(), Kind::Text)));
    let row = |it: &Left<'_>| {
        let number = u32::try_from(it.row + 1).unwrap_or(u32::MAX);
        let mut cells = vec![Cell::Number(f64::from(number)), Cell::Text(it.why.clone())];
        cells.extend(it.cells.iter().take(headings.len()).map(|cell| match cell {
            Cell::Error(error) => Cell::Text(error.clone()),
            cell => cell.clone(),
        }));
        cells
    };
    let table = Table {
        name: text("imports-refused-sheet"),
        title: title.to_owned(),
        columns,
        rows: rows.iter().map(row).collect(),
    };
    let is_csv = path.extension().is_some_and(|it| it.eq_ignore_ascii_case("csv"));
    let bytes = if is_csv {
        write::csv(&table, Profile::Italian)
    } else {
        let about = About {
            title: title.to_owned(),
            language: match words.language() {
                Language::It => "it-IT".to_owned(),
                Language::En => "en-GB".to_owned(),
            },
            made: clock::now(),
        };
        write::xlsx(&[table], &about).map_err(|it| Failure::file(it.message()))?
    };
    files::replace(path, &bytes)
}
