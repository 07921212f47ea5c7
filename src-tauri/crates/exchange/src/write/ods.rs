//! Tables as an OpenDocument spreadsheet.
//!
//! The library for this (spreadsheet-ods) would bring fifty others, a second zip and a second XML
//! among them, and has no Italian; what tables need of the format is what stands below.

use std::{
    fmt::Write as _,
    io::{Cursor, Write},
};

use jiff::civil::Time;
use quick_xml::escape::escape;
use zip::{CompressionMethod, ZipWriter, result::ZipError, write::SimpleFileOptions};

use super::{About, WriteError, euro, fits, italian_day, italian_moment, names};
use crate::sheet::{Cell, Kind, Table, column_name};

const KIND: &str = "application/vnd.oasis.opendocument.spreadsheet";
/// What the parts' names are short for.
pub const NAMESPACES: &str = concat!(
    r#"xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" "#,
    r#"xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" "#,
    r#"xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" "#,
    r#"xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" "#,
    r#"xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" "#,
    r#"xmlns:number="urn:oasis:names:tc:opendocument:xmlns:datastyle:1.0" "#,
    r#"xmlns:meta="urn:oasis:names:tc:opendocument:xmlns:meta:1.0" "#,
    r#"xmlns:config="urn:oasis:names:tc:opendocument:xmlns:config:1.0" "#,
    r#"xmlns:of="urn:oasis:names:tc:opendocument:xmlns:of:1.2" "#,
    r#"xmlns:dc="http://purl.org/dc/elements/1.1/" "#,
    r#"xmlns:ooo="http://openoffice.org/2004/office" office:version="1.3""#,
);
/// How each part begins.
pub const HEAD: &str = r#"<?xml version="1.0" encoding="UTF-8"?>"#;
/// Written so far, before it is packed.
const CHUNK: usize = 1 << 16;

/// A document with a sheet for each table.
pub fn ods(tables: &[Table], about: &About) -> Result<Vec<u8>, WriteError> {
    tables.iter().try_for_each(fits)?;
    let names = names::of_sheets(tables.iter().map(|it| it.name.as_str()));
    let other = |error: ZipError| WriteError::Other(error.to_string());
    pack(tables, &names, about).map_err(other)
}

/// A document with everything but its content, which has to be written next. `pages` says how it is
/// printed; without it each program does as it does.
pub fn document(
    about: &About,
    settings: &str,
    pages: &str,
) -> Result<ZipWriter<Cursor<Vec<u8>>>, ZipError> {
    // The time of the parts is that of the zip epoch, so that the same tables give the same bytes.
    let packed = SimpleFileOptions::default().last_modified_time(zip::DateTime::default());
    let plain = packed.compression_method(CompressionMethod::Stored);
    let packed = packed.compression_method(CompressionMethod::Deflated);
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    // What it is stands first and plain, so that it can be told from the first bytes.
    zip.start_file("mimetype", plain)?;
    zip.write_all(KIND.as_bytes())?;
    for (name, text) in [
        ("META-INF/manifest.xml", manifest().as_str()),
        ("meta.xml", &meta(about)),
        ("settings.xml", settings),
        ("styles.xml", &styles(about, pages)),
    ] {
        zip.start_file(name, packed)?;
        zip.write_all(text.as_bytes())?;
    }
    zip.start_file("content.xml", packed)?;
    Ok(zip)
}

fn pack(tables: &[Table], names: &[String], about: &About) -> Result<Vec<u8>, ZipError> {
    let mut zip = document(about, &settings(names, 1), "")?;
    let mut out = format!(
        "{HEAD}<office:document-content {NAMESPACES}>{}<office:body><office:spreadsheet>",
        formats(tables)
    );
    for (table, name) in tables.iter().zip(names) {
        open(table, name, &mut out);
        for row in &table.rows {
            out += "<table:table-row>";
            row.iter().for_each(|it| cell(it, &mut out));
            if row.is_empty() {
                out += "<table:table-cell/>";
            }
            out += "</table:table-row>";
            if out.len() > CHUNK {
                zip.write_all(out.as_bytes())?;
                out.clear();
            }
        }
        out += "</table:table>";
    }
    filters(tables, names, &mut out);
    out += "</office:spreadsheet></office:body></office:document-content>";
    zip.write_all(out.as_bytes())?;
    Ok(zip.finish()?.into_inner())
}

fn manifest() -> String {
    let mut text = format!(
        "{HEAD}<manifest:manifest \
         xmlns:manifest=\"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0\" \
         manifest:version=\"1.3\"><manifest:file-entry manifest:full-path=\"/\" \
         manifest:version=\"1.3\" manifest:media-type=\"{KIND}\"/>"
    );
    for part in ["content.xml", "meta.xml", "settings.xml", "styles.xml"] {
        text += &format!(
            "<manifest:file-entry manifest:full-path=\"{part}\" manifest:media-type=\"text/xml\"/>"
        );
    }
    text + "</manifest:manifest>"
}

fn meta(about: &About) -> String {
    format!(
        "{HEAD}<office:document-meta {NAMESPACES}><office:meta><dc:title>{}</dc:title>\
         <dc:language>{}</dc:language><meta:creation-date>{}</meta:creation-date>\
         </office:meta></office:document-meta>",
        escape(valid(&about.title)),
        escape(valid(&about.language)),
        about.made,
    )
}

/// The first `rows` of each sheet stay where they are.
pub fn settings(names: &[String], rows: usize) -> String {
    let rows = rows.to_string();
    let item = |name: &str, kind: &str, value: &str| {
        format!(
            "<config:config-item config:name=\"{name}\" config:type=\"{kind}\">{value}\
             </config:config-item>"
        )
    };
    let frozen: String = [
        item("HorizontalSplitMode", "short", "0"),
        item("VerticalSplitMode", "short", "2"),
        item("HorizontalSplitPosition", "int", "0"),
        item("VerticalSplitPosition", "int", &rows),
        item("ActiveSplitRange", "short", "2"),
        item("PositionTop", "int", "0"),
        item("PositionBottom", "int", &rows),
    ]
    .concat();
    let sheets: String = names
        .iter()
        .map(|name| {
            let name = escape(name.as_str());
            format!(
                "<config:config-item-map-entry config:name=\"{name}\">{frozen}\
                 </config:config-item-map-entry>"
            )
        })
        .collect();
    format!(
        "{HEAD}<office:document-settings {NAMESPACES}><office:settings>\
         <config:config-item-set config:name=\"ooo:view-settings\">\
         <config:config-item-map-indexed config:name=\"Views\"><config:config-item-map-entry>{}\
         <config:config-item-map-named config:name=\"Tables\">{sheets}\
         </config:config-item-map-named></config:config-item-map-entry>\
         </config:config-item-map-indexed></config:config-item-set></office:settings>\
         </office:document-settings>",
        item("ViewId", "string", "view1"),
    )
}

/// The language of everything, and the pages.
fn styles(about: &About, pages: &str) -> String {
    let (language, country) = about.language.split_once('-').unwrap_or((&about.language, "none"));
    format!(
        "{HEAD}<office:document-styles {NAMESPACES}><office:styles>\
         <style:default-style style:family=\"table-cell\"><style:text-properties \
         fo:language=\"{}\" fo:country=\"{}\"/></style:default-style>\
         <style:style style:name=\"Default\" style:family=\"table-cell\"/>\
         </office:styles>{pages}</office:document-styles>",
        escape(valid(language)),
        escape(valid(country)),
    )
}

/// How headings, amounts and days look, and how wide the columns are.
fn formats(tables: &[Table]) -> String {
    let number = "<number:number number:decimal-places=\"2\" number:min-decimal-places=\"2\" \
                  number:min-integer-digits=\"1\" number:grouping=\"true\"/>";
    let day = "<number:day number:style=\"long\"/><number:text>/</number:text>\
               <number:month number:style=\"long\"/><number:text>/</number:text>\
               <number:year number:style=\"long\"/>";
    let clock = "<number:text> </number:text><number:hours number:style=\"long\"/>\
                 <number:text>:</number:text><number:minutes number:style=\"long\"/>\
                 <number:text>:</number:text><number:seconds number:style=\"long\"/>";
    let mut text = format!(
        "<office:automatic-styles>\
         <number:currency-style style:name=\"n-money\">{number}<number:text> </number:text>\
         <number:currency-symbol number:language=\"it\" number:country=\"IT\">€\
         </number:currency-symbol></number:currency-style>\
         <number:date-style style:name=\"n-day\">{day}</number:date-style>\
         <number:date-style style:name=\"n-moment\">{day}{clock}</number:date-style>\
         <number:boolean-style style:name=\"n-flag\"><number:boolean/></number:boolean-style>\
         <style:style style:name=\"heading\" style:family=\"table-cell\" \
         style:parent-style-name=\"Default\"><style:text-properties fo:font-weight=\"bold\"/>\
         </style:style>"
    );
    for kind in ["money", "day", "moment", "flag"] {
        text += &format!(
            "<style:style style:name=\"{kind}\" style:family=\"table-cell\" \
             style:parent-style-name=\"Default\" style:data-style-name=\"n-{kind}\"/>"
        );
    }
    let mut widths: Vec<u16> =
        tables.iter().flat_map(|it| &it.columns).map(|it| it.letters()).collect();
    widths.sort_unstable();
    widths.dedup();
    for letters in widths {
        // A letter is about 2 mm wide.
        text += &format!(
            "<style:style style:name=\"w{letters}\" style:family=\"table-column\">\
             <style:table-column-properties style:column-width=\"{}mm\"/></style:style>",
            u32::from(letters) * 2
        );
    }
    text + "</office:automatic-styles>"
}

fn open(table: &Table, name: &str, out: &mut String) {
    *out += &format!("<table:table table:name=\"{}\">", escape(name));
    for column in &table.columns {
        let style = match column.kind {
            Kind::Text | Kind::Number => "Default",
            Kind::Money => "money",
            Kind::Day => "day",
            Kind::Moment => "moment",
            Kind::Flag => "flag",
        };
        *out += &format!(
            "<table:table-column table:style-name=\"w{}\" \
             table:default-cell-style-name=\"{style}\"/>",
            column.letters()
        );
    }
    if table.columns.is_empty() {
        *out += "<table:table-column/>";
    }
    *out += "<table:table-header-rows><table:table-row>";
    for column in &table.columns {
        *out += "<table:table-cell table:style-name=\"heading\" office:value-type=\"string\">";
        shown(&column.heading, out);
        *out += "</table:table-cell>";
    }
    if table.columns.is_empty() {
        *out += "<table:table-cell/>";
    }
    *out += "</table:table-row></table:table-header-rows>";
}

/// The arrows over the columns.
fn filters(tables: &[Table], names: &[String], out: &mut String) {
    *out += "<table:database-ranges>";
    for (index, (table, name)) in tables.iter().zip(names).enumerate() {
        let Some(last) = table.columns.len().checked_sub(1) else { continue };
        let name = name.replace('\'', "''");
        let range = format!("'{name}'.A1:'{name}'.{}{}", column_name(last), table.rows.len() + 1);
        *out += &format!(
            "<table:database-range table:name=\"__Anonymous_Sheet_DB__{index}\" \
             table:target-range-address=\"{}\" table:display-filter-buttons=\"true\"/>",
            escape(range)
        );
    }
    *out += "</table:database-ranges>";
}

fn cell(cell: &Cell, out: &mut String) {
    // Writing to memory does not fail.
    let mut typed = |kind: &str, value: String, seen: &str| {
        let style = match kind {
            "currency" => " table:style-name=\"money\" office:currency=\"EUR\"",
            "date" if value.contains('T') => " table:style-name=\"moment\"",
            "date" => " table:style-name=\"day\"",
            "boolean" => " table:style-name=\"flag\"",
            _ => " table:style-name=\"Default\"",
        };
        let attribute = match kind {
            "date" => "date-value",
            "boolean" => "boolean-value",
            _ => "value",
        };
        let _ = write!(
            out,
            "<table:table-cell{style} office:value-type=\"{kind}\" office:{attribute}=\"{value}\">\
             <text:p>{seen}</text:p></table:table-cell>"
        );
    };
    match cell {
        Cell::Number(it) if it.is_finite() => {
            let number = it.to_string();
            typed("float", number.clone(), &number);
        }
        Cell::Empty | Cell::Number(_) => *out += "<table:table-cell/>",
        Cell::Text(it) if it.is_empty() => *out += "<table:table-cell/>",
        Cell::Money(it) => {
            let amount = euro(it.0);
            typed("currency", amount.clone(), &amount);
        }
        Cell::Day(it) if it.year() > 0 => typed("date", it.to_string(), &italian_day(*it)),
        Cell::Moment(it) if it.year() > 0 && it.time() != Time::midnight() => {
            typed("date", it.to_string(), &italian_moment(*it));
        }
        Cell::Moment(it) if it.year() > 0 => {
            typed("date", it.date().to_string(), &italian_day(it.date()));
        }
        Cell::Flag(it) => typed("boolean", it.to_string(), if *it { "VERO" } else { "FALSO" }),
        Cell::Text(it) | Cell::Error(it) => written(it, out),
        Cell::Day(it) => written(&italian_day(*it), out),
        Cell::Moment(it) => written(&italian_moment(*it), out),
    }
}

fn written(text: &str, out: &mut String) {
    *out += "<table:table-cell table:style-name=\"Default\" office:value-type=\"string\">";
    shown(text, out);
    *out += "</table:table-cell>";
}

/// A text, a paragraph a line. Blanks are spelled out where XML would take several for one.
pub fn shown(text: &str, out: &mut String) {
    let lines = text.replace("\r\n", "\n").replace('\r', "\n");
    for line in lines.split('\n') {
        *out += "<text:p>";
        let mut letters = line.chars().peekable();
        let mut is_edge = true;
        while let Some(letter) = letters.next() {
            match letter {
                ' ' if !is_edge && letters.peek().is_some_and(|it| *it != ' ') => out.push(' '),
                ' ' => {
                    let mut count = 1;
                    while letters.next_if_eq(&' ').is_some() {
                        count += 1;
                    }
                    let _ = write!(out, "<text:s text:c=\"{count}\"/>");
                }
                '\t' => *out += "<text:tab/>",
                '&' => *out += "&amp;",
                '<' => *out += "&lt;",
                '>' => *out += "&gt;",
                letter if is_valid(letter) => out.push(letter),
                _ => out.push('\u{fffd}'),
            }
            is_edge = false;
        }
        *out += "</text:p>";
    }
}

/// What XML has no way to write.
fn is_valid(letter: char) -> bool {
    !matches!(letter, '\0'..='\u{8}' | '\u{b}' | '\u{c}' | '\u{e}'..='\u{1f}' | '\u{fffe}' | '\u{ffff}')
}

fn valid(text: &str) -> String {
    text.chars().map(|it| if is_valid(it) { it } else { ' ' }).collect()
}
