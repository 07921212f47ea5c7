//! Links that lead nowhere.

use std::collections::BTreeSet;

use super::{PlanProblem, ProblemKind, Remedy};
use crate::{names::normal, plan::Plan, register::Register, text::Message};

pub(super) fn check(plan: &Plan, problems: &mut Vec<PlanProblem>) {
    owners(plan, problems);
    let more = &plan.registers;
    let mut alone = |register, id, key: &str, field: &str| {
        let (kind, words) = (ProblemKind::LinkedToNothing, Message::new(key));
        problems.push(PlanProblem::of(plan, kind, register, id, words).at(field));
    };
    for it in more.applications.iter().filter(|it| it.details.services.is_empty()) {
        alone(Register::Applications, it.id.0, "check-serves-nothing", "services");
    }
    for it in &more.contracts {
        let details = &it.details;
        if details.supplier.is_none() {
            alone(Register::Contracts, it.id.0, "check-no-supplier", "supplier");
        }
        if details.services.is_empty() && details.applications.is_empty() {
            alone(Register::Contracts, it.id.0, "check-covers-nothing", "services");
        }
    }
}

/// Owners who are not among the people, once the body keeps a list of its people.
fn owners(plan: &Plan, problems: &mut Vec<PlanProblem>) {
    let people: BTreeSet<String> =
        plan.registers.people.iter().map(|it| normal(&it.details.name)).collect();
    if people.is_empty() {
        return;
    }
    for service in &plan.services {
        let owner = service.details.owner.trim();
        if owner.is_empty() || people.contains(&normal(owner)) {
            continue;
        }
        let words = Message::new("check-owner-unknown").with("owner", owner);
        let (kind, id) = (ProblemKind::OwnerUnknown, service.id.0);
        let mut problem = PlanProblem::of(plan, kind, Register::Services, id, words).at("owner");
        problem.remedies.push(Remedy::AddPerson { name: owner.to_owned() });
        problems.push(problem);
    }
}
