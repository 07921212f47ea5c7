//! What holds up what: the open items that keep phases and services from going on, and those that
//! wait for others.

use std::collections::{BTreeMap, HashMap};

use serde::{Deserialize, Serialize};

use crate::{
    plan::Plan,
    readiness::{
        answers::Object,
        board::Board,
        checklist::{Item, ItemId, PHASES},
    },
    services::ServiceId,
};

/// How many services an item names.
const NAMED: usize = 10;

/// What holds up what.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct Blocks {
    /// How many services were looked at.
    pub services: u32,
    /// All phases, each with what it holds up.
    pub phases: Vec<HeldPhase>,
    /// The open items that hold their phase up, and those that wait or are waited for; phase by
    /// phase.
    pub items: Vec<BlockingItem>,
    /// Which of them wait for which.
    pub waits: Vec<Wait>,
}

/// What a phase holds up.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct HeldPhase {
    /// Its number, from one.
    pub phase: u8,
    /// How many items hold it up.
    pub items: u32,
    /// In how many services something holds it up.
    pub held: u32,
    /// How many services are in it: nothing before it is held up any more.
    pub now: u32,
}

/// An open item that holds something up, waits or is waited for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct BlockingItem {
    /// The item.
    pub item: ItemId,
    /// Its phase.
    pub phase: u8,
    /// It holds the phase up; otherwise it only waits or is waited for.
    pub holds: bool,
    /// For how many things it is open.
    pub open: u32,
    /// How many services that concerns: what is asked of the body concerns all of them.
    pub services: u32,
    /// The first few of them.
    pub first: Vec<ServiceId>,
}

/// An open item that waits for another.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct Wait {
    /// What waits …
    pub item: ItemId,
    /// … and what has to be done before.
    pub before: ItemId,
    /// For how many things it waits.
    pub count: u32,
}

/// What an item comes to while the board is walked.
#[derive(Default)]
struct Sum {
    open: u32,
    services: u32,
    first: Vec<ServiceId>,
    /// The service that was counted last.
    last: Option<ServiceId>,
    /// It waits, or is waited for.
    linked: bool,
}

/// What holds up what, of one service or of everything.
pub fn blocks(board: &Board, plan: &Plan, of: Option<ServiceId>) -> Blocks {
    let services: Vec<ServiceId> =
        board.services().filter(|it| of.is_none_or(|of| of == *it)).collect();
    let objects = match of {
        Some(id) => board.parts_of(id),
        None => board.objects().collect(),
    };
    let items: Vec<&Item> = board.items().collect();
    let before: Vec<Vec<usize>> = items
        .iter()
        .map(|it| it.after.iter().filter_map(|it| board.place_of(it)).collect())
        .collect();
    let mut sums: Vec<Sum> = items.iter().map(|_| Sum::default()).collect();
    let mut waits: BTreeMap<(usize, usize), u32> = BTreeMap::new();
    let mut anywhere: HashMap<usize, bool> = HashMap::new();
    let mut open_for: HashMap<Object, Vec<usize>> = HashMap::new();
    let mut here: Vec<Option<bool>> = vec![None; items.len()];
    for object in objects {
        here.fill(None);
        let mut open = Vec::new();
        board.walk(plan, object, |step| {
            let is_open = step.counts() && !step.is_done();
            here[step.at] = Some(is_open);
            if is_open && !step.template {
                open.push(step.at);
            }
        });
        for at in &open {
            sums[*at].open += 1;
            for first in &before[*at] {
                // What is not asked of this thing has to be done wherever it is asked.
                let is_open = here[*first].unwrap_or_else(|| {
                    let look = || board.is_open_anywhere(plan, &items[*first].id);
                    *anywhere.entry(*first).or_insert_with(look)
                });
                if is_open {
                    *waits.entry((*at, *first)).or_default() += 1;
                }
            }
        }
        open_for.insert(object, open);
    }
    for (at, first) in waits.keys() {
        sums[*at].linked = true;
        sums[*first].linked = true;
    }
    for id in &services {
        for at in board.parts_of(*id).iter().filter_map(|it| open_for.get(it)).flatten() {
            let sum = &mut sums[*at];
            if sum.last.replace(*id) != Some(*id) {
                sum.services += 1;
                if sum.first.len() < NAMED {
                    sum.first.push(*id);
                }
            }
        }
    }
    let phases = phases(board, &services, &items, &sums);
    let wait = |((at, first), count): ((usize, usize), u32)| Wait {
        item: items[at].id.clone(),
        before: items[first].id.clone(),
        count,
    };
    let found = items.iter().zip(sums);
    let found = found.filter(|(it, sum)| sum.linked || (it.holds_up() && sum.open > 0));
    let mut found: Vec<BlockingItem> = found.map(|(it, sum)| blocking(it, sum)).collect();
    found.sort_by_key(|it| it.phase);
    Blocks {
        services: u32::try_from(services.len()).unwrap_or(u32::MAX),
        phases,
        items: found,
        waits: waits.into_iter().map(wait).collect(),
    }
}

fn blocking(item: &Item, sum: Sum) -> BlockingItem {
    BlockingItem {
        item: item.id.clone(),
        phase: item.phase,
        holds: item.holds_up() && sum.open > 0,
        open: sum.open,
        services: sum.services,
        first: sum.first,
    }
}

fn phases(board: &Board, services: &[ServiceId], items: &[&Item], sums: &[Sum]) -> Vec<HeldPhase> {
    let holding = |phase: u8| {
        let open = items.iter().zip(sums).filter(|(_, sum)| sum.open > 0);
        let of_phase = open.filter(|(it, _)| it.holds_up() && it.phase == phase).count();
        u32::try_from(of_phase).unwrap_or(u32::MAX)
    };
    let mut phases: Vec<HeldPhase> = (1..=PHASES)
        .map(|phase| HeldPhase { phase, items: holding(phase), held: 0, now: 0 })
        .collect();
    for score in services.iter().filter_map(|it| board.service(*it)) {
        let now = score.current_phase();
        for (phase, it) in phases.iter_mut().zip(&score.phases) {
            phase.held += u32::from(!it.ready);
            phase.now += u32::from(now == Some(phase.phase));
        }
    }
    phases
}
