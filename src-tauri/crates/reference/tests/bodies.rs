//! The bodies are all there, and are found by code and by name.
#![allow(clippy::unwrap_used, missing_docs)]

use std::collections::{BTreeMap, BTreeSet};

use domain::{
    body::{Body, BodyKind},
    check::Checked,
    text::Certainty,
};
use reference::{Pack, bodies::BodyError};

use BodyKind::{CittaMetropolitana, Comune, Provincia, Unione};

fn pack() -> &'static Pack {
    Pack::shared()
}

#[test]
fn the_table_has_every_municipality_and_the_provinces() {
    let count = |kind| pack().bodies().iter().filter(|it| it.kind == kind).count();
    assert_eq!(count(Comune), 7_896);
    assert_eq!(count(Provincia), 88);
    assert_eq!(count(CittaMetropolitana), 15);
    assert_eq!(count(Unione), 0, "there is no table of them: their plans take the name by hand");
    let people = pack().bodies().iter().filter(|it| it.kind == Comune).map(|it| it.population);
    assert_eq!(people.map(Option::unwrap).sum::<i64>(), 59_049_199);
}

#[test]
fn every_row_is_whole() {
    for body in pack().bodies() {
        let name = &body.name;
        Checked::new(Body::new(body.clone())).unwrap_or_else(|it| panic!("{name}: {it:?}"));
        assert_eq!(body.name.trim(), body.name);
        assert_eq!(body.population.is_some(), body.population_source.is_some(), "{name}");
        assert_eq!(body.band.is_some(), body.band_source.is_some(), "{name}");
        assert_eq!(body.band.is_some(), body.kind == Comune, "{name}");
        assert_eq!(body.province.len(), 2, "{name}");
        let digits = match body.kind {
            Comune => 6,
            _ if body.name == "Città metropolitana di Cagliari" => 0,
            _ => 3,
        };
        assert!(body.istat.len() == digits && body.istat.bytes().all(|it| it.is_ascii_digit()));
        let title = match body.kind {
            Comune => ["Comune di ", "Comune di "],
            Provincia => ["Provincia d", "Libero consorzio comunale di "],
            _ => ["Città metropolitana di ", "Città metropolitana di "],
        };
        assert!(title.iter().any(|it| name.starts_with(it)), "{name}");
        assert!(!name.contains("a' ") && !name.contains("o' "), "{name}: an accent");
    }
}

#[test]
fn regions_have_their_official_names() {
    let regions: BTreeSet<&str> = pack().bodies().iter().map(|it| it.region.as_str()).collect();
    assert_eq!(
        regions.into_iter().collect::<Vec<_>>(),
        [
            "Abruzzo",
            "Basilicata",
            "Calabria",
            "Campania",
            "Emilia-Romagna",
            "Friuli-Venezia Giulia",
            "Lazio",
            "Liguria",
            "Lombardia",
            "Marche",
            "Molise",
            "Piemonte",
            "Puglia",
            "Sardegna",
            "Sicilia",
            "Toscana",
            "Trentino-Alto Adige/Südtirol",
            "Umbria",
            "Valle d'Aosta/Vallée d'Aoste",
            "Veneto",
        ]
    );
}

#[test]
fn the_people_of_a_province_are_those_of_its_municipalities() {
    let mut sums: BTreeMap<&str, i64> = BTreeMap::new();
    for body in pack().bodies().iter().filter(|it| it.kind == Comune) {
        *sums.entry(&body.istat[..3]).or_default() += body.population.unwrap();
    }
    let mut unknown = 0;
    for body in pack().bodies().iter().filter(|it| it.kind != Comune) {
        match body.population {
            Some(population) => assert_eq!(sums[body.istat.as_str()], population, "{}", body.name),
            None => {
                assert_eq!(body.region, "Sardegna", "its provinces have changed: nobody guesses");
                unknown += 1;
            }
        }
    }
    assert_eq!(unknown, 8);
}

#[test]
fn a_band_from_the_population_alone_is_marked_as_ours() {
    let mut ours = 0;
    for body in pack().bodies() {
        let Some(source) = &body.band_source else { continue };
        let from_population = source.title.it.starts_with("Dalla ");
        let certainty = if from_population { Certainty::Unofficial } else { Certainty::Rebuilt };
        assert_eq!(source.certainty, certainty, "{}", body.name);
        ours += usize::from(from_population);
    }
    assert_eq!(ours, 280);
}

#[test]
fn no_code_leads_to_two_bodies() {
    let mut codes = BTreeSet::new();
    for body in pack().bodies() {
        for code in [&body.istat, &body.ipa] {
            let code = code.to_lowercase();
            assert!(code.is_empty() || codes.insert(code.clone()), "{code}: {}", body.name);
        }
    }
}

#[track_caller]
fn check_code(code: &str, kind: Option<BodyKind>, expected: Option<&str>) {
    let found = pack().body_by_code(code, kind);
    let unknown = BodyError::Unknown { code: code.to_owned() };
    assert_eq!(found.map(|it| it.name.as_str()), expected.ok_or(unknown), "{code} {kind:?}");
}

#[test]
fn a_body_is_found_by_its_codes() {
    check_code("038008", None, Some("Comune di Ferrara"));
    check_code("c_d548", None, Some("Comune di Ferrara"));
    check_code("C_D548", None, Some("Comune di Ferrara"));
    check_code(" 075035 ", None, Some("Comune di Lecce"));
    check_code("003", None, Some("Provincia di Novara"));
    check_code("p_no", None, Some("Provincia di Novara"));
    check_code("P_CN", None, Some("Provincia di Cuneo"));
    check_code("003106", None, Some("Comune di Novara"));
    check_code("038008", Some(Comune), Some("Comune di Ferrara"));
    check_code("038008", Some(Provincia), None);
    check_code("cmba", Some(CittaMetropolitana), Some("Città metropolitana di Bari"));
    check_code("999999", None, None);
    check_code("c_zzzz", None, None);
    check_code("Ferrara", None, None);
    check_code("38008", None, None);
    check_code("", None, None);
    check_code("   ", None, None);
}

/// The first names found, without what stands before the place.
#[track_caller]
fn check(kind: BodyKind, text: &str, expected: &[&str]) {
    let found = pack().search_bodies(kind, text, expected.len().max(1));
    let found: Vec<&str> = found.iter().map(|it| it.name.as_str()).collect();
    assert_eq!(found, expected, "{text:?}");
}

#[test]
fn a_body_is_found_by_its_name_as_people_type_it() {
    check(Comune, "ferrara", &["Comune di Ferrara", "Comune di Ferrara di Monte Baldo"]);
    check(Provincia, "ferrara", &["Provincia di Ferrara"]);
    check(Comune, "l'aquila", &["Comune di L'Aquila"]);
    check(Comune, "laquila", &["Comune di L'Aquila"]);
    check(Comune, "L’AQUILA", &["Comune di L'Aquila"]);
    check(Comune, "aquila", &["Comune di L'Aquila", "Comune di Aquila d'Arroscia"]);
    check(Provincia, "spezia", &["Provincia di La Spezia"]);
}

#[test]
fn accents_apostrophes_and_case_do_not_matter() {
    check(Comune, "citta' di castello", &["Comune di Città di Castello"]);
    check(Comune, "CITTÀ DI CASTELLO", &["Comune di Città di Castello"]);
    check(Comune, "cittadicast", &["Comune di Città di Castello"]);
    check(Comune, "forli", &["Comune di Forlì", "Comune di Forlimpopoli"]);
    check(Comune, "forli'", &["Comune di Forlì", "Comune di Forlimpopoli"]);
    check(Comune, "SAN DORLIGO", &["Comune di San Dorligo della Valle-Dolina"]);
    check(Comune, "nabrezina", &["Comune di Duino Aurisina-Devin Nabrežina"]);
    check(Comune, "bozen", &["Comune di Bolzano/Bozen"]);
    check(Comune, "bolzano", &["Comune di Bolzano/Bozen", "Comune di Bolzano Vicentino"]);
    check(Comune, "weinstrasse an", &[]);
    check(
        Comune,
        "eppan an der weinstrasse",
        &["Comune di Appiano sulla strada del vino/Eppan an der Weinstraße"],
    );
}

#[test]
fn what_stands_before_the_name_may_be_typed_too() {
    check(Comune, "Comune di Ferrara", &["Comune di Ferrara", "Comune di Ferrara di Monte Baldo"]);
    check(Provincia, "provincia del verbano", &["Provincia del Verbano-Cusio-Ossola"]);
    check(Provincia, "enna", &["Libero consorzio comunale di Enna"]);
    check(
        Provincia,
        "libero consorzio",
        &[
            "Libero consorzio comunale di Trapani",
            "Libero consorzio comunale di Agrigento",
            "Libero consorzio comunale di Siracusa",
            "Libero consorzio comunale di Ragusa",
            "Libero consorzio comunale di Caltanissetta",
            "Libero consorzio comunale di Enna",
        ],
    );
    check(CittaMetropolitana, "roma", &["Città metropolitana di Roma Capitale"]);
}

#[test]
fn the_exact_name_comes_first_then_how_well_it_fits_then_size() {
    check(Comune, "roma", &["Comune di Roma", "Comune di Romano di Lombardia"]);
    check(
        Comune,
        "este",
        &[
            "Comune di Este",
            "Comune di Esterzili",
            "Comune di Santa Caterina d'Este",
            "Comune di Villa Estense",
            "Comune di Trieste",
            "Comune di Vieste",
        ],
    );
    check(Comune, "samone", &["Comune di Samone", "Comune di Samone"]);
    check(Comune, "", &["Comune di Roma", "Comune di Milano", "Comune di Napoli"]);
    check(CittaMetropolitana, "", &["Città metropolitana di Roma Capitale"]);
    check(Comune, "xyzzy", &[]);
    check(Unione, "valle", &[]);
}

#[test]
fn no_more_are_answered_than_were_asked_for() {
    assert_eq!(pack().search_bodies(Comune, "san", 20).len(), 20);
    assert_eq!(pack().search_bodies(Comune, "san", 0).len(), 0);
    assert!(pack().search_bodies(Comune, "", usize::MAX).len() == 7_896);
}
