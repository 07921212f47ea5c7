//! Answers in the history of what they are about: item by item, what was said and what is.

use domain::{
    plan::Plan,
    readiness::checklist::ItemId,
    text::{Datum, Localized},
};
use reference::Pack;
use serde_json::Value;
use store::history::ColumnChange;

use crate::history::FieldChange;

/// The columns a person reads, with their names; the state has none, it is the answer.
const COLUMNS: [(&str, Option<&str>); 5] = [
    ("state", None),
    ("note", Some("readiness-paper-said-note")),
    ("responsible", Some("readiness-paper-responsible")),
    ("due", Some("readiness-paper-due")),
    ("answered", Some("readiness-paper-done-on")),
];

/// What changed of an answer.
pub(crate) fn told(plan: &Plan, change: &ColumnChange) -> Vec<FieldChange> {
    let item = Datum::Localized(named(plan, &change.column));
    let mut told = Vec::new();
    for (column, name) in COLUMNS {
        let (was, became) = (datum(&change.was, column), datum(&change.became, column));
        // On which day something was said is told only where that is all there is to tell.
        if was == became || (column == "answered" && !told.is_empty()) {
            continue;
        }
        let field = match name {
            None => item.clone(),
            Some(name) => Datum::List(vec![item.clone(), Datum::Word(name.to_owned())]),
        };
        told.push(FieldChange { field, was, became });
    }
    told
}

/// An item as it is called; one that no list has any more has its id alone.
fn named(plan: &Plan, id: &str) -> Localized {
    let own = plan.readiness.lists.values().filter(|it| it.own).map(|it| &it.list);
    let lists = std::iter::once(Pack::shared().checklist()).chain(own);
    let id = ItemId(id.to_owned());
    match lists.flat_map(|it| &it.items).find(|it| it.id == id) {
        Some(item) => Localized {
            it: format!("{} {}", id.0, item.text.it),
            en: format!("{} {}", id.0, item.text.en),
        },
        None => Localized::same(id.0),
    }
}

fn datum(columns: &Value, column: &str) -> Datum {
    match columns.get(column).and_then(Value::as_str) {
        None | Some("") => Datum::Unknown,
        Some(word) if column == "state" => {
            Datum::Word(format!("domain-answer-state-{}", word.replace('_', "-")))
        }
        Some(text) => text.parse().map_or_else(|_| text.into(), Datum::Day),
    }
}
