//! The reference catalogue of services, and what it proposes to a body of a given kind and size.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::{
    body::{Band, BodyKind},
    services::{ClassState, DataClass, PersonalData, Provision, ServiceDetails},
    text::{Localized, word},
};

/// How often bodies of a kind and size have a service.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub enum Presence {
    /// Nearly all: proposed as offered.
    Typical,
    /// Many: shown, not ticked.
    Common,
    /// Few: found by searching.
    Rare,
}

word!(Presence = "presence");

/// An area of the catalogue.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct Area {
    /// Its id.
    pub id: String,
    /// Its name.
    pub name: Localized,
}

/// A service of the reference catalogue.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CatalogueService {
    /// Stable id; never reused.
    pub id: String,
    /// Not a service of the calls but a line that carries costs: workstations, mail, servers.
    pub infrastructure: bool,
    /// Its name.
    pub name: Localized,
    /// What it is, in at most two sentences.
    pub description: Localized,
    /// The area it belongs to.
    pub area: String,
    /// Which kinds of body have it.
    pub kinds: Vec<BodyKind>,
    /// For municipalities: how often, by band.
    pub bands: BTreeMap<Band, Presence>,
    /// For the other kinds of body: how often.
    pub presence: BTreeMap<BodyKind, Presence>,
    /// Mission and programme of the budget.
    pub budget: (String, String),
    /// The class we propose.
    pub suggested_class: DataClass,
    /// What must be said with that proposal.
    pub class_note: Localized,
    /// The personal data it usually handles.
    pub personal_data: Vec<PersonalData>,
    /// Used by citizens or firms.
    pub citizen_facing: bool,
    /// Other names for it.
    pub aliases: Vec<String>,
}

impl CatalogueService {
    /// How often a body of this kind and band has it; nothing if such a body cannot have it.
    pub fn presence(&self, kind: BodyKind, band: Option<Band>) -> Option<Presence> {
        if !self.kinds.contains(&kind) {
            return None;
        }
        match kind {
            BodyKind::Comune => self.bands.get(&band?).copied(),
            _ => self.presence.get(&kind).copied(),
        }
    }

    /// The service as it enters a plan. The name is taken in Italian, the language of the acts.
    pub fn details(&self, provision: Provision) -> ServiceDetails {
        ServiceDetails {
            catalogue_id: Some(self.id.clone()),
            name: self.name.it.clone(),
            area: self.area.clone(),
            provision,
            data_class: Some(self.suggested_class),
            class_state: ClassState::Proposed,
            personal_data: self.personal_data.clone(),
            citizen_facing: self.citizen_facing,
            mission: self.budget.0.clone(),
            programme: self.budget.1.clone(),
            ..ServiceDetails::default()
        }
    }
}

/// What the catalogue proposes, area by area.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct Proposal {
    /// What must be said wherever the catalogue is offered.
    pub disclaimer: Localized,
    /// The areas that have something to propose, in display order.
    pub areas: Vec<ProposedArea>,
}

/// An area with its proposed services.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct ProposedArea {
    /// The area.
    pub area: Area,
    /// Its services in catalogue order.
    pub services: Vec<ProposedService>,
}

/// A service the catalogue proposes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct ProposedService {
    /// Its catalogue id.
    pub id: String,
    /// Its name.
    pub name: Localized,
    /// What it is.
    pub description: Localized,
    /// How often such bodies have it.
    pub presence: Presence,
    /// A cost line rather than a service of the calls.
    pub infrastructure: bool,
    /// Other names for it, to be found by.
    pub aliases: Vec<String>,
}

/// What a body of this kind and band may have, area by area.
pub fn propose(
    disclaimer: &Localized,
    areas: &[Area],
    services: &[CatalogueService],
    kind: BodyKind,
    band: Option<Band>,
) -> Proposal {
    let in_area = |area: &Area| {
        let services = services.iter().filter(|it| it.area == area.id).filter_map(|it| {
            Some(ProposedService {
                id: it.id.clone(),
                name: it.name.clone(),
                description: it.description.clone(),
                presence: it.presence(kind, band)?,
                infrastructure: it.infrastructure,
                aliases: it.aliases.clone(),
            })
        });
        ProposedArea { area: area.clone(), services: services.collect() }
    };
    let areas = areas.iter().map(in_area).filter(|it| !it.services.is_empty()).collect();
    Proposal { disclaimer: disclaimer.clone(), areas }
}
