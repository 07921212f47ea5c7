//! The first page of a plan: three figures with their reasons, and the next steps.

use serde::{Deserialize, Serialize};

use crate::{
    explain::Explanation,
    funding::{call::Call, quote::quote},
    money::Cents,
    plan::Plan,
    services::Provision,
    text::{Datum, Message},
};

/// What the first page shows.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct Today {
    /// Three figures.
    pub figures: Vec<Explanation>,
    /// The steps from an empty plan to a printed one.
    pub steps: Vec<Step>,
}

/// One step towards a plan that can be printed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct Step {
    /// What it asks for.
    pub words: Message,
    /// How far it is.
    pub progress: Message,
    /// Where it is done.
    pub page: Page,
    /// Nothing is left of it.
    pub done: bool,
}

/// A page of the program.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub enum Page {
    /// The list of services.
    Services,
    /// The checklists.
    Readiness,
    /// The grants.
    Funding,
    /// The papers.
    Documents,
}

/// The first page of `plan`.
pub fn today(plan: &Plan, calls: &[Call]) -> Today {
    Today { figures: vec![services(plan), moves(plan), grants(plan, calls)], steps: steps(plan) }
}

fn services(plan: &Plan) -> Explanation {
    let inputs =
        [Provision::Offered, Provision::Union, Provision::Outsourced, Provision::NotOffered].map(
            |provision| {
                let count =
                    plan.services.iter().filter(|it| it.details.provision == provision).count();
                Explanation::fact(
                    Message::new("figure-services-of").with("provision", provision),
                    count,
                )
            },
        );
    Explanation::computed(
        Message::new("figure-services"),
        plan.services.len(),
        Message::new("figure-services-rule"),
        inputs.into(),
    )
}

fn moves(plan: &Plan) -> Explanation {
    let counts = plan.candidate_counts();
    let own = plan.services.iter().filter(|it| it.details.migration.own_funds).count();
    let total = counts.total().map_or(Datum::Unknown, Datum::from);
    let inputs = vec![
        Explanation::fact(Message::new("grant-transfers-count"), counts.transfer),
        Explanation::fact(Message::new("grant-updates-count"), counts.update),
        Explanation::fact(Message::new("figure-own-funds"), own),
    ];
    Explanation::computed(
        Message::new("figure-moves"),
        total,
        Message::new("figure-moves-rule"),
        inputs,
    )
}

/// The grants written in the plan; without any, what the latest call would have given.
fn grants(plan: &Plan, calls: &[Call]) -> Explanation {
    let amounts: Vec<(&str, Option<Cents>, Option<Explanation>)> = plan
        .funding
        .iter()
        .map(|line| {
            let call = calls.iter().find(|it| Some(&it.id) == line.details.call_id.as_ref());
            let computed = call.map(|it| line.details.recompute(it, plan.body.entry.band));
            (line.details.title.as_str(), line.details.amount, computed.map(|it| it.explanation))
        })
        .collect();
    if amounts.is_empty() {
        return simulated(plan, calls);
    }
    let known = amounts.iter().filter_map(|it| it.1);
    let total = known.into_iter().try_fold(Cents(0), Cents::plus);
    let inputs = amounts.into_iter().map(|(title, amount, computed)| {
        let mut part =
            Explanation::fact(Message::new("figure-grant-of").with("title", title), amount);
        part.inputs.extend(computed);
        part
    });
    Explanation::computed(
        Message::new("figure-grants"),
        total,
        Message::new("figure-grants-rule"),
        inputs.collect(),
    )
}

fn simulated(plan: &Plan, calls: &[Call]) -> Explanation {
    let Some(call) = plan.calls(calls).first().copied() else {
        return Explanation::fact(Message::new("figure-grants"), Datum::Unknown);
    };
    let quote = quote(call, plan.body.entry.band, plan.candidate_counts());
    Explanation::computed(
        Message::new("figure-simulated").with("call", call.title.clone()),
        quote.amount_cents,
        Message::new("figure-simulated-rule")
            .with("call", call.title.clone())
            .with("day", call.closed),
        vec![quote.explanation],
    )
}

fn steps(plan: &Plan) -> Vec<Step> {
    let offered = plan.services.iter().filter(|it| it.details.provision == Provision::Offered);
    let movable: Vec<_> = offered.filter(|it| !it.details.migration.own_funds).collect();
    let placed = movable
        .iter()
        .filter(|it| {
            let migration = &it.details.migration;
            migration.origin.is_some() && migration.destination.is_some()
        })
        .count();
    let progress =
        |done: usize, all: usize| Message::new("step-progress").with("done", done).with("all", all);
    vec![
        Step {
            words: Message::new("step-services"),
            progress: Message::new("step-progress-count").with("count", plan.services.len()),
            page: Page::Services,
            done: !plan.services.is_empty(),
        },
        Step {
            words: Message::new("step-moves"),
            progress: progress(placed, movable.len()),
            page: Page::Services,
            done: !movable.is_empty() && placed == movable.len(),
        },
        Step {
            words: Message::new("step-grant"),
            progress: Message::new("step-progress-count").with("count", plan.funding.len()),
            page: Page::Funding,
            done: !plan.funding.is_empty(),
        },
        Step {
            words: Message::new("step-print"),
            progress: Message::new("step-progress-print"),
            page: Page::Documents,
            done: false,
        },
    ]
}
