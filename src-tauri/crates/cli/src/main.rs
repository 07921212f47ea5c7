//! `nuvolario-cli`: the jobs of the program without a window, for scripts and scheduled checks.
//!
//! The answer goes to standard output, as text or, with `--json`, as JSON; messages go to standard
//! error. Exit 0: done. 1: the plan has problems. 2: wrong use. 3: a file cannot be read or
//! written.

mod args;
mod commands;
mod outcome;
mod say;

use std::{
    io::{self, Write},
    process::ExitCode,
};

use words::Words;

use crate::outcome::Outcome;

fn main() -> ExitCode {
    let raw: Vec<_> = std::env::args_os().collect();
    let words = Words::new(args::language(&raw));
    let matches = match args::command(&words).try_get_matches_from(raw) {
        Ok(matches) => matches,
        Err(error) => return args::explain(&words, &error),
    };
    let mut answer = Vec::new();
    let outcome = commands::run(&words, &matches, &mut answer);
    if let Err(error) = io::stdout().write_all(&answer)
        && error.kind() != io::ErrorKind::BrokenPipe
    {
        eprintln!("{error}");
        return ExitCode::from(3);
    }
    match outcome {
        Ok(Outcome::Done) => ExitCode::SUCCESS,
        Ok(Outcome::Problems) => ExitCode::from(1),
        Err(failure) => {
            eprintln!("{}", words.say(&failure.message));
            for problem in &failure.problems {
                eprintln!("  {}", say::problem(&words, problem));
            }
            outcome::exit_code(failure.kind)
        }
    }
}
