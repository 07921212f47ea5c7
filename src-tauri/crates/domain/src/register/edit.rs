//! Records that change: a cell that is filled, a record that comes or goes. What was touched is told,
//! so that only that is written.

use std::collections::{BTreeSet, HashMap};

use crate::{
    check::{Check, Problem, Rule},
    plan::{Plan, Record},
    register::{
        Register,
        applications::{ApplicationDetails, ApplicationId, ServedService},
        fields::{
            APPLICATIONS, ASSETS, CONTRACTS, COSTS, Declared, INVOICES, PEOPLE, SERVICES, SHEET,
            SKILLS, SUPPLIERS, many, role_of,
        },
        own,
        rows::{find, find_mut, name},
        suppliers::SupplierId,
        value::{Field, Kind, Link, OwnValues, Value},
    },
    services::ServiceId,
};
/// Puts a value into a field of a record. What was touched, at both ends of a link, is added to
/// `touched`; where the value does not fit, nothing is changed.
pub fn put(
    plan: &mut Plan,
    register: Register,
    id: i64,
    field: &Field,
    value: Value,
    touched: &mut BTreeSet<Record>,
) -> Result<(), Rule> {
    if field.computed {
        return Err(Rule::Computed);
    }
    if let (Kind::Link { to, many, .. }, Value::Links(links)) = (&field.kind, &value) {
        if !many && links.len() > 1 {
            return Err(Rule::OnlyOne);
        }
        if links.iter().any(|it| name(plan, *to, it.id).is_none()) {
            return Err(Rule::Unknown);
        }
    }
    let key = field.key.as_str();
    let more = &mut plan.registers;
    let done = match register {
        Register::Services => {
            let record = find_mut(&mut plan.services, id, |it| it.id.0);
            record.map(|it| put_with(SERVICES, &mut it.details, key, &value))
        }
        Register::Applications => {
            let record = find_mut(&mut more.applications, id, |it| it.id.0);
            record.map(|it| match key.strip_prefix(SHEET) {
                Some(answer) => put_sheet(&mut it.details, answer, &value).map(|()| true),
                None => put_with(APPLICATIONS, &mut it.details, key, &value),
            })
        }
        Register::Suppliers => {
            let record = find_mut(&mut more.suppliers, id, |it| it.id.0);
            record.map(|it| put_with(SUPPLIERS, &mut it.details, key, &value))
        }
        Register::Contracts => {
            let record = find_mut(&mut more.contracts, id, |it| it.id.0);
            record.map(|it| put_with(CONTRACTS, &mut it.details, key, &value))
        }
        Register::Assets => {
            let record = find_mut(&mut more.assets, id, |it| it.id.0);
            record.map(|it| put_with(ASSETS, &mut it.details, key, &value))
        }
        Register::People => {
            let record = find_mut(&mut more.people, id, |it| it.id.0);
            record.map(|it| put_with(PEOPLE, &mut it.details, key, &value))
        }
        Register::Skills => {
            let record = find_mut(&mut more.skills, id, |it| it.id.0);
            record.map(|it| put_with(SKILLS, &mut it.details, key, &value))
        }
        Register::Costs => {
            let record = find_mut(&mut more.costs, id, |it| it.id.0);
            record.map(|it| put_with(COSTS, &mut it.details, key, &value))
        }
        Register::Invoices => {
            let record = find_mut(&mut more.invoices, id, |it| it.id.0);
            record.map(|it| put_with(INVOICES, &mut it.details, key, &value))
        }
    };
    match done {
        Some(Ok(true)) => {
            touched.insert(register.record(id));
            Ok(())
        }
        Some(Ok(false)) => put_at_the_other_side(plan, register, id, key, value, touched),
        Some(Err(rule)) => Err(rule),
        None => Err(Rule::Unknown),
    }
}

/// Whether the field is one of the record's own; if so, the value is in it.
fn put_with<D: HasOwn>(
    list: &[Declared<D>],
    details: &mut D,
    key: &str,
    value: &Value,
) -> Result<bool, Rule> {
    if let Some(number) = own::number_of(key) {
        return own::put(details.own(), number, value).map(|()| true);
    }
    match list.iter().find(|it| it.key == key) {
        Some(field) => (field.put)(details, value.clone()).map(|()| true),
        None => Ok(false),
    }
}

fn put_sheet(details: &mut ApplicationDetails, answer: &str, value: &Value) -> Result<(), Rule> {
    match value {
        it if it.is_empty() => {
            details.sheet.remove(answer);
        }
        Value::Text(text) => {
            details.sheet.insert(answer.to_owned(), text.clone());
        }
        _ => return Err(Rule::Unknown),
    }
    Ok(())
}

fn put_at_the_other_side(
    plan: &mut Plan,
    register: Register,
    id: i64,
    key: &str,
    value: Value,
    touched: &mut BTreeSet<Record>,
) -> Result<(), Rule> {
    let wanted = many(value)?;
    let more = &mut plan.registers;
    match (register, key) {
        (Register::Services, "applications") => {
            let roles = wanted.iter().map(|it| Ok((it.id, role_of(it)?)));
            let roles: HashMap<i64, _> = roles.collect::<Result<_, Rule>>()?;
            for it in &mut more.applications {
                let service = ServiceId(id);
                let role = roles.get(&it.id.0).copied();
                let before = it.details.services.iter().find(|it| it.service == service);
                if before.map(|it| it.role) != role {
                    it.details.services.retain(|it| it.service != service);
                    let served = role.map(|role| ServedService { service, role });
                    it.details.services.extend(served);
                    it.details.services.sort_unstable();
                    touched.insert(Record::Application(it.id));
                }
            }
        }
        (Register::Suppliers, "applications") => {
            for it in &mut more.applications {
                if let Some(new) = supplier(it.details.supplier, id, has_id(&wanted, it.id.0)) {
                    it.details.supplier = new;
                    touched.insert(Record::Application(it.id));
                }
            }
        }
        (Register::Suppliers, "contracts") => {
            for it in &mut more.contracts {
                if let Some(new) = supplier(it.details.supplier, id, has_id(&wanted, it.id.0)) {
                    it.details.supplier = new;
                    touched.insert(Record::Contract(it.id));
                }
            }
        }
        (Register::Services, "contracts") => {
            for it in &mut more.contracts {
                if toggle(&mut it.details.services, ServiceId(id), has_id(&wanted, it.id.0)) {
                    touched.insert(Record::Contract(it.id));
                }
            }
        }
        (Register::Applications, "contracts") => {
            for it in &mut more.contracts {
                let list = &mut it.details.applications;
                if toggle(list, ApplicationId(id), has_id(&wanted, it.id.0)) {
                    touched.insert(Record::Contract(it.id));
                }
            }
        }
        (Register::Applications, "assets") => {
            for it in &mut more.assets {
                let list = &mut it.details.applications;
                if toggle(list, ApplicationId(id), has_id(&wanted, it.id.0)) {
                    touched.insert(Record::Asset(it.id));
                }
            }
        }
        _ => return Err(Rule::Unknown),
    }
    Ok(())
}

fn has_id(links: &[Link], id: i64) -> bool {
    links.iter().any(|it| it.id == id)
}

/// The supplier after the change; nothing if it stays.
fn supplier(now: Option<SupplierId>, id: i64, wanted: bool) -> Option<Option<SupplierId>> {
    match (now == Some(SupplierId(id)), wanted) {
        (true, false) => Some(None),
        (false, true) => Some(Some(SupplierId(id))),
        _ => None,
    }
}

/// Makes `it` part of the list or not; answers whether that was a change.
fn toggle<T: Ord>(list: &mut Vec<T>, it: T, wanted: bool) -> bool {
    let present = list.contains(&it);
    match (present, wanted) {
        (true, false) => list.retain(|other| *other != it),
        (false, true) => list.push(it),
        _ => return false,
    }
    // As the file has them.
    list.sort_unstable();
    true
}

/// A record to which columns can be added.
trait HasOwn: 'static {
    fn own(&mut self) -> &mut OwnValues;
}

macro_rules! has_own {
    ($($details:path),+ $(,)?) => {$(
        impl HasOwn for $details {
            fn own(&mut self) -> &mut OwnValues {
                &mut self.own
            }
        }
    )+};
}
has_own!(
    crate::services::ServiceDetails,
    ApplicationDetails,
    super::suppliers::SupplierDetails,
    super::contracts::ContractDetails,
    super::assets::AssetDetails,
    super::people::PersonDetails,
    super::skills::SkillDetails,
    super::costs::CostDetails,
    super::invoices::InvoiceDetails,
);

/// Adds an empty record under a given id.
pub fn add(plan: &mut Plan, register: Register, id: i64) -> Record {
    let more = &mut plan.registers;
    match register {
        Register::Services => plan.services.push(crate::services::Service {
            id: ServiceId(id),
            details: crate::services::ServiceDetails::default(),
        }),
        Register::Applications => more.applications.push(super::applications::Application {
            id: ApplicationId(id),
            details: ApplicationDetails::default(),
        }),
        Register::Suppliers => more.suppliers.push(super::suppliers::Supplier {
            id: SupplierId(id),
            details: super::suppliers::SupplierDetails::default(),
        }),
        Register::Contracts => more.contracts.push(super::contracts::Contract {
            id: super::contracts::ContractId(id),
            details: super::contracts::ContractDetails::default(),
        }),
        Register::Assets => more.assets.push(super::assets::Asset {
            id: super::assets::AssetId(id),
            details: super::assets::AssetDetails::default(),
        }),
        Register::People => more.people.push(super::people::Person {
            id: super::people::PersonId(id),
            details: super::people::PersonDetails::default(),
        }),
        Register::Skills => more.skills.push(super::skills::Skill {
            id: super::skills::SkillId(id),
            details: super::skills::SkillDetails::default(),
        }),
        Register::Costs => more.costs.push(super::costs::Cost {
            id: super::costs::CostId(id),
            details: super::costs::CostDetails::default(),
        }),
        Register::Invoices => more.invoices.push(super::invoices::Invoice {
            id: super::invoices::InvoiceId(id),
            details: super::invoices::InvoiceDetails::default(),
        }),
    }
    register.record(id)
}

/// Makes one supplier of several: what is linked to any of `others` is linked to `keep`, which takes
/// over what it did not know itself. Answers what was touched.
pub fn merge_suppliers(
    plan: &mut Plan,
    keep: SupplierId,
    others: &[SupplierId],
) -> BTreeSet<Record> {
    let more = &mut plan.registers;
    let goes = |it: SupplierId| it != keep && others.contains(&it);
    let mut touched = BTreeSet::new();
    for it in more.applications.iter_mut().filter(|it| it.details.supplier.is_some_and(goes)) {
        it.details.supplier = Some(keep);
        touched.insert(Record::Application(it.id));
    }
    for it in more.contracts.iter_mut().filter(|it| it.details.supplier.is_some_and(goes)) {
        it.details.supplier = Some(keep);
        touched.insert(Record::Contract(it.id));
    }
    for it in more.costs.iter_mut().filter(|it| it.details.supplier.is_some_and(goes)) {
        it.details.supplier = Some(keep);
        touched.insert(Record::Cost(it.id));
    }
    for it in more.invoices.iter_mut().filter(|it| it.details.supplier.is_some_and(goes)) {
        it.details.supplier = Some(keep);
        touched.insert(Record::Invoice(it.id));
    }
    let gone: Vec<_> = more.suppliers.iter().filter(|it| goes(it.id)).cloned().collect();
    if let Some(kept) = find_mut(&mut more.suppliers, keep.0, |it| it.id.0) {
        touched.insert(Record::Supplier(keep));
        for other in &gone {
            let (mine, theirs) = (&mut kept.details, &other.details);
            for (mine, theirs) in [
                (&mut mine.vat_number, &theirs.vat_number),
                (&mut mine.contact, &theirs.contact),
                (&mut mine.email, &theirs.email),
                (&mut mine.pec, &theirs.pec),
                (&mut mine.phone, &theirs.phone),
                (&mut mine.notes, &theirs.notes),
            ] {
                if mine.trim().is_empty() {
                    mine.clone_from(theirs);
                }
            }
            for (column, text) in &theirs.own {
                mine.own.entry(column.clone()).or_insert_with(|| text.clone());
            }
        }
    }
    let records: BTreeSet<Record> = gone.iter().map(|it| Record::Supplier(it.id)).collect();
    remove(plan, &records);
    touched.extend(records);
    touched
}

/// Takes records out, and the links to them.
pub fn remove(plan: &mut Plan, records: &BTreeSet<Record>) {
    let gone = |record: Record| records.contains(&record);
    let more = &mut plan.registers;
    plan.services.retain(|it| !gone(Record::Service(it.id)));
    for line in &mut plan.funding {
        line.details.services.retain(|it| !gone(Record::Service(it.service)));
    }
    more.suppliers.retain(|it| !gone(Record::Supplier(it.id)));
    more.applications.retain(|it| !gone(Record::Application(it.id)));
    more.contracts.retain(|it| !gone(Record::Contract(it.id)));
    more.assets.retain(|it| !gone(Record::Asset(it.id)));
    more.people.retain(|it| !gone(Record::Person(it.id)));
    more.skills.retain(|it| !gone(Record::Skill(it.id)));
    more.costs.retain(|it| !gone(Record::Cost(it.id)));
    more.invoices.retain(|it| !gone(Record::Invoice(it.id)));
    for it in &mut more.applications {
        it.details.supplier = it.details.supplier.filter(|it| !gone(Record::Supplier(*it)));
        it.details.services.retain(|it| !gone(Record::Service(it.service)));
    }
    for it in &mut more.contracts {
        it.details.supplier = it.details.supplier.filter(|it| !gone(Record::Supplier(*it)));
        it.details.services.retain(|it| !gone(Record::Service(*it)));
        it.details.applications.retain(|it| !gone(Record::Application(*it)));
    }
    for it in &mut more.assets {
        it.details.applications.retain(|it| !gone(Record::Application(*it)));
    }
    for it in &mut more.costs {
        let it = &mut it.details;
        it.services.retain(|it| !gone(Record::Service(*it)));
        it.shares.retain(|it, _| !gone(Record::Service(*it)));
        it.applications.retain(|it| !gone(Record::Application(*it)));
        it.asset = it.asset.filter(|it| !gone(Record::Asset(*it)));
        it.supplier = it.supplier.filter(|it| !gone(Record::Supplier(*it)));
        it.person = it.person.filter(|it| !gone(Record::Person(*it)));
    }
    for it in &mut more.invoices {
        let it = &mut it.details;
        it.services.retain(|it| !gone(Record::Service(*it)));
        it.supplier = it.supplier.filter(|it| !gone(Record::Supplier(*it)));
        it.contract = it.contract.filter(|it| !gone(Record::Contract(*it)));
        it.cost = it.cost.filter(|it| !gone(Record::Cost(*it)));
    }
    plan.readiness.forget(records);
    plan.costs.forget(records);
}

/// Everything wrong with a record; nothing for one that is not there.
pub fn problems(plan: &Plan, record: Record) -> Vec<Problem> {
    let more = &plan.registers;
    macro_rules! of {
        ($list:expr, $id:expr) => {
            find(&$list, $id.0, |it| it.id.0).map(|it| it.details.problems())
        };
    }
    let problems = match record {
        Record::Service(id) => of!(plan.services, id),
        Record::Application(id) => of!(more.applications, id),
        Record::Supplier(id) => of!(more.suppliers, id),
        Record::Contract(id) => of!(more.contracts, id),
        Record::Asset(id) => of!(more.assets, id),
        Record::Person(id) => of!(more.people, id),
        Record::Skill(id) => of!(more.skills, id),
        Record::Cost(id) => of!(more.costs, id),
        Record::Invoice(id) => of!(more.invoices, id),
        Record::FundingLine(id) => of!(plan.funding, id),
        Record::Proof(id) => of!(plan.readiness.proofs, id),
        Record::Body => Some(plan.body.problems()),
    };
    problems.unwrap_or_default()
}

/// Makes a record what it was in `old`; one that is not in both stays as it is. Answers whether it was
/// there.
pub fn restore(plan: &mut Plan, old: &Plan, record: Record) -> bool {
    let (more, before) = (&mut plan.registers, &old.registers);
    macro_rules! back {
        ($now:expr, $before:expr, $id:expr) => {
            match (find_mut(&mut $now, $id.0, |it| it.id.0), find(&$before, $id.0, |it| it.id.0)) {
                (Some(now), Some(then)) => {
                    now.clone_from(then);
                    true
                }
                _ => false,
            }
        };
    }
    match record {
        Record::Service(id) => back!(plan.services, old.services, id),
        Record::Supplier(id) => back!(more.suppliers, before.suppliers, id),
        Record::Application(id) => back!(more.applications, before.applications, id),
        Record::Contract(id) => back!(more.contracts, before.contracts, id),
        Record::Asset(id) => back!(more.assets, before.assets, id),
        Record::Person(id) => back!(more.people, before.people, id),
        Record::Skill(id) => back!(more.skills, before.skills, id),
        Record::Cost(id) => back!(more.costs, before.costs, id),
        Record::Invoice(id) => back!(more.invoices, before.invoices, id),
        Record::Proof(id) => back!(plan.readiness.proofs, old.readiness.proofs, id),
        Record::Body | Record::FundingLine(_) => false,
    }
}
