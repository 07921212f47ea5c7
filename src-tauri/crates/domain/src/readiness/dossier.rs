//! Everything a plan keeps about its readiness.

use std::collections::{BTreeMap, BTreeSet};

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::{
    check::{Check, Problem, Problems, Rule},
    classification::Level,
    plan::Record,
    readiness::{
        answers::{Answers, Object},
        checklist::Checklist,
        proofs::Proof,
    },
    register::record,
    services::{DataClass, ServiceId},
    text::word,
};

record!(
    /// Names a saved decision.
    DecisionId,
    /// A decision in the log of decisions.
    Decision,
    DecisionDetails
);

/// What was decided about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub enum Question {
    /// The strategy of a service.
    Strategy,
}

word!(Question = "question");

/// A decision, with its reason: what an inspector asks for years later.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct DecisionDetails {
    /// About which service.
    pub service: ServiceId,
    /// About what.
    pub question: Question,
    /// What was chosen, by its word in the record.
    pub chosen: String,
    /// What the program had proposed.
    pub proposed: Option<String>,
    /// What came second in the proposal.
    pub runner_up: Option<String>,
    /// Why, in the words of who chose.
    pub reason: String,
    /// The day.
    #[cfg_attr(feature = "bindings", ts(type = "string"))]
    pub day: Date,
    /// Who chose; empty: nobody said.
    pub who: String,
}

impl Check for DecisionDetails {
    fn problems(&self) -> Vec<Problem> {
        let mut problems = Problems::default();
        if self.chosen.trim().is_empty() {
            problems.add("chosen", Rule::Required);
        }
        if self.reason.trim().is_empty() {
            problems.add("reason", Rule::ReasonMissing);
        }
        problems.note("reason", &self.reason);
        problems.line("who", &self.who);
        problems.into_list()
    }
}

/// What a class of data asks for, where the body read something else than the reference pack says.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct Requirement {
    /// The least level of a qualified service.
    pub service: Option<Level>,
    /// The least level of a qualified infrastructure.
    pub infrastructure: Option<Level>,
    /// The least level of an infrastructure of the administration.
    pub administration: Option<Level>,
    /// The act it was read in.
    pub act: String,
    /// The day on which it was read.
    #[cfg_attr(feature = "bindings", ts(type = "string | null"))]
    pub day: Option<Date>,
}

/// A list as the plan keeps it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct KeptList {
    /// The body's own; otherwise the one of the reference pack, as it was last seen.
    pub own: bool,
    /// The list.
    pub list: Checklist,
}

/// Everything a plan keeps about its readiness.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Dossier {
    /// What was said of the items.
    pub answers: Answers,
    /// The papers.
    pub proofs: Vec<Proof>,
    /// The lists, by their ids.
    pub lists: BTreeMap<String, KeptList>,
    /// The log of decisions, the oldest first.
    pub decisions: Vec<Decision>,
    /// What the classes of data ask for, as the body read it.
    pub requirements: BTreeMap<DataClass, Requirement>,
}

impl Dossier {
    /// Takes out `records`, where they are proofs, and all that was said of them otherwise.
    pub fn forget(&mut self, records: &BTreeSet<Record>) {
        for object in records.iter().filter_map(|it| Object::of(*it)) {
            self.answers.forget(object);
        }
        self.decisions.retain(|it| !records.contains(&Record::Service(it.details.service)));
        self.proofs.retain(|it| !records.contains(&Record::Proof(it.id)));
        for proof in &mut self.proofs {
            let details = &mut proof.details;
            details.proves.retain(|it| !records.contains(&it.object.record()));
            let newer = details.replaced_by;
            details.replaced_by = newer.filter(|it| !records.contains(&Record::Proof(*it)));
        }
    }
}
