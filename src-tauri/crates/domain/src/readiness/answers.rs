//! What was said of the items of the checklists, each for one thing.

use std::{collections::BTreeMap, sync::Arc};

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::{
    check::{Check, Problem, Problems},
    plan::Record,
    readiness::checklist::ItemId,
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
    pub basis: BTreeMap<String, String>,
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

/// The answers about one thing.
pub(super) type OfOne = BTreeMap<ItemId, Answer>;

/// All answers of a plan. A copy costs as much as there are things with answers, not as there are
/// answers.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(from = "Vec<Answered>", into = "Vec<Answered>")]
pub struct Answers(BTreeMap<Object, Arc<OfOne>>);

impl Answers {
    /// What was said of an item for one thing.
    pub fn get(&self, object: Object, item: &ItemId) -> Option<&Answer> {
        self.0.get(&object)?.get(item)
    }

    /// The answers about one thing.
    pub(super) fn of_one(&self, object: Object) -> Option<&OfOne> {
        self.0.get(&object).map(Arc::as_ref)
    }

    /// Says something of an item; nothing: what was said is taken back.
    pub fn set(&mut self, object: Object, item: &ItemId, answer: Option<Answer>) {
        match answer {
            Some(answer) => {
                let of_one = Arc::make_mut(self.0.entry(object).or_default());
                of_one.insert(item.clone(), answer);
            }
            None => {
                let Some(of_one) = self.0.get_mut(&object) else { return };
                Arc::make_mut(of_one).remove(item);
                if of_one.is_empty() {
                    self.0.remove(&object);
                }
            }
        }
    }

    /// Takes back all that was said of one thing.
    pub fn forget(&mut self, object: Object) {
        self.0.remove(&object);
    }

    /// What was said of one thing, item by item.
    pub fn of(&self, object: Object) -> impl Iterator<Item = (&ItemId, &Answer)> {
        self.0.get(&object).into_iter().flat_map(|it| it.iter())
    }

    /// Everything that was said.
    pub fn iter(&self) -> impl Iterator<Item = (Object, &ItemId, &Answer)> {
        self.0.iter().flat_map(|(object, of_one)| {
            of_one.iter().map(|(item, answer)| (*object, item, answer))
        })
    }

    /// Nothing was said.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// How many answers there are.
    pub fn len(&self) -> usize {
        self.0.values().map(|it| it.len()).sum()
    }
}

impl From<Vec<Answered>> for Answers {
    fn from(list: Vec<Answered>) -> Self {
        let mut by_object: BTreeMap<Object, OfOne> = BTreeMap::new();
        for it in list {
            by_object.entry(it.object).or_default().insert(it.item, it.answer);
        }
        Self(by_object.into_iter().map(|(object, it)| (object, Arc::new(it))).collect())
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
