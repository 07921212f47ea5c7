//! Reads what can be read of a damaged SQLite file, page by page and without SQLite, which gives
//! up where we must not.
//!
//! Written from the published description of the format, <https://sqlite.org/fileformat2.html>.
//! Nothing here trusts a number of the file: whatever does not fit is left out and counted.

use std::{cell::Cell, collections::BTreeSet};

use rusqlite::types::Value;

/// The number of a page; the first is 1.
pub(crate) type Number = u32;

const HEADER: usize = 100;
const INTERIOR_INDEX: u8 = 2;
const INTERIOR_TABLE: u8 = 5;
const LEAF_INDEX: u8 = 10;
const LEAF_TABLE: u8 = 13;
const USUAL_SIZE: usize = 4096;

/// A row as it is stored.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Record {
    /// Its number; the value of a column that is the table's only, whole-number key.
    pub rowid: i64,
    /// Its columns. A table that got columns later has older rows with fewer.
    pub values: Vec<Value>,
    /// Some text in it could not be read as it was.
    pub mended: bool,
}

/// What could be read of a table.
#[derive(Debug, Default)]
pub(crate) struct Rows {
    pub records: Vec<Record>,
    /// Rows of pages that can be read, which themselves cannot.
    pub lost: usize,
}

/// Where the rows of a table are.
#[derive(Debug, Default)]
pub(crate) struct Leaves {
    pub numbers: Vec<Number>,
    /// Pages that cannot be read. Nobody knows how many rows they had.
    pub unread: usize,
}

/// The bytes of a file as pages.
#[derive(Debug)]
pub(crate) struct Pages {
    bytes: Vec<u8>,
    size: usize,
    /// What of each page SQLite uses.
    usable: usize,
    /// How many bytes of long rows may still be read: no more than the file has, or rows would be
    /// in each other.
    left: Cell<usize>,
}

impl Pages {
    /// A page cut off at the end counts as missing.
    pub(crate) fn new(bytes: Vec<u8>) -> Self {
        let size = match number(&bytes, 16, 2) {
            Some(1) => 65_536,
            Some(size) if size.is_power_of_two() && size >= 512 => size as usize,
            _ => USUAL_SIZE,
        };
        let reserved = bytes.get(20).map_or(0, |it| usize::from(*it));
        let usable = if reserved <= 32 { size - reserved } else { size };
        let mut pages = Self { left: Cell::new(bytes.len()), bytes, size, usable };
        pages.mend_first();
        pages
    }

    /// Everything hangs on the one byte that says whether the list of tables goes on in other pages,
    /// and it can be told without: only then the bytes where its cells would begin name a page.
    fn mend_first(&mut self) {
        let start = start_of(1);
        let last = number(&self.bytes, start + 8, 4).filter(|it| (2..=self.count()).contains(it));
        let goes_on = last.and_then(|it| kind(self.page(it)?, it));
        let is_table = matches!(goes_on, Some(LEAF_TABLE | INTERIOR_TABLE));
        // A page of zeros is no page with a wrong byte.
        if let Some(kind) = self.bytes.get_mut(start).filter(|it| **it != 0) {
            *kind = if is_table { INTERIOR_TABLE } else { LEAF_TABLE };
        }
    }

    fn count(&self) -> Number {
        Number::try_from(self.bytes.len() / self.size).unwrap_or(Number::MAX)
    }

    fn page(&self, number: Number) -> Option<&[u8]> {
        let start = (number.checked_sub(1)? as usize).checked_mul(self.size)?;
        self.bytes.get(start..start.checked_add(self.size)?).map(|it| &it[..self.usable])
    }

    /// What could be read of the table whose first page is `root`. `seen` learns which pages were
    /// visited, so that none is read twice.
    pub(crate) fn table(&self, root: Number, seen: &mut BTreeSet<Number>) -> Rows {
        let mut rows = Rows::default();
        for number in self.leaves(root, seen).numbers {
            self.leaf(number, &mut rows);
        }
        rows
    }

    /// The pages with the rows of a table, in their order: the rows of a large one are not to be in
    /// memory all at once.
    pub(crate) fn leaves(&self, root: Number, seen: &mut BTreeSet<Number>) -> Leaves {
        let mut leaves = Leaves::default();
        let mut open = vec![root];
        while let Some(number) = open.pop() {
            let page = self.page(number).filter(|_| !seen.contains(&number));
            match page.and_then(|page| kind(page, number)) {
                Some(LEAF_TABLE) => leaves.numbers.push(number),
                Some(INTERIOR_TABLE) => open.extend(self.children(number, &mut leaves.unread)),
                _ => {
                    leaves.unread += 1;
                    continue;
                }
            }
            seen.insert(number);
        }
        leaves
    }

    /// What was read so far was only looked at, and may be read once more.
    pub(crate) fn read_again(&self) {
        self.left.set(self.bytes.len());
    }

    /// The rows of one page.
    pub(crate) fn rows(&self, leaf: Number) -> Rows {
        let mut rows = Rows::default();
        self.leaf(leaf, &mut rows);
        rows
    }

    /// Visits the pages of an index, which hold nothing that the table does not.
    pub(crate) fn index(&self, root: Number, seen: &mut BTreeSet<Number>) {
        let mut open = vec![root];
        while let Some(number) = open.pop() {
            let page = self.page(number).filter(|_| !seen.contains(&number));
            match page.and_then(|page| kind(page, number)) {
                Some(INTERIOR_INDEX) => open.extend(self.children(number, &mut 0)),
                Some(LEAF_INDEX) => (),
                _ => continue,
            }
            seen.insert(number);
        }
    }

    /// The pages that SQLite keeps for later: what is still in them was deleted.
    pub(crate) fn free(&self) -> BTreeSet<Number> {
        let mut free = BTreeSet::new();
        let mut trunk = self.page(1).and_then(|page| number(page, 32, 4)).unwrap_or(0);
        while let Some(page) = self.page(trunk) {
            if !free.insert(trunk) {
                break;
            }
            let count = number(page, 4, 4).unwrap_or(0) as usize;
            let leaves = page[8.min(page.len())..].chunks_exact(4).take(count);
            free.extend(leaves.filter_map(|it| number(it, 0, 4)).filter(|it| *it <= self.count()));
            trunk = number(page, 0, 4).unwrap_or(0);
        }
        free
    }

    /// The pages with rows that nothing leads to: each by itself.
    pub(crate) fn strays(&self, seen: &BTreeSet<Number>) -> Vec<Number> {
        let known = |it: &Number| seen.contains(it);
        (2..=self.count())
            .filter(|it| !known(it))
            .filter(|it| self.page(*it).and_then(|page| kind(page, *it)) == Some(LEAF_TABLE))
            .collect()
    }

    fn children(&self, number_: Number, unread: &mut usize) -> Vec<Number> {
        let Some(page) = self.page(number_) else { return Vec::new() };
        let mut children = Vec::new();
        for cell in cells(page, number_) {
            match cell.and_then(|at| number(page, at, 4)) {
                Some(child) => children.push(child),
                None => *unread += 1,
            }
        }
        children.extend(number(page, start_of(number_) + 8, 4));
        // The stack is emptied from its end; rows are to come in their order.
        children.reverse();
        children
    }

    fn leaf(&self, number: Number, rows: &mut Rows) {
        let Some(page) = self.page(number) else { return };
        for cell in cells(page, number) {
            match cell.and_then(|at| self.cell(page, at)) {
                Some(record) => rows.records.push(record),
                None => rows.lost += 1,
            }
        }
    }

    fn cell(&self, page: &[u8], at: usize) -> Option<Record> {
        let mut at = at;
        let payload = usize::try_from(varint(page, &mut at)?).ok()?;
        let rowid = varint(page, &mut at)?;
        if payload > self.bytes.len() {
            return None;
        }
        let local = self.local(payload);
        let mut content = page.get(at..at + local)?.to_vec();
        if local < payload {
            let mut next = number(page, at + local, 4)?;
            while content.len() < payload {
                let page = self.page(next)?;
                let length = (payload - content.len()).min(page.len() - 4);
                self.left.set(self.left.get().checked_sub(length)?);
                content.extend_from_slice(page.get(4..4 + length)?);
                next = number(page, 0, 4)?;
            }
        }
        record(rowid, &content)
    }

    /// How much of a row is in its own page.
    fn local(&self, payload: usize) -> usize {
        let most = self.usable - 35;
        if payload <= most {
            return payload;
        }
        let least = (self.usable - 12) * 32 / 255 - 23;
        let fitting = least + (payload - least) % (self.usable - 4);
        if fitting <= most { fitting } else { least }
    }
}

/// Where the head of a page is: the first page has that of the file before it.
fn start_of(number: Number) -> usize {
    if number == 1 { HEADER } else { 0 }
}

fn kind(page: &[u8], number: Number) -> Option<u8> {
    page.get(start_of(number)).copied()
}

/// Where the cells of a page are; nothing for one outside of it.
fn cells(page: &[u8], number_: Number) -> impl Iterator<Item = Option<usize>> + '_ {
    let start = start_of(number_);
    let leaf = matches!(page.get(start), Some(&LEAF_TABLE | &LEAF_INDEX));
    let pointers = start + if leaf { 8 } else { 12 };
    let most = page.len().saturating_sub(pointers) / 2;
    let count = number(page, start + 3, 2).map_or(0, |it| it as usize).min(most);
    (0..count).map(move |it| {
        let at = number(page, pointers + 2 * it, 2)? as usize;
        (at >= pointers + 2 * count && at < page.len()).then_some(at)
    })
}

fn record(rowid: i64, content: &[u8]) -> Option<Record> {
    let mut at = 0;
    let header = usize::try_from(varint(content, &mut at)?).ok()?;
    if header > content.len() || header < at {
        return None;
    }
    let mut body = header;
    let (mut values, mut mended) = (Vec::new(), false);
    while at < header {
        let kind = usize::try_from(varint(content, &mut at)?).ok()?;
        values.push(value(kind, content, &mut body, &mut mended)?);
    }
    (at == header && body == content.len()).then_some(Record { rowid, values, mended })
}

fn value(kind: usize, content: &[u8], at: &mut usize, mended: &mut bool) -> Option<Value> {
    let length = match kind {
        0 | 8 | 9 => 0,
        1..=4 => kind,
        5 => 6,
        6 | 7 => 8,
        10 | 11 => return None,
        _ => (kind - 12) / 2,
    };
    let bytes = content.get(*at..at.checked_add(length)?)?;
    *at += length;
    Some(match kind {
        0 => Value::Null,
        8 => Value::Integer(0),
        9 => Value::Integer(1),
        7 => Value::Real(f64::from_be_bytes(bytes.try_into().ok()?)),
        1..=6 => {
            let negative = bytes.first().is_some_and(|it| *it >= 0x80);
            let sign = if negative { -1 } else { 0 };
            Value::Integer(bytes.iter().fold(sign, |it, byte| it << 8 | i64::from(*byte)))
        }
        _ if kind.is_multiple_of(2) => Value::Blob(bytes.to_vec()),
        _ => {
            let text = String::from_utf8_lossy(bytes);
            *mended |= matches!(text, std::borrow::Cow::Owned(_));
            Value::Text(text.into_owned())
        }
    })
}

/// A number of one to nine bytes.
fn varint(bytes: &[u8], at: &mut usize) -> Option<i64> {
    let mut number = 0_i64;
    for place in 0..9 {
        let byte = *bytes.get(*at)?;
        *at += 1;
        if place == 8 {
            return Some(number << 8 | i64::from(byte));
        }
        number = number << 7 | i64::from(byte & 0x7F);
        if byte < 0x80 {
            return Some(number);
        }
    }
    None
}

fn number(bytes: &[u8], at: usize, length: usize) -> Option<u32> {
    let bytes = bytes.get(at..at.checked_add(length)?)?;
    Some(bytes.iter().fold(0, |number, byte| number << 8 | u32::from(*byte)))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use rusqlite::Connection;

    use super::*;

    /// A file with a table whose rows are of every kind, some too long for a page.
    fn file() -> (Vec<u8>, Vec<Record>) {
        let folder = tempfile::tempdir().expect("there is room");
        let path = folder.path().join("file");
        let conn = Connection::open(&path).expect("it can be made");
        conn.execute_batch("CREATE TABLE t (id INTEGER PRIMARY KEY, a, b, c)").expect("sound");
        let mut expected = Vec::new();
        for row in 0..400_i64 {
            let rowid = if row % 2 == 0 { row * 977 } else { -row * 1_000_003 };
            let values = [
                match row % 5 {
                    0 => Value::Null,
                    1 => Value::Integer([0, 1, -1, 200, -40_000][(row / 5 % 5) as usize]),
                    2 => Value::Integer(
                        [i64::MIN, i64::MAX, 1 << 20, 1 << 30, 1 << 45][(row / 5 % 5) as usize],
                    ),
                    3 => Value::Real(row as f64 / 7.0),
                    _ => Value::Text(String::new()),
                },
                Value::Text("è ".repeat([1, 90, 2_000, 9_000][(row % 4) as usize])),
                Value::Blob(vec![7; (row % 50) as usize]),
            ];
            conn.execute(
                "INSERT INTO t VALUES (?1, ?2, ?3, ?4)",
                (rowid, &values[0], &values[1], &values[2]),
            )
            .expect("it fits");
            let values = [Value::Null].into_iter().chain(values).collect();
            expected.push(Record { rowid, values, mended: false });
        }
        conn.close().expect("it was sound");
        expected.sort_by_key(|it| it.rowid);
        (std::fs::read(path).expect("it is there"), expected)
    }

    fn read(bytes: Vec<u8>) -> Rows {
        let pages = Pages::new(bytes);
        let mut seen = pages.free();
        let mut rows = pages.table(2, &mut seen);
        for leaf in pages.strays(&seen) {
            rows.records.extend(pages.rows(leaf).records);
        }
        rows
    }

    #[test]
    fn a_sound_file_is_read_as_sqlite_reads_it() {
        let (bytes, expected) = file();
        let rows = read(bytes);
        assert_eq!(rows.lost, 0);
        assert!(rows.records == expected, "{} rows", rows.records.len());
    }

    #[test]
    fn what_was_deleted_does_not_come_back() {
        let (bytes, _) = file();
        let folder = tempfile::tempdir().expect("there is room");
        let path = folder.path().join("file");
        std::fs::write(&path, bytes).expect("there is room");
        let conn = Connection::open(&path).expect("it is sound");
        conn.execute_batch("DELETE FROM t WHERE id > 0").expect("sound");
        conn.close().expect("it was sound");
        let rows = read(std::fs::read(path).expect("it is there"));
        assert!(rows.records.iter().all(|it| it.rowid <= 0));
    }

    proptest! {
        #![proptest_config(ProptestConfig { cases: 300, ..ProptestConfig::default() })]

        #[test]
        fn no_bytes_make_it_panic_or_go_on_for_ever(
            start in prop::collection::vec(any::<u8>(), 0..200),
            noise in prop::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 0..200),
            cut in any::<prop::sample::Index>(),
        ) {
            static FILE: std::sync::OnceLock<Vec<u8>> = std::sync::OnceLock::new();
            let mut bytes = FILE.get_or_init(|| file().0).clone();
            for (at, byte) in noise {
                let at = at.index(bytes.len());
                bytes[at] = byte;
            }
            bytes[..start.len()].copy_from_slice(&start);
            bytes.truncate(cut.index(bytes.len()) + 1);
            read(bytes);
            read(start);
        }
    }
}
