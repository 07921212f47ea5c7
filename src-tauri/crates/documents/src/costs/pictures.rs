//! The pictures of costs, for the page and for paper.

use domain::{costs::figures::YearFigures, money::Cents, text::Datum};
use words::{UNKNOWN, Words};

use super::{Ground, said::year};
use crate::{
    chart::{self, Column, Fall, Length},
    printable::drawable,
};

/// How many areas are drawn. The table says all.
const DRAWN: usize = 16;

/// A picture, and what it shows for those who do not see it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Picture {
    /// The picture.
    pub svg: String,
    /// What it shows, and where its numbers are.
    pub alt: String,
}

/// The pictures of costs; nothing where there is nothing to draw.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Pictures {
    /// What is paid in each year: as today, for the move, in the cloud, for leaving; grants apart.
    pub cash: Option<Picture>,
    /// From what would be paid as today to what is paid as planned, in the year of the gap.
    pub steps: Option<Picture>,
    /// The gap year by year.
    pub gap: Option<Picture>,
    /// What is paid in the cloud by area.
    pub areas: Option<Picture>,
}

/// Draws the pictures.
pub fn of(ground: &Ground<'_>, words: Words) -> Pictures {
    let figures = ground.figures;
    let facts = [("year", figures.gap_year.map_or(Datum::Unknown, year))];
    let picture =
        |svg: Option<String>, key: &str| Some(Picture { svg: svg?, alt: words.text(key, &facts) });
    let gap: Vec<(String, i64)> =
        figures.years.iter().map(|it| (it.year.to_string(), it.gap.0)).collect();
    Pictures {
        cash: picture(cash(&figures.years, words), "costs-paper-cash-alt"),
        steps: picture(steps(ground, words), "costs-paper-steps-alt"),
        gap: picture(chart::line(&gap, words), "costs-paper-gap-alt"),
        areas: picture(areas(ground, words), "costs-paper-areas-alt"),
    }
}

fn cash(years: &[YearFigures], words: Words) -> Option<String> {
    let column = |it: &YearFigures| Column {
        label: it.year.to_string(),
        parts: [it.remaining, it.moving, Cents(it.fees.0 + it.after_capital.0), it.exit]
            .map(|it| it.0),
        beside: it.grant.0,
    };
    let columns: Vec<Column> = years.iter().map(column).collect();
    let legend = [
        "costs-paper-legend-today",
        "costs-paper-legend-move",
        "costs-paper-legend-cloud",
        "costs-paper-legend-exit",
    ];
    let [today, moving, cloud, exit] = legend.map(|it| words.text(it, &[]));
    let grant = words.text("costs-paper-legend-grant", &[]);
    chart::columns(&columns, [&today, &moving, &cloud, &exit], &grant, words)
}

/// The steps from today's way to the plan, in the year of the gap: key, amount, whether it is a sum.
pub(super) fn steps_of(ground: &Ground<'_>) -> Vec<(&'static str, Cents, bool)> {
    let figures = ground.figures;
    let Some(it) = figures.years.iter().find(|it| Some(it.year) == figures.gap_year) else {
        return Vec::new();
    };
    let ends = |amount: Cents| Cents(-amount.0);
    vec![
        ("costs-paper-row-as-is", it.as_is, true),
        ("costs-paper-row-avoided-current", ends(it.avoided_current), false),
        ("costs-paper-row-avoided-capital", ends(it.avoided_capital), false),
        ("costs-paper-row-moving", it.moving, false),
        ("costs-paper-row-fees", it.fees, false),
        ("costs-paper-row-after-capital", it.after_capital, false),
        ("costs-paper-row-exit", it.exit, false),
        ("costs-paper-row-cash", it.cash, true),
    ]
}

fn steps(ground: &Ground<'_>, words: Words) -> Option<String> {
    let fall = |(key, amount, sum): (&str, Cents, bool)| Fall {
        label: words.text(key, &[]),
        amount: amount.0,
        said: words.money(amount),
        sum,
    };
    let steps = steps_of(ground).into_iter().filter(|it| it.2 || it.1.0 != 0);
    let falls: Vec<Fall> = steps.map(fall).collect();
    let legend = ["costs-paper-legend-sum", "costs-paper-legend-less", "costs-paper-legend-more"];
    let [sum, less, more] = legend.map(|it| words.text(it, &[]));
    chart::falls(&falls, [&sum, &less, &more])
}

fn areas(ground: &Ground<'_>, words: Words) -> Option<String> {
    let lengths: Vec<Length> = ground
        .areas
        .iter()
        .take(DRAWN)
        .map(|it| Length {
            label: match words.datum(&it.name) {
                name if name == UNKNOWN => words.text("costs-paper-nobody", &[]),
                name => drawable(&name).0,
            },
            amount: it.total.0,
            said: words.money(it.total),
        })
        .collect();
    chart::lengths(&lengths)
}
