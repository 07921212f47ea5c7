//! From a package to a plan. The package is from outside: nothing is unpacked beyond its
//! bounds, nothing is written anywhere, and every row is checked before a plan is made of them.

use std::{
    cell::Cell,
    collections::{BTreeMap, BTreeSet, HashMap, HashSet},
    io::{self, Read, Seek, SeekFrom},
    rc::Rc,
};

use domain::{plan::Plan, readiness::proofs::ProofDetails};
use serde_json::{Map, Value as Json, json};
use zip::{ZipArchive, result::ZipError};

use super::{
    CELLS_LIMIT, DESCRIPTOR, DESCRIPTOR_LIMIT, DIRECTORY_LIMIT, PARTS_LIMIT, PROOFS_LIMIT,
    PackageError, UNPACKED_LIMIT, Wrong, cells, resource_of, shapes,
    tables::{ABOUT, Rows, TABLES, Table},
};

/// A row as it was read.
type Record = Map<String, Json>;

/// A package whose tables were read. The bytes of its proofs are still in it.
pub struct Package<R> {
    /// The plan in it.
    pub plan: Plan,
    parts: Parts<R>,
    /// Where the bytes of each digest lie.
    proofs: BTreeMap<String, String>,
}

/// Reads the tables of a package.
pub fn open<R: Read + Seek>(source: R) -> Result<Package<R>, PackageError> {
    let mut parts = Parts::open(source)?;
    let paths =
        paths(&parts.read(DESCRIPTOR, DESCRIPTOR_LIMIT)?.ok_or(PackageError::NotAPackage)?)?;
    let mut found: HashMap<&str, Vec<Record>> = HashMap::new();
    let mut room = CELLS_LIMIT;
    for table in TABLES {
        let Some(path) = paths.get(table.name) else { continue };
        let content = parts.read(path, UNPACKED_LIMIT)?;
        let content = content.ok_or_else(|| PackageError::Damaged(path.clone()))?;
        found.insert(table.name, rows(table, path, &content, &mut room)?);
    }
    check(&found, &paths)?;
    let plan = plan(found)?;
    let proofs = proofs(&plan, &paths)?;
    Ok(Package { plan, parts, proofs })
}

/// Where the bytes of the plan's proofs lie, by their digests.
fn proofs(
    plan: &Plan,
    paths: &BTreeMap<String, String>,
) -> Result<BTreeMap<String, String>, PackageError> {
    let mut found = BTreeMap::new();
    let mut room = PROOFS_LIMIT;
    for proof in plan.readiness.proofs.iter().map(|it| &it.details) {
        let Some(path) = paths.get(&resource_of(&proof.sha256)) else { continue };
        if found.insert(proof.sha256.clone(), path.clone()).is_none() {
            room = room.checked_sub(proof.size.unsigned_abs()).ok_or(PackageError::TooMuch)?;
        }
    }
    Ok(found)
}

impl<R: Read + Seek> Package<R> {
    /// The proofs whose bytes are in the package, each of the bytes once.
    pub fn proofs(&self) -> Vec<ProofDetails> {
        let mut left: BTreeSet<&String> = self.proofs.keys().collect();
        let proofs = self.plan.readiness.proofs.iter().map(|it| &it.details);
        proofs.filter(|it| left.remove(&it.sha256)).cloned().collect()
    }

    /// The bytes of a digest, to be read once. Whether they are those of the digest is still to be
    /// seen, and how many there are.
    pub fn content(&mut self, sha256: &str) -> Result<impl Read + '_, PackageError> {
        let name = self.proofs.get(sha256).map(String::as_str).unwrap_or_default();
        let missing = || PackageError::Damaged(name.to_owned());
        let index = self.parts.zip.index_for_name(name).ok_or_else(missing)?;
        self.parts.zip.by_index(index).map_err(|it| PackageError::Damaged(it.to_string()))
    }
}

/// The parts of the zip.
struct Parts<R> {
    zip: ZipArchive<Bounded<R>>,
    left: u64,
}

/// A source of which no more is read than it has leave to.
struct Bounded<R> {
    source: R,
    leave: Rc<Cell<u64>>,
}

impl<R: Read> Read for Bounded<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let length = self.source.read(buffer)?;
        let leave = self.leave.get().checked_sub(length as u64);
        self.leave.set(leave.ok_or(io::ErrorKind::FileTooLarge)?);
        Ok(length)
    }
}

impl<R: Seek> Seek for Bounded<R> {
    fn seek(&mut self, to: SeekFrom) -> io::Result<u64> {
        self.source.seek(to)
    }
}

impl<R: Read + Seek> Parts<R> {
    fn open(source: R) -> Result<Self, PackageError> {
        // A list of parts without end would fill the memory before anything could be counted.
        let leave = Rc::new(Cell::new(DIRECTORY_LIMIT));
        let zip = ZipArchive::new(Bounded { source, leave: leave.clone() });
        let zip = zip.map_err(|it| match it {
            ZipError::Io(it) if it.kind() == io::ErrorKind::FileTooLarge => PackageError::TooMuch,
            _ => PackageError::NotAPackage,
        })?;
        if zip.len() > PARTS_LIMIT {
            return Err(PackageError::TooMuch);
        }
        leave.set(u64::MAX);
        Ok(Self { zip, left: UNPACKED_LIMIT })
    }

    /// A part, of which no more than `limit` bytes are unpacked, whatever it says of itself.
    fn read(&mut self, name: &str, limit: u64) -> Result<Option<Vec<u8>>, PackageError> {
        let damaged = |detail: String| PackageError::Damaged(detail);
        let Some(index) = self.zip.index_for_name(name) else { return Ok(None) };
        let part = self.zip.by_index(index).map_err(|it| damaged(it.to_string()))?;
        let limit = limit.min(self.left);
        let mut content = Vec::new();
        part.take(limit + 1).read_to_end(&mut content).map_err(|it| damaged(it.to_string()))?;
        let size = content.len() as u64;
        if size > limit {
            return Err(PackageError::TooMuch);
        }
        self.left -= size;
        Ok(Some(content))
    }
}

/// Where each table is, as `datapackage.json` says.
fn paths(descriptor: &[u8]) -> Result<BTreeMap<String, String>, PackageError> {
    let package: Json = serde_json::from_slice(descriptor)
        .map_err(|it| PackageError::Damaged(format!("{DESCRIPTOR}: {it}")))?;
    let mut paths = BTreeMap::new();
    for resource in package["resources"].as_array().into_iter().flatten() {
        if let (Some(name), Some(path)) = (resource["name"].as_str(), resource["path"].as_str()) {
            if !is_safe(path) {
                return Err(PackageError::UnsafePath(path.to_owned()));
            }
            paths.insert(name.to_owned(), path.to_owned());
        }
    }
    match TABLES.iter().find(|it| !it.later && !paths.contains_key(it.name)) {
        Some(table) => Err(PackageError::NotAPlan { missing: format!("{}.csv", table.name) }),
        None => Ok(paths),
    }
}

/// A file of the package itself: no address, no other folder.
fn is_safe(path: &str) -> bool {
    let is_plain = |it: &str| !it.is_empty() && it != "." && it != "..";
    !path.contains([':', '\\', '\0']) && path.split('/').all(is_plain)
}

/// The rows of a table; `room` is how many cells more there may be in all.
fn rows(
    table: &Table,
    path: &str,
    content: &[u8],
    room: &mut usize,
) -> Result<Vec<Record>, PackageError> {
    let damaged = |it: csv::Error| PackageError::Damaged(format!("{path}: {it}"));
    let content = content.strip_prefix("\u{feff}".as_bytes()).unwrap_or(content);
    let mut reader = csv::ReaderBuilder::new().from_reader(content);
    let headings = reader.headers().map_err(damaged)?.clone();
    let wrong_column = |column: &str, unknown| PackageError::Column {
        table: path.to_owned(),
        column: column.to_owned(),
        unknown,
    };
    let mut columns = Vec::new();
    for heading in &headings {
        let column = table.columns.iter().find(|it| it.name == heading);
        columns.push(column.ok_or_else(|| wrong_column(heading, true))?);
    }
    for column in table.columns {
        match columns.iter().filter(|it| it.name == column.name).count() {
            1 => (),
            0 if column.later => (),
            _ => return Err(wrong_column(column.name, false)),
        }
    }
    let mut rows = Vec::new();
    for line in reader.records() {
        let line = line.map_err(damaged)?;
        *room = room.checked_sub(columns.len()).ok_or(PackageError::TooMuch)?;
        let mut record = Record::new();
        for (column, text) in columns.iter().zip(&line) {
            let wrong = |wrong| cell(path, rows.len(), column.name, wrong);
            let value = cells::read(column.kind, text).map_err(wrong)?;
            let is_empty = value.is_null() || value.as_str().is_some_and(str::is_empty);
            if column.required && is_empty {
                return Err(wrong(Wrong::Required));
            }
            cells::put(&mut record, column.name, value);
        }
        rows.push(record);
    }
    Ok(rows)
}

fn cell(path: &str, at: usize, column: &str, wrong: Wrong) -> PackageError {
    PackageError::Cell {
        table: path.to_owned(),
        // The headings are line 1.
        row: at + 2,
        column: column.to_owned(),
        wrong,
    }
}

/// No number stands for two rows, and what is referred to is there.
fn check(
    found: &HashMap<&str, Vec<Record>>,
    paths: &BTreeMap<String, String>,
) -> Result<(), PackageError> {
    let rows = |name: &str| found.get(name).map(Vec::as_slice).unwrap_or_default();
    let ids: HashMap<&str, HashSet<&Json>> = TABLES
        .iter()
        .map(|it| (it.name, rows(it.name).iter().map(|it| at(it, "id")).collect()))
        .collect();
    let is_there =
        |table: &str, id: &Json| id.is_null() || ids.get(table).is_some_and(|it| it.contains(id));
    for table in TABLES {
        let path = paths.get(table.name).map(String::as_str).unwrap_or_default();
        let unique = table.columns.iter().filter(|it| it.unique).map(|it| vec![it.name]);
        let mut keys: Vec<Vec<&str>> = unique.collect();
        if !table.key.is_empty() {
            keys.push(table.key.to_vec());
        }
        for key in keys {
            let mut seen = BTreeSet::new();
            for (place, row) in rows(table.name).iter().enumerate() {
                let values: Vec<String> = key.iter().map(|it| at(row, it).to_string()).collect();
                let is_nothing = key.iter().all(|it| at(row, it).is_null());
                if !is_nothing && !seen.insert(values) {
                    return Err(cell(path, place, key[key.len() - 1], Wrong::Duplicate));
                }
            }
        }
        for (place, row) in rows(table.name).iter().enumerate() {
            for column in table.columns {
                let to = column.refers_to;
                if to.is_some_and(|to| !is_there(to, at(row, column.name))) {
                    return Err(cell(path, place, column.name, Wrong::Link));
                }
            }
            let mut about = ABOUT.iter().filter(|it| !at(row, it).is_null());
            if table.is_about()
                && let (Some(_), Some(other)) = (about.next(), about.next())
            {
                return Err(cell(path, place, other, Wrong::Several));
            }
            // Of two, the one that is older is named first.
            if let (Some(one), Some(other)) = (at(row, "one").as_i64(), at(row, "other").as_i64())
                && one >= other
            {
                return Err(cell(path, place, "other", Wrong::Number));
            }
            if let (Rows::Entries { .. }, Some(register)) = (&table.rows, register_of(row))
                && !is_there(register, at(row, "record"))
            {
                return Err(cell(path, place, "record", Wrong::Link));
            }
        }
    }
    Ok(())
}

/// What stands in a column of a row; nothing where the table has no such column.
fn at<'r>(row: &'r Record, name: &str) -> &'r Json {
    row.get(name).unwrap_or(&Json::Null)
}

fn register_of(row: &Record) -> Option<&str> {
    row.get("register").and_then(Json::as_str)
}

fn plan(mut found: HashMap<&str, Vec<Record>>) -> Result<Plan, PackageError> {
    let mut plan = json!({ "registers": {}, "readiness": {}, "costs": {} });
    let mut body = match found.remove("body").map(<[Record; 1]>::try_from) {
        Some(Ok([body])) => body,
        _ => return Err(PackageError::NotAPlan { missing: "body.csv".to_owned() }),
    };
    plan["name"] = cells::take(&mut body, "plan");
    let mut own_facts = Record::new();
    for name in ["rtd", "email", "notes"] {
        own_facts.insert(name.to_owned(), cells::take(&mut body, name));
    }
    own_facts.insert("entry".to_owned(), body.into());
    plan["body"] = own_facts.into();
    for table in TABLES {
        let (Rows::Records(path) | Rows::Flat(path)) = table.rows else { continue };
        let mut records = found.remove(table.name).unwrap_or_default();
        let places: HashMap<Json, usize> = records
            .iter()
            .enumerate()
            .filter(|(_, it)| it.contains_key("id"))
            .map(|(place, it)| (at(it, "id").clone(), place))
            .collect();
        for other in TABLES {
            let Some(rows) = found.get(other.name) else { continue };
            match &other.rows {
                Rows::Items { of, field } if *of == table.name => {
                    records.iter_mut().for_each(|it| cells::put(it, field, json!([])));
                    for row in rows {
                        let place = places.get(at(row, other.columns[0].name)).copied();
                        let record = place.map(|it| &mut records[it]);
                        if let Some(Json::Array(list)) = record.and_then(|it| it.get_mut(*field)) {
                            list.push(item(other, row));
                        }
                    }
                }
                Rows::Entries { of, field } if of.contains(&table.name) => {
                    records.iter_mut().for_each(|it| cells::put(it, field, json!({})));
                    let [.., id, name, value] = other.columns else { continue };
                    for row in rows {
                        if register_of(row).is_some_and(|it| it != table.name) {
                            continue;
                        }
                        let place = places.get(at(row, id.name)).copied();
                        let named = place.and_then(|it| records[it].get_mut(*field));
                        if let (Some(Json::Object(named)), Some(name)) =
                            (named, at(row, name.name).as_str())
                        {
                            named.insert(name.to_owned(), at(row, value.name).clone());
                        }
                    }
                }
                _ => (),
            }
        }
        let record = |mut it: Record| match table.rows {
            Rows::Flat(_) => it.into(),
            _ => {
                let id = cells::take(&mut it, "id");
                json!({ "id": id, "details": it })
            }
        };
        let list: Json = records.into_iter().map(record).collect();
        match path {
            [name] => plan[*name] = list,
            [first, name] => plan[*first][*name] = list,
            _ => (),
        }
    }
    shapes::fold(&mut plan);
    serde_json::from_value(plan).map_err(|it| PackageError::Damaged(it.to_string()))
}

/// What stands in a list: a bare number where the number of the other end is all there is.
fn item(table: &Table, row: &Record) -> Json {
    match table.columns {
        [_, other] => at(row, other.name).clone(),
        [of, ..] => {
            let mut rest = row.clone();
            rest.remove(of.name);
            rest.into()
        }
        [] => Json::Null,
    }
}
