//! What papers with figures share: the tree behind a figure, and the sources it stands on.

use std::collections::BTreeMap;

use domain::{
    explain::Explanation,
    text::{Certainty, Source, Word},
};
use serde::Serialize;
use words::Words;

/// An explanation, flattened: the depth says what belongs to what.
#[derive(Serialize)]
pub(crate) struct Tree {
    title: String,
    rows: Vec<TreeRow>,
}

#[derive(Serialize)]
struct TreeRow {
    depth: usize,
    label: String,
    rule: String,
    value: String,
    source: Option<usize>,
}

/// A name and what it stands for.
#[derive(Serialize)]
pub(crate) struct Fact {
    pub(crate) label: String,
    pub(crate) value: String,
}

#[derive(Serialize)]
pub(crate) struct SourceRow {
    title: String,
    reference: String,
    certainty: String,
}

/// Every source once, in the order the paper meets them.
#[derive(Default)]
pub(crate) struct Sources<'a>(Vec<&'a Source>);

impl<'a> Sources<'a> {
    /// The number of that source on the paper, from 1.
    pub(crate) fn number(&mut self, source: &'a Source) -> usize {
        let place = self.0.iter().position(|it| *it == source).unwrap_or_else(|| {
            self.0.push(source);
            self.0.len() - 1
        });
        place + 1
    }

    /// The sources, said.
    pub(crate) fn rows(&self, words: Words) -> Vec<SourceRow> {
        let row = |source: &&Source| SourceRow {
            title: words.localized(&source.title).to_owned(),
            reference: source.reference.clone(),
            certainty: words.datum(&source.certainty.into()),
        };
        self.0.iter().map(row).collect()
    }

    /// What the marks on this paper mean.
    pub(crate) fn certainties(&self, words: Words) -> Vec<Fact> {
        let mut marks: Vec<Certainty> = self.0.iter().map(|it| it.certainty).collect();
        marks.sort_unstable();
        marks.dedup();
        marks
            .into_iter()
            .map(|mark| Fact {
                label: words.datum(&mark.into()),
                value: words.text(&format!("{}.help", mark.word()), &[]),
            })
            .collect()
    }
}

/// The tree behind a figure, said.
pub(crate) fn tree<'a>(
    title: String,
    explanation: &'a Explanation,
    words: Words,
    sources: &mut Sources<'a>,
) -> Tree {
    let mut rows = Vec::new();
    flatten(explanation, 0, words, sources, &mut rows);
    Tree { title, rows }
}

/// The words that are the same on every paper of one kind, with those that all papers share.
pub(crate) fn labels(own: &[(&'static str, &str)], words: Words) -> BTreeMap<&'static str, String> {
    let shared = [
        ("item", "plan-paper-item"),
        ("rule", "plan-paper-rule"),
        ("value", "plan-paper-value"),
        ("source", "plan-paper-source"),
        ("number", "plan-paper-number"),
        ("reference", "plan-paper-reference"),
        ("certainty", "plan-paper-certainty"),
        ("certainties", "plan-paper-certainties"),
        ("holes", "plan-paper-holes"),
    ];
    let said = |(name, key): &(&'static str, &str)| (*name, words.text(key, &[]));
    let mut labels: BTreeMap<_, _> = shared.iter().chain(own).map(said).collect();
    // Only the layout knows the pages: it puts them where the marks are.
    let marks = [("page", "{page}".into()), ("pages", "{pages}".into())];
    labels.insert("page", words.text("plan-paper-page", &marks));
    labels
}

fn flatten<'a>(
    explanation: &'a Explanation,
    depth: usize,
    words: Words,
    sources: &mut Sources<'a>,
    rows: &mut Vec<TreeRow>,
) {
    rows.push(TreeRow {
        depth,
        label: words.say(&explanation.label),
        rule: explanation.rule.as_ref().map(|it| words.say(it)).unwrap_or_default(),
        value: words.datum(&explanation.value),
        source: explanation.source.as_ref().map(|it| sources.number(it)),
    });
    for input in &explanation.inputs {
        flatten(input, depth + 1, words, sources, rows);
    }
}
