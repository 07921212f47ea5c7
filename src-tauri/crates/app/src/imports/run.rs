//! The rows of a sheet, one after the other. The preview and the import itself are the same run.

use std::{collections::HashMap, ops::ControlFlow, sync::Arc};

use domain::{
    check::Problem,
    register::{
        Register,
        own::{OwnColumn, OwnColumnDetails, OwnColumnId},
        value::{Field, Value},
    },
    text::Message,
};
use exchange::sheet::Cell;
use store::Store;
use words::{Language, Words};

use super::{
    cells::{Reader, shown},
    mapping::{Mapping, To},
    meaning::Meaning,
    outcome::{Ended, Outcome},
    row::{Decision, Question, RowState, Trouble},
    take::{Taking, kept_elsewhere},
};
use crate::{
    Answer, Failure,
    registers::{Draft, Snapshot, text::Style},
};

/// What the key of a column of the body's own begins with, as long as it is not in the plan.
pub(super) const NOT_YET: &str = "own.-";

/// The sheet, the mapping and the plan a run is about.
pub(super) struct Run<'a> {
    pub snapshot: &'a Arc<Snapshot>,
    pub register: Register,
    pub rows: &'a [Vec<Cell>],
    /// The row after the last.
    pub end: usize,
    pub header: usize,
    pub decisions: &'a HashMap<usize, Decision>,
    pub fields: Vec<Mapped>,
    /// All fields a sheet can fill.
    pub all: Vec<Field>,
    own: Vec<OwnColumnDetails>,
}

/// A column that goes somewhere.
pub(super) struct Mapped {
    pub column: usize,
    pub field: Field,
    pub style: Style,
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
        let mut draft = Draft::new(store, self.snapshot)?;
        let (fields, own) = self.with_own_columns(&mut draft);
        let mut taking = Taking::new(self, &fields, draft);
        let mut reader = Reader::new(&self.snapshot.plan);
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
                    let done = taking.take(&target, again, &values);
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
        Ok(Outcome { ended, problems, own, draft: taking.draft })
    }

    /// Adds the columns of the body's own; answers the fields with their numbers.
    fn with_own_columns(&self, draft: &mut Draft) -> (Vec<Field>, Vec<OwnColumn>) {
        let mut fields: Vec<Field> = self.fields.iter().map(|it| it.field.clone()).collect();
        let mut own = Vec::new();
        for (at, details) in self.own.iter().enumerate() {
            let id = OwnColumnId(draft.next_id("own_column"));
            let column = OwnColumn { id, details: details.clone() };
            let placeholder = format!("{NOT_YET}{}", at + 1);
            if let Some(field) = fields.iter_mut().find(|it| it.key == placeholder) {
                *field = column.field();
            }
            draft.plan.registers.own_columns.push(column.clone());
            own.push(column);
        }
        (fields, own)
    }

    pub(super) fn name(&self, row: usize, words: Words) -> String {
        self.cell(row, "name").map(|it| shown(it, words)).unwrap_or_default()
    }

    pub(super) fn cell(&self, row: usize, key: &str) -> Option<&'a Cell> {
        let mapped = self.fields.iter().find(|it| it.field.key == key)?;
        self.rows.get(row)?.get(mapped.column)
    }

    /// The values of a row, field by field: nothing where a cell is not taken or says nothing.
    pub(super) fn values(
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
}
