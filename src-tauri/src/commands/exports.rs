//! The plan, or what a grid shows of it, as files.

use std::path::PathBuf;

use app::{
    Answer,
    desk::Desk,
    documents::Printed,
    exports::{self, Exported, Request, Sight},
};
use tauri::{AppHandle, Runtime, State};
use words::{Language, Words};

use crate::window;

/// Makes what a grid shows as a PDF and puts it where the clerk finds it.
#[tauri::command(async, rename_all = "snake_case")]
pub fn print_register(desk: State<'_, Desk>, sight: Sight, language: Language) -> Answer<Printed> {
    exports::print_register(&desk, &sight, language)
}

/// Asks for a name and a place, and writes the file there. Answers where; nothing if the clerk
/// thought better.
#[tauri::command(async, rename_all = "snake_case")]
pub fn export<R: Runtime>(
    app: AppHandle<R>,
    desk: State<'_, Desk>,
    request: Request,
) -> Answer<Option<Exported>> {
    let words = Words::new(desk.settings().language);
    let title = words.text("exports-save-title", &[]);
    let name = request.file_name(&*desk.plan()?)?;
    let ending = request.ending();
    let chosen = window::file_dialog(&app, desk.suggested_folder(), title)
        .set_file_name(name)
        .add_filter(ending, &[ending])
        .blocking_save_file();
    let path: Option<PathBuf> = chosen.and_then(|it| it.into_path().ok());
    path.map(|it| exports::save(&desk, &it, &request)).transpose()
}
