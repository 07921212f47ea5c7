//! The costs in the terminal: the figures of the page, the papers, the workbook.

use std::fs;

use app::plans;
use reference::Pack;

use crate::kit::{done, json, run};

#[test]
fn the_costs_are_those_of_the_page_and_what_goes_wrong_has_its_exit_code() {
    let folder = tempfile::tempdir().unwrap();
    let at = folder.path();
    let plan = Pack::shared().sample("lecce").unwrap().plan();
    plans::create(&at.join("p.nuvolario"), &plan).unwrap().close().unwrap();

    let shown = json(at, &["costs", "p.nuvolario", "--json"]);
    let years = shown["figures"]["years"].as_array().unwrap();
    let cash: i64 = years.iter().map(|it| it["cash"].as_i64().unwrap()).sum();
    for cut in ["phase", "chapter", "service", "supplier", "line"] {
        let table = json(at, &["costs", "p.nuvolario", "--by", cut, "--json"]);
        assert_eq!(table["total"]["total"], serde_json::json!(cash), "{cut}");
    }
    let text = done(at, &["costs", "p.nuvolario"]);
    assert!(text.contains("Costo totale del cloud (TCO)"), "{text}");
    let text = done(at, &["costs", "p.nuvolario", "--by", "phase", "--year", "2028"]);
    assert!(text.starts_with("Per fase\t2028\tTotale"), "{text}");

    for (args, file, head) in [
        (&["report", "p.nuvolario", "--kind", "costs", "--out", "c.pdf"][..], "c.pdf", "%PDF-"),
        (&["report", "p.nuvolario", "--kind", "budget", "--out", "b.pdf"], "b.pdf", "%PDF-"),
        (
            &["export", "p.nuvolario", "--costs", "--format", "xlsx", "--out", "c.xlsx"],
            "c.xlsx",
            "PK",
        ),
        (&["export", "p.nuvolario", "--costs", "--format", "ods", "--out", "c.ods"], "c.ods", "PK"),
    ] {
        done(at, args);
        assert!(fs::read(at.join(file)).unwrap().starts_with(head.as_bytes()), "{file}");
    }

    for (args, code, word) in [
        (&["costs", "none.nuvolario"][..], 3, "none.nuvolario"),
        (&["costs", "p.nuvolario", "--year", "1999"], 2, "1999"),
        (&["costs", "p.nuvolario", "--by", "colour"], 2, "colour"),
        (&["export", "p.nuvolario", "--costs", "--format", "csv", "--out", "x.csv"], 2, "xlsx"),
        (&["report", "p.nuvolario", "--kind", "costs", "--out", "no/x.pdf"], 3, "cartella"),
    ] {
        let output = run(at, args);
        let said = String::from_utf8(output.stderr).unwrap();
        assert_eq!(output.status.code(), Some(code), "{args:?}: {said}");
        assert!(said.contains(word), "{args:?} says: {said}");
    }
    assert!(!at.join("x.csv").exists());
}
