//! A large body: 5,000 services, 50,000 cost lines, ten years.
#![allow(missing_docs, clippy::unwrap_used)]

use std::{collections::BTreeMap, hint::black_box};

use criterion::{Criterion, criterion_group, criterion_main};
use domain::{
    body::{Body, BodyEntry, BodyKind},
    costs::{
        book::Knobs,
        explain::{Explainer, Figure},
        figures::figures,
        items::{CostCategory, CostItem, CostMethod},
        ledger::{Ledger, World},
        lines::Assumptions,
        tables::{CostCut, CostFilter, table},
        years::Horizon,
    },
    decimal::Decimal,
    migration::Mode,
    money::Cents,
    plan::Plan,
    register::costs::{Cost, CostDetails, CostId, CostNature, CostPhase, CostRhythm},
    services::{Service, ServiceDetails, ServiceId},
    text::{Certainty, Localized, Source},
};

const SERVICES: i64 = 5_000;
const LINES: i64 = 50_000;
const HORIZON: Horizon = Horizon { first: 2027, count: 10 };

fn source() -> Source {
    Source {
        title: Localized::default(),
        reference: String::new(),
        certainty: Certainty::Unofficial,
    }
}

fn method() -> CostMethod {
    let item = CostItem {
        id: "cl_saas".into(),
        name: Localized::default(),
        category: CostCategory::CloudRecurring,
        unit: Localized::default(),
        rhythm: CostRhythm::Yearly,
        nature: CostNature::Current,
        from_machines: false,
        of_people: false,
        note: Localized::default(),
        source: source(),
    };
    CostMethod {
        items: vec![item],
        formulas: Vec::new(),
        years: 5,
        years_source: source(),
        duty_years: 5,
        duty_source: source(),
        co2: Decimal(2_500),
        co2_source: source(),
        budget: Localized::default(),
        budget_source: source(),
        law: Localized::default(),
        law_source: source(),
    }
}

/// Every tenth line is shared by ten services; half grow; some run by the month.
fn plan() -> Plan {
    let entry = BodyEntry {
        kind: BodyKind::Comune,
        name: "Grande".into(),
        istat: String::new(),
        ipa: String::new(),
        province: String::new(),
        region: String::new(),
        population: Some(500_000),
        population_source: None,
        band: None,
        band_source: None,
    };
    let service = |id| {
        let mut details = ServiceDetails { name: format!("Servizio {id}"), ..Default::default() };
        details.migration.mode = Some(Mode::Update);
        details.area = format!("area{}", id % 12);
        Service { id: ServiceId(id), details }
    };
    let services = (1..=SERVICES).map(service).collect();
    let mut plan = Plan::new("Grande".into(), Body::new(entry), services, Vec::new());
    let cost = |id: i64| {
        let first = id % SERVICES + 1;
        let shared = if id % 10 == 0 { 10 } else { 1 };
        let details = CostDetails {
            name: format!("Voce {id}"),
            item: "cl_saas".into(),
            phase: Some(if id % 2 == 0 { CostPhase::Now } else { CostPhase::After }),
            rhythm: Some(if id % 3 == 0 { CostRhythm::Monthly } else { CostRhythm::Yearly }),
            amount: Some(Cents(10_000 + id * 7)),
            vat_percent: Some(22),
            growth: (id % 2 == 0).then_some(Decimal(20_000)),
            services: (0..shared).map(|it| ServiceId((first + it - 1) % SERVICES + 1)).collect(),
            chapter: format!("{}", id % 40),
            ..Default::default()
        };
        Cost { id: CostId(id), details }
    };
    plan.registers.costs = (1..=LINES).map(cost).collect();
    plan
}

fn costs(c: &mut Criterion) {
    let (plan, method, none) = (plan(), method(), BTreeMap::new());
    let with =
        Assumptions { horizon: HORIZON, method: &method, indices: &none, knobs: Knobs::default() };
    let mut group = c.benchmark_group("costs of 5,000 services and 50,000 lines over 10 years");
    group.sample_size(20);
    group.bench_function("ledger and figures", |b| {
        b.iter(|| {
            let ledger = Ledger::of(&plan, with);
            black_box(figures(&plan, &ledger, &[]))
        });
    });
    let ledger = Ledger::of(&plan, with);
    let mut changed = plan.clone();
    changed.registers.costs[20_000].details.amount = Some(Cents(1));
    group.bench_function("after one change", |b| {
        b.iter(|| {
            let ledger = ledger.after(&changed, with, CostId(20_001)).unwrap();
            black_box(figures(&changed, &ledger, &[]))
        });
    });
    let found = figures(&plan, &ledger, &[]).unwrap();
    let explainer = Explainer { plan: &plan, ledger: &ledger, figures: &found, grants: &[], with };
    group.bench_function("why the gap is what it is", |b| {
        b.iter(|| black_box(explainer.explain(Figure::Gap, Some(2028))));
    });
    let filter = CostFilter { world: World::AsPlanned, phase: None, cash: true };
    group.bench_function("table by service", |b| {
        b.iter(|| black_box(table(&plan, &ledger, CostCut::Service, filter)));
    });
    group.finish();
}

criterion_group!(benches, costs);
criterion_main!(benches);
