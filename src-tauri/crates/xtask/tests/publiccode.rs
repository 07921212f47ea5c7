//! The catalogue record is what the publiccode.yml standard (0.4) asks for.
//!
//! The official validator is written in Go and cannot be asked from here; these are its
//! rules for the keys we use, and a key we do not know is refused.
#![allow(clippy::unwrap_used, missing_docs)]

use std::{fs, path::PathBuf};

use yaml_rust2::{Yaml, YamlLoader};

/// The controlled vocabularies of the standard, as far as a program like ours can need them.
const CATEGORIES: &[&str] = &[
    "accounting",
    "budgeting",
    "cloud-management",
    "compliance-management",
    "data-analytics",
    "document-management",
    "enterprise-project-management",
    "financial-reporting",
    "grant-management",
    "inventory-management",
    "it-asset-management",
    "it-management",
    "it-service-management",
    "project-management",
    "resource-management",
    "task-management",
];
const STATES: &[&str] = &["concept", "development", "beta", "stable", "obsolete"];
const TYPES: &[&str] = &[
    "standalone/mobile",
    "standalone/iot",
    "standalone/desktop",
    "standalone/web",
    "standalone/backend",
    "standalone/other",
    "addon",
    "library",
    "configurationFiles",
];
const SCOPES: &[&str] =
    &["finance-and-economic-development", "infrastructures", "local-authorities"];
const PLATFORMS: &[&str] = &["web", "windows", "mac", "linux", "ios", "android"];
const MAINTENANCE: &[&str] = &["internal", "contract", "community", "none"];

/// Every key we may use, by its path; `*` stands for a language.
const KEYS: &[&str] = &[
    "publiccodeYmlVersion",
    "name",
    "url",
    "landingURL",
    "softwareVersion",
    "releaseDate",
    "logo",
    "platforms",
    "categories",
    "usedBy",
    "roadmap",
    "developmentStatus",
    "softwareType",
    "intendedAudience",
    "intendedAudience/countries",
    "intendedAudience/scope",
    "description",
    "description/*",
    "description/*/localisedName",
    "description/*/shortDescription",
    "description/*/longDescription",
    "description/*/documentation",
    "description/*/features",
    "description/*/screenshots",
    "legal",
    "legal/license",
    "legal/mainCopyrightOwner",
    "legal/repoOwner",
    "maintenance",
    "maintenance/type",
    "maintenance/contacts",
    "localisation",
    "localisation/localisationReady",
    "localisation/availableLanguages",
    "dependsOn",
    "dependsOn/open",
    "IT",
    "IT/countryExtensionVersion",
    "IT/conforme",
    "IT/conforme/lineeGuidaDesign",
    "IT/conforme/modelloInteroperabilita",
    "IT/conforme/misureMinimeSicurezza",
    "IT/conforme/gdpr",
    "IT/piattaforme",
    "IT/piattaforme/spid",
    "IT/piattaforme/cie",
    "IT/piattaforme/anpr",
    "IT/piattaforme/pagopa",
    "IT/piattaforme/io",
];

#[test]
fn no_key_is_unknown_to_the_standard() {
    let mut unknown = Vec::new();
    collect_unknown(&record(), "", &mut unknown);
    assert!(unknown.is_empty(), "{unknown:?}");
}

#[test]
fn the_words_of_the_record_come_from_the_vocabularies_of_the_standard() {
    let record = record();
    assert_eq!(text(&record["publiccodeYmlVersion"]), "0.4");
    among(&record["developmentStatus"], STATES);
    among(&record["softwareType"], TYPES);
    among(&record["maintenance"]["type"], MAINTENANCE);
    all_among(&record["categories"], CATEGORIES);
    all_among(&record["platforms"], PLATFORMS);
    all_among(&record["intendedAudience"]["scope"], SCOPES);
    all_among(&record["intendedAudience"]["countries"], &["IT"]);
    all_among(&record["localisation"]["availableLanguages"], &["it", "en"]);
    assert_eq!(text(&record["IT"]["countryExtensionVersion"]), "1.0");
    assert_eq!(text(&record["legal"]["license"]), "EUPL-1.2");
}

#[test]
fn what_is_mandatory_is_there() {
    let record = record();
    assert!(!text(&record["name"]).is_empty());
    for key in ["url", "landingURL"] {
        assert!(text(&record[key]).starts_with("https://"), "{key}");
    }
    assert_eq!(record["localisation"]["localisationReady"], Yaml::Boolean(true));
    for contact in list(&record["maintenance"]["contacts"]) {
        assert!(!text(&contact["name"]).is_empty());
    }
    for key in ["spid", "cie", "anpr", "pagopa", "io"] {
        assert!(record["IT"]["piattaforme"][key].as_bool().is_some(), "{key} is yes or no");
    }
}

#[test]
fn every_description_has_the_length_the_standard_wants() {
    let record = record();
    for language in ["it", "en"] {
        let description = &record["description"][language];
        let short = text(&description["shortDescription"]).chars().count();
        assert!((1..=150).contains(&short), "{language}: {short} letters, 150 at most");
        let long = text(&description["longDescription"]).chars().count();
        assert!((150..=10_000).contains(&long), "{language}: {long} letters");
        assert!(
            (5..=20).contains(&list(&description["features"]).len()),
            "{language}: five to twenty features"
        );
    }
}

#[test]
fn days_are_written_as_the_standard_wants_and_named_files_exist() {
    let record = record();
    if !record["releaseDate"].is_badvalue() {
        let day = text(&record["releaseDate"]);
        let shape: String =
            day.chars().map(|it| if it.is_ascii_digit() { '9' } else { it }).collect();
        assert_eq!(shape, "9999-99-99", "{day}");
    }
    let screenshots = |language: &str| {
        record["description"][language]["screenshots"].as_vec().cloned().unwrap_or_default()
    };
    let files = [vec![record["logo"].clone()], screenshots("it"), screenshots("en")].concat();
    for file in &files {
        assert!(root().join(text(file)).is_file(), "{}", text(file));
    }
}

fn root() -> PathBuf {
    PathBuf::from(concat!(env!("CARGO_MANIFEST_DIR"), "/../../.."))
}

fn record() -> Yaml {
    let written = fs::read_to_string(root().join("publiccode.yml")).unwrap();
    YamlLoader::load_from_str(&written).unwrap().remove(0)
}

fn text(value: &Yaml) -> &str {
    value.as_str().unwrap_or_else(|| panic!("a text is wanted, not {value:?}"))
}

fn list(value: &Yaml) -> &[Yaml] {
    let items = value.as_vec().unwrap_or_else(|| panic!("a list is wanted, not {value:?}"));
    assert!(!items.is_empty(), "the list is empty");
    items
}

fn among(value: &Yaml, known: &[&str]) {
    assert!(known.contains(&text(value)), "{value:?} is not one of {known:?}");
}

fn all_among(values: &Yaml, known: &[&str]) {
    for value in list(values) {
        among(value, known);
    }
}

fn collect_unknown(value: &Yaml, path: &str, unknown: &mut Vec<String>) {
    let Some(entries) = value.as_hash() else { return };
    for (key, inner) in entries {
        let key = if path == "description" { "*" } else { text(key) };
        let path = if path.is_empty() { key.to_owned() } else { format!("{path}/{key}") };
        if !KEYS.contains(&path.as_str()) {
            unknown.push(path.clone());
        }
        collect_unknown(inner, &path, unknown);
    }
}
