//! The costs as a workbook that reckons: every total is a formula over the lines, down to price,
//! quantity, time, growth and VAT, rounded where the rules round, so that it comes to the same cents.

mod sheets;
mod summary;

use domain::{
    costs::{
        figures::Figures,
        growth::{ONE, grown},
        ledger::growth_of,
        lines::Line,
        years::Horizon,
    },
    plan::Plan,
    text::Message,
};
use exchange::live::LiveSheet;
use words::Words;

use crate::{Answer, Failure, costs::Reckoning, registers::Snapshot};

/// What all sheets are made of.
struct Ground<'a> {
    plan: &'a Plan,
    reckoning: &'a Reckoning,
    figures: &'a Figures,
    horizon: Horizon,
    words: Words,
    names: Names,
    /// The places in the ledger of the lines that count, in the order of the rows.
    counted: Vec<usize>,
    /// The chapters, by their numbers in the workbook less one.
    chapters: Vec<String>,
    /// The first year of the growth of prices.
    since: i64,
}

/// What the sheets are called.
struct Names {
    summary: String,
    chapters: String,
    sums: String,
    as_is: String,
    planned: String,
    growth: String,
    lines: String,
    indices: String,
    grants: String,
    doubts: String,
}

/// No price is followed for longer before the first year.
const BEFORE: i64 = 30;

/// The sheets of the workbook: the figures first, what they are made of after them.
pub(super) fn sheets(snapshot: &Snapshot, words: Words) -> Answer<Vec<LiveSheet>> {
    let reckoning = snapshot.costs();
    let figures = reckoning.figures.as_ref();
    let figures = figures.ok_or_else(|| Failure::input(Message::new("costs-too-large")))?;
    let ground = Ground::new(&snapshot.plan, reckoning, figures, words);
    Ok(vec![
        summary::summary(&ground),
        summary::chapters(&ground),
        summary::sums(&ground),
        sheets::world(&ground, true),
        sheets::world(&ground, false),
        sheets::growth(&ground),
        sheets::lines(&ground),
        sheets::indices(&ground),
        sheets::grants(&ground),
        sheets::doubts(&ground),
    ])
}

impl<'a> Ground<'a> {
    fn new(plan: &'a Plan, reckoning: &'a Reckoning, figures: &'a Figures, words: Words) -> Self {
        let lines = reckoning.ledger.lines();
        let counted: Vec<usize> = (0..lines.len()).filter(|at| lines[*at].counts()).collect();
        let mut chapters: Vec<String> =
            counted.iter().map(|at| lines[*at].chapter.clone()).collect();
        chapters.sort_unstable();
        chapters.dedup();
        let first = i64::from(reckoning.horizon.first);
        let mut ground = Self {
            plan,
            reckoning,
            figures,
            horizon: reckoning.horizon,
            words,
            names: Names::new(words),
            counted,
            chapters,
            since: first,
        };
        let grows = ground.counted.iter().map(|at| &*lines[*at]).filter(|it| ground.grows(it));
        let since = grows.map(|it| it.price_year).min().unwrap_or(first);
        ground.since = since.clamp(first - BEFORE, first);
        ground
    }

    fn text(&self, key: &str) -> String {
        self.words.text(key, &[])
    }

    /// The line at a row.
    fn line(&self, row: usize) -> &'a Line {
        &self.reckoning.ledger.lines()[self.counted[row]]
    }

    fn years(&self) -> usize {
        self.horizon.len()
    }

    /// The number of a chapter in the workbook.
    fn chapter(&self, chapter: &str) -> usize {
        self.chapters.binary_search_by(|it| it.as_str().cmp(chapter)).map_or(0, |it| it + 1)
    }

    fn grows(&self, line: &Line) -> bool {
        growth_of(line, &self.reckoning.indices, self.reckoning.knobs.inflation).is_some()
    }

    /// What a price of a line has become in a year.
    fn factor(&self, line: &Line, year: i64) -> f64 {
        let growth = growth_of(line, &self.reckoning.indices, self.reckoning.knobs.inflation);
        let factor = growth.and_then(|it| grown(it, line.price_year, year));
        #[allow(clippy::cast_precision_loss, reason = "a spreadsheet has no more digits either")]
        factor.map_or(1.0, |it| it.factor as f64 / ONE as f64)
    }
}

impl Names {
    fn new(words: Words) -> Self {
        // A quote would end the name in a formula.
        let name = |key: &str| words.text(key, &[]).replace(['\'', '!'], " ");
        Self {
            summary: name("costs-paper-sheet-summary"),
            chapters: name("costs-paper-sheet-chapters"),
            sums: name("costs-paper-sheet-sums"),
            as_is: name("costs-paper-sheet-as-is"),
            planned: name("costs-paper-sheet-planned"),
            growth: name("costs-paper-sheet-growth"),
            lines: name("costs-paper-sheet-lines"),
            indices: name("costs-paper-sheet-indices"),
            grants: name("costs-paper-sheet-grants"),
            doubts: name("costs-paper-sheet-doubts"),
        }
    }
}
