//! The first page of a plan.

use domain::today::{self, Today};
use reference::Pack;
use store::Store;

use crate::{Answer, registers::Cache};

/// The first page of the plan.
pub fn today(store: &Store, cache: &Cache) -> Answer<Today> {
    Ok(today::today(&cache.of(store)?.plan, Pack::shared().calls()))
}
