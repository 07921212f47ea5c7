//! How a person likes to see a register: which columns, in which order, of which rows.

use serde::{Deserialize, Serialize};

use crate::{
    check::{Check, Problem, Problems},
    register::Register,
};

/// Names a saved view.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(type = "number"))]
pub struct ViewId(pub i64);

/// A view that has a name.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct View {
    /// Its name in the file.
    pub id: ViewId,
    /// What it shows.
    pub details: ViewDetails,
}

/// What a view shows.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct ViewDetails {
    /// Of which register.
    pub register: Register,
    /// The name the clerk gave it.
    pub name: String,
    /// The columns, in their order; empty: those a register has by itself.
    pub columns: Vec<ViewColumn>,
    /// Which rows, in which order.
    pub query: Query,
}

/// A column of a view.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct ViewColumn {
    /// The field.
    pub field: String,
    /// How wide it is, in hundredths of the letter height; nothing: as wide as it needs.
    #[cfg_attr(feature = "bindings", ts(type = "number | null"))]
    pub width: Option<i64>,
    /// It stays in sight when the others scroll away.
    pub frozen: bool,
}

/// Which rows of a register, in which order.
#[derive(Debug, Clone, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(default)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct Query {
    /// What is looked for, as typed.
    pub search: String,
    /// Only rows that pass all of these.
    pub filters: Vec<Filter>,
    /// By the first, then by the second …; none: as entered.
    pub sort: Vec<Sort>,
    /// The field whose values make groups; nothing: no groups.
    pub group: Option<String>,
}

/// Only rows whose field holds one of some values.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct Filter {
    /// The field.
    pub field: String,
    /// The values, as [`query::token`](super::query::token) writes them; an empty text is an empty
    /// cell.
    pub values: Vec<String>,
}

/// By a field, up or down.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct Sort {
    /// The field.
    pub field: String,
    /// The greatest first.
    pub descending: bool,
}

impl Check for ViewDetails {
    fn problems(&self) -> Vec<Problem> {
        let mut problems = Problems::default();
        problems.name("name", &self.name);
        problems.into_list()
    }
}
