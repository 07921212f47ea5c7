//! Everything out again: which files, what is in them, and that a plan comes back from them.
#![allow(clippy::unwrap_used, missing_docs)]

#[allow(dead_code, clippy::cast_possible_truncation, clippy::cast_possible_wrap)]
#[path = "../../exchange/tests/common/plans.rs"]
mod plans_of_any_kind;

use std::{fs, ops::ControlFlow, path::Path};

use app::{
    FailureKind,
    desk::Desk,
    exports::{self, Format, Package, Request, Sight},
    plans,
    registers::Cache,
};
use domain::{
    plan::Plan,
    register::{
        Register,
        view::{Filter, Query, Sort},
    },
};
use exchange::{
    read,
    sheet::{Cell, Sheet},
};
use plans_of_any_kind::any_plan;
use proptest::prelude::*;
use store::Store;
use words::Language;

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, ..ProptestConfig::default() })]

    #[test]
    fn a_plan_made_of_a_package_is_the_same_plan(plan in any_plan()) {
        let folder = tempfile::tempdir().unwrap();
        let first = plans::create(&folder.path().join("a.nuvolario"), &plan).unwrap();
        let package = folder.path().join("a.zip");
        exports::write(&first, &Cache::default(), &package, &whole(Format::Datapackage)).unwrap();
        let package = Package::open(&package).unwrap();
        let second = package.create(&folder.path().join("b.nuvolario")).unwrap();
        prop_assert_eq!(read_plan(&first), read_plan(&second));
    }

    #[test]
    fn what_stands_in_a_register_stands_in_every_table_of_it(plan in any_plan()) {
        let folder = tempfile::tempdir().unwrap();
        let store = plans::create(&folder.path().join("a.nuvolario"), &plan).unwrap();
        for format in [Format::Xlsx, Format::Ods] {
            let sheets = sheets(&bytes(&store, &whole(format)));
            prop_assert_eq!(sheets.len(), 12);
            let names = |at: usize| -> Vec<String> {
                sheets[at].rows.iter().skip(1).map(|it| shown(it.first())).collect()
            };
            let services = plan.services.iter().map(|it| line_of(&it.details.name));
            prop_assert_eq!(names(0), services.collect::<Vec<_>>());
            let people = plan.registers.people.iter().map(|it| line_of(&it.details.name));
            prop_assert_eq!(names(5), people.collect::<Vec<_>>());
        }
    }
}

#[test]
fn the_tables_have_headings_of_the_language_and_cells_of_their_kind() {
    let (_folder, store) = sample("ferrara");
    let all = sheets(&bytes(&store, &whole(Format::Xlsx)));
    let names: Vec<&str> = all.iter().map(|it| it.name.as_str()).collect();
    assert_eq!(
        names,
        [
            "Servizi",
            "Applicativi",
            "Fornitori",
            "Contratti",
            "Macchine",
            "Persone",
            "Competenze",
            "Voci di costo",
            "Fatture",
            "Contributi",
            "Servizi di ogni contributo",
            "Ente",
        ]
    );
    assert_eq!(shown(all[0].rows[0].first()), "Nome");
    let grants = &all[9];
    let amount = grants.rows[0].iter().position(|it| shown(Some(it)) == "Importo").unwrap();
    assert!(matches!(grants.rows[1][amount], Cell::Money(_)), "{:?}", grants.rows[1][amount]);
    let lines = read_plan(&store).funding;
    let funded: usize = lines.iter().map(|it| it.details.services.len()).sum();
    assert_eq!(all[10].rows.len(), funded + 1, "a row for each service in a grant");
    let english = Request { language: Language::En, ..whole(Format::Ods) };
    let all = sheets(&bytes(&store, &english));
    assert_eq!(all[0].name, "Services");
    assert_eq!(shown(all[0].rows[0].first()), "Name");
}

#[test]
fn what_a_grid_shows_is_what_comes_out() {
    let (_folder, store) = sample("ferrara");
    let sight = Sight {
        register: Register::Services,
        query: Query {
            filters: vec![Filter { field: "citizen_facing".into(), values: vec!["true".into()] }],
            sort: vec![Sort { field: "name".into(), descending: true }],
            ..Query::default()
        },
        fields: vec!["area".into(), "name".into(), "verdict".into()],
    };
    let plan = read_plan(&store);
    let wanted = plan.services.iter().filter(|it| it.details.citizen_facing).count();
    for format in [Format::Xlsx, Format::Ods, Format::Csv, Format::CsvIso] {
        let request =
            Request { format, sight: Some(sight.clone()), extract: None, language: Language::It };
        let [sheet] = &sheets(&bytes(&store, &request))[..] else { panic!("one table") };
        let row = |at: usize| -> Vec<String> {
            sheet.rows[at].iter().map(|it| shown(Some(it))).collect()
        };
        assert_eq!(row(0), ["Area", "Nome", "Finanziabile"], "{format:?}");
        assert_eq!(sheet.rows.len(), wanted + 1);
        assert!(row(1)[1] > row(2)[1], "the greatest first");
    }
    let paper =
        Request { format: Format::Pdf, sight: Some(sight), extract: None, language: Language::It };
    assert!(bytes(&store, &paper).starts_with(b"%PDF-"));
}

#[test]
fn a_format_that_cannot_hold_what_is_asked_says_so() {
    let (_folder, store) = sample("novara");
    let sight = Some(Sight::of(Register::Services));
    for (format, sight) in [
        (Format::Pdf, None),
        (Format::Datapackage, sight.clone()),
        (Format::Json, sight.clone()),
        (Format::Html, sight.clone()),
        (Format::CpsvJsonld, sight.clone()),
        (Format::CpsvTurtle, sight),
    ] {
        let request = Request { format, sight, extract: None, language: Language::It };
        let failure = exports::bytes(&store, &Cache::default(), &request).unwrap_err();
        assert_eq!(failure.kind, FailureKind::Input, "{format:?}");
    }
}

#[test]
fn the_public_list_holds_what_is_offered_and_nothing_private() {
    let folder = tempfile::tempdir().unwrap();
    let mut plan = plans::sample("ferrara").unwrap();
    plan.services[0].details.provision = domain::services::Provision::NotOffered;
    plan.services[0].details.name = "Non erogato".into();
    plan.services[1].details.notes = "da non dire".into();
    plan.services[1].details.owner = "Rossi Maria".into();
    plan.services[1].details.name = "<b>Grassetto</b>".into();
    let store = plans::create(&folder.path().join("a.nuvolario"), &plan).unwrap();
    for format in [Format::Html, Format::CpsvJsonld, Format::CpsvTurtle] {
        let text = String::from_utf8(bytes(&store, &whole(format))).unwrap();
        for hidden in ["Non erogato", "da non dire", "Rossi"] {
            assert!(!text.contains(hidden), "{format:?}: {hidden}");
        }
        assert!(text.contains("Grassetto"), "{format:?}");
        assert!(format != Format::Html || !text.contains("<b>"));
    }
}

#[test]
fn the_file_has_a_name_every_system_takes_and_the_ending_of_its_kind() {
    let folder = tempfile::tempdir().unwrap();
    let mut plan = plans::sample("ferrara").unwrap();
    plan.body.entry.name = "Comune di A/B: \"x\" <1>".into();
    let store = plans::create(&folder.path().join("a.nuvolario"), &plan).unwrap();
    let one = Some(Sight::of(Register::People));
    for (format, sight, ending) in [
        (Format::Xlsx, None, ".xlsx"),
        (Format::Csv, None, ".zip"),
        (Format::Csv, one.clone(), ".csv"),
        (Format::Datapackage, None, ".zip"),
        (Format::CpsvTurtle, None, ".ttl"),
        (Format::Pdf, one, ".pdf"),
    ] {
        let request = Request { format, sight, extract: None, language: Language::It };
        let name = request.file_name(&store).unwrap();
        assert!(name.ends_with(ending), "{name}");
        assert!(!name.contains(['/', '\\', ':', '*', '?', '"', '<', '>', '|']), "{name}");
    }
}

#[test]
fn a_file_is_written_whole_or_not_at_all_and_never_over_the_plan() {
    let folder = tempfile::tempdir().unwrap();
    let desk = Desk::new(&folder.path().join("local")).unwrap();
    desk.open_sample("ferrara").unwrap();
    let plan = folder.path().join("piano.nuvolario");
    desk.save_as(&plan).unwrap();
    let request = whole(Format::Xlsx);

    let made = exports::save(&desk, &folder.path().join("uscita"), &request).unwrap();
    assert_eq!(Path::new(&made.path), folder.path().join("uscita.xlsx"));
    assert!(desk.printed(Path::new(&made.path)).is_ok(), "it can be shown in its folder");
    // Nobody was asked about the name with the ending.
    let failure = exports::save(&desk, &folder.path().join("uscita"), &request).unwrap_err();
    assert_eq!(failure.kind, FailureKind::File);
    // This one was asked about by the dialog of the system.
    exports::save(&desk, &folder.path().join("uscita.xlsx"), &request).unwrap();

    let store = desk.plan().unwrap();
    let over = exports::write(&store, desk.registers(), &plan, &request).unwrap_err();
    assert_eq!(over.kind, FailureKind::Input, "the plan itself stays");

    let missing = folder.path().join("non c'è").join("a.xlsx");
    assert_eq!(exports::save(&desk, &missing, &request).unwrap_err().kind, FailureKind::File);
    let wrong = Request { sight: Some(Sight::of(Register::People)), ..whole(Format::Json) };
    exports::save(&desk, &folder.path().join("b.json"), &wrong).unwrap_err();
    assert!(!folder.path().join("b.json").exists());
    let left: Vec<String> = fs::read_dir(folder.path())
        .unwrap()
        .map(|it| it.unwrap().file_name().to_string_lossy().into_owned())
        .filter(|it| it.contains("unfinished"))
        .collect();
    assert!(left.is_empty(), "{left:?}");
}

#[test]
fn a_package_that_is_opened_becomes_a_draft() {
    let folder = tempfile::tempdir().unwrap();
    let desk = Desk::new(&folder.path().join("local")).unwrap();
    desk.open_sample("lecce").unwrap();
    let before = read_plan(&desk.plan().unwrap());
    let package = folder.path().join("lecce.zip");
    exports::save(&desk, &package, &whole(Format::Datapackage)).unwrap();
    desk.open_sample("novara").unwrap();

    let view = desk.open(&package).unwrap();

    assert!(view.draft);
    assert_eq!(read_plan(&desk.plan().unwrap()), before);
    // A workbook is packed too, and says so without taking the plan away that is open.
    let workbook = folder.path().join("lecce.xlsx");
    exports::save(&desk, &workbook, &whole(Format::Xlsx)).unwrap();
    assert_eq!(desk.open(&workbook).unwrap_err().kind, FailureKind::File);
    assert_eq!(desk.view().unwrap().unwrap().path, view.path);
}

#[test]
fn a_package_whose_records_do_not_pass_their_checks_makes_no_plan() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("a.zip");
    fs::write(&path, b"PK\x05\x06").unwrap();
    for path in [path, folder.path().join("no.zip")] {
        let refused = Package::open(&path).map(|_| ()).unwrap_err();
        assert_eq!(refused.kind, FailureKind::File);
    }
}

fn whole(format: Format) -> Request {
    Request { format, sight: None, extract: None, language: Language::It }
}

fn sample(id: &str) -> (tempfile::TempDir, Store) {
    let folder = tempfile::tempdir().unwrap();
    let plan = plans::sample(id).unwrap();
    let store = plans::create(&folder.path().join("a.nuvolario"), &plan).unwrap();
    (folder, store)
}

fn read_plan(store: &Store) -> Plan {
    store.read(store::plan::get).unwrap()
}

fn bytes(store: &Store, request: &Request) -> Vec<u8> {
    exports::bytes(store, &Cache::default(), request).unwrap()
}

fn sheets(bytes: &[u8]) -> Vec<Sheet> {
    read::book(bytes, &mut |_| ControlFlow::Continue(())).unwrap().sheets
}

fn shown(cell: Option<&Cell>) -> String {
    match cell {
        None | Some(Cell::Empty) => String::new(),
        Some(Cell::Text(it)) => line_of(it),
        Some(other) => format!("{other:?}"),
    }
}

/// A text as spreadsheets keep it: they know one kind of line break, and no control characters.
fn line_of(text: &str) -> String {
    let lines = text.replace("\r\n", "\n").replace('\r', "\n");
    lines
        .chars()
        .map(|it| if it.is_control() && !"\n\t".contains(it) { '\u{fffd}' } else { it })
        .collect()
}
