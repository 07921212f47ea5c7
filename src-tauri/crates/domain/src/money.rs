//! Money, counted in whole cents so that sums are exact.

use serde::{Deserialize, Serialize};

/// An amount in euro cents. May be negative, as a difference is.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(type = "number"))]
pub struct Cents(pub i64);

impl Cents {
    /// The amount of so many whole euro; nothing if it is beyond what can be counted.
    pub fn euro(euro: i64) -> Option<Self> {
        euro.checked_mul(100).map(Self)
    }

    /// This amount, so many times; nothing if it is beyond what can be counted.
    pub fn times(self, count: u32) -> Option<Self> {
        i64::try_from(i128::from(self.0) * i128::from(count)).ok().map(Self)
    }

    /// The sum; nothing if it is beyond what can be counted.
    pub fn plus(self, other: Self) -> Option<Self> {
        self.0.checked_add(other.0).map(Self)
    }

    /// The difference; nothing if it is beyond what can be counted.
    pub fn minus(self, other: Self) -> Option<Self> {
        self.0.checked_sub(other.0).map(Self)
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn what_cannot_be_counted_is_nothing_and_never_wraps() {
        assert_eq!(Cents::euro(i64::MAX), None);
        assert_eq!(Cents(i64::MAX).times(2), None);
        assert_eq!(Cents(i64::MAX).plus(Cents(1)), None);
        assert_eq!(Cents(i64::MIN).minus(Cents(1)), None);
    }

    proptest! {
        #[test]
        fn so_many_times_is_so_many_sums(cents in -1_000_000_000_i64..1_000_000_000, count in 0_u32..50) {
            let sum = (0..count).try_fold(Cents(0), |sum, _| sum.plus(Cents(cents)));
            prop_assert_eq!(Cents(cents).times(count), sum);
        }

        #[test]
        fn taking_away_undoes_adding(one in any::<i64>(), other in any::<i64>()) {
            if let Some(sum) = Cents(one).plus(Cents(other)) {
                prop_assert_eq!(sum.minus(Cents(other)), Some(Cents(one)));
            }
        }
    }
}
