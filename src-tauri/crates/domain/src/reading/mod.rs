//! Reading: what somebody typed, pasted or kept in a spreadsheet becomes a value.
//!
//! **Invariant:** nothing is guessed in silence. A text has one meaning in the style it is read
//! in, or it is [`Unreadable`] and says why. Which style a column is written in is found by
//! [`style_of`], which asks where two would do and differ.

mod choice;
mod day;
mod flag;
mod number;
mod style;

pub use choice::{Choices, pieces};
pub use day::{DayStyle, ReadDay, day};
pub use flag::flag;
pub use number::{Decimal, NumberStyle, count, money, number};
pub use style::{ReadAs, Style, style_of};

use crate::text::{Datum, Message};

/// Why a text could not be read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Unreadable {
    /// There is nothing to read.
    Empty,
    /// It is no number.
    NotNumber(String, NumberStyle),
    /// The signs between its digits do not part thousands.
    Thousands(String, NumberStyle),
    /// The number is beyond what can be counted.
    TooLarge(String),
    /// It is an amount in another currency.
    NotEuro(String, NumberStyle),
    /// It has parts of a cent, which would be lost.
    PartsOfCent(String, NumberStyle),
    /// A count is whole.
    NotWhole(String),
    /// A count is not below zero.
    Negative(String),
    /// It is no day.
    NotDay(String, DayStyle),
    /// A month or a year, or a day without its year.
    PartOfDay(String, DayStyle),
    /// A day that no calendar has.
    NoSuchDay(String, DayStyle),
    /// Neither yes nor no.
    NotFlag(String),
    /// None of the values that may stand there, which are few enough to be named.
    NotAmong(String, Vec<String>),
    /// Nothing is called so, among too many to be named.
    UnknownName(String),
    /// It may mean any of these.
    Ambiguous(String, Vec<String>),
}

impl Unreadable {
    /// What was read, what is expected, and an example.
    pub fn message(&self) -> Message {
        let about = |key: &str, text: &str| Message::new(key).with("text", shortened(text));
        let list = |names: &[String]| {
            Datum::List(names.iter().map(|it| Datum::Text(shortened(it))).collect())
        };
        match self {
            Self::Empty => Message::new("reading-empty"),
            Self::NotNumber(text, style) => {
                about("reading-not-number", text).with("example", style.example())
            }
            Self::Thousands(text, style) => {
                about("reading-thousands", text).with("example", style.example())
            }
            Self::TooLarge(text) => about("reading-too-large", text),
            Self::NotEuro(text, style) => {
                about("reading-not-euro", text).with("example", style.example())
            }
            Self::PartsOfCent(text, style) => {
                about("reading-parts-of-cent", text).with("example", style.example())
            }
            Self::NotWhole(text) => about("reading-not-whole", text),
            Self::Negative(text) => about("reading-negative", text),
            Self::NotDay(text, style) => {
                about("reading-not-day", text).with("example", style.example())
            }
            Self::PartOfDay(text, style) => {
                about("reading-part-of-day", text).with("example", style.example())
            }
            Self::NoSuchDay(text, style) => {
                about("reading-no-such-day", text).with("example", style.example())
            }
            Self::NotFlag(text) => about("reading-not-flag", text),
            Self::NotAmong(text, names) => {
                about("reading-not-among", text).with("choices", list(names))
            }
            Self::UnknownName(text) => about("reading-unknown-name", text),
            Self::Ambiguous(text, names) => {
                about("reading-ambiguous", text).with("choices", list(names))
            }
        }
    }
}

/// What is written for something not known: an empty cell, a dash, "n.d.". Not to be used where
/// any text will do.
pub fn is_unknown(text: &str) -> bool {
    let text = text.trim();
    let signs = ["", "-", "--", "–", "—"];
    let words = ["n.d.", "n.d", "nd", "n/d", "#n/d", "n/a", "#n/a"];
    signs.contains(&text) || words.iter().any(|it| it.eq_ignore_ascii_case(text))
}

/// As much of a text as a message can quote: a cell may hold megabytes.
fn shortened(text: &str) -> String {
    const QUOTED: usize = 60;
    let line = text.trim().lines().next().unwrap_or_default();
    match line.char_indices().nth(QUOTED) {
        Some((end, _)) => format!("{}…", &line[..end]),
        None => line.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn unknown_is_what_people_write_for_it() {
        for text in ["", "  ", "-", "—", "n.d.", "N/D", "ND", "#N/D"] {
            assert!(is_unknown(text), "{text}");
        }
        for text in ["0", "no", "N", "-1"] {
            assert!(!is_unknown(text), "{text}");
        }
    }

    #[test]
    fn every_message_gives_the_facts_its_sentence_names() {
        let (text, names) = ("x".to_owned(), vec!["a".to_owned(), "b".to_owned()]);
        let (number, day) = (NumberStyle::Italian, DayStyle::Iso);
        let short = ReadDay { day: jiff::civil::date(2026, 12, 31), short_year: true };
        let all = [
            Unreadable::Empty,
            Unreadable::NotNumber(text.clone(), number),
            Unreadable::Thousands(text.clone(), number),
            Unreadable::TooLarge(text.clone()),
            Unreadable::NotEuro(text.clone(), number),
            Unreadable::PartsOfCent(text.clone(), number),
            Unreadable::NotWhole(text.clone()),
            Unreadable::Negative(text.clone()),
            Unreadable::NotDay(text.clone(), day),
            Unreadable::PartOfDay(text.clone(), day),
            Unreadable::NoSuchDay(text.clone(), day),
            Unreadable::NotFlag(text.clone()),
            Unreadable::NotAmong(text.clone(), names.clone()),
            Unreadable::UnknownName(text.clone()),
            Unreadable::Ambiguous(text, names),
        ];
        let sentences = include_str!("../../../../../i18n/it/reading.ftl");
        let mut said = 0;
        for message in all.iter().map(Unreadable::message).chain(short.remark()) {
            let start = format!("\n{} = ", message.key);
            let (_, sentence) = sentences.split_once(&start).unwrap_or_else(|| panic!("{start}"));
            let sentence = sentence.lines().next().unwrap();
            let named = sentence.split("{ $").skip(1).map(|it| it.split(' ').next().unwrap());
            let mut named: Vec<&str> = named.collect();
            named.sort_unstable();
            assert_eq!(named, message.args.keys().collect::<Vec<_>>(), "{}", message.key);
            said += 1;
        }
        assert_eq!(said, sentences.lines().filter(|it| it.starts_with("reading-")).count());
    }

    #[test]
    fn a_message_quotes_a_line_and_not_a_book() {
        let book = "à".repeat(10_000_000);
        let message = Unreadable::NotFlag(book).message();
        let Datum::Text(quoted) = &message.args["text"] else { panic!("{message:?}") };
        assert_eq!(quoted.chars().count(), 61);
        assert_eq!(shortened(" one \ntwo"), "one ");
    }
}
