//! Which application goes first: by the sequence of the manual, or as a person set it.

use std::collections::BTreeMap;

use domain::{
    priority::{Grades, Priority, PriorityData, QuadrantPlace, place, priority, quadrant},
    register::{applications::ApplicationId, contracts::Contract},
};
use jiff::civil::Date;
use reference::Pack;
use serde::Serialize;
use store::Store;

use crate::{Answer, registers::Cache};

/// The applications in their order.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct PrioritiesView {
    /// What the levels are, and what to ask for each.
    pub data: PriorityData,
    /// The applications, the first to go first.
    pub applications: Vec<PriorityRow>,
}

/// An application in the order.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct PriorityRow {
    /// The application.
    pub id: ApplicationId,
    /// Its name.
    pub name: String,
    /// Its grades.
    pub grades: Grades,
    /// What follows from them.
    pub computed: Priority,
    /// The level a person set instead; nothing: the one that follows counts.
    #[cfg_attr(feature = "bindings", ts(type = "number | null"))]
    pub set: Option<i64>,
    /// Why.
    pub reason: String,
    /// The day on which the contract that ends first does.
    #[cfg_attr(feature = "bindings", ts(type = "string | null"))]
    pub contract_ends: Option<Date>,
    /// Its place in our own picture of benefit and complexity, unofficial.
    pub quadrant: Option<QuadrantPlace>,
}

/// The applications in their order.
pub fn view(store: &Store, cache: &Cache) -> Answer<PrioritiesView> {
    let snapshot = cache.of(store)?;
    let more = &snapshot.plan.registers;
    let data = Pack::shared().priority();
    let mut ends: BTreeMap<ApplicationId, Date> = BTreeMap::new();
    let dated = |it: &Contract| it.details.ends.map(|end| (end, it.details.applications.clone()));
    for (end, applications) in more.contracts.iter().filter_map(dated) {
        for id in applications {
            let first = ends.entry(id).or_insert(end);
            *first = end.min(*first);
        }
    }
    let mut rows: Vec<PriorityRow> = more
        .applications
        .iter()
        .map(|it| {
            let grades = Grades::from(&it.details);
            PriorityRow {
                id: it.id,
                name: it.details.name.clone(),
                computed: priority(data, grades),
                set: it.details.priority,
                reason: it.details.priority_reason.clone(),
                contract_ends: ends.get(&it.id).copied(),
                quadrant: quadrant(&data.quadrant, grades),
                grades,
            }
        })
        .collect();
    rows.sort_by_cached_key(|it| {
        let set = it.set.and_then(|level| u8::try_from(level).ok());
        (place(set.or(it.computed.level), it.grades, it.contract_ends), it.id)
    });
    Ok(PrioritiesView { data: data.clone(), applications: rows })
}
