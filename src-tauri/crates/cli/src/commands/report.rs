//! `report`: the papers of a plan.

use app::{Answer, Failure, documents, plans, readiness, registers::Cache};
use clap::ArgMatches;
use domain::text::Message;
use words::Words;

use crate::{args::path, outcome::Outcome};

/// The papers, as they are asked for.
pub const KINDS: [&str; 5] = ["plan", "readiness", "service", "costs", "budget"];

/// Makes the paper that was asked for.
pub fn run(words: &Words, matches: &ArgMatches) -> Answer<Outcome> {
    let store = plans::open_to_read(path(matches, "file"))?;
    let out = path(matches, "out");
    let kind: &String = matches.get_one("kind").expect("clap asks for it");
    let language = words.language();
    let pages = match kind.as_str() {
        "readiness" => documents::write_readiness(&store, out, language)?,
        "costs" => documents::write_costs(&store, out, language)?,
        "budget" => documents::write_budget(&store, out, language)?,
        "service" => {
            let name = matches.get_one::<String>("service");
            let name = name.ok_or_else(|| Failure::input(Message::new("cli-report-which")))?;
            let id = readiness::named(&store, &Cache::default(), name)?;
            documents::write_service_readiness(&store, id, out, language)?
        }
        _ => documents::write_plan(&store, out, language)?,
    };
    let made = Message::new("cli-printed")
        .with("path", out.to_string_lossy().into_owned())
        .with("pages", pages);
    eprintln!("{}", words.say(&made));
    Ok(Outcome::Done)
}
