//! What is shown of a row before it is taken: what it means and changes, what is not taken of it, what
//! a person can choose from.

use domain::{
    check::Problem,
    matching::{catalogue::Found, records::same},
    names::{Likeness, likeness},
    plan::Plan,
    register::{
        Register, rows,
        value::{Field, Value},
    },
    text::{Datum, Message, Word},
};
use reference::Pack;
use words::Words;

use super::{
    cells::Reader,
    meaning::{Meaning, Target},
    outcome::Ended,
    row::{Candidate, Change, RowState, RowView, Trouble},
    run::{NOT_YET, Run},
};
use crate::registers::text;

impl Run<'_> {
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
