//! The pictures of readiness, for the page and for paper.

use domain::{
    readiness::{
        blocks::{BlockingItem, Blocks, HeldPhase},
        checklist::ItemId,
        score::PhaseScore,
    },
    skills_gap::SkillGap,
    text::Datum,
};
use jiff::civil::Date;
use words::Words;

use super::{Ground, items::phase_name};
use crate::{
    chart::{self, Axis, Bar, BlockRow, Group, Point},
    printable::drawable,
};

/// The highest level of a skill.
const HIGHEST: u8 = 5;

/// How many items are drawn that hold something up: as many as fit a page. The table says all.
const DRAWN: usize = 24;

/// A picture, and what it shows for those who do not see it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Picture {
    /// The picture.
    pub svg: String,
    /// What it shows, and where its numbers are.
    pub alt: String,
}

/// The pictures of readiness. The numbers behind each are in the overview.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Pictures {
    /// How many items of each phase are done, open, holding it up.
    pub phases: Picture,
    /// Which items hold up which phases and services, and which wait for which; nothing while none
    /// does.
    pub blocks: Option<Picture>,
    /// How readiness grew; nothing while nothing is done.
    pub progress: Option<Picture>,
    /// Skills there are against those needed; nothing where fewer than three were assessed.
    pub skills: Option<Picture>,
}

/// Draws the pictures.
pub fn of(
    ground: &Ground<'_>,
    held: &Blocks,
    progress: &[(Date, i64)],
    skills: &[SkillGap],
    words: Words,
) -> Pictures {
    let today = ground.board.today();
    let point = |(day, percent): &(Date, i64)| Point { day: *day, percent: *percent };
    let points: Vec<Point> = progress.iter().map(point).collect();
    let reached = progress.last().map(|(_, percent)| Datum::Percent(*percent));
    let facts = [("percent", reached.into()), ("day", today.into())];
    let alt = |key: &str| words.text(key, &facts);
    Pictures {
        phases: Picture { svg: phases(ground, words), alt: alt("readiness-paper-phases-alt") },
        blocks: blocks(ground, held, words)
            .map(|svg| Picture { svg, alt: alt("readiness-paper-blocks-alt") }),
        progress: chart::steps(&points, today, words)
            .map(|svg| Picture { svg, alt: alt("readiness-paper-progress-alt") }),
        skills: radar(skills, words)
            .map(|svg| Picture { svg, alt: alt("readiness-paper-skills-alt") }),
    }
}

fn phases(ground: &Ground<'_>, words: Words) -> String {
    let legend = [
        "readiness-paper-legend-done",
        "readiness-paper-legend-left",
        "readiness-paper-legend-held",
    ];
    let [done, open, held] = legend.map(|it| words.text(it, &[]));
    let bar = |it: &PhaseScore| {
        let tally = it.tally;
        Bar {
            label: drawable(&phase_name(ground, it.phase, words)).0,
            parts: [tally.items - tally.open, tally.open - tally.blocking, tally.blocking],
        }
    };
    let bars: Vec<Bar> = ground.board.body().phases.iter().map(bar).collect();
    chart::bars(&bars, [&done, &open, &held])
}

/// What holds up most is drawn, in the order of the phases.
fn blocks(ground: &Ground<'_>, held: &Blocks, words: Words) -> Option<String> {
    let mut drawn: Vec<usize> = (0..held.items.len()).collect();
    drawn.sort_by_key(|at| {
        let it = &held.items[*at];
        std::cmp::Reverse((it.holds, it.services, it.open))
    });
    drawn.truncate(DRAWN);
    drawn.sort_unstable();
    let row = |it: &BlockingItem| {
        let text = ground.board.item(&it.item).map(|(item, _)| words.localized(&item.text));
        let label = format!("{} {}", it.item.0, text.unwrap_or_default());
        BlockRow { label: drawable(&label).0, holds: it.holds, count: it.services }
    };
    let group = |phase: &HeldPhase| {
        let of_phase = drawn.iter().map(|at| &held.items[*at]).filter(|it| it.phase == phase.phase);
        Group {
            label: drawable(&phase_name(ground, phase.phase, words)).0,
            note: words.text("readiness-paper-blocks-held", &[("count", phase.held.into())]),
            rows: of_phase.map(row).collect(),
        }
    };
    let groups: Vec<Group> =
        held.phases.iter().map(group).filter(|it| !it.rows.is_empty()).collect();
    let place = |id: &ItemId| drawn.iter().position(|at| held.items[*at].item == *id);
    let waits = held.waits.iter().filter_map(|it| Some((place(&it.before)?, place(&it.item)?)));
    let waits: Vec<(usize, usize)> = waits.collect();
    let more = held.items.len() - drawn.len();
    let more =
        (more > 0).then(|| words.text("readiness-paper-blocks-more", &[("count", more.into())]));
    let legend = ["readiness-paper-blocks-holds", "readiness-paper-blocks-waits"];
    let [holds, waiting] = legend.map(|it| words.text(it, &[]));
    (!groups.is_empty())
        .then(|| chart::blocks(&groups, &waits, [&holds, &waiting], more.as_deref()))
}

/// What was not assessed has no place on an axis: the table says so.
fn radar(skills: &[SkillGap], words: Words) -> Option<String> {
    #[allow(clippy::cast_precision_loss, reason = "levels go up to five")]
    let axis = |it: &SkillGap| {
        Some(Axis {
            label: drawable(words.localized(&it.name)).0,
            is: it.assessed? as f64,
            wanted: f64::from(it.needed),
        })
    };
    let axes: Vec<Axis> = skills.iter().filter_map(axis).collect();
    let legend = ["readiness-paper-assessed", "readiness-paper-needed"];
    let [is, wanted] = legend.map(|it| words.text(it, &[]));
    chart::radar(&axes, HIGHEST, [&is, &wanted])
}
