//! The catalogue holds together: whatever it names is there.
#![allow(clippy::unwrap_used, missing_docs)]

use std::collections::{BTreeMap, BTreeSet};

use domain::{
    body::{Band, BodyKind},
    catalogue::{CatalogueService, Presence},
    names::normal,
    services::{DataClass, PersonalData},
};
use reference::{
    Pack,
    catalogue::{Background, Evidence, FreezePeriod, NameLevel},
};

fn pack() -> &'static Pack {
    Pack::shared()
}

/// Each service with its background.
fn services() -> impl Iterator<Item = (&'static CatalogueService, &'static Background)> {
    pack().services().iter().zip(pack().backgrounds())
}

fn bands() -> impl Iterator<Item = Band> {
    (1..=Band::LAST).map(|it| Band::try_from(it).unwrap())
}

/// All different, and each in small letters with dashes.
#[track_caller]
fn check_ids<'a>(ids: impl Iterator<Item = &'a str>, count: usize, what: &str) {
    let ids: Vec<&str> = ids.collect();
    let is_part = |part: &str| {
        !part.is_empty() && part.bytes().all(|it| it.is_ascii_lowercase() || it.is_ascii_digit())
    };
    for id in &ids {
        assert!(id.split('-').all(is_part), "{what}: {id:?} is no id");
    }
    assert_eq!(ids.iter().collect::<BTreeSet<_>>().len(), ids.len(), "{what}: an id twice");
    assert_eq!(ids.len(), count, "{what}");
}

#[test]
fn ids_are_ids_and_each_stands_once() {
    check_ids(pack().areas().iter().map(|it| it.id.as_str()), 16, "areas");
    check_ids(pack().services().iter().map(|it| it.id.as_str()), 132, "services");
    check_ids(pack().freeze_periods().iter().map(|it| it.id.as_str()), 50, "freeze periods");
    check_ids(pack().interfaces().iter().map(|it| it.id.as_str()), 77, "interfaces");
    let backgrounds: Vec<&str> =
        pack().backgrounds().iter().map(|it| it.service.as_str()).collect();
    let ids: Vec<&str> = pack().services().iter().map(|it| it.id.as_str()).collect();
    assert_eq!(backgrounds, ids, "each background stands with its service");
}

#[test]
fn every_list_has_the_size_the_readme_says() {
    assert_eq!(pack().services().iter().filter(|it| it.infrastructure).count(), 4);
    assert_eq!(pack().missions().len(), 23);
    assert_eq!(pack().missions().iter().map(|it| it.programmes.len()).sum::<usize>(), 100);
    assert_eq!(pack().ambiguous_terms().len(), 37);
    assert_eq!(pack().known_names().len(), 39);
    let official = pack().known_names().iter().filter(|it| it.level == NameLevel::A);
    assert_eq!(official.count(), 3);
}

#[test]
fn what_a_service_names_is_there() {
    let areas: BTreeSet<&str> = pack().areas().iter().map(|it| it.id.as_str()).collect();
    let interfaces: BTreeSet<&str> = pack().interfaces().iter().map(|it| it.id.as_str()).collect();
    let freeze: BTreeSet<&str> = pack().freeze_periods().iter().map(|it| it.id.as_str()).collect();
    for (service, background) in services() {
        let id = &service.id;
        assert!(areas.contains(service.area.as_str()), "{id}: {}", service.area);
        for it in &background.interfaces {
            assert!(interfaces.contains(it.as_str()), "{id}: interface {it}");
        }
        for it in &background.freeze {
            assert!(freeze.contains(it.as_str()), "{id}: freeze period {it}");
        }
        for it in &background.depends_on {
            let needed = pack().service(it).unwrap_or_else(|| panic!("{id}: needs {it}"));
            assert!(
                needed.kinds.iter().any(|kind| service.kinds.contains(kind)),
                "{id}: no body has {it} too"
            );
        }
        assert!(!background.evidence.is_empty(), "{id}: no evidence");
    }
}

#[test]
fn nothing_stands_in_a_list_that_no_service_uses() {
    let used: BTreeSet<&str> =
        pack().backgrounds().iter().flat_map(|it| &it.interfaces).map(String::as_str).collect();
    for it in pack().interfaces() {
        assert!(used.contains(it.id.as_str()), "interface {}", it.id);
    }
    let used: BTreeSet<&str> =
        pack().backgrounds().iter().flat_map(|it| &it.freeze).map(String::as_str).collect();
    for it in pack().freeze_periods() {
        assert!(used.contains(it.id.as_str()), "freeze period {}", it.id);
    }
    for area in pack().areas() {
        assert!(pack().services().iter().any(|it| it.area == area.id), "area {}", area.id);
    }
}

#[test]
fn no_service_needs_itself_by_a_round_trip() {
    fn visit<'a>(id: &'a str, path: &mut Vec<&'a str>, done: &mut BTreeSet<&'a str>) {
        assert!(!path.contains(&id), "{path:?} leads back to {id}");
        if done.contains(id) {
            return;
        }
        path.push(id);
        for it in &Pack::shared().background(id).unwrap().depends_on {
            visit(it, path, done);
        }
        path.pop();
        done.insert(id);
    }
    let mut done = BTreeSet::new();
    for service in pack().services() {
        visit(&service.id, &mut Vec::new(), &mut done);
    }
    assert_eq!(done.len(), 132);
}

#[test]
fn the_budget_codes_are_those_of_the_law_and_not_of_the_regions() {
    let programmes: BTreeMap<(&str, &str), bool> = pack()
        .missions()
        .iter()
        .flat_map(|mission| {
            let code = mission.code.as_str();
            mission.programmes.iter().map(move |it| ((code, it.code.as_str()), it.regional_only))
        })
        .collect();
    assert_eq!(programmes.len(), 100, "a code twice");
    for (service, background) in services() {
        let main = (service.budget.0.as_str(), service.budget.1.as_str());
        let others =
            background.other_budgets.iter().map(|it| (it.mission.as_str(), it.programme.as_str()));
        for code in std::iter::once(main).chain(others) {
            assert_eq!(programmes.get(&code), Some(&false), "{}: {code:?}", service.id);
        }
    }
}

#[test]
fn every_service_says_how_often_each_kind_of_body_has_it() {
    for service in pack().services() {
        let is_for = |kind| service.kinds.contains(&kind);
        let expected = if is_for(BodyKind::Comune) { usize::from(Band::LAST) } else { 0 };
        assert_eq!(service.bands.len(), expected, "{}", service.id);
        let others: BTreeSet<BodyKind> =
            service.kinds.iter().copied().filter(|it| *it != BodyKind::Comune).collect();
        assert_eq!(service.presence.keys().copied().collect::<BTreeSet<_>>(), others);
    }
}

/// How many services are typical, common and rare for such a body.
#[track_caller]
fn check(kind: BodyKind, band: Option<u8>, expected: [usize; 3]) {
    let band = band.map(|it| Band::try_from(it).unwrap());
    let count = |presence| {
        pack().services().iter().filter(|it| it.presence(kind, band) == Some(presence)).count()
    };
    let found = [Presence::Typical, Presence::Common, Presence::Rare].map(count);
    assert_eq!(found, expected, "{kind:?} {band:?}");
}

#[test]
fn the_catalogue_proposes_what_the_readme_says() {
    check(BodyKind::Comune, Some(1), [45, 44, 15]);
    check(BodyKind::Comune, Some(2), [61, 34, 9]);
    check(BodyKind::Comune, Some(3), [79, 19, 6]);
    check(BodyKind::Comune, Some(4), [89, 13, 2]);
    check(BodyKind::Comune, Some(5), [99, 3, 2]);
    check(BodyKind::Comune, Some(6), [100, 2, 2]);
    check(BodyKind::Comune, Some(7), [100, 2, 2]);
    check(BodyKind::Provincia, None, [66, 13, 5]);
    check(BodyKind::CittaMetropolitana, None, [68, 13, 3]);
    check(BodyKind::Unione, None, [32, 46, 22]);
}

#[test]
fn no_body_typically_has_a_service_without_what_it_needs() {
    for (service, background) in services() {
        for needed in background.depends_on.iter().map(|it| pack().service(it).unwrap()) {
            for band in bands() {
                let typical = service.bands.get(&band) == Some(&Presence::Typical);
                let rare = needed.bands.get(&band) == Some(&Presence::Rare);
                assert!(!(typical && rare), "{}: {} in band {band:?}", service.id, needed.id);
            }
        }
    }
}

#[test]
fn the_proposed_class_is_cautious_and_says_that_it_is_a_proposal() {
    let critical =
        pack().services().iter().filter(|it| it.suggested_class == DataClass::Critical).count();
    assert_eq!(critical, 7);
    for service in pack().services() {
        assert_ne!(service.suggested_class, DataClass::Strategic, "{}", service.id);
        assert!(
            service.class_note.it.ends_with("da confermare con la classificazione ACN dell'ente.")
        );
        assert!(
            service.class_note.en.ends_with("confirmed with the body's own ACN classification.")
        );
        let data = &service.personal_data;
        assert!(!data.is_empty(), "{}", service.id);
        assert!(!data.contains(&PersonalData::None) || data.len() == 1, "{}", service.id);
    }
}

#[test]
fn every_name_leads_to_one_service() {
    let mut owners: BTreeMap<String, &str> = BTreeMap::new();
    for service in pack().services() {
        assert!((5..=12).contains(&service.aliases.len()), "{}", service.id);
        let names = [&service.id, &service.name.it].into_iter().chain(&service.aliases);
        for name in names.map(|it| normal(it)).collect::<BTreeSet<_>>() {
            let other = owners.insert(name.clone(), &service.id);
            assert_eq!(other, None, "{name:?} leads to {} too", service.id);
        }
    }
    assert!(owners.len() > 1_300, "only {} names were looked at", owners.len());
    for term in pack().ambiguous_terms() {
        assert!(!owners.contains_key(&normal(&term.term)), "{:?} is no alias", term.term);
        assert!(term.candidates.len() > 1, "{:?}", term.term);
        for it in &term.candidates {
            assert!(pack().service(it).is_some(), "{:?}: {it}", term.term);
        }
    }
}

#[test]
fn no_two_services_have_one_name_in_english() {
    let mut names = BTreeSet::new();
    for service in pack().services() {
        assert!(names.insert(normal(&service.name.en)), "{}", service.name.en);
        for text in [&service.description.it, &service.description.en] {
            let sentences = text.split(". ").count();
            assert!(text.ends_with('.') && sentences <= 2, "{}: {text}", service.id);
        }
    }
}

#[test]
fn the_known_names_lead_to_services_that_quote_them() {
    for known in pack().known_names() {
        assert!(!known.services.is_empty(), "{}", known.name);
        for id in &known.services {
            let background =
                pack().background(id).unwrap_or_else(|| panic!("{}: {id}", known.name));
            let quoted = Evidence::KnownName { name: known.name.clone(), level: known.level };
            assert!(background.evidence.contains(&quoted), "{}: {id}", known.name);
        }
    }
    let quoted =
        pack().backgrounds().iter().flat_map(|it| &it.evidence).filter_map(|it| match it {
            Evidence::KnownName { name, .. } => Some(name),
            _ => None,
        });
    for name in quoted {
        assert!(pack().known_names().iter().any(|it| it.name == *name), "{name}");
    }
}

#[test]
fn the_samples_quoted_as_evidence_name_the_service() {
    for (service, background) in services() {
        for evidence in &background.evidence {
            let Evidence::Announcement { sample, role } = evidence else { continue };
            let sample = pack().sample(sample).unwrap();
            let named = sample.services.iter().any(|it| match role.as_str() {
                "listed" => it.id == service.id && !it.own_funds,
                "own_funds" => it.id == service.id && it.own_funds,
                "also" => it.also.contains(&service.id),
                other => panic!("{}: role {other}", service.id),
            });
            assert!(named, "{}: {} does not name it as {role}", service.id, sample.id);
        }
    }
}

#[test]
fn freeze_periods_are_days_that_exist() {
    let days = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
    let check = |period: &FreezePeriod, text: &str| {
        let (month, day) = text.split_once('-').unwrap();
        assert_eq!((month.len(), day.len()), (2, 2), "{}: {text}", period.id);
        let (month, day): (usize, u32) = (month.parse().unwrap(), day.parse().unwrap());
        assert!((1..=12).contains(&month), "{}: {text}", period.id);
        assert!((1..=days[month - 1]).contains(&day), "{}: {text}", period.id);
    };
    for period in pack().freeze_periods() {
        check(period, &period.from);
        check(period, &period.to);
    }
    for monthly in pack().backgrounds().iter().filter_map(|it| it.monthly_freeze.as_ref()) {
        assert!(1 <= monthly.from_day && monthly.from_day <= monthly.to_day);
        assert!(monthly.to_day <= 28, "every month has it");
    }
}
