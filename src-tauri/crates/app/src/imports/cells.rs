//! Cells of a sheet, as texts to be shown and as values of fields.

use domain::{
    body::BodyKind,
    matching::{
        catalogue::{Found, Names, Term},
        records::Records,
    },
    plan::Plan,
    reading::{self, DayStyle, NumberStyle, Unreadable},
    register::{
        Register, rows,
        value::{Choice, Field, Kind, Link, Value},
    },
    text::Message,
};
use exchange::sheet::Cell;
use reference::{Pack, catalogue::Ambiguity};
use std::{collections::HashMap, sync::OnceLock};
use words::{Language, Words};

use crate::registers::text::{Style, Vocabulary, split_role};

/// A cell as a person reads it.
pub(super) fn shown(cell: &Cell, words: Words) -> String {
    match cell {
        Cell::Empty => String::new(),
        Cell::Text(text) | Cell::Error(text) => text.trim().to_owned(),
        Cell::Number(number) => decimal(*number, words.language()),
        Cell::Money(amount) => words.money(*amount),
        Cell::Day(day) => words.day(*day),
        Cell::Moment(moment) => {
            format!("{} {}", words.day(moment.date()), moment.strftime("%H:%M"))
        }
        Cell::Flag(it) => words.text(if *it { "registers-yes" } else { "registers-no" }, &[]),
    }
}

fn decimal(number: f64, language: Language) -> String {
    let text = number.to_string();
    if language == Language::It { text.replace('.', ",") } else { text }
}

/// Whether there is nothing to read in a cell.
pub(super) fn is_blank(cell: &Cell) -> bool {
    match cell {
        Cell::Empty => true,
        Cell::Text(text) => text.trim().is_empty(),
        _ => false,
    }
}

/// The catalogue by what people call its services.
pub(super) fn catalogue() -> &'static Names {
    static NAMES: OnceLock<Names> = OnceLock::new();
    NAMES.get_or_init(|| {
        let pack = Pack::shared();
        let known = pack.known_names().iter().map(|it| (it.name.as_str(), it.services.as_slice()));
        let terms = pack.ambiguous_terms().iter().map(|it| Term {
            word: it.term.clone(),
            candidates: it.candidates.clone(),
            several: it.kind == Ambiguity::Umbrella,
            note: Some(it.text.clone()),
        });
        Names::new(pack.services(), known, terms)
    })
}

/// What the cells of a sheet can name in a plan.
pub(super) struct Reader<'a> {
    plan: &'a Plan,
    vocabulary: Vocabulary<'a>,
    records: HashMap<Register, Records>,
    kind: BodyKind,
}

impl<'a> Reader<'a> {
    pub(super) fn new(plan: &'a Plan) -> Self {
        Self {
            plan,
            vocabulary: Vocabulary::new(plan, Language::It),
            records: HashMap::new(),
            kind: plan.body.entry.kind,
        }
    }

    /// What stands in a cell, as a value of the field.
    pub(super) fn value(
        &mut self,
        field: &Field,
        cell: &Cell,
        style: Style,
    ) -> Result<Value, Message> {
        let refused = |it: Unreadable| it.message();
        match (cell, &field.kind) {
            (Cell::Empty, _) => Ok(Value::Empty),
            (Cell::Error(error), _) => {
                Err(Message::new("imports-cell-error").with("error", error.clone()))
            }
            (Cell::Text(text), Kind::Link { to, many, roles }) => {
                self.links(*to, *many, roles, text)
            }
            (Cell::Text(text), _) => self.vocabulary.read(field, text, style),
            (Cell::Number(it), Kind::Number) => Ok(Value::Number(*it)),
            (Cell::Money(it), Kind::Money) => Ok(Value::Money(*it)),
            (Cell::Number(_) | Cell::Money(_), Kind::Count | Kind::Money | Kind::Number) => {
                let text = iso(cell);
                match field.kind {
                    Kind::Count => reading::count(&text, NumberStyle::Iso).map(Value::Count),
                    Kind::Money => reading::money(&text, NumberStyle::Iso).map(Value::Money),
                    _ => reading::number(&text, NumberStyle::Iso)
                        .map(|it| Value::Number(it.to_f64())),
                }
                .map_err(refused)
            }
            (Cell::Day(day), Kind::Day) => Ok(Value::Day(*day)),
            (Cell::Moment(moment), Kind::Day) => Ok(Value::Day(moment.date())),
            (Cell::Flag(it), Kind::Flag) => Ok(Value::Flag(*it)),
            // A number in a column of texts, a day in a column of notes: as it is shown.
            (cell, Kind::Link { to, many, roles }) => {
                self.links(*to, *many, roles, &shown(cell, Words::new(Language::It)))
            }
            (cell, _) => {
                let style = Style { number: NumberStyle::Italian, day: DayStyle::DayFirst };
                self.vocabulary.read(field, &shown(cell, Words::new(Language::It)), style)
            }
        }
    }

    /// The records of a register, by name and code.
    pub(super) fn records(&mut self, register: Register) -> &Records {
        let plan = self.plan;
        self.records.entry(register).or_insert_with(|| Records::new(plan, register))
    }

    /// The records of a register, if they were asked for before.
    pub(super) fn known(&self, register: Register) -> Option<&Records> {
        self.records.get(&register)
    }

    /// What a name leads to in the catalogue.
    pub(super) fn in_catalogue(&self, text: &str) -> Found {
        catalogue().find(text, self.kind)
    }

    /// The records a cell names. Names are taken whole: a beginning is no name.
    fn links(
        &mut self,
        to: Register,
        many: bool,
        roles: &[Choice],
        text: &str,
    ) -> Result<Value, Message> {
        let text = text.trim();
        if text.is_empty() || reading::is_unknown(text) {
            return Ok(Value::Empty);
        }
        if let Some(link) = self.link(to, text)? {
            return Ok(Value::Links(vec![link]));
        }
        let pieces = if many { reading::pieces(text, true) } else { vec![text] };
        let roles = (!roles.is_empty()).then(|| crate::registers::text::named(roles, Language::It));
        let mut links: Vec<Link> = Vec::new();
        for piece in pieces {
            let (name, role) = match (&roles, split_role(piece)) {
                (Some(roles), Some((name, role))) => match roles.choice(role) {
                    Ok(role) => (name, Some(role.clone())),
                    Err(_) => (piece, None),
                },
                _ => (piece, None),
            };
            let mut link = match self.link(to, name)? {
                Some(link) => link,
                // A service nobody entered may be misread; a supplier or application is just new.
                None if matches!(to, Register::Suppliers | Register::Applications) => {
                    Link { id: 0, name: name.to_owned(), role: None }
                }
                None => return Err(Unreadable::UnknownName(name.to_owned()).message()),
            };
            link.role = role;
            if !links.iter().any(|it| it.id == link.id && it.name == link.name) {
                links.push(link);
            }
        }
        Ok(if links.is_empty() { Value::Empty } else { Value::Links(links) })
    }

    /// The record of that name; of services also by what the catalogue knows of them.
    fn link(&mut self, to: Register, name: &str) -> Result<Option<Link>, Message> {
        let mut found = self.records(to).named(to, name).to_vec();
        if found.is_empty()
            && to == Register::Services
            && let Found::One(id) = self.in_catalogue(name)
        {
            found = self.records(to).coded(to, &id).to_vec();
            if found.is_empty() {
                return Err(Message::new("imports-service-not-in-plan").with("name", name));
            }
        }
        match *found {
            [] => Ok(None),
            [id] => {
                let name = rows::name(self.plan, to, id).unwrap_or_default().to_owned();
                Ok(Some(Link { id, name, role: None }))
            }
            _ => Err(Message::new("imports-several-called-so").with("name", name)),
        }
    }
}

/// A number as a program writes it.
fn iso(cell: &Cell) -> String {
    match cell {
        Cell::Money(it) => {
            let sign = if it.0 < 0 { "-" } else { "" };
            format!("{sign}{}.{:02}", it.0.unsigned_abs() / 100, it.0.unsigned_abs() % 100)
        }
        Cell::Number(number) => number.to_string(),
        _ => String::new(),
    }
}
