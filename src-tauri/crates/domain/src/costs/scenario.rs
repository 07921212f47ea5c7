//! Scenarios: changes laid over a plan. The plan itself is never touched; adopting one makes the same
//! changes for good.

use std::collections::{BTreeSet, HashMap};

use serde::{Deserialize, Serialize};

use crate::{
    check::{Problem, Rule},
    costs::book::{KeptValue, ScenarioChange, ScenarioDetails},
    funding::line::{FundedService, FundingLine, FundingLineId, FundingState},
    plan::{Plan, Record},
    register::{
        Register, edit,
        fields::{self, Lists},
        value::{Kind, Value},
    },
};

/// A change of a scenario that cannot be made.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct Refused {
    /// Which change, from zero.
    pub at: usize,
    /// Why.
    pub rule: Rule,
}

/// What laying a scenario over a plan came to.
#[derive(Debug, Clone, PartialEq)]
pub struct Overlaid {
    /// The plan as it would be.
    pub plan: Plan,
    /// What would be different in it.
    pub touched: BTreeSet<Record>,
    /// What could not be done: what it was about is gone, or no longer fits.
    pub refused: Vec<Refused>,
    /// What was added: the number the scenario means it by, and the id it has in the plan.
    pub added: HashMap<(Register, i64), i64>,
}

impl Overlaid {
    /// The id in the plan of what a scenario means.
    pub fn id(&self, register: Register, id: i64) -> i64 {
        self.added.get(&(register, id)).copied().unwrap_or(id)
    }
}

/// The plan as it would be in a scenario. What it adds gets the ids that `next` gives for a register.
pub fn overlay(
    plan: &Plan,
    scenario: &ScenarioDetails,
    lists: &Lists,
    mut next: impl FnMut(Register) -> i64,
) -> Overlaid {
    let before = plan;
    let mut plan = plan.clone();
    let mut touched = BTreeSet::new();
    let mut refused = Vec::new();
    let mut added: HashMap<(Register, i64), i64> = HashMap::new();
    for (at, change) in scenario.changes.iter().enumerate() {
        let done = match change {
            ScenarioChange::Add { register, id } => {
                let new = next(*register);
                added.insert((*register, *id), new);
                touched.insert(edit::add(&mut plan, *register, new));
                Ok(())
            }
            ScenarioChange::Remove { record } => match plan.name_of(*record) {
                Some(_) => {
                    edit::remove(&mut plan, &[*record].into());
                    touched.insert(*record);
                    Ok(())
                }
                None => Err(Rule::Unknown),
            },
            ScenarioChange::Put { register, id, field, value } => {
                let id = added.get(&(*register, *id)).copied().unwrap_or(*id);
                put(&mut plan, *register, id, field, value, lists, &added, &mut touched)
            }
        };
        if let Err(rule) = done {
            refused.push(Refused { at, rule });
        }
    }
    follow_modes(&mut plan, before, &mut touched);
    Overlaid { plan, touched, refused, added }
}

/// Applications that were not sent yet follow the ways of moving: what the call gives is worked out
/// anew. In those that were sent the way cannot be changed any more; see [`bound`].
fn follow_modes(plan: &mut Plan, before: &Plan, touched: &mut BTreeSet<Record>) {
    let mode = |plan: &Plan, id| {
        let at = plan.services.binary_search_by_key(&id, |it| it.id).ok()?;
        plan.services[at].details.migration.mode
    };
    for at in 0..plan.funding.len() {
        let line = &plan.funding[at];
        if line.details.state != FundingState::Draft || line.details.call_id.is_none() {
            continue;
        }
        let mut details = line.details.clone();
        for it in details.services.iter_mut().filter(|it| it.mode.is_some()) {
            let now = mode(plan, it.service);
            if now.is_some() && now != mode(before, it.service) {
                it.mode = now;
            }
        }
        if details.services != line.details.services {
            details.amount = None;
            touched.insert(Record::FundingLine(line.id));
            plan.funding[at].details = details;
        }
    }
}

/// The grants that were applied for with another way of moving than services have now.
pub fn bound(plan: &Plan) -> Vec<FundingLineId> {
    let sent = |it: &&FundingLine| {
        !matches!(it.details.state, FundingState::Draft | FundingState::Revoked)
    };
    let differs = |it: &FundedService| {
        let at = plan.services.binary_search_by_key(&it.service, |it| it.id);
        let now = at.ok().and_then(|at| plan.services[at].details.migration.mode);
        it.mode.is_some() && now.is_some() && it.mode != now
    };
    let lines = plan.funding.iter().filter(sent);
    lines.filter(|it| it.details.services.iter().any(differs)).map(|it| it.id).collect()
}

#[allow(clippy::too_many_arguments, reason = "a cell is named by register, record and field")]
fn put(
    plan: &mut Plan,
    register: Register,
    id: i64,
    field: &str,
    value: &KeptValue,
    lists: &Lists,
    added: &HashMap<(Register, i64), i64>,
    touched: &mut BTreeSet<Record>,
) -> Result<(), Rule> {
    let own = &plan.registers.own_columns;
    let fields = fields::of(register, lists, own);
    let field = fields.iter().find(|it| it.key == field).ok_or(Rule::Unknown)?;
    let mut value = value.value();
    if let (Kind::Link { to, .. }, Value::Links(links)) = (&field.kind, &mut value) {
        for link in links {
            link.id = added.get(&(*to, link.id)).copied().unwrap_or(link.id);
        }
    }
    edit::put(plan, register, id, field, value, touched)
}

/// Everything wrong with what a scenario would change that was not wrong before.
pub fn problems(overlaid: &Overlaid, before: &Plan) -> Vec<(Record, Problem)> {
    let of = |record: &Record| {
        let record = *record;
        let known = edit::problems(before, record);
        let now = edit::problems(&overlaid.plan, record);
        now.into_iter().filter(move |it| !known.contains(it)).map(move |it| (record, it))
    };
    overlaid.touched.iter().flat_map(of).collect()
}
