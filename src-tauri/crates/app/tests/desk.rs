//! The desk: drafts that get a name, copies under a password, what this PC remembers.
#![allow(clippy::unwrap_used, missing_docs)]

use std::{fs, path::Path};

use app::{
    FailureKind, Settings, backups,
    desk::{Desk, PlanView, ReadingKind},
    plans, protected, services,
};
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

fn why(view: &PlanView) -> (ReadingKind, &str) {
    let reading = view.reading.as_ref().unwrap();
    assert!(view.read_only);
    (reading.kind, &reading.message.key)
}

fn add(desk: &Desk, name: &str) {
    let details = ServiceDetails { name: name.into(), ..Default::default() };
    services::add(&desk.plan().unwrap(), details).unwrap();
}

fn service_names(desk: &Desk) -> Vec<String> {
    let rows = services::list(&desk.plan().unwrap()).unwrap();
    rows.into_iter().map(|it| it.service.details.name).collect()
}

#[test]
fn the_first_change_of_a_day_makes_a_backup_and_the_second_does_not() {
    let (folder, desk) = desk();
    desk.open_sample("novara").unwrap();
    desk.save_as(&folder.path().join("piano")).unwrap();
    assert_eq!(backups::list(&desk).unwrap(), []);
    let before = service_names(&desk);
    add(&desk, "Uno");
    add(&desk, "Due");
    let made = backups::list(&desk).unwrap();
    assert_eq!(made.len(), 1);
    assert_eq!(made[0].reason, backups::BackupReason::FirstChange);
    let old = plans::open_to_read(Path::new(&made[0].path)).unwrap();
    let old: Vec<String> =
        old.read(store::services::list).unwrap().into_iter().map(|it| it.details.name).collect();
    assert_eq!(old, before, "it is the plan as it was before");
}

#[test]
fn a_backup_tells_what_differs_and_is_put_back_after_the_present_is_backed_up() {
    let (folder, desk) = desk();
    desk.open_sample("novara").unwrap();
    desk.save_as(&folder.path().join("piano")).unwrap();
    let before = service_names(&desk);
    let first = backups::make(&desk).unwrap().backup;
    add(&desk, "Uno");
    let difference = backups::compare(&desk, Path::new(&first.path)).unwrap();
    assert_eq!(difference.services.added, ["Uno"]);

    let plan = folder.path().join("piano.nuvolario");
    let looked_at = backups::open(&desk, Path::new(&first.path), &plan).unwrap();
    assert_eq!(why(&looked_at), (ReadingKind::Backup, "frame-reading-backup"));
    assert_eq!(looked_at.reading.as_ref().unwrap().plan.as_deref(), plan.to_str());
    assert_eq!(desk.view().unwrap().unwrap(), looked_at, "asked again, the desk says the same");
    let refused = services::add(
        &desk.plan().unwrap(),
        ServiceDetails { name: "No".into(), ..Default::default() },
    );
    assert_eq!(refused.unwrap_err().kind, FailureKind::File);
    desk.open(&plan).unwrap();

    let view = backups::restore(&desk, Path::new(&first.path)).unwrap();

    assert!(!view.read_only && view.reading.is_none());
    assert_eq!(service_names(&desk), before);
    let kept = backups::list(&desk).unwrap();
    let present = kept.iter().find(|it| it.reason == backups::BackupReason::Restore).unwrap();
    backups::restore(&desk, Path::new(&present.path)).unwrap();
    assert!(service_names(&desk).contains(&"Uno".to_owned()), "the present came back too");
}

#[test]
fn a_second_folder_that_is_not_there_is_told_and_stops_nothing() {
    let (folder, desk) = desk();
    let missing = folder.path().join("chiavetta");
    let settings =
        Settings { backup_folder: missing.to_string_lossy().into_owned(), ..Settings::default() };
    desk.save_settings(&settings).unwrap();
    desk.open_sample("novara").unwrap();
    add(&desk, "Uno");
    let told: Vec<String> =
        desk.view().unwrap().unwrap().notices.into_iter().map(|it| it.key).collect();
    assert!(told.contains(&"archive-second-backup-failed".to_owned()), "{told:?}");
    assert!(!told.contains(&"archive-backup-failed".to_owned()), "{told:?}");
    assert!(backups::make(&desk).unwrap().second_failed);
    fs::create_dir(&missing).unwrap();
    assert!(!backups::make(&desk).unwrap().second_failed);
    assert!(backups::list(&desk).unwrap().iter().any(|it| it.second));
}

#[test]
fn only_backups_of_the_open_plan_can_be_put_in_its_place() {
    let (folder, desk) = desk();
    desk.open_sample("novara").unwrap();
    let other = folder.path().join("altro.nuvolario");
    desk.save_copy(&other).unwrap();
    assert_eq!(backups::restore(&desk, &other).unwrap_err().kind, FailureKind::File);
}

#[test]
fn a_plan_open_elsewhere_is_opened_to_read_or_not_at_all() {
    let (folder, one) = desk();
    let two = Desk::new(&folder.path().join("another")).unwrap();
    one.open_sample("novara").unwrap();
    let path = folder.path().join("piano.nuvolario");
    one.save_as(&path).unwrap();

    assert_eq!(two.open(&path).unwrap_err().kind, FailureKind::InUse);
    let looked_at = two.open_to_read(&path).unwrap();
    assert_eq!(why(&looked_at), (ReadingKind::Chosen, "frame-reading-chosen"));
    assert!(!one.open(&path).unwrap().read_only, "it is open here: that is no trouble");

    one.close();
    assert!(!two.open(&path).unwrap().read_only);
    two.close();
    assert_eq!(
        names(folder.path()),
        ["another", "local", "piano.nuvolario"],
        "nothing is left beside it",
    );
}

#[test]
fn a_damaged_plan_is_set_aside_and_what_can_be_read_is_recovered() {
    let (folder, desk) = desk();
    desk.open_sample("ferrara").unwrap();
    let path = folder.path().join("piano.nuvolario");
    desk.save_as(&path).unwrap();
    desk.open_sample("novara").unwrap();
    let mut bytes = fs::read(&path).unwrap();
    let cut = bytes.len() - 4096;
    bytes.truncate(cut);
    fs::write(&path, &bytes).unwrap();
    assert_eq!(desk.open(&path).unwrap_err().kind, FailureKind::Damaged);
    assert_eq!(fs::read(&path).unwrap(), bytes, "looking at it changes nothing");

    let recovered = backups::recover(&desk, &path).unwrap();

    assert_eq!(fs::read(&recovered.set_aside).unwrap(), bytes, "the damaged file is whole");
    assert_eq!(recovered.view.body.entry.name, "Comune di Ferrara");
    assert!(recovered.view.services > 0);
}

#[test]
fn what_cannot_be_recovered_is_where_it_was() {
    let (folder, desk) = desk();
    let path = folder.path().join("piano.nuvolario");
    fs::write(&path, vec![0; 20_000]).unwrap();
    assert_eq!(desk.open(&path).unwrap_err().kind, FailureKind::Damaged);
    assert!(backups::recover(&desk, &path).is_err());
    assert_eq!(fs::read(&path).unwrap(), vec![0; 20_000]);
    assert_eq!(names(folder.path()), ["local", "piano.nuvolario"]);
}

#[test]
fn a_plan_moves_with_its_backups() {
    let (folder, desk) = desk();
    desk.open_sample("novara").unwrap();
    let (old, new) = (folder.path().join("vecchio"), folder.path().join("nuovo"));
    desk.save_as(&old).unwrap();
    backups::make(&desk).unwrap();
    desk.move_to(&new).unwrap();
    assert_eq!(backups::list(&desk).unwrap().len(), 1);
    assert!(!names(folder.path()).iter().any(|it| it.starts_with("vecchio")));
    assert_eq!(desk.start_page().recent.len(), 1);
}

#[test]
fn a_plan_beside_which_no_lock_can_lie_is_opened_to_read_and_says_so() {
    let (folder, desk) = desk();
    desk.open_sample("novara").unwrap();
    let path = folder.path().join("piano.nuvolario");
    desk.save_copy(&path).unwrap();
    fs::create_dir(folder.path().join("piano.nuvolario-lock")).unwrap();

    let view = desk.open(&path).unwrap();

    assert_eq!(why(&view), (ReadingKind::NotWritable, "frame-reading-no-lock"));
    assert_eq!(desk.save_as(&path).unwrap_err().kind, FailureKind::File, "it is no way out");
    let elsewhere = desk.save_as(&folder.path().join("altrove")).unwrap();
    assert!(elsewhere.reading.is_none());
}

#[test]
fn a_backup_saved_as_a_plan_stays_a_backup_also_of_a_draft() {
    let (folder, desk) = desk();
    let draft = desk.open_sample("novara").unwrap();
    let backup = backups::make(&desk).unwrap().backup;
    let view = backups::open(&desk, Path::new(&backup.path), Path::new(&draft.path)).unwrap();
    assert!(!view.draft);
    desk.save_as(&folder.path().join("da una copia")).unwrap();
    assert!(Path::new(&backup.path).exists() && Path::new(&draft.path).exists());
}

#[test]
fn a_copy_over_the_plan_itself_is_no_copy() {
    let (folder, desk) = desk();
    desk.open_sample("novara").unwrap();
    let path = folder.path().join("piano.nuvolario");
    desk.save_as(&path).unwrap();
    let refused = desk.save_copy(&path).unwrap_err();
    assert_eq!(
        (refused.kind, &*refused.message.key),
        (FailureKind::Input, "errors-copy-over-itself")
    );
    assert!(!desk.view().unwrap().unwrap().read_only);
}

#[test]
fn a_backup_of_a_plan_that_does_not_open_can_be_looked_at() {
    let (folder, desk) = desk();
    desk.open_sample("novara").unwrap();
    let path = folder.path().join("piano.nuvolario");
    desk.save_as(&path).unwrap();
    let backup = backups::make(&desk).unwrap().backup;
    desk.close();
    fs::write(&path, vec![0; 20_000]).unwrap();
    assert_eq!(desk.open(&path).unwrap_err().kind, FailureKind::Damaged);

    let view = backups::open(&desk, Path::new(&backup.path), &path).unwrap();

    assert_eq!(why(&view), (ReadingKind::Backup, "frame-reading-backup-alone"));
    assert_eq!(view.reading.unwrap().plan, None);
    let recent = desk.start_page().recent;
    assert!(recent.iter().all(|it| it.path != backup.path), "it is no plan to come back to");
}

#[test]
fn a_file_that_nobody_was_asked_about_is_not_replaced() {
    let (folder, desk) = desk();
    desk.open_sample("novara").unwrap();
    for (chosen, there) in
        [("a", "a.nuvolario"), ("b.2026", "b.2026.nuvolario"), ("c", "c.nuvolario.age")]
    {
        // The dialog asked about the name that was typed; the ending came later.
        let (chosen, there) = (folder.path().join(chosen), folder.path().join(there));
        fs::write(&there, "di un altro").unwrap();
        let outcomes = if there.extension().is_some_and(|it| it == "age") {
            vec![protected::save_copy(&desk, &chosen, "molto segreta").map(|_| ())]
        } else {
            let placed = |it: Result<PlanView, _>| it.map(|_| ());
            vec![
                desk.save_copy(&chosen).map(|_| ()),
                placed(desk.save_as(&chosen)),
                placed(desk.move_to(&chosen)),
            ]
        };
        for outcome in outcomes {
            assert_eq!(outcome.unwrap_err().message.key, "errors-file-exists");
        }
        assert_eq!(fs::read(&there).unwrap(), b"di un altro");
    }
}

#[test]
fn a_plan_whose_file_has_gone_says_so_and_can_be_saved_elsewhere() {
    let (folder, desk) = desk();
    desk.open_sample("novara").unwrap();
    let (here, there) = (folder.path().join("qui"), folder.path().join("là"));
    fs::create_dir(&here).unwrap();
    desk.save_as(&here.join("piano")).unwrap();
    let gone = |view: PlanView| view.notices.iter().any(|it| it.key == "archive-file-gone");
    assert!(!gone(desk.view().unwrap().unwrap()));
    // Windows does not let go of a folder with an open file in it.
    if fs::rename(&here, &there).is_ok() {
        assert!(gone(desk.view().unwrap().unwrap()));
        assert!(!gone(desk.save_as(&folder.path().join("altrove")).unwrap()));
        assert!(!service_names(&desk).is_empty());
    }
}
