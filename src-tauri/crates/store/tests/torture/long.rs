//! A plan with a long past: what is kept of it has a bound, undo ends there, and the file stops
//! growing.

use std::fs;

use domain::{
    check::Checked,
    services::{ServiceDetails, ServiceId},
};
use store::{Store, services, steps::KEPT_CHANGES, verify};
use tempfile::TempDir;

use super::{common, is_long};

/// Services that come and go at once.
const CROWD: usize = 1500;

#[test]
fn a_long_past_becomes_the_floor_of_undo_and_the_plan_stays_sound() {
    let (_folder, store) = new_plan();
    rename(&store, "taken back long ago");
    store.undo().unwrap();
    rename(&store, "long ago");
    let store = with_long_past(store);
    rename(&store, "the day before yesterday");
    for name in ["yesterday", "today"] {
        rename(&store, name);
    }

    let findings = store.read(verify::verify).unwrap();
    assert!(findings.is_sound(), "{findings:?}");
    let mut taken_back = 0;
    while store.undo().unwrap().is_some() {
        taken_back += 1;
    }
    assert_eq!(taken_back, 3, "what is too long ago cannot be taken back");
    assert_eq!(name(&store), "long ago");
    while store.redo().unwrap().is_some() {}
    assert_eq!(name(&store), "today");
    let findings = store.read(verify::verify).unwrap();
    assert!(findings.is_sound(), "{findings:?}");
}

#[test]
fn a_large_step_makes_room_for_itself_and_can_be_taken_back() {
    let (_folder, store) = new_plan();
    let store = with_long_past(store);
    for _ in 0..3 {
        come(&store);
        let kept = changes(&store);
        assert!(kept <= KEPT_CHANGES + 1, "{kept} changes are kept");
        assert!(store.undo().unwrap().is_some());
        assert_eq!(store.read(services::list).unwrap().len(), common::plan().services.len());
    }
    assert!(store.read(verify::verify).unwrap().is_sound());
}

/// Everything real; it takes a while.
#[test]
fn the_file_stops_growing() {
    if !is_long() {
        return;
    }
    let (_folder, mut store) = new_plan();
    let path = store.path().to_owned();
    let mut sizes = Vec::new();
    for rounds in 1..=3 {
        while last_change(&store) < rounds * KEPT_CHANGES {
            come(&store);
            go(&store);
        }
        assert!(store.read(verify::verify).unwrap().is_sound());
        let (done, kept) = (last_change(&store), changes(&store));
        store.close().unwrap();
        let size = fs::metadata(&path).unwrap().len();
        println!("growth: {done} changes done, {kept} kept, {} kB", size / 1000);
        assert!(kept <= KEPT_CHANGES + 1, "{kept} changes are kept");
        sizes.push(size);
        store = Store::open(&path).unwrap();
    }
    assert!(sizes[2] < sizes[1] + sizes[1] / 20, "the file grew: {sizes:?}");
}

fn new_plan() -> (TempDir, Store) {
    let folder = super::folder();
    let path = folder.path().join("piano.nuvolario");
    let store = Store::create(&path, &common::plan(), "1").unwrap();
    (folder, store)
}

/// The plan with as much past as is kept: a step that changed nothing, very often.
fn with_long_past(store: Store) -> Store {
    let path = store.path().to_owned();
    store.close().unwrap();
    let other = rusqlite::Connection::open(&path).unwrap();
    let sql = format!(
        "INSERT INTO step (at, words)
         VALUES ('2020-01-01T00:00:00Z', '{{\"key\":\"change-test\",\"args\":{{}}}}');
         WITH RECURSIVE time (passed) AS
             (SELECT 1 UNION ALL SELECT passed + 1 FROM time WHERE passed < {KEPT_CHANGES})
         INSERT INTO change (step, of_table, of_key)
         SELECT (SELECT max(id) FROM step), 'service', '{{\"id\":1}}' FROM time;"
    );
    other.execute_batch(&sql).unwrap();
    drop(other);
    Store::open(&path).unwrap()
}

fn rename(store: &Store, name: &str) {
    let details = store.read(|conn| services::get(conn, ServiceId(1))).unwrap().details;
    let details = Checked::new(ServiceDetails { name: name.into(), ..details }).unwrap();
    store.write(&common::step(), |tx| services::save(tx, ServiceId(1), &details)).unwrap();
}

fn name(store: &Store) -> String {
    store.read(|conn| services::get(conn, ServiceId(1))).unwrap().details.name
}

/// Many services come, as in an import.
fn come(store: &Store) {
    let add = |tx: &rusqlite::Transaction<'_>| {
        (0..CROWD).try_for_each(|at| services::add(tx, &common::named(&format!("S{at}"))).map(drop))
    };
    store.write(&common::step(), add).unwrap();
}

/// They go again.
fn go(store: &Store) {
    let remove = |tx: &rusqlite::Transaction<'_>| {
        let all = services::list(tx)?.into_iter().skip(common::plan().services.len());
        all.into_iter().try_for_each(|it| services::remove(tx, it.id))
    };
    store.write(&common::step(), remove).unwrap();
}

fn changes(store: &Store) -> i64 {
    number(store, "SELECT count(*) FROM change")
}

/// How many changes there ever were.
fn last_change(store: &Store) -> i64 {
    number(store, "SELECT ifnull(max(id), 0) FROM change")
}

fn number(store: &Store, sql: &str) -> i64 {
    store.read(|conn| Ok(conn.query_row(sql, [], |row| row.get(0))?)).unwrap()
}
