//! What a cell can hold, and how the fields of a record become cells.

use std::collections::BTreeMap;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::{check::Rule, money::Cents, register::Register, text::Datum};

/// What one cell holds. In JSON it is the bare value; the field says what it means.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
#[serde(untagged)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(rename = "CellValue"))]
pub enum Value {
    /// Not known yet.
    #[default]
    Empty,
    /// Yes or no.
    Flag(bool),
    /// A count of whole things.
    Count(#[cfg_attr(feature = "bindings", ts(type = "number"))] i64),
    /// A number with decimals, of a column of the body's own.
    Number(f64),
    /// An amount.
    Money(Cents),
    /// A day.
    Day(#[cfg_attr(feature = "bindings", ts(type = "string"))] Date),
    /// A line or a note.
    Text(String),
    /// One of the field's choices.
    Choice(String),
    /// Some of the field's choices.
    Choices(Vec<String>),
    /// Records of another register.
    Links(Vec<Link>),
}

/// A link to a record of another register.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct Link {
    /// The record.
    #[cfg_attr(feature = "bindings", ts(type = "number"))]
    pub id: i64,
    /// Its name; empty until somebody looked it up.
    #[serde(default)]
    pub name: String,
    /// What the link means, where there are several meanings.
    #[serde(default)]
    pub role: Option<String>,
}

impl Value {
    /// Nothing stands here.
    pub fn is_empty(&self) -> bool {
        match self {
            Self::Empty => true,
            Self::Text(text) | Self::Choice(text) => text.trim().is_empty(),
            Self::Choices(list) => list.is_empty(),
            Self::Links(links) => links.is_empty(),
            _ => false,
        }
    }
}

/// What kind of cell a field has.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub enum Kind {
    /// A line of text.
    Text,
    /// A text of several lines.
    Note,
    /// A count of whole things.
    Count,
    /// A number with decimals.
    Number,
    /// An amount.
    Money,
    /// A day.
    Day,
    /// Yes or no.
    Flag,
    /// One of a list.
    Choice {
        /// The list.
        options: Vec<Choice>,
    },
    /// Some of a list.
    Choices {
        /// The list.
        options: Vec<Choice>,
    },
    /// Records of another register.
    Link {
        /// Which register.
        to: Register,
        /// More than one may be linked.
        many: bool,
        /// What the link may mean; empty: there is one meaning only.
        roles: Vec<Choice>,
    },
}

/// One thing to choose.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct Choice {
    /// As it is written in the file.
    pub value: String,
    /// As a person reads it.
    pub label: Datum,
}

/// A column of a register.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct Field {
    /// Its name: that of the record's field, `migration.mode`, `own.3`.
    pub key: String,
    /// What stands above the column.
    pub heading: Datum,
    /// What its cells hold.
    #[serde(flatten)]
    pub kind: Kind,
    /// A record must have it.
    pub required: bool,
    /// It is worked out from the rest, and cannot be typed.
    pub computed: bool,
    /// What stands in other rows is offered while one types.
    pub suggest: bool,
    /// The body added it.
    pub own: bool,
}

/// An enum whose values a person chooses from.
pub trait Options: Sized + Copy + PartialEq + 'static {
    /// All of them, in the order they are offered.
    const ALL: &'static [Self];
    /// As it is written in the file.
    fn value(self) -> &'static str;
}

/// Lists the values of an enum, with how each is written in the file. One that is forgotten does
/// not compile.
macro_rules! options {
    ($($kind:ty { $($variant:ident = $text:literal),+ $(,)? })+) => {$(
        impl $crate::register::value::Options for $kind {
            const ALL: &'static [Self] = &[$(Self::$variant),+];

            fn value(self) -> &'static str {
                match self {
                    $(Self::$variant => $text),+
                }
            }
        }
    )+};
}
pub(crate) use options;

/// A field of a record, as a cell sees it.
pub(crate) trait Slot {
    /// What stands in it.
    fn read(&self) -> Value;
    /// Puts a value into it. One that does not fit is refused.
    fn put(&mut self, value: Value) -> Result<(), Rule>;
}

impl Slot for String {
    fn read(&self) -> Value {
        if self.is_empty() { Value::Empty } else { Value::Text(self.clone()) }
    }

    fn put(&mut self, value: Value) -> Result<(), Rule> {
        *self = match value {
            Value::Empty => Self::new(),
            Value::Text(text) | Value::Choice(text) => text,
            _ => return Err(Rule::Unknown),
        };
        Ok(())
    }
}

/// A slot that may be empty and otherwise holds one kind of value.
macro_rules! optional_slot {
    ($($kind:ty = $variant:ident),+ $(,)?) => {$(
        impl Slot for Option<$kind> {
            fn read(&self) -> Value {
                self.map_or(Value::Empty, Value::$variant)
            }

            fn put(&mut self, value: Value) -> Result<(), Rule> {
                *self = match value {
                    Value::Empty => None,
                    Value::$variant(it) => Some(it),
                    _ => return Err(Rule::Unknown),
                };
                Ok(())
            }
        }
    )+};
}
optional_slot!(i64 = Count, Cents = Money, Date = Day);

impl Slot for bool {
    fn read(&self) -> Value {
        Value::Flag(*self)
    }

    fn put(&mut self, value: Value) -> Result<(), Rule> {
        *self = match value {
            Value::Empty => false,
            Value::Flag(it) => it,
            _ => return Err(Rule::Unknown),
        };
        Ok(())
    }
}

/// One of the values of an enum.
pub(crate) fn option_of<T: Options>(value: &Value) -> Result<T, Rule> {
    let Value::Choice(text) = value else { return Err(Rule::Unknown) };
    T::ALL.iter().copied().find(|it| it.value() == text).ok_or(Rule::Unknown)
}

impl<T: Options> Slot for Option<T> {
    fn read(&self) -> Value {
        self.map_or(Value::Empty, |it| Value::Choice(it.value().to_owned()))
    }

    fn put(&mut self, value: Value) -> Result<(), Rule> {
        *self = if value.is_empty() { None } else { Some(option_of(&value)?) };
        Ok(())
    }
}

impl<T: Options> Slot for Vec<T> {
    fn read(&self) -> Value {
        match self.as_slice() {
            [] => Value::Empty,
            list => Value::Choices(list.iter().map(|it| it.value().to_owned()).collect()),
        }
    }

    fn put(&mut self, value: Value) -> Result<(), Rule> {
        *self = match value {
            Value::Empty => Self::new(),
            Value::Choices(list) => list
                .into_iter()
                .map(|it| option_of(&Value::Choice(it)))
                .collect::<Result<_, _>>()?,
            one => vec![option_of(&one)?],
        };
        Ok(())
    }
}

/// An enum that always has a value: emptied, it is its default again.
pub(crate) fn put_option<T: Options + Default>(slot: &mut T, value: &Value) -> Result<(), Rule> {
    *slot = if value.is_empty() { T::default() } else { option_of(value)? };
    Ok(())
}

/// What stands in the columns the body added, by the column's number. Written as text: a number
/// with a point, an amount in cents, a day as `YYYY-MM-DD`, `true` or `false`.
pub type OwnValues = BTreeMap<String, String>;
