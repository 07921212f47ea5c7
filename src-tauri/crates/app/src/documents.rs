//! Papers: made from the plan, put where the clerk finds them, never over an older one.

mod costs;
mod readiness;

use std::path::Path;

use documents::{
    Pdf,
    plan::{Grant, JudgedService, PlanReport, Simulation},
    why::WhyReport,
};
use domain::{
    explain::Explanation,
    funding::{call::Call, quote::quote, verdict::verdict},
    plan::Plan,
    text::{Datum, Message},
};
use reference::Pack;
use serde::Serialize;
use store::Store;
use words::{Language, Words};

pub use self::{
    costs::{CostPictures, cost_pictures, print_budget, print_costs, write_budget, write_costs},
    readiness::{
        Picture, Pictures, pictures, print_readiness, print_service_readiness, write_readiness,
        write_service_readiness,
    },
};
use crate::{Answer, Failure, checks, clock, desk::Desk, files};

/// A paper that was made.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct Printed {
    /// Where it is.
    pub path: String,
    /// How many pages it has.
    pub pages: usize,
}

/// Makes the plan as a PDF: beside the plan, or among the documents of this person if the plan is
/// still a draft, or can only be read.
pub fn print_plan(desk: &Desk, language: Language) -> Answer<Printed> {
    let store = desk.plan()?;
    let plan = store.read(store::plan::get)?;
    let pdf = print(&plan, language)?;
    let facts = [
        ("body", Datum::Text(plan.body.entry.name.clone())),
        ("day", Datum::Text(clock::today().to_string())),
    ];
    let name = Words::new(language).text("plan-paper-file-name", &facts);
    put(desk, &store, &name, &pdf)
}

/// Makes one figure with its reason as a PDF, in the same places.
pub fn print_explanation(
    desk: &Desk,
    explanation: &Explanation,
    language: Language,
) -> Answer<Printed> {
    let store = desk.plan()?;
    let (plan, body) =
        store.read(|conn| Ok((store::plan::name(conn)?, store::body::get(conn)?)))?;
    let pack = Pack::shared();
    let report = WhyReport {
        explanation,
        body: &body.entry.name,
        plan: &plan,
        pack_version: pack.version(),
        pack_day: pack.day(),
        today: clock::today(),
    };
    let pdf = documents::why::print(&report, language).map_err(unprintable)?;
    let words = Words::new(language);
    let facts = [
        ("figure", Datum::Text(words.say(&explanation.label))),
        ("body", Datum::Text(body.entry.name.clone())),
        ("day", Datum::Text(clock::today().to_string())),
    ];
    put(desk, &store, &words.text("plan-paper-why-file-name", &facts), &pdf)
}

/// Makes the plan as a PDF at `out`, in place of what may be there. Answers how many pages it has.
pub fn write_plan(store: &Store, out: &Path, language: Language) -> Answer<usize> {
    let pdf = print(&store.read(store::plan::get)?, language)?;
    files::replace(out, &pdf.bytes)?;
    Ok(pdf.pages)
}

/// Puts a paper where the clerk finds it, under a name that is not taken.
pub(crate) fn put(desk: &Desk, store: &Store, name: &str, pdf: &Pdf) -> Answer<Printed> {
    let path = files::add(&desk.folder_of(store), name, "pdf", &pdf.bytes)?;
    desk.note_made(&path);
    Ok(Printed { path: path.to_string_lossy().into_owned(), pages: pdf.pages })
}

fn print(plan: &Plan, language: Language) -> Answer<Pdf> {
    let pack = Pack::shared();
    let band = plan.body.entry.band;
    let call_of = |id: &Option<String>| id.as_deref().and_then(|id| pack.call(id));
    let judged = plan.services.iter().map(|service| JudgedService {
        service,
        verdict: verdict(pack.matrix(), &service.details),
    });
    let grants = plan.funding.iter().map(|it| {
        let call = call_of(&it.details.call_id);
        let quote = call.map(|call| it.details.recompute(call, band));
        let comparison = quote.as_ref().and_then(|quote| it.details.compare(quote));
        Grant { line: &it.details, call, quote, comparison }
    });
    let latest: Option<&Call> = plan.calls(pack.calls()).first().copied();
    let simulation = latest
        .filter(|_| plan.funding.is_empty())
        .map(|call| Simulation { call, quote: quote(call, band, plan.candidate_counts()) });
    let report = PlanReport {
        plan,
        areas: pack.areas(),
        figures: domain::today::today(plan, pack.calls()).figures,
        services: judged.collect(),
        grants: grants.collect(),
        simulation,
        problems: checks::to_mend(plan),
        disclaimer: pack.catalogue_disclaimer(),
        pack_version: pack.version(),
        pack_day: pack.day(),
        today: clock::today(),
    };
    documents::plan::print(&report, language).map_err(unprintable)
}

/// A paper that cannot be made.
pub(crate) fn unprintable(error: documents::Error) -> Failure {
    Failure::internal_because(Message::new("errors-print").with("detail", error.to_string()))
}
