//! The commands, one file a topic.

mod funding;
mod plan;
mod report;

use app::Answer;
use clap::ArgMatches;
use words::Words;

use crate::outcome::Outcome;

/// Runs the command that was asked for.
pub fn run(words: &Words, matches: &ArgMatches) -> Answer<Outcome> {
    match matches.subcommand() {
        Some(("new", matches)) => plan::new(words, matches),
        Some(("show", matches)) => plan::show(words, matches),
        Some(("check", matches)) => plan::check(words, matches),
        Some(("report", matches)) => report::run(words, matches),
        Some(("funding", matches)) => match matches.subcommand() {
            Some(("calls", matches)) => funding::calls(words, matches),
            Some(("quote", matches)) => funding::quote(words, matches),
            _ => unreachable!("clap asks for a command"),
        },
        _ => unreachable!("clap asks for a command"),
    }
}
