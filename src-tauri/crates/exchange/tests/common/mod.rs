//! Reads files and shows what was read, a row a line.
#![allow(clippy::unwrap_used, missing_docs)]
// Each test binary uses its own part of this module.
#![allow(dead_code)]

use std::{fs, ops::ControlFlow, path::Path};

use domain::text::{Datum, Message};
use exchange::{
    read::{self, ReadError},
    sheet::{Book, Cell, Sheet},
};

pub fn read(bytes: &[u8]) -> Result<Book, ReadError> {
    read::book(bytes, &mut |_| ControlFlow::Continue(()))
}

pub fn fixture(name: &str) -> Vec<u8> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures");
    fs::read(folder.join(name)).unwrap()
}

/// `[Servizi]`, its rows, and at the end the warnings after a `!`.
pub fn shown(book: &Book) -> String {
    let sheets = book.sheets.iter().map(sheet);
    let warnings = book.warnings.iter().map(|it| format!("! {}\n", warning(it)));
    sheets.chain(warnings).collect()
}

fn sheet(sheet: &Sheet) -> String {
    let state = if sheet.hidden { " hidden" } else { "" };
    let rows = sheet.rows.iter().map(|row| {
        let cells: Vec<String> = row.iter().map(cell).collect();
        cells.join(" | ") + "\n"
    });
    format!("[{}{state}]\n{}", sheet.name, rows.collect::<String>())
}

/// Texts in quotes, amounts with a €, days with an @, errors with a !.
fn cell(cell: &Cell) -> String {
    match cell {
        Cell::Empty => "_".to_owned(),
        Cell::Text(it) if it.len() > 100 => format!("{} bytes", it.len()),
        Cell::Text(it) => format!("{it:?}"),
        Cell::Number(it) => it.to_string(),
        Cell::Money(it) => format!("€{}", it.0),
        Cell::Day(it) => format!("@{it}"),
        Cell::Moment(it) => format!("@{it}"),
        Cell::Flag(it) => it.to_string(),
        Cell::Error(it) => format!("!{it}"),
    }
}

fn warning(message: &Message) -> String {
    let fact = |(name, fact): (&String, &Datum)| format!(" {name}={}", datum(fact));
    message.key.clone() + &message.args.iter().map(fact).collect::<String>()
}

fn datum(fact: &Datum) -> String {
    match fact {
        Datum::Text(it) | Datum::Word(it) => it.clone(),
        Datum::Number(it) => it.to_string(),
        Datum::List(them) => them.iter().map(datum).collect::<Vec<_>>().join(","),
        other => format!("{other:?}"),
    }
}
