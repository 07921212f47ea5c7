//! The plan as tables with typed cells: a register a table, then the grants and the body.

use domain::{
    body::Body,
    funding::line::{FundedService, FundingLine},
    money::Cents,
    plan::Plan,
    register::{
        Register,
        query::Place,
        rows::{self, Reader},
        value::{Field, Value},
    },
    text::Datum,
};
use exchange::sheet::{Cell, Column, Kind, Table};
use jiff::civil::Date;
use reference::Pack;
use words::Words;

use super::Sight;
use crate::registers::{Snapshot, find_field, written};

/// A table for each register, then the grants, the services in them, and the body.
pub(super) fn of_plan(snapshot: &Snapshot, words: Words) -> Vec<Table> {
    let registers = Register::ALL.map(|it| of_sight(snapshot, &Sight::of(it), words));
    let plan = &snapshot.plan;
    registers
        .into_iter()
        .chain([grants(plan, words), grant_services(plan, words), body(plan, words)])
        .collect()
}

/// What a grid shows.
pub(super) fn of_sight(snapshot: &Snapshot, sight: &Sight, words: Words) -> Table {
    let fields = snapshot.fields(sight.register);
    let columns = columns(&fields, sight);
    let rows = snapshot.rows(sight.register);
    let readers: Vec<(&Field, Reader<'_>)> =
        columns.iter().map(|it| (*it, rows.reader(it))).collect();
    let row = |at: &Place| {
        readers.iter().map(|(field, reader)| cell(words, field, reader(*at))).collect()
    };
    let order = snapshot.order(sight.register, &sight.query, words.language());
    let name = words.datum(&sight.register.word_datum());
    Table {
        title: name.clone(),
        name,
        columns: columns
            .iter()
            .map(|it| Column::new(words.datum(&it.heading), kind(&it.kind)))
            .collect(),
        rows: order.places.iter().map(row).collect(),
    }
}

/// The columns of a sight, in its order. Without any: those that can be brought in again, a
/// register after the other. What is worked out is not among them, nor are contracts and assets seen
/// from the other side: their own sheets, which come later, say with what they are linked.
pub(super) fn columns<'a>(fields: &'a [Field], sight: &Sight) -> Vec<&'a Field> {
    match sight.fields.as_slice() {
        [] => fields.iter().filter(|it| !it.computed && !comes_later(&it.kind)).collect(),
        keys => keys.iter().filter_map(|it| find_field(fields, it)).collect(),
    }
}

fn comes_later(kind: &domain::register::value::Kind) -> bool {
    use domain::register::value::Kind as Of;
    matches!(kind, Of::Link { to: Register::Contracts | Register::Assets, .. })
}

fn kind(kind: &domain::register::value::Kind) -> Kind {
    use domain::register::value::Kind as Of;
    match kind {
        Of::Count | Of::Number => Kind::Number,
        Of::Money => Kind::Money,
        Of::Day => Kind::Day,
        Of::Flag => Kind::Flag,
        Of::Text | Of::Note | Of::Choice { .. } | Of::Choices { .. } | Of::Link { .. } => {
            Kind::Text
        }
    }
}

fn cell(words: Words, field: &Field, value: Value) -> Cell {
    match value {
        it if it.is_empty() => Cell::Empty,
        Value::Flag(it) => Cell::Flag(it),
        #[allow(clippy::cast_precision_loss, reason = "counts are far below 2^53")]
        Value::Count(it) => Cell::Number(it as f64),
        Value::Number(it) => Cell::Number(it),
        Value::Money(it) => Cell::Money(it),
        Value::Day(it) => Cell::Day(it),
        it => Cell::Text(written(words, field, &it)),
    }
}

fn grants(plan: &Plan, words: Words) -> Table {
    let title = words.text("exports-table-grants", &[]);
    let columns = [
        ("title", Kind::Text),
        ("call-id", Kind::Text),
        ("state", Kind::Text),
        ("amount", Kind::Money),
        ("cup", Kind::Text),
        ("decree", Kind::Text),
        ("applied", Kind::Day),
        ("granted", Kind::Day),
        ("paid", Kind::Day),
        ("notes", Kind::Text),
    ];
    let heading = |(key, kind)| Column::new(heading(words, key), kind);
    Table {
        name: title.clone(),
        title,
        columns: columns.into_iter().map(heading).collect(),
        rows: plan.funding.iter().map(|it| grant(it, words)).collect(),
    }
}

fn grant(line: &FundingLine, words: Words) -> Vec<Cell> {
    let details = &line.details;
    let call = details.call_id.as_deref().map(|id| match Pack::shared().call(id) {
        Some(call) => words.localized(&call.title).to_owned(),
        None => id.to_owned(),
    });
    vec![
        text(&details.title),
        text(&call.unwrap_or_default()),
        text(&words.datum(&details.state.into())),
        money(details.amount),
        text(&details.cup),
        text(&details.decree),
        day(details.applied),
        day(details.granted),
        day(details.paid),
        text(&details.notes),
    ]
}

/// A row for each service in a grant: a grant may have thousands, which no cell would hold.
fn grant_services(plan: &Plan, words: Words) -> Table {
    let title = words.text("exports-table-grant-services", &[]);
    let columns = [
        words.text("exports-heading-grant", &[]),
        words.text("exports-heading-service", &[]),
        heading(words, "migration-mode"),
    ];
    let row = |line: &FundingLine, it: &FundedService| {
        let mode = it.mode.map(|mode| words.datum(&mode.into()));
        let name = rows::name(plan, Register::Services, it.service.0).unwrap_or_default();
        vec![text(&line.details.title), text(name), text(&mode.unwrap_or_default())]
    };
    let of_line = |line: &FundingLine| -> Vec<Vec<Cell>> {
        line.details.services.iter().map(|it| row(line, it)).collect()
    };
    Table {
        name: title.clone(),
        title,
        columns: columns.into_iter().map(|it| Column::new(it, Kind::Text)).collect(),
        rows: plan.funding.iter().flat_map(of_line).collect(),
    }
}

/// The facts of the body, one under the other.
fn body(plan: &Plan, words: Words) -> Table {
    let Body { entry, rtd, email, notes } = &plan.body;
    #[allow(clippy::cast_precision_loss, reason = "people are far below 2^53")]
    let number = |it: Option<i64>| it.map_or(Cell::Empty, |it| Cell::Number(it as f64));
    let band = entry.band.map(|it| i64::from(it.number()));
    let plan_name = (words.text("exports-heading-plan", &[]), text(&plan.name));
    let facts = [
        ("name", text(&entry.name)),
        ("kind", text(&words.datum(&entry.kind.into()))),
        ("istat", text(&entry.istat)),
        ("ipa", text(&entry.ipa)),
        ("province", text(&entry.province)),
        ("region", text(&entry.region)),
        ("population", number(entry.population)),
        ("band", number(band)),
        ("rtd", text(rtd)),
        ("email", text(email)),
        ("notes", text(notes)),
    ];
    let facts = facts.map(|(key, cell)| (heading(words, key), cell));
    let title = words.text("exports-table-body", &[]);
    let column = |key: &str| Column::new(words.text(key, &[]), Kind::Text);
    Table {
        name: title.clone(),
        title,
        columns: vec![column("exports-heading-item"), column("exports-heading-value")],
        rows: [plan_name]
            .into_iter()
            .chain(facts)
            .map(|(heading, cell)| vec![Cell::Text(heading), cell])
            .collect(),
    }
}

fn heading(words: Words, key: &str) -> String {
    words.datum(&Datum::Word(format!("domain-field-{key}")))
}

fn text(text: &str) -> Cell {
    if text.trim().is_empty() { Cell::Empty } else { Cell::Text(text.to_owned()) }
}

fn money(amount: Option<Cents>) -> Cell {
    amount.map_or(Cell::Empty, Cell::Money)
}

fn day(day: Option<Date>) -> Cell {
    day.map_or(Cell::Empty, Cell::Day)
}
