//! How long the plan of a large city with 100 services takes to become a PDF on disk.

use app::{documents, funding, plans};
use criterion::{Criterion, criterion_group, criterion_main};
use domain::{
    body::{Body, BodyKind},
    migration::{Destination, Migration, Mode, Origin},
    plan::Plan,
    services::{Provision, Service, ServiceId},
};
use reference::Pack;
use words::Language;

/// Bologna, in the last band.
const BODY: &str = "037006";
const CALL: &str = "pnrr-1.2-comuni-2022-07";
const SERVICES: usize = 100;

fn papers(criterion: &mut Criterion) {
    let folder = tempfile::tempdir().expect("there is room for temporary files");
    let store = plans::create(&folder.path().join("piano.nuvolario"), &plan())
        .expect("the plan passes its checks");
    funding::add_from_simulation(&store, CALL).expect("the call is for such bodies");
    let out = folder.path().join("piano.pdf");

    let mut group = criterion.benchmark_group("papers");
    group.sample_size(10);
    group.bench_function("the plan with 100 services", |bench| {
        bench.iter(|| documents::write_plan(&store, &out, Language::It).expect("it is printed"));
    });
    group.finish();
}

/// The first services such a body may have, each with its move filled in, in turn one way and the
/// other.
fn plan() -> Plan {
    let pack = Pack::shared();
    let entry = pack.body_by_code(BODY, Some(BodyKind::Comune)).expect("the pack has it").clone();
    let possible = |it: &&domain::catalogue::CatalogueService| {
        it.presence(entry.kind, entry.band).is_some() && !it.infrastructure
    };
    let services: Vec<Service> = (1..)
        .map(ServiceId)
        .zip(pack.services().iter().filter(possible).take(SERVICES))
        .map(|(id, it)| {
            let mut details = it.details(Provision::Offered);
            details.office = "Servizi al cittadino".to_owned();
            details.migration = if id.0 % 2 == 0 { transfer() } else { update() };
            Service { id, details }
        })
        .collect();
    assert_eq!(services.len(), SERVICES, "the catalogue has enough for such a body");
    Plan::new("Piano 2026".to_owned(), Body::new(entry), services, Vec::new())
}

fn transfer() -> Migration {
    Migration {
        origin: Some(Origin::OnPremiseStructured),
        destination: Some(Destination::Iaas),
        mode: Some(Mode::Transfer),
        ..Migration::default()
    }
}

fn update() -> Migration {
    Migration {
        origin: Some(Origin::OnPremiseStructured),
        destination: Some(Destination::Saas),
        mode: Some(Mode::Update),
        product: "Servizio qualificato".to_owned(),
        supplier: "Fornitore qualificato".to_owned(),
        ..Migration::default()
    }
}

criterion_group!(benches, papers);
criterion_main!(benches);
