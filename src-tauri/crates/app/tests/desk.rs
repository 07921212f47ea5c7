//! The desk: drafts that get a name, copies under a password, what this PC remembers.
#![allow(clippy::unwrap_used, missing_docs)]

use std::{fs, path::Path};

use app::{FailureKind, Settings, desk::Desk, plans, protected, services};
use domain::services::ServiceDetails;

fn desk() -> (tempfile::TempDir, Desk) {
    let folder = tempfile::tempdir().unwrap();
    let desk = Desk::new(&folder.path().join("local")).unwrap();
    (folder, desk)
}

fn names(folder: &Path) -> Vec<String> {
    let mut names: Vec<String> = fs::read_dir(folder)
        .unwrap()
        .map(|it| it.unwrap().file_name().to_string_lossy().into_owned())
        .collect();
    names.sort();
    names
}

fn drafts(folder: &Path) -> Vec<String> {
    names(&folder.join("local/drafts"))
}

#[test]
fn a_draft_that_gets_a_name_is_a_draft_no_more() {
    let (folder, desk) = desk();
    let draft = desk.open_sample("ferrara").unwrap();
    assert!(draft.draft);
    let mine = folder.path().join("Il mio piano");

    let saved = desk.save_as(&mine).unwrap();

    assert!(!saved.draft);
    assert_eq!(Path::new(&saved.path), folder.path().join("Il mio piano.nuvolario"));
    assert_eq!(saved.body, draft.body);
    assert!(!Path::new(&draft.path).exists(), "the draft is not left behind");
    let recent = desk.start_page().recent;
    assert_eq!(recent.len(), 1);
    assert_eq!((&recent[0].path, recent[0].draft), (&saved.path, false));
}

#[test]
fn a_copy_with_a_name_leaves_the_first_where_it_was() {
    let (folder, desk) = desk();
    desk.open_sample("lecce").unwrap();
    let first = desk.save_as(&folder.path().join("uno.nuvolario")).unwrap();
    let second = desk.save_as(&folder.path().join("due.nuvolario")).unwrap();
    assert!(Path::new(&first.path).exists());
    services::add(
        &desk.plan().unwrap(),
        ServiceDetails { name: "Nuovo".into(), ..Default::default() },
    )
    .unwrap();
    let count = |path: &str| {
        plans::open_to_read(Path::new(path)).unwrap().read(store::services::list).unwrap().len()
    };
    assert_eq!((count(&first.path), count(&second.path)), (14, 15), "work goes on in the second");
}

#[test]
fn two_drafts_of_one_body_have_two_names() {
    let (folder, desk) = desk();
    for _ in 0..2 {
        desk.open_sample("novara").unwrap();
    }
    desk.close();
    assert_eq!(
        drafts(folder.path()),
        ["Provincia di Novara (2).nuvolario", "Provincia di Novara.nuvolario"],
    );
}

#[test]
fn a_copy_under_a_password_opens_with_it_and_only_with_it() {
    let (folder, desk) = desk();
    let plan = desk.open_sample("novara").unwrap();
    let path = folder.path().join("per il sindaco.nuvolario");
    let copy = protected::save_copy(&desk, &path, "molto segreta").unwrap();
    assert_eq!(copy, folder.path().join("per il sindaco.nuvolario.age"));
    assert!(!fs::read(&copy).unwrap().windows(6).any(|it| it == b"SQLite"), "nothing shows");
    desk.close();

    let kind = |outcome: Result<_, app::Failure>| outcome.map(|_| ()).unwrap_err().kind;
    assert_eq!(kind(desk.open(&copy)), FailureKind::Password, "it is asked for");
    assert_eq!(kind(protected::open(&desk, &copy, "un'altra")), FailureKind::Password);
    let before = fs::read(&copy).unwrap();
    let opened = protected::open(&desk, &copy, "molto segreta").unwrap();
    assert_eq!((opened.draft, opened.body, opened.services), (true, plan.body, plan.services));
    assert_eq!(fs::read(&copy).unwrap(), before, "the copy stays as it is");
    assert!(drafts(folder.path()).contains(&"per il sindaco.nuvolario".to_owned()));
}

#[test]
fn a_short_password_writes_nothing() {
    let (folder, desk) = desk();
    desk.open_sample("novara").unwrap();
    let outcome = protected::save_copy(&desk, &folder.path().join("x"), "corta");
    assert_eq!(outcome.unwrap_err().kind, FailureKind::Input);
    assert_eq!(names(folder.path()), ["local"]);
}

#[test]
fn a_file_that_does_not_open_leaves_the_open_plan_open() {
    let (folder, desk) = desk();
    let open = desk.open_sample("novara").unwrap();
    let text = folder.path().join("lettera.nuvolario");
    fs::write(&text, "Gentile Comune,").unwrap();
    assert_eq!(desk.open(&text).unwrap_err().kind, FailureKind::File);
    assert_eq!(desk.view().unwrap().unwrap().path, open.path);
}

#[test]
fn settings_that_cannot_be_read_are_the_usual_ones() {
    let (folder, desk) = desk();
    fs::write(folder.path().join("local/settings.json"), "{ \"language\": \"fr\" }").unwrap();
    assert_eq!(desk.settings(), Settings::default());
}
