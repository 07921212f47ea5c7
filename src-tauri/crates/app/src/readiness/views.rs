//! What the pages show of readiness.

use domain::{
    explain::Explanation,
    plan::Plan,
    readiness::{
        answers::{Answer as ItemAnswer, Object, Place},
        board::{Board, Unit},
        checklist::{Checklist, ListChanges, Phase, Tag},
        facts::{self, Truth},
        next::{self, NextQuestion},
        proofs::ProofId,
        score::{self, Score},
    },
    services::ServiceId,
    text::{Datum, Localized, Message},
};
use jiff::civil::Date;
use reference::Pack;
use serde::Serialize;
use store::Store;

use super::answers::name;
use crate::{
    Answer,
    registers::{Cache, Snapshot},
};

/// How many next questions are shown.
const NEXT: usize = 3;

/// How much of what a plan should know is known. This says nothing about readiness.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct Completeness {
    /// How many facts are known.
    pub known: u32,
    /// Of how many.
    pub of: u32,
    /// In whole per cent; nothing where there is nothing to know.
    #[cfg_attr(feature = "bindings", ts(type = "number | null"))]
    pub percent: Option<i64>,
}

impl From<(u32, u32)> for Completeness {
    fn from((known, of): (u32, u32)) -> Self {
        Self { known, of, percent: score::share(known, of) }
    }
}

/// How ready the whole body is.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct Overview {
    /// The day it was looked at.
    #[cfg_attr(feature = "bindings", ts(type = "string"))]
    pub today: Date,
    /// The figure, phase by phase.
    pub score: Score,
    /// How much is known.
    pub completeness: Completeness,
    /// How many services count.
    pub services: usize,
    /// What to answer next.
    pub next: Vec<NextView>,
    /// What a new version of the method's list changed since answers were given; nothing: nothing.
    pub list_changes: Option<ListChanges>,
    /// The answers to items that no list has any more.
    pub orphans: Vec<OrphanView>,
    /// How the weight of what is done grew, day by day, in whole per cent of what counts today.
    #[cfg_attr(feature = "bindings", ts(type = "Array<[string, number]>"))]
    pub progress: Vec<(Date, i64)>,
}

/// A question worth answering, with the name of what it is about.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct NextView {
    /// The question.
    #[serde(flatten)]
    pub question: NextQuestion,
    /// What is asked: the text of the item, or the name of the field.
    pub text: Datum,
    /// The names of what it is about; the first few.
    pub names: Vec<String>,
}

/// An answer to an item that no list has any more.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct OrphanView {
    /// Where it stands.
    pub place: Place,
    /// The name of what it is about.
    pub name: String,
    /// What was said.
    pub answer: ItemAnswer,
}

/// The lists in use, with the phases.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct Checklists {
    /// The phases.
    pub phases: Vec<Phase>,
    /// The lists: the one of the method first, then those of the body.
    pub lists: Vec<Checklist>,
}

/// A service's readiness, with everything it is made of.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct ServiceView {
    /// The figure; nothing for a service that does not count.
    pub score: Option<Score>,
    /// How much is known of it.
    pub completeness: Completeness,
    /// The phase it is in; nothing: nothing holds it up any more.
    pub phase: Option<u8>,
    /// The service itself, its applications and contracts, the body.
    pub parts: Vec<ObjectView>,
    /// What to answer next.
    pub next: Vec<NextView>,
}

/// How the items stand for one thing.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct ObjectView {
    /// What it is.
    pub object: Object,
    /// Its name.
    pub name: String,
    /// What its items come to.
    pub score: Score,
    /// Its items.
    pub units: Vec<UnitView>,
}

/// How an item stands, with its proofs.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct UnitView {
    /// How it stands.
    #[serde(flatten)]
    pub unit: Unit,
    /// The name of what it is inherited from.
    pub inherited_name: Option<String>,
    /// The name of what it would be inherited from, had nothing been said of it here.
    pub instead_of: Option<String>,
    /// Its day has passed, and it is not done.
    pub late: bool,
    /// The field of the service that decides whether it counts, while that is not known.
    pub undecided: Option<String>,
    /// Its proofs.
    pub proofs: Vec<ProofId>,
}

/// How ready the whole body is.
pub fn overview(store: &Store, cache: &Cache) -> Answer<Overview> {
    let snapshot = cache.of(store)?;
    let board = snapshot.board();
    let plan = &snapshot.plan;
    let score = board.body();
    let method = Pack::shared().checklist();
    let seen = plan.readiness.lists.get(&method.id).filter(|it| !it.own);
    let changes = seen.map(|it| ListChanges::between(&it.list, method));
    let all = i64::from(score.tally.applicable).max(1);
    let orphan = |(place, answer): (Place, &ItemAnswer)| OrphanView {
        name: name(plan, place.object),
        answer: answer.clone(),
        place,
    };
    let grown = |(day, weight): (Date, u32)| (day, i64::from(weight) * 100 / all);
    Ok(Overview {
        today: board.today(),
        completeness: board.completeness(None).into(),
        services: board.services().count(),
        next: next_views(board, plan, None),
        list_changes: changes.filter(|it| !it.is_empty()),
        orphans: board.orphans(plan).into_iter().map(orphan).collect(),
        progress: board.progress(plan).into_iter().map(grown).collect(),
        score,
    })
}

/// What to answer next, of everything.
pub fn next(snapshot: &Snapshot) -> Vec<NextView> {
    next_views(snapshot.board(), &snapshot.plan, None)
}

fn next_views(board: &Board, plan: &Plan, service: Option<ServiceId>) -> Vec<NextView> {
    let view = |question: NextQuestion| {
        let text = match &question.asked {
            next::Asked::Field(key) => {
                Datum::Word(format!("domain-field-{}", key.replace(['_', '.'], "-")))
            }
            next::Asked::Item(id) => {
                board.item(id).map_or(Datum::Unknown, |(item, _)| item.text.clone().into())
            }
        };
        let names = question.objects.iter().take(NEXT).map(|it| name(plan, *it)).collect();
        NextView { question, text, names }
    };
    next::questions(board, plan, service, NEXT).into_iter().map(view).collect()
}

/// The lists in use.
pub fn lists(store: &Store, cache: &Cache) -> Answer<Checklists> {
    let snapshot = cache.of(store)?;
    let pack = Pack::shared();
    let own = snapshot.plan.readiness.lists.values().filter(|it| it.own);
    let lists = std::iter::once(pack.checklist()).chain(own.map(|it| &it.list));
    Ok(Checklists { phases: pack.phases().to_vec(), lists: lists.cloned().collect() })
}

/// A service's readiness.
pub fn service(store: &Store, cache: &Cache, id: ServiceId) -> Answer<ServiceView> {
    let snapshot = cache.of(store)?;
    let board = snapshot.board();
    let plan = &snapshot.plan;
    let score = board.service(id);
    Ok(ServiceView {
        phase: score.as_ref().and_then(Score::current_phase),
        score,
        completeness: board.completeness(Some(id)).into(),
        parts: board.parts_of(id).into_iter().map(|it| object_view(board, plan, it)).collect(),
        next: next_views(board, plan, Some(id)),
    })
}

/// How the items stand for one thing.
pub fn object(store: &Store, cache: &Cache, object: Object) -> Answer<ObjectView> {
    let snapshot = cache.of(store)?;
    Ok(object_view(snapshot.board(), &snapshot.plan, object))
}

fn object_view(board: &Board, plan: &Plan, object: Object) -> ObjectView {
    let units = board.units(plan, object);
    ObjectView {
        object,
        name: name(plan, object),
        score: board.object(object),
        units: units.into_iter().map(|it| unit_view(board, plan, it)).collect(),
    }
}

pub(super) fn unit_view(board: &Board, plan: &Plan, unit: Unit) -> UnitView {
    let answers = &plan.readiness.answers;
    let own = answers.get(unit.object, &unit.item).is_some();
    let other = |it: &&Object| own && !unit.template && answers.get(**it, &unit.item).is_some();
    let instead_of = board.inherits(unit.object).iter().find(other);
    let of = unit.inherited.unwrap_or(unit.object);
    let proves = |it: &&domain::readiness::proofs::Proof| {
        it.details.proves.iter().any(|place| place.object == of && place.item == unit.item)
    };
    let field = |it: &Tag| facts::field_of(*it).map(|(_, key)| key.to_owned());
    let unknown = unit.applies == Truth::Unknown;
    UnitView {
        undecided: unknown.then(|| unit.because.iter().find_map(field)).flatten(),
        inherited_name: unit.inherited.map(|it| name(plan, it)),
        instead_of: instead_of.map(|it| name(plan, *it)),
        late: !unit.done && unit.due.is_some_and(|it| it < board.today()),
        proofs: plan.readiness.proofs.iter().filter(proves).map(|it| it.id).collect(),
        unit,
    }
}

/// Why the readiness of a service, or of the whole body, is what it is.
pub fn explain(store: &Store, cache: &Cache, of: Option<ServiceId>) -> Answer<Explanation> {
    let snapshot = cache.of(store)?;
    let board = snapshot.board();
    let pack = Pack::shared();
    let phases: Vec<Localized> = pack.phases().iter().map(|it| it.name.clone()).collect();
    let formula = pack.own_estimate();
    Ok(match of {
        None => board.body().explain(Message::new("readiness-body"), &phases, formula),
        Some(id) => {
            let name = name(&snapshot.plan, Object::Service(id));
            let of = Message::new("readiness-service").with("name", name);
            board.service(id).ok_or(store::Error::NotFound)?.explain(of, &phases, formula)
        }
    })
}
