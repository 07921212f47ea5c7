//! The registers as grids see them: what columns there are, which rows, and how cells change.
//!
//! A list of any length is asked for a window at a time. What costs, reading the plan and putting
//! rows in order, is kept in a [`Cache`] until the plan changes.

mod columns;
mod draft;
mod edit;
mod list;
mod snapshot;
pub(crate) mod text;

use domain::{
    plan::Plan,
    register::{
        Register,
        fields::{self, Lists},
        own::OwnColumn,
        value::{Choice, Field},
        view::View,
    },
    text::Datum,
};
use reference::{Pack, catalogue::Mission, method::SheetPlace};
use serde::Serialize;
use store::Store;

pub use columns::{add_column, remove_column, remove_view, save_column, save_view};
pub(crate) use draft::Draft;
pub(crate) use edit::read as read_input;
pub use edit::{
    Block, CellEdit, Edited, Input, Refused, add, clear, fill_down, paste, remove, set, set_cells,
};
pub(crate) use list::find_field;
pub use list::{Group, Page, RowView, Window, copy, find, page, record, summary, tally};
pub use snapshot::{Cache, Snapshot};
pub(crate) use text::{Vocabulary, write as written};

use crate::Answer;

/// What columns a register has, and how the body likes to see it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct Shape {
    /// Which register.
    pub register: Register,
    /// Its columns, in the order in which they are shown unless a view says otherwise.
    pub fields: Vec<Field>,
    /// The columns the body added.
    pub own_columns: Vec<OwnColumn>,
    /// The views that have a name.
    pub views: Vec<View>,
}

/// What columns a register has.
pub fn shape(store: &Store, cache: &Cache, register: Register) -> Answer<Shape> {
    let snapshot = cache.of(store)?;
    let more = &snapshot.plan.registers;
    let mine = |it: &&OwnColumn| it.details.register == register;
    Ok(Shape {
        register,
        fields: snapshot.fields(register),
        own_columns: more.own_columns.iter().filter(mine).cloned().collect(),
        views: more.views.iter().filter(|it| it.details.register == register).cloned().collect(),
    })
}

/// What a person chooses from: what the reference pack has, and the plan's own indices of prices.
pub(crate) fn lists(plan: &Plan) -> Lists {
    let pack = Pack::shared();
    let choice = |value: &str, label: Datum| Choice { value: value.to_owned(), label };
    let mission = |it: &Mission| choice(&it.code, format!("{} {}", it.code, it.name).into());
    let own_indices = plan.costs.indices.iter().map(|it| {
        let id = format!("own.{}", it.id.0);
        choice(&id, it.details.name.clone().into())
    });
    Lists {
        areas: pack.areas().iter().map(|it| choice(&it.id, it.name.clone().into())).collect(),
        missions: pack.missions().iter().map(mission).collect(),
        cost_items: pack
            .cost_method()
            .items
            .iter()
            .map(|it| choice(&it.id, it.name.clone().into()))
            .collect(),
        indices: pack
            .price_indices()
            .iter()
            .map(|it| choice(&it.id, it.name.clone().into()))
            .chain(own_indices)
            .collect(),
        sheet: pack
            .assessment_sheet()
            .iter()
            .filter(|it| it.goes_to == SheetPlace::Sheet)
            .map(|it| (it.id.clone(), it.label.clone()))
            .collect(),
    }
}

/// The fields of a register of this plan.
pub(crate) fn fields_of(register: Register, plan: &Plan) -> Vec<Field> {
    fields::of(register, &lists(plan), &plan.registers.own_columns)
}
