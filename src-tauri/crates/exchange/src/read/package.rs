//! A packed file (zip) in memory, whose parts are read with bounds.

use std::{
    cell::Cell,
    io::{BufReader, Cursor, Read},
    rc::Rc,
};

use zip::{ZipArchive, read::ZipFile, result::ZipError};

use super::{
    ReadError, UNPACKED_LIMIT,
    xml::{Bounded, Xml, trouble},
};

/// One part, while it is unpacked.
pub type Part<'a, 'b> = Xml<BufReader<ZipFile<'a, Cursor<&'b [u8]>>>>;

/// The packed file.
pub struct Package<'b> {
    zip: ZipArchive<Cursor<&'b [u8]>>,
    left: Rc<Cell<u64>>,
}

impl<'b> Package<'b> {
    /// Reads the list of parts. What says of itself that it is too large is not unpacked at all.
    pub fn open(bytes: &'b [u8]) -> Result<Self, ReadError> {
        let zip = ZipArchive::new(Cursor::new(bytes)).map_err(|it| damaged(&it))?;
        let sizes = (0..zip.len()).filter_map(|it| Some(zip.by_index_data(it).ok()?.size()));
        if sizes.fold(0, u64::saturating_add) > UNPACKED_LIMIT {
            return Err(ReadError::UnpacksTooLarge);
        }
        Ok(Self { zip, left: Rc::new(Cell::new(UNPACKED_LIMIT)) })
    }

    /// Whether a part is called so. Some writers get upper and lower case wrong.
    pub fn has(&self, name: &str) -> bool {
        self.find(name).is_some()
    }

    /// Whether a part is called something that ends so.
    pub fn has_ending(&self, ending: &str) -> bool {
        self.zip.file_names().flatten().any(|it| it.ends_with(ending))
    }

    /// How large a part says it is.
    pub fn size(&self, name: &str) -> u64 {
        let entry = self.find(name).and_then(|it| self.zip.by_index_data(it).ok());
        entry.map_or(0, |it| it.size())
    }

    /// The first letters of a part.
    pub fn opening(&mut self, name: &str) -> Result<String, ReadError> {
        let Some(index) = self.find(name) else { return Ok(String::new()) };
        let part = self.zip.by_index(index).map_err(|it| damaged(&it))?;
        let mut bytes = Vec::new();
        part.take(200).read_to_end(&mut bytes).map_err(|it| trouble(&it))?;
        Ok(String::from_utf8_lossy(&bytes).into_owned())
    }

    /// A part, of which no more than `limit` bytes are unpacked.
    pub fn part(&mut self, name: &str, limit: u64) -> Result<Option<Part<'_, 'b>>, ReadError> {
        let Some(index) = self.find(name) else { return Ok(None) };
        let part = self.zip.by_index(index).map_err(|it| damaged(&it))?;
        let source = BufReader::with_capacity(1 << 16, part);
        Ok(Some(Xml::new(Bounded::new(source, Rc::clone(&self.left), limit))))
    }

    fn find(&self, name: &str) -> Option<usize> {
        let name = name.replace('\\', "/");
        let same = |index: &usize| {
            let it = self.zip.name_for_index(*index).and_then(Result::ok);
            it.is_some_and(|it| it.replace('\\', "/").eq_ignore_ascii_case(&name))
        };
        self.zip.index_for_name(&name).or_else(|| (0..self.zip.len()).find(same))
    }
}

fn damaged(error: &ZipError) -> ReadError {
    match error {
        ZipError::UnsupportedArchive(ZipError::PASSWORD_REQUIRED) => ReadError::Password,
        other => ReadError::Damaged(other.to_string()),
    }
}
