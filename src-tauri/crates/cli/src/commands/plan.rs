//! `new`, `show` and `check`.

use std::path::PathBuf;

use app::{Answer, Failure, bodies, checks, clock, exports, plans};
use clap::ArgMatches;
use domain::{
    body::BodyKind,
    health::Weight,
    plan::Plan,
    text::{Datum, Message},
};
use words::Words;

use crate::{args::path, outcome::Outcome, say};

/// Makes a plan: of a data package, from a sample, or for a body.
pub fn new(words: &Words, matches: &ArgMatches) -> Answer<Outcome> {
    let file = path(matches, "file");
    let package = matches.get_one::<PathBuf>("from-datapackage");
    let (store, plan) = match (package, matches.get_one::<String>("sample")) {
        (Some(package), _) => {
            let package = exports::Package::open(package)?;
            let plan = package.plan().clone();
            (package.create(file)?, plan)
        }
        (_, sample) => {
            let plan = match sample {
                Some(id) => plans::sample(id)?,
                None => for_body(words, matches)?,
            };
            (plans::create(file, &plan)?, plan)
        }
    };
    let made = Message::new("cli-made")
        .with("path", store.path().to_string_lossy().into_owned())
        .with("body", plan.body.entry.name)
        .with("services", plan.services.len());
    eprintln!("{}", words.say(&made));
    Ok(Outcome::Done)
}

fn for_body(words: &Words, matches: &ArgMatches) -> Answer<Plan> {
    let code: &String = matches.get_one("body").expect("clap asks for it");
    let kind = matches.get_one::<String>("body-type").map(|it| kind(it)).transpose()?;
    let entry = bodies::by_code(code, kind)?.clone();
    let name = matches.get_one("name").cloned().unwrap_or_else(|| {
        // A year is written without a point between its thousands.
        let year = Datum::Text(clock::today().year().to_string());
        words.text("cli-plan-name", &[("year", year)])
    });
    Ok(plans::typical(name, entry))
}

fn kind(text: &str) -> Answer<BodyKind> {
    serde_json::from_value(text.into()).map_err(Failure::internal)
}

/// Shows a whole plan.
pub fn show(words: &Words, matches: &ArgMatches, out: &mut Vec<u8>) -> Answer<Outcome> {
    let shown = plans::show(&plans::open_to_read(path(matches, "file"))?)?;
    if matches.get_flag("json") {
        return say::json(out, &shown);
    }
    say::text(out, &format!("{} · {}", shown.body.entry.name, shown.name));
    for figure in &shown.totals.figures {
        say::text(out, &say::line(words, figure));
    }
    say::text(out, "");
    for service in &shown.services {
        let details = &service.details;
        let mode = details.migration.mode.map_or(Datum::Unknown, Datum::from);
        let provision = words.datum(&details.provision.into());
        say::text(out, &format!("{}\t{provision}\t{}", details.name, words.datum(&mode)));
    }
    Ok(Outcome::Done)
}

/// Says what there is to look at in a plan.
pub fn check(words: &Words, matches: &ArgMatches, out: &mut Vec<u8>) -> Answer<Outcome> {
    let problems = checks::check(&plans::open_to_read(path(matches, "file"))?)?;
    if matches.get_flag("json") {
        say::json(out, &problems)?;
    } else {
        for problem in &problems {
            let object = words.datum(&problem.object);
            let (what, fix) = (words.say(&problem.words), words.say(&problem.fix));
            say::text(out, &format!("{object}: {what} {fix}"));
        }
    }
    let to_mend = problems.iter().filter(|it| it.weight == Weight::Mend).count();
    let count = |key: &str, count: usize| words.text(key, &[("count", Datum::from(count))]);
    eprintln!("{}", count("cli-problems", to_mend));
    if problems.len() > to_mend {
        eprintln!("{}", count("cli-to-complete", problems.len() - to_mend));
    }
    // What is still to be completed is no trouble a script has to stop for.
    Ok(if to_mend == 0 { Outcome::Done } else { Outcome::Problems })
}
