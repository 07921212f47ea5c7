//! What is wrong or missing in a plan, where, and what to do about it.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::{
    check::Check,
    funding::{
        call::Call,
        quote::amount,
        verdict::{Answer, Matrix, verdict},
    },
    plan::Plan,
    services::{Provision, Service, ServiceId},
    text::{Datum, Message, Word, word},
};

/// What kind of trouble it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub enum ProblemKind {
    /// A record breaks its own checks.
    Invalid,
    /// Two services have one name.
    DuplicateName,
    /// It is not said how a service moves.
    MoveUnknown,
    /// A service with a mode would not be paid.
    NotFundable,
    /// The amount of a grant is not the one the rules give.
    AmountDiffers,
    /// The services of a grant are not a number its call pays for.
    NotAdmissible,
    /// There is no service at all.
    NoServices,
}

word!(ProblemKind = "problem");

/// One thing to look at.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct PlanProblem {
    /// What kind of trouble it is.
    pub kind: ProblemKind,
    /// The record it is about, by the name a person gave it.
    pub object: Datum,
    /// What is wrong.
    pub words: Message,
    /// What to do.
    pub fix: Message,
    /// The service to go to, where it is one.
    pub service: Option<ServiceId>,
}

/// Everything to look at, the records first, in the order of the plan.
pub fn check(plan: &Plan, calls: &[Call], matrix: &Matrix) -> Vec<PlanProblem> {
    let mut problems = Vec::new();
    if plan.services.is_empty() {
        problems.push(of_plan(ProblemKind::NoServices, plan, Message::new("check-no-services")));
    }
    let mut names: BTreeMap<String, u32> = BTreeMap::new();
    for service in &plan.services {
        *names.entry(service.details.name.trim().to_lowercase()).or_default() += 1;
    }
    for service in &plan.services {
        check_service(service, &names, matrix, &mut problems);
    }
    for line in &plan.funding {
        let details = &line.details;
        let Some(call) = calls.iter().find(|it| Some(&it.id) == details.call_id.as_ref()) else {
            continue;
        };
        let problem = |kind, words| PlanProblem {
            kind,
            object: Datum::Text(details.title.clone()),
            words,
            fix: Message::new(fix_key(kind)),
            service: None,
        };
        match amount(call, plan.body.entry.band, details.counts()) {
            Err(reason) => problems.push(problem(ProblemKind::NotAdmissible, reason)),
            Ok(computed) if details.amount.is_some_and(|it| it != computed) => {
                let words = Message::new("check-amount-differs")
                    .with("written", details.amount)
                    .with("computed", computed);
                problems.push(problem(ProblemKind::AmountDiffers, words));
            }
            Ok(_) => (),
        }
    }
    problems
}

fn check_service(
    service: &Service,
    names: &BTreeMap<String, u32>,
    matrix: &Matrix,
    problems: &mut Vec<PlanProblem>,
) {
    let details = &service.details;
    let mut add = |kind: ProblemKind, words: Message, fix: Option<Message>| {
        problems.push(PlanProblem {
            kind,
            object: Datum::Text(details.name.clone()),
            words,
            fix: fix.unwrap_or_else(|| Message::new(fix_key(kind))),
            service: Some(service.id),
        });
    };
    for broken in details.problems() {
        let words = Message::new("check-invalid")
            .with("field", Datum::Word(format!("domain-field-{}", key_part(&broken.field))))
            .with("rule", Datum::Word(broken.rule.word()));
        add(ProblemKind::Invalid, words, None);
    }
    if names.get(&details.name.trim().to_lowercase()).is_some_and(|count| *count > 1) {
        add(ProblemKind::DuplicateName, Message::new("check-duplicate-name"), None);
    }
    if details.provision != Provision::Offered || details.migration.own_funds {
        return;
    }
    let found = verdict(matrix, details);
    match found.answer {
        Answer::Unknown => {
            let words = found.reasons.into_iter().next_back();
            let words = words.unwrap_or_else(|| Message::new("verdict-pair-missing"));
            add(ProblemKind::MoveUnknown, words, found.fix);
        }
        Answer::No if details.migration.mode.is_some() => {
            let words = found.reasons.into_iter().next_back();
            let words = words.unwrap_or_else(|| Message::new("check-not-fundable"));
            add(ProblemKind::NotFundable, words, found.fix);
        }
        _ => (),
    }
}

fn of_plan(kind: ProblemKind, plan: &Plan, words: Message) -> PlanProblem {
    PlanProblem {
        kind,
        object: Datum::Text(plan.body.entry.name.clone()),
        words,
        fix: Message::new(fix_key(kind)),
        service: None,
    }
}

fn fix_key(kind: ProblemKind) -> String {
    kind.word().replacen("domain-problem", "check-fix", 1)
}

fn key_part(field: &str) -> String {
    field.replace(['_', '.'], "-")
}
