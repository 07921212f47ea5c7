//! How money, days and numbers are written; the cases are in `i18n/formats.json`.

use domain::{decimal::Decimal, money::Cents};
use jiff::civil::Date;

use crate::Language;

const MINUS: char = '\u{2212}';

/// 123456 cents are "€ 1.234,56"; the cents are written only where there are any.
pub(crate) fn money(amount: Cents, language: Language) -> String {
    let size = amount.0.unsigned_abs();
    let (euro, cents) = (size / 100, size % 100);
    let (_, decimal) = separators(language);
    let tail = if cents == 0 { String::new() } else { format!("{decimal}{cents:02}") };
    format!("{}€\u{a0}{}{tail}", sign(amount.0), grouped(euro, language))
}

/// The same for a column of amounts: always with its cents, without the sign of the euro.
pub(crate) fn amount(amount: Cents, language: Language) -> String {
    let size = amount.0.unsigned_abs();
    let (_, decimal) = separators(language);
    format!("{}{}{decimal}{:02}", sign(amount.0), grouped(size / 100, language), size % 100)
}

/// 1234 is "1.234".
pub(crate) fn number(number: i64, language: Language) -> String {
    format!("{}{}", sign(number), grouped(number.unsigned_abs(), language))
}

/// 43 per cent is "43 %".
pub(crate) fn percent(share: i64, language: Language) -> String {
    format!("{}\u{a0}%", number(share, language))
}

/// 2.5 is "2,5"; what is not needed of its four decimals is left out.
pub(crate) fn decimal(number: Decimal, language: Language) -> String {
    let one = Decimal::ONE.unsigned_abs();
    let size = number.0.unsigned_abs();
    let (whole, rest) = (grouped(size / one, language), size % one);
    let (_, decimal) = separators(language);
    let tail = match format!("{rest:04}").trim_end_matches('0') {
        "" => String::new(),
        digits => format!("{decimal}{digits}"),
    };
    format!("{}{whole}{tail}", sign(number.0))
}

/// 74.31 per cent is "74,31 %".
pub(crate) fn share(share: Decimal, language: Language) -> String {
    format!("{}\u{a0}%", decimal(share, language))
}

/// The last day of 2026 is "31/12/2026" in both languages.
pub(crate) fn day(day: Date) -> String {
    format!("{:02}/{:02}/{:04}", day.day(), day.month(), day.year())
}

fn sign(number: i64) -> String {
    if number < 0 { MINUS.to_string() } else { String::new() }
}

fn separators(language: Language) -> (char, char) {
    match language {
        Language::It => ('.', ','),
        Language::En => (',', '.'),
    }
}

fn grouped(size: u64, language: Language) -> String {
    let (thousands, _) = separators(language);
    let digits = size.to_string();
    let mut written = String::with_capacity(digits.len() + digits.len() / 3);
    for (index, digit) in digits.chars().enumerate() {
        if index > 0 && (digits.len() - index).is_multiple_of(3) {
            written.push(thousands);
        }
        written.push(digit);
    }
    written
}
