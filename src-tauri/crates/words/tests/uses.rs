//! Every word the program utters exists, and every word of the rules and the papers is uttered.
#![allow(clippy::unwrap_used)]

mod common;

use std::collections::BTreeSet;

use common::{entries, files, quoted_keys, root, sources};

/// The word files whose keys are uttered by Rust.
const AREAS: [&str; 23] = [
    "proofs",
    "domain",
    "grant",
    "verdict",
    "check",
    "figure",
    "step",
    "errors",
    "plan-paper",
    "exports",
    "cli",
    "import",
    "imports",
    "reading",
    "strategy",
    "priority",
    "readiness",
    "readiness-paper",
    "classes",
    "sheets",
    "costs",
    "costs-paper",
    "scenarios",
];

fn keys() -> BTreeSet<String> {
    let files = files("it").into_iter().filter(|(name, _)| AREAS.contains(&name.as_str()));
    let entries = files.flat_map(|(_, text)| entries(&text).unwrap());
    entries.map(|(key, _)| key).collect()
}

fn rust() -> String {
    let mut text = String::new();
    for folder in ["src-tauri/src", "src-tauri/crates"] {
        for (path, source) in sources(&root().join(folder), &[".rs"]) {
            // Tests utter keys that do not exist, to see what happens.
            let source = source.split("#[cfg(test)]").next().unwrap_or_default();
            if !path.to_string_lossy().contains("xtask") {
                text += source;
                text += "\n";
            }
        }
    }
    text
}

fn domain() -> String {
    let folder = root().join("src-tauri/crates/domain/src");
    sources(&folder, &[".rs"]).into_iter().map(|(_, source)| source + "\n").collect()
}

/// What stands between the braces after `opening`, line by line, without comments and attributes.
fn body(source: &str, opening: &str) -> Vec<String> {
    let (_, rest) = source.split_once(opening).unwrap_or_else(|| panic!("no {opening}"));
    let lines = rest.lines().skip(1).map(str::trim).take_while(|it| *it != "}");
    lines.filter(|it| !it.starts_with("//") && !it.starts_with('#')).map(str::to_owned).collect()
}

fn kebab(name: &str) -> String {
    let mut key = String::new();
    for letter in name.chars() {
        if letter.is_uppercase() && !key.is_empty() {
            key.push('-');
        }
        key.extend(letter.to_lowercase());
    }
    key.replace(['_', '.'], "-")
}

/// `domain-mode-transfer`, …: a key for every value of every enum that has words.
fn words_of_enums() -> BTreeSet<String> {
    let source = domain();
    let mut keys = BTreeSet::new();
    for part in source.split("\nword!(").skip(1) {
        let list = part.split(");").next().unwrap_or_default();
        for pair in list.split(',').filter(|it| it.contains('=')) {
            let (kind, family) = pair.split_once('=').unwrap();
            let family = family.trim().trim_matches('"');
            for value in body(&source, &format!("pub enum {} {{", kind.trim())) {
                keys.insert(format!("domain-{family}-{}", kebab(value.trim_end_matches(','))));
            }
        }
    }
    assert!(keys.contains("domain-origin-on-premise-structured"), "the enums were found");
    keys
}

/// `domain-field-data-class`, …: a key for every field of these records.
fn words_of_fields(records: &[(&str, &str)]) -> BTreeSet<String> {
    let source = domain();
    let mut keys = BTreeSet::new();
    for (record, prefix) in records {
        for line in body(&source, &format!("pub struct {record} {{")) {
            let (field, _) = line.trim_start_matches("pub ").split_once(':').unwrap();
            keys.insert(format!("domain-field-{prefix}{}", kebab(field)));
        }
    }
    keys
}

fn required_fields() -> BTreeSet<String> {
    let mut keys = words_of_fields(&[
        ("ServiceDetails", ""),
        ("Migration", "migration-"),
        ("FundingLineDetails", ""),
        ("BodyEntry", ""),
    ]);
    keys.extend(["rtd", "email", "notes"].map(|it| format!("domain-field-{it}")));
    keys.extend(headings());
    keys
}

/// What stands above the columns of the registers: `"key" => kind, path; heading = "other";`, and
/// the fields that are worked out.
fn headings() -> BTreeSet<String> {
    let path = root().join("src-tauri/crates/domain/src/register/fields.rs");
    let source = std::fs::read_to_string(path).unwrap();
    let mut keys = BTreeSet::new();
    for line in source.lines().filter(|it| it.contains("\" => ")) {
        let heading = line.split_once("heading = ").map_or(line, |(_, heading)| heading);
        keys.insert(format!("domain-field-{}", kebab(heading.split('"').nth(1).unwrap())));
    }
    let others = [
        "applications",
        "contracts",
        "assets",
        "verdict",
        "readiness",
        "sheet",
        "choices",
        "item",
        "shares",
    ];
    keys.extend(others.map(|it| format!("domain-field-{it}")));
    assert!(keys.contains("domain-field-contract-object"), "the fields were found");
    keys
}

/// Keys made of the word of a value: the advice on a kind of problem, the rule of a field.
fn derived() -> BTreeSet<String> {
    let pairs = [("domain-problem-", "check-fix-"), ("domain-rule-", "errors-rule-")];
    let of = |word: &String| {
        pairs.iter().find_map(|(from, to)| Some(format!("{to}{}", word.strip_prefix(from)?)))
    };
    words_of_enums().iter().filter_map(of).collect()
}

/// What the keys begin with that the page completes with a value: t(`readiness-fact-${name}`).
fn families_of(source: &str) -> BTreeSet<String> {
    let starts = source.split("t(`").skip(1).filter_map(|it| it.split_once("${"));
    let is_key =
        |it: &&str| it.ends_with('-') && it.chars().all(|it| it.is_ascii_lowercase() || it == '-');
    starts.map(|(start, _)| start).filter(is_key).map(str::to_owned).collect()
}

#[test]
fn every_word_the_program_utters_exists() {
    let known = keys();
    let mut uttered: BTreeSet<String> = quoted_keys(&rust())
        .into_iter()
        .filter(|key| AREAS.iter().any(|area| key.starts_with(&format!("{area}-"))))
        // `"check-fix"` is the beginning of keys.
        .filter(|key| {
            !known.iter().any(|it| it.starts_with(&format!("{key}-"))) || known.contains(key)
        })
        .collect();
    uttered.extend(words_of_enums());
    uttered.extend(required_fields());
    uttered.extend(derived());
    let missing: Vec<&String> = uttered.iter().filter(|it| !known.contains(*it)).collect();
    assert!(missing.is_empty(), "not in i18n/: {missing:#?}");
}

#[test]
fn every_word_of_the_rules_and_the_papers_is_uttered() {
    let mut uttered = quoted_keys(&rust());
    let mut families = BTreeSet::new();
    for (_, source) in sources(&root().join("ui/src"), &[".ts", ".svelte"]) {
        uttered.extend(quoted_keys(&source));
        families.extend(families_of(&source));
    }
    uttered.extend(words_of_enums());
    uttered.extend(required_fields());
    uttered.extend(derived());
    let known = keys();
    let unused = known.iter().filter(|key| {
        // A help text goes with its word.
        let word = key.strip_suffix(".help").unwrap_or(key);
        let of_family = families.iter().any(|it| key.starts_with(it.as_str()));
        !uttered.contains(*key) && !uttered.contains(word) && !of_family
    });
    let unused: Vec<&String> = unused.collect();
    assert!(unused.is_empty(), "in i18n/ and never said: {unused:#?}");
}
