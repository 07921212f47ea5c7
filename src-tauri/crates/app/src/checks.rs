//! What is wrong or missing in a plan.

use domain::{
    health::{self, PlanProblem},
    plan::Plan,
};
use reference::Pack;
use store::Store;

use crate::Answer;

/// Everything to look at.
pub fn check(store: &Store) -> Answer<Vec<PlanProblem>> {
    Ok(of(&store.read(store::plan::get)?))
}

pub(crate) fn of(plan: &Plan) -> Vec<PlanProblem> {
    let pack = Pack::shared();
    health::check(plan, pack.calls(), pack.matrix())
}
