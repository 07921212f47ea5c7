//! From a plan to the bytes of a package.

use std::{
    collections::BTreeSet,
    io::{self, Seek, Write},
};

use domain::{plan::Plan, readiness::proofs::ProofDetails};
use serde_json::{Map, Value as Json};
use zip::{CompressionMethod, ZipWriter, result::ZipError, write::SimpleFileOptions};

use super::{
    DESCRIPTOR, cells, descriptor, shapes,
    tables::{Rows, TABLES, Table},
};
use crate::write::{About, WriteError};

/// The rows of a table, as texts.
type Lines = Vec<Vec<String>>;

/// The bytes of proofs, found by their digests.
pub struct Contents<'c> {
    /// Those there are. A proof without bytes goes out as a record alone.
    pub digests: BTreeSet<String>,
    /// Copies those of a digest.
    pub copy: &'c mut dyn FnMut(&str, &mut dyn Write) -> io::Result<()>,
}

/// Writes the package of a plan. `say` gives the words of a key in the language of the titles, if
/// there are any.
pub fn write(
    plan: &Plan,
    contents: Contents<'_>,
    about: &About,
    say: &dyn Fn(&str) -> Option<String>,
    to: impl Write + Seek,
) -> Result<(), WriteError> {
    let other = |detail: String| WriteError::Other(detail);
    let proofs = proofs(plan, &contents.digests);
    let descriptor = descriptor::of(plan, &proofs, about, say);
    let descriptor = serde_json::to_vec_pretty(&descriptor).map_err(|it| other(it.to_string()))?;
    let mut parts = vec![(DESCRIPTOR.to_owned(), descriptor)];
    for (table, lines) in TABLES.iter().zip(tables_of(plan)?) {
        let text = text(table, &lines).map_err(|it| other(it.to_string()))?;
        parts.push((format!("{}.csv", table.name), text));
    }
    pack(&parts, &proofs, contents, to).map_err(|it| other(it.to_string()))
}

/// The first proof of each of those bytes, in the order of the digests.
fn proofs<'p>(plan: &'p Plan, digests: &BTreeSet<String>) -> Vec<&'p ProofDetails> {
    let all = plan.readiness.proofs.iter().map(|it| &it.details);
    let mut proofs: Vec<&ProofDetails> = all.filter(|it| digests.contains(&it.sha256)).collect();
    proofs.sort_by(|one, other| one.sha256.cmp(&other.sha256));
    proofs.dedup_by(|one, other| one.sha256 == other.sha256);
    proofs
}

fn pack(
    parts: &[(String, Vec<u8>)],
    proofs: &[&ProofDetails],
    contents: Contents<'_>,
    to: impl Write + Seek,
) -> Result<(), ZipError> {
    let options = SimpleFileOptions::default()
        .last_modified_time(zip::DateTime::default())
        .compression_method(CompressionMethod::Deflated);
    let mut zip = ZipWriter::new(to);
    for (name, content) in parts {
        zip.start_file(name.as_str(), options)?;
        zip.write_all(content)?;
    }
    // Papers are packed already, most of them.
    let stored = options.compression_method(CompressionMethod::Stored);
    for proof in proofs {
        let large = u64::try_from(proof.size).is_ok_and(|it| it >= u64::from(u32::MAX));
        zip.start_file(descriptor::path_of(proof), stored.large_file(large))?;
        (contents.copy)(&proof.sha256, &mut zip)?;
    }
    zip.finish()?.flush()?;
    Ok(())
}

fn text(table: &Table, lines: &Lines) -> Result<Vec<u8>, csv::Error> {
    let mut writer =
        csv::WriterBuilder::new().terminator(csv::Terminator::CRLF).from_writer(Vec::new());
    writer.write_record(table.columns.iter().map(|it| it.name))?;
    for line in lines {
        writer.write_record(line)?;
    }
    writer.into_inner().map_err(|it| it.into_error().into())
}

/// The lines of each table, in the order of [`TABLES`].
fn tables_of(plan: &Plan) -> Result<Vec<Lines>, WriteError> {
    let json = serde_json::to_value(plan).map_err(|it| WriteError::Other(it.to_string()))?;
    let Json::Object(mut plan) = json else { return Ok(Vec::new()) };
    let mut tables: Vec<Lines> = TABLES.iter().map(|_| Lines::new()).collect();
    shapes::unfold(&mut plan);
    let place = |name: &str| TABLES.iter().position(|it| it.name == name).unwrap_or_default();
    let body = &TABLES[place("body")];
    tables[place("body")].push(line(body, &mut body_of(&mut plan)));
    for (at, table) in TABLES.iter().enumerate() {
        let (Rows::Records(path) | Rows::Flat(path)) = table.rows else { continue };
        for mut record in take_list(&mut plan, path) {
            let id = record.get("id").unwrap_or(&Json::Null);
            let id = cells::write(table.columns[0].kind, id);
            tables[at].push(line(table, &mut record));
            for (at, other) in TABLES.iter().enumerate() {
                let lines = &mut tables[at];
                match &other.rows {
                    Rows::Items { of, field } if *of == table.name => {
                        let Json::Array(items) = cells::take(&mut record, field) else { continue };
                        lines.extend(items.into_iter().map(|it| item(other, &id, it)));
                    }
                    Rows::Entries { of, field } if of.contains(&table.name) => {
                        let Json::Object(named) = cells::take(&mut record, field) else { continue };
                        lines.extend(named.iter().map(|it| entry(other, table.name, &id, it)));
                    }
                    _ => (),
                }
            }
            nothing_left(&record)?;
        }
    }
    nothing_left(&plan)?;
    Ok(tables)
}

/// The body and the name of the plan, as one record.
fn body_of(plan: &mut Map<String, Json>) -> Map<String, Json> {
    let mut record = Map::new();
    record.insert("plan".to_owned(), plan.remove("name").unwrap_or_default());
    if let Some(Json::Object(mut body)) = plan.remove("body") {
        if let Some(Json::Object(entry)) = body.remove("entry") {
            record.extend(entry);
        }
        record.extend(body);
    }
    record
}

/// The records of a list, each with its id and its details side by side.
fn take_list(plan: &mut Map<String, Json>, path: &[&str]) -> Vec<Map<String, Json>> {
    let Json::Array(list) = cells::take(plan, &path.join(".")) else { return Vec::new() };
    let record = |it: Json| match it {
        Json::Object(mut record) => {
            if let Some(Json::Object(details)) = record.remove("details") {
                record.extend(details);
            }
            Some(record)
        }
        _ => None,
    };
    list.into_iter().filter_map(record).collect()
}

fn line(table: &Table, record: &mut Map<String, Json>) -> Vec<String> {
    let cell = |it: &super::tables::Column| cells::write(it.kind, &cells::take(record, it.name));
    table.columns.iter().map(cell).collect()
}

/// A row of a list: the record, and what stands in the list.
fn item(table: &Table, id: &str, item: Json) -> Vec<String> {
    let mut record = match item {
        Json::Object(record) => record,
        // Bare numbers name the other end, which is the second column.
        bare => Map::from_iter([(table.columns[1].name.to_owned(), bare)]),
    };
    let mut cells = line(table, &mut record);
    cells[0] = id.to_owned();
    cells
}

/// A row of names and values: the record, the name, the value.
fn entry(table: &Table, register: &str, id: &str, (name, value): (&String, &Json)) -> Vec<String> {
    let [.., name_column, value_column] = table.columns else { return Vec::new() };
    let mut cells = vec![
        id.to_owned(),
        cells::write(name_column.kind, &name.as_str().into()),
        cells::write(value_column.kind, value),
    ];
    if table.columns.len() > cells.len() {
        cells.insert(0, register.to_owned());
    }
    cells
}

/// Whatever has a place in the plan has one in the package: a field that was forgotten here is an
/// error, not a loss.
fn nothing_left(record: &Map<String, Json>) -> Result<(), WriteError> {
    for (name, value) in record {
        match value {
            Json::Object(inner) => nothing_left(inner)?,
            _ => return Err(WriteError::Other(name.clone())),
        }
    }
    Ok(())
}
