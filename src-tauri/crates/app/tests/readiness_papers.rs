//! Readiness half-way: list, detail and paper say the same figure, and the papers say everything.
#![allow(clippy::unwrap_used, missing_docs)]

mod halfway;

use std::{path::PathBuf, process::Command};

use app::{
    documents,
    exports::{self, Extract, Format, Request},
    plans,
    readiness::{self, MapRow},
    registers::Cache,
};
use domain::{
    plan::Plan,
    readiness::{board::Returned, score::percent},
    services::ServiceId,
    text::Datum,
};
use exchange::{read, sheet::Cell};
use halfway::SAMPLES;
use jiff::civil::date;
use store::Store;
use tempfile::TempDir;
use words::{Language, Words};

fn opened(plan: &Plan) -> (TempDir, Store) {
    let folder = tempfile::tempdir().unwrap();
    let store = plans::create(&folder.path().join("a.nuvolario"), plan).unwrap();
    (folder, store)
}

fn squeeze(text: &str) -> String {
    text.chars().filter(|it| !it.is_whitespace() && !"\u{200b}\u{ad}-".contains(*it)).collect()
}

/// Where papers are kept to be looked at.
fn out(name: &str) -> PathBuf {
    PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(name)
}

/// The text of a paper, in the order of its cells, without what only lays it out.
fn said(path: &PathBuf) -> String {
    // Between the margins: a row may go on over the page.
    let body = ["-raw", "-x", "0", "-y", "62", "-W", "595", "-H", "722"];
    let output = Command::new("pdftotext").args(body).arg(path).arg("-").output();
    let output = output.expect("pdftotext reads the paper back: install poppler-utils");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let text = String::from_utf8(output.stdout).unwrap();
    for page in text.split('\u{c}') {
        let page = squeeze(page);
        for alone in lead() {
            assert!(!page.ends_with(&alone), "{alone} ends a page: {page}");
        }
    }
    squeeze(&text)
}

/// What is said before a table, in both languages: it never stays behind at the foot of a page.
fn lead() -> Vec<String> {
    let sections = [
        "blocks",
        "next",
        "map",
        "progress",
        "todo",
        "skills",
        "proofs",
        "decisions",
        "strategies",
    ];
    let keys =
        sections.map(|it| [format!("readiness-paper-{it}"), format!("readiness-paper-{it}-intro")]);
    let all =
        Language::ALL.into_iter().flat_map(|it| keys.iter().flatten().map(move |key| (it, key)));
    all.map(|(language, key)| squeeze(&Words::new(language).text(key, &[]))).collect()
}

fn report(store: &Store, name: &str, language: Language) -> String {
    let path = out(name);
    documents::write_readiness(store, &path, language).unwrap();
    said(&path)
}

fn sheet(store: &Store, id: ServiceId, name: &str, language: Language) -> String {
    let path = out(name);
    documents::write_service_readiness(store, id, &path, language).unwrap();
    said(&path)
}

/// Every service of the list, as the page asks for it.
fn listed(store: &Store, cache: &Cache) -> Vec<MapRow> {
    let window = serde_json::json!({
        "query": { "search": "", "filters": [], "sort": [], "group": null },
        "by": null, "held_in": null, "of": null, "from": 0, "count": 1000, "language": "it",
    });
    readiness::map(store, cache, &serde_json::from_value(window).unwrap()).unwrap().rows
}

#[test]
fn each_sample_is_half_way_and_in_its_own_place() {
    let figures = SAMPLES.map(|sample| {
        let plan = halfway::plan(sample);
        let board = halfway::board(&plan, date(2026, 11, 23));
        let body = board.body();
        let came_back = body.tally.returned > 0;
        assert_eq!(came_back, sample != "lecce", "{sample}: {:?}", body.tally);
        let is_unclear = body.tally.unclear > 0;
        assert_eq!(is_unclear, sample != "novara", "{sample}: {:?}", body.tally);
        (sample, body.percent.unwrap())
    });
    assert_eq!(figures, [("ferrara", 15), ("lecce", 6), ("novara", 80)]);

    let plan = halfway::plan("ferrara");
    let board = halfway::board(&plan, date(2026, 11, 23));
    let units: Vec<_> = board.objects().flat_map(|it| board.units(&plan, it)).collect();
    let came_back =
        |kind: fn(&Returned) -> bool| units.iter().filter_map(|it| it.returned.as_ref()).any(kind);
    assert!(came_back(|it| matches!(it, Returned::Time { .. })));
    assert!(came_back(|it| matches!(it, Returned::Change { .. })));
    assert!(units.iter().any(|it| it.inherited.is_some() && it.done), "an answer is inherited");
}

#[test]
fn list_detail_and_paper_say_the_same_figure_of_each_service() {
    let words = Words::new(Language::It);
    for sample in SAMPLES {
        let (_folder, store) = opened(&halfway::plan(sample));
        let cache = Cache::default();
        let paper = report(&store, &format!("prontezza-{sample}.pdf"), Language::It);
        let body = readiness::overview(&store, &cache).unwrap().score;
        let why = readiness::explain(&store, &cache, None).unwrap();
        assert_eq!(why.value, percent(body.percent), "{sample}");
        assert!(paper.contains(&squeeze(&words.datum(&why.value))), "{sample}");
        for row in listed(&store, &cache) {
            let score = row.score.unwrap();
            let detail = readiness::service(&store, &cache, row.id).unwrap();
            assert_eq!(detail.score.as_ref(), Some(&score), "{sample}: {}", row.name);
            let why = readiness::explain(&store, &cache, Some(row.id)).unwrap();
            assert_eq!(why.value, percent(score.percent), "{sample}: {}", row.name);
            let cell = |value: Option<i64>| words.datum(&percent(value));
            let mut cells = format!("{}{}", row.name, cell(score.percent));
            for phase in &score.phases {
                cells += if phase.ready { "" } else { "•" };
                cells += &cell(phase.percent);
            }
            assert!(paper.contains(&squeeze(&cells)), "{sample}: {cells}\n{paper}");
        }
    }
}

#[test]
fn page_and_paper_say_the_same_of_what_holds_up_what() {
    for sample in SAMPLES {
        let (_folder, store) = opened(&halfway::plan(sample));
        let cache = Cache::default();
        let held = readiness::blocks(&store, &cache, None).unwrap();
        let paper = report(&store, &format!("blocks-{sample}.pdf"), Language::It);
        for it in &held.items {
            let block = &it.item;
            let names: Vec<&str> = it.names.iter().take(3).map(String::as_str).collect();
            let cells = [block.open.to_string(), block.services.to_string(), names.join("·")];
            assert!(paper.contains(&squeeze(&cells.concat())), "{sample}: {cells:?}\n{paper}");
        }
        for phase in held.phases.iter().filter(|_| !held.items.is_empty()) {
            let cells = [phase.items, phase.held, phase.now].map(|it| it.to_string()).concat();
            assert!(paper.contains(&cells), "{sample}: {phase:?}");
        }
        let score = readiness::overview(&store, &cache).unwrap().score;
        let open = held.items.iter().filter(|it| it.item.holds).map(|it| it.item.open);
        assert_eq!(open.sum::<u32>(), score.tally.blocking, "{sample}");
        let pictures = documents::pictures(&store, &cache, Language::It).unwrap();
        let drawn = pictures.blocks.map(|it| it.svg).unwrap_or_default();
        for it in &held.items {
            assert!(drawn.contains(&format!(">{} ", it.item.item.0)), "{sample}: {drawn}");
        }
        assert_eq!(drawn.matches("chart-arrow").count(), held.waits.len(), "{sample}");
        // Of one service no more than of all.
        let one = listed(&store, &cache)[0].id;
        let of_one = readiness::blocks(&store, &cache, Some(one)).unwrap();
        assert_eq!(of_one.services, 1);
        assert!(of_one.items.iter().all(|it| it.item.services <= 1), "{sample}");
    }
}

#[test]
fn the_report_says_what_is_open_proved_and_decided_in_both_languages() {
    let plan = halfway::plan("ferrara");
    let (_folder, store) = opened(&plan);
    for language in Language::ALL {
        let words = Words::new(language);
        let paper = report(&store, &format!("report-ferrara-{language}.pdf"), language);
        for proof in &plan.readiness.proofs {
            let details = &proof.details;
            for said in [details.name.as_str(), &details.title, &details.sha256[..16]] {
                assert!(paper.contains(&squeeze(said)), "{said}");
            }
        }
        for decision in &plan.readiness.decisions {
            assert!(
                paper.contains(&squeeze(&decision.details.reason)),
                "{}",
                decision.details.reason
            );
        }
        let board = halfway::board(&plan, app::clock::today());
        let open = |id: &domain::readiness::checklist::ItemId| {
            board.units_of(&plan, id).iter().any(|it| it.counts && !it.done)
        };
        for item in board.items().filter(|it| it.mandatory) {
            let text = squeeze(words.localized(&item.text));
            assert_eq!(paper.contains(&text), open(&item.id), "{}: {text}", item.id.0);
        }
        assert!(paper.contains(&squeeze(&words.text("readiness-paper-unofficial", &[]))));
        for sign in ["{", "}", "readiness-paper-", "domain-field-", "domain-strategy-"] {
            assert!(!paper.contains(&squeeze(sign)), "{sign:?}: {paper}");
        }
    }
}

#[test]
fn the_sheet_of_a_service_says_what_was_said_where_it_came_from_and_why_it_came_back() {
    let plan = halfway::plan("ferrara");
    let (_folder, store) = opened(&plan);
    let id = plan.services[0].id;
    let paper = sheet(&store, id, "scheda-anagrafe.pdf", Language::It);
    let board = halfway::board(&plan, app::clock::today());
    for part in board.parts_of(id) {
        for unit in board.units(&plan, part).into_iter().filter(|it| !it.template) {
            let (item, _) = board.item(&unit.item).unwrap();
            assert!(paper.contains(&squeeze(&item.text.it)), "{}", unit.item.0);
            assert!(paper.contains(&squeeze(&unit.answer.note)), "{}", unit.answer.note);
            assert!(paper.contains(&squeeze(&unit.answer.responsible)));
        }
    }
    for said in [
        "Risposta ereditata da: applicativo Demos suite demografica",
        "è cambiato qualcosa: Prodotto",
        "È passato il suo tempo".to_lowercase().as_str(),
        "conteggi-prova-migrazione.xlsx",
        "Demos suite demografica",
        "Servizi demografici",
        "Stima interna, non ufficiale",
        // All six strategies, in their order, with what was chosen and why.
        "Le sei strategie",
    ] {
        assert!(paper.contains(&squeeze(said)), "{said:?} is not on the paper:\n{paper}");
    }
    let view = app::strategy::view(&store, &Cache::default(), id).unwrap();
    assert_eq!(view.options.len(), 6);
    let words = Words::new(Language::It);
    for option in &view.options {
        let (name, standing) = (&option.data.name.it, words.datum(&option.weighed.standing.into()));
        let row = format!("{}{name}{standing}", option.weighed.rank);
        assert!(paper.contains(&squeeze(&row)), "{row}\n{paper}");
        let weighed = &option.weighed;
        for it in weighed.supports.iter().chain(&weighed.against).chain(&weighed.blocks) {
            assert!(paper.contains(&squeeze(&it.says.it)), "{}", it.says.it);
        }
        let chosen = format!("{name}{standing}scelta");
        assert_eq!(
            paper.contains(&squeeze(&chosen)),
            view.chosen == Some(option.data.strategy),
            "{chosen}"
        );
    }
    let english = sheet(&store, id, "sheet-anagrafe-en.pdf", Language::En);
    assert!(english.contains(&squeeze("Answer inherited from")), "{english}");
}

#[test]
fn a_plan_of_any_size_and_with_any_text_is_printed() {
    let hostile = [
        "#panic(\"no\") #import \"x\" *b* _i_ `r` $x$ <label> @ref // c",
        "</text></svg><script>alert('1')</script> & \"quoted\"",
        "مكتب 🎉 Скола \u{202e}gnitrats",
        "",
    ];
    let long = "M".repeat(300);
    for count in [0, 1, 100] {
        let mut plan = halfway::plan("lecce");
        if count < 100 {
            plan.services.truncate(count);
            plan.registers = domain::register::Registers::default();
            plan.readiness = domain::readiness::dossier::Dossier::default();
            plan.funding.clear();
        }
        let first = plan.services.first().cloned();
        while plan.services.len() < count {
            let mut more = first.clone().unwrap();
            more.id = ServiceId(i64::try_from(plan.services.len()).unwrap() + 1);
            more.details.catalogue_id = None;
            more.details.name = format!("Servizio numero {:04}", more.id.0);
            plan.services.push(more);
        }
        for (service, text) in plan.services.iter_mut().zip(hostile.iter().chain([&long.as_str()]))
        {
            if !text.is_empty() {
                service.details.name = (*text).to_owned();
                service.details.office = (*text).to_owned();
            }
        }
        plan.body.entry.name = hostile[0].to_owned();
        for it in &mut plan.readiness.decisions {
            it.details.reason = hostile[1].to_owned();
        }
        for it in &mut plan.registers.applications {
            it.details.name = hostile[1].to_owned();
        }
        let (_folder, store) = opened(&plan);
        let paper = report(&store, &format!("prontezza-{count}.pdf"), Language::It);
        assert!(paper.contains(&squeeze(hostile[0])), "{count}");
        for service in plan.services.iter().skip(5) {
            assert!(paper.contains(&squeeze(&service.details.name)), "{}", service.details.name);
        }
        let sheets = if count == 100 { 3 } else { 0 };
        let shown = [hostile[0], hostile[1], "[…]"];
        for (service, shown) in plan.services.iter().zip(shown).take(sheets) {
            let paper = sheet(&store, service.id, &format!("scheda-{count}.pdf"), Language::En);
            assert!(paper.contains(&squeeze(shown)), "{count}: {shown}");
        }
    }
}

#[test]
fn the_same_plan_gives_the_same_paper_and_it_claims_both_standards() {
    let (_folder, store) = opened(&halfway::plan("novara"));
    let bytes = |name: &str| {
        documents::write_readiness(&store, &out(name), Language::It).unwrap();
        std::fs::read(out(name)).unwrap()
    };
    let first = bytes("same-1.pdf");
    assert!(first == bytes("same-2.pdf"), "the same bytes");
    let raw = String::from_utf8_lossy(&first);
    for claim in [
        "<pdfaid:part>2</pdfaid:part>",
        "<pdfaid:conformance>A</pdfaid:conformance>",
        "<pdfuaid:part>1</pdfuaid:part>",
    ] {
        assert!(raw.contains(claim), "{claim}");
    }
}

#[test]
fn a_service_that_is_not_offered_has_a_sheet_that_says_so() {
    let mut plan = halfway::plan("novara");
    plan.services[1].details.provision = domain::services::Provision::NotOffered;
    let (_folder, store) = opened(&plan);
    let paper = sheet(&store, plan.services[1].id, "scheda-non-erogato.pdf", Language::It);
    assert!(paper.contains(&squeeze("non conta per la prontezza")), "{paper}");
    let words = Words::new(Language::It);
    assert!(!paper.contains(&squeeze(&words.datum(&Datum::Percent(100)))));
    let none =
        documents::write_service_readiness(&store, ServiceId(99), &out("none.pdf"), Language::It);
    assert_eq!(none.unwrap_err().kind, app::FailureKind::NotFound);
}

#[test]
fn the_open_items_go_out_as_typed_cells_one_row_for_each_thing_they_are_open_for() {
    let plan = halfway::plan("ferrara");
    let (_folder, store) = opened(&plan);
    let board = halfway::board(&plan, app::clock::today());
    let units = board.objects().flat_map(|it| board.units(&plan, it));
    let open = units.filter(|it| it.counts && !it.done && !it.template).count();
    for format in [Format::Xlsx, Format::Ods] {
        let extract = Some(Extract::OpenItems);
        let request = Request { format, sight: None, extract, language: Language::It };
        let bytes = exports::bytes(&store, &Cache::default(), &request).unwrap();
        let book = read::book(&bytes, &mut |_| std::ops::ControlFlow::Continue(())).unwrap();
        let rows = &book.sheets[0].rows;
        assert_eq!(rows.len(), open + 1, "{format:?}");
        let head: Vec<String> = rows[0].iter().map(|it| format!("{it:?}")).collect();
        let at = |heading: &str| head.iter().position(|it| it.contains(heading)).unwrap();
        let late =
            rows[1..].iter().filter(|it| it.get(at("In ritardo")) == Some(&Cell::Flag(true)));
        assert!(late.count() > 0, "something is late");
        let due = rows[1..].iter().filter_map(|it| it.get(at("Entro il")));
        assert!(due.filter(|it| !it.is_empty()).all(|it| matches!(it, Cell::Day(_))), "{format:?}");
        assert!(rows[1..].iter().all(|it| matches!(it[0], Cell::Number(_))));
        let name = request.file_name(&store).unwrap();
        assert!(name.starts_with("Voci aperte - Comune di Ferrara - "), "{name}");
    }
    let paper = Request {
        format: Format::Json,
        sight: None,
        extract: Some(Extract::OpenItems),
        language: Language::It,
    };
    assert!(exports::bytes(&store, &Cache::default(), &paper).is_err());
}
