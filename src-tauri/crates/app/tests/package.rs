//! The bytes of proofs in a data package: they come along, damaged ones stay at home, and a package
//! in which they were changed makes no plan.
#![allow(clippy::unwrap_used, missing_docs)]

use std::{fs, io::Read, path::Path};

use app::{
    FailureKind,
    exports::{self, Package, Request},
    plans,
    registers::Cache,
};
use domain::{
    check::Checked,
    plan::Plan,
    readiness::{
        answers::{Object, Place},
        checklist::ItemId,
        proofs::ProofDetails,
    },
    text::Message,
};
use store::{
    Store,
    readiness::content::{self, Content},
};

/// Larger than the pieces in which bytes are kept, and not the same in each of them.
fn paper() -> Vec<u8> {
    b"%PDF-1.7 ".iter().copied().chain((0..2_500_000_u32).map(|it| (it % 251) as u8)).collect()
}

fn with_papers(path: &Path, papers: &[(&str, &[u8])]) -> Store {
    let store = Store::create(path, &plans::sample("lecce").unwrap(), "1").unwrap();
    for (name, bytes) in papers {
        let nothing = &mut |_| true;
        let content = content::digest(&mut &**bytes, u64::MAX, nothing).unwrap();
        let details = ProofDetails {
            name: (*name).to_owned(),
            sha256: content.sha256.clone(),
            size: i64::try_from(content.size).unwrap(),
            proves: vec![Place { object: Object::Body, item: ItemId("F1.1".into()) }],
            ..Default::default()
        };
        let details = Checked::new(details).unwrap();
        store
            .write(&Message::new("change-proof-added"), |tx| {
                content::write(tx, &content, &mut &**bytes, nothing)?;
                store::readiness::add_proof(tx, &details)
            })
            .unwrap();
    }
    store
}

fn package(store: &Store, path: &Path) {
    let request = r#"{ "format": "datapackage", "sight": null, "language": "it" }"#;
    let request: Request = serde_json::from_str(request).unwrap();
    exports::write(store, &Cache::default(), path, &request).unwrap();
}

fn plan(store: &Store) -> Plan {
    store.read(store::plan::get).unwrap()
}

fn bytes(store: &Store, sha256: &str) -> Option<Vec<u8>> {
    store
        .read(|conn| {
            Ok(content::open(conn, sha256)?.map(|mut it| {
                let mut bytes = Vec::new();
                it.read_to_end(&mut bytes).unwrap();
                bytes
            }))
        })
        .unwrap()
}

#[test]
fn papers_come_along_once_each_and_byte_by_byte() {
    let folder = tempfile::tempdir().unwrap();
    let (paper, zip) = (paper(), folder.path().join("a.zip"));
    let papers: [(&str, &[u8]); 4] = [
        ("contratto.pdf", &paper),
        ("copia.pdf", &paper),
        ("vuoto.txt", b""),
        ("delibera.p7m", b"firma"),
    ];
    let first = with_papers(&folder.path().join("a.nuvolario"), &papers);
    package(&first, &zip);
    assert!(fs::metadata(&zip).unwrap().len() < 2 * paper.len() as u64, "the same bytes twice");

    let second = Package::open(&zip).unwrap().create(&folder.path().join("b.nuvolario")).unwrap();

    assert_eq!(plan(&second), plan(&first));
    for (proof, (name, content)) in plan(&second).readiness.proofs.iter().zip(papers) {
        // An empty file has no pieces.
        let kept = bytes(&second, &proof.details.sha256).unwrap_or_default();
        assert!(kept == content, "{name}");
    }
}

#[test]
fn a_package_whose_papers_were_changed_makes_no_plan_and_says_which() {
    let folder = tempfile::tempdir().unwrap();
    let zip = folder.path().join("a.zip");
    let store =
        with_papers(&folder.path().join("a.nuvolario"), &[("delibera.pdf", b"La Giunta delibera")]);
    package(&store, &zip);
    let whole = fs::read(&zip).unwrap();
    let at = whole.windows(9).position(|it| it == b"La Giunta").unwrap();
    let mut changed = whole;
    changed[at + 3] = b'g';
    fs::write(&zip, changed).unwrap();
    let path = folder.path().join("b.nuvolario");

    let failure = Package::open(&zip).unwrap().create(&path).map(|_| ()).unwrap_err();

    assert_eq!(failure.kind, FailureKind::File);
    assert_eq!(failure.message.key, "exports-package-proof-altered");
    assert!(!path.exists());
    let names = fs::read_dir(folder.path()).unwrap().map(|it| it.unwrap().file_name());
    for name in names.map(|it| it.into_string().unwrap()) {
        assert!(name.starts_with("a."), "{name} was left behind");
    }
}

#[test]
fn a_record_whose_bytes_are_missing_goes_and_comes_alone() {
    let folder = tempfile::tempdir().unwrap();
    let zip = folder.path().join("a.zip");
    let mut wanted = plans::sample("lecce").unwrap();
    let lost = Content { sha256: "ab".repeat(32), size: 7 };
    let details = ProofDetails {
        name: "perso.pdf".into(),
        sha256: lost.sha256,
        size: 7,
        ..Default::default()
    };
    let id = domain::readiness::proofs::ProofId(1);
    wanted.readiness.proofs = vec![domain::readiness::proofs::Proof { id, details }];
    let first = plans::create(&folder.path().join("a.nuvolario"), &wanted).unwrap();
    package(&first, &zip);
    let second = Package::open(&zip).unwrap().create(&folder.path().join("b.nuvolario")).unwrap();
    assert_eq!(plan(&second), wanted);
    assert_eq!(bytes(&second, &"ab".repeat(32)), None);
}
