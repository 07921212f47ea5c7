//! Backups: read back when made, never over another file, thinned by rules that can be promised.
#![allow(clippy::unwrap_used, missing_docs)]

mod common;

use std::{
    collections::BTreeSet,
    fs,
    path::{Path, PathBuf},
};

use common::{files, named, plan, step, store};
use domain::{
    check::Checked,
    funding::line::FundingLineId,
    services::{ServiceDetails, ServiceId},
};
use jiff::{
    ToSpan,
    civil::{DateTime, date},
};
use proptest::prelude::*;
use rusqlite::Connection;
use store::{
    Error, FileTrouble, Store,
    backup::{self, Backup, Reason, Shelf},
    funding, services,
};

fn now() -> DateTime {
    date(2026, 7, 23).at(10, 15, 0, 0)
}

/// A plan that is open, with a connection of its own to make backups through.
struct Desk {
    folder: tempfile::TempDir,
    store: Store,
}

impl Desk {
    fn new() -> Self {
        let (folder, store) = store();
        Self { folder, store }
    }

    fn plan(&self) -> &Path {
        self.store.path()
    }

    fn conn(&self) -> Connection {
        Connection::open(self.plan()).unwrap()
    }

    fn make(&self, reason: Reason, now: DateTime, second: Option<&Path>) -> backup::Made {
        backup::make(&self.conn(), self.plan(), reason, now, second).unwrap()
    }
}

#[test]
fn a_backup_is_the_whole_plan_named_with_time_and_reason() {
    let desk = Desk::new();
    let made = desk.make(Reason::FirstChange, now(), None);

    let [copy] = made.copies.as_slice() else { panic!("{made:?}") };
    assert_eq!(
        copy.path.strip_prefix(desk.folder.path()).unwrap(),
        Path::new("piano - backup/2026-07-23 10.15.00 first-change.nuvolario")
    );
    assert!(made.failed.is_empty());
    let opened = Store::open_to_read(&copy.path).unwrap();
    assert_eq!(opened.read(store::plan::get).unwrap(), plan());
    assert_eq!(backup::list(desk.plan(), None), made.copies);
    assert_eq!(files(copy.path.parent().unwrap()).len(), 1, "nothing is left beside it");
}

#[test]
fn a_backup_can_be_read_from_a_disk_that_cannot_be_written() {
    let desk = Desk::new();
    let made = desk.make(Reason::Hand, now(), None);
    let bytes = fs::read(&made.copies[0].path).unwrap();
    assert_eq!(bytes[18..20], [1, 1], "no log belongs to it");
}

#[test]
fn every_reason_is_read_back_from_the_name_and_no_file_is_written_over() {
    let desk = Desk::new();
    let reasons = [
        Reason::FirstChange,
        Reason::Import,
        Reason::Upgrade,
        Reason::Restore,
        Reason::Pack,
        Reason::Hand,
        Reason::Closing,
        Reason::Hand,
        Reason::Hand,
    ];
    for reason in reasons {
        desk.make(reason, now(), None);
    }
    let listed = backup::list(desk.plan(), None);
    let found: Vec<Reason> = listed.iter().map(|it| it.reason).collect();
    assert_eq!(found.len(), reasons.len());
    assert_eq!(BTreeSet::from_iter(found), BTreeSet::from(reasons));
    let third =
        listed.iter().filter(|it| it.path.to_string_lossy().ends_with("hand (3).nuvolario"));
    assert_eq!(third.count(), 1);
}

#[test]
fn files_that_are_no_backups_are_not_listed_and_those_of_a_newer_program_are() {
    let desk = Desk::new();
    let folder = backup::beside(desk.plan());
    fs::create_dir(&folder).unwrap();
    for name in [
        "2026-07-23 10.15.00 hand.txt",
        "2026-07-23 10.15.00.nuvolario",
        "2026-07-23 10.15.00 .nuvolario",
        "2026-13-45 10.15.00 hand.nuvolario",
        "2026-07-23è 10.15.00 hand.nuvolario",
        "appunti.nuvolario",
        ".nuvolario",
        "2026-07-23 10.15.00 hand.nuvolario.12.unfinished",
    ] {
        fs::write(folder.join(name), "x").unwrap();
    }
    fs::create_dir(folder.join("2026-07-23 10.15.00 hand.nuvolario")).unwrap();
    fs::write(folder.join("2026-07-23 10.15.00 moon-landing.nuvolario"), "x").unwrap();
    let listed = backup::list(desk.plan(), None);
    assert_eq!(listed.iter().map(|it| it.reason).collect::<Vec<_>>(), [Reason::Other]);
}

#[test]
fn a_second_folder_gets_its_own_copy_and_tells_plans_of_one_name_apart() {
    let (desk, other) = (Desk::new(), Desk::new());
    let second = tempfile::tempdir().unwrap();
    for desk in [&desk, &other] {
        let made = desk.make(Reason::Hand, now(), Some(second.path()));
        assert_eq!(made.copies.len(), 2);
        assert_eq!(made.copies[1].shelf, Shelf::Second);
    }
    assert_eq!(files(second.path()).len(), 2);
    let listed = backup::list(desk.plan(), Some(second.path()));
    assert_eq!(listed.len(), 2);
    let bytes: Vec<Vec<u8>> = listed.iter().map(|it| fs::read(&it.path).unwrap()).collect();
    assert_eq!(bytes[0].len(), bytes[1].len());
}

#[test]
fn a_second_folder_that_is_gone_is_told_and_never_made() {
    let desk = Desk::new();
    let missing = desk.folder.path().join("no stick");
    let made = desk.make(Reason::Hand, now(), Some(&missing));
    assert_eq!(made.copies.len(), 1);
    let [(Shelf::Second, Error::File { path, trouble: FileTrouble::FolderMissing })] =
        made.failed.as_slice()
    else {
        panic!("{made:?}");
    };
    assert_eq!(*path, missing);
    assert!(!missing.exists());
    assert_eq!(backup::list(desk.plan(), Some(&missing)).len(), 1);
}

#[test]
fn a_copy_in_the_second_folder_is_enough_and_none_at_all_is_an_error() {
    let desk = Desk::new();
    let second = tempfile::tempdir().unwrap();
    fs::write(backup::beside(desk.plan()), "a file in the way").unwrap();
    let made = desk.make(Reason::Hand, now(), Some(second.path()));
    assert_eq!(made.copies.len(), 1);
    assert_eq!(made.failed.len(), 1);

    let outcome = backup::make(&desk.conn(), desk.plan(), Reason::Hand, now(), None);
    assert!(matches!(outcome, Err(Error::File { .. })));
}

#[test]
fn a_backup_of_a_damaged_plan_is_not_taken_for_one() {
    let (_folder, store) = store();
    let path = store.path().to_owned();
    store.close().unwrap();
    let conn = Connection::open(&path).unwrap();
    conn.execute_batch(
        "PRAGMA writable_schema = ON; UPDATE sqlite_schema SET rootpage = 9999 WHERE name = 'body'",
    )
    .unwrap();
    drop(conn);
    let conn = Connection::open(&path).unwrap();
    let outcome = backup::make(&conn, &path, Reason::Hand, now(), None);
    let Err(Error::File { path: about, trouble: FileTrouble::Damaged }) = outcome else {
        panic!("{outcome:?}");
    };
    assert_eq!(about, path);
    assert_eq!(files(&backup::beside(&path)), Vec::<String>::new());
}

#[test]
fn one_is_due_once_a_day() {
    let desk = Desk::new();
    assert!(backup::is_due(desk.plan(), now()));
    desk.make(Reason::Import, now(), None);
    assert!(!backup::is_due(desk.plan(), now() + 13.hours()));
    assert!(backup::is_due(desk.plan(), now() + 14.hours()));
}

#[test]
fn a_backup_put_back_is_the_plan_as_it_was() {
    let desk = Desk::new();
    let made = desk.make(Reason::Hand, now(), None);
    desk.store.write(&step(), |tx| services::remove(tx, ServiceId(1))).unwrap();
    let path = desk.plan().to_owned();

    let open = backup::put_back(&made.copies[0].path, &path);
    assert!(matches!(open, Err(Error::File { trouble: FileTrouble::Busy, .. })), "it is open");

    desk.store.close().unwrap();
    backup::put_back(&made.copies[0].path, &path).unwrap();
    assert_eq!(Store::open(&path).unwrap().read(store::plan::get).unwrap(), plan());
}

#[test]
fn what_is_no_sound_backup_is_not_put_back() {
    let desk = Desk::new();
    let path = desk.plan().to_owned();
    let backup = desk.make(Reason::Hand, now(), None).copies[0].path.clone();
    desk.store.close().unwrap();
    let before = fs::read(&path).unwrap();
    let bytes = fs::read(&backup).unwrap();
    for wrong in [vec![], b"a text".repeat(50), bytes[..bytes.len() / 2].to_vec()] {
        fs::write(&backup, wrong).unwrap();
        assert!(backup::put_back(&backup, &path).is_err());
        assert_eq!(fs::read(&path).unwrap(), before);
    }
}

#[test]
fn what_differs_is_told_by_table_and_by_name() {
    let desk = Desk::new();
    let made = desk.make(Reason::Hand, now(), None);
    let then = backup::open(&made.copies[0].path).unwrap();
    assert!(backup::differs(&then, &desk.conn()).unwrap().is_empty());

    let write = |op: &dyn Fn(&rusqlite::Transaction<'_>) -> store::Result<()>| {
        desk.store.write(&step(), |tx| op(tx)).unwrap();
    };
    write(&|tx| services::remove(tx, ServiceId(7)));
    write(&|tx| services::add(tx, &named("Tributi")).map(drop));
    // Only how it moves: another table, the same service.
    let mut anagrafe: ServiceDetails = plan().services[0].details.clone();
    anagrafe.migration.product = "Un altro".into();
    let anagrafe = Checked::new(anagrafe).unwrap();
    write(&|tx| services::save(tx, ServiceId(1), &anagrafe).map(drop));
    let mut line = plan().funding[0].details.clone();
    line.services.clear();
    let line = Checked::new(line).unwrap();
    write(&|tx| funding::save(tx, FundingLineId(3), &line).map(drop));

    let found = backup::differs(&then, &desk.conn()).unwrap();

    assert_eq!(found.services.added, ["Tributi"]);
    assert_eq!(found.services.removed, ["Servizio dell'ente"]);
    assert_eq!(found.services.changed, ["Anagrafe"]);
    assert_eq!(found.funding.changed, ["PNRR 1.2"]);
    let tables: Vec<(&str, usize, usize, usize)> = found
        .tables
        .iter()
        .map(|it| (it.table.as_str(), it.added, it.removed, it.changed))
        .collect();
    assert_eq!(
        tables,
        [
            ("application_service", 0, 1, 0),
            ("contract_service", 0, 1, 0),
            ("cost_service", 0, 1, 0),
            ("funded_service", 0, 1, 0),
            ("migration", 1, 1, 1),
            ("service", 1, 1, 0)
        ]
    );
}

#[test]
fn a_plan_of_another_format_is_compared_as_far_as_it_goes() {
    let desk = Desk::new();
    let old = Connection::open_in_memory().unwrap();
    old.execute_batch(
        "CREATE TABLE service (id INTEGER PRIMARY KEY, name TEXT, gone TEXT) STRICT;
         INSERT INTO service VALUES (1, 'Anagrafe', 'x'), (2, 'Tributi', 'y');
         CREATE TABLE gone (a TEXT) STRICT;
         INSERT INTO gone VALUES ('x'), ('y');",
    )
    .unwrap();
    let found = backup::differs(&old, &desk.conn()).unwrap();
    assert_eq!(found.services.removed, ["Tributi"]);
    let gone = found.tables.iter().find(|it| it.table == "gone").unwrap();
    assert_eq!((gone.added, gone.removed), (0, 2));
}

fn backup_of(moment: DateTime, reason: Reason, shelf: Shelf) -> Backup {
    let path = PathBuf::from(format!("{shelf:?}/{moment} {reason:?}"));
    Backup { path, moment, reason, size: 1, shelf }
}

fn at(day: i16, hour: i8) -> DateTime {
    date(2026, 1, 1).at(hour, 0, 0, 0) + day.days()
}

#[test]
fn thinning_keeps_today_then_days_then_months() {
    // A backup in the morning and one in the evening, each day of a year; now is noon of day 364.
    let all: Vec<Backup> = (0..365)
        .flat_map(|day| [8, 18].map(|hour| at(day, hour)))
        .map(|it| backup_of(it, Reason::FirstChange, Shelf::Beside))
        .collect();
    let gone = backup::thin(&all, at(364, 12));
    let left: Vec<DateTime> =
        all.iter().filter(|it| !gone.contains(it)).map(|it| it.moment).collect();
    // Both of today; 31 days, from the end of November on; and the last of each month before.
    assert_eq!(left.len(), 2 + 31 + 10);
    assert!(left.contains(&date(2026, 1, 31).at(18, 0, 0, 0)));
    assert!(left.contains(&date(2026, 2, 28).at(18, 0, 0, 0)));
    assert!(!left.contains(&date(2026, 2, 28).at(8, 0, 0, 0)));
}

#[test]
fn large_backups_go_sooner_but_never_the_newest_nor_those_somebody_asked_for() {
    let all: Vec<Backup> = (0..100)
        .map(|day| {
            let reason = if day == 80 { Reason::Hand } else { Reason::FirstChange };
            let shelf = if day % 2 == 0 { Shelf::Beside } else { Shelf::Second };
            Backup { size: 1_000_000_000, ..backup_of(at(day, 8), reason, shelf) }
        })
        .collect();
    let gone = backup::thin(&all, at(99, 12));
    let left = |shelf| -> Vec<i64> {
        let kept = (0..).zip(&all).filter(|(_, it)| it.shelf == shelf && !gone.contains(it));
        kept.map(|it| it.0).collect()
    };
    assert_eq!(left(Shelf::Beside), [80, 94, 96, 98], "what a person made by hand stays");
    assert_eq!(left(Shelf::Second), [93, 95, 97, 99]);
    let huge: Vec<Backup> = all.iter().map(|it| Backup { size: 1 << 34, ..it.clone() }).collect();
    assert_eq!(huge.len() - backup::thin(&huge, at(99, 12)).len(), 7, "three each, and that one");
}

fn reason() -> impl Strategy<Value = Reason> {
    prop::sample::select(vec![
        Reason::FirstChange,
        Reason::Import,
        Reason::Upgrade,
        Reason::Restore,
        Reason::Pack,
        Reason::Hand,
        Reason::Closing,
        Reason::Other,
    ])
}

fn shelf() -> impl Strategy<Value = Shelf> {
    prop::sample::select(vec![Shelf::Beside, Shelf::Second])
}

fn backups() -> impl Strategy<Value = Vec<Backup>> {
    let one = (0..800_i64, 0..24_i64, reason(), shelf());
    prop::collection::vec(one, 0..120).prop_map(|all| {
        all.into_iter()
            .map(|(day, hour, reason, shelf)| {
                let moment = date(2025, 1, 1).at(0, 0, 0, 0) + day.days() + hour.hours();
                backup_of(moment, reason, shelf)
            })
            .collect()
    })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 600, ..ProptestConfig::default() })]

    #[test]
    fn thinning_keeps_its_promises(all in backups(), today in 0..900_i64, later in 0..400_i64) {
        let now = date(2025, 1, 1).at(12, 0, 0, 0) + today.days();
        let gone = backup::thin(&all, now);
        let left: Vec<Backup> = all.iter().filter(|it| !gone.contains(it)).cloned().collect();
        let age = |it: &Backup| (now.date() - it.moment.date()).get_days();
        let last = |of: &dyn Fn(&Backup) -> bool| {
            all.iter().filter(|it| of(it)).map(|it| it.moment).max()
        };

        for it in &gone {
            prop_assert!(age(it) > 0, "one of today went: {it:?}");
            let whole = matches!(it.reason, Reason::Upgrade | Reason::Restore | Reason::Hand);
            prop_assert!(!(whole && age(it) <= 31), "one before something large went: {it:?}");
        }
        for it in &all {
            let stays = |moment: Option<DateTime>| {
                left.iter().any(|kept| kept.shelf == it.shelf && Some(kept.moment) == moment)
            };
            let (month, day) = (it.moment.date().first_of_month(), it.moment.date());
            let same = |other: &Backup| other.shelf == it.shelf;
            prop_assert!(stays(last(&same)), "the newest went");
            let of_month = last(&|other| {
                same(other) && other.moment.date().first_of_month() == month
            });
            prop_assert!(stays(of_month), "the last of {month} went");
            if age(it) <= 31 {
                let of_day = last(&|other| same(other) && other.moment.date() == day);
                prop_assert!(stays(of_day), "the last of {day} went");
            }
        }
        // Once more changes nothing, in whatever order they are listed.
        let mut again = left.clone();
        again.reverse();
        prop_assert!(backup::thin(&again, now).is_empty());
        // Thinned today and later, or only later: the same stays.
        let later = now + later.days();
        let rest = |of: &[Backup]| {
            let gone = backup::thin(of, later);
            of.iter().filter(|it| !gone.contains(it)).map(|it| it.path.clone()).collect::<BTreeSet<_>>()
        };
        prop_assert_eq!(rest(&left), rest(&all));
    }
}

#[test]
fn thinning_deletes_the_files_and_only_those() {
    let desk = Desk::new();
    let folder = backup::beside(desk.plan());
    fs::create_dir(&folder).unwrap();
    for name in [
        "2026-07-01 08.00.00 first-change.nuvolario",
        "2026-07-01 09.00.00 import.nuvolario",
        "2026-07-01 09.30.00 upgrade.nuvolario",
        "2026-07-01 10.00.00 closing.nuvolario",
        "2026-07-23 08.00.00 first-change.nuvolario",
        "appunti.txt",
    ] {
        fs::write(folder.join(name), "x").unwrap();
    }
    assert_eq!(backup::tidy(desk.plan(), now(), None), 2);
    assert_eq!(
        files(&folder),
        [
            "2026-07-01 09.30.00 upgrade.nuvolario",
            "2026-07-01 10.00.00 closing.nuvolario",
            "2026-07-23 08.00.00 first-change.nuvolario",
            "appunti.txt",
        ]
    );
}
