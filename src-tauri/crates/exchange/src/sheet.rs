//! The shape every table has here, whatever file it came from or goes to.

use domain::{money::Cents, text::Message};
use jiff::civil::{Date, DateTime};

/// What stands in one cell.
#[derive(Debug, Clone, Default, PartialEq)]
pub enum Cell {
    /// Nothing.
    #[default]
    Empty,
    /// A text as it was written. A number or a day written as text stays text, and so does a time
    /// without a day (`08:30:00`).
    Text(String),
    /// A number.
    Number(f64),
    /// An amount in euro.
    Money(Cents),
    /// A day.
    Day(Date),
    /// A day and a time.
    Moment(DateTime),
    /// Yes or no.
    Flag(bool),
    /// What a formula came to that did not work out: `#DIV/0!`.
    Error(String),
}

impl Cell {
    /// Whether nothing is in it.
    pub fn is_empty(&self) -> bool {
        matches!(self, Self::Empty)
    }
}

/// A file of tables, as it was read.
#[derive(Debug, Clone, PartialEq)]
pub struct Book {
    /// What kind of file it was.
    pub format: Format,
    /// Its sheets, in their order, hidden ones too.
    pub sheets: Vec<Sheet>,
    /// What a person should know before trusting it: merged cells, errors, parts cut off.
    pub warnings: Vec<Message>,
}

/// The kind of a file of tables, told by its content.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Format {
    /// Excel since 2007.
    Xlsx,
    /// Excel before 2007.
    Xls,
    /// OpenDocument.
    Ods,
    /// Plain text with separators.
    Text {
        /// What stands between two cells.
        separator: char,
        /// How its letters were written: `UTF-8`, `windows-1252`, …
        encoding: &'static str,
    },
}

/// One sheet. Row 1 of the spreadsheet is `rows[0]`, column A is the first cell of a row.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Sheet {
    /// Its name; empty for a file of plain text.
    pub name: String,
    /// Whether the spreadsheet hides it.
    pub hidden: bool,
    /// Its rows, each as long as its last filled cell.
    pub rows: Vec<Vec<Cell>>,
    /// The merged ranges: the value stands in the first cell, the others are empty.
    pub merged: Vec<Area>,
}

/// A range of cells, both corners in it, counted from 0.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Area {
    /// The first row.
    pub top: usize,
    /// The first column.
    pub left: usize,
    /// The last row.
    pub bottom: usize,
    /// The last column.
    pub right: usize,
}

impl Area {
    /// What a spreadsheet calls it: `B2:D4`.
    pub fn name(&self) -> String {
        format!("{}:{}", cell_name(self.top, self.left), cell_name(self.bottom, self.right))
    }
}

/// What a spreadsheet calls a cell: row 0 and column 27 are `AB1`.
pub fn cell_name(row: usize, column: usize) -> String {
    format!("{}{}", column_name(column), row.saturating_add(1))
}

/// What a spreadsheet calls a column: `A`, …, `Z`, `AA`, …
pub fn column_name(column: usize) -> String {
    let mut letters = Vec::new();
    let mut rest = Some(column);
    while let Some(column) = rest {
        letters.push(char::from(b'A' + u8::try_from(column % 26).unwrap_or_default()));
        rest = (column / 26).checked_sub(1);
    }
    letters.iter().rev().collect()
}

/// A table to be written.
#[derive(Debug, Clone, PartialEq)]
pub struct Table {
    /// A short name, for the sheet and the file.
    pub name: String,
    /// What it is, for a reader.
    pub title: String,
    /// Its columns.
    pub columns: Vec<Column>,
    /// Its rows, below the headings.
    pub rows: Vec<Vec<Cell>>,
}

/// A column of a table to be written.
#[derive(Debug, Clone, PartialEq)]
pub struct Column {
    /// Its heading.
    pub heading: String,
    /// What it holds.
    pub kind: Kind,
    /// How wide it is, in letters; nothing leaves it to its kind and its heading.
    pub width: Option<u16>,
}

impl Column {
    /// A column as wide as its kind needs.
    pub fn new(heading: impl Into<String>, kind: Kind) -> Self {
        Self { heading: heading.into(), kind, width: None }
    }

    /// How wide it is, in letters.
    pub fn letters(&self) -> u16 {
        let kind = match self.kind {
            Kind::Flag => 8,
            Kind::Number | Kind::Day => 12,
            Kind::Money => 16,
            Kind::Moment => 20,
            Kind::Text => 24,
        };
        // Room for the arrow of the filter.
        let heading = u16::try_from(self.heading.chars().count()).unwrap_or(60).min(60) + 3;
        self.width.unwrap_or(heading.max(kind))
    }
}

/// What a column holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// Texts.
    Text,
    /// Numbers.
    Number,
    /// Amounts in euro.
    Money,
    /// Days.
    Day,
    /// Days and times.
    Moment,
    /// Yes or no.
    Flag,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_are_called_as_in_a_spreadsheet() {
        for (column, name) in
            [(0, "A"), (25, "Z"), (26, "AA"), (51, "AZ"), (701, "ZZ"), (702, "AAA"), (16383, "XFD")]
        {
            assert_eq!(column_name(column), name);
        }
        assert_eq!(Area { top: 1, left: 1, bottom: 3, right: 3 }.name(), "B2:D4");
        assert_eq!(Column::new("Costo", Kind::Money).letters(), 16);
    }
}
