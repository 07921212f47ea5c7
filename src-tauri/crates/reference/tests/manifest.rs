//! The pack is what its manifest says.
#![allow(clippy::unwrap_used, missing_docs)]

use std::{
    collections::BTreeSet,
    fs,
    path::{Path, PathBuf},
};

use reference::Pack;
use serde_json::Value;
use sha2::{Digest, Sha256};

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../reference")
}

#[test]
fn every_file_is_the_one_the_manifest_describes() {
    for file in &Pack::shared().manifest().files {
        let bytes = fs::read(folder().join(&file.path)).unwrap();
        let hash: String = Sha256::digest(&bytes).iter().map(|it| format!("{it:02x}")).collect();
        let rows = rows(&file.path, file.list.as_deref(), &bytes);
        assert_eq!(
            (&file.sha256, file.rows),
            (&hash, rows),
            "{}: the file has changed; if it was meant, write these into the manifest, with a new version and day",
            file.path,
        );
    }
}

fn rows(path: &str, list: Option<&str>, bytes: &[u8]) -> usize {
    if path.ends_with(".csv") {
        return csv::Reader::from_reader(bytes).records().map(Result::unwrap).count();
    }
    let json: Value = serde_json::from_slice(bytes).unwrap();
    let list = match list {
        Some(list) => &json[list],
        None => &json,
    };
    list.as_array().map(Vec::len).or_else(|| list.as_object().map(serde_json::Map::len)).unwrap()
}

#[test]
fn every_data_file_is_in_the_manifest_once() {
    let listed: Vec<&str> =
        Pack::shared().manifest().files.iter().map(|it| it.path.as_str()).collect();
    let mut on_disk = Vec::new();
    collect(&folder(), "", &mut on_disk);
    let data = on_disk
        .iter()
        .map(String::as_str)
        .filter(|it| (it.ends_with(".json") || it.ends_with(".csv")) && *it != "manifest.json");
    assert_eq!(listed.iter().copied().collect::<BTreeSet<_>>(), data.collect());
    assert_eq!(listed.len(), listed.iter().collect::<BTreeSet<_>>().len());
}

fn collect(folder: &Path, prefix: &str, files: &mut Vec<String>) {
    for entry in fs::read_dir(folder).unwrap().map(Result::unwrap) {
        let name = format!("{prefix}{}", entry.file_name().to_string_lossy());
        if entry.path().is_dir() {
            collect(&entry.path(), &format!("{name}/"), files);
        } else {
            files.push(name);
        }
    }
}

#[test]
fn every_file_says_where_it_comes_from_and_on_what_terms() {
    let manifest = Pack::shared().manifest();
    assert_eq!(manifest.version, manifest.day.strftime("%Y.%m.%d").to_string());
    for file in &manifest.files {
        assert!(!file.sources.is_empty() && !file.licences.is_empty(), "{}", file.path);
        assert!(file.sources.iter().all(|it| !it.reference.is_empty()), "{}", file.path);
        for licence in &file.licences {
            let text = &licence.text;
            let found = text.starts_with("https://") || folder().join("..").join(text).is_file();
            assert!(found, "{}: there is no {text}", file.path);
        }
    }
}

#[test]
fn open_data_name_the_department() {
    let files = &Pack::shared().manifest().files;
    let payments = files.iter().find(|it| it.path.ends_with("payments.csv")).unwrap();
    let licence = &payments.licences[0];
    assert_eq!(licence.name, "CC-BY-4.0");
    assert_eq!(
        licence.attribution,
        "Dati PNRR PADigitale2026 Copyright (c) Dipartimento per la trasformazione digitale"
    );
}

#[test]
fn every_text_is_there_in_both_languages() {
    let mut files = Vec::new();
    collect(&folder(), "", &mut files);
    let mut texts = 0;
    for path in files.iter().filter(|it| it.ends_with(".json")) {
        let json: Value = serde_json::from_slice(&fs::read(folder().join(path)).unwrap()).unwrap();
        walk(&json, path, &mut texts);
    }
    assert!(texts > 500, "only {texts} texts were looked at");
}

fn walk(json: &Value, place: &str, texts: &mut usize) {
    match json {
        Value::Array(list) => {
            for (at, it) in list.iter().enumerate() {
                walk(it, &format!("{place}[{at}]"), texts);
            }
        }
        Value::Object(fields) if fields.contains_key("it") || fields.contains_key("en") => {
            *texts += 1;
            assert_eq!(fields.keys().collect::<Vec<_>>(), ["en", "it"], "{place}");
            for text in fields.values().map(|it| it.as_str().unwrap()) {
                assert!(!text.is_empty() && text.trim() == text, "{place}: {text:?}");
            }
        }
        Value::Object(fields) => {
            for (name, it) in fields {
                walk(it, &format!("{place}.{name}"), texts);
            }
        }
        _ => (),
    }
}
