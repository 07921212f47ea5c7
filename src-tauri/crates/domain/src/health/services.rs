//! Services: their own checks, their move, and who and what stands behind them.

use std::collections::BTreeSet;

use super::{PlanProblem, ProblemKind};
use crate::{
    check::Check,
    funding::verdict::{Answer, Matrix, verdict},
    plan::Plan,
    register::Register,
    services::{Provision, Service},
    text::{Datum, Message, Word},
};

pub(super) fn check(plan: &Plan, matrix: &Matrix, problems: &mut Vec<PlanProblem>) {
    invalid(plan, problems);
    let with_application: BTreeSet<i64> = plan
        .registers
        .applications
        .iter()
        .flat_map(|it| it.details.services.iter().map(|it| it.service.0))
        .collect();
    let covered = covered(plan);
    for service in &plan.services {
        let details = &service.details;
        if details.provision != Provision::Offered {
            continue;
        }
        if !details.migration.own_funds {
            moves(plan, service, matrix, problems);
        }
        let mut missing = |kind, key: &str, field: &str| {
            let (id, words) = (service.id.0, Message::new(key));
            let problem = PlanProblem::of(plan, kind, Register::Services, id, words);
            problems.push(problem.at(field));
        };
        if details.owner.trim().is_empty() {
            missing(ProblemKind::NoOwner, "check-no-owner", "owner");
        }
        if !with_application.contains(&service.id.0) {
            missing(ProblemKind::NoApplication, "check-no-application", "applications");
        }
        if !covered.contains(&service.id.0) {
            missing(ProblemKind::NoContract, "check-no-contract", "contracts");
        }
    }
}

/// The services a contract covers, directly or through one of their applications.
fn covered(plan: &Plan) -> BTreeSet<i64> {
    let more = &plan.registers;
    let contracts = more.contracts.iter().map(|it| &it.details);
    let applications: BTreeSet<i64> =
        contracts.clone().flat_map(|it| it.applications.iter().map(|it| it.0)).collect();
    let through = more.applications.iter().filter(|it| applications.contains(&it.id.0));
    let through = through.flat_map(|it| it.details.services.iter().map(|it| it.service.0));
    contracts.flat_map(|it| it.services.iter().map(|it| it.0)).chain(through).collect()
}

fn moves(plan: &Plan, service: &Service, matrix: &Matrix, problems: &mut Vec<PlanProblem>) {
    let found = verdict(matrix, &service.details);
    let (kind, fallback) = match found.answer {
        Answer::Unknown => (ProblemKind::MoveUnknown, "verdict-pair-missing"),
        Answer::No if service.details.migration.mode.is_some() => {
            (ProblemKind::NotFundable, "check-not-fundable")
        }
        _ => return,
    };
    let words = found.reasons.into_iter().next_back();
    let words = words.unwrap_or_else(|| Message::new(fallback));
    let mut problem = PlanProblem::of(plan, kind, Register::Services, service.id.0, words);
    if let Some(fix) = found.fix {
        problem.fix = fix;
    }
    problems.push(problem.at("migration.mode"));
}

/// Records of any register that break their own checks.
fn invalid(plan: &Plan, problems: &mut Vec<PlanProblem>) {
    let more = &plan.registers;
    let mut ids: Vec<(Register, i64, Vec<crate::check::Problem>)> = Vec::new();
    macro_rules! of {
        ($register:ident, $list:expr) => {
            let checked =
                $list.iter().map(|it| (Register::$register, it.id.0, it.details.problems()));
            ids.extend(checked.filter(|(_, _, problems)| !problems.is_empty()));
        };
    }
    of!(Services, plan.services);
    of!(Suppliers, more.suppliers);
    of!(Applications, more.applications);
    of!(Contracts, more.contracts);
    of!(Assets, more.assets);
    of!(People, more.people);
    of!(Skills, more.skills);
    of!(Costs, more.costs);
    of!(Invoices, more.invoices);
    for (register, id, broken) in ids {
        for it in broken {
            let words = Message::new("check-invalid")
                .with("field", Datum::Word(format!("domain-field-{}", key_part(&it.field))))
                .with("rule", Datum::Word(it.rule.word()));
            let problem = PlanProblem::of(plan, ProblemKind::Invalid, register, id, words);
            problems.push(problem.at(&it.field));
        }
    }
}

fn key_part(field: &str) -> String {
    // What stands in a column of the body's own is named by its number, which says nothing.
    if field.starts_with("own.") { "own".to_owned() } else { field.replace(['_', '.'], "-") }
}
