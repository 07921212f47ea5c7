//! A change in the making: a copy of the plan, and what was touched in it.

use std::{
    collections::{BTreeMap, BTreeSet, HashMap},
    sync::Arc,
};

use domain::{
    check::{Problem, Rule},
    matching::records::Records,
    plan::{Plan, Record},
    register::{
        Register, edit,
        value::{Field, Kind, Link, Value},
    },
};
use store::{Store, registers};

use super::Snapshot;
use crate::Answer;

/// A copy of the plan that is being changed.
pub(crate) struct Draft {
    pub plan: Plan,
    pub touched: BTreeSet<Record>,
    /// Records of other registers that were added because a cell named them.
    pub linked: Vec<(Register, String)>,
    before: Arc<Snapshot>,
    next: BTreeMap<String, i64>,
    /// The records cells name, once one was named that has no id.
    named: HashMap<Register, Records>,
}

impl Draft {
    /// A change of the plan as it is in `snapshot`.
    pub(crate) fn new(store: &Store, snapshot: &Arc<Snapshot>) -> Answer<Self> {
        Ok(Self {
            plan: Plan::clone(&snapshot.plan),
            touched: BTreeSet::new(),
            linked: Vec::new(),
            before: snapshot.clone(),
            next: store.read(registers::next_ids)?,
            named: HashMap::new(),
        })
    }

    /// The plan as it was.
    pub(crate) fn before(&self) -> &Snapshot {
        &self.before
    }

    /// The id the next row of a table gets.
    pub(crate) fn next_id(&mut self, table: &str) -> i64 {
        let next = self.next.entry(table.to_owned()).or_insert(1);
        *next += 1;
        *next - 1
    }

    /// Adds an empty record.
    pub(crate) fn add(&mut self, register: Register) -> i64 {
        let id = self.next_id(registers::table_name(register));
        let record = edit::add(&mut self.plan, register, id);
        self.touched.insert(record);
        id
    }

    /// Adds a record of that name.
    pub(crate) fn add_named(&mut self, register: Register, name: &str) -> i64 {
        let id = self.add(register);
        let more = &mut self.plan.registers;
        macro_rules! name_last {
            ($list:expr) => {
                if let Some(it) = $list.last_mut() {
                    name.clone_into(&mut it.details.name);
                }
            };
        }
        match register {
            Register::Services => name_last!(self.plan.services),
            Register::Applications => name_last!(more.applications),
            Register::Suppliers => name_last!(more.suppliers),
            Register::Contracts => name_last!(more.contracts),
            Register::Assets => name_last!(more.assets),
            Register::People => name_last!(more.people),
            Register::Skills => name_last!(more.skills),
            Register::Costs => name_last!(more.costs),
            Register::Invoices => name_last!(more.invoices),
        }
        id
    }

    /// Puts a value into a cell. Links to records that are not there yet, under no id, add them.
    pub(crate) fn put(
        &mut self,
        register: Register,
        id: i64,
        field: &Field,
        value: Value,
    ) -> Result<(), Rule> {
        let value = self.with_links(field, value);
        edit::put(&mut self.plan, register, id, field, value, &mut self.touched)
    }

    /// The value with links to records that are there, added if they were not.
    pub(crate) fn with_links(&mut self, field: &Field, value: Value) -> Value {
        match (value, &field.kind) {
            (Value::Links(links), Kind::Link { to, .. }) => {
                Value::Links(links.into_iter().map(|it| self.with_id(*to, it)).collect())
            }
            (value, _) => value,
        }
    }

    fn with_id(&mut self, to: Register, mut link: Link) -> Link {
        if link.id == 0 {
            let plan = &self.plan;
            let known = self.named.entry(to).or_insert_with(|| Records::new(plan, to));
            link.id = match known.named(to, &link.name) {
                [id, ..] => *id,
                [] => self.add_linked(to, &link.name),
            };
        }
        link
    }

    fn add_linked(&mut self, to: Register, name: &str) -> i64 {
        let id = self.add_named(to, name);
        self.named.entry(to).or_default().add(to, id, name, "");
        self.linked.push((to, name.to_owned()));
        id
    }

    /// What is wrong with a record and was not before: what was wrong already is no reason to refuse
    /// what is right.
    pub(crate) fn newly_broken(&self, record: Record) -> Vec<Problem> {
        let before = edit::problems(&self.before.plan, record);
        let mut now = edit::problems(&self.plan, record);
        now.retain(|it| !before.contains(it));
        now
    }

    /// Takes back what was done to a record. Answers whether it was there before.
    pub(crate) fn restore(&mut self, record: Record) -> bool {
        edit::restore(&mut self.plan, &self.before.plan, record)
    }
}
