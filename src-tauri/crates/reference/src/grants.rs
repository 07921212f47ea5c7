//! The calls of measure 1.2, what they pay for, and what they have paid.

use std::collections::BTreeMap;

use domain::{
    body::{Band, BodyKind},
    funding::{
        call::{Call, Class, Tier},
        quote::Counts,
        verdict::{Matrix, Outcome, Scenario},
    },
    migration::{Destination, Mode, Origin},
    money::Cents,
    text::{Localized, Source},
};
use jiff::civil::Date;
use serde::Deserialize;

use crate::{
    bodies,
    embedded::{self, named},
};

/// A grant that was published.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Payment {
    /// The call, by its id.
    pub call: String,
    /// The ISTAT code of the body on the day of the grant; empty where it is not known.
    pub istat: String,
    /// The body.
    pub name: String,
    /// Its band; nothing where the call has a single class.
    pub band: Option<Band>,
    /// Its services. The open data do not give them: they follow from the amount, which can be
    /// made in one way only.
    pub counts: Counts,
    /// The amount.
    pub amount: Cents,
    /// How the grant was found.
    pub found: Found,
}

/// How a grant was found in the open data.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Found {
    /// It is in a list of funded applications.
    Application,
    /// It is the difference of a body's total between two days.
    Difference,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct CallsFile {
    sources: BTreeMap<String, Source>,
    amounts: BTreeMap<String, Vec<ClassRecord>>,
    calls: Vec<CallRecord>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct ClassRecord {
    band: Option<Band>,
    transfer_eur: i64,
    update_eur: i64,
    tiers: Vec<TierRecord>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct TierRecord {
    from: u32,
    to: u32,
    fee_eur: i64,
    source: Option<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct CallRecord {
    id: String,
    title: Localized,
    kinds: Vec<BodyKind>,
    opened: Date,
    closed: Date,
    allocated_eur: Option<i64>,
    amounts: String,
    source: String,
    amounts_source: String,
}

pub(crate) fn read_calls() -> Vec<Call> {
    let file: CallsFile = embedded::CALLS.json();
    let source = |id: &String| named(&file.sources, id).clone();
    let tier = |it: &TierRecord| Tier {
        from: it.from,
        to: it.to,
        fee: euro(it.fee_eur),
        source: it.source.as_ref().map(source),
    };
    let class = |it: &ClassRecord| Class {
        band: it.band,
        transfer: euro(it.transfer_eur),
        update: euro(it.update_eur),
        tiers: it.tiers.iter().map(tier).collect(),
    };
    let call = |it: &CallRecord| Call {
        id: it.id.clone(),
        title: it.title.clone(),
        kinds: it.kinds.clone(),
        opened: it.opened,
        closed: it.closed,
        allocated: it.allocated_eur.map(euro),
        classes: named(&file.amounts, &it.amounts).iter().map(class).collect(),
        source: source(&it.source),
        amounts_source: source(&it.amounts_source),
    };
    file.calls.iter().map(call).collect()
}

/// An amount the pack gives in whole euro.
pub(crate) fn euro(euro: i64) -> Cents {
    Cents::euro(euro).expect("the amounts of the pack can be counted: a test reads them all")
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct MatrixFile {
    source: Source,
    own_service_source: Source,
    better_mode_source: Source,
    scenarios: Vec<ScenarioRecord>,
}

#[derive(Deserialize)]
struct ScenarioRecord {
    origin: Origin,
    destination: Destination,
    #[serde(flatten)]
    outcome: OutcomeRecord,
}

#[derive(Deserialize)]
#[serde(tag = "outcome", rename_all = "snake_case", deny_unknown_fields)]
enum OutcomeRecord {
    Pays { mode: Mode },
    PaysIf { mode: Mode, condition: Localized },
    PaysNothing,
    Impossible,
}

pub(crate) fn read_matrix() -> Matrix {
    let file: MatrixFile = embedded::MATRIX.json();
    let scenario = |it: ScenarioRecord| Scenario {
        origin: it.origin,
        destination: it.destination,
        outcome: match it.outcome {
            OutcomeRecord::Pays { mode } => Outcome::Pays(mode),
            OutcomeRecord::PaysIf { mode, condition } => Outcome::PaysIf(mode, condition),
            OutcomeRecord::PaysNothing => Outcome::PaysNothing,
            OutcomeRecord::Impossible => Outcome::Impossible,
        },
    };
    Matrix {
        scenarios: file.scenarios.into_iter().map(scenario).collect(),
        source: file.source,
        own_service_source: file.own_service_source,
        better_mode_source: file.better_mode_source,
    }
}

const COLUMNS: [&str; 8] =
    ["call", "istat", "name", "band", "transfer", "update", "amount_eur", "found_as"];

pub(crate) fn read_payments() -> Vec<Payment> {
    embedded::PAYMENTS.rows(&COLUMNS, |row| {
        let count = |cell: &str| cell.parse::<u32>().map_err(|error| format!("{cell:?}: {error}"));
        let amount = bodies::number(&row[6])?.and_then(Cents::euro);
        Ok(Payment {
            call: row[0].to_owned(),
            istat: row[1].to_owned(),
            name: row[2].to_owned(),
            band: bodies::band(&row[3])?,
            counts: Counts { transfer: count(&row[4])?, update: count(&row[5])? },
            amount: amount.ok_or_else(|| format!("{:?} is no amount", &row[6]))?,
            found: match &row[7] {
                "application" => Found::Application,
                "difference" => Found::Difference,
                other => return Err(format!("{other:?} is no way of finding a payment")),
            },
        })
    })
}
