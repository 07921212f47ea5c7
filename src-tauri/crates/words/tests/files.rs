//! The word files can be read, and say the same things in every language.
#![allow(clippy::unwrap_used)]

mod common;

use std::collections::{BTreeMap, BTreeSet};

use common::{LANGUAGES, entries, files};

#[test]
fn every_word_file_can_be_read() {
    for language in LANGUAGES {
        for (name, text) in files(language) {
            if let Err(problem) = entries(&text) {
                panic!("i18n/{language}/{name}.ftl: {problem}");
            }
        }
    }
}

#[test]
fn every_key_begins_with_the_name_of_its_file_and_stands_once() {
    for language in LANGUAGES {
        for (name, text) in files(language) {
            let mut seen = BTreeSet::new();
            for (key, _) in entries(&text).unwrap() {
                assert!(
                    key.starts_with(&format!("{name}-")),
                    "i18n/{language}/{name}.ftl: {key} belongs to another file"
                );
                assert!(seen.insert(key.clone()), "i18n/{language}/{name}.ftl: {key} stands twice");
            }
        }
    }
}

#[test]
fn every_language_says_the_same_things_with_the_same_facts() {
    let all = |language: &str| -> BTreeMap<String, (String, BTreeSet<String>)> {
        let files = files(language).into_iter();
        let keys = files.flat_map(|(name, text)| {
            let entries = entries(&text).unwrap().into_iter();
            entries.map(move |(key, facts)| (key, (name.clone(), facts)))
        });
        keys.collect()
    };
    let (italian, english) = (all("it"), all("en"));
    let mut differences = Vec::new();
    for (key, (file, facts)) in &italian {
        match english.get(key) {
            None => differences.push(format!("{key} ({file}.ftl) is not said in English")),
            Some((_, other)) if other != facts => {
                differences.push(format!("{key}: {facts:?} in Italian, {other:?} in English"));
            }
            Some(_) => (),
        }
    }
    for (key, (file, _)) in &english {
        if !italian.contains_key(key) {
            differences.push(format!("{key} ({file}.ftl) is not said in Italian"));
        }
    }
    assert!(differences.is_empty(), "{}", differences.join("\n"));
}

#[test]
fn a_difference_between_the_languages_would_be_seen() {
    let one =
        entries("a-b = { $count ->\n    [one] { $name }\n   *[other] x\n  }\n    .help = y\n")
            .unwrap();
    let facts = ["count", "name"].map(str::to_owned).into();
    assert_eq!(one, [("a-b".to_owned(), facts), ("a-b.help".to_owned(), BTreeSet::new())]);
    assert!(entries("a-b = {\n").is_err());
}
