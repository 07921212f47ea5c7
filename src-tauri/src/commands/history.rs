//! Undo and redo, the history of records, the bin.

use app::{
    Answer,
    desk::Desk,
    history::{self, BinEntry, Emptied, HistoryEntry, StepPage},
};
use domain::{plan::Record, text::Message};
use tauri::State;

/// Takes the last step back. Answers its name; nothing if none is left.
#[tauri::command(async, rename_all = "snake_case")]
pub fn undo(desk: State<'_, Desk>) -> Answer<Option<Message>> {
    history::undo(&*desk.plan()?)
}

/// Brings back the last step that was taken back. Answers its name; nothing if none is left.
#[tauri::command(async, rename_all = "snake_case")]
pub fn redo(desk: State<'_, Desk>) -> Answer<Option<Message>> {
    history::redo(&*desk.plan()?)
}

/// The latest steps before step `before`, the last first.
#[tauri::command(async, rename_all = "snake_case")]
pub fn list_steps(desk: State<'_, Desk>, before: Option<i64>) -> Answer<StepPage> {
    history::steps(&*desk.plan()?, before)
}

/// What became of a record, the last first.
#[tauri::command(async, rename_all = "snake_case")]
pub fn record_history(desk: State<'_, Desk>, record: Record) -> Answer<Vec<HistoryEntry>> {
    history::of(&*desk.plan()?, record)
}

/// Makes a record what it was right after a step; that is a step itself.
#[tauri::command(async, rename_all = "snake_case")]
pub fn restore_record(desk: State<'_, Desk>, record: Record, step: i64) -> Answer<()> {
    history::restore(&*desk.plan()?, record, step)
}

/// What is in the bin, the last first.
#[tauri::command(async, rename_all = "snake_case")]
pub fn list_bin(desk: State<'_, Desk>) -> Answer<Vec<BinEntry>> {
    history::bin(&*desk.plan()?)
}

/// Brings a record back from the bin with everything that hung on it.
#[tauri::command(async, rename_all = "snake_case")]
pub fn restore_deleted(desk: State<'_, Desk>, id: i64) -> Answer<()> {
    history::restore_deleted(&*desk.plan()?, id)
}

/// Empties the bin: what is in it cannot be brought back any more.
#[tauri::command(async, rename_all = "snake_case")]
pub fn empty_bin(desk: State<'_, Desk>) -> Answer<Emptied> {
    history::empty_bin(&*desk.plan()?)
}
