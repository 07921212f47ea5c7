//! The page of checks.

use app::{Answer, checks, desk::Desk};
use domain::health::{PlanProblem, Remedy};
use tauri::State;

/// Everything to look at in the plan.
#[tauri::command(async, rename_all = "snake_case")]
pub fn check_plan(desk: State<'_, Desk>) -> Answer<Vec<PlanProblem>> {
    checks::check(&*desk.plan()?)
}

/// Does what the program can do about a problem.
#[tauri::command(async, rename_all = "snake_case")]
pub fn mend_problem(desk: State<'_, Desk>, remedy: Remedy) -> Answer<()> {
    checks::mend(&*desk.plan()?, &remedy)
}
