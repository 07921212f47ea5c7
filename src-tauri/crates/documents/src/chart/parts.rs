//! Bars made of parts: how much is done, how much is left, how much of it holds up.

use super::draw::{Anchor, Drawing, Paint, shortened, width_of};

/// A bar.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Bar {
    /// Whose it is.
    pub label: String,
    /// What is done, what is left, what holds up.
    pub parts: [u32; 3],
}

const WIDTH: f64 = 640.0;
const LABELS: f64 = 190.0;
const HEIGHT: f64 = 20.0;
const STEP: f64 = 30.0;
const TOP: f64 = 30.0;
const RIGHT: f64 = 46.0;

/// Draws `bars` one below the other, as long as their sums; `legend` says what the parts are.
pub fn bars(bars: &[Bar], legend: [&str; 3]) -> String {
    let paints = [Paint::Full, Paint::Pale, Paint::Held];
    let mut drawing = Drawing::default();
    let entries: Vec<(Paint, &str)> = paints.into_iter().zip(legend).collect();
    drawing.legend(0.0, 12.0, &entries);
    let sum = |bar: &Bar| bar.parts.iter().map(|it| f64::from(*it)).sum::<f64>();
    let longest = bars.iter().map(sum).fold(1.0, f64::max);
    let across = WIDTH - LABELS - RIGHT;
    for (place, bar) in (0_u32..).zip(bars) {
        let top = TOP + f64::from(place) * STEP;
        let base = top + HEIGHT - 5.0;
        drawing.text(0.0, base, Anchor::Start, false, &shortened(&bar.label, 30));
        let mut left = LABELS;
        for (paint, part) in paints.into_iter().zip(bar.parts).filter(|(_, part)| *part > 0) {
            let wide = across * f64::from(part) / longest;
            drawing.rect(left, top, wide, HEIGHT, paint);
            left += wide;
            let said = part.to_string();
            // In the pale part a number reads well; in the others the table says it.
            if paint == Paint::Pale && wide > width_of(&said) + 6.0 {
                drawing.text(left - wide / 2.0, base, Anchor::Middle, false, &said);
            }
        }
        let total = bar.parts.iter().sum::<u32>().to_string();
        drawing.text(left + 6.0, base, Anchor::Start, true, &total);
    }
    let rows = u32::try_from(bars.len()).unwrap_or(u32::MAX);
    drawing.finish(WIDTH, TOP + f64::from(rows) * STEP)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn drawn(parts: &[[u32; 3]]) -> String {
        let bar = |parts: &[u32; 3]| Bar { label: "Fase <1>".into(), parts: *parts };
        bars(&parts.iter().map(bar).collect::<Vec<_>>(), ["a", "b", "c"])
    }

    #[test]
    fn a_bar_has_a_part_for_each_number_that_is_not_nothing() {
        for (parts, expected) in
            [([3, 2, 1], 3), ([0, 2, 0], 1), ([0, 0, 0], 0), ([u32::MAX / 3, 1, 1], 3)]
        {
            let picture = drawn(&[parts]);
            // Three of the legend, one of the hatch.
            assert_eq!(picture.matches("<rect").count(), expected + 4, "{parts:?}");
            assert!(picture.contains("Fase &lt;1&gt;"), "{picture}");
        }
    }

    #[test]
    fn no_bar_leaves_the_picture() {
        let picture = drawn(&[[100, 50, 50], [1, 0, 0], [0, 0, 0]]);
        let number = |element: &str, name: &str| -> f64 {
            let (_, rest) = element.split_once(&format!(" {name}=\"")).unwrap_or_default();
            rest.split('"').next().unwrap_or_default().parse().unwrap_or(0.0)
        };
        for rect in picture.split("<rect").skip(1) {
            let right = number(rect, "x") + number(rect, "width");
            assert!(right <= WIDTH, "{rect}");
        }
    }
}
