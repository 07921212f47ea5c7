//! Checklists as YAML: what the program writes is what a person can write by hand.
//!
//! ```yaml
//! list: { id: sportello, version: "1", title: Sportello }
//! items:
//!   - id: sportello:orari        # id, phase and text are needed, nothing else is
//!     phase: 3                   # 1 to 6
//!     text: { it: Gli orari sono esposti., en: The opening hours are on display. }
//!     why: Chi viene deve sapere quando.       # one text alone counts for both languages
//!     evidence: Foto del cartello
//!     verify: Quale norma lo chiede            # what is still to be verified
//!     scope: service             # body, service (if nothing is said), application, contract
//!     mandatory: yes             # no: it is recommended (if nothing is said)
//!     blocking: no
//!     weight: 3                  # 1 to 5; 3 if nothing is said
//!     when: [saas, personal_data]     # any of these; all if nothing is said
//!     again: annual              # once if nothing is said
//!     after: [sportello:sede]
//!     excludes: []
//!     sources: [{ title: Carta dei servizi, reference: art. 4, certainty: official }]
//! ```
//!
//! Values may be Italian too ([`table`]). What is not understood is a [`Fault`], never a guess. A
//! questionnaire of Konveyor is taken in as such a list ([`konveyor`]).

mod konveyor;
mod read;
mod table;
mod write;
mod yaml;

use domain::{
    readiness::checklist::{Checklist, ItemId},
    text::{Datum, Message},
};

pub use self::{read::read, write::write};

/// The largest file that is read, in bytes: a list of a thousand items is half of it.
pub const FILE_LIMIT: usize = 1 << 20;
/// The most items in a list.
pub const ITEMS_LIMIT: usize = 2_000;
/// How deep lists and maps may stand in each other; ours are four deep.
pub const DEPTH_LIMIT: usize = 32;
/// Faults beyond this are not told: something else is wrong with the file.
pub const FAULTS_LIMIT: usize = 50;

/// Why a list cannot be read.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum ListError {
    /// There is nothing in it.
    #[error("empty")]
    Empty,
    /// It is larger than [`FILE_LIMIT`].
    #[error("too large")]
    TooLarge,
    /// It has more than [`ITEMS_LIMIT`] items.
    #[error("too many items")]
    TooMany,
    /// It is no YAML.
    #[error("line {line}: {detail}")]
    NotYaml {
        /// The line, from one.
        line: usize,
        /// What the library says of it.
        detail: String,
    },
    /// Lists and maps stand too deep in each other.
    #[error("line {line}: too deep")]
    TooDeep {
        /// The line, from one.
        line: usize,
    },
    /// It repeats a part by its name (`*name`). A small file could become an endless one that way.
    #[error("line {line}: an alias")]
    Alias {
        /// The line, from one.
        line: usize,
    },
    /// Another document begins in the same file.
    #[error("line {line}: a second document")]
    Several {
        /// The line, from one.
        line: usize,
    },
    /// It is YAML, but neither a list of ours nor a questionnaire.
    #[error("not a checklist")]
    NotAList,
    /// It is a list; this is wrong with it. There is at least one.
    #[error("{0:?}")]
    Wrong(Vec<Fault>),
}

/// What is wrong with a list, and where.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fault {
    /// The line, from one.
    pub line: usize,
    /// Whose it is.
    pub of: Part,
    /// What is wrong.
    pub wrong: Wrong,
}

/// A part of a list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Part {
    /// What stands before the items.
    Head,
    /// An item without an id: its place, from one.
    Nth(usize),
    /// An item.
    Item(String),
}

/// What is wrong with a part.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Wrong {
    /// Nobody knows this key.
    UnknownKey(String),
    /// The key stands twice.
    Twice(String),
    /// The key is missing, or nothing stands there.
    Missing(String),
    /// A list stands where a text should be, or the other way round.
    Shape(String),
    /// None of the words that may stand there.
    Word {
        /// The key.
        key: String,
        /// What stands there.
        value: String,
        /// What may stand there.
        words: Vec<&'static str>,
    },
    /// No whole number, or none from one to the most there may be.
    Number {
        /// The key.
        key: String,
        /// What stands there.
        value: String,
        /// The most there may be.
        most: u8,
    },
    /// Another item has the same id.
    Duplicate,
    /// It names an item that is not in the list.
    Unknown(String),
    /// Items wait for each other in a circle: their ids.
    Cycle(Vec<String>),
}

impl ListError {
    /// What to tell the person, one sentence for each thing that is wrong.
    pub fn messages(&self) -> Vec<Message> {
        let at = |key: &str, line: &usize| Message::new(key).with("line", *line);
        vec![match self {
            Self::Empty => Message::new("checklists-empty"),
            Self::TooLarge => Message::new("checklists-too-large").with("limit", FILE_LIMIT >> 20),
            Self::TooMany => Message::new("checklists-too-many").with("limit", ITEMS_LIMIT),
            Self::NotYaml { line, .. } => at("checklists-not-yaml", line),
            Self::TooDeep { line } => at("checklists-too-deep", line),
            Self::Alias { line } => at("checklists-alias", line),
            Self::Several { line } => at("checklists-several", line),
            Self::NotAList => Message::new("checklists-not-a-list"),
            Self::Wrong(faults) => return faults.iter().map(Fault::message).collect(),
        }]
    }
}

impl Fault {
    /// What to tell the person.
    pub fn message(&self) -> Message {
        let of = match &self.of {
            Part::Head => Datum::Word("checklists-head".to_owned()),
            Part::Nth(place) => Datum::Text(format!("#{place}")),
            Part::Item(id) => Datum::from(shown(id)),
        };
        let texts = |them: &mut dyn Iterator<Item = &str>| {
            Datum::List(them.map(|it| Datum::from(shown(it))).collect())
        };
        let message = match &self.wrong {
            Wrong::UnknownKey(key) => {
                Message::new("checklists-unknown-key").with("key", shown(key))
            }
            Wrong::Twice(key) => Message::new("checklists-key-twice").with("key", shown(key)),
            Wrong::Missing(key) => Message::new("checklists-missing").with("key", key.clone()),
            Wrong::Shape(key) => Message::new("checklists-shape").with("key", key.clone()),
            Wrong::Word { key, value, words } => Message::new("checklists-word")
                .with("key", key.clone())
                .with("value", shown(value))
                .with("words", texts(&mut words.iter().copied())),
            Wrong::Number { key, value, most } => Message::new("checklists-number")
                .with("key", key.clone())
                .with("value", shown(value))
                .with("most", u32::from(*most)),
            Wrong::Duplicate => Message::new("checklists-duplicate"),
            Wrong::Unknown(names) => {
                Message::new("checklists-names-unknown").with("names", shown(names))
            }
            Wrong::Cycle(ids) => Message::new("checklists-cycle")
                .with("items", texts(&mut ids.iter().take(12).map(String::as_str))),
        };
        message.with("line", self.line).with("item", of)
    }
}

/// The beginning of what stands in the file: a sentence has no room for a page.
fn shown(text: &str) -> String {
    const LETTERS: usize = 60;
    let mut letters = text.chars();
    let start: String = letters.by_ref().take(LETTERS).collect();
    if letters.next().is_some() { start + "…" } else { start }
}

/// The list as one of the body's own: every id begins with the list's, so that no two lists of a
/// plan have an item of the same name.
pub fn own(mut list: Checklist) -> Checklist {
    let prefix = format!("{}:", list.id);
    let rename = |id: &mut ItemId| {
        if !id.0.starts_with(&prefix) {
            id.0.insert_str(0, &prefix);
        }
    };
    for item in &mut list.items {
        rename(&mut item.id);
        item.after.iter_mut().chain(&mut item.excludes).for_each(rename);
    }
    list
}
