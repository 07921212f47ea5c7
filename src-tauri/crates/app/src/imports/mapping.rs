//! Which column goes where, proposed and chosen; and how its numbers and days are written.

use domain::{
    matching::{
        columns::{Fields, Fit, Known, told_apart},
        table::{self, About},
    },
    names::normal,
    reading::{self, DayStyle, NumberStyle, ReadAs, style_of},
    register::{
        Register,
        own::OwnKind,
        value::{Field, Kind},
    },
    text::{Datum, Message},
};
use exchange::sheet::{Cell, column_name};
use jiff::civil::Date;
use reference::{Pack, imports::Layout};
use serde::{Deserialize, Serialize};
use store::{Store, registers};
use words::{Language, Words};

use super::{
    cells::{is_blank, shown},
    tabs::{Tab, header_of},
};
use crate::{Answer, Failure, registers::Snapshot};

/// As many examples of a column as are shown.
const EXAMPLES: usize = 3;
/// As many rows from the top of the sheet as are shown.
const TOP: usize = 12;
/// More columns than these below one another are no table to be matched.
const MOST_OWN: usize = 40;

/// Where a column goes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(rename = "ImportColumnTo"))]
pub enum To {
    /// Nowhere.
    LeaveOut,
    /// To a field of the register.
    Field {
        /// Its key.
        key: String,
    },
    /// To a new column of the body's own.
    Own {
        /// What stands above it.
        name: String,
        /// What its cells hold.
        own_kind: OwnKind,
    },
}

/// What was decided about a column.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(rename = "ImportColumn"))]
pub struct Column {
    /// Its heading, told apart from the others.
    pub heading: String,
    /// Where it goes.
    pub to: To,
    /// How its numbers are written, where its texts do not tell.
    #[serde(default)]
    pub number: Option<NumberStyle>,
    /// How its days are written, where its texts do not tell.
    #[serde(default)]
    pub day: Option<DayStyle>,
}

/// How a sheet is read.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(rename = "ImportMapping"))]
pub struct Mapping {
    /// The register its rows go to.
    pub register: Register,
    /// Its columns.
    pub columns: Vec<Column>,
}

/// Which part of a sheet is the table; what is not said is guessed.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(rename = "ImportPart"))]
pub struct Part {
    /// The sheet, from 0.
    pub sheet: usize,
    /// The row of the headings, from 0.
    pub header: Option<usize>,
    /// The row after the last, from 0.
    pub end: Option<usize>,
    /// The register.
    pub register: Option<Register>,
}

/// A sheet as it would be read.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(rename = "ImportSheet"))]
pub struct SheetView {
    /// Which sheet, from 0.
    pub sheet: usize,
    /// The register its rows seem to belong to.
    pub register: Register,
    /// No heading told which register that is.
    pub register_unsure: bool,
    /// The form it was recognised as.
    pub form: Option<domain::text::Localized>,
    /// It was laid out anew as a table: its rows are not those of the file.
    pub laid_out: bool,
    /// It is read as a sheet with the same headings was the last time.
    pub remembered: bool,
    /// The row of the headings, from 0.
    pub header: usize,
    /// The row after the last, from 0.
    pub end: usize,
    /// How many rows hold something.
    pub rows: usize,
    /// How many rows with something are below the table.
    pub below: usize,
    /// The rows from its top, as texts.
    pub top: Vec<Vec<String>>,
    /// Its columns.
    pub columns: Vec<ColumnView>,
    /// Where they may go.
    pub fields: Vec<Field>,
}

/// A column as it would be read.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(rename = "ImportColumnView"))]
pub struct ColumnView {
    /// Its place in the sheet, from 0.
    pub index: usize,
    /// What the spreadsheet calls it: `A`, `B`, …
    pub letter: String,
    /// What is proposed; its heading tells it apart.
    pub column: Column,
    /// How its heading fits.
    pub fit: Fit,
    /// Some of what stands in it.
    pub examples: Vec<String>,
    /// What its cells seem to hold.
    pub own_kind: OwnKind,
    /// How many of its cells hold an error.
    pub errors: usize,
    /// How its numbers are written, if they are whole: `1.200` is then no doubt.
    pub count_style: Option<NumberStyle>,
    /// How its numbers may be read, where its texts do not tell.
    pub numbers: Vec<NumberReading>,
    /// How its days may be read, where its texts do not tell.
    pub days: Vec<DayReading>,
}

/// One way to read the numbers of a column.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct NumberReading {
    /// The way.
    pub style: NumberStyle,
    /// A text of the column.
    pub example: String,
    /// What it would be; nothing: it could not be read.
    pub reads: Option<String>,
}

/// One way to read the days of a column.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct DayReading {
    /// The way.
    pub style: DayStyle,
    /// A text of the column.
    pub example: String,
    /// What it would be; nothing: it could not be read.
    #[cfg_attr(feature = "bindings", ts(type = "string | null"))]
    pub reads: Option<Date>,
}

/// A sheet as it would be read, with what its headings and content say.
pub(super) fn view(
    store: &Store,
    snapshot: &Snapshot,
    tab: &Tab,
    part: &Part,
    language: Language,
) -> Answer<SheetView> {
    let words = Words::new(language);
    let rows = &tab.sheet.rows;
    let about: Vec<About> = Register::ALL.into_iter().map(|it| about(snapshot, it)).collect();
    let guessed = guess(tab, &about, words);
    let header = part.header.or(guessed.map(|it| it.header)).unwrap_or_default();
    let header = header.min(rows.len().saturating_sub(1));
    let texts: Vec<String> = row_texts(rows.get(header), words);
    let filled = |at: usize| rows[at].iter().filter(|it| !is_blank(it)).count();
    let headings = texts.iter().filter(|it| !it.is_empty()).count();
    let found_end = table::end(header, rows.len(), headings, filled);
    let end = part.end.unwrap_or(found_end).clamp(header + 1, rows.len().max(header + 1));
    let told = match part.header {
        // Another row of headings may be about another register.
        Some(_) => table::guess(&tab.sheet.name, std::slice::from_ref(&texts), &about)
            .and_then(|it| it.register),
        None => guessed.and_then(|it| it.register),
    };
    let remembered_as = |it: &Register| remembered(store, *it, &texts).ok().flatten().is_some();
    let register = part.register.or_else(|| {
        // What was decided the last time, unless the headings say as much.
        let mut before = Register::ALL.into_iter().filter(remembered_as);
        match (before.next(), before.next()) {
            (Some(only), None) => Some(only),
            _ => told,
        }
    });
    let register_unsure = register.is_none();
    let register = register.unwrap_or(Register::Services);
    let fields: Vec<Field> = writable(snapshot, register);
    let before = remembered(store, register, &texts)?;
    let data = &rows[(header + 1).min(rows.len())..end.min(rows.len())];
    let columns = columns(tab, &about, (register, &fields), &texts, data, before.as_ref(), words);
    Ok(SheetView {
        sheet: part.sheet,
        register,
        register_unsure,
        form: tab.title(),
        laid_out: tab.made,
        remembered: before.is_some(),
        header,
        end,
        rows: data.iter().filter(|row| row.iter().any(|it| !is_blank(it))).count(),
        below: (end.min(rows.len())..rows.len()).filter(|at| filled(*at) > 0).count(),
        top: rows.iter().take(TOP.max(header + 4)).map(|it| row_texts(Some(it), words)).collect(),
        columns,
        fields,
    })
}

/// The register a sheet seems to be about, and where its headings are.
pub(super) fn guess(tab: &Tab, about: &[About], words: Words) -> Option<table::Guess> {
    if let Some(form) = tab.form {
        let header = match form.layout {
            Layout::Table => header_of(&tab.sheet, form).unwrap_or_default(),
            _ => 0,
        };
        return Some(table::Guess { header, register: Some(form.register) });
    }
    let rows = tab.sheet.rows.iter().take(table::SEARCHED);
    let top: Vec<Vec<String>> = rows.map(|it| row_texts(Some(it), words)).collect();
    table::guess(&tab.sheet.name, &top, about)
}

/// What is known of a register when headings are matched.
pub(super) fn about(snapshot: &Snapshot, register: Register) -> About {
    let both = [Language::It, Language::En].map(Words::new);
    let said = |datum: &Datum| both.map(|it| it.datum(datum)).to_vec();
    let aliases = |key: &str| {
        let mut list = Pack::shared().headings().iter();
        let found = list.find(|it| it.register == register && it.field == key);
        found.map(|it| it.aliases.clone()).unwrap_or_default()
    };
    let known: Vec<Known> = writable(snapshot, register)
        .into_iter()
        .map(|field| {
            let mut names = said(&field.heading);
            names.push(field.key.clone());
            Known { aliases: aliases(&field.key), names, key: field.key }
        })
        .collect();
    About { register, fields: Fields::new(&known), names: said(&register.word_datum()) }
}

/// The fields a column may go to.
pub(super) fn writable(snapshot: &Snapshot, register: Register) -> Vec<Field> {
    snapshot.fields(register).into_iter().filter(|it| !it.computed).collect()
}

/// The headings of a row, as texts.
pub(super) fn row_texts(row: Option<&Vec<Cell>>, words: Words) -> Vec<String> {
    row.into_iter().flatten().map(|it| shown(it, words)).collect()
}

fn columns(
    tab: &Tab,
    about: &[About],
    (register, fields): (Register, &[Field]),
    texts: &[String],
    data: &[Vec<Cell>],
    before: Option<&Mapping>,
    words: Words,
) -> Vec<ColumnView> {
    let width = data.iter().map(Vec::len).chain([texts.len()]).max().unwrap_or_default();
    let mut texts = texts.to_vec();
    texts.resize(width, String::new());
    let fits = match about.iter().find(|it| it.register == register) {
        Some(it) => it.fields.fit(&texts),
        None => vec![Fit::None; width],
    };
    let form = tab.form.filter(|it| it.register == register);
    let mut views = Vec::new();
    for (at, heading) in told_apart(&texts).into_iter().enumerate() {
        let cells = || data.iter().filter_map(move |row| row.get(at)).filter(|it| !is_blank(it));
        if heading.is_empty() && cells().next().is_none() {
            continue;
        }
        let letter = column_name(at);
        let heading = if heading.is_empty() { letter.clone() } else { heading };
        let own_kind = kind_of(cells());
        // A field that is no longer there was not decided about.
        let is_there = |it: &&Column| match &it.to {
            To::Field { key } => fields.iter().any(|field| field.key == *key),
            To::LeaveOut | To::Own { .. } => true,
        };
        let decided = before.and_then(|it| it.columns.iter().find(|it| it.heading == heading));
        let decided = decided.filter(is_there);
        let in_form = form.and_then(|it| {
            it.columns.iter().find(|(word, _)| *word == normal(&texts[at])).map(|it| &it.1)
        });
        let to = match (decided, in_form, fits[at].key()) {
            (Some(decided), _, _) => decided.to.clone(),
            (None, Some(Some(key)), _) => To::Field { key: key.clone() },
            (None, Some(None), _) => To::LeaveOut,
            (None, None, Some(key)) => To::Field { key: key.to_owned() },
            (None, None, None) => To::LeaveOut,
        };
        let texts = || {
            cells().filter_map(|it| match it {
                Cell::Text(text) => Some(text.as_str()),
                _ => None,
            })
        };
        let (number, numbers) = numbers(texts(), words);
        let count_style = match style_of(texts(), reading::count) {
            ReadAs::One(style) => Some(style),
            _ => None,
        };
        let (day, days) = days(texts());
        let examples = cells().take(EXAMPLES).map(|it| short(&shown(it, words))).collect();
        views.push(ColumnView {
            index: at,
            letter,
            column: Column {
                heading,
                to,
                number: decided.and_then(|it| it.number).or(number),
                day: decided.and_then(|it| it.day).or(day),
            },
            fit: fits[at].clone(),
            examples,
            own_kind,
            errors: cells().filter(|it| matches!(it, Cell::Error(_))).count(),
            count_style,
            numbers,
            days,
        });
    }
    views
}

/// As much of a text as a list shows.
fn short(text: &str) -> String {
    const SHOWN: usize = 80;
    let line = text.split_whitespace().collect::<Vec<_>>().join(" ");
    match line.char_indices().nth(SHOWN) {
        Some((end, _)) => format!("{}…", &line[..end]),
        None => line,
    }
}

fn numbers<'a>(
    texts: impl Iterator<Item = &'a str> + Clone,
    words: Words,
) -> (Option<NumberStyle>, Vec<NumberReading>) {
    let said = |number: reading::Decimal| {
        let text = number.to_string();
        if words.language() == Language::It { text.replace('.', ",") } else { text }
    };
    match style_of(texts, |text, style| {
        reading::money(text, style)
            .map(|it| reading::Decimal::new(i128::from(it.0), 2))
            .or_else(|_| reading::number(text, style))
    }) {
        ReadAs::Nothing => (None, Vec::new()),
        ReadAs::One(style) => (Some(style), Vec::new()),
        ReadAs::Ask { example, readings } => {
            let reading = |(style, number)| NumberReading {
                style,
                example: example.clone(),
                reads: Some(said(number)),
            };
            (None, readings.into_iter().map(reading).collect())
        }
        ReadAs::Mixed { examples } => {
            let reading = |(style, example)| NumberReading { style, example, reads: None };
            (None, examples.into_iter().map(reading).collect())
        }
    }
}

fn days<'a>(texts: impl Iterator<Item = &'a str> + Clone) -> (Option<DayStyle>, Vec<DayReading>) {
    match style_of(texts, |text, style| reading::day(text, style).map(|it| it.day)) {
        ReadAs::Nothing => (None, Vec::new()),
        ReadAs::One(style) => (Some(style), Vec::new()),
        ReadAs::Ask { example, readings } => {
            let reading =
                |(style, day)| DayReading { style, example: example.clone(), reads: Some(day) };
            (None, readings.into_iter().map(reading).collect())
        }
        ReadAs::Mixed { examples } => {
            let reading = |(style, example)| DayReading { style, example, reads: None };
            (None, examples.into_iter().map(reading).collect())
        }
    }
}

/// What the cells of a column seem to hold, if it becomes one of the body's own.
fn kind_of<'a>(cells: impl Iterator<Item = &'a Cell>) -> OwnKind {
    let mut kinds = Vec::new();
    for cell in cells.take(1000) {
        let kind = match cell {
            Cell::Money(_) => OwnKind::Money,
            Cell::Number(_) => OwnKind::Number,
            Cell::Day(_) | Cell::Moment(_) => OwnKind::Day,
            Cell::Flag(_) => OwnKind::Flag,
            Cell::Empty | Cell::Error(_) => continue,
            Cell::Text(text) if reading::is_unknown(text) => continue,
            Cell::Text(text) if text.contains('€') => {
                match reading::money(text, NumberStyle::Italian) {
                    Ok(_) => OwnKind::Money,
                    Err(_) => return OwnKind::Text,
                }
            }
            Cell::Text(text) => {
                let day = DayStyle::DayFirst;
                if reading::number(text, NumberStyle::Italian).is_ok() && !text.starts_with('0') {
                    OwnKind::Number
                } else if reading::day(text, day).is_ok() {
                    OwnKind::Day
                } else {
                    return OwnKind::Text;
                }
            }
        };
        if !kinds.contains(&kind) {
            kinds.push(kind);
        }
    }
    match kinds.as_slice() {
        [one] => *one,
        [OwnKind::Money, OwnKind::Number] | [OwnKind::Number, OwnKind::Money] => OwnKind::Money,
        _ => OwnKind::Text,
    }
}

/// How a sheet with these headings was read the last time.
fn remembered(store: &Store, register: Register, texts: &[String]) -> Answer<Option<Mapping>> {
    let found = store.read(|conn| registers::mapping(conn, &key(register, texts)))?;
    // What an older or newer program wrote is not worth a failure.
    Ok(found.and_then(|it| serde_json::from_str(&it).ok()))
}

/// The name under which a mapping is remembered.
pub(super) fn key(register: Register, texts: &[String]) -> String {
    let headings: Vec<String> =
        texts.iter().map(|it| normal(it)).filter(|it| !it.is_empty()).collect();
    format!("{}|{}", registers::table_name(register), headings.join("|"))
}

/// Refuses a mapping that cannot be carried out, or leaves a doubt open.
pub(super) fn check(view: &SheetView, mapping: &Mapping) -> Answer<()> {
    let refuse = |message: Message| Err(Failure::input(message));
    let doubtful = |kind: &Kind, column: &Column| {
        let seen = view.columns.iter().find(|it| it.column.heading == column.heading);
        seen.is_some_and(|it| in_doubt(kind, it, column))
    };
    let mut taken: Vec<&str> = Vec::new();
    let mut own = 0;
    for column in &mapping.columns {
        match &column.to {
            To::LeaveOut => (),
            To::Own { name, own_kind } => {
                own += 1;
                if doubtful(&kind_of_own(*own_kind), column) {
                    return refuse(
                        Message::new("imports-style-needed").with("column", column.heading.clone()),
                    );
                }
                let same = |it: &Field| it.own && it.heading == Datum::Text(name.clone());
                if name.trim().is_empty() || view.fields.iter().any(same) {
                    let message = Message::new("imports-own-column-name");
                    return refuse(message.with("name", name.clone()));
                }
            }
            To::Field { key } => {
                let Some(field) = view.fields.iter().find(|it| it.key == *key) else {
                    return refuse(
                        Message::new("imports-no-such-field").with("field", key.clone()),
                    );
                };
                if taken.contains(&key.as_str()) {
                    return refuse(
                        Message::new("imports-field-twice").with("field", field.heading.clone()),
                    );
                }
                taken.push(key);
                if doubtful(&field.kind, column) {
                    return refuse(
                        Message::new("imports-style-needed").with("column", column.heading.clone()),
                    );
                }
            }
        }
    }
    if own > MOST_OWN {
        return refuse(Message::new("imports-too-many-own").with("count", MOST_OWN));
    }
    if !taken.contains(&"name") {
        let name = view.fields.iter().find(|it| it.key == "name");
        let heading = name.map_or(Datum::Unknown, |it| it.heading.clone());
        return refuse(Message::new("imports-name-needed").with("field", heading));
    }
    Ok(())
}

/// The mapping with what the sheet itself tells filled in.
pub(super) fn told(view: &SheetView, mapping: &Mapping) -> Mapping {
    let mut mapping = mapping.clone();
    for column in &mut mapping.columns {
        let seen = view.columns.iter().find(|it| it.column.heading == column.heading);
        let is_count = matches!(&column.to, To::Field { key }
            if view.fields.iter().any(|it| it.key == *key && it.kind == Kind::Count));
        if is_count {
            column.number = column.number.or(seen.and_then(|it| it.count_style));
        }
    }
    mapping
}

/// The kind of cell of a column of the body's own; of the choices nothing is known.
fn kind_of_own(kind: OwnKind) -> Kind {
    match kind {
        OwnKind::Number => Kind::Number,
        OwnKind::Money => Kind::Money,
        OwnKind::Day => Kind::Day,
        OwnKind::Flag => Kind::Flag,
        OwnKind::Text | OwnKind::Choice => Kind::Text,
    }
}

/// Whether the column can be read in several ways and nobody said which.
fn in_doubt(kind: &Kind, view: &ColumnView, column: &Column) -> bool {
    match kind {
        Kind::Count if view.count_style.is_some() => false,
        Kind::Count | Kind::Number | Kind::Money => {
            column.number.is_none() && !view.numbers.is_empty()
        }
        Kind::Day => column.day.is_none() && !view.days.is_empty(),
        _ => false,
    }
}
