//! Years, and how much of a rhythm falls into one.

use jiff::civil::{Date, date};
use serde::{Deserialize, Serialize};

use crate::{
    costs::{
        book::{CostSettings, LONGEST},
        items::CostMethod,
    },
    register::costs::CostRhythm,
};

/// The years a plan of costs looks at.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct Horizon {
    /// The first year.
    pub first: i16,
    /// How many years.
    pub count: u16,
}

impl Horizon {
    /// The years that are looked at: those a person set, or else as many as the manual takes from this
    /// year on, and on to the end of the duty to keep what was funded.
    pub fn of(
        settings: &CostSettings,
        method: &CostMethod,
        duty_ends: Option<i16>,
        today: Date,
    ) -> Self {
        let set = settings.first_year.and_then(|it| i16::try_from(it).ok());
        let first = set.unwrap_or_else(|| today.year());
        let to_duty = duty_ends.map_or(0, |it| i64::from(it) - i64::from(first) + 1);
        let years = settings.years.unwrap_or(method.years.max(to_duty)).clamp(1, LONGEST);
        Self { first, count: u16::try_from(years).unwrap_or(1) }
    }

    /// The years, in their order.
    pub fn years(self) -> impl ExactSizeIterator<Item = i16> {
        // At most fifty years after at most 2150.
        (0..self.count).map(move |it| self.first + it.cast_signed())
    }

    /// How many years there are.
    pub fn len(self) -> usize {
        usize::from(self.count)
    }

    /// There is none.
    pub fn is_empty(self) -> bool {
        self.count == 0
    }

    /// The first day.
    pub fn first_day(self) -> Date {
        date(self.first, 1, 1)
    }

    /// The last day.
    pub fn last_day(self) -> Date {
        date(self.first + self.count.max(1).cast_signed() - 1, 12, 31)
    }

    /// Where a year stands in the list; nothing for one that is not looked at.
    pub fn place(self, year: i16) -> Option<usize> {
        usize::try_from(year.checked_sub(self.first)?).ok().filter(|it| *it < self.len())
    }
}

/// A time with a first and a last day; open where there is none.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Span {
    /// The first day.
    pub first: Option<Date>,
    /// The last day.
    pub last: Option<Date>,
}

impl Span {
    /// The same, but over on the day before `day`, if that is sooner.
    #[must_use]
    pub fn until(self, day: Option<Date>) -> Self {
        let last = day.map(|it| it.yesterday().unwrap_or(Date::MIN));
        let last = match (self.last, last) {
            (Some(one), Some(other)) => Some(one.min(other)),
            (one, other) => one.or(other),
        };
        Self { last, ..self }
    }

    /// A day lies in it.
    pub fn holds(self, day: Date) -> bool {
        self.first.is_none_or(|it| it <= day) && self.last.is_none_or(|it| day <= it)
    }
}

/// What one month is counted in, so that every day of every month is a whole number of it: the least
/// common multiple of 28, 29, 30 and 31.
pub const MONTH: i128 = 377_580;

/// How much of a rhythm falls into a year, as parts of one time it falls due: `(parts, of)`. What is
/// paid by the month, the quarter or the year falls due day by day; the rest on its day.
pub fn due(rhythm: CostRhythm, every_years: i64, span: Span, year: i16) -> (i128, i128) {
    let months = |of: i128| (months_in(span, year), of * MONTH);
    match rhythm {
        CostRhythm::Monthly => months(1),
        CostRhythm::Quarterly => months(3),
        CostRhythm::HalfYearly => months(6),
        CostRhythm::Yearly => months(12),
        CostRhythm::Once => {
            let falls = span.first.is_some_and(|it| it.year() == year && span.holds(it));
            (i128::from(falls), 1)
        }
        CostRhythm::EveryYears => {
            let Some(first) = span.first else { return (0, 1) };
            let since = i64::from(year) - i64::from(first.year());
            let falls = since >= 0 && since % every_years.max(1) == 0;
            // 29 February falls on the 28th where there is none.
            let day = anniversary(first, year);
            (i128::from(falls && span.holds(day)), 1)
        }
    }
}

/// The same day in another year; 28 February for the 29th where there is none.
pub fn anniversary(day: Date, year: i16) -> Date {
    Date::new(year, day.month(), day.day()).unwrap_or_else(|_| date(year, 2, 28))
}

/// How many months of a year lie in a span, in parts of [`MONTH`].
fn months_in(span: Span, year: i16) -> i128 {
    let (first, last) = (date(year, 1, 1), date(year, 12, 31));
    if span.first.is_none_or(|it| it <= first) && span.last.is_none_or(|it| last <= it) {
        return 12 * MONTH;
    }
    let first = span.first.map_or(first, |it| it.max(first));
    let last = span.last.map_or(last, |it| it.min(last));
    if last < first {
        return 0;
    }
    let covered = |month: i8| {
        let begin = date(year, month, 1);
        let days = i128::from(begin.days_in_month());
        let from = if first.month() == month { first.day() } else { 1 };
        let to = if last.month() == month { last.day() } else { begin.days_in_month() };
        // Whole, because the days of every month divide it.
        i128::from(to - from + 1) * (MONTH / days)
    };
    (first.month()..=last.month()).map(covered).sum()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn span(first: Option<Date>, last: Option<Date>) -> Span {
        Span { first, last }
    }

    #[test]
    fn what_falls_due_day_by_day_is_counted_by_months_and_their_days() {
        let always = Span::default();
        let from = |month, day| span(Some(date(2027, month, day)), None);
        for (rhythm, span, year, parts, of, why) in [
            (CostRhythm::Yearly, always, 2027, 12, 12, "a whole year is one year"),
            (CostRhythm::Yearly, always, 2028, 12, 12, "so is a leap year"),
            (CostRhythm::Monthly, from(3, 1), 2027, 10, 1, "from March there are ten months"),
            (CostRhythm::Monthly, from(3, 1), 2026, 0, 1, "none before"),
            (CostRhythm::Quarterly, from(4, 1), 2027, 9, 3, "three quarters"),
            (CostRhythm::HalfYearly, from(7, 1), 2027, 6, 6, "one half"),
        ] {
            let (found, whole) = due(rhythm, 1, span, year);
            assert_eq!(found * of, parts * whole, "{why}");
        }
        let half_april = span(Some(date(2027, 4, 16)), Some(date(2027, 4, 30)));
        assert_eq!(months_in(half_april, 2027) * 2, MONTH, "fifteen of thirty days");
        let leap = span(Some(date(2028, 2, 29)), Some(date(2028, 2, 29)));
        assert_eq!(months_in(leap, 2028) * 29, MONTH, "the 29th is a day of February");
    }

    #[test]
    fn what_falls_on_a_day_falls_once_or_every_so_many_years() {
        let bought = span(Some(date(2024, 2, 29)), None);
        for (rhythm, every, year, falls) in [
            (CostRhythm::Once, 1, 2024, true),
            (CostRhythm::Once, 1, 2025, false),
            (CostRhythm::EveryYears, 5, 2024, true),
            (CostRhythm::EveryYears, 5, 2028, false),
            (CostRhythm::EveryYears, 5, 2029, true),
            (CostRhythm::EveryYears, 5, 2034, true),
            (CostRhythm::EveryYears, 5, 2019, false),
        ] {
            assert_eq!(due(rhythm, every, bought, year).0 == 1, falls, "{rhythm:?} in {year}");
        }
        let ended = span(Some(date(2024, 2, 29)), Some(date(2029, 2, 27)));
        assert_eq!(due(CostRhythm::EveryYears, 5, ended, 2029).0, 0, "it ended the day before");
    }
}
