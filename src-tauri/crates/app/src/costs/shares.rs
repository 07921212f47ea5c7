//! In which shares a cost is divided, where somebody fixes them.

use std::collections::BTreeMap;

use domain::{
    plan::{Plan, Record},
    register::{
        costs::{CostId, SharingKey},
        edit,
    },
    services::ServiceId,
    text::Message,
};
use serde::{Deserialize, Serialize};
use store::{Store, registers};

use crate::{Answer, registers::Cache};

/// The share of a service in a cost.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct Share {
    /// The service.
    pub service: ServiceId,
    /// Its name.
    #[serde(default)]
    pub name: String,
    /// Its weight among the others.
    #[cfg_attr(feature = "bindings", ts(type = "number"))]
    pub weight: i64,
}

/// The services that share a cost, with the weight of each as it is divided now.
pub fn shares(store: &Store, cache: &Cache, id: CostId) -> Answer<Vec<Share>> {
    let snapshot = cache.of(store)?;
    let lines = snapshot.costs().ledger.lines();
    let of = domain::costs::lines::LineOrigin::Kept(id);
    let at = lines.binary_search_by_key(&of, |it| it.origin).map_err(|_| store::Error::NotFound)?;
    let line = &lines[at];
    let share = |(service, weight): (&ServiceId, &u64)| Share {
        service: *service,
        name: snapshot.plan.name_of(Record::Service(*service)).unwrap_or_default().to_owned(),
        weight: i64::try_from(*weight).unwrap_or(i64::MAX),
    };
    Ok(line.services.iter().zip(&line.weights).map(share).collect())
}

/// Fixes in which shares a cost is divided.
pub fn save_shares(store: &Store, cache: &Cache, id: CostId, shares: &[Share]) -> Answer<()> {
    let snapshot = cache.of(store)?;
    let mut plan = Plan::clone(&snapshot.plan);
    let costs = &mut plan.registers.costs;
    let at = costs.binary_search_by_key(&id, |it| it.id).map_err(|_| store::Error::NotFound)?;
    let details = &mut costs[at].details;
    let known = |it: &&Share| snapshot.plan.name_of(Record::Service(it.service)).is_some();
    details.shares =
        shares.iter().filter(known).map(|it| (it.service, it.weight)).collect::<BTreeMap<_, _>>();
    details.split = Some(SharingKey::Fixed);
    let name = details.name.clone();
    let record = Record::Cost(id);
    let problems = edit::problems(&plan, record);
    if !problems.is_empty() {
        return Err(problems.into());
    }
    let step = Message::new("change-cost-shares").with("name", name);
    Ok(store.write(&step, |tx| registers::put(tx, &plan, &[record].into()))?)
}
