//! The tree of a YAML file, each part with its line. No values are made of the texts here: `no`, `1`
//! and `2026-11-23` stay what was typed.
//!
//! The library is asked event by event: its own loading of a tree goes as deep as the file does, and
//! copies a part as often as it is named.

use yaml_rust2::{
    Event,
    parser::Parser,
    scanner::{Marker, ScanError, TScalarStyle},
};

use super::{DEPTH_LIMIT, FILE_LIMIT, ListError};
use crate::read::decode;

/// A part of the file.
#[derive(Debug)]
pub struct Node {
    /// Its line, from one.
    pub line: usize,
    /// What it is.
    pub value: Value,
}

/// What a part is.
#[derive(Debug)]
pub enum Value {
    /// Nothing: the key stands alone, or `~`.
    Nothing,
    /// A text.
    Text(String),
    /// A list.
    List(Vec<Node>),
    /// Keys and what they hold, in their order; a key may stand twice.
    Map(Vec<Entry>),
}

/// A key with what it holds.
#[derive(Debug)]
pub struct Entry {
    /// The key.
    pub key: String,
    /// What it holds.
    pub node: Node,
}

impl Node {
    /// What it holds for this key, if it is a map.
    pub fn get(&self, key: &str) -> Option<&Node> {
        let Value::Map(entries) = &self.value else { return None };
        entries.iter().find(|it| it.key == key).map(|it| &it.node)
    }
}

/// A list or a map that is not complete yet.
enum Open {
    List(usize, Vec<Node>),
    /// The key waits for what it holds.
    Map(usize, Vec<Entry>, Option<String>),
}

/// Reads the one document of the file.
pub fn parse(bytes: &[u8]) -> Result<Node, ListError> {
    if bytes.len() > FILE_LIMIT {
        return Err(ListError::TooLarge);
    }
    let (text, _) = decode(bytes);
    // The library takes a zero for the end of the file.
    if let Some(at) = text.find('\0') {
        let line = text[..at].lines().count().max(1);
        return Err(ListError::NotYaml { line, detail: String::new() });
    }
    let mut parser = Parser::new_from_str(&text);
    let mut open: Vec<Open> = Vec::new();
    let mut whole = None;
    let mut documents = 0;
    loop {
        let (event, marker) = parser.next_token().map_err(refused)?;
        let line = line(marker);
        let node = match event {
            Event::Nothing | Event::StreamStart | Event::DocumentEnd => continue,
            Event::StreamEnd => break,
            Event::DocumentStart if documents > 0 => return Err(ListError::Several { line }),
            Event::DocumentStart => {
                documents += 1;
                continue;
            }
            Event::Alias(_) => return Err(ListError::Alias { line }),
            Event::SequenceStart(..) | Event::MappingStart(..) if open.len() >= DEPTH_LIMIT => {
                return Err(ListError::TooDeep { line });
            }
            Event::SequenceStart(..) => {
                open.push(Open::List(line, Vec::new()));
                continue;
            }
            Event::MappingStart(..) => {
                open.push(Open::Map(line, Vec::new(), None));
                continue;
            }
            Event::Scalar(text, style, ..) => {
                let is_nothing = style == TScalarStyle::Plain
                    && ["", "~", "null", "Null", "NULL"].contains(&text.as_str());
                Node { line, value: if is_nothing { Value::Nothing } else { Value::Text(text) } }
            }
            Event::SequenceEnd | Event::MappingEnd => match open.pop() {
                Some(Open::List(line, nodes)) => Node { line, value: Value::List(nodes) },
                Some(Open::Map(line, entries, _)) => Node { line, value: Value::Map(entries) },
                None => return Err(ListError::NotYaml { line, detail: String::new() }),
            },
        };
        match open.last_mut() {
            None => whole = Some(node),
            Some(Open::List(_, nodes)) => nodes.push(node),
            Some(Open::Map(_, entries, key)) => match (key.take(), node.value) {
                (Some(key), value) => {
                    entries.push(Entry { key, node: Node { line: node.line, value } });
                }
                (None, Value::Text(text)) => *key = Some(text),
                (None, _) => {
                    let line = node.line;
                    return Err(ListError::NotYaml { line, detail: "the key is no text".into() });
                }
            },
        }
    }
    whole.filter(|it| !matches!(it.value, Value::Nothing)).ok_or(ListError::Empty)
}

fn line(marker: Marker) -> usize {
    marker.line().max(1)
}

fn refused(error: ScanError) -> ListError {
    let line = line(*error.marker());
    match error.info() {
        // It counts brackets in one byte, and looks at them before it tells of the first.
        "recursion limit exceeded" => ListError::TooDeep { line },
        detail => ListError::NotYaml { line, detail: detail.to_owned() },
    }
}
