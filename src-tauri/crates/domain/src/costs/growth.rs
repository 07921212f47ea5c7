//! How prices grow: by a fixed rate, or with an index.

use crate::{costs::book::PriceIndexDetails, decimal::Decimal};

/// One, as factors are counted.
pub const ONE: i128 = 100_000_000_000_000;

/// A per cent with four decimals, as a part of a million.
const MILLION: i128 = 1_000_000;

/// How the price of something goes on.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Growth<'a> {
    /// By how much a year, in per cent.
    pub rate: Option<Decimal>,
    /// The index it follows instead, and how much of it, in per cent.
    pub index: Option<(&'a PriceIndexDetails, i64)>,
    /// Added to it, in points a year.
    pub more: Decimal,
}

/// What a price has become.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Grown {
    /// By what it is multiplied, in parts of [`ONE`].
    pub factor: i128,
    /// The first year of which the index says nothing; it was taken not to change.
    pub unknown_from: Option<i64>,
}

/// What a price of the year `from` has become in each year from `first` on; nothing from the year on in
/// which it has grown beyond what can be counted.
pub fn factors(growth: Growth<'_>, from: i64, first: i64) -> impl Iterator<Item = Option<i128>> {
    let mut now = grown(growth, from, first);
    (first..).map(move |year| {
        if year > first && year > from {
            now = now.and_then(|mut it| {
                if let Some(change) = change_in(growth, year, &mut it) {
                    it.factor = apply(it.factor, change)?;
                }
                Some(it)
            });
        }
        now.map(|it| it.factor)
    })
}

/// What a price of the year `from` has become in the year `to`; before `from` it is as it was then.
/// Nothing if it has grown beyond what can be counted.
pub fn grown(growth: Growth<'_>, from: i64, to: i64) -> Option<Grown> {
    let mut grown = Grown { factor: ONE, unknown_from: None };
    for year in from + 1..=to {
        if let Some(change) = change_in(growth, year, &mut grown) {
            grown.factor = apply(grown.factor, change)?;
        }
    }
    Some(grown)
}

/// The change of one year, in per cent.
fn change_in(growth: Growth<'_>, year: i64, grown: &mut Grown) -> Option<Decimal> {
    let own = match growth.index {
        Some((index, share)) => match index.changes.get(&year).copied().or(index.beyond) {
            Some(change) => Decimal(change.0 * share / 100),
            None => {
                grown.unknown_from.get_or_insert(year);
                Decimal(0)
            }
        },
        None => growth.rate.unwrap_or_default(),
    };
    let change = Decimal(own.0 + growth.more.0);
    (change.0 != 0).then_some(change)
}

/// A factor changed by so many per cent, rounded to the nearest that is counted.
pub fn apply(factor: i128, percent: Decimal) -> Option<i128> {
    factor.checked_mul(MILLION + i128::from(percent.0)).map(|it| nearest(it, MILLION))
}

/// A quotient, rounded to the nearest whole number, halves away from zero. `of` is above zero.
pub fn nearest(number: i128, of: i128) -> i128 {
    let (quotient, rest) = (number / of, number % of);
    if rest.abs() * 2 >= of { quotient + number.signum() } else { quotient }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn index(changes: &[(i64, &str)], beyond: Option<&str>) -> PriceIndexDetails {
        let decimal = |it: &str| Decimal::read(it).expect("it is a number");
        PriceIndexDetails {
            name: "FOI".into(),
            changes: changes.iter().map(|(year, change)| (*year, decimal(change))).collect(),
            beyond: beyond.map(decimal),
            ..Default::default()
        }
    }

    #[test]
    fn a_rate_is_compounded_from_the_year_of_the_price() {
        let two = Growth { rate: Decimal::read("2"), ..Growth::default() };
        let factor = |to| grown(two, 2027, to).map(|it| it.factor);
        assert_eq!(factor(2026), Some(ONE), "before it, the price is what it is");
        assert_eq!(factor(2027), Some(ONE));
        assert_eq!(factor(2028), Some(ONE / 100 * 102));
        assert_eq!(factor(2030), Some(ONE / 1_000_000 * 1_061_208));
    }

    #[test]
    fn an_index_is_followed_in_part_and_its_end_is_told() {
        let foi = index(&[(2027, "2"), (2028, "4")], None);
        let half = Growth { index: Some((&foi, 50)), ..Growth::default() };
        assert_eq!(grown(half, 2027, 2028).map(|it| it.factor), Some(ONE / 100 * 102));
        let later = grown(half, 2027, 2031);
        assert_eq!(later.map(|it| it.factor), Some(ONE / 100 * 102), "it stays as it was last");
        assert_eq!(later.and_then(|it| it.unknown_from), Some(2029));
        let known = index(&[(2028, "4")], Some("1"));
        let all = Growth { index: Some((&known, 100)), ..Growth::default() };
        let found = grown(all, 2027, 2029);
        assert_eq!(found.map(|it| it.factor), Some(ONE / 10_000 * 10_504));
        assert_eq!(found.and_then(|it| it.unknown_from), None);
    }

    #[test]
    fn year_by_year_it_is_the_same_as_at_once() {
        let foi = index(&[(2027, "2"), (2028, "-4"), (2029, "7.5")], Some("1"));
        let index = Growth { index: Some((&foi, 75)), ..Growth::default() };
        let rate = Growth { rate: Decimal::read("3.3"), ..Growth::default() };
        for growth in [index, rate, Growth::default()] {
            for (from, first) in [(2020, 2026), (2026, 2026), (2030, 2026)] {
                let each: Vec<_> = factors(growth, from, first).take(12).collect();
                let once =
                    (first..first + 12).map(|it| grown(growth, from, it).map(|it| it.factor));
                assert_eq!(each, once.collect::<Vec<_>>(), "{growth:?} from {from}");
            }
        }
    }

    #[test]
    fn halves_are_rounded_away_from_zero() {
        for (number, rounded) in [(14, 1), (15, 2), (-15, -2), (-14, -1), (0, 0)] {
            assert_eq!(nearest(number, 10), rounded);
        }
    }

    #[test]
    fn what_cannot_be_counted_is_nothing() {
        let doubled = Growth { rate: Decimal::read("100"), ..Growth::default() };
        assert_eq!(grown(doubled, 2000, 2150), None);
    }
}
