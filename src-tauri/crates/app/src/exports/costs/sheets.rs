//! The lines of the workbook: what was entered, how prices grow, what each comes to in each year.

use domain::{
    costs::{
        ledger::World,
        years::{MONTH, due},
    },
    money::Cents,
    register::costs::{CostPhase, CostRhythm},
    text::Datum,
};
use exchange::live::{LiveCell, LiveSheet, Look, at};

use super::Ground;
use crate::costs::doubts as doubts_of;

/// The columns of the sheet of lines that formulas look at.
pub(super) const PRICE: usize = 9;
const QUANTITY: usize = 10;
const TIMES: usize = 11;
const VAT: usize = 12;
const RATE: usize = 13;
const SHARE: usize = 15;
const PRICE_YEAR: usize = 16;

/// The columns before the years, on the sheets of what lines come to.
pub(super) const BEFORE: usize = 4;
/// The block of a world's sheet in which the amounts with VAT stand.
const GROSS: usize = 3;

/// Everything that was entered, a line a row.
pub(super) fn lines(ground: &Ground<'_>) -> LiveSheet {
    let words = ground.words;
    let headings = [
        "costs-paper-col-name",
        "costs-paper-col-item",
        "costs-paper-col-phase",
        "costs-paper-col-nature",
        "costs-paper-col-mission",
        "costs-paper-col-chapter",
        "costs-paper-col-chapter-number",
        "costs-paper-col-supplier",
        "costs-paper-col-certainty",
        "costs-paper-col-price",
        "costs-paper-col-quantity",
        "costs-paper-col-times",
        "costs-paper-col-vat",
        "costs-paper-col-growth",
        "costs-paper-col-index",
        "costs-paper-col-share",
        "costs-paper-col-price-year",
    ];
    let pack = reference::Pack::shared();
    let row = |at: usize| {
        let line = ground.line(at);
        let item = pack.cost_method().item(&line.item);
        let supplier =
            line.supplier.and_then(|it| ground.plan.name_of(domain::plan::Record::Supplier(it)));
        let index = line.index.as_ref().and_then(|(id, _)| ground.reckoning.indices.get(id));
        // What follows an index does not grow at a rate.
        let rate = if index.is_some() { None } else { line.growth };
        let share = line.index.as_ref().filter(|_| index.is_some());
        vec![
            LiveCell::text(&line.name),
            LiveCell::text(item.map(|it| words.localized(&it.name)).unwrap_or_default()),
            LiveCell::text(words.datum(&line.phase.into())),
            LiveCell::text(words.datum(&line.nature.into())),
            LiveCell::text(&line.mission),
            LiveCell::text(&line.chapter),
            LiveCell::number(count(ground.chapter(&line.chapter))),
            LiveCell::text(supplier.unwrap_or_default()),
            LiveCell::text(line.certainty.map(|it| words.datum(&it.into())).unwrap_or_default()),
            LiveCell::number(line.price.as_f64()),
            LiveCell::number(line.quantity.as_f64()),
            LiveCell::number(months_of(line.rhythm)),
            LiveCell::number(whole(line.vat_percent.unwrap_or(0))),
            LiveCell::number(rate.map(domain::decimal::Decimal::as_f64)),
            LiveCell::text(index.map(|it| it.name.clone()).unwrap_or_default()),
            LiveCell::number(share.map(|(_, share)| whole(*share))),
            LiveCell::number(whole(line.price_year)),
        ]
    };
    let mut rows = vec![headings.map(|it| LiveCell::strong(ground.text(it))).to_vec()];
    rows.extend((0..ground.counted.len()).map(row));
    LiveSheet {
        name: ground.names.lines.clone(),
        widths: vec![34, 28, 12, 22, 9, 14, 12, 22, 14, 14],
        frozen_rows: 1,
        rows,
    }
}

/// How many months one payment is for; one where it falls on a day.
fn months_of(rhythm: CostRhythm) -> f64 {
    match rhythm {
        CostRhythm::Once | CostRhythm::EveryYears | CostRhythm::Monthly => 1.0,
        CostRhythm::Quarterly => 3.0,
        CostRhythm::HalfYearly => 6.0,
        CostRhythm::Yearly => 12.0,
    }
}

/// How prices grow, a line a row, a year a column.
pub(super) fn growth(ground: &Ground<'_>) -> LiveSheet {
    let names = &ground.names;
    let last = i64::from(ground.horizon.last_day().year());
    let years: Vec<i64> = (ground.since..=last).collect();
    let mut heading = vec![LiveCell::strong(ground.text("costs-paper-col-name"))];
    heading.extend(years.iter().map(|it| LiveCell::number(whole(*it)).looking(Look::Strong)));
    let mut rows = vec![heading];
    let followed = followed(ground);
    for place in 0..ground.counted.len() {
        let line = ground.line(place);
        let below = place + 1;
        let mut row = vec![LiveCell::text(&line.name)];
        let index = line.index.as_ref().and_then(|(id, _)| followed.iter().position(|it| it == id));
        for (column, year) in years.iter().enumerate() {
            let factor = ground.factor(line, *year);
            if column == 0 || !ground.grows(line) {
                row.push(LiveCell::number(factor));
                continue;
            }
            let change = match index {
                Some(index) => format!(
                    "TRUNC(ROUND({}*{}/100,6),4)",
                    at(&names.indices, index + 1, column + 1),
                    at(&names.lines, below, SHARE)
                ),
                None => at(&names.lines, below, RATE),
            };
            let formula = format!(
                "IF({}<={},1,{}*(1+{change}/100))",
                at(&names.growth, 0, column + 1),
                at(&names.lines, below, PRICE_YEAR),
                at(&names.growth, below, column),
            );
            row.push(LiveCell::formula(formula, factor));
        }
        rows.push(row);
    }
    LiveSheet { name: names.growth.clone(), widths: vec![34, 12], frozen_rows: 1, rows }
}

/// The indices that lines follow, in their order.
fn followed(ground: &Ground<'_>) -> Vec<String> {
    let lines = (0..ground.counted.len()).filter_map(|it| ground.line(it).index.clone());
    let mut ids: Vec<String> =
        lines.map(|it| it.0).filter(|it| ground.reckoning.indices.contains_key(it)).collect();
    ids.sort_unstable();
    ids.dedup();
    ids
}

/// The changes of the indices, in per cent, a year a column.
pub(super) fn indices(ground: &Ground<'_>) -> LiveSheet {
    let last = i64::from(ground.horizon.last_day().year());
    let mut heading = vec![LiveCell::strong(ground.text("costs-paper-col-index"))];
    let years = ground.since..=last;
    heading.extend(years.clone().map(|it| LiveCell::number(whole(it)).looking(Look::Strong)));
    let mut rows = vec![heading];
    for id in followed(ground) {
        let Some(index) = ground.reckoning.indices.get(&id) else { continue };
        let mut row = vec![LiveCell::text(&index.name)];
        // A year that nobody knows does not change the price.
        let change = |year| index.changes.get(&year).copied().or(index.beyond).unwrap_or_default();
        row.extend(years.clone().map(|it| LiveCell::number(change(it).as_f64())));
        rows.push(row);
    }
    LiveSheet { name: ground.names.indices.clone(), widths: vec![34, 9], frozen_rows: 1, rows }
}

/// The column of a world's sheet in which the amounts with VAT of a year stand.
pub(super) fn gross(ground: &Ground<'_>, year: usize) -> usize {
    BEFORE + GROSS * ground.years() + year
}

/// The rows of a world's sheet: of what is as it is, only what is paid today.
pub(super) fn rows_of(ground: &Ground<'_>, as_is: bool) -> Vec<usize> {
    let all = 0..ground.counted.len();
    all.filter(|it| !as_is || ground.line(*it).phase == CostPhase::Now).collect()
}

/// What each line comes to in each year: how often it falls due, net, VAT, with VAT.
pub(super) fn world(ground: &Ground<'_>, as_is: bool) -> LiveSheet {
    let names = &ground.names;
    let name = if as_is { &names.as_is } else { &names.planned };
    let words = ground.words;
    let years = ground.years();
    let mut heading = [
        "costs-paper-col-name",
        "costs-paper-col-phase",
        "costs-paper-col-nature",
        "costs-paper-col-chapter-number",
    ]
    .map(|it| LiveCell::strong(ground.text(it)))
    .to_vec();
    for block in [
        "costs-paper-block-times",
        "costs-paper-block-net",
        "costs-paper-block-vat",
        "costs-paper-block-gross",
    ] {
        heading.extend(ground.horizon.years().map(|it| {
            LiveCell::strong(words.text(block, &[("year", Datum::Text(it.to_string()))]))
        }));
    }
    let mut rows = vec![heading];
    let world = if as_is { World::AsIs } else { World::AsPlanned };
    let first = i64::from(ground.horizon.first);
    for place in rows_of(ground, as_is) {
        let line = ground.line(place);
        // The row of the line on the sheets of lines and growth, and on this one.
        let (there, here) = (place + 1, rows.len());
        let amounts: Vec<_> =
            ground.reckoning.ledger.amounts(ground.counted[place], world).collect();
        let span = if as_is { line.as_is } else { line.as_planned };
        let mut row = vec![
            LiveCell::text(&line.name),
            LiveCell::text(words.datum(&line.phase.into())),
            LiveCell::text(words.datum(&line.nature.into())),
            LiveCell::number(count(ground.chapter(&line.chapter))),
        ];
        row.extend(ground.horizon.years().map(|year| {
            let (parts, of) = due(line.rhythm, line.every_years, span, year);
            #[allow(clippy::cast_precision_loss, reason = "days of one year")]
            let times = if of == 1 { parts as f64 } else { parts as f64 / MONTH as f64 };
            LiveCell::number(times)
        }));
        for (year, amount) in amounts.iter().enumerate() {
            let grown = usize::try_from(first - ground.since).unwrap_or(0) + year + 1;
            let formula = format!(
                "ROUND(ROUND(ROUND({}*{}*{}/{},8)*{},8),2)",
                at(&names.lines, there, PRICE),
                at(&names.lines, there, QUANTITY),
                at(name, here, BEFORE + year),
                at(&names.lines, there, TIMES),
                at(&names.growth, there, grown),
            );
            row.push(LiveCell::amount(formula, amount.net));
        }
        for (year, amount) in amounts.iter().enumerate() {
            let net = at(name, here, BEFORE + years + year);
            let formula = format!("ROUND({net}*{}/100,2)", at(&names.lines, there, VAT));
            row.push(LiveCell::amount(formula, amount.vat));
        }
        for (year, amount) in amounts.iter().enumerate() {
            let net = at(name, here, BEFORE + years + year);
            let vat = at(name, here, BEFORE + 2 * years + year);
            row.push(LiveCell::amount(format!("ROUND({net}+{vat},2)"), amount.gross()));
        }
        rows.push(row);
    }
    LiveSheet { name: name.clone(), widths: vec![34, 12, 22, 10, 14], frozen_rows: 1, rows }
}

/// The grants, beside the costs.
pub(super) fn grants(ground: &Ground<'_>) -> LiveSheet {
    let headings =
        ["costs-paper-grant", "costs-paper-state", "costs-paper-paid", "costs-paper-amount"];
    let mut rows = vec![headings.map(|it| LiveCell::strong(ground.text(it))).to_vec()];
    rows.extend(ground.reckoning.grants.iter().map(|it| {
        vec![
            LiveCell::text(&it.title),
            LiveCell::text(ground.words.datum(&it.state.into())),
            LiveCell::number(it.year.map(f64::from)),
            LiveCell::money(it.amount),
        ]
    }));
    LiveSheet {
        name: ground.names.grants.clone(),
        widths: vec![48, 18, 12, 18],
        frozen_rows: 1,
        rows,
    }
}

/// What is missing or doubtful.
pub(super) fn doubts(ground: &Ground<'_>) -> LiveSheet {
    let headings = ["costs-paper-col-doubt", "costs-paper-col-counted"];
    let mut rows = vec![headings.map(|it| LiveCell::strong(ground.text(it))).to_vec()];
    rows.extend(doubts_of(ground.reckoning).iter().map(|it| {
        let counted = if it.left_out { "costs-paper-not-counted" } else { "costs-paper-counted" };
        vec![LiveCell::text(ground.words.say(&it.message)), LiveCell::text(ground.text(counted))]
    }));
    LiveSheet { name: ground.names.doubts.clone(), widths: vec![100, 16], frozen_rows: 1, rows }
}

#[allow(clippy::cast_precision_loss, reason = "rows of a sheet")]
pub(super) fn count(count: usize) -> f64 {
    count as f64
}

#[allow(clippy::cast_precision_loss, reason = "years, per cent and inhabitants")]
pub(super) fn whole(number: i64) -> f64 {
    number as f64
}

/// The cents of nothing.
pub(super) const NONE: Cents = Cents(0);
