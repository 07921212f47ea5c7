//! Numbers and amounts, as people and programs write them.

use std::fmt;

use serde::{Deserialize, Serialize};

use super::Unreadable;
use crate::money::Cents;

/// How numbers are written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub enum NumberStyle {
    /// `1.234,56`: a comma before the decimals, points between the thousands.
    Italian,
    /// `1234.56`: a point before the decimals; commas, if any, between the thousands.
    Iso,
}

impl NumberStyle {
    /// A number in this style.
    pub fn example(self) -> &'static str {
        match self {
            Self::Italian => "1.234,56",
            Self::Iso => "1234.56",
        }
    }

    fn decimal_and_thousands(self) -> (char, char) {
        match self {
            Self::Italian => (',', '.'),
            Self::Iso => ('.', ','),
        }
    }
}

/// A number exactly as it was written: so many digits, of which so many are decimals.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Decimal {
    digits: i128,
    places: u8,
}

impl Decimal {
    /// `Decimal::new(-125, 1)` is -12.5.
    pub fn new(mut digits: i128, mut places: u8) -> Self {
        while places > 0 && digits % 10 == 0 {
            digits /= 10;
            places -= 1;
        }
        Self { digits, places }
    }

    /// The number, if it is a whole one and can be counted.
    pub fn whole(self) -> Option<i64> {
        if self.places == 0 { i64::try_from(self.digits).ok() } else { None }
    }

    /// The nearest binary number, for sums and charts of measures. Never for money.
    pub fn to_f64(self) -> f64 {
        self.to_string().parse().unwrap_or(f64::NAN)
    }
}

impl fmt::Display for Decimal {
    /// As ISO has it: `-12.5`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let sign = if self.digits < 0 { "-" } else { "" };
        let size = self.digits.unsigned_abs();
        let places = usize::from(self.places);
        if places == 0 {
            return write!(f, "{sign}{size}");
        }
        let digits = format!("{size:0>width$}", width = places + 1);
        let (whole, decimals) = digits.split_at(digits.len() - places);
        write!(f, "{sign}{whole}.{decimals}")
    }
}

/// Reads a number.
pub fn number(text: &str, style: NumberStyle) -> Result<Decimal, Unreadable> {
    let trimmed = trimmed(text)?;
    let (negative, size) = signed(trimmed);
    let size = unsigned(size, style).map_err(|it| it.of(text, style))?;
    Ok(if negative { Decimal { digits: -size.digits, ..size } } else { size })
}

/// Reads an amount of euro. Cents are exact: an amount with parts of a cent is refused, but for
/// the dust that programs leave behind the fifteenth digit (`1234.5600000000001`).
pub fn money(text: &str, style: NumberStyle) -> Result<Cents, Unreadable> {
    let trimmed = trimmed(text)?;
    // "-€ 5", "€ -5", "(€ 5)", "5 euro": the sign may stand on either side of the currency.
    let (outside, rest) = signed(trimmed);
    let rest = without_euro(rest);
    let (negative, size) = if outside { (true, rest) } else { signed(rest) };
    let size = without_euro(size);
    let read = unsigned(size, style).map_err(|it| match it {
        Trouble::Number if has_other_currency(size) => Unreadable::NotEuro(text.to_owned(), style),
        other => other.of(text, style),
    })?;
    let cents = cents(read).map_err(|it| it.of(text, style))?;
    Ok(Cents(if negative { -cents } else { cents }))
}

/// Reads a count: whole and not below zero.
pub fn count(text: &str, style: NumberStyle) -> Result<i64, Unreadable> {
    let read = number(text, style)?;
    if read.digits < 0 {
        return Err(Unreadable::Negative(text.to_owned()));
    }
    if read.places > 0 {
        return Err(Unreadable::NotWhole(text.to_owned()));
    }
    read.whole().ok_or_else(|| Unreadable::TooLarge(text.to_owned()))
}

/// What keeps digits from being a number.
enum Trouble {
    Number,
    Thousands,
    TooLarge,
    PartsOfCent,
}

impl Trouble {
    fn of(self, text: &str, style: NumberStyle) -> Unreadable {
        let text = text.to_owned();
        match self {
            Self::Number => Unreadable::NotNumber(text, style),
            Self::Thousands => Unreadable::Thousands(text, style),
            Self::TooLarge => Unreadable::TooLarge(text),
            Self::PartsOfCent => Unreadable::PartsOfCent(text, style),
        }
    }
}

fn trimmed(text: &str) -> Result<&str, Unreadable> {
    let text = text.trim();
    if text.is_empty() { Err(Unreadable::Empty) } else { Ok(text) }
}

/// Takes the sign off: `-5`, `−5`, `5-`, `(5)`.
fn signed(text: &str) -> (bool, &str) {
    const MINUS: [char; 4] = ['-', '\u{2212}', '\u{2010}', '\u{2011}'];
    let inside = || text.strip_prefix('(')?.strip_suffix(')');
    if let Some(size) =
        text.strip_prefix(MINUS).or_else(|| text.strip_suffix(MINUS)).or_else(inside)
    {
        return (true, size.trim());
    }
    (false, text.strip_prefix('+').map_or(text, str::trim_start))
}

fn without_euro(text: &str) -> &str {
    const NAMES: [&str; 3] = ["€", "euro", "eur"];
    for name in NAMES {
        if let Some((start, rest)) = text.split_at_checked(name.len())
            && start.eq_ignore_ascii_case(name)
        {
            return rest.trim();
        }
        if let Some((rest, end)) = text.split_at_checked(text.len().saturating_sub(name.len()))
            && end.eq_ignore_ascii_case(name)
        {
            return rest.trim();
        }
    }
    text
}

fn has_other_currency(text: &str) -> bool {
    let is_sign = |it: char| matches!(it, '$' | '£' | '¥' | '₤');
    let mut words = text.split(|it: char| !it.is_alphabetic());
    let names = ["usd", "chf", "gbp", "jpy", "itl", "lire"];
    text.contains(is_sign) || words.any(|word| names.iter().any(|it| it.eq_ignore_ascii_case(word)))
}

/// Reads digits without a sign.
fn unsigned(text: &str, style: NumberStyle) -> Result<Decimal, Trouble> {
    let (decimal, thousands) = style.decimal_and_thousands();
    let (whole, decimals) = match text.split_once(decimal) {
        Some((_, "")) => return Err(Trouble::Number),
        Some((whole, decimals)) => (whole, decimals),
        None if text.is_empty() => return Err(Trouble::Number),
        None => (text, ""),
    };
    if let Some(wrong) = decimals.chars().find(|it| !it.is_ascii_digit()) {
        let sign = wrong == decimal || parts_thousands(wrong, thousands).is_some();
        return Err(if sign { Trouble::Thousands } else { Trouble::Number });
    }
    check_groups(whole, thousands)?;
    let mut digits: i128 = 0;
    for digit in whole.chars().chain(decimals.chars()).filter_map(|it| it.to_digit(10)) {
        let longer = digits.checked_mul(10).and_then(|it| it.checked_add(i128::from(digit)));
        digits = longer.ok_or(Trouble::TooLarge)?;
    }
    let places = u8::try_from(decimals.len()).map_err(|_| Trouble::TooLarge)?;
    Ok(Decimal::new(digits, places))
}

/// Whether a sign may stand between thousands, and which of them it is: all spaces are one.
fn parts_thousands(sign: char, thousands: char) -> Option<char> {
    match sign {
        ' ' | '\u{a0}' | '\u{202f}' | '\u{2009}' | '\u{2007}' => Some(' '),
        '\'' | '’' => Some('\''),
        _ => (sign == thousands).then_some(sign),
    }
}

/// Thousands are parted by one sign, in groups of three, and not after a zero: `1.23` and `0.500`
/// are numbers of the other style, `12 34` is none.
fn check_groups(whole: &str, thousands: char) -> Result<(), Trouble> {
    let mut parting = None;
    let mut group = 0_usize;
    let mut first = None;
    for letter in whole.chars() {
        if letter.is_ascii_digit() {
            group += 1;
            continue;
        }
        let sign = parts_thousands(letter, thousands).ok_or(Trouble::Number)?;
        let fits = match first {
            None => (1..=3).contains(&group) && !whole.starts_with('0'),
            Some(_) => group == 3 && parting == Some(sign),
        };
        if !fits {
            return Err(Trouble::Thousands);
        }
        parting = Some(sign);
        first.get_or_insert(group);
        group = 0;
    }
    if first.is_some() && group != 3 { Err(Trouble::Thousands) } else { Ok(()) }
}

fn cents(amount: Decimal) -> Result<i64, Trouble> {
    /// Programs count in binary numbers, which are exact up to here.
    const FIFTEEN_DIGITS: i128 = 100_000_000_000_000;
    let Decimal { digits, places } = amount;
    let cents = if let Some(missing) = 2_u8.checked_sub(places) {
        digits.checked_mul(10_i128.pow(u32::from(missing))).ok_or(Trouble::TooLarge)?
    } else {
        let part = 10_i128.checked_pow(u32::from(places) - 2).ok_or(Trouble::PartsOfCent)?;
        let cents = digits / part + i128::from(digits % part > part / 2);
        let dust = (digits - cents * part).abs();
        if digits < FIFTEEN_DIGITS || dust > part / 10_000 {
            return Err(Trouble::PartsOfCent);
        }
        cents
    };
    i64::try_from(cents).map_err(|_| Trouble::TooLarge)
}

#[cfg(test)]
mod tests {
    use NumberStyle::{Iso, Italian};
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn amounts_are_read_as_clerks_and_programs_write_them() {
        let cases = [
            ("1.234,56", Italian, 1_234_56),
            ("1234,5", Italian, 1_234_50),
            ("€ 1.234", Italian, 1_234_00),
            ("€\u{a0}1.234,56", Italian, 1_234_56),
            ("1 234,56 €", Italian, 1_234_56),
            ("1\u{202f}234\u{a0}567,00", Italian, 1_234_567_00),
            ("EUR 5", Italian, 5_00),
            ("5euro", Italian, 5_00),
            ("5,00 Euro", Italian, 5_00),
            ("-12", Italian, -12_00),
            ("−€ 1.200", Italian, -1_200_00),
            ("€ -12,50", Italian, -12_50),
            ("12,00-", Italian, -12_00),
            ("(12,00)", Italian, -12_00),
            ("(€ 12,00)", Italian, -12_00),
            ("€ (12,00)", Italian, -12_00),
            ("+7", Italian, 7_00),
            (",5", Italian, 50),
            ("0,010", Italian, 1),
            ("12,500", Italian, 12_50),
            ("007", Italian, 7_00),
            ("1'234,50", Italian, 1_234_50),
            ("1'234.50", Iso, 1_234_50),
            ("1’234’567.50", Iso, 1_234_567_50),
            ("1234.56", Iso, 1_234_56),
            ("1,234.56", Iso, 1_234_56),
            ("1,234", Iso, 1_234_00),
            ("1.234", Italian, 1_234_00),
            ("1234.5600000000001", Iso, 1_234_56),
            ("1234.5599999999999", Iso, 1_234_56),
            ("92.233.720.368.547.758,07", Italian, i64::MAX),
        ];
        for (text, style, expected) in cases {
            assert_eq!(money(text, style), Ok(Cents(expected)), "{text}");
        }
    }

    #[test]
    fn what_could_mean_something_else_is_refused_with_its_reason() {
        type Why = fn(String) -> Unreadable;
        let number: [Why; 2] =
            [|it| Unreadable::NotNumber(it, Italian), |it| Unreadable::NotNumber(it, Iso)];
        let thousands: [Why; 2] =
            [|it| Unreadable::Thousands(it, Italian), |it| Unreadable::Thousands(it, Iso)];
        let parts: [Why; 2] =
            [|it| Unreadable::PartsOfCent(it, Italian), |it| Unreadable::PartsOfCent(it, Iso)];
        let foreign: Why = |it| Unreadable::NotEuro(it, Italian);
        let cases: [(&str, NumberStyle, Why); 32] = [
            ("boh", Italian, number[0]),
            ("-", Italian, number[0]),
            ("€", Italian, number[0]),
            ("12,", Italian, number[0]),
            (",", Italian, number[0]),
            ("--5", Italian, number[0]),
            ("-(5)", Italian, number[0]),
            ("1e5", Iso, number[1]),
            ("5k", Italian, number[0]),
            ("10%", Italian, number[0]),
            ("٣", Italian, number[0]),
            ("12 34", Italian, thousands[0]),
            ("1.23", Italian, thousands[0]),
            ("12.5", Italian, thousands[0]),
            ("0.500", Italian, thousands[0]),
            ("0,500", Iso, thousands[1]),
            ("1234.567", Italian, thousands[0]),
            ("1.2345", Italian, thousands[0]),
            ("1..234", Italian, thousands[0]),
            (".234", Italian, thousands[0]),
            ("1.234 567", Italian, thousands[0]),
            ("1.234,56", Iso, thousands[1]),
            ("1,234.56", Italian, thousands[0]),
            ("1,2,3", Italian, thousands[0]),
            ("0,005", Italian, parts[0]),
            ("33,333333", Italian, parts[0]),
            ("0.0000001", Iso, parts[1]),
            ("1.234567890123456", Iso, parts[1]),
            ("$ 5", Italian, foreign),
            ("5 CHF", Italian, foreign),
            ("92.233.720.368.547.758,08", Italian, Unreadable::TooLarge),
            ("9999999999999999999999999999999999999999999", Italian, Unreadable::TooLarge),
        ];
        for (text, style, why) in cases {
            assert_eq!(money(text, style), Err(why(text.to_owned())), "{text}");
        }
        assert_eq!(money("  ", Italian), Err(Unreadable::Empty));
    }

    #[test]
    fn a_count_is_whole_and_not_below_zero() {
        assert_eq!(count("1.234", Italian), Ok(1234));
        assert_eq!(count("12,0", Italian), Ok(12));
        assert_eq!(count("12,5", Italian), Err(Unreadable::NotWhole("12,5".to_owned())));
        assert_eq!(count("-1", Italian), Err(Unreadable::Negative("-1".to_owned())));
        let endless = "9".repeat(30);
        assert_eq!(count(&endless, Italian), Err(Unreadable::TooLarge(endless)));
    }

    #[test]
    fn megabytes_of_digits_are_refused_and_not_worked_on() {
        let endless = "0,".to_owned() + &"1".repeat(10_000_000);
        assert_eq!(number(&endless, Italian), Err(Unreadable::TooLarge(endless)));
    }

    /// The digits of a number, its thousands parted, the way `words` writes them.
    fn grouped(size: u128, parting: &str) -> String {
        let digits = size.to_string();
        let groups: Vec<&str> =
            digits.as_bytes().rchunks(3).rev().map(|it| std::str::from_utf8(it).unwrap()).collect();
        groups.join(parting)
    }

    proptest! {
        #[test]
        fn an_amount_as_it_is_written_is_read_back(cents in any::<i64>(), short in any::<bool>()) {
            let (euro, rest) = (cents.unsigned_abs() / 100, cents.unsigned_abs() % 100);
            for (style, parting, mark) in [(Italian, ".", ","), (Iso, ",", "."), (Iso, "", ".")] {
                let whole = grouped(u128::from(euro), parting);
                let tail = if rest == 0 && short { String::new() } else { format!("{mark}{rest:02}") };
                let sign = if cents < 0 { "−" } else { "" };
                // The lowest amount of all has no positive one.
                let expected = if cents == i64::MIN { None } else { Some(Cents(cents)) };
                prop_assert_eq!(money(&format!("{sign}€\u{a0}{whole}{tail}"), style).ok(), expected);
                prop_assert_eq!(money(&format!("{sign}{whole}{tail}"), style).ok(), expected);
            }
        }

        #[test]
        fn a_number_as_it_is_written_is_read_back(digits in any::<i64>(), places in 0_u8..18) {
            let number_ = Decimal::new(i128::from(digits), places);
            let iso = number_.to_string();
            prop_assert_eq!(number(&iso, Iso), Ok(number_));
            let (whole, decimals) = iso.split_once('.').unwrap_or((&iso, ""));
            let sign = if digits < 0 { "-" } else { "" };
            let whole = grouped(whole.trim_start_matches('-').parse().unwrap(), ".");
            let comma = if decimals.is_empty() { "" } else { "," };
            prop_assert_eq!(number(&format!("{sign}{whole}{comma}{decimals}"), Italian), Ok(number_));
        }

        #[test]
        fn no_text_stops_the_reading(text in "[-0-9.,'() €a]{0,12}|\\PC{0,12}") {
            for style in [Italian, Iso] {
                let _ = (number(&text, style), money(&text, style), count(&text, style));
            }
        }
    }
}
