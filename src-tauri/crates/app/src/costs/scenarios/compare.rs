//! The plan and its scenarios side by side, and what if. Nothing here writes.

use domain::{
    costs::{
        book::{Knobs, ScenarioId},
        compare::{CompareRow, Side, compare as rows_of},
        explain::Figure,
        scenario::{Overlaid, problems},
        whatif::{Swing, tornado},
    },
    decimal::Decimal,
    explain::Explanation,
    plan::Plan,
    readiness::{board::Board, score::Score},
    text::Message,
};
use reference::Pack;
use serde::{Deserialize, Serialize};
use store::Store;

use super::{find, laid};
use crate::{
    Answer, Failure, clock,
    costs::{Reckoning, views::explain_of},
    readiness,
    registers::{Cache, Snapshot},
};

/// The most scenarios that are looked at side by side.
const MOST: usize = 3;
/// What can be tried, in per cent more or less.
const FURTHEST: Decimal = Decimal(100 * Decimal::ONE);

/// The plan and some scenarios side by side.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct SideBySide {
    /// The plan, then the scenarios.
    pub columns: Vec<Column>,
    /// One row for each figure.
    pub rows: Vec<CompareRow>,
}

/// One side of a comparison.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct Column {
    /// What it shows.
    pub what: What,
    /// The name of the scenario; nothing for the plan.
    pub name: Option<String>,
    /// How many of its changes cannot be made, or would be wrong.
    pub troubles: usize,
}

/// The plan, a scenario, or either with its knobs turned.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct What {
    /// The scenario; nothing: the plan.
    pub scenario: Option<ScenarioId>,
    /// The knobs; nothing: those of the scenario.
    pub knobs: Option<Knobs>,
}

/// One side worked out.
struct Worked {
    name: Option<String>,
    overlaid: Option<Overlaid>,
    /// Nothing where the plan's own can be taken.
    reckoning: Option<Reckoning>,
    ready: Option<Score>,
    troubles: usize,
}

impl Worked {
    fn of(store: &Store, snapshot: &Snapshot, what: What, with_board: bool) -> Answer<Self> {
        check(what.knobs)?;
        let mut name = None;
        let mut overlaid = None;
        let mut knobs = what.knobs.unwrap_or_default();
        let mut troubles = 0;
        if let Some(id) = what.scenario {
            let details = &find(snapshot, id)?.details;
            name = Some(details.name.clone());
            knobs = what.knobs.unwrap_or(details.knobs);
            let laid = laid(store, &snapshot.plan, details)?;
            troubles = laid.refused.len() + problems(&laid, &snapshot.plan).len();
            overlaid = Some(laid);
        }
        let plan = overlaid.as_ref().map_or(&*snapshot.plan, |it| &it.plan);
        let same = overlaid.is_none() && knobs == Knobs::default();
        let reckoning = (!same).then(|| Reckoning::of(plan, knobs, clock::today()));
        let ready = with_board.then(|| match &overlaid {
            None => snapshot.board().body(),
            Some(it) => board(&it.plan).body(),
        });
        Ok(Self { name, overlaid, reckoning, ready, troubles })
    }

    fn plan<'a>(&'a self, snapshot: &'a Snapshot) -> &'a Plan {
        self.overlaid.as_ref().map_or(&*snapshot.plan, |it| &it.plan)
    }

    fn reckoning<'a>(&'a self, snapshot: &'a Snapshot) -> &'a Reckoning {
        self.reckoning.as_ref().unwrap_or_else(|| snapshot.costs())
    }

    fn side<'a>(&'a self, snapshot: &'a Snapshot) -> Side<'a> {
        let reckoning = self.reckoning(snapshot);
        Side {
            plan: self.plan(snapshot),
            ledger: &reckoning.ledger,
            figures: reckoning.figures.as_ref(),
            grants: &reckoning.grants,
            duty_ends: reckoning.duty_ends,
            calls: Pack::shared().calls(),
            ready: self.ready.as_ref(),
        }
    }
}

fn board(plan: &Plan) -> Board {
    Board::new(plan, Pack::shared().checklist(), readiness::proposals(), clock::today())
}

/// More than everything, or less than nothing, cannot be tried.
fn check(knobs: Option<Knobs>) -> Answer<()> {
    let Some(it) = knobs else { return Ok(()) };
    let all = [it.fees, it.energy, it.people, it.moving, it.inflation];
    if all.iter().any(|it| it.0 > FURTHEST.0 || it.0 < -FURTHEST.0) {
        return Err(Failure::input(Message::new("scenarios-number")));
    }
    Ok(())
}

/// The plan and some scenarios side by side: money, days, readiness and duties.
pub fn compare(store: &Store, cache: &Cache, scenarios: &[ScenarioId]) -> Answer<SideBySide> {
    if scenarios.len() > MOST {
        return Err(Failure::input(Message::new("scenarios-too-many").with("count", MOST)));
    }
    let plan = What { scenario: None, knobs: None };
    let each = scenarios.iter().map(|it| What { scenario: Some(*it), knobs: None });
    side_by_side(store, cache, std::iter::once(plan).chain(each), true)
}

/// What the plan, or a scenario, comes to when its knobs are turned. Readiness does not hang on them.
pub fn what_if(
    store: &Store,
    cache: &Cache,
    scenario: Option<ScenarioId>,
    knobs: Knobs,
) -> Answer<SideBySide> {
    let both = [None, Some(knobs)].map(|knobs| What { scenario, knobs });
    side_by_side(store, cache, both.into_iter(), false)
}

fn side_by_side(
    store: &Store,
    cache: &Cache,
    each: impl Iterator<Item = What>,
    with_board: bool,
) -> Answer<SideBySide> {
    let snapshot = cache.of(store)?;
    let mut columns = Vec::new();
    let mut worked = Vec::new();
    for what in each {
        let it = Worked::of(store, &snapshot, what, with_board)?;
        columns.push(Column { what, name: it.name.clone(), troubles: it.troubles });
        worked.push(it);
    }
    let sides: Vec<Side<'_>> = worked.iter().map(|it| it.side(&snapshot)).collect();
    Ok(SideBySide { columns, rows: rows_of(&sides) })
}

/// Why a figure of one side is what it is.
pub fn explain(
    store: &Store,
    cache: &Cache,
    what: What,
    figure: Figure,
    year: Option<i16>,
) -> Answer<Explanation> {
    let snapshot = cache.of(store)?;
    let worked = Worked::of(store, &snapshot, what, false)?;
    explain_of(worked.plan(&snapshot), worked.reckoning(&snapshot), figure, year)
}

/// How much the saving hangs on each assumption, what matters most first.
pub fn matters(store: &Store, cache: &Cache, what: What, by: Decimal) -> Answer<Vec<Swing>> {
    if by.0 <= 0 || by.0 > FURTHEST.0 {
        return Err(Failure::input(Message::new("scenarios-number")));
    }
    let snapshot = cache.of(store)?;
    let worked = Worked::of(store, &snapshot, what, false)?;
    let reckoning = worked.reckoning(&snapshot);
    let swings = tornado(worked.plan(&snapshot), reckoning.with(), &reckoning.grants, by);
    swings.ok_or_else(|| Failure::input(Message::new("costs-too-large")))
}
