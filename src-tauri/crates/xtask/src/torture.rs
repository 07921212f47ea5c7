//! `cargo xtask torture`: mistreats plans as the tests of `store` do, only far longer.

use std::time::{SystemTime, UNIX_EPOCH};

use crate::{
    command::{cargo, run},
    failure::{Failure, Result},
    packages,
    steps::{self, Step},
};

/// Kills, where nobody says how many; of the rest, as much as goes with them.
const KILLS: u32 = 500;
/// More would take days.
const MOST: u32 = 100_000;

/// What is tried, and where it is in the tests.
const PARTS: [(&str, &str); 5] = [
    ("kills", "kill::"),
    ("power cuts", "power::"),
    ("two programs on one plan", "crowd::"),
    ("a full disk", "full::"),
    ("a long past", "long::"),
];

/// Tries everything; stops at the first thing that got lost. `words`: how many kills, and a seed.
pub fn plans(words: &[String]) -> Result {
    let (kills, seed) = match words {
        [] => (KILLS, new_seed()),
        [kills] => (number(kills)?, new_seed()),
        [kills, seed] => (number(kills)?, number(seed)?),
        _ => return Err(Failure::usage("too many arguments; see `cargo xtask help`")),
    };
    if !(1..=MOST).contains(&kills) {
        return Err(Failure::usage(format!("from 1 to {MOST} kills, not {kills}")));
    }
    packages::provide(packages::TORTURE)?;
    println!(
        "{kills} kills and what goes with them; once more: cargo xtask torture -- {kills} {seed}"
    );
    // By itself, so that nothing is measured that is the compiler's.
    run(cargo().args(TESTS).arg("--no-run"))?;
    steps::perform(&PARTS.map(|(name, tests)| Step { name, work: part(tests, kills, seed) }))?;
    println!("\nNothing that was confirmed was lost.");
    Ok(())
}

const TESTS: [&str; 5] = ["test", "-p", "store", "--test", "torture"];

fn part(tests: &'static str, kills: u32, seed: u64) -> impl Fn() -> Result {
    move || {
        let mut command = cargo();
        command.args(TESTS).args([tests, "--", "--nocapture", "--test-threads=1"]);
        command.env("NUVOLARIO_TORTURE", kills.to_string());
        command.env("NUVOLARIO_TORTURE_SEED", seed.to_string());
        run(&mut command)
    }
}

fn number<T: std::str::FromStr>(word: &str) -> Result<T> {
    word.parse().map_err(|_| Failure::usage(format!("{word} is not a number")))
}

/// Another one each second.
fn new_seed() -> u64 {
    SystemTime::now().duration_since(UNIX_EPOCH).map_or(1, |it| it.as_secs())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_no_number_of_kills_is_refused_before_anything_starts() {
        for words in [&["many"][..], &["0"], &["-1"], &["1000000"], &["5", "x"], &["5", "1", "2"]] {
            let words: Vec<String> = words.iter().map(|it| (*it).to_owned()).collect();
            assert!(matches!(plans(&words), Err(Failure::Usage(_))), "{words:?}");
        }
    }
}
