//! `funding calls` and `funding quote`.

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
pub fn calls(words: &Words, matches: &ArgMatches, out: &mut Vec<u8>) -> Answer<Outcome> {
    let calls = funding::calls();
    if matches.get_flag("json") {
        return say::json(out, &calls);
    }
    for call in calls {
        let state = if call.is_open { "cli-call-open" } else { "cli-call-closed" };
        let state = words.text(state, &[("day", call.closed.into())]);
        let title = words.datum(&call.title.into());
        say::text(out, &format!("{}\t{title}\t{state}", call.id));
    }
    Ok(Outcome::Done)
}

/// Says what a call gives: for one case, or for each row of a table.
pub fn quote(words: &Words, matches: &ArgMatches, out: &mut Vec<u8>) -> Answer<Outcome> {
    let call: &String = matches.get_one("call").expect("clap asks for it");
    if matches.contains_id("batch") {
        return batch(words, call, matches, out);
    }
    let band = matches.get_one::<u8>("band").copied().map(band).transpose()?;
    let count = |name: &str| *matches.get_one::<u32>(name).expect("clap asks for it");
    let counts = Counts { transfer: count("transfer"), update: count("update") };
    let quote = funding::quote_of(call, band, counts)?;
    if matches.get_flag("json") {
        return say::json(out, &quote);
    }
    say::text(out, &say::tree(words, &quote.explanation));
    for reason in &quote.reasons {
        eprintln!("{}", words.say(reason));
    }
    Ok(Outcome::Done)
}

fn batch(words: &Words, call: &str, matches: &ArgMatches, out: &mut Vec<u8>) -> Answer<Outcome> {
    let table = path(matches, "batch");
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
