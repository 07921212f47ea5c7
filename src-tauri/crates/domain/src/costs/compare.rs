//! A plan and its scenarios side by side: one row for each figure, day, score and duty.

use std::collections::{BTreeMap, BTreeSet};

use jiff::civil::Date;
use serde::Serialize;

use crate::{
    costs::{
        explain::{Figure, percent},
        figures::{Figures, YearFigures},
        grants::Grant,
        ledger::Ledger,
        lines::go_live,
        scenario::bound,
    },
    funding::{
        call::Call,
        line::{FundingLineId, FundingState},
    },
    migration::{MigrationState, Strategy},
    money::Cents,
    plan::Plan,
    readiness::score::{Score, percent as share},
    register::contracts::ContractId,
    text::{Datum, Message},
};

/// One side of a comparison.
#[derive(Debug, Clone, Copy)]
pub struct Side<'a> {
    /// The plan, as it is or as it would be.
    pub plan: &'a Plan,
    /// Its costs, line by line.
    pub ledger: &'a Ledger,
    /// Its figures; nothing where a sum is beyond what can be counted.
    pub figures: Option<&'a Figures>,
    /// Its grants.
    pub grants: &'a [Grant],
    /// The last year in which funded services have to be kept.
    pub duty_ends: Option<i16>,
    /// The calls that are known.
    pub calls: &'a [Call],
    /// How ready the body is; nothing where that is not looked at.
    pub ready: Option<&'a Score>,
}

/// What a row is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub enum CompareGroup {
    /// What it costs, and who pays.
    Money,
    /// When.
    Dates,
    /// How ready the body is.
    Readiness,
    /// What has to be kept, and what has to be known.
    Duties,
}

/// One figure of all sides.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct CompareRow {
    /// What it is about.
    pub group: CompareGroup,
    /// What it is.
    pub label: Message,
    /// What it comes to on each side; the plan first.
    pub values: Vec<Datum>,
    /// By how much amounts differ from the plan's; nothing for the plan, and for what is no amount.
    pub differences: Vec<Option<Cents>>,
    /// The sides do not agree.
    pub differs: bool,
    /// The figure that can say why …
    pub figure: Option<Figure>,
    /// … in which year of each side; nothing: over all of them.
    #[cfg_attr(feature = "bindings", ts(type = "Array<number | null>"))]
    pub years: Vec<Option<i16>>,
}

/// All rows of a comparison; the plan is the first side.
pub fn compare(sides: &[Side<'_>]) -> Vec<CompareRow> {
    let mut rows = money(sides);
    rows.extend(dates(sides));
    if sides.iter().all(|it| it.ready.is_some()) {
        rows.extend(readiness(sides));
    }
    rows.extend(duties(sides));
    rows
}

fn row(group: CompareGroup, label: Message, values: Vec<Datum>) -> CompareRow {
    let differs = values.windows(2).any(|pair| pair[0] != pair[1]);
    let of_plan = values.first().cloned();
    let difference = |it: &Datum| match (&of_plan, it) {
        (Some(Datum::Money(plan)), Datum::Money(here)) => here.minus(*plan),
        _ => None,
    };
    let years = vec![None; values.len()];
    let mut differences: Vec<Option<Cents>> = values.iter().map(difference).collect();
    if let Some(first) = differences.first_mut() {
        *first = None;
    }
    CompareRow { group, label, values, differences, differs, figure: None, years }
}

fn money(sides: &[Side<'_>]) -> Vec<CompareRow> {
    let figure = |figure: Figure, of: &dyn Fn(&Figures) -> Datum| {
        let values = sides.iter().map(|it| it.figures.map_or(Datum::Unknown, of)).collect();
        let label = Message::new("scenarios-row-figure").with("figure", figure);
        let row = row(CompareGroup::Money, label, values);
        CompareRow { figure: Some(figure), ..row }
    };
    // Each side has its own first year that no grant pays for.
    let gap = figure(Figure::Gap, &|it| it.gap.into());
    let years: Vec<Option<i16>> = sides.iter().map(|it| it.figures?.gap_year).collect();
    let label = Message::new("scenarios-row-gap-year");
    let gap_years = years.iter().map(|it| year_of(*it)).collect();
    let mut rows = vec![CompareRow { years, ..gap }, row(CompareGroup::Money, label, gap_years)];
    rows.extend([
        figure(Figure::Tco, &|it| it.tco.into()),
        figure(Figure::Saving, &|it| it.saving.into()),
        figure(Figure::Roi, &|it| percent(it.roi)),
        figure(Figure::Payback, &|it| year_of(it.payback)),
        figure(Figure::Moving, &|it| total(it, |year| year.moving)),
        figure(Figure::Grants, &|it| it.grants.into()),
    ]);
    if sides.iter().any(|it| it.figures.is_some_and(|it| it.present_value.is_some())) {
        rows.insert(4, figure(Figure::PresentValue, &|it| it.present_value.into()));
    }
    let grants: BTreeMap<FundingLineId, &str> =
        sides.iter().flat_map(|it| it.grants).map(|it| (it.id, it.title.as_str())).collect();
    for (id, title) in grants {
        let amount = |side: &Side<'_>| {
            side.grants.iter().find(|it| it.id == id).and_then(|it| it.amount).into()
        };
        let label = Message::new("scenarios-row-grant").with("name", title);
        rows.push(row(CompareGroup::Money, label, sides.iter().map(amount).collect()));
    }
    // What was granted stays; beside it stands what the call would give for the ways of each side.
    let sent = sides
        .iter()
        .flat_map(|it| &it.plan.funding)
        .filter(|it| !matches!(it.details.state, FundingState::Draft | FundingState::Revoked));
    let sent: BTreeMap<FundingLineId, &str> =
        sent.map(|it| (it.id, it.details.title.as_str())).collect();
    for (id, title) in sent {
        let values: Vec<Datum> = sides.iter().map(|it| by_rules(it, id).into()).collect();
        if values.iter().any(|it| *it != Datum::Unknown) {
            let label = Message::new("scenarios-row-by-rules").with("name", title);
            rows.push(row(CompareGroup::Money, label, values));
        }
    }
    let years = sides.iter().find_map(|it| it.figures).map_or(&[][..], |it| &it.years);
    rows.extend(years.iter().map(|it| of_year(sides, Figure::Fees, it.year, |it| it.fees)));
    rows
}

/// What the call of a grant gives for the services in it, each moving as it does on this side.
fn by_rules(side: &Side<'_>, id: FundingLineId) -> Option<Cents> {
    let line = side.plan.funding.iter().find(|it| it.id == id)?;
    let call = side.calls.iter().find(|it| Some(&it.id) == line.details.call_id.as_ref())?;
    let mut details = line.details.clone();
    for it in details.services.iter_mut().filter(|it| it.mode.is_some()) {
        let at = side.plan.services.binary_search_by_key(&it.service, |it| it.id).ok()?;
        it.mode = side.plan.services[at].details.migration.mode.or(it.mode);
    }
    details.recompute(call, side.plan.body.entry.band).amount_cents
}

fn of_year(
    sides: &[Side<'_>],
    figure: Figure,
    year: i16,
    of: fn(&YearFigures) -> Cents,
) -> CompareRow {
    let value = |side: &Side<'_>| {
        side.figures.and_then(|it| it.years.iter().find(|it| it.year == year)).map(of).into()
    };
    let label = Message::new("costs-figure-year")
        .with("figure", figure)
        .with("year", Datum::Text(year.to_string()));
    let row = row(CompareGroup::Money, label, sides.iter().map(value).collect());
    let years = vec![Some(year); sides.len()];
    CompareRow { figure: Some(figure), years, ..row }
}

fn total(figures: &Figures, of: fn(&YearFigures) -> Cents) -> Datum {
    figures.years.iter().map(of).try_fold(Cents(0), Cents::plus).into()
}

fn dates(sides: &[Side<'_>]) -> Vec<CompareRow> {
    let mut rows = Vec::new();
    let mut days = |key: &str, of: &dyn Fn(&Side<'_>) -> Option<Date>| {
        let values = sides.iter().map(|it| of(it).into()).collect();
        rows.push(row(CompareGroup::Dates, Message::new(key), values));
    };
    days("scenarios-row-first-go-live", &|it| go_lives(it).min());
    days("scenarios-row-last-go-live", &|it| go_lives(it).max());
    days("scenarios-row-first-end", &|it| ends(it.plan).values().flatten().min().copied());
    let names: BTreeMap<ContractId, &str> = sides
        .iter()
        .flat_map(|it| &it.plan.registers.contracts)
        .map(|it| (it.id, it.details.name.as_str()))
        .collect();
    let of_side: Vec<_> = sides.iter().map(|it| ends(it.plan)).collect();
    for (id, name) in names {
        let values = of_side.iter().map(|it| it.get(&id).copied().flatten().into()).collect();
        let label = Message::new("scenarios-row-contract").with("name", name);
        rows.push(row(CompareGroup::Dates, label, values));
    }
    rows
}

/// The days on which services that move are in their new place.
fn go_lives<'a>(side: &'a Side<'_>) -> impl Iterator<Item = Date> + 'a {
    let usual = go_live(side.plan, side.ledger.horizon());
    let moves = side.plan.services.iter().map(|it| &it.details.migration);
    moves.filter_map(move |it| {
        let decided = it.strategy.is_some() || it.mode.is_some() || it.destination.is_some();
        let stays = it.strategy == Some(Strategy::Retain);
        let done = it.state == MigrationState::Done;
        it.go_live.or((decided && !done).then_some(usual)).filter(|_| !stays)
    })
}

fn ends(plan: &Plan) -> BTreeMap<ContractId, Option<Date>> {
    plan.registers.contracts.iter().map(|it| (it.id, it.details.ends)).collect()
}

fn readiness(sides: &[Side<'_>]) -> Vec<CompareRow> {
    let values = |of: &dyn Fn(&Score) -> Datum| {
        sides.iter().map(|it| it.ready.map_or(Datum::Unknown, of)).collect()
    };
    let of = |key: &str, values| row(CompareGroup::Readiness, Message::new(key), values);
    vec![
        of("scenarios-row-ready", values(&|it| share(it.percent))),
        of("scenarios-row-open", values(&|it| it.tally.open.into())),
        of("scenarios-row-blocking", values(&|it| it.tally.blocking.into())),
    ]
}

fn duties(sides: &[Side<'_>]) -> Vec<CompareRow> {
    let of = |label: Message, values| row(CompareGroup::Duties, label, values);
    let ends = sides.iter().map(|it| year_of(it.duty_ends)).collect();
    let left_out = sides.iter().map(|it| it.figures.map(|it| it.left_out).into()).collect();
    let mut rows = vec![
        of(Message::new("scenarios-row-duty"), ends),
        of(Message::new("scenarios-row-left-out"), left_out),
    ];
    // Doubts that all sides share are on the page of costs; here only what comes or goes.
    let each: Vec<BTreeMap<String, Message>> = sides.iter().map(doubts).collect();
    let keys: BTreeSet<&String> = each.iter().flat_map(BTreeMap::keys).collect();
    for key in keys {
        let here: Vec<bool> = each.iter().map(|it| it.contains_key(key)).collect();
        if here.iter().all(|it| *it) {
            continue;
        }
        let Some(label) = each.iter().find_map(|it| it.get(key)) else { continue };
        let word = |it: bool| if it { "scenarios-there" } else { "scenarios-not-there" };
        let values = here.into_iter().map(|it| Datum::Word(word(it).into())).collect();
        rows.push(of(label.clone(), values));
    }
    rows
}

/// What has to be known of a side, by a name of its own.
fn doubts(side: &Side<'_>) -> BTreeMap<String, Message> {
    let mut found = BTreeMap::new();
    for line in side.ledger.lines() {
        for doubt in &line.doubts {
            // What two scenarios add may have the same id, and need not be the same.
            let key = format!("{} {} {doubt:?}", line.origin.key(), line.name);
            found.insert(key, line.say(*doubt));
        }
    }
    for id in bound(side.plan) {
        let title = side.plan.name_of(crate::plan::Record::FundingLine(id)).unwrap_or_default();
        let message = Message::new("scenarios-bound").with("name", title);
        found.insert(format!("grant-{}", id.0), message);
    }
    found
}

/// A year is a name, not a count: it has no point for its thousands.
fn year_of(year: Option<i16>) -> Datum {
    year.map_or(Datum::Unknown, |it| Datum::Text(it.to_string()))
}
