//! Columns that the body adds to a register.

use serde::{Deserialize, Serialize};

use crate::{
    check::{Check, Problem, Problems, Rule},
    money::Cents,
    register::{
        Register,
        value::{Choice, Field, Kind, OwnValues, Value, options},
    },
    text::{Datum, word},
};

/// Names a saved column.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(type = "number"))]
pub struct OwnColumnId(pub i64);

/// What the cells of such a column hold.
#[derive(
    Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize,
)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub enum OwnKind {
    /// A line of text.
    #[default]
    Text,
    /// A number.
    Number,
    /// An amount.
    Money,
    /// A day.
    Day,
    /// Yes or no.
    Flag,
    /// One of a list.
    Choice,
}

word!(OwnKind = "own-kind");

options! {
    OwnKind {
        Text = "text", Number = "number", Money = "money", Day = "day", Flag = "flag",
        Choice = "choice",
    }
}

/// A column the body added.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct OwnColumn {
    /// Its name in the file.
    pub id: OwnColumnId,
    /// What the clerk said about it.
    pub details: OwnColumnDetails,
}

/// What the clerk said about a column.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct OwnColumnDetails {
    /// Which register has it.
    pub register: Register,
    /// What stands above it.
    pub name: String,
    /// What its cells hold.
    pub kind: OwnKind,
    /// What there is to choose from, where its cells hold a choice.
    pub choices: Vec<String>,
}

impl Check for OwnColumnDetails {
    fn problems(&self) -> Vec<Problem> {
        let mut problems = Problems::default();
        problems.name("name", &self.name);
        if self.kind == OwnKind::Choice {
            if self.choices.is_empty() {
                problems.add("choices", Rule::Required);
            }
            for choice in &self.choices {
                problems.name("choices", choice);
            }
            problems.once("choices", self.choices.iter().map(|it| crate::names::normal(it)));
        }
        problems.into_list()
    }
}

/// What the key of an own column begins with.
const PREFIX: &str = "own.";

impl OwnColumn {
    /// The column as a field of its register.
    pub fn field(&self) -> Field {
        let choice = |it: &String| Choice { value: it.clone(), label: Datum::Text(it.clone()) };
        Field {
            key: self.key(),
            heading: Datum::Text(self.details.name.clone()),
            kind: match self.details.kind {
                OwnKind::Text => Kind::Text,
                OwnKind::Number => Kind::Number,
                OwnKind::Money => Kind::Money,
                OwnKind::Day => Kind::Day,
                OwnKind::Flag => Kind::Flag,
                OwnKind::Choice => {
                    Kind::Choice { options: self.details.choices.iter().map(choice).collect() }
                }
            },
            required: false,
            computed: false,
            suggest: self.details.kind == OwnKind::Text,
            own: true,
        }
    }

    /// The key of the column: `own.3`.
    pub fn key(&self) -> String {
        format!("{PREFIX}{}", self.id.0)
    }
}

/// The number in `own.3`; nothing for a field that is not an own column.
pub(crate) fn number_of(key: &str) -> Option<&str> {
    key.strip_prefix(PREFIX)
}

/// What stands in the column with that number.
pub(crate) fn read(own: &OwnValues, number: &str, kind: &Kind) -> Value {
    let Some(text) = own.get(number) else { return Value::Empty };
    let read = match kind {
        Kind::Number => text.parse().ok().map(Value::Number),
        Kind::Money => text.parse().ok().map(|it| Value::Money(Cents(it))),
        Kind::Day => text.parse().ok().map(Value::Day),
        Kind::Flag => text.parse().ok().map(Value::Flag),
        Kind::Choice { .. } => Some(Value::Choice(text.clone())),
        _ => None,
    };
    // A column whose kind was changed shows what it held as text.
    read.unwrap_or_else(|| Value::Text(text.clone()))
}

/// Puts a value into the column with that number.
pub(crate) fn put(own: &mut OwnValues, number: &str, value: &Value) -> Result<(), Rule> {
    let text = match value {
        it if it.is_empty() => {
            own.remove(number);
            return Ok(());
        }
        Value::Text(text) | Value::Choice(text) => text.clone(),
        Value::Number(it) => it.to_string(),
        Value::Count(it) => it.to_string(),
        Value::Money(it) => it.0.to_string(),
        Value::Day(it) => it.to_string(),
        Value::Flag(it) => it.to_string(),
        _ => return Err(Rule::Unknown),
    };
    own.insert(number.to_owned(), text);
    Ok(())
}
