//! Which records a row means: some of the plan, some of the catalogue, new ones, or something that a
//! person has to be asked.

use domain::{
    matching::{
        catalogue::Found,
        records::{code_field, name_key},
        several,
    },
    register::Register,
    text::Message,
};
use exchange::sheet::Cell;
use words::{Language, Words};

use super::{
    cells::{Reader, is_blank, shown},
    row::{Decision, Question},
    run::{Mapped, Run},
};

/// A record a row means.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Target {
    There(i64),
    Catalogue(String),
    New(String),
}

/// What a row means.
pub(super) enum Meaning {
    Targets(Vec<Target>),
    Ask(Question),
    Refused(Message),
    LeftOut,
    Blank,
}

impl Run<'_> {
    /// Which records a row means.
    pub(super) fn meaning(&self, reader: &mut Reader<'_>, row: usize) -> Meaning {
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

    pub(super) fn pieces(&self, reader: &mut Reader<'_>, name: &str) -> Option<Vec<String>> {
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

    /// What two rows that mean the same have in common.
    pub(super) fn key(&self, target: &Target) -> String {
        match target {
            Target::There(id) => format!("#{id}"),
            Target::Catalogue(id) => format!("@{id}"),
            Target::New(name) => name_key(self.register, name),
        }
    }
}
