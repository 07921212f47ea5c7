//! Fills the disk under a plan, frees it again, and goes on.
//!
//! The disk is a small one in memory, of a program that has its own view of the disks: that needs
//! no rights, and nothing is left behind.

use std::{
    env, fs, io,
    path::Path,
    process::{Command, Output, Stdio},
};

use domain::{check::Checked, services::ServiceDetails, text::Message};
use store::{
    Error, FileTrouble, Store,
    readiness::content::{self, PIECE},
    services,
};
use tempfile::tempdir;

use super::{
    common,
    witness::{open, read},
};

const FOLDER: &str = "NUVOLARIO_SMALL_DISK";
/// What else is on the disk, until somebody throws it away.
const BALLAST: usize = 3_000_000;
const SUMMARY: &str = "a full disk:";
const MOUNT: &str = "mount -t tmpfs -o size=6m tmpfs \"$0\" && exec \"$@\"";

#[test]
fn a_full_disk_has_its_words_and_loses_nothing() {
    let folder = tempdir().unwrap();
    let on_small_disk = |program: &[&std::ffi::OsStr]| {
        let mut command = Command::new("unshare");
        command.args(["--user", "--map-root-user", "--mount", "sh", "-c", MOUNT]);
        command.arg(folder.path()).args(program).env(FOLDER, folder.path());
        command
    };
    let probe = on_small_disk(&["true".as_ref()]).stderr(Stdio::null()).status();
    if !probe.is_ok_and(|it| it.success()) {
        println!("left out, no disk was filled: a program may not have disks of its own here");
        return;
    }
    let exe = env::current_exe().unwrap();
    let arguments = ["--exact", "full::the_clerk_on_a_small_disk", "--nocapture"];
    let program: Vec<_> =
        std::iter::once(exe.as_os_str()).chain(arguments.iter().map(|it| it.as_ref())).collect();
    let Output { status, stdout, stderr } = on_small_disk(&program).output().unwrap();
    let said = [stdout, stderr].map(|it| String::from_utf8_lossy(&it).into_owned());
    assert!(status.success(), "{}", said.concat());
    said[0].lines().filter(|line| line.contains(SUMMARY)).for_each(|line| println!("{line}"));
}

/// Not a test by itself: what the one above does on its small disk.
#[test]
fn the_clerk_on_a_small_disk() {
    let Some(folder) = env::var_os(FOLDER) else { return };
    let folder = Path::new(&folder);
    let plan = folder.join("piano.nuvolario");
    let ballast = folder.join("altro");
    fs::write(&ballast, vec![1; BALLAST]).unwrap();
    let mut store = Store::create(&plan, &common::plan(), "1").unwrap();
    let mut confirmed = Vec::new();
    let add = |confirmed: &mut Vec<String>, store: &Store, length: usize| {
        let name = format!("servizio {}", confirmed.len());
        let notes = "x".repeat(length);
        let details = ServiceDetails { name: name.clone(), notes, ..Default::default() };
        let details = Checked::new(details).unwrap();
        store.write(&Message::new("change-test"), |tx| services::add(tx, &details))?;
        confirmed.push(name);
        Ok::<_, Error>(())
    };

    // A proof that fills the disk while it is written is as if it never was.
    let large = common::noise(1, 8 * PIECE);
    let proof = content::digest(&mut &*large, u64::MAX, &mut |_| true).unwrap();
    let outcome = store.write(&Message::new("change-test"), |tx| {
        content::write(tx, &proof, &mut &*large, &mut |_| true)
    });
    assert!(is_refused("a proof", outcome), "it is larger than the disk");
    assert_eq!(store.read(content::digests).unwrap(), [] as [&str; 0]);

    // Until it is full, and for a good while after; in large things and small ones.
    let (mut refused, mut tries) = (0, 0);
    while refused < 60 {
        tries += 1;
        let outcome = add(&mut confirmed, &store, [15_000, 900, 10][tries % 3]);
        refused += usize::from(is_refused("a change", outcome));
    }
    let full = read(&store).unwrap();
    // Reading goes on; what else writes is refused in the same words, or done.
    is_refused("a copy", store.copy_to(&folder.join("copia.nuvolario")));
    let undone = !is_refused("undo", store.undo().map(drop));
    let redone = undone && !is_refused("redo", store.redo().map(drop));
    match (undone, redone) {
        // What was added last is taken back, and stays so.
        (true, false) => drop(confirmed.pop()),
        _ => assert_eq!(read(&store).unwrap(), full, "undo and redo are done or not, never half"),
    }
    is_refused("closing", store.close());
    // The next day, on a disk that has not a byte left.
    let rest = folder.join("resto");
    let filled = fs::write(&rest, vec![1; 2 * BALLAST]);
    assert_eq!(filled.unwrap_err().kind(), io::ErrorKind::StorageFull);
    let opened = match Store::open(&plan) {
        Ok(open) => !is_refused("a change after opening", add(&mut confirmed, &open, 900)),
        Err(error) => !is_refused("opening", Err(error)),
    };
    let seen = match Store::open_to_read(&plan) {
        Ok(open) => read(&open).is_ok(),
        Err(error) => !is_refused("opening to read", Err(error)),
    };

    fs::remove_file(&rest).unwrap();
    fs::remove_file(&ballast).unwrap();
    store = open(&plan).unwrap();
    for _ in 0..20 {
        add(&mut confirmed, &store, 900).expect("there is room again");
    }
    let there = store.read(services::list).unwrap();
    let there: Vec<&str> = there.iter().map(|it| it.details.name.as_str()).collect();
    for name in &confirmed {
        assert!(there.contains(&name.as_str()), "{name} was confirmed and is gone");
    }
    store.close().unwrap();
    drop(open(&plan).unwrap());
    assert_eq!(common::files(folder), ["piano.nuvolario"], "nothing half done lies around");
    println!(
        "{SUMMARY} {} changes confirmed, all there; {refused} refused; opened while full: to \
         change {opened}, to read {seen}",
        confirmed.len()
    );
}

/// Whether something was refused. For anything but the full disk, it must not be.
fn is_refused(what: &str, outcome: Result<(), Error>) -> bool {
    match outcome {
        Ok(()) => false,
        Err(Error::File { trouble: FileTrouble::DiskFull, .. }) => true,
        Err(error) => panic!("{what}, on a full disk: {error:?}"),
    }
}
