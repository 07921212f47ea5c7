//! Plans: made new for a body, made from a sample, opened, shown whole.

use std::path::Path;

use domain::{
    body::{Body, BodyEntry, BodyKind},
    catalogue::Presence,
    check::Check,
    explain::Explanation,
    funding::line::FundingLine,
    funding::quote::Counts,
    money::Cents,
    plan::Plan,
    register::Registers,
    services::{Provision, Service, ServiceId},
    text::{Localized, Message},
};
use reference::{Pack, sample::Sample};
use serde::{Deserialize, Serialize};
use store::{Store, Taking};

use crate::{Answer, Failure, bodies, clock};

/// A sample plan, as the start page shows it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct SampleCard {
    /// Its id.
    pub id: String,
    /// Whose plan it is.
    pub name: String,
    /// How many services its grant counts.
    pub services: usize,
    /// The amount of its grant.
    pub amount: Option<Cents>,
    /// What must be said wherever it is shown.
    pub disclaimer: Localized,
}

/// What a clerk chose in the steps towards a new plan.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct NewPlan {
    /// The name of the plan.
    pub name: String,
    /// Whose plan it is.
    pub body: BodyChoice,
    /// The services of the catalogue it starts with.
    pub services: Vec<Triage>,
}

/// The body a clerk chose.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "by", rename_all = "snake_case")]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub enum BodyChoice {
    /// One of the reference pack.
    Code {
        /// What kind of body it is.
        kind: BodyKind,
        /// Its ISTAT or IPA code.
        code: String,
    },
    /// One that no table has, such as a union of municipalities.
    Name {
        /// What kind of body it is.
        kind: BodyKind,
        /// Its full name.
        name: String,
    },
}

/// What a clerk said of one service of the catalogue.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct Triage {
    /// Its catalogue id.
    pub catalogue_id: String,
    /// Who provides it.
    pub provision: Provision,
}

/// A whole plan with its totals, for scripts.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Shown {
    /// The name of the plan.
    pub name: String,
    /// Whose plan it is.
    pub body: Body,
    /// Its services.
    pub services: Vec<Service>,
    /// Its grants.
    pub funding: Vec<FundingLine>,
    /// Its other registers.
    pub registers: Registers,
    /// What it comes to.
    pub totals: Totals,
}

/// What a plan comes to.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Totals {
    /// How many services it has.
    pub services: usize,
    /// How many of them move in which way, paid by a grant.
    pub moves: Counts,
    /// The figures of the first page, each with its reason.
    pub figures: Vec<Explanation>,
}

/// Opens the plan at `path` to work on it: nobody else may meanwhile.
pub fn open(path: &Path) -> Answer<Store> {
    Ok(Store::open_to_work(path, Taking::Ask, clock::moment())?)
}

/// The same, although a note of somebody lies there: a person said that they do not have it open.
pub fn take_over(path: &Path) -> Answer<Store> {
    Ok(Store::open_to_work(path, Taking::Over, clock::moment())?)
}

/// Opens the plan at `path` to look at it.
pub fn open_to_read(path: &Path) -> Answer<Store> {
    Ok(Store::open_to_read(path)?)
}

/// Makes a new file with that plan.
pub fn create(path: &Path, plan: &Plan) -> Answer<Store> {
    check(plan)?;
    Store::create(path, plan, Pack::shared().version())?.close()?;
    open(path)
}

/// The sample plans.
pub fn samples() -> Vec<SampleCard> {
    let card = |sample: &Sample| {
        let plan = sample.plan();
        let grant = plan.funding.iter().find(|it| it.details.call_id.is_some());
        SampleCard {
            id: sample.id.clone(),
            services: grant.map_or(0, |it| it.details.services.len()),
            amount: grant.and_then(|it| it.details.amount),
            disclaimer: sample.disclaimer.clone(),
            name: plan.body.entry.name,
        }
    };
    Pack::shared().samples().iter().map(card).collect()
}

/// A sample plan.
pub fn sample(id: &str) -> Answer<Plan> {
    let sample = Pack::shared().sample(id);
    let unknown = || Failure::input(Message::new("errors-sample-unknown").with("id", id));
    Ok(sample.ok_or_else(unknown)?.plan())
}

/// The plan a clerk asked for in the steps.
pub fn compose(new: NewPlan) -> Answer<Plan> {
    let entry = match new.body {
        BodyChoice::Code { kind, code } => bodies::by_code(&code, Some(kind))?.clone(),
        BodyChoice::Name { kind, name } => unlisted(kind, name),
    };
    let mut services = Vec::with_capacity(new.services.len());
    for (id, triage) in (1..).map(ServiceId).zip(new.services) {
        let details =
            crate::services::of_catalogue(&triage.catalogue_id)?.details(triage.provision);
        services.push(Service { id, details });
    }
    Ok(Plan::new(new.name, Body::new(entry), services, Vec::new()))
}

/// The plan of a body as it starts without questions: with the services such bodies typically
/// have, as offered.
pub fn typical(name: String, entry: BodyEntry) -> Plan {
    let typical = |it: &&domain::catalogue::CatalogueService| {
        it.presence(entry.kind, entry.band) == Some(Presence::Typical)
    };
    let catalogue = Pack::shared().services().iter().filter(typical);
    let services = (1..)
        .map(ServiceId)
        .zip(catalogue)
        .map(|(id, it)| Service { id, details: it.details(Provision::Offered) });
    let services = services.collect();
    Plan::new(name, Body::new(entry), services, Vec::new())
}

/// The whole plan with its totals.
pub fn show(store: &Store) -> Answer<Shown> {
    let plan = store.read(store::plan::get)?;
    let figures = domain::today::today(&plan, Pack::shared().calls()).figures;
    Ok(Shown {
        totals: Totals { services: plan.services.len(), moves: plan.candidate_counts(), figures },
        name: plan.name,
        body: plan.body,
        services: plan.services,
        funding: plan.funding,
        registers: plan.registers,
    })
}

fn unlisted(kind: BodyKind, name: String) -> BodyEntry {
    BodyEntry {
        kind,
        name,
        istat: String::new(),
        ipa: String::new(),
        province: String::new(),
        region: String::new(),
        population: None,
        band: None,
        band_source: None,
        population_source: None,
    }
}

/// Every record of a plan must pass its checks before a file is made.
pub(crate) fn check(plan: &Plan) -> Answer<()> {
    let mut problems = plan.body.problems();
    if plan.name.trim().is_empty() {
        problems.push(domain::check::Problem {
            field: "name".to_owned(),
            rule: domain::check::Rule::Required,
        });
    }
    for service in &plan.services {
        problems.extend(service.details.problems());
    }
    for line in &plan.funding {
        problems.extend(line.details.problems());
    }
    let more = &plan.registers;
    problems.extend(more.suppliers.iter().flat_map(|it| it.details.problems()));
    problems.extend(more.applications.iter().flat_map(|it| it.details.problems()));
    problems.extend(more.contracts.iter().flat_map(|it| it.details.problems()));
    problems.extend(more.assets.iter().flat_map(|it| it.details.problems()));
    problems.extend(more.people.iter().flat_map(|it| it.details.problems()));
    problems.extend(more.skills.iter().flat_map(|it| it.details.problems()));
    problems.extend(more.costs.iter().flat_map(|it| it.details.problems()));
    problems.extend(more.invoices.iter().flat_map(|it| it.details.problems()));
    problems.extend(more.own_columns.iter().flat_map(|it| it.details.problems()));
    problems.extend(more.views.iter().flat_map(|it| it.details.problems()));
    let readiness = &plan.readiness;
    problems.extend(readiness.answers.iter().flat_map(|(.., it)| it.problems()));
    problems.extend(readiness.proofs.iter().flat_map(|it| it.details.problems()));
    problems.extend(readiness.decisions.iter().flat_map(|it| it.details.problems()));
    let costs = &plan.costs;
    problems.extend(costs.settings.problems());
    problems.extend(costs.indices.iter().flat_map(|it| it.details.problems()));
    problems.extend(costs.scenarios.iter().flat_map(|it| it.details.problems()));
    problems.extend(costs.measures.iter().flat_map(Check::problems));
    if problems.is_empty() { Ok(()) } else { Err(problems.into()) }
}
