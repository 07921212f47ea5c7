//! Excel before 2007: records of bytes in a compound file.
//!
//! The library for this (calamine 0.38) makes room for every cell between the first and the last, and
//! for a size the file only claims; so its records are read here, and only the compound file by a
//! library.

use std::{
    collections::HashMap,
    io::{Cursor, Read},
    panic,
};

use cfb::CompoundFile;
use encoding_rs::{Encoding, MACINTOSH, UTF_16LE, WINDOWS_1250, WINDOWS_1252};

use super::{
    CELLS_LIMIT, ReadError,
    bounds::{Filling, Gate},
    kind::Stranger,
    numbers::{self, Look},
};
use crate::sheet::{Area, Book, Cell, Format, Sheet};

/// How often the bytes of a file may be gone through: sheets that overlap are nonsense.
const TIMES_READ: usize = 4;

/// Reads the whole book.
pub fn read(bytes: &[u8], gate: &mut Gate) -> Result<Book, ReadError> {
    // The library for compound files is told of anything; should it panic, the file is damaged.
    let stream = panic::catch_unwind(|| stream(bytes))
        .unwrap_or_else(|_| Err(ReadError::Damaged("compound file".to_owned())))?;
    gate.expect(stream.len() as u64);
    let globals = Globals::read(&stream)?;
    let mut sheets = Vec::new();
    let mut effort = stream.len().saturating_mul(TIMES_READ);
    for listed in &globals.sheets {
        let filling = gate.sheet(listed.name.clone(), listed.hidden)?;
        let start = stream.get(listed.start..).ok_or_else(cut_off)?;
        sheets.push(globals.sheet(start, filling, gate, &mut effort)?);
    }
    Ok(Book { format: Format::Xls, sheets, warnings: Vec::new() })
}

/// The stream of records inside of the compound file.
fn stream(bytes: &[u8]) -> Result<Vec<u8>, ReadError> {
    let damaged = |error: std::io::Error| ReadError::Damaged(error.to_string());
    let mut file = CompoundFile::open(Cursor::new(bytes)).map_err(damaged)?;
    let Some(name) = ["/Workbook", "/Book"].into_iter().find(|it| file.is_stream(it)) else {
        let has = |name: &str| file.is_stream(name);
        return Err(match () {
            // A newer workbook is packed so when it is under a password.
            () if has("/EncryptedPackage") => ReadError::Password,
            () if has("/WordDocument") => ReadError::NotATable(Stranger::Document),
            () if has("/PowerPoint Document") => ReadError::NotATable(Stranger::Slides),
            () => ReadError::NotATable(Stranger::Unknown),
        });
    };
    let mut stream = Vec::new();
    let inside = file.open_stream(name).map_err(damaged)?;
    inside.take(bytes.len() as u64).read_to_end(&mut stream).map_err(damaged)?;
    Ok(stream)
}

fn cut_off() -> ReadError {
    ReadError::Damaged("cut off".to_owned())
}

// The records that matter, by their number.
const FORMULA: u16 = 0x0006;
const EOF: u16 = 0x000A;
const DATE_MODE: u16 = 0x0022;
const FILE_PASS: u16 = 0x002F;
const CONTINUE: u16 = 0x003C;
const CODE_PAGE: u16 = 0x0042;
const BOUND_SHEET: u16 = 0x0085;
const MUL_RK: u16 = 0x00BD;
const RICH_STRING: u16 = 0x00D6;
const XF: u16 = 0x00E0;
const MERGED_CELLS: u16 = 0x00E5;
const SST: u16 = 0x00FC;
const LABEL_SST: u16 = 0x00FD;
const NUMBER: u16 = 0x0203;
const LABEL: u16 = 0x0204;
const BOOL_ERR: u16 = 0x0205;
const STRING: u16 = 0x0207;
const RK: u16 = 0x027E;
const FORMAT: u16 = 0x041E;
const BOF: u16 = 0x0809;

/// The records of a stream, one after the other.
struct Records<'a> {
    rest: &'a [u8],
}

impl<'a> Records<'a> {
    fn next(&mut self) -> Result<Option<(u16, &'a [u8])>, ReadError> {
        if self.rest.is_empty() {
            return Ok(None);
        }
        let [a, b, c, d, rest @ ..] = self.rest else { return Err(cut_off()) };
        let length = usize::from(u16::from_le_bytes([*c, *d]));
        let data = rest.get(..length).ok_or_else(cut_off)?;
        self.rest = &rest[length..];
        Ok(Some((u16::from_le_bytes([*a, *b]), data)))
    }

    /// The data of a record together with what continues it.
    fn continued(&mut self, data: &'a [u8]) -> Result<Pieces<'a>, ReadError> {
        let mut pieces = vec![data];
        while self.rest.starts_with(&CONTINUE.to_le_bytes()) {
            let Some((_, more)) = self.next()? else { break };
            pieces.push(more);
        }
        pieces.reverse();
        Ok(Pieces { now: pieces.pop().unwrap_or_default(), later: pieces })
    }
}

/// The data of a record that goes on in others.
struct Pieces<'a> {
    now: &'a [u8],
    /// The last comes first.
    later: Vec<&'a [u8]>,
}

impl Pieces<'_> {
    fn is_empty(&mut self) -> bool {
        while self.now.is_empty() {
            let Some(next) = self.later.pop() else { return true };
            self.now = next;
        }
        false
    }

    fn byte(&mut self) -> Result<u8, ReadError> {
        if self.is_empty() {
            return Err(cut_off());
        }
        let (first, rest) = self.now.split_first().ok_or_else(cut_off)?;
        self.now = rest;
        Ok(*first)
    }

    fn word(&mut self) -> Result<u16, ReadError> {
        Ok(u16::from_le_bytes([self.byte()?, self.byte()?]))
    }

    fn skip(&mut self, mut count: usize) -> Result<(), ReadError> {
        while count > 0 {
            if self.is_empty() {
                return Err(cut_off());
            }
            let here = count.min(self.now.len());
            self.now = &self.now[here..];
            count -= here;
        }
        Ok(())
    }

    /// So many letters, of one byte or two. Each piece says again which.
    fn letters(&mut self, count: usize, mut is_wide: bool) -> Result<String, ReadError> {
        let mut text = String::new();
        let mut left = count;
        loop {
            let size = if is_wide { 2 } else { 1 };
            let here = left.min(self.now.len() / size);
            let (letters, rest) = self.now.split_at(here * size);
            text += &decode(letters, is_wide);
            self.now = rest;
            left -= here;
            if left == 0 {
                return Ok(text);
            }
            self.now = self.later.pop().ok_or_else(cut_off)?;
            let (flags, rest) = self.now.split_first().ok_or_else(cut_off)?;
            is_wide = flags & 1 != 0;
            self.now = rest;
        }
    }

    /// A text with its length before it: a word, or a byte.
    fn text(&mut self, count: usize) -> Result<String, ReadError> {
        let flags = self.byte()?;
        let runs = if flags & 8 != 0 { usize::from(self.word()?) } else { 0 };
        let extra = if flags & 4 != 0 {
            usize::from(self.word()?) | usize::from(self.word()?) << 16
        } else {
            0
        };
        let text = self.letters(count, flags & 1 != 0)?;
        self.skip(runs * 4)?;
        self.skip(extra)?;
        Ok(text)
    }
}

/// One byte is the lower half of a letter of two.
fn decode(letters: &[u8], is_wide: bool) -> String {
    if is_wide {
        UTF_16LE.decode_without_bom_handling(letters).0.into_owned()
    } else {
        letters.iter().copied().map(char::from).collect()
    }
}

/// The numbers in a record, by their place.
fn word(data: &[u8], at: usize) -> Result<u16, ReadError> {
    let bytes = data.get(at..).and_then(<[u8]>::first_chunk).ok_or_else(cut_off)?;
    Ok(u16::from_le_bytes(*bytes))
}

fn long(data: &[u8], at: usize) -> Result<u32, ReadError> {
    let bytes = data.get(at..).and_then(<[u8]>::first_chunk).ok_or_else(cut_off)?;
    Ok(u32::from_le_bytes(*bytes))
}

fn eight(data: &[u8], at: usize) -> Result<[u8; 8], ReadError> {
    data.get(at..).and_then(<[u8]>::first_chunk).copied().ok_or_else(cut_off)
}

/// What holds for all sheets.
struct Globals {
    /// Since Excel 97 letters are Unicode; before, they were of a code page.
    is_unicode: bool,
    letters: &'static Encoding,
    from_1904: bool,
    looks: Vec<Look>,
    texts: Vec<Box<str>>,
    sheets: Vec<Listed>,
}

struct Listed {
    name: String,
    hidden: bool,
    start: usize,
}

impl Globals {
    fn read(stream: &[u8]) -> Result<Self, ReadError> {
        let mut globals = Self {
            is_unicode: true,
            letters: WINDOWS_1252,
            from_1904: false,
            looks: Vec::new(),
            texts: Vec::new(),
            sheets: Vec::new(),
        };
        let mut formats = HashMap::new();
        let mut records = Records { rest: stream };
        while let Some((record, data)) = records.next()? {
            match record {
                BOF => globals.is_unicode = word(data, 0)? >= 0x0600,
                FILE_PASS => return Err(ReadError::Password),
                CODE_PAGE => {
                    globals.letters = match word(data, 0)? {
                        1250 => WINDOWS_1250,
                        10000 => MACINTOSH,
                        _ => WINDOWS_1252,
                    };
                }
                DATE_MODE => globals.from_1904 = word(data, 0)? == 1,
                FORMAT => {
                    let code = globals.text(&mut records, data, 2)?;
                    formats.insert(word(data, 0)?, numbers::look_of_code(&code));
                }
                XF => {
                    let id = word(data, 2)?;
                    let look = formats.get(&id).copied();
                    globals.looks.push(look.unwrap_or_else(|| numbers::look_of_id(id.into())));
                }
                BOUND_SHEET => globals.list(data)?,
                SST => globals.texts = texts(records.continued(data)?)?,
                EOF => break,
                _ => (),
            }
        }
        Ok(globals)
    }

    /// A sheet in the list of sheets, unless it is a chart or a program.
    fn list(&mut self, data: &[u8]) -> Result<(), ReadError> {
        let &[state, kind, count, ref name @ ..] = data.get(4..).ok_or_else(cut_off)? else {
            return Err(cut_off());
        };
        if kind != 0 {
            return Ok(());
        }
        let count = usize::from(count);
        let name = if self.is_unicode {
            Pieces { now: name, later: Vec::new() }.text(count)?
        } else {
            self.old_text(name, count)?
        };
        let start = usize::try_from(long(data, 0)?).unwrap_or(usize::MAX);
        self.sheets.push(Listed { name, hidden: state & 3 != 0, start });
        Ok(())
    }

    /// The text that stands in a record from `at` on.
    fn text<'a>(
        &self,
        records: &mut Records<'a>,
        data: &'a [u8],
        at: usize,
    ) -> Result<String, ReadError> {
        if self.is_unicode {
            let mut pieces = records.continued(data.get(at..).ok_or_else(cut_off)?)?;
            let count = usize::from(pieces.word()?);
            return pieces.text(count);
        }
        // The formats of numbers have a length of one byte, texts one of two.
        let is_format = at == 2;
        let (count, at) = if is_format {
            (usize::from(*data.get(at).ok_or_else(cut_off)?), at + 1)
        } else {
            (usize::from(word(data, at)?), at + 2)
        };
        self.old_text(data.get(at..).ok_or_else(cut_off)?, count)
    }

    fn old_text(&self, data: &[u8], count: usize) -> Result<String, ReadError> {
        let letters = data.get(..count).ok_or_else(cut_off)?;
        Ok(self.letters.decode_without_bom_handling(letters).0.into_owned())
    }

    fn sheet(
        &self,
        start: &[u8],
        mut filling: Filling,
        gate: &mut Gate,
        effort: &mut usize,
    ) -> Result<Sheet, ReadError> {
        let mut records = Records { rest: start };
        // A chart in a sheet is a stream in the stream.
        let mut depth = 0_u32;
        // The text of a formula comes after it.
        let mut expected = None;
        while let Some((record, data)) = records.next()? {
            let length = data.len() + 4;
            *effort = effort.checked_sub(length).ok_or_else(cut_off)?;
            gate.advance(length as u64)?;
            match record {
                BOF => depth += 1,
                EOF if depth <= 1 => break,
                EOF => depth -= 1,
                _ if depth > 1 => (),
                STRING => {
                    if let Some((row, column)) = expected.take() {
                        let text = self.text(&mut records, data, 0)?;
                        filling.put(gate, row, column, Cell::Text(text))?;
                    }
                }
                MERGED_CELLS => {
                    let (areas, _) = data.get(2..).unwrap_or_default().as_chunks::<8>();
                    for area in areas {
                        let at = |at| word(area, at).map(usize::from);
                        let (top, bottom) = (at(0)?, at(2)?);
                        filling.merge(Area { top, bottom, left: at(4)?, right: at(6)? });
                    }
                }
                MUL_RK => {
                    let (row, first) = (word(data, 0)?.into(), usize::from(word(data, 2)?));
                    let (cells, _) = data.get(4..).unwrap_or_default().as_chunks::<6>();
                    for (column, cell) in (first..).zip(cells) {
                        let number = packed_number(long(cell, 2)?);
                        filling.put(gate, row, column, self.number(number, word(cell, 0)?))?;
                    }
                }
                NUMBER | RK | LABEL_SST | LABEL | RICH_STRING | BOOL_ERR | FORMULA => {
                    let (row, column) = (word(data, 0)?.into(), word(data, 2)?.into());
                    let look = word(data, 4)?;
                    let cell = match record {
                        NUMBER => self.number(f64::from_le_bytes(eight(data, 6)?), look),
                        RK => self.number(packed_number(long(data, 6)?), look),
                        LABEL_SST => {
                            let index = usize::try_from(long(data, 6)?).unwrap_or(usize::MAX);
                            let text = self.texts.get(index).ok_or_else(cut_off)?;
                            Cell::Text(text.to_string())
                        }
                        BOOL_ERR => {
                            let &[value, is_error, ..] = data.get(6..).ok_or_else(cut_off)? else {
                                return Err(cut_off());
                            };
                            if is_error == 0 { Cell::Flag(value != 0) } else { error(value) }
                        }
                        FORMULA => match eight(data, 6)? {
                            [0, .., 0xFF, 0xFF] => {
                                expected = Some((row, column));
                                Cell::Empty
                            }
                            [1, _, value, .., 0xFF, 0xFF] => Cell::Flag(value != 0),
                            [2, _, code, .., 0xFF, 0xFF] => error(code),
                            [_, .., 0xFF, 0xFF] => Cell::Empty,
                            number => self.number(f64::from_le_bytes(number), look),
                        },
                        _ => Cell::Text(self.text(&mut records, data, 6)?),
                    };
                    filling.put(gate, row, column, cell)?;
                }
                _ => (),
            }
        }
        Ok(filling.finish(gate))
    }

    fn number(&self, number: f64, look: u16) -> Cell {
        let look = self.looks.get(usize::from(look)).copied().unwrap_or(Look::Plain);
        numbers::cell(number, look, self.from_1904)
    }
}

/// The texts that the sheets share.
fn texts(mut pieces: Pieces) -> Result<Vec<Box<str>>, ReadError> {
    // How often they are used, and how many there are: claims.
    pieces.skip(8)?;
    let mut texts = Vec::new();
    while !pieces.is_empty() {
        let count = usize::from(pieces.word()?);
        texts.push(pieces.text(count)?.into());
        if texts.len() > CELLS_LIMIT {
            return Err(ReadError::TooMuch);
        }
    }
    Ok(texts)
}

/// A number in four bytes: half a floating one, or a whole one, perhaps of hundredths.
fn packed_number(packed: u32) -> f64 {
    let number = if packed & 2 != 0 {
        f64::from(packed.cast_signed() >> 2)
    } else {
        f64::from_bits(u64::from(packed & !3) << 32)
    };
    if packed & 1 != 0 { number / 100.0 } else { number }
}

fn error(code: u8) -> Cell {
    let text = match code {
        0x00 => "#NULL!",
        0x07 => "#DIV/0!",
        0x0F => "#VALUE!",
        0x17 => "#REF!",
        0x1D => "#NAME?",
        0x24 => "#NUM!",
        _ => "#N/A",
    };
    Cell::Error(text.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn packed_numbers_are_unpacked() {
        for (packed, number) in [
            (0x3FF0_0000, 1.0),
            (0x3FF0_0001, 0.01),
            (123_456 << 2 | 3, 1234.56),
            ((-5_i32).cast_unsigned() << 2 | 2, -5.0),
        ] {
            assert_eq!(packed_number(packed), number, "{packed:x}");
        }
    }

    #[test]
    fn a_text_goes_on_in_the_next_record() {
        let mut pieces = Pieces { now: b"ab", later: vec![b"\0e", b"\x01c\0d\0"] };
        assert_eq!(pieces.letters(5, false).as_deref(), Ok("abcde"));
        let mut short = Pieces { now: b"ab", later: Vec::new() };
        assert_eq!(short.letters(3, false), Err(cut_off()));
    }
}
