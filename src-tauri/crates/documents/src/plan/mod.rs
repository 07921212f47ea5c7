//! The migration plan on paper.

mod said;

use domain::{
    catalogue::Area,
    explain::Explanation,
    funding::{call::Call, line::FundingLineDetails, quote::Quote, verdict::Verdict},
    plan::Plan,
    services::Service,
    text::{Localized, Message},
};
use jiff::civil::Date;
use words::{Language, Words};

use crate::{Error, Pdf, print};

/// Everything the paper says, computed.
#[derive(Debug, Clone)]
pub struct PlanReport<'a> {
    /// The plan.
    pub plan: &'a Plan,
    /// The areas of the catalogue, in display order.
    pub areas: &'a [Area],
    /// The figures of the first page.
    pub figures: Vec<Explanation>,
    /// The services with their verdicts, in the order of the plan.
    pub services: Vec<JudgedService<'a>>,
    /// The grants of the plan, in its order.
    pub grants: Vec<Grant<'a>>,
    /// What a call would give, where the plan has no grant.
    pub simulation: Option<Simulation<'a>>,
    /// How many things there are to look at.
    pub problems: usize,
    /// What must be said wherever the catalogue is used.
    pub disclaimer: &'a Localized,
    /// The version of the reference pack.
    pub pack_version: &'a str,
    /// The day of the reference pack.
    pub pack_day: Date,
    /// The day the paper is printed.
    pub today: Date,
}

/// A service with the verdict on it.
#[derive(Debug, Clone)]
pub struct JudgedService<'a> {
    /// The service.
    pub service: &'a Service,
    /// Whether it may count in a call, and why.
    pub verdict: Verdict,
}

/// A grant of the plan with what the rules make of it.
#[derive(Debug, Clone)]
pub struct Grant<'a> {
    /// What the clerk knows about it.
    pub line: &'a FundingLineDetails,
    /// Its call, where the reference pack knows it.
    pub call: Option<&'a Call>,
    /// What the rules of the call give.
    pub quote: Option<Quote>,
    /// What to say of the amount written and the one recomputed.
    pub comparison: Option<Message>,
}

/// What a call would give for the services that are to move.
#[derive(Debug, Clone)]
pub struct Simulation<'a> {
    /// The call.
    pub call: &'a Call,
    /// What its rules give.
    pub quote: Quote,
}

/// Prints the plan in that language.
pub fn print(report: &PlanReport<'_>, language: Language) -> Result<Pdf, Error> {
    print::print("plan.typ", &said::say(report, Words::new(language)), report.today)
}
