//! What a grid shows, on paper.

use documents::Pdf;
use documents::table::{TableColumn, TableGroup, TableReport};
use domain::{
    plan::Plan,
    register::{
        query::{self, Place},
        rows::{self, Reader},
        value::{Choice, Field, Kind, Value},
        view::{Filter, Sort},
    },
    text::{Datum, Message},
};
use words::{Language, Words};

use super::{Sight, tables};
use crate::{
    Answer, clock,
    desk::Desk,
    documents::{Printed, put, unprintable},
    registers::{Snapshot, find_field, written},
};

/// Makes what a grid shows as a PDF and puts it where the other papers are.
pub fn print_register(desk: &Desk, sight: &Sight, language: Language) -> Answer<Printed> {
    let store = desk.plan()?;
    let snapshot = desk.registers().of(&store)?;
    let words = Words::new(language);
    let pdf = of(&snapshot, sight, words)?;
    let facts = [
        ("register", sight.register.word_datum()),
        ("body", Datum::Text(snapshot.plan.body.entry.name.clone())),
        ("day", Datum::Text(clock::today().to_string())),
    ];
    put(desk, &store, &words.text("exports-paper-file-name", &facts), &pdf)
}

/// The paper.
pub(super) fn of(snapshot: &Snapshot, sight: &Sight, words: Words) -> Answer<Pdf> {
    let fields = snapshot.fields(sight.register);
    let columns = tables::columns(&fields, sight);
    let rows = snapshot.rows(sight.register);
    let readers: Vec<(&Field, Reader<'_>)> =
        columns.iter().map(|it| (*it, rows.reader(it))).collect();
    let order = snapshot.order(sight.register, &sight.query, words.language());
    let row = |at: &Place| -> Vec<String> {
        readers.iter().map(|(it, reader)| cell(words, it, &reader(*at))).collect()
    };
    let group_field = sight.query.group.as_deref().and_then(|it| find_field(&fields, it));
    let groups = order.groups.iter().map(|it| TableGroup {
        from: it.from,
        title: group_field.map(|field| named(words, field, &it.value)).unwrap_or_default(),
    });
    let report = TableReport {
        title: words.datum(&sight.register.word_datum()),
        body: &snapshot.plan.body.entry.name,
        plan: &snapshot.plan.name,
        shown: order.places.len(),
        total: rows.len(),
        about: about(&snapshot.plan, &fields, sight, words),
        columns: columns
            .iter()
            .map(|it| TableColumn {
                heading: words.datum(&it.heading),
                is_number: matches!(it.kind, Kind::Count | Kind::Number | Kind::Money),
            })
            .collect(),
        rows: order.places.iter().map(row).collect(),
        groups: groups.collect(),
        today: clock::today(),
    };
    documents::table::print(&report, words.language()).map_err(unprintable)
}

/// A cell as a person reads it: amounts with their sign, numbers with their points.
fn cell(words: Words, field: &Field, value: &Value) -> String {
    match value {
        Value::Money(it) => words.money(*it),
        Value::Count(it) => words.number(*it),
        value => written(words, field, value),
    }
}

/// What is looked for, which rows are shown, and in which order.
fn about(plan: &Plan, fields: &[Field], sight: &Sight, words: Words) -> Vec<Message> {
    let query = &sight.query;
    let mut about = Vec::new();
    if !query.search.trim().is_empty() {
        about.push(Message::new("exports-paper-search").with("text", query.search.trim()));
    }
    for Filter { field, values } in &query.filters {
        let Some(field) = find_field(fields, field) else { continue };
        let values: Vec<String> =
            values.iter().map(|it| of_token(plan, words, field, it)).collect();
        about.push(
            Message::new("exports-paper-filter")
                .with("field", field.heading.clone())
                .with("values", values.join(", ")),
        );
    }
    let sorted = |it: &Sort| {
        let key = if it.descending { "exports-paper-down" } else { "exports-paper-up" };
        let field = words.datum(&find_field(fields, &it.field)?.heading);
        Some(words.text(key, &[("field", field.into())]))
    };
    let sorted: Vec<String> = query.sort.iter().filter_map(sorted).collect();
    if !sorted.is_empty() {
        about.push(Message::new("exports-paper-sort").with("fields", sorted.join(", ")));
    }
    if let Some(field) = query.group.as_deref().and_then(|it| find_field(fields, it)) {
        about.push(Message::new("exports-paper-group").with("field", field.heading.clone()));
    }
    about
}

/// A value of a filter, as a person reads it.
fn of_token(plan: &Plan, words: Words, field: &Field, token: &str) -> String {
    let empty = || words.text("exports-paper-empty", &[]);
    match &field.kind {
        _ if token.is_empty() => empty(),
        Kind::Choice { options } | Kind::Choices { options } => {
            let found = options.iter().find(|it: &&Choice| it.value == token);
            found.map_or_else(|| token.to_owned(), |it| words.datum(&it.label))
        }
        Kind::Link { to, .. } => {
            let id = token.parse().ok();
            id.and_then(|it| rows::name(plan, *to, it)).unwrap_or(token).to_owned()
        }
        Kind::Flag => written(words, field, &Value::Flag(token == "true")),
        Kind::Money => token
            .parse()
            .map_or_else(|_| token.to_owned(), |it| words.money(domain::money::Cents(it))),
        Kind::Day => token.parse().map_or_else(|_| token.to_owned(), |it| words.day(it)),
        Kind::Text | Kind::Note | Kind::Count | Kind::Number => token.to_owned(),
    }
}

/// The value that the rows of a group have in common.
fn named(words: Words, field: &Field, value: &Value) -> String {
    let is_nothing = query::token(value).is_empty();
    let value = match is_nothing {
        true => words.text("exports-paper-empty", &[]),
        false => cell(words, field, value),
    };
    format!("{}: {value}", words.datum(&field.heading))
}
