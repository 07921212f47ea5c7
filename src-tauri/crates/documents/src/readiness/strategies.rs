//! The six strategies on the sheet of a service: how each stands, and why.

use domain::{
    migration::Strategy,
    strategy::{
        rules::StrategyData,
        weigh::{Missing, Reason, ShownFact, Weighed, proposal},
    },
};
use serde::Serialize;
use words::Words;

use super::items;
use crate::tree::Sources;

/// A strategy, said.
#[derive(Serialize)]
pub(super) struct StrategySaid {
    rank: String,
    name: String,
    standing: String,
    /// What was chosen or proposed of it; empty: nothing.
    mark: String,
    reasons: Vec<ReasonSaid>,
    /// It may go on over the page.
    long: bool,
}

/// What speaks for a strategy, against it, or cannot be told.
#[derive(Serialize)]
struct ReasonSaid {
    effect: String,
    text: String,
    facts: String,
    source: Option<usize>,
}

/// The strategies in their order, with what `chosen` and the proposal make of them.
pub(super) fn strategies<'a>(
    weighed: &'a [Weighed],
    data: &[StrategyData],
    chosen: Option<Strategy>,
    sources: &mut Sources<'a>,
    words: Words,
) -> Vec<StrategySaid> {
    let (first, second) = proposal(weighed);
    let is = |it: Option<&Weighed>, strategy| it.is_some_and(|it| it.strategy == strategy);
    let mut said = Vec::new();
    for it in weighed {
        let marks = [
            (chosen == Some(it.strategy), "readiness-paper-strategy-chosen"),
            (is(first, it.strategy), "readiness-paper-strategy-proposed"),
            (is(second, it.strategy), "readiness-paper-strategy-second"),
        ];
        let marks = marks.iter().filter(|(is, _)| *is).map(|(_, key)| words.text(key, &[]));
        let effects = [
            (&it.blocks, "readiness-paper-strategy-blocks"),
            (&it.supports, "readiness-paper-strategy-supports"),
            (&it.against, "readiness-paper-strategy-against"),
        ];
        let mut reasons: Vec<ReasonSaid> = Vec::new();
        for (of, key) in effects {
            reasons.extend(of.iter().map(|it| reason(it, key, sources, words)));
        }
        reasons.extend(missing(&it.unknown, words));
        let of_it = data.iter().find(|data| data.strategy == it.strategy);
        let texts = reasons.iter().flat_map(|it| [it.text.as_str(), it.facts.as_str()]);
        said.push(StrategySaid {
            rank: it.rank.to_string(),
            name: of_it.map(|it| words.localized(&it.name).to_owned()).unwrap_or_default(),
            standing: words.datum(&it.standing.into()),
            mark: marks.collect::<Vec<_>>().join(", "),
            long: items::is_long(texts),
            reasons,
        });
    }
    said
}

fn reason<'a>(it: &'a Reason, effect: &str, sources: &mut Sources<'a>, words: Words) -> ReasonSaid {
    let facts: Vec<String> = it.facts.iter().map(|it| fact(it, words)).collect();
    ReasonSaid {
        effect: words.text(effect, &[]),
        text: words.localized(&it.says).to_owned(),
        facts: facts.join("; "),
        source: Some(sources.number(&it.source)),
    }
}

/// The answers that are missing, in one line; nothing where none is.
fn missing(unknown: &[Missing], words: Words) -> Option<ReasonSaid> {
    let facts: Vec<String> = unknown.iter().map(|it| label(&it.fact, words)).collect();
    (!facts.is_empty()).then(|| ReasonSaid {
        effect: words.text("readiness-paper-strategy-missing", &[]),
        text: facts.join("; "),
        facts: String::new(),
        source: None,
    })
}

fn fact(it: &ShownFact, words: Words) -> String {
    format!("{}: {}", label(it, words), words.datum(&it.value))
}

/// What a fact is called; of several applications, which one says it.
fn label(it: &ShownFact, words: Words) -> String {
    let label = words.datum(&it.label);
    match &it.application {
        Some(name) => format!("{label} ({name})"),
        None => label,
    }
}
