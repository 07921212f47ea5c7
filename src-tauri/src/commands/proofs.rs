//! Proofs: brought in, linked, opened, verified.

use std::path::PathBuf;

use app::{
    Answer,
    desk::Desk,
    imports::Running,
    readiness::proofs::{self, Attached, Preview, ProofEdit, ProofList, Verified},
};
use domain::readiness::{answers::Place, proofs::ProofId};
use tauri::{
    AppHandle, Runtime, State,
    ipc::{InvokeResponseBody, IpcResponse},
};
use words::Words;

use super::documents::no_viewer;
use crate::window;

/// Bytes that reach the page as they are, not as JSON.
#[cfg_attr(test, derive(ts_rs::TS), ts(type = "ArrayBuffer"))]
pub struct Bytes(Vec<u8>);

impl IpcResponse for Bytes {
    fn body(self) -> tauri::Result<InvokeResponseBody> {
        Ok(self.0.into())
    }
}

/// All proofs.
#[tauri::command(async, rename_all = "snake_case")]
pub fn list_proofs(desk: State<'_, Desk>) -> Answer<ProofList> {
    proofs::list(&*desk.plan()?, desk.registers())
}

/// Brings files as proofs of the items at `places`.
#[tauri::command(async, rename_all = "snake_case")]
pub fn attach_proofs(
    desk: State<'_, Desk>,
    paths: Vec<String>,
    places: Vec<Place>,
) -> Answer<Attached> {
    let paths: Vec<PathBuf> = paths.into_iter().map(PathBuf::from).collect();
    proofs::attach(&*desk.plan()?, desk.registers(), desk.proofs(), &paths, &places)
}

/// Asks which files to bring as proofs, and brings them; nothing if the clerk thought better of it.
#[tauri::command(async, rename_all = "snake_case")]
pub fn choose_proofs<R: Runtime>(
    app: AppHandle<R>,
    desk: State<'_, Desk>,
    places: Vec<Place>,
) -> Answer<Option<Attached>> {
    let title = Words::new(desk.settings().language).text("proofs-choose-title", &[]);
    let chosen = window::file_dialog(&app, desk.suggested_folder(), title).blocking_pick_files();
    let Some(chosen) = chosen else { return Ok(None) };
    let paths: Vec<PathBuf> = chosen.into_iter().filter_map(|it| it.into_path().ok()).collect();
    proofs::attach(&*desk.plan()?, desk.registers(), desk.proofs(), &paths, &places).map(Some)
}

/// Asks for a newer version of a proof, and brings it; nothing if the clerk thought better of it.
#[tauri::command(async, rename_all = "snake_case")]
pub fn replace_proof<R: Runtime>(
    app: AppHandle<R>,
    desk: State<'_, Desk>,
    id: ProofId,
) -> Answer<Option<Attached>> {
    let title = Words::new(desk.settings().language).text("proofs-replace-title", &[]);
    let chosen = window::file_dialog(&app, desk.suggested_folder(), title).blocking_pick_file();
    let path: Option<PathBuf> = chosen.and_then(|it| it.into_path().ok());
    path.map(|it| proofs::replace(&*desk.plan()?, desk.registers(), desk.proofs(), id, &it))
        .transpose()
}

/// Asks for a place, and saves a copy of a proof there. Answers where; nothing if the clerk thought
/// better of it.
#[tauri::command(async, rename_all = "snake_case")]
pub fn save_proof_copy<R: Runtime>(
    app: AppHandle<R>,
    desk: State<'_, Desk>,
    id: ProofId,
) -> Answer<Option<String>> {
    let title = Words::new(desk.settings().language).text("proofs-save-title", &[]);
    let chosen = window::file_dialog(&app, desk.suggested_folder(), title)
        .set_file_name(proofs::suggested_name(&desk, id)?)
        .blocking_save_file();
    let path: Option<PathBuf> = chosen.and_then(|it| it.into_path().ok());
    let saved = path.map(|it| proofs::save_copy(&desk, id, &it)).transpose()?;
    Ok(saved.map(|it: PathBuf| it.to_string_lossy().into_owned()))
}

/// Keeps what a person says of a proof.
#[tauri::command(async, rename_all = "snake_case")]
pub fn save_proof(desk: State<'_, Desk>, id: ProofId, edit: ProofEdit) -> Answer<()> {
    proofs::save(&*desk.plan()?, desk.registers(), id, edit)
}

/// Says that a proof proves an item too, or no longer.
#[tauri::command(async, rename_all = "snake_case")]
pub fn link_proof(desk: State<'_, Desk>, id: ProofId, place: Place, proves: bool) -> Answer<()> {
    proofs::link(&*desk.plan()?, desk.registers(), id, &place, proves)
}

/// Takes a proof out; the bin has it.
#[tauri::command(async, rename_all = "snake_case")]
pub fn remove_proof(desk: State<'_, Desk>, id: ProofId) -> Answer<()> {
    proofs::remove(&*desk.plan()?, desk.registers(), id)
}

/// What can be seen of a proof.
#[tauri::command(async, rename_all = "snake_case")]
pub fn preview_proof(desk: State<'_, Desk>, id: ProofId) -> Answer<Preview> {
    proofs::preview(&*desk.plan()?, desk.registers(), id)
}

/// Some of the bytes of a proof.
#[tauri::command(async, rename_all = "snake_case")]
pub fn proof_piece(desk: State<'_, Desk>, id: ProofId, from: u64, count: u64) -> Answer<Bytes> {
    proofs::piece(&*desk.plan()?, desk.registers(), id, from, count).map(Bytes)
}

/// Opens a copy of a proof with the system's program.
#[tauri::command(async, rename_all = "snake_case")]
pub fn open_proof(desk: State<'_, Desk>, id: ProofId) -> Answer<()> {
    let path = proofs::open(&desk, id)?;
    tauri_plugin_opener::open_path(&path, None::<&str>).map_err(|error| no_viewer(&path, &error))
}

/// Reads all proofs again, and holds their digests against those they were brought with.
#[tauri::command(async, rename_all = "snake_case")]
pub fn verify_proofs(desk: State<'_, Desk>) -> Answer<Verified> {
    proofs::verify(&*desk.plan()?, desk.proofs())
}

/// How far what is being done with proofs has come.
#[tauri::command(async, rename_all = "snake_case")]
pub fn proofs_progress(desk: State<'_, Desk>) -> Answer<Running> {
    Ok(desk.proofs().progress())
}

/// Ends what is being done with proofs; nothing of it is kept.
#[tauri::command(async, rename_all = "snake_case")]
pub fn stop_proofs(desk: State<'_, Desk>) -> Answer<()> {
    desk.proofs().stop();
    Ok(())
}
