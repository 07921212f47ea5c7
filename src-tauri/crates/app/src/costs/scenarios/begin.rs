//! How a scenario begins: empty, or as one of the questions that are asked again and again.

use domain::{
    costs::{
        book::{KeptValue, ScenarioChange, ScenarioDetails, ScenarioId},
        ledger::Ledger,
        lines::{LineOrigin, go_live},
    },
    decimal::Decimal,
    migration::{MigrationState, Mode, Strategy},
    money::Cents,
    plan::Plan,
    register::{
        Register,
        contracts::ContractId,
        costs::CostPhase,
        suppliers::SupplierId,
        value::{Link, Options},
    },
    services::ServiceId,
};
use jiff::ToSpan;
use serde::Deserialize;
use store::Store;

use super::change::{add_to, insert};
use crate::{Answer, registers::Cache};

/// How a scenario begins.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub enum Beginning {
    /// As the plan is.
    Empty,
    /// Some services move in another way; none named: all that move.
    Mode {
        /// The way.
        mode: Mode,
        /// The services.
        services: Vec<ServiceId>,
    },
    /// A contract with another supplier.
    Supplier {
        /// The contract.
        contract: ContractId,
        /// Its number; nothing for one that is not in the plan.
        supplier: Option<SupplierId>,
        /// What a supplier is called who is not in the plan.
        supplier_name: String,
        /// What it would cost a year; nothing: as much.
        yearly_amount: Option<Cents>,
    },
    /// Everything that moves goes live a year later.
    NextYear,
    /// With other municipalities: what is paid in the cloud costs so much more or less.
    Together {
        /// By how much, in per cent: -20 is a fifth less.
        fees: Decimal,
    },
}

/// Makes a scenario. Nothing of the plan is touched.
pub fn begin(
    store: &Store,
    cache: &Cache,
    name: &str,
    notes: &str,
    beginning: &Beginning,
) -> Answer<ScenarioId> {
    let snapshot = cache.of(store)?;
    let mut details = ScenarioDetails {
        name: name.trim().to_owned(),
        notes: notes.to_owned(),
        ..ScenarioDetails::default()
    };
    let plan = &snapshot.plan;
    match beginning {
        Beginning::Empty => (),
        Beginning::Mode { mode, services } => other_mode(plan, &mut details, *mode, services),
        Beginning::Supplier { contract, supplier, supplier_name, yearly_amount } => {
            let contract = *contract;
            let supplier = match supplier {
                Some(id) => id.0,
                None => add_to(&mut details, Register::Suppliers, supplier_name),
            };
            let link = Link { id: supplier, ..Link::default() };
            let mut put = |field: &str, value| {
                details.changes.push(put(Register::Contracts, contract.0, field, value));
            };
            put("supplier", KeptValue::Links(vec![link]));
            if let Some(amount) = yearly_amount {
                put("yearly_amount", KeptValue::Money(*amount));
            }
        }
        Beginning::NextYear => {
            let usual = go_live(plan, snapshot.costs().horizon);
            next_year(plan, &mut details, usual);
        }
        Beginning::Together { fees } => {
            together(plan, &snapshot.costs().ledger, &mut details, *fees);
        }
    }
    insert(store, details)
}

fn put(register: Register, id: i64, field: &str, value: KeptValue) -> ScenarioChange {
    ScenarioChange::Put { register, id, field: field.to_owned(), value }
}

fn other_mode(plan: &Plan, details: &mut ScenarioDetails, mode: Mode, only: &[ServiceId]) {
    for it in &plan.services {
        let now = it.details.migration.mode;
        let meant = if only.is_empty() { now.is_some() } else { only.contains(&it.id) };
        if meant && now != Some(mode) {
            let value = KeptValue::Choice(mode.value().to_owned());
            details.changes.push(put(Register::Services, it.id.0, "migration.mode", value));
        }
    }
}

fn next_year(plan: &Plan, details: &mut ScenarioDetails, usual: jiff::civil::Date) {
    for it in &plan.services {
        let moves = &it.details.migration;
        let decided =
            moves.strategy.is_some() || moves.mode.is_some() || moves.destination.is_some();
        let stays = moves.strategy == Some(Strategy::Retain);
        if moves.state == MigrationState::Done || stays {
            continue;
        }
        let Some(day) = moves.go_live.or(decided.then_some(usual)) else { continue };
        // The 29th of February becomes the 28th.
        let Ok(later) = day.checked_add(1.year()) else { continue };
        let value = KeptValue::Day(later);
        details.changes.push(put(Register::Services, it.id.0, "migration.go_live", value));
    }
}

/// What is paid in the cloud, line by line and contract by contract, so that it can be adopted. Which
/// lines those are, the ledger says: many have their phase from their item.
fn together(plan: &Plan, ledger: &Ledger, details: &mut ScenarioDetails, by: Decimal) {
    let more = &plan.registers;
    let turned = |amount: Cents| -> Option<Cents> {
        let hundred = i128::from(100 * Decimal::ONE);
        let whole = i128::from(amount.0) * (hundred + i128::from(by.0));
        i64::try_from(domain::costs::growth::nearest(whole, hundred)).ok().map(Cents)
    };
    let in_cloud = ledger.lines().iter().filter(|it| {
        it.phase == CostPhase::After && it.nature.is_cash() && !it.of_people && it.counts()
    });
    for line in in_cloud {
        let (record, field, amount) = match line.origin {
            LineOrigin::Kept(id) => {
                let found = more.costs.binary_search_by_key(&id, |it| it.id);
                let amount = found.ok().and_then(|at| more.costs[at].details.amount);
                ((Register::Costs, id.0), "amount", amount)
            }
            LineOrigin::Fee(id) => {
                let found = more.contracts.binary_search_by_key(&id, |it| it.id);
                let amount = found.ok().and_then(|at| more.contracts[at].details.yearly_amount);
                ((Register::Contracts, id.0), "yearly_amount", amount)
            }
            _ => continue,
        };
        if let Some(amount) = amount.and_then(turned) {
            details.changes.push(put(record.0, record.1, field, KeptValue::Money(amount)));
        }
    }
}
