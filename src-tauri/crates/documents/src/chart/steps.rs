//! How something grew, day by day: a line of steps from nothing to a hundred per cent.

use jiff::civil::Date;
use words::Words;

use super::draw::{Anchor, Drawing};

/// What was reached on a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Point {
    /// The day.
    pub day: Date,
    /// In whole per cent.
    pub percent: i64,
}

const WIDTH: f64 = 640.0;
const HEIGHT: f64 = 240.0;
const LEFT: f64 = 46.0;
const RIGHT: f64 = 22.0;
const TOP: f64 = 18.0;
const BOTTOM: f64 = 28.0;

/// Draws `points`, the first day first, until `today`. Nothing where there is nothing to draw.
pub fn steps(points: &[Point], today: Date, words: Words) -> Option<String> {
    let (first, last) = (points.first()?, points.last()?);
    let until = today.max(last.day);
    let days = |from: Date, to: Date| f64::from((to - from).get_days());
    // What was done in one day is drawn as if it were a month.
    let all = days(first.day, until).max(30.0);
    let across = WIDTH - LEFT - RIGHT;
    let x = |day: Date| LEFT + across * (days(first.day, day) / all).clamp(0.0, 1.0);
    #[allow(clippy::cast_precision_loss, reason = "per cent are small")]
    let y = |percent: i64| {
        let share = percent.clamp(0, 100) as f64 / 100.0;
        HEIGHT - BOTTOM - (HEIGHT - TOP - BOTTOM) * share
    };
    let mut drawing = Drawing::default();
    for percent in [0, 25, 50, 75, 100] {
        drawing.line((LEFT, y(percent)), (WIDTH - RIGHT, y(percent)), percent > 0);
        let said = words.datum(&domain::text::Datum::Percent(percent));
        drawing.text(LEFT - 6.0, y(percent) + 4.0, Anchor::End, false, &said);
    }
    let mut way = vec![(x(first.day), y(0))];
    let mut reached = 0;
    for point in points {
        way.push((x(point.day), y(reached)));
        way.push((x(point.day), y(point.percent)));
        reached = point.percent;
    }
    way.push((x(until), y(reached)));
    drawing.path(&way, false, None);
    drawing.dot(x(until), y(reached));
    let below = HEIGHT - BOTTOM + 18.0;
    drawing.text(x(first.day), below, Anchor::Start, false, &words.day(first.day));
    if x(until) - x(first.day) > 140.0 {
        drawing.text(x(until), below, Anchor::End, false, &words.day(until));
    }
    let said = words.datum(&domain::text::Datum::Percent(reached));
    drawing.text(x(until), y(reached) - 8.0, Anchor::End, true, &said);
    Some(drawing.finish(WIDTH, HEIGHT))
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;
    use words::Language;

    use super::*;

    fn point(month: i8, day: i8, percent: i64) -> Point {
        Point { day: date(2026, month, day), percent }
    }

    fn drawn(points: &[Point]) -> Option<String> {
        steps(points, date(2026, 11, 23), Words::new(Language::It))
    }

    #[test]
    fn nothing_done_is_no_picture_and_one_day_is_one() {
        assert_eq!(drawn(&[]), None);
        let one = drawn(&[point(11, 23, 7)]).unwrap_or_default();
        assert!(one.contains(">23/11/2026<") && one.contains(">7\u{a0}%<"), "{one}");
    }

    #[test]
    fn the_line_never_leaves_the_picture() {
        let points = [point(1, 1, -5), point(6, 1, 250), point(12, 31, 40)];
        let picture = drawn(&points).unwrap_or_default();
        let way = picture.split("<path d=\"M").nth(2).unwrap_or_default();
        let way = way.split('"').next().unwrap_or_default();
        let places: Vec<f64> =
            way.split(['L', ' ']).map(|it| it.parse().unwrap_or(f64::NAN)).collect();
        assert_eq!(places.len(), 16, "a start, two for each point, an end: {way}");
        for pair in places.chunks(2) {
            assert!((LEFT..=WIDTH - RIGHT).contains(&pair[0]), "{way}");
            assert!((TOP..=HEIGHT - BOTTOM).contains(&pair[1]), "{way}");
        }
    }
}
