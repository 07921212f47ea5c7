//! `datapackage.json`: what the package is, table by table and column by column.

use domain::plan::Plan;
use serde_json::{Map, Value as Json, json};

use super::tables::{Column, Kind, TABLES, Table};
use crate::write::About;

/// The description of the package of that plan.
pub(super) fn of(plan: &Plan, about: &About, say: &dyn Fn(&str) -> Option<String>) -> Json {
    let mut package = json!({
        "profile": "tabular-data-package",
        "name": name(plan),
        "title": about.title,
        "created": format!("{}Z", about.made),
        "licenses": [{
            "name": "CC-BY-4.0",
            "title": "Creative Commons Attribution 4.0",
            "path": "https://creativecommons.org/licenses/by/4.0/",
        }],
        "sources": [{ "title": plan.body.entry.name }],
        "resources": TABLES.iter().map(|it| resource(it, say)).collect::<Vec<_>>(),
    });
    if let Some(text) = say("exports-package-description") {
        package["description"] = text.into();
    }
    package
}

/// As the standard asks: small letters, digits, `-`, `_`, `.`.
fn name(plan: &Plan) -> String {
    let entry = &plan.body.entry;
    let code = [&entry.ipa, &entry.istat, &entry.name].into_iter().find(|it| !it.is_empty());
    let letter = |it: char| match it.to_ascii_lowercase() {
        it @ ('a'..='z' | '0'..='9' | '_' | '.') => it,
        _ => '-',
    };
    let code: String = code.map(String::as_str).unwrap_or_default().chars().map(letter).collect();
    format!("nuvolario-{code}")
}

fn resource(table: &Table, say: &dyn Fn(&str) -> Option<String>) -> Json {
    let mut schema = json!({
        "fields": table.columns.iter().map(|it| field(it, say)).collect::<Vec<_>>(),
        "missingValues": [""],
    });
    if !table.key.is_empty() {
        schema["primaryKey"] = table.key.into();
    }
    let refers = |it: &Column| {
        let to = it.refers_to?;
        Some(json!({ "fields": it.name, "reference": { "resource": to, "fields": "id" } }))
    };
    let keys: Vec<Json> = table.columns.iter().filter_map(refers).collect();
    if !keys.is_empty() {
        schema["foreignKeys"] = keys.into();
    }
    let mut resource = json!({
        "profile": "tabular-data-resource",
        "name": table.name,
        "path": format!("{}.csv", table.name),
        "format": "csv",
        "mediatype": "text/csv",
        "encoding": "utf-8",
        "dialect": { "delimiter": ",", "lineTerminator": "\r\n", "doubleQuote": true },
        "schema": schema,
    });
    if let Some(title) = say(table.title) {
        resource["title"] = title.into();
    }
    resource
}

fn field(column: &Column, say: &dyn Fn(&str) -> Option<String>) -> Json {
    let mut constraints = Map::new();
    let mut field = json!({ "name": column.name });
    if let Some(title) = say(&format!("domain-field-{}", column.name.replace(['_', '.'], "-"))) {
        field["title"] = title.into();
    }
    field["type"] = match column.kind {
        Kind::Text | Kind::Name => "string".into(),
        Kind::Whole(first, last) => {
            constraints.insert("minimum".into(), first.into());
            if last < i64::MAX {
                constraints.insert("maximum".into(), last.into());
            }
            "integer".into()
        }
        Kind::Money => {
            field["decimalChar"] = ".".into();
            "number".into()
        }
        Kind::Day => {
            field["format"] = "%Y-%m-%d".into();
            "date".into()
        }
        Kind::Flag => {
            field["trueValues"] = json!(["true"]);
            field["falseValues"] = json!(["false"]);
            "boolean".into()
        }
        Kind::Digest => {
            constraints.insert("pattern".into(), "[0-9a-f]{64}".into());
            "string".into()
        }
        Kind::Choice(words) => {
            constraints.insert("enum".into(), words().into());
            "string".into()
        }
        Kind::List => "array".into(),
        Kind::Object => "object".into(),
    };
    if column.required {
        constraints.insert("required".into(), true.into());
    }
    if column.unique {
        constraints.insert("unique".into(), true.into());
    }
    if !constraints.is_empty() {
        field["constraints"] = constraints.into();
    }
    field
}
