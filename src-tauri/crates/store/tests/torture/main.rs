//! Mistreats a plan as an angry world would: kills, power cuts, a full disk, two programs at once.
//! Whatever was confirmed must be there, and the plan sound.
//!
//! `cargo test` does a little of each; `cargo xtask torture` a lot. See `docs/reliability.md`.
#![allow(clippy::unwrap_used, missing_docs)]

#[path = "../common/mod.rs"]
mod common;

mod child;
mod crowd;
mod dice;
mod disk;
mod full;
mod kill;
mod long;
mod power;
mod trace;
mod witness;
mod worker;

use std::{env, fmt, fs, path::Path};

use tempfile::{TempDir, tempdir, tempdir_in};

/// How much is tried: so many kills, and as much of the rest as goes with them.
const MEASURE: &str = "NUVOLARIO_TORTURE";
/// The seed of the dice. The same one throws the same dice; when exactly a kill strikes is still up
/// to the machine.
const SEED: &str = "NUVOLARIO_TORTURE_SEED";

/// `short` in the normal run; in a long one, so many for a hundred kills.
fn rounds(short: usize, for_a_hundred: usize) -> usize {
    let measure: Option<usize> = env::var(MEASURE).ok().and_then(|it| it.parse().ok());
    measure.map_or(short, |kills| (kills * for_a_hundred).div_ceil(100))
}

/// It is `cargo xtask torture` that runs.
fn is_long() -> bool {
    env::var_os(MEASURE).is_some()
}

fn seed() -> u64 {
    env::var(SEED).ok().and_then(|it| it.parse().ok()).unwrap_or(1)
}

/// Says how far it is, where somebody waits for it.
fn progress(what: &str, round: usize, rounds: usize) {
    if is_long() && (round + 1).is_multiple_of(rounds.div_ceil(10)) {
        println!("{what}: {} of {rounds}", round + 1);
    }
}

/// A folder in memory, where there is one: what a killed program gave to the system is not lost
/// there either, power cuts are made up, and it is much quicker than a disk.
fn folder() -> TempDir {
    let memory = Path::new("/dev/shm");
    let quick = memory.is_dir().then(|| tempdir_in(memory).ok()).flatten();
    quick.unwrap_or_else(|| tempdir().unwrap())
}

/// Ends the test, and leaves the folder for whoever looks into it.
fn fail(folder: TempDir, what: impl fmt::Display) -> ! {
    let folder = folder.keep();
    panic!("seed {}: {what}\nthe plan as it was found is in {}", seed(), folder.display());
}

/// Copies the plan and what SQLite keeps beside it, as a power cut would leave them.
fn copy_files(from: &Path, to: &Path) {
    for name in common::files(from) {
        // Shared memory does not outlive the machine.
        if from.join(&name).is_dir() {
            fs::create_dir(to.join(&name)).unwrap();
            copy_files(&from.join(&name), &to.join(&name));
        } else if !trace::is_memory(&name) {
            fs::copy(from.join(&name), to.join(&name)).unwrap();
        }
    }
}

/// Not a test: the program the tests start, mistreat and kill.
#[test]
fn the_worker() {
    if let Some(order) = worker::Order::given() {
        // Where nobody listens any more, the work is over.
        let _ = worker::work(&order);
    }
}
