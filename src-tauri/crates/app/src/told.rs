//! Changes of columns as a person reads them: the field by its name, what was in it and what is.

use std::collections::{BTreeMap, BTreeSet};

use domain::{
    decimal::Decimal,
    funding::line::FundingLineId,
    money::Cents,
    plan::{Plan, Record},
    register::{
        Register, rows,
        value::{Choice, Field, Kind},
    },
    services::ServiceId,
    text::{Datum, Word},
};
use jiff::civil::Date;
use serde_json::Value;
use store::history::ColumnChange;

use crate::{history::FieldChange, readiness, registers};

/// Tells the changes of one record.
pub(crate) struct Teller<'a> {
    plan: &'a Plan,
    fields: Vec<Field>,
}

impl<'a> Teller<'a> {
    /// For the changes of that record.
    pub(crate) fn new(plan: &'a Plan, record: Record) -> Self {
        let register = match record {
            Record::Service(_) => Some(Register::Services),
            Record::Application(_) => Some(Register::Applications),
            Record::Supplier(_) => Some(Register::Suppliers),
            Record::Contract(_) => Some(Register::Contracts),
            Record::Asset(_) => Some(Register::Assets),
            Record::Person(_) => Some(Register::People),
            Record::Skill(_) => Some(Register::Skills),
            Record::Cost(_) => Some(Register::Costs),
            Record::Invoice(_) => Some(Register::Invoices),
            Record::FundingLine(_) | Record::Proof(_) | Record::Body => None,
        };
        let fields = register.map(|it| registers::fields_of(it, plan)).unwrap_or_default();
        Self { plan, fields }
    }

    /// The changes of one step.
    pub(crate) fn tell(&self, changes: &[ColumnChange]) -> Vec<FieldChange> {
        let mut told = Vec::new();
        let mut links: BTreeMap<String, (Vec<Datum>, Vec<Datum>)> = BTreeMap::new();
        for change in changes {
            match (other_end(change), change.column.as_str()) {
                (Some(end), _) => {
                    let (was, became) = links.entry(end.heading()).or_default();
                    was.extend(self.end(end, &change.was));
                    became.extend(self.end(end, &change.became));
                }
                (None, "own") => told.extend(self.parts("own", change)),
                (None, "sheet") => told.extend(self.parts("sheet", change)),
                (None, "shares") => told.push(self.shares(change)),
                (None, _) if change.table == "answer" => {
                    told.extend(readiness::told(self.plan, change));
                }
                (None, _) => told.push(self.field(change)),
            }
        }
        let list = |it: Vec<Datum>| if it.is_empty() { Datum::Unknown } else { Datum::List(it) };
        told.extend(links.into_iter().map(|(heading, (was, became))| FieldChange {
            field: Datum::Word(heading),
            was: list(was),
            became: list(became),
        }));
        told
    }

    fn field(&self, change: &ColumnChange) -> FieldChange {
        let key = match change.table.as_str() {
            "migration" => format!("migration.{}", change.column),
            _ => change.column.clone(),
        };
        let heading = || Datum::Word(format!("domain-field-{}", key.replace(['_', '.'], "-")));
        match self.fields.iter().find(|it| it.key == key) {
            Some(field) => FieldChange {
                field: field.heading.clone(),
                was: self.datum(&field.kind, &change.was),
                became: self.datum(&field.kind, &change.became),
            },
            None => FieldChange {
                field: heading(),
                was: outside(&change.table, &change.column, &change.was),
                became: outside(&change.table, &change.column, &change.became),
            },
        }
    }

    /// The parts of a column that holds several: what stands in columns of the body's own, the
    /// answers of a sheet.
    fn parts(&self, prefix: &str, change: &ColumnChange) -> Vec<FieldChange> {
        let parts = |value: &Value| -> BTreeMap<String, String> {
            let text = value.as_str().unwrap_or_default();
            serde_json::from_str(text).unwrap_or_default()
        };
        let (was, became) = (parts(&change.was), parts(&change.became));
        let keys: BTreeSet<&String> = was.keys().chain(became.keys()).collect();
        let changed = keys.into_iter().filter(|it| was.get(*it) != became.get(*it));
        let told = changed.map(|key| {
            let field = self.fields.iter().find(|it| it.key == format!("{prefix}.{key}"));
            let datum = |text: Option<&String>| match (text, field) {
                (None, _) => Datum::Unknown,
                (Some(text), Some(field)) => self.datum(&field.kind, &typed(&field.kind, text)),
                (Some(text), None) => text.clone().into(),
            };
            FieldChange {
                // A column that is gone has no name any more.
                field: field.map_or_else(
                    || Datum::Word(format!("domain-field-{prefix}")),
                    |it| it.heading.clone(),
                ),
                was: datum(was.get(key)),
                became: datum(became.get(key)),
            }
        });
        told.collect()
    }

    /// The shares of a cost: each service with its own.
    fn shares(&self, change: &ColumnChange) -> FieldChange {
        let datum = |value: &Value| {
            let text = value.as_str().unwrap_or_default();
            let shares: BTreeMap<ServiceId, i64> = serde_json::from_str(text).unwrap_or_default();
            let told = |(service, share): (ServiceId, i64)| {
                // One that is gone has no name any more.
                let name = self.plan.name_of(Record::Service(service)).unwrap_or("—");
                Datum::Text(format!("{name} {share}"))
            };
            let shares: Vec<Datum> = shares.into_iter().map(told).collect();
            if shares.is_empty() { Datum::Unknown } else { Datum::List(shares) }
        };
        FieldChange {
            field: Datum::Word("domain-field-shares".to_owned()),
            was: datum(&change.was),
            became: datum(&change.became),
        }
    }

    fn datum(&self, kind: &Kind, value: &Value) -> Datum {
        let label = |options: &[Choice], text: &str| {
            let found = options.iter().find(|it| it.value == text);
            found.map_or_else(|| text.into(), |it| it.label.clone())
        };
        match (kind, value) {
            (_, Value::Null) => Datum::Unknown,
            (_, Value::String(text)) if text.is_empty() => Datum::Unknown,
            (Kind::Money, Value::Number(it)) => it.as_i64().map(Cents).into(),
            (Kind::Number, Value::Number(it)) => {
                it.as_i64().map_or(Datum::Unknown, |it| Datum::Decimal(Decimal(it)))
            }
            (Kind::Day, Value::String(text)) => day(text),
            (Kind::Flag, value) => yes_or_no(value),
            (Kind::Choice { options }, Value::String(text)) => label(options, text),
            (Kind::Choices { options }, Value::String(text)) => {
                let values: Vec<String> = serde_json::from_str(text).unwrap_or_default();
                let labels: Vec<Datum> = values.iter().map(|it| label(options, it)).collect();
                if labels.is_empty() { Datum::Unknown } else { Datum::List(labels) }
            }
            (Kind::Link { to, .. }, value) => self.link(*to, value).into(),
            (_, value) => plain(value),
        }
    }

    fn end(&self, end: End, value: &Value) -> Option<Datum> {
        match end {
            End::Record(register) => self.link(register, value),
            End::Grant => {
                let id = FundingLineId(value.as_i64()?);
                Some(self.plan.name_of(Record::FundingLine(id)).map_or(Datum::Unknown, Datum::from))
            }
        }
    }

    /// The record at the other end; one that is gone has no name any more.
    fn link(&self, register: Register, value: &Value) -> Option<Datum> {
        let id = value.as_i64()?;
        Some(rows::name(self.plan, register, id).map_or(Datum::Unknown, Datum::from))
    }
}

/// What is at the other end of a link.
#[derive(Debug, Clone, Copy)]
enum End {
    Record(Register),
    Grant,
}

impl End {
    fn heading(self) -> String {
        match self {
            Self::Record(register) => register.word(),
            Self::Grant => "domain-field-grant".to_owned(),
        }
    }
}

/// What is at the other end, if the change is that of a link.
fn other_end(change: &ColumnChange) -> Option<End> {
    Some(match (change.table.as_str(), change.column.as_str()) {
        (
            "application_service"
            | "contract_service"
            | "funded_service"
            | "cost_service"
            | "invoice_service",
            "service",
        ) => End::Record(Register::Services),
        ("contract_service" | "contract_application", "contract") => {
            End::Record(Register::Contracts)
        }
        ("asset_application", "asset") => End::Record(Register::Assets),
        (
            "application_service"
            | "contract_application"
            | "asset_application"
            | "cost_application",
            "application",
        ) => End::Record(Register::Applications),
        ("cost_service" | "cost_application", "cost") => End::Record(Register::Costs),
        ("invoice_service", "invoice") => End::Record(Register::Invoices),
        ("funded_service", "line") => End::Grant,
        _ => return None,
    })
}

/// What stands in a column of the body's own, as its kind has it in other columns.
fn typed(kind: &Kind, text: &str) -> Value {
    match kind {
        Kind::Money => text.parse::<i64>().map_or_else(|_| text.into(), Value::from),
        Kind::Flag => Value::from(i64::from(text == "true")),
        _ => text.into(),
    }
}

/// The content of a column that belongs to no register: of the body, of a grant.
fn outside(table: &str, column: &str, value: &Value) -> Datum {
    let word = |family: &str, text: &str| {
        Datum::Word(format!("domain-{family}-{}", text.replace('_', "-")))
    };
    match (table, column, value) {
        (_, _, Value::Null) => Datum::Unknown,
        (_, _, Value::String(text)) if text.is_empty() => Datum::Unknown,
        ("funding_line", "amount", Value::Number(it)) => it.as_i64().map(Cents).into(),
        ("funding_line", "applied" | "granted" | "paid", Value::String(text)) => day(text),
        ("funding_line", "state", Value::String(text)) => word("funding-state", text),
        ("body", "kind", Value::String(text)) => word("body-kind", text),
        (_, _, value) => plain(value),
    }
}

fn day(text: &str) -> Datum {
    text.parse::<Date>().map_or_else(|_| text.into(), Datum::from)
}

fn yes_or_no(value: &Value) -> Datum {
    Datum::Word(if *value == 1 { "registers-yes" } else { "registers-no" }.to_owned())
}

fn plain(value: &Value) -> Datum {
    match value {
        Value::Number(it) => it.as_i64().map_or_else(|| it.to_string().into(), Datum::Number),
        Value::String(text) => text.clone().into(),
        other => other.to_string().into(),
    }
}
