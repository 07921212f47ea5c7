//! The catalogue of services, and the lists it refers to.

use std::collections::BTreeMap;

use domain::{
    body::{Band, BodyKind},
    catalogue::{CatalogueService, Presence},
    services::{DataClass, PersonalData},
    text::{Certainty, Localized},
};
use serde::{Deserialize, Serialize};

use crate::embedded::{self, named};

/// What the catalogue knows of a service beyond what enters a plan today.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Background {
    /// The id of the service.
    pub service: String,
    /// Other missions and programmes found in practice.
    pub other_budgets: Vec<Budget>,
    /// The platforms it usually talks to, by their ids.
    pub interfaces: Vec<String>,
    /// The services it normally needs, by their ids. One that the body does not have is to be
    /// ignored.
    pub depends_on: Vec<String>,
    /// The periods in which it should not move, by their ids.
    pub freeze: Vec<String>,
    /// The days of every month on which it should not move.
    pub monthly_freeze: Option<MonthlyFreeze>,
    /// A warning to show with it.
    pub note: Option<Localized>,
    /// Why it is in the catalogue.
    pub evidence: Vec<Evidence>,
}

/// A mission and a programme of the budget (D.Lgs. 118/2011), by their codes.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Budget {
    /// The mission.
    pub mission: String,
    /// The programme in it.
    pub programme: String,
}

/// How much a period speaks against moving.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum FreezeLevel {
    /// Do not move.
    Avoid,
    /// Possible with care.
    Caution,
}

/// In which years a period falls.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum FreezeYears {
    /// Every year.
    All,
    /// Odd years.
    Odd,
    /// Only if there is a vote that year.
    Vote,
}

/// A period of the year in which services should not move.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FreezePeriod {
    /// Its id.
    pub id: String,
    /// First day, as MM-DD.
    pub from: String,
    /// Last day, as MM-DD. Before the first: the period crosses the new year.
    pub to: String,
    /// How much it speaks against moving.
    pub level: FreezeLevel,
    /// The days are indicative: that year's law, the Region or the body sets them.
    pub variable: bool,
    /// In which years it falls.
    pub years: FreezeYears,
    /// How sure it is.
    pub certainty: Certainty,
    /// Why.
    pub reason: Localized,
}

/// The days of every month on which a service should not move.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct MonthlyFreeze {
    /// First day of the month.
    pub from_day: u8,
    /// Last day of the month.
    pub to_day: u8,
    /// How much it speaks against moving.
    pub level: FreezeLevel,
    /// Why.
    pub reason: Localized,
}

/// Why a service is in the catalogue.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case", deny_unknown_fields)]
pub enum Evidence {
    /// The announcement of a sample names it.
    Announcement {
        /// The id of the sample.
        sample: String,
        /// Listed, named beside another, or paid with own funds.
        role: String,
    },
    /// A known name of measure 1.2 leads to it.
    KnownName {
        /// The name.
        name: String,
        /// How sure the name is.
        level: NameLevel,
    },
    /// The press names it.
    Press {
        /// Which text, by its id in the catalogue.
        #[serde(rename = "ref")]
        text: String,
    },
    /// Our own judgement.
    Own,
}

/// A platform or counterpart that services talk to.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Interface {
    /// Its id.
    pub id: String,
    /// Its short name, the same in every language.
    pub label: String,
    /// What it is.
    pub description: Localized,
}

/// A mission of the budget. Its name is that of the law, in Italian.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct Mission {
    /// Its code.
    pub code: String,
    /// Its name.
    pub name: String,
    /// Its programmes.
    pub programmes: Vec<Programme>,
}

/// A programme of a mission. Its name is that of the law, in Italian.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct Programme {
    /// Its code in the mission.
    pub code: String,
    /// Its name.
    pub name: String,
    /// Only Regions have it.
    #[serde(default)]
    pub regional_only: bool,
    /// The year of the first budget that has it, where it is recent.
    pub from_budget: Option<i16>,
    /// What to know about it.
    pub note: Option<String>,
}

/// A word that leads to several services: propose the first that fits, and always ask.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AmbiguousTerm {
    /// The word.
    pub term: String,
    /// In which way it is ambiguous.
    pub kind: Ambiguity,
    /// The services it may mean, by their ids, the likeliest first.
    pub candidates: Vec<String>,
    /// What to say about it.
    pub text: Localized,
}

/// In which way a word is ambiguous.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Ambiguity {
    /// One name for several services together.
    Umbrella,
    /// One name for different things.
    Homonym,
}

/// A name of measure 1.2 for which there is evidence, and the services that cover it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct KnownName {
    /// The name.
    pub name: String,
    /// How sure it is.
    pub level: NameLevel,
    /// The services that cover it, by their ids.
    pub services: Vec<String>,
}

/// How sure a name of measure 1.2 is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum NameLevel {
    /// Written in an official text.
    A,
    /// A body named it as part of its application.
    B,
    /// A category of the list of measure 1.4.1.
    C,
}

/// The catalogue as it is kept in memory.
#[derive(Debug)]
pub(crate) struct Catalogue {
    pub(crate) disclaimer: Localized,
    pub(crate) services: Vec<CatalogueService>,
    /// In the order of `services`.
    pub(crate) background: Vec<Background>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct ServicesFile {
    disclaimer: Localized,
    class_note: Localized,
    class_basis: BTreeMap<String, Localized>,
    press: BTreeMap<String, String>,
    services: Vec<ServiceRecord>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct ServiceRecord {
    id: String,
    infrastructure: bool,
    name: Localized,
    description: Localized,
    area: String,
    kinds: Vec<BodyKind>,
    bands: BTreeMap<Band, Presence>,
    presence: BTreeMap<BodyKind, Presence>,
    budget: Budget,
    other_budgets: Vec<Budget>,
    suggested_class: DataClass,
    class_basis: String,
    personal_data: Vec<PersonalData>,
    citizen_facing: bool,
    interfaces: Vec<String>,
    depends_on: Vec<String>,
    freeze: Vec<String>,
    monthly_freeze: Option<MonthlyFreeze>,
    aliases: Vec<String>,
    note: Option<Localized>,
    evidence: Vec<Evidence>,
}

pub(crate) fn read() -> Catalogue {
    let file: ServicesFile = embedded::SERVICES.json();
    let note = |basis: &str| {
        let basis = named(&file.class_basis, basis);
        Localized {
            it: format!("{} {}", basis.it, file.class_note.it),
            en: format!("{} {}", basis.en, file.class_note.en),
        }
    };
    let mut services = Vec::with_capacity(file.services.len());
    let mut background = Vec::with_capacity(file.services.len());
    for it in file.services {
        for evidence in &it.evidence {
            if let Evidence::Press { text } = evidence {
                named(&file.press, text);
            }
        }
        background.push(Background {
            service: it.id.clone(),
            other_budgets: it.other_budgets,
            interfaces: it.interfaces,
            depends_on: it.depends_on,
            freeze: it.freeze,
            monthly_freeze: it.monthly_freeze,
            note: it.note,
            evidence: it.evidence,
        });
        services.push(CatalogueService {
            id: it.id,
            infrastructure: it.infrastructure,
            name: it.name,
            description: it.description,
            area: it.area,
            kinds: it.kinds,
            bands: it.bands,
            presence: it.presence,
            budget: (it.budget.mission, it.budget.programme),
            suggested_class: it.suggested_class,
            class_note: note(&it.class_basis),
            personal_data: it.personal_data,
            citizen_facing: it.citizen_facing,
            aliases: it.aliases,
        });
    }
    Catalogue { disclaimer: file.disclaimer, services, background }
}
