//! Checks a record must pass before it may be saved.

use std::{collections::BTreeSet, ops::Deref};

use serde::{Deserialize, Serialize};

use crate::{decimal::Decimal, money::Cents, register::value::OwnValues, text::word};

/// A value that has passed its own checks. [`Checked::new`] is the only way to make one, so a
/// function that takes it need not check again.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Checked<T>(T);

/// Something wrong with one field of a form.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct Problem {
    /// The field, by its name in the record.
    pub field: String,
    /// What is wrong with it.
    pub rule: Rule,
}

/// The rule a field breaks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub enum Rule {
    /// The field is empty and must not be.
    Required,
    /// The number is below zero.
    Negative,
    /// The text is longer than the file can hold.
    TooLong,
    /// The number is larger than anything that can be meant.
    TooLarge,
    /// There is nothing by that code.
    Unknown,
    /// The same thing stands there twice.
    Duplicate,
    /// An outcome of the ACN needs its act and day.
    ActMissing,
    /// The population band is not one of those that exist.
    BandOutOfRange,
    /// The last day comes before the first.
    BeforeStart,
    /// Only one may stand there.
    OnlyOne,
    /// It is worked out, and cannot be typed.
    Computed,
    /// A reason has to be written down.
    ReasonMissing,
    /// What is mandatory is done only with a proof, or a note on where it is kept.
    ProofMissing,
    /// Something that cannot be so at the same time is already done.
    Excluded,
    /// Nothing can be divided by shares that come to nothing.
    SumIsZero,
    /// A year is missing between two that are there.
    Hole,
}

word!(Rule = "rule");

/// A record that can tell what is wrong with it.
pub trait Check {
    /// Everything wrong with the record, in the order of its fields.
    fn problems(&self) -> Vec<Problem>;
}

impl<T: Check> Checked<T> {
    /// Checks `value`, and answers with all its problems at once if it has any.
    pub fn new(value: T) -> Result<Self, Vec<Problem>> {
        let problems = value.problems();
        if problems.is_empty() { Ok(Self(value)) } else { Err(problems) }
    }
}

impl<T> Checked<T> {
    /// The value itself.
    pub fn into_inner(self) -> T {
        self.0
    }
}

impl<T> Deref for Checked<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.0
    }
}

/// Collects the problems of a record, field by field.
#[derive(Debug, Default)]
pub(crate) struct Problems(Vec<Problem>);

/// The longest name, in characters. A line of a list; more is a paste that went wrong.
const LONGEST_NAME: usize = 300;
/// The longest note, in characters.
pub(crate) const LONGEST_NOTE: usize = 20_000;
/// The largest count. More than the people of the country times a thousand is a slip.
const LARGEST_COUNT: i64 = 100_000_000_000;

/// The largest amount, in cents: a million millions of euro. More is a slip.
const LARGEST_AMOUNT: u64 = 100_000_000_000_000;
/// The largest quantity: a thousand millions of hours or gigabytes.
const LARGEST_QUANTITY: Decimal = Decimal(1_000_000_000 * Decimal::ONE);
/// What costs a hundred per cent less costs nothing: less than that is a slip.
const SMALLEST_GROWTH: Decimal = Decimal(-100 * Decimal::ONE);
/// The largest growth a year, in per cent.
const LARGEST_GROWTH: Decimal = Decimal(100 * Decimal::ONE);

impl Problems {
    pub(crate) fn add(&mut self, field: &str, rule: Rule) {
        self.0.push(Problem { field: field.to_owned(), rule });
    }

    /// A name: there must be one, and it must fit a line.
    pub(crate) fn name(&mut self, field: &str, text: &str) {
        if text.trim().is_empty() {
            self.add(field, Rule::Required);
        }
        self.line(field, text);
    }

    /// A line of text that may be empty.
    pub(crate) fn line(&mut self, field: &str, text: &str) {
        if text.chars().count() > LONGEST_NAME {
            self.add(field, Rule::TooLong);
        }
    }

    /// A note of several lines.
    pub(crate) fn note(&mut self, field: &str, text: &str) {
        if text.chars().count() > LONGEST_NOTE {
            self.add(field, Rule::TooLong);
        }
    }

    /// A count or an amount that may be unknown.
    pub(crate) fn count(&mut self, field: &str, count: Option<i64>) {
        match count {
            Some(count) if count < 0 => self.add(field, Rule::Negative),
            Some(count) if count > LARGEST_COUNT => self.add(field, Rule::TooLarge),
            _ => (),
        }
    }

    /// An amount that may be unknown, and is never below zero.
    pub(crate) fn money(&mut self, field: &str, amount: Option<Cents>) {
        if amount.is_some_and(|it| it.0 < 0) {
            self.add(field, Rule::Negative);
        }
        self.difference(field, amount);
    }

    /// An amount that may be below zero.
    pub(crate) fn difference(&mut self, field: &str, amount: Option<Cents>) {
        if amount.is_some_and(|it| it.0.unsigned_abs() > LARGEST_AMOUNT) {
            self.add(field, Rule::TooLarge);
        }
    }

    /// A quantity that may be unknown.
    pub(crate) fn decimal(&mut self, field: &str, number: Option<Decimal>) {
        match number {
            Some(number) if number.0 < 0 => self.add(field, Rule::Negative),
            Some(number) if number > LARGEST_QUANTITY => self.add(field, Rule::TooLarge),
            _ => (),
        }
    }

    /// By how much something grows or shrinks a year, in per cent.
    pub(crate) fn growth(&mut self, field: &str, percent: Option<Decimal>) {
        match percent {
            Some(percent) if percent <= SMALLEST_GROWTH => self.add(field, Rule::Negative),
            Some(percent) if percent > LARGEST_GROWTH => self.add(field, Rule::TooLarge),
            _ => (),
        }
    }

    /// What may stand there only once.
    pub(crate) fn once<T: Ord>(&mut self, field: &str, values: impl Iterator<Item = T>) {
        let mut seen = BTreeSet::new();
        let mut values = values;
        if !values.all(|it| seen.insert(it)) {
            self.add(field, Rule::Duplicate);
        }
    }

    /// The columns the body added.
    pub(crate) fn own(&mut self, own: &OwnValues) {
        for (number, text) in own {
            if text.chars().count() > LONGEST_NOTE {
                self.add(&format!("own.{number}"), Rule::TooLong);
            }
        }
    }

    pub(crate) fn into_list(self) -> Vec<Problem> {
        self.0
    }
}
