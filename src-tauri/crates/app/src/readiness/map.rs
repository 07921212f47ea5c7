//! Lists of any length: services by phases, and one item for everything it is asked of.

use domain::{
    readiness::{
        answers::Object,
        checklist::{Item, ItemId},
    },
    register::{Register, view::Query},
    services::ServiceId,
};
use serde::{Deserialize, Serialize};
use store::Store;
use words::Language;

use super::{UnitView, answers::name, views::unit_view};
use crate::{Answer, registers::Cache};

/// The services that are asked for: a part of what a query finds, in its order.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct MapWindow {
    /// Which services, in which order.
    pub query: Query,
    /// The first …
    pub from: usize,
    /// … and how many.
    pub count: usize,
    /// Whose words are searched.
    pub language: Language,
}

/// Services by phases.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct MapPage {
    /// How many services were found.
    pub total: usize,
    /// Those that were asked for.
    pub rows: Vec<MapRow>,
}

/// A service and how ready it is, phase by phase.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct MapRow {
    /// The service.
    pub id: ServiceId,
    /// Its name.
    pub name: String,
    /// Its score; nothing for one that does not count.
    pub score: Option<domain::readiness::score::Score>,
    /// How much of what a plan should know of it is known.
    pub completeness: super::Completeness,
}

/// Services by phases.
pub fn map(store: &Store, cache: &Cache, window: &MapWindow) -> Answer<MapPage> {
    let snapshot = cache.of(store)?;
    let board = snapshot.board();
    let order = snapshot.order(Register::Services, &window.query, window.language);
    let places = order.places.iter().skip(window.from).take(window.count);
    let row = |at: &usize| {
        let service = &snapshot.plan.services[*at];
        let (known, of) = board.completeness(Some(service.id));
        MapRow {
            id: service.id,
            name: service.details.name.clone(),
            score: board.service(service.id),
            completeness: super::Completeness { known, of },
        }
    };
    Ok(MapPage { total: order.places.len(), rows: places.map(row).collect() })
}

/// Which part of everything an item is asked of.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct ItemWindow {
    /// The item.
    pub item: ItemId,
    /// Only where it counts and is not done.
    pub open_only: bool,
    /// Only what has this in its name.
    pub text: String,
    /// The first …
    pub from: usize,
    /// … and how many.
    pub count: usize,
}

/// An item, and how it stands for everything it is asked of.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct ItemPage {
    /// The item; nothing if no list has it any more.
    pub item: Option<Item>,
    /// How many things it is asked of, with what was asked for.
    pub total: usize,
    /// All of them, to answer at once.
    pub objects: Vec<Object>,
    /// Those that were asked for.
    pub rows: Vec<ItemRow>,
}

/// How an item stands for one thing.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct ItemRow {
    /// The name of the thing.
    pub name: String,
    /// How it stands.
    pub unit: UnitView,
}

/// How one item stands for everything it is asked of.
pub fn item(store: &Store, cache: &Cache, window: &ItemWindow) -> Answer<ItemPage> {
    let snapshot = cache.of(store)?;
    let board = snapshot.board();
    let plan = &snapshot.plan;
    let wanted = domain::names::normal(&window.text);
    let mut objects = Vec::new();
    let mut rows = Vec::new();
    for unit in board.units_of(plan, &window.item) {
        let name = name(plan, unit.object);
        let open = unit.counts && !unit.done;
        if (window.open_only && !open) || !domain::names::normal(&name).contains(&wanted) {
            continue;
        }
        let at = objects.len();
        objects.push(unit.object);
        if (window.from..window.from.saturating_add(window.count)).contains(&at) {
            rows.push(ItemRow { name, unit: unit_view(plan, unit) });
        }
    }
    Ok(ItemPage {
        item: board.item(&window.item).map(|(item, _)| item.clone()),
        total: objects.len(),
        objects,
        rows,
    })
}
