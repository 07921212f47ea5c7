//! What holds up what: a row for each thing, under the heading of its group, with a bar as long as
//! what it holds up and arrows to the rows that wait for it.

use super::draw::{Anchor, Drawing, Paint, shortened};

/// Rows under one heading.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Group {
    /// Its heading.
    pub label: String,
    /// What is said beside the heading.
    pub note: String,
    /// Its rows.
    pub rows: Vec<BlockRow>,
}

/// A row.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BlockRow {
    /// What it is.
    pub label: String,
    /// It holds something up itself; otherwise it only waits or is waited for.
    pub holds: bool,
    /// How much it concerns.
    pub count: u32,
}

const WIDTH: f64 = 640.0;
const HEAD: f64 = 28.0;
const STEP: f64 = 21.0;
const HEIGHT: f64 = 14.0;
const TOP: f64 = 26.0;
/// Where the labels begin; left of them run the arrows.
const LABELS: f64 = 58.0;
const LETTERS: usize = 60;
const BARS: f64 = 440.0;
const RIGHT: f64 = 44.0;
/// So many arrows run side by side; more share a lane.
const LANES: usize = 5;
const LANE: f64 = 9.0;

/// Draws `groups` one below the other, and an arrow for each of `waits`: from the row that comes
/// first to the one that waits for it, by their places among all rows. `legend` says what the
/// hatched bars are and what the pale ones; `more` is said at the foot.
pub fn blocks(
    groups: &[Group],
    waits: &[(usize, usize)],
    legend: [&str; 2],
    more: Option<&str>,
) -> String {
    let mut drawing = Drawing::default();
    let [holds, waiting] = legend;
    drawing.legend(0.0, 12.0, &[(Paint::Held, holds), (Paint::Pale, waiting)]);
    let counts = groups.iter().flat_map(|it| &it.rows).map(|it| it.count);
    let most = f64::from(counts.max().unwrap_or(0).max(1));
    let mut top = TOP;
    let mut middles = Vec::new();
    for group in groups {
        drawing.text(0.0, top + 17.0, Anchor::Start, true, &shortened(&group.label, LETTERS));
        drawing.text(WIDTH, top + 17.0, Anchor::End, false, &group.note);
        drawing.line((0.0, top + 23.0), (WIDTH, top + 23.0), true);
        top += HEAD;
        for row in &group.rows {
            let base = top + HEIGHT - 3.0;
            drawing.text(LABELS, base, Anchor::Start, false, &shortened(&row.label, LETTERS));
            let paint = if row.holds { Paint::Held } else { Paint::Pale };
            let wide = (WIDTH - BARS - RIGHT) * f64::from(row.count) / most;
            drawing.rect(BARS, top, wide, HEIGHT, paint);
            drawing.text(BARS + wide + 6.0, base, Anchor::Start, true, &row.count.to_string());
            middles.push(top + HEIGHT / 2.0);
            top += STEP;
        }
    }
    arrows(&mut drawing, &middles, waits);
    if let Some(more) = more {
        drawing.text(0.0, top + 17.0, Anchor::Start, false, more);
        top += HEAD;
    }
    drawing.finish(WIDTH, top)
}

/// The short ones run near the labels, so that as few as possible cross.
fn arrows(drawing: &mut Drawing, middles: &[f64], waits: &[(usize, usize)]) {
    let mut waits: Vec<(f64, f64)> = waits
        .iter()
        .filter_map(|(first, then)| Some((*middles.get(*first)?, *middles.get(*then)?)))
        .collect();
    waits.sort_by(|one, other| (one.0 - one.1).abs().total_cmp(&(other.0 - other.1).abs()));
    let mut lanes: Vec<Vec<(f64, f64)>> = Vec::new();
    for (from, to) in waits {
        let (upper, lower) = (from.min(to), from.max(to));
        let is_free = |lane: &Vec<(f64, f64)>| lane.iter().all(|it| it.1 < upper || lower < it.0);
        let lane = lanes.iter().position(is_free).unwrap_or(lanes.len());
        if lane == lanes.len() {
            lanes.push(Vec::new());
        }
        lanes[lane].push((upper, lower));
        #[allow(clippy::cast_precision_loss, reason = "lanes are few")]
        let x = LABELS - 16.0 - LANE * (lane % LANES) as f64;
        let end = LABELS - 5.0;
        drawing.path(&[(end, from), (x, from), (x, to), (end - 5.0, to)], false, None);
        drawing.dot(end, from);
        drawing.arrowhead(end, to);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn group(counts: &[u32]) -> Group {
        let row =
            |count: &u32| BlockRow { label: "Voce <1>".into(), holds: *count > 1, count: *count };
        Group {
            label: "Fase & altro".into(),
            note: "due servizi".into(),
            rows: counts.iter().map(row).collect(),
        }
    }

    fn drawn(groups: &[Group], waits: &[(usize, usize)]) -> String {
        blocks(groups, waits, ["a", "b"], Some("e altre"))
    }

    #[test]
    fn each_row_has_its_bar_and_each_wait_its_arrow() {
        let picture = drawn(&[group(&[3, 1]), group(&[0])], &[(0, 1), (1, 2), (2, 0)]);
        // Two of the legend, one of the hatch.
        assert_eq!(picture.matches("<rect").count(), 3 + 3, "{picture}");
        assert_eq!(picture.matches("chart-held").count(), 1 + 1, "{picture}");
        assert_eq!(picture.matches("chart-arrow").count(), 3, "{picture}");
        assert_eq!(picture.matches("Voce &lt;1&gt;").count(), 3, "{picture}");
        assert!(picture.contains("Fase &amp; altro") && picture.contains("e altre"), "{picture}");
    }

    #[test]
    fn a_wait_for_something_that_is_not_drawn_has_no_arrow() {
        assert_eq!(drawn(&[group(&[1])], &[(0, 7), (7, 0)]).matches("chart-arrow").count(), 0);
    }

    #[test]
    fn nothing_leaves_the_picture_however_much_there_is() {
        let rows = vec![u32::MAX; 40];
        let waits: Vec<(usize, usize)> = (0..40).map(|it| (it, 39 - it)).collect();
        let picture = drawn(&[group(&rows)], &waits);
        let number = |element: &str, name: &str| -> f64 {
            let (_, rest) = element.split_once(&format!("{name}=\"")).unwrap_or_default();
            rest.split('"').next().unwrap_or_default().parse().unwrap_or(f64::NAN)
        };
        for rect in picture.split("<rect ").skip(4) {
            let right = number(rect, "x") + number(rect, "width");
            assert!((BARS..=WIDTH - RIGHT).contains(&right), "{rect}");
        }
        for way in picture.split("<path d=\"M").skip(2) {
            let way = way.split('"').next().unwrap_or_default();
            let x = way.split(['L', 'Z']).filter_map(|it| it.split(' ').next()?.parse().ok());
            assert!(x.into_iter().all(|it: f64| (0.0..LABELS).contains(&it)), "{way}");
        }
    }
}
