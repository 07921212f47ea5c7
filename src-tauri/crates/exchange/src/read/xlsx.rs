//! Excel since 2007: a package of XML, read from front to back, a cell at a time.
//!
//! The library for this (calamine 0.38) was weighed, and left: it makes room for as many texts as the
//! file claims to have, so that 1 kB ended the program where nothing could be put in between; copies
//! the font for each cell format; and loses a whole sheet over one error it does not know
//! (`#SPILL!`).

use std::{collections::HashMap, io::BufRead};

use quick_xml::events::{BytesStart, Event};

use super::{
    CELLS_LIMIT, LIST_LIMIT, ReadError, TEXTS_LIMIT, UNPACKED_LIMIT,
    bounds::{Filling, Gate},
    numbers::{self, Look},
    package::Package,
    xml::{Xml, attribute, cut_off},
};
use crate::sheet::{Area, Book, Cell, Format, Sheet};

/// Reads the whole book.
pub fn read(mut package: Package, gate: &mut Gate) -> Result<Book, ReadError> {
    let workbook = relations(&mut package, "")?
        .into_values()
        .find(|it| it.kind == "officeDocument")
        .map_or_else(|| "xl/workbook.xml".to_owned(), |it| it.target);
    let relations = relations(&mut package, &workbook)?;
    let list = list_of_sheets(&mut package, &workbook)?;
    let sheets = list.sheets.into_iter().filter_map(|it| {
        let relation = relations.get(&it.relation)?;
        (relation.kind == "worksheet").then(|| (relation.target.clone(), it))
    });
    let sheets: Vec<(String, Listed)> = sheets.collect();
    let side = |kind: &str| relations.values().find(|it| it.kind == kind).map(|it| &it.target);
    let (texts, looks) = (side("sharedStrings"), side("styles"));
    let size = sheets.iter().map(|(part, _)| part).chain(texts).map(|it| package.size(it));
    gate.expect(size.fold(0, u64::saturating_add));

    let mut on_the_side =
        OnTheSide { texts: Vec::new(), looks: Vec::new(), from_1904: list.from_1904 };
    if let Some(part) = texts {
        on_the_side.texts = read_texts(&mut package, part, gate)?;
    }
    if let Some(part) = looks {
        on_the_side.looks = read_looks(&mut package, part)?;
    }
    let mut read = Vec::with_capacity(sheets.len());
    for (part, listed) in sheets {
        let filling = gate.sheet(listed.name, listed.hidden)?;
        let Some(mut xml) = package.part(&part, UNPACKED_LIMIT)? else {
            return Err(ReadError::Damaged(part));
        };
        read.push(read_sheet(&mut xml, filling, &on_the_side, gate)?);
    }
    Ok(Book { format: Format::Xlsx, sheets: read, warnings: Vec::new() })
}

/// A part that another part refers to.
struct Relation {
    kind: String,
    target: String,
}

/// What `part` refers to, by the id it uses for it. The package itself is called "".
fn relations(package: &mut Package, part: &str) -> Result<HashMap<String, Relation>, ReadError> {
    let (folder, name) = part.rsplit_once('/').unwrap_or(("", part));
    let list = join(folder, &format!("_rels/{name}.rels"));
    let mut found = HashMap::new();
    let Some(mut xml) = package.part(&list, LIST_LIMIT)? else { return Ok(found) };
    xml.tags(|name, tag| {
        let of = |name| attribute(tag, name);
        if name == "Relationship"
            && let (Some(id), Some(kind), Some(target)) = (of("Id"), of("Type"), of("Target"))
        {
            let kind = kind.rsplit('/').next().unwrap_or_default().to_owned();
            let target = match target.strip_prefix('/') {
                Some(target) => target.to_owned(),
                None => join(folder, &target),
            };
            found.insert(id, Relation { kind, target });
        }
        Ok(())
    })?;
    Ok(found)
}

/// `xl` and `../media/a` are `media/a`.
fn join(folder: &str, target: &str) -> String {
    let mut way: Vec<&str> = folder.split('/').filter(|it| !it.is_empty()).collect();
    for step in target.split(['/', '\\']) {
        match step {
            "." | "" => (),
            ".." => drop(way.pop()),
            step => way.push(step),
        }
    }
    way.join("/")
}

/// A sheet as the workbook lists it.
struct Listed {
    name: String,
    hidden: bool,
    relation: String,
}

struct Workbook {
    sheets: Vec<Listed>,
    from_1904: bool,
}

fn list_of_sheets(package: &mut Package, part: &str) -> Result<Workbook, ReadError> {
    let mut found = Workbook { sheets: Vec::new(), from_1904: false };
    let Some(mut xml) = package.part(part, LIST_LIMIT)? else {
        return Err(ReadError::Damaged(part.to_owned()));
    };
    xml.tags(|name, tag| {
        match name {
            "sheet" => {
                let state = attribute(tag, "state").unwrap_or_default();
                found.sheets.push(Listed {
                    name: attribute(tag, "name").unwrap_or_default(),
                    hidden: matches!(state.as_str(), "hidden" | "veryHidden"),
                    relation: attribute(tag, "id").unwrap_or_default(),
                });
            }
            "workbookPr" if attribute(tag, "date1904").is_some_and(|it| is_true(&it)) => {
                found.from_1904 = true;
            }
            _ => (),
        }
        Ok(())
    })?;
    Ok(found)
}

fn is_true(text: &str) -> bool {
    matches!(text, "1" | "true" | "on")
}

/// What stands beside the sheets, and is used by all of them.
struct OnTheSide {
    texts: Vec<Box<str>>,
    looks: Vec<Look>,
    from_1904: bool,
}

fn read_texts(
    package: &mut Package,
    part: &str,
    gate: &mut Gate,
) -> Result<Vec<Box<str>>, ReadError> {
    let mut texts = Vec::new();
    let Some(mut xml) = package.part(part, TEXTS_LIMIT)? else { return Ok(texts) };
    let mut text = String::new();
    loop {
        match xml.next()? {
            Event::Start(tag) if tag.local_name().as_ref() == "si" => {
                text.clear();
                read_text(&mut xml, &mut text)?;
                texts.push(unescape(&text).into());
                if texts.len() > CELLS_LIMIT {
                    return Err(ReadError::TooMuch);
                }
                xml.report(gate)?;
            }
            Event::Eof => return Ok(texts),
            _ => (),
        }
    }
}

/// A text, whole or in pieces of different looks, without how it is pronounced.
fn read_text<R: BufRead>(xml: &mut Xml<R>, into: &mut String) -> Result<(), ReadError> {
    loop {
        let inside = match xml.next()? {
            Event::Start(tag) => match tag.local_name().as_ref() {
                "t" => Inside::Text,
                "r" => Inside::Piece,
                _ => Inside::Other,
            },
            Event::End(_) => return Ok(()),
            Event::Eof => return Err(cut_off()),
            _ => continue,
        };
        match inside {
            Inside::Text => xml.text(into)?,
            Inside::Piece => read_piece(xml, into)?,
            Inside::Other => xml.skip()?,
        }
    }
}

enum Inside {
    Text,
    Piece,
    Other,
}

fn read_piece<R: BufRead>(xml: &mut Xml<R>, into: &mut String) -> Result<(), ReadError> {
    loop {
        let is_text = match xml.next()? {
            Event::Start(tag) => tag.local_name().as_ref() == "t",
            Event::End(_) => return Ok(()),
            Event::Eof => return Err(cut_off()),
            _ => continue,
        };
        if is_text { xml.text(into)? } else { xml.skip()? }
    }
}

/// `_x0007_` is how a character is written that XML does not know.
fn unescape(text: &str) -> String {
    let mut plain = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find("_x") {
        let code = rest.get(at + 2..at + 6).filter(|_| rest[at + 2..].get(4..5) == Some("_"));
        let is_hex = |it: &&str| it.bytes().all(|byte| byte.is_ascii_hexdigit());
        let code = code.filter(is_hex).and_then(|it| u32::from_str_radix(it, 16).ok());
        match code.and_then(char::from_u32) {
            Some(character) => {
                plain.push_str(&rest[..at]);
                plain.push(character);
                rest = &rest[at + 7..];
            }
            None => {
                plain.push_str(&rest[..at + 2]);
                rest = &rest[at + 2..];
            }
        }
    }
    plain.push_str(rest);
    plain
}

/// What the format of each cell makes of a number.
fn read_looks(package: &mut Package, part: &str) -> Result<Vec<Look>, ReadError> {
    let (mut own, mut looks, mut is_of_cells) = (HashMap::new(), Vec::new(), false);
    let Some(mut xml) = package.part(part, LIST_LIMIT)? else { return Ok(looks) };
    xml.tags(|name, tag| {
        let id = || attribute(tag, "numFmtId").and_then(|it| it.parse::<u32>().ok());
        match name {
            "cellXfs" => is_of_cells = true,
            "cellStyleXfs" | "cellStyles" | "dxfs" => is_of_cells = false,
            "numFmt" => {
                if let (Some(id), Some(code)) = (id(), attribute(tag, "formatCode")) {
                    // Formats inside of conditions come later, and are not for cells.
                    own.entry(id).or_insert_with(|| numbers::look_of_code(&code));
                }
            }
            "xf" if is_of_cells => {
                let id = id().unwrap_or_default();
                looks.push(own.get(&id).copied().unwrap_or_else(|| numbers::look_of_id(id)));
            }
            _ => (),
        }
        Ok(())
    })?;
    Ok(looks)
}

fn read_sheet<R: BufRead>(
    xml: &mut Xml<R>,
    mut filling: Filling,
    side: &OnTheSide,
    gate: &mut Gate,
) -> Result<Sheet, ReadError> {
    let (mut row, mut column) = (0, 0);
    let mut is_next_row = false;
    let mut text = String::new();
    loop {
        match xml.next()? {
            Event::Start(tag) => match tag.local_name().as_ref() {
                "row" => {
                    row = match number(&tag, "r") {
                        Some(number) => number.saturating_sub(1),
                        None => row + usize::from(is_next_row),
                    };
                    (column, is_next_row) = (0, true);
                    xml.report(gate)?;
                }
                "c" => {
                    let packing = Packing::of(&tag);
                    let place = packing.place.unwrap_or((row, column));
                    column = place.1 + 1;
                    let (cell, is_formula) = read_cell(xml, &packing, side, &mut text)?;
                    if is_formula && cell.is_empty() {
                        filling.uncomputed(place.0, place.1);
                    }
                    filling.put(gate, place.0, place.1, cell)?;
                }
                "mergeCell" => {
                    if let Some(area) = attribute(&tag, "ref").as_deref().and_then(area) {
                        filling.merge(area);
                    }
                }
                _ => (),
            },
            Event::Eof => return Ok(filling.finish(gate)),
            _ => (),
        }
    }
}

fn number(tag: &BytesStart, name: &str) -> Option<usize> {
    attribute(tag, name)?.parse().ok()
}

/// What a cell says of itself.
struct Packing {
    place: Option<(usize, usize)>,
    look: usize,
    kind: Type,
}

enum Type {
    Number,
    Shared,
    Text,
    Flag,
    Error,
    Day,
}

impl Packing {
    fn of(tag: &BytesStart) -> Self {
        let mut packing = Self { place: None, look: 0, kind: Type::Number };
        for attribute in tag.attributes().with_checks(false).flatten() {
            let value = attribute.value.as_ref();
            match attribute.key.as_ref() {
                "r" => packing.place = place(value),
                "s" => packing.look = value.parse().unwrap_or_default(),
                "t" => {
                    packing.kind = match value {
                        "s" => Type::Shared,
                        "b" => Type::Flag,
                        "e" => Type::Error,
                        "d" => Type::Day,
                        "n" => Type::Number,
                        _ => Type::Text,
                    };
                }
                _ => (),
            }
        }
        packing
    }
}

/// The cell whose tag was opened last, and whether it holds a formula. `text` is a place to work.
fn read_cell<R: BufRead>(
    xml: &mut Xml<R>,
    packing: &Packing,
    side: &OnTheSide,
    text: &mut String,
) -> Result<(Cell, bool), ReadError> {
    text.clear();
    let (mut is_inline, mut is_formula) = (false, false);
    loop {
        let inside = match xml.next()? {
            Event::Start(tag) => match tag.local_name().as_ref() {
                "v" if !is_inline => Inside::Text,
                "is" => Inside::Piece,
                "f" => {
                    is_formula = true;
                    Inside::Other
                }
                _ => Inside::Other,
            },
            Event::End(_) => break,
            Event::Eof => return Err(cut_off()),
            _ => continue,
        };
        match inside {
            Inside::Text => xml.text(text)?,
            Inside::Piece => {
                is_inline = true;
                text.clear();
                read_text(xml, text)?;
            }
            Inside::Other => xml.skip()?,
        }
    }
    if is_inline {
        return Ok((written(unescape(text)), is_formula));
    }
    let cell = match packing.kind {
        _ if text.is_empty() => Cell::Empty,
        Type::Text => written(unescape(text)),
        Type::Error => Cell::Error(text.clone()),
        Type::Flag => Cell::Flag(is_true(text.trim())),
        Type::Day => numbers::iso(text).unwrap_or_else(|| Cell::Text(text.clone())),
        Type::Shared => {
            let shared = text.trim().parse().ok().and_then(|it: usize| side.texts.get(it));
            let Some(shared) = shared else { return Err(ReadError::Damaged(text.clone())) };
            written(shared.to_string())
        }
        Type::Number => match text.trim().parse() {
            Ok(number) => {
                let look = side.looks.get(packing.look).copied().unwrap_or(Look::Plain);
                numbers::cell(number, look, side.from_1904)
            }
            Err(_) => Cell::Text(text.clone()),
        },
    };
    Ok((cell, is_formula))
}

fn written(text: String) -> Cell {
    if text.is_empty() { Cell::Empty } else { Cell::Text(text) }
}

/// `AB12` is row 11, column 27.
fn place(name: &str) -> Option<(usize, usize)> {
    let name = name.trim_start_matches('$');
    let digits = name.find(|it: char| !it.is_ascii_alphabetic())?;
    let (letters, row) = name.split_at(digits);
    if letters.is_empty() || letters.len() > 3 {
        return None;
    }
    let column = letters
        .bytes()
        .fold(0, |sum, letter| sum * 26 + usize::from(letter.to_ascii_uppercase() - b'A') + 1);
    let row: usize = row.trim_start_matches('$').parse().ok()?;
    Some((row.checked_sub(1)?, column - 1))
}

fn area(name: &str) -> Option<Area> {
    let (first, last) = name.split_once(':')?;
    let ((top, left), (bottom, right)) = (place(first)?, place(last)?);
    Some(Area { top, left, bottom, right })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_of_cells_and_parts_are_understood() {
        assert_eq!(place("AB12"), Some((11, 27)));
        assert_eq!(place("$XFD$1048576"), Some((1_048_575, 16_383)));
        for wrong in ["", "12", "A", "A0", "AAAA1", "A-1", "é1", "A99999999999999999999"] {
            assert_eq!(place(wrong), None, "{wrong}");
        }
        assert_eq!(area("B2:D4").map(|it| it.name()).as_deref(), Some("B2:D4"));
        assert_eq!(join("xl/worksheets", "../media/./a.png"), "xl/media/a.png");
        assert_eq!(join("", "../../xl/a"), "xl/a");
    }

    #[test]
    fn characters_that_xml_does_not_know_are_spelled_out() {
        for (written, text) in [
            ("a_x0007_b", "a\u{7}b"),
            ("_x005F_x0007_", "_x0007_"),
            ("_x00e8_", "è"),
            ("_x12_", "_x12_"),
            ("_xD83D_", "_xD83D_"),
            ("_x+123_", "_x+123_"),
            ("è_x000", "è_x000"),
            ("_x000è_", "_x000è_"),
        ] {
            assert_eq!(unescape(written), text);
        }
    }
}
