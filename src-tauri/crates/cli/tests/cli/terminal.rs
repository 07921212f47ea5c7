//! The terminal as a script meets it: arguments in, output and exit code out.

use std::fs;

use serde_json::Value;

use crate::kit::{done, json, run};

#[test]
fn each_sample_is_made_shown_and_printed() {
    let folder = tempfile::tempdir().unwrap();
    for (sample, name, services, amount) in [
        ("ferrara", "Comune di Ferrara", 21, 103_157_400),
        ("lecce", "Comune di Lecce", 14, 31_955_600),
        ("novara", "Provincia di Novara", 5, 93_171_200),
    ] {
        let file = format!("{sample}.nuvolario");
        done(folder.path(), &["new", &file, "--sample", sample]);
        let shown = json(folder.path(), &["show", &file, "--json"]);
        assert_eq!(shown["body"]["entry"]["name"], name);
        let grant = &shown["funding"][0]["details"];
        assert_eq!(grant["amount"], amount);
        assert_eq!(grant["services"].as_array().unwrap().len(), services);
        let paper = format!("{sample}.pdf");
        done(folder.path(), &["report", &file, "--kind", "plan", "--out", &paper]);
        assert!(fs::read(folder.path().join(paper)).unwrap().starts_with(b"%PDF-"));
    }
}

#[test]
fn a_plan_is_made_for_a_body_by_either_code() {
    let folder = tempfile::tempdir().unwrap();
    for (file, code, name) in [
        ("istat.nuvolario", "038008", "Comune di Ferrara"),
        ("ipa.nuvolario", "C_D548", "Comune di Ferrara"),
        ("provincia.nuvolario", "p_no", "Provincia di Novara"),
    ] {
        done(folder.path(), &["new", file, "--body", code, "--name", "Il mio piano"]);
        let shown = json(folder.path(), &["show", file, "--json"]);
        assert_eq!(
            (&shown["body"]["entry"]["name"], &shown["name"]),
            (&name.into(), &"Il mio piano".into())
        );
        assert!(shown["totals"]["services"].as_u64().unwrap() > 20, "the typical services are in");
    }
}

#[test]
fn a_quote_is_the_documented_record() {
    let folder = tempfile::tempdir().unwrap();
    let args = |transfer: &'static str, update: &'static str| {
        let call = "pnrr-1.2-comuni-2022-04";
        [
            "funding",
            "quote",
            "--call",
            call,
            "--band",
            "6",
            "--transfer",
            transfer,
            "--update",
            update,
            "--json",
        ]
    };
    let quote = json(folder.path(), &args("0", "21"));
    let mut names: Vec<&String> = quote.as_object().unwrap().keys().collect();
    names.sort();
    assert_eq!(names, ["admissible", "amount_cents", "explanation", "reasons"]);
    assert_eq!((&quote["admissible"], &quote["amount_cents"]), (&true.into(), &103_157_400.into()));
    assert_eq!(quote["reasons"], Value::Array(vec![]));

    let refused = json(folder.path(), &args("0", "22"));
    assert_eq!((&refused["admissible"], &refused["amount_cents"]), (&false.into(), &Value::Null));
    assert_eq!(refused["reasons"][0]["key"], "grant-reason-too-many");
}

#[test]
fn a_call_with_one_class_needs_no_band() {
    let folder = tempfile::tempdir().unwrap();
    let call = "pnrr-1.2-province-2025-04";
    let quote = json(
        folder.path(),
        &["funding", "quote", "--call", call, "--transfer", "0", "--update", "5", "--json"],
    );
    assert_eq!(quote["amount_cents"], 93_171_200);
}

#[test]
fn the_six_calls_are_listed_as_closed() {
    let folder = tempfile::tempdir().unwrap();
    let calls = json(folder.path(), &["funding", "calls", "--json"]);
    let mut ids: Vec<&str> =
        calls.as_array().unwrap().iter().map(|it| it["id"].as_str().unwrap()).collect();
    ids.sort_unstable();
    assert_eq!(
        ids,
        [
            "pnrr-1.2-comuni-2022-04",
            "pnrr-1.2-comuni-2022-07",
            "pnrr-1.2-comuni-2023-11",
            "pnrr-1.2-comuni-2024-09",
            "pnrr-1.2-comuni-2025-07",
            "pnrr-1.2-province-2025-04",
        ],
    );
    assert!(calls.as_array().unwrap().iter().all(|it| it["is_open"] == false));
}

#[test]
fn a_table_of_quotes_comes_back_row_by_row() {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("t.csv"), "band,transfer,update\n6,0,21\n5,14,0\n1,1,1\n9,1,1\n")
        .unwrap();
    let args = ["funding", "quote", "--call", "pnrr-1.2-comuni-2022-04", "--batch", "t.csv"];
    let output = run(folder.path(), &args);
    assert_eq!(output.status.code(), Some(1), "a row cannot be read");
    let out = String::from_utf8(output.stdout).unwrap();
    let rows: Vec<&str> = out.lines().collect();
    assert_eq!(rows[0], "band,transfer,update,admissible,amount_cents,reason");
    assert_eq!(rows[1], "6,0,21,true,103157400,");
    assert_eq!(rows[2], "5,14,0,true,31955600,");
    assert!(rows[3].starts_with("1,1,1,false,,"), "{}", rows[3]);
    assert!(rows[4].starts_with("9,1,1,false,,"), "{}", rows[4]);
    assert!(rows[3].len() > 20 && rows[4].len() > 20, "each says why");
}

#[test]
fn problems_are_listed_with_the_documented_exit_code() {
    let folder = tempfile::tempdir().unwrap();
    done(folder.path(), &["new", "p.nuvolario", "--sample", "novara"]);
    let output = run(folder.path(), &["check", "p.nuvolario", "--json"]);
    assert_eq!(output.status.code(), Some(1));
    let problems: Value = serde_json::from_slice(&output.stdout).unwrap();
    let problems = problems.as_array().unwrap();
    let to_mend = problems.iter().filter(|it| it["weight"] == "mend").count();
    // Each service lacks its move, and then owner, application and contract.
    assert_eq!((to_mend, problems.len()), (5, 20));
    for field in ["kind", "object", "words", "fix", "record"] {
        assert!(!problems[0][field].is_null(), "{field}");
    }
}

#[test]
fn what_goes_wrong_has_its_words_and_its_exit_code() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path();
    fs::write(path.join("text.nuvolario"), "not a plan").unwrap();
    fs::write(path.join("empty.nuvolario"), "").unwrap();
    fs::write(path.join("columns.csv"), "fascia,n\n1,2\n").unwrap();
    done(path, &["new", "taken.nuvolario", "--sample", "novara"]);
    let comuni = "pnrr-1.2-comuni-2022-04";
    let cases: &[(&[&str], i32, &str)] = &[
        (&[], 2, "Uso"),
        (&["frob"], 2, "frob"),
        (&["new", "x.nuvolario"], 2, "Manca"),
        (&["new", "x.nuvolario", "--body", "999999"], 2, "999999"),
        (&["new", "x.nuvolario", "--sample", "roma"], 2, "roma"),
        (&["new", "taken.nuvolario", "--sample", "novara"], 3, "esiste già"),
        (&["new", "no/x.nuvolario", "--sample", "novara"], 3, "cartella"),
        (&["show", "none.nuvolario"], 3, "non si trova"),
        (&["show", "."], 3, "cartella"),
        (&["show", "text.nuvolario"], 3, "non è un piano"),
        (&["show", "empty.nuvolario"], 3, "vuoto"),
        (&["report", "taken.nuvolario", "--kind", "plan", "--out", "no/p.pdf"], 3, "cartella"),
        (&["report", "taken.nuvolario", "--kind", "dream", "--out", "p.pdf"], 2, "dream"),
        (&["funding", "quote", "--call", "x", "--transfer", "1", "--update", "1"], 2, "x"),
        (&["funding", "quote", "--call", comuni, "--transfer", "1", "--update", "1"], 2, "fascia"),
        (
            &[
                "funding",
                "quote",
                "--call",
                comuni,
                "--band",
                "8",
                "--transfer",
                "1",
                "--update",
                "1",
            ],
            2,
            "da 1 a 7",
        ),
        (
            &[
                "funding",
                "quote",
                "--call",
                comuni,
                "--band",
                "1",
                "--transfer",
                "-1",
                "--update",
                "1",
            ],
            2,
            "-1",
        ),
        (&["funding", "quote", "--call", comuni, "--batch", "columns.csv"], 2, "band"),
        (&["funding", "quote", "--call", comuni, "--batch", "none.csv"], 3, "none.csv"),
    ];
    for (args, code, word) in cases {
        let output = run(path, args);
        let said = String::from_utf8(output.stderr).unwrap();
        assert_eq!(output.status.code(), Some(*code), "{args:?}: {said}");
        assert!(said.contains(word), "{args:?} says: {said}");
        assert!(output.stdout.is_empty(), "{args:?}: an answer beside a failure");
    }
    assert!(!path.join("x.nuvolario").exists(), "nothing was made");
    assert_eq!(fs::read(path.join("text.nuvolario")).unwrap(), b"not a plan");
}

#[test]
fn english_is_spoken_when_asked() {
    let folder = tempfile::tempdir().unwrap();
    let output = run(folder.path(), &["--lang", "en", "show", "none.nuvolario"]);
    assert!(String::from_utf8(output.stderr).unwrap().contains("cannot be found"));
}

#[test]
fn a_plan_is_backed_up_verified_and_its_history_told() {
    let folder = tempfile::tempdir().unwrap();
    done(folder.path(), &["new", "p.nuvolario", "--sample", "novara"]);
    done(folder.path(), &["backup", "p.nuvolario", "--out", "copia.nuvolario"]);
    let show = |file: &str| json(folder.path(), &["show", file, "--json"]);
    assert_eq!(show("copia.nuvolario"), show("p.nuvolario"));
    let found = json(folder.path(), &["verify", "copia.nuvolario", "--json"]);
    assert_eq!(found["sound"], true);
    let history = json(folder.path(), &["history", "p.nuvolario", "--json"]);
    assert_eq!(history[0]["words"]["key"], "change-created");
    done(folder.path(), &["undo", "p.nuvolario", "--steps", "3"]);
    assert_eq!(show("copia.nuvolario"), show("p.nuvolario"), "nothing to take back");
}

#[test]
fn a_plan_goes_out_in_every_format_and_comes_back_from_a_package() {
    let folder = tempfile::tempdir().unwrap();
    done(folder.path(), &["new", "a.nuvolario", "--sample", "ferrara"]);
    for (format, opening) in [
        ("xlsx", "PK"),
        ("ods", "PK"),
        ("csv", "PK"),
        ("csv-iso", "PK"),
        ("datapackage", "PK"),
        ("json", "{"),
        ("html", "<!DOCTYPE html>"),
        ("cpsv-jsonld", "{"),
        ("cpsv-turtle", "@prefix"),
    ] {
        let out = format!("a.{format}");
        done(folder.path(), &["export", "a.nuvolario", "--format", format, "--out", &out]);
        let written = fs::read(folder.path().join(&out)).unwrap();
        assert!(written.starts_with(opening.as_bytes()), "{format}");
    }
    let services = ["--format", "csv", "--register", "services", "--out", "services.csv"];
    done(folder.path(), &[&["export", "a.nuvolario"], &services[..]].concat());
    let text = fs::read_to_string(folder.path().join("services.csv")).unwrap();
    assert!(text.starts_with("\u{feff}\"Nome\";"), "{}", &text[..40]);

    done(folder.path(), &["new", "b.nuvolario", "--from-datapackage", "a.datapackage"]);
    let show = |file| json(folder.path(), &["show", file, "--json"]);
    assert_eq!(show("a.nuvolario"), show("b.nuvolario"));
    let same = fs::read_to_string(folder.path().join("a.json")).unwrap();
    assert_eq!(serde_json::from_str::<Value>(&same).unwrap(), show("a.nuvolario"));

    for (args, code) in [
        (vec!["export", "a.nuvolario", "--format", "pdf", "--out", "x"], 2),
        (vec!["export", "a.nuvolario", "--format", "doc", "--out", "x"], 2),
        (vec!["export", "a.nuvolario", "--format", "xlsx", "--out", "a.nuvolario"], 2),
        (vec!["export", "no.nuvolario", "--format", "xlsx", "--out", "x"], 3),
        (vec!["export", "a.nuvolario", "--format", "xlsx", "--out", "no/x"], 3),
        (vec!["new", "c.nuvolario", "--from-datapackage", "a.xlsx"], 3),
        (vec!["new", "a.nuvolario", "--from-datapackage", "a.datapackage"], 3),
    ] {
        assert_eq!(run(folder.path(), &args).status.code(), Some(code), "{args:?}");
    }
    assert!(!folder.path().join("c.nuvolario").exists());
}

#[test]
fn a_table_is_brought_in_tried_first_and_taken_back() {
    let folder = tempfile::tempdir().unwrap();
    let at = folder.path();
    done(at, &["new", "p.nuvolario", "--sample", "lecce"]);
    let table = "Comune di Lecce\n\nOggetto;Ditta;Scad.;Canone annuo\nAssistenza;Maggioli spa;03/04/2026;1.200,00\nHosting;Aruba;05/06/2026;domani\n";
    fs::write(at.join("c.csv"), table).unwrap();
    let before = json(at, &["show", "p.nuvolario", "--json"]);
    let doubt = r#"{"columns":[{"heading":"Scad.","to":{"kind":"field","key":"ends"}}]}"#;
    fs::write(at.join("m.json"), doubt).unwrap();
    let import = |more: &[&str]| {
        let args = ["import", "p.nuvolario", "c.csv", "--mapping", "m.json"];
        run(at, &[&args[..], more].concat())
    };
    assert_eq!(import(&[]).status.code(), Some(2), "a day that may be two is not guessed");
    fs::write(at.join("m.json"), doubt.replace("}}]}", "},\"day\":\"day_first\"}]}")).unwrap();
    let tried = import(&["--dry-run", "--json"]);
    assert_eq!(tried.status.code(), Some(1), "{}", String::from_utf8_lossy(&tried.stderr));
    let report: Value = serde_json::from_slice(&tried.stdout).unwrap();
    assert_eq!((&report["register"], &report["header_row"]), (&"contracts".into(), &3.into()));
    assert_eq!((&report["counts"]["new"], &report["applied"]), (&2.into(), &false.into()));
    assert_eq!(report["not_taken"][0]["row"], 5);
    assert_eq!(json(at, &["show", "p.nuvolario", "--json"]), before);
    assert_eq!(import(&[]).status.code(), Some(1));
    let after = json(at, &["show", "p.nuvolario", "--json"]);
    assert_ne!(after, before);
    done(at, &["undo", "p.nuvolario"]);
    assert_eq!(json(at, &["show", "p.nuvolario", "--json"]), before);
    fs::write(at.join("m.json"), "{\"colonne\":1}").unwrap();
    assert_eq!(import(&[]).status.code(), Some(2));
    assert_eq!(run(at, &["import", "p.nuvolario", "manca.xlsx"]).status.code(), Some(3));
}
