//! What is wrong or missing in a plan, and what the program can do about it.

use domain::{
    health::{self, PlanProblem, Remedy, Weight},
    plan::Plan,
    register::{Register, edit, not_same::NotSame, people::PersonId, rows},
    text::{Datum, Message},
};
use reference::Pack;
use store::{Store, registers};

use crate::{Answer, clock};

/// Everything to look at.
pub fn check(store: &Store) -> Answer<Vec<PlanProblem>> {
    Ok(of(&store.read(store::plan::get)?))
}

pub(crate) fn of(plan: &Plan) -> Vec<PlanProblem> {
    let pack = Pack::shared();
    health::check(plan, pack.calls(), pack.matrix(), clock::today())
}

/// How many things have to be mended.
pub(crate) fn to_mend(plan: &Plan) -> usize {
    of(plan).iter().filter(|it| it.weight == Weight::Mend).count()
}

/// Does what the program can do about a problem, as one step.
pub fn mend(store: &Store, remedy: &Remedy) -> Answer<()> {
    let mut plan = store.read(store::plan::get)?;
    match remedy {
        Remedy::AddPerson { name } => {
            let next = store.read(registers::next_ids)?;
            let id = next.get(registers::table_name(Register::People)).copied().unwrap_or(1);
            let record = edit::add(&mut plan, Register::People, id);
            let person = plan.registers.people.iter_mut().find(|it| it.id == PersonId(id));
            if let Some(person) = person {
                name.clone_into(&mut person.details.name);
            }
            let step = Message::new("change-person-of-owner").with("name", name.clone());
            store.write(&step, |tx| registers::put(tx, &plan, &[record].into()))?;
        }
        Remedy::MergeSuppliers { keep, others } => {
            let kept =
                rows::name(&plan, Register::Suppliers, keep.0).ok_or(store::Error::NotFound)?;
            let step = Message::new("change-suppliers-merged").with("name", kept);
            let touched = edit::merge_suppliers(&mut plan, *keep, others);
            store.write(&step, |tx| registers::put(tx, &plan, &touched))?;
        }
        Remedy::NotSame { register, one, others } => {
            let name = |id: i64| rows::name(&plan, *register, id).ok_or(store::Error::NotFound);
            let names = others.iter().map(|it| Ok(Datum::Text(name(*it)?.to_owned())));
            let names: Vec<Datum> = names.collect::<store::Result<_>>()?;
            let step = Message::new("change-not-same")
                .with("name", name(*one)?)
                .with("others", Datum::List(names));
            let pairs = others.iter().map(|it| NotSame::new(*register, *one, *it));
            store.write(&step, |tx| registers::put_not_same(tx, pairs))?;
        }
    }
    Ok(())
}
