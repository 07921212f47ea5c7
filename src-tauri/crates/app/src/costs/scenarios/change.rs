//! Scenarios that change: their names, what would be different in them, copies.

use domain::{
    check::Checked,
    costs::book::{KeptValue, Knobs, ScenarioChange, ScenarioDetails, ScenarioId},
    plan::Record,
    register::{
        Register,
        value::{Field, Kind, Value},
    },
    text::Message,
};
use serde::{Deserialize, Serialize};
use store::{Store, costs};
use words::Language;

use super::{Sight, find, laid, place};
use crate::{
    Answer, Failure,
    registers::{Cache, Input, Vocabulary, fields_of, find_field, read_input},
};

/// What is said of a scenario besides its changes.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct ScenarioText {
    /// What it is called.
    pub name: String,
    /// What it is about.
    pub notes: String,
    /// How much dearer or cheaper than in the plan things would be.
    pub knobs: Knobs,
}

/// A cell of a record as the scenario sees it.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct ScenarioCell {
    /// The field.
    pub field: Field,
    /// What stands in it in the plan.
    pub before: Value,
    /// What stands in it in the scenario.
    pub after: Value,
}

/// Keeps the name, the notes and the knobs of a scenario.
pub fn save(store: &Store, cache: &Cache, id: ScenarioId, text: ScenarioText) -> Answer<()> {
    change(store, cache, id, |it| {
        let name = text.name.trim().to_owned();
        *it = ScenarioDetails { name, notes: text.notes, knobs: text.knobs, ..it.clone() };
        Ok(())
    })
}

/// Puts something into a cell of a record, in the scenario only. What stands there in the plan, too, is
/// no change any more.
pub fn put(
    store: &Store,
    cache: &Cache,
    id: ScenarioId,
    record: (Register, i64),
    key: &str,
    input: &Input,
    language: Language,
) -> Answer<()> {
    let snapshot = cache.of(store)?;
    let plan = &snapshot.plan;
    let (register, of) = record;
    let fields = fields_of(register, plan);
    let field = find_field(&fields, key).ok_or(store::Error::NotFound)?;
    let mut vocabulary = Vocabulary::new(plan, language);
    let value = read_input(&mut vocabulary, field, input, language).map_err(Failure::input)?;
    let before = snapshot.value(register, of, field);
    change(store, cache, id, |it| {
        it.changes.retain(|it| !puts(it, register, of, Some(key)));
        if before.as_ref() == Some(&value) {
            return Ok(());
        }
        let value = with_new_links(it, field, value);
        let large = || Failure::input(Message::new("scenarios-number"));
        let value = KeptValue::of(value).ok_or_else(large)?;
        let field = key.to_owned();
        it.changes.push(ScenarioChange::Put { register, id: of, field, value });
        Ok(())
    })
}

/// Adds what a link names and the plan does not have.
fn with_new_links(details: &mut ScenarioDetails, field: &Field, value: Value) -> Value {
    match (value, &field.kind) {
        (Value::Links(mut links), Kind::Link { to, .. }) => {
            for link in links.iter_mut().filter(|it| it.id == 0) {
                link.id = add_to(details, *to, &link.name);
            }
            Value::Links(links)
        }
        (value, _) => value,
    }
}

/// Adds a record, in the scenario only. Answers the number by which the scenario means it.
pub fn add(
    store: &Store,
    cache: &Cache,
    id: ScenarioId,
    register: Register,
    name: &str,
) -> Answer<i64> {
    let mut new = 0;
    change(store, cache, id, |it| {
        new = add_to(it, register, name);
        Ok(())
    })?;
    Ok(new)
}

pub(super) fn add_to(details: &mut ScenarioDetails, register: Register, name: &str) -> i64 {
    let taken = details.changes.iter().map(|it| match it {
        ScenarioChange::Add { id, .. } | ScenarioChange::Put { id, .. } => *id,
        ScenarioChange::Remove { .. } => 0,
    });
    let id = taken.min().unwrap_or(0).min(0) - 1;
    details.changes.push(ScenarioChange::Add { register, id });
    let value = KeptValue::Text(name.trim().to_owned());
    let field = "name".to_owned();
    details.changes.push(ScenarioChange::Put { register, id, field, value });
    id
}

/// Takes a record out, in the scenario only. What the scenario said of it is dropped.
pub fn take_out(
    store: &Store,
    cache: &Cache,
    id: ScenarioId,
    register: Register,
    of: i64,
) -> Answer<()> {
    change(store, cache, id, |it| {
        let record = register.record(of);
        it.changes.retain(|it| {
            let added = matches!(it, ScenarioChange::Add { register: to, id } if *to == register && *id == of);
            let removed = matches!(it, ScenarioChange::Remove { record: it } if *it == record);
            !added && !removed && !puts(it, register, of, None)
        });
        if of > 0 {
            it.changes.push(ScenarioChange::Remove { record });
        }
        Ok(())
    })
}

/// Drops a change: things are as in the plan again. With a record that was to be added goes what was
/// said of it.
pub fn drop_change(store: &Store, cache: &Cache, id: ScenarioId, at: usize) -> Answer<()> {
    change(store, cache, id, |it| {
        if at >= it.changes.len() {
            return Err(store::Error::NotFound.into());
        }
        if let ScenarioChange::Add { register, id } = it.changes.remove(at) {
            it.changes.retain(|it| !puts(it, register, id, None));
        }
        Ok(())
    })
}

fn puts(change: &ScenarioChange, to: Register, of: i64, key: Option<&str>) -> bool {
    match change {
        ScenarioChange::Put { register, id, field, .. } => {
            *register == to && *id == of && key.is_none_or(|it| it == field)
        }
        _ => false,
    }
}

/// Copies a scenario under another name.
pub fn copy(store: &Store, cache: &Cache, id: ScenarioId, name: &str) -> Answer<ScenarioId> {
    let snapshot = cache.of(store)?;
    let details = find(&snapshot, id)?.details.clone();
    insert(store, ScenarioDetails { name: name.trim().to_owned(), ..details })
}

/// Keeps a new scenario.
pub(super) fn insert(store: &Store, details: ScenarioDetails) -> Answer<ScenarioId> {
    let details = Checked::new(details)?;
    let step = Message::new("change-scenario-added").with("name", details.name.clone());
    Ok(store.write(&step, |tx| costs::add_scenario(tx, &details))?.id)
}

/// Takes a scenario out; undo brings it back.
pub fn remove(store: &Store, cache: &Cache, id: ScenarioId) -> Answer<()> {
    let snapshot = cache.of(store)?;
    let name = find(&snapshot, id)?.details.name.clone();
    let step = Message::new("change-scenario-gone").with("name", name);
    Ok(store.write(&step, |tx| costs::put_scenario(tx, id, None))?)
}

fn change(
    store: &Store,
    cache: &Cache,
    id: ScenarioId,
    change: impl FnOnce(&mut ScenarioDetails) -> Answer<()>,
) -> Answer<()> {
    let snapshot = cache.of(store)?;
    let before = &find(&snapshot, id)?.details;
    let mut details = before.clone();
    change(&mut details)?;
    if details == *before {
        return Ok(());
    }
    let details = Checked::new(details)?;
    let step = Message::new("change-scenario").with("name", details.name.clone());
    Ok(store.write(&step, |tx| costs::put_scenario(tx, id, Some(&details)))?)
}

/// A record of a register, field by field, as in the plan and in the scenario.
pub fn cells(
    store: &Store,
    cache: &Cache,
    id: ScenarioId,
    register: Register,
    of: i64,
) -> Answer<Vec<ScenarioCell>> {
    let snapshot = cache.of(store)?;
    let overlaid = laid(store, &snapshot.plan, &find(&snapshot, id)?.details)?;
    let record = register.record(overlaid.id(register, of));
    if overlaid.plan.name_of(record).is_none() {
        return Err(store::Error::NotFound.into());
    }
    let sight = Sight::new(&snapshot.plan, &overlaid);
    let fields = fields_of(register, &snapshot.plan).into_iter().filter(|it| !it.computed);
    let cell = |field: Field| ScenarioCell {
        before: sight.before(register, of, &field),
        after: sight.after(register, of, &field),
        field,
    };
    Ok(fields.map(cell).collect())
}

/// Whether a record is meant that a scenario takes out.
pub(super) fn is_about(record: Record, register: Register, id: i64) -> bool {
    place(record) == (Some(register), id)
}
