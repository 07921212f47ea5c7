//! An axis of amounts: round numbers from the least to the most.

use domain::money::Cents;
use words::Words;

/// From where to where an axis goes, in cents, and how far its marks are apart.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Scale {
    low: i64,
    high: i64,
    step: i64,
}

/// About how many marks an axis has.
const MARKS: i64 = 5;
/// Larger amounts are drawn as large as this: no line of costs goes so far.
const LARGEST: i64 = i64::MAX / 8;

impl Scale {
    /// An axis on which zero and all `amounts` have their place.
    pub(super) fn of(amounts: impl IntoIterator<Item = i64>) -> Self {
        let (low, high) = amounts.into_iter().fold((0, 0), |(low, high): (i64, i64), it| {
            let it = it.clamp(-LARGEST, LARGEST);
            (low.min(it), high.max(it))
        });
        let wanted = ((high - low) / MARKS).max(1);
        // Whole euro: 1, 2, 5, 10, 20, …
        let mut step = 100_i64;
        for factor in [2, 5, 10].into_iter().cycle() {
            if step >= wanted {
                break;
            }
            step = match factor {
                5 => step / 2 * 5,
                _ => step.saturating_mul(2),
            };
        }
        let down = |it: i64| it.div_euclid(step) * step;
        Self { low: down(low), high: -down(-high.max(1)), step }
    }

    /// Where an amount lies, from 0 at the low end to 1 at the high one.
    #[allow(clippy::cast_precision_loss, reason = "a picture is not exact to the cent")]
    pub(super) fn place(self, amount: i64) -> f64 {
        let within = amount.clamp(self.low, self.high) - self.low;
        within as f64 / (self.high - self.low) as f64
    }

    /// The marks, from the low end to the high one.
    pub(super) fn marks(self) -> impl Iterator<Item = i64> {
        (0..=(self.high - self.low) / self.step).map(move |it| self.low + it * self.step)
    }
}

/// An amount in whole euro, as it stands at a mark.
pub(super) fn mark(amount: i64, words: Words) -> String {
    words.number(Cents(amount).0 / 100)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn marks_are_round_and_hold_everything() {
        for (amounts, marks) in [
            (vec![], vec![0, 100]),
            (vec![620_000], vec![0, 200_000, 400_000, 600_000, 800_000]),
            (vec![-486_768, 247_016], vec![-600_000, -400_000, -200_000, 0, 200_000, 400_000]),
            (vec![99], vec![0, 100]),
        ] {
            assert_eq!(
                Scale::of(amounts.clone()).marks().collect::<Vec<_>>(),
                marks,
                "{amounts:?}"
            );
        }
        for amount in [1, 12_345, 99_999_999, i64::MAX, i64::MIN] {
            let scale = Scale::of([amount, 0]);
            assert!((2..=12).contains(&scale.marks().count()), "{amount}");
            assert!((0.0..=1.0).contains(&scale.place(amount)), "{amount}");
        }
    }
}
