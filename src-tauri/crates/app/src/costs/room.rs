//! The server rooms: what stands in them, what they take, and when they can be switched off.

use domain::{
    costs::{energy, ledger::World, lines::LineOrigin},
    decimal::Decimal,
    money::Cents,
    names::normal,
    plan::{Plan, Record},
    register::assets::{Asset, AssetId, AssetKind},
    services::ServiceId,
};
use jiff::civil::Date;
use reference::Pack;
use serde::Serialize;
use store::Store;

use crate::{Answer, registers::Cache};

/// A room with machines.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct Room {
    /// Its name; empty: nobody said where these machines stand.
    pub name: String,
    /// What stands in it.
    pub machines: Vec<Machine>,
    /// The kilowatt-hours of a year, cooling and losses included; nothing where no watts are known.
    pub kwh: Option<Decimal>,
    /// The carbon dioxide of that, in kilograms.
    pub co2: Option<Decimal>,
    /// What all its costs come to in the first year, if nothing moves.
    pub cost: Cents,
    /// The services that live in it.
    pub services: Vec<RoomService>,
    /// The day from which it is empty; nothing while something stays.
    #[cfg_attr(feature = "bindings", ts(type = "string | null"))]
    pub empty_from: Option<Date>,
    /// What it goes on costing in the last year, because something stays.
    pub remains: Cents,
}

/// A service that lives in a room.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct RoomService {
    /// The service.
    pub id: ServiceId,
    /// Its name.
    pub name: String,
    /// The day from which it is gone; nothing if it stays.
    #[cfg_attr(feature = "bindings", ts(type = "string | null"))]
    pub leaves: Option<Date>,
}

/// A machine in a room.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct Machine {
    /// The machine.
    pub id: AssetId,
    /// Its name.
    pub name: String,
    /// What it is.
    pub kind: Option<AssetKind>,
    /// The watts it takes.
    #[cfg_attr(feature = "bindings", ts(type = "number | null"))]
    pub watts: Option<i64>,
    /// Somebody measured them.
    pub measured: bool,
    /// Its kilowatt-hours a year.
    pub kwh: Option<Decimal>,
    /// What they cost in the first year; nothing where the price is not known.
    pub energy: Option<Cents>,
}

/// The rooms of the plan, in the order of their names.
pub fn rooms(store: &Store, cache: &Cache) -> Answer<Vec<Room>> {
    let snapshot = cache.of(store)?;
    let plan = &snapshot.plan;
    let mut names: Vec<(String, String)> = Vec::new();
    let of_lines = plan.registers.costs.iter().map(|it| it.details.room.as_str());
    let of_lines = of_lines.filter(|it| !it.trim().is_empty());
    let places = plan.registers.assets.iter().map(|it| it.details.place.as_str());
    for name in places.chain(of_lines) {
        let key = normal(name);
        if !names.iter().any(|(it, _)| *it == key) {
            names.push((key, name.trim().to_owned()));
        }
    }
    names.sort();
    Ok(names.into_iter().map(|(key, name)| room(plan, snapshot.costs(), &key, name)).collect())
}

fn room(plan: &Plan, reckoning: &super::Reckoning, key: &str, name: String) -> Room {
    let ledger = &reckoning.ledger;
    let here = |it: &&Asset| normal(&it.details.place) == key;
    let settings = &plan.costs.settings;
    let energy_of = |id: AssetId| {
        let line = ledger.lines().binary_search_by_key(&LineOrigin::Energy(id), |it| it.origin);
        let at = line.ok().filter(|at| ledger.lines()[*at].counts())?;
        ledger.amounts(at, World::AsIs).next().map(|it| it.gross())
    };
    let machine = |it: &Asset| Machine {
        id: it.id,
        name: it.details.name.clone(),
        kind: it.details.kind,
        watts: it.details.watts,
        measured: it.details.watts_measured,
        kwh: energy::kwh_per_year(it, settings),
        energy: energy_of(it.id),
    };
    let machines: Vec<Machine> = plan.registers.assets.iter().filter(here).map(machine).collect();
    let known: Vec<Decimal> = machines.iter().filter_map(|it| it.kwh).collect();
    let kwh = (!known.is_empty())
        .then(|| Decimal(known.iter().fold(0_i64, |sum, it| sum.saturating_add(it.0))));
    let (mut cost, mut remains) = (0_i64, 0_i64);
    for (at, line) in ledger.lines().iter().enumerate() {
        let is_here = match line.origin.record() {
            Record::Asset(id) => machines.iter().any(|it| it.id == id),
            Record::Cost(id) => {
                let costs = &plan.registers.costs;
                let found = costs.binary_search_by_key(&id, |it| it.id);
                found.is_ok_and(|at| !key.is_empty() && normal(&costs[at].details.room) == key)
            }
            _ => false,
        };
        if is_here && line.counts() && line.nature.is_cash() {
            // Sums of the ledger are bounded, and these are parts of them.
            cost += ledger.amounts(at, World::AsIs).next().map_or(0, |it| it.gross().0);
            remains += ledger.amounts(at, World::AsPlanned).last().map_or(0, |it| it.gross().0);
        }
    }
    let dwellers = if key.is_empty() { &[] } else { ledger.around().of_room(key) };
    let service = |it: &ServiceId| RoomService {
        id: *it,
        name: plan.name_of(Record::Service(*it)).unwrap_or_default().to_owned(),
        leaves: ledger.around().last_leaves(&[*it]),
    };
    Room {
        name,
        co2: kwh.and_then(|it| energy::co2(it, Pack::shared().cost_method())),
        kwh,
        cost: Cents(cost),
        services: dwellers.iter().map(service).collect(),
        empty_from: ledger.around().last_leaves(dwellers),
        remains: Cents(remains),
        machines,
    }
}
