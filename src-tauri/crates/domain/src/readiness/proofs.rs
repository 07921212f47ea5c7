//! The papers that prove what was done. Their bytes lie in the plan file; here is what is known of
//! them.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::{
    check::{Check, Problem, Problems},
    readiness::answers::Place,
    register::record,
};

record!(
    /// Names a saved proof.
    ProofId,
    /// A proof in the plan.
    Proof,
    ProofDetails
);

/// What is known of a proof.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct ProofDetails {
    /// The name of the file, without its folders.
    pub name: String,
    /// What it is, in the words of the person who brought it.
    pub title: String,
    /// The SHA-256 of its bytes, in hexadecimal: they are found by it.
    pub sha256: String,
    /// How many bytes it has.
    #[cfg_attr(feature = "bindings", ts(type = "number"))]
    pub size: i64,
    /// What was seen in it when it was brought: kind, signature, codes; as JSON of whoever looked.
    pub seen: String,
    /// The day on which it was brought.
    #[cfg_attr(feature = "bindings", ts(type = "string | null"))]
    pub added: Option<Date>,
    /// The day it bears.
    #[cfg_attr(feature = "bindings", ts(type = "string | null"))]
    pub day: Option<Date>,
    /// The last day on which it proves anything.
    #[cfg_attr(feature = "bindings", ts(type = "string | null"))]
    pub expires: Option<Date>,
    /// The proof that took its place.
    pub replaced_by: Option<ProofId>,
    /// What it proves.
    pub proves: Vec<Place>,
    /// Whatever else.
    pub notes: String,
}

impl ProofDetails {
    /// It counts on that day: nothing took its place, and it has not expired.
    pub fn counts(&self, today: Date) -> bool {
        self.replaced_by.is_none() && self.expires.is_none_or(|last| last >= today)
    }
}

impl Check for ProofDetails {
    fn problems(&self) -> Vec<Problem> {
        let mut problems = Problems::default();
        problems.name("name", &self.name);
        problems.line("title", &self.title);
        problems.count("size", Some(self.size));
        problems.once("proves", self.proves.iter());
        problems.note("notes", &self.notes);
        problems.into_list()
    }
}
