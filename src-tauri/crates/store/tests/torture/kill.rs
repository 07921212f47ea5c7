//! Kills a worker at random moments, hundreds of times.

use std::hint;

use tempfile::tempdir;

use super::{
    child::Worker,
    copy_files,
    dice::Dice,
    fail, progress, rounds, seed,
    witness::{Found, Witness},
    worker::{Company, Order},
};

/// A plan is mistreated so many times before the next one is: its history makes it slow.
const KILLS_OF_ONE_PLAN: usize = 25;
/// A worker is killed before it has said so many lines.
const LINES: usize = 80;
/// Up to so many turns more, so that the kill strikes anywhere: some milliseconds.
const TURNS: usize = 150_000;

#[test]
fn whatever_was_confirmed_survives_a_kill() {
    let kills = rounds(25, 100);
    let mut folder = super::folder();
    let mut witness = Witness::default();
    let (mut confirmed, mut more) = (0, 0);
    for kill in 0..kills {
        let mut dice = Dice::new(seed(), kill);
        if kill % KILLS_OF_ONE_PLAN == 0 {
            // On a disk too, for it lets the kill strike where memory is too quick.
            let disk = kill / KILLS_OF_ONE_PLAN % 2 == 1;
            folder = if disk { tempdir().unwrap() } else { super::folder() };
            confirmed += witness.confirmed;
            witness = Witness::default();
        }
        let plan = folder.path().join("piano.nuvolario");
        let company = Company::Alone;
        let order = Order { plan: plan.clone(), seed: kill as u64, turns: None, company };
        let mut worker = Worker::start(&order);
        let mut heard = Vec::new();
        for _ in 0..dice.below(LINES) {
            match worker.line() {
                Some(line) => heard.push(line),
                None => fail(folder, format!("kill {kill}: the worker ended by itself")),
            }
        }
        for _ in 0..dice.below(TURNS) {
            hint::spin_loop();
        }
        heard.extend(worker.kill());

        let outcome = heard.iter().try_for_each(|line| witness.hear(line)).and_then(|()| {
            if dice.chance(50) {
                return witness.check(&plan);
            }
            // The next worker must find its way from what the kill left, too.
            let elsewhere = super::folder();
            copy_files(folder.path(), elsewhere.path());
            witness.check(&elsewhere.path().join("piano.nuvolario"))
        });
        match outcome {
            Ok(found) => more += usize::from(found == Found::OneMore),
            Err(error) => fail(folder, format!("kill {kill}: {error}")),
        }
        progress("kills", kill, kills);
    }
    confirmed += witness.confirmed;
    println!("kills: {kills}; {confirmed} confirmed, all there; {more} that were under way, whole");
}
