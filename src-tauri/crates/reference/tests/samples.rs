//! The samples are the three cases, as plans that may be saved.
#![allow(clippy::unwrap_used, missing_docs)]

use std::collections::BTreeSet;

use domain::{
    body::BodyKind,
    check::Checked,
    funding::{
        call::Call,
        line::{FundingLineDetails, FundingState},
    },
    migration::{MigrationState, Mode},
    money::Cents,
    plan::Plan,
};
use jiff::civil::date;
use reference::{
    Pack,
    sample::{FactKind, Sample},
};

fn pack() -> &'static Pack {
    Pack::shared()
}

fn sample(id: &str) -> &'static Sample {
    pack().sample(id).unwrap()
}

fn call(line: &FundingLineDetails) -> &'static Call {
    pack().call(line.call_id.as_ref().unwrap()).unwrap()
}

#[test]
fn there_are_three_in_the_order_of_the_start_page() {
    let ids: Vec<&str> = pack().samples().iter().map(|it| it.id.as_str()).collect();
    assert_eq!(ids, ["ferrara", "lecce", "novara"]);
    assert_eq!(pack().sample("roma"), None);
}

/// The grant of a sample: its services by mode, and the amount recomputed by the rules.
#[track_caller]
fn check(id: &str, services: usize, transfer: u32, update: u32, euro: i64) {
    let plan = sample(id).plan();
    assert_eq!(plan.services.len(), services, "{id}");
    let line = &plan.funding[0].details;
    assert_eq!((line.counts().transfer, line.counts().update), (transfer, update), "{id}");
    let quote = line.recompute(call(line), plan.body.entry.band);
    assert_eq!(quote.amount_cents, Cents::euro(euro), "{id}");
    assert_eq!(line.amount, Cents::euro(euro), "{id}: what the announcement says");
    assert_eq!(line.compare(&quote).unwrap().key, "grant-compare-equal");
    assert_eq!(
        plan.candidate_counts(),
        line.counts(),
        "{id}: the candidates are the services paid"
    );
}

#[test]
fn the_three_grants_come_out_to_the_euro() {
    check("ferrara", 23, 0, 21, 1_031_574);
    check("lecce", 14, 14, 0, 319_556);
    check("novara", 5, 0, 5, 931_712);
}

#[test]
fn a_sample_is_a_plan_that_may_be_saved() {
    for sample in pack().samples() {
        let Plan { name, body, services, funding, .. } = sample.plan();
        let id = &sample.id;
        assert!(name.ends_with("(esempio)"), "{id}: {name}");
        Checked::new(body).unwrap_or_else(|it| panic!("{id}: {it:?}"));
        let ids: Vec<i64> = services.iter().map(|it| it.id.0).collect();
        assert_eq!(ids, (1..).take(ids.len()).collect::<Vec<i64>>(), "{id}");
        let names: BTreeSet<&str> = services.iter().map(|it| it.details.name.as_str()).collect();
        assert_eq!(names.len(), services.len(), "{id}: a name twice");
        for service in services {
            Checked::new(service.details).unwrap_or_else(|it| panic!("{id}: {it:?}"));
        }
        let ids: Vec<i64> = funding.iter().map(|it| it.id.0).collect();
        assert_eq!(ids, (1..).take(ids.len()).collect::<Vec<i64>>(), "{id}");
        for line in funding {
            Checked::new(line.details).unwrap_or_else(|it| panic!("{id}: {it:?}"));
        }
    }
}

#[test]
fn the_body_of_a_sample_is_the_one_in_the_table() {
    for sample in pack().samples() {
        let body = pack().body_by_code(&sample.body.istat, Some(sample.body.kind)).unwrap();
        assert_eq!(body, &sample.body);
    }
    assert_eq!(sample("novara").body.kind, BodyKind::Provincia);
    assert_eq!(sample("novara").body.band, None);
    assert_eq!(sample("ferrara").body.band.unwrap().number(), 6);
    assert_eq!(sample("lecce").body.band.unwrap().number(), 5);
}

#[test]
fn the_services_of_a_sample_are_of_the_catalogue_and_of_its_kind_of_body() {
    for sample in pack().samples() {
        for service in &sample.services {
            for id in [&service.id].into_iter().chain(&service.also) {
                let kinds = &pack().service(id).unwrap().kinds;
                assert!(kinds.contains(&sample.body.kind), "{}: {id}", sample.id);
            }
            let quoted = format!("«{}»", service.words);
            let plan = sample.plan();
            assert!(plan.services.iter().any(|it| it.details.notes == quoted), "{quoted}");
        }
    }
}

#[test]
fn what_nobody_said_stays_unknown() {
    for sample in pack().samples() {
        for service in sample.plan().services {
            let migration = service.details.migration;
            assert_eq!((migration.origin, migration.destination), (None, None));
            assert_eq!(migration.mode.is_none(), migration.own_funds);
        }
    }
}

#[test]
fn ferrara_moves_two_services_with_its_own_money() {
    let plan = sample("ferrara").plan();
    let own: Vec<_> = plan.services.iter().filter(|it| it.details.migration.own_funds).collect();
    let ids: Vec<_> = own.iter().map(|it| it.details.catalogue_id.as_deref().unwrap()).collect();
    assert_eq!(ids, ["protezione-civile", "sue"]);
    assert!(own.iter().all(|it| it.details.migration.state == MigrationState::InProgress));
    let line = &plan.funding[1].details;
    assert_eq!((line.title.as_str(), line.amount), ("Risorse del Comune", None));
    assert_eq!(line.call_id, None);
    assert_eq!(line.services.iter().map(|it| it.mode).collect::<Vec<_>>(), [None, None]);
    assert_eq!(
        line.services.iter().map(|it| it.service).collect::<Vec<_>>(),
        own.iter().map(|it| it.id).collect::<Vec<_>>()
    );
    let line = &plan.funding[0].details;
    assert_eq!((line.applied, line.granted), (Some(date(2022, 5, 18)), Some(date(2022, 8, 8))));
    assert_eq!((line.cup.as_str(), line.state), ("B71C22000020001", FundingState::Granted));
}

#[test]
fn lecce_moves_as_it_is() {
    let plan = sample("lecce").plan();
    let modes: Vec<_> = plan.services.iter().map(|it| it.details.migration.mode).collect();
    assert_eq!(modes, vec![Some(Mode::Transfer); 14]);
    assert_eq!(plan.funding.len(), 1);
    assert_eq!(plan.funding[0].details.title, "PNRR misura 1.2, avviso Comuni aprile 2022");
}

#[test]
fn novara_had_two_smaller_grants_before() {
    let plan = sample("novara").plan();
    let lines: Vec<_> = plan
        .funding
        .iter()
        .map(|it| &it.details)
        .map(|it| (it.amount, it.call_id.is_some(), it.state, it.services.len()))
        .collect();
    assert_eq!(
        lines,
        [
            (Cents::euro(931_712), true, FundingState::Paid, 5),
            (Cents::euro(14_000), false, FundingState::Paid, 0),
            (Cents::euro(26_000), false, FundingState::Granted, 0),
        ]
    );
    let line = &plan.funding[0].details;
    assert_eq!((line.decree.as_str(), line.cup.as_str()), ("73-1/2025", "D19B25000150006"));
    assert!(line.notes.contains("31/12/2025") && line.notes.contains("31/03/2026"));
}

/// The note of the plan's body has it.
#[track_caller]
fn check_note(id: &str, text: &str) {
    let notes = sample(id).plan().body.notes;
    assert!(notes.contains(text), "{id}: {text:?} is not in\n{notes}");
}

#[test]
fn nothing_of_the_announcements_is_lost() {
    check_note("ferrara", "Attività previste in gran parte nel 2023.");
    check_note("ferrara", "Formazione dei dipendenti");
    check_note("ferrara", "Niente locali da raffrescare");
    check_note("ferrara", "Meno energia");
    check_note("ferrara", "Fine dei grandi salvataggi periodici");
    check_note("ferrara", "dati oggi sparsi fra i servizi");
    check_note("lecce", "Banche dati che si parlano.");
    check_note("lecce", "server locali dell'ente");
    check_note("lecce", "17 - 3 = 14");
    check_note("novara", "Rendicontazione entro marzo 2026.");
    check_note("novara", "70 milioni di euro");
    check_note("novara", "gestire e mantenere i server fisici");
    for sample in pack().samples() {
        check_note(&sample.id, &sample.disclaimer.it);
        for item in sample.sections.iter().flat_map(|it| &it.items) {
            check_note(&sample.id, &item.text.it);
        }
    }
}

#[test]
fn every_fact_says_whose_word_it_is() {
    for sample in pack().samples() {
        let kinds: BTreeSet<_> =
            sample.sections.iter().map(|it| format!("{:?}", it.kind)).collect();
        assert_eq!(kinds.len(), 3, "{}: stated, deduced, external", sample.id);
        for section in &sample.sections {
            assert!(!section.items.is_empty(), "{} {}", sample.id, section.id);
            let ids: BTreeSet<&str> = section.items.iter().map(|it| it.id.as_str()).collect();
            assert_eq!(ids.len(), section.items.len(), "{} {}", sample.id, section.id);
            let modes = section.items.iter().any(|it| it.id == "modalita");
            assert_eq!(modes, section.kind == FactKind::Deduced, "{}: modes", sample.id);
        }
    }
}
