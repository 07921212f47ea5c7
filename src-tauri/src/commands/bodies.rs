//! Bodies and the services proposed to them.

use app::{
    Answer,
    bodies::{self, Lists},
    desk::Desk,
};
use domain::{
    body::{Band, BodyEntry, BodyKind},
    catalogue::Proposal,
};
use tauri::State;

/// The bodies of that kind whose name fits, the likeliest first.
#[tauri::command(async, rename_all = "snake_case")]
pub fn search_bodies(_: State<'_, Desk>, kind: BodyKind, text: String) -> Answer<Vec<BodyEntry>> {
    Ok(bodies::search(kind, &text))
}

/// What the catalogue proposes to a body of that kind and band.
#[tauri::command(async, rename_all = "snake_case")]
pub fn propose_services(
    _: State<'_, Desk>,
    kind: BodyKind,
    band: Option<Band>,
) -> Answer<Proposal> {
    Ok(bodies::proposal(kind, band))
}

/// The lists the fields of a service choose from.
#[tauri::command(async, rename_all = "snake_case")]
pub fn lists(_: State<'_, Desk>) -> Answer<Lists> {
    Ok(bodies::lists())
}
