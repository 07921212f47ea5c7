//! Which rows of a register, in which order: filter, sort, group, and what a block of cells adds up
//! to.

use std::{cmp::Ordering, collections::BTreeMap};

use serde::Serialize;

use crate::{
    money::Cents,
    names::normal,
    register::{
        rows::Reader,
        value::{Choice, Field, Kind, Value},
    },
};

/// A row of a sorted list: the place of a record among all of its register.
pub type Place = usize;

/// What a block of cells adds up to.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct Summary {
    /// How many cells hold something.
    pub filled: usize,
    /// How many hold nothing.
    pub empty: usize,
    /// The sum of the amounts, if that is what they are.
    pub money: Option<Cents>,
    /// The sum of the numbers, if that is what they are.
    pub number: Option<f64>,
    /// The average of the amounts or numbers: amounts in cents, rounded half away from zero.
    pub average: Option<f64>,
}

/// One value of a field, and how many rows have it.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(rename = "FieldTally"))]
pub struct Tally {
    /// As filters write it.
    pub token: String,
    /// The value; of links, one.
    pub value: Value,
    /// How many rows.
    pub rows: usize,
}

/// The values of a cell, one by one: a cell with several links has several.
pub fn single(value: Value) -> Vec<Value> {
    match value {
        Value::Choices(list) if !list.is_empty() => list.into_iter().map(Value::Choice).collect(),
        Value::Links(list) if !list.is_empty() => {
            list.into_iter().map(|it| Value::Links(vec![it])).collect()
        }
        value if value.is_empty() => vec![Value::Empty],
        value => vec![value],
    }
}

/// How a filter writes a value; an empty cell is an empty text.
pub fn token(value: &Value) -> String {
    match value {
        Value::Empty => String::new(),
        Value::Flag(it) => it.to_string(),
        Value::Count(it) => it.to_string(),
        Value::Number(it) => it.to_string(),
        Value::Money(it) => it.0.to_string(),
        Value::Day(it) => it.to_string(),
        Value::Text(text) | Value::Choice(text) => text.trim().to_owned(),
        Value::Choices(list) => list.join(" "),
        Value::Links(links) => {
            links.iter().map(|it| it.id.to_string()).collect::<Vec<_>>().join(" ")
        }
    }
}

/// Whether a cell passes a filter that wants one of `tokens`.
pub fn passes(value: Value, tokens: &[String]) -> bool {
    single(value).iter().any(|it| tokens.contains(&token(it)))
}

/// The values of a field over some rows, the most frequent first.
pub fn tally(reader: &Reader<'_>, places: &[Place]) -> Vec<Tally> {
    let mut found: BTreeMap<String, Tally> = BTreeMap::new();
    for at in places {
        for value in single(reader(*at)) {
            let token = token(&value);
            let entry = found.entry(token.clone());
            entry.or_insert_with(|| Tally { token, value, rows: 0 }).rows += 1;
        }
    }
    let mut tallies: Vec<Tally> = found.into_values().collect();
    tallies.sort_by(|one, other| other.rows.cmp(&one.rows).then(one.token.cmp(&other.token)));
    tallies
}

/// Sorts `places` by several fields, each up or down; rows that are equal stay as they were, and
/// empty cells come last either way.
pub fn sort(places: &mut [Place], by: &[(&Field, Reader<'_>, bool)]) {
    for (field, reader, descending) in by.iter().rev() {
        let ranks = ranks(field);
        // One reading a row; the greatest part of sorting is reading.
        let mut keyed: Vec<(Key, Place)> =
            places.iter().map(|at| (Key::of(reader(*at), &ranks), *at)).collect();
        keyed.sort_by(|(one, _), (other, _)| match (one, other) {
            (Key::Nothing, Key::Nothing) => Ordering::Equal,
            (Key::Nothing, _) => Ordering::Greater,
            (_, Key::Nothing) => Ordering::Less,
            (one, other) if *descending => other.compare(one),
            (one, other) => one.compare(other),
        });
        for (slot, (_, at)) in places.iter_mut().zip(keyed) {
            *slot = at;
        }
    }
}

/// Choices sort in the order in which they are offered.
fn ranks(field: &Field) -> BTreeMap<&str, usize> {
    let (Kind::Choice { options } | Kind::Choices { options }) = &field.kind else {
        return BTreeMap::new();
    };
    options.iter().enumerate().map(|(rank, Choice { value, .. })| (value.as_str(), rank)).collect()
}

/// What a cell sorts by.
enum Key {
    Nothing,
    Number(f64),
    Text(String),
}

impl Key {
    fn of(value: Value, ranks: &BTreeMap<&str, usize>) -> Self {
        #[allow(clippy::cast_precision_loss, reason = "only the order matters")]
        match value {
            it if it.is_empty() => Self::Nothing,
            Value::Flag(it) => Self::Number(f64::from(u8::from(it))),
            Value::Count(it) | Value::Money(Cents(it)) => Self::Number(it as f64),
            Value::Number(it) => Self::Number(it),
            Value::Day(it) => Self::Text(it.to_string()),
            Value::Text(text) => Self::Text(natural(&text)),
            Value::Choice(text) => match ranks.get(text.as_str()) {
                Some(rank) => Self::Number(*rank as f64),
                None => Self::Text(natural(&text)),
            },
            Value::Choices(list) => {
                let rank = list.iter().filter_map(|it| ranks.get(it.as_str())).min();
                rank.map_or(Self::Nothing, |it| Self::Number(*it as f64))
            }
            Value::Links(links) => {
                links.first().map_or(Self::Nothing, |it| Self::Text(natural(&it.name)))
            }
            Value::Empty => Self::Nothing,
        }
    }

    fn compare(&self, other: &Self) -> Ordering {
        match (self, other) {
            (Self::Number(one), Self::Number(other)) => one.total_cmp(other),
            (Self::Text(one), Self::Text(other)) => one.cmp(other),
            // A column whose kind was changed: what is still text comes after.
            (Self::Number(_), _) => Ordering::Less,
            (_, Self::Number(_)) => Ordering::Greater,
            _ => Ordering::Equal,
        }
    }
}

/// A text as a person sorts it: letters before marks, *Sala 9* before *Sala 10*.
fn natural(text: &str) -> String {
    let mut key = String::with_capacity(text.len() + 8);
    let normal = normal(text);
    let mut rest = normal.as_str();
    while let Some(start) = rest.find(|it: char| it.is_ascii_digit()) {
        let (before, digits) = rest.split_at(start);
        let end = digits.find(|it: char| !it.is_ascii_digit()).unwrap_or(digits.len());
        key.push_str(before);
        key.push_str(&format!("{:0>12}", &digits[..end]));
        rest = &digits[end..];
    }
    key.push_str(rest);
    key
}

/// What some cells add up to.
pub fn summary(values: impl Iterator<Item = Value>) -> Summary {
    let mut found = Summary::default();
    let (mut money, mut amounts) = (Some(Cents(0)), 0_u32);
    let (mut number, mut numbers) = (0.0, 0_u32);
    for value in values {
        if value.is_empty() {
            found.empty += 1;
            continue;
        }
        found.filled += 1;
        #[allow(clippy::cast_precision_loss, reason = "counts are far below 2^53")]
        match value {
            Value::Money(it) => {
                money = money.and_then(|sum| sum.plus(it));
                amounts += 1;
            }
            Value::Count(it) => {
                number += it as f64;
                numbers += 1;
            }
            Value::Number(it) => {
                number += it;
                numbers += 1;
            }
            _ => (),
        }
    }
    // Euro and counts are not added up together.
    match (amounts, numbers) {
        (0, 0) => (),
        (_, 0) => {
            found.money = money;
            #[allow(clippy::cast_precision_loss, reason = "an average is shown, not kept")]
            let average = money.map(|it| (it.0 as f64 / f64::from(amounts)).round());
            found.average = average;
        }
        (0, _) => {
            found.number = Some(number);
            found.average = Some(number / f64::from(numbers));
        }
        _ => (),
    }
    found
}
