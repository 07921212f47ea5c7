//! The sums of the workbook: by phase and kind, by chapter, and the figures.

use domain::{
    costs::{
        figures::{YearFigures, inhabitants, users},
        ledger::World,
        tables::{CostCut, CostRow},
    },
    decimal::Decimal,
    money::Cents,
    register::costs::{CostNature, CostPhase},
};
use exchange::live::{LiveCell, LiveSheet, Look, at, range};

use super::{
    Ground,
    sheets::{BEFORE, NONE, count, gross, rows_of, whole},
};
use crate::costs::{CostTableRequest, table_of};

const PHASES: [CostPhase; 4] = [CostPhase::Now, CostPhase::Move, CostPhase::After, CostPhase::Exit];
const NATURES: [CostNature; 5] = [
    CostNature::Current,
    CostNature::Capital,
    CostNature::Depreciation,
    CostNature::Hidden,
    CostNature::Benefit,
];

/// The rows of the sheet of sums: which world, phase and kind of money.
fn keys() -> Vec<(bool, CostPhase, CostNature)> {
    let as_is = NATURES.map(|it| (true, CostPhase::Now, it));
    let planned = PHASES.iter().flat_map(|phase| NATURES.map(|it| (false, *phase, it)));
    as_is.into_iter().chain(planned).collect()
}

/// The columns before the years on the sheet of sums.
const SUMS_BEFORE: usize = 3;

/// The cell of a sum.
fn sum_at(
    ground: &Ground<'_>,
    as_is: bool,
    phase: CostPhase,
    nature: CostNature,
    year: usize,
) -> String {
    let place = keys().iter().position(|it| *it == (as_is, phase, nature)).unwrap_or_default();
    at(&ground.names.sums, place + 1, SUMS_BEFORE + year)
}

/// A column of a world's sheet, all its lines.
fn column(ground: &Ground<'_>, as_is: bool, column: usize) -> String {
    let name = if as_is { &ground.names.as_is } else { &ground.names.planned };
    let last = rows_of(ground, as_is).len().max(1);
    range(name, (1, column), (last, column))
}

/// What all lines of each phase and kind come to.
pub(super) fn sums(ground: &Ground<'_>) -> LiveSheet {
    let words = ground.words;
    let name = &ground.names.sums;
    let mut heading: Vec<LiveCell> =
        ["costs-paper-col-world", "costs-paper-col-phase", "costs-paper-col-nature"]
            .map(|it| LiveCell::strong(ground.text(it)))
            .to_vec();
    heading.extend(years(ground));
    heading.push(LiveCell::strong(ground.text("costs-total")));
    let mut rows = vec![heading];
    for (as_is, phase, nature) in keys() {
        let row = rows.len();
        let world = if as_is { World::AsIs } else { World::AsPlanned };
        let of_world = if as_is { &ground.names.as_is } else { &ground.names.planned };
        let mut cells = vec![
            LiveCell::text(of_world),
            LiveCell::text(words.datum(&phase.into())),
            LiveCell::text(words.datum(&nature.into())),
        ];
        let mut total = 0;
        for year in 0..ground.years() {
            let formula = format!(
                "ROUND(SUMIFS({},{},{},{},{}),2)",
                column(ground, as_is, gross(ground, year)),
                column(ground, as_is, 1),
                at(name, row, 1),
                column(ground, as_is, 2),
                at(name, row, 2),
            );
            let came = ground.reckoning.ledger.total(world, phase, nature, year);
            total += came.0;
            cells.push(LiveCell::amount(formula, came));
        }
        cells.push(total_of(ground, name, row, SUMS_BEFORE, Cents(total)));
        rows.push(cells);
    }
    LiveSheet { name: name.clone(), widths: vec![24, 12, 24, 16], frozen_rows: 1, rows }
}

fn years(ground: &Ground<'_>) -> impl Iterator<Item = LiveCell> {
    ground.horizon.years().map(|it| LiveCell::number(f64::from(it)).looking(Look::Strong))
}

fn total_of(ground: &Ground<'_>, sheet: &str, row: usize, from: usize, came: Cents) -> LiveCell {
    let all = range(sheet, (row, from), (row, from + ground.years() - 1));
    LiveCell::amount(format!("ROUND(SUM({all}),2)"), came).looking(Look::StrongMoney)
}

/// Cash by chapter: everything, then what is paid in the cloud.
pub(super) fn chapters(ground: &Ground<'_>) -> LiveSheet {
    let name = &ground.names.chapters;
    let mut rows = Vec::new();
    for (title, phase) in
        [("costs-paper-by-chapter", None), ("costs-paper-fees-by-chapter", Some(CostPhase::After))]
    {
        rows.push(vec![LiveCell::strong(ground.text(title))]);
        let mut heading = vec![
            LiveCell::strong(ground.text("costs-paper-col-chapter-number")),
            LiveCell::strong(ground.text("costs-paper-col-chapter")),
        ];
        heading.extend(years(ground));
        heading.push(LiveCell::strong(ground.text("costs-total")));
        rows.push(heading);
        let request = CostTableRequest { by: CostCut::Chapter, as_is: false, phase, cash: true };
        let table = table_of(ground.plan, ground.reckoning, request);
        let top = rows.len();
        for (number, chapter) in ground.chapters.iter().enumerate() {
            let found = table.rows.iter().find(|it| it.key == *chapter);
            rows.push(chapter_row(ground, rows.len(), (number + 1, chapter), phase, found));
        }
        let bottom = rows.len().max(top + 1) - 1;
        let row = rows.len();
        let mut cells = vec![LiveCell::empty(), LiveCell::strong(ground.text("costs-total"))];
        for year in 0..ground.years() {
            let all = range(name, (top, 2 + year), (bottom, 2 + year));
            let formula = if ground.chapters.is_empty() {
                "0".into()
            } else {
                format!("ROUND(SUM({all}),2)")
            };
            let came = table.total.years[year];
            cells.push(LiveCell::amount(formula, came).looking(Look::StrongMoney));
        }
        cells.push(total_of(ground, name, row, 2, table.total.total));
        rows.push(cells);
        rows.push(Vec::new());
    }
    LiveSheet { name: name.clone(), widths: vec![10, 26, 16], frozen_rows: 0, rows }
}

fn chapter_row(
    ground: &Ground<'_>,
    row: usize,
    (number, chapter): (usize, &str),
    phase: Option<CostPhase>,
    found: Option<&CostRow>,
) -> Vec<LiveCell> {
    let name = &ground.names.chapters;
    let said =
        if chapter.is_empty() { ground.text("costs-paper-nobody") } else { chapter.to_owned() };
    let mut cells = vec![LiveCell::number(count(number)), LiveCell::text(said)];
    for year in 0..ground.years() {
        let of = |nature| {
            let mut formula = format!(
                "SUMIFS({},{},{},{},{}",
                column(ground, false, gross(ground, year)),
                column(ground, false, BEFORE - 1),
                at(name, row, 0),
                column(ground, false, 2),
                // The words stand on the sheet of sums.
                word_at(ground, CostPhase::Now, nature, 2),
            );
            if let Some(phase) = phase {
                formula +=
                    &format!(",{},{}", column(ground, false, 1), word_at(ground, phase, nature, 1));
            }
            formula + ")"
        };
        let formula = format!("ROUND({}+{},2)", of(CostNature::Current), of(CostNature::Capital));
        let came = found.map_or(NONE, |it| it.years[year]);
        cells.push(LiveCell::amount(formula, came));
    }
    cells.push(total_of(ground, name, row, 2, found.map_or(NONE, |it| it.total)));
    cells
}

/// The cell of the sheet of sums in which the word of a phase or a kind of money stands.
fn word_at(ground: &Ground<'_>, phase: CostPhase, nature: CostNature, column: usize) -> String {
    let place = keys().iter().position(|it| *it == (false, phase, nature)).unwrap_or_default();
    at(&ground.names.sums, place + 1, column)
}

/// The sheet of the figures, as it is filled.
struct Summary<'g, 'a> {
    ground: &'g Ground<'a>,
    rows: Vec<Vec<LiveCell>>,
}

impl Summary<'_, '_> {
    fn name(&self) -> &str {
        &self.ground.names.summary
    }

    /// A figure of each year, and their sum. Answers its row.
    fn yearly(
        &mut self,
        key: &str,
        formula: impl Fn(usize) -> String,
        came: impl Fn(usize) -> Cents,
    ) -> usize {
        let row = self.rows.len();
        let mut cells = vec![LiveCell::text(self.ground.text(key))];
        let mut total = 0;
        for year in 0..self.ground.years() {
            let amount = came(year);
            total += amount.0;
            cells.push(LiveCell::amount(format!("ROUND({},2)", formula(year)), amount));
        }
        cells.push(total_of(self.ground, self.name(), row, 1, Cents(total)));
        self.rows.push(cells);
        row
    }

    /// A cell of a year's figure.
    fn year(&self, row: usize, year: usize) -> String {
        at(self.name(), row, 1 + year)
    }

    /// A figure of each year, all of them.
    fn all(&self, row: usize) -> String {
        range(self.name(), (row, 1), (row, self.ground.years()))
    }

    /// The sum of a figure of each year.
    fn total(&self, row: usize) -> String {
        at(self.name(), row, 1 + self.ground.years())
    }

    /// A figure with a name. Answers its cell.
    fn single(&mut self, name: String, cell: LiveCell) -> String {
        let row = self.rows.len();
        self.rows.push(vec![LiveCell::text(name), cell]);
        at(self.name(), row, 1)
    }

    fn heading(&mut self, key: &str) {
        self.rows.push(Vec::new());
        self.rows.push(vec![LiveCell::strong(self.ground.text(key))]);
    }
}

/// All figures.
pub(super) fn summary(ground: &Ground<'_>) -> LiveSheet {
    use CostNature::{Benefit, Capital, Current, Depreciation, Hidden};
    use CostPhase::{After, Exit, Move, Now};
    let figures = ground.figures;
    let mut to = Summary { ground, rows: Vec::new() };
    let mut heading = vec![LiveCell::strong(ground.text("costs-paper-euro"))];
    heading.extend(years(ground));
    heading.push(LiveCell::strong(ground.text("costs-total")));
    to.rows.push(heading);
    let of = |as_is, phase, nature, year| sum_at(ground, as_is, phase, nature, year);
    let came = |of: fn(&YearFigures) -> Cents| move |year: usize| of(&figures.years[year]);
    let cash = |as_is, phase| {
        move |year| {
            format!("{}+{}", of(as_is, phase, Current, year), of(as_is, phase, Capital, year))
        }
    };
    let ends = |nature| {
        move |year| format!("{}-{}", of(true, Now, nature, year), of(false, Now, nature, year))
    };
    let all = |nature| move |year| PHASES.map(|it| of(false, it, nature, year)).join("+");
    let as_is = to.yearly("costs-paper-row-as-is", cash(true, Now), came(|it| it.as_is));
    let remaining =
        to.yearly("costs-paper-row-remaining", cash(false, Now), came(|it| it.remaining));
    let moving = to.yearly("costs-paper-row-moving", cash(false, Move), came(|it| it.moving));
    let fees =
        to.yearly("costs-paper-row-fees", |it| of(false, After, Current, it), came(|it| it.fees));
    let bought = to.yearly(
        "costs-paper-row-after-capital",
        |it| of(false, After, Capital, it),
        came(|it| it.after_capital),
    );
    let exit = to.yearly("costs-paper-row-exit", cash(false, Exit), came(|it| it.exit));
    let sum = [remaining, moving, fees, bought, exit];
    let cells: Vec<Vec<String>> =
        sum.iter().map(|row| (0..ground.years()).map(|it| to.year(*row, it)).collect()).collect();
    to.yearly(
        "costs-paper-row-cash",
        |year| cells.iter().map(|it| it[year].clone()).collect::<Vec<_>>().join("+"),
        came(|it| it.cash),
    );
    let ended =
        to.yearly("costs-paper-row-avoided-current", ends(Current), came(|it| it.avoided_current));
    let ended_capital =
        to.yearly("costs-paper-row-avoided-capital", ends(Capital), came(|it| it.avoided_capital));
    let minus = |to: &Summary<'_, '_>, one: usize, other: usize| -> Vec<String> {
        (0..ground.years())
            .map(|it| format!("{}-{}", to.year(one, it), to.year(other, it)))
            .collect()
    };
    let gaps = minus(&to, fees, ended);
    let gap = to.yearly("costs-paper-row-gap", |it| gaps[it].clone(), came(|it| it.gap));
    let grants = |column| {
        let last = ground.reckoning.grants.len().max(1);
        range(&ground.names.grants, (1, column), (last, column))
    };
    let header: Vec<String> = (0..ground.years()).map(|it| to.year(0, it)).collect();
    to.yearly(
        "costs-paper-row-grant",
        |it| format!("SUMIFS({},{},{})", grants(3), grants(2), header[it]),
        came(|it| it.grant),
    );
    let hidden_ended =
        to.yearly("costs-paper-row-hidden-avoided", ends(Hidden), came(|it| it.hidden_avoided));
    to.yearly("costs-paper-row-hidden", all(Hidden), came(|it| it.hidden));
    let benefits = to.yearly("costs-paper-row-benefits", all(Benefit), came(|it| it.benefits));
    let ledger = &ground.reckoning.ledger;
    let share = |world, phases: &[CostPhase], year| {
        Cents(phases.iter().map(|it| ledger.total(world, *it, Depreciation, year).0).sum())
    };
    let shares_as_is = to.yearly(
        "costs-paper-row-shares-as-is",
        |it| of(true, Now, Depreciation, it),
        |it| share(World::AsIs, &[Now], it),
    );
    let shares_left = to.yearly(
        "costs-paper-row-shares-left",
        |it| of(false, Now, Depreciation, it),
        |it| share(World::AsPlanned, &[Now], it),
    );
    let shares = to.yearly(
        "costs-paper-row-shares",
        |it| [Move, After, Exit].map(|phase| of(false, phase, Depreciation, it)).join("+"),
        |it| share(World::AsPlanned, &[Move, After, Exit], it),
    );

    to.heading("costs-paper-assumptions");
    let first = to.year(0, 0);
    let last = to.year(0, ground.years() - 1);
    let moved = ground.reckoning.ledger.around().all_moved().map(|day| {
        f64::from(if day.day_of_year() == 1 { day.year() } else { day.year().saturating_add(1) })
    });
    let moved = to.single(ground.text("costs-paper-moved"), LiveCell::number(moved));
    let people = inhabitants(&ground.plan.body).map(whole);
    let people = to.single(ground.text("costs-paper-inhabitants"), LiveCell::number(people));
    let served =
        to.single(ground.text("costs-part-users"), LiveCell::number(users(ground.plan).map(whole)));
    let discount = figures.discount.map(Decimal::as_f64);
    let rate = to.single(ground.text("costs-paper-discount-percent"), LiveCell::number(discount));

    to.heading("costs-paper-main");
    let name = |it: domain::costs::explain::Figure| ground.words.datum(&it.into());
    use domain::costs::explain::Figure;
    let money = |parts: &[String], signs: &str| {
        let parts = parts.iter().zip(signs.chars()).map(|(it, sign)| format!("{sign}{it}"));
        format!("ROUND(0{},2)", parts.collect::<String>())
    };
    let total = |to: &Summary<'_, '_>, rows: &[usize]| -> Vec<String> {
        rows.iter().map(|it| to.total(*it)).collect()
    };
    let cells = total(&to, &[as_is, shares_as_is]);
    to.single(name(Figure::AsIs), LiveCell::amount(money(&cells, "++"), figures.tco_as_is));
    let cells = total(&to, &[moving, fees, bought, exit, shares]);
    let tco = to.single(name(Figure::Tco), LiveCell::amount(money(&cells, "+++++"), figures.tco));
    let cells = total(&to, &[ended, ended_capital, shares_as_is, shares_left]);
    let tangible =
        to.single(name(Figure::Avoided), LiveCell::amount(money(&cells, "+++-"), figures.tangible));
    let cells = total(&to, &[hidden_ended, benefits]);
    let intangible = to.single(
        name(Figure::Intangible),
        LiveCell::amount(money(&cells, "++"), figures.intangible),
    );
    to.single(
        name(Figure::Saving),
        LiveCell::amount(format!("ROUND({tangible}-{tco},2)"), figures.saving),
    );
    let ratio = |above: String, came: Option<Decimal>| {
        let formula = format!("IF({tco}>0,ROUND(({above}-{tco})/{tco},4),\"\")");
        LiveCell::formula(formula, came.map(Decimal::as_f64)).looking(Look::Percent)
    };
    to.single(name(Figure::Roi), ratio(tangible.clone(), figures.roi));
    to.single(
        name(Figure::RoiWithIntangible),
        ratio(format!("{tangible}+{intangible}"), figures.roi_with_intangible),
    );
    let header = to.all(0);
    let gap_year = to.single(
        ground.text("costs-paper-gap-year"),
        LiveCell::formula(
            format!("MIN(MAX(MAX({},{first})+1,{moved}),{last})", grants(2)),
            figures.gap_year.map(f64::from),
        ),
    );
    let found = |row: String| format!("INDEX({row},1,MATCH({gap_year},{header},0))");
    to.single(
        name(Figure::Gap),
        match figures.gap {
            Some(came) => LiveCell::amount(found(to.all(gap)), came),
            None => LiveCell::empty(),
        },
    );
    let each = |row: String, count: String, came: Option<Cents>| {
        let formula = format!("IF({count}>0,ROUND({}/{count},2),\"\")", found(row));
        LiveCell::formula(formula, came.map(exchange::live::euro)).looking(Look::Money)
    };
    let of_fees = to.all(fees);
    to.single(name(Figure::PerInhabitant), each(of_fees.clone(), people, figures.per_inhabitant));
    to.single(name(Figure::PerUser), each(of_fees, served, figures.per_user));

    to.heading("costs-paper-on-the-way");
    let cumulated = cumulated(&mut to, [ended, ended_capital, fees, bought], moving);
    let value = figures
        .discount
        .map(|_| discounted(&mut to, [ended, ended_capital], [moving, fees, bought, exit], &rate));
    to.single(
        name(Figure::Payback),
        LiveCell::formula(
            format!("IFERROR(INDEX({header},1,MATCH(1,{},0)),\"\")", to.all(cumulated)),
            figures.payback.map(f64::from),
        ),
    );
    if let (Some(row), Some(came)) = (value, figures.present_value) {
        let formula = format!("ROUND(SUM({}),2)", to.all(row));
        to.single(name(Figure::PresentValue), LiveCell::amount(formula, came));
    }
    LiveSheet {
        name: ground.names.summary.clone(),
        widths: vec![58, 16],
        frozen_rows: 1,
        rows: to.rows,
    }
}

/// What has ended so far, less what is paid in the cloud; and whether it has paid for the move. Answers
/// the row of the latter.
fn cumulated(to: &mut Summary<'_, '_>, rows: [usize; 4], moving: usize) -> usize {
    let figures = to.ground.figures;
    let initial: i64 = figures.years.iter().map(|it| it.moving.0).sum();
    let here = to.rows.len();
    let mut sum = 0;
    let mut sums = vec![LiveCell::text(to.ground.text("costs-paper-row-cumulated"))];
    let mut flags = vec![LiveCell::text(to.ground.text("costs-paper-row-paid-back"))];
    for (year, it) in figures.years.iter().enumerate() {
        sum += it.avoided_current.0 + it.avoided_capital.0 - it.fees.0 - it.after_capital.0;
        let [ended, capital, fees, bought] = rows.map(|row| to.year(row, year));
        let before = if year == 0 { "0".to_owned() } else { to.year(here, year - 1) };
        let formula = format!("ROUND({before}+{ended}+{capital}-{fees}-{bought},2)");
        sums.push(LiveCell::amount(formula, Cents(sum)));
        let (total, so_far) = (to.total(moving), to.year(here, year));
        let formula = format!("IF(AND({total}>0,{so_far}>={total}),1,0)");
        let paid = initial > 0 && sum >= initial;
        flags.push(LiveCell::formula(formula, f64::from(u8::from(paid))));
    }
    to.rows.push(sums);
    to.rows.push(flags);
    here + 1
}

/// What ends less what is paid, in what it is worth today. Answers its row.
fn discounted(to: &mut Summary<'_, '_>, ends: [usize; 2], pays: [usize; 4], rate: &str) -> usize {
    let figures = to.ground.figures;
    let percent = figures.discount.unwrap_or_default().as_f64();
    let here = to.rows.len();
    let mut factors = vec![LiveCell::text(to.ground.text("costs-paper-row-discount"))];
    let mut values = vec![LiveCell::text(to.ground.text("costs-paper-row-worth"))];
    let mut factor = 1.0;
    for (year, it) in figures.years.iter().enumerate() {
        factor *= 1.0 + percent / 100.0;
        let before = if year == 0 { "1".to_owned() } else { to.year(here, year - 1) };
        factors.push(LiveCell::formula(format!("{before}*(1+{rate}/100)"), factor));
        let [ended, capital] = ends.map(|row| to.year(row, year));
        let [moving, fees, bought, exit] = pays.map(|row| to.year(row, year));
        let net = it.avoided_current.0 + it.avoided_capital.0
            - it.moving.0
            - it.fees.0
            - it.after_capital.0
            - it.exit.0;
        let formula = format!(
            "ROUND(({ended}+{capital}-{moving}-{fees}-{bought}-{exit})/{},2)",
            to.year(here, year)
        );
        #[allow(clippy::cast_possible_truncation, reason = "smaller than what it is divided from")]
        let worth = Cents((whole(net) / factor).round() as i64);
        values.push(LiveCell::amount(formula, worth));
    }
    to.rows.push(factors);
    to.rows.push(values);
    here + 1
}
