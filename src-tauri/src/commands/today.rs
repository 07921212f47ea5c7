//! The first page of a plan.

use app::{Answer, desk::Desk};
use domain::today::Today;
use tauri::State;

/// Three figures and the next steps.
#[tauri::command(async, rename_all = "snake_case")]
pub fn today(desk: State<'_, Desk>) -> Answer<Today> {
    app::today::today(&*desk.plan()?, desk.registers())
}
