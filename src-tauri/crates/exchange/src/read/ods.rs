//! OpenDocument, as LibreOffice writes it: one large XML, read from front to back.
//!
//! The library for this (calamine 0.38) spreads repeated cells out in memory before anybody can say
//! stop, and does not tell amounts from numbers, nor errors from texts.

use std::{collections::HashSet, io::BufRead, ops::Range};

use quick_xml::events::{BytesStart, Event};

use super::{
    CELL_LIMIT, COLUMNS_LIMIT, LIST_LIMIT, ReadError, UNPACKED_LIMIT,
    bounds::{Filling, Gate},
    numbers,
    package::Package,
    xml::{Xml, attribute, character, cut_off},
};
use crate::sheet::{Area, Book, Cell, Format, Sheet};

const CONTENT: &str = "content.xml";
/// Nesting of groups and texts beyond this is no document.
const DEPTH_LIMIT: u32 = 100;

/// Reads the whole book.
pub fn read(mut package: Package, gate: &mut Gate) -> Result<Book, ReadError> {
    // LibreOffice packs the whole document into one part when it is put under a password.
    if package.has("encrypted-package") || is_under_password(&mut package)? {
        return Err(ReadError::Password);
    }
    gate.expect(package.size(CONTENT));
    let Some(mut xml) = package.part(CONTENT, UNPACKED_LIMIT)? else {
        return Err(ReadError::Damaged(CONTENT.to_owned()));
    };
    let mut content = Content { hidden: HashSet::new(), sheets: Vec::new() };
    read_content(&mut xml, &mut content, gate)?;
    Ok(Book { format: Format::Ods, sheets: content.sheets, warnings: Vec::new() })
}

fn is_under_password(package: &mut Package) -> Result<bool, ReadError> {
    let mut is = false;
    if let Some(mut xml) = package.part("META-INF/manifest.xml", LIST_LIMIT)? {
        xml.tags(|name, _| {
            is |= name == "encryption-data";
            Ok(())
        })?;
    }
    Ok(is)
}

struct Content {
    /// The names of the formats that hide a sheet.
    hidden: HashSet<String>,
    sheets: Vec<Sheet>,
}

fn read_content<R: BufRead>(
    xml: &mut Xml<R>,
    content: &mut Content,
    gate: &mut Gate,
) -> Result<(), ReadError> {
    let mut style = String::new();
    let mut depth = 0_i64;
    // A table stands in office:document-content, office:body, office:spreadsheet. Others are parts
    // of charts, or of what somebody else changed.
    loop {
        let mut sheet = None;
        match xml.next()? {
            Event::Start(tag) => {
                depth += 1;
                match tag.local_name().as_ref() {
                    "style" => style = attribute(&tag, "name").unwrap_or_default(),
                    "table-properties"
                        if attribute(&tag, "display").as_deref() == Some("false") =>
                    {
                        content.hidden.insert(style.clone());
                    }
                    "table" if depth == 4 => {
                        let style = attribute(&tag, "style-name").unwrap_or_default();
                        let name = attribute(&tag, "name").unwrap_or_default();
                        sheet = Some(gate.sheet(name, content.hidden.contains(&style))?);
                    }
                    _ => (),
                }
            }
            Event::End(_) => depth -= 1,
            Event::Eof if depth > 0 => return Err(cut_off()),
            Event::Eof => return Ok(()),
            _ => (),
        }
        if let Some(mut filling) = sheet {
            depth -= 1;
            read_rows(xml, &mut Place { row: 0, depth: 0 }, &mut filling, gate)?;
            content.sheets.push(filling.finish(gate));
        }
    }
}

struct Place {
    row: usize,
    depth: u32,
}

/// The rows of the table, or of the group of rows, that was opened last.
fn read_rows<R: BufRead>(
    xml: &mut Xml<R>,
    place: &mut Place,
    filling: &mut Filling,
    gate: &mut Gate,
) -> Result<(), ReadError> {
    place.depth += 1;
    if place.depth > DEPTH_LIMIT {
        return Err(ReadError::Damaged("nested too deep".to_owned()));
    }
    loop {
        let inside = match xml.next()? {
            Event::Start(tag) => match tag.local_name().as_ref() {
                "table-row" => Inside::Row(count(&tag, "number-rows-repeated")),
                "table-row-group" | "table-rows" | "table-header-rows" => Inside::Group,
                _ => Inside::Other,
            },
            Event::End(_) => break,
            Event::Eof => return Err(cut_off()),
            _ => continue,
        };
        match inside {
            Inside::Row(times) => {
                let cells = read_row(xml, place.row, filling)?;
                for row in place.row..place.row.saturating_add(times) {
                    // Beyond the last row that is kept, one more is enough to notice.
                    if cells.is_empty() || filling.is_full(row.saturating_sub(1)) {
                        break;
                    }
                    for (columns, cell) in &cells {
                        for column in columns.clone() {
                            filling.put(gate, row, column, cell.clone())?;
                        }
                    }
                }
                place.row = place.row.saturating_add(times);
                xml.report(gate)?;
            }
            Inside::Group => read_rows(xml, place, filling, gate)?,
            Inside::Other => xml.skip()?,
        }
    }
    place.depth -= 1;
    Ok(())
}

enum Inside {
    Row(usize),
    Group,
    Other,
}

/// How often something stands there.
fn count(tag: &BytesStart, name: &str) -> usize {
    attribute(tag, name).and_then(|it| it.parse().ok()).unwrap_or(1).max(1)
}

/// The filled cells of the row that was opened last, each with the columns it stands in.
fn read_row<R: BufRead>(
    xml: &mut Xml<R>,
    row: usize,
    filling: &mut Filling,
) -> Result<Vec<(Range<usize>, Cell)>, ReadError> {
    let mut cells = Vec::new();
    let mut column = 0_usize;
    loop {
        let packing = match xml.next()? {
            Event::Start(tag) => match tag.local_name().as_ref() {
                "table-cell" => Some(Packing::of(&tag)),
                "covered-table-cell" => {
                    column = column.saturating_add(count(&tag, "number-columns-repeated"));
                    None
                }
                _ => None,
            },
            Event::End(_) => return Ok(cells),
            Event::Eof => return Err(cut_off()),
            _ => continue,
        };
        let Some(packing) = packing else {
            xml.skip()?;
            continue;
        };
        let cell = read_cell(xml, &packing)?;
        let (wide, high) = packing.spans;
        filling.merge(Area {
            top: row,
            left: column,
            bottom: row.saturating_add(high - 1),
            right: column.saturating_add(wide - 1),
        });
        if packing.is_formula && cell.is_empty() && packing.kind == Type::Unsaid {
            filling.uncomputed(row, column);
        }
        let next = column.saturating_add(packing.times);
        if !cell.is_empty() {
            // Beyond the last column that is kept, one more is enough to notice.
            cells.push((column..next.min(column.max(COLUMNS_LIMIT) + 1), cell));
        }
        column = next;
    }
}

/// What a cell says of itself.
#[derive(Default)]
struct Packing {
    kind: Type,
    /// Of a number, a share or an amount.
    number: Option<f64>,
    /// Of anything else, where it is not what is shown.
    value: Option<String>,
    is_foreign: bool,
    is_error: bool,
    is_formula: bool,
    /// Written by a program that has no sign for errors.
    is_old: bool,
    times: usize,
    spans: (usize, usize),
}

#[derive(Default, Clone, Copy, PartialEq, Eq)]
enum Type {
    #[default]
    Unsaid,
    Number,
    Money,
    Date,
    Time,
    Flag,
    Text,
}

impl Type {
    fn of(name: &str) -> Self {
        match name {
            "float" | "percentage" => Self::Number,
            "currency" => Self::Money,
            "date" => Self::Date,
            "time" => Self::Time,
            "boolean" => Self::Flag,
            _ => Self::Text,
        }
    }
}

impl Packing {
    fn of(tag: &BytesStart) -> Self {
        let mut packing = Self { times: 1, spans: (1, 1), is_old: true, ..Self::default() };
        for attribute in tag.attributes().with_checks(false).flatten() {
            let count = || attribute.value.parse().unwrap_or(1).max(1);
            let text = || {
                let value = &attribute.value;
                quick_xml::escape::unescape(value).map_or_else(|_| value.to_string(), Into::into)
            };
            let key = attribute.key;
            match key.local_name().as_ref() {
                // calcext:value-type says more than office:value-type, and comes before or after.
                "value-type" if key.as_ref().starts_with("calcext") => {
                    packing.is_error = attribute.value == "error";
                    packing.is_old = false;
                    if packing.kind == Type::Unsaid {
                        packing.kind = Type::of(&attribute.value);
                    }
                }
                "value-type" => packing.kind = Type::of(&attribute.value),
                "value" => {
                    let number = attribute.value.trim().parse().ok();
                    packing.number = number.filter(|it: &f64| it.is_finite());
                    packing.value = packing.number.is_none().then(text);
                }
                "date-value" | "time-value" | "boolean-value" | "string-value" => {
                    packing.value = Some(text());
                }
                "currency" => packing.is_foreign = !numbers::is_euro(&attribute.value),
                "formula" => packing.is_formula = true,
                "number-columns-repeated" => packing.times = count(),
                "number-columns-spanned" => packing.spans.0 = count(),
                "number-rows-spanned" => packing.spans.1 = count(),
                _ => (),
            }
        }
        packing
    }
}

fn read_cell<R: BufRead>(xml: &mut Xml<R>, packing: &Packing) -> Result<Cell, ReadError> {
    let value = packing.value.as_deref().unwrap_or_default();
    let is_shown = matches!(packing.kind, Type::Unsaid | Type::Text) && value.is_empty();
    let may_be_error = packing.is_formula && packing.is_old;
    let mut shown = String::new();
    if packing.is_error || may_be_error || is_shown {
        read_shown(xml, &mut shown)?;
    } else {
        xml.skip()?;
    }
    if packing.is_error || may_be_error && is_error(&shown) {
        return Ok(Cell::Error(shown));
    }
    let number = packing.number;
    let amount = |it| numbers::cents(it).filter(|_| !packing.is_foreign);
    let cell = match packing.kind {
        Type::Number => number.map(Cell::Number),
        Type::Money => number.map(|it| amount(it).map_or(Cell::Number(it), Cell::Money)),
        Type::Date => numbers::iso(value),
        Type::Time => numbers::opendocument_time(value).map(Cell::Text),
        Type::Flag => Some(Cell::Flag(value == "true")),
        Type::Unsaid | Type::Text => None,
    };
    let text = || if is_shown { shown } else { value.to_owned() };
    Ok(cell.unwrap_or_else(|| match text() {
        text if text.is_empty() => Cell::Empty,
        text => Cell::Text(text),
    }))
}

/// `#DIV/0!`, `#NOME?`, `#N/D`, `Err:502`: an error as a text that says so.
fn is_error(shown: &str) -> bool {
    let is_word = shown.ends_with(['!', '?']) || matches!(shown, "#N/D" | "#N/A");
    shown.starts_with("Err:") || shown.starts_with('#') && is_word
}

/// What is shown in the cell that was opened last: its paragraphs, one a line, without comments.
fn read_shown<R: BufRead>(xml: &mut Xml<R>, into: &mut String) -> Result<(), ReadError> {
    let mut is_first = true;
    loop {
        let is_paragraph = match xml.next()? {
            Event::Start(tag) => tag.local_name().as_ref() == "p",
            Event::End(_) => return Ok(()),
            Event::Eof => return Err(cut_off()),
            _ => continue,
        };
        if !is_paragraph {
            xml.skip()?;
            continue;
        }
        if !is_first {
            into.push('\n');
        }
        is_first = false;
        read_paragraph(xml, into)?;
    }
}

/// A line end in the XML is a blank; a real one is a tag. By the letter of the format, several
/// blanks would be one as well; but LibreOffice writes them as they are, and so reads them.
fn read_paragraph<R: BufRead>(xml: &mut Xml<R>, into: &mut String) -> Result<(), ReadError> {
    let mut depth = 0_u32;
    let blank = |it: char| if matches!(it, '\t' | '\r' | '\n') { ' ' } else { it };
    loop {
        let mut leave = false;
        match xml.next()? {
            Event::Text(text) => into.extend(text.xml10_content().chars().map(blank)),
            Event::CData(text) => into.extend(text.xml10_content().chars().map(blank)),
            Event::GeneralRef(name) => into.extend(character(&name)),
            Event::Start(tag) => {
                depth += 1;
                let blank = match tag.local_name().as_ref() {
                    "s" => Some((' ', count(&tag, "c"))),
                    "tab" => Some(('\t', 1)),
                    "line-break" => Some(('\n', 1)),
                    "annotation" | "note" | "ruby-text" => {
                        leave = true;
                        None
                    }
                    _ => None,
                };
                if let Some((blank, times)) = blank {
                    if times > CELL_LIMIT {
                        return Err(ReadError::CellTooLarge);
                    }
                    into.extend(std::iter::repeat_n(blank, times));
                }
            }
            Event::End(_) if depth == 0 => return Ok(()),
            Event::End(_) => depth -= 1,
            Event::Eof => return Err(cut_off()),
            _ => (),
        }
        if leave {
            xml.skip()?;
            depth -= 1;
        }
        if depth > DEPTH_LIMIT {
            return Err(ReadError::Damaged("nested too deep".to_owned()));
        }
        if into.len() > CELL_LIMIT {
            return Err(ReadError::CellTooLarge);
        }
    }
}
