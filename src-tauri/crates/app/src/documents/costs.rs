//! Costs on paper: the report for the accountant, and the page for the budget. Both ask the same jobs
//! as the pages.

use std::{collections::BTreeMap, path::Path};

use documents::{
    Pdf,
    costs::{BudgetPage, CostReport, Cut, Doubted, Ground},
};
use domain::{
    costs::{
        budget::{Budget, budget},
        explain::Figure,
        figures::Figures,
        tables::{CostCut, CostRow},
    },
    explain::Explanation,
    plan::Plan,
    register::costs::CostPhase,
    text::{Datum, Message},
};
use reference::Pack;
use serde::Serialize;
use store::Store;
use words::{Language, Words};

use super::{Picture, Printed, put, unprintable};
use crate::{
    Answer, Failure, clock,
    costs::{CostTableRequest, Reckoning, doubts, explain_of, table_of},
    desk::Desk,
    files,
    registers::Cache,
};

/// How many of the next budgets are told: the three that a council approves, and two more.
const BUDGETS: usize = 5;
/// How many lines of the budget are put on one page: as many as fit, the most first.
const LINES: [usize; 6] = [12, 10, 8, 6, 4, 2];

/// The pictures of costs. The numbers behind each are in the tables; nothing where there is nothing to
/// draw.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct CostPictures {
    /// What is paid in each year: as today, for the move, in the cloud, for leaving; grants apart.
    pub cash: Option<Picture>,
    /// From what would be paid as today to what is paid as planned, in the year of the gap.
    pub steps: Option<Picture>,
    /// The gap year by year.
    pub gap: Option<Picture>,
    /// What is paid in the cloud by area.
    pub areas: Option<Picture>,
}

/// Makes the report of the costs as a PDF, and puts it where the other papers are.
pub fn print_costs(desk: &Desk, language: Language) -> Answer<Printed> {
    let store = desk.plan()?;
    let pdf = report(&store, desk.registers(), language)?;
    put(desk, &store, &name(&store, "costs-paper-file-name", language)?, &pdf)
}

/// Makes the page for the budget as a PDF, and puts it where the other papers are.
pub fn print_budget(desk: &Desk, language: Language) -> Answer<Printed> {
    let store = desk.plan()?;
    let pdf = page(&store, desk.registers(), language)?;
    put(desk, &store, &name(&store, "costs-paper-budget-file-name", language)?, &pdf)
}

/// Makes the report of the costs at `out`, in place of what may be there. Answers how many pages it
/// has.
pub fn write_costs(store: &Store, out: &Path, language: Language) -> Answer<usize> {
    let pdf = report(store, &Cache::default(), language)?;
    files::replace(out, &pdf.bytes)?;
    Ok(pdf.pages)
}

/// The same for the page for the budget.
pub fn write_budget(store: &Store, out: &Path, language: Language) -> Answer<usize> {
    let pdf = page(store, &Cache::default(), language)?;
    files::replace(out, &pdf.bytes)?;
    Ok(pdf.pages)
}

/// The pictures of costs, as paper shows them, for the page.
pub fn cost_pictures(store: &Store, cache: &Cache, language: Language) -> Answer<CostPictures> {
    let snapshot = cache.of(store)?;
    let reckoning = snapshot.costs();
    let areas = areas(&snapshot.plan, reckoning);
    let ground = ground(&snapshot.plan, reckoning, &areas)?;
    let drawn = documents::costs::pictures(&ground, Words::new(language));
    let picture = |it: documents::costs::Picture| Picture { svg: it.svg, alt: it.alt };
    Ok(CostPictures {
        cash: drawn.cash.map(picture),
        steps: drawn.steps.map(picture),
        gap: drawn.gap.map(picture),
        areas: drawn.areas.map(picture),
    })
}

fn name(store: &Store, key: &str, language: Language) -> Answer<String> {
    let body = store.read(store::body::get)?.entry.name;
    let facts = [("body", Datum::Text(body)), ("day", Datum::Text(clock::today().to_string()))];
    Ok(Words::new(language).text(key, &facts))
}

fn report(store: &Store, cache: &Cache, language: Language) -> Answer<Pdf> {
    let snapshot = cache.of(store)?;
    let (plan, reckoning) = (&snapshot.plan, snapshot.costs());
    let areas = areas(plan, reckoning);
    let ground = ground(plan, reckoning, &areas)?;
    let figures = ground.figures;
    let main = [
        (Figure::Gap, figures.gap_year),
        (Figure::Tco, None),
        (Figure::Avoided, None),
        (Figure::AsIs, None),
        (Figure::Saving, None),
        (Figure::Roi, None),
        (Figure::RoiWithIntangible, None),
        (Figure::Payback, None),
        (Figure::PresentValue, None),
        (Figure::PerInhabitant, figures.gap_year),
        (Figure::PerUser, figures.gap_year),
        (Figure::Grants, None),
    ];
    let main: Vec<Explanation> = main
        .into_iter()
        // Without a rate there is no present value to speak of.
        .filter(|it| it.0 != Figure::PresentValue || figures.discount.is_some())
        .map(|(figure, year)| explain_of(plan, reckoning, figure, year))
        .collect::<Answer<_>>()?;
    let annex = main.iter().enumerate().map(|(place, it)| pruned(it, depth(place)));
    let report = CostReport {
        ground,
        annex: annex.filter(|it| !it.inputs.is_empty()).collect(),
        main,
        cuts: [
            (CostCut::Phase, "costs-paper-by-phase"),
            (CostCut::Chapter, "costs-paper-by-chapter"),
            (CostCut::Service, "costs-paper-by-service"),
            (CostCut::Supplier, "costs-paper-by-supplier"),
        ]
        .into_iter()
        .map(|(by, key)| cut(plan, reckoning, by, key))
        .collect(),
        budget: next_budgets(plan, reckoning, figures, usize::MAX),
        doubts: doubts(reckoning)
            .into_iter()
            .map(|it| Doubted { message: it.message, left_out: it.left_out })
            .collect(),
        indices: followed(reckoning),
        missions: missions(),
    };
    documents::costs::print_report(&report, language).map_err(unprintable)
}

fn page(store: &Store, cache: &Cache, language: Language) -> Answer<Pdf> {
    let snapshot = cache.of(store)?;
    let (plan, reckoning) = (&snapshot.plan, snapshot.costs());
    let ground = ground(plan, reckoning, &[])?;
    let doubts = doubts(reckoning).len();
    let print = |most: usize| {
        let page = BudgetPage {
            budget: next_budgets(plan, reckoning, ground.figures, most),
            doubts,
            left_out: ground.figures.left_out,
            missions: missions(),
            ground,
        };
        documents::costs::print_budget(&page, language).map_err(unprintable)
    };
    let [most, fewer @ ..] = LINES;
    let mut pdf = print(most)?;
    for most in fewer {
        if pdf.pages > 1 {
            pdf = print(most)?;
        }
    }
    Ok(pdf)
}

fn ground<'a>(
    plan: &'a Plan,
    reckoning: &'a Reckoning,
    areas: &'a [CostRow],
) -> Answer<Ground<'a>> {
    let pack = Pack::shared();
    let too_large = || Failure::input(Message::new("costs-too-large"));
    Ok(Ground {
        plan,
        horizon: reckoning.horizon,
        figures: reckoning.figures.as_ref().ok_or_else(too_large)?,
        grants: &reckoning.grants,
        duty_ends: reckoning.duty_ends,
        method: pack.cost_method(),
        areas,
        pack_version: pack.version(),
        pack_day: pack.day(),
        today: clock::today(),
    })
}

/// What is paid in the cloud by area.
fn areas(plan: &Plan, reckoning: &Reckoning) -> Vec<CostRow> {
    let request = CostTableRequest {
        by: CostCut::Area,
        as_is: false,
        phase: Some(CostPhase::After),
        cash: true,
    };
    table_of(plan, reckoning, request).rows
}

/// The first three figures go down to the lines and what they are made of; the others are made of figures
/// that are told by themselves.
fn depth(place: usize) -> usize {
    if place < 3 { 3 } else { 1 }
}

/// An explanation with so many steps below it.
fn pruned(explanation: &Explanation, depth: usize) -> Explanation {
    let below = if depth == 0 { &[] } else { explanation.inputs.as_slice() };
    Explanation {
        inputs: below.iter().map(|it| pruned(it, depth - 1)).collect(),
        label: explanation.label.clone(),
        value: explanation.value.clone(),
        rule: explanation.rule.clone(),
        source: explanation.source.clone(),
    }
}

fn cut(plan: &Plan, reckoning: &Reckoning, by: CostCut, title: &str) -> Cut {
    let request = CostTableRequest { by, as_is: false, phase: None, cash: true };
    let table = table_of(plan, reckoning, request);
    Cut { title: Message::new(title), head: by.into(), rows: table.rows, total: table.total }
}

/// The budgets from the next year on, or from the first year that is looked at.
fn next_budgets(plan: &Plan, reckoning: &Reckoning, figures: &Figures, most: usize) -> Budget {
    let from = clock::today().year().saturating_add(1).max(reckoning.horizon.first);
    budget(plan, &reckoning.ledger, figures, from, BUDGETS, most)
}

/// The indices that lines follow.
fn followed(reckoning: &Reckoning) -> BTreeMap<String, domain::costs::book::PriceIndexDetails> {
    let followed = |id: &String| {
        let lines = reckoning.ledger.lines().iter();
        lines.filter_map(|it| it.index.as_ref()).any(|(followed, _)| followed == id)
    };
    let all = reckoning.indices.iter().filter(|(id, _)| followed(id));
    all.map(|(id, it)| (id.clone(), it.clone())).collect()
}

fn missions() -> BTreeMap<String, String> {
    Pack::shared().missions().iter().map(|it| (it.code.clone(), it.name.clone())).collect()
}
