//! All items of a plan held against its answers: what counts, what is done, what came back.
//!
//! The board is the one place where readiness is counted. It is made from a whole plan, and can be
//! brought up to date thing by thing after an answer.

use std::{
    cell::{Cell, OnceCell},
    collections::{BTreeMap, BTreeSet, HashMap},
    ops::Range,
    sync::{Arc, LazyLock},
};

use jiff::{ToSpan, civil::Date};
use serde::{Deserialize, Serialize};

use crate::{
    plan::Plan,
    readiness::{
        answers::{Answer, AnswerState, Object, OfOne, Place},
        basis::{self, Basis},
        checklist::{Checklist, Item, ItemId, Recurrence, Scope, Tag},
        facts::{self, Facts, Proposals, Surroundings, Tags},
        score::{Score, Tallies},
    },
    register::applications::ApplicationRole,
    services::{Provision, Service, ServiceId},
};

/// What the items come to for everything in a plan. A copy is cheap: what no answer changes is
/// shared.
#[derive(Debug, Clone)]
pub struct Board {
    today: Date,
    known: Arc<Surveyed>,
    /// What the items of each thing come to.
    tallies: BTreeMap<Object, Tallies>,
    /// Where there are proofs, and whether any of them still counts.
    proofs: Arc<HashMap<Object, HashMap<ItemId, bool>>>,
}

/// A board that is made when somebody asks for it.
pub type LazyBoard = LazyLock<Board, Box<dyn FnOnce() -> Board + Send + Sync>>;

/// What no answer changes: the items, and what is known of the things they are asked of.
#[derive(Debug, Default)]
struct Surveyed {
    items: Vec<Ruled>,
    places: HashMap<ItemId, usize>,
    /// Where the items stand, by the order of their ids.
    by_id: Vec<usize>,
    /// Everything that answers are about.
    objects: BTreeMap<Object, Known>,
    /// The applications and contracts a service's readiness is made of, too.
    parts: BTreeMap<ServiceId, Vec<Object>>,
    /// Of all services.
    completeness: (u32, u32),
}

/// An item of a list, ready to be counted.
#[derive(Debug)]
struct Ruled {
    item: Item,
    /// The list it is of.
    list: String,
    tags: Tags,
}

/// What the board knows of a thing.
#[derive(Debug, Default)]
struct Known {
    facts: Facts,
    basis: Basis,
    /// The scopes of the items that are answered for it.
    scopes: Vec<Scope>,
    /// Where an answer is looked for if there is none here.
    inherits: Vec<Object>,
    completeness: (u32, u32),
}

/// Where answers about a thing are looked for: there or where it inherits from.
struct Source<'a> {
    of: Object,
    said: &'a OfOne,
    /// Item by item; made once somebody asks, for most of what is inherited is answered nearer.
    line: OnceCell<Vec<Option<&'a Answer>>>,
    /// What is known of it now, and what an answer was given for that still is so.
    known: Option<&'a Known>,
    unchanged: Cell<Option<&'a Basis>>,
    proofs: Option<&'a HashMap<ItemId, bool>>,
}

impl<'a> Source<'a> {
    /// What was said of the item that is at that place among `items`.
    fn look_up(&self, known: &Surveyed, items: &Range<usize>, at: usize) -> Option<&'a Answer> {
        self.line.get_or_init(|| known.line_up(self.said, items))[at]
    }

    /// The facts that are no longer what `answer` was given for.
    fn changed(&self, answer: &'a Answer) -> Vec<String> {
        let Some(known) = self.known else { return Vec::new() };
        if self.unchanged.get().is_some_and(|it| it.is(&answer.basis)) {
            return Vec::new();
        }
        let changed = answer.basis.changed(&known.basis);
        if changed.is_empty() {
            self.unchanged.set(Some(&answer.basis));
        }
        changed
    }
}

/// An item for one thing, while the board is walked.
pub(super) struct Step<'a> {
    /// Its place among the items of all lists.
    pub at: usize,
    pub item: &'a Item,
    pub tags: Tags,
    pub applies: facts::Truth,
    /// What was said, and of what it was said.
    pub found: Option<(&'a Answer, Object)>,
    /// It was done, and is open again.
    pub returned: Option<Returned>,
    /// It is answered here, but counted where it is inherited.
    pub template: bool,
}

/// What was said of an item for one thing.
pub(super) struct Said {
    pub answer: Answer,
    /// It is done, and stays so today.
    pub done: bool,
    /// It was said of something else, and holds here.
    pub inherited: bool,
}

impl Step<'_> {
    fn state(&self) -> AnswerState {
        self.found.map(|(answer, _)| answer.state).unwrap_or_default()
    }

    /// It counts.
    pub fn counts(&self) -> bool {
        self.applies != facts::Truth::No && self.state() != AnswerState::NotApplicable
    }

    /// It is done, and stays so today.
    pub fn is_done(&self) -> bool {
        self.state() == AnswerState::Done && self.returned.is_none()
    }

    /// It holds its phase up as long as it is open.
    pub fn blocks(&self) -> bool {
        self.item.holds_up()
    }
}

/// Why a finished item is open again.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", tag = "kind")]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub enum Returned {
    /// Its time came.
    Time {
        /// The day from which it is to do again.
        #[cfg_attr(feature = "bindings", ts(type = "string"))]
        since: Date,
    },
    /// What it was answered for has changed.
    Change {
        /// The names of the facts that did: `data_class`, `services` …
        facts: Vec<String>,
    },
    /// No proof of it counts any more.
    Proof,
}

/// How an item stands for one thing.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct Unit {
    /// The item.
    pub item: ItemId,
    /// For what.
    pub object: Object,
    /// Whether its conditions are met.
    pub applies: facts::Truth,
    /// The conditions that decide it.
    pub because: Vec<Tag>,
    /// What was said.
    pub answer: Answer,
    /// Of what it was said, where that is something else.
    pub inherited: Option<Object>,
    /// It is not counted here: what is said holds for the services of this application.
    pub template: bool,
    /// It counts.
    pub counts: bool,
    /// It is done, and stays so today.
    pub done: bool,
    /// Why it is open again, though it was done.
    pub returned: Option<Returned>,
    /// The day by which it is to do: what somebody set, or when it comes back.
    #[cfg_attr(feature = "bindings", ts(type = "string | null"))]
    pub due: Option<Date>,
    /// What has to be done before it and is not.
    pub waits_for: Vec<ItemId>,
}

impl Surveyed {
    /// What was said of one thing, item by item. The items and the answers are both gone through in
    /// the order of their ids: to look each of them up would take several times as long.
    fn line_up<'a>(&self, said: &'a OfOne, items: &Range<usize>) -> Vec<Option<&'a Answer>> {
        if items.len() == 1 {
            return vec![said.get(&self.items[items.start].item.id)];
        }
        let mut line = vec![None; items.len()];
        let mut said = said.iter().peekable();
        for at in self.by_id.iter().filter(|it| items.contains(it)) {
            let id = &self.items[*at].item.id;
            while said.next_if(|(it, _)| it.as_ref() < id).is_some() {}
            if let Some((it, answer)) = said.peek()
                && it.as_ref() == id
            {
                line[*at - items.start] = Some(*answer);
            }
        }
        line
    }

    /// Finds everything that answers are about, and what is known of it.
    fn look_around(&mut self, plan: &Plan, catalogue: &Proposals) {
        let around = Surroundings::of(plan, catalogue);
        let mut contracts_of: BTreeMap<ServiceId, Vec<Object>> = BTreeMap::new();
        for it in &plan.registers.contracts {
            for service in &it.details.services {
                contracts_of.entry(*service).or_default().push(Object::Contract(it.id));
            }
        }
        // What several services share, with the services and their facts.
        let mut shared: BTreeMap<Object, Vec<(&Service, Facts)>> = BTreeMap::new();
        let offered = |it: &&Service| it.details.provision != Provision::NotOffered;
        for service in plan.services.iter().filter(offered) {
            let facts = facts::of_service(service, &around);
            let contracts = contracts_of.remove(&service.id).unwrap_or_default();
            let with = around.of_service(service.id);
            // What is asked of a contract is asked of the service, until it has one; and so for
            // applications.
            let mut scopes = vec![Scope::Service];
            scopes.extend(contracts.is_empty().then_some(Scope::Contract));
            scopes.extend(with.is_empty().then_some(Scope::Application));
            let main = with.iter().filter(|(role, _)| *role == ApplicationRole::Main);
            let inherits = main.map(|(_, it)| Object::Application(it.id)).collect();
            let mut parts: Vec<Object> =
                with.iter().map(|(_, it)| Object::Application(it.id)).collect();
            parts.extend(&contracts);
            for part in &parts {
                shared.entry(*part).or_default().push((service, facts));
            }
            let completeness = facts::completeness(service, &around, contracts.len());
            self.completeness.0 += completeness.0;
            self.completeness.1 += completeness.1;
            let basis = basis::of_service(service, with, &contracts);
            let known = Known { facts, basis, scopes, inherits, completeness };
            self.objects.insert(Object::Service(service.id), known);
            self.parts.insert(service.id, parts);
        }
        for (object, of) in shared {
            let services = || of.iter().map(|(it, _)| it.id);
            let scope = match object {
                Object::Contract(_) => Scope::Contract,
                _ => Scope::Application,
            };
            let known = Known {
                facts: Facts::together(of.iter().map(|(_, it)| *it)),
                basis: basis::of_shared(plan, object, services()),
                scopes: vec![scope],
                // What was said of a service before it had one holds for it.
                inherits: services().map(Object::Service).collect(),
                ..Known::default()
            };
            self.objects.insert(object, known);
        }
        let each = self.parts.keys().filter_map(|it| self.objects.get(&Object::Service(*it)));
        let mut facts = Facts::together(each.map(|it| it.facts));
        if !plan.registers.assets.is_empty() {
            facts = facts.and(Tag::OnPremise);
        }
        let basis = basis::of_body(plan);
        let scopes = vec![Scope::Body];
        self.objects.insert(Object::Body, Known { facts, basis, scopes, ..Known::default() });
    }
}

impl Board {
    /// Holds `plan` against the list of the method and the lists of its own, as of `today`.
    pub fn new(plan: &Plan, method: &Checklist, catalogue: &Proposals, today: Date) -> Self {
        let own = plan.readiness.lists.values().filter(|it| it.own).map(|it| &it.list);
        let items: Vec<Ruled> = std::iter::once(method)
            .chain(own)
            .flat_map(|list| list.items.iter().map(move |it| (list, it)))
            .map(|(list, it)| Ruled {
                item: it.clone(),
                list: list.id.clone(),
                tags: Tags::of(&it.applies_to),
            })
            .collect();
        let places = items.iter().enumerate().map(|(at, it)| (it.item.id.clone(), at)).collect();
        let mut by_id: Vec<usize> = (0..items.len()).collect();
        by_id.sort_by(|one, other| items[*one].item.id.cmp(&items[*other].item.id));
        let mut known = Surveyed { items, places, by_id, ..Surveyed::default() };
        known.look_around(plan, catalogue);
        let known = Arc::new(known);
        let mut board = Self {
            today,
            known: known.clone(),
            tallies: BTreeMap::new(),
            proofs: Arc::new(proofs_of(plan, today)),
        };
        board.tallies = known.objects.keys().map(|it| (*it, board.count(plan, *it))).collect();
        board
    }

    /// Counts the items of one thing.
    fn count(&self, plan: &Plan, object: Object) -> Tallies {
        let mut tallies = Tallies::default();
        self.walk(plan, object, |step| {
            if step.template || !step.counts() {
                return;
            }
            // A list is checked before it is counted, so its phases are there.
            let place = usize::from(step.item.phase).wrapping_sub(1);
            let Some(tally) = tallies.0.get_mut(place) else { return };
            let weight = u32::from(step.item.weight);
            tally.applicable += weight;
            tally.items += 1;
            tally.unclear += u32::from(step.applies == facts::Truth::Unknown);
            tally.returned += u32::from(step.returned.is_some());
            if step.is_done() {
                tally.done += weight;
            } else {
                tally.open += 1;
                tally.blocking += u32::from(step.blocks());
            }
        });
        tallies
    }

    /// Looks at each item of one thing.
    pub(super) fn walk<'a>(&'a self, plan: &'a Plan, object: Object, look: impl FnMut(Step<'a>)) {
        self.walk_through(plan, object, 0..self.known.items.len(), look);
    }

    fn walk_through<'a>(
        &'a self,
        plan: &'a Plan,
        object: Object,
        items: Range<usize>,
        mut look: impl FnMut(Step<'a>),
    ) {
        let Some(known) = self.known.objects.get(&object) else { return };
        let answers = &plan.readiness.answers;
        let sources: Vec<Source<'_>> = std::iter::once(object)
            .chain(known.inherits.iter().copied())
            .filter_map(|of| {
                let (known, proofs) = (self.known.objects.get(&of), self.proofs.get(&of));
                let said = answers.of_one(of)?;
                let unchanged = Cell::default();
                Some(Source { of, said, line: OnceCell::new(), known, unchanged, proofs })
            })
            .collect();
        let is_application = matches!(object, Object::Application(_));
        let first = items.start;
        for (at, ruled) in self.known.items[items.clone()].iter().enumerate() {
            let scope = ruled.item.scope;
            let template = is_application && scope == Scope::Service;
            if !template && !known.scopes.contains(&scope) {
                continue;
            }
            let item = &ruled.item;
            // What holds for all services of an application is said of it, not of one of them.
            let mut sources = sources.iter().filter(|it| !template || it.of == object);
            let found = sources.find_map(|it| Some((it.look_up(&self.known, &items, at)?, it)));
            look(Step {
                at: first + at,
                item,
                tags: ruled.tags,
                applies: known.facts.any(ruled.tags),
                found: found.map(|(answer, source)| (answer, source.of)),
                returned: found.and_then(|(answer, source)| self.returned(item, answer, source)),
                template,
            });
        }
    }

    /// Why a finished item is open again today.
    fn returned<'a>(
        &self,
        item: &Item,
        answer: &'a Answer,
        source: &Source<'a>,
    ) -> Option<Returned> {
        if answer.state != AnswerState::Done {
            return None;
        }
        if let Some(since) = next_time(item.recurrence, answer)
            && since <= self.today
        {
            return Some(Returned::Time { since });
        }
        if item.recurrence == Recurrence::OnChange {
            let facts = source.changed(answer);
            if !facts.is_empty() {
                return Some(Returned::Change { facts });
            }
        }
        let proved = || source.proofs?.get(&item.id).copied();
        (item.mandatory && proved() == Some(false) && answer.note.trim().is_empty())
            .then_some(Returned::Proof)
    }

    /// Brings the board up to date after something was said of `objects`, or a proof of them came or
    /// went, in the plan as it is now. What is known of things must not have changed.
    pub fn answered(&mut self, plan: &Plan, objects: &BTreeSet<Object>) {
        self.proofs = Arc::new(proofs_of(plan, self.today));
        let known = self.known.clone();
        let concerned = known.objects.iter().filter(|(object, it)| {
            objects.contains(object) || it.inherits.iter().any(|it| objects.contains(it))
        });
        for (object, _) in concerned {
            let tallies = self.count(plan, *object);
            self.tallies.insert(*object, tallies);
        }
    }

    /// The day it is held against.
    pub fn today(&self) -> Date {
        self.today
    }

    /// The items of all lists, in their order.
    pub fn items(&self) -> impl Iterator<Item = &Item> {
        self.known.items.iter().map(|it| &it.item)
    }

    /// An item, and the list it is of.
    pub fn item(&self, id: &ItemId) -> Option<(&Item, &str)> {
        let ruled = &self.known.items[*self.known.places.get(id)?];
        Some((&ruled.item, &ruled.list))
    }

    /// The place of an item among those of all lists.
    pub(super) fn place_of(&self, id: &ItemId) -> Option<usize> {
        self.known.places.get(id).copied()
    }

    /// Everything that answers are about.
    pub fn objects(&self) -> impl Iterator<Item = Object> {
        self.known.objects.keys().copied()
    }

    /// The services whose readiness counts: those the body offers, or somebody for it.
    pub fn services(&self) -> impl Iterator<Item = ServiceId> {
        self.known.parts.keys().copied()
    }

    /// What a service's readiness is made of: itself, its applications and contracts, the body.
    pub fn parts_of(&self, service: ServiceId) -> Vec<Object> {
        let Some(parts) = self.known.parts.get(&service) else { return Vec::new() };
        let service = Object::Service(service);
        std::iter::once(service).chain(parts.iter().copied()).chain([Object::Body]).collect()
    }

    /// Where an answer about a thing is looked for, if there is none of its own.
    pub fn inherits(&self, object: Object) -> &[Object] {
        self.known.objects.get(&object).map(|it| it.inherits.as_slice()).unwrap_or_default()
    }

    /// What is known of the conditions of a thing.
    pub fn facts(&self, object: Object) -> Facts {
        self.known.objects.get(&object).map(|it| it.facts).unwrap_or_default()
    }

    /// What an answer given today for a thing holds for.
    pub fn basis(&self, object: Object) -> Basis {
        self.known.objects.get(&object).map(|it| it.basis.clone()).unwrap_or_default()
    }

    /// A proof of an item is there and counts.
    pub fn is_proved(&self, place: &Place) -> bool {
        self.proofs.get(&place.object).and_then(|it| it.get(&place.item)) == Some(&true)
    }

    /// How ready the whole body is: everything, each once.
    pub fn body(&self) -> Score {
        let all = self.tallies.values().fold(Tallies::default(), Tallies::plus);
        all.score()
    }

    /// How ready a service is: its own items, those of its applications and contracts, those of the
    /// body. Nothing for one that does not count.
    pub fn service(&self, id: ServiceId) -> Option<Score> {
        let parts = self.known.parts.get(&id)?;
        let all = [Object::Service(id), Object::Body];
        let each = all.iter().chain(parts).filter_map(|it| self.tallies.get(it));
        Some(each.fold(Tallies::default(), Tallies::plus).score())
    }

    /// What the items of one thing come to.
    pub fn object(&self, object: Object) -> Score {
        self.tallies.get(&object).copied().unwrap_or_default().score()
    }

    /// How much of what a plan should know of a service is known, of how much; of all services where
    /// none is named. This says nothing about readiness.
    pub fn completeness(&self, service: Option<ServiceId>) -> (u32, u32) {
        match service {
            None => self.known.completeness,
            Some(id) => {
                let known = self.known.objects.get(&Object::Service(id));
                known.map(|it| it.completeness).unwrap_or_default()
            }
        }
    }

    /// How each item stands for one thing.
    pub fn units(&self, plan: &Plan, object: Object) -> Vec<Unit> {
        let mut units = self.units_through(plan, object, 0..self.known.items.len());
        let open = |it: &Unit| it.counts && !it.done;
        let mut seen: BTreeMap<ItemId, bool> =
            units.iter().map(|it| (it.item.clone(), open(it))).collect();
        for unit in &mut units {
            unit.waits_for.retain(|it| match seen.get(it) {
                Some(open) => *open,
                None => {
                    let open = self.is_open_anywhere(plan, it);
                    seen.insert(it.clone(), open);
                    open
                }
            });
        }
        units
    }

    /// Whether an item is open for anything it is asked of: what is asked of something else has to be
    /// done wherever it is asked.
    pub(super) fn is_open_anywhere(&self, plan: &Plan, item: &ItemId) -> bool {
        let items = self.only(item);
        self.objects().any(|object| {
            let mut open = false;
            self.walk_through(plan, object, items.clone(), |step| {
                open |= !step.template && step.counts() && !step.is_done();
            });
            open
        })
    }

    /// The items, but only this one.
    fn only(&self, item: &ItemId) -> Range<usize> {
        self.known.places.get(item).map_or(0..0, |at| *at..*at + 1)
    }

    /// How one item stands for everything it is asked of.
    pub fn units_of(&self, plan: &Plan, item: &ItemId) -> Vec<Unit> {
        let items = self.only(item);
        let units = self.objects().flat_map(|it| self.units_through(plan, it, items.clone()));
        units.filter(|it| !it.template).collect()
    }

    fn units_through(&self, plan: &Plan, object: Object, items: Range<usize>) -> Vec<Unit> {
        let facts = self.facts(object);
        let mut units = Vec::new();
        self.walk_through(plan, object, items, |step| {
            let counts = step.counts();
            let done = step.is_done();
            let (answer, of) = match step.found {
                Some((answer, of)) => (answer.clone(), of),
                None => (Answer::default(), object),
            };
            let comes_back = || next_time(step.item.recurrence, &answer);
            let due = match &step.returned {
                Some(Returned::Time { since }) => Some(*since),
                _ if done => comes_back(),
                _ => answer.due,
            };
            units.push(Unit {
                item: step.item.id.clone(),
                object,
                applies: step.applies,
                because: facts.deciding(step.tags).each().collect(),
                inherited: (of != object).then_some(of),
                template: step.template,
                counts,
                done,
                due,
                waits_for: step.item.after.clone(),
                returned: step.returned,
                answer,
            });
        });
        units
    }

    /// How one item stands for one thing; nothing where it is not asked of it.
    pub fn unit(&self, plan: &Plan, place: &Place) -> Option<Unit> {
        let only = |item: &ItemId| self.units_through(plan, place.object, self.only(item)).pop();
        let mut unit = only(&place.item)?;
        unit.waits_for.retain(|it| match only(it) {
            Some(it) => it.counts && !it.done,
            None => self.is_open_anywhere(plan, it),
        });
        Some(unit)
    }

    /// What was said of an item for one thing; nothing where it is not asked of it.
    pub(super) fn said(&self, plan: &Plan, place: &Place) -> Option<Said> {
        let mut said = None;
        self.walk_through(plan, place.object, self.only(&place.item), |step| {
            let answer = step.found.map(|(answer, _)| answer.clone()).unwrap_or_default();
            let inherited = step.found.is_some_and(|(_, of)| of != place.object);
            said = Some(Said { answer, done: step.is_done(), inherited });
        });
        said
    }

    /// The answers to items that no list has any more.
    pub fn orphans<'p>(&self, plan: &'p Plan) -> Vec<(Place, &'p Answer)> {
        let orphan = |(object, item, answer): (Object, &ItemId, &'p Answer)| {
            let place = Place { object, item: item.clone() };
            (!self.known.places.contains_key(item)).then_some((place, answer))
        };
        plan.readiness.answers.iter().filter_map(orphan).collect()
    }

    /// How the weight of what is done today grew, day by day, the first day first. What came back
    /// since is left out; the last figure is that of today.
    pub fn progress(&self, plan: &Plan) -> Vec<(Date, u32)> {
        let mut by_day: BTreeMap<Date, u32> = BTreeMap::new();
        for object in self.known.objects.keys() {
            self.walk(plan, *object, |step| {
                if let Some((answer, _)) = step.found
                    && !step.template
                    && step.counts()
                    && step.is_done()
                {
                    let day = answer.answered.unwrap_or(self.today).min(self.today);
                    *by_day.entry(day).or_default() += u32::from(step.item.weight);
                }
            });
        }
        let mut sum = 0;
        let grown = |(day, weight)| {
            sum += weight;
            (day, sum)
        };
        by_day.into_iter().map(grown).collect()
    }
}

/// Where there are proofs, and whether any of them still counts.
fn proofs_of(plan: &Plan, today: Date) -> HashMap<Object, HashMap<ItemId, bool>> {
    let mut found: HashMap<Object, HashMap<ItemId, bool>> = HashMap::new();
    for proof in &plan.readiness.proofs {
        let counts = proof.details.counts(today);
        for place in &proof.details.proves {
            let any = found.entry(place.object).or_default().entry(place.item.clone()).or_default();
            *any |= counts;
        }
    }
    found
}

/// The day on which a finished item comes back; nothing: it does not.
pub fn next_time(recurrence: Recurrence, answer: &Answer) -> Option<Date> {
    let months = match (recurrence, answer.rounds) {
        (Recurrence::Once | Recurrence::OnChange, _) => return None,
        (Recurrence::Monthly, _) => 1,
        (Recurrence::Quarterly, _) => 3,
        (Recurrence::Semiannual, _) => 6,
        (Recurrence::Annual, _) => 12,
        // Answered after three months; again three months later, then six, then never more.
        (Recurrence::ThreeSixTwelve, ..=1) => 3,
        (Recurrence::ThreeSixTwelve, 2) => 6,
        (Recurrence::ThreeSixTwelve, _) => return None,
    };
    answer.answered?.checked_add(months.months()).ok()
}
