//! Damaged plans: looked at without a change, set aside whole, and read as far as they can be.
#![allow(clippy::unwrap_used, missing_docs)]

mod common;

use std::{
    fs,
    io::Read,
    path::{Path, PathBuf},
    sync::OnceLock,
};

use common::{attach, files, named, step, store};
use domain::{
    check::Checked,
    funding::line::{FundedService, FundingLine, FundingLineId},
    plan::Plan,
    readiness::answers::Object,
    services::{Service, ServiceDetails, ServiceId},
};
use jiff::civil::{DateTime, date};
use proptest::prelude::*;
use rusqlite::Connection;
use store::{
    Error, FileTrouble, Store,
    readiness::content::Fault,
    recover::{self, Report},
    services,
    verify::Findings,
};

const PAGE: usize = 4096;
/// What a disk writes at once.
const SECTOR: usize = 512;

fn now() -> DateTime {
    date(2026, 7, 23).at(10, 15, 0, 0)
}

/// A plan of 300 services and 40 grants with a history.
fn large() -> Plan {
    let few = common::plan();
    let service = |id: i64| {
        let details = ServiceDetails {
            catalogue_id: Some(format!("servizio-{id}")),
            name: format!("Servizio {id}"),
            notes: "una nota ".repeat(if id == 150 { 900 } else { 12 }),
            ..few.services[0].details.clone()
        };
        Service { id: ServiceId(id), details }
    };
    let line = |id: i64| {
        let mut line = FundingLine { id: FundingLineId(id), ..few.funding[0].clone() };
        line.details.title = format!("Contributo {id}");
        line.details.services =
            (1..=id).map(|it| FundedService { service: ServiceId(it), mode: None }).collect();
        line
    };
    Plan {
        services: (1..=300).map(service).collect(),
        funding: (1..=40).map(line).collect(),
        ..few
    }
}

fn bytes() -> &'static [u8] {
    static BYTES: OnceLock<Vec<u8>> = OnceLock::new();
    BYTES.get_or_init(|| {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("piano.nuvolario");
        let store = Store::create(&path, &large(), "1").unwrap();
        store
            .write(&step(), |tx| {
                for id in 301..320 {
                    services::add(tx, &named(&format!("Servizio {id}")))?;
                }
                Ok(())
            })
            .unwrap();
        store.write(&step(), |tx| services::remove(tx, ServiceId(319))).unwrap();
        attach(&store, "esito.pdf", &proof_bytes(), &[Object::Body, Object::Service(ServiceId(2))]);
        attach(&store, "nota.txt", b"una nota", &[Object::Body]);
        store.close().unwrap();
        fs::read(path).unwrap()
    })
}

/// A proof of a few pages.
fn proof_bytes() -> Vec<u8> {
    common::noise(1, 30_000)
}

fn content() -> &'static Plan {
    static CONTENT: OnceLock<Plan> = OnceLock::new();
    CONTENT.get_or_init(|| {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("piano.nuvolario");
        fs::write(&path, bytes()).unwrap();
        Store::open_to_read(&path).unwrap().read(store::plan::get).unwrap()
    })
}

/// A folder with a file of those bytes.
struct Damaged {
    folder: tempfile::TempDir,
    path: PathBuf,
    bytes: Vec<u8>,
}

impl Damaged {
    fn new(bytes: Vec<u8>) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("piano.nuvolario");
        fs::write(&path, &bytes).unwrap();
        Self { folder, path, bytes }
    }

    fn target(&self) -> PathBuf {
        self.folder.path().join("recuperato.nuvolario")
    }

    fn assert_untouched(&self, about: &str) {
        assert!(fs::read(&self.path).unwrap() == self.bytes, "{about}: it was touched");
    }

    /// Looks at it, opens it to read, recovers it: words or a sound plan, and never a change.
    fn survive(&self, about: &str) -> Option<(Report, Plan)> {
        match recover::check(&self.path) {
            Ok(()) | Err(Error::File { .. }) => (),
            Err(error) => panic!("{about}: {error} has no words"),
        }
        self.assert_untouched(about);
        match Store::open_to_read(&self.path) {
            Err(Error::File { .. }) => (),
            Err(error) => panic!("{about}: {error} has no words"),
            Ok(store) => drop(store.read(store::plan::get)),
        }
        self.assert_untouched(about);
        match Store::open(&self.path) {
            Err(Error::File { .. }) => self.assert_untouched(about),
            Err(error) => panic!("{about}: {error} has no words"),
            // Sound enough to be worked on, and then it is a file in use.
            Ok(store) => {
                drop(store.read(store::plan::get));
                drop(store);
                let _ = fs::remove_dir_all(store::backup::beside(&self.path));
                fs::write(&self.path, &self.bytes).unwrap();
            }
        }
        let outcome = recover::recover(&self.path, &self.target(), "Piano recuperato");
        self.assert_untouched(about);
        let report = match outcome {
            Ok(report) => report,
            Err(Error::File { .. }) => {
                assert_eq!(files(self.folder.path()), ["piano.nuvolario"], "{about}");
                return None;
            }
            Err(error) => panic!("{about}: {error} has no words"),
        };
        assert_eq!(files(self.folder.path()), ["piano.nuvolario", "recuperato.nuvolario"]);
        let plan = sound(&self.target(), about);
        Some((report, plan))
    }
}

/// A recovered plan is one like any other: sound, readable, and it can be changed.
#[track_caller]
fn sound(path: &Path, about: &str) -> Plan {
    let store = Store::open(path).unwrap();
    let findings = store.read(store::verify::verify).unwrap();
    // A proof whose bytes were lost is still known, and said to be without them.
    let all_missing = findings.proofs.iter().all(|it| it.fault == Fault::Missing);
    assert!(all_missing, "{about}: {findings:?}");
    let findings = Findings { proofs: vec![], ..findings };
    assert!(findings.is_sound(), "{about}: {findings:?}");
    let plan = store.read(store::plan::get).unwrap();
    store.read(|conn| store::steps::list(conn, None, 1000)).unwrap();
    store.write(&step(), |tx| services::add(tx, &named("Nuovo"))).unwrap();
    store.undo().unwrap().unwrap();
    assert_eq!(store.read(store::plan::get).unwrap(), plan, "{about}");
    plan
}

fn trouble(error: Error) -> FileTrouble {
    match error {
        Error::File { trouble, .. } => trouble,
        error => panic!("{error} has no words"),
    }
}

fn rows(report: &Report, table: &str) -> usize {
    report.tables.iter().find(|it| it.table == table).unwrap().read
}

#[test]
fn a_sound_plan_is_recovered_whole() {
    let (report, plan) = Damaged::new(bytes().to_vec()).survive("sound").unwrap();
    assert!(report.complete, "{report:?}");
    assert!(plan == *content());
    assert_eq!(rows(&report, "service"), 318);
}

#[test]
fn the_bytes_of_a_proof_are_recovered_whole_or_told_as_lost() {
    let it = Damaged::new(bytes().to_vec());
    recover::recover(&it.path, &it.target(), "x").unwrap();
    let expected = proof_bytes();
    let read = |path: &Path, sha256: &str| {
        let store = Store::open_to_read(path).unwrap();
        let bytes = store.read(|conn| {
            let mut bytes = Vec::new();
            let reader = store::readiness::content::open(conn, sha256)?;
            reader.map(|mut it| it.read_to_end(&mut bytes).unwrap());
            Ok(bytes)
        });
        bytes.unwrap()
    };
    let sha256 = &content().readiness.proofs[0].details.sha256;
    assert!(read(&it.target(), sha256) == expected);

    // One bit of them is another.
    let at = bytes().windows(64).position(|it| *it == expected[9_000..9_064]).unwrap();
    let mut bytes = bytes().to_vec();
    bytes[at] ^= 1;
    let it = Damaged::new(bytes);
    let (report, plan) = it.survive("a bit of a proof").unwrap();
    let found = report.tables.iter().find(|it| it.table == "content").unwrap();
    assert_eq!((found.read, found.lost), (1, 1));
    assert_eq!(plan.readiness.proofs, content().readiness.proofs, "what is known of it stays");
    assert!(read(&it.target(), sha256).is_empty());
}

#[test]
fn a_number_of_a_proof_or_an_answer_is_never_given_twice() {
    let it = twisted("DELETE FROM proof WHERE id = 2; DELETE FROM answer WHERE id = 4");
    recover::recover(&it.path, &it.target(), "x").unwrap();
    let next = Store::open(&it.target()).unwrap().read(store::registers::next_ids).unwrap();
    assert_eq!((next["proof"], next["answer"], next["decision"]), (3, 5, 3));
}

#[test]
fn a_plan_cut_off_anywhere_is_recovered_or_refused_with_words() {
    let (mut most, mut recovered) = (0, 0);
    for end in (0..bytes().len()).step_by(PAGE).chain([1, 99, 100, 4095, 5000]) {
        let about = format!("cut off at {end}");
        let Some((report, plan)) = Damaged::new(bytes()[..end].to_vec()).survive(&about) else {
            continue;
        };
        assert!(!report.complete, "{about}");
        recovered += 1;
        most = most.max(plan.services.len());
    }
    assert!(recovered > bytes().len() / PAGE / 2, "{recovered}");
    assert!(most > 290, "{most}");
}

#[test]
fn a_plan_with_any_one_page_gone_loses_no_more_than_that_page() {
    let pages = bytes().len() / PAGE;
    for page in 0..pages {
        let about = format!("page {} of {pages} is gone", page + 1);
        for filling in if page % 4 == 0 { vec![0, 0xFF] } else { vec![0] } {
            let mut bytes = bytes().to_vec();
            bytes[page * PAGE..(page + 1) * PAGE].fill(filling);
            let it = Damaged::new(bytes);
            let recovered = it.survive(&about);
            let (_, plan) = recovered.unwrap_or_else(|| panic!("{about}: nothing came back"));
            // A page holds about ten services, or nearly all grants.
            let store = Store::open(&it.target()).unwrap();
            let added = store.write(&step(), |tx| services::add(tx, &named("Nuovo"))).unwrap();
            assert!(added.id.0 > 319, "{about}: {:?} was given twice", added.id);
            let lost = 318 + 40 - plan.services.len() - plan.funding.len();
            assert!(lost <= 40, "{about}: {lost} records");
        }
    }
}

#[test]
fn a_plan_full_of_zeros_or_noise_is_refused_with_words() {
    for bytes in [vec![0; bytes().len()], b"Servizio;Ufficio\n".repeat(4000), vec![]] {
        assert!(Damaged::new(bytes).survive("not a plan").is_none());
    }
}

#[test]
fn a_database_of_somebody_else_is_not_recovered_into_a_plan() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("indirizzi.db");
    let conn = Connection::open(&path).unwrap();
    conn.execute_batch("CREATE TABLE person (name TEXT); INSERT INTO person VALUES ('Rossi')")
        .unwrap();
    conn.close().unwrap();
    let outcome = recover::recover(&path, &folder.path().join("into.nuvolario"), "x");
    assert!(matches!(outcome, Err(Error::File { trouble: FileTrouble::NotAPlan, .. })));
}

#[test]
fn a_newer_plan_is_not_recovered_into_an_older_one() {
    let mut newer = bytes().to_vec();
    newer[63] = 99;
    let it = Damaged::new(newer);
    let outcome = recover::recover(&it.path, &it.target(), "x");
    assert!(matches!(outcome, Err(Error::File { trouble: FileTrouble::Newer { .. }, .. })));
}

#[test]
fn nothing_is_recovered_over_a_file_that_is_there() {
    let it = Damaged::new(bytes().to_vec());
    fs::write(it.target(), "precious").unwrap();
    let outcome = recover::recover(&it.path, &it.target(), "x");
    assert!(matches!(outcome, Err(Error::File { trouble: FileTrouble::Exists, .. })));
    assert_eq!(fs::read_to_string(it.target()).unwrap(), "precious");
}

/// Changes a sound plan with SQL that the program would never write.
fn twisted(sql: &str) -> Damaged {
    let it = Damaged::new(bytes().to_vec());
    let conn = Connection::open(&it.path).unwrap();
    conn.execute_batch("PRAGMA foreign_keys = OFF").unwrap();
    conn.execute_batch(sql).unwrap();
    conn.close().unwrap();
    Damaged { bytes: fs::read(&it.path).unwrap(), ..it }
}

#[test]
fn what_cannot_be_understood_is_left_blank_or_out_and_counted() {
    for (sql, table, read, mended, lost) in [
        ("UPDATE service SET class_state = 'zzz' WHERE id = 5", "service", 318, 1, 0),
        ("UPDATE service SET personal_data = '[' WHERE id = 5", "service", 318, 1, 0),
        ("UPDATE service SET class_day = '2026-02-31' WHERE id = 5", "service", 318, 1, 0),
        ("UPDATE migration SET origin = 'moon' WHERE service = 5", "migration", 318, 1, 0),
        ("UPDATE service SET notes = CAST(x'C3' AS TEXT) WHERE id = 5", "service", 318, 1, 0),
        (
            "UPDATE service SET class_state = 'zzz', provision = 'zzz' WHERE id = 5",
            "service",
            317,
            0,
            1,
        ),
        ("DELETE FROM migration WHERE service = 5", "migration", 317, 0, 1),
        ("DELETE FROM service WHERE id = 1", "migration", 317, 0, 1),
        ("DELETE FROM service WHERE id = 1", "funded_service", 780, 0, 40),
        ("DELETE FROM funding_line WHERE id = 40", "funded_service", 780, 0, 40),
        ("UPDATE funding_line SET granted = 'ieri' WHERE id = 4", "funding_line", 40, 1, 0),
        ("UPDATE body SET kind = 'zzz'", "body", 1, 1, 0),
        ("DELETE FROM body", "body", 0, 0, 1),
        ("DELETE FROM plan", "plan", 0, 0, 1),
        ("UPDATE step SET words = '{' WHERE id = 2", "step", 4, 0, 1),
        ("UPDATE change SET became = '{' WHERE id = 2", "change", 39, 0, 1),
        ("UPDATE answer SET state = 'zzz' WHERE id = 1", "answer", 4, 1, 0),
        ("UPDATE answer SET basis = '{', due = 'ieri' WHERE id = 1", "answer", 3, 0, 1),
        ("UPDATE proof SET added = 'ieri' WHERE id = 1", "proof", 2, 1, 0),
        ("UPDATE proof SET replaced_by = 99 WHERE id = 1", "proof", 2, 1, 0),
        ("DELETE FROM proof WHERE id = 1", "proof_place", 1, 0, 2),
        ("DELETE FROM content WHERE place = 0 AND length(bytes) > 99", "content", 1, 0, 1),
        ("UPDATE content SET bytes = zeroblob(7) WHERE length(bytes) > 99", "content", 1, 0, 1),
        ("UPDATE checklist SET list = '{'", "checklist", 0, 0, 1),
        ("UPDATE decision SET question = 'zzz'", "decision", 1, 1, 0),
        ("UPDATE decision SET day = 'ieri'", "decision", 1, 1, 0),
        ("UPDATE class_requirement SET day = 'ieri'", "class_requirement", 1, 1, 0),
        ("UPDATE class_requirement SET service = 'QC2, forse'", "class_requirement", 1, 1, 0),
        ("UPDATE class_requirement SET data_class = 'zzz'", "class_requirement", 0, 0, 1),
        ("UPDATE cost SET rhythm = 'zzz'", "cost", 1, 1, 0),
        ("UPDATE cost SET shares = '{'", "cost", 1, 1, 0),
        ("UPDATE invoice SET day = 'ieri'", "invoice", 1, 1, 0),
        ("DELETE FROM cost", "invoice", 1, 1, 0),
        ("DELETE FROM cost", "cost_service", 0, 0, 2),
        ("UPDATE cost_settings SET split = 'zzz'", "cost_settings", 1, 1, 0),
        ("UPDATE price_index SET changes = '{'", "price_index", 1, 1, 0),
        ("UPDATE scenario SET changes = '[{}]'", "scenario", 1, 1, 0),
        ("UPDATE measure SET moment = 'zzz' WHERE id = 1", "measure", 3, 1, 0),
        ("DELETE FROM service WHERE id = 1", "measure", 1, 0, 2),
        ("INSERT INTO not_same VALUES ('zzz', 1, 2)", "not_same", 1, 0, 1),
        // Whose supplier is gone has none: it is not gone with it.
        ("DELETE FROM supplier", "application", 1, 1, 0),
    ] {
        let (report, plan) = twisted(sql).survive(sql).unwrap();
        assert!(!report.complete, "{sql}");
        let found = report.tables.iter().find(|it| it.table == table).unwrap();
        assert_eq!((found.mended, found.lost), (mended, lost), "{sql}: {found:?}");
        if table != "change" {
            assert_eq!(found.read, read, "{sql}: {found:?}");
        }
        assert!(plan.services.len() >= 317, "{sql}");
    }
}

#[test]
fn a_value_that_no_program_writes_is_called_damage_in_every_table() {
    for sql in [
        "UPDATE service SET own = '{'",
        "UPDATE body SET band_source = '['",
        "UPDATE supplier SET own = ''",
        "UPDATE application SET own = '[1'",
        "UPDATE application SET sheet = 'null'",
        "UPDATE register_view SET query = '?'",
        "UPDATE own_column SET choices = '{}'",
        "UPDATE step SET words = '0'",
    ] {
        let it = twisted(sql);
        let found = recover::check(&it.path);
        let damaged = Err(FileTrouble::Damaged);
        assert_eq!(found.map_err(trouble), damaged, "{sql}");
        it.survive(sql).unwrap();
    }
}

#[test]
fn a_plan_without_a_name_gets_the_one_it_is_given() {
    let (_, plan) = twisted("DELETE FROM plan; DELETE FROM body").survive("no name").unwrap();
    assert_eq!(plan.name, "Piano recuperato");
    assert_eq!(plan.body.entry.name, "Piano recuperato");
}

#[test]
fn an_id_that_is_noise_does_not_stop_the_counting() {
    let sql = "UPDATE service SET id = 9223372036854775807 WHERE id = 318;
               UPDATE migration SET service = 9223372036854775807 WHERE service = 318;
               UPDATE sqlite_sequence SET seq = 9223372036854775807";
    let (_, plan) = twisted(sql).survive("a huge id").unwrap();
    assert_eq!(plan.services.len(), 317);
}

#[test]
fn after_a_loss_nothing_of_before_can_be_taken_back() {
    let it = twisted("DELETE FROM migration WHERE service = 5");
    recover::recover(&it.path, &it.target(), "x").unwrap();
    let store = Store::open(&it.target()).unwrap();
    assert_eq!(store.undo().unwrap(), None);
    assert!(store.read(|conn| store::steps::list(conn, None, 10)).unwrap().len() >= 3);
}

#[test]
fn what_a_log_has_is_recovered_too_and_the_log_stays() {
    let (folder, open) = store();
    open.write(&step(), |tx| services::add(tx, &named("Tributi"))).unwrap();
    let damaged = folder.path().join("danno.nuvolario");
    let log = folder.path().join("danno.nuvolario-wal");
    fs::copy(open.path(), &damaged).unwrap();
    fs::copy(folder.path().join("piano.nuvolario-wal"), &log).unwrap();
    let before = (fs::read(&damaged).unwrap(), fs::read(&log).unwrap());

    let into = folder.path().join("into.nuvolario");
    recover::recover(&damaged, &into, "x").unwrap();

    let plan = Store::open_to_read(&into).unwrap().read(store::plan::get).unwrap();
    assert_eq!(plan.services.last().unwrap().details.name, "Tributi");
    assert!((fs::read(&damaged).unwrap(), fs::read(&log).unwrap()) == before);
}

#[test]
fn set_aside_means_every_byte_under_another_name() {
    let it = Damaged::new(bytes().to_vec());
    let log = it.folder.path().join("piano.nuvolario-wal");
    fs::write(&log, "a log").unwrap();

    let aside = recover::set_aside(&it.path, now()).unwrap();

    let name = "piano danneggiato 2026-07-23 10.15.00.nuvolario";
    assert_eq!(files(it.folder.path()), [name.to_owned(), format!("{name}-wal")]);
    assert!(fs::read(&aside).unwrap() == it.bytes);
    assert_eq!(fs::read_to_string(it.folder.path().join(format!("{name}-wal"))).unwrap(), "a log");

    fs::write(&it.path, "another").unwrap();
    let second = recover::set_aside(&it.path, now()).unwrap();
    assert!(second.ends_with("piano danneggiato 2026-07-23 10.15.00 (2).nuvolario"));
    assert!(fs::read(&aside).unwrap() == it.bytes);
}

#[test]
fn what_is_not_there_cannot_be_set_aside_or_recovered() {
    let folder = tempfile::tempdir().unwrap();
    let missing = folder.path().join("none.nuvolario");
    let outcome = recover::recover(&missing, &folder.path().join("into"), "x");
    assert!(matches!(outcome, Err(Error::File { trouble: FileTrouble::Missing, .. })));
    let outcome = recover::recover(folder.path(), &missing, "x");
    assert!(matches!(outcome, Err(Error::File { trouble: FileTrouble::IsDirectory, .. })));
    assert!(recover::set_aside(&missing, now()).is_err());
}

/// How many files of each kind are tried: `RECOVER_FILES=2000 cargo test -p store --test recover`
/// tries that many.
fn tried() -> u32 {
    std::env::var("RECOVER_FILES").ok().and_then(|it| it.parse().ok()).unwrap_or(60)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: tried(), ..ProptestConfig::default() })]

    #[test]
    fn flipped_bits_are_survived(
        flips in prop::collection::vec((any::<prop::sample::Index>(), 0..8_u8), 1..40),
    ) {
        let mut bytes = bytes().to_vec();
        for (at, bit) in &flips {
            let at = at.index(bytes.len());
            bytes[at] ^= 1 << bit;
        }
        let recovered = Damaged::new(bytes).survive("flipped bits");
        // One of these may make it the plan of a newer program, which is refused.
        let in_version = flips.iter().any(|(at, _)| (60..64).contains(&at.index(self::bytes().len())));
        prop_assume!(!in_version);
        let (report, plan) = recovered.expect("forty bits are few");
        prop_assert!(plan.services.len() > 150, "{report:?}");
    }

    #[test]
    fn scrambled_pages_are_survived(
        swaps in prop::collection::vec((any::<prop::sample::Index>(), any::<prop::sample::Index>()), 1..6),
        noise in prop::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 0..300),
    ) {
        let mut bytes = bytes().to_vec();
        let pages = bytes.len() / PAGE;
        for (from, to) in swaps {
            let (from, to) = (from.index(pages) * PAGE, to.index(pages) * PAGE);
            bytes.copy_within(from..from + PAGE, to);
        }
        for (at, byte) in noise {
            let at = at.index(bytes.len());
            bytes[at] = byte;
        }
        Damaged::new(bytes).survive("scrambled pages");
    }

    /// As a disk leaves a file that it had not written whole.
    #[test]
    fn missing_sectors_and_a_missing_end_are_survived(
        zeroed in prop::collection::vec((any::<prop::sample::Index>(), 1..40_usize), 0..12),
        end in prop::option::of(any::<prop::sample::Index>()),
    ) {
        let mut bytes = bytes().to_vec();
        for (at, sectors) in zeroed {
            let from = at.index(bytes.len()) / SECTOR * SECTOR;
            let to = bytes.len().min(from + sectors * SECTOR);
            bytes[from..to].fill(0);
        }
        if let Some(end) = end {
            bytes.truncate(end.index(bytes.len()));
        }
        Damaged::new(bytes).survive("missing sectors");
    }
}

#[test]
fn a_service_recovered_is_the_service_it_was() {
    // The page of the services' tree is gone: every service is found in a page nothing leads to.
    let conn = {
        let it = Damaged::new(bytes().to_vec());
        Connection::open(&it.path).unwrap().query_row(
            "SELECT rootpage FROM sqlite_schema WHERE name = 'service'",
            [],
            |row| row.get::<_, u32>(0),
        )
    };
    let root = conn.unwrap() as usize;
    let mut bytes = bytes().to_vec();
    bytes[(root - 1) * PAGE..root * PAGE].fill(0);
    let (report, plan) = Damaged::new(bytes).survive("no root").unwrap();
    assert!(plan.services == content().services);
    let services = report.tables.iter().find(|it| it.table == "service").unwrap();
    assert_eq!((services.guessed, services.unread_pages), (318, 1));
    let checked = plan.services.iter().map(|it| Checked::new(it.details.clone()));
    assert!(checked.into_iter().all(|it| it.is_ok()));
}

#[test]
fn a_bit_in_the_list_of_tables_costs_no_record() {
    let pages = (0..bytes().len()).step_by(PAGE);
    let declares = |it: &[u8]| it.windows(13).any(|it| it == b"CREATE TABLE ");
    let list: Vec<usize> = pages.filter(|it| declares(&bytes()[*it..it + PAGE])).collect();
    assert!(list.len() > 1, "the list goes on in other pages");
    let list = (100..PAGE).chain(list.into_iter().flat_map(|it| it..it + PAGE));
    let some = list.filter(|at| bytes()[*at] != 0).step_by(211).map(|at| (at, at % 8));
    // Of the first page also the byte that says of what kind it is.
    for (at, bit) in some.chain((0..8).map(|bit| (100, bit))) {
        let about = format!("bit {bit} of byte {at}");
        let mut bytes = bytes().to_vec();
        bytes[at] ^= 1 << bit;
        let Some((_, plan)) = Damaged::new(bytes).survive(&about) else {
            panic!("{about}: the rows are all there");
        };
        assert!(plan == *content(), "{about}");
    }
}
