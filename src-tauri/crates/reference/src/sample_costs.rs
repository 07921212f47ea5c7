//! The costs of the samples. They are invented, and say so: the announcements tell of none.

use domain::{
    costs::book::CostSettings,
    decimal::Decimal,
    money::Cents,
    register::costs::{Cost, CostCertainty, CostDetails, CostId, CostRhythm},
    services::{Service, ServiceId},
    text::Localized,
};
use jiff::civil::Date;
use serde::Deserialize;

/// The invented costs of a sample.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SampleCosts {
    /// That they are invented.
    pub note: Localized,
    /// What is assumed.
    pub settings: CostSettings,
    /// The lines.
    pub lines: Vec<SampleCost>,
}

/// An invented cost of the services of a sample that move.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SampleCost {
    /// What it is.
    pub name: String,
    /// The item of the list of costs.
    pub item: String,
    /// What a unit costs, in euro.
    pub eur: String,
    /// How many units.
    pub quantity: Option<String>,
    /// The VAT, in per cent.
    pub vat: Option<i64>,
    /// Every how many years.
    pub every_years: Option<i64>,
    /// The first day.
    pub starts: Option<Date>,
    /// By how much it grows a year, in per cent.
    pub growth: Option<String>,
    /// The chapter of the budget.
    #[serde(default)]
    pub chapter: String,
}

impl SampleCosts {
    /// The lines as a plan has them, for those of `services` that move.
    ///
    /// # Panics
    /// If an amount is no number: a test reads every sample.
    pub(crate) fn lines(&self, services: &[Service]) -> Vec<Cost> {
        let moves = |it: &&Service| it.details.migration.mode.is_some();
        let moving: Vec<ServiceId> = services.iter().filter(moves).map(|it| it.id).collect();
        let number = |it: &str| Decimal::read(it).unwrap_or_else(|| panic!("{it:?} is no number"));
        let line = |(id, it): (i64, &SampleCost)| Cost {
            id: CostId(id),
            details: CostDetails {
                name: it.name.clone(),
                item: it.item.clone(),
                // Written in euro with two decimals, kept in cents.
                amount: Some(Cents(number(&it.eur).0 / 100)),
                quantity: it.quantity.as_deref().map(number),
                vat_percent: it.vat,
                rhythm: it.every_years.map(|_| CostRhythm::EveryYears),
                every_years: it.every_years,
                starts: it.starts,
                growth: it.growth.as_deref().map(number),
                services: moving.clone(),
                certainty: Some(CostCertainty::Estimate),
                chapter: it.chapter.clone(),
                notes: self.note.it.clone(),
                ..CostDetails::default()
            },
        };
        (1..).zip(&self.lines).map(line).collect()
    }
}
