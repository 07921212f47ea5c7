//! The calls are well made, and give to the euro what was paid.
#![allow(clippy::unwrap_used, missing_docs)]

use std::collections::{BTreeMap, BTreeSet};

use domain::{
    body::{Band, BodyKind},
    funding::{
        quote::{Counts, amount},
        verdict::{Answer, Outcome, verdict},
    },
    migration::{Destination, Migration, Mode, Origin},
    money::Cents,
    services::ServiceDetails,
    text::Certainty,
};
use jiff::civil::date;
use reference::{Pack, grants::Found};

fn pack() -> &'static Pack {
    Pack::shared()
}

#[test]
fn the_six_calls_are_those_of_the_open_data() {
    let found: Vec<_> = pack()
        .calls()
        .iter()
        .map(|it| (it.id.as_str(), it.opened, it.closed, it.allocated.unwrap().0 / 100))
        .collect();
    let expected = [
        ("pnrr-1.2-comuni-2022-04", date(2022, 4, 19), date(2022, 7, 22), 500_000_000),
        ("pnrr-1.2-comuni-2022-07", date(2022, 7, 25), date(2023, 2, 10), 334_000_000),
        ("pnrr-1.2-comuni-2023-11", date(2023, 11, 27), date(2024, 3, 29), 88_709_023),
        ("pnrr-1.2-comuni-2024-09", date(2024, 9, 13), date(2025, 1, 31), 51_277_588),
        ("pnrr-1.2-comuni-2025-07", date(2025, 7, 17), date(2025, 9, 12), 11_179_383),
        ("pnrr-1.2-province-2025-04", date(2025, 4, 15), date(2025, 6, 13), 91_293_782),
    ];
    assert_eq!(found, expected);
    for call in pack().calls() {
        assert!(!call.is_open(pack().day()), "{}: all are closed", call.id);
        assert_eq!(call.source.certainty, Certainty::Official);
        assert_eq!(call.amounts_source.certainty, Certainty::Rebuilt);
        let comuni = call.id.contains("comuni");
        let kinds: &[BodyKind] = if comuni {
            &[BodyKind::Comune]
        } else {
            &[BodyKind::Provincia, BodyKind::CittaMetropolitana]
        };
        assert_eq!(call.kinds, kinds, "{}", call.id);
        assert_eq!(call.has_bands(), comuni, "{}", call.id);
    }
}

#[test]
fn every_class_has_tiers_without_gaps_that_rise() {
    for call in pack().calls() {
        let bands: Vec<Option<u8>> =
            call.classes.iter().map(|it| it.band.map(Band::number)).collect();
        let expected: Vec<Option<u8>> =
            if call.has_bands() { (1..=7).map(Some).collect() } else { vec![None] };
        assert_eq!(bands, expected, "{}", call.id);
        for class in &call.classes {
            let place = format!("{} {:?}", call.id, class.band);
            assert!(Cents(0) < class.transfer && class.transfer < class.update, "{place}");
            assert!(class.tiers.iter().all(|it| it.from <= it.to && it.fee > Cents(0)), "{place}");
            for pair in class.tiers.windows(2) {
                assert_eq!(pair[0].to + 1, pair[1].from, "{place}");
                assert!(pair[0].fee < pair[1].fee, "{place}");
            }
        }
    }
}

/// The numbers of services paid for, the fixed shares, and each transfer and update, in euro.
#[track_caller]
fn check(call: &str, band: Option<u8>, tiers: &[(u32, u32, i64)], transfer: i64, update: i64) {
    let band = band.map(|it| Band::try_from(it).unwrap());
    let class = pack().call(call).unwrap().class(band).unwrap();
    let found: Vec<_> = class.tiers.iter().map(|it| (it.from, it.to, it.fee.0 / 100)).collect();
    assert_eq!(found, tiers, "{call} {band:?}");
    assert_eq!((class.transfer.0, class.update.0), (transfer * 100, update * 100));
}

#[test]
fn the_amounts_are_those_of_the_tables() {
    check("pnrr-1.2-comuni-2022-04", Some(1), &[(7, 9, 6_000)], 1_528, 4_603);
    check("pnrr-1.2-comuni-2022-04", Some(2), &[(10, 13, 12_000)], 2_352, 5_069);
    check("pnrr-1.2-comuni-2022-07", Some(3), &[(11, 14, 25_000)], 4_146, 6_928);
    check("pnrr-1.2-comuni-2022-07", Some(4), &[(11, 14, 50_000)], 9_143, 14_437);
    check("pnrr-1.2-comuni-2023-11", Some(5), &[(14, 18, 120_000)], 14_254, 16_618);
    check("pnrr-1.2-comuni-2023-11", Some(6), &[(17, 21, 450_000)], 15_394, 27_694);
    check("pnrr-1.2-comuni-2023-11", Some(7), &[(17, 21, 3_500_000)], 46_634, 75_816);
    let tiers = [(1, 3, 1_500), (4, 6, 3_750), (7, 9, 6_000)];
    check("pnrr-1.2-comuni-2024-09", Some(1), &tiers, 1_528, 4_603);
    let tiers = [(1, 3, 2_087), (4, 6, 5_217), (7, 9, 8_348), (10, 13, 12_000)];
    check("pnrr-1.2-comuni-2024-09", Some(2), &tiers, 2_352, 5_069);
    let tiers = [(1, 3, 4_000), (4, 7, 11_000), (8, 10, 18_000), (11, 14, 25_000)];
    check("pnrr-1.2-comuni-2024-09", Some(3), &tiers, 4_146, 6_928);
    let tiers = [(1, 3, 8_000), (4, 7, 22_000), (8, 10, 36_000), (11, 14, 50_000)];
    check("pnrr-1.2-comuni-2024-09", Some(4), &tiers, 9_143, 14_437);
    let tiers = [(1, 4, 18_750), (5, 8, 48_750), (9, 13, 82_500), (14, 18, 120_000)];
    check("pnrr-1.2-comuni-2025-07", Some(5), &tiers, 14_254, 16_618);
    let tiers = [(1, 5, 71_053), (6, 10, 189_474), (11, 16, 319_737), (17, 21, 450_000)];
    check("pnrr-1.2-comuni-2025-07", Some(6), &tiers, 15_394, 27_694);
    let tiers = [(1, 5, 552_632), (6, 10, 1_473_684), (11, 16, 2_486_842), (17, 21, 3_500_000)];
    check("pnrr-1.2-comuni-2025-07", Some(7), &tiers, 46_634, 75_816);
    check("pnrr-1.2-province-2025-04", None, &[(1, 5, 552_632)], 46_634, 75_816);
}

#[test]
fn a_tier_nobody_was_paid_by_says_so() {
    for id in ["pnrr-1.2-comuni-2024-09", "pnrr-1.2-comuni-2025-07"] {
        for class in &pack().call(id).unwrap().classes {
            let band = class.band.unwrap().number();
            for tier in &class.tiers {
                let extrapolated = band >= 6 && (6..=16).contains(&tier.from);
                let certainty = tier.source.as_ref().map(|it| it.certainty);
                assert_eq!(
                    certainty == Some(Certainty::Unofficial),
                    extrapolated,
                    "{band} {tier:?}"
                );
                if extrapolated {
                    let title = &tier.source.as_ref().unwrap().title;
                    assert!(title.it.contains("estrapolato") && title.en.contains("extrapolated"));
                }
            }
        }
        let six = pack().call(id).unwrap().class(Band::try_from(6).ok()).unwrap();
        assert!(six.tiers[0].source.as_ref().unwrap().title.it.contains("un solo caso (Trieste"));
    }
}

#[test]
fn all_the_published_payments_are_reproduced_to_the_euro() {
    let mut counted: BTreeMap<&str, usize> = BTreeMap::new();
    for payment in pack().payments() {
        let call = pack().call(&payment.call).unwrap();
        assert_eq!(
            amount(call, payment.band, payment.counts),
            Ok(payment.amount),
            "{} in {}",
            payment.name,
            payment.call
        );
        *counted.entry(&payment.call).or_default() += 1;
    }
    let expected = [
        ("pnrr-1.2-comuni-2022-04", 5_113),
        ("pnrr-1.2-comuni-2022-07", 2_369),
        ("pnrr-1.2-comuni-2024-09", 810),
        ("pnrr-1.2-comuni-2025-07", 153),
        ("pnrr-1.2-province-2025-04", 102),
    ];
    assert_eq!(counted.into_iter().collect::<Vec<_>>(), expected);
    assert_eq!(pack().payments().len(), 8_547);
}

#[test]
fn the_services_of_a_payment_follow_from_its_amount() {
    // The open data give amounts only: a second way to make one would be a guess.
    let mut ways: BTreeMap<(&str, Option<Band>, Cents), u32> = BTreeMap::new();
    for call in pack().calls() {
        for class in &call.classes {
            for services in class.least()..=class.greatest() {
                for update in 0..=services {
                    let counts = Counts { transfer: services - update, update };
                    let amount = amount(call, class.band, counts).unwrap();
                    *ways.entry((&call.id, class.band, amount)).or_default() += 1;
                }
            }
        }
    }
    for payment in pack().payments() {
        let key = (payment.call.as_str(), payment.band, payment.amount);
        assert_eq!(ways[&key], 1, "{}", payment.name);
    }
}

#[test]
fn payments_are_of_bodies_we_know_in_the_band_we_know() {
    let by_istat: BTreeMap<&str, _> =
        pack().bodies().iter().map(|it| (it.istat.as_str(), it)).collect();
    let mut gone = 0;
    for payment in pack().payments() {
        match by_istat.get(payment.istat.as_str()).filter(|it| !it.istat.is_empty()) {
            Some(body) => {
                assert_eq!(body.band, payment.band, "{}", body.name);
                assert_eq!(body.name, payment.name);
                assert!(pack().call(&payment.call).unwrap().kinds.contains(&body.kind));
            }
            // Merged since, or one of two bodies of one name.
            None => gone += 1,
        }
    }
    assert_eq!(gone, 14);
    let differences = pack().payments().iter().filter(|it| it.found == Found::Difference);
    assert_eq!(differences.count(), 963);
}

#[test]
fn the_matrix_answers_for_every_origin_and_destination() {
    use Destination::{Iaas, Paas, Saas};
    use Origin as From;
    let origins = [
        From::OnPremiseUnstructured,
        From::OnPremiseStructured,
        From::IaasUnqualified,
        From::IaasQualified,
        From::PaasUnqualified,
        From::PaasQualified,
        From::Saas,
    ];
    // Each line: what IaaS, PaaS and SaaS give. A, B, no, impossible, and B on a condition.
    let expected = ["-!B", "ABB", "-BB", "--?", "--B", "---", "---"];
    let scenarios = &pack().matrix().scenarios;
    for (origin, expected) in origins.into_iter().zip(expected) {
        let found: String = [Iaas, Paas, Saas]
            .into_iter()
            .map(|destination| {
                let mut pair = scenarios
                    .iter()
                    .filter(|it| it.origin == origin && it.destination == destination);
                let outcome = &pair.next().unwrap().outcome;
                assert!(pair.next().is_none(), "{origin:?} {destination:?} stands twice");
                match outcome {
                    Outcome::Pays(Mode::Transfer) => 'A',
                    Outcome::Pays(Mode::Update) => 'B',
                    Outcome::PaysIf(Mode::Update, _) => '?',
                    Outcome::PaysIf(Mode::Transfer, _) => 'x',
                    Outcome::PaysNothing => '-',
                    Outcome::Impossible => '!',
                }
            })
            .collect();
        assert_eq!(found, expected, "{origin:?}");
    }
    assert_eq!(scenarios.len(), 21);
}

#[test]
fn the_verdict_quotes_the_official_text() {
    let matrix = pack().matrix();
    let sources = [&matrix.source, &matrix.own_service_source, &matrix.better_mode_source];
    for source in sources {
        assert_eq!(source.certainty, Certainty::Official);
    }
    let faq: BTreeSet<&str> = sources.iter().map(|it| it.reference.as_str()).collect();
    assert_eq!(faq.len(), 3);
    let service = ServiceDetails {
        migration: Migration {
            origin: Some(Origin::OnPremiseStructured),
            destination: Some(Destination::Saas),
            mode: Some(Mode::Update),
            ..Migration::default()
        },
        ..pack().service("anagrafe").unwrap().details(Default::default())
    };
    assert_eq!(verdict(matrix, &service).answer, Answer::Yes);
}
