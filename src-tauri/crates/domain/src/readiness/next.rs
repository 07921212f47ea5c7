//! The next useful question: what, once answered, would change readiness most.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::{
    plan::Plan,
    readiness::{
        answers::Object,
        board::Board,
        checklist::ItemId,
        facts::{self, field_of},
    },
    services::ServiceId,
};

/// How many of the things a question is about are named.
const NAMED: usize = 200;

/// What is asked.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", tag = "kind", content = "of")]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub enum Asked {
    /// A field of the services, by its key: whether items count depends on it.
    Field(String),
    /// An item that is not done.
    Item(ItemId),
}

/// A question that is worth answering next.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct NextQuestion {
    /// What is asked.
    pub asked: Asked,
    /// It holds a phase up.
    pub blocking: bool,
    /// The weight it decides.
    pub weight: u32,
    /// That weight, in tenths of a per cent of all that counts.
    pub tenths: u32,
    /// For how many things it is asked.
    pub count: u32,
    /// Those things; the first ones, where there are many.
    pub objects: Vec<Object>,
}

#[derive(Default)]
struct Sum {
    blocking: bool,
    phase: u8,
    weight: u32,
    count: u32,
    /// The one it was last asked of.
    last: Option<Object>,
    objects: Vec<Object>,
}

/// The `many` questions that change most, for one service or for all. Items are asked only in the
/// phase their thing is in: what comes later is not next. What holds a phase up comes first, then
/// what weighs most.
pub fn questions(
    board: &Board,
    plan: &Plan,
    service: Option<ServiceId>,
    many: usize,
) -> Vec<NextQuestion> {
    let objects = match service {
        Some(id) => board.parts_of(id),
        None => board.objects().collect(),
    };
    let all = match service {
        Some(id) => board.service(id).unwrap_or_default(),
        None => board.body(),
    };
    let mut sums: BTreeMap<Asked, Sum> = BTreeMap::new();
    for object in objects {
        let facts = board.facts(object);
        let score = board.object(object);
        // The first phase in which anything is left to do.
        let now = score.phases.iter().find(|it| it.tally.open > 0).map(|it| it.phase);
        board.walk(plan, object, |step| {
            if step.template || !step.counts() {
                return;
            }
            let mut add = |asked: Asked, blocking: bool| {
                let sum = sums.entry(asked).or_default();
                sum.blocking |= blocking;
                sum.phase = step.item.phase;
                sum.weight += u32::from(step.item.weight);
                if sum.last != Some(object) {
                    sum.last = Some(object);
                    sum.count += 1;
                    if sum.objects.len() < NAMED {
                        sum.objects.push(object);
                    }
                }
            };
            // What is not known of a contract is not known of its services.
            if step.applies == facts::Truth::Unknown && matches!(object, Object::Service(_)) {
                let mut last = None;
                for tag in facts.deciding(step.tags).each() {
                    let field = field_of(tag).map(|(_, key)| key);
                    if field != last
                        && let Some(key) = field
                    {
                        add(Asked::Field(key.to_owned()), false);
                    }
                    last = field;
                }
            } else if step.applies == facts::Truth::Yes
                && !step.is_done()
                && Some(step.item.phase) == now
            {
                add(Asked::Item(step.item.id.clone()), step.blocks());
            }
        });
    }
    let mut sums: Vec<(Asked, Sum)> = sums.into_iter().collect();
    let rank = |(asked, it): &(Asked, Sum)| {
        (!it.blocking, std::cmp::Reverse(it.weight), it.phase, asked.clone())
    };
    sums.sort_by_cached_key(rank);
    let question = |(asked, it): (Asked, Sum)| NextQuestion {
        asked,
        blocking: it.blocking,
        weight: it.weight,
        tenths: (it.weight * 1000).checked_div(all.tally.applicable).unwrap_or(0),
        count: it.count,
        objects: it.objects,
    };
    sums.into_iter().take(many).map(question).collect()
}
