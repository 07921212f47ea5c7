//! Cells that change: one, a block, a column, what was pasted. Each is one step, whole or with what
//! was refused left out and told.

use std::{
    borrow::Cow,
    collections::{BTreeMap, BTreeSet, HashSet},
    sync::Arc,
};

use domain::{
    check::Rule,
    plan::{Plan, Record},
    register::{
        Register, edit,
        query::Place,
        rows::{self, Rows},
        value::{Field, Kind, Link, Value},
        view::Query,
    },
    text::{Datum, Message, Word},
};
use serde::{Deserialize, Serialize};
use store::{Store, registers};
use words::Language;

use super::{
    Cache, Snapshot,
    draft::Draft,
    list::{Order, find_field},
    text::{self, Style, Vocabulary},
};
use crate::{Answer, Failure};

/// The most cells one change may touch.
const MOST_CELLS: usize = 2_000_000;

/// A block of cells: some rows as they were seen, one after the other or picked one by one, and some
/// of their fields.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct Block {
    /// Of which register.
    pub register: Register,
    /// Which rows, in which order, the grid shows.
    pub query: Query,
    /// The state of the plan in which it was seen.
    #[cfg_attr(feature = "bindings", ts(type = "number"))]
    pub version: u64,
    /// Its rows: the first …
    pub from: usize,
    /// … and the one after the last.
    pub to: usize,
    /// These records instead, wherever they stand, as far as the query finds them; unless empty.
    #[cfg_attr(feature = "bindings", ts(type = "Array<number>"))]
    pub only: Vec<i64>,
    /// Its fields, in their order.
    pub fields: Vec<String>,
    /// Whose words are meant.
    pub language: Language,
}

impl Block {
    pub(super) fn places<'a>(&self, rows: Rows<'_>, order: &'a Order) -> Cow<'a, [Place]> {
        if self.only.is_empty() {
            let to = self.to.min(order.places.len());
            return order.places.get(self.from.min(to)..to).unwrap_or_default().into();
        }
        let only: HashSet<i64> = self.only.iter().copied().collect();
        order.places.iter().copied().filter(|at| only.contains(&rows.id(*at))).collect()
    }
}

/// What is put into a cell.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(tag = "kind", content = "value", rename_all = "snake_case")]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub enum Input {
    /// What was typed, read as the field needs it.
    Text(String),
    /// What was chosen of a list; of several, or none.
    Choices(Vec<String>),
    /// The records that were linked.
    Links(Vec<Link>),
}

/// A cell that changes.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct CellEdit {
    /// The record.
    #[cfg_attr(feature = "bindings", ts(type = "number"))]
    pub id: i64,
    /// The field.
    pub field: String,
    /// What is put into it.
    pub input: Input,
}

/// What a change did.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct Edited {
    /// How many cells hold something else than before.
    pub changed: usize,
    /// The records that were added.
    #[cfg_attr(feature = "bindings", ts(type = "Array<number>"))]
    pub added: Vec<i64>,
    /// Records of other registers that were added because a cell named them.
    pub linked: Vec<String>,
    /// What was not taken, and why.
    pub refused: Vec<Refused>,
}

/// A cell that was not taken.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct Refused {
    /// The record; nothing where its line was not taken at all.
    #[cfg_attr(feature = "bindings", ts(type = "number | null"))]
    pub id: Option<i64>,
    /// The line of what was pasted, from 1; nothing where nothing was.
    pub line: Option<usize>,
    /// The field.
    pub field: String,
    /// What was to stand there.
    pub text: String,
    /// Why it does not.
    pub why: Message,
}

/// A change in the making, and what is told of it.
struct Change {
    draft: Draft,
    edited: Edited,
}

impl Change {
    fn new(store: &Store, snapshot: &Arc<Snapshot>) -> Answer<Self> {
        Ok(Self { draft: Draft::new(store, snapshot)?, edited: Edited::default() })
    }

    fn put(
        &mut self,
        register: Register,
        id: i64,
        field: &Field,
        value: Value,
    ) -> Result<(), Message> {
        self.draft.put(register, id, field, value).map_err(broken)?;
        self.edited.changed += 1;
        Ok(())
    }

    /// Writes what was touched, as one step of that name. Nothing touched is no step.
    fn write(self, store: &Store, cache: &Cache, step: &Message) -> Answer<Edited> {
        let Self { draft, mut edited } = self;
        if draft.touched.is_empty() {
            return Ok(edited);
        }
        let as_seen = store.version()? == draft.before().version;
        store.write(step, |tx| registers::put(tx, &draft.plan, &draft.touched))?;
        edited.linked = draft.linked.into_iter().map(|(_, name)| name).collect();
        if as_seen {
            // What is in the file now is what was written; it need not be read again.
            cache.keep_after(store, draft.plan, &draft.touched);
        }
        Ok(edited)
    }
}

/// Puts something into single cells, as one step.
pub fn set_cells(
    store: &Store,
    cache: &Cache,
    register: Register,
    edits: &[CellEdit],
    language: Language,
) -> Answer<Edited> {
    let snapshot = cache.of(store)?;
    let fields = snapshot.fields(register);
    let mut vocabulary = Vocabulary::new(&snapshot.plan, language);
    let mut change = Change::new(store, &snapshot)?;
    for edit in edits {
        let field = find_field(&fields, &edit.field).ok_or(store::Error::NotFound)?;
        let text = shown(&edit.input);
        let value = read(&mut vocabulary, field, &edit.input, language);
        let done = value.and_then(|it| change.put(register, edit.id, field, it));
        change.note(Some(edit.id), None, field, text, done);
    }
    let ids: Vec<i64> = edits.iter().map(|it| it.id).collect();
    change.check(register, &ids, &fields, None);
    let step = match edits {
        [one] => step_of_cell(&snapshot, register, one.id, &fields, &one.field),
        _ => Message::new("change-cells")
            .with("register", register.word_datum())
            .with("count", edits.len()),
    };
    change.write(store, cache, &step)
}

/// Puts the same into one field of every row of a block.
pub fn set(store: &Store, cache: &Cache, block: &Block, input: &Input) -> Answer<Edited> {
    let snapshot = seen(store, cache, block)?;
    let order = snapshot.order(block.register, &block.query, block.language);
    let rows = snapshot.rows(block.register);
    let places = block.places(rows, &order);
    let edits = places.iter().flat_map(|at| {
        let id = rows.id(*at);
        block.fields.iter().map(move |field| CellEdit {
            id,
            field: field.clone(),
            input: input.clone(),
        })
    });
    let edits: Vec<CellEdit> = edits.collect();
    set_cells(store, cache, block.register, &edits, block.language)
}

/// Empties the cells of a block.
pub fn clear(store: &Store, cache: &Cache, block: &Block) -> Answer<Edited> {
    set(store, cache, block, &Input::Text(String::new()))
}

/// Puts what stands in the first row of a block into all of its rows.
pub fn fill_down(store: &Store, cache: &Cache, block: &Block) -> Answer<Edited> {
    let snapshot = seen(store, cache, block)?;
    let order = snapshot.order(block.register, &block.query, block.language);
    let (rows, fields) = (snapshot.rows(block.register), snapshot.fields(block.register));
    let mut change = Change::new(store, &snapshot)?;
    let places = block.places(rows, &order);
    let Some((first, others)) = places.split_first() else {
        return Ok(Edited::default());
    };
    let words = words::Words::new(block.language);
    for key in &block.fields {
        let field = find_field(&fields, key).ok_or(store::Error::NotFound)?;
        let value = rows.reader(field)(*first);
        let text = text::write(words, field, &value);
        for at in others {
            let done = change.put(block.register, rows.id(*at), field, value.clone());
            change.note(Some(rows.id(*at)), None, field, text.clone(), done);
        }
    }
    let ids: Vec<i64> = others.iter().map(|at| rows.id(*at)).collect();
    change.check(block.register, &ids, &fields, None);
    let step = Message::new("change-filled-down")
        .with("register", block.register.word_datum())
        .with("count", others.len());
    change.write(store, cache, &step)
}

/// Pastes lines of cells, from the first row of the selected block on, and below its last one too.
/// Where there are more lines than rows, records are added.
pub fn paste(store: &Store, cache: &Cache, block: &Block, text: &str) -> Answer<Edited> {
    let snapshot = seen(store, cache, block)?;
    let order = snapshot.order(block.register, &block.query, block.language);
    let (rows, fields) = (snapshot.rows(block.register), snapshot.fields(block.register));
    let lines = text::block(text);
    if lines.iter().map(Vec::len).sum::<usize>() > MOST_CELLS {
        return Err(Failure::input(Message::new("registers-too-much").with("count", MOST_CELLS)));
    }
    let mut vocabulary = Vocabulary::new(&snapshot.plan, block.language);
    let mut change = Change::new(store, &snapshot)?;
    let style = Style::of(block.language);
    // One cell copied over a larger block fills it.
    let selected = block.places(rows, &order);
    let single = lines.len() == 1 && lines[0].len() == 1 && selected.len() > 1;
    let below = order.places.get(block.from..).unwrap_or_default();
    let (places, repeated) =
        if single { (&*selected, selected.len()) } else { (below, lines.len()) };
    let mut of_line = BTreeMap::new();
    for at in 0..repeated {
        let line = if single { &lines[0] } else { &lines[at] };
        let (id, new) = match places.get(at) {
            Some(place) => (rows.id(*place), false),
            None if line.iter().all(|it| it.trim().is_empty()) => continue,
            None => (change.draft.add(block.register), true),
        };
        of_line.insert(id, at + 1);
        if new {
            change.edited.added.push(id);
        }
        for (key, cell) in block.fields.iter().zip(line) {
            let field = find_field(&fields, key).ok_or(store::Error::NotFound)?;
            let value = vocabulary.read(field, cell, style);
            let done = value.and_then(|it| change.put(block.register, id, field, it));
            change.note(Some(id), Some(at + 1), field, cell.clone(), done);
        }
    }
    let ids: Vec<i64> = of_line.keys().copied().collect();
    change.check(block.register, &ids, &fields, Some(&of_line));
    let step = Message::new("change-pasted")
        .with("register", block.register.word_datum())
        .with("count", repeated);
    change.write(store, cache, &step)
}

/// Adds a record with a name.
pub fn add(store: &Store, cache: &Cache, register: Register, name: &str) -> Answer<Edited> {
    let snapshot = cache.of(store)?;
    let fields = snapshot.fields(register);
    let mut change = Change::new(store, &snapshot)?;
    let id = change.draft.add(register);
    let field = find_field(&fields, "name").ok_or(store::Error::NotFound)?;
    let named = change.put(register, id, field, Value::Text(name.trim().to_owned()));
    named.map_err(Failure::input)?;
    let problems = edit::problems(&change.draft.plan, register.record(id));
    if !problems.is_empty() {
        return Err(problems.into());
    }
    change.edited.added.push(id);
    let step = Message::new("change-record-added")
        .with("register", register.word_datum())
        .with("name", name.trim());
    change.write(store, cache, &step)
}

/// Takes the records of a block out of the plan; the bin keeps them.
pub fn remove(store: &Store, cache: &Cache, block: &Block) -> Answer<usize> {
    let snapshot = seen(store, cache, block)?;
    let order = snapshot.order(block.register, &block.query, block.language);
    let rows = snapshot.rows(block.register);
    let ids: Vec<i64> = block.places(rows, &order).iter().map(|at| rows.id(*at)).collect();
    let step = match ids.as_slice() {
        [] => return Ok(0),
        [one] => Message::new("change-record-removed")
            .with("register", block.register.word_datum())
            .with("name", rows::name(&snapshot.plan, block.register, *one).unwrap_or_default()),
        _ => Message::new("change-records-removed")
            .with("register", block.register.word_datum())
            .with("count", ids.len()),
    };
    let records: BTreeSet<Record> = ids.iter().map(|id| block.register.record(*id)).collect();
    let mut plan = Plan::clone(&snapshot.plan);
    edit::remove(&mut plan, &records);
    store.write(&step, |tx| registers::put(tx, &plan, &records))?;
    Ok(ids.len())
}

impl Change {
    /// Notes what was refused.
    fn note(
        &mut self,
        id: Option<i64>,
        line: Option<usize>,
        field: &Field,
        text: String,
        done: Result<(), Message>,
    ) {
        if let Err(why) = done {
            let field = field.key.clone();
            self.edited.refused.push(Refused { id, line, field, text, why });
        }
    }

    /// Cells that do not pass the checks of their record stay as they were, and are told; where the
    /// record is wrong even so, all of it does.
    fn check(
        &mut self,
        register: Register,
        ids: &[i64],
        fields: &[Field],
        lines: Option<&BTreeMap<i64, usize>>,
    ) {
        let ids: BTreeSet<i64> = ids.iter().copied().collect();
        for id in ids {
            let broken = self.draft.newly_broken(register.record(id));
            for problem in &broken {
                let field = find_field(fields, &problem.field);
                let heading = field.map(|it| it.heading.clone());
                let why = Message::new("registers-rule")
                    .with("field", heading.unwrap_or(Datum::Text(problem.field.clone())))
                    .with("rule", Datum::Word(problem.rule.word()));
                self.edited.refused.push(Refused {
                    id: Some(id),
                    line: lines.and_then(|it| it.get(&id).copied()),
                    field: problem.field.clone(),
                    text: String::new(),
                    why,
                });
                if let Some(field) = field {
                    let old = self.draft.before().value(register, id, field).unwrap_or_default();
                    // It stood there before, so it fits.
                    let _ = self.draft.put(register, id, field, old);
                }
            }
            if !broken.is_empty() && !self.draft.newly_broken(register.record(id)).is_empty() {
                self.forget(register.record(id));
                self.edited.added.retain(|it| *it != id);
            }
        }
    }

    /// Takes back what was done to a record. One that was added is out again, with the links to it.
    fn forget(&mut self, record: Record) {
        self.draft.touched.remove(&record);
        if !self.draft.restore(record) {
            edit::remove(&mut self.draft.plan, &BTreeSet::from([record]));
        }
    }
}

/// The plan, if it is still as the block was seen.
fn seen(store: &Store, cache: &Cache, block: &Block) -> Answer<Arc<Snapshot>> {
    let snapshot = cache.of(store)?;
    if snapshot.version == block.version {
        Ok(snapshot)
    } else {
        Err(Failure::input(Message::new("registers-changed-meanwhile")))
    }
}

/// What was put into a cell, as its field needs it.
pub(crate) fn read(
    vocabulary: &mut Vocabulary<'_>,
    field: &Field,
    input: &Input,
    language: Language,
) -> text::Read {
    match (input, &field.kind) {
        (Input::Text(text), _) => vocabulary.read(field, text, Style::of(language)),
        (Input::Choices(list), Kind::Choices { .. }) if list.is_empty() => Ok(Value::Empty),
        (Input::Choices(list), Kind::Choices { .. }) => Ok(Value::Choices(list.clone())),
        (Input::Choices(list), _) => {
            Ok(list.first().map_or(Value::Empty, |it| Value::Choice(it.clone())))
        }
        (Input::Links(links), _) if links.is_empty() => Ok(Value::Empty),
        (Input::Links(links), _) => Ok(Value::Links(links.clone())),
    }
}

fn shown(input: &Input) -> String {
    match input {
        Input::Text(text) => text.clone(),
        Input::Choices(list) => list.join("; "),
        Input::Links(links) => {
            links.iter().map(|it| it.name.clone()).collect::<Vec<_>>().join("; ")
        }
    }
}

fn step_of_cell(
    snapshot: &Snapshot,
    register: Register,
    id: i64,
    fields: &[Field],
    key: &str,
) -> Message {
    let heading = find_field(fields, key).map_or(Datum::Unknown, |it| it.heading.clone());
    Message::new("change-cell")
        .with("name", rows::name(&snapshot.plan, register, id).unwrap_or_default())
        .with("field", heading)
}

fn broken(rule: Rule) -> Message {
    Message::new("registers-refused").with("rule", Datum::Word(rule.word()))
}
