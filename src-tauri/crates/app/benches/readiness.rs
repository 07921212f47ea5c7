//! What readiness costs with the list of the method and a plan of 5,000 services in which everything
//! is answered: opening it, the first page, one answer written.

use std::{
    hint::black_box,
    time::{Duration, Instant},
};

use app::{readiness, registers::Cache};
use domain::{
    plan::Plan,
    readiness::{
        answers::{AnswerState, Object, Place},
        board::Board,
        change::{self, AnswerChange},
    },
    services::{Service, ServiceId},
};
use jiff::civil::date;
use reference::Pack;
use store::Store;

const SERVICES: i64 = 5_000;

fn main() {
    let folder = tempfile::tempdir().expect("there is room for temporary files");
    let path = folder.path().join("piano.nuvolario");
    let plan = plan();
    println!("{SERVICES} services, {} answers", plan.readiness.answers.len());
    let began = Instant::now();
    drop(Store::create(&path, &plan, "1").expect("there is room for the plan"));
    told("the file made", began.elapsed());
    let size = std::fs::metadata(&path).expect("it was made").len();
    println!("{:<60} {} MB", "its size", size / 1_000_000);

    let began = Instant::now();
    let store = Store::open(&path).expect("it was made");
    told("opened", began.elapsed());
    let cache = Cache::default();
    let began = Instant::now();
    black_box(cache.of(&store).expect("the plan is sound"));
    told("the plan read", began.elapsed());
    let began = Instant::now();
    black_box(readiness::overview(&store, &cache).expect("the plan is sound"));
    told("the first page of readiness", began.elapsed());
    let began = Instant::now();
    black_box(readiness::overview(&store, &cache).expect("the plan is sound"));
    told("the same again", began.elapsed());

    let item = plan.readiness.answers.of(Object::Service(ServiceId(7))).next();
    let item = item.expect("everything is answered").0.clone();
    let place = |at: i64| Place { object: Object::Service(ServiceId(at)), item: item.clone() };
    let doing = AnswerChange { state: Some(AnswerState::Doing), ..Default::default() };
    let mut times: Vec<Duration> = (0..100)
        .map(|at| {
            let places = [place(at * 41 + 1)];
            let began = Instant::now();
            black_box(readiness::say(&store, &cache, &places, &doing).expect("it is asked"));
            began.elapsed()
        })
        .collect();
    times.sort_unstable();
    told("one answer said and written: median of 100", times[50]);
    told("one answer said and written: 95 %", times[95]);
    let all: Vec<Place> = (1..=SERVICES).map(place).collect();
    let began = Instant::now();
    black_box(readiness::say(&store, &cache, &all, &doing).expect("it is asked"));
    told("the same answer for every service, as one step", began.elapsed());
}

fn told(what: &str, time: Duration) {
    println!("{what:<60} {:.2} ms", time.as_secs_f64() * 1_000.0);
}

/// Made-up services of the catalogue, everything done with a note.
fn plan() -> Plan {
    let mut plan = app::plans::sample("ferrara").expect("it is shipped");
    plan.funding.clear();
    let catalogue = Pack::shared().services();
    plan.services = (1..=SERVICES)
        .zip(catalogue.iter().cycle())
        .map(|(id, it)| {
            let mut details = it.details(domain::services::Provision::Offered);
            details.name = format!("{} {id}", details.name);
            // A service of the catalogue enters a plan once.
            details.catalogue_id = None;
            Service { id: ServiceId(id), details }
        })
        .collect();
    let method = Pack::shared().checklist();
    let mut board = Board::new(&plan, method, readiness::proposals(), date(2026, 11, 23));
    let done = AnswerChange {
        state: Some(AnswerState::Done),
        note: Some("In archivio, fascicolo 12".to_owned()),
        ..Default::default()
    };
    let places: Vec<Place> = board
        .objects()
        .flat_map(|object| {
            let units = board.units(&plan, object);
            units.into_iter().map(move |it| Place { object, item: it.item })
        })
        .collect();
    change::say(&mut plan, &mut board, &places, &done);
    plan
}
