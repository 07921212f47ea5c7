//! A scenario that becomes the plan: one step, all of it or nothing.

use std::collections::BTreeSet;

use domain::{
    check::Checked,
    costs::{
        book::{ScenarioChange, ScenarioDetails, ScenarioId},
        scenario::problems,
    },
    plan::{Plan, Record},
    register::Register,
    text::Message,
};
use serde::Serialize;
use store::{Store, funding, registers};

use super::{ChangeView, Sight, change::is_about, find, laid};
use crate::{Answer, registers::Cache};

/// What adopting a scenario came to.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct Adopted {
    /// It is done; otherwise nothing was written.
    pub done: bool,
    /// How many records were written.
    pub records: usize,
    /// What stands in the way: mended, or left out, it can be done.
    pub troubles: Vec<ChangeView>,
}

/// Writes what a scenario changes into the plan, as one step. Where a change cannot be made, or would
/// make a record wrong, nothing is written, unless it is left out.
pub fn adopt(
    store: &Store,
    cache: &Cache,
    id: ScenarioId,
    leave_out: &BTreeSet<usize>,
) -> Answer<Adopted> {
    let snapshot = cache.of(store)?;
    let before = &snapshot.plan;
    let details = &find(&snapshot, id)?.details;
    let (kept, places) = without(details, leave_out);
    let overlaid = laid(store, before, &kept)?;
    let wrong = problems(&overlaid, before);
    let sight = Sight::new(before, &overlaid);
    let views = kept.changes.iter().enumerate().map(|(at, it)| sight.change(at, it, &wrong));
    let in_the_way = views.filter(|it| it.refused.is_some() || !it.problems.is_empty());
    let troubles: Vec<ChangeView> =
        in_the_way.map(|it| ChangeView { at: places[it.at], ..it }).collect();
    let records = overlaid.touched.len();
    // Whatever is wrong is told at a change; if not, it is wrong all the same.
    if !troubles.is_empty() || !wrong.is_empty() || records == 0 {
        return Ok(Adopted { done: false, records: 0, troubles });
    }
    let step = Message::new("change-scenario-adopted").with("name", details.name.clone());
    let grants = grants(&overlaid.plan, &overlaid.touched)?;
    store.write(&step, |tx| {
        registers::put(tx, &overlaid.plan, &overlaid.touched)?;
        grants.iter().try_for_each(|(id, it)| funding::save(tx, *id, it).map(drop))
    })?;
    Ok(Adopted { done: true, records, troubles })
}

/// What a scenario changes without some of it, and where each of its changes was.
fn without(details: &ScenarioDetails, out: &BTreeSet<usize>) -> (ScenarioDetails, Vec<usize>) {
    let gone: BTreeSet<(Register, i64)> = out
        .iter()
        .filter_map(|at| match details.changes.get(*at) {
            Some(ScenarioChange::Add { register, id }) => Some((*register, *id)),
            _ => None,
        })
        .collect();
    // What is said of a record that is not added goes with it.
    let of_gone = |it: &ScenarioChange| match it {
        ScenarioChange::Put { register, id, .. } => gone.contains(&(*register, *id)),
        ScenarioChange::Remove { record } => {
            gone.iter().any(|(to, id)| is_about(*record, *to, *id))
        }
        ScenarioChange::Add { .. } => false,
    };
    let kept = details.changes.iter().enumerate();
    let kept = kept.filter(|(at, it)| !out.contains(at) && !of_gone(it));
    let (places, changes) = kept.map(|(at, it)| (at, it.clone())).unzip();
    (ScenarioDetails { changes, ..details.clone() }, places)
}

type Grants =
    Vec<(domain::funding::line::FundingLineId, Checked<domain::funding::line::FundingLineDetails>)>;

/// The grants that follow from the changes.
fn grants(plan: &Plan, touched: &BTreeSet<Record>) -> Answer<Grants> {
    let mine = plan.funding.iter().filter(|it| touched.contains(&Record::FundingLine(it.id)));
    mine.map(|it| Ok((it.id, Checked::new(it.details.clone())?))).collect()
}
