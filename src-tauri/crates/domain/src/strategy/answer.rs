//! What a person wrote in a free field of the assessment sheet, as far as it can be read. Nothing
//! is what cannot be read.

use crate::{
    names::normal,
    reading::{self, NumberStyle},
};

/// How "there is none" begins.
const NONE: [&str; 23] = [
    "no",
    "nessun",
    "nessuno",
    "nessuna",
    "niente",
    "nulla",
    "assente",
    "assenti",
    "mai",
    "none",
    "never",
    "not available",
    "non ci sono",
    "non ce ne sono",
    "non c e",
    "non esiste",
    "non esistono",
    "non presente",
    "non presenti",
    "non disponibile",
    "non disponibili",
    "non previsto",
    "non prevista",
];

/// How "nobody has said" begins.
const UNSURE: [&str; 9] = [
    "non so",
    "non si sa",
    "non noto",
    "forse",
    "boh",
    "da verificare",
    "da vedere",
    "da chiarire",
    "unknown",
];

/// How often in a year, by how the word begins.
const YEARLY: [(&str, i64); 14] = [
    ("giornalier", 365),
    ("quotidian", 365),
    ("daily", 365),
    ("settimanal", 52),
    ("weekly", 52),
    ("mensil", 12),
    ("monthly", 12),
    ("bimestral", 6),
    ("trimestral", 4),
    ("quarterly", 4),
    ("quadrimestral", 3),
    ("semestral", 2),
    ("annual", 1),
    ("yearly", 1),
];

/// The answer says nothing: it is blank, a dash, a question, "da verificare".
fn unsure(text: &str) -> bool {
    let plain = normal(text);
    reading::is_unknown(text)
        || text.contains('?')
        || plain.is_empty()
        || begins_with_one(&plain, &UNSURE)
}

/// The answer says that there is none; nothing if it says nothing, or denies something else.
fn none(text: &str) -> Option<bool> {
    let plain = normal(text);
    let none = begins_with_one(&plain, &NONE);
    let denies = begins_with_one(&plain, &["non", "not"]);
    (!unsure(text) && (none || !denies)).then_some(none)
}

/// Yes or no: the whole answer, or what stands before its first comma: "Sì, del fornitore".
pub(super) fn flag(text: &str) -> Option<bool> {
    let none = none(text)?;
    if normal(text).split(' ').any(|it| ["ma", "but", "pero"].contains(&it)) {
        return None;
    }
    let first = text.split([',', ';', '(', ':']).next().unwrap_or_default();
    let read = reading::flag(first).ok().flatten();
    read.or_else(|| none.then_some(false))
}

/// Whether there is something: "nessuno" and "no" say there is not, any other text that there is.
pub(super) fn something(text: &str) -> Option<bool> {
    Some(!none(text)? && count(text) != Some(0))
}

/// A count: a number, "nessuno", or how often in a year.
pub(super) fn count(text: &str) -> Option<i64> {
    if none(text)? {
        return Some(0);
    }
    let plain = normal(text);
    if let Some((_, times)) = YEARLY.iter().find(|(word, _)| plain.starts_with(word)) {
        return (!plain.contains(' ')).then_some(*times);
    }
    let read = |style| reading::count(text, style).ok();
    match (read(NumberStyle::Italian), read(NumberStyle::Iso)) {
        (Some(one), Some(other)) => (one == other).then_some(one),
        (one, other) => one.or(other),
    }
}

/// Whether the words of the answer say so: see [`super::rules::Test::Reads`].
pub(super) fn reads(text: &str, yes: &[String], no: &[String]) -> Option<bool> {
    if unsure(text) {
        return None;
    }
    let plain = normal(text);
    let words: Vec<&str> = plain.split(' ').collect();
    let (mut so, mut not_so) = (false, false);
    for (at, word) in words.iter().enumerate() {
        let denied = at > 0 && ["non", "not", "senza"].contains(&words[at - 1]);
        let says = |list: &[String]| list.iter().any(|it| word.starts_with(it.as_str()));
        let (for_it, against_it) = (says(yes), says(no));
        so |= if denied { against_it } else { for_it };
        not_so |= if denied { for_it } else { against_it };
    }
    (so != not_so).then_some(so)
}

fn begins_with_one(plain: &str, beginnings: &[&str]) -> bool {
    beginnings.iter().any(|it| {
        plain.strip_prefix(it).is_some_and(|rest| rest.is_empty() || rest.starts_with(' '))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn yes_and_no_are_read_with_what_follows_a_comma() {
        for text in ["Sì", "si", "sì, del fornitore", "Yes (2019)"] {
            assert_eq!(flag(text), Some(true), "{text}");
        }
        for text in ["No", "no, da rifare", "nessuna", "Nessuna documentazione", "non c'è"] {
            assert_eq!(flag(text), Some(false), "{text}");
        }
        for text in ["", "-", "forse", "sì?", "sì, ma vecchia", "manuale del fornitore", "non so"]
        {
            assert_eq!(flag(text), None, "{text}");
        }
    }

    #[test]
    fn nothing_has_to_be_said_to_be_known() {
        let silent = ["", " ", "—", "n.d.", "?", "da verificare con il fornitore", "non lo dicono"];
        for text in silent {
            assert_eq!(something(text), None, "{text}");
        }
        for text in ["nessuno", "Nessuna alternativa", "no", "0", "assente", "Non disponibili"] {
            assert_eq!(something(text), Some(false), "{text}");
        }
        for text in ["Oracle DB", "2 prodotti", "Novità 2025"] {
            assert_eq!(something(text), Some(true), "{text}");
        }
    }

    #[test]
    fn counts_are_numbers_or_times_a_year() {
        for (text, expected) in [
            ("12", Some(12)),
            ("1.200", Some(1200)),
            ("mai", Some(0)),
            ("0", Some(0)),
            ("Mensile", Some(12)),
            ("quotidiana", Some(365)),
            ("circa venti", None),
            ("mensile o annuale", None),
            ("-5", None),
            ("", None),
        ] {
            assert_eq!(count(text), expected, "{text}");
        }
    }

    #[test]
    fn words_say_so_unless_they_are_denied_or_disagree() {
        let list = |words: &[&str]| words.iter().map(|it| (*it).to_owned()).collect::<Vec<_>>();
        let (yes, no) = (list(&["trasferibil"]), list(&["legat"]));
        for (text, expected) in [
            ("3 perpetue, trasferibili", Some(true)),
            ("perpetua, non trasferibile", Some(false)),
            ("non trasferibile", Some(false)),
            ("legata alla macchina", Some(false)),
            ("trasferibile, ma legata al sito", None),
            ("perpetua", None),
            ("trasferibile?", None),
        ] {
            assert_eq!(reads(text, &yes, &no), expected, "{text}");
        }
    }
}
