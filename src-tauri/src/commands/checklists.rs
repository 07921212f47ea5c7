//! The lists of checks: the body's own, and a new version of the method's.

use std::path::Path;

use app::{
    Answer,
    checklists::{self, ListView},
    desk::Desk,
};
use domain::readiness::checklist::Checklist;
use tauri::{AppHandle, Runtime, State};
use words::Words;

use crate::window;

/// Asks for a file with a list, and reads it without keeping it; nothing if the clerk thought
/// better.
#[tauri::command(async, rename_all = "snake_case")]
pub fn choose_list<R: Runtime>(
    app: AppHandle<R>,
    desk: State<'_, Desk>,
) -> Answer<Option<ListView>> {
    let title = Words::new(desk.settings().language).text("readiness-list-choose-title", &[]);
    let chosen = window::file_dialog(&app, desk.suggested_folder(), title)
        .add_filter("YAML", &["yaml", "yml"])
        .blocking_pick_file();
    let path = chosen.and_then(|it| it.into_path().ok());
    path.map(|it| checklists::look(&*desk.plan()?, desk.registers(), &it)).transpose()
}

/// Reads a list from a file, without keeping it.
#[tauri::command(async, rename_all = "snake_case")]
pub fn look_at_list(desk: State<'_, Desk>, path: String) -> Answer<ListView> {
    checklists::look(&*desk.plan()?, desk.registers(), Path::new(&path))
}

/// Keeps a list of the body's own, unless something is wrong with it.
#[tauri::command(async, rename_all = "snake_case")]
pub fn save_list(desk: State<'_, Desk>, list: Checklist) -> Answer<ListView> {
    checklists::save(&*desk.plan()?, desk.registers(), list)
}

/// Takes a list of the body's own out.
#[tauri::command(async, rename_all = "snake_case")]
pub fn remove_list(desk: State<'_, Desk>, id: String) -> Answer<()> {
    checklists::remove(&*desk.plan()?, desk.registers(), &id)
}

/// What a new version of the method's list changed was looked at.
#[tauri::command(async, rename_all = "snake_case")]
pub fn acknowledge_list(desk: State<'_, Desk>) -> Answer<()> {
    checklists::acknowledge(&*desk.plan()?)
}

/// Asks for a name and a place, and writes a list there. Answers where; nothing if the clerk
/// thought better.
#[tauri::command(async, rename_all = "snake_case")]
pub fn export_list<R: Runtime>(
    app: AppHandle<R>,
    desk: State<'_, Desk>,
    id: String,
) -> Answer<Option<String>> {
    let title = Words::new(desk.settings().language).text("readiness-list-save-title", &[]);
    let chosen = window::file_dialog(&app, desk.suggested_folder(), title)
        .set_file_name(format!("{id}.yaml"))
        .add_filter("YAML", &["yaml"])
        .blocking_save_file();
    let Some(path) = chosen.and_then(|it| it.into_path().ok()) else { return Ok(None) };
    checklists::export(&*desk.plan()?, desk.registers(), &id, &path)?;
    Ok(Some(path.display().to_string()))
}
