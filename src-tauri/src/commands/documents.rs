//! The page of papers.

use std::path::Path;

use app::{
    Answer, Failure,
    desk::Desk,
    documents::{self, Printed},
};
use domain::{explain::Explanation, text::Message};
use tauri::State;
use words::Language;

/// Makes the plan as a PDF and puts it where the clerk finds it.
#[tauri::command(async, rename_all = "snake_case")]
pub fn print_plan(desk: State<'_, Desk>, language: Language) -> Answer<Printed> {
    documents::print_plan(&desk, language)
}

/// Makes one figure with its reason as a PDF and puts it where the clerk finds it.
#[tauri::command(async, rename_all = "snake_case")]
pub fn print_explanation(
    desk: State<'_, Desk>,
    explanation: Explanation,
    language: Language,
) -> Answer<Printed> {
    documents::print_explanation(&desk, &explanation, language)
}

/// Opens a paper that was made here in the system's viewer.
#[tauri::command(async, rename_all = "snake_case")]
pub fn open_document(desk: State<'_, Desk>, path: String) -> Answer<()> {
    let path = desk.printed(Path::new(&path))?;
    tauri_plugin_opener::open_path(&path, None::<&str>).map_err(|error| no_viewer(&path, &error))
}

/// Shows a paper that was made here in its folder.
#[tauri::command(async, rename_all = "snake_case")]
pub fn show_in_folder(desk: State<'_, Desk>, path: String) -> Answer<()> {
    let path = desk.printed(Path::new(&path))?;
    tauri_plugin_opener::reveal_item_in_dir(&path).map_err(|error| no_viewer(&path, &error))
}

pub(super) fn no_viewer(path: &Path, error: &tauri_plugin_opener::Error) -> Failure {
    Failure::file(
        Message::new("shell-no-viewer")
            .with("path", path.to_string_lossy().into_owned())
            .with("detail", error.to_string()),
    )
}
