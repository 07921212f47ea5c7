//! What a number of a spreadsheet means: its format tells a day, a time or an amount from a number.

use domain::money::Cents;
use jiff::{
    ToSpan,
    civil::{Date, DateTime, Time, date},
};

use crate::sheet::Cell;

/// What a number format makes of a number.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Look {
    /// A number.
    Plain,
    /// An amount in euro.
    Money,
    /// A day.
    Day,
    /// A time, with or without a day.
    Clock,
    /// A span of time: `[h]:mm`.
    Span,
}

/// What a format that comes with Excel makes of a number.
pub fn look_of_id(id: u32) -> Look {
    match id {
        // The currency of the country; here that is the euro.
        5..=8 | 42 | 44 => Look::Money,
        14..=17 | 27..=31 | 36 | 50..=54 | 57 | 58 => Look::Day,
        18..=22 | 32..=35 | 45 | 47 | 55 | 56 => Look::Clock,
        46 => Look::Span,
        _ => Look::Plain,
    }
}

/// What a format somebody wrote makes of a number: `dd/mm/yyyy`, `#,##0.00 €`.
pub fn look_of_code(code: &str) -> Look {
    let (mut day, mut clock, mut span, mut euro) = (false, false, false, false);
    let mut letters = code.chars();
    while let Some(letter) = letters.next() {
        match letter {
            // Only the first of the formats for positive, negative, zero.
            ';' => break,
            '\\' | '_' | '*' => euro |= letters.next() == Some('€'),
            '"' => {
                let quoted: String = letters.by_ref().take_while(|it| *it != '"').collect();
                euro |= is_euro(&quoted);
            }
            '[' => {
                let inner: String = letters.by_ref().take_while(|it| *it != ']').collect();
                let inner = inner.to_ascii_lowercase();
                euro |= is_euro(inner.strip_prefix('$').unwrap_or_default());
                span |= !inner.is_empty() && inner.chars().all(|it| "hms".contains(it));
            }
            '€' => euro = true,
            'y' | 'Y' | 'd' | 'D' => day = true,
            'h' | 'H' | 's' | 'S' => clock = true,
            'm' | 'M' if !clock => day = true,
            // "General", "Standard": a word, not a format.
            'G' | 'E' if !day && !clock => break,
            _ => (),
        }
    }
    match (span, clock, day, euro) {
        (true, ..) => Look::Span,
        (_, true, ..) => Look::Clock,
        (_, _, true, _) => Look::Day,
        (.., true) => Look::Money,
        _ => Look::Plain,
    }
}

/// Whether this stands for the euro: `€`, `€-410`, `EUR`.
pub fn is_euro(text: &str) -> bool {
    let text = text.trim();
    text.starts_with('€') || text.get(..3).is_some_and(|it| it.eq_ignore_ascii_case("eur"))
}

/// The cell of a number with its format. Days are counted from 1900, or from 1904.
pub fn cell(number: f64, look: Look, from_1904: bool) -> Cell {
    if !number.is_finite() {
        return Cell::Error("#NUM!".to_owned());
    }
    let cell = match look {
        Look::Plain => None,
        Look::Money => cents(number).map(Cell::Money),
        Look::Span => span(number).map(Cell::Text),
        Look::Day | Look::Clock => moment(number, look == Look::Clock, from_1904),
    };
    cell.unwrap_or(Cell::Number(number))
}

/// Beyond this a floating number does not know its cents any more: ten million million euro.
pub const CENTS_LIMIT: i64 = 1_000_000_000_000_000;

/// The amount, if it is one of whole cents.
pub fn cents(euro: f64) -> Option<Cents> {
    let exact = euro * 100.0;
    let cents = exact.round();
    #[allow(clippy::cast_precision_loss)]
    let is_countable = cents.abs() < CENTS_LIMIT as f64;
    // 0.1 + 0.2 is an amount; 0.125 an hour is none.
    let is_whole = (exact - cents).abs() < (cents.abs() * 1e-13).max(1e-6);
    #[allow(clippy::cast_possible_truncation)]
    (is_countable && is_whole).then_some(Cents(cents as i64))
}

const MILLISECONDS: i64 = 86_400_000;
/// 1 January of the year 1. Excel shows no days before 1900, but LibreOffice writes them.
const FIRST_DAY: f64 = -693_593.0;
/// 31 December 9999, where spreadsheets end.
const LAST_DAY: f64 = 2_958_465.0;

fn moment(number: f64, is_clock: bool, from_1904: bool) -> Option<Cell> {
    let is_day = !(0.0..1.0).contains(&number) || !is_clock;
    let number = if from_1904 && is_day { number + 1462.0 } else { number };
    if !(FIRST_DAY..LAST_DAY + 1.0).contains(&number) || (number == 0.0 && !is_clock) {
        return None;
    }
    #[allow(clippy::cast_possible_truncation)]
    let all = (number * MILLISECONDS as f64).round() as i64;
    let (days, rest) = (all.div_euclid(MILLISECONDS), all.rem_euclid(MILLISECONDS));
    let time = time(rest)?;
    let day = match days {
        0 => return Some(Cell::Text(time.to_string())),
        // Excel thinks that 1900 had a 29 February.
        60 => return Some(Cell::Text("29/02/1900".to_owned())),
        1..60 => date(1899, 12, 31),
        _ => date(1899, 12, 30),
    };
    let day = day.checked_add(days.days()).ok()?;
    Some(day_or_moment(day, time))
}

/// A moment at midnight is a day.
pub fn day_or_moment(day: Date, time: Time) -> Cell {
    if time == Time::midnight() {
        Cell::Day(day)
    } else {
        Cell::Moment(DateTime::from_parts(day, time))
    }
}

fn time(milliseconds: i64) -> Option<Time> {
    let part = |unit: i64, count: i64| i8::try_from(milliseconds / unit % count).ok();
    let rest = i32::try_from(milliseconds % 1000).ok()? * 1_000_000;
    Time::new(part(3_600_000, 24)?, part(60_000, 60)?, part(1000, 60)?, rest).ok()
}

/// `36:15:00`.
fn span(days: f64) -> Option<String> {
    let seconds = (days * 86_400.0).round();
    if seconds.abs() > 1e12 {
        return None;
    }
    #[allow(clippy::cast_possible_truncation)]
    let seconds = seconds as i64;
    let sign = if seconds < 0 { "-" } else { "" };
    let seconds = seconds.abs();
    Some(format!("{sign}{:02}:{:02}:{:02}", seconds / 3600, seconds / 60 % 60, seconds % 60))
}

/// A day, a moment or a time as ISO writes it, which spreadsheets do too.
pub fn iso(text: &str) -> Option<Cell> {
    let text = text.trim().trim_end_matches('Z');
    if let Ok(moment) = text.parse::<DateTime>() {
        // "2026-12-31" is read as midnight.
        return Some(day_or_moment(moment.date(), moment.time()));
    }
    text.parse::<Time>().ok().map(|it| Cell::Text(it.to_string()))
}

/// A time as OpenDocument writes it, `PT08H30M00S`, as a text: `08:30:00`.
pub fn opendocument_time(text: &str) -> Option<String> {
    let (sign, text) = text.strip_prefix('-').map_or((1.0, text), |it| (-1.0, it));
    let mut rest = text.strip_prefix("PT")?;
    let mut seconds = 0.0;
    for (unit, worth) in [('H', 3600.0), ('M', 60.0), ('S', 1.0)] {
        if let Some((count, after)) = rest.split_once(unit) {
            seconds += count.replace(',', ".").parse::<f64>().ok()? * worth;
            rest = after;
        }
    }
    span(sign * seconds / 86_400.0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_format_tells_what_a_number_is() {
        for (code, look) in [
            ("General", Look::Plain),
            ("#,##0.00", Look::Plain),
            ("0%", Look::Plain),
            ("0.00E+00", Look::Plain),
            ("\"n. \"0", Look::Plain),
            ("[Red]-0.00", Look::Plain),
            ("#,##0.00 €", Look::Money),
            ("#,##0.00\\ \"€\"", Look::Money),
            ("[$€-410] #,##0.00;[Red]-[$€-410] #,##0.00", Look::Money),
            ("_-* #,##0.00\\ [$EUR]_-", Look::Money),
            ("[$$-409]#,##0.00", Look::Plain),
            ("dd/mm/yyyy", Look::Day),
            ("[$-410]d mmmm yyyy", Look::Day),
            ("mmm-yy", Look::Day),
            ("dd/mm/yyyy hh:mm", Look::Clock),
            ("hh:mm:ss", Look::Clock),
            ("[h]:mm", Look::Span),
            ("0;dd/mm/yyyy", Look::Plain),
            ("@", Look::Plain),
        ] {
            assert_eq!(look_of_code(code), look, "{code}");
        }
    }

    #[test]
    fn days_are_counted_as_the_spreadsheet_counts_them() {
        let text = |it: &str| Cell::Text(it.to_owned());
        for (number, look, from_1904, cell_) in [
            (46387.0, Look::Day, false, Cell::Day(date(2026, 12, 31))),
            (44925.0, Look::Day, true, Cell::Day(date(2026, 12, 31))),
            (1.0, Look::Day, false, Cell::Day(date(1900, 1, 1))),
            (59.0, Look::Day, false, Cell::Day(date(1900, 2, 28))),
            (60.0, Look::Day, false, text("29/02/1900")),
            (61.0, Look::Day, false, Cell::Day(date(1900, 3, 1))),
            (0.0, Look::Day, true, Cell::Day(date(1904, 1, 1))),
            (2_958_465.0, Look::Day, false, Cell::Day(date(9999, 12, 31))),
            (2_958_466.0, Look::Day, false, Cell::Number(2_958_466.0)),
            (0.0, Look::Day, false, Cell::Number(0.0)),
            (-18_260.0, Look::Day, false, Cell::Day(date(1850, 1, 1))),
            (-693_593.0, Look::Day, false, Cell::Day(date(1, 1, 1))),
            (-693_594.0, Look::Day, false, Cell::Number(-693_594.0)),
            (46387.5, Look::Clock, false, Cell::Moment(date(2026, 12, 31).at(12, 0, 0, 0))),
            (0.354_166_666_666_667, Look::Clock, false, text("08:30:00")),
            (0.5, Look::Clock, true, text("12:00:00")),
            (1.510_416_666_666_667, Look::Span, false, text("36:15:00")),
            (1e300, Look::Span, false, Cell::Number(1e300)),
            (f64::NAN, Look::Plain, false, Cell::Error("#NUM!".to_owned())),
        ] {
            assert_eq!(cell(number, look, from_1904), cell_, "{number} {look:?}");
        }
    }

    #[test]
    fn an_amount_is_one_of_whole_cents() {
        for (number, expected) in [
            (1234.56, Some(123_456)),
            (0.1 + 0.2, Some(30)),
            (-0.01, Some(-1)),
            (90_071_992_547_410.0, None),
            (1_234_567_890.12, Some(123_456_789_012)),
            (0.125, None),
            (0.001, None),
            (9_999_999_999_999.99, Some(999_999_999_999_999)),
        ] {
            assert_eq!(cents(number), expected.map(Cents), "{number}");
        }
    }

    #[test]
    fn times_of_opendocument_are_read() {
        for (text, time) in
            [("PT08H30M00S", Some("08:30:00")), ("PT36H15M", Some("36:15:00")), ("P1D", None)]
        {
            assert_eq!(opendocument_time(text).as_deref(), time, "{text}");
        }
    }
}
