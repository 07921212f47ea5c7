//! What both papers say in the same way.

use domain::{
    costs::{
        budget::{Budget, BudgetRow},
        figures::YearFigures,
    },
    money::Cents,
    register::costs::CostNature,
    text::Datum,
};
use serde::Serialize;
use std::collections::BTreeMap;
use words::{UNKNOWN, Words};

use super::Ground;
use crate::tree::Fact;

/// How many years stand side by side.
const ACROSS: usize = 10;

/// A table with a column for each year; of many years, one below the other.
#[derive(Serialize)]
pub(super) struct YearTable {
    head: String,
    parts: Vec<Part>,
}

#[derive(Serialize)]
struct Part {
    heads: Vec<String>,
    rows: Vec<YearRow>,
}

#[derive(Serialize)]
struct YearRow {
    name: String,
    cells: Vec<String>,
    bold: bool,
}

/// A row before it is said.
pub(super) struct Row {
    pub(super) name: String,
    pub(super) years: Vec<Cents>,
    pub(super) total: Option<Cents>,
    pub(super) bold: bool,
}

/// The table. A column of totals stands last, where the rows have any.
pub(super) fn year_table(head: String, years: &[i16], rows: &[Row], words: Words) -> YearTable {
    let with_totals = rows.iter().any(|it| it.total.is_some());
    let count = years.len().div_ceil(ACROSS).max(1);
    let part = |at: usize| {
        let range = (at * ACROSS).min(years.len())..((at + 1) * ACROSS).min(years.len());
        let last = with_totals && at + 1 == count;
        let mut heads: Vec<String> = years[range.clone()].iter().map(ToString::to_string).collect();
        heads.extend(last.then(|| words.text("costs-total", &[])));
        let row = |it: &Row| {
            let mut cells: Vec<String> =
                it.years[range.clone()].iter().map(|it| words.amount(*it)).collect();
            cells.extend(last.then(|| it.total.map(|it| words.amount(it)).unwrap_or_default()));
            YearRow { name: it.name.clone(), cells, bold: it.bold }
        };
        Part { heads, rows: rows.iter().map(row).collect() }
    };
    YearTable { head, parts: (0..count).map(part).collect() }
}

/// One figure of each year, as a row with their sum.
pub(super) fn row(
    key: &str,
    years: &[YearFigures],
    bold: bool,
    of: impl Fn(&YearFigures) -> Cents,
    words: Words,
) -> Row {
    let years: Vec<Cents> = years.iter().map(of).collect();
    Row {
        name: words.text(key, &[]),
        total: years.iter().try_fold(Cents(0), |sum, it| sum.plus(*it)),
        years,
        bold,
    }
}

pub(super) fn fact(key: &str, value: String, words: Words) -> Fact {
    Fact { label: words.text(key, &[]), value }
}

pub(super) fn text(text: &str) -> String {
    if text.trim().is_empty() { UNKNOWN.to_owned() } else { text.to_owned() }
}

/// A year is written without a point between its thousands.
pub(super) fn year(year: i16) -> Datum {
    Datum::Text(year.to_string())
}

/// What the gap means, said calmly; nothing where no year is looked at.
pub(super) fn verdict(ground: &Ground<'_>, words: Words) -> Option<String> {
    let figures = ground.figures;
    let (at, gap) = (figures.gap_year?, figures.gap?);
    let key = match gap.0 {
        _ if figures.counted == 0 => "costs-paper-verdict-nothing",
        1.. => "costs-paper-verdict-more",
        0 => "costs-paper-verdict-same",
        _ => "costs-paper-verdict-less",
    };
    let amount = Datum::Money(Cents(gap.0.saturating_abs()));
    Some(words.text(key, &[("year", year(at)), ("amount", amount)]))
}

/// How long funded services have to be kept.
pub(super) fn duty(ground: &Ground<'_>, words: Words) -> String {
    match ground.duty_ends {
        Some(ends) => words.text("costs-paper-duty", &[("year", year(ends))]),
        None => {
            let years = Datum::Number(ground.method.duty_years);
            words.text("costs-paper-duty-years", &[("years", years)])
        }
    }
}

/// The lines of the next budgets.
#[derive(Serialize)]
pub(super) struct BudgetTable {
    heads: Vec<String>,
    rows: Vec<BudgetLine>,
    sums: Vec<YearRow>,
}

#[derive(Serialize)]
struct BudgetLine {
    mission: String,
    title: String,
    chapter: String,
    cells: Vec<String>,
}

pub(super) fn budget_table(
    budget: &Budget,
    missions: &BTreeMap<String, String>,
    words: Words,
) -> BudgetTable {
    let line = |it: &BudgetRow| {
        let mission = match missions.get(&it.mission) {
            _ if it.folded > 0 => words.text("costs-paper-folded", &[("count", it.folded.into())]),
            Some(name) => format!("{} {name}", it.mission),
            None => text(&it.mission),
        };
        let programme = match it.programme.is_empty() {
            true => String::new(),
            false => {
                let facts = [("code", Datum::Text(it.programme.clone()))];
                format!(", {}", words.text("costs-paper-programme", &facts))
            }
        };
        let title = match it.nature {
            CostNature::Capital => "costs-paper-title-2",
            _ => "costs-paper-title-1",
        };
        BudgetLine {
            mission: mission + &programme,
            title: words.text(title, &[]),
            chapter: text(&it.chapter),
            cells: it.years.iter().map(|it| words.amount(*it)).collect(),
        }
    };
    let sum = |key: &str, bold: bool, of: fn(&YearFigures) -> Cents| YearRow {
        name: words.text(key, &[]),
        cells: budget.years.iter().map(|it| words.amount(of(it))).collect(),
        bold,
    };
    BudgetTable {
        heads: budget.years.iter().map(|it| it.year.to_string()).collect(),
        rows: budget.rows.iter().map(line).collect(),
        sums: vec![
            sum("costs-paper-row-fees", true, |it| it.fees),
            sum("costs-paper-row-avoided-current", false, |it| it.avoided_current),
            sum("costs-paper-row-gap", true, |it| it.gap),
            sum("costs-paper-row-to-cover", true, YearFigures::to_cover),
            sum("costs-paper-row-after-capital", false, |it| it.after_capital),
            sum("costs-paper-row-moving", false, |it| it.moving),
            sum("costs-paper-row-grant", false, |it| it.grant),
        ],
    }
}
