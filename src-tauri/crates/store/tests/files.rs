//! Files that are not what they should be: each has its name, and none is touched.
#![allow(clippy::unwrap_used, missing_docs)]

mod common;

use std::fs;

use common::{files, named, plan, step, store};
use jiff::Timestamp;
use store::{Error, FileTrouble, Store, Taking, VERSION, services};

#[track_caller]
fn trouble<T: std::fmt::Debug>(outcome: Result<T, Error>) -> FileTrouble {
    match outcome.unwrap_err() {
        Error::File { trouble, .. } => trouble,
        other => panic!("{other:?} is not about the file"),
    }
}

/// The bytes of a plan that is closed.
fn bytes() -> Vec<u8> {
    let (_folder, store) = store();
    let path = store.path().to_owned();
    store.close().unwrap();
    fs::read(path).unwrap()
}

#[test]
fn what_is_not_a_plan_is_refused_untouched() {
    let plan = bytes();
    let with = |at: usize, byte: u8| {
        let mut plan = plan.clone();
        plan[at] = byte;
        plan
    };
    let cases: Vec<(&str, Vec<u8>, FileTrouble)> = vec![
        ("empty", vec![], FileTrouble::Empty),
        ("a text", b"Servizio;Ufficio\n".repeat(40), FileTrouble::NotAPlan),
        ("a short file", b"SQLite format 3\0".to_vec(), FileTrouble::NotAPlan),
        ("zeros after a power cut", vec![0; plan.len()], FileTrouble::Damaged),
        ("somebody else's database", with(68, 0), FileTrouble::NotAPlan),
        ("a newer plan", with(63, 99), FileTrouble::Newer { found: 99, known: VERSION }),
        ("cut off", plan[..plan.len() / 2].to_vec(), FileTrouble::Damaged),
    ];
    let folder = tempfile::tempdir().unwrap();
    for (name, content, expected) in cases {
        let path = folder.path().join(name);
        fs::write(&path, &content).unwrap();
        assert_eq!(trouble(Store::open(&path)), expected, "{name}");
        assert_eq!(fs::read(&path).unwrap(), content, "{name} was touched");
    }
    assert_eq!(files(folder.path()).len(), 7, "nothing was left beside them");
}

#[test]
fn a_place_without_a_plan_says_what_is_there() {
    let folder = tempfile::tempdir().unwrap();
    assert_eq!(trouble(Store::open(&folder.path().join("none"))), FileTrouble::Missing);
    assert_eq!(trouble(Store::open(folder.path())), FileTrouble::IsDirectory);
}

#[test]
fn a_plan_is_never_made_over_another_file() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("taken.nuvolario");
    fs::write(&path, "precious").unwrap();
    assert_eq!(trouble(Store::create(&path, &plan(), "1")), FileTrouble::Exists);
    assert_eq!(fs::read_to_string(&path).unwrap(), "precious");
    assert_eq!(files(folder.path()), ["taken.nuvolario"]);
}

#[test]
fn a_plan_that_cannot_be_made_leaves_nothing_behind() {
    let folder = tempfile::tempdir().unwrap();
    let missing = folder.path().join("no/such/folder/piano.nuvolario");
    assert_eq!(trouble(Store::create(&missing, &plan(), "1")), FileTrouble::FolderMissing);

    let mut unsound = plan();
    unsound.services[1].id = unsound.services[0].id;
    let path = folder.path().join("piano.nuvolario");
    assert!(Store::create(&path, &unsound, "1").is_err());
    assert_eq!(files(folder.path()), Vec::<String>::new());
}

#[test]
fn a_full_disk_is_called_a_full_disk_and_nothing_is_lost() {
    let (_folder, store) = store();
    let outcome = store.write(&common::step(), |tx| {
        // No page more than the file has now: what a full disk does to SQLite.
        tx.pragma_update_and_check(None, "max_page_count", 1, |_| Ok(()))?;
        let mut large = plan().services[0].details.clone();
        large.catalogue_id = None;
        large.notes = "x".repeat(20_000);
        let large = domain::check::Checked::new(large).unwrap();
        store::services::add(tx, &large)
    });
    assert_eq!(trouble(outcome), FileTrouble::DiskFull);
    assert_eq!(store.read(store::plan::get).unwrap(), plan());
}

#[test]
fn a_copy_is_the_whole_plan_and_replaces_what_was_there() {
    let (folder, store) = store();
    let copy = folder.path().join("copia è qui.nuvolario");
    fs::write(&copy, "an older copy").unwrap();
    store.copy_to(&copy).unwrap();
    let copied = Store::open(&copy).unwrap();
    assert_eq!(copied.read(store::plan::get).unwrap(), plan());
}

#[test]
fn a_plan_that_may_only_be_read_is_read_and_not_written() {
    let (_folder, store) = store();
    let path = store.path().to_owned();
    store.close().unwrap();
    let mut permissions = fs::metadata(&path).unwrap().permissions();
    permissions.set_readonly(true);
    fs::set_permissions(&path, permissions).unwrap();

    let store = Store::open(&path).unwrap();

    assert_eq!(store.read(store::plan::get).unwrap(), plan());
    // The superuser may write whatever the permissions say.
    if store.is_read_only() {
        let outcome =
            store.write(&common::step(), |tx| store::services::add(tx, &common::named("Tributi")));
        assert_eq!(trouble(outcome), FileTrouble::ReadOnly);
    }
}

#[test]
fn a_copy_is_not_put_over_a_plan_that_somebody_has_open() {
    let (folder, store) = store();
    let other = folder.path().join("altro.nuvolario");
    let theirs = Store::create(&other, &plan(), "1").unwrap();
    theirs.write(&step(), |tx| services::add(tx, &named("Loro"))).unwrap();
    drop(theirs);
    let working = Store::open_to_work(&other, Taking::Ask, Timestamp::UNIX_EPOCH).unwrap();

    let refused = store.copy_to(&other);

    assert!(matches!(trouble(refused), FileTrouble::InUse(_)));
    let names: Vec<_> = working.read(services::list).unwrap();
    assert!(names.iter().any(|it| it.details.name == "Loro"));
    drop(working);
    store.copy_to(&other).unwrap();
}

#[test]
fn what_an_interrupted_program_left_beside_a_file_does_not_get_into_the_copy_put_over_it() {
    let (folder, store) = store();
    let other = folder.path().join("altro.nuvolario");
    let wal = folder.path().join("altro.nuvolario-wal");
    let theirs = Store::create(&other, &plan(), "1").unwrap();
    theirs.write(&step(), |tx| services::add(tx, &named("Mai arrivato nel file"))).unwrap();
    let (file, log) = (fs::read(&other).unwrap(), fs::read(&wal).unwrap());
    theirs.close().unwrap();
    // As a power cut leaves it.
    fs::write(&other, file).unwrap();
    fs::write(&wal, &log).unwrap();
    assert!(!log.is_empty());

    store.copy_to(&other).unwrap();

    assert!(!wal.exists());
    let copy = Store::open(&other).unwrap();
    assert_eq!(copy.read(store::plan::get).unwrap(), store.read(store::plan::get).unwrap());
}
