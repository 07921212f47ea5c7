//! Proofs from the terminal: listed, read again, and what is broken named.

use std::{fs, process::Output};

use app::{
    plans,
    readiness::proofs::{self, ProofWork},
    registers::Cache,
};
use domain::readiness::{
    answers::{Object, Place},
    checklist::ItemId,
};

use crate::kit::{done, json, run};

fn said(output: &Output) -> String {
    String::from_utf8_lossy(&output.stdout).into_owned()
}

#[test]
fn proofs_are_listed_and_a_broken_one_is_named_by_verify() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("p.nuvolario");
    done(folder.path(), &["new", "p.nuvolario", "--sample", "ferrara"]);
    let file = folder.path().join("verbale.txt");
    fs::write(&file, "a").unwrap();
    let store = plans::open(&path).unwrap();
    let place = Place { object: Object::Body, item: ItemId("F1-01".into()) };
    proofs::attach(&store, &Cache::default(), &ProofWork::default(), &[file], &[place]).unwrap();
    store.close().unwrap();

    let digest = "ca978112ca1bbdcafac231b39a23dc4da786eff8147c4e72b9807785afee48bb";
    let listed = done(folder.path(), &["proofs", "p.nuvolario"]);
    assert!(listed.ends_with(&format!("\t1\t{digest}\tverbale.txt\tF1-01\n")), "{listed:?}");
    let listed = json(folder.path(), &["proofs", "p.nuvolario", "--json"]);
    assert_eq!(listed["proofs"][0]["name"], "verbale.txt");
    done(folder.path(), &["verify", "p.nuvolario"]);

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
