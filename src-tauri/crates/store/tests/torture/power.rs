//! Cuts the power at any moment of a worker's work, on a disk that had been told to keep some of
//! it and does with the rest what it likes.
//!
//! The worker runs once, with its calls to the disk written down; the cuts are made afterwards,
//! hundreds of them, from what was written down.

use std::{
    env, fs,
    process::{Command, Stdio},
    sync::OnceLock,
};

use super::{
    child,
    dice::Dice,
    disk::{Disk, FATES, Fate},
    fail, is_long, progress, rounds, seed,
    trace::{self, Event},
    witness::{Found, Witness},
    worker::{Company, Order},
};

/// What a worker does while its calls are written down.
const TURNS: usize = 100;
/// Cuts of one worker's work, where there is time for it; and where there is not.
const CUTS: usize = 200;
const FEW_CUTS: usize = 70;

#[test]
fn whatever_was_confirmed_survives_a_power_cut() {
    let workers = rounds(1, 4);
    let (mut cuts, mut more, mut asked) = (0, 0, 0);
    for worker in 0..workers {
        let own;
        let events = if worker == 0 {
            let Some(events) = first_work() else { return };
            events
        } else {
            own = record(seed() + worker as u64);
            &own
        };
        asked += events.len();
        let number = if is_long() { CUTS } else { FEW_CUTS };
        cut(events, worker, false, number, &mut |cut, outcome| match outcome {
            Ok(found) => {
                cuts += 1;
                more += usize::from(found == Found::OneMore);
            }
            Err((error, folder)) => fail(folder, format!("{cut}: {error}")),
        });
        progress("workers under power cuts", worker, workers);
    }
    println!(
        "power cuts: {cuts} in {asked} calls to the disk; everything confirmed was there, and {more} \
         times what was under way, whole"
    );
}

/// The harness has teeth: where the disk does not do what it says, it finds out.
#[test]
fn a_disk_that_lies_is_found_out() {
    let Some(events) = first_work() else { return };
    let mut found_out = FATES.map(|_| 0);
    cut(events, 0, true, FEW_CUTS, &mut |cut, outcome| {
        found_out[cut.fate()] += usize::from(outcome.is_err())
    });
    println!("a lying disk: {found_out:?} of the cuts found out ({FATES:?})");
    for (fate, found_out) in FATES.iter().zip(found_out) {
        let expected = if *fate == Fate::Kept { 0..1 } else { 1..FEW_CUTS };
        assert!(expected.contains(&found_out), "{fate:?}: {found_out} found out");
    }
}

/// Where the power was cut.
struct Cut {
    worker: usize,
    number: usize,
    /// Before which call.
    at: usize,
}

impl Cut {
    fn fate(&self) -> usize {
        self.number % FATES.len()
    }
}

impl std::fmt::Display for Cut {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let Self { worker, number, at } = self;
        write!(f, "worker {worker}, cut {number}, before call {at}, {:?}", FATES[self.fate()])
    }
}

type Outcome = Result<Found, (String, tempfile::TempDir)>;

/// Cuts the power again and again, and says what was found each time.
fn cut(
    events: &[Event],
    worker: usize,
    lies: bool,
    number: usize,
    tell: &mut dyn FnMut(&Cut, Outcome),
) {
    let mut dice = Dice::new(seed(), worker);
    let after = |what: &str| -> Vec<usize> {
        let said = |event: &Event| matches!(event, Event::Said(line) if line.starts_with(what));
        (1..=events.len()).filter(|at| said(&events[at - 1])).collect()
    };
    let confirmed = after("done");
    let mut moments: Vec<usize> = (0..number)
        .map(|cut| match cut % 2 {
            // Right after a promise is when it is most easily broken.
            0 => *dice.pick(&confirmed).expect("something was confirmed"),
            _ => dice.below(events.len() + 1),
        })
        .collect();
    // The first time a file is made, its folder may be new, too: each of them meets every fate.
    for new in ["done create", "done open", "done copy", "done backup", "done close"] {
        let first = after(new).first().copied();
        moments.extend(first.into_iter().flat_map(|first| FATES.map(|_| first)));
    }
    moments.sort_unstable();

    let mut disk = Disk::new(lies);
    let mut witness = Witness::default();
    let mut moments = moments.into_iter().enumerate().peekable();
    for at in 0..=events.len() {
        while let Some((number, _)) = moments.next_if(|(_, moment)| *moment == at) {
            let cut = Cut { worker, number, at };
            let folder = super::folder();
            for (name, content) in disk.after_cut(FATES[cut.fate()], &mut dice) {
                let path = folder.path().join(name);
                fs::create_dir_all(path.parent().unwrap()).unwrap();
                fs::write(path, content).unwrap();
            }
            let outcome = witness.clone().check(&folder.path().join("piano.nuvolario"));
            tell(&cut, outcome.map_err(|error| (error, folder)));
        }
        if let Some(event) = events.get(at) {
            disk.ask(event);
            if let Event::Said(line) = event {
                witness.hear(line).unwrap();
            }
        }
    }
}

/// What the first worker asked of the disk; it works once for all tests. Nothing: nobody may watch
/// it here.
fn first_work() -> Option<&'static [Event]> {
    static FIRST: OnceLock<Option<Vec<Event>>> = OnceLock::new();
    let first = FIRST.get_or_init(|| match why_not() {
        None => Some(record(seed())),
        Some(reason) => {
            println!("left out, no power was cut: {reason}");
            None
        }
    });
    first.as_deref()
}

/// Why a program cannot be watched here.
fn why_not() -> Option<String> {
    if !cfg!(target_os = "linux") {
        return Some("the calls of a program are watched on Linux only".to_owned());
    }
    let mut probe = Command::new("strace");
    match probe.args(["-o", "/dev/null", "true"]).stderr(Stdio::null()).status() {
        Ok(status) if status.success() => None,
        Ok(_) => Some("strace may not watch other programs here".to_owned()),
        Err(_) => Some("strace is not installed (on Debian: apt-get install strace)".to_owned()),
    }
}

/// Lets a worker work in an empty folder, and answers all it asked of the disk.
fn record(seed: u64) -> Vec<Event> {
    let folder = super::folder();
    let path = folder.path().canonicalize().unwrap();
    let notes = super::folder();
    let notes = notes.path().join("trace");
    let order = Order {
        plan: path.join("piano.nuvolario"),
        seed,
        turns: Some(TURNS),
        company: Company::Alone,
    };
    let status = Command::new("strace")
        .args(["-f", "-qq", "-xx", "-s", "4194304", "-e", "signal=none"])
        .arg("-e")
        .arg(format!("trace={}", trace::CALLS.replace(' ', "")))
        .arg("-o")
        .arg(&notes)
        .arg(env::current_exe().unwrap())
        .args(child::arguments())
        .envs(order.variables())
        .stdout(Stdio::null())
        .status()
        .unwrap();
    assert!(status.success(), "the worker ended with {status}");
    let events = trace::read(&fs::read_to_string(&notes).unwrap(), &path);
    let confirmed =
        events.iter().filter(|it| matches!(it, Event::Said(line) if line.starts_with("done")));
    assert!(confirmed.count() > TURNS / 2, "the worker was watched at its work");
    events
}
