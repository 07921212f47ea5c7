//! Lists of any length: services by phases, and one item for everything it is asked of.

use domain::{
    readiness::{
        answers::Object,
        board::Board,
        checklist::{Item, ItemId},
        score::Score,
    },
    register::{Register, view::Query},
    services::ServiceId,
};
use serde::{Deserialize, Serialize};
use store::Store;
use words::Language;

use super::{UnitView, answers::name, views::unit_view};
use crate::{Answer, registers::Cache};

/// The services that are asked for: a part of what a query finds.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct MapWindow {
    /// Which services, in which order.
    pub query: Query,
    /// In another order: by how ready they are.
    pub by: Option<MapOrder>,
    /// Only those in which something holds this phase up.
    pub held_in: Option<u8>,
    /// A service whose place among them is asked for, too.
    pub of: Option<ServiceId>,
    /// The first …
    pub from: usize,
    /// … and how many.
    pub count: usize,
    /// Whose words are searched.
    pub language: Language,
}

/// By how ready services are.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct MapOrder {
    /// In which phase; nothing: in all of them.
    pub phase: Option<u8>,
    /// The readiest first.
    pub descending: bool,
}

/// Services by phases.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct MapPage {
    /// How many services were found.
    pub total: usize,
    /// Where the service is that was asked for.
    pub place: Option<usize>,
    /// The one before it …
    pub before: Option<ServiceId>,
    /// … and the one after.
    pub after: Option<ServiceId>,
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
    pub score: Option<Score>,
    /// How much of what a plan should know of it is known.
    pub completeness: super::Completeness,
}

/// Services by phases.
pub fn map(store: &Store, cache: &Cache, window: &MapWindow) -> Answer<MapPage> {
    let snapshot = cache.of(store)?;
    let board = snapshot.board();
    let services = &snapshot.plan.services;
    let order = snapshot.order(Register::Services, &window.query, window.language);
    let mut places = order.places.clone();
    if let Some(phase) = window.held_in {
        let held = |score: Score| score.phases.iter().any(|it| it.phase == phase && !it.ready);
        places.retain(|at| board.service(services[*at].id).is_some_and(held));
    }
    if let Some(by) = window.by {
        // What does not count comes last, either way.
        places.sort_by_cached_key(|at| match share(board, services[*at].id, by.phase) {
            None => (1, 0),
            Some(percent) if by.descending => (0, -percent),
            Some(percent) => (0, percent),
        });
    }
    let place = window.of.and_then(|id| places.iter().position(|at| services[*at].id == id));
    let neighbour = |at: Option<usize>| Some(services[*places.get(at?)?].id);
    let row = |at: &usize| {
        let service = &services[*at];
        MapRow {
            id: service.id,
            name: service.details.name.clone(),
            score: board.service(service.id),
            completeness: board.completeness(Some(service.id)).into(),
        }
    };
    Ok(MapPage {
        total: places.len(),
        place,
        before: neighbour(place.and_then(|it| it.checked_sub(1))),
        after: neighbour(place.map(|it| it + 1)),
        rows: places.iter().skip(window.from).take(window.count).map(row).collect(),
    })
}

/// How ready a service is in a phase, or in all of them; nothing where nothing counts.
fn share(board: &Board, id: ServiceId, phase: Option<u8>) -> Option<i64> {
    let score = board.service(id)?;
    match phase {
        None => score.percent,
        Some(phase) => score.phases.iter().find(|it| it.phase == phase)?.percent,
    }
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
            rows.push(ItemRow { name, unit: unit_view(board, plan, unit) });
        }
    }
    Ok(ItemPage {
        item: board.item(&window.item).map(|(item, _)| item.clone()),
        total: objects.len(),
        objects,
        rows,
    })
}
