//! Text with separators: CSV as Excel, LibreOffice and everybody else write it.
//!
//! What separates the cells and how the letters are written is found in the content. Every cell
//! is a text: what it means is asked later, with an example in view.

use std::borrow::Cow;

use csv_core::{ReadFieldResult, Reader, ReaderBuilder};
use domain::text::Message;
use encoding_rs::{Encoding, UTF_8, UTF_16BE, UTF_16LE, WINDOWS_1252};

use super::{
    CELL_LIMIT, COLUMNS_LIMIT, ReadError,
    bounds::{Filling, Gate},
};
use crate::{
    plain,
    sheet::{Book, Cell, Format},
};

/// In the order in which they are tried: an equal fit goes to the first.
const SEPARATORS: [u8; 4] = [b';', b'\t', b',', b'|'];
/// How much of the text is looked at to find the separator.
const SAMPLE: usize = 1 << 16;
/// Rows of the sample that are looked at.
const SAMPLE_ROWS: usize = 200;
/// A cell of more lines than this has probably lost the quote at its end.
const LINES_IN_A_CELL: usize = 200;

/// Reads the whole text.
pub fn read(bytes: &[u8], gate: &mut Gate) -> Result<Book, ReadError> {
    let (text, encoding) = decode(bytes);
    gate.expect(text.len() as u64);
    let (text, named) = named_separator(&text);
    let separator = named.unwrap_or_else(|| find_separator(text));
    let mut filling = gate.sheet(String::new(), false)?;
    let widest = fill(text, separator, &mut filling, gate)?;
    if let Some((row, lines)) = widest.filter(|(_, lines)| *lines > LINES_IN_A_CELL) {
        let warning = Message::new("import-warning-quote");
        gate.note(warning.with("row", row + 1).with("lines", lines));
    }
    let format = Format::Text { separator: char::from(separator), encoding: encoding.name() };
    Ok(Book { format, sheets: vec![filling.finish(gate)], warnings: Vec::new() })
}

/// The letters, by the mark at the beginning; without one UTF-8 if it can be that, else the
/// encoding of Windows in western Europe, in which everything can be read as something.
pub fn decode(bytes: &[u8]) -> (Cow<'_, str>, &'static Encoding) {
    if let Some((encoding, mark)) = Encoding::for_bom(bytes) {
        return (encoding.decode_without_bom_handling(&bytes[mark..]).0, encoding);
    }
    if let Some(encoding) = wide(bytes) {
        return (encoding.decode_without_bom_handling(bytes).0, encoding);
    }
    match std::str::from_utf8(bytes) {
        Ok(text) => (Cow::Borrowed(text), UTF_8),
        Err(_) => (WINDOWS_1252.decode_without_bom_handling(bytes).0, WINDOWS_1252),
    }
}

/// Two bytes a letter: every other byte of western text is zero.
fn wide(bytes: &[u8]) -> Option<&'static Encoding> {
    let (pairs, _) = bytes[..bytes.len().min(SAMPLE)].as_chunks::<2>();
    let zeros = |at: usize| pairs.iter().filter(|pair| pair[at] == 0).count();
    let (first, second) = (zeros(0), zeros(1));
    let most = pairs.len() * 2 / 3;
    match (first > most, second > most) {
        (true, false) => Some(UTF_16BE),
        (false, true) => Some(UTF_16LE),
        _ => None,
    }
}

/// `sep=;` in the first line, as Excel understands it.
fn named_separator(text: &str) -> (&str, Option<u8>) {
    let line = text.lines().next().unwrap_or_default();
    let named = line.strip_prefix("sep=").map(str::as_bytes);
    match named {
        Some([separator]) => {
            let rest = text[line.len()..].trim_start_matches('\r');
            (rest.strip_prefix('\n').unwrap_or(rest), Some(*separator))
        }
        _ => (text, None),
    }
}

/// The separator with which most rows have the same number of cells, more than one.
fn find_separator(text: &str) -> u8 {
    let mut sample = &text.as_bytes()[..text.len().min(SAMPLE)];
    if sample.len() < text.len() {
        // The last line is probably not whole.
        let end = sample.iter().rposition(|it| *it == b'\n').unwrap_or(sample.len());
        sample = &sample[..end];
    }
    let fit = |separator: &u8| {
        let (widths, misplaced) = widths(sample, *separator);
        let of = |width: usize| widths.iter().filter(|it| **it == width).count();
        let usual = widths.iter().copied().filter(|it| *it > 1).max_by_key(|it| of(*it));
        let share = |width| (of(width).saturating_sub(misplaced) * 1000) / widths.len();
        usual.map_or((0, 0), |it| (share(it), it))
    };
    let best = SEPARATORS.iter().rev().max_by_key(|it| fit(it));
    best.copied().unwrap_or(b';')
}

/// How many cells each row has, and how many quotes are where this separator leaves no place for
/// them.
fn widths(sample: &[u8], separator: u8) -> (Vec<usize>, usize) {
    let (mut widths, mut misplaced) = (Vec::new(), 0);
    let (mut width, mut at) = (0, 0);
    while at < sample.len() && widths.len() < SAMPLE_ROWS {
        if sample[at] == b'"' {
            at += 1;
            loop {
                match sample[at..].iter().position(|it| *it == b'"') {
                    Some(quote) if sample.get(at + quote + 1) == Some(&b'"') => at += quote + 2,
                    Some(quote) => {
                        at += quote + 1;
                        break;
                    }
                    None => {
                        at = sample.len();
                        misplaced += 1;
                        break;
                    }
                }
            }
        }
        let is_end = |it: &u8| *it == separator || matches!(it, b'\r' | b'\n');
        let rest = &sample[at..];
        let letters = rest.iter().position(is_end).unwrap_or(rest.len());
        if letters > 0 && at > 0 && sample[at - 1] == b'"' {
            misplaced += 1;
        }
        at += letters;
        width += 1;
        if sample.get(at) != Some(&separator) {
            widths.push(std::mem::take(&mut width));
            at += sample[at..].iter().take_while(|it| matches!(it, b'\r' | b'\n')).count();
        } else {
            at += 1;
            if at == sample.len() {
                widths.push(width + 1);
            }
        }
    }
    (widths, misplaced)
}

fn reader(separator: u8) -> Reader {
    ReaderBuilder::new().delimiter(separator).build()
}

/// Puts every cell in its place. Answers the row of the cell with most lines, and how many.
fn fill(
    text: &str,
    separator: u8,
    filling: &mut Filling,
    gate: &mut Gate,
) -> Result<Option<(usize, usize)>, ReadError> {
    let mut reader = reader(separator);
    let mut input = text.as_bytes();
    let mut field = vec![0; 1 << 12];
    let (mut row, mut column, mut length) = (0, 0, 0);
    let mut widest: Option<(usize, usize)> = None;
    loop {
        if column == 0 && length == 0 {
            // The reader passes over empty lines, but they count as rows.
            let (rest, empty) = empty_lines(input);
            row += empty;
            input = rest;
        }
        let (result, read, written) = reader.read_field(input, &mut field[length..]);
        input = &input[read..];
        length += written;
        match result {
            ReadFieldResult::OutputFull => {
                if field.len() > CELL_LIMIT {
                    return Err(ReadError::CellTooLarge);
                }
                field.resize(field.len() * 2, 0);
            }
            ReadFieldResult::Field { record_end } => {
                if length > 0 && column <= COLUMNS_LIMIT {
                    let text = String::from_utf8_lossy(&field[..length]);
                    let lines = text.matches('\n').count();
                    if widest.is_none_or(|(_, most)| lines > most) {
                        widest = Some((row, lines));
                    }
                    let text = plain::take_off(&text);
                    filling.put(gate, row, column, Cell::Text(text.to_owned()))?;
                }
                (column, length) = (column + 1, 0);
                if record_end {
                    (row, column) = (row + 1, 0);
                    // A line may end with two characters, of which only the first was read.
                    if read > 0 && text.as_bytes()[..text.len() - input.len()].ends_with(b"\r") {
                        input = input.strip_prefix(b"\n").unwrap_or(input);
                    }
                    gate.advance((text.len() - input.len()) as u64 - gate.done())?;
                }
            }
            ReadFieldResult::InputEmpty => (),
            ReadFieldResult::End => return Ok(widest),
        }
    }
}

/// What follows the empty lines at the beginning, and how many there are.
fn empty_lines(mut input: &[u8]) -> (&[u8], usize) {
    let mut count = 0;
    loop {
        let rest = match input {
            [b'\r', b'\n', rest @ ..] | [b'\r' | b'\n', rest @ ..] => rest,
            _ => return (input, count),
        };
        (input, count) = (rest, count + 1);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_separator_is_the_one_that_fits() {
        for (text, separator) in [
            ("a;b;c\n1,5;2,5;3,5\n", b';'),
            ("a,b,c\n1.5,2.5,3.5\n", b','),
            ("a\tb\n1,5\t2,5\n", b'\t'),
            ("a|b\n1|2\n", b'|'),
            ("\"Rossi, Mario\",3\n\"Bianchi; Anna\",4\n", b','),
            ("Elenco dei servizi, anno 2026\n\nNome;Costo\nA;1,5\nB;2,5\n", b';'),
            ("una sola colonna\nsenza altro\n", b';'),
            ("nome;note\n\"a\";\"uno, due,\ntre, quattro\"\n", b';'),
            ("\"a\",\"'\t\"\n", b','),
            ("tubo 3\"; 4\"\n5;6\n", b';'),
            ("", b';'),
        ] {
            assert_eq!(find_separator(text), separator, "{text}");
        }
        assert_eq!(named_separator("sep=,\r\na;b"), ("a;b", Some(b',')));
        assert_eq!(named_separator("sep=\na"), ("sep=\na", None));
    }

    #[test]
    fn the_letters_are_read_as_they_were_written() {
        for (bytes, text, encoding) in [
            (&b"citt\xC3\xA0"[..], "città", "UTF-8"),
            (b"\xEF\xBB\xBFcitt\xC3\xA0", "città", "UTF-8"),
            (b"citt\xE0 \x80", "città €", "windows-1252"),
            (b"\xFF\xFEc\0\xE0\0", "cà", "UTF-16LE"),
            (b"\xFE\xFF\0c\0\xE0", "cà", "UTF-16BE"),
            (b"a\0;\0b\0", "a;b", "UTF-16LE"),
        ] {
            let (found, name) = decode(bytes);
            assert_eq!((found.as_ref(), name.name()), (text, encoding));
        }
    }
}
