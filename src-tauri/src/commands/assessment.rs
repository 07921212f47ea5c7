//! What is judged of services and applications: strategy, class, priority, skills, the sheet.

use std::path::Path;

use app::{
    Answer,
    classification::{self, ClassesView, RequirementInput, ServiceClassView},
    desk::Desk,
    priorities::{self, PrioritiesView},
    registers::Edited,
    sheets::{self, AcceptedAnswer, QuestionsRequest, ReturnedSheet, SheetFieldView},
    skills::{self, SkillsView},
    strategy::{self, StrategyChoice, StrategyView},
};
use domain::{readiness::dossier::DecisionId, services::ServiceId};
use tauri::{AppHandle, Runtime, State};
use words::{Language, Words};

use crate::window;

/// The six strategies for a service.
#[tauri::command(async, rename_all = "snake_case")]
pub fn service_strategies(desk: State<'_, Desk>, id: ServiceId) -> Answer<StrategyView> {
    strategy::view(&*desk.plan()?, desk.registers(), id)
}

/// Chooses a strategy, with a reason.
#[tauri::command(async, rename_all = "snake_case")]
pub fn choose_strategy(
    desk: State<'_, Desk>,
    id: ServiceId,
    choice: StrategyChoice,
) -> Answer<DecisionId> {
    let who = desk.settings().person;
    strategy::choose(&*desk.plan()?, desk.registers(), id, &choice, &who)
}

/// What is known of classes and levels.
#[tauri::command(async, rename_all = "snake_case")]
pub fn data_classes(desk: State<'_, Desk>) -> Answer<ClassesView> {
    classification::classes(&*desk.plan()?, desk.registers())
}

/// The class of one service.
#[tauri::command(async, rename_all = "snake_case")]
pub fn service_class(desk: State<'_, Desk>, id: ServiceId) -> Answer<ServiceClassView> {
    classification::service(&*desk.plan()?, desk.registers(), id)
}

/// Keeps what a person read that a class asks.
#[tauri::command(async, rename_all = "snake_case")]
pub fn save_requirement(desk: State<'_, Desk>, input: RequirementInput) -> Answer<()> {
    classification::save_requirement(&*desk.plan()?, &input)
}

/// The applications in the order in which they should go.
#[tauri::command(async, rename_all = "snake_case")]
pub fn application_priorities(desk: State<'_, Desk>) -> Answer<PrioritiesView> {
    priorities::view(&*desk.plan()?, desk.registers())
}

/// The skills of the body, held against what its services need.
#[tauri::command(async, rename_all = "snake_case")]
pub fn skills_gap(desk: State<'_, Desk>) -> Answer<SkillsView> {
    skills::view(&*desk.plan()?, desk.registers())
}

/// The fields of the assessment sheet.
#[tauri::command(async, rename_all = "snake_case")]
pub fn sheet_form(_desk: State<'_, Desk>) -> Answer<Vec<SheetFieldView>> {
    Ok(sheets::form())
}

/// Asks for a name and a place, and writes questions into a workbook there. Answers where; nothing
/// if the clerk thought better.
#[tauri::command(async, rename_all = "snake_case")]
pub fn export_questions<R: Runtime>(
    app: AppHandle<R>,
    desk: State<'_, Desk>,
    request: QuestionsRequest,
) -> Answer<Option<String>> {
    let words = Words::new(desk.settings().language);
    let ending = if request.ods { "ods" } else { "xlsx" };
    let title = words.text("sheets-save-title", &[]);
    let name = format!("{}.{ending}", words.text("sheets-book-title", &[]));
    let chosen = window::file_dialog(&app, desk.suggested_folder(), title)
        .set_file_name(name)
        .add_filter(ending, &[ending])
        .blocking_save_file();
    let Some(path) = chosen.and_then(|it| it.into_path().ok()) else { return Ok(None) };
    sheets::ask(&*desk.plan()?, desk.registers(), &request, &path)?;
    Ok(Some(path.display().to_string()))
}

/// Asks for a workbook that came back, and holds it against what is known; nothing if the clerk
/// thought better.
#[tauri::command(async, rename_all = "snake_case")]
pub fn choose_answers<R: Runtime>(
    app: AppHandle<R>,
    desk: State<'_, Desk>,
) -> Answer<Option<ReturnedSheet>> {
    let title = Words::new(desk.settings().language).text("sheets-choose-title", &[]);
    let chosen = window::file_dialog(&app, desk.suggested_folder(), title)
        .add_filter("xlsx, xls, ods", &["xlsx", "xls", "ods"])
        .blocking_pick_file();
    let path = chosen.and_then(|it| it.into_path().ok());
    path.map(|it| sheets::look(&*desk.plan()?, desk.registers(), &it)).transpose()
}

/// Holds a workbook that came back against what is known.
#[tauri::command(async, rename_all = "snake_case")]
pub fn look_at_answers(desk: State<'_, Desk>, path: String) -> Answer<ReturnedSheet> {
    sheets::look(&*desk.plan()?, desk.registers(), Path::new(&path))
}

/// Takes answers over, as one step.
#[tauri::command(async, rename_all = "snake_case")]
pub fn accept_answers(
    desk: State<'_, Desk>,
    answers: Vec<AcceptedAnswer>,
    language: Language,
) -> Answer<Edited> {
    sheets::accept(&*desk.plan()?, desk.registers(), &answers, language)
}
