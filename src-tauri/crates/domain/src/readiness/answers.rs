//! What was said of the items of the checklists, each for one thing.

use std::{
    collections::{BTreeMap, HashSet},
    sync::Arc,
};

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::{
    check::{Check, Problem, Problems},
    plan::Record,
    readiness::{basis::Basis, checklist::ItemId},
    register::{applications::ApplicationId, contracts::ContractId, value::options},
    services::ServiceId,
    text::word,
};

/// What an answer is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(tag = "kind", content = "id", rename_all = "snake_case")]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub enum Object {
    /// The body.
    Body,
    /// A service.
    Service(ServiceId),
    /// An application. What is said of it holds for the services it is the main one of, too, unless
    /// something else was said of them.
    Application(ApplicationId),
    /// A contract.
    Contract(ContractId),
}

impl Object {
    /// What answers can be about, among the records; never the body, which is always there.
    pub fn of(record: Record) -> Option<Self> {
        match record {
            Record::Service(id) => Some(Self::Service(id)),
            Record::Application(id) => Some(Self::Application(id)),
            Record::Contract(id) => Some(Self::Contract(id)),
            _ => None,
        }
    }

    /// The same, and the body.
    pub fn about(record: Record) -> Option<Self> {
        match record {
            Record::Body => Some(Self::Body),
            record => Self::of(record),
        }
    }

    /// The record it is.
    pub fn record(self) -> Record {
        match self {
            Self::Body => Record::Body,
            Self::Service(id) => Record::Service(id),
            Self::Application(id) => Record::Application(id),
            Self::Contract(id) => Record::Contract(id),
        }
    }
}

/// How far an item is.
#[derive(
    Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize,
)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub enum AnswerState {
    /// Not begun.
    #[default]
    ToDo,
    /// Under way.
    Doing,
    /// Done.
    Done,
    /// It does not count here, as somebody judged; the note says why.
    NotApplicable,
}

word!(AnswerState = "answer-state");

options! {
    AnswerState {
        ToDo = "to_do", Doing = "doing", Done = "done", NotApplicable = "not_applicable",
    }
}

/// What was said of an item.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(rename = "ItemAnswer"))]
pub struct Answer {
    /// How far it is.
    pub state: AnswerState,
    /// Why it does not count, where the proof is kept, or whatever else.
    pub note: String,
    /// Who sees to it.
    pub responsible: String,
    /// The day by which it has to be done.
    #[cfg_attr(feature = "bindings", ts(type = "string | null"))]
    pub due: Option<Date>,
    /// The day on which it was given its state; nothing while it is to do.
    #[cfg_attr(feature = "bindings", ts(type = "string | null"))]
    pub answered: Option<Date>,
    /// How often it was done: what comes back after 3, 6 and 12 months counts its rounds.
    #[cfg_attr(feature = "bindings", ts(type = "number"))]
    pub rounds: i64,
    /// What it was given for, as it was then, fact by fact, where it holds until something changes.
    #[cfg_attr(feature = "bindings", ts(type = "{ [key in string]: string }"))]
    pub basis: Basis,
}

impl Check for Answer {
    fn problems(&self) -> Vec<Problem> {
        let mut problems = Problems::default();
        problems.note("note", &self.note);
        problems.line("responsible", &self.responsible);
        problems.count("rounds", Some(self.rounds));
        problems.into_list()
    }
}

/// Where an answer stands: an item, for one thing.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct Place {
    /// For what.
    pub object: Object,
    /// Which item.
    pub item: ItemId,
}

/// An answer with what it is about, as it travels.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Answered {
    /// What it is about.
    pub object: Object,
    /// The item.
    pub item: ItemId,
    /// What was said.
    #[serde(flatten)]
    pub answer: Answer,
}

/// The answers about one thing. The ids are shared with those about all others: whoever goes
/// through many answers reads the same few texts again and again.
pub(super) type OfOne = BTreeMap<Arc<ItemId>, Answer>;

/// All answers of a plan. A copy costs as much as there are things with answers, not as there are
/// answers.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(from = "Vec<Answered>", into = "Vec<Answered>")]
pub struct Answers {
    by_object: BTreeMap<Object, Arc<OfOne>>,
    /// Every id once.
    ids: HashSet<Arc<ItemId>>,
}

impl PartialEq for Answers {
    fn eq(&self, other: &Self) -> bool {
        // Which ids were ever used says nothing.
        self.by_object == other.by_object
    }
}

impl Eq for Answers {}

impl Answers {
    /// What was said of an item for one thing.
    pub fn get(&self, object: Object, item: &ItemId) -> Option<&Answer> {
        self.by_object.get(&object)?.get(item)
    }

    /// The answers about one thing.
    pub(super) fn of_one(&self, object: Object) -> Option<&OfOne> {
        self.by_object.get(&object).map(Arc::as_ref)
    }

    /// Says something of an item; nothing: what was said is taken back.
    pub fn set(&mut self, object: Object, item: &ItemId, answer: Option<Answer>) {
        match answer {
            Some(answer) => {
                let id = self.shared(item);
                Arc::make_mut(self.by_object.entry(object).or_default()).insert(id, answer);
            }
            None => {
                let Some(of_one) = self.by_object.get_mut(&object) else { return };
                Arc::make_mut(of_one).remove(item);
                if of_one.is_empty() {
                    self.by_object.remove(&object);
                }
            }
        }
    }

    fn shared(&mut self, item: &ItemId) -> Arc<ItemId> {
        if let Some(id) = self.ids.get(item) {
            return id.clone();
        }
        let id = Arc::new(item.clone());
        self.ids.insert(id.clone());
        id
    }

    /// Takes back all that was said of one thing.
    pub fn forget(&mut self, object: Object) {
        self.by_object.remove(&object);
    }

    /// What was said of one thing, item by item.
    pub fn of(&self, object: Object) -> impl Iterator<Item = (&ItemId, &Answer)> {
        let of_one = self.by_object.get(&object).into_iter().flat_map(|it| it.iter());
        of_one.map(|(item, answer)| (item.as_ref(), answer))
    }

    /// Everything that was said.
    pub fn iter(&self) -> impl Iterator<Item = (Object, &ItemId, &Answer)> {
        self.by_object.iter().flat_map(|(object, of_one)| {
            of_one.iter().map(|(item, answer)| (*object, item.as_ref(), answer))
        })
    }

    /// Nothing was said.
    pub fn is_empty(&self) -> bool {
        self.by_object.is_empty()
    }

    /// How many answers there are.
    pub fn len(&self) -> usize {
        self.by_object.values().map(|it| it.len()).sum()
    }
}

impl From<Vec<Answered>> for Answers {
    fn from(list: Vec<Answered>) -> Self {
        let mut all = Self::default();
        let mut by_object: BTreeMap<Object, (OfOne, Basis)> = BTreeMap::new();
        for mut it in list {
            let (of_one, last) = by_object.entry(it.object).or_default();
            // What was said of a thing was mostly said of the same facts.
            if it.answer.basis == *last {
                it.answer.basis = last.clone();
            } else if !it.answer.basis.is_empty() {
                *last = it.answer.basis.clone();
            }
            of_one.insert(all.shared(&it.item), it.answer);
        }
        all.by_object = by_object.into_iter().map(|(at, (it, _))| (at, Arc::new(it))).collect();
        all
    }
}

impl From<Answers> for Vec<Answered> {
    fn from(answers: Answers) -> Self {
        let answered = |(object, item, answer): (Object, &ItemId, &Answer)| Answered {
            object,
            item: item.clone(),
            answer: answer.clone(),
        };
        answers.iter().map(answered).collect()
    }
}
