//! The chores of the project: `cargo xtask run`, `cargo xtask test` and the rest.
//!
//! **Invariant:** no dependency, so that the first command on a bare machine answers in seconds.

mod bench;
mod command;
mod display;
mod failure;
mod first_run;
mod journeys;
mod packages;
mod page;
mod places;
mod run;
mod setup;
mod steps;
mod test;
mod torture;
mod verify;
mod webdriver;

use std::process::ExitCode;

use failure::{Failure, Result};

const HELP: &str = "\
The chores of Nuvolario.

    cargo xtask run               builds everything and opens the window on the sample of Ferrara;
                                  without a display, leaves a picture of it and the printed plan
                                  in target/first-run/
    cargo xtask run -- FILE       the same, on a plan of yours
    cargo xtask test              everything that is checked: format, lint, page, Rust, journeys
    cargo xtask verify            has LibreOffice reckon the workbooks of the costs anew, and compares
    cargo xtask e2e [-- NAME]     the journeys in the real window, on a virtual display;
                                  with a NAME, only the files that contain it
    cargo xtask bench             what takes how long and how much memory; with -- jobs or -- start,
                                  only that half
    cargo xtask torture [-- N]    mistreats plans: N kills (500 if none is named), power cuts, a full
                                  disk, two programs at once; with -- N SEED, the same once more
    cargo xtask setup             what both need: system packages, the page's libraries
    cargo xtask help              this text
";

fn main() -> ExitCode {
    let mut arguments = std::env::args().skip(1);
    let chore = arguments.next().unwrap_or_else(|| "help".to_owned());
    let mut rest: Vec<String> = arguments.collect();
    if rest.first().is_some_and(|it| it == "--") {
        rest.remove(0);
    }
    match perform(&chore, &rest) {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => {
            eprintln!("\nxtask {chore}: {failure}");
            failure.exit_code()
        }
    }
}

fn perform(chore: &str, rest: &[String]) -> Result {
    match (chore, rest) {
        ("run", []) => run::sample(),
        ("run", [file]) => run::file(file),
        ("test", []) => test::everything(),
        ("e2e", names) => journeys::alone(names),
        ("bench", parts) => measure(parts),
        ("torture", words) => torture::plans(words),
        ("verify", []) => verify::everything(),
        ("setup", []) => setup::everything(),
        ("help" | "--help" | "-h", _) => {
            print!("{HELP}");
            Ok(())
        }
        ("run" | "test" | "verify" | "setup", _) => {
            Err(Failure::usage("too many arguments; see `cargo xtask help`"))
        }
        _ => Err(Failure::usage("no such chore; see `cargo xtask help`")),
    }
}

fn measure(parts: &[String]) -> Result {
    match parts {
        [] => bench::everything(),
        [part] if part == "jobs" => bench::jobs(),
        [part] if part == "start" => bench::start(),
        _ => Err(Failure::usage("the parts are jobs and start; see `cargo xtask help`")),
    }
}
