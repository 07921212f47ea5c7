//! Which conditions are true of a thing, as far as the plan tells.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use serde::{Deserialize, Serialize};

use crate::{
    migration::{Destination, Mode, Origin, Strategy},
    plan::Plan,
    readiness::checklist::Tag,
    register::{
        Register,
        applications::{Application, ApplicationRole},
    },
    services::{ClassState, DataClass, PersonalData, Provision, Service, ServiceId},
    text::word,
};

/// Whether something is so.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub enum Truth {
    /// It is.
    Yes,
    /// It is not.
    No,
    /// The plan does not say.
    Unknown,
}

word!(Truth = "truth");

/// What is known of the conditions of a thing: for each tag yes, no, or nothing.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Facts {
    yes: u32,
    no: u32,
}

/// Conditions, as a set.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Tags(u32);

impl Tags {
    /// The set of `tags`.
    pub fn of(tags: &[Tag]) -> Self {
        Self(tags.iter().fold(0, |set, tag| set | bit(*tag)))
    }

    /// Those in it.
    pub fn each(self) -> impl Iterator<Item = Tag> {
        Tag::ALL.into_iter().filter(move |it| self.0 & bit(*it) != 0)
    }
}

fn bit(tag: Tag) -> u32 {
    1 << tag as u32
}

impl Facts {
    /// Whether `tag` is true.
    pub fn get(self, tag: Tag) -> Truth {
        match (self.yes & bit(tag) != 0, self.no & bit(tag) != 0) {
            (true, _) => Truth::Yes,
            (_, true) => Truth::No,
            _ => Truth::Unknown,
        }
    }

    fn set(&mut self, tag: Tag, answer: Truth) {
        match answer {
            Truth::Yes => self.yes |= bit(tag),
            Truth::No => self.no |= bit(tag),
            Truth::Unknown => (),
        }
    }

    /// It is so, whatever else is known.
    pub fn and(mut self, tag: Tag) -> Self {
        self.yes |= bit(tag);
        self.no &= !bit(tag);
        self
    }

    /// Whether an item with these conditions counts: where any is true. What is not known could be
    /// true, so it counts until somebody says otherwise.
    pub fn any(self, tags: Tags) -> Truth {
        if self.yes & tags.0 != 0 {
            Truth::Yes
        } else if tags.0 & !self.no != 0 {
            Truth::Unknown
        } else {
            Truth::No
        }
    }

    /// Which of them are true; or, where none is, which could be; or, where none could, all of them.
    pub fn deciding(self, tags: Tags) -> Tags {
        match self.any(tags) {
            Truth::Yes => Tags(tags.0 & self.yes),
            Truth::Unknown => Tags(tags.0 & !self.no),
            Truth::No => tags,
        }
    }

    /// What is true of several things together: yes where it is of one, no where it is of none.
    pub fn together(each: impl Iterator<Item = Self>) -> Self {
        let mut all = Self { yes: 0, no: u32::MAX };
        for it in each {
            all.yes |= it.yes;
            all.no &= it.no;
        }
        all.no &= !all.yes;
        all.set(Tag::All, Truth::Yes);
        all
    }
}

/// What has to be looked up to know the facts of a service.
pub struct Surroundings<'a> {
    /// The applications of each service, the main ones first.
    applications: BTreeMap<i64, Vec<(ApplicationRole, &'a Application)>>,
    /// The services a grant pays for.
    funded: BTreeSet<i64>,
    /// What the catalogue says of the services in it.
    catalogue: &'a Proposals,
}

/// What the catalogue says of a service, by its id there.
pub type Proposals = HashMap<String, Proposed>;

/// What the catalogue says of a service.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Proposed {
    /// The class it proposes.
    pub class: DataClass,
    /// Data are exchanged with systems of the State.
    pub connected: bool,
}

impl<'a> Surroundings<'a> {
    /// What surrounds the services of `plan`.
    pub fn of(plan: &'a Plan, catalogue: &'a Proposals) -> Self {
        let mut applications: BTreeMap<i64, Vec<(ApplicationRole, &Application)>> = BTreeMap::new();
        for it in &plan.registers.applications {
            for served in &it.details.services {
                applications.entry(served.service.0).or_default().push((served.role, it));
            }
        }
        for list in applications.values_mut() {
            list.sort_by_key(|(role, it)| (*role, it.id));
        }
        let calls = plan.funding.iter().filter(|it| it.details.call_id.is_some());
        let funded = calls.flat_map(|it| &it.details.services).map(|it| it.service.0).collect();
        Self { applications, funded, catalogue }
    }

    /// The applications of a service, the main ones first.
    pub fn of_service(&self, service: ServiceId) -> &[(ApplicationRole, &'a Application)] {
        self.applications.get(&service.0).map(Vec::as_slice).unwrap_or_default()
    }
}

fn known<T>(value: Option<T>, is: impl FnOnce(T) -> bool) -> Truth {
    value.map_or(Truth::Unknown, |it| so(is(it)))
}

fn so(is: bool) -> Truth {
    if is { Truth::Yes } else { Truth::No }
}

/// The ids of the fields of the assessment sheet that name connected systems.
const CONNECTED: [&str; 2] = ["dipende_da", "dipendono"];

/// What is true of a service.
pub fn of_service(service: &Service, around: &Surroundings<'_>) -> Facts {
    let details = &service.details;
    let moves = &details.migration;
    let mut facts = Facts::default();
    facts.set(Tag::All, Truth::Yes);

    let stays = matches!(moves.strategy, Some(Strategy::Retain | Strategy::Retire));
    let in_house =
        |it: Origin| matches!(it, Origin::OnPremiseUnstructured | Origin::OnPremiseStructured);
    let origins = around.of_service(service.id).iter();
    let mut origins = origins.filter_map(|(_, it)| it.details.origin);
    let of_applications = origins.next().map(|first| in_house(first) || origins.any(in_house));
    facts.set(
        Tag::OnPremise,
        match (moves.origin, of_applications) {
            (Some(origin), of_applications) => {
                so(in_house(origin) || of_applications == Some(true))
            }
            (None, known_there) => known(known_there, |it| it),
        },
    );

    facts.set(
        Tag::PersonalData,
        match details.personal_data.as_slice() {
            [] => Truth::Unknown,
            kinds => so(kinds.iter().any(|it| *it != PersonalData::None)),
        },
    );
    facts.set(Tag::CitizenFacing, so(details.citizen_facing));

    let entry = details.catalogue_id.as_deref().and_then(|it| around.catalogue.get(it));
    let mut applications = around.of_service(service.id).iter();
    let connected = |(role, it): &(ApplicationRole, &Application)| {
        let named = |id: &str| it.details.sheet.get(id).is_some_and(|it| !it.trim().is_empty());
        *role == ApplicationRole::Interface || CONNECTED.iter().any(|id| named(id))
    };
    facts.set(
        Tag::Interoperable,
        match (applications.any(connected), entry) {
            (true, _) => Truth::Yes,
            (false, entry) => known(entry, |it| it.connected),
        },
    );

    let class = details.data_class;
    facts.set(Tag::Critical, known(class, |it| it != DataClass::Ordinary));
    facts.set(Tag::ClassAdded, so(entry.is_none()));
    facts.set(
        Tag::ClassChanged,
        match (class, details.class_state, entry) {
            (Some(class), ClassState::AcnOutcome, Some(entry)) => so(class != entry.class),
            (Some(_), _, _) | (None, _, None) => Truth::No,
            (None, _, Some(_)) => Truth::Unknown,
        },
    );
    facts.set(
        Tag::AssociatedManagement,
        so(matches!(details.provision, Provision::Union | Provision::Outsourced)),
    );

    facts.set(Tag::Retain, known(moves.strategy, |it| it == Strategy::Retain));
    facts.set(Tag::Retire, known(moves.strategy, |it| it == Strategy::Retire));
    // What stays or goes has no mode and no destination.
    let mode = |wanted| if stays { Truth::No } else { known(moves.mode, |it| it == wanted) };
    facts.set(Tag::ModeTransfer, mode(Mode::Transfer));
    facts.set(Tag::ModeUpdate, mode(Mode::Update));
    let to = |wanted| if stays { Truth::No } else { known(moves.destination, |it| it == wanted) };
    facts.set(Tag::Saas, to(Destination::Saas));
    facts.set(Tag::Paas, to(Destination::Paas));
    facts.set(Tag::Iaas, to(Destination::Iaas));
    facts.set(Tag::Funded, so(around.funded.contains(&service.id.0)));
    facts
}

/// The field of a service in which a condition is decided; nothing: it is decided elsewhere.
pub fn field_of(tag: Tag) -> Option<(Register, &'static str)> {
    let key = match tag {
        Tag::All => return None,
        Tag::OnPremise => "migration.origin",
        Tag::PersonalData => "personal_data",
        Tag::CitizenFacing => "citizen_facing",
        Tag::Interoperable => "applications",
        Tag::Critical | Tag::ClassChanged | Tag::ClassAdded => "data_class",
        Tag::AssociatedManagement => "provision",
        Tag::Retain | Tag::Retire => "migration.strategy",
        Tag::ModeTransfer | Tag::ModeUpdate => "migration.mode",
        Tag::Saas | Tag::Paas | Tag::Iaas => "migration.destination",
        Tag::Funded => "migration.own_funds",
    };
    Some((Register::Services, key))
}

/// What is known of a service, of what a plan should know: how many, of how many.
pub fn completeness(service: &Service, around: &Surroundings<'_>, contracts: usize) -> (u32, u32) {
    let details = &service.details;
    let moves = &details.migration;
    let stays = matches!(moves.strategy, Some(Strategy::Retain | Strategy::Retire));
    let known = [
        !details.office.trim().is_empty(),
        !details.owner.trim().is_empty(),
        details.users.is_some(),
        details.data_class.is_some(),
        details.class_state == ClassState::AcnOutcome,
        !details.personal_data.is_empty(),
        moves.origin.is_some(),
        moves.strategy.is_some(),
        stays || moves.destination.is_some(),
        stays || moves.mode.is_some(),
        around.of_service(service.id).iter().any(|(role, _)| *role == ApplicationRole::Main),
        contracts > 0,
    ];
    let of = u32::try_from(known.len()).unwrap_or(u32::MAX);
    (known.iter().fold(0, |sum, it| sum + u32::from(*it)), of)
}
