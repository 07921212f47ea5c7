//! The rows of a sheet, one after the other: which record each means, what it changes, what is
//! refused and what has to be asked. The preview and the import itself are the same run.

use std::{
    collections::{BTreeMap, BTreeSet, HashMap},
    ops::ControlFlow,
    sync::Arc,
};

use domain::{
    check::{Problem, Rule},
    matching::{
        catalogue::Found,
        records::{code_field, name_key, same},
        several,
    },
    names::{Likeness, likeness},
    plan::{Plan, Record},
    register::{
        Register,
        applications::ServedService,
        edit,
        own::{OwnColumn, OwnColumnDetails, OwnColumnId},
        rows,
        value::{Field, Kind, Link, Value},
    },
    services::{Provision, ServiceId},
    text::{Datum, Localized, Message, Word},
};
use exchange::sheet::Cell;
use reference::Pack;
use serde::{Deserialize, Serialize};
use store::{Store, registers};
use words::{Language, Words};

use super::{
    cells::{Reader, is_blank, shown},
    mapping::{Mapping, To},
};
use crate::{
    Answer, Failure,
    registers::{
        Snapshot,
        text::{self, Style},
    },
};

/// What the key of a column of the body's own begins with, as long as it is not in the plan.
const NOT_YET: &str = "own.-";

/// What becomes of a row.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(rename = "ImportRowState"))]
pub enum RowState {
    /// It waits for an answer, and is not taken without one.
    Question,
    /// It cannot be taken.
    Refused,
    /// It becomes a record, or several.
    New,
    /// It changes a record.
    Changed,
    /// It says what the plan says already.
    Same,
    /// A person left it out.
    LeftOut,
}

/// What has to be asked about a row.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(rename = "ImportQuestion"))]
pub enum Question {
    /// The name may mean several services of the catalogue.
    Which,
    /// Nothing in the catalogue is called so.
    Unknown,
    /// The cell seems to hold several names.
    Several,
    /// Several records of the plan are called so.
    Records,
    /// Another row above means the same record.
    Twice,
}

/// What a person decided about a row.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(rename = "ImportDecision"))]
pub enum Decision {
    /// Take it as it was found.
    Take,
    /// Leave it out.
    LeaveOut,
    /// A record of the body's own, under the name as it is written.
    Own,
    /// Each of the names in the cell is one.
    Split,
    /// These services of the catalogue.
    Catalogue {
        /// Their ids.
        ids: Vec<String>,
    },
    /// This record of the plan.
    Record {
        /// Its id.
        #[cfg_attr(feature = "bindings", ts(type = "number"))]
        id: i64,
    },
}

/// A record a row means.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Target {
    There(i64),
    Catalogue(String),
    New(String),
}

/// What a row means.
enum Meaning {
    Targets(Vec<Target>),
    Ask(Question),
    Refused(Message),
    LeftOut,
    Blank,
}

/// The sheet, the mapping and the plan a run is about.
pub(super) struct Run<'a> {
    pub snapshot: &'a Arc<Snapshot>,
    pub register: Register,
    pub rows: &'a [Vec<Cell>],
    /// The row after the last.
    pub end: usize,
    pub header: usize,
    pub decisions: &'a HashMap<usize, Decision>,
    fields: Vec<Mapped>,
    all: Vec<Field>,
    own: Vec<OwnColumnDetails>,
}

/// A column that goes somewhere.
struct Mapped {
    column: usize,
    field: Field,
    style: Style,
}

/// How a row ended, in little room.
#[derive(Debug, Clone, Copy)]
pub(super) struct Ended {
    pub row: usize,
    pub state: RowState,
    pub question: Option<Question>,
    /// Cells that were not taken.
    pub troubles: u32,
    /// The row above that means the same record.
    pub twice: Option<usize>,
}

/// What a whole run came to.
pub(super) struct Outcome {
    pub ended: Vec<Ended>,
    /// The rules that rows break, by row.
    pub problems: HashMap<usize, Vec<Problem>>,
    /// Records of other registers that were added because a cell named them.
    pub linked: Vec<(Register, String)>,
    draft: Draft,
}

/// A plan in the making.
struct Draft {
    plan: Plan,
    touched: BTreeSet<Record>,
    next: BTreeMap<String, i64>,
    linked: HashMap<(Register, String), i64>,
    own: Vec<OwnColumn>,
}

/// A cell that is not taken.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(rename = "ImportTrouble"))]
pub struct Trouble {
    /// The field.
    pub field: Datum,
    /// What stands in the cell.
    pub text: String,
    /// Why it is not taken.
    pub why: Message,
}

/// A field that changes.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(rename = "ImportChange"))]
pub struct Change {
    /// The field.
    pub field: Datum,
    /// What stands there; empty in a new record.
    pub from: String,
    /// What will.
    pub to: String,
}

/// A record a row may mean, to choose from.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(rename = "ImportCandidate"))]
pub struct Candidate {
    /// The service of the catalogue.
    pub catalogue: Option<String>,
    /// The record of the plan.
    #[cfg_attr(feature = "bindings", ts(type = "number | null"))]
    pub record: Option<i64>,
    /// Its name.
    pub name: Datum,
    /// It is in the plan already.
    pub in_plan: bool,
}

/// A row, with what becomes of it and why.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(rename = "ImportRow"))]
pub struct RowView {
    /// The row of the sheet, from 0: by this name it is decided about.
    pub row: usize,
    /// What stands in the column of the name.
    pub name: String,
    /// What becomes of it.
    pub state: RowState,
    /// The records it means, by name.
    pub means: Vec<Datum>,
    /// What it changes.
    pub changes: Vec<Change>,
    /// What is not taken of it.
    pub troubles: Vec<Trouble>,
    /// What has to be asked.
    pub question: Option<Question>,
    /// What to choose from.
    pub candidates: Vec<Candidate>,
    /// The names the cell seems to hold.
    pub pieces: Vec<String>,
    /// Several of the candidates may be meant together.
    pub several: bool,
    /// What to know before answering.
    pub note: Option<Localized>,
    /// The row above that means the same, from 0.
    pub twice: Option<usize>,
    /// What was decided.
    pub decision: Option<Decision>,
}

impl<'a> Run<'a> {
    pub(super) fn new(
        snapshot: &'a Arc<Snapshot>,
        mapping: &Mapping,
        headings: &[String],
        rows: &'a [Vec<Cell>],
        (header, end): (usize, usize),
        decisions: &'a HashMap<usize, Decision>,
    ) -> Self {
        let all = super::mapping::writable(snapshot, mapping.register);
        let mut fields = Vec::new();
        let mut own = Vec::new();
        for (column, heading) in headings.iter().enumerate() {
            let Some(it) = mapping.columns.iter().find(|it| it.heading == *heading) else {
                continue;
            };
            let style = Style {
                number: it.number.unwrap_or(domain::reading::NumberStyle::Italian),
                day: it.day.unwrap_or(domain::reading::DayStyle::DayFirst),
            };
            let field = match &it.to {
                To::LeaveOut => continue,
                To::Field { key } => all.iter().find(|field| field.key == *key).cloned(),
                To::Own { name, own_kind } => {
                    let details = OwnColumnDetails {
                        register: mapping.register,
                        name: name.trim().to_owned(),
                        kind: *own_kind,
                        choices: Vec::new(),
                    };
                    // Its number is known when it is added; until then it has none.
                    let id = OwnColumnId(-1 - i64::try_from(own.len()).unwrap_or_default());
                    own.push(details.clone());
                    Some(OwnColumn { id, details }.field())
                }
            };
            if let Some(field) = field {
                fields.push(Mapped { column, field, style });
            }
        }
        // The name tells which record it is, and comes first.
        fields.sort_by_key(|it| {
            (it.field.key != "name", kept_elsewhere(mapping.register, &it.field.key))
        });
        Self {
            snapshot,
            register: mapping.register,
            rows,
            end,
            header,
            decisions,
            fields,
            all,
            own,
        }
    }

    /// Runs over all rows. `watch` is told how many are done, and may stop it.
    pub(super) fn all(
        &self,
        store: &Store,
        watch: &mut dyn FnMut(usize) -> ControlFlow<()>,
    ) -> Answer<Outcome> {
        let mut draft = Draft::new(store, &self.snapshot.plan)?;
        let fields = draft.own_columns(self);
        let mut reader = Reader::new(&self.snapshot.plan);
        let view = self.snapshot.rows(self.register);
        let old: Vec<rows::Reader<'_>> = fields.iter().map(|it| view.reader(it)).collect();
        let mut seen: HashMap<String, usize> = HashMap::new();
        let mut ended = Vec::new();
        let mut problems: HashMap<usize, Vec<Problem>> = HashMap::new();
        for row in self.header + 1..self.end.min(self.rows.len()) {
            if row % 256 == 0 && watch(row).is_break() {
                return Err(Failure::input(Message::new("imports-stopped")));
            }
            let mut end =
                Ended { row, state: RowState::Same, question: None, troubles: 0, twice: None };
            let targets = match self.meaning(&mut reader, row) {
                Meaning::Blank => continue,
                Meaning::Refused(_) => {
                    end.state = RowState::Refused;
                    Vec::new()
                }
                Meaning::LeftOut => {
                    end.state = RowState::LeftOut;
                    Vec::new()
                }
                Meaning::Ask(question) => {
                    end.state = RowState::Question;
                    end.question = Some(question);
                    Vec::new()
                }
                Meaning::Targets(targets) => targets,
            };
            let keys: Vec<String> = targets.iter().map(|it| self.key(it)).collect();
            let twice = keys.iter().find_map(|it| seen.get(it).copied());
            if let (Some(first), None) = (twice, self.decisions.get(&row)) {
                end.state = RowState::Question;
                end.question = Some(Question::Twice);
                end.twice = Some(first);
                ended.push(end);
                continue;
            }
            if !targets.is_empty() {
                let (values, troubles) = self.values(&mut reader, &fields, row);
                end.troubles = u32::try_from(troubles.len()).unwrap_or(u32::MAX);
                end.state = RowState::Same;
                for (target, key) in targets.into_iter().zip(keys) {
                    let again = seen.contains_key(&key);
                    seen.entry(key).or_insert(row);
                    let done = draft.take(self, &fields, &old, target, again, &values);
                    if !done.problems.is_empty() {
                        end.troubles += u32::try_from(done.problems.len()).unwrap_or(u32::MAX);
                        problems.entry(row).or_default().extend(done.problems);
                    }
                    end.state = match (end.state, done.state) {
                        (RowState::Same, state) | (state, RowState::Same) => state,
                        (RowState::Refused, _) | (_, RowState::Refused) => RowState::Refused,
                        (state, _) => state,
                    };
                }
            }
            ended.push(end);
        }
        let linked = draft.linked_names();
        Ok(Outcome { ended, problems, linked, draft })
    }

    /// What has to be shown of a row.
    pub(super) fn view(
        &self,
        reader: &mut Reader<'_>,
        end: &Ended,
        problems: &[Problem],
        words: Words,
    ) -> RowView {
        let row = end.row;
        let mut view = RowView {
            row,
            name: self.name(row, words),
            state: end.state,
            means: Vec::new(),
            changes: Vec::new(),
            troubles: Vec::new(),
            question: end.question,
            candidates: Vec::new(),
            pieces: Vec::new(),
            several: false,
            note: None,
            twice: end.twice,
            decision: self.decisions.get(&row).cloned(),
        };
        let field = self.fields.first().map_or(Datum::Unknown, |it| it.field.heading.clone());
        let targets = match self.meaning(reader, row) {
            Meaning::Refused(why) => {
                let text = view.name.clone();
                view.troubles.push(Trouble { field, text, why });
                Vec::new()
            }
            Meaning::Targets(targets) => targets,
            Meaning::Ask(_) | Meaning::LeftOut | Meaning::Blank => Vec::new(),
        };
        let plan = &self.snapshot.plan;
        view.means = targets.iter().map(|it| self.named(plan, it)).collect();
        let fields: Vec<Field> = self.fields.iter().map(|it| it.field.clone()).collect();
        let (values, troubles) = self.values(reader, &fields, row);
        view.troubles.extend(troubles);
        for problem in problems {
            let at = fields.iter().position(|it| it.key == problem.field);
            let field = self.all.iter().find(|it| it.key == problem.field);
            let value = at.and_then(|at| values[at].as_ref());
            view.troubles.push(Trouble {
                field: field.map_or(Datum::Unknown, |it| it.heading.clone()),
                text: field
                    .zip(value)
                    .map(|(field, it)| text::write(words, field, it))
                    .unwrap_or_default(),
                why: Message::new("registers-refused")
                    .with("rule", Datum::Word(problem.rule.word())),
            });
        }
        if !matches!(view.state, RowState::Question | RowState::LeftOut | RowState::Refused)
            && let Some(target) = targets.first()
        {
            let fine = |it: &Field| !problems.iter().any(|problem| problem.field == it.key);
            let kept = fields.iter().zip(values).filter(|(it, _)| fine(it));
            self.changes(&mut view, kept, target, words);
        }
        view
    }

    fn changes<'f>(
        &self,
        view: &mut RowView,
        values: impl Iterator<Item = (&'f Field, Option<Value>)>,
        target: &Target,
        words: Words,
    ) {
        for (field, value) in values {
            let Some(value) = value else { continue };
            if field.key == "name" && !matches!(target, Target::New(_)) {
                continue;
            }
            let old = match target {
                Target::There(id) if !field.key.starts_with(NOT_YET) => {
                    self.snapshot.value(self.register, *id, field).unwrap_or_default()
                }
                _ => Value::Empty,
            };
            if !same(&old, &value) {
                let write = |value: &Value| text::write(words, field, value);
                let (from, to) = (write(&old), write(&value));
                view.changes.push(Change { field: field.heading.clone(), from, to });
            }
        }
    }

    fn name(&self, row: usize, words: Words) -> String {
        self.cell(row, "name").map(|it| shown(it, words)).unwrap_or_default()
    }

    fn cell(&self, row: usize, key: &str) -> Option<&'a Cell> {
        let mapped = self.fields.iter().find(|it| it.field.key == key)?;
        self.rows.get(row)?.get(mapped.column)
    }

    /// Which records a row means.
    fn meaning(&self, reader: &mut Reader<'_>, row: usize) -> Meaning {
        let cell = |it: &Mapped| self.rows.get(row).and_then(|row| row.get(it.column));
        // A number before an empty row says nothing.
        let filled = || self.rows[row].iter().filter(|it| !is_blank(it)).count();
        if self.fields.iter().all(|it| cell(it).is_none_or(is_blank)) && filled() <= 1 {
            return Meaning::Blank;
        }
        let decision = self.decisions.get(&row);
        if decision == Some(&Decision::LeaveOut) {
            return Meaning::LeftOut;
        }
        let name = match self.cell(row, "name") {
            Some(Cell::Error(error)) => {
                return Meaning::Refused(
                    Message::new("imports-cell-error").with("error", error.clone()),
                );
            }
            Some(cell) if !is_blank(cell) => shown(cell, Words::new(Language::It)),
            _ => return Meaning::Refused(Message::new("imports-no-name")),
        };
        match decision {
            Some(Decision::Own) => return Meaning::Targets(vec![Target::New(name)]),
            Some(Decision::Record { id }) => {
                return Meaning::Targets(vec![Target::There(*id)]);
            }
            Some(Decision::Catalogue { ids }) if !ids.is_empty() => {
                let target = |id: &String| self.of_catalogue(reader, id);
                return Meaning::Targets(ids.iter().map(target).collect());
            }
            Some(Decision::Split) => {
                let pieces = self.pieces(reader, &name).unwrap_or_else(|| vec![name.clone()]);
                let targets =
                    pieces.into_iter().map(|piece| match self.found(reader, &piece, row) {
                        Ok(Some(target)) => target,
                        Ok(None) | Err(_) => Target::New(piece),
                    });
                return Meaning::Targets(targets.collect());
            }
            _ => (),
        }
        match self.found(reader, &name, row) {
            Ok(Some(target)) => Meaning::Targets(vec![target]),
            Ok(None) => Meaning::Targets(vec![Target::New(name)]),
            // Taken as it is: a record of the body's own.
            Err(_) if decision == Some(&Decision::Take) => {
                Meaning::Targets(vec![Target::New(name)])
            }
            Err(question) => Meaning::Ask(question),
        }
    }

    /// The record a name means; nothing: it is new.
    fn found(
        &self,
        reader: &mut Reader<'_>,
        name: &str,
        row: usize,
    ) -> Result<Option<Target>, Question> {
        let register = self.register;
        if let Some(code) = code_field(register)
            && let Some(cell) = self.cell(row, code)
        {
            let code = shown(cell, Words::new(Language::It));
            if let [id] = *reader.records(register).coded(register, &code) {
                return Ok(Some(Target::There(id)));
            }
        }
        match *reader.records(register).named(register, name) {
            [id] => return Ok(Some(Target::There(id))),
            [] => (),
            _ => return Err(Question::Records),
        }
        if register != Register::Services {
            return Ok(None);
        }
        match reader.in_catalogue(name) {
            Found::One(id) => Ok(Some(self.of_catalogue(reader, &id))),
            Found::Ask { candidates, .. } if !candidates.is_empty() => Err(Question::Which),
            _ if self.pieces(reader, name).is_some() => Err(Question::Several),
            _ => Err(Question::Unknown),
        }
    }

    /// The service of the plan that is this one of the catalogue, or that will be.
    fn of_catalogue(&self, reader: &mut Reader<'_>, id: &str) -> Target {
        match *reader.records(Register::Services).coded(Register::Services, id) {
            [it, ..] => Target::There(it),
            [] => Target::Catalogue(id.to_owned()),
        }
    }

    fn pieces(&self, reader: &mut Reader<'_>, name: &str) -> Option<Vec<String>> {
        if self.register != Register::Services {
            return None;
        }
        reader.records(Register::Services);
        let is_there = |piece: &str| {
            let records = reader.known(Register::Services);
            records.is_some_and(|it| !it.named(Register::Services, piece).is_empty())
        };
        several::names(name, |piece| {
            is_there(piece) || reader.in_catalogue(piece) != Found::Unknown
        })
    }

    /// Fills in what a person can choose from; it stays on offer after the answer.
    pub(super) fn choices(&self, reader: &mut Reader<'_>, view: &mut RowView) {
        let plan = &self.snapshot.plan;
        let name = view.name.clone();
        let record = |id: i64| Candidate {
            catalogue: None,
            record: Some(id),
            name: rows::name(plan, self.register, id).unwrap_or_default().into(),
            in_plan: true,
        };
        let named = reader.records(self.register).named(self.register, &name).to_vec();
        if named.len() > 1 {
            view.candidates = named.into_iter().map(record).collect();
            return;
        }
        if self.register != Register::Services || !named.is_empty() {
            return;
        }
        view.pieces = self.pieces(reader, &name).unwrap_or_default();
        let ids: Vec<String> = match reader.in_catalogue(&name) {
            Found::One(_) => return,
            Found::Ask { candidates, several, note } => {
                view.several = several;
                view.note = note;
                candidates
            }
            Found::Unknown => similar(&name),
        };
        let services = Pack::shared().services();
        for id in ids {
            let Some(service) = services.iter().find(|it| it.id == id) else { continue };
            let there = reader.records(Register::Services).coded(Register::Services, &id);
            let in_plan = !there.is_empty();
            let name = Datum::Localized(service.name.clone());
            view.candidates.push(Candidate { catalogue: Some(id), record: None, name, in_plan });
        }
    }

    /// The values of a row, field by field: nothing where a cell is not taken or says nothing.
    fn values(
        &self,
        reader: &mut Reader<'_>,
        fields: &[Field],
        row: usize,
    ) -> (Vec<Option<Value>>, Vec<Trouble>) {
        let mut troubles = Vec::new();
        let cells = self.fields.iter().zip(fields).map(|(mapped, field)| {
            let cell = self.rows.get(row)?.get(mapped.column)?;
            if field.key == "name" {
                let name = shown(cell, Words::new(Language::It));
                return (!name.is_empty()).then_some(Value::Text(name));
            }
            match reader.value(field, cell, mapped.style) {
                Ok(value) => Some(value).filter(|it| !it.is_empty()),
                Err(why) => {
                    let text = shown(cell, Words::new(Language::It));
                    troubles.push(Trouble { field: field.heading.clone(), text, why });
                    None
                }
            }
        });
        let values = cells.collect();
        (values, troubles)
    }

    fn key(&self, target: &Target) -> String {
        match target {
            Target::There(id) => format!("#{id}"),
            Target::Catalogue(id) => format!("@{id}"),
            Target::New(name) => name_key(self.register, name),
        }
    }

    fn named(&self, plan: &Plan, target: &Target) -> Datum {
        match target {
            Target::There(id) => rows::name(plan, self.register, *id).unwrap_or_default().into(),
            Target::Catalogue(id) => {
                let found = Pack::shared().service(id);
                found.map_or(Datum::Unknown, |it| Datum::Localized(it.name.clone()))
            }
            Target::New(name) => name.as_str().into(),
        }
    }
}

/// Services of the catalogue that are nearly called so, to be proposed and never taken.
fn similar(name: &str) -> Vec<String> {
    const MOST: usize = 5;
    let mut found: Vec<(Likeness, &str)> = Vec::new();
    for it in Pack::shared().services() {
        let names = it.aliases.iter().chain([&it.name.it]);
        if let Some(near) = names.filter_map(|other| likeness(name, other)).min() {
            found.push((near, &it.id));
        }
    }
    found.sort();
    found.into_iter().take(MOST).map(|(_, id)| id.to_owned()).collect()
}

/// Whether a field is kept with the records at the other end of its links.
fn kept_elsewhere(register: Register, key: &str) -> bool {
    matches!(
        (register, key),
        (Register::Services, "applications" | "contracts")
            | (Register::Suppliers, "applications" | "contracts")
            | (Register::Applications, "contracts" | "assets")
    )
}

/// What became of one record.
struct Done {
    state: RowState,
    problems: Vec<Problem>,
}

impl Done {
    fn put(&mut self, outcome: Result<(), Rule>, field: &Field) {
        match outcome {
            Ok(()) if self.state == RowState::Same => self.state = RowState::Changed,
            Ok(()) => (),
            Err(rule) => self.problems.push(Problem { field: field.key.clone(), rule }),
        }
    }
}

impl Draft {
    fn new(store: &Store, plan: &Plan) -> Answer<Self> {
        Ok(Self {
            plan: plan.clone(),
            touched: BTreeSet::new(),
            next: store.read(registers::next_ids)?,
            linked: HashMap::new(),
            own: Vec::new(),
        })
    }

    /// Adds the columns of the body's own; answers the fields with their numbers.
    fn own_columns(&mut self, run: &Run<'_>) -> Vec<Field> {
        let mut fields: Vec<Field> = run.fields.iter().map(|it| it.field.clone()).collect();
        let first = self.next.get("own_column").copied().unwrap_or(1);
        for ((at, details), id) in run.own.iter().enumerate().zip(first..) {
            let placeholder = format!("{NOT_YET}{}", at + 1);
            let column = OwnColumn { id: OwnColumnId(id), details: details.clone() };
            if let Some(field) = fields.iter_mut().find(|it| it.key == placeholder) {
                *field = column.field();
            }
            self.plan.registers.own_columns.push(column.clone());
            self.own.push(column);
        }
        fields
    }

    fn id(&mut self, register: Register) -> i64 {
        let next = self.next.entry(registers::table_name(register).to_owned()).or_insert(1);
        let id = *next;
        *next += 1;
        id
    }

    /// Puts the values of a row into the record it means.
    fn take(
        &mut self,
        run: &Run<'_>,
        fields: &[Field],
        old: &[rows::Reader<'_>],
        target: Target,
        again: bool,
        values: &[Option<Value>],
    ) -> Done {
        let register = run.register;
        let (id, place) = match &target {
            Target::There(id) => (*id, run.snapshot.rows(register).place(*id)),
            Target::New(_) | Target::Catalogue(_) => (self.id(register), None),
        };
        let mut done = Done { state: RowState::Same, problems: Vec::new() };
        let record = register.record(id);
        if place.is_none() {
            edit::add(&mut self.plan, register, id);
            self.begin(&target, again);
            self.touched.insert(record);
            done.state = RowState::New;
        }
        let elsewhere = |field: &Field| kept_elsewhere(register, &field.key);
        let wanted = || {
            fields.iter().zip(values).zip(old).filter_map(|((field, value), old)| {
                // What a record is called is not changed by what found it.
                let value = value.as_ref().filter(|_| field.key != "name")?;
                let then = match place {
                    Some(place) if !again => old(place),
                    _ => Value::Empty,
                };
                (!same(&then, value)).then(|| (field, value.clone(), then))
            })
        };
        for (field, value, _) in wanted().filter(|(field, ..)| !elsewhere(field)) {
            done.put(self.put(run, id, place.is_none(), field, value), field);
        }
        // Cells that break a rule stay as they were; where that does not help, the whole record.
        let before = edit::problems(&run.snapshot.plan, record);
        let broken = |draft: &Self| {
            let mut problems = edit::problems(&draft.plan, record);
            problems.retain(|it| !before.contains(it));
            problems
        };
        let problems = broken(self);
        for problem in &problems {
            if let Some((field, _, then)) = wanted().find(|(it, ..)| it.key == problem.field) {
                let _ = edit::put(&mut self.plan, register, id, field, then, &mut self.touched);
            }
        }
        if !problems.is_empty() && !broken(self).is_empty() {
            match place {
                None => self.drop_last(register, id),
                Some(_) => drop(edit::restore(&mut self.plan, &run.snapshot.plan, record)),
            }
            done.state = RowState::Refused;
            done.problems.extend(problems);
            return done;
        }
        done.problems.extend(problems);
        for (field, value, _) in wanted().filter(|(field, ..)| elsewhere(field)) {
            done.put(self.put(run, id, place.is_none(), field, value), field);
        }
        done
    }

    /// Fills in what is known of a new record before its row is read.
    fn begin(&mut self, target: &Target, again: bool) {
        match target {
            Target::Catalogue(id) => {
                let found = Pack::shared().service(id);
                if let (Some(service), Some(last)) = (found, self.plan.services.last_mut()) {
                    last.details = service.details(Provision::default());
                    if again {
                        // A service of the catalogue enters a plan once.
                        last.details.catalogue_id = None;
                    }
                }
            }
            Target::New(name) => {
                let more = &mut self.plan.registers;
                // The record that was just added is the last of its list.
                macro_rules! name {
                    ($($list:expr),+) => {$(
                        if let Some(it) = $list.last_mut().filter(|it| it.details.name.is_empty()) {
                            name.clone_into(&mut it.details.name);
                        }
                    )+};
                }
                name!(
                    self.plan.services,
                    more.applications,
                    more.suppliers,
                    more.contracts,
                    more.assets,
                    more.people,
                    more.skills
                );
            }
            Target::There(_) => (),
        }
    }

    fn put(
        &mut self,
        run: &Run<'_>,
        id: i64,
        new: bool,
        field: &Field,
        value: Value,
    ) -> Result<(), Rule> {
        let value = match (value, &field.kind) {
            (Value::Links(links), Kind::Link { to, .. }) => {
                Value::Links(links.into_iter().map(|it| self.there(*to, it)).collect())
            }
            (value, _) => value,
        };
        // Many new services linked to one application: nothing has to be looked for.
        if new
            && (run.register, field.key.as_str()) == (Register::Services, "applications")
            && let Value::Links(links) = &value
        {
            return self.serve(ServiceId(id), links);
        }
        edit::put(&mut self.plan, run.register, id, field, value, &mut self.touched)
    }

    fn serve(&mut self, service: ServiceId, links: &[Link]) -> Result<(), Rule> {
        let applications = &mut self.plan.registers.applications;
        for link in links {
            let at = applications.binary_search_by_key(&link.id, |it| it.id.0);
            let it = &mut applications[at.map_err(|_| Rule::Unknown)?];
            let role = domain::register::fields::role_of(link)?;
            it.details.services.push(ServedService { service, role });
            self.touched.insert(Record::Application(it.id));
        }
        Ok(())
    }

    /// A link to a record that is there, added if it was not.
    fn there(&mut self, to: Register, mut link: Link) -> Link {
        if link.id != 0 {
            return link;
        }
        let key = (to, name_key(to, &link.name));
        link.id = match self.linked.get(&key) {
            Some(id) => *id,
            None => {
                let id = self.id(to);
                let record = edit::add(&mut self.plan, to, id);
                self.begin(&Target::New(link.name.clone()), false);
                self.touched.insert(record);
                self.linked.insert(key, id);
                id
            }
        };
        link
    }

    fn linked_names(&self) -> Vec<(Register, String)> {
        let name = |((register, _), id): (&(Register, String), &i64)| {
            let name = rows::name(&self.plan, *register, *id)?;
            Some((*register, name.to_owned()))
        };
        let mut list: Vec<_> = self.linked.iter().filter_map(name).collect();
        list.sort();
        list
    }

    /// Takes out the record that was added last.
    fn drop_last(&mut self, register: Register, id: i64) {
        let more = &mut self.plan.registers;
        macro_rules! pop {
            ($list:expr) => {
                drop($list.pop_if(|it| it.id.0 == id))
            };
        }
        match register {
            Register::Services => pop!(self.plan.services),
            Register::Applications => pop!(more.applications),
            Register::Suppliers => pop!(more.suppliers),
            Register::Contracts => pop!(more.contracts),
            Register::Assets => pop!(more.assets),
            Register::People => pop!(more.people),
            Register::Skills => pop!(more.skills),
        }
        self.touched.remove(&register.record(id));
    }
}

impl Outcome {
    /// How many rows ended so.
    pub(super) fn count(&self, state: RowState) -> usize {
        self.ended.iter().filter(|it| it.state == state).count()
    }

    /// Whether anything would be written.
    pub(super) fn changes_something(&self) -> bool {
        !self.draft.touched.is_empty()
    }

    /// The mapping as it is to be remembered: new columns are there the next time.
    pub(super) fn mapping(&self, mapping: &Mapping) -> Mapping {
        let mut mapping = mapping.clone();
        for column in &mut mapping.columns {
            if let To::Own { name, .. } = &column.to
                && let Some(own) = self.draft.own.iter().find(|it| it.details.name == name.trim())
            {
                column.to = To::Field { key: own.key() };
            }
        }
        mapping
    }

    /// Writes what the run came to, as one step, and remembers how the sheet was read.
    pub(super) fn write(
        &self,
        store: &Store,
        step: &Message,
        (key, mapping): (&str, &str),
    ) -> Answer<()> {
        store.write(step, |tx| {
            for column in &self.draft.own {
                let added = registers::add_own_column(tx, &column.details)?;
                if added.id != column.id {
                    return Err(store::Error::ChangedElsewhere);
                }
            }
            registers::put(tx, &self.draft.plan, &self.draft.touched)?;
            registers::save_mapping(tx, key, mapping)
        })?;
        Ok(())
    }
}
