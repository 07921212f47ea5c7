//! Backups of the plan, and what can be read of a damaged one.

use std::path::{Path, PathBuf};

use app::{
    Answer,
    backups::{self, BackupDifference, BackupMade, BackupView, Recovered},
    desk::{Desk, PlanView},
};
use tauri::{AppHandle, Runtime, State};
use words::Words;

use crate::window;

/// The backups of the plan that is open, the last first.
#[tauri::command(async, rename_all = "snake_case")]
pub fn list_backups(desk: State<'_, Desk>) -> Answer<Vec<BackupView>> {
    backups::list(&desk)
}

/// The backups of the plan at `path`, whether it opens or not.
#[tauri::command(async, rename_all = "snake_case")]
pub fn backups_of(desk: State<'_, Desk>, path: String) -> Answer<Vec<BackupView>> {
    Ok(backups::of(&desk, Path::new(&path)))
}

/// Makes a backup of the plan that is open.
#[tauri::command(async, rename_all = "snake_case")]
pub fn make_backup(desk: State<'_, Desk>) -> Answer<BackupMade> {
    backups::make(&desk)
}

/// How the plan that is open differs from a backup of it.
#[tauri::command(async, rename_all = "snake_case")]
pub fn compare_backup(desk: State<'_, Desk>, path: String) -> Answer<BackupDifference> {
    backups::compare(&desk, Path::new(&path))
}

/// Opens a backup of a plan, whether that opens or not, to look at it.
#[tauri::command(async, rename_all = "snake_case")]
pub fn open_backup(desk: State<'_, Desk>, path: String, plan: String) -> Answer<PlanView> {
    backups::open(&desk, Path::new(&path), Path::new(&plan))
}

/// Puts a backup in the place of the plan that is open, after backing that up.
#[tauri::command(async, rename_all = "snake_case")]
pub fn restore_backup(desk: State<'_, Desk>, path: String) -> Answer<PlanView> {
    backups::restore(&desk, Path::new(&path))
}

/// Makes a new plan of what can be read of a damaged one, which is set aside untouched.
#[tauri::command(async, rename_all = "snake_case")]
pub fn recover_plan(desk: State<'_, Desk>, path: String) -> Answer<Recovered> {
    backups::recover(&desk, Path::new(&path))
}

/// Asks for the second folder of the backups; nothing if the clerk thought better of it.
#[tauri::command(async, rename_all = "snake_case")]
pub fn choose_backup_folder<R: Runtime>(
    app: AppHandle<R>,
    desk: State<'_, Desk>,
) -> Answer<Option<String>> {
    let words = Words::new(desk.settings().language);
    let title = words.text("shell-backup-folder-title", &[]);
    let chosen = window::file_dialog(&app, None, title).blocking_pick_folder();
    let path: Option<PathBuf> = chosen.and_then(|it| it.into_path().ok());
    Ok(path.map(|it| it.to_string_lossy().into_owned()))
}
