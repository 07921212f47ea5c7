//! `datapackage.json`: what the package is, table by table and column by column.

use domain::{decimal::Decimal, plan::Plan, readiness::proofs::ProofDetails};
use serde_json::{Map, Value as Json, json};

use super::{
    resource_of,
    tables::{Column, Kind, TABLES, Table},
};
use crate::write::About;

/// The description of the package of that plan, with the bytes of those proofs.
pub(super) fn of(
    plan: &Plan,
    proofs: &[&ProofDetails],
    about: &About,
    say: &dyn Fn(&str) -> Option<String>,
) -> Json {
    let tables = TABLES.iter().map(|it| resource(it, say));
    let resources = tables.chain(proofs.iter().map(|it| proof(it)));
    // A package of the profile for tables holds nothing else.
    let profile = if proofs.is_empty() { "tabular-data-package" } else { "data-package" };
    let mut package = json!({
        "profile": profile,
        "name": name(plan),
        "title": about.title,
        "created": format!("{}Z", about.made),
        "licenses": [{
            "name": "CC-BY-4.0",
            "title": "Creative Commons Attribution 4.0",
            "path": "https://creativecommons.org/licenses/by/4.0/",
        }],
        "sources": [{ "title": plan.body.entry.name }],
        "resources": resources.collect::<Vec<_>>(),
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

/// Where the bytes of a proof lie: under their digest, with the ending of the file they were in.
pub(super) fn path_of(proof: &ProofDetails) -> String {
    format!("proofs/{}.{}", proof.sha256, ending(&proof.name))
}

fn ending(name: &str) -> String {
    let ending = name.rsplit_once('.').map_or("", |(_, it)| it).to_lowercase();
    let is_plain =
        (1..=8).contains(&ending.len()) && ending.bytes().all(|it| it.is_ascii_alphanumeric());
    if is_plain { ending } else { "bin".to_owned() }
}

fn proof(proof: &ProofDetails) -> Json {
    let title = if proof.title.is_empty() { &proof.name } else { &proof.title };
    json!({
        "profile": "data-resource",
        // Otherwise Frictionless 5 would look for a table in a paper that is a workbook.
        "type": "file",
        "name": resource_of(&proof.sha256),
        "path": path_of(proof),
        "title": title,
        "format": ending(&proof.name),
        "bytes": proof.size,
        "hash": format!("sha256:{}", proof.sha256),
    })
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
        Kind::Number(first, last) => {
            field["decimalChar"] = ".".into();
            for (name, bound) in [("minimum", first), ("maximum", last)] {
                if ![i64::MIN, i64::MAX].contains(&bound) {
                    constraints.insert(name.into(), Decimal(bound).as_f64().into());
                }
            }
            "number".into()
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
