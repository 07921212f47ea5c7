//! The registers, as grids ask for them.

use app::{
    Answer,
    desk::Desk,
    registers::{self, Block, CellEdit, Edited, Input, Page, RowView, Shape, Window},
    search::{self, Found},
};
use domain::register::{
    Register,
    own::{OwnColumn, OwnColumnDetails, OwnColumnId},
    query::{Summary, Tally},
    view::{Query, View, ViewDetails, ViewId},
};
use tauri::State;
use words::Language;

/// What columns a register has.
#[tauri::command(async, rename_all = "snake_case")]
pub fn register_shape(desk: State<'_, Desk>, register: Register) -> Answer<Shape> {
    registers::shape(&*desk.plan()?, desk.registers(), register)
}

/// A window of rows.
#[tauri::command(async, rename_all = "snake_case")]
pub fn register_page(desk: State<'_, Desk>, window: Window) -> Answer<Page> {
    registers::page(&*desk.plan()?, desk.registers(), &window)
}

/// All fields of one record.
#[tauri::command(async, rename_all = "snake_case")]
pub fn register_record(desk: State<'_, Desk>, register: Register, id: i64) -> Answer<RowView> {
    registers::record(&*desk.plan()?, desk.registers(), register, id)
}

/// Where a record stands among the rows a query finds.
#[tauri::command(async, rename_all = "snake_case")]
pub fn find_row(
    desk: State<'_, Desk>,
    register: Register,
    query: Query,
    id: i64,
    language: Language,
) -> Answer<Option<usize>> {
    registers::find(&*desk.plan()?, desk.registers(), register, &query, id, language)
}

/// The values of a field, for a filter.
#[tauri::command(async, rename_all = "snake_case")]
pub fn tally_field(
    desk: State<'_, Desk>,
    register: Register,
    query: Query,
    field: String,
    language: Language,
) -> Answer<Vec<Tally>> {
    registers::tally(&*desk.plan()?, desk.registers(), register, &query, &field, language)
}

/// The records nearest to what was typed, of all kinds.
#[tauri::command(async, rename_all = "snake_case")]
pub fn search_everywhere(
    desk: State<'_, Desk>,
    text: String,
    language: Language,
) -> Answer<Vec<Found>> {
    search::everywhere(&*desk.plan()?, desk.registers(), &text, language)
}

/// What a block of cells adds up to.
#[tauri::command(async, rename_all = "snake_case")]
pub fn summarise_block(desk: State<'_, Desk>, block: Block) -> Answer<Summary> {
    registers::summary(&*desk.plan()?, desk.registers(), &block)
}

/// A block of cells as spreadsheets take it.
#[tauri::command(async, rename_all = "snake_case")]
pub fn copy_block(desk: State<'_, Desk>, block: Block, headings: bool) -> Answer<String> {
    registers::copy(&*desk.plan()?, desk.registers(), &block, headings)
}

/// Puts something into single cells.
#[tauri::command(async, rename_all = "snake_case")]
pub fn set_cells(
    desk: State<'_, Desk>,
    register: Register,
    edits: Vec<CellEdit>,
    language: Language,
) -> Answer<Edited> {
    registers::set_cells(&*desk.plan()?, desk.registers(), register, &edits, language)
}

/// Puts the same into every cell of a block.
#[tauri::command(async, rename_all = "snake_case")]
pub fn set_block(desk: State<'_, Desk>, block: Block, input: Input) -> Answer<Edited> {
    registers::set(&*desk.plan()?, desk.registers(), &block, &input)
}

/// Empties the cells of a block.
#[tauri::command(async, rename_all = "snake_case")]
pub fn clear_block(desk: State<'_, Desk>, block: Block) -> Answer<Edited> {
    registers::clear(&*desk.plan()?, desk.registers(), &block)
}

/// Puts what stands in the first row of a block into all of them.
#[tauri::command(async, rename_all = "snake_case")]
pub fn fill_down(desk: State<'_, Desk>, block: Block) -> Answer<Edited> {
    registers::fill_down(&*desk.plan()?, desk.registers(), &block)
}

/// Pastes lines of cells.
#[tauri::command(async, rename_all = "snake_case")]
pub fn paste_block(desk: State<'_, Desk>, block: Block, text: String) -> Answer<Edited> {
    registers::paste(&*desk.plan()?, desk.registers(), &block, &text)
}

/// Adds a record with a name.
#[tauri::command(async, rename_all = "snake_case")]
pub fn add_record(desk: State<'_, Desk>, register: Register, name: String) -> Answer<Edited> {
    registers::add(&*desk.plan()?, desk.registers(), register, &name)
}

/// Takes the records of a block out of the plan.
#[tauri::command(async, rename_all = "snake_case")]
pub fn remove_records(desk: State<'_, Desk>, block: Block) -> Answer<usize> {
    registers::remove(&*desk.plan()?, desk.registers(), &block)
}

/// Adds a column of the body's own.
#[tauri::command(async, rename_all = "snake_case")]
pub fn add_own_column(desk: State<'_, Desk>, details: OwnColumnDetails) -> Answer<OwnColumn> {
    registers::add_column(&*desk.plan()?, details)
}

/// Changes a column of the body's own.
#[tauri::command(async, rename_all = "snake_case")]
pub fn save_own_column(desk: State<'_, Desk>, column: OwnColumn) -> Answer<()> {
    registers::save_column(&*desk.plan()?, column)
}

/// Takes out a column of the body's own.
#[tauri::command(async, rename_all = "snake_case")]
pub fn remove_own_column(desk: State<'_, Desk>, id: OwnColumnId) -> Answer<()> {
    registers::remove_column(&*desk.plan()?, id)
}

/// Keeps a view under its name.
#[tauri::command(async, rename_all = "snake_case")]
pub fn save_view(desk: State<'_, Desk>, details: ViewDetails) -> Answer<View> {
    registers::save_view(&*desk.plan()?, details)
}

/// Takes out a view.
#[tauri::command(async, rename_all = "snake_case")]
pub fn remove_view(desk: State<'_, Desk>, id: ViewId) -> Answer<()> {
    registers::remove_view(&*desk.plan()?, id)
}
