//! A row as a person sees it: what becomes of it, what is asked about it, what was decided.

use domain::text::{Datum, Localized, Message};
use serde::{Deserialize, Serialize};

/// What becomes of a row.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(rename = "ImportRowState"))]
pub enum RowState {
    /// It waits for an answer, and is not taken without one.
    Question,
    /// It cannot be taken.
    Refused,
    /// It becomes a record, or several.
    New,
    /// It changes a record.
    Changed,
    /// It says what the plan says already.
    Same,
    /// A person left it out.
    LeftOut,
}

/// What has to be asked about a row.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(rename = "ImportQuestion"))]
pub enum Question {
    /// The name may mean several services of the catalogue.
    Which,
    /// Nothing in the catalogue is called so.
    Unknown,
    /// The cell seems to hold several names.
    Several,
    /// Several records of the plan are called so.
    Records,
    /// Another row above means the same record.
    Twice,
}

/// What a person decided about a row.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(rename = "ImportDecision"))]
pub enum Decision {
    /// Take it as it was found.
    Take,
    /// Leave it out.
    LeaveOut,
    /// A record of the body's own, under the name as it is written.
    Own,
    /// Each of the names in the cell is one.
    Split,
    /// These services of the catalogue.
    Catalogue {
        /// Their ids.
        ids: Vec<String>,
    },
    /// This record of the plan.
    Record {
        /// Its id.
        #[cfg_attr(feature = "bindings", ts(type = "number"))]
        id: i64,
    },
}

/// A cell that is not taken.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(rename = "ImportTrouble"))]
pub struct Trouble {
    /// The field.
    pub field: Datum,
    /// What stands in the cell.
    pub text: String,
    /// Why it is not taken.
    pub why: Message,
}

/// A field that changes.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(rename = "ImportChange"))]
pub struct Change {
    /// The field.
    pub field: Datum,
    /// What stands there; empty in a new record.
    pub from: String,
    /// What will.
    pub to: String,
}

/// A record a row may mean, to choose from.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(rename = "ImportCandidate"))]
pub struct Candidate {
    /// The service of the catalogue.
    pub catalogue: Option<String>,
    /// The record of the plan.
    #[cfg_attr(feature = "bindings", ts(type = "number | null"))]
    pub record: Option<i64>,
    /// Its name.
    pub name: Datum,
    /// It is in the plan already.
    pub in_plan: bool,
}

/// A row, with what becomes of it and why.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(rename = "ImportRow"))]
pub struct RowView {
    /// The row of the sheet, from 0: by this name it is decided about.
    pub row: usize,
    /// What stands in the column of the name.
    pub name: String,
    /// What becomes of it.
    pub state: RowState,
    /// The records it means, by name.
    pub means: Vec<Datum>,
    /// What it changes.
    pub changes: Vec<Change>,
    /// What is not taken of it.
    pub troubles: Vec<Trouble>,
    /// What has to be asked.
    pub question: Option<Question>,
    /// What to choose from.
    pub candidates: Vec<Candidate>,
    /// The names the cell seems to hold.
    pub pieces: Vec<String>,
    /// Several of the candidates may be meant together.
    pub several: bool,
    /// What to know before answering.
    pub note: Option<Localized>,
    /// The row above that means the same, from 0.
    pub twice: Option<usize>,
    /// What was decided.
    pub decision: Option<Decision>,
}
