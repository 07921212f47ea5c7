//! Scenarios: what would be different, laid over the plan, which they never touch until one is adopted.

mod adopt;
mod begin;
mod change;
mod compare;

pub use adopt::{Adopted, adopt};
pub use begin::{Beginning, begin};
pub use change::{
    ScenarioCell, ScenarioText, add, cells, copy, drop_change, put, remove, save, take_out,
};
pub use compare::{Column, SideBySide, What, compare, explain, matters, what_if};

use std::collections::BTreeMap;

use domain::{
    check::Rule,
    costs::{
        book::{Knobs, Scenario, ScenarioChange, ScenarioDetails, ScenarioId},
        scenario::{Overlaid, overlay, problems},
    },
    plan::{Plan, Record},
    register::{
        Register,
        rows::{self, Links, Rows},
        value::{Field, Kind, Value},
    },
    text::{Datum, Message},
};
use reference::Pack;
use serde::Serialize;
use store::{Store, registers};

use crate::{
    Answer,
    registers::{Cache, Snapshot, fields_of, find_field, lists},
};

/// A scenario, and whether it still fits the plan.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct ScenarioView {
    /// Its name in the file.
    pub id: ScenarioId,
    /// What it is called.
    pub name: String,
    /// What it is about.
    pub notes: String,
    /// How much dearer or cheaper than in the plan things would be.
    pub knobs: Knobs,
    /// What would be different, in this order.
    pub changes: Vec<ChangeView>,
    /// What follows from that without being said: applications for grants that are not sent yet.
    pub follows: Vec<Message>,
}

/// Something that would be different.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct ChangeView {
    /// Its place in the scenario, from zero.
    pub at: usize,
    /// What is done.
    pub deed: Deed,
    /// The register; nothing for what is in none.
    pub register: Option<Register>,
    /// The record, as the scenario means it.
    #[cfg_attr(feature = "bindings", ts(type = "number"))]
    pub id: i64,
    /// The record's name; nothing where it is gone.
    pub name: Option<String>,
    /// The field; nothing where all of the record is meant, or there is no such field any more.
    pub field: Option<Field>,
    /// What is in the plan.
    pub before: Value,
    /// What would be there.
    pub after: Value,
    /// Why it cannot be done; nothing where it can.
    pub refused: Option<Message>,
    /// What would be wrong with the record then, and is not now.
    pub problems: Vec<Message>,
}

/// What a change does.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub enum Deed {
    /// Puts something else into a cell.
    Put,
    /// Adds a record.
    Add,
    /// Takes a record out.
    Remove,
}

/// The scenarios of the plan.
pub fn list(store: &Store, cache: &Cache) -> Answer<Vec<ScenarioView>> {
    let snapshot = cache.of(store)?;
    let each = snapshot.plan.costs.scenarios.iter();
    each.map(|it| view(store, &snapshot, it)).collect()
}

fn find(snapshot: &Snapshot, id: ScenarioId) -> Answer<&Scenario> {
    let found = snapshot.plan.costs.scenarios.iter().find(|it| it.id == id);
    Ok(found.ok_or(store::Error::NotFound)?)
}

/// A scenario laid over the plan. What it adds has the ids it would get in the file.
fn laid(store: &Store, plan: &Plan, details: &ScenarioDetails) -> Answer<Overlaid> {
    let mut next: BTreeMap<String, i64> = store.read(registers::next_ids)?;
    Ok(overlay(plan, details, &lists(plan), |register| {
        let next = next.entry(registers::table_name(register).to_owned()).or_insert(1);
        *next += 1;
        *next - 1
    }))
}

fn view(store: &Store, snapshot: &Snapshot, scenario: &Scenario) -> Answer<ScenarioView> {
    let details = &scenario.details;
    let overlaid = laid(store, &snapshot.plan, details)?;
    let troubles = problems(&overlaid, &snapshot.plan);
    let sight = Sight::new(&snapshot.plan, &overlaid);
    let change = |(at, it)| sight.change(at, it, &troubles);
    let follows = overlaid.touched.iter().filter_map(|it| match it {
        Record::FundingLine(_) => {
            let name = overlaid.plan.name_of(*it).unwrap_or_default();
            Some(Message::new("scenarios-follows").with("name", name))
        }
        _ => None,
    });
    Ok(ScenarioView {
        id: scenario.id,
        name: details.name.clone(),
        notes: details.notes.clone(),
        knobs: details.knobs,
        changes: details.changes.iter().enumerate().map(change).collect(),
        follows: follows.collect(),
    })
}

/// The plan as it is and as it would be, ready to be read cell by cell.
struct Sight<'a> {
    before: &'a Plan,
    overlaid: &'a Overlaid,
    links_before: Links,
    links_after: Links,
}

impl<'a> Sight<'a> {
    fn new(before: &'a Plan, overlaid: &'a Overlaid) -> Self {
        let (links_before, links_after) = (Links::of(before), Links::of(&overlaid.plan));
        Self { before, overlaid, links_before, links_after }
    }

    fn before(&self, register: Register, id: i64, field: &Field) -> Value {
        cell(self.before, &self.links_before, register, id, field)
    }

    fn after(&self, register: Register, id: i64, field: &Field) -> Value {
        let id = self.overlaid.id(register, id);
        cell(&self.overlaid.plan, &self.links_after, register, id, field)
    }

    fn name(&self, register: Register, id: i64) -> Option<String> {
        let now = self.overlaid.id(register, id);
        let name = rows::name(&self.overlaid.plan, register, now);
        name.or_else(|| rows::name(self.before, register, id)).map(str::to_owned)
    }

    fn change(
        &self,
        at: usize,
        change: &ScenarioChange,
        troubles: &[(Record, domain::check::Problem)],
    ) -> ChangeView {
        let refused = self.overlaid.refused.iter().find(|it| it.at == at).map(|it| why(it.rule));
        let mut view = ChangeView {
            at,
            deed: Deed::Put,
            register: None,
            id: 0,
            name: None,
            field: None,
            before: Value::Empty,
            after: Value::Empty,
            refused,
            problems: Vec::new(),
        };
        let fields;
        match change {
            ScenarioChange::Put { register, id, field, value } => {
                fields = fields_of(*register, self.before);
                view.register = Some(*register);
                view.id = *id;
                view.name = self.name(*register, *id);
                view.field = find_field(&fields, field).cloned();
                if let Some(field) = &view.field {
                    view.before = self.before(*register, *id, field);
                    view.after = self.named(field, value.value());
                }
            }
            ScenarioChange::Add { register, id } => {
                fields = fields_of(*register, self.before);
                view.deed = Deed::Add;
                view.register = Some(*register);
                view.id = *id;
                view.name = self.name(*register, *id);
            }
            ScenarioChange::Remove { record } => {
                let (register, id) = place(*record);
                view.deed = Deed::Remove;
                view.register = register;
                view.id = id;
                view.name = self.before.name_of(*record).map(str::to_owned);
                return view;
            }
        }
        if let Some(register) = view.register {
            let record = register.record(self.overlaid.id(register, view.id));
            let mine = troubles.iter().filter(|(it, problem)| {
                // What is wrong with a field is told where the field is changed; the rest where the
                // record is added, or wherever it is touched.
                let here = view.field.as_ref().is_some_and(|it| it.key == problem.field);
                *it == record && (here || !self.is_put(register, view.id, &problem.field))
            });
            view.problems = mine.map(|(_, it)| broken(&fields, it)).collect();
        }
        view
    }

    fn is_put(&self, register: Register, id: i64, field: &str) -> bool {
        // Of a record that is there, only what was changed can be newly wrong.
        let added = self.overlaid.added.contains_key(&(register, id));
        let known = fields_of(register, self.before);
        !added && find_field(&known, field).is_some()
    }

    /// Links with the names they have in the scenario.
    fn named(&self, field: &Field, mut value: Value) -> Value {
        if let (Kind::Link { to, .. }, Value::Links(links)) = (&field.kind, &mut value) {
            for link in links {
                link.name = self.name(*to, link.id).unwrap_or_else(|| link.name.clone());
            }
        }
        value
    }
}

fn cell(plan: &Plan, links: &Links, register: Register, id: i64, field: &Field) -> Value {
    let rows = Rows::new(plan, links, register, Pack::shared().matrix());
    rows.place(id).map(|at| rows.reader(field)(at)).unwrap_or_default()
}

/// The register a record is in, and its number there.
fn place(record: Record) -> (Option<Register>, i64) {
    match record {
        Record::Body => (None, 0),
        Record::Supplier(id) => (Some(Register::Suppliers), id.0),
        Record::Service(id) => (Some(Register::Services), id.0),
        Record::Application(id) => (Some(Register::Applications), id.0),
        Record::Contract(id) => (Some(Register::Contracts), id.0),
        Record::Asset(id) => (Some(Register::Assets), id.0),
        Record::Person(id) => (Some(Register::People), id.0),
        Record::Skill(id) => (Some(Register::Skills), id.0),
        Record::Cost(id) => (Some(Register::Costs), id.0),
        Record::Invoice(id) => (Some(Register::Invoices), id.0),
        Record::FundingLine(id) => (None, id.0),
        Record::Proof(id) => (None, id.0),
    }
}

fn why(rule: Rule) -> Message {
    match rule {
        Rule::Unknown => Message::new("scenarios-gone"),
        rule => Message::new("registers-refused").with("rule", Datum::Word(rule_word(rule))),
    }
}

fn broken(fields: &[Field], problem: &domain::check::Problem) -> Message {
    let heading = find_field(fields, &problem.field).map(|it| it.heading.clone());
    Message::new("registers-rule")
        .with("field", heading.unwrap_or(Datum::Text(problem.field.clone())))
        .with("rule", Datum::Word(rule_word(problem.rule)))
}

fn rule_word(rule: Rule) -> String {
    domain::text::Word::word(&rule)
}
