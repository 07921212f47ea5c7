//! Columns the body adds to a register, and views with a name.

use domain::{
    check::Checked,
    register::{
        own::{OwnColumn, OwnColumnDetails, OwnColumnId},
        view::{View, ViewDetails, ViewId},
    },
    text::Message,
};
use store::{Store, registers};

use crate::Answer;

/// Adds a column.
pub fn add_column(store: &Store, details: OwnColumnDetails) -> Answer<OwnColumn> {
    let details = Checked::new(details)?;
    let step = Message::new("change-column-added").with("name", details.name.clone());
    Ok(store.write(&step, |tx| registers::add_own_column(tx, &details))?)
}

/// Changes a column. What stands in it stays, and shows as text where it does not fit any more.
pub fn save_column(store: &Store, column: OwnColumn) -> Answer<()> {
    let details = Checked::new(column.details)?.into_inner();
    let step = Message::new("change-column").with("name", details.name.clone());
    let column = OwnColumn { id: column.id, details };
    Ok(store.write(&step, |tx| registers::save_own_column(tx, &column))?)
}

/// Takes out a column with what stands in it.
pub fn remove_column(store: &Store, id: OwnColumnId) -> Answer<()> {
    let columns = store.read(registers::all)?.own_columns;
    let column = columns.into_iter().find(|it| it.id == id).ok_or(store::Error::NotFound)?;
    let step = Message::new("change-column-removed").with("name", column.details.name);
    Ok(store.write(&step, |tx| registers::remove_own_column(tx, id))?)
}

/// Keeps a view under its name, in the place of the one that had it.
pub fn save_view(store: &Store, details: ViewDetails) -> Answer<View> {
    let details = Checked::new(details)?;
    let step = Message::new("change-view").with("name", details.name.clone());
    Ok(store.write(&step, |tx| registers::save_view(tx, &details))?)
}

/// Takes out a view.
pub fn remove_view(store: &Store, id: ViewId) -> Answer<()> {
    let views = store.read(registers::all)?.views;
    let view = views.into_iter().find(|it| it.id == id).ok_or(store::Error::NotFound)?;
    let step = Message::new("change-view-removed").with("name", view.details.name);
    Ok(store.write(&step, |tx| registers::remove_view(tx, id))?)
}
