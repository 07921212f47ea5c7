//! A plan to test with.
#![allow(clippy::unwrap_used, dead_code, missing_docs)]

use domain::{
    body::{Band, Body, BodyEntry, BodyKind},
    check::Checked,
    classification::Level,
    costs::book::{
        CostBook, CostSettings, KeptValue, Knobs, Measure, Moment, PriceIndex, PriceIndexDetails,
        PriceIndexId, Scenario, ScenarioChange, ScenarioDetails, ScenarioId,
    },
    decimal::Decimal,
    funding::line::{FundedService, FundingLine, FundingLineDetails, FundingLineId, FundingState},
    migration::{Destination, Migration, Mode, Origin},
    money::Cents,
    plan::{Plan, Record},
    readiness::{
        answers::{Answer, AnswerState, Answered, Object, Place},
        checklist::{Checklist, ItemId},
        dossier::{
            Decision, DecisionDetails, DecisionId, Dossier, KeptList, Question, Requirement,
        },
        proofs::{Proof, ProofDetails},
    },
    register::{
        Register, Registers,
        applications::{
            Application, ApplicationDetails, ApplicationId, ApplicationRole, Grade, ServedService,
        },
        assets::{Asset, AssetDetails, AssetId, AssetKind},
        contracts::{Contract, ContractDetails, ContractId, Renewal},
        costs::{
            Cost, CostCertainty, CostDetails, CostId, CostNature, CostPhase, CostRhythm, SharingKey,
        },
        invoices::{Invoice, InvoiceDetails, InvoiceId},
        not_same::NotSame,
        own::{OwnColumn, OwnColumnDetails, OwnColumnId, OwnKind},
        people::{Person, PersonDetails, PersonId},
        skills::{Skill, SkillDetails, SkillId},
        suppliers::{Supplier, SupplierDetails, SupplierId},
        value::OwnValues,
        view::{Query, View, ViewColumn, ViewDetails, ViewId},
    },
    services::{
        ClassState, DataClass, PersonalData, Provision, Service, ServiceDetails, ServiceId,
    },
    text::{Certainty, Localized, Message, Source},
};
use jiff::civil::date;
use std::collections::BTreeMap;
use store::{
    Store,
    readiness::{self, content},
};

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
        data_gb: Some(120),
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
        precheck: BTreeMap::from([("harm".to_owned(), "serious".to_owned())]),
        own: OwnValues::from([("1".to_owned(), "true".to_owned())]),
        migration: Migration {
            origin: Some(Origin::OnPremiseStructured),
            destination: Some(Destination::Saas),
            mode: Some(Mode::Update),
            product: "Un prodotto".into(),
            go_live: Some(date(2027, 3, 1)),
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
        paid: Some(date(2027, 6, 30)),
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
        registers: registers(),
        readiness: dossier(),
        costs: book(),
    }
}

/// What a plan keeps of its costs besides the lines.
fn book() -> CostBook {
    let measure = |kpi: &str, service, moment| Measure {
        kpi: kpi.into(),
        service,
        moment,
        value: Decimal(995_000),
        day: Some(date(2026, 7, 1)),
        source: "un registro".into(),
    };
    CostBook {
        settings: CostSettings {
            first_year: Some(2026),
            years: Some(5),
            go_live: Some(date(2027, 3, 1)),
            discount: Some(Decimal(30_000)),
            price_kwh: Some(Decimal(2_500)),
            energy_vat: Some(22),
            energy_growth: Some(Decimal(20_000)),
            pue: Some(Decimal(16_000)),
            split: Some(SharingKey::Users),
            total_spending: Some(Cents(900_000_000)),
        },
        indices: vec![PriceIndex {
            id: PriceIndexId(2),
            details: PriceIndexDetails {
                name: "Prezzi del gestore".into(),
                source: "una lettera".into(),
                changes: BTreeMap::from([(2024, Decimal(20_000)), (2025, Decimal(-5_000))]),
                beyond: Some(Decimal(20_000)),
            },
        }],
        scenarios: vec![Scenario {
            id: ScenarioId(3),
            details: ScenarioDetails {
                name: "Resta in sede".into(),
                notes: "una nota".into(),
                changes: vec![
                    ScenarioChange::Put {
                        register: Register::Costs,
                        id: 6,
                        field: "quantity".into(),
                        value: KeptValue::Number(Decimal(25_000)),
                    },
                    ScenarioChange::Add { register: Register::Costs, id: -1 },
                    ScenarioChange::Remove { record: Record::Cost(CostId(6)) },
                ],
                knobs: Knobs { fees: Decimal(100_000), ..Knobs::default() },
            },
        }],
        measures: vec![
            measure("disponibilita", None, Moment::Target),
            measure("disponibilita", Some(ServiceId(1)), Moment::Baseline),
            measure("disponibilita", Some(ServiceId(1)), Moment::Month12),
        ],
    }
}

/// What a plan keeps of its readiness, but the proofs: those come with their bytes, by [`attach`].
fn dossier() -> Dossier {
    let answered = |object, item: &str, state| Answered {
        object,
        item: ItemId(item.into()),
        answer: Answer {
            state,
            note: "una nota".into(),
            responsible: "Rossi".into(),
            due: Some(date(2026, 12, 31)),
            answered: Some(date(2026, 7, 1)),
            rounds: 2,
            basis: BTreeMap::from([("mode".to_owned(), "update".to_owned())]).into(),
        },
    };
    let words = |it: &str| Localized { it: it.into(), en: it.into() };
    let list = Checklist {
        id: "nostra".into(),
        version: "1".into(),
        title: words("La nostra lista"),
        items: vec![],
    };
    Dossier {
        answers: vec![
            answered(Object::Body, "F1-01", AnswerState::Done),
            answered(Object::Service(ServiceId(1)), "F1-02", AnswerState::Doing),
            answered(Object::Application(ApplicationId(4)), "F2-01", AnswerState::NotApplicable),
            answered(Object::Contract(ContractId(5)), "F3-01", AnswerState::ToDo),
        ]
        .into(),
        proofs: vec![],
        lists: BTreeMap::from([(list.id.clone(), KeptList { own: true, list })]),
        decisions: vec![Decision {
            id: DecisionId(2),
            details: DecisionDetails {
                service: ServiceId(1),
                question: Question::Strategy,
                chosen: "repurchase".into(),
                proposed: Some("rehost".into()),
                runner_up: None,
                reason: "lo offre il fornitore".into(),
                day: date(2026, 7, 2),
                who: "Rossi".into(),
            },
        }],
        requirements: BTreeMap::from([(
            DataClass::Critical,
            Requirement {
                service: Some(Level::Qc2),
                infrastructure: Some(Level::Qi2),
                administration: Some(Level::Ai2),
                act: "determina 7".into(),
                day: Some(date(2026, 7, 3)),
            },
        )]),
    }
}

/// Brings a file of these bytes, as proof of an item of each of those.
pub fn attach(store: &Store, name: &str, bytes: &[u8], objects: &[Object]) -> Proof {
    let (content, details) = brought(name, bytes, objects);
    store
        .write(&step(), |tx| {
            content::write(tx, &content, &mut &*bytes, &mut |_| true)?;
            readiness::add_proof(tx, &details)
        })
        .unwrap()
}

/// What is known of a file of these bytes before it is in a plan.
pub fn brought(
    name: &str,
    bytes: &[u8],
    objects: &[Object],
) -> (content::Content, Checked<ProofDetails>) {
    let content = content::digest(&mut &*bytes, u64::MAX, &mut |_| true).unwrap();
    let place = |it: &Object| Place { object: *it, item: ItemId("F1-01".into()) };
    let details = ProofDetails {
        name: name.into(),
        sha256: content.sha256.clone(),
        size: content.size as i64,
        proves: objects.iter().map(place).collect(),
        ..ProofDetails::default()
    };
    (content, Checked::new(details).unwrap())
}

/// Bytes that look like nothing else: so many, different for each seed.
pub fn noise(seed: u64, length: usize) -> Vec<u8> {
    let mut state = seed.wrapping_mul(2) + 1;
    let mut next = || {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963);
        (state >> 56) as u8
    };
    (0..length).map(|_| next()).collect()
}

/// One record in each register, with something in every field.
fn registers() -> Registers {
    let own = || OwnValues::from([("1".to_owned(), "true".to_owned())]);
    let grade = Some(Grade::High);
    Registers {
        suppliers: vec![Supplier {
            id: SupplierId(2),
            details: SupplierDetails {
                name: "Maggioli S.p.A.".into(),
                vat_number: "02066400405".into(),
                contact: "Bruni".into(),
                email: "b@example.it".into(),
                pec: "p@pec.example.it".into(),
                phone: "0541 1".into(),
                notes: "una nota".into(),
                own: own(),
            },
        }],
        applications: vec![Application {
            id: ApplicationId(4),
            details: ApplicationDetails {
                name: "Sicr@web".into(),
                version: "7".into(),
                supplier: Some(SupplierId(2)),
                contact: "CED".into(),
                origin: Some(Origin::OnPremiseStructured),
                services: vec![
                    ServedService { service: ServiceId(1), role: ApplicationRole::Main },
                    ServedService { service: ServiceId(7), role: ApplicationRole::Archive },
                ],
                licences: "per sito".into(),
                opportunity: grade,
                risk: grade,
                ease: grade,
                priority: Some(2),
                priority_reason: "lo chiede la giunta".into(),
                sheet: BTreeMap::from([("stack".to_owned(), "Java".to_owned())]),
                notes: "una nota".into(),
                own: own(),
            },
        }],
        contracts: vec![Contract {
            id: ContractId(5),
            details: ContractDetails {
                name: "Canone".into(),
                supplier: Some(SupplierId(2)),
                cig: "Z123".into(),
                starts: Some(date(2024, 1, 1)),
                ends: Some(date(2026, 12, 31)),
                notice_days: Some(90),
                renewal: Some(Renewal::Tacit),
                yearly_amount: Some(Cents(1_250_000)),
                vat_percent: Some(22),
                indexation: "FOI".into(),
                cost_phase: Some(CostPhase::After),
                growth: Some(Decimal(25_000)),
                index: "own.2".into(),
                index_share: Some(75),
                exit_cost: Some(Cents(150_000)),
                chapter: "1030209".into(),
                qualification: "SA-1".into(),
                qualified_until: Some(date(2027, 1, 1)),
                level: Some(Level::Qc2),
                infrastructure_level: Some(Level::Qi1),
                qualification_checked: Some(date(2026, 7, 1)),
                exit_clause: "dati in CSV".into(),
                services: vec![ServiceId(1), ServiceId(7)],
                applications: vec![ApplicationId(4)],
                notes: "una nota".into(),
                own: own(),
            },
        }],
        assets: vec![Asset {
            id: AssetId(1),
            details: AssetDetails {
                name: "Server".into(),
                kind: Some(AssetKind::Server),
                place: "Sala".into(),
                model: "R740".into(),
                watts: Some(450),
                watts_measured: true,
                hours_per_year: Some(8760),
                bought: Some(date(2018, 5, 1)),
                price: Some(Cents(800_000)),
                life_years: Some(5),
                warranty_until: Some(date(2023, 5, 1)),
                applications: vec![ApplicationId(4)],
                notes: "una nota".into(),
                own: own(),
            },
        }],
        people: vec![Person {
            id: PersonId(1),
            details: PersonDetails {
                name: "Anna Rossi".into(),
                role: "RTD".into(),
                office: "CED".into(),
                email: "a@example.it".into(),
                phone: "1".into(),
                hourly_cost: Some(Cents(2_450)),
                notes: "una nota".into(),
                own: own(),
            },
        }],
        skills: vec![Skill {
            id: SkillId(1),
            details: SkillDetails {
                name: "Container".into(),
                level: Some(2),
                covered_by: "Fornitore".into(),
                notes: "una nota".into(),
                own: own(),
            },
        }],
        costs: vec![Cost {
            id: CostId(6),
            details: CostDetails {
                name: "Assistenza".into(),
                item: "op_personale".into(),
                phase: Some(CostPhase::Now),
                nature: Some(CostNature::Current),
                amount: Some(Cents(2_450)),
                quantity: Some(Decimal(402_500)),
                vat_percent: Some(22),
                rhythm: Some(CostRhythm::EveryYears),
                every_years: Some(5),
                starts: Some(date(2024, 1, 1)),
                ends: Some(date(2029, 12, 31)),
                ceases: Some(date(2027, 3, 1)),
                growth: Some(Decimal(-12_345)),
                index: "foi".into(),
                index_share: Some(75),
                services: vec![ServiceId(1), ServiceId(7)],
                applications: vec![ApplicationId(4)],
                asset: Some(AssetId(1)),
                room: "Sala".into(),
                split: Some(SharingKey::Fixed),
                shares: BTreeMap::from([(ServiceId(1), 60), (ServiceId(7), 40)]),
                supplier: Some(SupplierId(2)),
                person: Some(PersonId(1)),
                certainty: Some(CostCertainty::Estimate),
                author: "Rossi".into(),
                day: Some(date(2026, 7, 1)),
                mission: "01".into(),
                programme: "08".into(),
                chapter: "1030209".into(),
                notes: "una nota".into(),
                own: own(),
            },
        }],
        invoices: vec![Invoice {
            id: InvoiceId(8),
            details: InvoiceDetails {
                name: "12/PA".into(),
                day: Some(date(2026, 1, 31)),
                subject: "Canone".into(),
                supplier: Some(SupplierId(2)),
                contract: Some(ContractId(5)),
                cost: Some(CostId(6)),
                amount: Some(Cents(-1_250_000)),
                vat: Some(Cents(-275_000)),
                starts: Some(date(2026, 1, 1)),
                ends: Some(date(2026, 12, 31)),
                services: vec![ServiceId(1)],
                chapter: "1030209".into(),
                notes: "una nota".into(),
                own: own(),
            },
        }],
        own_columns: vec![OwnColumn {
            id: OwnColumnId(1),
            details: OwnColumnDetails {
                register: Register::Services,
                name: "Sede staccata".into(),
                kind: OwnKind::Flag,
                choices: vec![],
            },
        }],
        views: vec![View {
            id: ViewId(1),
            details: ViewDetails {
                register: Register::Services,
                name: "Demografici".into(),
                columns: vec![ViewColumn { field: "name".into(), width: Some(900), frozen: true }],
                query: Query { search: "ana".into(), ..Query::default() },
            },
        }],
        not_same: [NotSame::new(Register::Suppliers, 2, 1)].into(),
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
