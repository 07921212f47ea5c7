//! What waits: items whose day comes, and items that came back.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::{
    plan::Plan,
    readiness::{
        answers::Place,
        board::{Board, Returned},
    },
};

/// An item that waits.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct Waiting {
    /// Where.
    pub place: Place,
    /// The day by which it has to be done; nothing: at once, because something changed.
    #[cfg_attr(feature = "bindings", ts(type = "string | null"))]
    pub due: Option<Date>,
    /// Why it is open again, if it was done before.
    pub returned: Option<Returned>,
    /// Who sees to it; empty: nobody said.
    pub responsible: String,
}

/// What waits until that day, the most urgent first. What was inherited waits where it was answered.
pub fn waiting(board: &Board, plan: &Plan, until: Date) -> Vec<Waiting> {
    let mut waiting = Vec::new();
    for object in board.objects() {
        board.walk(plan, object, |step| {
            let Some((answer, of)) = step.found else { return };
            if step.applies == super::facts::Truth::No || !step.counts() || step.is_done() {
                return;
            }
            // What is inherited waits where it was said: with the template.
            if of != object {
                return;
            }
            let due = match &step.returned {
                Some(Returned::Time { since }) => Some(*since),
                Some(_) => None,
                None => answer.due,
            };
            if step.returned.is_none() && due.is_none_or(|it| it > until) {
                return;
            }
            waiting.push(Waiting {
                place: Place { object, item: step.item.id.clone() },
                due,
                returned: step.returned,
                responsible: answer.responsible.clone(),
            });
        });
    }
    waiting.sort_by(|one, other| (one.due, &one.place).cmp(&(other.due, &other.place)));
    waiting
}
