//! The words: what a person reads, in each language the program speaks.
//!
//! The sentences are in `i18n/<language>/*.ftl` (Fluent). The rules say *what* has to be said, as a
//! [`Message`](domain::text::Message) or a [`Datum`](domain::text::Datum); [`Words`] puts it into
//! words for the paper and the terminal, the page does the same with the same files.
//!
//! **Invariant:** a missing key never stops anything: the key itself is shown. A test sees to it
//! that none is missing.

mod files;
mod formats;
mod language;
mod words;

pub use language::{Language, UnknownLanguage};
pub use words::Words;

/// What stands where nothing is known. Never 0.
pub const UNKNOWN: &str = "—";
