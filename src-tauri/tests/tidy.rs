//! The habits of this repository, as tests.
#![allow(clippy::unwrap_used, missing_docs)]

use std::{
    fs,
    path::{Path, PathBuf},
};

/// What each room may import: the same table as in ARCHITECTURE.md.
const ROOMS: [(&str, &[&str]); 11] = [
    ("domain", &["jiff", "serde", "thiserror", "ts-rs", "unicode-normalization"]),
    ("words", &["domain", "fluent-bundle", "jiff", "serde", "thiserror", "ts-rs", "unic-langid"]),
    ("reference", &["csv", "domain", "jiff", "serde", "serde_json", "thiserror", "ts-rs"]),
    ("store", &["domain", "jiff", "rusqlite", "serde", "serde_json", "sha2", "thiserror"]),
    (
        "exchange",
        &[
            "age",
            "cfb",
            "csv",
            "csv-core",
            "domain",
            "encoding_rs",
            "jiff",
            "quick-xml",
            "reference",
            "rust_xlsxwriter",
            "serde_json",
            "sha2",
            "thiserror",
            "yaml-rust2",
            "zip",
        ],
    ),
    (
        "evidence",
        &[
            "base64",
            "cfb",
            "cms",
            "der",
            "file-format",
            "jiff",
            "lopdf",
            "p256",
            "p384",
            "rsa",
            "serde",
            "sha1",
            "ts-rs",
            "x509-cert",
        ],
    ),
    (
        "documents",
        &[
            "comemo",
            "domain",
            "jiff",
            "serde",
            "serde_json",
            "thiserror",
            "typst",
            "typst-layout",
            "typst-pdf",
            "unicode-normalization",
            "words",
        ],
    ),
    (
        "app",
        &[
            "base64",
            "directories",
            "documents",
            "domain",
            "evidence",
            "exchange",
            "image",
            "jiff",
            "reference",
            "serde",
            "serde_json",
            "store",
            "thiserror",
            "ts-rs",
            "words",
        ],
    ),
    ("cli", &["app", "clap", "domain", "serde", "serde_json", "words"]),
    ("xtask", &[]),
    (
        "",
        &[
            "app",
            "domain",
            "tauri",
            "tauri-plugin-dialog",
            "tauri-plugin-opener",
            "tauri-plugin-single-instance",
            "tauri-plugin-window-state",
            "words",
        ],
    ),
];

#[test]
fn every_room_imports_only_what_it_may() {
    for (room, allowed) in ROOMS {
        let place = if room.is_empty() { String::new() } else { format!("crates/{room}/") };
        let manifest = fs::read_to_string(root().join(format!("src-tauri/{place}Cargo.toml")));
        for name in dependencies(&manifest.unwrap()) {
            assert!(allowed.contains(&name.as_str()), "{room}: {name} does not belong here");
        }
    }
}

fn dependencies(manifest: &str) -> Vec<String> {
    let Some((_, dependencies)) = manifest.split_once("\n[dependencies]\n") else {
        return Vec::new();
    };
    let lines = dependencies.lines().take_while(|line| !line.starts_with('['));
    lines
        .filter(|line| !line.starts_with('#'))
        .filter_map(|line| line.split(['.', ' ', '=']).next())
        .filter(|name| !name.is_empty())
        .map(str::to_owned)
        .collect()
}

#[test]
fn every_source_file_says_what_it_is_for() {
    for (path, text) in sources() {
        let opens_well = ["//!", "/**", "<!--", "// "].iter().any(|it| text.starts_with(it));
        assert!(opens_well, "{path}: begin with a sentence that says what the file is for");
    }
}

#[test]
fn sql_is_written_in_the_store_only() {
    let verbs = ["SELECT ", "INSERT INTO", "UPDATE ", "DELETE FROM", "PRAGMA "];
    for (path, text) in sources() {
        let may = path.starts_with("src-tauri/crates/store/") || path.ends_with("/tidy.rs");
        let found = verbs.iter().find(|verb| text.contains(**verb));
        assert!(may || found.is_none(), "{path}: {}", found.unwrap());
    }
}

#[test]
fn the_clock_is_asked_in_one_place() {
    for (path, text) in sources() {
        let may = path.ends_with("app/src/clock.rs")
            || path.contains("/xtask/")
            || path.contains("/tests/")
            || path.contains("/benches/")
            || path.ends_with("/tidy.rs")
            || !path.ends_with(".rs");
        for clock in ["SystemTime::now", "Zoned::now", "Timestamp::now"] {
            assert!(may || !text.contains(clock), "{path}: {clock}");
        }
    }
}

/// Where an import of the file at `path` leads.
fn resolved(path: &str, import: &str) -> String {
    let mut parts: Vec<&str> = path.split('/').collect();
    parts.pop();
    for part in import.split('/') {
        match part {
            "." => (),
            ".." => {
                parts.pop();
            }
            part => parts.push(part),
        }
    }
    parts.join("/")
}

#[test]
fn the_page_keeps_its_borders() {
    for (path, text) in sources().into_iter().filter(|(path, _)| path.starts_with("ui/src/")) {
        let is_test = path.contains(".test.") || path.contains("/test/");
        for line in text.lines().filter(|line| line.contains("from \"")) {
            let door = path.starts_with("ui/src/api/") || is_test;
            assert!(
                door || !line.contains("@tauri-apps"),
                "{path}: only api talks to Tauri: {line}"
            );
            let feature = path.strip_prefix("ui/src/features/").and_then(|it| it.split('/').next());
            if let Some(feature) = feature.filter(|_| !is_test) {
                let rooms = ["ui/src/api/", "ui/src/i18n/", "ui/src/widgets/"].map(str::to_owned);
                let own = format!("ui/src/features/{feature}/");
                let from = line.rsplit("from \"").next().and_then(|it| it.split('"').next());
                let to = from.filter(|it| it.starts_with('.')).map(|it| resolved(&path, it));
                let allowed = to.is_none_or(|to| {
                    to.starts_with(&own) || rooms.iter().any(|room| to.starts_with(room))
                });
                assert!(allowed, "{path} reaches into another room: {line}");
            }
            let widget = path.starts_with("ui/src/widgets/");
            assert!(!(widget && line.contains("/features/")), "{path}: {line}");
        }
    }
}

#[test]
fn the_page_may_load_nothing_from_elsewhere() {
    let config = fs::read_to_string(root().join("src-tauri/tauri.conf.json")).unwrap();
    let config: serde_json::Value = serde_json::from_str(&config).unwrap();
    let policy = config["app"]["security"]["csp"].as_str().unwrap();
    assert!(policy.starts_with("default-src 'none';"), "{policy}");
    assert!(!policy.contains("unsafe"), "{policy}");
    for rule in policy.split(';') {
        for source in rule.split_whitespace().skip(1) {
            let ours = ["'none'", "'self'", "data:", "ipc:", "http://ipc.localhost"];
            assert!(ours.contains(&source), "{rule}");
        }
    }
    assert_eq!(config["app"]["withGlobalTauri"], false);
}

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap().to_owned()
}

/// Every source file of ours: its path from the root, and its text.
fn sources() -> Vec<(String, String)> {
    let root = root();
    let mut files = Vec::new();
    for folder in ["src-tauri", "ui/src", "ui/e2e"] {
        collect(&root.join(folder), &mut files);
    }
    let read = |file: PathBuf| {
        let path = file.strip_prefix(&root).unwrap().to_string_lossy().replace('\\', "/");
        (path, fs::read_to_string(&file).unwrap())
    };
    files.into_iter().map(read).collect()
}

fn collect(folder: &Path, files: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).unwrap().map(|it| it.unwrap().path()) {
        let name = entry.file_name().unwrap().to_string_lossy().into_owned();
        match entry.extension().and_then(|it| it.to_str()) {
            _ if ["target", "gen", "node_modules"].contains(&name.as_str()) => (),
            _ if entry.is_dir() => collect(&entry, files),
            Some("rs" | "ts" | "svelte") if name != "bindings.ts" => files.push(entry),
            _ => (),
        }
    }
}
