//! What is written comes back as it was, whatever it is.
#![allow(clippy::unwrap_used, missing_docs)]

use std::ops::ControlFlow;

use domain::money::Cents;
use exchange::{
    read,
    sheet::{Book, Cell, Column, Kind, Table},
    write::{self, About, Profile},
};
use jiff::civil::{DateTime, Time, date};
use proptest::prelude::*;

/// Texts that have broken somebody's program.
const HOSTILE: [&str; 36] = [
    "=1+1",
    "+cmd|' /C calc'!A0",
    "-2+3",
    "@SUM(A1)",
    "\t=1",
    "\r=1",
    "'=1",
    "''=1",
    "'",
    "ID",
    "<script>alert(1)</script>",
    "&amp;<>\"'",
    "]]>",
    "<!--",
    "_x0041_",
    "_x005F_x0041_",
    "a;b,c\td|e",
    "\"quoted\"",
    "\"",
    "line\nbreak",
    "line\r\nbreak\r",
    "\n",
    " leading",
    "trailing ",
    "two  blanks   three",
    " ",
    "\u{0}\u{1}\u{8}\u{b}\u{1f}\u{7f}",
    "\u{fffe}\u{ffff}\u{fffd}\u{feff}",
    "citt\u{e0} \u{20ac} \u{1f3db}\u{fe0f}",
    "\u{202e}right to left",
    "1234,56",
    "31/12/2026",
    "001",
    "VERO",
    "#DIV/0!",
    "sep=,",
];

fn text() -> impl Strategy<Value = String> {
    prop_oneof![
        prop::sample::select(&HOSTILE[..]).prop_map(str::to_owned),
        ".{0,12}",
        "[ \\t\\r\\n;,'\"=a]{0,8}",
        prop::collection::vec(any::<char>(), 0..6).prop_map(String::from_iter),
    ]
}

fn moment() -> impl Strategy<Value = DateTime> {
    let day = (1_i16..=9999, 1_i8..=12, 1_i8..=28);
    (day, 0_i8..24, 0_i8..60, 0_i8..60).prop_map(|((year, month, day), hour, minute, second)| {
        date(year, month, day).at(hour, minute, second, 0)
    })
}

fn cell() -> impl Strategy<Value = Cell> {
    prop_oneof![
        2 => Just(Cell::Empty),
        6 => text().prop_map(Cell::Text),
        1 => prop::num::f64::NORMAL.prop_map(Cell::Number),
        1 => (-1_000_000_i32..1_000_000).prop_map(|it| Cell::Number(f64::from(it) / 8.0)),
        2 => (1 - read::CENTS_LIMIT..read::CENTS_LIMIT).prop_map(|it| Cell::Money(Cents(it))),
        1 => any::<i64>().prop_map(|it| Cell::Money(Cents(it))),
        2 => moment().prop_map(|it| Cell::Day(it.date())),
        1 => moment().prop_map(Cell::Moment),
        1 => any::<bool>().prop_map(Cell::Flag),
        1 => Just(Cell::Error("#DIV/0!".to_owned())),
    ]
}

const KINDS: [Kind; 6] =
    [Kind::Text, Kind::Number, Kind::Money, Kind::Day, Kind::Moment, Kind::Flag];

fn table() -> impl Strategy<Value = Table> {
    let first = prop::sample::select(&HOSTILE[..30]).prop_map(str::to_owned);
    let headings = (first, prop::collection::vec(text(), 0..4));
    let rows = prop::collection::vec(prop::collection::vec(cell(), 0..6), 0..8);
    (text(), headings, rows).prop_map(|(name, (first, others), rows)| {
        let headings = std::iter::once(first).chain(others);
        let columns = headings.zip(KINDS).map(|(it, kind)| Column::new(it, kind)).collect();
        Table { title: name.clone(), name, columns, rows }
    })
}

fn about() -> About {
    About {
        title: "Prova <&>".to_owned(),
        language: "it-IT".to_owned(),
        made: date(2026, 11, 23).at(12, 0, 0, 0),
    }
}

fn read(bytes: &[u8]) -> Book {
    read::book(bytes, &mut |_| ControlFlow::Continue(())).unwrap()
}

/// The rows of the table with its headings, each cell as `seen`, as long as they are filled.
fn expected(table: &Table, seen: impl Fn(&Cell) -> Cell) -> Vec<Vec<Cell>> {
    let headings = table.columns.iter().map(|it| Cell::Text(it.heading.clone())).collect();
    let trim = |cells: &Vec<Cell>| {
        let mut cells: Vec<Cell> = cells.iter().map(&seen).collect();
        cells.truncate(cells.iter().rposition(|it| !it.is_empty()).map_or(0, |it| it + 1));
        cells
    };
    let mut rows: Vec<Vec<Cell>> =
        std::iter::once(&headings).chain(&table.rows).map(trim).collect();
    rows.truncate(rows.iter().rposition(|it| !it.is_empty()).map_or(0, |it| it + 1));
    rows
}

fn filled(text: String) -> Cell {
    if text.is_empty() { Cell::Empty } else { Cell::Text(text) }
}

fn euro(cents: i64) -> String {
    let sign = if cents < 0 { "-" } else { "" };
    format!("{sign}{}.{:02}", cents.unsigned_abs() / 100, cents.unsigned_abs() % 100)
}

/// What a spreadsheet gives back: an error is a text then, and midnight is a day.
fn in_a_sheet(cell: &Cell, text: impl Fn(&str) -> String) -> Cell {
    match cell {
        Cell::Text(it) | Cell::Error(it) => filled(text(it)),
        Cell::Moment(it) if it.time() == Time::midnight() => Cell::Day(it.date()),
        Cell::Money(it) if it.0.unsigned_abs() >= read::CENTS_LIMIT.unsigned_abs() => {
            // No spreadsheet counts so far.
            Cell::Text(euro(it.0))
        }
        cell => cell.clone(),
    }
}

fn in_xlsx(cell: &Cell) -> Cell {
    let before = |it: &DateTime| it.date() < date(1900, 3, 1);
    match in_a_sheet(cell, str::to_owned) {
        // Excel has no days before 1900, and counts the first ones wrong.
        Cell::Day(it) if before(&it.at(0, 0, 0, 0)) => {
            Cell::Text(it.strftime("%d/%m/%Y").to_string())
        }
        Cell::Moment(it) if before(&it) => Cell::Text(it.strftime("%d/%m/%Y %H:%M:%S").to_string()),
        cell => cell,
    }
}

fn in_ods(cell: &Cell) -> Cell {
    // There are no characters in XML for some of these, and line ends are all alike.
    let text = |it: &str| {
        let unknown =
            |it: char| it < ' ' && !"\t\r\n".contains(it) || matches!(it, '\u{fffe}' | '\u{ffff}');
        let lines = it.replace("\r\n", "\n").replace('\r', "\n");
        lines.replace(unknown, "\u{fffd}")
    };
    match in_a_sheet(cell, text) {
        Cell::Text(it) if matches!(cell, Cell::Money(_)) => {
            // Beyond what counts exactly, the amount is a number.
            Cell::Number(it.parse().unwrap())
        }
        cell => cell,
    }
}

fn in_csv(cell: &Cell, profile: Profile) -> Cell {
    let is_italian = profile == Profile::Italian;
    let number = |it: String| if is_italian { it.replace('.', ",") } else { it };
    filled(match cell {
        Cell::Empty => String::new(),
        Cell::Text(it) | Cell::Error(it) => it.replace('\0', "\u{fffd}"),
        Cell::Number(it) => number(it.to_string()),
        Cell::Money(it) => number(euro(it.0)),
        Cell::Day(it) if is_italian => it.strftime("%d/%m/%Y").to_string(),
        Cell::Day(it) => it.to_string(),
        Cell::Moment(it) if is_italian => it.strftime("%d/%m/%Y %H:%M:%S").to_string(),
        Cell::Moment(it) => it.to_string(),
        Cell::Flag(it) if is_italian => if *it { "VERO" } else { "FALSO" }.to_owned(),
        Cell::Flag(it) => it.to_string(),
    })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_table_comes_back_from_xlsx(table in table()) {
        let bytes = write::xlsx(std::slice::from_ref(&table), &about()).unwrap();
        prop_assert_eq!(&read(&bytes).sheets[0].rows, &expected(&table, in_xlsx));
        prop_assert_eq!(bytes, write::xlsx(&[table], &about()).unwrap(), "the same bytes again");
    }

    #[test]
    fn a_table_comes_back_from_ods(table in table()) {
        let bytes = write::ods(std::slice::from_ref(&table), &about()).unwrap();
        prop_assert_eq!(&read(&bytes).sheets[0].rows, &expected(&table, in_ods));
        prop_assert_eq!(bytes, write::ods(&[table], &about()).unwrap(), "the same bytes again");
    }

    #[test]
    fn a_table_comes_back_from_csv(table in table()) {
        for profile in [Profile::Italian, Profile::Iso] {
            let bytes = write::csv(&table, profile);
            let sheet = &read(&bytes).sheets[0];
            let rows = expected(&table, |it| in_csv(it, profile));
            prop_assert_eq!(&sheet.rows, &rows, "{:?}\n{}", profile, String::from_utf8_lossy(&bytes));
        }
    }
}

#[test]
fn no_text_is_a_formula_in_any_file() {
    let risky: Vec<&str> =
        HOSTILE.into_iter().filter(|it| it.starts_with(['=', '+', '-', '@', '\t', '\r'])).collect();
    assert_eq!(risky.len(), 6);
    for text in risky {
        let table = Table {
            name: "A".to_owned(),
            title: String::new(),
            columns: vec![Column::new(text, Kind::Text)],
            rows: vec![vec![Cell::Text(text.to_owned())]],
        };
        for profile in [Profile::Italian, Profile::Iso] {
            let bytes = write::csv(&table, profile);
            let written = String::from_utf8(bytes).unwrap();
            let written = written.trim_start_matches('\u{feff}');
            let mut cells = csv::ReaderBuilder::new()
                .has_headers(false)
                .delimiter(if profile == Profile::Italian { b';' } else { b',' })
                .from_reader(written.as_bytes());
            for row in cells.records() {
                assert!(row.unwrap()[0].starts_with('\''), "{written}");
            }
        }
        let xlsx = write::xlsx(std::slice::from_ref(&table), &about()).unwrap();
        let ods = write::ods(&[table], &about()).unwrap();
        for (file, part) in [(xlsx, "xl/worksheets/sheet1.xml"), (ods, "content.xml")] {
            let mut zip = zip::ZipArchive::new(std::io::Cursor::new(file)).unwrap();
            let xml = std::io::read_to_string(zip.by_name(part).unwrap()).unwrap();
            assert!(!xml.contains("<f>") && !xml.contains("formula"), "{xml}");
        }
    }
}

#[test]
fn no_file_of_text_begins_like_a_file_of_another_kind() {
    for heading in ["ID", "{\"a\":1}", "<html>", "%PDF-1.7", "PK\u{3}\u{4}", "sep=,", "BZh"] {
        let table = Table {
            name: "A".to_owned(),
            title: String::new(),
            columns: vec![Column::new(heading, Kind::Text), Column::new("b", Kind::Text)],
            rows: Vec::new(),
        };
        for profile in [Profile::Italian, Profile::Iso] {
            let bytes = write::csv(&table, profile);
            assert!(!bytes.starts_with(b"ID"), "a SYLK file begins so");
            let headings = [heading, "b"].map(|it| Cell::Text(it.to_owned()));
            assert_eq!(read(&bytes).sheets[0].rows, [headings.to_vec()]);
        }
    }
}

#[test]
fn what_does_not_fit_is_refused_whole() {
    let table = |cell: Cell| Table {
        name: "Servizi".to_owned(),
        title: String::new(),
        columns: vec![Column::new("Note", Kind::Text)],
        rows: vec![vec![Cell::Empty], vec![cell]],
    };
    let long = [table(Cell::Text("\u{1f3db}".repeat(16_384)))];
    let error = write::xlsx(&long, &about()).unwrap_err();
    let place = "A3".to_owned();
    assert_eq!(error, write::WriteError::TextTooLong { table: "Servizi".to_owned(), place });
    let back = read(&write::ods(&long, &about()).unwrap());
    assert_eq!(back.sheets[0].rows[2], long[0].rows[1], "the others have room");
    let mut high = table(Cell::Empty);
    high.rows = vec![Vec::new(); 1_048_576];
    let too_large = write::WriteError::TooLarge { table: "Servizi".to_owned() };
    assert_eq!(write::xlsx(&[high.clone()], &about()), Err(too_large.clone()));
    assert_eq!(write::ods(&[high], &about()), Err(too_large));
}
