//! What the page can ask for: one module a page, one short function a command.

pub mod assessment;
pub mod backups;
pub mod bodies;
pub mod checklists;
pub mod checks;
pub mod costs;
pub mod documents;
pub mod exports;
pub mod funding;
pub mod history;
pub mod imports;
pub mod plans;
pub mod proofs;
pub mod readiness;
pub mod registers;
pub mod scenarios;
pub mod services;
pub mod settings;
pub mod today;

use tauri::{Builder, Runtime};

/// Every command: where it is, what it takes, what it answers. First those that need the desk
/// alone, then those that need the window for a dialog of the system.
///
/// The one list from which commands are registered and the page's types are made. A line that does
/// not agree with its function does not compile.
macro_rules! every_command {
    ($with:ident) => {
        $with! {
            desk {
                plans::start_page() -> app::desk::StartPage;
                plans::current_plan() -> Option<app::desk::PlanView>;
                plans::open_plan(path: String) -> app::desk::PlanView;
                plans::open_plan_to_read(path: String) -> app::desk::PlanView;
                plans::open_plan_anyway(path: String) -> app::desk::PlanView;
                plans::open_protected(path: String, password: String) -> app::desk::PlanView;
                plans::open_sample(id: String) -> app::desk::PlanView;
                plans::create_plan(plan: app::plans::NewPlan) -> app::desk::PlanView;
                plans::close_plan() -> ();
                plans::forget_recent(path: String) -> ();
                bodies::search_bodies(kind: domain::body::BodyKind, text: String)
                    -> Vec<domain::body::BodyEntry>;
                bodies::propose_services(
                    kind: domain::body::BodyKind,
                    band: Option<domain::body::Band>
                ) -> domain::catalogue::Proposal;
                bodies::lists() -> app::bodies::Lists;
                services::list_services() -> Vec<app::services::ServiceRow>;
                services::read_service(id: domain::services::ServiceId)
                    -> app::services::ServiceRow;
                services::add_service(details: domain::services::ServiceDetails)
                    -> app::services::ServiceRow;
                services::save_service(
                    id: domain::services::ServiceId,
                    details: domain::services::ServiceDetails
                ) -> app::services::ServiceRow;
                services::remove_service(id: domain::services::ServiceId) -> ();
                services::add_from_catalogue(ids: Vec<String>) -> Vec<app::services::ServiceRow>;
                services::change_migrations(
                    ids: Vec<domain::services::ServiceId>,
                    change: domain::migration::MigrationChange
                ) -> ();
                registers::register_shape(register: domain::register::Register)
                    -> app::registers::Shape;
                registers::register_page(window: app::registers::Window) -> app::registers::Page;
                registers::register_record(register: domain::register::Register, id: i64)
                    -> app::registers::RowView;
                registers::find_row(
                    register: domain::register::Register,
                    query: domain::register::view::Query,
                    id: i64,
                    language: words::Language
                ) -> Option<usize>;
                registers::tally_field(
                    register: domain::register::Register,
                    query: domain::register::view::Query,
                    field: String,
                    language: words::Language
                ) -> Vec<domain::register::query::Tally>;
                registers::search_everywhere(text: String, language: words::Language)
                    -> Vec<app::search::Found>;
                registers::summarise_block(block: app::registers::Block)
                    -> domain::register::query::Summary;
                registers::copy_block(block: app::registers::Block, headings: bool) -> String;
                registers::set_cells(
                    register: domain::register::Register,
                    edits: Vec<app::registers::CellEdit>,
                    language: words::Language
                ) -> app::registers::Edited;
                registers::set_block(
                    block: app::registers::Block,
                    input: app::registers::Input
                ) -> app::registers::Edited;
                registers::clear_block(block: app::registers::Block) -> app::registers::Edited;
                registers::fill_down(block: app::registers::Block) -> app::registers::Edited;
                registers::paste_block(block: app::registers::Block, text: String)
                    -> app::registers::Edited;
                registers::add_record(register: domain::register::Register, name: String)
                    -> app::registers::Edited;
                registers::remove_records(block: app::registers::Block) -> usize;
                registers::add_own_column(details: domain::register::own::OwnColumnDetails)
                    -> domain::register::own::OwnColumn;
                registers::save_own_column(column: domain::register::own::OwnColumn) -> ();
                registers::remove_own_column(id: domain::register::own::OwnColumnId) -> ();
                registers::save_view(details: domain::register::view::ViewDetails)
                    -> domain::register::view::View;
                registers::remove_view(id: domain::register::view::ViewId) -> ();
                costs::costs_view() -> app::costs::CostsView;
                costs::costs_table(request: app::costs::CostTableRequest)
                    -> app::costs::CostTable;
                costs::print_costs(language: words::Language) -> app::documents::Printed;
                costs::print_budget(language: words::Language) -> app::documents::Printed;
                costs::cost_pictures(language: words::Language)
                    -> app::documents::CostPictures;
                costs::explain_cost(figure: domain::costs::explain::Figure, year: Option<i16>)
                    -> domain::explain::Explanation;
                costs::explain_cost_line(
                    origin: domain::costs::lines::LineOrigin,
                    as_is: bool,
                    year: i16
                ) -> domain::explain::Explanation;
                costs::save_cost_settings(settings: domain::costs::book::CostSettings) -> ();
                costs::save_cost_shares(
                    id: domain::register::costs::CostId,
                    shares: Vec<app::costs::Share>
                ) -> ();
                costs::cost_shares(id: domain::register::costs::CostId)
                    -> Vec<app::costs::Share>;
                costs::price_indices() -> Vec<app::costs::IndexView>;
                costs::save_price_index(
                    id: Option<domain::costs::book::PriceIndexId>,
                    details: domain::costs::book::PriceIndexDetails
                ) -> domain::costs::book::PriceIndexId;
                costs::remove_price_index(id: domain::costs::book::PriceIndexId) -> ();
                costs::cost_actuals(year: Option<i16>) -> app::costs::ActualsView;
                costs::cost_kpis(service: Option<domain::services::ServiceId>)
                    -> Vec<app::costs::KpiView>;
                costs::save_measure(measure: domain::costs::book::Measure) -> ();
                costs::remove_measure(
                    kpi: String,
                    service: Option<domain::services::ServiceId>,
                    moment: domain::costs::book::Moment
                ) -> ();
                costs::server_rooms() -> Vec<app::costs::Room>;
                scenarios::list_scenarios() -> Vec<app::costs::scenarios::ScenarioView>;
                scenarios::begin_scenario(
                    name: String,
                    notes: String,
                    beginning: app::costs::scenarios::Beginning
                ) -> domain::costs::book::ScenarioId;
                scenarios::save_scenario(
                    id: domain::costs::book::ScenarioId,
                    text: app::costs::scenarios::ScenarioText
                ) -> ();
                scenarios::copy_scenario(id: domain::costs::book::ScenarioId, name: String)
                    -> domain::costs::book::ScenarioId;
                scenarios::remove_scenario(id: domain::costs::book::ScenarioId) -> ();
                scenarios::scenario_cells(
                    id: domain::costs::book::ScenarioId,
                    register: domain::register::Register,
                    record: i64
                ) -> Vec<app::costs::scenarios::ScenarioCell>;
                scenarios::put_in_scenario(
                    id: domain::costs::book::ScenarioId,
                    register: domain::register::Register,
                    record: i64,
                    field: String,
                    input: app::registers::Input,
                    language: words::Language
                ) -> ();
                scenarios::add_to_scenario(
                    id: domain::costs::book::ScenarioId,
                    register: domain::register::Register,
                    name: String
                ) -> i64;
                scenarios::take_out_of_scenario(
                    id: domain::costs::book::ScenarioId,
                    register: domain::register::Register,
                    record: i64
                ) -> ();
                scenarios::drop_scenario_change(
                    id: domain::costs::book::ScenarioId,
                    at: usize
                ) -> ();
                scenarios::compare_scenarios(ids: Vec<domain::costs::book::ScenarioId>)
                    -> app::costs::scenarios::SideBySide;
                scenarios::what_if(
                    scenario: Option<domain::costs::book::ScenarioId>,
                    knobs: domain::costs::book::Knobs
                ) -> app::costs::scenarios::SideBySide;
                scenarios::what_matters(
                    what: app::costs::scenarios::What,
                    by: domain::decimal::Decimal
                ) -> Vec<domain::costs::whatif::Swing>;
                scenarios::explain_scenario(
                    what: app::costs::scenarios::What,
                    figure: domain::costs::explain::Figure,
                    year: Option<i16>
                ) -> domain::explain::Explanation;
                scenarios::adopt_scenario(
                    id: domain::costs::book::ScenarioId,
                    leave_out: std::collections::BTreeSet<usize>
                ) -> app::costs::scenarios::Adopted;
                readiness::readiness_overview() -> app::readiness::Overview;
                readiness::readiness_lists() -> app::readiness::Checklists;
                readiness::readiness_map(window: app::readiness::MapWindow)
                    -> app::readiness::MapPage;
                readiness::readiness_service(id: domain::services::ServiceId)
                    -> app::readiness::ServiceView;
                readiness::readiness_object(object: domain::readiness::answers::Object)
                    -> app::readiness::ObjectView;
                readiness::readiness_item(window: app::readiness::ItemWindow)
                    -> app::readiness::ItemPage;
                readiness::readiness_blocks(of: Option<domain::services::ServiceId>)
                    -> app::readiness::BlocksView;
                readiness::explain_readiness(of: Option<domain::services::ServiceId>)
                    -> domain::explain::Explanation;
                readiness::print_readiness(language: words::Language)
                    -> app::documents::Printed;
                readiness::print_service_readiness(
                    id: domain::services::ServiceId,
                    language: words::Language
                ) -> app::documents::Printed;
                readiness::readiness_pictures(language: words::Language)
                    -> app::documents::Pictures;
                readiness::say_answers(
                    places: Vec<domain::readiness::answers::Place>,
                    change: domain::readiness::change::AnswerChange
                ) -> app::readiness::Said;
                checklists::look_at_list(path: String) -> app::checklists::ListView;
                checklists::save_list(list: domain::readiness::checklist::Checklist)
                    -> app::checklists::ListView;
                checklists::remove_list(id: String) -> ();
                checklists::acknowledge_list() -> ();
                assessment::service_strategies(id: domain::services::ServiceId)
                    -> app::strategy::StrategyView;
                assessment::choose_strategy(
                    id: domain::services::ServiceId,
                    choice: app::strategy::StrategyChoice
                ) -> domain::readiness::dossier::DecisionId;
                assessment::data_classes() -> app::classification::ClassesView;
                assessment::service_class(id: domain::services::ServiceId)
                    -> app::classification::ServiceClassView;
                assessment::save_requirement(input: app::classification::RequirementInput) -> ();
                assessment::application_priorities() -> app::priorities::PrioritiesView;
                assessment::skills_gap() -> app::skills::SkillsView;
                assessment::sheet_form() -> Vec<app::sheets::SheetFieldView>;
                assessment::look_at_answers(path: String) -> app::sheets::ReturnedSheet;
                assessment::accept_answers(
                    answers: Vec<app::sheets::AcceptedAnswer>,
                    language: words::Language
                ) -> app::registers::Edited;
                proofs::list_proofs() -> app::readiness::proofs::ProofList;
                proofs::attach_proofs(
                    paths: Vec<String>,
                    places: Vec<domain::readiness::answers::Place>
                ) -> app::readiness::proofs::Attached;
                proofs::save_proof(
                    id: domain::readiness::proofs::ProofId,
                    edit: app::readiness::proofs::ProofEdit
                ) -> ();
                proofs::link_proof(
                    id: domain::readiness::proofs::ProofId,
                    place: domain::readiness::answers::Place,
                    proves: bool
                ) -> ();
                proofs::remove_proof(id: domain::readiness::proofs::ProofId) -> ();
                proofs::preview_proof(id: domain::readiness::proofs::ProofId)
                    -> app::readiness::proofs::Preview;
                proofs::proof_piece(
                    id: domain::readiness::proofs::ProofId,
                    from: u64,
                    count: u64
                ) -> crate::commands::proofs::Bytes;
                proofs::open_proof(id: domain::readiness::proofs::ProofId) -> ();
                proofs::verify_proofs() -> app::readiness::proofs::Verified;
                proofs::proofs_progress() -> app::imports::Running;
                proofs::stop_proofs() -> ();
                imports::open_import(path: String, language: words::Language)
                    -> app::imports::BookView;
                imports::paste_import(text: String, language: words::Language)
                    -> app::imports::BookView;
                imports::import_sheet(part: app::imports::Part, language: words::Language)
                    -> app::imports::SheetView;
                imports::preview_import(
                    part: app::imports::Part,
                    mapping: app::imports::Mapping,
                    language: words::Language
                ) -> app::imports::Counts;
                imports::import_rows(window: app::imports::Window) -> app::imports::RowPage;
                imports::decide_import(
                    which: app::imports::Which,
                    decision: Option<app::imports::Decision>
                ) -> app::imports::Counts;
                imports::apply_import() -> app::imports::Imported;
                imports::import_progress() -> app::imports::Running;
                imports::stop_import() -> ();
                imports::close_import() -> ();
                today::today() -> app::today::Home;
                funding::funding_page() -> app::funding::FundingPage;
                funding::simulate(call_id: String) -> app::funding::Simulation;
                funding::add_from_simulation(call_id: String) -> app::funding::FundingLineView;
                funding::add_funding_line(details: domain::funding::line::FundingLineDetails)
                    -> app::funding::FundingLineView;
                funding::save_funding_line(
                    id: domain::funding::line::FundingLineId,
                    details: domain::funding::line::FundingLineDetails
                ) -> app::funding::FundingLineView;
                funding::remove_funding_line(id: domain::funding::line::FundingLineId) -> ();
                checks::check_plan() -> Vec<domain::health::PlanProblem>;
                checks::mend_problem(remedy: domain::health::Remedy) -> ();
                documents::print_plan(language: words::Language) -> app::documents::Printed;
                documents::print_explanation(
                    explanation: domain::explain::Explanation,
                    language: words::Language
                ) -> app::documents::Printed;
                exports::print_register(
                    sight: app::exports::Sight,
                    language: words::Language
                ) -> app::documents::Printed;
                documents::open_document(path: String) -> ();
                documents::show_in_folder(path: String) -> ();
                history::undo() -> Option<domain::text::Message>;
                history::redo() -> Option<domain::text::Message>;
                history::list_steps(before: Option<i64>) -> app::history::StepPage;
                history::record_history(record: domain::plan::Record)
                    -> Vec<app::history::HistoryEntry>;
                history::restore_record(record: domain::plan::Record, step: i64) -> ();
                history::list_bin() -> Vec<app::history::BinEntry>;
                history::restore_deleted(id: i64) -> ();
                history::empty_bin() -> app::history::Emptied;
                backups::list_backups() -> Vec<app::backups::BackupView>;
                backups::backups_of(path: String) -> Vec<app::backups::BackupView>;
                backups::make_backup() -> app::backups::BackupMade;
                backups::compare_backup(path: String) -> app::backups::BackupDifference;
                backups::open_backup(path: String, plan: String) -> app::desk::PlanView;
                backups::restore_backup(path: String) -> app::desk::PlanView;
                backups::recover_plan(path: String) -> app::backups::Recovered;
                settings::settings() -> app::Settings;
                settings::save_settings(settings: app::Settings) -> ();
            }
            window {
                proofs::choose_proofs(places: Vec<domain::readiness::answers::Place>)
                    -> Option<app::readiness::proofs::Attached>;
                proofs::replace_proof(id: domain::readiness::proofs::ProofId)
                    -> Option<app::readiness::proofs::Attached>;
                proofs::save_proof_copy(id: domain::readiness::proofs::ProofId)
                    -> Option<String>;
                plans::choose_plan() -> Option<String>;
                imports::choose_import() -> Option<String>;
                imports::save_refused(language: words::Language) -> Option<String>;
                plans::save_plan_as() -> Option<app::desk::PlanView>;
                plans::save_copy() -> Option<String>;
                plans::move_plan() -> Option<app::desk::PlanView>;
                backups::choose_backup_folder() -> Option<String>;
                checklists::choose_list() -> Option<app::checklists::ListView>;
                checklists::export_list(id: String) -> Option<String>;
                assessment::export_questions(request: app::sheets::QuestionsRequest)
                    -> Option<String>;
                assessment::choose_answers() -> Option<app::sheets::ReturnedSheet>;
                exports::export(request: app::exports::Request) -> Option<app::exports::Exported>;
                plans::save_protected_copy(password: String) -> Option<String>;
            }
        }
    };
}
#[cfg(test)]
pub(crate) use every_command;

/// The builder with every command in it, for the program and for the tests.
pub fn with_commands<R: Runtime>(builder: Builder<R>) -> Builder<R> {
    macro_rules! handler {
        ($($kind:ident {$(
            $module:ident::$name:ident($($arg:ident: $ty:ty),*) -> $answer:ty;
        )*})*) => {
            tauri::generate_handler![$($($module::$name),*),*]
        };
    }
    builder.invoke_handler(every_command!(handler))
}
