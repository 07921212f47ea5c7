//! What there is against what is wanted, on axes around a centre.

use std::f64::consts::TAU;

use super::draw::{Anchor, Drawing, Paint, shortened};

/// An axis.
#[derive(Debug, Clone, PartialEq)]
pub struct Axis {
    /// What it measures.
    pub label: String,
    /// How much there is.
    pub is: f64,
    /// How much is wanted.
    pub wanted: f64,
}

const WIDTH: f64 = 640.0;
const HEIGHT: f64 = 420.0;
const RADIUS: f64 = 150.0;

/// Draws `axes` from 0 to `most`: what there is filled, what is wanted dashed; `legend` says it in
/// this order. Fewer than three axes enclose nothing: no picture.
pub fn radar(axes: &[Axis], most: u8, legend: [&str; 2]) -> Option<String> {
    if axes.len() < 3 || most == 0 {
        return None;
    }
    let (middle, center) = (WIDTH / 2.0, HEIGHT / 2.0);
    #[allow(clippy::cast_precision_loss, reason = "axes are few")]
    let turn = |place: usize| TAU * place as f64 / axes.len() as f64;
    let at = |place: usize, radius: f64| {
        let (sin, cos) = turn(place).sin_cos();
        (middle + radius * sin, center - radius * cos)
    };
    let reach = |value: f64| {
        let value = if value.is_finite() { value } else { 0.0 };
        RADIUS * (value / f64::from(most)).clamp(0.0, 1.0)
    };
    let mut drawing = Drawing::default();
    for ring in 1..=most {
        let ring = RADIUS * f64::from(ring) / f64::from(most);
        for place in 0..axes.len() {
            drawing.line(at(place, ring), at((place + 1) % axes.len(), ring), true);
        }
    }
    for (place, axis) in axes.iter().enumerate() {
        drawing.line((middle, center), at(place, RADIUS), true);
        let (x, y) = at(place, RADIUS + 14.0);
        let anchor = match x - middle {
            off if off > 8.0 => Anchor::Start,
            off if off < -8.0 => Anchor::End,
            _ => Anchor::Middle,
        };
        drawing.text(x, y + 4.0, anchor, false, &shortened(&axis.label, 24));
    }
    let shape = |value: fn(&Axis) -> f64| -> Vec<(f64, f64)> {
        axes.iter().enumerate().map(|(place, it)| at(place, reach(value(it)))).collect()
    };
    drawing.path(&shape(|it| it.is), false, Some(Paint::Full));
    let mut wanted = shape(|it| it.wanted);
    wanted.extend(wanted.first().copied());
    drawing.path(&wanted, true, None);
    let [is, dashed] = legend;
    drawing.legend(0.0, 14.0, &[(Paint::Full, is)]);
    drawing.path(&[(0.0, 32.0), (11.0, 32.0)], true, None);
    drawing.text(16.0, 36.0, Anchor::Start, false, dashed);
    Some(drawing.finish(WIDTH, HEIGHT))
}

#[cfg(test)]
mod tests {
    use super::*;

    const LEGEND: [&str; 2] = ["Oggi", "Serve"];

    fn axes(values: &[(f64, f64)]) -> Vec<Axis> {
        let axis =
            |(is, wanted): &(f64, f64)| Axis { label: "Reti".into(), is: *is, wanted: *wanted };
        values.iter().map(axis).collect()
    }

    #[test]
    fn two_axes_enclose_nothing() {
        assert_eq!(radar(&axes(&[(1.0, 2.0), (2.0, 1.0)]), 5, LEGEND), None);
        assert_eq!(radar(&axes(&[(1.0, 2.0); 3]), 0, LEGEND), None);
        assert!(radar(&axes(&[(1.0, 2.0); 3]), 5, LEGEND).is_some());
    }

    #[test]
    fn what_is_too_much_or_no_number_stays_on_the_picture() {
        let picture =
            radar(&axes(&[(9.0, -1.0), (f64::NAN, 3.0), (2.0, f64::INFINITY)]), 5, LEGEND);
        let picture = picture.unwrap_or_default();
        assert!(!picture.contains("NaN") && !picture.contains("inf"), "{picture}");
    }
}
