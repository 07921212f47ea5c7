//! What grants bring, shown beside the costs and never inside them.

use serde::{Deserialize, Serialize};

use crate::{
    funding::{
        call::Call,
        line::{FundingLineId, FundingState},
    },
    money::Cents,
    plan::Plan,
};

/// A grant, as far as costs are concerned.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct Grant {
    /// The grant.
    pub id: FundingLineId,
    /// What it is called.
    pub title: String,
    /// How much it brings; nothing while unknown.
    pub amount: Option<Cents>,
    /// The amount follows from the rules of its call; nobody has written it down.
    pub computed: bool,
    /// The year in which it is paid; nothing while nobody has said.
    #[cfg_attr(feature = "bindings", ts(type = "number | null"))]
    pub year: Option<i16>,
    /// How far it is.
    pub state: FundingState,
}

/// The grants of a plan that were not given up.
pub fn grants(plan: &Plan, calls: &[Call]) -> Vec<Grant> {
    let lines = plan.funding.iter().filter(|it| it.details.state != FundingState::Revoked);
    let grant = |it: &crate::funding::line::FundingLine| {
        let details = &it.details;
        let call = details.call_id.as_deref().and_then(|id| calls.iter().find(|it| it.id == id));
        let computed = call.and_then(|it| details.recompute(it, plan.body.entry.band).amount_cents);
        Grant {
            id: it.id,
            title: details.title.clone(),
            amount: details.amount.or(computed),
            computed: details.amount.is_none() && computed.is_some(),
            year: details.paid.map(|it| it.year()),
            state: details.state,
        }
    };
    lines.map(grant).collect()
}

/// The last year in which a funded service has to be kept; nothing while no payment has a day.
pub fn duty_ends(grants: &[Grant], duty_years: i64) -> Option<i16> {
    let last = grants.iter().filter_map(|it| it.year).max()?;
    last.checked_add(i16::try_from(duty_years).ok()?)
}
