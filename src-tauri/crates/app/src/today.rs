//! The first page of a plan.

use domain::{
    readiness::{answers::Object, due},
    text::{Datum, Localized, Message},
    today::{self, Page, Step, Today},
};
use jiff::{ToSpan, civil::Date};
use reference::Pack;
use serde::Serialize;
use store::Store;

use crate::{
    Answer,
    readiness::{self, NextView},
    registers::{Cache, Snapshot},
};

/// How many days ahead the first page looks.
const AHEAD: i64 = 30;
/// How many of the things that wait are shown.
const SHOWN: usize = 6;

/// What the first page shows.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct Home {
    /// The figures and the steps.
    #[serde(flatten)]
    pub today: Today,
    /// The one question whose answer changes most; nothing: none is left.
    pub next: Option<NextView>,
    /// What waits, the most urgent first; the first few.
    pub waiting: Vec<WaitingView>,
    /// How much waits in all.
    pub waiting_count: usize,
}

/// Something that waits.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct WaitingView {
    /// For what.
    pub object: Object,
    /// Its name.
    pub name: String,
    /// What has to be done.
    pub text: Localized,
    /// The day by which; nothing: at once, because something changed.
    #[cfg_attr(feature = "bindings", ts(type = "string | null"))]
    pub due: Option<Date>,
    /// It was done before, and came back.
    pub returned: bool,
    /// That day is past.
    pub late: bool,
}

/// The first page of the plan.
pub fn today(store: &Store, cache: &Cache) -> Answer<Home> {
    let snapshot = cache.of(store)?;
    let plan = &snapshot.plan;
    let board = snapshot.board();
    let mut today = today::today(plan, Pack::shared().calls());
    if board.services().next().is_some() {
        today.figures.push(readiness::explain(store, cache, None)?);
        let score = board.body();
        let percent = score.percent.map_or(Datum::Unknown, Datum::Percent);
        let after_the_moves = today.steps.len().min(2);
        today.steps.insert(
            after_the_moves,
            Step {
                words: Message::new("step-readiness"),
                progress: Message::new("step-progress-share").with("share", percent),
                page: Page::Readiness,
                done: score.phases.iter().all(|it| it.ready) && score.tally.open == 0,
            },
        );
    }
    let (waiting, waiting_count) = waiting(&snapshot);
    let next = readiness::next(&snapshot).into_iter().next();
    Ok(Home { today, next, waiting, waiting_count })
}

fn waiting(snapshot: &Snapshot) -> (Vec<WaitingView>, usize) {
    let (plan, board) = (&snapshot.plan, snapshot.board());
    let until = board.today().checked_add(AHEAD.days()).unwrap_or(board.today());
    let all = due::waiting(board, plan, until);
    let count = all.len();
    let view = |it: due::Waiting| WaitingView {
        object: it.place.object,
        name: plan.name_of(it.place.object.record()).unwrap_or_default().to_owned(),
        text: board.item(&it.place.item).map(|(item, _)| item.text.clone()).unwrap_or_default(),
        due: it.due,
        returned: it.returned.is_some(),
        late: it.due.is_some_and(|day| day < board.today()),
    };
    (all.into_iter().take(SHOWN).map(view).collect(), count)
}
