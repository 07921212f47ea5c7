//! The workbook of the costs comes to the same cents as the figures.

use app::{
    costs::Reckoning,
    exports::{self, Extract, Format, Request},
    plans,
    registers::Cache,
};
use domain::{
    costs::book::{Knobs, PriceIndex, PriceIndexDetails, PriceIndexId},
    decimal::Decimal,
    funding::line::{FundingLine, FundingLineDetails, FundingLineId},
    money::Cents,
    plan::Plan,
    register::costs::{Cost, CostDetails, CostId, CostNature, CostPhase, CostRhythm},
};
use exchange::{
    read,
    sheet::{Book, Cell},
};
use jiff::civil::{Date, date};
use reference::Pack;
use words::Language;

use crate::office::{number, reckoned};

/// The workbook of a plan.
fn made(plan: &Plan, format: Format, language: Language) -> Vec<u8> {
    let folder = tempfile::tempdir().unwrap();
    let store = plans::create(&folder.path().join("a.nuvolario"), plan).unwrap();
    let request = Request { format, sight: None, extract: Some(Extract::Costs), language };
    exports::bytes(&store, &Cache::default(), &request).unwrap()
}

fn opened(bytes: &[u8]) -> Book {
    read::book(bytes, &mut |_| std::ops::ControlFlow::Continue(())).unwrap()
}

pub fn sample(id: &str) -> Plan {
    Pack::shared().sample(id).unwrap().plan()
}

/// Numbers that look as if they came by chance and are always the same.
struct Dice(u64);

impl Dice {
    fn below(&mut self, many: i64) -> i64 {
        self.0 =
            self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        i64::try_from(self.0 >> 33).unwrap() % many
    }

    fn of<T: Copy>(&mut self, all: &[T]) -> T {
        all[usize::try_from(self.below(i64::try_from(all.len()).unwrap())).unwrap()]
    }

    fn day(&mut self) -> Date {
        let (year, month, day) = (self.below(14) + 2022, self.below(12) + 1, self.below(28) + 1);
        date(year as i16, month as i8, day as i8)
    }
}

/// A plan with lines of every kind: parts of months, quantities with decimals, indices, cents that have to
/// be rounded, names that look like formulas.
pub fn tough(lines: i64) -> Plan {
    let mut dice = Dice(7);
    let mut plan = sample("novara");
    plan.registers.costs.clear();
    plan.costs.settings.first_year = Some(2026);
    plan.costs.settings.years = Some(10);
    plan.costs.settings.discount = Decimal::read("3.5");
    let changes = [(2025, "1.7"), (2026, "2.35"), (2027, "-0.4"), (2028, "1.9")];
    plan.costs.indices = vec![PriceIndex {
        id: PriceIndexId(1),
        details: PriceIndexDetails {
            name: "=FOI".into(),
            changes: changes.map(|(year, it)| (year, Decimal::read(it).unwrap())).into(),
            beyond: Decimal::read("1.85"),
            ..Default::default()
        },
    }];
    for id in 1..=lines {
        use CostNature::{Benefit, Capital, Current, Depreciation, Hidden};
        use CostRhythm::{EveryYears, HalfYearly, Monthly, Once, Quarterly, Yearly};
        let rhythm = dice.of(&[Once, Monthly, Quarterly, HalfYearly, Yearly, Yearly, EveryYears]);
        let starts = dice.day();
        let grows = dice.below(3);
        let details = CostDetails {
            name: format!("=1+{id}"),
            phase: Some(dice.of(&[
                CostPhase::Now,
                CostPhase::Now,
                CostPhase::After,
                CostPhase::After,
                CostPhase::Move,
                CostPhase::Exit,
            ])),
            nature: Some(dice.of(&[
                Current,
                Current,
                Current,
                Capital,
                Depreciation,
                Hidden,
                Benefit,
            ])),
            rhythm: Some(rhythm),
            every_years: (rhythm == EveryYears).then(|| dice.below(6) + 1),
            amount: Some(Cents(dice.below(20_000_000))),
            quantity: dice
                .of(&[None, Some(Decimal(dice.0 as i64 % 90_000 + 1))])
                .filter(|it| it.0 > 0),
            vat_percent: dice.of(&[None, Some(0), Some(4), Some(5), Some(10), Some(22)]),
            starts: (rhythm == Once || rhythm == EveryYears || dice.below(2) == 0)
                .then_some(starts),
            ends: (dice.below(3) == 0)
                .then(|| starts.saturating_add(jiff::Span::new().days(dice.below(3000)))),
            growth: (grows == 0).then(|| Decimal(dice.below(60_000) - 10_000)),
            index: if grows == 1 { "own.1".into() } else { String::new() },
            index_share: (grows == 1).then(|| dice.below(101)),
            day: (dice.below(2) == 0).then(|| dice.day()),
            chapter: dice.of(&["1054", "=2+2", "*", "", ">5", "104/3"]).to_owned(),
            ..Default::default()
        };
        plan.registers.costs.push(Cost { id: CostId(id), details });
    }
    plan.funding = [(1, 50_000_00, Some(date(2027, 6, 30))), (2, 1_234_56, None)]
        .into_iter()
        .map(|(id, amount, paid)| FundingLine {
            id: FundingLineId(id),
            details: FundingLineDetails {
                title: "@contributo".into(),
                amount: Some(Cents(amount)),
                paid,
                ..Default::default()
            },
        })
        .collect();
    plan
}

/// A number of a sheet, by the words of its row and its column counted from the first number.
fn found(book: &Book, sheet: usize, label: &str) -> Option<f64> {
    let row =
        book.sheets[sheet].rows.iter().find(|it| it.first() == Some(&Cell::Text(label.into())))?;
    number(row.get(1)?)
}

#[test]
fn the_workbook_says_what_the_figures_say() {
    for plan in [sample("ferrara"), sample("lecce"), sample("novara"), tough(60)] {
        let reckoning = Reckoning::of(&plan, Knobs::default(), app::clock::today());
        let figures = reckoning.figures.unwrap();
        for format in [Format::Xlsx, Format::Ods] {
            let book = opened(&made(&plan, format, Language::It));
            assert_eq!(book.sheets.len(), 10);
            let cents =
                |label: &str| found(&book, 0, label).map(|it| Cents((it * 100.0).round() as i64));
            assert_eq!(cents("Costo totale del cloud (TCO)"), Some(figures.tco));
            assert_eq!(cents("Divario dopo il contributo"), figures.gap);
            assert_eq!(cents("Risparmio"), Some(figures.saving));
            let year = found(&book, 0, "Anno del divario").map(|it| it as i16);
            assert_eq!(year, figures.gap_year);
        }
    }
}

#[test]
fn what_a_person_typed_is_never_a_formula() {
    let plan = tough(20);
    for format in [Format::Xlsx, Format::Ods] {
        let book = opened(&made(&plan, format, Language::It));
        let lines = &book.sheets[6];
        assert_eq!(lines.rows[1][0], Cell::Text("=1+1".into()));
        assert!(lines.rows.iter().any(|it| it.get(5) == Some(&Cell::Text("=2+2".into()))));
        assert_eq!(book.sheets[8].rows[1][0], Cell::Text("@contributo".into()));
    }
}

#[test]
fn a_workbook_that_reckons_is_no_csv() {
    let folder = tempfile::tempdir().unwrap();
    let store = plans::create(&folder.path().join("a.nuvolario"), &sample("novara")).unwrap();
    for format in [Format::Csv, Format::Pdf, Format::Json, Format::Datapackage] {
        let request =
            Request { format, sight: None, extract: Some(Extract::Costs), language: Language::It };
        let failure = exports::bytes(&store, &Cache::default(), &request).unwrap_err();
        assert_eq!(failure.message.key, "exports-only-workbooks", "{format:?}");
    }
}

#[test]
#[ignore = "LibreOffice reckons: cargo xtask verify"]
fn libreoffice_comes_to_the_same_cents() {
    let plans = [
        ("ferrara", sample("ferrara")),
        ("lecce", sample("lecce")),
        ("novara", sample("novara")),
        ("empty", tough(0)),
        ("tough", tough(400)),
    ];
    let mut formulas = 0;
    for (name, plan) in plans {
        for (format, ending) in [(Format::Xlsx, "xlsx"), (Format::Ods, "ods")] {
            for language in [Language::It, Language::En] {
                let bytes = made(&plan, format, language);
                let (before, after) = (opened(&bytes), reckoned(&bytes, ending));
                assert_eq!(before.sheets.len(), after.sheets.len());
                for (one, other) in before.sheets.iter().zip(&after.sheets) {
                    assert_eq!(one.name, other.name);
                    for (row, cells) in one.rows.iter().enumerate() {
                        for (column, cell) in cells.iter().enumerate() {
                            let empty = Cell::Empty;
                            let found = other.rows.get(row).and_then(|it| it.get(column));
                            let found = found.unwrap_or(&empty);
                            let place = exchange::sheet::cell_name(row, column);
                            let place = format!("{name}.{ending} {}!{place}", one.name);
                            same(cell, found, &place);
                            formulas += 1;
                        }
                    }
                }
            }
        }
    }
    assert!(formulas > 50_000, "{formulas}");
}

/// Amounts are the same to the cent; factors, to twelve digits.
#[track_caller]
fn same(written: &Cell, reckoned: &Cell, place: &str) {
    match (number(written), number(reckoned)) {
        (Some(one), Some(other)) => {
            let (is_money, near) = (matches!(written, Cell::Money(_)), one.abs().max(1.0) * 1e-12);
            let apart = (one - other).abs();
            assert!(apart < if is_money { 0.001 } else { near }, "{place}: {one} or {other}");
        }
        _ => assert_eq!(blank(written), blank(reckoned), "{place}"),
    }
}

/// An empty text is nothing.
fn blank(cell: &Cell) -> Cell {
    match cell {
        Cell::Text(text) if text.is_empty() => Cell::Empty,
        cell => cell.clone(),
    }
}
