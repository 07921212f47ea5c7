//! The first page of a plan.

use domain::today::{self, Today};
use reference::Pack;
use store::Store;

use crate::Answer;

/// The first page of the plan.
pub fn today(store: &Store) -> Answer<Today> {
    Ok(today::today(&store.read(store::plan::get)?, Pack::shared().calls()))
}
