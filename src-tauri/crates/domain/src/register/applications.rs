//! The applications the services run on: many services may share one, one service may need many.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::{
    check::{Check, Problem, Problems, Rule},
    migration::Origin,
    register::{
        record,
        suppliers::SupplierId,
        value::{OwnValues, options},
    },
    services::ServiceId,
    text::word,
};

record!(
    /// Names a saved application.
    ApplicationId,
    /// An application in the plan.
    Application,
    ApplicationDetails
);

/// What an application is for a service.
#[derive(
    Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize,
)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub enum ApplicationRole {
    /// The service is done with it.
    #[default]
    Main,
    /// It passes data on.
    Interface,
    /// It keeps what is finished.
    Archive,
}

/// High, medium, low: the three answers of the list of applications (manual of the cloud
/// enablement kit, 3.1.1).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub enum Grade {
    /// *Alto*.
    High,
    /// *Medio*.
    Medium,
    /// *Basso*.
    Low,
}

word!(ApplicationRole = "application-role", Grade = "grade");

options! {
    ApplicationRole { Main = "main", Interface = "interface", Archive = "archive" }
    Grade { High = "high", Medium = "medium", Low = "low" }
}

/// A service that an application serves.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct ServedService {
    /// The service.
    pub service: ServiceId,
    /// What the application is for it.
    pub role: ApplicationRole,
}

/// The levels of priority (manual, 3.1.3).
const PRIORITIES: std::ops::RangeInclusive<i64> = 1..=4;

/// What the clerk knows about an application.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct ApplicationDetails {
    /// Its name.
    pub name: String,
    /// Its version, as the supplier writes it.
    pub version: String,
    /// Who supplies it.
    pub supplier: Option<SupplierId>,
    /// Who in the body answers about it (*interlocutore*).
    pub contact: String,
    /// Where it runs today.
    pub origin: Option<Origin>,
    /// The services it serves.
    pub services: Vec<ServedService>,
    /// Its licences: kind, expiry, what is still to be written off.
    pub licences: String,
    /// How much there is to gain by moving it.
    pub opportunity: Option<Grade>,
    /// How risky the move is.
    pub risk: Option<Grade>,
    /// How easy the move is.
    pub ease: Option<Grade>,
    /// The level of priority a person gives it, from 1 to 4; nothing: what its grades say.
    pub priority: Option<i64>,
    /// Why it has another priority than its grades say.
    pub priority_reason: String,
    /// The answers of the assessment sheet, by the field's id in the reference pack.
    pub sheet: BTreeMap<String, String>,
    /// Whatever else.
    pub notes: String,
    /// The columns the body added.
    pub own: OwnValues,
}

impl Check for ApplicationDetails {
    fn problems(&self) -> Vec<Problem> {
        let mut problems = Problems::default();
        problems.name("name", &self.name);
        problems.line("version", &self.version);
        problems.line("contact", &self.contact);
        problems.once("services", self.services.iter().map(|it| it.service));
        problems.note("licences", &self.licences);
        problems.count("priority", self.priority);
        if self.priority.is_some_and(|it| !PRIORITIES.contains(&it)) {
            problems.add("priority", Rule::Unknown);
        }
        if self.priority.is_some() && self.priority_reason.trim().is_empty() {
            problems.add("priority_reason", Rule::ReasonMissing);
        }
        problems.note("priority_reason", &self.priority_reason);
        if self.sheet.values().any(|it| it.chars().count() > crate::check::LONGEST_NOTE) {
            problems.add("sheet", Rule::TooLong);
        }
        problems.note("notes", &self.notes);
        problems.own(&self.own);
        problems.into_list()
    }
}
