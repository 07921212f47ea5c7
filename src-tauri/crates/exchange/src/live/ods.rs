//! As an OpenDocument spreadsheet.

use std::{collections::BTreeSet, fmt::Write as _, io::Write as _};

use quick_xml::escape::escape;
use zip::result::ZipError;

use super::{Came, Held, LiveCell, LiveSheet, Look, fit, open_formula::open_formula};
use crate::write::{
    About, WriteError, italian_day,
    ods::{HEAD, NAMESPACES, document, settings, shown},
};

/// The document. Every formula carries what it came to, for programs that only look.
pub fn ods(sheets: &[LiveSheet], about: &About) -> Result<Vec<u8>, WriteError> {
    fit(sheets)?;
    pack(sheets, about).map_err(|error| WriteError::Other(error.to_string()))
}

fn pack(sheets: &[LiveSheet], about: &About) -> Result<Vec<u8>, ZipError> {
    let names: Vec<String> = sheets.iter().map(|it| it.name.clone()).collect();
    let frozen = sheets.iter().map(|it| it.frozen_rows).max().unwrap_or(1);
    let mut zip = document(about, &settings(&names, frozen), "")?;
    let mut out = format!(
        "{HEAD}<office:document-content {NAMESPACES}>{}<office:body><office:spreadsheet>",
        styles(sheets)
    );
    for sheet in sheets {
        open(sheet, &mut out);
        for row in &sheet.rows {
            out += "<table:table-row>";
            row.iter().for_each(|it| cell(it, &mut out));
            if row.is_empty() {
                out += "<table:table-cell/>";
            }
            out += "</table:table-row>";
            zip.write_all(out.as_bytes())?;
            out.clear();
        }
        if sheet.rows.is_empty() {
            out += "<table:table-row><table:table-cell/></table:table-row>";
        }
        out += "</table:table>";
    }
    out += "</office:spreadsheet></office:body></office:document-content>";
    zip.write_all(out.as_bytes())?;
    Ok(zip.finish()?.into_inner())
}

fn style(look: Look) -> &'static str {
    match look {
        Look::Plain => "Default",
        Look::Strong => "strong",
        Look::Money => "money",
        Look::StrongMoney => "strong-money",
        Look::Percent => "percent",
        Look::Day => "day",
    }
}

fn styles(sheets: &[LiveSheet]) -> String {
    let two = "number:decimal-places=\"2\" number:min-decimal-places=\"2\" \
               number:min-integer-digits=\"1\"";
    let mut text = format!(
        "<office:automatic-styles>\
         <number:currency-style style:name=\"n-money\"><number:number {two} \
         number:grouping=\"true\"/><number:text> </number:text><number:currency-symbol \
         number:language=\"it\" number:country=\"IT\">€</number:currency-symbol>\
         </number:currency-style><number:percentage-style style:name=\"n-percent\">\
         <number:number {two}/><number:text>%</number:text></number:percentage-style>\
         <number:date-style style:name=\"n-day\"><number:day number:style=\"long\"/>\
         <number:text>/</number:text><number:month number:style=\"long\"/>\
         <number:text>/</number:text><number:year number:style=\"long\"/></number:date-style>"
    );
    for look in Look::ALL {
        let number = match look {
            Look::Plain | Look::Strong => "",
            Look::Money | Look::StrongMoney => " style:data-style-name=\"n-money\"",
            Look::Percent => " style:data-style-name=\"n-percent\"",
            Look::Day => " style:data-style-name=\"n-day\"",
        };
        if look == Look::Plain {
            continue;
        }
        let bold = match look {
            Look::Strong | Look::StrongMoney => "<style:text-properties fo:font-weight=\"bold\"/>",
            _ => "",
        };
        // Writing to memory does not fail.
        let _ = write!(
            text,
            "<style:style style:name=\"{}\" style:family=\"table-cell\" \
             style:parent-style-name=\"Default\"{number}>{bold}</style:style>",
            style(look)
        );
    }
    let widths: BTreeSet<u16> = sheets.iter().flat_map(|it| it.widths.iter().copied()).collect();
    for letters in widths {
        let _ = write!(
            text,
            "<style:style style:name=\"w{letters}\" style:family=\"table-column\">\
             <style:table-column-properties style:column-width=\"{}mm\"/></style:style>",
            u32::from(letters) * 2
        );
    }
    text + "</office:automatic-styles>"
}

fn open(sheet: &LiveSheet, out: &mut String) {
    let _ = write!(out, "<table:table table:name=\"{}\">", escape(sheet.name.as_str()));
    let columns = sheet.rows.iter().map(Vec::len).max().unwrap_or_default().max(1);
    for column in 0..columns {
        let width = sheet.widths.get(column).or(sheet.widths.last());
        let width = width.map(|it| format!(" table:style-name=\"w{it}\"")).unwrap_or_default();
        let _ = write!(out, "<table:table-column{width}/>");
    }
}

fn cell(cell: &LiveCell, out: &mut String) {
    let style = style(cell.look);
    let kind = match cell.look {
        Look::Money | Look::StrongMoney => "currency\" office:currency=\"EUR",
        Look::Percent => "percentage",
        Look::Plain | Look::Strong | Look::Day => "float",
    };
    let head = format!("<table:table-cell table:style-name=\"{style}\"");
    match &cell.held {
        Held::Nothing => *out += "<table:table-cell/>",
        Held::Text(text) if text.is_empty() => *out += "<table:table-cell/>",
        Held::Text(text) => {
            let _ = write!(out, "{head} office:value-type=\"string\">");
            shown(text, out);
            *out += "</table:table-cell>";
        }
        Held::Number(it) => {
            let _ = write!(
                out,
                "{head} office:value-type=\"{kind}\" office:value=\"{it}\"><text:p>{it}</text:p>\
                 </table:table-cell>"
            );
        }
        Held::Day(day) => {
            let _ = write!(
                out,
                "{head} office:value-type=\"date\" office:date-value=\"{day}\"><text:p>{}\
                 </text:p></table:table-cell>",
                italian_day(*day)
            );
        }
        Held::Formula(formula, came) => {
            let formula = open_formula(formula);
            let _ = write!(out, "{head} table:formula=\"{}\"", escape(formula.as_str()));
            let _ = match came {
                Came::To(it) => write!(
                    out,
                    " office:value-type=\"{kind}\" office:value=\"{it}\"><text:p>{it}</text:p>"
                ),
                Came::ToNothing => {
                    write!(out, " office:value-type=\"string\" office:string-value=\"\">")
                }
            };
            *out += "</table:table-cell>";
        }
    }
}
