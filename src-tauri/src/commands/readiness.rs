//! Readiness: the whole, service by service, item by item; and what is said of items.

use app::{
    Answer,
    desk::Desk,
    documents::{self, Pictures, Printed},
    readiness::{
        self, BlocksView, Checklists, ItemPage, ItemWindow, MapPage, MapWindow, ObjectView,
        Overview, Said, ServiceView,
    },
};
use domain::{
    explain::Explanation,
    readiness::{
        answers::{Object, Place},
        change::AnswerChange,
    },
    services::ServiceId,
};
use tauri::State;
use words::Language;

/// How ready the whole body is.
#[tauri::command(async, rename_all = "snake_case")]
pub fn readiness_overview(desk: State<'_, Desk>) -> Answer<Overview> {
    readiness::overview(&*desk.plan()?, desk.registers())
}

/// The lists in use.
#[tauri::command(async, rename_all = "snake_case")]
pub fn readiness_lists(desk: State<'_, Desk>) -> Answer<Checklists> {
    readiness::lists(&*desk.plan()?, desk.registers())
}

/// Services by phases.
#[tauri::command(async, rename_all = "snake_case")]
pub fn readiness_map(desk: State<'_, Desk>, window: MapWindow) -> Answer<MapPage> {
    readiness::map(&*desk.plan()?, desk.registers(), &window)
}

/// A service's readiness.
#[tauri::command(async, rename_all = "snake_case")]
pub fn readiness_service(desk: State<'_, Desk>, id: ServiceId) -> Answer<ServiceView> {
    readiness::service(&*desk.plan()?, desk.registers(), id)
}

/// How the items stand for one thing.
#[tauri::command(async, rename_all = "snake_case")]
pub fn readiness_object(desk: State<'_, Desk>, object: Object) -> Answer<ObjectView> {
    readiness::object(&*desk.plan()?, desk.registers(), object)
}

/// How one item stands for everything it is asked of.
#[tauri::command(async, rename_all = "snake_case")]
pub fn readiness_item(desk: State<'_, Desk>, window: ItemWindow) -> Answer<ItemPage> {
    readiness::item(&*desk.plan()?, desk.registers(), &window)
}

/// What holds up what, of one service or of everything.
#[tauri::command(async, rename_all = "snake_case")]
pub fn readiness_blocks(desk: State<'_, Desk>, of: Option<ServiceId>) -> Answer<BlocksView> {
    readiness::blocks(&*desk.plan()?, desk.registers(), of)
}

/// Why the readiness of a service, or of the whole body, is what it is.
#[tauri::command(async, rename_all = "snake_case")]
pub fn explain_readiness(desk: State<'_, Desk>, of: Option<ServiceId>) -> Answer<Explanation> {
    readiness::explain(&*desk.plan()?, desk.registers(), of)
}

/// Says the same of many items, as one step.
#[tauri::command(async, rename_all = "snake_case")]
pub fn say_answers(
    desk: State<'_, Desk>,
    places: Vec<Place>,
    change: AnswerChange,
) -> Answer<Said> {
    readiness::say(&*desk.plan()?, desk.registers(), &places, &change)
}

/// Makes the readiness of the body as a PDF and puts it where the clerk finds it.
#[tauri::command(async, rename_all = "snake_case")]
pub fn print_readiness(desk: State<'_, Desk>, language: Language) -> Answer<Printed> {
    documents::print_readiness(&desk, language)
}

/// Makes the sheet of a service as a PDF and puts it where the clerk finds it.
#[tauri::command(async, rename_all = "snake_case")]
pub fn print_service_readiness(
    desk: State<'_, Desk>,
    id: ServiceId,
    language: Language,
) -> Answer<Printed> {
    documents::print_service_readiness(&desk, id, language)
}

/// The pictures of readiness, as paper shows them.
#[tauri::command(async, rename_all = "snake_case")]
pub fn readiness_pictures(desk: State<'_, Desk>, language: Language) -> Answer<Pictures> {
    documents::pictures(&*desk.plan()?, desk.registers(), language)
}
