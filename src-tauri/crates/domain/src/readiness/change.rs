//! What a person says of items: one or many at once, each checked before it is kept.

use std::collections::BTreeSet;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::{
    check::{Check, Problem, Rule},
    plan::Plan,
    readiness::{
        answers::{Answer, AnswerState, Object, Place},
        basis::Basis,
        board::{Board, Said},
        checklist::Recurrence,
    },
};

/// What to change in answers; what is absent stays as it is.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct AnswerChange {
    /// How far the items are.
    pub state: Option<AnswerState>,
    /// The note.
    pub note: Option<String>,
    /// Who sees to them.
    pub responsible: Option<String>,
    /// The day by which they have to be done.
    #[cfg_attr(feature = "bindings", ts(type = "string | null"))]
    pub due: Option<Date>,
    /// There is no such day any more.
    pub no_due: bool,
    /// What was said is taken back: what is inherited holds again.
    pub forget: bool,
}

/// An answer that was not kept.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct RefusedAnswer {
    /// Where.
    pub place: Place,
    /// Why.
    pub problem: Problem,
}

/// Says `change` of the items at `places`, and brings the board up to date. Where it cannot be kept
/// nothing is changed, and it is told why; the others are kept. Answers the things that changed.
pub fn say(
    plan: &mut Plan,
    board: &mut Board,
    places: &[Place],
    change: &AnswerChange,
) -> (BTreeSet<Object>, Vec<RefusedAnswer>) {
    let (mut touched, mut refused) = (BTreeSet::new(), Vec::new());
    for place in places {
        if change.forget {
            plan.readiness.answers.set(place.object, &place.item, None);
        } else {
            match changed(plan, board, place, change) {
                Ok(answer) => {
                    plan.readiness.answers.set(place.object, &place.item, Some(answer));
                }
                Err(problem) => {
                    refused.push(RefusedAnswer { place: place.clone(), problem });
                    continue;
                }
            }
        }
        touched.insert(place.object);
    }
    board.answered(plan, &touched);
    (touched, refused)
}

/// The answer at `place` after the change, if it can be kept.
fn changed(
    plan: &Plan,
    board: &Board,
    place: &Place,
    change: &AnswerChange,
) -> Result<Answer, Problem> {
    let wrong = |field: &str, rule: Rule| Problem { field: field.to_owned(), rule };
    let (item, _) = board.item(&place.item).ok_or_else(|| wrong("item", Rule::Unknown))?;
    // What is inherited and then changed begins as it was inherited.
    let said = board.said(plan, place).ok_or_else(|| wrong("item", Rule::Unknown))?;
    let Said { mut answer, done, inherited } = said;
    if inherited && done && item.recurrence == Recurrence::OnChange {
        // It held for the facts of what it was inherited from; from now on it holds for these.
        answer.basis = board.basis(place.object);
    }
    if let Some(note) = &change.note {
        answer.note = note.trim().to_owned();
    }
    if let Some(responsible) = &change.responsible {
        answer.responsible = responsible.trim().to_owned();
    }
    if change.no_due {
        answer.due = None;
    }
    answer.due = change.due.or(answer.due);
    if let Some(state) = change.state {
        let again = state == AnswerState::Done && !done;
        if state != answer.state || again {
            answer.state = state;
            answer.answered = (state != AnswerState::ToDo).then(|| board.today());
            answer.rounds += i64::from(again);
        }
        if state == AnswerState::Done && item.recurrence == Recurrence::OnChange {
            answer.basis = board.basis(place.object);
        } else {
            answer.basis = Basis::default();
        }
    }
    if let Some(problem) = answer.problems().into_iter().next() {
        return Err(problem);
    }
    let says_something = !answer.note.is_empty();
    match answer.state {
        AnswerState::NotApplicable if !says_something => Err(wrong("note", Rule::ReasonMissing)),
        AnswerState::Done => {
            let proved = says_something || board.is_proved(place);
            if item.mandatory && !proved {
                return Err(wrong("note", Rule::ProofMissing));
            }
            let is_done = |other| {
                let place = Place { object: place.object, item: other };
                board.said(plan, &place).is_some_and(|it| it.done)
            };
            // Each of two that exclude each other may name the other.
            let names_this = board.items().filter(|it| it.excludes.contains(&place.item));
            let mut others = item.excludes.iter().chain(names_this.map(|it| &it.id)).cloned();
            match others.any(is_done) {
                true => Err(wrong("state", Rule::Excluded)),
                false => Ok(answer),
            }
        }
        _ => Ok(answer),
    }
}
