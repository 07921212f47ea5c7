//! What it costs to write down every change: of a change, of undo, of opening, of the file.

use std::{
    fs,
    path::{Path, PathBuf},
    time::{Duration, Instant},
};

use criterion::{Criterion, Throughput, criterion_group, criterion_main};
use domain::{
    body::{Body, BodyEntry, BodyKind},
    check::Checked,
    plan::Plan,
    services::{Service, ServiceDetails, ServiceId},
    text::Message,
};
use jiff::Timestamp;
use rusqlite::{Connection, Transaction, TransactionBehavior};
use store::{Store, Taking, services};
use tempfile::TempDir;

/// Services in the plan that is changed.
const SERVICES: i64 = 5_000;
/// Changes that are timed one by one.
const CHANGES: usize = 5_000;
/// Services of an import.
const IMPORT: usize = 20_000;
/// Changes a plan with a long past has seen.
const PAST: usize = 100_000;
/// How many times as many again, until the log has forgotten its beginning.
const FORGETTING: usize = 3;

/// The settings of every plan, for the connection beside which it is measured.
const PRAGMAS: &str = "
    PRAGMA journal_mode = WAL;
    PRAGMA synchronous = EXTRA;
    PRAGMA foreign_keys = ON;
    PRAGMA temp_store = MEMORY;
";

fn change(criterion: &mut Criterion) {
    let folder = on_disk();
    let (with, mut without) = side_by_side(&folder);
    let mut group = criterion.benchmark_group("a change in 5,000 services");
    let mut at = 0;
    group.bench_function("with the log", |bench| {
        bench.iter(|| change_with(&with, next(&mut at)));
    });
    group.bench_function("without", |bench| {
        bench.iter(|| change_without(&mut without, next(&mut at)));
    });
    group.finish();

    for (place, folder) in [("on the disk", Some(on_disk())), ("in memory", in_memory())] {
        let Some(folder) = folder else { continue };
        let (store, conn) = side_by_side(&folder);
        one_by_one(place, &store, conn);
    }
}

/// Says how long each of many changes takes, and how many times as long as the same without log.
fn one_by_one(place: &str, store: &Store, mut conn: Connection) {
    let (mut with, mut without) = (Vec::new(), Vec::new());
    // In turn, so that a busy moment of the machine strikes both.
    for at in PAST..PAST + CHANGES {
        with.push(time(|| change_with(store, at)));
        without.push(time(|| change_without(&mut conn, at)));
    }
    println!("{place:38}    mean   median     99 %   99.9 %  longest");
    let (with, without) = (tell("with the log, in ms", with), tell("without, in ms", without));
    println!("  {:36} {:7.2} {:8.2}\n", "ratio", with[0] / without[0], with[1] / without[1]);
}

fn import(criterion: &mut Criterion) {
    let folder = on_disk();
    let store = create(&folder.path().join("piano.nuvolario"), 0);
    let before = size(&store);
    let names: Vec<_> = (0..IMPORT).map(|at| named(&format!("Servizio {at}"))).collect();
    let add = |tx: &Transaction<'_>| {
        names.iter().try_for_each(|details| services::add(tx, details).map(drop))
    };
    let start = Instant::now();
    store.write(&words(), add).expect("there is room");
    let took = start.elapsed();

    let mut group = criterion.benchmark_group("an import of 20,000 services");
    group.sample_size(10).throughput(Throughput::Elements(IMPORT as u64));
    group.bench_function("undo", |bench| {
        bench.iter_custom(|times| {
            timed(times, || store.undo().map(drop), || store.redo().map(drop))
        });
    });
    group.bench_function("redo", |bench| {
        bench.iter_custom(|times| {
            store.undo().expect("the import can be taken back");
            let took = timed(times, || store.redo().map(drop), || store.undo().map(drop));
            store.redo().expect("the import can be brought back");
            took
        });
    });
    group.finish();
    let bytes = (size(&store) - before) as usize / IMPORT;
    println!("the import took {took:.2?} and {bytes} bytes a service, log and all\n");
}

fn past(criterion: &mut Criterion) {
    let quick = in_memory().unwrap_or_else(on_disk);
    let built = quick.path().join("piano.nuvolario");
    let store = create(&built, SERVICES);
    let before = size(&store);
    for at in 0..PAST {
        change_with(&store, at);
    }
    let grown = size(&store) - before;
    store.close().expect("nobody else has it");

    let folder = on_disk();
    let [path, copy] = ["piano.nuvolario", "copia.nuvolario"].map(|it| folder.path().join(it));
    fs::copy(&built, &path).expect("there is room");
    fs::copy(&built, &copy).expect("there is room");
    let mut group = criterion.benchmark_group("a plan with 100,000 changes");
    group.sample_size(10);
    group.bench_function("open and close", |bench| {
        bench.iter(|| Store::open(&path).expect("it is sound").close());
    });
    group.bench_function("open to read", |bench| {
        bench.iter(|| Store::open_to_read(&path).expect("it is sound"));
    });
    let store = open_to_work(&path);
    group.bench_function("what undo and redo would do", |bench| {
        bench.iter(|| {
            let both = |conn: &Connection| {
                Ok((store::steps::next_undo(conn)?, store::steps::next_redo(conn)?))
            };
            store.read(both).expect("it is sound")
        });
    });
    group.bench_function("verify", |bench| {
        bench.iter(|| store.read(store::verify::verify).expect("it is sound"));
    });
    group.finish();
    one_by_one("after 100,000 changes, on the disk", &store, without_log(&copy));
    let compact = folder.path().join("compatto.nuvolario");
    store.copy_to(&compact).expect("there is room");
    let megabytes = |path: &Path| fs::metadata(path).expect("it is there").len() as f64 / 1e6;
    println!(
        "a change of two fields took {} bytes of the file; all of it was {:.1} MB before, a compact \
         copy of it as it is now {:.1} MB\n",
        grown / PAST as u64,
        megabytes(&built),
        megabytes(&compact)
    );
    drop(store);

    let store = Store::open(&built).expect("it is sound");
    for round in 1..=FORGETTING {
        (0..PAST).for_each(|at| change_with(&store, round * PAST + at));
        println!(
            "after {} changes of two rows each the file has {:.1} MB",
            (round + 1) * PAST,
            size(&store) as f64 / 1e6
        );
    }
    println!();
}

/// Times a job; what comes after it, to be able to do it again, is not timed.
fn timed(
    times: u64,
    job: impl Fn() -> store::Result<()>,
    after: impl Fn() -> store::Result<()>,
) -> Duration {
    let mut took = Duration::ZERO;
    for _ in 0..times {
        let start = Instant::now();
        job().expect("it can be done");
        took += start.elapsed();
        after().expect("it can be made undone");
    }
    took
}

/// The same plan twice: through the store, and by a connection that writes nothing down.
fn side_by_side(folder: &TempDir) -> (Store, Connection) {
    let [path, copy] = ["piano.nuvolario", "copia.nuvolario"].map(|it| folder.path().join(it));
    let store = create(&path, SERVICES);
    store.copy_to(&copy).expect("there is room");
    store.close().expect("nobody else has it");
    (open_to_work(&path), without_log(&copy))
}

/// As the window opens a plan: with a lock that is looked at before each change, with backups, and
/// with somebody who signs. The backup of the day is made before anything is timed.
fn open_to_work(path: &Path) -> Store {
    let store = Store::open_to_work(path, Taking::Ask, Timestamp::now()).expect("it is free");
    store.sign("Rossi");
    store.keep_backups(None);
    change_with(&store, PAST);
    assert!(store.backup_trouble().is_empty(), "there is room");
    store
}

/// A connection that writes nothing down.
fn without_log(path: &Path) -> Connection {
    let conn = Connection::open(path).expect("it was copied");
    conn.execute_batch(PRAGMAS).expect("they are sound");
    conn.set_prepared_statement_cache_capacity(128);
    conn
}

fn create(path: &Path, services: i64) -> Store {
    let entry = BodyEntry {
        kind: BodyKind::Comune,
        name: "Comune di Prova".into(),
        istat: String::new(),
        ipa: String::new(),
        province: String::new(),
        region: String::new(),
        population: None,
        population_source: None,
        band: None,
        band_source: None,
    };
    let services = (1..=services)
        .map(|id| Service { id: ServiceId(id), details: details(id, 0).into_inner() })
        .collect();
    let plan = Plan::new("Prova".into(), Body::new(entry), services, Vec::new());
    Store::create(path, &plan, "1").expect("there is room")
}

/// A service as a clerk fills it in; another `version` has another owner and product.
fn details(id: i64, version: usize) -> Checked<ServiceDetails> {
    let mut details = named(&format!("Servizio numero {id}")).into_inner();
    details.office = "Ufficio relazioni con il pubblico".into();
    details.owner = format!("Responsabile {version}");
    details.notes = "Da verificare con il fornitore prima della scadenza del contratto. ".repeat(4);
    details.migration.product = format!("Prodotto {version}");
    Checked::new(details).expect("the details are sound")
}

fn named(name: &str) -> Checked<ServiceDetails> {
    Checked::new(ServiceDetails { name: name.into(), ..ServiceDetails::default() })
        .expect("the name is sound")
}

fn change_with(store: &Store, at: usize) {
    let count = store.read(count).expect("it is sound");
    let (id, details) = changed(at, count);
    store.write(&words(), |tx| services::save(tx, id, &details)).expect("there is room");
}

fn change_without(conn: &mut Connection, at: usize) {
    let count = count(conn).expect("it is sound");
    let (id, details) = changed(at, count);
    let tx =
        conn.transaction_with_behavior(TransactionBehavior::Immediate).expect("nobody else has it");
    services::save(&tx, id, &details).expect("there is room");
    tx.commit().expect("there is room");
}

fn count(conn: &Connection) -> store::Result<i64> {
    Ok(conn.prepare_cached("SELECT max(id) FROM service")?.query_row([], |row| row.get(0))?)
}

/// The services in no order that a cache would like, each with something new.
fn changed(at: usize, count: i64) -> (ServiceId, Checked<ServiceDetails>) {
    let id = (at as i64 * 7919) % count + 1;
    (ServiceId(id), details(id, at + 1))
}

fn words() -> Message {
    Message::new("change-service").with("name", "Anagrafe")
}

fn next(at: &mut usize) -> usize {
    *at += 1;
    *at
}

fn time(job: impl FnOnce()) -> f64 {
    let start = Instant::now();
    job();
    start.elapsed().as_secs_f64() * 1e3
}

/// Says how long the changes took. Answers the mean and the median.
fn tell(what: &str, mut times: Vec<f64>) -> [f64; 2] {
    times.sort_by(f64::total_cmp);
    let at = |share: f64| times[((times.len() - 1) as f64 * share) as usize];
    let mean = times.iter().sum::<f64>() / times.len() as f64;
    let [median, most, nearly_all, longest] = [0.5, 0.99, 0.999, 1.0].map(at);
    println!("  {what:36} {mean:7.3} {median:8.3} {most:8.3} {nearly_all:8.3} {longest:8.3}");
    [mean, median]
}

/// How large the file is, with all that is written down.
fn size(store: &Store) -> u64 {
    let pages = |name| {
        move |conn: &Connection| Ok(conn.pragma_query_value(None, name, |row| row.get::<_, i64>(0))?)
    };
    let number = |name| store.read(pages(name)).expect("it is sound") as u64;
    number("page_count") * number("page_size")
}

fn on_disk() -> TempDir {
    tempfile::tempdir().expect("there is room for temporary files")
}

/// A folder that no disk slows down, where there is one.
fn in_memory() -> Option<TempDir> {
    let memory = PathBuf::from("/dev/shm");
    memory.is_dir().then(|| tempfile::tempdir_in(memory).ok()).flatten()
}

criterion_group!(benches, change, import, past);
criterion_main!(benches);
