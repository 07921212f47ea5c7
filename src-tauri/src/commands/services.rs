//! The services page.

use app::{
    Answer,
    desk::Desk,
    services::{self, ServiceRow},
};
use domain::{
    migration::MigrationChange,
    services::{ServiceDetails, ServiceId},
};
use tauri::State;

/// All services of the plan.
#[tauri::command(async, rename_all = "snake_case")]
pub fn list_services(desk: State<'_, Desk>) -> Answer<Vec<ServiceRow>> {
    services::list(&*desk.plan()?)
}

/// One service of the plan.
#[tauri::command(async, rename_all = "snake_case")]
pub fn read_service(desk: State<'_, Desk>, id: ServiceId) -> Answer<ServiceRow> {
    services::get(&*desk.plan()?, id)
}

/// Adds a service, if it passes its checks.
#[tauri::command(async, rename_all = "snake_case")]
pub fn add_service(desk: State<'_, Desk>, details: ServiceDetails) -> Answer<ServiceRow> {
    services::add(&*desk.plan()?, details)
}

/// Changes a service, if it passes its checks.
#[tauri::command(async, rename_all = "snake_case")]
pub fn save_service(
    desk: State<'_, Desk>,
    id: ServiceId,
    details: ServiceDetails,
) -> Answer<ServiceRow> {
    services::save(&*desk.plan()?, id, details)
}

/// Takes a service out of the plan.
#[tauri::command(async, rename_all = "snake_case")]
pub fn remove_service(desk: State<'_, Desk>, id: ServiceId) -> Answer<()> {
    services::remove(&*desk.plan()?, id)
}

/// Adds services of the catalogue, as offered.
#[tauri::command(async, rename_all = "snake_case")]
pub fn add_from_catalogue(desk: State<'_, Desk>, ids: Vec<String>) -> Answer<Vec<ServiceRow>> {
    services::add_from_catalogue(&*desk.plan()?, &ids)
}

/// Changes how many services move, in one write.
#[tauri::command(async, rename_all = "snake_case")]
pub fn change_migrations(
    desk: State<'_, Desk>,
    ids: Vec<ServiceId>,
    change: MigrationChange,
) -> Answer<()> {
    services::change_migrations(&*desk.plan()?, &ids, change)
}
