//! `scenarios`: what would be different, beside the plan. Nothing is written.

use app::{
    Answer, Failure,
    costs::scenarios::{self, ScenarioView, SideBySide},
    plans,
    registers::Cache,
};
use clap::ArgMatches;
use domain::text::{Datum, Message};
use serde::Serialize;
use words::Words;

use crate::{args::path, outcome::Outcome, say};

/// The most that stand beside the plan.
const MOST: usize = 3;

#[derive(Serialize)]
struct Shown {
    scenarios: Vec<ScenarioView>,
    comparison: SideBySide,
}

/// Lists the scenarios, and puts those that were named beside the plan; the first ones otherwise.
pub fn run(words: &Words, matches: &ArgMatches, out: &mut Vec<u8>) -> Answer<Outcome> {
    let store = plans::open_to_read(path(matches, "file"))?;
    let cache = Cache::default();
    let all = scenarios::list(&store, &cache)?;
    let ids = match matches.get_many::<String>("name") {
        Some(names) => names.map(|name| named(&all, name)).collect::<Answer<Vec<_>>>()?,
        None => all.iter().take(MOST).map(|it| it.id).collect(),
    };
    let comparison = scenarios::compare(&store, &cache, &ids)?;
    if matches.get_flag("json") {
        return say::json(out, &Shown { scenarios: all, comparison });
    }
    if all.is_empty() {
        say::text(out, &words.text("scenarios-none", &[]));
        return Ok(Outcome::Done);
    }
    for it in &all {
        let facts = [("name", it.name.clone().into()), ("count", it.changes.len().into())];
        say::text(out, &words.text("scenarios-line", &facts));
    }
    say::text(out, "");
    let name = |it: &scenarios::Column| {
        it.name.clone().unwrap_or_else(|| words.text("scenarios-plan", &[]))
    };
    let heads: Vec<String> = comparison.columns.iter().map(name).collect();
    say::text(out, &format!("{}\t{}", words.text("scenarios-what", &[]), heads.join("\t")));
    let everything = matches.get_flag("all");
    for row in comparison.rows.iter().filter(|it| everything || it.differs) {
        let values: Vec<String> = row.values.iter().map(|it| words.datum(it)).collect();
        say::text(out, &format!("{}\t{}", words.say(&row.label), values.join("\t")));
    }
    Ok(Outcome::Done)
}

fn named(all: &[ScenarioView], name: &str) -> Answer<domain::costs::book::ScenarioId> {
    let found = all.iter().find(|it| it.name == name).map(|it| it.id);
    found.ok_or_else(|| {
        Failure::input(Message::new("cli-scenarios-unknown").with("name", Datum::Text(name.into())))
    })
}
