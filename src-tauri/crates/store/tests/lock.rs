//! A plan is in one pair of hands: what is certain blocks, what a crash left does not.
#![allow(clippy::unwrap_used, missing_docs)]

mod common;

use std::{
    env, fs,
    io::{BufRead, BufReader, Read},
    path::{Path, PathBuf},
    process::{Child, Command, Stdio},
};

use common::files;
use jiff::Timestamp;
use store::lock::{Holder, InUse, Lock, NotTaken};

fn since() -> Timestamp {
    "2026-07-23T08:15:00Z".parse().unwrap()
}

struct Folder {
    _folder: tempfile::TempDir,
    plan: PathBuf,
    lock: PathBuf,
}

fn folder() -> Folder {
    let folder = tempfile::tempdir().unwrap();
    let plan = folder.path().join("piano è qui.nuvolario");
    fs::write(&plan, "a plan").unwrap();
    let lock = folder.path().join("piano è qui.nuvolario-lock");
    Folder { plan, lock, _folder: folder }
}

#[track_caller]
fn in_use<T>(outcome: Result<T, NotTaken>) -> InUse {
    match outcome {
        Err(NotTaken::InUse(in_use)) => in_use,
        Err(NotTaken::Impossible(error)) => panic!("{error}"),
        Ok(_) => panic!("it was taken"),
    }
}

/// What another computer left there.
fn note_of(host: &str) -> String {
    let since = since();
    format!(r#"{{"host":"{host}","user":"bianchi","pid":77,"since":"{since}"}}"#)
}

#[test]
fn an_open_plan_is_locked_and_a_closed_one_leaves_nothing() {
    let it = folder();
    let lock = Lock::take(&it.plan, since()).unwrap();
    let note: Holder = serde_json::from_slice(&fs::read(&it.lock).unwrap()).unwrap();
    assert!(note.is_this_program() && note.since == since(), "{note:?}");
    assert!(!note.host.is_empty());
    drop(lock);
    assert_eq!(files(it.plan.parent().unwrap()), ["piano è qui.nuvolario"]);
    drop(Lock::take(&it.plan, since()).unwrap());
}

#[test]
fn a_plan_that_is_open_is_in_use_for_certain_and_cannot_be_taken_over() {
    let it = folder();
    let first = Lock::take(&it.plan, since()).unwrap();
    for outcome in [Lock::take(&it.plan, since()), Lock::take_over(&it.plan, since())] {
        let in_use = in_use(outcome);
        assert!(in_use.certain);
        assert!(in_use.holder.unwrap().is_this_program());
    }
    drop(first);
    Lock::take(&it.plan, since()).unwrap();
}

#[cfg(unix)]
#[test]
fn a_plan_is_one_plan_by_whatever_path_it_is_reached() {
    let it = folder();
    let link = it.plan.with_file_name("link.nuvolario");
    std::os::unix::fs::symlink(&it.plan, &link).unwrap();
    let _first = Lock::take(&it.plan, since()).unwrap();
    assert!(in_use(Lock::take(&link, since())).certain);
}

#[test]
fn what_another_computer_left_is_doubtful_and_a_person_may_take_over() {
    let it = folder();
    for (note, host) in [
        (note_of("UFFICIO-ANAGRAFE").into_bytes(), Some("UFFICIO-ANAGRAFE")),
        (note_of("UFFICIO-ANAGRAFE").as_bytes()[..20].to_vec(), None),
        (b"{}".to_vec(), None),
        (vec![0xFF; 9000], None),
    ] {
        fs::write(&it.lock, &note).unwrap();
        let in_use = in_use(Lock::take(&it.plan, since()));
        assert!(!in_use.certain);
        assert_eq!(in_use.holder.as_ref().map(|it| it.host.as_str()), host);
        assert!(in_use.holder.is_none_or(|it| !it.is_on_this_pc()));
        assert_eq!(fs::read(&it.lock).unwrap(), note, "their note was touched");

        drop(Lock::take_over(&it.plan, since()).unwrap());
        assert!(!it.lock.exists());
    }
}

#[test]
fn what_says_nothing_blocks_nobody() {
    let it = folder();
    for nothing in [vec![], vec![0; 90]] {
        fs::write(&it.lock, nothing).unwrap();
        drop(Lock::take(&it.plan, since()).unwrap());
    }
}

#[test]
fn whoever_was_overtaken_learns_it_before_writing_and_leaves_the_other_alone() {
    let it = folder();
    let mut lock = Lock::take(&it.plan, since()).unwrap();
    lock.renew().unwrap();
    // On a share that passes no holds on, the other computer writes its note over ours.
    fs::write(&it.lock, note_of("SEGRETERIA")).unwrap();
    let in_use = in_use(lock.renew());
    assert_eq!(in_use.holder.unwrap().host, "SEGRETERIA");
    drop(lock);
    assert_eq!(fs::read_to_string(&it.lock).unwrap(), note_of("SEGRETERIA"));
}

#[cfg(unix)]
#[test]
fn a_lock_file_that_somebody_deleted_is_made_again() {
    let it = folder();
    let mut lock = Lock::take(&it.plan, since()).unwrap();
    fs::remove_file(&it.lock).unwrap();
    lock.renew().unwrap();
    assert!(in_use(Lock::take(&it.plan, since())).certain);

    fs::remove_file(&it.lock).unwrap();
    fs::write(&it.lock, note_of("SEGRETERIA")).unwrap();
    assert!(in_use(lock.renew()).holder.is_some());
    drop(lock);
    assert!(it.lock.exists(), "it is not ours any more");
}

#[test]
fn where_no_file_can_be_written_there_is_no_lock_and_no_panic() {
    for path in ["no/such/folder/piano.nuvolario", "", "/"] {
        assert!(matches!(Lock::take(Path::new(path), since()), Err(NotTaken::Impossible(_))));
    }
    let it = folder();
    fs::create_dir(&it.lock).unwrap();
    assert!(matches!(Lock::take(&it.plan, since()), Err(NotTaken::Impossible(_))));
}

const PLAN: &str = "NUVOLARIO_TEST_LOCKED_PLAN";

/// Not a test of its own: the program that the next test kills.
#[test]
fn child_that_holds_a_plan() {
    let Some(plan) = env::var_os(PLAN) else { return };
    let lock = Lock::take(Path::new(&plan), since());
    eprintln!("{}", if lock.is_ok() { "held" } else { "refused" });
    let mut nothing = String::new();
    std::io::stdin().read_to_string(&mut nothing).unwrap();
}

fn child(plan: &Path) -> (Child, String) {
    let mut child = Command::new(env::current_exe().unwrap())
        .args(["--exact", "child_that_holds_a_plan", "--nocapture"])
        .env(PLAN, plan)
        .stdin(Stdio::piped())
        .stdout(Stdio::null())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let mut said = String::new();
    BufReader::new(child.stderr.as_mut().unwrap()).read_line(&mut said).unwrap();
    (child, said.trim().to_owned())
}

#[test]
fn another_program_is_kept_out_until_it_is_killed_and_then_nothing_blocks() {
    let it = folder();
    for _ in 0..20 {
        let (mut program, said) = child(&it.plan);
        assert_eq!(said, "held");

        let in_use = in_use(Lock::take(&it.plan, since()));
        let holder = in_use.holder.unwrap();
        assert!(in_use.certain && holder.is_on_this_pc() && !holder.is_this_program());
        assert_eq!(holder.pid, program.id());

        program.kill().unwrap();
        program.wait().unwrap();
        assert!(it.lock.exists(), "a killed program cleans nothing up");
        let mut lock = Lock::take(&it.plan, since()).unwrap();
        lock.renew().unwrap();
    }
}

#[test]
fn of_many_that_start_at_once_exactly_one_has_the_plan() {
    let it = folder();
    for _ in 0..50 {
        let taken: Vec<_> = std::thread::scope(|scope| {
            let tries: Vec<_> =
                (0..8).map(|_| scope.spawn(|| Lock::take(&it.plan, since()))).collect();
            tries.into_iter().map(|it| it.join().unwrap()).collect()
        });
        assert_eq!(taken.iter().filter(|it| it.is_ok()).count(), 1);
    }
    assert!(!it.lock.exists());
}
