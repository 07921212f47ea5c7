//! What the people of the body can do, from 0 to 5 (manual of the cloud enablement kit, 4.2).

use serde::{Deserialize, Serialize};

use crate::{
    check::{Check, Problem, Problems, Rule},
    register::{record, value::OwnValues},
};

record!(
    /// Names a saved skill.
    SkillId,
    /// A skill in the plan.
    Skill,
    SkillDetails
);

/// The highest level: *esperto*.
const HIGHEST: i64 = 5;

/// What the clerk knows about a skill.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct SkillDetails {
    /// Its name.
    pub name: String,
    /// The level the body gives itself: 0 not needed, 1 beginner … 5 expert.
    pub level: Option<i64>,
    /// Who covers it: own staff, a shared office, a supplier.
    pub covered_by: String,
    /// Whatever else.
    pub notes: String,
    /// The columns the body added.
    pub own: OwnValues,
}

impl Check for SkillDetails {
    fn problems(&self) -> Vec<Problem> {
        let mut problems = Problems::default();
        problems.name("name", &self.name);
        problems.count("level", self.level);
        if self.level.is_some_and(|it| it > HIGHEST) {
            problems.add("level", Rule::TooLarge);
        }
        problems.line("covered_by", &self.covered_by);
        problems.note("notes", &self.notes);
        problems.own(&self.own);
        problems.into_list()
    }
}
