//! `import`.

use app::{
    Answer, Failure,
    imports::script::{self, Script},
    plans,
};
use clap::ArgMatches;
use domain::text::Message;
use words::Words;

use crate::{args::path, outcome::Outcome, say};

/// Brings a table from outside into a plan.
pub fn run(words: &Words, matches: &ArgMatches, out: &mut Vec<u8>) -> Answer<Outcome> {
    let dry = matches.get_flag("dry-run");
    let mut script = match matches.get_one::<std::path::PathBuf>("mapping") {
        Some(path) => script::read(path)?,
        None => Script::default(),
    };
    if let Some(sheet) = matches.get_one::<String>("sheet") {
        script.sheet = Some(sheet.clone());
    }
    if let Some(register) = matches.get_one::<String>("register") {
        let register = serde_json::from_value(register.as_str().into());
        script.register = Some(register.map_err(Failure::internal)?);
    }
    let file = path(matches, "file");
    let store = if dry { plans::open_to_read(file)? } else { plans::open(file)? };
    let report = script::run(&store, path(matches, "table"), &script, dry, words.language())?;
    let counts = &report.counts;
    if matches.get_flag("json") {
        say::json(out, &report)?;
    } else {
        for it in &report.not_taken {
            say::text(out, &format!("{}\t{}\t{}", it.row, it.name, it.why));
        }
    }
    for warning in &report.warnings {
        eprintln!("{}", words.say(warning));
    }
    let told = Message::new(if dry { "cli-would-import" } else { "cli-imported" })
        .with("register", report.register.word_datum())
        .with("new", counts.new)
        .with("changed", counts.changed)
        .with("same", counts.same)
        .with("refused", counts.refused)
        .with("questions", counts.questions);
    eprintln!("{}", words.say(&told));
    let whole = counts.refused + counts.questions + counts.partly == 0;
    Ok(if whole { Outcome::Done } else { Outcome::Problems })
}
