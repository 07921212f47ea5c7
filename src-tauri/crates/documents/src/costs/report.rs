//! The report for the accountant, in words.

use std::collections::BTreeMap;

use domain::{
    costs::{figures::YearFigures, grants::Grant},
    decimal::Decimal,
    explain::Explanation,
    money::Cents,
    register::costs::SharingKey,
    text::{Datum, Source},
};
use serde::Serialize;
use words::{UNKNOWN, Words};

use super::{
    CostReport, Cut, Ground,
    pictures::{self, steps_of},
    said::{
        BudgetTable, Row, YearTable, budget_table, duty, fact, row, text, verdict, year, year_table,
    },
};
use crate::{
    print::Picture,
    tree::{self, Fact, SourceRow, Sources, Tree, tree},
};

#[derive(Serialize)]
pub(super) struct Said {
    lang: &'static str,
    labels: BTreeMap<&'static str, String>,
    title: String,
    body: String,
    plan: String,
    facts: Vec<Fact>,
    lead: Option<Lead>,
    verdict: Option<String>,
    law: Law,
    main: Vec<MainRow>,
    cash_alt: Option<String>,
    years: YearTable,
    gap_alt: Option<String>,
    gap: YearTable,
    steps_alt: Option<String>,
    steps_title: String,
    steps: Vec<Step>,
    areas_alt: Option<String>,
    areas: Vec<Fact>,
    cuts: Vec<CutSaid>,
    budget: Option<BudgetTable>,
    hidden: YearTable,
    grants: Vec<GrantRow>,
    grants_note: Option<String>,
    left_out: Vec<String>,
    doubts: Vec<String>,
    assumptions: Vec<Fact>,
    annex: Vec<Tree>,
    sources: Vec<SourceRow>,
    certainties: Vec<Fact>,
    notices: Vec<String>,
}

/// The figure of the first page.
#[derive(Serialize)]
struct Lead {
    label: String,
    value: String,
    rule: String,
}

/// What the law says, with its sources by number.
#[derive(Serialize)]
struct Law {
    must: String,
    must_source: usize,
    budget: String,
    budget_source: usize,
    duty: String,
    duty_source: usize,
}

#[derive(Serialize)]
struct MainRow {
    label: String,
    value: String,
    rule: String,
    source: Option<usize>,
}

#[derive(Serialize)]
struct Step {
    label: String,
    value: String,
    bold: bool,
}

#[derive(Serialize)]
struct CutSaid {
    title: String,
    table: YearTable,
}

#[derive(Serialize)]
struct GrantRow {
    title: String,
    state: String,
    year: String,
    amount: String,
}

pub(super) fn say(report: &CostReport<'_>, words: Words) -> (Said, Vec<Picture>) {
    let ground = &report.ground;
    let (plan, figures) = (ground.plan, ground.figures);
    let pictures = pictures::of(ground, words);
    let mut sources = Sources::default();
    let main: Vec<MainRow> =
        report.main.iter().map(|it| main_row(it, &mut sources, words)).collect();
    let law = law(ground, &mut sources, words);
    let years: Vec<i16> = ground.horizon.years().collect();
    let per_year = words.text("costs-paper-row", &[]);
    let alt = |it: &Option<pictures::Picture>| it.as_ref().map(|it| it.alt.clone());
    let annex =
        report.annex.iter().map(|it| tree(words.say(&it.label), it, words, &mut sources)).collect();
    let doubts = |left_out: bool| {
        let wanted = report.doubts.iter().filter(move |it| it.left_out == left_out);
        wanted.map(|it| words.say(&it.message)).collect()
    };
    let said = Said {
        lang: words.language().code(),
        labels: labels(words),
        title: words.text("costs-paper-title", &[]),
        body: plan.body.entry.name.clone(),
        plan: plan.name.clone(),
        facts: facts(ground, words),
        lead: report.main.first().map(|it| Lead {
            label: words.say(&it.label),
            value: words.datum(&it.value),
            rule: it.rule.as_ref().map(|it| words.say(it)).unwrap_or_default(),
        }),
        verdict: verdict(ground, words),
        law,
        main,
        cash_alt: alt(&pictures.cash),
        years: year_table(per_year.clone(), &years, &year_rows(&figures.years, words), words),
        gap_alt: alt(&pictures.gap),
        gap: year_table(per_year.clone(), &years, &gap_rows(&figures.years, words), words),
        steps_alt: alt(&pictures.steps),
        steps_title: words
            .text("costs-paper-steps", &[("year", figures.gap_year.map_or(Datum::Unknown, year))]),
        steps: steps_of(ground)
            .into_iter()
            .map(|(key, amount, sum)| Step {
                label: words.text(key, &[]),
                value: words.money(amount),
                bold: sum,
            })
            .collect(),
        areas_alt: alt(&pictures.areas),
        areas: ground
            .areas
            .iter()
            .map(|it| Fact { label: named(&it.name, words), value: words.amount(it.total) })
            .collect(),
        cuts: report.cuts.iter().map(|it| cut(it, &years, words)).collect(),
        budget: (!report.budget.years.is_empty())
            .then(|| budget_table(&report.budget, &report.missions, words)),
        hidden: year_table(per_year, &years, &hidden_rows(&figures.years, words), words),
        grants: ground.grants.iter().map(|it| grant(it, words)).collect(),
        grants_note: (figures.grants_without_year.0 != 0).then(|| {
            let facts = [("amount", Datum::Money(figures.grants_without_year))];
            words.text("costs-paper-grants-no-year", &facts)
        }),
        left_out: doubts(true),
        doubts: doubts(false),
        assumptions: assumptions(report, words),
        annex,
        certainties: sources.certainties(words),
        sources: sources.rows(words),
        notices: vec![
            words.text("costs-paper-note", &[]),
            words.text(
                "plan-paper-pack",
                &[("version", ground.pack_version.into()), ("day", ground.pack_day.into())],
            ),
        ],
    };
    let files = [
        ("cash.svg", pictures.cash),
        ("steps.svg", pictures.steps),
        ("gap.svg", pictures.gap),
        ("areas.svg", pictures.areas),
    ];
    (said, files.into_iter().filter_map(|(name, it)| Some((name, it?.svg))).collect())
}

fn labels(words: Words) -> BTreeMap<&'static str, String> {
    let own = [
        ("contents", "plan-paper-contents"),
        ("law", "costs-paper-law"),
        ("law-duty", "costs-paper-law-duty"),
        ("main", "costs-paper-main"),
        ("main-intro", "costs-paper-main-intro"),
        ("figure", "costs-paper-figure"),
        ("years", "costs-paper-years"),
        ("years-intro", "costs-paper-years-intro"),
        ("none", "costs-paper-none"),
        ("gap", "costs-paper-gap"),
        ("gap-intro", "costs-paper-gap-intro"),
        ("steps-intro", "costs-paper-steps-intro"),
        ("step", "costs-paper-step"),
        ("euro", "costs-paper-euro"),
        ("amount", "costs-paper-amount"),
        ("areas", "costs-paper-areas"),
        ("areas-intro", "costs-paper-areas-intro"),
        ("area", "costs-paper-area"),
        ("budget", "costs-paper-budget"),
        ("budget-intro", "costs-paper-budget-intro"),
        ("mission", "costs-paper-mission"),
        ("title", "costs-paper-title-head"),
        ("chapter", "costs-paper-chapter"),
        ("sums", "costs-paper-sums"),
        ("hidden", "costs-paper-hidden"),
        ("hidden-intro", "costs-paper-hidden-intro"),
        ("grants", "costs-paper-grants"),
        ("grants-intro", "costs-paper-grants-intro"),
        ("grants-none", "costs-paper-grants-none"),
        ("grant", "costs-paper-grant"),
        ("state", "costs-paper-state"),
        ("paid", "costs-paper-paid"),
        ("doubts", "costs-paper-doubts"),
        ("left-out", "costs-paper-left-out"),
        ("to-know", "costs-paper-to-know"),
        ("doubts-none", "costs-paper-doubts-none"),
        ("assumptions", "costs-paper-assumptions"),
        ("annex", "costs-paper-annex"),
        ("annex-intro", "costs-paper-annex-intro"),
        ("sources", "costs-paper-sources"),
        ("sources-intro", "costs-paper-sources-intro"),
        ("notices", "plan-paper-notices"),
    ];
    tree::labels(&own, words)
}

fn facts(ground: &Ground<'_>, words: Words) -> Vec<Fact> {
    let (plan, figures) = (ground.plan, ground.figures);
    let mut years = ground.horizon.years();
    let first = years.next().map_or(Datum::Unknown, year);
    let last = ground.horizon.years().last().map_or(Datum::Unknown, year);
    let count = [("counted", figures.counted.into()), ("left", figures.left_out.into())];
    vec![
        fact("costs-paper-day", words.day(ground.today), words),
        fact("costs-paper-plan", plan.name.clone(), words),
        fact(
            "costs-paper-horizon",
            words.text("costs-paper-from-to", &[("first", first), ("last", last)]),
            words,
        ),
        fact("costs-paper-lines", words.text("costs-paper-lines-count", &count), words),
        fact(
            "costs-paper-inhabitants",
            words.datum(&plan.body.entry.population.map(Datum::Number).into()),
            words,
        ),
        fact("costs-paper-rtd", text(&plan.body.rtd), words),
    ]
}

fn main_row<'a>(it: &'a Explanation, sources: &mut Sources<'a>, words: Words) -> MainRow {
    MainRow {
        label: words.say(&it.label),
        value: words.datum(&it.value),
        rule: it.rule.as_ref().map(|it| words.say(it)).unwrap_or_default(),
        source: it.source.as_ref().map(|it| sources.number(it)),
    }
}

fn law<'a>(ground: &Ground<'a>, sources: &mut Sources<'a>, words: Words) -> Law {
    let method = ground.method;
    let mut number = |it: &'a Source| sources.number(it);
    Law {
        must: words.localized(&method.law).to_owned(),
        must_source: number(&method.law_source),
        budget: words.localized(&method.budget).to_owned(),
        budget_source: number(&method.budget_source),
        duty: duty(ground, words),
        duty_source: number(&method.duty_source),
    }
}

fn year_rows(years: &[YearFigures], words: Words) -> Vec<Row> {
    let row = |key, bold, of: fn(&YearFigures) -> Cents| row(key, years, bold, of, words);
    vec![
        row("costs-paper-row-as-is", true, |it| it.as_is),
        row("costs-paper-row-remaining", false, |it| it.remaining),
        row("costs-paper-row-moving", false, |it| it.moving),
        row("costs-paper-row-fees", false, |it| it.fees),
        row("costs-paper-row-after-capital", false, |it| it.after_capital),
        row("costs-paper-row-exit", false, |it| it.exit),
        row("costs-paper-row-cash", true, |it| it.cash),
        row("costs-paper-row-grant", false, |it| it.grant),
    ]
}

fn gap_rows(years: &[YearFigures], words: Words) -> Vec<Row> {
    let row = |key, bold, of: fn(&YearFigures) -> Cents| row(key, years, bold, of, words);
    vec![
        row("costs-paper-row-fees", false, |it| it.fees),
        row("costs-paper-row-avoided-current", false, |it| it.avoided_current),
        row("costs-paper-row-gap", true, |it| it.gap),
        row("costs-paper-row-avoided-capital", false, |it| it.avoided_capital),
    ]
}

fn hidden_rows(years: &[YearFigures], words: Words) -> Vec<Row> {
    let row = |key, of: fn(&YearFigures) -> Cents| row(key, years, false, of, words);
    vec![
        row("costs-paper-row-hidden", |it| it.hidden),
        row("costs-paper-row-hidden-avoided", |it| it.hidden_avoided),
        row("costs-paper-row-benefits", |it| it.benefits),
    ]
}

fn named(name: &Datum, words: Words) -> String {
    match name {
        Datum::Unknown => words.text("costs-paper-nobody", &[]),
        name => words.datum(name),
    }
}

fn cut(cut: &Cut, years: &[i16], words: Words) -> CutSaid {
    let row = |it: &domain::costs::tables::CostRow, bold| Row {
        name: named(&it.name, words),
        years: it.years.clone(),
        total: Some(it.total),
        bold,
    };
    let mut rows: Vec<Row> = cut.rows.iter().map(|it| row(it, false)).collect();
    rows.push(row(&cut.total, true));
    CutSaid {
        title: words.say(&cut.title),
        table: year_table(words.datum(&cut.head), years, &rows, words),
    }
}

fn grant(it: &Grant, words: Words) -> GrantRow {
    let amount = words.datum(&it.amount.into());
    GrantRow {
        title: it.title.clone(),
        state: words.datum(&it.state.into()),
        year: it.year.map_or(UNKNOWN.to_owned(), |it| it.to_string()),
        amount: match it.computed {
            true => words.text("costs-paper-computed", &[("amount", Datum::Text(amount))]),
            false => amount,
        },
    }
}

fn assumptions(report: &CostReport<'_>, words: Words) -> Vec<Fact> {
    let ground = &report.ground;
    let settings = &ground.plan.costs.settings;
    let share = |it: Option<Decimal>| words.datum(&it.map(Datum::Share).into());
    let percent = |it: Option<i64>| words.datum(&it.map(Datum::Percent).into());
    let decimal = |it: Option<Decimal>| words.datum(&it.map(Datum::Decimal).into());
    let go_live = domain::costs::lines::go_live(ground.plan, ground.horizon);
    let split = settings.split.unwrap_or(SharingKey::Services);
    let mut facts = vec![
        fact("costs-paper-go-live", words.day(go_live), words),
        fact("costs-paper-vat", words.text("costs-paper-vat-rule", &[]), words),
        fact("costs-paper-discount", share(settings.discount), words),
        fact("costs-paper-split", words.datum(&split.into()), words),
        fact("costs-paper-price-kwh", decimal(settings.price_kwh), words),
        fact("costs-paper-energy-vat", percent(settings.energy_vat), words),
        fact("costs-paper-energy-growth", share(settings.energy_growth), words),
        fact("costs-paper-pue", decimal(settings.pue), words),
    ];
    for index in report.indices.values() {
        let changes = index
            .changes
            .iter()
            .map(|(year, change)| format!("{year}: {}", words.datum(&Datum::Share(*change))));
        let mut changes: Vec<String> = changes.collect();
        if let Some(beyond) = index.beyond {
            let facts = [("change", Datum::Share(beyond))];
            changes.push(words.text("costs-paper-beyond", &facts));
        }
        let label = words.text("costs-paper-index", &[("name", index.name.clone().into())]);
        facts.push(Fact { label, value: text(&changes.join("; ")) });
    }
    facts.push(fact("costs-paper-rounding", words.text("costs-paper-rounding-rule", &[]), words));
    facts
}
