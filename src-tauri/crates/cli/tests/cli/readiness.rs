//! Readiness in the terminal: the figures of the pages, and the papers.

use std::fs;

use app::plans;

use crate::{
    halfway::{self, SAMPLES},
    kit::{done, json, run},
};

#[test]
fn the_figure_of_each_service_is_that_of_the_board() {
    let folder = tempfile::tempdir().unwrap();
    for sample in SAMPLES {
        let plan = halfway::plan(sample);
        let file = format!("{sample}.nuvolario");
        plans::create(&folder.path().join(&file), &plan).unwrap().close().unwrap();
        let board = halfway::board(&plan, app::clock::today());
        let shown = json(folder.path(), &["readiness", &file, "--json"]);
        let body = board.body();
        assert_eq!(shown["percent"], serde_json::json!(body.percent), "{sample}");
        let (known, of) = board.completeness(None);
        let completeness = &shown["completeness"];
        assert_eq!((&completeness["known"], &completeness["of"]), (&known.into(), &of.into()));
        for (phase, expected) in shown["phases"].as_array().unwrap().iter().zip(&body.phases) {
            assert_eq!(phase["percent"], serde_json::json!(expected.percent));
            assert!(phase["name"]["it"].as_str().is_some_and(|it| !it.is_empty()));
        }
        let services = shown["services"].as_array().unwrap();
        assert_eq!(services.len(), plan.services.len());
        for (line, service) in services.iter().zip(&plan.services) {
            let expected = board.service(service.id).unwrap();
            assert_eq!(line["percent"], serde_json::json!(expected.percent), "{}", line["name"]);
            assert_eq!(line["phase"], serde_json::json!(expected.current_phase()));
        }
        let name = plan.services[0].details.name.to_uppercase();
        let one = json(folder.path(), &["readiness", &file, "--service", &name, "--json"]);
        assert_eq!(one["percent"], services[0]["percent"], "{name}");
        assert!(one["parts"].as_array().unwrap().len() > 1, "its items are there");
        let text = done(folder.path(), &["readiness", &file]);
        let said = format!("Prontezza dell'ente: {}\u{a0}%", body.percent.unwrap());
        assert!(text.starts_with(&said) && text.contains("non ufficiale"), "{text}");
        assert!(done(folder.path(), &["readiness", &file, "--service", &name]).contains("1. "));
    }
}

#[test]
fn papers_and_open_items_are_written_and_what_goes_wrong_has_its_exit_code() {
    let folder = tempfile::tempdir().unwrap();
    let at = folder.path();
    let mut plan = halfway::plan("novara");
    plan.services[3].details.name = plan.services[2].details.name.clone();
    plans::create(&at.join("p.nuvolario"), &plan).unwrap().close().unwrap();
    let name = plan.services[0].details.name.clone();
    let report = ["report", "p.nuvolario", "--kind"];
    done(at, &[&report[..], &["readiness", "--out", "r.pdf"]].concat());
    done(at, &[&report[..], &["service", "--service", &name, "--out", "s.pdf"]].concat());
    for paper in ["r.pdf", "s.pdf"] {
        assert!(fs::read(at.join(paper)).unwrap().starts_with(b"%PDF-"), "{paper}");
    }
    let export = ["export", "p.nuvolario", "--open-items", "--format"];
    done(at, &[&export[..], &["csv", "--out", "voci.csv"]].concat());
    let text = fs::read_to_string(at.join("voci.csv")).unwrap();
    assert!(text.starts_with("\u{feff}\"N. fase\";"), "{}", &text[..40]);

    let twice = plan.services[2].details.name.clone();
    for (args, code, word) in [
        (vec!["readiness", "none.nuvolario"], 3, "none.nuvolario"),
        (vec!["readiness", "p.nuvolario", "--service", "Nessuno"], 2, "Nessuno"),
        (vec!["readiness", "p.nuvolario", "--service", &twice], 2, "più servizi"),
        (vec!["readiness"], 2, "FILE"),
        ([&report[..], &["service", "--out", "x.pdf"]].concat(), 2, "--service"),
        ([&report[..], &["readiness", "--out", "no/x.pdf"]].concat(), 3, "cartella"),
        ([&export[..], &["json", "--out", "x"]].concat(), 2, "tabella"),
    ] {
        let output = run(at, &args);
        let said = String::from_utf8(output.stderr).unwrap();
        assert_eq!(output.status.code(), Some(code), "{args:?}: {said}");
        assert!(said.contains(word), "{args:?} says: {said}");
    }
    assert!(!at.join("x.pdf").exists());
}
