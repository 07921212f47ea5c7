//! A whole plan, as a value: what the rules look at when they look at everything.

use serde::{Deserialize, Serialize};

use crate::{
    body::Body,
    funding::{
        call::Call,
        line::{FundedService, FundingLine, FundingLineId},
        quote::Counts,
    },
    services::{Provision, Service, ServiceId},
};

/// Names a record that has a history, and that can be in the bin.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(tag = "kind", content = "id", rename_all = "snake_case")]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub enum Record {
    /// A service, with its move.
    Service(ServiceId),
    /// A grant.
    FundingLine(FundingLineId),
    /// The body.
    Body,
}

/// Everything in a plan file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Plan {
    /// The name of the plan: *Piano 2026*.
    pub name: String,
    /// Whose plan it is.
    pub body: Body,
    /// Its services, in the order they were entered.
    pub services: Vec<Service>,
    /// Its grants, in the order they were entered.
    pub funding: Vec<FundingLine>,
}

impl Plan {
    /// The services that would enter an application today: offered by the body, with a mode, not
    /// paid by its own money.
    pub fn candidates(&self) -> Vec<FundedService> {
        let candidate = |it: &&Service| {
            let migration = &it.details.migration;
            it.details.provision == Provision::Offered
                && migration.mode.is_some()
                && !migration.own_funds
        };
        let funded =
            |it: &Service| FundedService { service: it.id, mode: it.details.migration.mode };
        self.services.iter().filter(candidate).map(funded).collect()
    }

    /// How many of [`Plan::candidates`] move in which way.
    pub fn candidate_counts(&self) -> Counts {
        self.candidates().into_iter().filter_map(|it| it.mode).collect()
    }

    /// The calls this kind of body could apply to, the latest first.
    pub fn calls<'a>(&self, calls: &'a [Call]) -> Vec<&'a Call> {
        let kind = self.body.entry.kind;
        let mut calls: Vec<&Call> = calls.iter().filter(|it| it.kinds.contains(&kind)).collect();
        calls.sort_by_key(|it| std::cmp::Reverse(it.opened));
        calls
    }
}
