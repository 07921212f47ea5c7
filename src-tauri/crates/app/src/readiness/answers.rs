//! What is said of items.

use domain::{
    plan::Plan,
    readiness::{
        answers::{Object, Place},
        change::{self, AnswerChange, RefusedAnswer},
        dossier::KeptList,
    },
    text::{Datum, Message, Word},
};
use reference::Pack;
use serde::Serialize;
use store::Store;

use crate::{Answer, registers::Cache};

/// What became of something that was said.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct Said {
    /// How many answers were kept.
    pub kept: usize,
    /// Those that were not, and why.
    pub refused: Vec<RefusedAnswer>,
}

/// Says the same of the items at `places`, as one step. What cannot be kept is told; the rest is
/// kept.
pub fn say(store: &Store, cache: &Cache, places: &[Place], change: &AnswerChange) -> Answer<Said> {
    let snapshot = cache.of(store)?;
    let mut plan = Plan::clone(&snapshot.plan);
    let mut board = snapshot.board().clone();
    let (touched, refused) = change::say(&mut plan, &mut board, places, change);
    if touched.is_empty() {
        return Ok(Said { kept: 0, refused });
    }
    let was_refused = |place: &Place| refused.iter().any(|it| it.place == *place);
    let kept_places: Vec<Place> = places.iter().filter(|it| !was_refused(it)).cloned().collect();
    let step = step(&snapshot.plan, &kept_places, change);
    let as_seen = store.version()? == snapshot.version;
    // The list as it is now is kept with the first answer, so that a later version can be compared.
    let method = Pack::shared().checklist();
    let first_time = !plan.readiness.lists.contains_key(&method.id);
    store.write(&step, |tx| {
        if first_time {
            store::readiness::put_list(tx, false, method)?;
        }
        store::readiness::put_answers(tx, &plan, &kept_places)
    })?;
    if as_seen {
        if first_time {
            let kept = KeptList { own: false, list: method.clone() };
            plan.readiness.lists.insert(method.id.clone(), kept);
        }
        cache.keep_with(store, plan, board);
    }
    Ok(Said { kept: kept_places.len(), refused })
}

/// The name of the step, as whoever made it recognises it.
fn step(plan: &Plan, places: &[Place], change: &AnswerChange) -> Message {
    let state = match change.state {
        _ if change.forget => Datum::Word("readiness-forgotten".into()),
        Some(state) => Datum::Word(state.word()),
        None => Datum::Word("readiness-noted".into()),
    };
    match places {
        [one] => Message::new("change-answer")
            .with("item", one.item.0.clone())
            .with("name", name(plan, one.object))
            .with("state", state),
        many => Message::new("change-answers").with("count", many.len()).with("state", state),
    }
}

/// The name of what an answer is about.
pub(super) fn name(plan: &Plan, object: Object) -> String {
    plan.name_of(object.record()).unwrap_or_default().to_owned()
}
