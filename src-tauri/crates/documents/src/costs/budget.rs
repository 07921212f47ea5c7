//! The page for the budget, in words.

use std::collections::BTreeMap;

use domain::text::Datum;
use serde::Serialize;
use words::Words;

use super::{
    BudgetPage,
    said::{BudgetTable, budget_table, duty, fact, verdict},
};
use crate::tree::{self, Fact};

#[derive(Serialize)]
pub(super) struct Said {
    lang: &'static str,
    labels: BTreeMap<&'static str, String>,
    title: String,
    body: String,
    plan: String,
    facts: Vec<Fact>,
    verdict: Vec<String>,
    table: Option<BudgetTable>,
    law: String,
    law_source: String,
    notices: Vec<String>,
}

pub(super) fn say(page: &BudgetPage<'_>, words: Words) -> Said {
    let ground = &page.ground;
    let own = [
        ("mission", "costs-paper-mission"),
        ("title", "costs-paper-title-head"),
        ("chapter", "costs-paper-chapter"),
        ("sums", "costs-paper-sums"),
        ("euro", "costs-paper-euro"),
        ("none", "costs-paper-budget-none"),
        ("law", "costs-paper-law"),
    ];
    let mut notices = vec![words.text("costs-paper-budget-note", &[])];
    if page.doubts > 0 {
        let facts = [("doubts", page.doubts.into()), ("left", page.left_out.into())];
        notices.push(words.text("costs-paper-budget-doubts", &facts));
    }
    let source = &ground.method.budget_source;
    let name = ground.plan.body.entry.name.clone();
    Said {
        lang: words.language().code(),
        labels: tree::labels(&own, words),
        title: words.text("costs-paper-budget-title", &[]),
        body: name,
        plan: ground.plan.name.clone(),
        facts: vec![
            fact("costs-paper-day", words.day(ground.today), words),
            fact("costs-paper-plan", ground.plan.name.clone(), words),
            fact(
                "costs-paper-inhabitants",
                words.datum(&ground.plan.body.entry.population.map(Datum::Number).into()),
                words,
            ),
            fact(
                "costs-paper-per-inhabitant",
                words.datum(&ground.figures.per_inhabitant.into()),
                words,
            ),
        ],
        verdict: verdict(ground, words)
            .into_iter()
            .chain([words.localized(&ground.method.law).to_owned(), duty(ground, words)])
            .collect(),
        table: (!page.budget.years.is_empty())
            .then(|| budget_table(&page.budget, &page.missions, words)),
        law: words.localized(&ground.method.budget).to_owned(),
        law_source: format!("{}, {}", words.localized(&source.title), source.reference),
        notices,
    }
}
