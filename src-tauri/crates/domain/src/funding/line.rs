//! A grant in the plan: what was asked and given, and what the rules make of it.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::{
    call::Call,
    quote::{Counts, Quote, quote},
};
use crate::{
    body::Band,
    check::{Check, Problem, Problems, Rule},
    migration::Mode,
    money::Cents,
    services::ServiceId,
    text::{Message, word},
};

/// Names a saved funding line.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(type = "number"))]
pub struct FundingLineId(pub i64);

/// How far a grant is.
#[derive(
    Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize,
)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub enum FundingState {
    /// Only thought of.
    #[default]
    Draft,
    /// The application was sent.
    Applied,
    /// The decree names it.
    Granted,
    /// The money has come.
    Paid,
    /// It was given up or taken away.
    Revoked,
}

word!(FundingState = "funding-state");

/// A grant in the plan.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct FundingLine {
    /// Its name in the file.
    pub id: FundingLineId,
    /// What the clerk knows about it.
    pub details: FundingLineDetails,
}

/// What the clerk knows about a grant.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct FundingLineDetails {
    /// The call, by its id in the reference pack; nothing for own or other money.
    pub call_id: Option<String>,
    /// What it is called.
    pub title: String,
    /// The amount of the decree, or of the application; nothing while unknown.
    pub amount: Option<Cents>,
    /// The project code (CUP).
    pub cup: String,
    /// The decree.
    pub decree: String,
    /// The day of the application.
    #[cfg_attr(feature = "bindings", ts(type = "string | null"))]
    pub applied: Option<Date>,
    /// The day of the decree.
    #[cfg_attr(feature = "bindings", ts(type = "string | null"))]
    pub granted: Option<Date>,
    /// The day of the payment: foreseen, or as it was.
    #[serde(default)]
    #[cfg_attr(feature = "bindings", ts(type = "string | null"))]
    pub paid: Option<Date>,
    /// How far it is.
    pub state: FundingState,
    /// Whatever else.
    pub notes: String,
    /// The services in it, each in the mode of the application.
    pub services: Vec<FundedService>,
}

/// A service in a grant, in the mode of the application, which cannot be changed afterwards.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct FundedService {
    /// The service.
    pub service: ServiceId,
    /// The way of moving; nothing where the money does not depend on it.
    pub mode: Option<Mode>,
}

impl FundingLineDetails {
    /// How many of its services move in which way.
    pub fn counts(&self) -> Counts {
        self.services.iter().filter_map(|it| it.mode).collect()
    }

    /// What the rules of its call give for its services.
    pub fn recompute(&self, call: &Call, band: Option<Band>) -> Quote {
        quote(call, band, self.counts())
    }

    /// What to say where the amount written differs from the one recomputed, or agrees with it.
    /// Nothing where either is unknown.
    pub fn compare(&self, computed: &Quote) -> Option<Message> {
        let (written, computed) = (self.amount?, computed.amount_cents?);
        let difference = written.minus(computed)?;
        Some(match difference.0 {
            0 => Message::new("grant-compare-equal"),
            1.. => Message::new("grant-compare-more").with("difference", difference),
            _ => Message::new("grant-compare-less").with("difference", Cents(0).minus(difference)?),
        })
    }
}

impl Check for FundingLineDetails {
    fn problems(&self) -> Vec<Problem> {
        let mut problems = Problems::default();
        problems.name("title", &self.title);
        problems.count("amount", self.amount.map(|it| it.0));
        problems.line("cup", &self.cup);
        problems.line("decree", &self.decree);
        problems.note("notes", &self.notes);
        let mut seen: Vec<ServiceId> = self.services.iter().map(|it| it.service).collect();
        seen.sort_unstable();
        if seen.windows(2).any(|pair| pair[0] == pair[1]) {
            problems.add("services", Rule::Duplicate);
        }
        problems.into_list()
    }
}
