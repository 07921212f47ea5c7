//! The papers of the costs: they say the figures, and the page for the budget is one page.

use std::{path::PathBuf, process::Command};

use app::{costs::Reckoning, documents, plans, registers::Cache};
use domain::{costs::book::Knobs, plan::Plan};
use words::{Language, Words};

use crate::workbook::{sample, tough};

fn squeeze(text: &str) -> String {
    text.chars().filter(|it| !it.is_whitespace() && !"\u{200b}\u{ad}".contains(*it)).collect()
}

/// The text of a paper.
fn said(path: &PathBuf) -> String {
    let output = Command::new("pdftotext").arg("-layout").arg(path).arg("-").output();
    let output = output.expect("pdftotext reads the paper back: install poppler-utils");
    squeeze(&String::from_utf8(output.stdout).unwrap())
}

/// The report and the page of a plan, and how many pages the latter has.
fn papers(name: &str, plan: &Plan, language: Language) -> (String, String, usize) {
    let folder = tempfile::tempdir().unwrap();
    let store = plans::create(&folder.path().join("a.nuvolario"), plan).unwrap();
    let out = |kind: &str| {
        PathBuf::from(env!("CARGO_TARGET_TMPDIR"))
            .join(format!("{kind}-{name}-{}.pdf", language.code()))
    };
    let (report, page) = (out("costs"), out("budget"));
    documents::write_costs(&store, &report, language).unwrap();
    let pages = documents::write_budget(&store, &page, language).unwrap();
    let drawn = documents::cost_pictures(&store, &Cache::default(), language).unwrap();
    let is_empty = plan.registers.costs.is_empty();
    assert_eq!(drawn.cash.is_none(), is_empty, "{name}: nothing is no picture");
    (said(&report), said(&page), pages)
}

#[test]
fn both_papers_say_the_figures_in_both_languages() {
    for (name, plan) in
        [("ferrara", sample("ferrara")), ("lecce", sample("lecce")), ("tough", tough(60))]
    {
        let figures = Reckoning::of(&plan, Knobs::default(), app::clock::today()).figures.unwrap();
        for language in Language::ALL {
            let words = Words::new(language);
            let (report, page, pages) = papers(name, &plan, language);
            assert_eq!(pages, 1, "{name}: the page for the budget is one page");
            for amount in [figures.tco, figures.tangible, figures.gap.unwrap()] {
                let amount = squeeze(&words.money(amount));
                assert!(report.contains(&amount), "{name}: {amount}");
            }
            for year in &figures.years {
                for amount in [year.cash, year.fees, year.gap, year.hidden] {
                    let amount = squeeze(&words.amount(amount));
                    assert!(report.contains(&amount), "{name} {}: {amount}", year.year);
                }
            }
            let next =
                figures.years.iter().find(|it| it.year > app::clock::today().year()).unwrap();
            assert!(page.contains(&squeeze(&words.amount(next.gap))), "{name}: {page}");
            let duty = squeeze(&words.text("costs-paper-law", &[]));
            assert!(report.contains(&duty) && page.contains(&duty), "{name}");
        }
    }
}

#[test]
fn without_costs_the_papers_say_that_data_are_missing() {
    let mut plan = tough(0);
    plan.funding.clear();
    let (report, page, pages) = papers("empty", &plan, Language::It);
    let missing = squeeze("le cifre sono tutte a zero perché mancano i dati");
    assert!(report.contains(&missing) && page.contains(&missing), "{page}");
    assert_eq!(pages, 1);
}

#[test]
fn many_long_chapters_still_fit_one_page() {
    let mut plan = tough(120);
    for (place, cost) in plan.registers.costs.iter_mut().enumerate() {
        cost.details.chapter =
            format!("{place}/Prestazioni di servizi informatici e canoni, centro di costo lungo");
        cost.details.mission = "01".into();
        cost.details.programme = "08".into();
    }
    let (_, page, pages) = papers("long", &plan, Language::It);
    assert_eq!(pages, 1);
    assert!(page.contains(&squeeze("righe, le più piccole")), "the rest is one row: {page}");
}
