//! Readiness on paper: the report of the whole body, and the sheet of one service. Both ask the same
//! jobs as the pages.

use std::path::Path;

use documents::{
    Pdf,
    readiness::{Ground, Question, ReadinessReport, ServiceSheet},
};
use domain::{
    plan::Plan,
    readiness::blocks::blocks,
    services::{Service, ServiceId},
    text::Datum,
};
use reference::Pack;
use serde::Serialize;
use store::Store;
use words::{Language, Words};

use super::{Printed, put, unprintable};
use crate::{
    Answer, clock,
    desk::Desk,
    files,
    readiness::{self, NextView},
    registers::{Cache, Snapshot},
    skills, strategy,
};

/// A picture, and what it shows for those who do not see it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct Picture {
    /// The picture, as SVG.
    pub svg: String,
    /// What it shows, and where its numbers are.
    pub alt: String,
}

/// The pictures of readiness. The numbers behind each are in the overview.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(rename = "ReadinessPictures"))]
pub struct Pictures {
    /// How many items of each phase are done, open, holding it up.
    pub phases: Picture,
    /// Which items hold up which phases and services, and which wait for which; nothing while none
    /// does. The numbers behind it are in `readiness_blocks`.
    pub blocks: Option<Picture>,
    /// How readiness grew; nothing while nothing is done.
    pub progress: Option<Picture>,
    /// Skills there are against those needed; nothing where fewer than three were assessed.
    pub skills: Option<Picture>,
}

/// Makes the report of the body as a PDF, and puts it where the other papers are.
pub fn print_readiness(desk: &Desk, language: Language) -> Answer<Printed> {
    let store = desk.plan()?;
    let pdf = report(&store, desk.registers(), language)?;
    let body = store.read(store::body::get)?.entry.name;
    let facts = [("body", Datum::Text(body)), ("day", Datum::Text(clock::today().to_string()))];
    put(desk, &store, &Words::new(language).text("readiness-paper-file-name", &facts), &pdf)
}

/// Makes the sheet of a service as a PDF, and puts it where the other papers are.
pub fn print_service_readiness(desk: &Desk, id: ServiceId, language: Language) -> Answer<Printed> {
    let store = desk.plan()?;
    let pdf = sheet(&store, desk.registers(), id, language)?;
    let plan = desk.registers().of(&store)?.plan.clone();
    let facts = [
        ("service", Datum::Text(service_of(&plan, id)?.details.name.clone())),
        ("body", Datum::Text(plan.body.entry.name.clone())),
        ("day", Datum::Text(clock::today().to_string())),
    ];
    put(desk, &store, &Words::new(language).text("readiness-paper-sheet-file-name", &facts), &pdf)
}

/// Makes the report of the body at `out`, in place of what may be there. Answers how many pages it
/// has.
pub fn write_readiness(store: &Store, out: &Path, language: Language) -> Answer<usize> {
    let pdf = report(store, &Cache::default(), language)?;
    files::replace(out, &pdf.bytes)?;
    Ok(pdf.pages)
}

/// The same for the sheet of a service.
pub fn write_service_readiness(
    store: &Store,
    id: ServiceId,
    out: &Path,
    language: Language,
) -> Answer<usize> {
    let pdf = sheet(store, &Cache::default(), id, language)?;
    files::replace(out, &pdf.bytes)?;
    Ok(pdf.pages)
}

/// The pictures of readiness, as paper shows them, for the page.
pub fn pictures(store: &Store, cache: &Cache, language: Language) -> Answer<Pictures> {
    let progress = readiness::overview(store, cache)?.progress;
    let skills = skills::view(store, cache)?.together;
    let snapshot = cache.of(store)?;
    let words = Words::new(language);
    let held = blocks(snapshot.board(), &snapshot.plan, None);
    let ground = ground(&snapshot);
    let drawn = documents::readiness::pictures(&ground, &held, &progress, &skills, words);
    let picture = |it: documents::readiness::Picture| Picture { svg: it.svg, alt: it.alt };
    Ok(Pictures {
        phases: picture(drawn.phases),
        blocks: drawn.blocks.map(picture),
        progress: drawn.progress.map(picture),
        skills: drawn.skills.map(picture),
    })
}

fn report(store: &Store, cache: &Cache, language: Language) -> Answer<Pdf> {
    let overview = readiness::overview(store, cache)?;
    let snapshot = cache.of(store)?;
    let skills = skills::view(store, cache)?;
    let report = ReadinessReport {
        ground: ground(&snapshot),
        why: readiness::explain(store, cache, None)?,
        next: overview.next.into_iter().map(question).collect(),
        progress: overview.progress,
        skills: &skills.together,
    };
    documents::readiness::print_report(&report, language).map_err(unprintable)
}

fn sheet(store: &Store, cache: &Cache, id: ServiceId, language: Language) -> Answer<Pdf> {
    let view = readiness::service(store, cache, id)?;
    let snapshot = cache.of(store)?;
    let counts = view.score.is_some();
    let why = counts.then(|| readiness::explain(store, cache, Some(id))).transpose()?;
    let service = service_of(&snapshot.plan, id)?;
    let weigh = || strategy::weighed(&snapshot.plan, service);
    let sheet = ServiceSheet {
        ground: ground(&snapshot),
        service,
        why,
        weighed: counts.then(weigh).unwrap_or_default(),
        strategies: Pack::shared().strategies(),
        next: view.next.into_iter().map(question).collect(),
    };
    documents::readiness::print_service(&sheet, language).map_err(unprintable)
}

fn ground(snapshot: &Snapshot) -> Ground<'_> {
    let pack = Pack::shared();
    Ground {
        plan: &snapshot.plan,
        board: snapshot.board(),
        list: pack.checklist(),
        phases: pack.phases(),
        pack_version: pack.version(),
        pack_day: pack.day(),
    }
}

fn service_of(plan: &Plan, id: ServiceId) -> Answer<&Service> {
    Ok(plan.services.iter().find(|it| it.id == id).ok_or(store::Error::NotFound)?)
}

fn question(view: NextView) -> Question {
    Question {
        text: view.text,
        blocking: view.question.blocking,
        weight: view.question.weight,
        names: view.names,
        count: view.question.count,
    }
}
