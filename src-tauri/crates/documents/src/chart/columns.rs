//! Columns by year, each a stack of parts, with something beside it that is no part of it.

use words::Words;

use super::{
    draw::{Anchor, Drawing, Paint},
    scale::{Scale, mark},
};

/// A column.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Column {
    /// Whose it is: a year.
    pub label: String,
    /// Its parts, in cents.
    pub parts: [i64; 4],
    /// What stands beside it, in cents.
    pub beside: i64,
}

const WIDTH: f64 = 640.0;
const HEIGHT: f64 = 270.0;
const LEFT: f64 = 76.0;
const RIGHT: f64 = 8.0;
const TOP: f64 = 34.0;
const BOTTOM: f64 = 26.0;
/// The parts from the foot up.
const PAINTS: [Paint; 4] = [Paint::Full, Paint::Dotted, Paint::Pale, Paint::Held];

/// Draws `columns` side by side; `legend` says what the parts are, `beside` what stands next to them,
/// where anything does. Nothing where there is nothing to draw.
pub fn columns(
    columns: &[Column],
    legend: [&str; 4],
    beside: &str,
    words: Words,
) -> Option<String> {
    let amounts = || columns.iter().flat_map(|it| it.parts.into_iter().chain([it.beside]));
    if amounts().all(|it| it == 0) {
        return None;
    }
    let stacked = |it: &Column, up: bool| {
        let parts = it.parts.iter().filter(|it| (**it > 0) == up);
        parts.fold(0_i64, |sum, it| sum.saturating_add(*it))
    };
    let ends = columns.iter().flat_map(|it| [stacked(it, true), stacked(it, false), it.beside]);
    let scale = Scale::of(ends);
    let high = HEIGHT - TOP - BOTTOM;
    let y = |amount: i64| HEIGHT - BOTTOM - high * scale.place(amount);
    let mut drawing = Drawing::default();
    let has_beside = columns.iter().any(|it| it.beside != 0);
    let mut entries: Vec<(Paint, &str)> = PAINTS.into_iter().zip(legend).collect();
    entries.extend(has_beside.then_some((Paint::Open, beside)));
    drawing.legend(0.0, 12.0, &entries);
    for at in scale.marks() {
        drawing.line((LEFT, y(at)), (WIDTH - RIGHT, y(at)), at != 0);
        drawing.text(LEFT - 6.0, y(at) + 4.0, Anchor::End, false, &mark(at, words));
    }
    #[allow(clippy::cast_precision_loss, reason = "years are few")]
    let each = (WIDTH - LEFT - RIGHT) / columns.len() as f64;
    let wide = each * 0.46;
    let narrow = each * 0.24;
    // Of many years, not each has room for its number.
    let every = if each < 34.0 { 5 } else { 1 };
    let mut left = LEFT;
    for (place, column) in columns.iter().enumerate() {
        let x = left + each * 0.12;
        for up in [true, false] {
            let mut from = 0_i64;
            for (paint, part) in PAINTS.into_iter().zip(column.parts) {
                if part == 0 || (part > 0) != up {
                    continue;
                }
                let to = from.saturating_add(part);
                let top = y(from).min(y(to));
                drawing.rect(x, top, wide, (y(from) - y(to)).abs(), paint);
                from = to;
            }
        }
        if column.beside != 0 {
            let top = y(column.beside).min(y(0));
            let tall = (y(column.beside) - y(0)).abs();
            drawing.rect(x + wide + 2.0, top, narrow, tall, Paint::Open);
        }
        if place % every == 0 {
            drawing.text(left + each / 2.0, HEIGHT - 8.0, Anchor::Middle, false, &column.label);
        }
        left += each;
    }
    Some(drawing.finish(WIDTH, HEIGHT))
}

#[cfg(test)]
mod tests {
    use words::Language;

    use super::*;

    fn drawn(parts: &[([i64; 4], i64)]) -> Option<String> {
        let column = |(parts, beside): &([i64; 4], i64)| Column {
            label: "20<27".into(),
            parts: *parts,
            beside: *beside,
        };
        let all: Vec<Column> = parts.iter().map(column).collect();
        columns(&all, ["a", "b", "c", "d"], "e", Words::new(Language::It))
    }

    #[test]
    fn a_column_has_a_part_for_each_amount_and_nothing_is_no_picture() {
        assert_eq!(drawn(&[]), None);
        assert_eq!(drawn(&[([0; 4], 0)]), None);
        // Four of the legend, two of the patterns.
        for (parts, beside, expected) in [
            ([3, 2, 1, 4], 0, 4),
            ([0, 2, 0, 0], 0, 1),
            ([5, -2, 0, 0], 0, 2),
            ([1, 0, 0, 0], 9, 3),
        ] {
            let picture = drawn(&[(parts, beside)]).unwrap_or_default();
            assert_eq!(picture.matches("<rect").count(), 6 + expected, "{parts:?}: {picture}");
            assert!(picture.contains("20&lt;27"), "{picture}");
        }
    }

    #[test]
    fn no_column_leaves_the_picture() {
        let much = drawn(&vec![([i64::MAX, 1, i64::MAX, 1], i64::MIN); 50]).unwrap_or_default();
        for rect in much.split("<rect x=\"").skip(1) {
            let x: f64 = rect.split('"').next().unwrap_or_default().parse().unwrap_or(f64::NAN);
            assert!((0.0..=WIDTH).contains(&x), "{rect}");
        }
    }
}
