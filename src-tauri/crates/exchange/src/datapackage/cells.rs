//! Cells of a package: from the JSON of a record to a text, and back.

use domain::decimal::Decimal;
use jiff::civil::Date;
use serde_json::{Map, Value as Json};

use super::{Wrong, tables::Kind};
use crate::{plain, write::euro};

/// What stands in a cell.
pub(super) fn write(kind: Kind, value: &Json) -> String {
    match (kind, value) {
        (_, Json::Null) => String::new(),
        (Kind::Money, Json::Number(cents)) => cents.as_i64().map(euro).unwrap_or_default(),
        (Kind::Number(..), Json::Number(number)) => {
            number.as_i64().map(|it| Decimal(it).plain()).unwrap_or_default()
        }
        (Kind::Text | Kind::Name, Json::String(text)) => {
            let apostrophe = if plain::needs_apostrophe(text) { "'" } else { "" };
            format!("{apostrophe}{text}")
        }
        (_, Json::String(text)) => text.clone(),
        (_, value) => value.to_string(),
    }
}

/// What a cell says.
pub(super) fn read(kind: Kind, text: &str) -> Result<Json, Wrong> {
    match (kind, text) {
        (Kind::Text, text) => Ok(plain::take_off(text).into()),
        (_, "") => Ok(Json::Null),
        (Kind::Name, text) => Ok(plain::take_off(text).into()),
        (Kind::Whole(first, last), text) => {
            let number: i64 = text.parse().map_err(|_| Wrong::Number)?;
            if (first..=last).contains(&number) { Ok(number.into()) } else { Err(Wrong::Number) }
        }
        (Kind::Number(first, last), text) => {
            let number = Decimal::read(text).filter(|it| (first..=last).contains(&it.0));
            number.map(|it| it.0.into()).ok_or(Wrong::Decimal)
        }
        (Kind::Money, text) => cents(text).map(Json::from).ok_or(Wrong::Money),
        (Kind::Day, text) => {
            // Nothing but `2026-12-31`: what else the library takes is for others to explain.
            let day: Option<Date> = text.parse().ok().filter(|it: &Date| it.to_string() == text);
            day.map(|_| text.into()).ok_or(Wrong::Day)
        }
        (Kind::Flag, text) => text.parse::<bool>().map(Json::from).map_err(|_| Wrong::Flag),
        (Kind::Digest, text) => {
            let is_hex = |it: u8| matches!(it, b'0'..=b'9' | b'a'..=b'f');
            let is_digest = text.len() == 64 && text.bytes().all(is_hex);
            is_digest.then(|| text.into()).ok_or(Wrong::Digest)
        }
        (Kind::Choice(words), text) => {
            words().contains(&text).then(|| text.into()).ok_or(Wrong::Choice)
        }
        (Kind::List, text) => match serde_json::from_str(text) {
            Ok(list @ Json::Array(_)) => Ok(list),
            _ => Err(Wrong::Json),
        },
        (Kind::Object, text) => match serde_json::from_str(text) {
            Ok(object @ Json::Object(_)) => Ok(object),
            _ => Err(Wrong::Json),
        },
    }
}

/// `-1234.56` in cents.
fn cents(text: &str) -> Option<i64> {
    let (sign, size) = text.strip_prefix('-').map_or((1, text), |it| (-1, it));
    let (euro, cents) = size.split_once('.').unwrap_or((size, "0"));
    let is_digits = |it: &str| !it.is_empty() && it.bytes().all(|it| it.is_ascii_digit());
    if !is_digits(euro) || !is_digits(cents) || cents.len() > 2 {
        return None;
    }
    let cents: i64 = format!("{cents:0<2}").parse().ok()?;
    let euro: i64 = euro.parse().ok()?;
    euro.checked_mul(100)?.checked_add(cents)?.checked_mul(sign)
}

/// Takes what stands at a place (`migration.strategy`) out of a record.
pub(super) fn take(record: &mut Map<String, Json>, name: &str) -> Json {
    match name.split_once('.') {
        None => record.remove(name).unwrap_or_default(),
        Some((first, rest)) => match record.get_mut(first) {
            Some(Json::Object(inner)) => take(inner, rest),
            _ => Json::Null,
        },
    }
}

/// Puts a value at a place of a record.
pub(super) fn put(record: &mut Map<String, Json>, name: &str, value: Json) {
    match name.split_once('.') {
        None => {
            record.insert(name.to_owned(), value);
        }
        Some((first, rest)) => {
            let inner = record.entry(first).or_insert_with(|| Json::Object(Map::new()));
            if let Json::Object(inner) = inner {
                put(inner, rest, value);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_amount_keeps_every_cent() {
        for (text, expected) in [
            ("1031574.00", Some(103_157_400)),
            ("0.05", Some(5)),
            ("12.5", Some(1250)),
            ("-3", Some(-300)),
            ("1,5", None),
            ("1.234", None),
            ("1.", None),
            (".5", None),
            ("1e3", None),
            ("99999999999999999999", None),
        ] {
            assert_eq!(cents(text), expected, "{text}");
        }
    }

    #[test]
    fn a_cell_holds_what_its_column_says() {
        let words = Kind::Choice(|| vec!["high", "low"]);
        for (kind, text, expected) in [
            (Kind::Text, "'=1+1", Ok(Json::from("=1+1"))),
            (Kind::Text, "", Ok(Json::from(""))),
            (Kind::Name, "", Ok(Json::Null)),
            (Kind::Whole(0, 5), "6", Err(Wrong::Number)),
            (Kind::Whole(0, 5), "2.0", Err(Wrong::Number)),
            (Kind::Number(0, i64::MAX), "2.5", Ok(Json::from(25_000))),
            (Kind::Number(0, i64::MAX), "-2.5", Err(Wrong::Decimal)),
            (Kind::Number(i64::MIN, i64::MAX), "-0.0001", Ok(Json::from(-1))),
            (Kind::Number(0, i64::MAX), "2,5", Err(Wrong::Decimal)),
            (Kind::Number(0, i64::MAX), "0.12345", Err(Wrong::Decimal)),
            (Kind::Day, "31/12/2026", Err(Wrong::Day)),
            (Kind::Day, "2026-12-31T00:00", Err(Wrong::Day)),
            (Kind::Day, "2026-02-30", Err(Wrong::Day)),
            (Kind::Flag, "yes", Err(Wrong::Flag)),
            (Kind::Digest, "e3b0", Err(Wrong::Digest)),
            (Kind::Digest, &"E".repeat(64), Err(Wrong::Digest)),
            (Kind::Digest, &"e".repeat(64), Ok(Json::from("e".repeat(64)))),
            (words, "High", Err(Wrong::Choice)),
            (words, "low", Ok(Json::from("low"))),
            (Kind::List, "{}", Err(Wrong::Json)),
            (Kind::Object, "[", Err(Wrong::Json)),
        ] {
            assert_eq!(read(kind, text), expected, "{text}");
        }
    }
}
