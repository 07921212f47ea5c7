//! The tools of the cloud enablement manual and of the method: the assessment sheet of an
//! application, the skills, the checklist, the strategies, classes and priority, what costs.

use domain::{
    classification::Classification,
    costs::items::{CostMethod, Kpi, PackIndex},
    migration::Strategy,
    priority::PriorityData,
    readiness::checklist::{Checklist, Item, Phase},
    skills_gap::SkillNeed,
    strategy::{
        facts::{Question, Questions},
        rules::StrategyData,
    },
    text::Localized,
};
use serde::Deserialize;

use crate::{cited, embedded};

/// A field of the assessment sheet of an application (manual, 3.2).
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SheetField {
    /// Its id; never reused.
    pub id: String,
    /// The part of the sheet it is in.
    pub section: String,
    /// Our name for it.
    pub label: Localized,
    /// What to write there.
    pub help: Option<Localized>,
    /// What may be chosen; empty: free text.
    pub options: Vec<String>,
    /// The strategies it speaks for or against.
    pub strategies: Vec<Strategy>,
    /// Where an answer goes in a plan.
    pub goes_to: SheetPlace,
    /// What the official file prints beside it.
    pub kit_label: String,
    /// What the official file prints where the answer goes.
    pub kit_filler: Option<String>,
}

/// Where an answer of the assessment sheet goes in a plan.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum SheetPlace {
    /// It names the application.
    Name,
    /// It names the services.
    Services,
    /// To the licences of the application.
    Licences,
    /// To the register of people.
    People,
    /// To the sheet of the application.
    Sheet,
}

/// The skills, and the scale they are measured on (manual, 4.2).
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Skills {
    /// The levels, from 0.
    pub scale: Vec<Level>,
    /// The skills, in the order of the manual.
    pub skills: Vec<SkillNeed>,
}

/// A level of skill.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Level {
    /// Its number.
    pub level: u8,
    /// Its name.
    pub name: Localized,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct SheetFile {
    fields: Vec<SheetField>,
}

pub(crate) fn read_sheet() -> Vec<SheetField> {
    let file: SheetFile = embedded::ASSESSMENT_SHEET.json();
    file.fields
}

pub(crate) fn read_skills() -> Skills {
    embedded::SKILLS.json()
}

/// What the rules of the strategies may ask of the sheet.
pub(crate) fn questions(sheet: &[SheetField]) -> Questions {
    let question =
        |it: &SheetField| Question { label: it.label.clone(), options: it.options.clone() };
    sheet.iter().map(|it| (it.id.clone(), question(it))).collect()
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct StrategiesFile {
    strategies: Vec<StrategyData>,
}

pub(crate) fn read_strategies() -> Vec<StrategyData> {
    let file: StrategiesFile = cited::read(embedded::STRATEGIES);
    file.strategies
}

pub(crate) fn read_classification() -> Classification {
    cited::read(embedded::CLASSIFICATION)
}

pub(crate) fn read_priority() -> PriorityData {
    cited::read(embedded::PRIORITY)
}

pub(crate) fn read_costs() -> CostMethod {
    cited::read(embedded::COST_ITEMS)
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct IndicesFile {
    indices: Vec<PackIndex>,
}

pub(crate) fn read_indices() -> Vec<PackIndex> {
    let file: IndicesFile = cited::read(embedded::PRICE_INDICES);
    file.indices
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct KpisFile {
    kpis: Vec<Kpi>,
}

pub(crate) fn read_kpis() -> Vec<Kpi> {
    let file: KpisFile = cited::read(embedded::KPIS);
    file.kpis
}

/// The phases of the road to the cloud, and what has to be done in them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Road {
    pub(crate) phases: Vec<Phase>,
    pub(crate) checklist: Checklist,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct ChecklistFile {
    title: Localized,
    phases: Vec<Phase>,
    items: Vec<Item>,
}

pub(crate) fn read_road(version: &str) -> Road {
    let ChecklistFile { title, phases, items } = cited::read(embedded::CHECKLIST);
    let checklist =
        Checklist { id: "method".to_owned(), version: version.to_owned(), title, items };
    Road { phases, checklist }
}
