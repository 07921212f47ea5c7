//! Answers as text or as JSON.

use std::fmt::Write;

use app::{Answer, Failure};
use domain::{
    check::Problem,
    explain::Explanation,
    text::{Datum, Word},
};
use serde::Serialize;
use words::Words;

use crate::outcome::Outcome;

/// Answers in JSON.
pub fn json(out: &mut Vec<u8>, answer: &impl Serialize) -> Answer<Outcome> {
    serde_json::to_writer_pretty(&mut *out, answer).map_err(Failure::internal)?;
    out.push(b'\n');
    Ok(Outcome::Done)
}

/// Answers in text, a line or a few.
pub fn text(out: &mut Vec<u8>, text: &str) {
    out.extend_from_slice(text.trim_end_matches('\n').as_bytes());
    out.push(b'\n');
}

/// A figure on one line, without its reason.
pub fn line(words: &Words, figure: &Explanation) -> String {
    format!("{}: {}", words.say(&figure.label), words.datum(&figure.value))
}

/// A figure with everything it is made of, each step further in.
pub fn tree(words: &Words, figure: &Explanation) -> String {
    let mut text = String::new();
    branch(words, figure, 0, &mut text);
    text
}

fn branch(words: &Words, figure: &Explanation, depth: usize, text: &mut String) {
    let indent = "  ".repeat(depth);
    let mut add = |line: String| {
        writeln!(text, "{indent}{line}").expect("a string takes it");
    };
    add(line(words, figure));
    if let Some(rule) = &figure.rule {
        add(format!("  = {}", words.say(rule)));
    }
    if let Some(source) = &figure.source {
        add(format!(
            "  [{} · {} · {}]",
            words.datum(&source.title.clone().into()),
            source.reference,
            words.datum(&source.certainty.into()),
        ));
    }
    for input in &figure.inputs {
        branch(words, input, depth + 1, text);
    }
}

/// A field that does not pass its check.
pub fn problem(words: &Words, problem: &Problem) -> String {
    let field = format!("domain-field-{}", problem.field.replace(['_', '.'], "-"));
    let word = |key: String| words.datum(&Datum::Word(key));
    format!("{}: {}", word(field), word(problem.rule.word()))
}
