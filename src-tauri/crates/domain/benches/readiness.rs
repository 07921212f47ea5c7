//! How long it takes to count readiness: 5,000 services and a list of 90 items, mixed as that of the
//! method is.

#[path = "../tests/common/mod.rs"]
mod common;

use std::hint::black_box;

use common::{item, list, plan};
use criterion::{BatchSize, Criterion, criterion_group, criterion_main};
use domain::{
    plan::Plan,
    readiness::{
        answers::{AnswerState, Object, Place},
        board::Board,
        change::{self, AnswerChange},
        checklist::{Checklist, Item, ItemId, Recurrence, Scope, Tag},
        facts::Proposals,
        next::questions,
    },
    register::{
        applications::{
            Application, ApplicationDetails, ApplicationId, ApplicationRole, ServedService,
        },
        contracts::{Contract, ContractDetails, ContractId},
    },
    services::ServiceId,
};
use jiff::civil::{Date, date};

const SERVICES: i64 = 5_000;
const TODAY: Date = date(2026, 11, 23);

/// How many items of the method's list are asked of what.
const SCOPES: [(Scope, usize); 3] =
    [(Scope::Body, 31), (Scope::Service, 39), (Scope::Contract, 20)];

fn readiness(criterion: &mut Criterion) {
    let list = mixed();
    let none = Proposals::new();
    let empty = shared();
    let board = |plan: &Plan| Board::new(plan, &list, &none, TODAY);
    let mut full = empty.clone();
    let mut answered = board(&empty);
    answer_all(&mut full, &mut answered);
    println!("{SERVICES} services, {} answers", full.readiness.answers.len());

    let mut group = criterion.benchmark_group("readiness");
    group.sample_size(20);
    group.bench_function("the whole, nothing answered", |bench| bench.iter(|| board(&empty)));
    group.bench_function("the whole, everything answered", |bench| bench.iter(|| board(&full)));
    let service = Object::Service(ServiceId(2_500));
    let place = Place { object: service, item: ItemId("v40".to_owned()) };
    let done = AnswerChange { state: Some(AnswerState::Doing), ..Default::default() };
    group.bench_function("one answer, as it is said", |bench| {
        bench.iter_batched(
            || (full.clone(), answered.clone()),
            |(mut plan, mut board)| {
                black_box(change::say(&mut plan, &mut board, std::slice::from_ref(&place), &done));
                (plan, board)
            },
            BatchSize::PerIteration,
        );
    });
    group.bench_function("the board after one answer", |bench| {
        let mut board = answered.clone();
        bench.iter(|| board.answered(&full, &[service].into()));
    });
    group.bench_function("a copy of the board", |bench| bench.iter(|| answered.clone()));
    group.bench_function("a copy of the answers", |bench| {
        bench.iter(|| full.readiness.answers.clone());
    });
    let fresh = board(&empty);
    group.bench_function("next questions for the body, nothing answered", |bench| {
        bench.iter(|| questions(&fresh, &empty, None, 3));
    });
    group.bench_function("next questions for one service", |bench| {
        bench.iter(|| questions(&fresh, &empty, Some(ServiceId(2_500)), 3));
    });
    group.bench_function("the figure of the body", |bench| bench.iter(|| answered.body()));
    group.bench_function("how the work grew", |bench| bench.iter(|| answered.progress(&full)));
    group.finish();
}

/// Services with an application each ten share, and a contract for each fifty.
fn shared() -> Plan {
    let mut plan = plan(SERVICES);
    let some = |from: i64, many: i64| (from * many + 1..=(from + 1) * many).map(ServiceId);
    let application = |id| Application {
        id: ApplicationId(id + 1),
        details: ApplicationDetails {
            services: some(id, 10)
                .map(|service| ServedService { service, role: ApplicationRole::Main })
                .collect(),
            ..Default::default()
        },
    };
    let contract = |id| Contract {
        id: ContractId(id + 1),
        details: ContractDetails { services: some(id, 50).collect(), ..Default::default() },
    };
    plan.registers.applications = (0..SERVICES / 10).map(application).collect();
    plan.registers.contracts = (0..SERVICES / 50).map(contract).collect();
    plan
}

fn mixed() -> Checklist {
    let scopes = SCOPES.iter().flat_map(|(scope, many)| std::iter::repeat_n(*scope, *many));
    let each = |(number, scope): (usize, Scope)| Item {
        phase: u8::try_from(number % 6 + 1).unwrap_or(1),
        mandatory: number % 3 > 0,
        blocking: number.is_multiple_of(4),
        weight: u8::try_from(number % 5 + 1).unwrap_or(1),
        // Half of them always, the others under one of the conditions.
        applies_to: vec![if number.is_multiple_of(2) { Tag::All } else { Tag::ALL[number % 17] }],
        recurrence: [Recurrence::Once, Recurrence::Annual, Recurrence::Once, Recurrence::OnChange]
            [number % 4],
        after: if number > 0 { vec![ItemId(format!("v{}", number - 1))] } else { Vec::new() },
        ..item(&format!("v{number}"), scope)
    };
    list(scopes.enumerate().map(each))
}

fn answer_all(plan: &mut Plan, board: &mut Board) {
    let objects: Vec<Object> = board.objects().collect();
    let done = AnswerChange {
        state: Some(AnswerState::Done),
        note: Some("In archivio, fascicolo 12".to_owned()),
        ..Default::default()
    };
    for object in objects {
        let units = board.units(plan, object);
        let places: Vec<Place> =
            units.into_iter().map(|it| Place { object, item: it.item }).collect();
        change::say(plan, board, &places, &done);
    }
}

criterion_group!(benches, readiness);
criterion_main!(benches);
