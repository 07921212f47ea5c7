//! The class of a service's data: whose word it is, what it asks, and whether what is in use
//! answers.

use domain::{
    classification::{
        Classification, Family, Level, PrecheckOutcome, Requirements, chain_holds, level_suffices,
        precheck_outcome,
    },
    readiness::dossier::Requirement,
    register::contracts::{Contract, ContractId},
    services::{DataClass, ServiceId},
    text::{Certainty, Localized, Message, Source},
};
use jiff::civil::Date;
use reference::Pack;
use serde::{Deserialize, Serialize};
use store::{Store, readiness};
use words::{Language, Words};

use crate::{Answer, Failure, clock, readiness::proposals, registers::Cache};

/// What is known of classes and levels, and what this body read of them.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct ClassesView {
    /// What the reference pack knows.
    pub known: Classification,
    /// What each class asks: of the pack, or as the body read it.
    pub asked: Vec<AskedOfClass>,
}

/// What a class asks.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct AskedOfClass {
    /// What it asks, with its source.
    pub requirements: Requirements,
    /// The body read it itself; otherwise it is the pack's, to be verified.
    pub own: bool,
    /// What the body wrote down.
    pub kept: Option<Requirement>,
}

/// The class of one service.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct ServiceClassView {
    /// What the catalogue proposes; unofficial. Nothing for a service it does not have.
    pub proposed: Option<DataClass>,
    /// What our own questions come to; unofficial.
    pub precheck: Option<PrecheckOutcome>,
    /// What its class asks; nothing while it has none.
    pub asked: Option<AskedOfClass>,
    /// The products in use, with what there is to say of their qualification.
    pub products: Vec<ProductView>,
}

/// A product in use: a contract with its qualification.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct ProductView {
    /// The contract.
    pub id: ContractId,
    /// What it is about.
    pub name: String,
    /// What names the qualification in the catalogue; empty: nobody wrote it down.
    pub qualification: String,
    /// The level of the qualification.
    pub level: Option<Level>,
    /// The level of the infrastructure below.
    pub infrastructure_level: Option<Level>,
    /// The last day of the qualification.
    #[cfg_attr(feature = "bindings", ts(type = "string | null"))]
    pub qualified_until: Option<Date>,
    /// The day on which somebody looked into the catalogue.
    #[cfg_attr(feature = "bindings", ts(type = "string | null"))]
    pub qualification_checked: Option<Date>,
    /// What there is to say; empty: nothing is amiss.
    pub troubles: Vec<Message>,
    /// The last day on which the supplier should ask for a new qualification.
    #[cfg_attr(feature = "bindings", ts(type = "string | null"))]
    pub renew_by: Option<Date>,
}

/// What a person read that a class asks.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct RequirementInput {
    /// The class.
    pub class: DataClass,
    /// What it asks; nothing: what the pack says holds again.
    pub requirement: Option<Requirement>,
}

/// What is known of classes and levels.
pub fn classes(store: &Store, cache: &Cache) -> Answer<ClassesView> {
    let snapshot = cache.of(store)?;
    let kept = &snapshot.plan.readiness.requirements;
    let known = Pack::shared().classification();
    let asked = known.minimum.iter().map(|it| asked(it, kept.get(&it.class))).collect();
    Ok(ClassesView { known: known.clone(), asked })
}

/// The class of one service.
pub fn service(store: &Store, cache: &Cache, id: ServiceId) -> Answer<ServiceClassView> {
    let snapshot = cache.of(store)?;
    let plan = &snapshot.plan;
    let at = plan.services.binary_search_by_key(&id, |it| it.id);
    let details = at.map(|at| &plan.services[at].details).map_err(|_| store::Error::NotFound)?;
    let known = Pack::shared().classification();
    let asked = details.data_class.and_then(|class| {
        let of_pack = known.minimum.iter().find(|it| it.class == class)?;
        Some(asked(of_pack, plan.readiness.requirements.get(&class)))
    });
    let covers = |it: &&Contract| it.details.services.contains(&id);
    let requirements = asked.as_ref().map(|it| &it.requirements);
    let product = |it: &Contract| product(it, requirements, known, clock::today());
    let entry = details.catalogue_id.as_deref().and_then(|it| proposals().get(it));
    Ok(ServiceClassView {
        proposed: entry.map(|it| it.class),
        precheck: match details.precheck.is_empty() {
            true => None,
            false => precheck_outcome(&known.precheck, &details.precheck),
        },
        products: plan.registers.contracts.iter().filter(covers).map(product).collect(),
        asked,
    })
}

/// Keeps what a person read that a class asks.
pub fn save_requirement(store: &Store, input: &RequirementInput) -> Answer<()> {
    let step = Message::new("change-requirement").with("class", input.class);
    if let Some(read) = &input.requirement {
        let families = [Family::Service, Family::Infrastructure, Family::Adequate];
        let levels = [read.service, read.infrastructure, read.administration];
        if !levels.iter().zip(families).all(|(it, of)| it.is_some_and(|it| it.family() == of)) {
            return Err(Failure::input(Message::new("errors-level-unknown")));
        }
        if read.act.trim().is_empty() || read.day.is_none() {
            return Err(Failure::input(Message::new("errors-requirement-act")));
        }
    }
    Ok(store.write(&step, |tx| match &input.requirement {
        Some(requirement) => readiness::put_requirement(tx, input.class, requirement),
        None => readiness::remove_requirement(tx, input.class),
    })?)
}

/// What a class asks: as the body read it, or else of the pack.
fn asked(of_pack: &Requirements, kept: Option<&Requirement>) -> AskedOfClass {
    let read = kept.and_then(|it| {
        Some(Requirements {
            class: of_pack.class,
            service: it.service?,
            infrastructure: it.infrastructure?,
            adequate: it.administration?,
            basis: Localized::same(it.act.clone()),
            source: own_reading(it),
        })
    });
    AskedOfClass {
        own: read.is_some(),
        requirements: read.unwrap_or_else(|| of_pack.clone()),
        kept: kept.cloned(),
    }
}

/// The act is known from what the body wrote of it: nobody here has seen its text. So it is somebody
/// else's word, and says whose.
fn own_reading(read: &Requirement) -> Source {
    let said = |language| {
        Words::new(language).text("classes-own-reading", &[("act", read.act.as_str().into())])
    };
    Source {
        title: Localized { it: said(Language::It), en: said(Language::En) },
        reference: read.day.map(|it| it.to_string()).unwrap_or_default(),
        certainty: Certainty::Secondary,
    }
}

fn product(
    contract: &Contract,
    asked: Option<&Requirements>,
    known: &Classification,
    today: Date,
) -> ProductView {
    let details = &contract.details;
    let mut troubles = Vec::new();
    let mut say = |key: &str| troubles.push(Message::new(key));
    match details.level {
        None => say("classes-level-missing"),
        Some(level) => {
            if asked.is_some_and(|it| !level_suffices(level, it)) {
                say("classes-level-too-low");
            }
            match details.infrastructure_level {
                None => say("classes-below-missing"),
                Some(below) if !chain_holds(level, below) => say("classes-chain-broken"),
                Some(below) if asked.is_some_and(|it| !level_suffices(below, it)) => {
                    say("classes-below-too-low");
                }
                Some(_) => (),
            }
        }
    }
    if details.qualification.trim().is_empty() {
        say("classes-id-missing");
    }
    match details.qualified_until {
        None => say("classes-end-missing"),
        Some(end) if end < today => {
            troubles.push(Message::new("classes-ended").with("day", end));
        }
        Some(end) if renew_by(end, known).is_some_and(|it| it <= today) => {
            troubles.push(Message::new("classes-ends-soon").with("day", end));
        }
        Some(_) => (),
    }
    if details.qualification_checked.is_none() && !details.qualification.trim().is_empty() {
        troubles.push(Message::new("classes-never-checked"));
    }
    ProductView {
        renew_by: details.qualified_until.and_then(|it| renew_by(it, known)),
        id: contract.id,
        name: details.name.clone(),
        qualification: details.qualification.clone(),
        level: details.level,
        infrastructure_level: details.infrastructure_level,
        qualified_until: details.qualified_until,
        qualification_checked: details.qualification_checked,
        troubles,
    }
}

fn renew_by(end: Date, known: &Classification) -> Option<Date> {
    let days = i64::from(known.validity.renewal_days);
    end.checked_sub(jiff::Span::new().try_days(days).ok()?).ok()
}
