//! The services a body offers to its citizens and to its own offices.

use std::collections::BTreeMap;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::{
    check::{Check, Problem, Problems, Rule},
    migration::Migration,
    register::value::{OwnValues, options},
    text::word,
};

/// Names a saved service.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(type = "number"))]
pub struct ServiceId(pub i64);

/// Who provides the service.
#[derive(
    Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize,
)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub enum Provision {
    /// The body itself.
    #[default]
    Offered,
    /// The union of municipalities it belongs to.
    Union,
    /// Somebody outside, for the body.
    Outsourced,
    /// Nobody: the body does not offer it.
    NotOffered,
}

/// The class of data and services of the national cloud strategy.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub enum DataClass {
    /// Ordinary.
    Ordinary,
    /// Critical.
    Critical,
    /// Strategic.
    Strategic,
}

/// Whose word the class is.
#[derive(
    Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize,
)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub enum ClassState {
    /// The catalogue's proposal, unofficial.
    #[default]
    Proposed,
    /// The outcome the agency (ACN) gave this body.
    AcnOutcome,
}

/// Personal data, by what the GDPR calls them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub enum PersonalData {
    /// None at all.
    None,
    /// Names, addresses, codes.
    Common,
    /// Health, beliefs, origin (art. 9).
    Special,
    /// Offences and sentences (art. 10).
    Judicial,
}

word!(
    Provision = "provision",
    DataClass = "data-class",
    ClassState = "class-state",
    PersonalData = "personal-data",
);

options! {
    Provision {
        Offered = "offered", Union = "union", Outsourced = "outsourced",
        NotOffered = "not_offered",
    }
    DataClass { Ordinary = "ordinary", Critical = "critical", Strategic = "strategic" }
    ClassState { Proposed = "proposed", AcnOutcome = "acn_outcome" }
    PersonalData {
        None = "none", Common = "common", Special = "special", Judicial = "judicial",
    }
}

/// A service in the plan.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct Service {
    /// Its name in the file.
    pub id: ServiceId,
    /// What the clerk knows about it.
    pub details: ServiceDetails,
}

/// What the clerk knows about a service.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct ServiceDetails {
    /// Its id in the reference catalogue; nothing for a service of the body's own.
    pub catalogue_id: Option<String>,
    /// The name the offices give it.
    pub name: String,
    /// The area it belongs to, by its id in the reference pack.
    pub area: String,
    /// The office that answers for it; empty while unknown.
    pub office: String,
    /// The person who answers for it; empty while unknown.
    pub owner: String,
    /// Who provides it.
    pub provision: Provision,
    /// How many people use it.
    #[cfg_attr(feature = "bindings", ts(type = "number | null"))]
    pub users: Option<i64>,
    /// How much data it keeps, in gigabytes.
    #[serde(default)]
    #[cfg_attr(feature = "bindings", ts(type = "number | null"))]
    pub data_gb: Option<i64>,
    /// How many cases it handles a year.
    #[cfg_attr(feature = "bindings", ts(type = "number | null"))]
    pub cases_per_year: Option<i64>,
    /// The class of its data.
    pub data_class: Option<DataClass>,
    /// Whose word the class is.
    pub class_state: ClassState,
    /// The act with the ACN's outcome.
    pub class_act: String,
    /// The day of that act.
    #[cfg_attr(feature = "bindings", ts(type = "string | null"))]
    pub class_day: Option<Date>,
    /// The personal data it handles; empty while nobody has said.
    pub personal_data: Vec<PersonalData>,
    /// Used by citizens or firms.
    pub citizen_facing: bool,
    /// The mission of the budget (D.Lgs. 118/2011), by its code.
    pub mission: String,
    /// The programme of that mission, by its code.
    pub programme: String,
    /// Words the clerk sorts by.
    pub tags: String,
    /// Whatever else.
    pub notes: String,
    /// How it moves.
    pub migration: Migration,
    /// The columns the body added.
    #[serde(default)]
    pub own: OwnValues,
    /// The answers of our own check of the class, by its questions; unofficial.
    #[serde(default)]
    pub precheck: BTreeMap<String, String>,
}

impl Check for ServiceDetails {
    fn problems(&self) -> Vec<Problem> {
        let mut problems = Problems::default();
        problems.name("name", &self.name);
        problems.line("area", &self.area);
        problems.line("office", &self.office);
        problems.line("owner", &self.owner);
        problems.count("users", self.users);
        problems.count("data_gb", self.data_gb);
        problems.count("cases_per_year", self.cases_per_year);
        problems.line("class_act", &self.class_act);
        if self.class_state == ClassState::AcnOutcome {
            if self.data_class.is_none() {
                problems.add("data_class", Rule::Required);
            }
            if self.class_act.trim().is_empty() {
                problems.add("class_act", Rule::ActMissing);
            }
            if self.class_day.is_none() {
                problems.add("class_day", Rule::ActMissing);
            }
        }
        if self.personal_data.contains(&PersonalData::None) && self.personal_data.len() > 1 {
            problems.add("personal_data", Rule::Duplicate);
        }
        problems.line("mission", &self.mission);
        problems.line("programme", &self.programme);
        problems.line("tags", &self.tags);
        problems.note("notes", &self.notes);
        if self.precheck.iter().any(|(it, answer)| it.len() + answer.len() > 100) {
            problems.add("precheck", Rule::TooLong);
        }
        self.migration.problems(&mut problems);
        problems.own(&self.own);
        problems.into_list()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(change: impl FnOnce(&mut ServiceDetails), broken: &[(&str, Rule)], why: &str) {
        let mut details = ServiceDetails { name: "Anagrafe".into(), ..Default::default() };
        change(&mut details);
        let found = details.problems();
        let found: Vec<_> = found.iter().map(|it| (it.field.as_str(), it.rule)).collect();
        assert_eq!(found, broken, "{why}");
    }

    #[test]
    fn a_service_is_checked_field_by_field() {
        check(|_| (), &[], "a name is enough");
        check(|it| it.name = "  ".into(), &[("name", Rule::Required)], "blank is no name");
        check(|it| it.name = "x".repeat(301), &[("name", Rule::TooLong)], "a paste gone wrong");
        check(|it| it.users = Some(0), &[], "nobody is a count");
        check(|it| it.users = Some(-1), &[("users", Rule::Negative)], "fewer than nobody");
        check(
            |it| it.cases_per_year = Some(i64::MAX),
            &[("cases_per_year", Rule::TooLarge)],
            "a slip of the keyboard",
        );
        check(
            |it| it.class_state = ClassState::AcnOutcome,
            &[
                ("data_class", Rule::Required),
                ("class_act", Rule::ActMissing),
                ("class_day", Rule::ActMissing),
            ],
            "an outcome is a class, an act and a day",
        );
        check(
            |it| it.personal_data = vec![PersonalData::None, PersonalData::Special],
            &[("personal_data", Rule::Duplicate)],
            "none and some exclude each other",
        );
        check(
            |it| it.migration.notes = "x".repeat(20_001),
            &[("migration.notes", Rule::TooLong)],
            "the move is checked with its service",
        );
    }
}
