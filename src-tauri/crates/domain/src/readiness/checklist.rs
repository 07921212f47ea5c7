//! A checklist: what has to be done or proved, phase by phase, and for whom it counts.
//!
//! The 90 items of the method come with the reference pack; a body can keep lists of its own.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use crate::{
    register::value::options,
    text::{Localized, Source, word},
};

/// The phases of the road to the cloud, from one.
pub const PHASES: u8 = 6;

/// The heaviest an item can weigh: its failure costs money, data or lawfulness.
pub const HEAVIEST: u8 = 5;

/// Names an item; never reused. Those of a list of the body's own begin with the list's id.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct ItemId(pub String);

/// What an item is answered for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub enum Scope {
    /// Once for the body.
    Body,
    /// Once for each service.
    Service,
    /// Once for each application of a service.
    Application,
    /// Once for each contract of a service.
    Contract,
}

/// A condition: for what kind of thing an item counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub enum Tag {
    /// Always.
    All,
    /// Something still runs in house.
    OnPremise,
    /// Personal data are handled.
    PersonalData,
    /// Used by citizens or firms.
    CitizenFacing,
    /// Data are exchanged with other systems.
    Interoperable,
    /// The class is critical or strategic.
    Critical,
    /// The class is not the one that was proposed.
    ClassChanged,
    /// The service was added to the proposed list.
    ClassAdded,
    /// A union or somebody else runs it.
    AssociatedManagement,
    /// The strategy is to retain.
    Retain,
    /// The strategy is to retire.
    Retire,
    /// Mode A: secure transfer of the infrastructure.
    ModeTransfer,
    /// Mode B: secure update of applications.
    ModeUpdate,
    /// It becomes a ready-made service.
    Saas,
    /// It becomes something on a rented platform.
    Paas,
    /// It moves onto rented machines.
    Iaas,
    /// A grant of the plan pays for it.
    Funded,
}

/// When an answer has to be given again.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub enum Recurrence {
    /// Never.
    Once,
    /// After a month.
    Monthly,
    /// After three months.
    Quarterly,
    /// After six months.
    Semiannual,
    /// After a year.
    Annual,
    /// After 3, 6 and 12 months.
    ThreeSixTwelve,
    /// When what it was given for has changed.
    OnChange,
}

word!(Scope = "scope", Tag = "tag", Recurrence = "recurrence");

options! {
    Scope {
        Body = "body", Service = "service", Application = "application", Contract = "contract",
    }
    Recurrence {
        Once = "once", Monthly = "monthly", Quarterly = "quarterly", Semiannual = "semiannual",
        Annual = "annual", ThreeSixTwelve = "three_six_twelve", OnChange = "on_change",
    }
}

impl Tag {
    /// All of them.
    pub const ALL: [Self; 17] = [
        Self::All,
        Self::OnPremise,
        Self::PersonalData,
        Self::CitizenFacing,
        Self::Interoperable,
        Self::Critical,
        Self::ClassChanged,
        Self::ClassAdded,
        Self::AssociatedManagement,
        Self::Retain,
        Self::Retire,
        Self::ModeTransfer,
        Self::ModeUpdate,
        Self::Saas,
        Self::Paas,
        Self::Iaas,
        Self::Funded,
    ];
}

/// A phase of the road to the cloud.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct Phase {
    /// Its number, from one.
    pub number: u8,
    /// Its name.
    pub name: Localized,
    /// What it is for.
    pub goal: Localized,
}

/// Something to be done or proved.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct Item {
    /// Names it; never reused.
    pub id: ItemId,
    /// The phase it belongs to, from one.
    pub phase: u8,
    /// What it is answered for.
    pub scope: Scope,
    /// It has to be done; otherwise it is recommended.
    pub mandatory: bool,
    /// Its phase is not ready without it, if it is mandatory; the next one opens with a warning.
    pub blocking: bool,
    /// What it weighs in the readiness, from 1 to 5. Our own scale, unofficial.
    pub weight: u8,
    /// It counts where any of these is true.
    pub applies_to: Vec<Tag>,
    /// When it has to be answered again.
    pub recurrence: Recurrence,
    /// What has to be so.
    pub text: Localized,
    /// Why it matters.
    pub why: Localized,
    /// What proves it.
    pub evidence: Localized,
    /// What has to be verified in the official text before relying on it; nothing where it was.
    #[serde(default)]
    pub verify: Option<Localized>,
    /// Items that have to be done before it.
    #[serde(default)]
    pub after: Vec<ItemId>,
    /// Items that cannot be done together with it.
    #[serde(default)]
    pub excludes: Vec<ItemId>,
    /// Where it comes from, and how sure that is.
    pub sources: Vec<Source>,
}

impl Item {
    /// It holds its phase up as long as it is open.
    pub fn holds_up(&self) -> bool {
        self.mandatory && self.blocking
    }
}

/// A list of items.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct Checklist {
    /// Names it; never reused.
    pub id: String,
    /// Its version, as its author counts.
    pub version: String,
    /// Its title.
    pub title: Localized,
    /// Its items, phase by phase.
    pub items: Vec<Item>,
}

/// What is wrong with a list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", tag = "kind")]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub enum ListProblem {
    /// The list has no id, title or version.
    NoName,
    /// An item has no id or no text.
    Empty {
        /// Its place in the list, from one.
        place: usize,
    },
    /// Two items have the same id.
    Duplicate {
        /// The id.
        item: ItemId,
    },
    /// There is no such phase.
    Phase {
        /// The item.
        item: ItemId,
    },
    /// The weight is not from 1 to 5.
    Weight {
        /// The item.
        item: ItemId,
    },
    /// It names an item that is not in the list.
    Unknown {
        /// The item.
        item: ItemId,
        /// The item it names.
        names: ItemId,
    },
    /// Items wait for each other in a circle.
    Cycle {
        /// The items, in the order in which each waits for the next.
        items: Vec<ItemId>,
    },
    /// It counts for nothing: it has no condition.
    NoCondition {
        /// The item.
        item: ItemId,
    },
}

impl Checklist {
    /// Everything wrong with the list.
    pub fn problems(&self) -> Vec<ListProblem> {
        let mut problems = Vec::new();
        let blank = |text: &str| text.trim().is_empty();
        if blank(&self.id) || blank(&self.version) || blank(&self.title.it) {
            problems.push(ListProblem::NoName);
        }
        let ids: BTreeSet<&ItemId> = self.items.iter().map(|it| &it.id).collect();
        let mut seen = BTreeSet::new();
        for (at, item) in self.items.iter().enumerate() {
            let id = || item.id.clone();
            if blank(&item.id.0) || blank(&item.text.it) {
                problems.push(ListProblem::Empty { place: at + 1 });
            }
            if !seen.insert(&item.id) {
                problems.push(ListProblem::Duplicate { item: id() });
            }
            if !(1..=PHASES).contains(&item.phase) {
                problems.push(ListProblem::Phase { item: id() });
            }
            if !(1..=HEAVIEST).contains(&item.weight) {
                problems.push(ListProblem::Weight { item: id() });
            }
            if item.applies_to.is_empty() {
                problems.push(ListProblem::NoCondition { item: id() });
            }
            for names in item.after.iter().chain(&item.excludes) {
                if !ids.contains(names) {
                    problems.push(ListProblem::Unknown { item: id(), names: names.clone() });
                }
            }
        }
        problems.extend(self.cycle().map(|items| ListProblem::Cycle { items }));
        problems
    }

    /// Items that wait for each other in a circle; the first such circle.
    fn cycle(&self) -> Option<Vec<ItemId>> {
        let after: BTreeMap<&ItemId, &[ItemId]> =
            self.items.iter().map(|it| (&it.id, it.after.as_slice())).collect();
        let mut finished = BTreeSet::new();
        for start in after.keys() {
            // Depth first, without recursion: the road from the start, and what is left of each stop.
            let mut road: Vec<(&ItemId, std::slice::Iter<'_, ItemId>)> =
                vec![(start, after[start].iter())];
            while let Some((here, rest)) = road.last_mut() {
                let here = *here;
                match rest.find(|it| !finished.contains(it)) {
                    None => {
                        finished.insert(here);
                        road.pop();
                    }
                    Some(next) => match road.iter().position(|(it, _)| *it == next) {
                        Some(at) => {
                            return Some(road[at..].iter().map(|it| it.0.clone()).collect());
                        }
                        None => {
                            if let Some((id, list)) = after.get_key_value(next) {
                                road.push((id, list.iter()));
                            }
                        }
                    },
                }
            }
        }
        None
    }
}

/// What a new version of a list changed.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct ListChanges {
    /// Items that are new.
    pub added: Vec<Item>,
    /// Items that are no longer there.
    pub removed: Vec<Item>,
    /// Items that say something else than before: as they were, and as they are.
    pub changed: Vec<(Item, Item)>,
}

impl ListChanges {
    /// What became of `before` in `now`. Items are the same by their id.
    pub fn between(before: &Checklist, now: &Checklist) -> Self {
        let by_id = |list: &'_ Checklist| -> BTreeMap<ItemId, Item> {
            list.items.iter().map(|it| (it.id.clone(), it.clone())).collect()
        };
        let (old, new) = (by_id(before), by_id(now));
        Self {
            added: now.items.iter().filter(|it| !old.contains_key(&it.id)).cloned().collect(),
            removed: before.items.iter().filter(|it| !new.contains_key(&it.id)).cloned().collect(),
            changed: now
                .items
                .iter()
                .filter_map(|it| old.get(&it.id).map(|was| (was.clone(), it.clone())))
                .filter(|(was, is)| was != is)
                .collect(),
        }
    }

    /// Nothing changed.
    pub fn is_empty(&self) -> bool {
        self.added.is_empty() && self.removed.is_empty() && self.changed.is_empty()
    }
}
