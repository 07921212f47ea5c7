//! How much is let in: counts cells and letters while a file is read, reports how far it has come,
//! and remembers what a person has to be told about it.

use std::ops::ControlFlow;

use domain::text::{Datum, Message};

use super::{
    CELL_LIMIT, CELLS_LIMIT, COLUMNS_LIMIT, Progress, ROWS_LIMIT, ReadError, SHEETS_LIMIT,
    TEXT_LIMIT, Watch,
};
use crate::sheet::{Area, Cell, Sheet, cell_name};

/// Bytes between two reports.
const REPORT_EVERY: u64 = 1 << 20;
/// Merged ranges of a sheet that are kept.
const MERGED_LIMIT: usize = 100_000;
/// Ranges named in one warning.
const RANGES_NAMED: usize = 5;

/// The gate every cell of a file goes through.
pub struct Gate<'a> {
    watch: Watch<'a>,
    total: u64,
    done: u64,
    reported: u64,
    cells: usize,
    letters: usize,
    sheets: usize,
    notes: Vec<Message>,
}

impl<'a> Gate<'a> {
    pub fn new(total: u64, watch: Watch<'a>) -> Self {
        let notes = Vec::new();
        Self { watch, total, done: 0, reported: 0, cells: 0, letters: 0, sheets: 0, notes }
    }

    /// How much there is, once that is known better.
    pub fn expect(&mut self, total: u64) {
        self.total = total;
    }

    /// How many bytes were read.
    pub fn done(&self) -> u64 {
        self.done
    }

    /// So many bytes more were read.
    pub fn advance(&mut self, bytes: u64) -> Result<(), ReadError> {
        self.done = self.done.saturating_add(bytes);
        if self.done - self.reported < REPORT_EVERY {
            return Ok(());
        }
        self.reported = self.done;
        let progress = Progress { done: self.done.min(self.total), total: self.total };
        match (self.watch)(progress) {
            ControlFlow::Continue(()) => Ok(()),
            ControlFlow::Break(()) => Err(ReadError::Stopped),
        }
    }

    /// A text of so many bytes is going to be kept.
    pub fn letters(&mut self, bytes: usize) -> Result<(), ReadError> {
        if bytes > CELL_LIMIT {
            return Err(ReadError::CellTooLarge);
        }
        self.letters = self.letters.saturating_add(bytes);
        if self.letters > TEXT_LIMIT { Err(ReadError::TooMuch) } else { Ok(()) }
    }

    /// So many places for cells are going to be kept.
    pub fn places(&mut self, count: usize) -> Result<(), ReadError> {
        self.cells = self.cells.saturating_add(count);
        if self.cells > CELLS_LIMIT { Err(ReadError::TooMuch) } else { Ok(()) }
    }

    /// A sheet begins.
    pub fn sheet(&mut self, name: String, hidden: bool) -> Result<Filling, ReadError> {
        self.sheets += 1;
        if self.sheets > SHEETS_LIMIT {
            return Err(ReadError::TooMuch);
        }
        self.letters(name.len())?;
        let sheet = Sheet { name, hidden, ..Sheet::default() };
        Ok(Filling { sheet, marks: Marks::default() })
    }

    /// Something a person has to be told.
    pub fn note(&mut self, message: Message) {
        self.notes.push(message);
    }

    /// All of it, with the merged ranges of the sheets.
    pub fn warnings(self, sheets: &[Sheet]) -> Vec<Message> {
        let merged = sheets.iter().filter(|it| !it.merged.is_empty()).map(|sheet| {
            let ranges = sheet.merged.iter().take(RANGES_NAMED);
            let ranges = ranges.map(|it| Datum::Text(it.name())).collect();
            Message::new("import-warning-merged")
                .with("sheet", name(sheet))
                .with("count", sheet.merged.len())
                .with("ranges", Datum::List(ranges))
        });
        let mut warnings: Vec<Message> = merged.collect();
        warnings.extend(self.notes);
        warnings
    }
}

/// How a warning names a sheet.
fn name(sheet: &Sheet) -> Datum {
    match sheet.name.as_str() {
        "" => Datum::Word("import-whole-file".to_owned()),
        name => Datum::from(name),
    }
}

/// A sheet while it is filled.
pub struct Filling {
    sheet: Sheet,
    marks: Marks,
}

/// What was seen on the way. A mark is a count with the first place.
#[derive(Default)]
struct Marks {
    errors: Mark,
    uncomputed: Mark,
    rows_cut: bool,
    columns_cut: bool,
}

type Mark = Option<(usize, String)>;

fn mark(mark: &mut Mark, row: usize, column: usize) {
    match mark {
        Some((count, _)) => *count += 1,
        None => *mark = Some((1, cell_name(row, column))),
    }
}

impl Filling {
    /// Puts a cell in its place, or notes that it is beyond the limits.
    pub fn put(
        &mut self,
        gate: &mut Gate,
        row: usize,
        column: usize,
        cell: Cell,
    ) -> Result<(), ReadError> {
        match &cell {
            Cell::Empty => return Ok(()),
            Cell::Text(text) if text.is_empty() => return Ok(()),
            _ if row >= ROWS_LIMIT => {
                self.marks.rows_cut = true;
                return Ok(());
            }
            _ if column >= COLUMNS_LIMIT => {
                self.marks.columns_cut = true;
                return Ok(());
            }
            Cell::Text(text) => gate.letters(text.len())?,
            Cell::Error(text) => {
                gate.letters(text.len())?;
                mark(&mut self.marks.errors, row, column);
            }
            _ => (),
        }
        let rows = &mut self.sheet.rows;
        if row >= rows.len() {
            gate.places(row + 1 - rows.len())?;
            rows.resize_with(row + 1, Vec::new);
        }
        // Most rows are as long as the one above.
        let like = row.checked_sub(1).and_then(|it| rows.get(it)).map_or(0, Vec::len);
        let cells = &mut rows[row];
        if cells.is_empty() {
            cells.reserve_exact(like.max(column + 1));
        }
        if column >= cells.len() {
            gate.places(column + 1 - cells.len())?;
            cells.resize(column + 1, Cell::Empty);
        }
        cells[column] = cell;
        Ok(())
    }

    /// Whether the row is beyond what is kept.
    pub fn is_full(&self, row: usize) -> bool {
        row >= ROWS_LIMIT
    }

    /// The formula of this cell was never worked out, so that nothing can be read.
    pub fn uncomputed(&mut self, row: usize, column: usize) {
        mark(&mut self.marks.uncomputed, row, column);
    }

    /// These cells are one.
    pub fn merge(&mut self, area: Area) {
        let is_one = area.top == area.bottom && area.left == area.right;
        let is_sound = area.top <= area.bottom && area.left <= area.right && !is_one;
        if is_sound && area.left < COLUMNS_LIMIT && self.sheet.merged.len() < MERGED_LIMIT {
            self.sheet.merged.push(area);
        }
    }

    /// The sheet is complete.
    pub fn finish(mut self, gate: &mut Gate) -> Sheet {
        empty_what_is_covered(&mut self.sheet);
        let of_sheet = |key: &str| Message::new(key).with("sheet", name(&self.sheet));
        let counted = |key: &str, mark: Mark| {
            let (count, place) = mark?;
            Some(of_sheet(key).with("count", count).with("place", place))
        };
        let cut = |key: &str, is_cut: bool, limit: usize| {
            is_cut.then(|| of_sheet(key).with("limit", limit))
        };
        let marks = self.marks;
        let notes = [
            counted("import-warning-errors", marks.errors),
            counted("import-warning-uncomputed", marks.uncomputed),
            cut("import-warning-rows-cut", marks.rows_cut, ROWS_LIMIT),
            cut("import-warning-columns-cut", marks.columns_cut, COLUMNS_LIMIT),
        ];
        notes.into_iter().flatten().for_each(|it| gate.note(it));
        self.sheet
    }
}

/// What a merged cell hides is not there for who looks at the spreadsheet, so it is not here.
fn empty_what_is_covered(sheet: &mut Sheet) {
    // Ranges that overlap are nonsense, but could be made to cost a lot of time.
    let mut effort = CELLS_LIMIT;
    for area in &sheet.merged {
        let end = sheet.rows.len().min(area.bottom + 1);
        for row in area.top..end.max(area.top) {
            let cells = &mut sheet.rows[row];
            let end = cells.len().min(area.right + 1);
            for (column, cell) in cells[..end].iter_mut().enumerate().skip(area.left) {
                if (row, column) != (area.top, area.left) {
                    *cell = Cell::Empty;
                }
            }
            let Some(rest) = effort.checked_sub(1 + end.saturating_sub(area.left)) else { return };
            effort = rest;
        }
    }
    for row in &mut sheet.rows {
        let filled = row.iter().rposition(|it| !it.is_empty()).map_or(0, |it| it + 1);
        row.truncate(filled);
    }
    let filled = sheet.rows.iter().rposition(|it| !it.is_empty()).map_or(0, |it| it + 1);
    sheet.rows.truncate(filled);
}
