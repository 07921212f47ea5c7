//! The questions as an OpenDocument spreadsheet.

use std::{fmt::Write as _, io::Write};

use quick_xml::escape::escape;
use zip::result::ZipError;

use super::{QuestionBook, WIDTHS, choices, headings, is_first, top};
use crate::{
    sheet::column_name,
    write::{
        ROWS, WriteError, names,
        ods::{HEAD, NAMESPACES, document, settings, shown},
    },
};

/// All columns side by side on a page that lies on its side.
const PAGES: &str = concat!(
    r#"<office:automatic-styles><style:page-layout style:name="page">"#,
    r#"<style:page-layout-properties fo:page-width="297mm" fo:page-height="210mm" "#,
    r#"style:print-orientation="landscape" style:scale-to-X="1" style:scale-to-Y="0"/>"#,
    r#"</style:page-layout></office:automatic-styles><office:master-styles>"#,
    r#"<style:master-page style:name="Default" style:page-layout-name="page"/>"#,
    r#"</office:master-styles>"#,
);

pub fn write(book: &QuestionBook) -> Result<Vec<u8>, WriteError> {
    if book.questions.len() + top(book).len() + 2 > ROWS {
        return Err(WriteError::TooLarge { table: book.labels.sheet.clone() });
    }
    pack(book).map_err(|error| WriteError::Other(error.to_string()))
}

fn pack(book: &QuestionBook) -> Result<Vec<u8>, ZipError> {
    let wanted = [book.labels.sheet.as_str(), &book.labels.choices];
    let names = names::pair(wanted);
    // The headings stay in view, below the top and an empty row.
    let settings = settings(&names[..1], top(book).len() + 2);
    let mut zip = document(&book.about, &settings, PAGES)?;
    zip.write_all(content(book, &names).as_bytes())?;
    Ok(zip.finish()?.into_inner())
}

fn content(book: &QuestionBook, [name, choices_name]: &[String; 2]) -> String {
    let (lists, chosen) = choices(book);
    let mut out = format!(
        "{HEAD}<office:document-content {NAMESPACES}>{}<office:body><office:spreadsheet>",
        styles()
    );
    validations(&lists, name, choices_name, &mut out);
    let name = escape(name.as_str());
    // Writing to memory does not fail.
    let _ = write!(
        out,
        "<table:table table:name=\"{name}\" table:style-name=\"seen\" table:protected=\"true\">"
    );
    for (column, _) in WIDTHS.iter().enumerate() {
        let _ = write!(
            out,
            "<table:table-column table:style-name=\"w{column}\" \
             table:default-cell-style-name=\"Default\"/>"
        );
    }
    for (at, text) in top(book).into_iter().enumerate() {
        let style = if at == 0 { "title" } else { "Default" };
        row(&[(text, style, None)], &mut out);
    }
    row(&[("", "Default", None)], &mut out);
    let heading = headings(&book.labels);
    let mut styles = ["heading"; 5];
    styles[4] = "key";
    let cells: Vec<_> =
        heading.iter().zip(styles).map(|(it, style)| (it.as_str(), style, None)).collect();
    out += "<table:table-header-rows>";
    row(&cells, &mut out);
    out += "</table:table-header-rows>";
    for (at, it) in book.questions.iter().enumerate() {
        let application = if is_first(&book.questions, at) { "first" } else { "text" };
        let cells = [
            (it.application.as_str(), application, None),
            (&it.question, "text", None),
            (&it.help, "text", None),
            (&it.answer, "answer", chosen[at]),
            (&it.key, "key", None),
        ];
        row(&cells, &mut out);
    }
    out += "</table:table>";
    if !lists.is_empty() {
        options(&lists, choices_name, &mut out);
    }
    out + "</office:spreadsheet></office:body></office:document-content>"
}

/// A row: of each cell its text, its style and the list it can be chosen from.
fn row(cells: &[(&str, &str, Option<usize>)], out: &mut String) {
    *out += "<table:table-row table:style-name=\"row\">";
    for (text, style, list) in cells {
        let _ = write!(out, "<table:table-cell table:style-name=\"{style}\"");
        if let Some(list) = list {
            let _ = write!(out, " table:content-validation-name=\"list{list}\"");
        }
        if text.is_empty() {
            *out += "/>";
            continue;
        }
        *out += " office:value-type=\"string\">";
        shown(text, out);
        *out += "</table:table-cell>";
    }
    *out += "</table:table-row>";
}

/// The lists to choose from. Something else can be said too, after a warning.
fn validations(lists: &[&[String]], name: &str, choices_name: &str, out: &mut String) {
    if lists.is_empty() {
        return;
    }
    let quoted = |name: &str| format!("'{}'", name.replace('\'', "''"));
    *out += "<table:content-validations>";
    for (list, options) in lists.iter().enumerate() {
        let column = column_name(list);
        let condition = format!(
            "of:cell-content-is-in-list([${}.${column}$1:.${column}${}])",
            quoted(choices_name),
            options.len()
        );
        let _ = write!(
            out,
            "<table:content-validation table:name=\"list{list}\" table:condition=\"{}\" \
             table:allow-empty-cell=\"true\" table:display-list=\"unsorted\" \
             table:base-cell-address=\"{}\"><table:error-message \
             table:message-type=\"warning\" table:display=\"true\"/></table:content-validation>",
            escape(condition),
            escape(format!("{}.A1", quoted(name))),
        );
    }
    *out += "</table:content-validations>";
}

/// The hidden sheet: a column for each list.
fn options(lists: &[&[String]], name: &str, out: &mut String) {
    let _ = write!(
        out,
        "<table:table table:name=\"{}\" table:style-name=\"hidden\">\
         <table:table-column table:number-columns-repeated=\"{}\"/>",
        escape(name),
        lists.len()
    );
    let longest = lists.iter().map(|it| it.len()).max().unwrap_or_default();
    for at in 0..longest {
        let cells: Vec<_> = lists
            .iter()
            .map(|it| (it.get(at).map_or("", String::as_str), "Default", None))
            .collect();
        row(&cells, out);
    }
    *out += "</table:table>";
}

/// How the sheets, columns and cells look.
fn styles() -> String {
    let mut text = String::from(
        "<office:automatic-styles>\
         <number:text-style style:name=\"n-text\"><number:text-content/></number:text-style>\
         <style:style style:name=\"seen\" style:family=\"table\">\
         <style:table-properties table:display=\"true\"/></style:style>\
         <style:style style:name=\"hidden\" style:family=\"table\">\
         <style:table-properties table:display=\"false\"/></style:style>\
         <style:style style:name=\"row\" style:family=\"table-row\">\
         <style:table-row-properties style:use-optimal-row-height=\"true\"/></style:style>",
    );
    for (column, letters) in WIDTHS.iter().enumerate() {
        // A letter is about 2 mm wide.
        let _ = write!(
            text,
            "<style:style style:name=\"w{column}\" style:family=\"table-column\">\
             <style:table-column-properties style:column-width=\"{}mm\"/></style:style>",
            u32::from(*letters) * 2
        );
    }
    let framed =
        "fo:wrap-option=\"wrap\" style:vertical-align=\"top\" fo:border=\"0.5pt solid #d9dadb\"";
    let shrunk = "style:vertical-align=\"top\" style:shrink-to-fit=\"true\"";
    let bold = "fo:font-weight=\"bold\"";
    for (name, of_cell, of_text) in [
        ("title", String::new(), "fo:font-weight=\"bold\" fo:font-size=\"14pt\""),
        ("heading", format!("{framed} fo:background-color=\"#e6ecf2\""), bold),
        ("first", framed.to_owned(), bold),
        ("text", framed.to_owned(), ""),
        (
            "answer",
            format!("{framed} fo:background-color=\"#fff9e5\" style:cell-protect=\"none\""),
            "",
        ),
        ("key", shrunk.to_owned(), "fo:color=\"#a6a6a6\" fo:font-size=\"7pt\""),
    ] {
        // A text stays as it was typed: `1/2` is no day.
        let data = if name == "answer" { " style:data-style-name=\"n-text\"" } else { "" };
        let _ = write!(
            text,
            "<style:style style:name=\"{name}\" style:family=\"table-cell\" \
             style:parent-style-name=\"Default\"{data}><style:table-cell-properties {of_cell}/>\
             <style:text-properties {of_text}/></style:style>"
        );
    }
    text + "</office:automatic-styles>"
}
