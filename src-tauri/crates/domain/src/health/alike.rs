//! Names that are one, or nearly one.

use super::{PlanProblem, ProblemKind, Remedy};
use crate::{
    names::{self, Likeness},
    plan::Plan,
    register::Register,
    text::{Datum, Message},
};

/// So many names are compared; a larger register is a roll-up of many bodies, in which names repeat
/// by nature.
const MOST: usize = 20_000;

pub(super) fn check(plan: &Plan, problems: &mut Vec<PlanProblem>) {
    let more = &plan.registers;
    macro_rules! of {
        ($register:ident, $list:expr) => {
            let named: Vec<(i64, &str)> =
                $list.iter().map(|it| (it.id.0, it.details.name.as_str())).collect();
            of_register(plan, Register::$register, &named, problems);
        };
    }
    of!(Services, plan.services);
    of!(Applications, more.applications);
    of!(Suppliers, more.suppliers);
    of!(Contracts, more.contracts);
    of!(Assets, more.assets);
    of!(People, more.people);
}

fn of_register(
    plan: &Plan,
    register: Register,
    named: &[(i64, &str)],
    problems: &mut Vec<PlanProblem>,
) {
    if named.len() > MOST {
        return;
    }
    let company = register == Register::Suppliers;
    let compared: Vec<String> = named
        .iter()
        .map(|(_, name)| if company { names::company(name) } else { (*name).to_owned() })
        .collect();
    for group in names::alike(&compared) {
        let same = group.likeness == Likeness::Same;
        // Contracts and machines are called alike by nature: "Canone 2024", "Canone 2025".
        if !same && matches!(register, Register::Contracts | Register::Assets) {
            continue;
        }
        let kind = if same { ProblemKind::DuplicateName } else { ProblemKind::SimilarName };
        let key = if same { "check-duplicate-name" } else { "check-similar-name" };
        for at in &group.members {
            let others = group.members.iter().filter(|it| *it != at);
            let others = others.map(|it| Datum::Text(named[*it].1.to_owned())).collect();
            let words = Message::new(key).with("others", Datum::List(others));
            let mut problem = PlanProblem::of(plan, kind, register, named[*at].0, words).at("name");
            if company && same {
                problem.remedy = Some(merge(named, &group.members, *at));
            }
            problems.push(problem);
        }
    }
}

fn merge(named: &[(i64, &str)], members: &[usize], keep: usize) -> Remedy {
    use crate::register::suppliers::SupplierId;
    let others = members.iter().filter(|it| **it != keep).map(|it| SupplierId(named[*it].0));
    Remedy::MergeSuppliers { keep: SupplierId(named[keep].0), others: others.collect() }
}
