//! A table on paper: what a grid shows, with its headings on every page. Columns that do not fit
//! beside each other are printed in parts, each with the first column.

mod fit;

use std::collections::BTreeMap;

use domain::text::{Datum, Message};
use jiff::civil::Date;
use serde::Serialize;
use words::{Language, Words};

use crate::{
    Error, Pdf, print,
    tree::{self, Fact},
};

/// What is to be printed, in the words of its language.
#[derive(Debug, Clone)]
pub struct TableReport<'a> {
    /// What the table is: *Servizi*.
    pub title: String,
    /// Whose plan it is.
    pub body: &'a str,
    /// The name of the plan.
    pub plan: &'a str,
    /// How many rows are shown.
    pub shown: usize,
    /// How many there are.
    pub total: usize,
    /// Which rows are shown, and in which order.
    pub about: Vec<Message>,
    /// The columns.
    pub columns: Vec<TableColumn>,
    /// The rows, each as long as there are columns.
    pub rows: Vec<Vec<String>>,
    /// Where groups of rows begin.
    pub groups: Vec<TableGroup>,
    /// The day the paper is printed.
    pub today: Date,
}

/// A column of the table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TableColumn {
    /// What stands above it.
    pub heading: String,
    /// It holds numbers, which are set to the right.
    pub is_number: bool,
}

/// Rows that belong together.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TableGroup {
    /// The first of them.
    pub from: usize,
    /// What they have in common.
    pub title: String,
}

/// The paper, said.
#[derive(Serialize)]
struct Said<'a> {
    lang: &'static str,
    labels: BTreeMap<&'static str, String>,
    landscape: bool,
    title: &'a str,
    body: &'a str,
    plan: &'a str,
    facts: Vec<Fact>,
    about: Vec<String>,
    note: Option<String>,
    parts: Vec<Part<'a>>,
}

/// The columns that are printed beside each other.
#[derive(Serialize)]
struct Part<'a> {
    title: Option<String>,
    columns: Vec<PartColumn<'a>>,
    rows: Vec<Row<'a>>,
}

#[derive(Serialize)]
struct PartColumn<'a> {
    heading: &'a str,
    letters: usize,
    right: bool,
}

#[derive(Serialize)]
#[serde(rename_all = "snake_case")]
enum Row<'a> {
    Group(&'a str),
    Cells(Vec<&'a str>),
}

/// Prints the table in that language.
pub fn print(report: &TableReport<'_>, language: Language) -> Result<Pdf, Error> {
    print::print("table.typ", &say(report, Words::new(language)), report.today)
}

fn say<'a>(report: &'a TableReport<'a>, words: Words) -> Said<'a> {
    let letters = fit::letters(report);
    let sheet = fit::sheet(&letters);
    let count = sheet.parts.len();
    let facts = [("shown", report.shown.into()), ("total", report.total.into())];
    let fact = |key, value| Fact { label: words.text(key, &[]), value };
    let part = |(at, columns): (usize, &Vec<usize>)| {
        let title = || {
            words.text("exports-paper-part", &[("part", (at + 1).into()), ("parts", count.into())])
        };
        Part {
            title: (count > 1).then(title),
            columns: columns
                .iter()
                .map(|it| PartColumn {
                    heading: &report.columns[*it].heading,
                    letters: letters[*it].wanted,
                    right: report.columns[*it].is_number,
                })
                .collect(),
            rows: rows(report, columns),
        }
    };
    Said {
        lang: words.language().code(),
        labels: tree::labels(&[("none", "exports-paper-none")], words),
        landscape: sheet.landscape,
        title: &report.title,
        body: report.body,
        plan: report.plan,
        facts: vec![
            fact("plan-paper-plan", report.plan.to_owned()),
            fact("plan-paper-day", words.day(report.today)),
            fact("exports-paper-rows", words.text("exports-paper-shown", &facts)),
        ],
        about: report.about.iter().map(|it| words.say(it)).collect(),
        note: (count > 1)
            .then(|| words.text("exports-paper-parts", &[("parts", Datum::from(count))])),
        parts: sheet.parts.iter().enumerate().map(part).collect(),
    }
}

fn rows<'a>(report: &'a TableReport<'a>, columns: &[usize]) -> Vec<Row<'a>> {
    let mut groups = report.groups.iter().peekable();
    let mut rows = Vec::with_capacity(report.rows.len() + report.groups.len());
    for (at, cells) in report.rows.iter().enumerate() {
        if let Some(group) = groups.next_if(|it| it.from == at) {
            rows.push(Row::Group(&group.title));
        }
        let cell = |it: &usize| cells.get(*it).map(String::as_str).unwrap_or_default();
        rows.push(Row::Cells(columns.iter().map(cell).collect()));
    }
    rows
}
