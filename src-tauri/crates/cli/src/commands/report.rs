//! `report`: the papers of a plan.

use app::{Answer, documents, plans};
use clap::ArgMatches;
use domain::text::Message;
use words::Words;

use crate::{args::path, outcome::Outcome};

/// Makes the paper that was asked for.
pub fn run(words: &Words, matches: &ArgMatches) -> Answer<Outcome> {
    let store = plans::open_to_read(path(matches, "file"))?;
    let out = path(matches, "out");
    let pages = documents::write_plan(&store, out, words.language())?;
    let made = Message::new("cli-printed")
        .with("path", out.to_string_lossy().into_owned())
        .with("pages", pages);
    eprintln!("{}", words.say(&made));
    Ok(Outcome::Done)
}
