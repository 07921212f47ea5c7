//! A plan to test with.
#![allow(clippy::unwrap_used, dead_code, missing_docs)]

use domain::{
    body::{Band, Body, BodyEntry, BodyKind},
    check::Checked,
    funding::line::{FundedService, FundingLine, FundingLineDetails, FundingLineId, FundingState},
    migration::{Destination, Migration, Mode, Origin},
    money::Cents,
    plan::Plan,
    services::{
        ClassState, DataClass, PersonalData, Provision, Service, ServiceDetails, ServiceId,
    },
    text::{Certainty, Localized, Message, Source},
};
use jiff::civil::date;
use store::Store;

/// A plan with every column filled.
pub fn plan() -> Plan {
    let source = Source {
        title: Localized { it: "fonte".into(), en: "source".into() },
        reference: "a table".into(),
        certainty: Certainty::Rebuilt,
    };
    let entry = BodyEntry {
        kind: BodyKind::Comune,
        name: "Comune di Forlì".into(),
        istat: "040012".into(),
        ipa: "c_d704".into(),
        province: "FC".into(),
        region: "Emilia-Romagna".into(),
        population: Some(117_000),
        band: Band::try_from(6).ok(),
        band_source: Some(source.clone()),
        population_source: Some(source),
    };
    let anagrafe = ServiceDetails {
        catalogue_id: Some("anagrafe".into()),
        name: "Anagrafe".into(),
        area: "demografici".into(),
        office: "Demografici".into(),
        owner: "Rossi".into(),
        provision: Provision::Offered,
        users: Some(12),
        cases_per_year: Some(3400),
        data_class: Some(DataClass::Critical),
        class_state: ClassState::AcnOutcome,
        class_act: "Esito 7".into(),
        class_day: Some(date(2022, 7, 1)),
        personal_data: vec![PersonalData::Common, PersonalData::Special],
        citizen_facing: true,
        mission: "01".into(),
        programme: "07".into(),
        tags: "sportello".into(),
        notes: "\"; DROP TABLE service; --".into(),
        migration: Migration {
            origin: Some(Origin::OnPremiseStructured),
            destination: Some(Destination::Saas),
            mode: Some(Mode::Update),
            product: "Un prodotto".into(),
            ..Migration::default()
        },
    };
    let own = ServiceDetails { name: "Servizio dell'ente".into(), ..ServiceDetails::default() };
    let line = FundingLineDetails {
        call_id: Some("pnrr-1.2-comuni-2022-04".into()),
        title: "PNRR 1.2".into(),
        amount: Some(Cents(1_031_574_00)),
        cup: "B71C22000020001".into(),
        decree: "28".into(),
        applied: Some(date(2022, 5, 18)),
        granted: Some(date(2022, 8, 8)),
        state: FundingState::Granted,
        notes: "una nota".into(),
        services: vec![FundedService { service: ServiceId(1), mode: Some(Mode::Update) }],
    };
    Plan {
        name: "Piano 2026".into(),
        body: Body { rtd: "Bianchi".into(), ..Body::new(entry) },
        services: vec![
            Service { id: ServiceId(1), details: anagrafe },
            Service { id: ServiceId(7), details: own },
        ],
        funding: vec![FundingLine { id: FundingLineId(3), details: line }],
    }
}

pub fn named(name: &str) -> Checked<ServiceDetails> {
    Checked::new(ServiceDetails { name: name.into(), ..ServiceDetails::default() }).unwrap()
}

pub fn step() -> Message {
    Message::new("change-test")
}

/// A new plan in a folder that lasts as long as the value.
pub fn store() -> (tempfile::TempDir, Store) {
    let folder = tempfile::tempdir().unwrap();
    let store = Store::create(&folder.path().join("piano.nuvolario"), &plan(), "1").unwrap();
    (folder, store)
}

/// The names of the files in a folder.
pub fn files(folder: &std::path::Path) -> Vec<String> {
    let name = |entry: std::io::Result<std::fs::DirEntry>| entry.unwrap().file_name();
    let entries = std::fs::read_dir(folder).unwrap();
    let mut names: Vec<String> =
        entries.map(|it| name(it).to_string_lossy().into_owned()).collect();
    names.sort();
    names
}
