//! What has to be said, before it is put into words.
//!
//! The words are in `i18n/`; the page, the paper and the terminal put the same [`Message`] into
//! the same words.

use std::collections::BTreeMap;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::{decimal::Decimal, money::Cents};

/// A text of the reference pack, in the languages the program speaks.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct Localized {
    /// Italian.
    pub it: String,
    /// English.
    pub en: String,
}

impl Localized {
    /// The same text in every language: a name nobody translates.
    pub fn same(text: impl Into<String>) -> Self {
        let it = text.into();
        Self { en: it.clone(), it }
    }
}

/// One fact, typed so that each language can write it its own way.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", content = "value", rename_all = "snake_case")]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub enum Datum {
    /// A text as someone typed it.
    Text(String),
    /// A count.
    Number(i64),
    /// A share in whole per cent.
    Percent(i64),
    /// A number with up to four decimals.
    Decimal(Decimal),
    /// A share in per cent, with up to four decimals.
    Share(Decimal),
    /// An amount.
    Money(Cents),
    /// A day.
    Day(#[cfg_attr(feature = "bindings", ts(type = "string"))] Date),
    /// A text of the reference pack.
    Localized(Localized),
    /// The key of a word in `i18n/`.
    Word(String),
    /// Several facts, one after the other.
    List(Vec<Datum>),
    /// Not known yet: shown as a dash, never as zero.
    Unknown,
}

/// A sentence to be said: its key in `i18n/`, and the facts in it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct Message {
    /// The key, such as `grant-reason-too-few`.
    pub key: String,
    /// The facts, by the name the sentence gives them.
    pub args: BTreeMap<String, Datum>,
}

impl Message {
    /// A sentence without facts.
    pub fn new(key: impl Into<String>) -> Self {
        Self { key: key.into(), args: BTreeMap::new() }
    }

    /// The same sentence with one more fact.
    pub fn with(mut self, name: &str, fact: impl Into<Datum>) -> Self {
        self.args.insert(name.to_owned(), fact.into());
        self
    }
}

/// How sure a fact of the world is. The marks travel with the data to the screen.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub enum Certainty {
    /// `C`: read in the official text.
    Official,
    /// `S`: read in someone else's text.
    Secondary,
    /// `K`: general knowledge, the act was not read again.
    General,
    /// `R`: rebuilt from the payments that were published.
    Rebuilt,
    /// `U`: our own proposal or estimate.
    Unofficial,
    /// `M`: the official text was not found.
    Missing,
}

/// Where a fact of the world comes from.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct Source {
    /// What it is, for a reader.
    pub title: Localized,
    /// Where to find it: act and article, file, or address.
    pub reference: String,
    /// How sure it is.
    pub certainty: Certainty,
}

/// A value of an enum that has a word in `i18n/domain.ftl`.
pub trait Word {
    /// The key of its word.
    fn word(&self) -> String;
}

/// The key of the word for `value` of the enum called `family`: `domain-mode-transfer`.
pub(crate) fn word_key(family: &str, value: &impl std::fmt::Debug) -> String {
    let mut key = format!("domain-{family}");
    for letter in format!("{value:?}").chars() {
        if letter.is_uppercase() {
            key.push('-');
        }
        key.extend(letter.to_lowercase());
    }
    key
}

/// Gives each enum the key of its words: `word!(Mode = "mode")`.
macro_rules! word {
    ($($kind:ty = $family:literal),+ $(,)?) => {$(
        impl $crate::text::Word for $kind {
            fn word(&self) -> String {
                $crate::text::word_key($family, self)
            }
        }

        impl From<$kind> for $crate::text::Datum {
            fn from(value: $kind) -> Self {
                Self::Word($crate::text::Word::word(&value))
            }
        }
    )+};
}
pub(crate) use word;

word!(Certainty = "certainty");

impl From<&str> for Datum {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<String> for Datum {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl From<u32> for Datum {
    fn from(count: u32) -> Self {
        Self::Number(i64::from(count))
    }
}

impl From<usize> for Datum {
    fn from(count: usize) -> Self {
        // A count of records in memory is far below the limit.
        Self::Number(i64::try_from(count).unwrap_or(i64::MAX))
    }
}

impl From<Cents> for Datum {
    fn from(amount: Cents) -> Self {
        Self::Money(amount)
    }
}

impl From<Date> for Datum {
    fn from(day: Date) -> Self {
        Self::Day(day)
    }
}

impl From<Localized> for Datum {
    fn from(text: Localized) -> Self {
        Self::Localized(text)
    }
}

impl<T: Into<Datum>> From<Option<T>> for Datum {
    fn from(fact: Option<T>) -> Self {
        fact.map_or(Self::Unknown, Into::into)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        migration::{Mode, Origin},
        services::Provision,
    };

    #[test]
    fn the_key_of_a_word_names_its_family_and_its_value() {
        assert_eq!(Mode::Transfer.word(), "domain-mode-transfer");
        assert_eq!(Origin::OnPremiseStructured.word(), "domain-origin-on-premise-structured");
        assert_eq!(Provision::NotOffered.word(), "domain-provision-not-offered");
    }
}
