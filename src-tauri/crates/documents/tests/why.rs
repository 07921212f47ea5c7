//! One figure on paper: everything that was behind it on screen is there, in both languages.
#![allow(clippy::unwrap_used)]

mod common;

use common::{TODAY, ferrara, report, squeeze, squeezed, text, world};
use documents::{
    Pdf,
    why::{WhyReport, print},
};
use domain::{
    explain::Explanation,
    text::{Datum, Message},
};
use words::{Language, Words};

#[track_caller]
fn printed(explanation: &Explanation, language: Language) -> Pdf {
    let report = WhyReport {
        explanation,
        body: "Comune di Ferrara",
        plan: "Piano 2026",
        pack_version: "2026.11.22",
        pack_day: jiff::civil::date(2026, 11, 22),
        today: TODAY,
    };
    print(&report, language).unwrap()
}

/// What the grant of Ferrara comes to.
fn grant() -> Explanation {
    let (plan, world) = (ferrara(), world());
    report(&plan, &world).grants[0].quote.clone().unwrap().explanation
}

/// Every node of the tree.
fn nodes(explanation: &Explanation) -> Vec<&Explanation> {
    let below = explanation.inputs.iter().flat_map(nodes);
    std::iter::once(explanation).chain(below).collect()
}

#[test]
fn every_part_of_the_reason_is_on_the_paper_in_both_languages() {
    let explanation = grant();
    for language in Language::ALL {
        let words = Words::new(language);
        let found = squeezed(&printed(&explanation, language), &format!("why-{language}.pdf"));
        for node in nodes(&explanation) {
            let rule = node.rule.as_ref().map(|it| words.say(it)).unwrap_or_default();
            for said in [words.say(&node.label), rule, words.datum(&node.value)] {
                assert!(found.contains(&squeeze(&said)), "{said:?} is not on the paper");
            }
        }
        for source in explanation.sources() {
            let (title, mark) = (words.localized(&source.title), source.certainty.into());
            for said in [title, &words.datum(&mark), &source.reference] {
                assert!(found.contains(&squeeze(said)), "{said:?} is not on the paper");
            }
        }
        for sign in ["{", "}", "plan-paper-", "grant-", "domain-"] {
            assert!(!found.contains(sign), "{sign:?} in {language}:\n{found}");
        }
    }
}

#[test]
fn it_says_whose_figure_it_is_and_of_which_day() {
    let text = text(&printed(&grant(), Language::It), "why.pdf").replace('\u{a0}', " ");
    for said in ["Comune di Ferrara", "Piano 2026", "23/11/2026", "€ 1.031.574", "pagina 1 di 1"]
    {
        assert!(text.contains(said), "{said:?} is not on the paper:\n{text}");
    }
}

fn fact(number: i64) -> Explanation {
    Explanation::fact(Message::new("figure-services"), Datum::Number(number))
}

#[test]
fn a_fact_alone_is_a_paper_too() {
    assert_eq!(printed(&fact(7), Language::It).pages, 1);
}

#[test]
fn a_wide_tree_goes_on_over_the_page_and_a_deep_one_stays_on_the_sheet() {
    let wide = Explanation { inputs: (1001..1201).map(fact).collect(), ..fact(0) };
    let pdf = printed(&wide, Language::It);
    assert!(pdf.pages > 3);
    let found = squeezed(&pdf, "wide.pdf");
    assert!((1001..1201).all(|it| found.contains(&Words::new(Language::It).number(it))));

    let deep = (1001..1031)
        .fold(fact(1000), |inner, number| Explanation { inputs: vec![inner], ..fact(number) });
    let found = squeezed(&printed(&deep, Language::It), "deep.pdf");
    let label = squeeze(&Words::new(Language::It).say(&deep.label));
    assert!(found.matches(&label).count() > 30, "each has its whole label: {found}");
}

#[test]
fn it_is_a_paper_for_the_archive_and_the_same_every_time() {
    let pdf = printed(&grant(), Language::It);
    assert_eq!(pdf, printed(&grant(), Language::It));
    let raw = String::from_utf8_lossy(&pdf.bytes);
    for claim in ["<pdfaid:part>2</pdfaid:part>", "<pdfuaid:part>1</pdfuaid:part>"] {
        assert!(raw.contains(claim), "{claim} is not claimed");
    }
}
