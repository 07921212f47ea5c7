//! Which way a column is written: told by its texts where they tell, asked where they do not.

use super::{DayStyle, NumberStyle, Unreadable};

/// A way of writing that a column may have been written in.
pub trait Style: Copy + PartialEq + 'static {
    /// All of them, the most usual in Italy first.
    const ALL: &'static [Self];
}

impl Style for NumberStyle {
    const ALL: &'static [Self] = &[Self::Italian, Self::Iso];
}

impl Style for DayStyle {
    const ALL: &'static [Self] = &[Self::DayFirst, Self::MonthFirst, Self::Iso];
}

/// What the texts of a column say about the way they are written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ReadAs<S, T> {
    /// Nothing: no style reads any of them.
    Nothing,
    /// This style reads all that can be read; if others do too, they say the same.
    One(S),
    /// Several styles read all of them and differ: a person has to say which.
    Ask {
        /// The first text they differ about.
        example: String,
        /// What each of them makes of it.
        readings: Vec<(S, T)>,
    },
    /// No style reads all of them: the column is written in more than one.
    Mixed {
        /// For each style, the first text that it cannot read and another can.
        examples: Vec<(S, String)>,
    },
}

/// Finds the style in which `read` understands the texts of a column. Texts that no style reads
/// say nothing; they will be refused one by one.
pub fn style_of<'a, S: Style, T: PartialEq>(
    texts: impl IntoIterator<Item = &'a str>,
    read: impl Fn(&str, S) -> Result<T, Unreadable>,
) -> ReadAs<S, T> {
    let mut refused: Vec<Option<&str>> = vec![None; S::ALL.len()];
    let mut any = false;
    // Texts about which the styles differ; one for each set of styles is enough, but the first
    // may be about a style that a later text rules out.
    let mut differences: Vec<(&str, Vec<Option<T>>)> = Vec::new();
    for text in texts {
        let readings: Vec<Option<T>> = S::ALL.iter().map(|style| read(text, *style).ok()).collect();
        if readings.iter().all(Option::is_none) {
            continue;
        }
        any = true;
        for (refused, reading) in refused.iter_mut().zip(&readings) {
            if reading.is_none() {
                refused.get_or_insert(text);
            }
        }
        if differs(&readings) && !differences.iter().any(|(_, it)| same_split(it, &readings)) {
            differences.push((text, readings));
        }
    }
    if !any {
        return ReadAs::Nothing;
    }
    let left = |at: &usize| refused[*at].is_none();
    let Some(first) = (0..S::ALL.len()).find(left) else {
        let examples = S::ALL.iter().zip(refused);
        let examples = examples.filter_map(|(style, text)| Some((*style, text?.to_owned())));
        return ReadAs::Mixed { examples: examples.collect() };
    };
    for (text, readings) in differences {
        let among = readings.into_iter().enumerate().filter(|(at, _)| left(at));
        let readings: Vec<(S, T)> =
            among.filter_map(|(at, reading)| Some((S::ALL[at], reading?))).collect();
        if readings.iter().any(|(_, it)| *it != readings[0].1) {
            return ReadAs::Ask { example: text.to_owned(), readings };
        }
    }
    ReadAs::One(S::ALL[first])
}

fn differs<T: PartialEq>(readings: &[Option<T>]) -> bool {
    let mut read = readings.iter().flatten();
    let first = read.next();
    read.any(|it| Some(it) != first)
}

/// Whether the same styles agree with each other in both.
fn same_split<T: PartialEq>(one: &[Option<T>], other: &[Option<T>]) -> bool {
    let places = 0..one.len();
    places.clone().all(|at| {
        places.clone().all(|nth| (one[at] == one[nth]) == (other[at] == other[nth]))
            && one[at].is_some() == other[at].is_some()
    })
}

#[cfg(test)]
mod tests {
    use jiff::civil::{Date, date};

    use super::*;
    use crate::reading::{Decimal, day, money, number};

    fn numbers(texts: &[&str]) -> ReadAs<NumberStyle, Decimal> {
        style_of(texts.iter().copied(), number)
    }

    fn days(texts: &[&str]) -> ReadAs<DayStyle, Date> {
        style_of(texts.iter().copied(), |text, style| day(text, style).map(|it| it.day))
    }

    #[test]
    fn a_column_of_numbers_tells_its_style_or_asks() {
        use NumberStyle::{Iso, Italian};
        assert_eq!(numbers(&["1234,5", "12"]), ReadAs::One(Italian));
        assert_eq!(numbers(&["1.234", "12,5"]), ReadAs::One(Italian));
        assert_eq!(numbers(&["1.234", "12.5"]), ReadAs::One(Iso));
        assert_eq!(numbers(&["1.234.567"]), ReadAs::One(Italian));
        assert_eq!(numbers(&["12", "7"]), ReadAs::One(Italian), "both read the same");
        assert_eq!(numbers(&["", "n.d.", "boh"]), ReadAs::Nothing);
        assert_eq!(numbers(&[]), ReadAs::Nothing);
        let readings = vec![(Italian, Decimal::new(1234, 0)), (Iso, Decimal::new(1234, 3))];
        let asked = ReadAs::Ask { example: "1.234".to_owned(), readings };
        assert_eq!(numbers(&["12", "1.234", "boh", "5.678"]), asked);
        let examples = vec![(Italian, "12.5".to_owned()), (Iso, "1.234,56".to_owned())];
        assert_eq!(numbers(&["1.234,56", "12.5"]), ReadAs::Mixed { examples });
        assert_eq!(style_of(["€ 1.234,50", "€ 12"], money), ReadAs::One(Italian));
    }

    #[test]
    fn a_column_of_days_tells_its_style_or_asks() {
        use DayStyle::{DayFirst, Iso, MonthFirst};
        assert_eq!(days(&["03/04/2026", "31/12/2026"]), ReadAs::One(DayFirst));
        assert_eq!(days(&["03/04/2026", "12/31/2026"]), ReadAs::One(MonthFirst));
        assert_eq!(days(&["05/05/2026", "2026-12-31"]), ReadAs::One(DayFirst));
        assert_eq!(days(&["2026-12-31"]), ReadAs::One(DayFirst), "all read the same");
        let readings = vec![(DayFirst, date(2026, 4, 3)), (MonthFirst, date(2026, 3, 4))];
        let asked = ReadAs::Ask { example: "03/04/2026".to_owned(), readings };
        assert_eq!(days(&["2026-12-31", "03/04/2026"]), asked);
        let mixed = days(&["31/12/2026", "12/31/2026"]);
        let examples = [(DayFirst, "12/31/2026"), (MonthFirst, "31/12/2026"), (Iso, "31/12/2026")];
        let examples = examples.map(|(style, text)| (style, text.to_owned())).to_vec();
        assert_eq!(mixed, ReadAs::Mixed { examples });
    }
}
