//! Costs: figures, tables, reasons, assumptions, server rooms.

use app::{
    Answer,
    costs::{
        self, ActualsView, CostTable, CostTableRequest, CostsView, IndexView, KpiView, Room, Share,
    },
    desk::Desk,
    documents::{self, CostPictures, Printed},
};
use domain::{
    costs::{
        book::{CostSettings, Measure, Moment, PriceIndexDetails, PriceIndexId},
        explain::Figure,
        lines::LineOrigin,
    },
    explain::Explanation,
    register::costs::CostId,
    services::ServiceId,
};
use tauri::State;
use words::Language;

/// The figures of the costs, and what is doubtful about them.
#[tauri::command(async, rename_all = "snake_case")]
pub fn costs_view(desk: State<'_, Desk>) -> Answer<CostsView> {
    costs::view(&*desk.plan()?, desk.registers())
}

/// Makes the report of the costs as a PDF and puts it where the clerk finds it.
#[tauri::command(async, rename_all = "snake_case")]
pub fn print_costs(desk: State<'_, Desk>, language: Language) -> Answer<Printed> {
    documents::print_costs(&desk, language)
}

/// Makes the page for the budget as a PDF and puts it where the clerk finds it.
#[tauri::command(async, rename_all = "snake_case")]
pub fn print_budget(desk: State<'_, Desk>, language: Language) -> Answer<Printed> {
    documents::print_budget(&desk, language)
}

/// The pictures of the costs, as paper shows them.
#[tauri::command(async, rename_all = "snake_case")]
pub fn cost_pictures(desk: State<'_, Desk>, language: Language) -> Answer<CostPictures> {
    documents::cost_pictures(&*desk.plan()?, desk.registers(), language)
}

/// A table of costs.
#[tauri::command(async, rename_all = "snake_case")]
pub fn costs_table(desk: State<'_, Desk>, request: CostTableRequest) -> Answer<CostTable> {
    costs::table(&*desk.plan()?, desk.registers(), request)
}

/// Why a figure is what it is.
#[tauri::command(async, rename_all = "snake_case")]
pub fn explain_cost(
    desk: State<'_, Desk>,
    figure: Figure,
    year: Option<i16>,
) -> Answer<Explanation> {
    costs::explain(&*desk.plan()?, desk.registers(), figure, year)
}

/// Why a line comes to what it does in a year.
#[tauri::command(async, rename_all = "snake_case")]
pub fn explain_cost_line(
    desk: State<'_, Desk>,
    origin: LineOrigin,
    as_is: bool,
    year: i16,
) -> Answer<Explanation> {
    costs::explain_line(&*desk.plan()?, desk.registers(), origin, as_is, year)
}

/// Keeps what is assumed of the plan as a whole.
#[tauri::command(async, rename_all = "snake_case")]
pub fn save_cost_settings(desk: State<'_, Desk>, settings: CostSettings) -> Answer<()> {
    costs::save_settings(&*desk.plan()?, settings)
}

/// The services that share a cost, with the weight of each.
#[tauri::command(async, rename_all = "snake_case")]
pub fn cost_shares(desk: State<'_, Desk>, id: CostId) -> Answer<Vec<Share>> {
    costs::shares(&*desk.plan()?, desk.registers(), id)
}

/// Fixes in which shares a cost is divided.
#[tauri::command(async, rename_all = "snake_case")]
pub fn save_cost_shares(desk: State<'_, Desk>, id: CostId, shares: Vec<Share>) -> Answer<()> {
    costs::save_shares(&*desk.plan()?, desk.registers(), id, &shares)
}

/// The indices of prices.
#[tauri::command(async, rename_all = "snake_case")]
pub fn price_indices(desk: State<'_, Desk>) -> Answer<Vec<IndexView>> {
    costs::indices(&*desk.plan()?, desk.registers())
}

/// Keeps an index of prices of the body's own.
#[tauri::command(async, rename_all = "snake_case")]
pub fn save_price_index(
    desk: State<'_, Desk>,
    id: Option<PriceIndexId>,
    details: PriceIndexDetails,
) -> Answer<PriceIndexId> {
    costs::save_index(&*desk.plan()?, id, details)
}

/// Takes an index of prices out.
#[tauri::command(async, rename_all = "snake_case")]
pub fn remove_price_index(desk: State<'_, Desk>, id: PriceIndexId) -> Answer<()> {
    costs::remove_index(&*desk.plan()?, desk.registers(), id)
}

/// The server rooms.
#[tauri::command(async, rename_all = "snake_case")]
pub fn server_rooms(desk: State<'_, Desk>) -> Answer<Vec<Room>> {
    costs::rooms(&*desk.plan()?, desk.registers())
}

/// Invoices beside the plan.
#[tauri::command(async, rename_all = "snake_case")]
pub fn cost_actuals(desk: State<'_, Desk>, year: Option<i16>) -> Answer<ActualsView> {
    costs::actuals(&*desk.plan()?, desk.registers(), year)
}

/// The indicators of the body, or of one service.
#[tauri::command(async, rename_all = "snake_case")]
pub fn cost_kpis(desk: State<'_, Desk>, service: Option<ServiceId>) -> Answer<Vec<KpiView>> {
    costs::kpis(&*desk.plan()?, desk.registers(), service)
}

/// Keeps what was measured.
#[tauri::command(async, rename_all = "snake_case")]
pub fn save_measure(desk: State<'_, Desk>, measure: Measure) -> Answer<()> {
    costs::save_measure(&*desk.plan()?, measure)
}

/// Takes out what was measured.
#[tauri::command(async, rename_all = "snake_case")]
pub fn remove_measure(
    desk: State<'_, Desk>,
    kpi: String,
    service: Option<ServiceId>,
    moment: Moment,
) -> Answer<()> {
    costs::remove_measure(&*desk.plan()?, &kpi, service, moment)
}
