//! Numbers with up to four decimals, counted in ten-thousandths so that they are exact: hours, per
//! cent a year, euro per kilowatt-hour.

use serde::{Deserialize, Serialize};

use crate::{
    check::Rule,
    register::value::{Slot, Value},
};

/// A number in ten-thousandths: 2.5 is 25 000.
#[derive(
    Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize,
)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(type = "number"))]
pub struct Decimal(pub i64);

impl Decimal {
    /// How many of them make one.
    pub const ONE: i64 = 10_000;

    /// So many whole ones; nothing beyond what can be counted.
    pub fn whole(count: i64) -> Option<Self> {
        count.checked_mul(Self::ONE).map(Self)
    }

    /// The nearest number with four decimals; nothing for what is no number, or beyond what a page
    /// counts exactly.
    pub fn nearest(number: f64) -> Option<Self> {
        let scaled = (number * 10_000.0).round();
        // 2^53: up to there every whole number has a double of its own.
        #[allow(clippy::cast_possible_truncation, reason = "it was just checked to fit")]
        (scaled.abs() <= 9_007_199_254_740_992.0).then_some(Self(scaled as i64))
    }

    /// As a double, for a cell.
    #[allow(clippy::cast_precision_loss, reason = "what was entered has at most 53 bits")]
    pub fn as_f64(self) -> f64 {
        self.0 as f64 / 10_000.0
    }

    /// Written with a point and without needless zeros, as in a file: `2.5`.
    pub fn plain(self) -> String {
        let (sign, digits) = (if self.0 < 0 { "-" } else { "" }, self.0.unsigned_abs());
        let one = Self::ONE.unsigned_abs();
        let (whole, rest) = (digits / one, digits % one);
        let text = format!("{sign}{whole}.{rest:04}");
        text.trim_end_matches('0').trim_end_matches('.').to_owned()
    }

    /// Reads what [`Decimal::plain`] writes; nothing for anything else.
    pub fn read(text: &str) -> Option<Self> {
        let (sign, digits) = match text.strip_prefix('-') {
            Some(digits) => (-1, digits),
            None => (1, text),
        };
        let (whole, rest) = digits.split_once('.').unwrap_or((digits, "0"));
        let all_digits = |it: &str| !it.is_empty() && it.bytes().all(|it| it.is_ascii_digit());
        if !all_digits(whole) || !all_digits(rest) || rest.len() > 4 {
            return None;
        }
        let whole: i64 = whole.parse().ok()?;
        let rest: i64 = format!("{rest:0<4}").parse().ok()?;
        Some(Self(whole.checked_mul(Self::ONE)?.checked_add(rest)? * sign))
    }
}

impl Slot for Option<Decimal> {
    fn read(&self) -> Value {
        self.map_or(Value::Empty, |it| Value::Number(it.as_f64()))
    }

    fn put(&mut self, value: Value) -> Result<(), Rule> {
        *self = match value {
            Value::Empty => None,
            Value::Count(count) => Some(Decimal::whole(count).ok_or(Rule::TooLarge)?),
            Value::Number(number) => Some(Decimal::nearest(number).ok_or(Rule::TooLarge)?),
            _ => return Err(Rule::Unknown),
        };
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn a_number_is_written_without_needless_zeros_and_read_back() {
        for (number, text) in
            [(0, "0"), (25_000, "2.5"), (-1, "-0.0001"), (2_815, "0.2815"), (10_000_000, "1000")]
        {
            assert_eq!(Decimal(number).plain(), text);
            assert_eq!(Decimal::read(text), Some(Decimal(number)), "{text}");
        }
        for wrong in ["", "-", "1,5", "1.23456", "1e3", ".5", "1.", "99999999999999999999"] {
            assert_eq!(Decimal::read(wrong), None, "{wrong}");
        }
    }

    proptest! {
        #[test]
        fn what_is_written_is_read_back(number in any::<i64>()) {
            prop_assume!(number != i64::MIN);
            prop_assert_eq!(Decimal::read(&Decimal(number).plain()), Some(Decimal(number)));
        }

        #[test]
        fn a_cell_keeps_every_decimal(number in -900_000_000_000_i64..900_000_000_000) {
            prop_assert_eq!(Decimal::nearest(Decimal(number).as_f64()), Some(Decimal(number)));
        }
    }
}
