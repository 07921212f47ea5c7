//! The answers out of a workbook that came back.

use std::{
    collections::{HashMap, HashSet},
    ops::ControlFlow,
};

use domain::text::Message;

use super::{MARK, QuestionsError, split};
use crate::{
    read,
    sheet::{Book, Cell, Sheet},
    write::{euro, italian_day, italian_moment},
};

/// An answer that came back; an empty one too.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Answered {
    /// The first half of the question's key.
    pub application_key: String,
    /// The second half.
    pub field: String,
    /// What stands in the cell.
    pub answer: String,
}

/// What came back.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Returned {
    /// The answers, in the order of the sheet.
    pub answers: Vec<Answered>,
    /// What a person has to know: rows that could not be matched and were left out.
    pub told: Vec<Message>,
}

/// Reads what came back. An answer is taken only where its row says without doubt to which question
/// it belongs; whether the plan still has that question, the caller knows.
pub fn read_questions(bytes: &[u8]) -> Result<Returned, QuestionsError> {
    let book = read::book(bytes, &mut |_| ControlFlow::Continue(()))?;
    // What can be chosen is on a hidden sheet, whatever it looks like.
    let visible = book.sheets.iter().filter(|it| !it.hidden);
    let sheets: Vec<_> = visible.filter_map(|it| Some((it, header(it)?))).collect();
    if sheets.is_empty() {
        return Err(QuestionsError::NoKeys);
    }
    let mut rows = Vec::new();
    for (sheet, header) in sheets {
        rows.extend(rows_of(sheet, header?));
    }
    Ok(matched(&rows, &book))
}

/// A row below the headings.
struct Row<'b> {
    sheet: &'b str,
    /// Counted as the spreadsheet does.
    number: usize,
    key: &'b Cell,
    answer: &'b Cell,
}

/// Where the headings stand.
struct Header {
    row: usize,
    key: usize,
    answer: usize,
}

/// The row with the heading above the keys and the one above the answers, each once. An error where
/// there is only the one above the keys, and nothing where there is none.
fn header(sheet: &Sheet) -> Option<Result<Header, QuestionsError>> {
    let mut lonely = None;
    for (row, cells) in sheet.rows.iter().enumerate() {
        let marked = |cell: &'_ Cell| match cell {
            Cell::Text(text) => text.strip_prefix(MARK).map(str::to_owned),
            _ => None,
        };
        let place = |(at, cell)| Some((at, marked(cell)?));
        let Some((key, heading)) = cells.iter().enumerate().find_map(place) else { continue };
        let is_heading = |it: &usize| matches!(&cells[*it], Cell::Text(it) if *it == heading);
        let mut answers = (0..cells.len()).filter(is_heading);
        match (answers.next(), answers.next()) {
            (Some(answer), None) => return Some(Ok(Header { row, key, answer })),
            _ => lonely = lonely.or(Some(heading)),
        }
    }
    lonely.map(|heading| Err(QuestionsError::NoAnswers { heading }))
}

fn rows_of(sheet: &Sheet, header: Header) -> impl Iterator<Item = Row<'_>> {
    let cell = |row: usize, column: usize| sheet.rows[row].get(column).unwrap_or(&Cell::Empty);
    (header.row + 1..sheet.rows.len()).map(move |row| Row {
        sheet: &sheet.name,
        number: row + 1,
        key: cell(row, header.key),
        answer: cell(row, header.answer),
    })
}

fn matched(rows: &[Row], book: &Book) -> Returned {
    let mut returned = Returned { answers: Vec::new(), told: book.warnings.clone() };
    let mut places: HashMap<String, Vec<&Row>> = HashMap::new();
    for row in rows {
        places.entry(text(row.key).trim().to_owned()).or_default().push(row);
    }
    let mut told = HashSet::new();
    for row in rows {
        let key = text(row.key).trim().to_owned();
        let of_row =
            |message: &str| Message::new(message).with("row", row.number).with("sheet", row.sheet);
        let same = &places[&key];
        let message = match split(&key) {
            // A row of nothing, or a note beside the questions.
            None if key.is_empty() && row.answer.is_empty() => continue,
            None if key.is_empty() => of_row("questions-key-missing"),
            None => of_row("questions-key-unknown").with("key", key),
            Some(_) if same.len() > 1 && !told.insert(key.clone()) => continue,
            Some(_) if same.len() > 1 => {
                let rows: Vec<_> = same.iter().map(|it| it.number.to_string().into()).collect();
                let rows = domain::text::Datum::List(rows);
                of_row("questions-key-twice").with("key", key).with("rows", rows)
            }
            Some(_) if matches!(row.answer, Cell::Error(_)) => of_row("questions-answer-error"),
            Some((application, field)) => {
                returned.answers.push(Answered {
                    application_key: application.to_owned(),
                    field: field.to_owned(),
                    answer: text(row.answer),
                });
                continue;
            }
        };
        returned.told.push(message);
    }
    returned
}

/// What a person sees in the cell, as it is written in Italy.
fn text(cell: &Cell) -> String {
    match cell {
        Cell::Empty => String::new(),
        Cell::Text(it) | Cell::Error(it) => it.clone(),
        Cell::Number(it) => it.to_string().replace('.', ","),
        Cell::Money(it) => euro(it.0).replace('.', ","),
        Cell::Day(it) => italian_day(*it),
        Cell::Moment(it) => italian_moment(*it),
        Cell::Flag(true) => "VERO".to_owned(),
        Cell::Flag(false) => "FALSO".to_owned(),
    }
}
