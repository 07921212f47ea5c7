//! One figure with its reason on paper: what the "Perché?" panel shows, and the annex of the plan.

use std::collections::BTreeMap;

use domain::explain::Explanation;
use jiff::civil::Date;
use serde::Serialize;
use words::{Language, Words};

use crate::{
    Error, Pdf, print,
    tree::{self, Fact, SourceRow, Sources, Tree, tree},
};

/// A figure to print, and whose it is.
#[derive(Debug, Clone)]
pub struct WhyReport<'a> {
    /// The figure.
    pub explanation: &'a Explanation,
    /// Whose plan it is.
    pub body: &'a str,
    /// The name of the plan.
    pub plan: &'a str,
    /// The version of the reference pack.
    pub pack_version: &'a str,
    /// The day of the reference pack.
    pub pack_day: Date,
    /// The day the paper is printed.
    pub today: Date,
}

/// The paper, said.
#[derive(Serialize)]
struct Said {
    lang: &'static str,
    labels: BTreeMap<&'static str, String>,
    title: String,
    body: String,
    plan: String,
    figure: String,
    value: String,
    facts: Vec<Fact>,
    tree: Tree,
    sources: Vec<SourceRow>,
    certainties: Vec<Fact>,
    notices: Vec<String>,
}

/// Prints the reason of a figure in that language.
pub fn print(report: &WhyReport<'_>, language: Language) -> Result<Pdf, Error> {
    print::print("why.typ", &say(report, Words::new(language)), report.today)
}

fn say(report: &WhyReport<'_>, words: Words) -> Said {
    let own = [
        ("intro", "plan-paper-why-intro"),
        ("why", "plan-paper-why"),
        ("sources", "plan-paper-why-sources"),
    ];
    let fact = |key, value| Fact { label: words.text(key, &[]), value };
    let figure = words.say(&report.explanation.label);
    let mut sources = Sources::default();
    let tree = tree(figure.clone(), report.explanation, words, &mut sources);
    Said {
        lang: words.language().code(),
        labels: tree::labels(&own, words),
        title: words.text("plan-paper-why-title", &[("figure", figure.clone().into())]),
        body: report.body.to_owned(),
        plan: report.plan.to_owned(),
        figure,
        value: words.datum(&report.explanation.value),
        facts: vec![
            fact("plan-paper-plan", report.plan.to_owned()),
            fact("plan-paper-day", words.day(report.today)),
        ],
        tree,
        sources: sources.rows(words),
        certainties: sources.certainties(words),
        notices: vec![
            words.text("plan-paper-why-note", &[]),
            words.text(
                "plan-paper-pack",
                &[("version", report.pack_version.into()), ("day", report.pack_day.into())],
            ),
        ],
    }
}
