//! The lists of checks: the body's own, taken in and given out; a new version of the method's.

use std::{fs, path::Path};

use domain::{
    readiness::checklist::{Checklist, ItemId, ListChanges, ListProblem},
    text::{Datum, Message},
};
use exchange::checklists;
use reference::Pack;
use serde::Serialize;
use store::{Store, readiness};

use crate::{Answer, Failure, files, registers::Cache};

/// A list that may be taken in, or was.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct ListView {
    /// The list; nothing if it cannot be read.
    pub list: Option<Checklist>,
    /// What is wrong with it, one sentence each; empty: nothing.
    pub faults: Vec<Message>,
    /// What it changes in the list that has its id; nothing: there is none.
    pub changes: Option<ListChanges>,
}

/// Reads a list from a file, without keeping it.
pub fn look(store: &Store, cache: &Cache, path: &Path) -> Answer<ListView> {
    let size = fs::metadata(path).map_err(|error| files::failure(path, &error))?.len();
    let faults = |error: &checklists::ListError| {
        Ok(ListView { list: None, faults: error.messages(), changes: None })
    };
    if usize::try_from(size).is_ok_and(|it| it > checklists::FILE_LIMIT) {
        return faults(&checklists::ListError::TooLarge);
    }
    let content = fs::read(path).map_err(|error| files::failure(path, &error))?;
    match checklists::read(&content) {
        Ok(list) => beside(store, cache, checklists::own(list)),
        Err(error) => faults(&error),
    }
}

/// A list beside the one that has its id.
fn beside(store: &Store, cache: &Cache, list: Checklist) -> Answer<ListView> {
    if list.id == Pack::shared().checklist().id {
        return Err(Failure::input(Message::new("errors-list-id-taken")));
    }
    let snapshot = cache.of(store)?;
    let before = snapshot.plan.readiness.lists.get(&list.id);
    let changes = before.map(|it| ListChanges::between(&it.list, &list));
    let faults = list.problems().iter().map(problem).collect();
    Ok(ListView { list: Some(list), faults, changes })
}

/// Keeps a list of the body's own, over an older version of it. Answers go with the ids of items.
/// One with faults is not kept.
pub fn save(store: &Store, cache: &Cache, list: Checklist) -> Answer<ListView> {
    let view = beside(store, cache, checklists::own(list))?;
    let Some(list) = view.list.as_ref().filter(|_| view.faults.is_empty()) else {
        return Ok(view);
    };
    let key = if view.changes.is_some() { "change-list" } else { "change-list-added" };
    let step = Message::new(key).with("name", list.title.clone());
    store.write(&step, |tx| readiness::put_list(tx, true, list))?;
    Ok(view)
}

/// What is wrong with a list that was edited here, in words.
fn problem(problem: &ListProblem) -> Message {
    let of = |key: &str, item: &ItemId| Message::new(key).with("item", item.0.clone());
    match problem {
        ListProblem::NoName => Message::new("errors-list-no-name"),
        ListProblem::Empty { place } => Message::new("errors-item-empty").with("place", *place),
        ListProblem::Duplicate { item } => of("errors-item-duplicate", item),
        ListProblem::Phase { item } => of("errors-item-phase", item),
        ListProblem::Weight { item } => of("errors-item-weight", item),
        ListProblem::Unknown { item, names } => {
            of("errors-item-unknown", item).with("names", names.0.clone())
        }
        ListProblem::Cycle { items } => {
            let names = items.iter().map(|it| Datum::Text(it.0.clone())).collect();
            Message::new("errors-item-cycle").with("items", Datum::List(names))
        }
        ListProblem::NoCondition { item } => of("errors-item-no-condition", item),
    }
}

/// Takes a list of the body's own out. The answers stay, apart.
pub fn remove(store: &Store, cache: &Cache, id: &str) -> Answer<()> {
    let snapshot = cache.of(store)?;
    let kept = snapshot.plan.readiness.lists.get(id).filter(|it| it.own);
    let title = kept.ok_or(store::Error::NotFound)?.list.title.clone();
    let step = Message::new("change-list-removed").with("name", title);
    Ok(store.write(&step, |tx| readiness::remove_list(tx, id))?)
}

/// Writes a list to a file.
pub fn export(store: &Store, cache: &Cache, id: &str, path: &Path) -> Answer<()> {
    let snapshot = cache.of(store)?;
    let method = Pack::shared().checklist();
    let own = snapshot.plan.readiness.lists.get(id).filter(|it| it.own).map(|it| &it.list);
    let list = own.or((method.id == id).then_some(method)).ok_or(store::Error::NotFound)?;
    files::replace(path, checklists::write(list).as_bytes())
}

/// The new version of the method's list was looked at: what it changed is told no more.
pub fn acknowledge(store: &Store) -> Answer<()> {
    let method = Pack::shared().checklist();
    let step = Message::new("change-list-seen").with("version", method.version.clone());
    Ok(store.write(&step, |tx| readiness::put_list(tx, false, method))?)
}
