//! Tables as an Excel workbook.

use jiff::civil::{Date, DateTime, date};
use rust_xlsxwriter::{DocProperties, ExcelDateTime, Format, Workbook, Worksheet, XlsxError};

use super::{
    About, LETTERS_OF_EXCEL, WriteError, euro, fits, italian_day, italian_moment, names,
    text_too_long,
};
use crate::{
    read::CENTS_LIMIT,
    sheet::{Cell, Table},
};

/// A workbook with a sheet for each table.
///
/// The rows wait in a file without a name until they are packed; in memory they would take more than
/// twice as much as the table itself.
pub fn xlsx(tables: &[Table], about: &About) -> Result<Vec<u8>, WriteError> {
    let other = |error: XlsxError| WriteError::Other(error.to_string());
    let mut workbook = Workbook::new();
    workbook.set_properties(&properties(about).map_err(other)?);
    let formats = Formats::new();
    let names = names::of_sheets(tables.iter().map(|it| it.name.as_str()));
    for (table, name) in tables.iter().zip(names) {
        fits(table)?;
        let sheet = workbook.add_worksheet_with_low_memory().map_err(other)?;
        sheet.set_name(name).map_err(other)?;
        fill(sheet, table, &formats)?;
    }
    workbook.save_to_buffer().map_err(other)
}

/// What the workbook says of itself.
pub fn properties(about: &About) -> Result<DocProperties, XlsxError> {
    let made = about.made;
    let small = |it: i8| u8::try_from(it).unwrap_or_default();
    let year = u16::try_from(made.year()).unwrap_or_default();
    let day = ExcelDateTime::from_ymd(year, small(made.month()), small(made.day()))?;
    let hour = u16::try_from(made.hour()).unwrap_or_default();
    let made = day.and_hms(hour, small(made.minute()), f64::from(made.second()))?;
    Ok(DocProperties::new()
        .set_title(&about.title)
        .set_creation_datetime(&made)
        .set_custom_property("Language", about.language.as_str()))
}

struct Formats {
    heading: Format,
    money: Format,
    day: Format,
    moment: Format,
    flag: Format,
}

impl Formats {
    fn new() -> Self {
        let number = |code: &str| Format::new().set_num_format(code);
        Self {
            heading: Format::new().set_bold(),
            money: number("#,##0.00 €"),
            day: number("dd/mm/yyyy"),
            moment: number("dd/mm/yyyy hh:mm:ss"),
            // Excel has its own words; LibreOffice would show 1 and 0.
            flag: number("\"VERO\";\"VERO\";\"FALSO\""),
        }
    }
}

fn fill(sheet: &mut Worksheet, table: &Table, formats: &Formats) -> Result<(), WriteError> {
    // What could be refused has been looked at before: the size, and the length of texts.
    let other = |error: XlsxError| WriteError::Other(error.to_string());
    for (index, column) in table.columns.iter().enumerate() {
        let at = place(index);
        sheet.set_column_width(at, column.letters()).map_err(other)?;
        let heading = &column.heading;
        sheet.write_string_with_format(0, at, heading, &formats.heading).map_err(|error| {
            match error {
                XlsxError::MaxStringLengthExceeded => {
                    WriteError::TextTooLong { table: table.name.clone(), place: heading.clone() }
                }
                error => other(error),
            }
        })?;
    }
    sheet.set_freeze_panes(1, 0).map_err(other)?;
    sheet.set_repeat_rows(0, 0).map_err(other)?;
    if let Some(last) = table.columns.len().checked_sub(1) {
        let bottom = u32::try_from(table.rows.len()).unwrap_or(u32::MAX);
        sheet.autofilter(0, 0, bottom, place(last)).map_err(other)?;
    }
    for (row, cells) in table.rows.iter().enumerate() {
        let below = u32::try_from(row + 1).unwrap_or(u32::MAX);
        for (column, cell) in cells.iter().enumerate() {
            let at = (below, place(column));
            match put(sheet, at, cell, formats) {
                Err(XlsxError::MaxStringLengthExceeded) => {
                    return Err(text_too_long(table, row, column));
                }
                outcome => outcome.map_err(other)?,
            }
        }
    }
    Ok(())
}

fn place(column: usize) -> u16 {
    u16::try_from(column).unwrap_or(u16::MAX)
}

fn put(
    sheet: &mut Worksheet,
    (row, column): (u32, u16),
    cell: &Cell,
    formats: &Formats,
) -> Result<(), XlsxError> {
    let text = |sheet: &mut Worksheet, text: &str| {
        // The library counts letters, Excel halves of four bytes.
        if text.len() > LETTERS_OF_EXCEL && text.encode_utf16().count() > LETTERS_OF_EXCEL {
            return Err(XlsxError::MaxStringLengthExceeded);
        }
        sheet.write_string(row, column, text).map(drop)
    };
    let number = |sheet: &mut Worksheet, number: f64, format: &Format| {
        sheet.write_number_with_format(row, column, number, format).map(drop)
    };
    match cell {
        Cell::Empty => Ok(()),
        Cell::Text(it) | Cell::Error(it) => text(sheet, it),
        Cell::Number(it) if it.is_finite() => sheet.write_number(row, column, *it).map(drop),
        Cell::Number(_) => Ok(()),
        Cell::Money(it) if it.0.unsigned_abs() < CENTS_LIMIT.unsigned_abs() => {
            // Exact below the limit: there is one floating number nearest to each cent.
            #[allow(clippy::cast_precision_loss)]
            number(sheet, it.0 as f64 / 100.0, &formats.money)
        }
        Cell::Money(it) => text(sheet, &euro(it.0)),
        Cell::Day(it) => match serial(it.to_datetime(jiff::civil::Time::midnight())) {
            Some(serial) => number(sheet, serial, &formats.day),
            None => text(sheet, &italian_day(*it)),
        },
        Cell::Moment(it) => match serial(*it) {
            Some(serial) => number(sheet, serial, &formats.moment),
            None => text(sheet, &italian_moment(*it)),
        },
        Cell::Flag(it) => {
            sheet.write_boolean_with_format(row, column, *it, &formats.flag).map(drop)
        }
    }
}

/// How Excel counts days. Before March 1900 it counts wrong, and LibreOffice otherwise.
pub fn serial(moment: DateTime) -> Option<f64> {
    let first: Date = date(1900, 3, 1);
    let days = moment.date().since(first).ok()?.get_days();
    let time = moment.time();
    let seconds =
        i32::from(time.hour()) * 3600 + i32::from(time.minute()) * 60 + i32::from(time.second());
    let day = (f64::from(seconds) + f64::from(time.subsec_nanosecond()) / 1e9) / 86_400.0;
    let is_known = days >= 0 && moment.year() <= 9999;
    is_known.then_some(f64::from(days) + 61.0 + day)
}
