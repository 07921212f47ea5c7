//! Workbooks that reckon: cells with formulas, and beside each what it came to when it was written.
//!
//! Formulas are ours and are written as Excel has them; [`ods`] says them in the words of
//! OpenDocument. What a person typed is written as text and never becomes one.

mod ods;
mod open_formula;
mod xlsx;

use domain::money::Cents;
use jiff::civil::Date;

pub use self::{ods::ods, xlsx::xlsx};
use crate::{
    sheet::cell_name,
    write::{ROWS, WriteError},
};

/// A sheet.
#[derive(Debug, Clone, PartialEq)]
pub struct LiveSheet {
    /// Its name; formulas of other sheets know it by that.
    pub name: String,
    /// How wide its columns are, in letters; those that follow are as wide as the last.
    pub widths: Vec<u16>,
    /// How many rows stay in view.
    pub frozen_rows: usize,
    /// Its rows.
    pub rows: Vec<Vec<LiveCell>>,
}

/// How a cell looks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Look {
    /// As it comes.
    Plain,
    /// In bold.
    Strong,
    /// An amount in euro.
    Money,
    /// An amount in euro, in bold.
    StrongMoney,
    /// A share, in per cent.
    Percent,
    /// A day.
    Day,
}

impl Look {
    /// All of them.
    pub(crate) const ALL: [Self; 6] =
        [Self::Plain, Self::Strong, Self::Money, Self::StrongMoney, Self::Percent, Self::Day];
}

/// What a cell holds.
#[derive(Debug, Clone, PartialEq)]
pub enum Held {
    /// Nothing.
    Nothing,
    /// A text, as somebody typed it.
    Text(String),
    /// A number.
    Number(f64),
    /// A day.
    Day(Date),
    /// A formula, without its sign: `ROUND('Voci'!K2*2,2)`; and what it came to.
    Formula(String, Came),
}

/// What a formula came to.
#[derive(Debug, Clone, PartialEq)]
pub enum Came {
    /// A number.
    To(f64),
    /// An empty text: there is no such figure.
    ToNothing,
}

/// A cell.
#[derive(Debug, Clone, PartialEq)]
pub struct LiveCell {
    /// What it holds.
    pub held: Held,
    /// How it looks.
    pub look: Look,
}

/// An amount as spreadsheets count: exact to the cent for what a municipality spends.
#[allow(clippy::cast_precision_loss, reason = "the nearest number to each cent is its own")]
pub fn euro(amount: Cents) -> f64 {
    amount.0 as f64 / 100.0
}

impl LiveCell {
    /// An empty one.
    pub fn empty() -> Self {
        Self { held: Held::Nothing, look: Look::Plain }
    }

    /// A text.
    pub fn text(text: impl Into<String>) -> Self {
        Self { held: Held::Text(text.into()), look: Look::Plain }
    }

    /// A text in bold.
    pub fn strong(text: impl Into<String>) -> Self {
        Self { held: Held::Text(text.into()), look: Look::Strong }
    }

    /// A number; nothing where there is none.
    pub fn number(number: impl Into<Option<f64>>) -> Self {
        Self { held: number.into().map_or(Held::Nothing, Held::Number), look: Look::Plain }
    }

    /// An amount; nothing where there is none.
    pub fn money(amount: impl Into<Option<Cents>>) -> Self {
        let held = amount.into().map_or(Held::Nothing, |it| Held::Number(euro(it)));
        Self { held, look: Look::Money }
    }

    /// A formula that comes to an amount.
    pub fn amount(formula: String, came: Cents) -> Self {
        Self { held: Held::Formula(formula, Came::To(euro(came))), look: Look::Money }
    }

    /// A formula that comes to a number; nothing: to no figure.
    pub fn formula(formula: String, came: impl Into<Option<f64>>) -> Self {
        let came = came.into().map_or(Came::ToNothing, Came::To);
        Self { held: Held::Formula(formula, came), look: Look::Plain }
    }

    /// The same with another look.
    #[must_use]
    pub fn looking(self, look: Look) -> Self {
        Self { look, ..self }
    }
}

/// A cell of a sheet, as formulas have it: `'Voci'!$B$3`.
pub fn at(sheet: &str, row: usize, column: usize) -> String {
    let name = cell_name(row, column);
    let letters = name.trim_end_matches(|it: char| it.is_ascii_digit());
    format!("'{sheet}'!${letters}${}", row + 1)
}

/// A range of cells of a sheet: `'Voci'!$B$3:$B$9`.
pub fn range(sheet: &str, from: (usize, usize), to: (usize, usize)) -> String {
    let end = at(sheet, to.0, to.1);
    let (_, end) = end.split_once('!').unwrap_or_default();
    format!("{}:{end}", at(sheet, from.0, from.1))
}

/// Checks that the sheets fit.
fn fit(sheets: &[LiveSheet]) -> Result<(), WriteError> {
    let large = sheets.iter().find(|it| it.rows.len() > ROWS);
    large.map_or(Ok(()), |it| Err(WriteError::TooLarge { table: it.name.clone() }))
}
