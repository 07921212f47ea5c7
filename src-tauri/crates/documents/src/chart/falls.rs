//! From one amount to another, step by step: what falls away, what comes on top.

use super::{
    draw::{Anchor, Drawing, Paint, shortened},
    scale::Scale,
};

/// A step.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fall {
    /// What it is.
    pub label: String,
    /// In cents: what comes on top, or, below zero, what falls away; for a sum, the sum.
    pub amount: i64,
    /// It in words.
    pub said: String,
    /// It is a sum: its bar begins at zero.
    pub sum: bool,
}

const WIDTH: f64 = 640.0;
const LABELS: f64 = 230.0;
const RIGHT: f64 = 96.0;
const HEIGHT: f64 = 18.0;
const STEP: f64 = 27.0;
const TOP: f64 = 30.0;

/// Draws `falls` one below the other; `legend` says what sums, what falls away and what comes on top
/// look like. Nothing where there is nothing to draw.
pub fn falls(falls: &[Fall], legend: [&str; 3]) -> Option<String> {
    if falls.iter().all(|it| it.amount == 0) {
        return None;
    }
    let mut reached = 0_i64;
    let mut spans = Vec::with_capacity(falls.len());
    for fall in falls {
        let from = if fall.sum { 0 } else { reached };
        reached = from.saturating_add(fall.amount);
        spans.push((from, reached));
    }
    let scale = Scale::of(spans.iter().flat_map(|(from, to)| [*from, *to]));
    let x = |amount: i64| LABELS + (WIDTH - LABELS - RIGHT) * scale.place(amount);
    let mut drawing = Drawing::default();
    let [sum, less, more] = legend;
    drawing.legend(0.0, 12.0, &[(Paint::Full, sum), (Paint::Pale, less), (Paint::Held, more)]);
    let mut top = TOP;
    for (fall, (from, to)) in falls.iter().zip(&spans) {
        let base = top + HEIGHT - 5.0;
        let paint = match fall.amount {
            _ if fall.sum => Paint::Full,
            amount if amount < 0 => Paint::Pale,
            _ => Paint::Held,
        };
        drawing.text(0.0, base, Anchor::Start, fall.sum, &shortened(&fall.label, 36));
        let (left, right) = (x(*from.min(to)), x(*from.max(to)));
        drawing.rect(left, top, right - left, HEIGHT, paint);
        drawing.text(right + 6.0, base, Anchor::Start, fall.sum, &fall.said);
        // To where the next one begins.
        drawing.line((x(*to), top + HEIGHT), (x(*to), top + STEP), true);
        top += STEP;
    }
    drawing.line((x(0), TOP - 4.0), (x(0), top), false);
    Some(drawing.finish(WIDTH, top + 4.0))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn drawn(amounts: &[(i64, bool)]) -> Option<String> {
        let fall = |(amount, sum): &(i64, bool)| Fall {
            label: "Canoni & altro".into(),
            amount: *amount,
            said: amount.to_string(),
            sum: *sum,
        };
        let all: Vec<Fall> = amounts.iter().map(fall).collect();
        falls(&all, ["a", "b", "c"])
    }

    #[test]
    fn each_step_begins_where_the_last_one_ended() {
        let picture = drawn(&[(1000, true), (-400, false), (900, false), (1500, true)]);
        let picture = picture.unwrap_or_default();
        let bars: Vec<(f64, f64)> = picture
            .split("<rect x=\"")
            .skip(4)
            .map(|it| {
                let mut parts = it.split('"');
                let x = parts.next().unwrap_or_default().parse().unwrap_or(f64::NAN);
                let wide = parts.nth(3).unwrap_or_default().parse().unwrap_or(f64::NAN);
                (x, x + wide)
            })
            .collect();
        assert_eq!(bars.len(), 4, "{picture}");
        assert!((bars[1].1 - bars[0].1).abs() < 0.1, "what falls away, falls from the sum");
        assert!((bars[2].0 - bars[1].0).abs() < 0.1, "what comes on top, from what was left");
        assert!((bars[3].1 - bars[2].1).abs() < 0.1, "and the last is where it ends");
        assert!(picture.contains("Canoni &amp; altro"));
    }

    #[test]
    fn nothing_is_no_picture_and_too_much_stays_in_it() {
        assert_eq!(drawn(&[(0, true), (0, false)]), None);
        assert!(drawn(&[(i64::MAX, true), (i64::MAX, false), (i64::MIN, false)]).is_some());
    }
}
