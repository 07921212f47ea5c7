//! Names that are one, or nearly one.

use super::{PlanProblem, ProblemKind, Remedy};
use crate::{
    names::{self, Likeness},
    plan::Plan,
    register::{Register, not_same::NotSame, suppliers::SupplierId},
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
    let more = &plan.registers;
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
            let id = named[*at].0;
            let told = |it: &&(i64, &str)| {
                more.not_same.contains(&NotSame::new(register, id, it.0)) || it.0 == id
            };
            let others: Vec<_> =
                group.members.iter().map(|it| &named[*it]).filter(|it| !told(it)).collect();
            if others.is_empty() {
                continue;
            }
            let names = others.iter().map(|it| Datum::Text(it.1.to_owned())).collect();
            let words = Message::new(key).with("others", Datum::List(names));
            let mut problem = PlanProblem::of(plan, kind, register, id, words).at("name");
            let others: Vec<i64> = others.into_iter().map(|it| it.0).collect();
            if company && same {
                let others = others.iter().copied().map(SupplierId).collect();
                problem.remedies.push(Remedy::MergeSuppliers { keep: SupplierId(id), others });
            }
            problem.remedies.push(Remedy::NotSame { register, one: id, others });
            problems.push(problem);
        }
    }
}
