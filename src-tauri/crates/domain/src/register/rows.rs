//! A register as rows of values: how cells are read.

use std::{cmp::Ordering, collections::HashMap};

use crate::{
    funding::verdict::{Matrix, verdict},
    names::normal,
    plan::Plan,
    readiness::board::LazyBoard,
    register::{
        Register,
        fields::{
            APPLICATIONS, ASSETS, CONTRACTS, COSTS, Declared, INVOICES, PEOPLE, SERVICES, SHEET,
            SKILLS, SUPPLIERS, links, role_link,
        },
        own,
        value::{Field, Kind, Link, Options, OwnValues, Value},
    },
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
    board: Option<&'a LazyBoard>,
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
        Self { plan, links, register, matrix, board: None }
    }

    /// The same, where how ready services are can be read too.
    pub fn ready(self, board: &'a LazyBoard) -> Self {
        Self { board: Some(board), ..self }
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
            Register::Costs => more.costs.len(),
            Register::Invoices => more.invoices.len(),
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
            Register::Costs => more.costs[at].id.0,
            Register::Invoices => more.invoices[at].id.0,
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
            Register::Costs => {
                let list = &more.costs;
                read_with(COSTS, key, move |at| &list[at].details)
            }
            Register::Invoices => {
                let list = &more.invoices;
                read_with(INVOICES, key, move |at| &list[at].details)
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
            (Register::Services, "readiness") => Box::new(move |at| {
                let score = self.board.and_then(|it| it.service(self.plan.services[at].id));
                score.and_then(|it| it.percent).map_or(Value::Empty, Value::Count)
            }),
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
            Register::Costs => &more.costs[at].details.own,
            Register::Invoices => &more.invoices[at].details.own,
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
        Register::Costs => name!(more.costs),
        Register::Invoices => name!(more.invoices),
    }
}

/// The record with an id; the lists of a plan are in the order of their ids.
pub(crate) fn find<T>(list: &[T], id: i64, id_of: impl Fn(&T) -> i64) -> Option<&T> {
    list.binary_search_by_key(&id, id_of).ok().map(|at| &list[at])
}

pub(crate) fn find_mut<T>(list: &mut [T], id: i64, id_of: impl Fn(&T) -> i64) -> Option<&mut T> {
    list.binary_search_by_key(&id, id_of).ok().map(|at| &mut list[at])
}
