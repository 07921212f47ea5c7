//! Amounts side by side: a bar for each, as long as it is large.

use super::{
    draw::{Anchor, Drawing, Paint, shortened},
    scale::Scale,
};

/// A bar.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Length {
    /// Whose it is.
    pub label: String,
    /// In cents.
    pub amount: i64,
    /// It in words.
    pub said: String,
}

const WIDTH: f64 = 640.0;
const LABELS: f64 = 230.0;
const RIGHT: f64 = 150.0;
const HEIGHT: f64 = 15.0;
const STEP: f64 = 22.0;

/// Draws `lengths` one below the other. Nothing where there is nothing to draw.
pub fn lengths(lengths: &[Length]) -> Option<String> {
    if lengths.iter().all(|it| it.amount == 0) {
        return None;
    }
    let scale = Scale::of(lengths.iter().map(|it| it.amount));
    let x = |amount: i64| LABELS + (WIDTH - LABELS - RIGHT) * scale.place(amount);
    let mut drawing = Drawing::default();
    let mut top = 2.0;
    for length in lengths {
        let base = top + HEIGHT - 3.0;
        drawing.text(0.0, base, Anchor::Start, false, &shortened(&length.label, 36));
        let (left, right) = (x(length.amount.min(0)), x(length.amount.max(0)));
        drawing.rect(left, top, right - left, HEIGHT, Paint::Held);
        drawing.text(right + 6.0, base, Anchor::Start, false, &length.said);
        top += STEP;
    }
    drawing.line((x(0), 0.0), (x(0), top), false);
    Some(drawing.finish(WIDTH, top + 2.0))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_largest_is_the_longest_and_nothing_is_no_picture() {
        let length =
            |amount| Length { label: "Area".into(), amount, said: format!("{amount} <€>") };
        assert_eq!(lengths(&[length(0)]), None);
        let picture = lengths(&[length(5000), length(100)]).unwrap_or_default();
        assert_eq!(picture.matches("chart-held").count(), 2, "{picture}");
        assert!(picture.contains("5000 &lt;€&gt;"), "{picture}");
    }
}
