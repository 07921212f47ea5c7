//! The samples: three real cases, told by public announcements, as plans to start from.

use std::collections::BTreeMap;

use domain::{
    body::{Band, Body, BodyEntry, BodyKind},
    funding::line::{FundedService, FundingLine, FundingLineDetails, FundingLineId, FundingState},
    migration::{Migration, MigrationState, Mode},
    money::Cents,
    plan::Plan,
    services::{Provision, Service, ServiceDetails, ServiceId},
    text::{Localized, Source},
};
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::{
    Pack,
    bodies::Sources,
    embedded::{self, File, named},
    grants::euro,
    sample_costs::SampleCosts,
};

/// A sample.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sample {
    /// Its id: `ferrara`, `lecce`, `novara`.
    pub id: String,
    /// What the plan is called.
    pub plan_name: Localized,
    /// What must be said wherever the sample is offered.
    pub disclaimer: Localized,
    /// Whose plan it is.
    pub body: BodyEntry,
    /// The services, those in the grant first.
    pub services: Vec<SampleService>,
    /// The money.
    pub funding: Vec<SampleFunding>,
    /// What is known about the case, by where it is known from.
    pub sections: Vec<Section>,
    /// Costs, invented.
    pub costs: SampleCosts,
}

/// A service of a sample.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SampleService {
    /// Its id in the catalogue: our match.
    pub id: String,
    /// Other services the same words may mean, by their ids.
    pub also: Vec<String>,
    /// The words of the announcement.
    pub words: String,
    /// The way of moving, deduced from the amount; nothing where no grant pays for it.
    pub mode: Option<Mode>,
    /// How far the move is.
    pub state: MigrationState,
    /// Paid by the body itself.
    pub own_funds: bool,
}

/// Money of a sample.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SampleFunding {
    /// The call, by its id; nothing for own and other money.
    pub call: Option<String>,
    /// What it is called.
    pub title: Localized,
    /// The amount; nothing where nobody says it.
    pub amount: Option<Cents>,
    /// The project code (CUP); empty where unknown.
    pub cup: String,
    /// The decree; empty where unknown.
    pub decree: String,
    /// The day of the application.
    pub applied: Option<Date>,
    /// The day of the grant.
    pub granted: Option<Date>,
    /// How far it is.
    pub state: FundingState,
    /// Which services it pays for.
    pub services: Covers,
    /// Where each of these comes from, and its terms.
    pub notes: Localized,
}

/// Which services of a sample some money pays for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Covers {
    /// Those with a mode.
    Funded,
    /// Those the body pays for itself.
    OwnFunds,
    /// None of them: an earlier grant.
    None,
}

/// What is known about a sample from one place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Section {
    /// Its id.
    pub id: String,
    /// What it is called.
    pub title: Localized,
    /// Whose word it is.
    pub kind: FactKind,
    /// Where it is known from.
    pub source: Source,
    /// What is known.
    pub items: Vec<Fact>,
}

/// Whose word a fact is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum FactKind {
    /// The announcement says so.
    Stated,
    /// We concluded it.
    Deduced,
    /// Another text says so.
    External,
}

/// A thing known about a sample.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Fact {
    /// Its id in the sample.
    pub id: String,
    /// The thing.
    pub text: Localized,
    /// Its day.
    pub day: Option<Date>,
}

impl Sample {
    /// The sample as a plan, with ids from 1. Its texts are in Italian, the language of the acts.
    pub fn plan(&self) -> Plan {
        let services: Vec<Service> = (1..)
            .zip(&self.services)
            .map(|(id, it)| Service { id: ServiceId(id), details: details(it) })
            .collect();
        let funding = (1..)
            .zip(&self.funding)
            .map(|(id, it)| FundingLine { id: FundingLineId(id), details: line(it, &services) })
            .collect();
        let body = Body { notes: self.notes(), ..Body::new(self.body.clone()) };
        let costs = self.costs.lines(&services);
        let mut plan = Plan::new(self.plan_name.it.clone(), body, services, funding);
        plan.registers.costs = costs;
        plan.costs.settings = self.costs.settings.clone();
        plan
    }

    /// All that is known about the case, as a note of the body.
    fn notes(&self) -> String {
        let mut notes = format!("{} {}", self.disclaimer.it, self.costs.note.it);
        for section in &self.sections {
            notes.push_str("\n\n");
            notes.push_str(&section.title.it);
            for item in &section.items {
                notes.push_str("\n– ");
                notes.push_str(&item.text.it);
            }
        }
        notes
    }
}

fn details(service: &SampleService) -> ServiceDetails {
    let catalogued = Pack::shared().service(&service.id);
    let catalogued = catalogued.expect("the samples name services of the catalogue: a test looks");
    let migration = Migration {
        mode: service.mode,
        state: service.state,
        own_funds: service.own_funds,
        ..Migration::default()
    };
    let notes = format!("«{}»", service.words);
    ServiceDetails { migration, notes, ..catalogued.details(Provision::Offered) }
}

fn line(funding: &SampleFunding, services: &[Service]) -> FundingLineDetails {
    let covered = |it: &&Service| match funding.services {
        Covers::Funded => it.details.migration.mode.is_some(),
        Covers::OwnFunds => it.details.migration.own_funds,
        Covers::None => false,
    };
    let funded = |it: &Service| FundedService { service: it.id, mode: it.details.migration.mode };
    FundingLineDetails {
        call_id: funding.call.clone(),
        title: funding.title.it.clone(),
        amount: funding.amount,
        cup: funding.cup.clone(),
        decree: funding.decree.clone(),
        applied: funding.applied,
        granted: funding.granted,
        paid: None,
        state: funding.state,
        notes: funding.notes.it.clone(),
        services: services.iter().filter(covered).map(funded).collect(),
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct SampleFile {
    id: String,
    plan_name: Localized,
    disclaimer: Localized,
    sources: BTreeMap<String, Source>,
    body: BodyRecord,
    services: Vec<SampleService>,
    funding: Vec<FundingRecord>,
    sections: Vec<SectionRecord>,
    costs: SampleCosts,
}

/// A row of the table of bodies: the start page shows the samples without reading that table.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct BodyRecord {
    kind: BodyKind,
    istat: String,
    ipa: String,
    name: String,
    province: String,
    region: String,
    population: Option<i64>,
    population_from: Option<String>,
    band: Option<Band>,
    band_from: Option<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct FundingRecord {
    call: Option<String>,
    title: Localized,
    amount_eur: Option<i64>,
    cup: String,
    decree: String,
    applied: Option<Date>,
    granted: Option<Date>,
    state: FundingState,
    services: Covers,
    notes: Localized,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct SectionRecord {
    id: String,
    title: Localized,
    kind: FactKind,
    source: String,
    items: Vec<Fact>,
}

pub(crate) fn read(sources: &Sources) -> Vec<Sample> {
    [embedded::FERRARA, embedded::LECCE, embedded::NOVARA].map(|it| one(it, sources)).into()
}

fn one(file: File, body_sources: &Sources) -> Sample {
    let file: SampleFile = file.json();
    let body = file.body;
    let body = BodyEntry {
        kind: body.kind,
        istat: body.istat,
        ipa: body.ipa,
        name: body.name,
        province: body.province,
        region: body.region,
        population: body.population,
        band: body.band,
        band_source: body.band_from.map(|id| named(&body_sources.band, &id).clone()),
        population_source: body
            .population_from
            .map(|id| named(&body_sources.population, &id).clone()),
    };
    let funding = |it: FundingRecord| SampleFunding {
        call: it.call,
        title: it.title,
        amount: it.amount_eur.map(euro),
        cup: it.cup,
        decree: it.decree,
        applied: it.applied,
        granted: it.granted,
        state: it.state,
        services: it.services,
        notes: it.notes,
    };
    let section = |it: SectionRecord| Section {
        source: named(&file.sources, &it.source).clone(),
        id: it.id,
        title: it.title,
        kind: it.kind,
        items: it.items,
    };
    Sample {
        id: file.id,
        plan_name: file.plan_name,
        disclaimer: file.disclaimer,
        body,
        services: file.services,
        funding: file.funding.into_iter().map(funding).collect(),
        sections: file.sections.into_iter().map(section).collect(),
        costs: file.costs,
    }
}
