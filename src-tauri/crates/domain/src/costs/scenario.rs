//! Scenarios: changes laid over a plan. The plan itself is never touched; adopting one makes the same
//! changes for good.

use std::collections::{BTreeSet, HashMap};

use serde::{Deserialize, Serialize};

use crate::{
    check::Rule,
    costs::book::{KeptValue, ScenarioChange, ScenarioDetails},
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
}

/// The plan as it would be in a scenario. What it adds gets the ids that `next` gives for a register.
pub fn overlay(
    plan: &Plan,
    scenario: &ScenarioDetails,
    lists: &Lists,
    mut next: impl FnMut(Register) -> i64,
) -> Overlaid {
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
    Overlaid { plan, touched, refused }
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

/// Everything wrong with what a scenario would change, once it is laid over the plan.
pub fn problems(overlaid: &Overlaid) -> Vec<(Record, crate::check::Problem)> {
    let of = |record: &Record| {
        let record = *record;
        edit::problems(&overlaid.plan, record).into_iter().map(move |it| (record, it))
    };
    overlaid.touched.iter().flat_map(of).collect()
}
