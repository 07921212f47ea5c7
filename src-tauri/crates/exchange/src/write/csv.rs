//! One table as text with separators, for Excel in Italian or for everybody else.

use super::{euro, italian_day, italian_moment};
use crate::{
    plain,
    sheet::{Cell, Table},
};

/// Whom the text is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Profile {
    /// Excel in Italian: `;`, `1234,56`, `31/12/2026`, `VERO`, with the mark of UTF-8.
    Italian,
    /// Everybody else: `,`, `1234.56`, `2026-12-31`, `true`, without a mark.
    Iso,
}

impl Profile {
    fn separator(self) -> char {
        match self {
            Self::Italian => ';',
            Self::Iso => ',',
        }
    }

    fn number(self, written: String) -> String {
        match self {
            Self::Italian => written.replace('.', ","),
            Self::Iso => written,
        }
    }
}

/// The table with its headings, one row a line.
pub fn csv(table: &Table, profile: Profile) -> Vec<u8> {
    let mut out = String::new();
    if profile == Profile::Italian {
        out.push('\u{feff}');
    }
    let widest = table.rows.iter().map(Vec::len).max().unwrap_or_default();
    let width = widest.max(table.columns.len());
    let is_alone = width == 1;
    // With quotes around the headings, no file begins like one of another kind: `ID` is SYLK.
    let headings = table.columns.iter().map(|it| (text(&it.heading), true));
    let nothing = std::iter::repeat_with(|| (String::new(), false));
    line(headings.chain(nothing).take(width), profile, &mut out);
    for row in &table.rows {
        let cells = row.iter().chain(std::iter::repeat(&Cell::Empty)).take(width);
        let quoted = |it: &Cell| {
            let is_text = matches!(it, Cell::Text(_) | Cell::Error(_));
            let written = written(it, profile);
            let has = |marks: &[char]| written.contains(marks);
            // A text with any separator in it is quoted, so that whoever looks for the separator
            // does not count it; so is all that stands alone in its row, where nothing else tells.
            let quoted = has(&['"', '\n', '\r', profile.separator()])
                || (is_text || is_alone) && has(&[';', ',', '\t', '|'])
                || is_alone && written.is_empty()
                || written.starts_with(' ')
                || written.ends_with(' ');
            (written, quoted)
        };
        line(cells.map(quoted), profile, &mut out);
    }
    out.into_bytes()
}

fn line(cells: impl Iterator<Item = (String, bool)>, profile: Profile, out: &mut String) {
    for (index, (cell, quoted)) in cells.enumerate() {
        if index > 0 {
            out.push(profile.separator());
        }
        if quoted {
            out.push('"');
            *out += &cell.replace('"', "\"\"");
            out.push('"');
        } else {
            *out += &cell;
        }
    }
    *out += "\r\n";
}

fn written(cell: &Cell, profile: Profile) -> String {
    let is_italian = profile == Profile::Italian;
    match cell {
        Cell::Empty => String::new(),
        Cell::Text(it) => text(it),
        // Nothing could be done with an error that is read back; it is a text that says so.
        Cell::Error(it) => text(it),
        Cell::Number(it) if it.is_finite() => profile.number(it.to_string()),
        Cell::Number(_) => String::new(),
        Cell::Money(it) => profile.number(euro(it.0)),
        Cell::Day(it) if is_italian => italian_day(*it),
        Cell::Day(it) => it.to_string(),
        Cell::Moment(it) if is_italian => italian_moment(*it),
        Cell::Moment(it) => it.to_string(),
        Cell::Flag(true) if is_italian => "VERO".to_owned(),
        Cell::Flag(false) if is_italian => "FALSO".to_owned(),
        Cell::Flag(it) => it.to_string(),
    }
}

/// No text is a formula; and a zero would make the file look like no text at all.
fn text(text: &str) -> String {
    let apostrophe = if plain::needs_apostrophe(text) { "'" } else { "" };
    format!("{apostrophe}{}", text.replace('\0', "\u{fffd}"))
}
