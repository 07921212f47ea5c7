//! `undo`, `history`, `backup` and `verify`.

use app::{Answer, backups, history, plans};
use clap::ArgMatches;
use domain::text::Datum;
use words::Words;

use crate::{args::path, outcome::Outcome, say};

/// Takes the last steps back, and names each.
pub fn undo(words: &Words, matches: &ArgMatches, out: &mut Vec<u8>) -> Answer<Outcome> {
    let store = plans::open(path(matches, "file"))?;
    let wanted: u32 = *matches.get_one("steps").expect("clap gives one");
    let mut done = 0_u32;
    while done < wanted
        && let Some(step) = history::undo(&store)?
    {
        say::text(out, &words.say(&step));
        done += 1;
    }
    eprintln!("{}", words.text("cli-undone", &[("count", Datum::from(done))]));
    Ok(Outcome::Done)
}

/// Lists the latest steps, the last first.
pub fn list(words: &Words, matches: &ArgMatches, out: &mut Vec<u8>) -> Answer<Outcome> {
    let steps = history::steps(&plans::open_to_read(path(matches, "file"))?, None)?.steps;
    if matches.get_flag("json") {
        return say::json(out, &steps);
    }
    for step in steps {
        say::text(out, &format!("{}\t{}\t{}", step.at, step.who, words.say(&step.words)));
    }
    Ok(Outcome::Done)
}

/// Writes a copy of the plan, read back.
pub fn backup(words: &Words, matches: &ArgMatches) -> Answer<Outcome> {
    let out = path(matches, "out");
    backups::write(path(matches, "file"), out)?;
    let facts = [("path", out.to_string_lossy().into_owned().into())];
    eprintln!("{}", words.text("cli-backed-up", &facts));
    Ok(Outcome::Done)
}

/// Says whether the plan is sound.
pub fn verify(words: &Words, matches: &ArgMatches, out: &mut Vec<u8>) -> Answer<Outcome> {
    let found = history::verify(path(matches, "file"))?;
    if matches.get_flag("json") {
        say::json(out, &found)?;
    } else {
        for line in &found.integrity {
            say::text(out, line);
        }
        for (table, count) in &found.orphans {
            let facts = [("table", table.clone().into()), ("count", Datum::from(*count))];
            say::text(out, &words.text("cli-orphans", &facts));
        }
        for broken in &found.proofs {
            let names = match broken.names.join(", ") {
                none if none.is_empty() => words.text("proofs-broken-deleted", &[]),
                names => names,
            };
            let key =
                if broken.missing { "proofs-broken-missing" } else { "proofs-broken-altered" };
            say::text(out, &words.text(key, &[("names", names.into())]));
        }
        if let Some(step) = &found.changed_step {
            let facts = [("step", words.say(&step.words).into()), ("at", step.at.clone().into())];
            say::text(out, &words.text("cli-changed-step", &facts));
        }
    }
    let verdict = if found.sound { "cli-sound" } else { "cli-unsound" };
    eprintln!("{}", words.text(verdict, &[]));
    Ok(if found.sound { Outcome::Done } else { Outcome::Problems })
}
