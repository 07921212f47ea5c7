//! Registers that go out as xlsx, ods and csv come in again as they were: the headings are
//! recognised, nothing is asked but whether a name the catalogue does not know is the body's own, and
//! what stands in the tables is the same.
#![allow(clippy::unwrap_used, missing_docs)]

#[allow(dead_code, clippy::cast_possible_truncation, clippy::cast_possible_wrap)]
#[path = "../../exchange/tests/common/plans.rs"]
mod plans_of_any_kind;

use std::{fs, ops::ControlFlow, path::Path};

use app::{
    exports::{self, Format, Request, Sight},
    imports::{
        Column, Decision, Question, To,
        script::{self, Answered, Script},
    },
    plans,
    registers::{self, Cache},
};
use domain::{
    costs::book::CostBook,
    decimal::Decimal,
    plan::Plan,
    readiness::dossier::Dossier,
    reading::DayStyle,
    register::{
        Register, Registers,
        costs::SharingKey,
        own::OwnKind,
        value::{Field, Kind},
    },
};
use exchange::{read, sheet::Cell};
use plans_of_any_kind::any_plan;
use proptest::prelude::*;
use serde_json::Value as Json;
use store::Store;
use words::{Language, Words};

/// Services first: other registers name them, and only they cannot be added by naming them.
const IN_ORDER: [Register; 9] = [
    Register::Services,
    Register::Suppliers,
    Register::Applications,
    Register::Contracts,
    Register::Assets,
    Register::People,
    Register::Skills,
    Register::Costs,
    Register::Invoices,
];

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, ..ProptestConfig::default() })]

    #[test]
    fn what_goes_out_comes_in_again(
        plan in any_plan(),
        format in prop::sample::select(vec![
            Format::Xlsx, Format::Ods, Format::Csv, Format::CsvIso,
        ]),
        language in prop::sample::select(Language::ALL.to_vec()),
    ) {
        there_and_back(&carried(plan), format, language);
    }
}

fn there_and_back(plan: &Plan, format: Format, language: Language) {
    let folder = tempfile::tempdir().unwrap();
    let old = plans::create(&folder.path().join("a.nuvolario"), plan).unwrap();
    let mut empty = Plan::new(plan.name.clone(), plan.body.clone(), Vec::new(), Vec::new());
    // The columns themselves are not in a table; what stands in them is.
    empty.registers.own_columns = plan.registers.own_columns.clone();
    let new = plans::create(&folder.path().join("b.nuvolario"), &empty).unwrap();
    // A record that only links name is added under its name, and its own row fills it.
    for register in IN_ORDER {
        let request = Request { format, sight: Some(Sight::of(register)), extract: None, language };
        let table = rows(&old, &request);
        if table.len() < 2 {
            continue;
        }
        let file = folder.path().join(format!("{register:?}.{}", request.ending()));
        exports::write(&old, &Cache::default(), &file, &request).unwrap();
        // The catalogue knows none of these names, and asks whether they are the body's own.
        let own =
            Answered { question: Some(Question::Unknown), row: None, decision: Decision::Own };
        let script = Script {
            register: Some(register),
            columns: styles(&new, register, format, language),
            answers: vec![own],
            ..Script::default()
        };
        let report = script::run(&new, &file, &script, false, language).unwrap();
        let said = format!(
            "{format:?} {language:?} {register:?}: {:#?} {:?}",
            report.not_taken, report.columns
        );
        assert!(report.not_taken.is_empty(), "{said}");
        assert!(report.columns.iter().all(|it| matches!(it.to, To::Field { .. })), "{said}");
    }
    for register in IN_ORDER {
        let request = Request {
            format: Format::Xlsx,
            sight: Some(Sight::of(register)),
            extract: None,
            language,
        };
        assert_eq!(
            rows(&old, &request),
            rows(&new, &request),
            "{format:?} {language:?} {register:?}"
        );
    }
}

/// Whether `03/04/2026` is in March or in April no text tells: it is asked, and this is the answer.
fn styles(store: &Store, register: Register, format: Format, language: Language) -> Vec<Column> {
    if format != Format::Csv {
        return Vec::new();
    }
    let shape = registers::shape(store, &Cache::default(), register).unwrap();
    let days = shape.fields.into_iter().filter(|it| it.kind == Kind::Day);
    let column = |it: Field| Column {
        heading: Words::new(language).datum(&it.heading),
        to: To::Field { key: it.key },
        number: None,
        day: Some(DayStyle::DayFirst),
    };
    days.map(column).collect()
}

/// The rows of a table as they are read, in the order of their names.
fn rows(store: &Store, request: &Request) -> Vec<Vec<Cell>> {
    let bytes = exports::bytes(store, &Cache::default(), request).unwrap();
    let book = read::book(&bytes, &mut |_| ControlFlow::Continue(())).unwrap();
    let mut rows = book.sheets.into_iter().next().unwrap().rows;
    rows[1..].sort_by_key(|row| format!("{:?}", row[0]));
    // Links are listed in the order of their numbers, which are given anew.
    for cell in rows.iter_mut().flatten() {
        if let Cell::Text(text) = cell
            && text.contains("; ")
        {
            let mut pieces: Vec<&str> = text.split("; ").collect();
            pieces.sort_unstable();
            *text = pieces.join("; ");
        }
    }
    rows
}

/// The plan as far as tables carry it: names that name one thing only, texts without blanks at
/// their ends and without what no spreadsheet can hold, and choices that can be chosen.
fn carried(plan: Plan) -> Plan {
    let mut plan: Plan = serde_json::from_value(tidy(serde_json::to_value(plan).unwrap())).unwrap();
    // What stands in no register, and what may not be empty.
    plan.name = "Piano".to_owned();
    plan.body.entry.name = "Comune di Prova".to_owned();
    plan.funding.clear();
    plan.registers.views.clear();
    plan.readiness = Dossier::default();
    plan.costs = CostBook::default();
    let mut number = 0_u32;
    let mut name = |text: &mut String| {
        number += 1;
        *text = word(number);
    };
    for it in &mut plan.services {
        name(&mut it.details.name);
        it.details.catalogue_id = None;
        if it.details.class_act.is_empty() {
            it.details.class_act = "Atto 1".to_owned();
        }
        it.details.area =
            if it.id.0 % 2 == 0 { String::new() } else { "finanza-tributi".to_owned() };
        it.details.mission = if it.id.0 % 2 == 0 { "01".to_owned() } else { String::new() };
        it.details.own.clear();
    }
    let Registers {
        suppliers,
        applications,
        contracts,
        assets,
        people,
        skills,
        costs,
        invoices,
        own_columns,
        ..
    } = &mut plan.registers;
    for it in own_columns.iter_mut() {
        name(&mut it.details.name);
        it.details.register = Register::Suppliers;
    }
    for it in suppliers.iter_mut() {
        name(&mut it.details.name);
        it.details.own.clear();
        for column in own_columns.iter() {
            let value = match column.details.kind {
                OwnKind::Text => "a; \"b\"",
                OwnKind::Number => "-1234.5",
                OwnKind::Money => "123456",
                OwnKind::Day => "2026-12-31",
                OwnKind::Flag => "true",
                OwnKind::Choice => "=no",
            };
            it.details.own.insert(column.id.0.to_string(), value.to_owned());
        }
    }
    for it in applications.iter_mut() {
        name(&mut it.details.name);
        it.details.own.clear();
        it.details.sheet.clear();
        if it.details.priority_reason.is_empty() {
            it.details.priority_reason = "Scade il contratto".to_owned();
        }
    }
    for it in contracts.iter_mut() {
        name(&mut it.details.name);
        it.details.index = index(it.details.growth);
        it.details.own.clear();
    }
    for it in assets.iter_mut() {
        name(&mut it.details.name);
        it.details.own.clear();
    }
    for it in people.iter_mut() {
        name(&mut it.details.name);
        it.details.own.clear();
    }
    for it in skills.iter_mut() {
        name(&mut it.details.name);
        it.details.own.clear();
    }
    for it in costs.iter_mut() {
        name(&mut it.details.name);
        it.details.item = if it.id.0 % 2 == 0 { String::new() } else { "op_server".to_owned() };
        it.details.mission = if it.id.0 % 2 == 0 { "01".to_owned() } else { String::new() };
        it.details.index = index(it.details.growth);
        // Shares have no column.
        it.details.split = it.details.split.filter(|it| *it != SharingKey::Fixed);
        it.details.own.clear();
    }
    for it in invoices.iter_mut() {
        name(&mut it.details.name);
        it.details.own.clear();
    }
    plan
}

/// An index that is known, where nothing else says how an amount grows.
fn index(growth: Option<Decimal>) -> String {
    if growth.is_some() { String::new() } else { "foi".to_owned() }
}

/// A word that is like no other.
fn word(number: u32) -> String {
    let mut rest = u64::from(number).wrapping_mul(0x9e37_79b9_7f4a_7c15) >> 8;
    let mut word = String::from("X");
    for _ in 0..10 {
        word.push(char::from(b'a' + u8::try_from(rest % 26).unwrap()));
        rest /= 26;
    }
    word
}

fn tidy(json: Json) -> Json {
    match json {
        Json::String(text) => {
            let plain =
                |it: &char| !it.is_control() && !matches!(it, '\u{feff}' | '\u{fffe}' | '\u{ffff}');
            let text: String =
                text.chars().map(|it| if it == '\n' { ' ' } else { it }).filter(plain).collect();
            Json::String(text.trim().to_owned())
        }
        Json::Array(list) => list.into_iter().map(tidy).collect(),
        Json::Object(map) => map.into_iter().map(|(key, it)| (key, tidy(it))).collect(),
        other => other,
    }
}

#[test]
fn a_sample_comes_in_again_sheet_by_sheet() {
    let folder = tempfile::tempdir().unwrap();
    let plan = plans::sample("ferrara").unwrap();
    let old = plans::create(&folder.path().join("a.nuvolario"), &plan).unwrap();
    let empty = Plan::new(plan.name.clone(), plan.body.clone(), Vec::new(), Vec::new());
    let new = plans::create(&folder.path().join("b.nuvolario"), &empty).unwrap();
    let whole =
        Request { format: Format::Xlsx, sight: None, extract: None, language: Language::It };
    let file = folder.path().join("piano.xlsx");
    exports::write(&old, &Cache::default(), &file, &whole).unwrap();
    assert!(fs::metadata(&file).unwrap().len() > 0);
    let script = Script { sheet: Some("Servizi".to_owned()), ..Script::default() };
    let report = script::run(&new, Path::new(&file), &script, false, Language::It).unwrap();
    assert!(report.not_taken.is_empty(), "{:#?}", report.not_taken);
    let services = Request { sight: Some(Sight::of(Register::Services)), ..whole };
    assert_eq!(rows(&old, &services), rows(&new, &services));
}
