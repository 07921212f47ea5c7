//! Proofs: their bytes come back as they were brought, are there once, and go only when nothing can
//! need them any more.
#![allow(clippy::unwrap_used, missing_docs)]

mod common;

use std::{
    fs,
    io::{Cursor, Read, Seek, SeekFrom},
};

use common::{attach, noise, step, store};
use domain::{
    readiness::{answers::Object, dossier::Requirement},
    services::{DataClass, ServiceId},
};
use proptest::prelude::*;
use rusqlite::Connection;
use store::{
    Error, Store, backup, bin,
    readiness::{
        self,
        content::{self, ContentTrouble, Fault, PIECE},
    },
    services, verify,
};

const SERVICE: Object = Object::Service(ServiceId(1));

fn read(store: &Store, sha256: &str) -> Option<Vec<u8>> {
    store
        .read(|conn| {
            let Some(mut reader) = content::open(conn, sha256)? else { return Ok(None) };
            let mut bytes = Vec::new();
            reader.read_to_end(&mut bytes).unwrap();
            Ok(Some(bytes))
        })
        .unwrap()
}

fn digests(store: &Store) -> Vec<String> {
    store.read(content::digests).unwrap()
}

fn count(store: &Store, sql: &str) -> i64 {
    store.read(|conn| Ok(conn.query_row(sql, [], |row| row.get(0))?)).unwrap()
}

fn reopened(store: Store) -> Store {
    let path = store.path().to_owned();
    store.close().unwrap();
    Store::open(&path).unwrap()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, ..ProptestConfig::default() })]

    #[test]
    fn what_was_brought_comes_back_from_anywhere_in_it(
        seed in 0_u64..1000,
        pieces in 0_usize..3,
        rest in prop_oneof![Just(0), Just(1), Just(PIECE - 1), 1..PIECE],
        from in any::<prop::sample::Index>(),
    ) {
        let bytes = noise(seed, pieces * PIECE + rest);
        prop_assume!(!bytes.is_empty());
        let (_folder, store) = store();
        let proof = attach(&store, "delibera.pdf", &bytes, &[SERVICE]);
        prop_assert!(read(&store, &proof.details.sha256).unwrap() == bytes);
        let from = from.index(bytes.len());
        let tail = store.read(|conn| {
            let mut reader = content::open(conn, &proof.details.sha256)?.unwrap();
            reader.seek(SeekFrom::Start(from as u64)).unwrap();
            let mut tail = Vec::new();
            reader.read_to_end(&mut tail).unwrap();
            Ok(tail)
        });
        prop_assert!(tail.unwrap() == bytes[from..]);
        prop_assert!(store.read(verify::verify).unwrap().is_sound());
    }
}

#[test]
fn the_same_file_twice_is_kept_once_and_stays_until_both_are_gone() {
    let (_folder, store) = store();
    let bytes = noise(1, PIECE + 5);
    let first = attach(&store, "a.pdf", &bytes, &[SERVICE]);
    let second = attach(&store, "b.pdf", &bytes, &[Object::Body]);
    assert_eq!(first.details.sha256, second.details.sha256);
    assert_eq!(count(&store, "SELECT count(*) FROM content"), 2);
    let (all, needed) = store.read(content::sizes).unwrap();
    assert_eq!((all, needed), (bytes.len() as u64, bytes.len() as u64));
}

#[test]
fn whatever_fails_leaves_the_plan_as_it_was() {
    let (folder, store) = store();
    attach(&store, "prima.pdf", &noise(1, 100), &[SERVICE]);
    let before = store.to_bytes().unwrap();
    let bytes = noise(2, 3 * PIECE);
    let content = content::digest(&mut &*bytes, u64::MAX, &mut |_| true).unwrap();
    let other = noise(3, 3 * PIECE);
    let mut left = 2;
    let mut twice = || {
        left -= 1;
        left > 0
    };
    for (source, go_on, trouble) in [
        (&bytes, false, ContentTrouble::Stopped),
        (&other, true, ContentTrouble::Changed),
        (&bytes[..PIECE].to_vec(), true, ContentTrouble::Changed),
    ] {
        let outcome = store.write(&step(), |tx| {
            let mut watch = |_| go_on || twice();
            content::write(tx, &content, &mut &**source, &mut watch)
        });
        assert!(matches!(outcome, Err(Error::Content(it)) if it == trouble), "{trouble:?}");
    }
    assert!(store.to_bytes().unwrap() == before);
    let store = reopened(store);
    assert_eq!(digests(&store).len(), 1);
    drop(folder);
}

#[test]
fn more_than_may_be_is_refused_before_anything_is_written_and_at_once() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("enorme.bin");
    fs::File::create(&path).unwrap().set_len(5 << 30).unwrap();
    let mut read = 0;
    let mut file = fs::File::open(&path).unwrap();
    let outcome = content::digest(&mut file, 10 << 20, &mut |more| {
        read += more;
        true
    });
    assert!(matches!(outcome, Err(Error::Content(ContentTrouble::TooLarge))));
    assert!(read <= 11 << 20, "{read} bytes were read first");
}

#[test]
fn undo_redo_and_bin_bring_the_bytes_back_however_often_the_plan_was_closed() {
    let (_folder, store) = store();
    let bytes = noise(4, PIECE + 1);
    let sha256 = attach(&store, "verbale.pdf", &bytes, &[SERVICE, Object::Body]).details.sha256;
    store.undo().unwrap().unwrap();
    let store = reopened(store);
    store.redo().unwrap().unwrap();
    assert!(read(&store, &sha256).unwrap() == bytes);

    let proof = store.read(store::plan::get).unwrap().readiness.proofs.remove(0);
    store.write(&step(), |tx| readiness::put_proof(tx, proof.id, None)).unwrap();
    let store = reopened(store);
    let bin = store.read(bin::list).unwrap();
    assert_eq!((bin.len(), bin[0].name.as_str()), (1, "verbale.pdf"));
    store.write(&step(), |tx| bin::restore(tx, bin[0].id)).unwrap();
    assert!(read(&store, &sha256).unwrap() == bytes);
    let again = store.read(store::plan::get).unwrap().readiness.proofs.remove(0);
    assert_eq!(again, proof, "with everything it proved");
}

#[test]
fn what_nothing_can_bring_back_is_gone_when_the_plan_is_closed() {
    let (_folder, store) = store();
    let path = store.path().to_owned();
    let kept = attach(&store, "resta.pdf", &noise(5, 10), &[SERVICE]).details.sha256;
    let large = attach(&store, "via.pdf", &noise(6, 20 * PIECE), &[SERVICE]).details.sha256;
    store.undo().unwrap().unwrap();
    let store = reopened(store);
    assert_eq!(digests(&store).len(), 2, "redo could still bring it back");
    store.write(&step(), |tx| services::remove(tx, ServiceId(7))).unwrap();
    let store = reopened(store);
    assert_eq!(digests(&store), [kept]);
    assert!(read(&store, &large).is_none());
    assert!(fs::metadata(&path).unwrap().len() < (1 << 20), "the disk has its room again");
    assert!(store.read(verify::verify).unwrap().is_sound());
}

#[test]
fn emptying_the_bin_frees_the_bytes_of_the_proofs_in_it_and_of_no_other() {
    let (_folder, store) = store();
    let bytes = noise(8, 20 * PIECE);
    let kept = attach(&store, "resta.pdf", &noise(9, 10), &[SERVICE]);
    let twice = attach(&store, "due volte.pdf", &noise(10, 10), &[SERVICE]);
    let copy = attach(&store, "copia.pdf", &noise(10, 10), &[Object::Body]);
    let gone = attach(&store, "via.pdf", &bytes, &[SERVICE]);
    assert_eq!(copy.details.sha256, twice.details.sha256);
    for id in [twice.id, gone.id] {
        store.write(&step(), |tx| readiness::put_proof(tx, id, None)).unwrap();
    }
    let class = DataClass::Ordinary;
    let nothing = Requirement::default();
    store.write(&step(), |tx| readiness::put_requirement(tx, class, &nothing)).unwrap();
    store.write(&step(), |tx| services::remove(tx, ServiceId(7))).unwrap();
    store.undo().unwrap().unwrap();
    let before = store.read(store::plan::get).unwrap();
    assert_eq!(store.read(bin::list).unwrap().len(), 2);

    let emptied = store.empty_bin(&step()).unwrap();

    assert_eq!((emptied.records, emptied.bytes), (2, bytes.len() as u64));
    assert_eq!(store.read(bin::list).unwrap(), []);
    let mut left = vec![kept.details.sha256, copy.details.sha256];
    left.sort();
    assert_eq!(digests(&store), left);
    assert_eq!(store.read(store::plan::get).unwrap(), before);
    assert!(store.read(verify::verify).unwrap().is_sound());
    // Neither undo nor redo goes behind it, and there is nothing more to empty.
    assert_eq!((store.undo().unwrap(), store.redo().unwrap()), (None, None));
    assert_eq!(store.empty_bin(&step()).unwrap(), bin::Emptied::default());
    let path = store.path().to_owned();
    let store = reopened(store);
    assert!(fs::metadata(&path).unwrap().len() < (1 << 20), "the disk has its room again");
    assert_eq!(store.read(store::plan::get).unwrap(), before);
    // What comes after is taken back as ever.
    store.write(&step(), |tx| readiness::put_proof(tx, kept.id, None)).unwrap();
    store.undo().unwrap().unwrap();
    assert_eq!(store.read(store::plan::get).unwrap(), before);
}

#[test]
fn bytes_come_and_go_through_the_door_and_never_change() {
    let (_folder, store) = store();
    attach(&store, "a.pdf", &noise(7, 10), &[SERVICE]);
    for sql in [
        "INSERT INTO content (sha256, place, bytes)
         VALUES (lower(hex(zeroblob(32))), 0, x'00')",
        "DELETE FROM content",
        "UPDATE content SET bytes = x'00'",
    ] {
        let outcome = store.read(|conn| Ok(conn.execute(sql, [])?));
        assert!(outcome.is_err(), "{sql}");
    }
    let outcome = store.write(&step(), |tx| Ok(tx.execute("UPDATE content SET place = 9", [])?));
    assert!(outcome.is_err());
    assert!(store.read(verify::verify).unwrap().is_sound());
}

#[test]
fn bytes_that_are_missing_or_others_are_found_and_bringing_the_file_again_heals_them() {
    for (sql, fault) in [
        ("DELETE FROM content", Fault::Missing),
        ("DELETE FROM content WHERE place = 0", Fault::Missing),
        ("DELETE FROM content WHERE place = 2", Fault::Missing),
        ("UPDATE content SET bytes = zeroblob(length(bytes)) WHERE place = 1", Fault::Altered),
        ("UPDATE content SET bytes = CAST(bytes || x'00' AS BLOB) WHERE place = 2", Fault::Altered),
    ] {
        let (_folder, store) = store();
        let bytes = noise(8, 2 * PIECE + 9);
        let proof = attach(&store, "contratto.pdf", &bytes, &[SERVICE]);
        let path = store.path().to_owned();
        store.close().unwrap();
        Connection::open(&path).unwrap().execute(sql, []).unwrap();
        let store = Store::open(&path).unwrap();
        let found = store.read(verify::verify).unwrap().proofs;
        assert_eq!(found.len(), 1, "{sql}");
        assert_eq!(found[0].fault, fault, "{sql}");
        assert_eq!(found[0].proofs, [(proof.id, "contratto.pdf".to_owned())], "{sql}");

        attach(&store, "di nuovo.pdf", &bytes, &[]);
        assert!(store.read(verify::verify).unwrap().is_sound(), "{sql}");
        assert!(read(&store, &proof.details.sha256).unwrap() == bytes, "{sql}");
    }
}

#[test]
fn copies_and_backups_take_the_bytes_along() {
    let (folder, store) = store();
    let bytes = noise(9, 2 * PIECE);
    let sha256 = attach(&store, "a.pdf", &bytes, &[SERVICE]).details.sha256;
    let copy = folder.path().join("copia.nuvolario");
    store.copy_to(&copy).unwrap();
    let made = store.back_up(backup::Reason::Hand, None).unwrap();
    for path in [&copy, &made.copies[0].path] {
        let there = Store::open_to_read(path).unwrap();
        assert!(read(&there, &sha256).unwrap() == bytes);
        let mut reader = Cursor::new(bytes.clone());
        let size = fs::metadata(path).unwrap().len();
        let over = size - reader.seek(SeekFrom::End(0)).unwrap();
        assert!(over < 400_000, "{over} bytes more than the proofs");
    }
}
