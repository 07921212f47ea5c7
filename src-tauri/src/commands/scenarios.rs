//! Scenarios: kept, compared, tried out, adopted.

use std::collections::BTreeSet;

use app::{
    Answer,
    costs::scenarios::{
        self, Adopted, Beginning, ScenarioCell, ScenarioText, ScenarioView, SideBySide, What,
    },
    desk::Desk,
    registers::Input,
};
use domain::{
    costs::{
        book::{Knobs, ScenarioId},
        explain::Figure,
        whatif::Swing,
    },
    decimal::Decimal,
    explain::Explanation,
    register::Register,
};
use tauri::State;
use words::Language;

/// The scenarios of the plan, with what each would change.
#[tauri::command(async, rename_all = "snake_case")]
pub fn list_scenarios(desk: State<'_, Desk>) -> Answer<Vec<ScenarioView>> {
    scenarios::list(&*desk.plan()?, desk.registers())
}

/// Makes a scenario.
#[tauri::command(async, rename_all = "snake_case")]
pub fn begin_scenario(
    desk: State<'_, Desk>,
    name: String,
    notes: String,
    beginning: Beginning,
) -> Answer<ScenarioId> {
    scenarios::begin(&*desk.plan()?, desk.registers(), &name, &notes, &beginning)
}

/// Keeps the name, the notes and the knobs of a scenario.
#[tauri::command(async, rename_all = "snake_case")]
pub fn save_scenario(desk: State<'_, Desk>, id: ScenarioId, text: ScenarioText) -> Answer<()> {
    scenarios::save(&*desk.plan()?, desk.registers(), id, text)
}

/// Copies a scenario.
#[tauri::command(async, rename_all = "snake_case")]
pub fn copy_scenario(desk: State<'_, Desk>, id: ScenarioId, name: String) -> Answer<ScenarioId> {
    scenarios::copy(&*desk.plan()?, desk.registers(), id, &name)
}

/// Takes a scenario out.
#[tauri::command(async, rename_all = "snake_case")]
pub fn remove_scenario(desk: State<'_, Desk>, id: ScenarioId) -> Answer<()> {
    scenarios::remove(&*desk.plan()?, desk.registers(), id)
}

/// A record field by field, as in the plan and in a scenario.
#[tauri::command(async, rename_all = "snake_case")]
pub fn scenario_cells(
    desk: State<'_, Desk>,
    id: ScenarioId,
    register: Register,
    record: i64,
) -> Answer<Vec<ScenarioCell>> {
    scenarios::cells(&*desk.plan()?, desk.registers(), id, register, record)
}

/// Puts something into a cell, in a scenario only.
#[tauri::command(async, rename_all = "snake_case")]
pub fn put_in_scenario(
    desk: State<'_, Desk>,
    id: ScenarioId,
    register: Register,
    record: i64,
    field: String,
    input: Input,
    language: Language,
) -> Answer<()> {
    let place = (register, record);
    scenarios::put(&*desk.plan()?, desk.registers(), id, place, &field, &input, language)
}

/// Adds a record, in a scenario only.
#[tauri::command(async, rename_all = "snake_case")]
pub fn add_to_scenario(
    desk: State<'_, Desk>,
    id: ScenarioId,
    register: Register,
    name: String,
) -> Answer<i64> {
    scenarios::add(&*desk.plan()?, desk.registers(), id, register, &name)
}

/// Takes a record out, in a scenario only.
#[tauri::command(async, rename_all = "snake_case")]
pub fn take_out_of_scenario(
    desk: State<'_, Desk>,
    id: ScenarioId,
    register: Register,
    record: i64,
) -> Answer<()> {
    scenarios::take_out(&*desk.plan()?, desk.registers(), id, register, record)
}

/// Drops one change of a scenario.
#[tauri::command(async, rename_all = "snake_case")]
pub fn drop_scenario_change(desk: State<'_, Desk>, id: ScenarioId, at: usize) -> Answer<()> {
    scenarios::drop_change(&*desk.plan()?, desk.registers(), id, at)
}

/// The plan and some scenarios side by side.
#[tauri::command(async, rename_all = "snake_case")]
pub fn compare_scenarios(desk: State<'_, Desk>, ids: Vec<ScenarioId>) -> Answer<SideBySide> {
    scenarios::compare(&*desk.plan()?, desk.registers(), &ids)
}

/// What turning knobs comes to.
#[tauri::command(async, rename_all = "snake_case")]
pub fn what_if(
    desk: State<'_, Desk>,
    scenario: Option<ScenarioId>,
    knobs: Knobs,
) -> Answer<SideBySide> {
    scenarios::what_if(&*desk.plan()?, desk.registers(), scenario, knobs)
}

/// What matters most.
#[tauri::command(async, rename_all = "snake_case")]
pub fn what_matters(desk: State<'_, Desk>, what: What, by: Decimal) -> Answer<Vec<Swing>> {
    scenarios::matters(&*desk.plan()?, desk.registers(), what, by)
}

/// Why a figure of a scenario is what it is.
#[tauri::command(async, rename_all = "snake_case")]
pub fn explain_scenario(
    desk: State<'_, Desk>,
    what: What,
    figure: Figure,
    year: Option<i16>,
) -> Answer<Explanation> {
    scenarios::explain(&*desk.plan()?, desk.registers(), what, figure, year)
}

/// Makes a scenario the plan, without what is left out.
#[tauri::command(async, rename_all = "snake_case")]
pub fn adopt_scenario(
    desk: State<'_, Desk>,
    id: ScenarioId,
    leave_out: BTreeSet<usize>,
) -> Answer<Adopted> {
    scenarios::adopt(&*desk.plan()?, desk.registers(), id, &leave_out)
}
