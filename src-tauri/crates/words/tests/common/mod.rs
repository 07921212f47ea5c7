//! Reads the word files and the sources that use them.
#![allow(clippy::unwrap_used)]
// Each test binary uses its own part of this module.
#![allow(dead_code)]

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::{Path, PathBuf},
};

use fluent_syntax::{
    ast::{Entry, Expression, InlineExpression, Pattern, PatternElement, Resource},
    parser,
};

pub const LANGUAGES: [&str; 2] = ["it", "en"];

pub fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../..")
}

/// The name (`grant`) and the text of every word file of a language.
pub fn files(language: &str) -> BTreeMap<String, String> {
    let folder = root().join("i18n").join(language);
    let paths = fs::read_dir(folder).unwrap().map(|it| it.unwrap().path());
    paths
        .filter(|it| it.extension().is_some_and(|it| it == "ftl"))
        .map(|it| {
            let name = it.file_stem().unwrap().to_str().unwrap().to_owned();
            (name, fs::read_to_string(it).unwrap())
        })
        .collect()
}

/// Every key of a file (attributes as `key.attribute`) with the facts its sentence names.
/// `Err` says what cannot be read.
pub fn entries(text: &str) -> Result<Vec<(String, BTreeSet<String>)>, String> {
    let resource: Resource<&str> =
        parser::parse(text).map_err(|(_, errors)| format!("{errors:?}"))?;
    let mut found = Vec::new();
    for entry in resource.body {
        match entry {
            Entry::Message(message) => {
                let id = message.id.name.to_owned();
                if let Some(pattern) = &message.value {
                    found.push((id.clone(), facts(pattern)));
                }
                for attribute in &message.attributes {
                    found.push((format!("{id}.{}", attribute.id.name), facts(&attribute.value)));
                }
            }
            Entry::Term(term) => return Err(format!("-{}: terms are not used here", term.id.name)),
            Entry::Junk { content } => return Err(content.to_owned()),
            Entry::Comment(_) | Entry::GroupComment(_) | Entry::ResourceComment(_) => (),
        }
    }
    Ok(found)
}

fn facts(pattern: &Pattern<&str>) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    collect(pattern, &mut found);
    found
}

fn collect(pattern: &Pattern<&str>, found: &mut BTreeSet<String>) {
    for element in &pattern.elements {
        match element {
            PatternElement::Placeable { expression: Expression::Inline(inline) } => {
                collect_inline(inline, found);
            }
            PatternElement::Placeable { expression: Expression::Select { selector, variants } } => {
                collect_inline(selector, found);
                variants.iter().for_each(|it| collect(&it.value, found));
            }
            PatternElement::TextElement { .. } => (),
        }
    }
}

fn collect_inline(inline: &InlineExpression<&str>, found: &mut BTreeSet<String>) {
    if let InlineExpression::VariableReference { id } = inline {
        found.insert(id.name.to_owned());
    }
}

/// Every source file below `folder` with one of these endings.
pub fn sources(folder: &Path, endings: &[&str]) -> Vec<(PathBuf, String)> {
    let mut found = Vec::new();
    let Ok(entries) = fs::read_dir(folder) else { return found };
    for path in entries.map(|it| it.unwrap().path()) {
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        if path.is_dir() {
            if !["node_modules", "target", "dist", "tests"].contains(&name.as_str()) {
                found.extend(sources(&path, endings));
            }
        } else if endings.iter().any(|it| name.ends_with(it)) {
            found.push((path.clone(), fs::read_to_string(&path).unwrap()));
        }
    }
    found
}

/// Everything that could be a key and stands between quotes: `"grant-amount"`, `'…'`, `` `…` ``.
pub fn quoted_keys(source: &str) -> BTreeSet<String> {
    let is_quote = |it: char| matches!(it, '"' | '\'' | '`');
    let is_key =
        |it: char| it.is_ascii_lowercase() || it.is_ascii_digit() || it == '-' || it == '.';
    let mut found = BTreeSet::new();
    for (start, quote) in source.char_indices().filter(|(_, it)| is_quote(*it)) {
        let rest = &source[start + quote.len_utf8()..];
        let end = rest.find(|it| !is_key(it)).unwrap_or(rest.len());
        if rest[end..].starts_with(quote) && rest[..end].contains('-') {
            found.insert(rest[..end].to_owned());
        }
    }
    found
}
