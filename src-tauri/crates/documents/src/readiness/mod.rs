//! Readiness on paper: the report of the whole body, and the sheet of one service.

mod items;
mod pictures;
mod report;
mod service;
mod strategies;

use domain::{
    explain::Explanation,
    plan::Plan,
    readiness::{
        board::Board,
        checklist::{Checklist, Phase},
    },
    services::Service,
    skills_gap::SkillGap,
    strategy::{rules::StrategyData, weigh::Weighed},
    text::Datum,
};
use jiff::civil::Date;
use words::{Language, Words};

pub use self::{
    items::{because, returned, state},
    pictures::{Picture, Pictures, of as pictures},
};
use crate::{Error, Pdf, print};

/// What both papers stand on.
#[derive(Debug, Clone, Copy)]
pub struct Ground<'a> {
    /// The plan.
    pub plan: &'a Plan,
    /// Its readiness, as of the day of the paper.
    pub board: &'a Board,
    /// The list of the method.
    pub list: &'a Checklist,
    /// The phases.
    pub phases: &'a [Phase],
    /// The version of the reference pack.
    pub pack_version: &'a str,
    /// The day of the reference pack.
    pub pack_day: Date,
}

/// A question that is worth answering next.
#[derive(Debug, Clone)]
pub struct Question {
    /// What is asked.
    pub text: Datum,
    /// It holds a phase up.
    pub blocking: bool,
    /// The weight it decides.
    pub weight: u32,
    /// The names of what it is about; the first few.
    pub names: Vec<String>,
    /// For how many things it is asked.
    pub count: u32,
}

/// Everything the report of the body says, computed.
#[derive(Debug, Clone)]
pub struct ReadinessReport<'a> {
    /// What it stands on.
    pub ground: Ground<'a>,
    /// The figure, with its reason.
    pub why: Explanation,
    /// What to answer next.
    pub next: Vec<Question>,
    /// How the figure grew, day by day, in whole per cent of what counts today.
    pub progress: Vec<(Date, i64)>,
    /// What the chosen strategies need of people, skill by skill.
    pub skills: &'a [SkillGap],
}

/// Everything the sheet of a service says, computed.
#[derive(Debug, Clone)]
pub struct ServiceSheet<'a> {
    /// What it stands on.
    pub ground: Ground<'a>,
    /// The service.
    pub service: &'a Service,
    /// The figure, with its reason; nothing for a service that does not count.
    pub why: Option<Explanation>,
    /// What to answer next.
    pub next: Vec<Question>,
    /// How each strategy stands for it, the best first; nothing for a service that does not count.
    pub weighed: Vec<Weighed>,
    /// What the strategies are.
    pub strategies: &'a [StrategyData],
}

/// Prints the report of the body in that language.
pub fn print_report(report: &ReadinessReport<'_>, language: Language) -> Result<Pdf, Error> {
    let (said, pictures) = report::say(report, Words::new(language));
    print::print_with("readiness.typ", &said, pictures, report.ground.board.today())
}

/// Prints the sheet of a service in that language.
pub fn print_service(sheet: &ServiceSheet<'_>, language: Language) -> Result<Pdf, Error> {
    let said = service::say(sheet, Words::new(language));
    print::print("service.typ", &said, sheet.ground.board.today())
}
