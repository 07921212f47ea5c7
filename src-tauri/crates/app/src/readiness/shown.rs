//! Readiness as one record, for scripts: the figures of the pages, made by the same functions.

use domain::{
    names,
    readiness::{
        answers::Object,
        score::{PhaseScore, Score, Tally},
    },
    services::ServiceId,
    text::{Localized, Message},
};
use reference::Pack;
use serde::Serialize;
use store::Store;

use super::{Completeness, NextView, ObjectView, overview, service};
use crate::{Answer, Failure, registers::Cache};

/// How ready something is. Our own estimate, unofficial.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Figure {
    /// In whole per cent; nothing where nothing counts.
    pub percent: Option<i64>,
    /// How much is known; this says nothing about readiness.
    pub completeness: Completeness,
    /// The first phase that something holds up; nothing: none is.
    pub phase: Option<u8>,
    /// What the figure is made of; nothing for a service that does not count.
    pub tally: Option<Tally>,
    /// Phase by phase.
    pub phases: Vec<PhaseLine>,
}

/// How ready a phase is, with its name.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct PhaseLine {
    /// Its name.
    pub name: Localized,
    /// How ready it is.
    #[serde(flatten)]
    pub score: PhaseScore,
}

/// The whole body.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Shown {
    /// The figure.
    #[serde(flatten)]
    pub figure: Figure,
    /// Service by service, in the order of the plan.
    pub services: Vec<ServiceLine>,
    /// What to answer next.
    pub next: Vec<NextView>,
}

/// A service.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct ServiceLine {
    /// Its number in the plan.
    pub id: ServiceId,
    /// Its name.
    pub name: String,
    /// The figure.
    #[serde(flatten)]
    pub figure: Figure,
}

/// A service with everything its readiness is made of.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct ServiceShown {
    /// The service.
    #[serde(flatten)]
    pub line: ServiceLine,
    /// The service itself, its applications and contracts, the body, item by item.
    pub parts: Vec<ObjectView>,
    /// What to answer next.
    pub next: Vec<NextView>,
}

/// Shows how ready the body is, and each of its services.
pub fn show(store: &Store, cache: &Cache) -> Answer<Shown> {
    let whole = overview(store, cache)?;
    let snapshot = cache.of(store)?;
    let board = snapshot.board();
    let line = |it: &domain::services::Service| {
        let completeness = board.completeness(Some(it.id)).into();
        ServiceLine {
            id: it.id,
            name: it.details.name.clone(),
            figure: figure(board.service(it.id), completeness),
        }
    };
    Ok(Shown {
        figure: figure(Some(whole.score), whole.completeness),
        services: snapshot.plan.services.iter().map(line).collect(),
        next: whole.next,
    })
}

/// Shows how ready a service is, and each of its items.
pub fn show_service(store: &Store, cache: &Cache, name: &str) -> Answer<ServiceShown> {
    let id = named(store, cache, name)?;
    let view = service(store, cache, id)?;
    let name = super::answers::name(&cache.of(store)?.plan, Object::Service(id));
    Ok(ServiceShown {
        line: ServiceLine { id, name, figure: figure(view.score, view.completeness) },
        parts: view.parts,
        next: view.next,
    })
}

/// The service with that name, whatever its capitals and accents. Of several with the same name
/// none is guessed.
pub fn named(store: &Store, cache: &Cache, name: &str) -> Answer<ServiceId> {
    let snapshot = cache.of(store)?;
    let wanted = names::normal(name);
    let mut found =
        snapshot.plan.services.iter().filter(|it| names::normal(&it.details.name) == wanted);
    match (found.next(), found.next()) {
        (Some(one), None) => Ok(one.id),
        (None, _) => Err(refused("errors-service-unknown", name)),
        (Some(_), Some(_)) => Err(refused("errors-services-alike", name)),
    }
}

fn refused(key: &str, name: &str) -> Failure {
    Failure::input(Message::new(key).with("name", name))
}

fn figure(score: Option<Score>, completeness: Completeness) -> Figure {
    let phases = Pack::shared().phases();
    let line = |score: &PhaseScore| PhaseLine {
        name: phases
            .iter()
            .find(|it| it.number == score.phase)
            .map(|it| it.name.clone())
            .unwrap_or_default(),
        score: *score,
    };
    Figure {
        percent: score.as_ref().and_then(|it| it.percent),
        completeness,
        phase: score.as_ref().and_then(Score::current_phase),
        tally: score.as_ref().map(|it| it.tally),
        phases: score.iter().flat_map(|it| &it.phases).map(line).collect(),
    }
}
