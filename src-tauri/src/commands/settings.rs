//! How this person likes the program.

use app::{Answer, Settings, desk::Desk};
use tauri::State;

/// How this person likes the program.
#[tauri::command(async, rename_all = "snake_case")]
pub fn settings(desk: State<'_, Desk>) -> Answer<Settings> {
    Ok(desk.settings())
}

/// Remembers how this person likes the program.
#[tauri::command(async, rename_all = "snake_case")]
pub fn save_settings(desk: State<'_, Desk>, settings: Settings) -> Answer<()> {
    desk.save_settings(&settings)
}
