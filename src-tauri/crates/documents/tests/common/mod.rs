//! A plan to print, the figures for it, and a reader of what was printed.
#![allow(clippy::unwrap_used)]
// Each test binary uses its own part of this module.
#![allow(dead_code)]

use std::{path::PathBuf, process::Command};

use documents::{
    Pdf,
    plan::{Grant, JudgedService, PlanReport, Simulation},
};
use domain::{
    body::{Band, Body, BodyEntry, BodyKind},
    catalogue::Area,
    funding::{
        call::{Call, Class, Tier},
        line::{FundedService, FundingLine, FundingLineDetails, FundingLineId, FundingState},
        quote::quote,
        verdict::{Matrix, Outcome, Scenario, verdict},
    },
    health,
    migration::{Destination, Migration, Mode, Origin},
    money::Cents,
    plan::Plan,
    services::{DataClass, Provision, Service, ServiceDetails, ServiceId},
    text::{Certainty, Localized, Source},
    today,
};
use jiff::civil::{Date, date};

/// The world around a plan: what the reference pack would give.
pub struct World {
    pub areas: Vec<Area>,
    pub calls: Vec<Call>,
    pub matrix: Matrix,
    pub disclaimer: Localized,
}

pub const TODAY: Date = date(2026, 11, 23);

fn localized(it: &str, en: &str) -> Localized {
    Localized { it: it.into(), en: en.into() }
}

fn source(it: &str, en: &str, reference: &str, certainty: Certainty) -> Source {
    Source { title: localized(it, en), reference: reference.into(), certainty }
}

pub fn world() -> World {
    let areas = [
        ("demografici", "Servizi demografici", "Civil registry and elections"),
        ("affari-generali", "Segreteria e affari generali", "General affairs"),
        ("finanza-tributi", "Bilancio, finanza e tributi", "Budget, finance and taxes"),
        ("personale", "Personale e organizzazione", "Staff and organisation"),
        ("edilizia-territorio", "Edilizia, urbanistica e territorio", "Building and planning"),
    ];
    let faq = source(
        "PA digitale 2026, domande frequenti sulla misura 1.2",
        "PA digitale 2026, questions on measure 1.2",
        "teamdigitale/padigitale2026.gov.it-site: contents/faq-page/05_misure/002-measure-1-2/001",
        Certainty::Official,
    );
    let payments = source(
        "Importi ricostruiti dai pagamenti pubblicati",
        "Amounts rebuilt from the published payments",
        "teamdigitale/padigitale2026-opendata: data/candidature_finanziate_12.csv",
        Certainty::Rebuilt,
    );
    let scenario = |origin, destination, outcome| Scenario { origin, destination, outcome };
    use Destination::{Iaas, Saas};
    use Origin::{IaasUnqualified, OnPremiseStructured, OnPremiseUnstructured};
    World {
        areas: areas
            .into_iter()
            .map(|(id, it, en)| Area { id: id.into(), name: localized(it, en) })
            .collect(),
        calls: vec![Call {
            id: "pnrr-1.2-comuni-2022-04".into(),
            title: localized(
                "1.2 Abilitazione al cloud - Comuni - Aprile 2022",
                "1.2 Cloud enablement - Municipalities - April 2022",
            ),
            kinds: vec![BodyKind::Comune],
            opened: date(2022, 4, 19),
            closed: date(2022, 7, 22),
            allocated: Cents::euro(500_000_000),
            classes: vec![Class {
                band: Band::try_from(6).ok(),
                transfer: Cents(15_394_00),
                update: Cents(27_694_00),
                tiers: vec![Tier { from: 17, to: 21, fee: Cents(450_000_00), source: None }],
            }],
            source: source(
                "Avvisi di PA digitale 2026",
                "Calls of PA digitale 2026",
                "teamdigitale/padigitale2026-opendata: data/avvisi.csv",
                Certainty::Official,
            ),
            amounts_source: payments,
        }],
        matrix: Matrix {
            scenarios: vec![
                scenario(OnPremiseStructured, Saas, Outcome::Pays(Mode::Update)),
                scenario(OnPremiseStructured, Iaas, Outcome::Pays(Mode::Transfer)),
                scenario(OnPremiseUnstructured, Saas, Outcome::Pays(Mode::Update)),
                scenario(OnPremiseUnstructured, Iaas, Outcome::PaysNothing),
                scenario(
                    IaasUnqualified,
                    Saas,
                    Outcome::PaysIf(
                        Mode::Update,
                        localized(
                            "il fornitore di oggi non deve essere qualificato.",
                            "today's supplier must not be qualified.",
                        ),
                    ),
                ),
            ],
            source: faq.clone(),
            own_service_source: source(
                "PA digitale 2026, domande frequenti sulla classificazione",
                "PA digitale 2026, questions on classification",
                "contents/faq-page/03_classification-data-services/016",
                Certainty::Official,
            ),
            better_mode_source: faq,
        },
        disclaimer: localized(
            "Catalogo di riferimento NON ufficiale, compilato per questo programma. Non è l'elenco dei servizi dell'avviso PNRR 1.2 (Allegato 2) e non sostituisce la classificazione dell'ente. Si può modificare e importare.",
            "UNOFFICIAL reference catalogue, compiled for this program. It is not the service list of the PNRR 1.2 call (Annex 2) and does not replace the body's own classification. It can be edited and imported.",
        ),
    }
}

const FERRARA: [(&str, &str); 21] = [
    ("Anagrafe", "demografici"),
    ("Stato civile", "demografici"),
    ("Leva militare", "demografici"),
    ("Giudici popolari", "demografici"),
    ("Elettorale", "demografici"),
    ("Accesso agli atti", "affari-generali"),
    ("Protocollo", "affari-generali"),
    ("Albo pretorio", "affari-generali"),
    ("Organi istituzionali e delibere", "affari-generali"),
    ("Ordinanze", "affari-generali"),
    ("Gare, appalti e contratti", "affari-generali"),
    ("Segnalazioni e reclami dei cittadini", "affari-generali"),
    ("Contabilità e ragioneria", "finanza-tributi"),
    ("Economato", "finanza-tributi"),
    ("Gestione economica", "finanza-tributi"),
    ("Controllo delle società partecipate", "finanza-tributi"),
    ("Programmazione e controllo di gestione", "finanza-tributi"),
    ("Gestione del personale", "personale"),
    ("Procedimenti disciplinari", "personale"),
    ("Organizzazione", "personale"),
    ("Controllo interno", "personale"),
];

pub fn service(id: i64, name: &str, area: &str) -> Service {
    let details = ServiceDetails {
        catalogue_id: Some(format!("voce-{id}")),
        name: name.into(),
        area: area.into(),
        data_class: Some(DataClass::Ordinary),
        migration: Migration {
            origin: Some(Origin::OnPremiseStructured),
            destination: Some(Destination::Saas),
            mode: Some(Mode::Update),
            ..Migration::default()
        },
        ..ServiceDetails::default()
    };
    Service { id: ServiceId(id), details }
}

pub fn body() -> Body {
    let population = source(
        "Popolazione dei Comuni",
        "Population of municipalities",
        "Samurai016/Comuni-ITA (ISTAT e Wikidata)",
        Certainty::Secondary,
    );
    let mut body = Body::new(BodyEntry {
        kind: BodyKind::Comune,
        name: "Comune di Ferrara".into(),
        istat: "038008".into(),
        ipa: "c_d548".into(),
        province: "FE".into(),
        region: "Emilia-Romagna".into(),
        population: Some(129_340),
        band: Band::try_from(6).ok(),
        band_source: Some(source(
            "Fascia dedotta dagli importi finanziati",
            "Band derived from the amounts funded",
            "teamdigitale/padigitale2026-opendata: data/candidature_finanziate_12.csv",
            Certainty::Rebuilt,
        )),
        population_source: Some(population),
    });
    body.rtd = "Maria Rossi".into();
    body
}

/// Twenty-one services moved by update, two with own funds, the grant of the announcement.
pub fn ferrara() -> Plan {
    let mut services: Vec<Service> =
        (1..).zip(FERRARA).map(|(id, (name, area))| service(id, name, area)).collect();
    let funded =
        services.iter().map(|it| FundedService { service: it.id, mode: Some(Mode::Update) });
    let details = FundingLineDetails {
        call_id: Some("pnrr-1.2-comuni-2022-04".into()),
        title: "PNRR 1.2 · Abilitazione al cloud".into(),
        amount: Some(Cents(1_031_574_00)),
        cup: "B71C22000000006".into(),
        applied: Some(date(2022, 5, 18)),
        state: FundingState::Granted,
        services: funded.collect(),
        ..FundingLineDetails::default()
    };
    for (id, name) in [(22, "Protezione civile"), (23, "Sportello unico per l'edilizia (SUE)")] {
        let mut own = service(id, name, "edilizia-territorio");
        own.details.migration.own_funds = true;
        services.push(own);
    }
    let funding = vec![FundingLine { id: FundingLineId(1), details }];
    Plan::new("Piano 2026".into(), body(), services, funding)
}

/// A plan of so many services, of every kind there is, and no grant.
pub fn plan_of(count: i64) -> Plan {
    let world = world();
    let services = (1..=count).map(|id| {
        let area = &world.areas[usize::try_from(id).unwrap() % world.areas.len()];
        let mut it = service(id, &format!("Servizio numero {id:05}"), &area.id);
        let details = &mut it.details;
        match id % 7 {
            0 => details.provision = Provision::NotOffered,
            1 => details.provision = Provision::Union,
            2 => details.migration.own_funds = true,
            3 => details.migration.origin = None,
            4 => details.area = "un'area sconosciuta".into(),
            5 => details.catalogue_id = None,
            _ => (),
        }
        it
    });
    Plan::new("Piano di prova".into(), body(), services.collect(), vec![])
}

/// The report, with every figure computed by the rules.
pub fn report<'a>(plan: &'a Plan, world: &'a World) -> PlanReport<'a> {
    let grant = |line: &'a FundingLine| {
        let line = &line.details;
        let call = world.calls.iter().find(|it| Some(&it.id) == line.call_id.as_ref());
        let quote = call.map(|it| line.recompute(it, plan.body.entry.band));
        let comparison = quote.as_ref().and_then(|it| line.compare(it));
        Grant { line, call, quote, comparison }
    };
    let latest = || plan.calls(&world.calls).into_iter().next();
    PlanReport {
        plan,
        areas: &world.areas,
        figures: today::today(plan, &world.calls).figures,
        services: plan
            .services
            .iter()
            .map(|service| JudgedService {
                service,
                verdict: verdict(&world.matrix, &service.details),
            })
            .collect(),
        grants: plan.funding.iter().map(grant).collect(),
        simulation: plan.funding.is_empty().then(latest).flatten().map(|call| Simulation {
            call,
            quote: quote(call, plan.body.entry.band, plan.candidate_counts()),
        }),
        problems: health::check(plan, &world.calls, &world.matrix, jiff::civil::date(2026, 11, 23))
            .iter()
            .filter(|it| it.weight == health::Weight::Mend)
            .count(),
        disclaimer: &world.disclaimer,
        pack_version: "2026.11.22",
        pack_day: date(2026, 11, 22),
        today: TODAY,
    }
}

/// Keeps the file where it can be looked at.
pub fn keep(pdf: &Pdf, name: &str) -> PathBuf {
    let path = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(name);
    std::fs::write(&path, &pdf.bytes).unwrap();
    path
}

/// The text a reader of the file would find.
pub fn text(pdf: &Pdf, name: &str) -> String {
    let output = Command::new("pdftotext").arg("-layout").arg(keep(pdf, name)).arg("-").output();
    let output = output.expect("pdftotext reads the paper back: install poppler-utils");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).unwrap()
}

/// The text without spaces, hyphens and breaks, so that a wrapped name is still found. In the
/// order of the cells, not of the lines.
pub fn squeezed(pdf: &Pdf, name: &str) -> String {
    let output = Command::new("pdftotext").arg("-raw").arg(keep(pdf, name)).arg("-").output();
    let output = output.expect("pdftotext reads the paper back: install poppler-utils");
    squeeze(&String::from_utf8(output.stdout).unwrap())
}

pub fn squeeze(text: &str) -> String {
    text.chars().filter(|it| !it.is_whitespace() && !"\u{200b}\u{ad}-".contains(*it)).collect()
}
