//! As an Excel workbook.

use rust_xlsxwriter::{Format, Formula, Workbook, XlsxError};

use super::{Came, Held, LiveCell, LiveSheet, Look, fit};
use crate::{
    sheet::cell_name,
    write::{
        About, LETTERS_OF_EXCEL, WriteError,
        xlsx::{properties, serial},
    },
};

/// The workbook. Every formula carries what it came to, for programs that only look.
pub fn xlsx(sheets: &[LiveSheet], about: &About) -> Result<Vec<u8>, WriteError> {
    fit(sheets)?;
    let other = |error: XlsxError| WriteError::Other(error.to_string());
    let mut workbook = Workbook::new();
    workbook.set_properties(&properties(about).map_err(other)?);
    let formats = Look::ALL.map(format);
    for sheet in sheets {
        let to = workbook.add_worksheet_with_low_memory().map_err(other)?;
        to.set_name(&sheet.name).map_err(other)?;
        // A formula that comes to nothing would be said to come to zero.
        to.set_formula_result_default("");
        let columns = sheet.rows.iter().map(Vec::len).max().unwrap_or_default();
        for column in 0..columns {
            let letters = sheet.widths.get(column).or(sheet.widths.last());
            to.set_column_width(place(column), letters.copied().unwrap_or(12)).map_err(other)?;
        }
        if sheet.frozen_rows > 0 {
            let rows = u32::try_from(sheet.frozen_rows).unwrap_or(1);
            to.set_freeze_panes(rows, 1).map_err(other)?;
        }
        for (row, cells) in sheet.rows.iter().enumerate() {
            for (column, cell) in cells.iter().enumerate() {
                let format = &formats[cell.look as usize];
                put(to, (row, column), cell, format).map_err(|error| match error {
                    XlsxError::MaxStringLengthExceeded => WriteError::TextTooLong {
                        table: sheet.name.clone(),
                        place: cell_name(row, column),
                    },
                    error => other(error),
                })?;
            }
        }
    }
    workbook.save_to_buffer().map_err(other)
}

fn format(look: Look) -> Format {
    let money = "#,##0.00 €";
    match look {
        Look::Plain => Format::new(),
        Look::Strong => Format::new().set_bold(),
        Look::Money => Format::new().set_num_format(money),
        Look::StrongMoney => Format::new().set_num_format(money).set_bold(),
        Look::Percent => Format::new().set_num_format("0.00%"),
        Look::Day => Format::new().set_num_format("dd/mm/yyyy"),
    }
}

fn place(column: usize) -> u16 {
    u16::try_from(column).unwrap_or(u16::MAX)
}

fn put(
    sheet: &mut rust_xlsxwriter::Worksheet,
    (row, column): (usize, usize),
    cell: &LiveCell,
    format: &Format,
) -> Result<(), XlsxError> {
    let (row, column) = (u32::try_from(row).unwrap_or(u32::MAX), place(column));
    match &cell.held {
        Held::Nothing => Ok(()),
        Held::Text(text) => {
            if text.encode_utf16().count() > LETTERS_OF_EXCEL {
                return Err(XlsxError::MaxStringLengthExceeded);
            }
            sheet.write_string_with_format(row, column, text, format).map(drop)
        }
        Held::Number(it) => sheet.write_number_with_format(row, column, *it, format).map(drop),
        Held::Day(day) => match serial(day.to_datetime(jiff::civil::Time::midnight())) {
            Some(serial) => sheet.write_number_with_format(row, column, serial, format).map(drop),
            None => sheet.write_string(row, column, day.to_string()).map(drop),
        },
        Held::Formula(formula, came) => {
            let came = match came {
                Came::To(it) => it.to_string(),
                Came::ToNothing => String::new(),
            };
            let formula = Formula::new(formula).set_result(came);
            sheet.write_formula_with_format(row, column, formula, format).map(drop)
        }
    }
}
