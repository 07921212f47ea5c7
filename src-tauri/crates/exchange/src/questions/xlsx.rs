//! The questions as an Excel workbook.

use rust_xlsxwriter::{
    Color, DataValidation, DataValidationErrorStyle, Format, FormatAlign, FormatBorder, Formula,
    Workbook, Worksheet, XlsxError,
};

use super::{Question, QuestionBook, WIDTHS, choices, headings, is_first, top};
use crate::{
    sheet::column_name,
    write::{LETTERS_OF_EXCEL, WriteError, names, xlsx::properties},
};

/// A4, as the format numbers papers.
const A4: u8 = 9;

pub fn write(book: &QuestionBook) -> Result<Vec<u8>, WriteError> {
    let labels = &book.labels;
    check(book)?;
    pack(book).map_err(|error| match error {
        XlsxError::RowColumnLimitError => WriteError::TooLarge { table: labels.sheet.clone() },
        error => WriteError::Other(error.to_string()),
    })
}

/// Looks for texts that no cell of Excel has room for.
fn check(book: &QuestionBook) -> Result<(), WriteError> {
    // The library counts letters, Excel halves of four bytes.
    let is_long =
        |it: &str| it.len() > LETTERS_OF_EXCEL && it.encode_utf16().count() > LETTERS_OF_EXCEL;
    let long = |place: &str| {
        let table = book.labels.sheet.clone();
        Err(WriteError::TextTooLong { table, place: place.to_owned() })
    };
    if let Some(text) = top(book).into_iter().find(|it| is_long(it)) {
        return long(&text.chars().take(40).collect::<String>());
    }
    for it in &book.questions {
        let texts = [&it.application, &it.question, &it.help, &it.answer];
        if texts.into_iter().chain(&it.options).any(|it| is_long(it)) {
            return long(&it.key);
        }
    }
    Ok(())
}

struct Formats {
    title: Format,
    plain: Format,
    heading: Format,
    first: Format,
    text: Format,
    answer: Format,
    key: Format,
}

impl Formats {
    fn new() -> Self {
        let wrapped = || Format::new().set_text_wrap().set_align(FormatAlign::Top);
        let framed =
            || wrapped().set_border(FormatBorder::Thin).set_border_color(Color::RGB(0x00D9_DADB));
        Self {
            title: Format::new().set_bold().set_font_size(14),
            plain: Format::new(),
            heading: framed().set_bold().set_background_color(Color::RGB(0x00E6_ECF2)),
            first: framed().set_bold(),
            text: framed(),
            // A text stays as it was typed: `1/2` is no day.
            answer: framed()
                .set_num_format("@")
                .set_unlocked()
                .set_background_color(Color::RGB(0x00FF_F9E5)),
            key: Format::new()
                .set_align(FormatAlign::Top)
                .set_shrink()
                .set_font_size(7)
                .set_font_color(Color::RGB(0x00A6_A6A6)),
        }
    }
}

fn pack(book: &QuestionBook) -> Result<Vec<u8>, XlsxError> {
    let mut workbook = Workbook::new();
    workbook.set_properties(&properties(&book.about)?);
    let wanted = [book.labels.sheet.as_str(), &book.labels.choices];
    let [name, choices_name] = names::pair(wanted);
    let (lists, chosen) = choices(book);
    let sheet = workbook.add_worksheet();
    sheet.set_name(name)?;
    let header = fill(sheet, book)?;
    for (at, list) in chosen.iter().enumerate() {
        let Some(list) = *list else { continue };
        let column = column_name(list);
        let sheet_name = choices_name.replace('\'', "''");
        let range = format!("='{sheet_name}'!${column}$1:${column}${}", lists[list].len());
        // Something else can be said too: a person may know better than the list.
        let validation = DataValidation::new()
            .allow_list_formula(Formula::new(range))
            .set_error_style(DataValidationErrorStyle::Warning);
        let row = row(header + 1 + at);
        sheet.add_data_validation(row, ANSWER, row, ANSWER, &validation)?;
    }
    if !lists.is_empty() {
        let sheet = workbook.add_worksheet();
        sheet.set_name(choices_name)?;
        for (column, options) in lists.iter().enumerate() {
            let column = u16::try_from(column).unwrap_or(u16::MAX);
            for (at, option) in options.iter().enumerate() {
                sheet.write_string(row(at), column, option)?;
            }
        }
        sheet.set_hidden(true);
    }
    workbook.save_to_buffer()
}

/// The column of the answers.
const ANSWER: u16 = 3;

/// Fills the sheet; answers in which row its headings stand.
fn fill(sheet: &mut Worksheet, book: &QuestionBook) -> Result<usize, XlsxError> {
    let formats = Formats::new();
    for (column, letters) in (0..).zip(WIDTHS) {
        sheet.set_column_width(column, letters)?;
    }
    let top = top(book);
    for (at, text) in top.iter().enumerate() {
        let format = if at == 0 { &formats.title } else { &formats.plain };
        sheet.write_string_with_format(row(at), 0, *text, format)?;
    }
    let header = top.len() + 1;
    for (column, heading) in (0..).zip(headings(&book.labels)) {
        let format =
            if usize::from(column) + 1 == WIDTHS.len() { &formats.key } else { &formats.heading };
        sheet.write_string_with_format(row(header), column, heading, format)?;
    }
    for (at, it) in book.questions.iter().enumerate() {
        sheet.set_row_height(row(header + 1 + at), height(it))?;
        let application =
            if is_first(&book.questions, at) { &formats.first } else { &formats.text };
        let cells = [
            (&it.application, application),
            (&it.question, &formats.text),
            (&it.help, &formats.text),
            (&it.answer, &formats.answer),
            (&it.key, &formats.key),
        ];
        for (column, (text, format)) in (0..).zip(cells) {
            let row = row(header + 1 + at);
            match text.as_str() {
                "" => sheet.write_blank(row, column, format)?,
                text => sheet.write_string_with_format(row, column, text, format)?,
            };
        }
    }
    sheet.set_freeze_panes(row(header + 1), 0)?;
    sheet.set_repeat_rows(row(header), row(header))?;
    sheet.set_landscape().set_paper_size(A4).set_print_fit_to_pages(1, 0);
    sheet.protect_with_options(&rust_xlsxwriter::ProtectionOptions {
        format_columns: true,
        format_rows: true,
        ..rust_xlsxwriter::ProtectionOptions::default()
    });
    Ok(header)
}

/// How high the row of a question is, in points. LibreOffice does not make a row of Excel as high as
/// its texts; a line to spare leaves room for the answer.
fn height(question: &Question) -> f64 {
    const LINE: f64 = 15.0;
    /// The highest row of Excel, in lines.
    const MOST: usize = 27;
    let texts = [&question.application, &question.question, &question.help, &question.answer];
    let lines = |(text, width): (&String, u16)| -> usize {
        let width = usize::from(width.saturating_sub(2)).max(1);
        text.split('\n').map(|it| it.chars().count().div_ceil(width).max(1)).sum()
    };
    let most = texts.into_iter().zip(WIDTHS).map(lines).max().unwrap_or(1);
    let lines = u32::try_from((most + 1).min(MOST)).unwrap_or(1);
    LINE * f64::from(lines)
}

/// Beyond the last row, which the library refuses.
fn row(at: usize) -> u32 {
    u32::try_from(at).unwrap_or(u32::MAX)
}
