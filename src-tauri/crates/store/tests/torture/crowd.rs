//! Two programs on one plan: nothing that either was told is kept gets lost.

use std::{
    collections::{BTreeMap, BTreeSet},
    path::Path,
};

use super::{
    child::Worker,
    common,
    dice::Dice,
    fail, progress, rounds, seed,
    witness::{open, read},
    worker::{Company, Order},
};
use store::{Store, steps::State};

/// What each worker does.
const TURNS: usize = 60;

#[test]
fn two_programs_on_one_plan_lose_nothing() {
    let crowds = rounds(3, 20);
    let mut heard = Heard::default();
    for crowd in 0..crowds {
        let folder = super::folder();
        match work_beside(crowd, &folder.path().join("piano.nuvolario")) {
            Ok(more) => heard.add(more),
            Err(error) => fail(folder, format!("crowd {crowd}: {error}")),
        }
        progress("crowds", crowd, crowds);
    }
    println!(
        "crowds: {crowds} of two programs; {} steps confirmed, all there",
        heard.written.len()
    );
    // Each waited for the other.
    assert_eq!(heard.refused, BTreeMap::new());
}

/// What both said.
#[derive(Debug, Default)]
struct Heard {
    /// Steps by number, with the name the worker gave them.
    written: BTreeMap<i64, String>,
    /// Steps that were taken back, or brought back.
    played: BTreeSet<i64>,
    /// What the one heard last is about to do.
    next: String,
    /// Errors by what was tried, and how often.
    refused: BTreeMap<String, usize>,
}

impl Heard {
    fn hear(&mut self, line: &str) {
        let id = |word: &str| word.parse().expect("a step has a number");
        match line.split(' ').collect::<Vec<_>>()[..] {
            ["done", "write", step, token, _] => {
                self.written.insert(id(step), token.to_owned());
            }
            ["done", "undo" | "redo", step, _] => {
                self.played.insert(id(step));
            }
            ["next", what, ..] => what.clone_into(&mut self.next),
            ["refused", ..] => {
                // Without the path, which is another one each time.
                let words = line.rsplit(": ").next().unwrap_or(line);
                *self.refused.entry(format!("{}: {words}", self.next)).or_default() += 1;
            }
            _ => (),
        }
    }

    fn add(&mut self, more: Self) {
        let first = self.written.len() as i64;
        self.written.extend((first..).zip(more.written.into_values()));
        for (words, times) in more.refused {
            *self.refused.entry(words).or_default() += times;
        }
    }
}

/// Two workers on one plan; in every second crowd, one is killed.
fn work_beside(crowd: usize, plan: &Path) -> Result<Heard, String> {
    let mut dice = Dice::new(seed(), crowd);
    let store = Store::create(plan, &common::plan(), "1").map_err(|it| it.to_string())?;
    let beginning = read(&store)?.1;
    store.close().map_err(|it| it.to_string())?;

    let [mut one, mut other] = [1, 2].map(|worker| {
        Worker::start(&Order {
            plan: plan.to_owned(),
            seed: seed() + (2 * crowd + worker) as u64,
            turns: Some(TURNS),
            company: Company::Beside,
        })
    });
    let mut heard = Heard::default();
    let killed = crowd % 2 == 1;
    let lines = if killed { dice.below(TURNS) } else { usize::MAX };
    std::iter::from_fn(|| one.line()).take(lines).for_each(|line| heard.hear(&line));
    if killed {
        one.kill().iter().for_each(|line| heard.hear(line));
    } else {
        one.ended_well()?;
    }
    std::iter::from_fn(|| other.line()).for_each(|line| heard.hear(&line));
    other.ended_well()?;

    let store = open(plan)?;
    let (found, end) = read(&store)?;
    for (id, token) in &heard.written {
        let Some((_, found, state)) = found.iter().find(|it| it.0 == *id) else {
            return Err(format!("step {id} is gone"));
        };
        // A step nobody took back stands; whose undo was killed before it was confirmed may not.
        if found != token || (*state != State::Done && !heard.played.contains(id) && !killed) {
            return Err(format!("step {id} is {state:?} and called {found}, not {token}"));
        }
    }
    let unheard = found.len() - 1 - heard.written.len();
    if unheard > usize::from(killed) {
        return Err(format!("{unheard} steps nobody confirmed"));
    }

    // Rows and log agree: back to the beginning and here again, to the letter.
    let words = |error: store::Error| error.to_string();
    while store.undo().map_err(words)?.is_some() {}
    if read(&store)?.1 != beginning {
        return Err("the steps do not lead back to the beginning".to_owned());
    }
    let done = found.iter().filter(|it| it.2 == State::Done).count();
    for _ in 0..done {
        store.redo().map_err(words)?;
    }
    if read(&store)? != (found, end) {
        return Err("the steps do not lead back to the end".to_owned());
    }
    Ok(heard)
}
