//! Rows of a register, a window at a time: found, filtered, sorted, in groups, added up, copied.

use domain::{
    check::Problem,
    register::{
        Register, edit,
        query::{self, Place, Summary, Tally},
        rows::Reader,
        value::{Field, Kind, Value},
        view::{Filter, Query},
    },
};
use serde::{Deserialize, Serialize};
use store::Store;
use words::{Language, Words};

use super::{Block, Cache, Snapshot, text};
use crate::Answer;

/// The words of each row, as they are found.
pub(crate) type Index = domain::find::Index<Place>;

/// The most rows one answer holds.
const LONGEST_WINDOW: usize = 1000;

/// Which rows of a register, in which order, and how many of them.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct Window {
    /// Of which register.
    pub register: Register,
    /// Which rows, in which order.
    pub query: Query,
    /// The fields whose values are wanted, in their order.
    pub fields: Vec<String>,
    /// The first row wanted.
    pub from: usize,
    /// How many.
    pub count: usize,
    /// Whose words are searched and sorted by.
    pub language: Language,
}

/// A window of rows.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(rename = "RowPage"))]
pub struct Page {
    /// Which state of the plan it shows: blocks of cells are only changed as they were seen.
    #[cfg_attr(feature = "bindings", ts(type = "number"))]
    pub version: u64,
    /// How many rows the register has.
    pub total: usize,
    /// How many rows the query finds.
    pub matched: usize,
    /// The rows of the window.
    pub rows: Vec<RowView>,
    /// Where groups begin, over all rows found; empty where the query makes none.
    pub groups: Vec<Group>,
}

/// A row.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct RowView {
    /// The id of the record.
    #[cfg_attr(feature = "bindings", ts(type = "number"))]
    pub id: i64,
    /// What its cells hold, in the order of the fields asked for.
    pub values: Vec<Value>,
    /// What is wrong with the record, field by field.
    pub problems: Vec<Problem>,
}

/// Rows that have one value of the field in common.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct Group {
    /// The value.
    pub value: Value,
    /// Its first row.
    pub from: usize,
    /// How many rows it has.
    pub rows: usize,
}

/// The rows a query finds, in its order.
#[derive(Debug)]
pub(crate) struct Order {
    pub places: Vec<Place>,
    pub groups: Vec<Group>,
}

impl Order {
    pub(super) fn of(
        snapshot: &Snapshot,
        register: Register,
        query: &Query,
        language: Language,
    ) -> Self {
        let (rows, fields) = (snapshot.rows(register), snapshot.fields(register));
        let mut places: Vec<Place> = if query.search.trim().is_empty() {
            (0..rows.len()).collect()
        } else {
            // Where nothing else is asked for, the nearest come first.
            let index = snapshot.index(register, language);
            let found = index.find(&query.search).into_iter();
            let mut places: Vec<Place> = found.map(|it| *it.key).collect();
            if !query.sort.is_empty() || query.group.is_some() {
                places.sort_unstable();
            }
            places
        };
        for Filter { field, values } in &query.filters {
            if let Some(field) = find_field(&fields, field) {
                let reader = rows.reader(field);
                places.retain(|at| query::passes(reader(*at), values));
            }
        }
        let group = query.group.as_ref().and_then(|key| find_field(&fields, key));
        let by = group.map(|it| (it, rows.reader(it), false)).into_iter();
        let by = by.chain(query.sort.iter().filter_map(|it| {
            let field = find_field(&fields, &it.field)?;
            Some((field, rows.reader(field), it.descending))
        }));
        query::sort(&mut places, &by.collect::<Vec<_>>());
        let groups = group.map(|it| groups(&rows.reader(it), &places)).unwrap_or_default();
        Self { places, groups }
    }
}

fn groups(reader: &Reader<'_>, places: &[Place]) -> Vec<Group> {
    let mut groups: Vec<(String, Group)> = Vec::new();
    for (from, at) in places.iter().enumerate() {
        let value = reader(*at);
        let token = query::token(&value);
        match groups.last_mut() {
            Some((last, group)) if *last == token => group.rows += 1,
            _ => groups.push((token, Group { value, from, rows: 1 })),
        }
    }
    groups.into_iter().map(|(_, group)| group).collect()
}

/// A window of the rows a query finds.
pub fn page(store: &Store, cache: &Cache, window: &Window) -> Answer<Page> {
    let snapshot = cache.of(store)?;
    let order = snapshot.order(window.register, &window.query, window.language);
    snapshot.prepare(window.register, window.language);
    let (rows, fields) = (snapshot.rows(window.register), snapshot.fields(window.register));
    let readers: Vec<Option<Reader<'_>>> = window
        .fields
        .iter()
        .map(|key| find_field(&fields, key).map(|it| rows.reader(it)))
        .collect();
    let value = |reader: &Option<Reader<'_>>, at| reader.as_ref().map_or(Value::Empty, |it| it(at));
    let wanted = order.places.iter().skip(window.from).take(window.count.min(LONGEST_WINDOW));
    let view = |at: &Place| {
        let id = rows.id(*at);
        RowView {
            id,
            values: readers.iter().map(|it| value(it, *at)).collect(),
            problems: edit::problems(&snapshot.plan, window.register.record(id)),
        }
    };
    Ok(Page {
        version: snapshot.version,
        total: rows.len(),
        matched: order.places.len(),
        rows: wanted.map(view).collect(),
        groups: order.groups.clone(),
    })
}

/// All fields of one record.
pub fn record(store: &Store, cache: &Cache, register: Register, id: i64) -> Answer<RowView> {
    let snapshot = cache.of(store)?;
    let (rows, fields) = (snapshot.rows(register), snapshot.fields(register));
    let at = rows.place(id).ok_or(store::Error::NotFound)?;
    Ok(RowView {
        id,
        values: fields.iter().map(|it| rows.reader(it)(at)).collect(),
        problems: edit::problems(&snapshot.plan, register.record(id)),
    })
}

/// Where a record stands among the rows a query finds; nothing if it is not among them.
pub fn find(
    store: &Store,
    cache: &Cache,
    register: Register,
    query: &Query,
    id: i64,
    language: Language,
) -> Answer<Option<usize>> {
    let snapshot = cache.of(store)?;
    let (rows, order) = (snapshot.rows(register), snapshot.order(register, query, language));
    Ok(order.places.iter().position(|at| rows.id(*at) == id))
}

/// The values of a field over the rows that pass the other filters, the most frequent first.
pub fn tally(
    store: &Store,
    cache: &Cache,
    register: Register,
    query: &Query,
    field: &str,
    language: Language,
) -> Answer<Vec<Tally>> {
    let snapshot = cache.of(store)?;
    let fields = snapshot.fields(register);
    let Some(field) = find_field(&fields, field) else { return Ok(Vec::new()) };
    let mut others = query.clone();
    others.filters.retain(|it| it.field != field.key);
    others.sort.clear();
    others.group = None;
    let order = snapshot.order(register, &others, language);
    Ok(query::tally(&snapshot.rows(register).reader(field), &order.places))
}

/// What a block of cells adds up to.
pub fn summary(store: &Store, cache: &Cache, block: &Block) -> Answer<Summary> {
    let snapshot = cache.of(store)?;
    let order = snapshot.order(block.register, &block.query, block.language);
    let (rows, fields) = (snapshot.rows(block.register), snapshot.fields(block.register));
    let readers: Vec<Reader<'_>> = block
        .fields
        .iter()
        .filter_map(|key| find_field(&fields, key).map(|it| rows.reader(it)))
        .collect();
    let places = block.places(rows, &order);
    let cells = places.iter().flat_map(|at| readers.iter().map(|it| it(*at)));
    Ok(query::summary(cells))
}

/// A block of cells as spreadsheets take it: lines of cells between tabs, with the headings above
/// if asked.
pub fn copy(store: &Store, cache: &Cache, block: &Block, headings: bool) -> Answer<String> {
    let snapshot = cache.of(store)?;
    let order = snapshot.order(block.register, &block.query, block.language);
    let (rows, fields) = (snapshot.rows(block.register), snapshot.fields(block.register));
    let words = Words::new(block.language);
    let columns: Vec<(&Field, Reader<'_>)> = block
        .fields
        .iter()
        .filter_map(|key| find_field(&fields, key).map(|it| (it, rows.reader(it))))
        .collect();
    let mut lines = Vec::new();
    if headings {
        let names = columns.iter().map(|(field, _)| text::cell(&words.datum(&field.heading)));
        lines.push(names.collect::<Vec<_>>().join("\t"));
    }
    for at in block.places(rows, &order).iter() {
        let cells = columns
            .iter()
            .map(|(field, reader)| text::cell(&text::write(words, field, &reader(*at))));
        lines.push(cells.collect::<Vec<_>>().join("\t"));
    }
    Ok(lines.join("\n"))
}

/// The words of each row.
pub(crate) fn index(
    snapshot: &Snapshot,
    register: Register,
    fields: &[Field],
    language: Language,
) -> Index {
    let (rows, words) = (snapshot.rows(register), Words::new(language));
    let wanted = |it: &&Field| !matches!(it.kind, Kind::Flag);
    let readers: Vec<(&Field, Reader<'_>)> =
        fields.iter().filter(wanted).map(|it| (it, rows.reader(it))).collect();
    let texts =
        |at| readers.iter().map(move |(field, reader)| text::write(words, field, &reader(at)));
    Index::new((0..rows.len()).map(|at| (at, texts(at))))
}

pub(crate) fn find_field<'a>(fields: &'a [Field], key: &str) -> Option<&'a Field> {
    fields.iter().find(|it| it.key == key)
}
