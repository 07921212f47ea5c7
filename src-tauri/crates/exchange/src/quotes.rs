//! A table of quotes: the columns `band`, `transfer` and `update` come in, the same rows go out
//! with `admissible`, `amount_cents` and `reason`.

use std::io;

use csv::{ByteRecord, ReaderBuilder, WriterBuilder};
use domain::{
    body::Band,
    funding::quote::Counts,
    money::Cents,
    text::{Datum, Message},
};

/// One row of the table.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Row {
    /// The population band; nothing where the cell is empty.
    pub band: Option<Band>,
    /// How many services move in which way.
    pub counts: Counts,
}

/// Why a table could not be filled.
#[derive(Debug, PartialEq, Eq, thiserror::Error)]
pub enum Error {
    /// Columns that must be there are not.
    #[error("columns are missing: {missing:?}")]
    Columns {
        /// Their names.
        missing: Vec<&'static str>,
    },
    /// There is nothing in it.
    #[error("the table is empty")]
    Empty,
    /// The outcome cannot be written.
    #[error("{0}")]
    Write(String),
}

const COLUMNS: [&str; 3] = ["band", "transfer", "update"];
const ADDED: [&str; 3] = ["admissible", "amount_cents", "reason"];

/// Reads a table (`,` or `;` between the cells, UTF-8 with or without its mark), asks `amount` for
/// each row, and writes the table with the outcome. `say` puts a reason into words. Answers how
/// many rows could not be understood: they are not admissible, and say why.
pub fn fill(
    table: &[u8],
    out: impl io::Write,
    amount: impl Fn(Row) -> Result<Cents, Message>,
    say: impl Fn(&Message) -> String,
) -> Result<usize, Error> {
    let table = table.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(table);
    let delimiter = delimiter(table);
    let mut reader = ReaderBuilder::new().delimiter(delimiter).flexible(true).from_reader(table);
    let headings = reader.byte_headers().map_err(write_error)?.clone();
    if headings.iter().all(|it| it.trim_ascii().is_empty()) {
        return Err(Error::Empty);
    }
    let columns = find_columns(&headings)?;
    let mut writer = WriterBuilder::new().delimiter(delimiter).flexible(true).from_writer(out);
    let mut written = headings.clone();
    ADDED.iter().for_each(|it| written.push_field(it.as_bytes()));
    writer.write_byte_record(&written).map_err(write_error)?;

    let (mut record, mut refused) = (ByteRecord::new(), 0);
    while reader.read_byte_record(&mut record).map_err(write_error)? {
        let line = record.position().map_or(0, csv::Position::line);
        let outcome = match row(&record, columns, line) {
            Ok(row) => amount(row),
            Err(reason) => {
                refused += 1;
                Err(reason)
            }
        };
        // A short row is filled up, so that the outcome stands in its own columns.
        while record.len() < headings.len() {
            record.push_field(b"");
        }
        match outcome {
            Ok(cents) => [&b"true"[..], cents.0.to_string().as_bytes(), b""]
                .into_iter()
                .for_each(|it| record.push_field(it)),
            Err(reason) => [&b"false"[..], b"", say(&reason).as_bytes()]
                .into_iter()
                .for_each(|it| record.push_field(it)),
        }
        writer.write_byte_record(&record).map_err(write_error)?;
    }
    writer.flush().map_err(|error| Error::Write(error.to_string()))?;
    Ok(refused)
}

/// Reading from memory does not fail, so an error is one of writing.
fn write_error(error: csv::Error) -> Error {
    Error::Write(error.to_string())
}

/// The semicolon where the first line has one, as Italian spreadsheets write; else the comma.
fn delimiter(table: &[u8]) -> u8 {
    let first = table.split(|byte| *byte == b'\n').next().unwrap_or_default();
    if first.contains(&b';') { b';' } else { b',' }
}

fn find_columns(headings: &ByteRecord) -> Result<[usize; 3], Error> {
    let find = |name: &str| {
        headings.iter().position(|it| it.trim_ascii().eq_ignore_ascii_case(name.as_bytes()))
    };
    let found = COLUMNS.map(find);
    match found {
        [Some(band), Some(transfer), Some(update)] => Ok([band, transfer, update]),
        _ => {
            let missing = COLUMNS.into_iter().zip(found).filter(|(_, it)| it.is_none());
            Err(Error::Columns { missing: missing.map(|(name, _)| name).collect() })
        }
    }
}

fn row(record: &ByteRecord, columns: [usize; 3], line: u64) -> Result<Row, Message> {
    let cell = |index: usize| {
        let bytes = record.get(columns[index]).unwrap_or_default();
        String::from_utf8_lossy(bytes).trim().to_owned()
    };
    let refuse = |index: usize| {
        Message::new("errors-table-row")
            .with("line", Datum::Number(i64::try_from(line).unwrap_or(i64::MAX)))
            .with("column", COLUMNS[index])
            .with("text", cell(index))
    };
    let band = match cell(0).as_str() {
        "" => None,
        text => {
            let number: u8 = text.parse().map_err(|_| refuse(0))?;
            Some(Band::try_from(number).map_err(|_| refuse(0))?)
        }
    };
    let count = |index: usize| cell(index).parse::<u32>().map_err(|_| refuse(index));
    Ok(Row { band, counts: Counts { transfer: count(1)?, update: count(2)? } })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(table: &str, expected: Result<(&str, usize), Error>) {
        let mut out = Vec::new();
        let amount = |row: Row| match row.counts.total() {
            Some(0) => Err(Message::new("nothing")),
            _ => Ok(Cents(i64::from(row.band.map_or(0, Band::number)) * 100)),
        };
        let outcome = fill(table.as_bytes(), &mut out, amount, |it| it.key.clone());
        let out = String::from_utf8(out).expect("the table is text");
        let expected = expected.map(|(text, refused)| (text.to_owned(), refused));
        assert_eq!(outcome.map(|refused| (out, refused)), expected);
    }

    #[test]
    fn each_row_comes_back_with_its_outcome() {
        check(
            "band,transfer,update\n1,2,3\n7,0,0\n,1,1\n",
            Ok((
                "band,transfer,update,admissible,amount_cents,reason\n\
                 1,2,3,true,100,\n7,0,0,false,,nothing\n,1,1,true,0,\n",
                0,
            )),
        );
        check(
            "\u{feff}Ente; Update ;BAND;Transfer\r\nA;1;2;3\r\n",
            Ok((
                "Ente; Update ;BAND;Transfer;admissible;amount_cents;reason\n\
                 A;1;2;3;true;200;\n",
                0,
            )),
        );
    }

    #[test]
    fn a_row_that_makes_no_sense_says_why_and_stops_nothing() {
        check(
            "band,transfer,update\n8,1,1\n1,-1,1\n1,1,99999999999\n1\n1,x,1\n2,1,1\n",
            Ok((
                "band,transfer,update,admissible,amount_cents,reason\n\
                 8,1,1,false,,errors-table-row\n\
                 1,-1,1,false,,errors-table-row\n\
                 1,1,99999999999,false,,errors-table-row\n\
                 1,,,false,,errors-table-row\n\
                 1,x,1,false,,errors-table-row\n\
                 2,1,1,true,200,\n",
                5,
            )),
        );
    }

    #[test]
    fn a_table_without_its_columns_is_refused() {
        check("", Err(Error::Empty));
        check("\n\n", Err(Error::Empty));
        check("fascia,transfer,n\n", Err(Error::Columns { missing: vec!["band", "update"] }));
        check("a;b\n1;2\n", Err(Error::Columns { missing: COLUMNS.to_vec() }));
    }
}
