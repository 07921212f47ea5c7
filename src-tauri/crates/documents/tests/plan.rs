//! The migration plan on paper: everything is on it, it reads well, and it is the same every time.
#![allow(clippy::unwrap_used)]

mod common;

use std::collections::BTreeMap;

use common::{body, ferrara, plan_of, report, squeeze, squeezed, text, world};
use documents::{
    Error, Pdf,
    plan::{PlanReport, print},
};
use domain::plan::Plan;
use words::Language;

#[track_caller]
fn printed(plan: &Plan, language: Language) -> Pdf {
    print(&report(plan, &world()), language).unwrap()
}

#[test]
fn the_plan_of_ferrara_says_what_the_announcement_said() {
    let pdf = printed(&ferrara(), Language::It);
    let text = text(&pdf, "ferrara.pdf").replace('\u{a0}', " ");
    for said in [
        "Comune di Ferrara",
        "Piano di migrazione al cloud",
        "Maria Rossi",
        "23/11/2026",
        "€ 1.031.574",
        "€ 450.000 di quota fissa",
        "21 × € 27.694",
        "B71C22000000006",
        "ricostruito dai pagamenti pubblicati",
        "L'importo scritto è uguale a quello ricalcolato.",
        "L'avviso è chiuso dal 22/07/2022",
        "NON ufficiale",
        "pagina 1 di",
    ] {
        assert!(text.contains(said), "{said:?} is not on the paper:\n{text}");
    }
    let squeezed = squeezed(&pdf, "ferrara.pdf");
    for service in ferrara().services {
        let name = squeeze(&service.details.name);
        assert!(squeezed.matches(&name).count() >= 2, "{name} is in its table and in an annex");
    }
}

#[test]
fn english_is_complete() {
    let pdf = printed(&ferrara(), Language::En);
    let text = text(&pdf, "ferrara-en.pdf").replace('\u{a0}', " ");
    for said in ["Cloud migration plan", "€ 1,031,574", "B · Update", "page 1 of", "UNOFFICIAL"]
    {
        assert!(text.contains(said), "{said:?} is not on the paper:\n{text}");
    }
}

#[test]
fn no_word_and_no_fact_is_missing() {
    for (name, plan) in [("few", ferrara()), ("many", plan_of(30)), ("none", plan_of(0))] {
        for language in Language::ALL {
            let text = text(&printed(&plan, language), &format!("missing-{name}-{language}.pdf"));
            for sign in ["{", "}", "plan-paper-", "domain-", "grant-", "verdict-", "figure-"] {
                assert!(!text.contains(sign), "{sign:?} in {name}, {language}:\n{text}");
            }
        }
    }
}

#[track_caller]
fn check_rows(count: i64) {
    let plan = plan_of(count);
    let pdf = printed(&plan, Language::It);
    let text = squeezed(&pdf, &format!("rows-{count}.pdf"));
    let mut found: BTreeMap<&str, u32> = BTreeMap::new();
    for rest in text.split("Servizionumero").skip(1) {
        *found.entry(&rest[..5]).or_default() += 1;
    }
    // Each once in a table, once with the reason of its verdict.
    let expected: Vec<String> = (1..=count).map(|id| format!("{id:05}")).collect();
    assert_eq!(found, expected.iter().map(|it| (it.as_str(), 2)).collect(), "of {count}");
}

#[test]
fn every_service_has_its_row() {
    [0, 1, 21, 100, 1000].into_iter().for_each(check_rows);
}

#[test]
fn the_head_of_a_table_is_repeated_on_every_page() {
    let mut plan = plan_of(0);
    let names = (1..=90).map(|id| (id, format!("Servizio numero {id:05}")));
    plan.services.extend(names.map(|(id, name)| common::service(id, &name, "demografici")));
    let text = text(&printed(&plan, Language::It), "heads.pdf");
    let pages = text.split('\u{c}').take_while(|it| !it.contains("Finanziamenti\n"));
    // The first page has the contents, not a table.
    let pages: Vec<_> = pages.skip(1).collect();
    assert!(pages.len() > 2, "one table needs several pages");
    for page in pages {
        let first_row = page.find("Servizio numero").expect("every page has services");
        let head_row = page.find("Dove sta oggi").expect("every page has the head of the table");
        assert!(head_row < first_row, "a table goes on without its head:\n{page}");
    }
}

#[test]
fn whatever_was_typed_is_printed_as_text() {
    let hostile = [
        "#panic(\"no\") #import \"x\" *b* _i_ `r` $x$ <label> @ref // c",
        "<script>alert('1')</script> & \"quoted\" \\ {brace} [bracket]",
        "= Heading\n- item\n+ item\r\n/ term: x",
        "Tributi 🎉 2026",
        "مكتب السجل المدني",
        "שלום Anagrafe \u{202e}gnitrats",
        "a\u{0}b\u{1b}[31mc\u{7f}\u{feff}",
        "\u{e000}\u{fffe}\u{10ffff}",
        "e\u{301}e\u{301}e\u{301}",
        "' OR 1=1; --",
        "=HYPERLINK(\"http://x\")",
        "",
        "   ",
    ];
    let mut plan = plan_of(0);
    for (id, name) in (1..).zip(hostile) {
        plan.services.push(common::service(id, name, "demografici"));
    }
    plan.name = hostile[0].into();
    plan.body.rtd = hostile[1].into();
    plan.body.entry.name = hostile[3].into();
    let pdf = printed(&plan, Language::It);
    let text = squeezed(&pdf, "hostile.pdf");
    for shown in
        [hostile[0], hostile[1], hostile[2], "Tributi […] 2026", "[…] Anagrafe", "ééé", hostile[10]]
    {
        assert!(text.contains(&squeeze(shown)), "{shown:?} is not on the paper:\n{text}");
    }
    assert!(text.contains(&squeeze("caratteri che questo documento non può stampare")));
}

#[test]
fn a_name_of_three_hundred_letters_stays_on_the_sheet() {
    let mut plan = plan_of(0);
    for (id, name) in [(1, "x".repeat(300)), (2, "M".repeat(300)), (3, "Lunga ".repeat(50))] {
        plan.services.push(common::service(id, &name, "demografici"));
    }
    plan.body.entry.name = "W".repeat(300);
    plan.name = "P".repeat(300);
    let pdf = printed(&plan, Language::It);
    let text = squeezed(&pdf, "long.pdf");
    for letter in ["x", "M", "W", "P"] {
        assert!(text.contains(&letter.repeat(300)), "{letter} is whole");
    }
}

#[test]
fn the_same_plan_gives_the_same_bytes() {
    let plan = ferrara();
    assert_eq!(printed(&plan, Language::It), printed(&plan, Language::It));
}

#[test]
fn the_file_claims_both_standards_its_language_and_its_title() {
    for language in Language::ALL {
        let pdf = printed(&ferrara(), language);
        let raw = String::from_utf8_lossy(&pdf.bytes);
        for claim in [
            "<pdfaid:part>2</pdfaid:part>",
            "<pdfaid:conformance>A</pdfaid:conformance>",
            "<pdfuaid:part>1</pdfuaid:part>",
            "Comune di Ferrara",
        ] {
            assert!(raw.contains(claim), "{claim} is not claimed");
        }
        assert!(
            raw.contains(&format!("<dc:language><rdf:Bag><rdf:li>{language}</rdf:li>")),
            "{language}"
        );
    }
}

#[test]
fn a_day_no_file_can_have_is_an_error_and_no_panic() {
    let (plan, world) = (ferrara(), world());
    let report = PlanReport { today: jiff::civil::Date::MIN, ..report(&plan, &world) };
    match print(&report, Language::It) {
        Err(Error::Day(_) | Error::Standards(_)) => (),
        other => panic!("{other:?}"),
    }
}

#[test]
fn a_body_of_which_nothing_is_known_is_printed_too() {
    let mut plan = Plan::new(String::new(), body(), vec![], vec![]);
    let entry = &mut plan.body.entry;
    (entry.name, entry.istat, entry.ipa) = Default::default();
    (entry.province, entry.region) = Default::default();
    (entry.population, entry.band) = (None, None);
    (entry.band_source, entry.population_source) = (None, None);
    assert!(printed(&plan, Language::It).pages > 0);
}
