//! What does not lie in a plan as rows do: made into lists of flat records before it is written, and
//! back after it was read.

use serde_json::{Map, Value as Json, json};

use super::{cells, tables::ABOUT};

/// A record, its fields by their names.
type Record = Map<String, Json>;

/// From the JSON of a plan to lists of records.
pub(super) fn unfold(plan: &mut Record) {
    if let Some(Json::Object(costs)) = plan.get_mut("costs") {
        let settings = cells::take(costs, "settings");
        costs.insert("settings".to_owned(), json!([settings]));
    }
    let Some(Json::Object(readiness)) = plan.get_mut("readiness") else { return };
    each(readiness.get_mut("answers"), spread);
    each(readiness.get_mut("proofs"), |proof| {
        let details = proof.get_mut("details");
        each(details.and_then(|it| it.get_mut("proves")), spread);
    });
    by_name(readiness, "lists", |_, mut kept| {
        let own = cells::take(&mut kept, "own");
        let mut list = object(cells::take(&mut kept, "list"));
        list.insert("own".to_owned(), own);
        list
    });
    by_name(readiness, "requirements", |class, mut requirement| {
        requirement.insert("data_class".to_owned(), class.into());
        requirement
    });
}

/// From lists of records to the JSON of a plan.
pub(super) fn fold(plan: &mut Json) {
    if let Some(Json::Object(costs)) = plan.get_mut("costs") {
        // There is one row; an older package has none.
        let first = cells::take(costs, "settings").as_array_mut().and_then(Vec::pop);
        costs.insert("settings".to_owned(), first.unwrap_or_else(|| json!({})));
    }
    let Some(Json::Object(readiness)) = plan.get_mut("readiness") else { return };
    each(readiness.get_mut("answers"), gather);
    each(readiness.get_mut("proofs"), |proof| {
        let details = proof.get_mut("details");
        each(details.and_then(|it| it.get_mut("proves")), gather);
    });
    into_names(readiness, "lists", |mut list| {
        let own = cells::take(&mut list, "own");
        let id = list.get("id").cloned().unwrap_or_default();
        (id, json!({ "own": own, "list": list }))
    });
    into_names(readiness, "requirements", |mut requirement| {
        (cells::take(&mut requirement, "data_class"), requirement.into())
    });
}

fn each(list: Option<&mut Json>, change: impl Fn(&mut Record)) {
    let records = list.and_then(Json::as_array_mut).into_iter().flatten();
    records.filter_map(Json::as_object_mut).for_each(change);
}

fn object(json: Json) -> Record {
    match json {
        Json::Object(record) => record,
        _ => Record::new(),
    }
}

/// What it is about, as the column of its kind.
fn spread(record: &mut Record) {
    let mut about = object(cells::take(record, "object"));
    if let (Json::String(kind), id @ Json::Number(_)) =
        (cells::take(&mut about, "kind"), cells::take(&mut about, "id"))
    {
        record.insert(kind, id);
    }
}

/// The columns of what it is about, as one.
fn gather(record: &mut Record) {
    let mut about = json!({ "kind": "body" });
    for kind in ABOUT {
        let id = cells::take(record, kind);
        if !id.is_null() {
            about = json!({ "kind": kind, "id": id });
        }
    }
    record.insert("object".to_owned(), about);
}

/// Records under names become a list.
fn by_name(of: &mut Record, field: &str, change: impl Fn(&str, Record) -> Record) {
    let named = object(cells::take(of, field));
    let list: Json = named.into_iter().map(|(name, it)| change(&name, object(it))).collect();
    of.insert(field.to_owned(), list);
}

/// A list of records becomes records under names.
fn into_names(of: &mut Record, field: &str, change: impl Fn(Record) -> (Json, Json)) {
    let Json::Array(list) = cells::take(of, field) else { return };
    let named: Record = list
        .into_iter()
        .map(|it| change(object(it)))
        .filter_map(|(name, it)| Some((name.as_str()?.to_owned(), it)))
        .collect();
    of.insert(field.to_owned(), named.into());
}
