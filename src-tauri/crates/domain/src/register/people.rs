//! The people of the body who answer for something.

use serde::{Deserialize, Serialize};

use crate::{
    check::{Check, Problem, Problems},
    money::Cents,
    register::{record, value::OwnValues},
};

record!(
    /// Names a saved person.
    PersonId,
    /// A person in the plan.
    Person,
    PersonDetails
);

/// What the clerk knows about a person.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct PersonDetails {
    /// Name and surname.
    pub name: String,
    /// What they do: *responsabile del procedimento*, *RTD*.
    pub role: String,
    /// The office they work in.
    pub office: String,
    /// The address of their mail.
    pub email: String,
    /// Where to call.
    pub phone: String,
    /// What an hour of theirs costs the body, in cents.
    pub hourly_cost: Option<Cents>,
    /// Whatever else.
    pub notes: String,
    /// The columns the body added.
    pub own: OwnValues,
}

impl Check for PersonDetails {
    fn problems(&self) -> Vec<Problem> {
        let mut problems = Problems::default();
        problems.name("name", &self.name);
        problems.line("role", &self.role);
        problems.line("office", &self.office);
        problems.line("email", &self.email);
        problems.line("phone", &self.phone);
        problems.money("hourly_cost", self.hourly_cost);
        problems.note("notes", &self.notes);
        problems.own(&self.own);
        problems.into_list()
    }
}
