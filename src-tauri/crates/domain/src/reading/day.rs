//! Days of the calendar, as people and programs write them.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::Unreadable;
use crate::{names::normal, text::Message};

/// In which order the parts of a day are written. A year of four digits that stands first, and a
/// month in letters, are understood in every style.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub enum DayStyle {
    /// `31/12/2026`
    DayFirst,
    /// `12/31/2026`
    MonthFirst,
    /// `2026-12-31` only.
    Iso,
}

impl DayStyle {
    /// A day in this style.
    pub fn example(self) -> &'static str {
        match self {
            Self::DayFirst => "31/12/2026",
            Self::MonthFirst => "12/31/2026",
            Self::Iso => "2026-12-31",
        }
    }
}

/// Years of two digits run from 1970 to 2069: contracts end later than people remember.
const FIRST_SHORT_YEAR: i16 = 70;

/// A day that was read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ReadDay {
    /// The day.
    pub day: Date,
    /// Its year was written with two digits, and the century supplied here.
    pub short_year: bool,
}

impl ReadDay {
    /// What a person should see of the reading: the century that was supplied.
    pub fn remark(&self) -> Option<Message> {
        self.short_year.then(|| Message::new("reading-short-year").with("day", self.day))
    }
}

/// Reads a day. Of a day with a time, the day as it is written, whatever the time zone.
pub fn day(text: &str, style: DayStyle) -> Result<ReadDay, Unreadable> {
    /// "mercoledì 30 settembre 2026 alle 10:30:00" is shorter.
    const LONGEST: usize = 80;
    let trimmed = text.trim();
    if trimmed.is_empty() {
        return Err(Unreadable::Empty);
    }
    let trouble = |it: Trouble| match it {
        Trouble::Day => Unreadable::NotDay(text.to_owned(), style),
        Trouble::Part => Unreadable::PartOfDay(text.to_owned(), style),
        Trouble::Calendar => Unreadable::NoSuchDay(text.to_owned(), style),
    };
    if trimmed.len() > LONGEST {
        return Err(trouble(Trouble::Day));
    }
    let date = without_time(trimmed);
    let numbers = in_numbers(date);
    match &*numbers {
        [one, two, three] => from_numbers([one, two, three], style),
        [month, year] if year.len() == 4 && is_number(month) && is_number(year) => {
            Err(Trouble::Part)
        }
        _ => from_words(date),
    }
    .map_err(trouble)
}

/// What keeps a text from being a day.
enum Trouble {
    Day,
    Part,
    Calendar,
}

/// `2026-12-31T23:30:00Z` and `31/12/2026 10:30` without their time.
fn without_time(text: &str) -> &str {
    let is_time = |it: &str| {
        let mut letters = it.chars();
        letters.next().is_some_and(|it| it.is_ascii_digit())
            && it.contains(':')
            && letters.all(|it| it.is_ascii_digit() || ":.,+-zZ apmAPM".contains(it))
    };
    for mark in ['T', 't', ' '] {
        for (at, _) in text.match_indices(mark) {
            if is_time(&text[at + 1..]) {
                return text[..at].trim_end();
            }
        }
    }
    text
}

/// The parts of a day in numbers, parted by one kind of sign; nothing if it is not in numbers.
fn in_numbers(text: &str) -> Vec<&str> {
    for sign in ['/', '-', '.', ' '] {
        let parts: Vec<&str> = text.split(sign).map(str::trim).collect();
        if parts.len() > 1 && parts.iter().all(|it| is_number(it)) {
            return parts;
        }
    }
    Vec::new()
}

fn is_number(text: &str) -> bool {
    (1..=4).contains(&text.len()) && text.bytes().all(|it| it.is_ascii_digit())
}

fn from_numbers(parts: [&str; 3], style: DayStyle) -> Result<ReadDay, Trouble> {
    let [day, month, year] = match (parts, style) {
        ([year, month, day], _) if year.len() == 4 => [day, month, year],
        (_, DayStyle::Iso) => return Err(Trouble::Day),
        (day_first, DayStyle::DayFirst) => day_first,
        ([month, day, year], DayStyle::MonthFirst) => [day, month, year],
    };
    if day.len() > 2 || month.len() > 2 {
        return Err(Trouble::Day);
    }
    let month = month.parse().map_err(|_| Trouble::Day)?;
    build(day, month, year)
}

fn build(day: &str, month: i8, year: &str) -> Result<ReadDay, Trouble> {
    let short_year = year.len() == 2;
    if !short_year && year.len() != 4 || day.len() > 2 {
        return Err(Trouble::Day);
    }
    let mut year: i16 = year.parse().map_err(|_| Trouble::Day)?;
    if short_year {
        year += if year < FIRST_SHORT_YEAR { 2000 } else { 1900 };
    }
    let day = day.parse().map_err(|_| Trouble::Day)?;
    let day = Date::new(year, month, day).map_err(|_| Trouble::Calendar)?;
    Ok(ReadDay { day, short_year })
}

/// `31 dicembre 2026`, `giovedì 1° gennaio 2026`, `31-dic-26`, `December 31, 2026`.
fn from_words(text: &str) -> Result<ReadDay, Trouble> {
    let words = normal(text);
    let mut numbers = Vec::new();
    let (mut month, mut weekday) = (None, None);
    for word in words.split(' ') {
        if word.len() <= 4 && is_number(word) {
            numbers.push(word);
        } else if let Some(found) = position(&MONTHS, word, 3).filter(|_| month.is_none()) {
            month = Some(found + 1);
        } else if let Some(found) = position(&WEEKDAYS, word, 6).filter(|_| weekday.is_none()) {
            weekday = Some(found + 1);
        } else {
            return Err(Trouble::Day);
        }
    }
    let month = month.ok_or(Trouble::Day)?;
    let read = match &*numbers {
        [year, day] if year.len() == 4 => build(day, month, year)?,
        [day, year] => build(day, month, year)?,
        [_] | [] => return Err(Trouble::Part),
        _ => return Err(Trouble::Day),
    };
    let agrees = weekday.is_none_or(|it| read.day.weekday().to_monday_one_offset() == it);
    if agrees { Ok(read) } else { Err(Trouble::Calendar) }
}

/// The place of a name that begins with `word`, of which at least so many letters are written.
fn position(names: &[[&str; 2]], word: &str, letters: usize) -> Option<i8> {
    let begins = |names: &[&str; 2]| names.iter().any(|it| it.starts_with(word));
    let found = names.iter().position(begins).filter(|_| word.len() >= letters)?;
    i8::try_from(found).ok()
}

const MONTHS: [[&str; 2]; 12] = [
    ["gennaio", "january"],
    ["febbraio", "february"],
    ["marzo", "march"],
    ["aprile", "april"],
    ["maggio", "may"],
    ["giugno", "june"],
    ["luglio", "july"],
    ["agosto", "august"],
    ["settembre", "september"],
    ["ottobre", "october"],
    ["novembre", "november"],
    ["dicembre", "december"],
];

const WEEKDAYS: [[&str; 2]; 7] = [
    ["lunedi", "monday"],
    ["martedi", "tuesday"],
    ["mercoledi", "wednesday"],
    ["giovedi", "thursday"],
    ["venerdi", "friday"],
    ["sabato", "saturday"],
    ["domenica", "sunday"],
];

#[cfg(test)]
mod tests {
    use DayStyle::{DayFirst, Iso, MonthFirst};
    use jiff::{ToSpan, civil::date};
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn days_are_read_as_clerks_and_programs_write_them() {
        let cases = [
            ("31/12/2026", DayFirst),
            ("31.12.2026", DayFirst),
            ("31-12-2026", DayFirst),
            ("31 12 2026", DayFirst),
            (" 31 / 12 / 2026 ", DayFirst),
            ("31/12/2026 10:30", DayFirst),
            ("31/12/2026 0:00:00", DayFirst),
            ("12/31/2026", MonthFirst),
            ("12/31/2026 11:30 PM", MonthFirst),
            ("2026-12-31", Iso),
            ("2026-12-31", DayFirst),
            ("2026/12/31", MonthFirst),
            ("2026-12-31T23:30:00Z", Iso),
            ("2026-12-31T00:30:00.000+02:00", DayFirst),
            ("2026-12-31 23:30:00", DayFirst),
            ("31 dicembre 2026", DayFirst),
            ("31 DICEMBRE 2026", Iso),
            ("31 dic. 2026", DayFirst),
            ("31-dic-2026", DayFirst),
            ("giovedì 31 dicembre 2026", DayFirst),
            ("December 31, 2026", DayFirst),
            ("31 Dec 2026", MonthFirst),
        ];
        for (text, style) in cases {
            let expected = ReadDay { day: date(2026, 12, 31), short_year: false };
            assert_eq!(day(text, style), Ok(expected), "{text}");
        }
        let first = ReadDay { day: date(2027, 1, 1), short_year: false };
        for text in ["1° gennaio 2027", "1º gennaio 2027", "1/1/2027", "01.01.2027"] {
            assert_eq!(day(text, DayFirst), Ok(first), "{text}");
        }
    }

    #[test]
    fn a_year_of_two_digits_is_between_1970_and_2069_and_says_so() {
        let cases = [
            ("31-12-26", date(2026, 12, 31)),
            ("31/12/69", date(2069, 12, 31)),
            ("01/01/70", date(1970, 1, 1)),
            ("31-dic-00", date(2000, 12, 31)),
            ("1 settembre 99", date(1999, 9, 1)),
        ];
        for (text, expected) in cases {
            let read = day(text, DayFirst).unwrap();
            assert_eq!((read.day, read.short_year), (expected, true), "{text}");
            assert_eq!(
                read.remark(),
                Some(Message::new("reading-short-year").with("day", expected))
            );
        }
        assert_eq!(day("31/12/2026", DayFirst).unwrap().remark(), None);
    }

    #[test]
    fn what_is_no_day_is_refused_with_its_reason() {
        type Why = fn(String) -> Unreadable;
        let part: Why = |it| Unreadable::PartOfDay(it, DayFirst);
        let none: Why = |it| Unreadable::NotDay(it, DayFirst);
        let calendar: Why = |it| Unreadable::NoSuchDay(it, DayFirst);
        let cases: [(&str, Why); 23] = [
            ("dic. 2026", part),
            ("dicembre 2026", part),
            ("31 dicembre", part),
            ("12/2026", part),
            ("29/02/2027", calendar),
            ("31/11/2026", calendar),
            ("12/31/2026", calendar),
            ("00/12/2026", calendar),
            ("lunedì 31 dicembre 2026", calendar),
            ("2026", none),
            ("46387", none),
            ("20261231", none),
            ("31/12/026", none),
            ("31/12/2026/1", none),
            ("31/12", none),
            ("-31/12/2026", none),
            ("31//2026", none),
            ("311/12/2026", none),
            ("31/012/2026", none),
            ("1.234,56", none),
            ("31 dicembre gennaio 2026", none),
            ("entro il 31 dicembre 2026", none),
            ("boh", none),
        ];
        for (text, why) in cases {
            assert_eq!(day(text, DayFirst), Err(why(text.to_owned())), "{text}");
        }
        assert_eq!(day("31/12/2026", Iso), Err(Unreadable::NotDay("31/12/2026".to_owned(), Iso)));
        assert_eq!(day("", DayFirst), Err(Unreadable::Empty));
        assert!(day(&"1/".repeat(5_000_000), DayFirst).is_err());
    }

    proptest! {
        #[test]
        fn a_day_as_it_is_written_is_read_back(days in 0_i32..3_650_000) {
            let written = date(1, 1, 1).saturating_add(days.days());
            let read = ReadDay { day: written, short_year: false };
            let (d, m, y) = (written.day(), written.month(), written.year());
            let month = MONTHS[usize::try_from(m).unwrap() - 1][0];
            prop_assert_eq!(day(&format!("{d:02}/{m:02}/{y:04}"), DayFirst), Ok(read));
            prop_assert_eq!(day(&format!("{m:02}/{d:02}/{y:04}"), MonthFirst), Ok(read));
            prop_assert_eq!(day(&format!("{d} {month} {y:04}"), Iso), Ok(read));
            prop_assert_eq!(day(&written.to_string(), Iso), Ok(read));
        }

        #[test]
        fn no_text_stops_the_reading(text in "[-0-9/. T:dicmar]{0,14}|\\PC{0,14}") {
            for style in [DayFirst, MonthFirst, Iso] {
                let _ = day(&text, style);
            }
        }
    }
}
