//! `proofs`.

use app::{Answer, plans, readiness::proofs, registers::Cache};
use clap::ArgMatches;
use domain::text::Datum;
use words::Words;

use crate::{args::path, outcome::Outcome, say};

/// Lists the proofs, the last first: a line each, with number, day, bytes, digest, name and items.
pub fn list(words: &Words, matches: &ArgMatches, out: &mut Vec<u8>) -> Answer<Outcome> {
    let store = plans::open_to_read(path(matches, "file"))?;
    let list = proofs::list(&store, &Cache::default())?;
    if matches.get_flag("json") {
        return say::json(out, &list);
    }
    for proof in &list.proofs {
        let day = proof.added.map(|it| it.to_string()).unwrap_or_default();
        let items: Vec<&str> = proof.proves.iter().map(|it| it.place.item.0.as_str()).collect();
        let columns = [
            proof.id.0.to_string(),
            day,
            proof.size.to_string(),
            proof.sha256.clone(),
            proof.name.clone(),
            items.join(" "),
        ];
        say::text(out, &columns.join("\t"));
    }
    eprintln!("{}", words.text("cli-proofs-count", &[("count", Datum::from(list.proofs.len()))]));
    Ok(Outcome::Done)
}
