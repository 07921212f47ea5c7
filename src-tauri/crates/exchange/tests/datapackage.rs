//! A plan as a data package, and back.
#![allow(clippy::unwrap_used, missing_docs)]

#[allow(dead_code, clippy::cast_possible_truncation, clippy::cast_possible_wrap)]
#[path = "common/plans.rs"]
mod plans;

use std::io::{Cursor, Read, Write};

use domain::plan::Plan;
use exchange::{
    datapackage::{self, PackageError, Wrong},
    write::About,
};
use jiff::civil::date;
use plans::any_plan;
use proptest::{prelude::*, strategy::ValueTree, test_runner::TestRunner};
use serde_json::Value as Json;
use zip::{ZipArchive, ZipWriter, write::SimpleFileOptions};

proptest! {
    #![proptest_config(ProptestConfig { cases: 128, ..ProptestConfig::default() })]

    #[test]
    fn any_plan_comes_back_as_it_was(plan in any_plan()) {
        let bytes = packed(&plan);
        prop_assert_eq!(datapackage::read(&bytes).unwrap(), plan);
    }

    #[test]
    fn no_cell_of_text_is_a_formula(plan in any_plan()) {
        for (name, content) in parts(&packed(&plan)).into_iter().filter(|it| it.0 != DESCRIPTOR) {
            let mut reader = csv::Reader::from_reader(content.as_slice());
            for line in reader.records().map(Result::unwrap) {
                for cell in &line {
                    let first = cell.chars().next().unwrap_or(' ');
                    let is_formula = ['=', '@', '\t', '\r', '\n'].contains(&first)
                        || ['+', '-'].contains(&first) && cell.chars().any(char::is_alphabetic);
                    prop_assert!(!is_formula, "{name}: {cell:?}");
                }
            }
        }
    }

    #[test]
    fn whatever_stands_in_a_table_makes_a_plan_or_says_where_it_is_wrong(
        plan in any_plan(),
        table in any::<prop::sample::Index>(),
        cells in prop::collection::vec(prop::collection::vec(any_cell(), 30), 0..4),
    ) {
        let bytes = packed(&plan);
        let parts = parts(&bytes);
        let (name, content) = &parts[1 + table.index(parts.len() - 1)];
        let mut writer = csv::Writer::from_writer(Vec::new());
        let headings = csv::Reader::from_reader(content.as_slice()).headers().unwrap().clone();
        writer.write_record(&headings).unwrap();
        for row in &cells {
            writer.write_record(&row[..headings.len()]).unwrap();
        }
        match datapackage::read(&with(&bytes, name, &writer.into_inner().unwrap())) {
            Err(PackageError::Cell { row, .. }) => prop_assert!(row >= 2),
            // What was read can be written, and is then the same.
            Ok(read) => prop_assert_eq!(datapackage::read(&packed(&read)).unwrap(), read),
            Err(other) => prop_assert!(
                matches!(other, PackageError::NotAPlan { .. } | PackageError::Damaged(_)),
                "{other:?}"
            ),
        }
    }

    #[test]
    fn a_changed_package_is_read_or_refused_but_never_a_panic(
        plan in any_plan(),
        at in any::<prop::sample::Index>(),
        byte in any::<u8>(),
    ) {
        let mut bytes = packed(&plan);
        let at = at.index(bytes.len());
        bytes[at] = byte;
        let _ = datapackage::read(&bytes);
    }
}

const DESCRIPTOR: &str = "datapackage.json";

#[test]
fn the_same_plan_gives_the_same_bytes() {
    let plan = some_plan();
    assert_eq!(packed(&plan), packed(&plan));
}

#[test]
fn the_description_says_what_is_in_every_file() {
    let parts = parts(&packed(&some_plan()));
    let package: Json = serde_json::from_slice(&parts[0].1).unwrap();
    assert_eq!(package["profile"], "tabular-data-package");
    let name = package["name"].as_str().unwrap();
    assert!(name.chars().all(|it| matches!(it, 'a'..='z' | '0'..='9' | '-' | '_' | '.')), "{name}");
    assert_eq!(package["licenses"][0]["name"], "CC-BY-4.0");
    assert_eq!(package["sources"].as_array().unwrap().len(), 1);
    let resources = package["resources"].as_array().unwrap();
    assert_eq!(resources.len() + 1, parts.len());
    for resource in resources {
        let path = resource["path"].as_str().unwrap();
        let (_, content) = parts.iter().find(|(name, _)| name == path).unwrap();
        let mut reader = csv::Reader::from_reader(content.as_slice());
        let fields = resource["schema"]["fields"].as_array().unwrap();
        let names: Vec<&str> = fields.iter().map(|it| it["name"].as_str().unwrap()).collect();
        assert_eq!(reader.headers().unwrap().iter().collect::<Vec<_>>(), names, "{path}");
        let keys = resource["schema"]["primaryKey"].as_array().into_iter().flatten();
        let links = resource["schema"]["foreignKeys"].as_array().into_iter().flatten();
        for name in keys.chain(links.map(|it| &it["fields"])) {
            assert!(names.contains(&name.as_str().unwrap()), "{path}: {name}");
        }
    }
}

#[test]
fn what_is_wrong_in_a_package_is_said_where_it_is() {
    let cell = |table: &str, row, column: &str, wrong| PackageError::Cell {
        table: table.to_owned(),
        row,
        column: column.to_owned(),
        wrong,
    };
    let column = |column: &str, unknown| PackageError::Column {
        table: "skills.csv".to_owned(),
        column: column.to_owned(),
        unknown,
    };
    let skills = |rows: &str| format!("id,name,level,covered_by,notes\r\n{rows}");
    for (name, content, expected) in [
        ("skills.csv", skills("0,Rete,1,,\r\n"), cell("skills.csv", 2, "id", Wrong::Number)),
        ("skills.csv", skills("1,,1,,\r\n"), cell("skills.csv", 2, "name", Wrong::Required)),
        ("skills.csv", skills("1,Rete,9,,\r\n"), cell("skills.csv", 2, "level", Wrong::Number)),
        (
            "skills.csv",
            skills("1,Rete,1,,\r\n1,Reti,1,,\r\n"),
            cell("skills.csv", 3, "id", Wrong::Duplicate),
        ),
        ("skills.csv", "id,name,level,notes\r\n".into(), column("covered_by", false)),
        ("skills.csv", "id,name,level,covered_by,notes,more\r\n".into(), column("more", true)),
        ("skills.csv", "id,id,name,level,covered_by,notes\r\n".into(), column("id", false)),
        (
            "application_services.csv",
            "application,service,role\r\n1,99,main\r\n".into(),
            cell("application_services.csv", 2, "application", Wrong::Link),
        ),
        (
            "own_values.csv",
            "register,record,column,value\r\npeople,77,1,x\r\n".into(),
            cell("own_values.csv", 2, "record", Wrong::Link),
        ),
        (
            "own_values.csv",
            "register,record,column,value\r\nbody,1,1,x\r\n".into(),
            cell("own_values.csv", 2, "register", Wrong::Choice),
        ),
    ] {
        let changed = with(&packed(&empty_plan()), name, content.as_bytes());
        assert_eq!(datapackage::read(&changed).unwrap_err(), expected, "{name}: {content}");
    }
}

#[test]
fn what_is_no_package_of_a_plan_is_refused() {
    let good = packed(&empty_plan());
    let descriptor = |json: &str| with(&good, DESCRIPTOR, json.as_bytes());
    let resource = |path: &str| {
        descriptor(&format!("{{\"resources\":[{{\"name\":\"body\",\"path\":\"{path}\"}}]}}"))
    };
    let refused = |bytes: &[u8]| datapackage::read(bytes).unwrap_err();
    assert_eq!(refused(b"SQLite format 3\0"), PackageError::NotAPackage);
    assert_eq!(refused(b""), PackageError::NotAPackage);
    assert_eq!(refused(&zip_of(&[("content.xml", b"<a/>")])), PackageError::NotAPackage);
    assert!(matches!(refused(&descriptor("{")), PackageError::Damaged(_)));
    let nothing = PackageError::NotAPlan { missing: "body.csv".into() };
    assert_eq!(refused(&descriptor("{}")), nothing);
    assert_eq!(refused(&descriptor("[[[[1]]]]")), nothing);
    for path in [
        "../../etc/passwd",
        "/etc/passwd",
        "C:\\\\body.csv",
        "https://example.org/body.csv",
        "a//b",
        "./body.csv",
        "",
    ] {
        assert!(matches!(refused(&resource(path)), PackageError::UnsafePath(_)), "{path}");
    }
    let not_text = with(&good, "skills.csv", b"id,name,level,covered_by,notes\r\n1,\xff,1,,\r\n");
    assert!(matches!(refused(&not_text), PackageError::Damaged(_)));
    let uneven = with(&good, "skills.csv", b"id,name,level,covered_by,notes\r\n1,Rete\r\n");
    assert!(matches!(refused(&uneven), PackageError::Damaged(_)));
    let no_body = with(&good, "body.csv", &parts(&good)[1].1[..130]);
    assert!(datapackage::read(&no_body).is_err());
}

#[test]
fn a_zip_that_unpacks_to_too_much_is_not_unpacked() {
    let bomb = vec![b'0'; 5 << 20];
    let bytes = zip_of(&[(DESCRIPTOR, &bomb)]);
    assert!(bytes.len() < 20_000);
    assert_eq!(datapackage::read(&bytes), Err(PackageError::TooMuch));
    let many: Vec<(String, &[u8])> = (0..1_001).map(|it| (format!("{it}"), &b""[..])).collect();
    let many: Vec<(&str, &[u8])> = many.iter().map(|(name, it)| (name.as_str(), *it)).collect();
    assert_eq!(datapackage::read(&zip_of(&many)), Err(PackageError::TooMuch));
}

/// Cells that are right somewhere and wrong elsewhere.
fn any_cell() -> impl Strategy<Value = String> {
    let known = vec![
        "",
        "1",
        "2",
        "-1",
        "0",
        "9007199254740993",
        "1234.56",
        "true",
        "false",
        "2026-12-31",
        "9999-12-31",
        "offered",
        "proposed",
        "todo",
        "comune",
        "main",
        "services",
        "text",
        "[]",
        "[\"common\"]",
        "[1]",
        "{}",
        "{\"search\":\"\"}",
        "null",
        "'=1",
        "=1",
        "\n",
    ];
    prop_oneof![4 => prop::sample::select(known).prop_map(str::to_owned), 1 => ".{0,8}"]
}

fn packed(plan: &Plan) -> Vec<u8> {
    let about = About {
        title: "Piano".into(),
        language: "it-IT".into(),
        made: date(2026, 11, 23).at(9, 30, 0, 0),
    };
    datapackage::write(plan, &about, &|_| None).unwrap()
}

fn some_plan() -> Plan {
    any_plan().new_tree(&mut TestRunner::deterministic()).unwrap().current()
}

fn empty_plan() -> Plan {
    let plan = some_plan();
    Plan::new(plan.name, plan.body, Vec::new(), Vec::new())
}

fn parts(bytes: &[u8]) -> Vec<(String, Vec<u8>)> {
    let mut zip = ZipArchive::new(Cursor::new(bytes)).unwrap();
    let part = |at| {
        let mut part = zip.by_index(at).unwrap();
        let mut content = Vec::new();
        part.read_to_end(&mut content).unwrap();
        (part.name().unwrap().into_owned(), content)
    };
    let count = ZipArchive::new(Cursor::new(bytes)).unwrap().len();
    (0..count).map(part).collect()
}

/// The same package with another part in place of that one.
fn with(bytes: &[u8], name: &str, content: &[u8]) -> Vec<u8> {
    let parts = parts(bytes);
    let part = |(it, old): &(String, Vec<u8>)| {
        (it.clone(), if it == name { content.to_vec() } else { old.clone() })
    };
    let parts: Vec<(String, Vec<u8>)> = parts.iter().map(part).collect();
    let parts: Vec<(&str, &[u8])> =
        parts.iter().map(|(name, it)| (name.as_str(), it.as_slice())).collect();
    zip_of(&parts)
}

fn zip_of(parts: &[(&str, &[u8])]) -> Vec<u8> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, content) in parts {
        zip.start_file(*name, SimpleFileOptions::default()).unwrap();
        zip.write_all(content).unwrap();
    }
    zip.finish().unwrap().into_inner()
}
