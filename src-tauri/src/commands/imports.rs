//! Tables from outside: the steps of the wizard that brings them in.

use std::path::{Path, PathBuf};

use app::{
    Answer,
    desk::Desk,
    imports::{
        self, BookView, Counts, Decision, Imported, Mapping, Part, RowPage, Running, SheetView,
        Which, Window,
    },
};
use tauri::{AppHandle, Runtime, State};
use words::{Language, Words};

use crate::window;

/// Asks which file to bring in; nothing if the clerk thought better of it.
#[tauri::command(async, rename_all = "snake_case")]
pub fn choose_import<R: Runtime>(
    app: AppHandle<R>,
    desk: State<'_, Desk>,
) -> Answer<Option<String>> {
    let words = Words::new(desk.settings().language);
    let chosen =
        window::file_dialog(&app, desk.suggested_folder(), words.text("imports-choose-title", &[]))
            .add_filter(
                words.text("imports-tables", &[]),
                &["xlsx", "xls", "ods", "csv", "tsv", "txt"],
            )
            .blocking_pick_file();
    Ok(chosen.map(|it| it.to_string()))
}

/// Reads a file.
#[tauri::command(async, rename_all = "snake_case")]
pub fn open_import(desk: State<'_, Desk>, path: String, language: Language) -> Answer<BookView> {
    desk.imports().open(&*desk.plan()?, desk.registers(), Path::new(&path), language)
}

/// Reads what was pasted.
#[tauri::command(async, rename_all = "snake_case")]
pub fn paste_import(desk: State<'_, Desk>, text: String, language: Language) -> Answer<BookView> {
    desk.imports().paste(&*desk.plan()?, desk.registers(), &text, language)
}

/// A sheet as it would be read.
#[tauri::command(async, rename_all = "snake_case")]
pub fn import_sheet(desk: State<'_, Desk>, part: Part, language: Language) -> Answer<SheetView> {
    desk.imports().sheet(&*desk.plan()?, desk.registers(), &part, language)
}

/// Looks at all rows as they would end.
#[tauri::command(async, rename_all = "snake_case")]
pub fn preview_import(
    desk: State<'_, Desk>,
    part: Part,
    mapping: Mapping,
    language: Language,
) -> Answer<Counts> {
    desk.imports().preview(&*desk.plan()?, desk.registers(), &part, &mapping, language)
}

/// Some of the rows as they would end.
#[tauri::command(async, rename_all = "snake_case")]
pub fn import_rows(desk: State<'_, Desk>, window: Window) -> Answer<RowPage> {
    desk.imports().rows(&*desk.plan()?, desk.registers(), &window)
}

/// Decides about rows; nothing takes a decision back.
#[tauri::command(async, rename_all = "snake_case")]
pub fn decide_import(
    desk: State<'_, Desk>,
    which: Which,
    decision: Option<Decision>,
) -> Answer<Counts> {
    desk.imports().decide(&*desk.plan()?, desk.registers(), &which, decision.as_ref())
}

/// Brings the rows in.
#[tauri::command(async, rename_all = "snake_case")]
pub fn apply_import(desk: State<'_, Desk>) -> Answer<Imported> {
    imports::apply(&desk)
}

/// How far what is running has come.
#[tauri::command(async, rename_all = "snake_case")]
pub fn import_progress(desk: State<'_, Desk>) -> Answer<Running> {
    Ok(desk.imports().progress())
}

/// Ends what is running; nothing of it is kept.
#[tauri::command(async, rename_all = "snake_case")]
pub fn stop_import(desk: State<'_, Desk>) -> Answer<()> {
    desk.imports().stop();
    Ok(())
}

/// Forgets the import that is being made.
#[tauri::command(async, rename_all = "snake_case")]
pub fn close_import(desk: State<'_, Desk>) -> Answer<()> {
    desk.imports().close();
    Ok(())
}

/// Asks for a name and a place, and writes the rows that were not taken there. Answers where;
/// nothing if the clerk thought better.
#[tauri::command(async, rename_all = "snake_case")]
pub fn save_refused<R: Runtime>(
    app: AppHandle<R>,
    desk: State<'_, Desk>,
    language: Language,
) -> Answer<Option<String>> {
    let words = Words::new(language);
    let (folder, name) = desk.imports().refused_name(language)?;
    let folder = folder.or_else(|| desk.suggested_folder());
    let chosen = window::file_dialog(&app, folder, words.text("imports-refused-save-title", &[]))
        .set_file_name(format!("{name}.xlsx"))
        .add_filter(words.text("imports-tables", &[]), &["xlsx", "csv"])
        .blocking_save_file();
    let path: Option<PathBuf> = chosen.and_then(|it| it.into_path().ok());
    path.map(|it| imports::save_refused(&desk, &it, language)).transpose()
}
