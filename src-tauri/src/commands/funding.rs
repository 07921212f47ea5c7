//! The page of grants.

use app::{
    Answer,
    desk::Desk,
    funding::{self, FundingLineView, FundingPage, Simulation},
};
use domain::funding::line::{FundingLineDetails, FundingLineId};
use tauri::State;

/// The calls and the grants of the plan.
#[tauri::command(async, rename_all = "snake_case")]
pub fn funding_page(desk: State<'_, Desk>) -> Answer<FundingPage> {
    funding::page(&*desk.plan()?)
}

/// What a call would give for the services of the plan that have a mode.
#[tauri::command(async, rename_all = "snake_case")]
pub fn simulate(desk: State<'_, Desk>, call_id: String) -> Answer<Simulation> {
    funding::simulate(&*desk.plan()?, &call_id)
}

/// Writes a simulation into the plan as a grant.
#[tauri::command(async, rename_all = "snake_case")]
pub fn add_from_simulation(desk: State<'_, Desk>, call_id: String) -> Answer<FundingLineView> {
    funding::add_from_simulation(&*desk.plan()?, &call_id)
}

/// Adds a grant, if it passes its checks.
#[tauri::command(async, rename_all = "snake_case")]
pub fn add_funding_line(
    desk: State<'_, Desk>,
    details: FundingLineDetails,
) -> Answer<FundingLineView> {
    funding::add(&*desk.plan()?, details)
}

/// Changes a grant, if it passes its checks.
#[tauri::command(async, rename_all = "snake_case")]
pub fn save_funding_line(
    desk: State<'_, Desk>,
    id: FundingLineId,
    details: FundingLineDetails,
) -> Answer<FundingLineView> {
    funding::save(&*desk.plan()?, id, details)
}

/// Takes a grant out of the plan; its services stay.
#[tauri::command(async, rename_all = "snake_case")]
pub fn remove_funding_line(desk: State<'_, Desk>, id: FundingLineId) -> Answer<()> {
    funding::remove(&*desk.plan()?, id)
}
