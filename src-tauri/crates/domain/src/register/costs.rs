//! Cost lines: what is spent, on what, when, and how sure that is.

use std::collections::BTreeMap;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::{
    check::{Check, Problem, Problems, Rule},
    decimal::Decimal,
    money::Cents,
    register::{
        applications::ApplicationId,
        assets::AssetId,
        people::PersonId,
        record,
        suppliers::SupplierId,
        value::{OwnValues, options},
    },
    services::ServiceId,
    text::word,
};

record!(
    /// Names a saved cost line.
    CostId,
    /// A cost line in the plan.
    Cost,
    CostDetails
);

/// When in the life of a service a cost falls.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub enum CostPhase {
    /// As things are today, until the service has moved.
    Now,
    /// For the move itself.
    Move,
    /// In the cloud.
    After,
    /// When the cloud is left again.
    Exit,
}

/// What kind of money it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub enum CostNature {
    /// Current spending (Titolo 1).
    Current,
    /// Capital spending (Titolo 2).
    Capital,
    /// The yearly share of a purchase: a cost, but no cash.
    Depreciation,
    /// A hidden cost: an estimate, no cash.
    Hidden,
    /// A benefit that is estimated in money: no cash.
    Benefit,
}

impl CostNature {
    /// Money leaves the till.
    pub fn is_cash(self) -> bool {
        matches!(self, Self::Current | Self::Capital)
    }
}

/// How often it falls due.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub enum CostRhythm {
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
    /// Every so many years, as a server that is replaced.
    EveryYears,
}

/// How sure an amount is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub enum CostCertainty {
    /// It stands on an invoice.
    Invoice,
    /// It stands in a contract.
    Contract,
    /// Somebody estimated it.
    Estimate,
}

/// By what a shared cost is divided.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub enum SharingKey {
    /// By the users of each service.
    Users,
    /// By the gigabytes of each service.
    Data,
    /// By the watts of the machines each service runs on.
    Watts,
    /// The same for each service.
    Services,
    /// By shares somebody fixed.
    Fixed,
}

word!(
    CostPhase = "cost-phase",
    CostNature = "cost-nature",
    CostRhythm = "cost-rhythm",
    CostCertainty = "cost-certainty",
    SharingKey = "sharing-key",
);

options! {
    CostPhase { Now = "now", Move = "move", After = "after", Exit = "exit" }
    CostNature {
        Current = "current", Capital = "capital", Depreciation = "depreciation",
        Hidden = "hidden", Benefit = "benefit",
    }
    CostRhythm {
        Once = "once", Monthly = "monthly", Quarterly = "quarterly", HalfYearly = "half_yearly",
        Yearly = "yearly", EveryYears = "every_years",
    }
    CostCertainty { Invoice = "invoice", Contract = "contract", Estimate = "estimate" }
    SharingKey {
        Users = "users", Data = "data", Watts = "watts", Services = "services", Fixed = "fixed",
    }
}

/// What the clerk knows about a cost.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct CostDetails {
    /// What it is.
    pub name: String,
    /// The item of the list of costs, by its id in the reference pack; empty: an own one.
    pub item: String,
    /// When in the life of a service it falls; nothing: as its item says.
    pub phase: Option<CostPhase>,
    /// What kind of money it is; nothing: as its item says.
    pub nature: Option<CostNature>,
    /// What one unit costs each time, without VAT, in cents.
    pub amount: Option<Cents>,
    /// How many units: hours, users, gigabytes; nothing: one.
    pub quantity: Option<Decimal>,
    /// The VAT on it, in per cent; nothing while unknown.
    pub vat_percent: Option<i64>,
    /// How often it falls due; nothing: as its item says.
    pub rhythm: Option<CostRhythm>,
    /// Every how many years, where the rhythm is that.
    pub every_years: Option<i64>,
    /// The first day.
    pub starts: Option<Date>,
    /// The last day.
    pub ends: Option<Date>,
    /// The day on which the move ends it, where that is not when the last service has moved.
    pub ceases: Option<Date>,
    /// By how much it grows a year, in per cent.
    pub growth: Option<Decimal>,
    /// The index it follows instead, by its id.
    pub index: String,
    /// How much of the index it follows, in per cent; nothing: all of it.
    pub index_share: Option<i64>,
    /// The services it is for.
    pub services: Vec<ServiceId>,
    /// The applications it is for.
    pub applications: Vec<ApplicationId>,
    /// The machine it is for.
    pub asset: Option<AssetId>,
    /// The room whose applications share it, by its name.
    pub room: String,
    /// By what it is divided.
    pub split: Option<SharingKey>,
    /// The shares, where they are fixed.
    pub shares: BTreeMap<ServiceId, i64>,
    /// Who is paid.
    pub supplier: Option<SupplierId>,
    /// Whose hours they are: without an amount, an hour costs what theirs does.
    pub person: Option<PersonId>,
    /// How sure the amount is.
    pub certainty: Option<CostCertainty>,
    /// Who entered it.
    pub author: String,
    /// The day on which the amount was true.
    pub day: Option<Date>,
    /// The mission of the budget (D.Lgs. 118/2011), by its code.
    pub mission: String,
    /// The programme of that mission, by its code.
    pub programme: String,
    /// The chapter of the body's own budget.
    pub chapter: String,
    /// Whatever else.
    pub notes: String,
    /// The columns the body added.
    pub own: OwnValues,
}

/// A share is a part of something: more than this is a slip of the keyboard.
const LARGEST_SHARE: i64 = 1_000_000_000;

impl Check for CostDetails {
    fn problems(&self) -> Vec<Problem> {
        let mut problems = Problems::default();
        problems.name("name", &self.name);
        problems.line("item", &self.item);
        problems.money("amount", self.amount);
        problems.decimal("quantity", self.quantity);
        problems.count("vat_percent", self.vat_percent);
        if self.vat_percent.is_some_and(|it| it > 100) {
            problems.add("vat_percent", Rule::TooLarge);
        }
        match (self.rhythm, self.every_years) {
            (Some(CostRhythm::EveryYears), None) => problems.add("every_years", Rule::Required),
            (_, Some(years)) if years < 1 => problems.add("every_years", Rule::Negative),
            (_, Some(years)) if years > 100 => problems.add("every_years", Rule::TooLarge),
            _ => (),
        }
        if let (Some(starts), Some(ends)) = (self.starts, self.ends)
            && ends < starts
        {
            problems.add("ends", Rule::BeforeStart);
        }
        if let (Some(starts), Some(ceases)) = (self.starts, self.ceases)
            && ceases < starts
        {
            problems.add("ceases", Rule::BeforeStart);
        }
        problems.growth("growth", self.growth);
        problems.line("index", &self.index);
        if self.growth.is_some() && !self.index.is_empty() {
            problems.add("index", Rule::OnlyOne);
        }
        problems.count("index_share", self.index_share);
        if self.index_share.is_some_and(|it| it > 100) {
            problems.add("index_share", Rule::TooLarge);
        }
        problems.once("services", self.services.iter().copied());
        problems.once("applications", self.applications.iter().copied());
        problems.line("room", &self.room);
        if self.shares.values().any(|it| *it < 0) {
            problems.add("shares", Rule::Negative);
        }
        if self.shares.values().any(|it| *it > LARGEST_SHARE) {
            problems.add("shares", Rule::TooLarge);
        }
        if self.split == Some(SharingKey::Fixed) && !self.shares.values().any(|it| *it > 0) {
            problems.add("shares", Rule::SumIsZero);
        }
        problems.line("author", &self.author);
        problems.line("mission", &self.mission);
        problems.line("programme", &self.programme);
        problems.line("chapter", &self.chapter);
        problems.note("notes", &self.notes);
        problems.own(&self.own);
        problems.into_list()
    }
}
