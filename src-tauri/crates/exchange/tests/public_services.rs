//! The public list of services, as linked data and as a page.
#![allow(clippy::unwrap_used, missing_docs)]

use std::collections::BTreeSet;

use domain::{
    body::{BodyEntry, BodyKind},
    text::Localized,
};
use exchange::{
    cpsv::{self, PublicList, PublicService},
    page::{self, Words},
};
use oxjsonld::JsonLdParser;
use oxrdf::Term;
use oxttl::TurtleParser;
use proptest::prelude::*;

const CPSV: &str = "http://purl.org/vocab/cpsv#";
const CV: &str = "http://data.europa.eu/m8g/";
const DCT: &str = "http://purl.org/dc/terms/";
const TITLE: &str = "http://purl.org/dc/terms/title";
const SKOS: &str = "http://www.w3.org/2004/02/skos/core#";

proptest! {
    #[test]
    fn turtle_and_json_ld_say_the_same(texts in prop::collection::vec(any_text(), 6..7)) {
        let body = body();
        let list = PublicList { body: &body, services: services(&texts) };
        let turtle = triples_of_turtle(&list);
        prop_assert_eq!(&turtle, &triples_of_json_ld(&list));
        // The name is in it, letter by letter.
        let title = format!("{:?}@it", texts[0]);
        prop_assert!(turtle.iter().any(|it| it.1 == TITLE && it.2 == title));
    }

    #[test]
    fn a_text_on_the_page_is_a_text(texts in prop::collection::vec(any_text(), 6..7)) {
        let page = shown(&texts);
        // As many tags as with harmless texts: none of them comes from a text.
        let tags = page.matches('<').count();
        let harmless = |it: &String| if it.trim().is_empty() { String::new() } else { "x".to_owned() };
        let plain: Vec<String> = texts.iter().map(harmless).collect();
        prop_assert_eq!(tags, shown(&plain).matches('<').count());
    }
}

#[test]
fn everything_that_must_be_said_is_said() {
    let body = body();
    let texts: Vec<String> = ["Anagrafe", "Che cosa è", "What it is", "Area", "Area", "Ufficio"]
        .map(str::to_owned)
        .to_vec();
    let list = PublicList { body: &body, services: services(&texts) };
    let triples = triples_of_turtle(&list);
    let of_kind = |kind: &str| -> Vec<String> {
        let kind = format!("<{kind}>");
        triples.iter().filter(|it| it.2 == kind).map(|it| it.0.clone()).collect()
    };
    let has = |subject: &str, property: &str| {
        triples.iter().filter(|it| it.0 == *subject && it.1 == property).count()
    };
    let authorities = of_kind(&format!("{CV}PublicOrganisation"));
    assert_eq!(authorities.len(), 1);
    for property in
        [format!("{DCT}identifier"), format!("{SKOS}prefLabel"), format!("{DCT}spatial")]
    {
        assert_eq!(has(&authorities[0], &property), 1, "{property}");
    }
    let found = of_kind(&format!("{CPSV}PublicService"));
    assert_eq!(found.len(), 2);
    for service in found {
        let once = [
            format!("{DCT}identifier"),
            format!("{DCT}title"),
            format!("{CV}hasCompetentAuthority"),
        ];
        for property in once {
            assert_eq!(has(&service, &property), 1, "{property}");
        }
        assert_eq!(has(&service, &format!("{DCT}description")), 2, "in both languages");
        let authority =
            (service, format!("{CV}hasCompetentAuthority"), format!("<{}>", authorities[0]));
        assert!(triples.contains(&authority));
    }
}

#[test]
fn a_service_keeps_its_name_in_the_web_of_data() {
    let body = body();
    let ids = |name: &str| -> BTreeSet<String> {
        let texts: Vec<String> = (0..6).map(|_| name.to_owned()).collect();
        let list = PublicList { body: &body, services: services(&texts) };
        triples_of_turtle(&list).into_iter().map(|it| it.0).collect()
    };
    assert_eq!(ids("Anagrafe"), ids("Servizi demografici"));
    // Others refer to it: it must not change from one version of the program to the next.
    assert!(ids("x").contains("urn:uuid:1effd401-c8a8-8cbd-aaaa-4e428f48dcd9"), "{:?}", ids("x"));
}

#[test]
fn the_page_can_be_read_by_everyone_and_runs_nothing() {
    let texts: Vec<String> =
        ["<script>alert(1)</script>", "a & b", "", "Area", "Area", "\"Ufficio\""]
            .map(str::to_owned)
            .to_vec();
    let page = shown(&texts);
    assert!(page.starts_with("<!DOCTYPE html>\n<html lang=\"it\">"));
    for part in [
        "<meta charset=\"utf-8\">",
        "<title>Servizi</title>",
        "<caption id=\"caption\">I servizi</caption>",
        "<th scope=\"col\">",
        "<th scope=\"row\">&lt;script&gt;alert(1)&lt;/script&gt;</th>",
        "<td>a &amp; b</td>",
        "&quot;Ufficio&quot;",
        "@media print",
        "default-src 'none'",
    ] {
        assert!(page.contains(part), "{part}");
    }
    assert!(!page.contains("<script"));
    assert!(!page.contains("http:") && !page.contains("https:"), "nothing from elsewhere");
}

/// Subject, property and object.
type Triple = (String, String, String);

fn triples_of_turtle(list: &PublicList<'_>) -> BTreeSet<Triple> {
    let bytes = cpsv::turtle(list);
    let triples = TurtleParser::new().for_slice(&bytes).map(|it| {
        let it = it.unwrap();
        (it.subject.to_string(), it.predicate.into_string(), object(&it.object))
    });
    triples.map(plain).collect()
}

fn triples_of_json_ld(list: &PublicList<'_>) -> BTreeSet<Triple> {
    let bytes = cpsv::json_ld(list);
    let triples = JsonLdParser::new().for_slice(&bytes).map(|it| {
        let it = it.unwrap();
        (it.subject.to_string(), it.predicate.into_string(), object(&it.object))
    });
    triples.map(plain).collect()
}

fn plain((subject, property, object): Triple) -> Triple {
    (subject.trim_matches(['<', '>']).to_owned(), property, object)
}

fn object(term: &Term) -> String {
    match term {
        Term::Literal(it) => {
            format!("{:?}@{}", it.value(), it.language().unwrap_or_default())
        }
        other => other.to_string(),
    }
}

fn any_text() -> impl Strategy<Value = String> {
    let hostile = prop::sample::select(vec![
        "\"",
        "\\",
        "a\nb",
        "\r\n",
        "\t",
        "</td><script>",
        "<!--",
        "&amp;",
        "'",
        "\u{7f}",
        "è 🎉",
        "\"\"\"",
        "]]>",
        "{}",
        "@it",
        "\\u0041",
    ]);
    prop_oneof![hostile.prop_map(str::to_owned), "[^\0]{1,20}"]
}

fn body() -> BodyEntry {
    BodyEntry {
        kind: BodyKind::Comune,
        name: "Comune di Ferrara".into(),
        istat: "038008".into(),
        ipa: "c_d548".into(),
        province: "FE".into(),
        region: "Emilia-Romagna".into(),
        population: Some(132_000),
        band: None,
        band_source: None,
        population_source: None,
    }
}

fn services(texts: &[String]) -> Vec<PublicService> {
    let service = |id: &str| PublicService {
        id: id.into(),
        name: texts[0].clone(),
        description: Localized { it: texts[1].clone(), en: texts[2].clone() },
        area: Localized { it: texts[3].clone(), en: texts[4].clone() },
        office: texts[5].clone(),
    };
    vec![service("anagrafe"), service("17")]
}

fn shown(texts: &[String]) -> String {
    let body = body();
    let list = PublicList { body: &body, services: services(texts) };
    let words = Words {
        language: "it".into(),
        title: "Servizi".into(),
        about: "Due servizi".into(),
        caption: "I servizi".into(),
        headings: ["Servizio", "Che cosa è", "Area", "Ufficio"].map(str::to_owned),
        none: "Nessuno".into(),
        unknown: "—".into(),
    };
    String::from_utf8(page::html(&list, &words)).unwrap()
}
