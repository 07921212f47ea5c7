//! What was agreed with suppliers: for what, until when, for how much.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::{
    check::{Check, Problem, Problems, Rule},
    classification::Level,
    decimal::Decimal,
    money::Cents,
    register::{
        applications::ApplicationId,
        costs::CostPhase,
        record,
        suppliers::SupplierId,
        value::{OwnValues, options},
    },
    services::ServiceId,
    text::word,
};

record!(
    /// Names a saved contract.
    ContractId,
    /// A contract in the plan.
    Contract,
    ContractDetails
);

/// What happens when a contract ends.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub enum Renewal {
    /// It ends.
    None,
    /// It goes on if nobody says no in time.
    Tacit,
    /// It goes on if the body says so.
    Optional,
    /// It goes on while a new one is being awarded (*proroga tecnica*).
    Extension,
}

word!(Renewal = "renewal");

options! {
    Renewal { None = "none", Tacit = "tacit", Optional = "optional", Extension = "extension" }
}

/// What the clerk knows about a contract.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct ContractDetails {
    /// What it is about.
    pub name: String,
    /// With whom.
    pub supplier: Option<SupplierId>,
    /// The tender code (CIG).
    pub cig: String,
    /// The first day.
    pub starts: Option<Date>,
    /// The last day.
    pub ends: Option<Date>,
    /// How many days before the end notice has to be given.
    pub notice_days: Option<i64>,
    /// What happens at its end.
    pub renewal: Option<Renewal>,
    /// What a year costs, without VAT, in cents.
    pub yearly_amount: Option<Cents>,
    /// The VAT on it, in per cent.
    pub vat_percent: Option<i64>,
    /// How the amount follows prices: *ISTAT FOI 75 %*.
    pub indexation: String,
    /// When its fees fall in the life of a service; nothing: in the cloud if it is of a qualified
    /// product, today otherwise.
    pub cost_phase: Option<CostPhase>,
    /// By how much its fee grows a year, in per cent.
    pub growth: Option<Decimal>,
    /// The index its fee follows instead, by its id.
    pub index: String,
    /// How much of the index it follows, in per cent; nothing: all of it.
    pub index_share: Option<i64>,
    /// What leaving it costs, without VAT, in cents.
    pub exit_cost: Option<Cents>,
    /// The chapter of the body's own budget.
    pub chapter: String,
    /// The number of the qualification in the catalogue of cloud services.
    pub qualification: String,
    /// The last day of that qualification.
    pub qualified_until: Option<Date>,
    /// The level of that qualification.
    pub level: Option<Level>,
    /// The level of what it runs on; a service cannot have a higher one.
    pub infrastructure_level: Option<Level>,
    /// The day on which somebody looked it up in the catalogue.
    pub qualification_checked: Option<Date>,
    /// What it says about leaving and taking the data along.
    pub exit_clause: String,
    /// The services it covers.
    pub services: Vec<ServiceId>,
    /// The applications it covers.
    pub applications: Vec<ApplicationId>,
    /// Whatever else.
    pub notes: String,
    /// The columns the body added.
    pub own: OwnValues,
}

impl Check for ContractDetails {
    fn problems(&self) -> Vec<Problem> {
        let mut problems = Problems::default();
        problems.name("name", &self.name);
        problems.line("cig", &self.cig);
        if let (Some(starts), Some(ends)) = (self.starts, self.ends)
            && ends < starts
        {
            problems.add("ends", Rule::BeforeStart);
        }
        problems.count("notice_days", self.notice_days);
        problems.money("yearly_amount", self.yearly_amount);
        problems.count("vat_percent", self.vat_percent);
        if self.vat_percent.is_some_and(|it| it > 100) {
            problems.add("vat_percent", Rule::TooLarge);
        }
        problems.line("indexation", &self.indexation);
        problems.growth("growth", self.growth);
        problems.line("index", &self.index);
        if self.growth.is_some() && !self.index.is_empty() {
            problems.add("index", Rule::OnlyOne);
        }
        problems.count("index_share", self.index_share);
        if self.index_share.is_some_and(|it| it > 100) {
            problems.add("index_share", Rule::TooLarge);
        }
        problems.money("exit_cost", self.exit_cost);
        problems.line("chapter", &self.chapter);
        problems.line("qualification", &self.qualification);
        problems.note("exit_clause", &self.exit_clause);
        problems.once("services", self.services.iter().copied());
        problems.once("applications", self.applications.iter().copied());
        problems.note("notes", &self.notes);
        problems.own(&self.own);
        problems.into_list()
    }
}
