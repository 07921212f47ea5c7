//! A plan as a data package, and back.
#![allow(clippy::unwrap_used, missing_docs)]

#[allow(dead_code, clippy::cast_possible_truncation, clippy::cast_possible_wrap)]
#[path = "common/plans.rs"]
mod plans;

use std::{
    collections::BTreeMap,
    io::{Cursor, Read, Write},
};

use domain::{
    plan::Plan,
    readiness::{
        answers::Object,
        checklist::ItemId,
        proofs::{Proof, ProofDetails, ProofId},
    },
    register::contracts::ContractId,
    services::ServiceId,
};
use exchange::{
    datapackage::{self, Contents, PackageError, Wrong},
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
        prop_assert_eq!(read(&bytes).unwrap(), plan);
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
        match read(&with(&bytes, name, &writer.into_inner().unwrap())) {
            Err(PackageError::Cell { row, .. }) => prop_assert!(row >= 2),
            // What was read can be written, and is then the same.
            Ok(made) => prop_assert_eq!(read(&packed(&made)).unwrap(), made),
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
        let _ = read(&bytes);
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
    let answers = |rows: &str| format!("{ANSWER_COLUMNS}{rows}");
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
        (
            "answers.csv",
            answers("7,,,F1.1,done,,,,,1,{}\r\n"),
            cell("answers.csv", 2, "service", Wrong::Link),
        ),
        (
            "answers.csv",
            answers(",,,F1.1,done,,,,,1,{}\r\n,,,F1.1,to_do,,,,,0,{}\r\n"),
            cell("answers.csv", 3, "item", Wrong::Duplicate),
        ),
        (
            "answers.csv",
            answers(",,,F1.1,finished,,,,,1,{}\r\n"),
            cell("answers.csv", 2, "state", Wrong::Choice),
        ),
        (
            "checklist_items.csv",
            format!("{ITEM_COLUMNS}none,a,1,body,true,true,1,[],once,,,,,,,,[],[],[]\r\n"),
            cell("checklist_items.csv", 2, "list", Wrong::Link),
        ),
        (
            "proofs.csv",
            "id,name,title,sha256,size,seen,added,day,expires,replaced_by,notes\r\n\
             1,atto.pdf,,abc,1,,,,,,\r\n"
                .into(),
            cell("proofs.csv", 2, "sha256", Wrong::Digest),
        ),
        (
            "not_same.csv",
            "register,one,other\r\nsuppliers,2,1\r\n".into(),
            cell("not_same.csv", 2, "other", Wrong::Number),
        ),
        (
            "proof_places.csv",
            "proof,service,application,contract,item\r\n3,,,,F1.1\r\n".into(),
            cell("proof_places.csv", 2, "proof", Wrong::Link),
        ),
    ] {
        let changed = with(&packed(&empty_plan()), name, content.as_bytes());
        assert_eq!(read(&changed).unwrap_err(), expected, "{name}: {content}");
    }
}

/// The headings of the answers.
const ANSWER_COLUMNS: &str = "service,application,contract,item,state,note,responsible,due,\
                              answered,rounds,basis\r\n";

/// The headings of the items of lists.
const ITEM_COLUMNS: &str = "list,id,phase,scope,mandatory,blocking,weight,applies_to,recurrence,\
                            text.it,text.en,why.it,why.en,evidence.it,evidence.en,verify,after,\
                            excludes,sources\r\n";

#[test]
fn an_answer_is_about_one_thing() {
    let mut plan = some_plan();
    plan.readiness = Default::default();
    let services: Vec<i64> = plan.services.iter().map(|it| it.id.0).collect();
    let contracts: Vec<i64> = plan.registers.contracts.iter().map(|it| it.id.0).collect();
    let (service, contract) = (services[0], contracts[0]);
    for (about, expected) in [
        (",,".to_owned(), Some(Object::Body)),
        (format!("{service},,"), Some(Object::Service(ServiceId(service)))),
        (format!(",,{contract}"), Some(Object::Contract(ContractId(contract)))),
        (format!("{service},,{contract}"), None),
    ] {
        let answers = format!("{ANSWER_COLUMNS}{about},F1.1,done,,,,,1,{{}}\r\n");
        let read = read(&with(&packed(&plan), "answers.csv", answers.as_bytes()));
        match expected {
            Some(object) => {
                let answers = read.unwrap().readiness.answers;
                assert!(answers.get(object, &ItemId("F1.1".into())).is_some(), "{about}");
            }
            None => assert_eq!(
                read.unwrap_err(),
                PackageError::Cell {
                    table: "answers.csv".into(),
                    row: 2,
                    column: "contract".into(),
                    wrong: Wrong::Several,
                }
            ),
        }
    }
}

#[test]
fn a_package_of_an_older_program_is_read() {
    let mut plan = some_plan();
    let now = packed(&plan);
    let later = [
        "service_prechecks",
        "answers",
        "proofs",
        "proof_places",
        "checklists",
        "checklist_items",
        "decisions",
        "class_requirements",
        "not_same",
    ];
    let mut description: Json = serde_json::from_slice(&parts(&now)[0].1).unwrap();
    let resources = description["resources"].as_array_mut().unwrap();
    resources.retain(|it| !later.contains(&it["name"].as_str().unwrap()));
    let mut older: Vec<(String, Vec<u8>)> = vec![(DESCRIPTOR.into(), vec![])];
    older[0].1 = serde_json::to_vec(&description).unwrap();
    for (name, content) in parts(&now).into_iter().skip(1) {
        let table = name.trim_end_matches(".csv");
        let gone: &[&str] = match table {
            "applications" => &["priority", "priority_reason"],
            "contracts" => &["level", "infrastructure_level", "qualification_checked"],
            _ => &[],
        };
        if !later.contains(&table) {
            older.push((name, without(&content, gone)));
        }
    }
    let older: Vec<(&str, &[u8])> =
        older.iter().map(|(name, it)| (name.as_str(), it.as_slice())).collect();
    plan.readiness = Default::default();
    plan.registers.not_same.clear();
    plan.services.iter_mut().for_each(|it| it.details.precheck.clear());
    for it in &mut plan.registers.applications {
        (it.details.priority, it.details.priority_reason) = (None, String::new());
    }
    for it in &mut plan.registers.contracts {
        let details = &mut it.details;
        (details.level, details.infrastructure_level) = (None, None);
        details.qualification_checked = None;
    }
    assert_eq!(read(&zip_of(&older)).unwrap(), plan);
}

/// A table without some of its columns.
fn without(content: &[u8], columns: &[&str]) -> Vec<u8> {
    let mut reader = csv::ReaderBuilder::new().has_headers(false).from_reader(content);
    let lines: Vec<csv::StringRecord> = reader.records().map(Result::unwrap).collect();
    let mut writer = csv::Writer::from_writer(Vec::new());
    for line in &lines {
        let kept = line.iter().zip(&lines[0]).filter(|(_, it)| !columns.contains(it));
        writer.write_record(kept.map(|(cell, _)| cell)).unwrap();
    }
    writer.into_inner().unwrap()
}

#[test]
fn what_is_no_package_of_a_plan_is_refused() {
    let good = packed(&empty_plan());
    let descriptor = |json: &str| with(&good, DESCRIPTOR, json.as_bytes());
    let resource = |path: &str| {
        descriptor(&format!("{{\"resources\":[{{\"name\":\"body\",\"path\":\"{path}\"}}]}}"))
    };
    let refused = |bytes: &[u8]| read(bytes).unwrap_err();
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
    assert!(read(&no_body).is_err());
}

#[test]
fn a_zip_that_unpacks_to_too_much_is_not_unpacked() {
    let bomb = vec![b'0'; 5 << 20];
    let bytes = zip_of(&[(DESCRIPTOR, &bomb)]);
    assert!(bytes.len() < 20_000);
    assert_eq!(read(&bytes), Err(PackageError::TooMuch));
    let many: Vec<(String, &[u8])> = (0..20_001).map(|it| (format!("{it}"), &b""[..])).collect();
    let many: Vec<(&str, &[u8])> = many.iter().map(|(name, it)| (name.as_str(), *it)).collect();
    assert_eq!(read(&zip_of(&many)), Err(PackageError::TooMuch));
    let name = |it: usize| format!("{it:060000}");
    let long: Vec<(String, &[u8])> = (0..150).map(|it| (name(it), &b""[..])).collect();
    let long: Vec<(&str, &[u8])> = long.iter().map(|(name, it)| (name.as_str(), *it)).collect();
    assert_eq!(read(&zip_of(&long)), Err(PackageError::TooMuch));
}

#[test]
fn the_bytes_of_proofs_lie_in_the_package_once_each_with_size_and_digest() {
    let digest = |it: u8| format!("{:02x}", it).repeat(32);
    let proof = |id, name: &str, title: &str, sha256: String, size| Proof {
        id: ProofId(id),
        details: ProofDetails {
            name: name.into(),
            title: title.into(),
            sha256,
            size,
            ..Default::default()
        },
    };
    let mut plan = empty_plan();
    plan.readiness.proofs = vec![
        proof(1, "Contratto firmato.PDF.p7m", "Contratto", digest(2), 3),
        proof(2, "copia.pdf", "", digest(2), 3),
        proof(3, "Delibera", "", digest(1), 5),
        proof(4, "atto.p d/f", "", digest(4), 0),
        proof(5, "perso.pdf", "", digest(5), 9),
    ];
    let contents: BTreeMap<String, Vec<u8>> = [
        (digest(1), b"12345".to_vec()),
        (digest(2), b"abc".to_vec()),
        (digest(4), b"".to_vec()),
        // Of no proof.
        (digest(9), b"9".to_vec()),
    ]
    .into();
    let bytes = packed_with(&plan, &contents);
    let parts = parts(&bytes);
    let files: Vec<(&str, &[u8])> = parts
        .iter()
        .filter(|it| it.0.starts_with("proofs/"))
        .map(|(name, it)| (name.as_str(), it.as_slice()))
        .collect();
    let path = |it, ending| format!("proofs/{}.{ending}", digest(it));
    assert_eq!(
        files,
        [
            (path(1, "bin").as_str(), &b"12345"[..]),
            (path(2, "p7m").as_str(), b"abc"),
            (path(4, "bin").as_str(), b""),
        ]
    );
    let package: Json = serde_json::from_slice(&parts[0].1).unwrap();
    assert_eq!(package["profile"], "data-package");
    let resources = package["resources"].as_array().unwrap();
    let resource = resources.iter().find(|it| it["path"] == path(2, "p7m")).unwrap();
    assert_eq!(resource["type"], "file");
    assert_eq!(resource["bytes"], 3);
    assert_eq!(resource["hash"], format!("sha256:{}", digest(2)));
    assert_eq!(resource["title"], "Contratto");

    let mut package = datapackage::open(Cursor::new(&bytes)).unwrap();
    assert_eq!(package.plan, plan);
    let found: Vec<String> = package.proofs().into_iter().map(|it| it.name).collect();
    assert_eq!(found, ["Contratto firmato.PDF.p7m", "Delibera", "atto.p d/f"]);
    let mut content = Vec::new();
    package.content(&digest(2)).unwrap().read_to_end(&mut content).unwrap();
    assert_eq!(content, b"abc");
    assert!(package.content(&digest(5)).is_err(), "its bytes were not there");
}

#[test]
fn proofs_that_say_they_are_without_end_are_refused() {
    let mut plan = empty_plan();
    let sha256 = "ab".repeat(32);
    let details = ProofDetails {
        name: "a.pdf".into(),
        sha256: sha256.clone(),
        size: i64::MAX,
        ..Default::default()
    };
    plan.readiness.proofs = vec![Proof { id: ProofId(1), details }];
    let bytes = packed_with(&plan, &[(sha256, vec![0])].into());
    assert_eq!(read(&bytes), Err(PackageError::TooMuch));
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
    packed_with(plan, &BTreeMap::new())
}

/// The package with the bytes of proofs, by their digests.
fn packed_with(plan: &Plan, contents: &BTreeMap<String, Vec<u8>>) -> Vec<u8> {
    let about = About {
        title: "Piano".into(),
        language: "it-IT".into(),
        made: date(2026, 11, 23).at(9, 30, 0, 0),
    };
    let mut bytes = Cursor::new(Vec::new());
    let digests = contents.keys().cloned().collect();
    let copy = &mut |sha256: &str, to: &mut dyn Write| to.write_all(&contents[sha256]);
    let contents = Contents { digests, copy };
    datapackage::write(plan, contents, &about, &|_| None, &mut bytes).unwrap();
    bytes.into_inner()
}

/// The plan in a package.
fn read(bytes: &[u8]) -> Result<Plan, PackageError> {
    datapackage::open(Cursor::new(bytes)).map(|it| it.plan)
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
