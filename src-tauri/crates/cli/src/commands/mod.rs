//! The commands, one file a topic.

pub mod costs;
pub mod export;
mod funding;
mod history;
mod import;
mod plan;
mod proofs;
mod readiness;
pub mod report;
mod scenarios;

use app::Answer;
use clap::ArgMatches;
use words::Words;

use crate::outcome::Outcome;

/// Runs the command that was asked for. Its answer is collected in `out`, so that nothing is printed
/// of an answer that fails half-way.
pub fn run(words: &Words, matches: &ArgMatches, out: &mut Vec<u8>) -> Answer<Outcome> {
    match matches.subcommand() {
        Some(("new", matches)) => plan::new(words, matches),
        Some(("show", matches)) => plan::show(words, matches, out),
        Some(("check", matches)) => plan::check(words, matches, out),
        Some(("readiness", matches)) => readiness::run(words, matches, out),
        Some(("costs", matches)) => costs::run(words, matches, out),
        Some(("report", matches)) => report::run(words, matches),
        Some(("export", matches)) => export::run(words, matches),
        Some(("import", matches)) => import::run(words, matches, out),
        Some(("undo", matches)) => history::undo(words, matches, out),
        Some(("history", matches)) => history::list(words, matches, out),
        Some(("backup", matches)) => history::backup(words, matches),
        Some(("scenarios", matches)) => scenarios::run(words, matches, out),
        Some(("proofs", matches)) => proofs::list(words, matches, out),
        Some(("verify", matches)) => history::verify(words, matches, out),
        Some(("funding", matches)) => match matches.subcommand() {
            Some(("calls", matches)) => funding::calls(words, matches, out),
            Some(("quote", matches)) => funding::quote(words, matches, out),
            _ => unreachable!("clap asks for a command"),
        },
        _ => unreachable!("clap asks for a command"),
    }
}
