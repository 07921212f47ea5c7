//! The start page, the steps to a new plan, and the frame of the window.

use std::path::{Path, PathBuf};

use app::{
    Answer,
    desk::{Desk, ENDING, PlanView, StartPage},
    plans::{self, NewPlan},
    protected,
};
use tauri::{AppHandle, Runtime, State};
use tauri_plugin_dialog::FileDialogBuilder;
use words::Words;

use crate::window;

/// What the start page shows.
#[tauri::command(async, rename_all = "snake_case")]
pub fn start_page(desk: State<'_, Desk>) -> Answer<StartPage> {
    Ok(desk.start_page())
}

/// The plan that is open, if one is.
#[tauri::command(async, rename_all = "snake_case")]
pub fn current_plan(desk: State<'_, Desk>) -> Answer<Option<PlanView>> {
    desk.view()
}

/// Opens the plan at `path` in place of the one that is open.
#[tauri::command(async, rename_all = "snake_case")]
pub fn open_plan(desk: State<'_, Desk>, path: String) -> Answer<PlanView> {
    desk.open(Path::new(&path))
}

/// Opens the plan at `path` to look at it.
#[tauri::command(async, rename_all = "snake_case")]
pub fn open_plan_to_read(desk: State<'_, Desk>, path: String) -> Answer<PlanView> {
    desk.open_to_read(Path::new(&path))
}

/// Opens the plan at `path` although a note says that somebody has it open.
#[tauri::command(async, rename_all = "snake_case")]
pub fn open_plan_anyway(desk: State<'_, Desk>, path: String) -> Answer<PlanView> {
    desk.open_anyway(Path::new(&path))
}

/// Opens a copy that is under a password.
#[tauri::command(async, rename_all = "snake_case")]
pub fn open_protected(desk: State<'_, Desk>, path: String, password: String) -> Answer<PlanView> {
    protected::open(&desk, Path::new(&path), &password)
}

/// Opens a copy of a sample.
#[tauri::command(async, rename_all = "snake_case")]
pub fn open_sample(desk: State<'_, Desk>, id: String) -> Answer<PlanView> {
    desk.open_sample(&id)
}

/// Makes a plan among the drafts and opens it.
#[tauri::command(async, rename_all = "snake_case")]
pub fn create_plan(desk: State<'_, Desk>, plan: NewPlan) -> Answer<PlanView> {
    desk.open_draft(&plans::compose(plan)?)
}

/// Closes the plan; it is saved already.
#[tauri::command(async, rename_all = "snake_case")]
pub fn close_plan(desk: State<'_, Desk>) -> Answer<()> {
    desk.close();
    Ok(())
}

/// Takes a plan off the list of recent ones; its file stays.
#[tauri::command(async, rename_all = "snake_case")]
pub fn forget_recent(desk: State<'_, Desk>, path: String) -> Answer<()> {
    desk.forget(Path::new(&path))
}

/// Asks which plan to open; nothing if the clerk thought better of it.
#[tauri::command(async, rename_all = "snake_case")]
pub fn choose_plan<R: Runtime>(app: AppHandle<R>, desk: State<'_, Desk>) -> Answer<Option<String>> {
    let packages = Words::new(desk.settings().language).text("exports-packages", &[]);
    let dialog = dialog(&app, &desk, "shell-open-title").add_filter(packages, &["zip"]);
    let chosen = dialog.blocking_pick_file();
    Ok(chosen.map(|it| it.to_string()))
}

/// Asks for a name and a place, and goes on working there; nothing if the clerk thought better.
#[tauri::command(async, rename_all = "snake_case")]
pub fn save_plan_as<R: Runtime>(
    app: AppHandle<R>,
    desk: State<'_, Desk>,
) -> Answer<Option<PlanView>> {
    let path = ask_where(&app, &desk, "shell-save-title", ENDING)?;
    path.map(|it| desk.save_as(&it)).transpose()
}

/// Asks for a name and a place, writes a copy there and goes on working here. Answers where;
/// nothing if the clerk thought better.
#[tauri::command(async, rename_all = "snake_case")]
pub fn save_copy<R: Runtime>(app: AppHandle<R>, desk: State<'_, Desk>) -> Answer<Option<String>> {
    let path = ask_where(&app, &desk, "shell-copy-title", ENDING)?;
    let written = path.map(|it| desk.save_copy(&it)).transpose()?;
    Ok(written.map(|it| it.to_string_lossy().into_owned()))
}

/// Asks for a name and a place, and moves the plan there; nothing if the clerk thought better.
#[tauri::command(async, rename_all = "snake_case")]
pub fn move_plan<R: Runtime>(app: AppHandle<R>, desk: State<'_, Desk>) -> Answer<Option<PlanView>> {
    let path = ask_where(&app, &desk, "shell-move-title", ENDING)?;
    path.map(|it| desk.move_to(&it)).transpose()
}

/// Asks for a name and a place, and writes a copy there under a password. Answers where; nothing
/// if the clerk thought better.
#[tauri::command(async, rename_all = "snake_case")]
pub fn save_protected_copy<R: Runtime>(
    app: AppHandle<R>,
    desk: State<'_, Desk>,
    password: String,
) -> Answer<Option<String>> {
    let path = ask_where(&app, &desk, "shell-copy-title", "nuvolario.age")?;
    let written = path.map(|it| protected::save_copy(&desk, &it, &password)).transpose()?;
    Ok(written.map(|it| it.to_string_lossy().into_owned()))
}

fn ask_where<R: Runtime>(
    app: &AppHandle<R>,
    desk: &Desk,
    title: &str,
    ending: &str,
) -> Answer<Option<PathBuf>> {
    let name = format!("{}.{ending}", desk.suggested_name()?);
    let chosen = dialog(app, desk, title).set_file_name(name).blocking_save_file();
    Ok(chosen.and_then(|it| it.into_path().ok()))
}

fn dialog<R: Runtime>(app: &AppHandle<R>, desk: &Desk, title: &str) -> FileDialogBuilder<R> {
    let words = Words::new(desk.settings().language);
    let plans = words.text("shell-plans", &[]);
    window::file_dialog(app, desk.suggested_folder(), words.text(title, &[]))
        .add_filter(plans, &[ENDING, "age"])
}
