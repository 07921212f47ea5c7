//! Reads a part of a packed file as XML, with bounds: so much in all, so much in one piece.

use std::{
    cell::Cell,
    fmt,
    io::{self, BufRead, Read},
    rc::Rc,
};

use quick_xml::{
    Reader,
    escape::resolve_predefined_entity,
    events::{BytesRef, BytesStart, Event},
};

use super::{CELL_LIMIT, ReadError, bounds::Gate};

/// The most that may stand between two tags, or in one: a cell and its packing.
const PIECE_LIMIT: u64 = CELL_LIMIT as u64 + (1 << 20);

/// A source that stops when too much comes out of it.
pub struct Bounded<R> {
    inner: R,
    /// What the whole file may still give.
    left: Rc<Cell<u64>>,
    /// What this part may still give.
    part: u64,
    /// What the piece that is being read may still give.
    piece: u64,
}

impl<R> Bounded<R> {
    pub fn new(inner: R, left: Rc<Cell<u64>>, part: u64) -> Self {
        Self { inner, left, part, piece: PIECE_LIMIT }
    }
}

impl<R: BufRead> Read for Bounded<R> {
    fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
        let count = self.fill_buf()?.read(into)?;
        self.consume(count);
        Ok(count)
    }
}

impl<R: BufRead> BufRead for Bounded<R> {
    fn fill_buf(&mut self) -> io::Result<&[u8]> {
        if self.piece == 0 {
            return Err(io::Error::other(Over::Piece));
        }
        if self.left.get() == 0 || self.part == 0 {
            return Err(io::Error::other(Over::Part));
        }
        self.inner.fill_buf()
    }

    fn consume(&mut self, count: usize) {
        let bytes = count as u64;
        self.left.set(self.left.get().saturating_sub(bytes));
        self.part = self.part.saturating_sub(bytes);
        self.piece = self.piece.saturating_sub(bytes);
        self.inner.consume(count);
    }
}

/// Which bound was passed.
#[derive(Debug, Clone, Copy)]
enum Over {
    Piece,
    Part,
}

impl fmt::Display for Over {
    fn fmt(&self, out: &mut fmt::Formatter) -> fmt::Result {
        fmt::Debug::fmt(self, out)
    }
}

impl std::error::Error for Over {}

/// What an error of the disk, of unpacking or of a bound means.
pub fn trouble(error: &io::Error) -> ReadError {
    match error.get_ref().and_then(|it| it.downcast_ref()) {
        Some(Over::Piece) => ReadError::CellTooLarge,
        Some(Over::Part) => ReadError::UnpacksTooLarge,
        None => ReadError::Damaged(error.to_string()),
    }
}

/// XML, tag by tag.
pub struct Xml<R> {
    reader: Reader<Bounded<R>>,
    buffer: Vec<u8>,
    seen: u64,
}

impl<R: BufRead> Xml<R> {
    pub fn new(source: Bounded<R>) -> Self {
        let mut reader = Reader::from_reader(source);
        let config = reader.config_mut();
        config.expand_empty_elements = true;
        config.check_end_names = false;
        Self { reader, buffer: Vec::new(), seen: 0 }
    }

    /// The next tag or text; `Eof` at the end.
    pub fn next(&mut self) -> Result<Event<'_>, ReadError> {
        self.buffer.clear();
        self.reader.get_mut().piece = PIECE_LIMIT;
        self.reader.read_event_into(&mut self.buffer).map_err(|error| match error {
            quick_xml::Error::Io(error) => trouble(&error),
            other => ReadError::Damaged(other.to_string()),
        })
    }

    /// Tells the gate how much was read since it was last told.
    pub fn report(&mut self, gate: &mut Gate) -> Result<(), ReadError> {
        let position = self.reader.buffer_position();
        gate.advance(position - self.seen)?;
        self.seen = position;
        Ok(())
    }

    /// Leaves the element whose opening tag was the last thing read.
    pub fn skip(&mut self) -> Result<(), ReadError> {
        let mut depth = 1_u64;
        while depth > 0 {
            match self.next()? {
                Event::Start(_) => depth += 1,
                Event::End(_) => depth -= 1,
                Event::Eof => return Err(cut_off()),
                _ => (),
            }
        }
        Ok(())
    }

    /// Shows every opening tag of the rest of the document, by its name without prefix.
    pub fn tags(
        &mut self,
        mut show: impl FnMut(&str, &BytesStart) -> Result<(), ReadError>,
    ) -> Result<(), ReadError> {
        loop {
            match self.next()? {
                Event::Start(tag) => show(tag.local_name().as_ref(), &tag)?,
                Event::Eof => return Ok(()),
                _ => (),
            }
        }
    }

    /// The text of the element that was opened last, and of its children.
    pub fn text(&mut self, into: &mut String) -> Result<(), ReadError> {
        let mut depth = 0_u32;
        loop {
            match self.next()? {
                Event::Text(text) => into.push_str(&text.xml10_content()),
                Event::CData(text) => into.push_str(&text.xml10_content()),
                Event::GeneralRef(name) => into.extend(character(&name)),
                Event::Start(_) => depth += 1,
                Event::End(_) if depth == 0 => return Ok(()),
                Event::End(_) => depth -= 1,
                Event::Eof => return Err(cut_off()),
                _ => (),
            }
            if into.len() > CELL_LIMIT {
                return Err(ReadError::CellTooLarge);
            }
        }
    }
}

/// The characters that `&amp;` or `&#232;` stand for. Entities a document declares for itself are
/// not known: they could be made to grow without end.
pub fn character(name: &BytesRef) -> Option<char> {
    match name.resolve_char_ref() {
        Ok(Some(character)) => Some(character),
        Ok(None) => resolve_predefined_entity(name).and_then(|it| it.chars().next()),
        Err(_) => None,
    }
}

/// An attribute of a tag by its name with or without prefix, as it is written or with `&amp;`
/// resolved.
pub fn attribute(tag: &BytesStart, name: &str) -> Option<String> {
    let mut attributes = tag.attributes();
    let mut attributes = attributes.with_checks(false).flatten();
    let value = attributes.find(|it| it.key.local_name().as_ref() == name)?.value;
    Some(quick_xml::escape::unescape(&value).map_or_else(|_| value.to_string(), Into::into))
}

/// The document ends too early.
pub fn cut_off() -> ReadError {
    ReadError::Damaged("cut off".to_owned())
}
