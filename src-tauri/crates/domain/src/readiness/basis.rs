//! What an answer was given for: the facts whose change brings an item back.

use std::{collections::BTreeMap, sync::Arc};

use serde::{Deserialize, Serialize};

use crate::{
    plan::Plan,
    readiness::answers::Object,
    register::{
        applications::{Application, ApplicationRole},
        value::Options,
    },
    services::{DataClass, PersonalData, Provision, Service, ServiceId},
};

/// Facts by their names, as words. A copy costs nothing, and answers that were given for the same
/// facts share them.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(from = "BTreeMap<String, String>", into = "BTreeMap<String, String>")]
pub struct Basis(Option<Arc<BTreeMap<String, String>>>);

impl Basis {
    /// There are no facts.
    pub fn is_empty(&self) -> bool {
        self.0.is_none()
    }

    /// The facts.
    pub fn facts(&self) -> impl Iterator<Item = (&String, &String)> {
        self.0.iter().flat_map(|it| it.iter())
    }

    /// They are not only the same, but the same in memory.
    pub(super) fn is(&self, other: &Self) -> bool {
        match (&self.0, &other.0) {
            (Some(one), Some(other)) => Arc::ptr_eq(one, other),
            (one, other) => one.is_none() && other.is_none(),
        }
    }

    /// The names of the facts that are no longer what they were. One that was not written down then
    /// cannot have changed.
    pub(super) fn changed(&self, now: &Self) -> Vec<String> {
        let Some(now) = &now.0 else { return Vec::new() };
        let differs = |(name, was): (&String, &String)| {
            now.get(name).is_some_and(|is| is != was).then(|| name.clone())
        };
        self.facts().filter_map(differs).collect()
    }
}

impl From<BTreeMap<String, String>> for Basis {
    fn from(facts: BTreeMap<String, String>) -> Self {
        Self((!facts.is_empty()).then(|| Arc::new(facts)))
    }
}

impl From<Basis> for BTreeMap<String, String> {
    fn from(basis: Basis) -> Self {
        basis.0.map(Arc::unwrap_or_clone).unwrap_or_default()
    }
}

fn word<T: Options>(value: Option<T>) -> String {
    value.map(|it| it.value().to_owned()).unwrap_or_default()
}

fn numbers(ids: impl IntoIterator<Item = i64>) -> String {
    ids.into_iter().map(|it| it.to_string()).collect::<Vec<_>>().join(" ")
}

/// Those of a service.
pub(super) fn of_service(
    service: &Service,
    applications: &[(ApplicationRole, &Application)],
    contracts: &[Object],
) -> Basis {
    let details = &service.details;
    let moves = &details.migration;
    let main = applications.iter().filter(|(role, _)| *role == ApplicationRole::Main);
    let contract = |it: &Object| match it {
        Object::Contract(id) => Some(id.0),
        _ => None,
    };
    // The order in which kinds were ticked says nothing.
    let personal = PersonalData::ALL.iter().filter(|it| details.personal_data.contains(it));
    let personal: Vec<&str> = personal.map(|it| it.value()).collect();
    Basis::from(BTreeMap::from([
        ("data_class".to_owned(), word(details.data_class)),
        ("provision".to_owned(), details.provision.value().to_owned()),
        ("personal_data".to_owned(), personal.join(" ")),
        ("strategy".to_owned(), word(moves.strategy)),
        ("destination".to_owned(), word(moves.destination)),
        ("mode".to_owned(), word(moves.mode)),
        ("product".to_owned(), moves.product.clone()),
        ("supplier".to_owned(), moves.supplier.clone()),
        ("applications".to_owned(), numbers(main.map(|(_, it)| it.id.0))),
        ("contracts".to_owned(), numbers(contracts.iter().filter_map(contract))),
    ]))
}

/// Those of an application or a contract.
pub(super) fn of_shared(
    plan: &Plan,
    object: Object,
    services: impl Iterator<Item = ServiceId>,
) -> Basis {
    let mut basis = BTreeMap::from([("services".to_owned(), numbers(services.map(|it| it.0)))]);
    let more = &plan.registers;
    let mut put = |name: &str, fact: String| basis.insert(name.to_owned(), fact);
    match object {
        Object::Contract(id) => {
            if let Ok(at) = more.contracts.binary_search_by_key(&id, |it| it.id) {
                let details = &more.contracts[at].details;
                put("supplier", numbers(details.supplier.map(|it| it.0)));
                put("qualification", details.qualification.clone());
            }
        }
        Object::Application(id) => {
            if let Ok(at) = more.applications.binary_search_by_key(&id, |it| it.id) {
                let details = &more.applications[at].details;
                put("supplier", numbers(details.supplier.map(|it| it.0)));
                put("version", details.version.clone());
                put("origin", word(details.origin));
            }
        }
        Object::Body | Object::Service(_) => (),
    }
    Basis::from(basis)
}

/// Those of the body: who answers for it, and the services with their classes.
pub(super) fn of_body(plan: &Plan) -> Basis {
    let offered = plan.services.iter().filter(|it| it.details.provision != Provision::NotOffered);
    let mut ids = String::new();
    let mut classes = String::new();
    for it in offered {
        ids.push_str(&it.id.0.to_string());
        ids.push(' ');
        classes.push(match it.details.data_class {
            None => '-',
            Some(DataClass::Ordinary) => 'o',
            Some(DataClass::Critical) => 'c',
            Some(DataClass::Strategic) => 's',
        });
    }
    Basis::from(BTreeMap::from([
        ("rtd".to_owned(), plan.body.rtd.clone()),
        // Kept with each answer, so it must not grow with the plan.
        ("services".to_owned(), digest(&ids)),
        ("data_class".to_owned(), digest(&classes)),
    ]))
}

/// A short number for a long text (FNV-1a): enough to tell whether it is another one.
fn digest(text: &str) -> String {
    let hash = text.bytes().fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| {
        (hash ^ u64::from(byte)).wrapping_mul(0x100_0000_01b3)
    });
    format!("{hash:016x}")
}
