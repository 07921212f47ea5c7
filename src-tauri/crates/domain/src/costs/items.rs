//! What the reference pack says of costs: the list of what costs, indices of prices, indicators.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::{
    decimal::Decimal,
    register::{
        costs::{CostNature, CostPhase, CostRhythm},
        value::options,
    },
    text::{Localized, Source, word},
};

/// A group of items of the list of costs (manual of the cloud enabling programme, chapter 3.3).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub enum CostCategory {
    /// In house, for one thing.
    OnpremDirect,
    /// In house, shared by several.
    OnpremIndirect,
    /// In house, hidden: estimates.
    OnpremHidden,
    /// In the cloud, again and again.
    CloudRecurring,
    /// For the move.
    Migration,
    /// For leaving again.
    Exit,
    /// What is gained without being money.
    BenefitIntangible,
}

word!(CostCategory = "cost-category");

options! {
    CostCategory {
        OnpremDirect = "onprem_direct", OnpremIndirect = "onprem_indirect",
        OnpremHidden = "onprem_hidden", CloudRecurring = "cloud_recurring",
        Migration = "migration", Exit = "exit", BenefitIntangible = "benefit_intangible",
    }
}

impl CostCategory {
    /// When its items fall in the life of a service.
    pub fn phase(self) -> CostPhase {
        match self {
            Self::OnpremDirect | Self::OnpremIndirect | Self::OnpremHidden => CostPhase::Now,
            Self::Migration => CostPhase::Move,
            Self::CloudRecurring | Self::BenefitIntangible => CostPhase::After,
            Self::Exit => CostPhase::Exit,
        }
    }
}

/// An item of the list of costs.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct CostItem {
    /// Its id.
    pub id: String,
    /// What it is called.
    pub name: Localized,
    /// Its group.
    pub category: CostCategory,
    /// What it is usually counted in.
    pub unit: Localized,
    /// How often it usually falls due.
    pub rhythm: CostRhythm,
    /// What kind of money it usually is.
    pub nature: CostNature,
    /// It is reckoned from the machines where they and the price of power are known.
    #[serde(default)]
    pub from_machines: bool,
    /// It is the hours of the body's own people.
    #[serde(default)]
    pub of_people: bool,
    /// What to mind.
    #[serde(default)]
    pub note: Localized,
    /// Where it comes from.
    pub source: Source,
}

/// The list of costs, with what is assumed where nobody says otherwise.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct CostMethod {
    /// The items, in the order of the list.
    pub items: Vec<CostItem>,
    /// How figures are made.
    pub formulas: Vec<CostFormula>,
    /// How many years are looked at where nobody says otherwise.
    #[cfg_attr(feature = "bindings", ts(type = "number"))]
    pub years: i64,
    /// Where that comes from.
    pub years_source: Source,
    /// How many years a funded service has to be kept, from the end of the year of the payment.
    #[cfg_attr(feature = "bindings", ts(type = "number"))]
    pub duty_years: i64,
    /// Where that comes from.
    pub duty_source: Source,
    /// The carbon dioxide of a kilowatt-hour, in kilograms.
    pub co2: Decimal,
    /// Where that comes from.
    pub co2_source: Source,
    /// That cloud services are current spending.
    pub budget: Localized,
    /// Where that comes from.
    pub budget_source: Source,
    /// That moving is a duty.
    pub law: Localized,
    /// Where that comes from.
    pub law_source: Source,
}

/// How a figure is made.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct CostFormula {
    /// The figure it makes: `tco`, `roi`, `gap` …
    pub id: String,
    /// Where it comes from.
    pub source: Source,
}

impl CostMethod {
    /// The item with that id.
    pub fn item(&self, id: &str) -> Option<&CostItem> {
        self.items.iter().find(|it| it.id == id)
    }

    /// Where a formula comes from.
    pub fn formula(&self, id: &str) -> Option<&Source> {
        self.formulas.iter().find(|it| it.id == id).map(|it| &it.source)
    }
}

/// An index of prices of the reference pack.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct PackIndex {
    /// Its id.
    pub id: String,
    /// What it is called.
    pub name: Localized,
    /// By how much prices rose over the year before, in per cent, by year.
    #[cfg_attr(feature = "bindings", ts(type = "{ [year: number]: number }"))]
    pub changes: BTreeMap<i64, Decimal>,
    /// What is assumed for the years to come, in per cent; nothing: they are not known.
    #[serde(default)]
    pub beyond: Option<Decimal>,
    /// Where it comes from.
    pub source: Source,
}

/// Which way an indicator should go.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub enum KpiGood {
    /// More is better.
    Up,
    /// Less is better.
    Down,
    /// The nearer to zero, the better.
    NearZero,
    /// It says something, but not whether that is good.
    Neutral,
}

/// When an indicator is measured.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub enum KpiWhen {
    /// Before the move.
    Before,
    /// While things move.
    During,
    /// After it.
    After,
    /// Before and after.
    Both,
}

/// How often an indicator is measured.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub enum KpiFrequency {
    /// Once.
    Once,
    /// Every month.
    Monthly,
    /// Every three months.
    Quarterly,
    /// Every six months.
    HalfYearly,
    /// Every year.
    Yearly,
}

word!(KpiGood = "kpi-good", KpiWhen = "kpi-when", KpiFrequency = "kpi-frequency",);

/// An indicator: what is measured before and after.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct Kpi {
    /// Its id.
    pub id: String,
    /// What it is called.
    pub name: Localized,
    /// What it is counted in.
    pub unit: Localized,
    /// How it is found.
    pub how: Localized,
    /// Which way it should go.
    pub good: KpiGood,
    /// When it is measured.
    pub when: KpiWhen,
    /// How often.
    pub frequency: KpiFrequency,
    /// Also a small body can measure it.
    pub suggested_for_small: bool,
    /// Where it comes from.
    pub source: Source,
}
