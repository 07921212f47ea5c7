//! The values of a row go into the record it means. What breaks a rule stays as it was; where that
//! does not help, the whole record.

use std::rc::Rc;

use domain::{
    check::{Problem, Rule},
    matching::records::same,
    plan::Record,
    register::{
        Register,
        applications::ServedService,
        fields::role_of,
        rows,
        value::{Field, Link, Value},
    },
    services::{Provision, ServiceId},
};
use reference::Pack;

use super::{meaning::Target, row::RowState, run::Run};
use crate::registers::Draft;

/// A plan that takes rows.
pub(super) struct Taking<'r> {
    run: &'r Run<'r>,
    fields: &'r [Field],
    /// What stood in the fields before.
    old: Rc<[rows::Reader<'r>]>,
    pub draft: Draft,
}

/// What became of one record.
pub(super) struct Done {
    pub state: RowState,
    pub problems: Vec<Problem>,
}

impl Done {
    fn put(&mut self, outcome: Result<(), Rule>, field: &Field) {
        match outcome {
            Ok(()) if self.state == RowState::Same => self.state = RowState::Changed,
            Ok(()) => (),
            Err(rule) => self.problems.push(Problem { field: field.key.clone(), rule }),
        }
    }
}

impl<'r> Taking<'r> {
    pub(super) fn new(run: &'r Run<'r>, fields: &'r [Field], draft: Draft) -> Self {
        let view = run.snapshot.rows(run.register);
        let old = fields.iter().map(|it| view.reader(it)).collect();
        Self { run, fields, old, draft }
    }

    /// Puts the values of a row into the record it means. `again` says that a row above means the
    /// same.
    pub(super) fn take(&mut self, target: &Target, again: bool, values: &[Option<Value>]) -> Done {
        let register = self.run.register;
        let place = match target {
            Target::There(id) => self.run.snapshot.rows(register).place(*id),
            Target::New(_) | Target::Catalogue(_) => None,
        };
        let (id, state) = match (target, place) {
            (Target::There(id), Some(_)) => (*id, RowState::Same),
            _ => (self.add(target, again), RowState::New),
        };
        let mut done = Done { state, problems: Vec::new() };
        let record = register.record(id);
        let (fields, old) = (self.fields, self.old.clone());
        let wanted = || {
            fields.iter().zip(values).zip(old.iter()).filter_map(|((field, value), old)| {
                // What a record is called is not changed by what found it.
                let value = value.as_ref().filter(|_| field.key != "name")?;
                let then = match place {
                    Some(place) if !again => old(place),
                    _ => Value::Empty,
                };
                (!same(&then, value)).then(|| (field, value.clone(), then))
            })
        };
        let elsewhere = |field: &Field| kept_elsewhere(register, &field.key);
        for (field, value, _) in wanted().filter(|(field, ..)| !elsewhere(field)) {
            done.put(self.draft.put(register, id, field, value), field);
        }
        let problems = self.draft.newly_broken(record);
        for problem in &problems {
            if let Some((field, _, then)) = wanted().find(|(it, ..)| it.key == problem.field) {
                // It stood there before, so it fits.
                let _ = self.draft.put(register, id, field, then);
            }
        }
        if !problems.is_empty() && !self.draft.newly_broken(record).is_empty() {
            self.forget(record, id);
            done.state = RowState::Refused;
        } else {
            for (field, value, _) in wanted().filter(|(field, ..)| elsewhere(field)) {
                done.put(self.put_elsewhere(id, place.is_none(), field, value), field);
            }
        }
        done.problems.extend(problems);
        done
    }

    /// Adds a record, with what is known of it before its row is read.
    fn add(&mut self, target: &Target, again: bool) -> i64 {
        let register = self.run.register;
        let Target::Catalogue(catalogue_id) = target else {
            let name = if let Target::New(name) = target { name } else { "" };
            return self.draft.add_named(register, name);
        };
        let id = self.draft.add(register);
        let found = Pack::shared().service(catalogue_id);
        if let (Some(service), Some(last)) = (found, self.draft.plan.services.last_mut()) {
            last.details = service.details(Provision::default());
            if again {
                // A service of the catalogue enters a plan once.
                last.details.catalogue_id = None;
            }
        }
        id
    }

    fn put_elsewhere(
        &mut self,
        id: i64,
        new: bool,
        field: &Field,
        value: Value,
    ) -> Result<(), Rule> {
        let register = self.run.register;
        let value = self.draft.with_links(field, value);
        // Many new services linked to one application: nothing has to be looked for.
        if new
            && (register, field.key.as_str()) == (Register::Services, "applications")
            && let Value::Links(links) = &value
        {
            return self.serve(ServiceId(id), links);
        }
        self.draft.put(register, id, field, value)
    }

    fn serve(&mut self, service: ServiceId, links: &[Link]) -> Result<(), Rule> {
        let applications = &mut self.draft.plan.registers.applications;
        for link in links {
            let at = applications.binary_search_by_key(&link.id, |it| it.id.0);
            let it = &mut applications[at.map_err(|_| Rule::Unknown)?];
            let role = role_of(link)?;
            it.details.services.push(ServedService { service, role });
            self.draft.touched.insert(Record::Application(it.id));
        }
        Ok(())
    }

    /// Puts a record back as it was. One that was added is the last, and nothing leads to it yet.
    fn forget(&mut self, record: Record, id: i64) {
        if self.draft.restore(record) {
            return;
        }
        let plan = &mut self.draft.plan;
        let more = &mut plan.registers;
        macro_rules! pop {
            ($list:expr) => {
                drop($list.pop_if(|it| it.id.0 == id))
            };
        }
        match self.run.register {
            Register::Services => pop!(plan.services),
            Register::Applications => pop!(more.applications),
            Register::Suppliers => pop!(more.suppliers),
            Register::Contracts => pop!(more.contracts),
            Register::Assets => pop!(more.assets),
            Register::People => pop!(more.people),
            Register::Skills => pop!(more.skills),
            Register::Costs => pop!(more.costs),
            Register::Invoices => pop!(more.invoices),
        }
        self.draft.touched.remove(&record);
    }
}

/// Whether a field is kept with the records at the other end of its links.
pub(super) fn kept_elsewhere(register: Register, key: &str) -> bool {
    matches!(
        (register, key),
        (Register::Services, "applications" | "contracts")
            | (Register::Suppliers, "applications" | "contracts")
            | (Register::Applications, "contracts" | "assets")
    )
}
