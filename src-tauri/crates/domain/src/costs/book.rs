//! Everything a plan keeps about its costs besides the lines: assumptions, indices of prices,
//! scenarios, and what was measured.

use std::collections::{BTreeMap, BTreeSet};

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::{
    check::{Check, Problem, Problems, Rule},
    decimal::Decimal,
    money::Cents,
    plan::Record,
    register::{
        Register, record,
        value::{Link, Value, options},
    },
    services::ServiceId,
    text::word,
};

/// What is assumed of the plan as a whole. What is empty follows the reference pack, or is not known.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct CostSettings {
    /// The first year that is looked at; nothing: this year.
    #[cfg_attr(feature = "bindings", ts(type = "number | null"))]
    pub first_year: Option<i64>,
    /// How many years are looked at.
    #[cfg_attr(feature = "bindings", ts(type = "number | null"))]
    pub years: Option<i64>,
    /// The day on which services go live that have no day of their own; nothing: the first day.
    #[cfg_attr(feature = "bindings", ts(type = "string | null"))]
    pub go_live: Option<Date>,
    /// The rate at which later money is worth less, in per cent a year; nothing: no present value.
    pub discount: Option<Decimal>,
    /// The price of a kilowatt-hour, in euro, without VAT.
    pub price_kwh: Option<Decimal>,
    /// The VAT on it, in per cent.
    #[cfg_attr(feature = "bindings", ts(type = "number | null"))]
    pub energy_vat: Option<i64>,
    /// By how much that price grows a year, in per cent.
    pub energy_growth: Option<Decimal>,
    /// How much power the room takes for each watt of its machines (PUE); nothing: the machines only.
    pub pue: Option<Decimal>,
    /// By what the room is shared where a line does not say so.
    pub split: Option<crate::register::costs::SharingKey>,
    /// What the body spends a year on everything, in cents.
    pub total_spending: Option<Cents>,
}

/// The first and the last year a plan of costs may look at.
const YEARS: std::ops::RangeInclusive<i64> = 2000..=2150;
/// The longest time a plan of costs may look at, in years.
pub(super) const LONGEST: i64 = 50;

impl Check for CostSettings {
    fn problems(&self) -> Vec<Problem> {
        let mut problems = Problems::default();
        if self.first_year.is_some_and(|it| !YEARS.contains(&it)) {
            problems.add("first_year", Rule::Unknown);
        }
        match self.years {
            Some(years) if years < 1 => problems.add("years", Rule::Negative),
            Some(years) if years > LONGEST => problems.add("years", Rule::TooLarge),
            _ => (),
        }
        problems.growth("discount", self.discount);
        problems.decimal("price_kwh", self.price_kwh);
        problems.count("energy_vat", self.energy_vat);
        if self.energy_vat.is_some_and(|it| it > 100) {
            problems.add("energy_vat", Rule::TooLarge);
        }
        problems.growth("energy_growth", self.energy_growth);
        match self.pue {
            Some(pue) if pue < Decimal(Decimal::ONE) => problems.add("pue", Rule::Negative),
            Some(pue) if pue > Decimal(10 * Decimal::ONE) => problems.add("pue", Rule::TooLarge),
            _ => (),
        }
        problems.money("total_spending", self.total_spending);
        problems.into_list()
    }
}

record!(
    /// Names a saved index of prices.
    PriceIndexId,
    /// An index of prices in the plan.
    PriceIndex,
    PriceIndexDetails
);

/// An index of prices: by how much they rose from one year to the next.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct PriceIndexDetails {
    /// What it is called.
    pub name: String,
    /// Where it comes from.
    pub source: String,
    /// By how much prices rose over the year before, in per cent, by year.
    #[cfg_attr(feature = "bindings", ts(type = "{ [year: number]: number }"))]
    pub changes: BTreeMap<i64, Decimal>,
    /// What is assumed for the years to come, in per cent; nothing: they are not known.
    pub beyond: Option<Decimal>,
}

impl Check for PriceIndexDetails {
    fn problems(&self) -> Vec<Problem> {
        let mut problems = Problems::default();
        problems.name("name", &self.name);
        problems.line("source", &self.source);
        for (year, change) in &self.changes {
            if !(1900..=2150).contains(year) {
                problems.add("changes", Rule::Unknown);
            }
            problems.growth("changes", Some(*change));
        }
        let years: Vec<i64> = self.changes.keys().copied().collect();
        if years.windows(2).any(|pair| pair[1] != pair[0] + 1) {
            problems.add("changes", Rule::Hole);
        }
        problems.growth("beyond", self.beyond);
        problems.into_list()
    }
}

record!(
    /// Names a saved scenario.
    ScenarioId,
    /// A scenario in the plan.
    Scenario,
    ScenarioDetails
);

/// What would be different: laid over the plan, which it never touches.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct ScenarioDetails {
    /// What it is called.
    pub name: String,
    /// What it is about.
    pub notes: String,
    /// What would be different, in this order.
    pub changes: Vec<ScenarioChange>,
    /// How much dearer or cheaper than in the plan things would be.
    pub knobs: Knobs,
}

/// One thing that would be different.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", tag = "kind")]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub enum ScenarioChange {
    /// A cell would hold something else.
    Put {
        /// The register.
        register: Register,
        /// The record.
        #[cfg_attr(feature = "bindings", ts(type = "number"))]
        id: i64,
        /// The field.
        field: String,
        /// What it would hold.
        value: KeptValue,
    },
    /// There would be one more record.
    Add {
        /// The register.
        register: Register,
        /// A number below zero, by which other changes of this scenario mean it.
        #[cfg_attr(feature = "bindings", ts(type = "number"))]
        id: i64,
    },
    /// A record would not be there.
    Remove {
        /// The record.
        record: Record,
    },
}

/// What a cell would hold, so that it can be kept and read back without its field.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", tag = "kind", content = "value")]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub enum KeptValue {
    /// Nothing.
    Empty,
    /// Yes or no.
    Flag(bool),
    /// A count of whole things.
    Count(#[cfg_attr(feature = "bindings", ts(type = "number"))] i64),
    /// A number with decimals.
    Number(Decimal),
    /// An amount.
    Money(Cents),
    /// A day.
    Day(#[cfg_attr(feature = "bindings", ts(type = "string"))] Date),
    /// A line or a note.
    Text(String),
    /// One of the field's choices.
    Choice(String),
    /// Some of the field's choices.
    Choices(Vec<String>),
    /// Records of another register.
    Links(Vec<Link>),
}

impl KeptValue {
    /// What stands in a cell; nothing for a number that has more than four decimals to it.
    pub fn of(value: Value) -> Option<Self> {
        Some(match value {
            Value::Empty => Self::Empty,
            Value::Flag(it) => Self::Flag(it),
            Value::Count(it) => Self::Count(it),
            Value::Number(it) => Self::Number(Decimal::nearest(it)?),
            Value::Money(it) => Self::Money(it),
            Value::Day(it) => Self::Day(it),
            Value::Text(it) => Self::Text(it),
            Value::Choice(it) => Self::Choice(it),
            Value::Choices(it) => Self::Choices(it),
            Value::Links(it) => Self::Links(it),
        })
    }

    /// As a cell holds it.
    pub fn value(&self) -> Value {
        match self {
            Self::Empty => Value::Empty,
            Self::Flag(it) => Value::Flag(*it),
            Self::Count(it) => Value::Count(*it),
            Self::Number(it) => Value::Number(it.as_f64()),
            Self::Money(it) => Value::Money(*it),
            Self::Day(it) => Value::Day(*it),
            Self::Text(it) => Value::Text(it.clone()),
            Self::Choice(it) => Value::Choice(it.clone()),
            Self::Choices(it) => Value::Choices(it.clone()),
            Self::Links(it) => Value::Links(it.clone()),
        }
    }
}

/// How much dearer or cheaper than in the plan things would be, in per cent: 10 is a tenth more.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct Knobs {
    /// The fees in the cloud.
    pub fees: Decimal,
    /// The power of the room.
    pub energy: Decimal,
    /// The hours of people.
    pub people: Decimal,
    /// The move.
    pub moving: Decimal,
    /// Added to the growth of everything that grows or could, in points a year.
    pub inflation: Decimal,
}

impl Check for ScenarioDetails {
    fn problems(&self) -> Vec<Problem> {
        let mut problems = Problems::default();
        problems.name("name", &self.name);
        problems.note("notes", &self.notes);
        let knobs = self.knobs;
        for (field, knob) in [
            ("knobs.fees", knobs.fees),
            ("knobs.energy", knobs.energy),
            ("knobs.people", knobs.people),
            ("knobs.moving", knobs.moving),
            ("knobs.inflation", knobs.inflation),
        ] {
            problems.growth(field, Some(knob));
        }
        problems.into_list()
    }
}

/// When something was measured.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub enum Moment {
    /// Before the move.
    Baseline,
    /// What the plan wants.
    Target,
    /// Three months after.
    Month3,
    /// Six months after.
    Month6,
    /// A year after.
    Month12,
}

word!(Moment = "moment");

options! {
    Moment {
        Baseline = "baseline", Target = "target", Month3 = "month3", Month6 = "month6",
        Month12 = "month12",
    }
}

/// What an indicator came to.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct Measure {
    /// The indicator, by its id in the reference pack.
    pub kpi: String,
    /// Of which service; nothing: of the body.
    pub service: Option<ServiceId>,
    /// When.
    pub moment: Moment,
    /// What it came to, in the unit of the indicator.
    pub value: Decimal,
    /// The day.
    #[cfg_attr(feature = "bindings", ts(type = "string | null"))]
    pub day: Option<Date>,
    /// Where it was read.
    pub source: String,
}

impl Check for Measure {
    fn problems(&self) -> Vec<Problem> {
        let mut problems = Problems::default();
        problems.name("kpi", &self.kpi);
        problems.line("source", &self.source);
        problems.into_list()
    }
}

/// Everything a plan keeps about its costs besides the lines.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct CostBook {
    /// What is assumed.
    pub settings: CostSettings,
    /// The indices of prices the body keeps itself.
    pub indices: Vec<PriceIndex>,
    /// The scenarios.
    pub scenarios: Vec<Scenario>,
    /// What was measured, in the order of indicator, service and moment.
    pub measures: Vec<Measure>,
}

impl CostBook {
    /// Takes out what is about `records`.
    pub fn forget(&mut self, records: &BTreeSet<Record>) {
        let gone = |it: ServiceId| records.contains(&Record::Service(it));
        self.measures.retain(|it| !it.service.is_some_and(gone));
    }
}
