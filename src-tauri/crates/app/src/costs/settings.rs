//! What is assumed of the plan as a whole, and the indices of prices.

use domain::{
    check::Checked,
    costs::book::{CostSettings, PriceIndexDetails, PriceIndexId},
    text::{Datum, Message, Source},
};
use reference::Pack;
use serde::Serialize;
use store::{Store, costs};

use crate::{Answer, registers::Cache};

/// An index of prices that costs can follow.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct IndexView {
    /// Its id, as cost lines name it.
    pub id: String,
    /// What it is called.
    pub name: Datum,
    /// What it says; for one of the reference pack, without its names.
    pub details: PriceIndexDetails,
    /// The number of one of the body's own; nothing for one of the reference pack.
    pub own: Option<PriceIndexId>,
    /// Where one of the reference pack comes from.
    pub source: Option<Source>,
}

/// Keeps what is assumed.
pub fn save_settings(store: &Store, settings: CostSettings) -> Answer<()> {
    let settings = Checked::new(settings)?;
    let step = Message::new("change-cost-settings");
    Ok(store.write(&step, |tx| costs::put_settings(tx, &settings))?)
}

/// The indices of prices.
pub fn indices(store: &Store, cache: &Cache) -> Answer<Vec<IndexView>> {
    let snapshot = cache.of(store)?;
    let of_pack = Pack::shared().price_indices().iter().map(|it| IndexView {
        id: it.id.clone(),
        name: it.name.clone().into(),
        details: PriceIndexDetails {
            changes: it.changes.clone(),
            beyond: it.beyond,
            ..PriceIndexDetails::default()
        },
        own: None,
        source: Some(it.source.clone()),
    });
    let own = snapshot.plan.costs.indices.iter().map(|it| IndexView {
        id: format!("own.{}", it.id.0),
        name: it.details.name.clone().into(),
        details: it.details.clone(),
        own: Some(it.id),
        source: None,
    });
    Ok(of_pack.chain(own).collect())
}

/// Keeps an index of the body's own; a new one where none is named.
pub fn save_index(
    store: &Store,
    id: Option<PriceIndexId>,
    details: PriceIndexDetails,
) -> Answer<PriceIndexId> {
    let details = Checked::new(details)?;
    let step = Message::new("change-price-index").with("name", details.name.clone());
    Ok(store.write(&step, |tx| match id {
        Some(id) => costs::put_index(tx, id, Some(&details)).map(|()| id),
        None => costs::add_index(tx, &details).map(|it| it.id),
    })?)
}

/// Takes an index of the body's own out.
pub fn remove_index(store: &Store, cache: &Cache, id: PriceIndexId) -> Answer<()> {
    let snapshot = cache.of(store)?;
    let found = snapshot.plan.costs.indices.iter().find(|it| it.id == id);
    let name = found.ok_or(store::Error::NotFound)?.details.name.clone();
    let step = Message::new("change-price-index-gone").with("name", name);
    Ok(store.write(&step, |tx| costs::put_index(tx, id, None))?)
}
