//! Costs on paper: the report for the accountant, and the page for the budget.

mod budget;
mod pictures;
mod report;
mod said;

use std::collections::BTreeMap;

use domain::{
    costs::{
        book::PriceIndexDetails, budget::Budget, figures::Figures, grants::Grant,
        items::CostMethod, tables::CostRow, years::Horizon,
    },
    explain::Explanation,
    plan::Plan,
    text::{Datum, Message},
};
use jiff::civil::Date;
use words::{Language, Words};

pub use self::pictures::{Picture, Pictures, of as pictures};
use crate::{Error, Pdf, print};

/// What the papers stand on.
#[derive(Debug, Clone, Copy)]
pub struct Ground<'a> {
    /// The plan.
    pub plan: &'a Plan,
    /// The years that are looked at.
    pub horizon: Horizon,
    /// The figures.
    pub figures: &'a Figures,
    /// The grants, beside them.
    pub grants: &'a [Grant],
    /// The last year in which funded services have to be kept; nothing while no payment has a day.
    pub duty_ends: Option<i16>,
    /// Where the formulas come from.
    pub method: &'a CostMethod,
    /// What is paid in the cloud by area, in all years.
    pub areas: &'a [CostRow],
    /// The version of the reference pack.
    pub pack_version: &'a str,
    /// The day of the reference pack.
    pub pack_day: Date,
    /// The day of the paper.
    pub today: Date,
}

/// A table of costs by something, in cash and as planned.
#[derive(Debug, Clone)]
pub struct Cut {
    /// Its heading.
    pub title: Message,
    /// What its first column is.
    pub head: Datum,
    /// Its rows.
    pub rows: Vec<CostRow>,
    /// The sum of the rows.
    pub total: CostRow,
}

/// A line about which something has to be known.
#[derive(Debug, Clone)]
pub struct Doubted {
    /// It in words.
    pub message: Message,
    /// It is left out of all sums.
    pub left_out: bool,
}

/// Everything the report says, computed.
#[derive(Debug, Clone)]
pub struct CostReport<'a> {
    /// What it stands on.
    pub ground: Ground<'a>,
    /// The main figures, with their reasons; the gap comes first.
    pub main: Vec<Explanation>,
    /// The same, with as much of what they are made of as is told on paper.
    pub annex: Vec<Explanation>,
    /// The costs cut in several ways.
    pub cuts: Vec<Cut>,
    /// The next budgets.
    pub budget: Budget,
    /// What is missing or doubtful: what is left out comes first.
    pub doubts: Vec<Doubted>,
    /// The indices of prices that lines follow, by their ids.
    pub indices: BTreeMap<String, PriceIndexDetails>,
    /// What of the reference pack has a code: the missions.
    pub missions: BTreeMap<String, String>,
}

/// Everything the page for the budget says, computed.
#[derive(Debug, Clone)]
pub struct BudgetPage<'a> {
    /// What it stands on.
    pub ground: Ground<'a>,
    /// The next budgets.
    pub budget: Budget,
    /// How many things are missing or doubtful.
    pub doubts: usize,
    /// How many lines are left out.
    pub left_out: usize,
    /// The missions by their codes.
    pub missions: BTreeMap<String, String>,
}

/// Prints the report in that language.
pub fn print_report(report: &CostReport<'_>, language: Language) -> Result<Pdf, Error> {
    let (said, pictures) = report::say(report, Words::new(language));
    print::print_with("costs.typ", &said, pictures, report.ground.today)
}

/// Prints the page for the budget in that language.
pub fn print_budget(page: &BudgetPage<'_>, language: Language) -> Result<Pdf, Error> {
    print::print("budget.typ", &budget::say(page, Words::new(language)), page.ground.today)
}
