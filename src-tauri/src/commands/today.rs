//! The first page of a plan.

use app::{Answer, desk::Desk, today::Home};
use tauri::State;

/// The figures, the next steps, and what waits.
#[tauri::command(async, rename_all = "snake_case")]
pub fn today(desk: State<'_, Desk>) -> Answer<Home> {
    app::today::today(&*desk.plan()?, desk.registers())
}
