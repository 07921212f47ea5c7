//! Proofs from the terminal: listed, read again, and what is broken named.
#![allow(clippy::unwrap_used, missing_docs)]

use std::{
    fs,
    path::Path,
    process::{Command, Output},
};

use app::{
    plans,
    readiness::proofs::{self, ProofWork},
    registers::Cache,
};
use domain::readiness::{
    answers::{Object, Place},
    checklist::ItemId,
};

fn run(folder: &Path, args: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_nuvolario-cli"))
        .args(args)
        .current_dir(folder)
        .output()
        .unwrap()
}

fn said(output: &Output) -> String {
    String::from_utf8_lossy(&output.stdout).into_owned()
}

#[test]
fn proofs_are_listed_and_a_broken_one_is_named_by_verify() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("p.nuvolario");
    let made = run(folder.path(), &["new", "p.nuvolario", "--sample", "ferrara"]);
    assert_eq!(made.status.code(), Some(0));
    let file = folder.path().join("verbale.txt");
    fs::write(&file, "a").unwrap();
    let store = plans::open(&path).unwrap();
    let place = Place { object: Object::Body, item: ItemId("F1-01".into()) };
    proofs::attach(&store, &Cache::default(), &ProofWork::default(), &[file], &[place]).unwrap();
    store.close().unwrap();

    let digest = "ca978112ca1bbdcafac231b39a23dc4da786eff8147c4e72b9807785afee48bb";
    let listed = run(folder.path(), &["proofs", "p.nuvolario"]);
    assert_eq!(listed.status.code(), Some(0));
    assert!(said(&listed).ends_with(&format!("\t1\t{digest}\tverbale.txt\tF1-01\n")), "{listed:?}");
    let json = run(folder.path(), &["proofs", "p.nuvolario", "--json"]);
    let json: serde_json::Value = serde_json::from_slice(&json.stdout).unwrap();
    assert_eq!(json["proofs"][0]["name"], "verbale.txt");
    assert_eq!(run(folder.path(), &["verify", "p.nuvolario"]).status.code(), Some(0));

    // The one byte of it is another.
    let mut bytes = fs::read(&path).unwrap();
    let whole = [digest.as_bytes(), b"a"].concat();
    let at = bytes.windows(whole.len()).position(|it| it == whole).unwrap() + digest.len();
    bytes[at] = b'x';
    fs::write(&path, bytes).unwrap();
    let broken = run(folder.path(), &["verify", "p.nuvolario"]);
    assert_eq!(broken.status.code(), Some(1), "{broken:?}");
    assert!(said(&broken).contains("verbale.txt"), "{broken:?}");
    let json = run(folder.path(), &["verify", "p.nuvolario", "--json"]);
    let json: serde_json::Value = serde_json::from_slice(&json.stdout).unwrap();
    assert_eq!(json["proofs"][0]["missing"], false);
}
