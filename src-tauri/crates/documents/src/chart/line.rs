//! An amount year by year, as a line above and below zero.

use words::Words;

use super::{
    draw::{Anchor, Drawing},
    scale::{Scale, mark},
};

const WIDTH: f64 = 640.0;
const HEIGHT: f64 = 220.0;
const LEFT: f64 = 76.0;
const RIGHT: f64 = 40.0;
const TOP: f64 = 14.0;
const BOTTOM: f64 = 28.0;

/// Draws `points`, a year and its cents each. Nothing where there is nothing to draw.
pub fn line(points: &[(String, i64)], words: Words) -> Option<String> {
    if points.iter().all(|(_, amount)| *amount == 0) {
        return None;
    }
    let scale = Scale::of(points.iter().map(|it| it.1));
    let y = |amount: i64| HEIGHT - BOTTOM - (HEIGHT - TOP - BOTTOM) * scale.place(amount);
    #[allow(clippy::cast_precision_loss, reason = "years are few")]
    let each = (WIDTH - LEFT - RIGHT) / (points.len().max(2) - 1) as f64;
    #[allow(clippy::cast_precision_loss, reason = "years are few")]
    let x = |place: usize| LEFT + each * place as f64;
    let mut drawing = Drawing::default();
    for at in scale.marks() {
        drawing.line((LEFT, y(at)), (WIDTH - RIGHT, y(at)), at != 0);
        drawing.text(LEFT - 6.0, y(at) + 4.0, Anchor::End, false, &mark(at, words));
    }
    let way: Vec<(f64, f64)> =
        points.iter().enumerate().map(|(place, it)| (x(place), y(it.1))).collect();
    drawing.path(&way, false, None);
    let every = if each < 34.0 { 5 } else { 1 };
    for (place, (label, amount)) in points.iter().enumerate() {
        drawing.dot(x(place), y(*amount));
        if place % every == 0 {
            drawing.text(x(place), HEIGHT - 8.0, Anchor::Middle, false, label);
        }
    }
    Some(drawing.finish(WIDTH, HEIGHT))
}

#[cfg(test)]
mod tests {
    use words::Language;

    use super::*;

    #[test]
    fn a_year_is_a_dot_and_nothing_is_no_picture() {
        let points = |amounts: &[i64]| -> Vec<(String, i64)> {
            amounts.iter().enumerate().map(|(at, it)| (format!("{}", 2027 + at), *it)).collect()
        };
        let drawn = |amounts: &[i64]| line(&points(amounts), Words::new(Language::It));
        assert_eq!(drawn(&[0, 0]), None);
        for amounts in [&[5][..], &[-480_000, 247_016, 0], &[i64::MIN, i64::MAX]] {
            let picture = drawn(amounts).unwrap_or_default();
            assert_eq!(picture.matches("<circle").count(), amounts.len(), "{picture}");
            assert!(!picture.contains("NaN") && picture.contains(">2027<"), "{picture}");
        }
    }
}
