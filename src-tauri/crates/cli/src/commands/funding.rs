//! `funding calls` and `funding quote`.

use std::io;

use app::{Answer, Failure, funding};
use clap::ArgMatches;
use domain::{
    body::Band,
    funding::quote::Counts,
    text::{Datum, Message},
};
use words::Words;

use crate::{args::path, outcome::Outcome, say};

/// Lists the calls.
pub fn calls(words: &Words, matches: &ArgMatches) -> Answer<Outcome> {
    let calls = funding::calls();
    if matches.get_flag("json") {
        return say::json(&calls);
    }
    for call in calls {
        let state = if call.is_open { "cli-call-open" } else { "cli-call-closed" };
        let state = words.text(state, &[("day", call.closed.into())]);
        println!("{}\t{}\t{state}", call.id, words.datum(&call.title.into()));
    }
    Ok(Outcome::Done)
}

/// Says what a call gives: for one case, or for each row of a table.
pub fn quote(words: &Words, matches: &ArgMatches) -> Answer<Outcome> {
    let call: &String = matches.get_one("call").expect("clap asks for it");
    if matches.contains_id("batch") {
        return batch(words, call, matches);
    }
    let band = matches.get_one::<u8>("band").copied().map(band).transpose()?;
    let count = |name: &str| *matches.get_one::<u32>(name).expect("clap asks for it");
    let counts = Counts { transfer: count("transfer"), update: count("update") };
    let quote = funding::quote_of(call, band, counts)?;
    if matches.get_flag("json") {
        return say::json(&quote);
    }
    print!("{}", say::tree(words, &quote.explanation));
    for reason in &quote.reasons {
        eprintln!("{}", words.say(reason));
    }
    Ok(Outcome::Done)
}

fn batch(words: &Words, call: &str, matches: &ArgMatches) -> Answer<Outcome> {
    let table = path(matches, "batch");
    let out = io::BufWriter::new(io::stdout().lock());
    let refused = funding::quote_table(call, table, out, |reason| words.say(reason))?;
    if refused == 0 {
        return Ok(Outcome::Done);
    }
    eprintln!("{}", words.text("cli-rows-refused", &[("count", Datum::from(refused))]));
    Ok(Outcome::Problems)
}

fn band(number: u8) -> Answer<Band> {
    Band::try_from(number)
        .map_err(|_| Failure::input(Message::new("errors-band").with("band", u32::from(number))))
}
