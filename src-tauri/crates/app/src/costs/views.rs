//! The figures, the tables and the reasons, as the page shows them.

use domain::{
    costs::{
        book::CostSettings,
        explain::{Explainer, Figure},
        figures::Figures,
        grants::Grant,
        ledger::World,
        lines::{Doubt, LineOrigin},
        tables::{self, CostCut, CostFilter, CostRow},
        years::Horizon,
    },
    decimal::Decimal,
    explain::Explanation,
    plan::{Plan, Record},
    register::costs::CostPhase,
    text::{Datum, Localized, Message, Source},
};
use reference::Pack;
use serde::{Deserialize, Serialize};
use store::Store;

use super::Reckoning;
use crate::{Answer, Failure, registers::Cache};

/// The page of costs.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct CostsView {
    /// The years that are looked at.
    pub horizon: Horizon,
    /// What is assumed.
    pub settings: CostSettings,
    /// Where the formulas come from, and what is taken where nobody says otherwise.
    pub method: CostMethodView,
    /// The figures; nothing where a sum is beyond what can be counted.
    pub figures: Option<Figures>,
    /// The grants, beside them.
    pub grants: Vec<Grant>,
    /// The last year in which funded services have to be kept; nothing while no payment has a day.
    #[cfg_attr(feature = "bindings", ts(type = "number | null"))]
    pub duty_ends: Option<i16>,
    /// How many lines there are, the reckoned ones included.
    pub lines: usize,
    /// What is missing, doubtful or has to be known: what is left out first.
    pub doubts: Vec<Doubted>,
}

/// What the reference pack takes where nobody says otherwise.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct CostMethodView {
    /// How many years are looked at.
    #[cfg_attr(feature = "bindings", ts(type = "number"))]
    pub years: i64,
    /// Where that comes from.
    pub years_source: Source,
    /// How many years a funded service has to be kept.
    #[cfg_attr(feature = "bindings", ts(type = "number"))]
    pub duty_years: i64,
    /// Where that comes from.
    pub duty_source: Source,
    /// The carbon dioxide of a kilowatt-hour, in kilograms.
    pub co2: Decimal,
    /// Where that comes from.
    pub co2_source: Source,
    /// That cloud services are current spending.
    pub budget: Localized,
    /// Where that comes from.
    pub budget_source: Source,
    /// That moving is a duty.
    pub law: Localized,
    /// Where that comes from.
    pub law_source: Source,
}

impl CostMethodView {
    fn of_pack() -> Self {
        let method = Pack::shared().cost_method().clone();
        Self {
            years: method.years,
            years_source: method.years_source,
            duty_years: method.duty_years,
            duty_source: method.duty_source,
            co2: method.co2,
            co2_source: method.co2_source,
            budget: method.budget,
            budget_source: method.budget_source,
            law: method.law,
            law_source: method.law_source,
        }
    }
}

/// A line about which something has to be known.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct Doubted {
    /// Where it comes from.
    pub origin: LineOrigin,
    /// The record to mend.
    pub record: Record,
    /// What it is.
    pub doubt: Doubt,
    /// The line is left out of all sums.
    pub left_out: bool,
    /// It in words.
    pub message: Message,
}

/// Which table of costs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct CostTableRequest {
    /// By what it is cut.
    pub by: CostCut,
    /// As if nothing moved; otherwise as planned.
    pub as_is: bool,
    /// Only one phase.
    pub phase: Option<CostPhase>,
    /// Cash; otherwise only what is no cash.
    pub cash: bool,
}

/// A table of costs.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct CostTable {
    /// The years above its columns.
    pub years: Vec<i16>,
    /// Its rows.
    pub rows: Vec<CostRow>,
    /// The sum of the rows.
    pub total: CostRow,
}

/// The page of costs.
pub fn view(store: &Store, cache: &Cache) -> Answer<CostsView> {
    let snapshot = cache.of(store)?;
    let reckoning = snapshot.costs();
    Ok(CostsView {
        horizon: reckoning.horizon,
        settings: snapshot.plan.costs.settings.clone(),
        method: CostMethodView::of_pack(),
        figures: reckoning.figures.clone(),
        grants: reckoning.grants.clone(),
        duty_ends: reckoning.duty_ends,
        lines: reckoning.ledger.lines().len(),
        doubts: doubts(reckoning),
    })
}

/// What is missing or doubtful: what is left out first.
pub(crate) fn doubts(reckoning: &Reckoning) -> Vec<Doubted> {
    let of_line = |line: &domain::costs::lines::Line| -> Vec<Doubted> {
        let doubted = |doubt: &Doubt| Doubted {
            origin: line.origin,
            record: line.origin.record(),
            doubt: *doubt,
            left_out: doubt.leaves_out(),
            message: line.say(*doubt),
        };
        line.doubts.iter().map(doubted).collect()
    };
    let mut doubts: Vec<Doubted> =
        reckoning.ledger.lines().iter().flat_map(|it| of_line(it)).collect();
    doubts.sort_by_key(|it| (!it.left_out, it.doubt, it.origin));
    doubts
}

/// A table of costs.
pub fn table(store: &Store, cache: &Cache, request: CostTableRequest) -> Answer<CostTable> {
    let snapshot = cache.of(store)?;
    Ok(table_of(&snapshot.plan, snapshot.costs(), request))
}

/// A table of the costs of a plan.
pub(crate) fn table_of(plan: &Plan, reckoning: &Reckoning, request: CostTableRequest) -> CostTable {
    let filter = CostFilter {
        world: if request.as_is { World::AsIs } else { World::AsPlanned },
        phase: request.phase,
        cash: request.cash,
    };
    let mut rows = tables::table(plan, &reckoning.ledger, request.by, filter);
    for row in &mut rows {
        if let Some(name) = name(request.by, &row.key) {
            row.name = name;
        }
    }
    let sum = |at: usize| domain::money::Cents(rows.iter().map(|it| it.years[at].0).sum());
    let years: Vec<_> = (0..reckoning.horizon.len()).map(sum).collect();
    let total = CostRow {
        key: String::new(),
        name: Datum::Word("costs-total".into()),
        total: domain::money::Cents(years.iter().map(|it| it.0).sum()),
        years,
    };
    CostTable { years: reckoning.horizon.years().collect(), rows, total }
}

/// The name of what the reference pack has under a key.
fn name(by: CostCut, key: &str) -> Option<Datum> {
    let pack = Pack::shared();
    match by {
        CostCut::Area => {
            pack.areas().iter().find(|it| it.id == key).map(|it| it.name.clone().into())
        }
        CostCut::Item => pack.cost_method().item(key).map(|it| it.name.clone().into()),
        CostCut::Mission => {
            let mission = pack.missions().iter().find(|it| it.code == key)?;
            Some(format!("{} {}", mission.code, mission.name).into())
        }
        _ => None,
    }
}

/// Why a figure is what it is, in one year or over all of them.
pub fn explain(
    store: &Store,
    cache: &Cache,
    figure: Figure,
    year: Option<i16>,
) -> Answer<Explanation> {
    let snapshot = cache.of(store)?;
    explain_of(&snapshot.plan, snapshot.costs(), figure, year)
}

/// Why a figure of a plan is what it is.
pub(crate) fn explain_of(
    plan: &Plan,
    reckoning: &Reckoning,
    figure: Figure,
    year: Option<i16>,
) -> Answer<Explanation> {
    let explainer = explainer(plan, reckoning)?;
    if year.is_some_and(|it| reckoning.horizon.place(it).is_none()) {
        return Err(store::Error::NotFound.into());
    }
    Ok(explainer.explain(figure, year))
}

fn explainer<'a>(plan: &'a Plan, reckoning: &'a Reckoning) -> Answer<Explainer<'a>> {
    let too_large = || Failure::input(Message::new("costs-too-large"));
    Ok(Explainer {
        plan,
        ledger: &reckoning.ledger,
        figures: reckoning.figures.as_ref().ok_or_else(too_large)?,
        grants: &reckoning.grants,
        with: reckoning.with(),
    })
}

/// Why a line comes to what it does in one year.
pub fn explain_line(
    store: &Store,
    cache: &Cache,
    origin: LineOrigin,
    as_is: bool,
    year: i16,
) -> Answer<Explanation> {
    let snapshot = cache.of(store)?;
    let reckoning = snapshot.costs();
    let missing = || Failure::from(store::Error::NotFound);
    let lines = reckoning.ledger.lines();
    let at = lines.iter().position(|it| it.origin == origin).ok_or_else(missing)?;
    let year = reckoning.horizon.place(year).ok_or_else(missing)?;
    let world = if as_is { World::AsIs } else { World::AsPlanned };
    Ok(explainer(&snapshot.plan, reckoning)?.line(at, world, year))
}
