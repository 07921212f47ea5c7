//! A register as rows of values: how cells are read, and how they are filled.

use std::{
    cmp::Ordering,
    collections::{BTreeSet, HashMap},
};

use crate::{
    check::{Check, Problem, Rule},
    funding::verdict::{Matrix, verdict},
    names::normal,
    plan::{Plan, Record},
    register::{
        Register,
        applications::{ApplicationDetails, ApplicationId, ServedService},
        fields::{
            APPLICATIONS, ASSETS, CONTRACTS, Declared, PEOPLE, SERVICES, SHEET, SKILLS, SUPPLIERS,
            links, many, role_link, role_of,
        },
        own,
        suppliers::SupplierId,
        value::{Field, Kind, Link, Options, OwnValues, Value},
    },
    services::ServiceId,
};

/// Reads one field of the row at a place.
pub type Reader<'a> = Box<dyn Fn(usize) -> Value + Send + Sync + 'a>;

/// A register of a plan, ready to be read row by row.
#[derive(Clone, Copy)]
pub struct Rows<'a> {
    plan: &'a Plan,
    links: &'a Links,
    register: Register,
    matrix: &'a Matrix,
}

/// The links of a plan, found from the end at which they are not kept.
#[derive(Debug, Default)]
pub struct Links {
    applications_of_service: HashMap<i64, Vec<Link>>,
    contracts_of: HashMap<(Register, i64), Vec<i64>>,
    applications_of_supplier: HashMap<i64, Vec<i64>>,
    assets_of_application: HashMap<i64, Vec<i64>>,
    services_of_owner: HashMap<String, Vec<i64>>,
}

impl<'a> Rows<'a> {
    /// A register of `plan`.
    pub fn new(plan: &'a Plan, links: &'a Links, register: Register, matrix: &'a Matrix) -> Self {
        Self { plan, links, register, matrix }
    }

    /// How many rows there are.
    pub fn len(&self) -> usize {
        let more = &self.plan.registers;
        match self.register {
            Register::Services => self.plan.services.len(),
            Register::Applications => more.applications.len(),
            Register::Suppliers => more.suppliers.len(),
            Register::Contracts => more.contracts.len(),
            Register::Assets => more.assets.len(),
            Register::People => more.people.len(),
            Register::Skills => more.skills.len(),
        }
    }

    /// There is none.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// The id of the record at a place.
    pub fn id(&self, at: usize) -> i64 {
        let more = &self.plan.registers;
        match self.register {
            Register::Services => self.plan.services[at].id.0,
            Register::Applications => more.applications[at].id.0,
            Register::Suppliers => more.suppliers[at].id.0,
            Register::Contracts => more.contracts[at].id.0,
            Register::Assets => more.assets[at].id.0,
            Register::People => more.people[at].id.0,
            Register::Skills => more.skills[at].id.0,
        }
    }

    /// Where the record with that id stands; the rows are in the order of their ids.
    pub fn place(&self, id: i64) -> Option<usize> {
        let (mut from, mut to) = (0, self.len());
        while from < to {
            let middle = usize::midpoint(from, to);
            match self.id(middle).cmp(&id) {
                Ordering::Equal => return Some(middle),
                Ordering::Less => from = middle + 1,
                Ordering::Greater => to = middle,
            }
        }
        None
    }

    /// How a field is read. A field that is not there reads as empty.
    pub fn reader(self, field: &'a Field) -> Reader<'a> {
        let key = field.key.as_str();
        if let Some(number) = own::number_of(key) {
            return Box::new(move |at| own::read(self.own(at), number, &field.kind));
        }
        let more = &self.plan.registers;
        let reader: Option<Reader<'a>> = match self.register {
            Register::Services => {
                let list = &self.plan.services;
                read_with(SERVICES, key, move |at| &list[at].details)
            }
            Register::Applications => {
                let list = &more.applications;
                read_with(APPLICATIONS, key, move |at| &list[at].details)
            }
            Register::Suppliers => {
                let list = &more.suppliers;
                read_with(SUPPLIERS, key, move |at| &list[at].details)
            }
            Register::Contracts => {
                let list = &more.contracts;
                read_with(CONTRACTS, key, move |at| &list[at].details)
            }
            Register::Assets => {
                let list = &more.assets;
                read_with(ASSETS, key, move |at| &list[at].details)
            }
            Register::People => {
                let list = &more.people;
                read_with(PEOPLE, key, move |at| &list[at].details)
            }
            Register::Skills => {
                let list = &more.skills;
                read_with(SKILLS, key, move |at| &list[at].details)
            }
        };
        let reader = reader.unwrap_or_else(|| self.other_side(key));
        match &field.kind {
            Kind::Link { to, .. } => {
                let to = *to;
                Box::new(move |at| named(self.plan, to, reader(at)))
            }
            _ => reader,
        }
    }

    fn other_side(self, key: &'a str) -> Reader<'a> {
        if let Some(id) = key.strip_prefix(SHEET) {
            let list = &self.plan.registers.applications;
            return Box::new(move |at| {
                let text = list.get(at).and_then(|it| it.details.sheet.get(id));
                text.map_or(Value::Empty, |it| Value::Text(it.clone()))
            });
        }
        let found = self.links;
        let ids = |list: Option<&Vec<i64>>| links(list.into_iter().flatten().copied());
        match (self.register, key) {
            (Register::Services, "applications") => Box::new(move |at| {
                let list = found.applications_of_service.get(&self.id(at));
                list.map_or(Value::Empty, |it| Value::Links(it.clone()))
            }),
            (Register::Services, "verdict") => {
                let list = &self.plan.services;
                Box::new(move |at| {
                    let answer = verdict(self.matrix, &list[at].details).answer;
                    Value::Choice(answer.value().to_owned())
                })
            }
            (Register::Suppliers, "applications") => {
                Box::new(move |at| ids(found.applications_of_supplier.get(&self.id(at))))
            }
            (register, "contracts") => {
                Box::new(move |at| ids(found.contracts_of.get(&(register, self.id(at)))))
            }
            (Register::Applications, "assets") => {
                Box::new(move |at| ids(found.assets_of_application.get(&self.id(at))))
            }
            (Register::People, "services") => {
                let list = &self.plan.registers.people;
                Box::new(move |at| {
                    ids(found.services_of_owner.get(&normal(&list[at].details.name)))
                })
            }
            _ => Box::new(|_| Value::Empty),
        }
    }

    fn own(self, at: usize) -> &'a OwnValues {
        let more = &self.plan.registers;
        match self.register {
            Register::Services => &self.plan.services[at].details.own,
            Register::Applications => &more.applications[at].details.own,
            Register::Suppliers => &more.suppliers[at].details.own,
            Register::Contracts => &more.contracts[at].details.own,
            Register::Assets => &more.assets[at].details.own,
            Register::People => &more.people[at].details.own,
            Register::Skills => &more.skills[at].details.own,
        }
    }
}

fn read_with<'a, D: 'static>(
    list: &'static [Declared<D>],
    key: &str,
    details: impl Fn(usize) -> &'a D + Send + Sync + 'a,
) -> Option<Reader<'a>> {
    let get = list.iter().find(|it| it.key == key)?.get;
    Some(Box::new(move |at| get(details(at))))
}

impl Links {
    /// The links of `plan`.
    pub fn of(plan: &Plan) -> Self {
        let mut found = Self::default();
        let more = &plan.registers;
        for it in &plan.services {
            if !it.details.owner.is_empty() {
                let owner = normal(&it.details.owner);
                found.services_of_owner.entry(owner).or_default().push(it.id.0);
            }
        }
        for it in &more.applications {
            let (id, details) = (it.id.0, &it.details);
            if let Some(supplier) = details.supplier {
                found.applications_of_supplier.entry(supplier.0).or_default().push(id);
            }
            for served in &details.services {
                let links = found.applications_of_service.entry(served.service.0).or_default();
                links.push(role_link(id, served.role));
            }
        }
        for it in &more.contracts {
            let (id, details) = (it.id.0, &it.details);
            let of = details.supplier.map(|it| (Register::Suppliers, it.0)).into_iter();
            let of = of.chain(details.services.iter().map(|it| (Register::Services, it.0)));
            let of = of.chain(details.applications.iter().map(|it| (Register::Applications, it.0)));
            for key in of {
                found.contracts_of.entry(key).or_default().push(id);
            }
        }
        for it in &more.assets {
            for application in &it.details.applications {
                found.assets_of_application.entry(application.0).or_default().push(it.id.0);
            }
        }
        found
    }
}

/// The links with the names of their records.
fn named(plan: &Plan, to: Register, value: Value) -> Value {
    let Value::Links(mut links) = value else { return value };
    for link in &mut links {
        name(plan, to, link.id).unwrap_or_default().clone_into(&mut link.name);
    }
    Value::Links(links)
}

/// The name of a record; nothing for one that is not there.
pub fn name(plan: &Plan, register: Register, id: i64) -> Option<&str> {
    let more = &plan.registers;
    macro_rules! name {
        ($list:expr) => {
            find(&$list, id, |it| it.id.0).map(|it| it.details.name.as_str())
        };
    }
    match register {
        Register::Services => name!(plan.services),
        Register::Applications => name!(more.applications),
        Register::Suppliers => name!(more.suppliers),
        Register::Contracts => name!(more.contracts),
        Register::Assets => name!(more.assets),
        Register::People => name!(more.people),
        Register::Skills => name!(more.skills),
    }
}

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

/// The record with an id; the lists of a plan are in the order of their ids.
fn find<T>(list: &[T], id: i64, id_of: impl Fn(&T) -> i64) -> Option<&T> {
    list.binary_search_by_key(&id, id_of).ok().map(|at| &list[at])
}

fn find_mut<T>(list: &mut [T], id: i64, id_of: impl Fn(&T) -> i64) -> Option<&mut T> {
    list.binary_search_by_key(&id, id_of).ok().map(|at| &mut list[at])
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
        Record::FundingLine(id) => of!(plan.funding, id),
        Record::Body => Some(plan.body.problems()),
    };
    problems.unwrap_or_default()
}
