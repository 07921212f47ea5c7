//! Cells as text: written as a spreadsheet takes them, and read as a person types them.

use std::collections::HashMap;

use domain::{
    names,
    plan::Plan,
    reading::{self, Choices, DayStyle, NumberStyle, Unreadable},
    register::{
        Register, rows,
        value::{Choice, Field, Kind, Link, Value},
    },
    text::{Datum, Message},
};
use words::{Language, Words};

/// How the numbers and days of a column are read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Style {
    pub number: NumberStyle,
    pub day: DayStyle,
}

impl Style {
    /// As whoever reads that language types them.
    pub(crate) fn of(language: Language) -> Self {
        let number = match language {
            Language::It => NumberStyle::Italian,
            Language::En => NumberStyle::Iso,
        };
        Self { number, day: DayStyle::DayFirst }
    }
}

/// A value as a spreadsheet takes it: amounts and numbers without marks between the thousands.
pub(crate) fn write(words: Words, field: &Field, value: &Value) -> String {
    let label = |options: &[Choice], value: &str| {
        let found = options.iter().find(|it| it.value == value);
        found.map_or_else(|| value.to_owned(), |it| words.datum(&it.label))
    };
    match (value, &field.kind) {
        (Value::Empty, _) => String::new(),
        (Value::Flag(it), _) => words.text(if *it { "registers-yes" } else { "registers-no" }, &[]),
        (Value::Count(it), _) => it.to_string(),
        (Value::Number(it), _) => decimal(words.language(), &it.to_string()),
        (Value::Money(it), _) => {
            let sign = if it.0 < 0 { "-" } else { "" };
            let size = it.0.unsigned_abs();
            decimal(words.language(), &format!("{sign}{}.{:02}", size / 100, size % 100))
        }
        (Value::Day(it), _) => words.day(*it),
        // What is chosen from the reference pack is kept as a text.
        (
            Value::Choice(it) | Value::Text(it),
            Kind::Choice { options } | Kind::Choices { options },
        ) => label(options, it),
        (Value::Text(it) | Value::Choice(it), _) => it.clone(),
        (Value::Choices(list), Kind::Choices { options }) => {
            list.iter().map(|it| label(options, it)).collect::<Vec<_>>().join("; ")
        }
        (Value::Choices(list), _) => list.join("; "),
        (Value::Links(links), Kind::Link { roles, .. }) => {
            let link = |it: &Link| match &it.role {
                // The first role is meant where nothing is said.
                Some(role) if roles.first().is_some_and(|first| first.value != *role) => {
                    format!("{} ({})", it.name, label(roles, role))
                }
                _ => it.name.clone(),
            };
            links.iter().map(link).collect::<Vec<_>>().join("; ")
        }
        (Value::Links(links), _) => {
            links.iter().map(|it| it.name.clone()).collect::<Vec<_>>().join("; ")
        }
    }
}

/// A text as one cell of a block: between quotation marks where it would break the block.
pub(crate) fn cell(text: &str) -> String {
    if text.contains(['\t', '\n', '\r', '"']) {
        format!("\"{}\"", text.replace('"', "\"\""))
    } else {
        text.to_owned()
    }
}

/// The cells of a block, line by line: what [`cell`] wrote, or a spreadsheet.
pub(crate) fn block(text: &str) -> Vec<Vec<String>> {
    let mut lines = vec![vec![String::new()]];
    let (mut letters, mut quoted) = (text.chars().peekable(), false);
    while let Some(letter) = letters.next() {
        let Some(line) = lines.last_mut() else { break };
        let Some(cell) = line.last_mut() else { break };
        match letter {
            '"' if quoted && letters.peek() == Some(&'"') => {
                letters.next();
                cell.push('"');
            }
            '"' if quoted => quoted = false,
            '"' if cell.is_empty() => quoted = true,
            '\t' if !quoted => line.push(String::new()),
            '\r' if !quoted => {}
            '\n' if !quoted => lines.push(vec![String::new()]),
            letter => cell.push(letter),
        }
    }
    // What is copied ends with a line break; that is no empty line.
    if lines.last().is_some_and(|it| it.iter().all(String::is_empty)) {
        lines.pop();
    }
    lines
}

/// What can be named in the cells of a plan.
pub(crate) struct Vocabulary<'a> {
    plan: &'a Plan,
    language: Language,
    choices: HashMap<String, Choices<String>>,
    records: HashMap<Register, Choices<i64>>,
}

/// What a text names, or why not.
pub(crate) type Read = Result<Value, Message>;

impl<'a> Vocabulary<'a> {
    /// What can be named in `plan`; messages name it in `language`.
    pub(crate) fn new(plan: &'a Plan, language: Language) -> Self {
        Self { plan, language, choices: HashMap::new(), records: HashMap::new() }
    }

    /// Reads what stands in a cell of `field`. Records it names that are not there are linked
    /// under no id, where they may be added.
    pub(crate) fn read(&mut self, field: &Field, text: &str, style: Style) -> Read {
        let text = text.trim();
        if text.is_empty() {
            return Ok(Value::Empty);
        }
        let refused = |it: Unreadable| it.message();
        match &field.kind {
            Kind::Text | Kind::Note => Ok(Value::Text(text.to_owned())),
            _ if reading::is_unknown(text) => Ok(Value::Empty),
            Kind::Count => reading::count(text, style.number).map(Value::Count).map_err(refused),
            Kind::Number => {
                let number = reading::number(text, style.number).map_err(refused)?;
                Ok(Value::Number(number.to_f64()))
            }
            Kind::Money => reading::money(text, style.number).map(Value::Money).map_err(refused),
            Kind::Day => {
                reading::day(text, style.day).map(|it| Value::Day(it.day)).map_err(refused)
            }
            Kind::Flag => {
                let flag = reading::flag(text).map_err(refused)?;
                Ok(flag.map_or(Value::Empty, Value::Flag))
            }
            Kind::Choice { options } => {
                let found = self.choices_of(&field.key, options);
                found.choice(text).map(|it| Value::Choice(it.clone())).map_err(refused)
            }
            Kind::Choices { options } => {
                let found = self.choices_of(&field.key, options).list(text).map_err(refused)?;
                Ok(Value::Choices(found.into_iter().cloned().collect()))
            }
            Kind::Link { to, many, roles } => self.links(*to, *many, roles, text),
        }
    }

    fn choices_of(&mut self, key: &str, options: &[Choice]) -> &Choices<String> {
        let language = self.language;
        self.choices.entry(key.to_owned()).or_insert_with(|| named(options, language))
    }

    fn links(&mut self, to: Register, many: bool, roles: &[Choice], text: &str) -> Read {
        let plan = self.plan;
        let records = self.records.entry(to).or_insert_with(|| records(plan, to));
        // A name may have a semicolon or a comma in it: the whole text is tried first.
        if let Ok(id) = records.choice(text) {
            return Ok(Value::Links(vec![link(plan, to, *id, None)]));
        }
        let pieces = if many { reading::pieces(text, true) } else { vec![text] };
        let roles = (!roles.is_empty()).then(|| named(roles, self.language));
        let mut links: Vec<Link> = Vec::new();
        for piece in pieces {
            let (name, role) = match (&roles, split_role(piece)) {
                (Some(roles), Some((name, role))) => match roles.choice(role) {
                    Ok(role) => (name, Some(role.clone())),
                    // A bracket that is no role belongs to the name.
                    Err(_) => (piece, None),
                },
                _ => (piece, None),
            };
            let found = match records.choice(name) {
                Ok(id) => link(plan, to, *id, role),
                Err(Unreadable::UnknownName(_) | Unreadable::NotAmong(..)) if may_be_added(to) => {
                    Link { id: 0, name: name.to_owned(), role }
                }
                Err(unreadable) => return Err(unreadable.message()),
            };
            if !links.iter().any(|it| it.id == found.id && it.name == found.name) {
                links.push(found);
            }
        }
        Ok(if links.is_empty() { Value::Empty } else { Value::Links(links) })
    }
}

/// A service that nobody entered may be a name misread; a supplier or an application is just new.
fn may_be_added(register: Register) -> bool {
    matches!(register, Register::Suppliers | Register::Applications)
}

fn link(plan: &Plan, to: Register, id: i64, role: Option<String>) -> Link {
    let name = rows::name(plan, to, id).unwrap_or_default().to_owned();
    Link { id, name, role }
}

/// `Sicr@web (archivio)` is a name and what stands between the brackets.
pub(crate) fn split_role(text: &str) -> Option<(&str, &str)> {
    let (name, role) = text.strip_suffix(')')?.rsplit_once('(')?;
    Some((name.trim(), role.trim()))
}

/// The choices by their names in every language, and as the file writes them.
pub(crate) fn named(options: &[Choice], language: Language) -> Choices<String> {
    // The first name is the one that messages say.
    let languages = match language {
        Language::It => [Language::It, Language::En],
        Language::En => [Language::En, Language::It],
    };
    let names = |it: &Choice| {
        let mut names: Vec<String> = match &it.label {
            Datum::Text(text) => vec![text.clone()],
            label => languages.map(|language| Words::new(language).datum(label)).to_vec(),
        };
        names.push(it.value.clone());
        names
    };
    Choices::new(options.iter().map(|it| (it.value.clone(), names(it))))
}

fn records(plan: &Plan, register: Register) -> Choices<i64> {
    let more = &plan.registers;
    macro_rules! by_name {
        ($list:expr) => {
            Choices::new($list.iter().map(|it| (it.id.0, vec![it.details.name.clone()])))
        };
    }
    match register {
        Register::Services => by_name!(plan.services),
        Register::Applications => by_name!(more.applications),
        // "Maggioli" and "MAGGIOLI S.p.A." are one company.
        Register::Suppliers => Choices::new(more.suppliers.iter().map(|it| {
            let name = &it.details.name;
            (it.id.0, vec![name.clone(), names::company(name)])
        })),
        Register::Contracts => by_name!(more.contracts),
        Register::Assets => by_name!(more.assets),
        Register::People => by_name!(more.people),
        Register::Skills => by_name!(more.skills),
        Register::Costs => by_name!(more.costs),
        Register::Invoices => by_name!(more.invoices),
    }
}

/// A number with a point, as the language writes it.
fn decimal(language: Language, text: &str) -> String {
    match language {
        Language::It => text.replace('.', ","),
        Language::En => text.to_owned(),
    }
}
