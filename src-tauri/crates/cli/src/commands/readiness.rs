//! `readiness`: how ready the body is, or one service, as the pages and the papers say it.

use app::{
    Answer, plans,
    readiness::{self, Figure, NextView, PhaseLine, ServiceLine},
    registers::Cache,
};
use clap::ArgMatches;
use domain::{readiness::score::percent, text::Datum};
use words::Words;

use crate::{args::path, outcome::Outcome, say};

/// Shows how ready the body is, or the service that was named.
pub fn run(words: &Words, matches: &ArgMatches, out: &mut Vec<u8>) -> Answer<Outcome> {
    let store = plans::open_to_read(path(matches, "file"))?;
    let cache = Cache::default();
    let in_json = matches.get_flag("json");
    match matches.get_one::<String>("service") {
        None => {
            let shown = readiness::show(&store, &cache)?;
            if in_json {
                return say::json(out, &shown);
            }
            say::text(out, &head(words, &words.text("readiness-body", &[]), &shown.figure));
            say::text(out, &phases(words, &shown.figure));
            say::text(out, "");
            for it in &shown.services {
                say::text(out, &line(words, it));
            }
            say::text(out, &next(words, &shown.next));
        }
        Some(name) => {
            let shown = readiness::show_service(&store, &cache, name)?;
            if in_json {
                return say::json(out, &shown);
            }
            let facts = [("name", shown.line.name.clone().into())];
            let figure = &shown.line.figure;
            say::text(out, &head(words, &words.text("readiness-service", &facts), figure));
            say::text(out, &phases(words, figure));
            say::text(out, &next(words, &shown.next));
        }
    }
    Ok(Outcome::Done)
}

/// The figure, that it is ours, and how much is known.
fn head(words: &Words, of: &str, figure: &Figure) -> String {
    let data = figure.completeness;
    let share = words.datum(&percent(data.percent));
    let known = [("share", share.into()), ("known", data.known.into()), ("of", data.of.into())];
    format!(
        "{of}: {} ({})\n{}: {}",
        words.datum(&percent(figure.percent)),
        words.text("readiness-paper-unofficial", &[]),
        words.text("readiness-paper-completeness", &[]),
        words.text("readiness-paper-known", &known),
    )
}

fn phases(words: &Words, figure: &Figure) -> String {
    let line = |it: &PhaseLine| {
        let key = if it.score.ready {
            "readiness-paper-phase-free"
        } else {
            "readiness-paper-phase-held"
        };
        let facts = [
            ("percent", percent(it.score.percent)),
            ("open", it.score.tally.open.into()),
            ("blocking", it.score.tally.blocking.into()),
        ];
        let name = words.localized(&it.name);
        format!("{}. {name}: {}", it.score.phase, words.text(key, &facts))
    };
    figure.phases.iter().map(line).collect::<Vec<_>>().join("\n")
}

fn line(words: &Words, service: &ServiceLine) -> String {
    let phase = service.figure.phase.map(i64::from).map(Datum::Number);
    let figures = [percent(service.figure.percent), phase.into()];
    let figures = figures.map(|it| words.datum(&it));
    format!("{}\t{}\t{}", service.name, figures[0], figures[1])
}

/// What to answer next, with what it is about.
fn next(words: &Words, next: &[NextView]) -> String {
    let mut lines = vec![String::new()];
    for it in next {
        let about = it.names.join(", ");
        lines.push(format!("- {} ({about})", words.datum(&it.text)));
    }
    lines.join("\n")
}
