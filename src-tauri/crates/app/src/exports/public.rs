//! What the public may know of the services: those that the body offers, by name, without people,
//! notes, costs or classes.

use domain::{
    plan::Plan,
    services::{Provision, Service},
    text::{Datum, Localized},
};
use exchange::{
    cpsv::{self, PublicList, PublicService},
    page,
};
use reference::Pack;
use words::{UNKNOWN, Words};

use crate::clock;

/// As JSON-LD.
pub(super) fn json_ld(plan: &Plan) -> Vec<u8> {
    cpsv::json_ld(&list(plan))
}

/// As Turtle.
pub(super) fn turtle(plan: &Plan) -> Vec<u8> {
    cpsv::turtle(&list(plan))
}

/// As a page for the body's site.
pub(super) fn page(plan: &Plan, words: Words) -> Vec<u8> {
    let list = list(plan);
    let text = |key: &str| words.text(key, &[]);
    let body = Datum::Text(plan.body.entry.name.clone());
    let facts = [("count", Datum::from(list.services.len())), ("day", Datum::Day(clock::today()))];
    let said = page::Words {
        language: words.language().code().to_owned(),
        title: words.text("exports-page-title", &[("body", body)]),
        about: words.text("exports-page-about", &facts),
        caption: text("exports-page-caption"),
        headings: [
            text("exports-page-service"),
            text("exports-page-description"),
            text("exports-page-area"),
            text("exports-page-office"),
        ],
        none: text("exports-page-none"),
        unknown: UNKNOWN.to_owned(),
    };
    page::html(&list, &said)
}

/// By area, as the catalogue orders them, then by name.
fn list(plan: &Plan) -> PublicList<'_> {
    let areas = Pack::shared().areas();
    let place = |it: &Service| areas.iter().position(|area| area.id == it.details.area);
    let mut offered: Vec<&Service> =
        plan.services.iter().filter(|it| it.details.provision == Provision::Offered).collect();
    offered.sort_by_key(|it| {
        let name = domain::names::normal(&it.details.name);
        (place(it).unwrap_or(areas.len()), name)
    });
    PublicList { body: &plan.body.entry, services: offered.into_iter().map(service).collect() }
}

fn service(service: &Service) -> PublicService {
    let details = &service.details;
    let known = details.catalogue_id.as_deref().and_then(|id| Pack::shared().service(id));
    let area = Pack::shared().areas().iter().find(|it| it.id == details.area);
    let area = area.map_or_else(|| Localized::same(details.area.clone()), |it| it.name.clone());
    PublicService {
        id: details.catalogue_id.clone().unwrap_or_else(|| service.id.0.to_string()),
        name: details.name.clone(),
        // A description there must be; the notes are for the offices, not for the public.
        description: known
            .map(|it| it.description.clone())
            .unwrap_or_else(|| Localized { it: details.name.clone(), en: String::new() }),
        area,
        office: details.office.clone(),
    }
}
