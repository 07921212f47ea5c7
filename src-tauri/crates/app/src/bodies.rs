//! Bodies of the reference pack, and the services proposed to them.

use domain::{
    body::{Band, BodyEntry, BodyKind},
    catalogue::{Area, Proposal, propose},
    text::{Datum, Message},
};
use reference::{Pack, bodies::BodyError, catalogue::Mission};
use serde::Serialize;

use crate::{Answer, Failure};

/// How many bodies a search answers at most.
const SEARCH_LIMIT: usize = 30;

/// The lists the fields of a service choose from.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct Lists {
    /// The areas of the catalogue, in display order.
    pub areas: Vec<Area>,
    /// The missions of the budget with their programmes.
    pub missions: Vec<Mission>,
}

/// The bodies of that kind whose name fits, the likeliest first.
pub fn search(kind: BodyKind, text: &str) -> Vec<BodyEntry> {
    Pack::shared().search_bodies(kind, text, SEARCH_LIMIT).into_iter().cloned().collect()
}

/// The body with that ISTAT or IPA code.
pub fn by_code(code: &str, kind: Option<BodyKind>) -> Answer<&'static BodyEntry> {
    Pack::shared().body_by_code(code, kind).map_err(|error| {
        Failure::input(match error {
            BodyError::Unknown { code } => Message::new("errors-body-unknown").with("code", code),
            BodyError::Shared { code, kinds } => {
                let kinds: Vec<String> = kinds.iter().map(kind_text).collect();
                Message::new("errors-body-shared")
                    .with("code", code)
                    .with("kinds", Datum::Text(kinds.join(", ")))
            }
        })
    })
}

/// What the catalogue proposes to a body of that kind and band.
pub fn proposal(kind: BodyKind, band: Option<Band>) -> Proposal {
    let pack = Pack::shared();
    propose(pack.catalogue_disclaimer(), pack.areas(), pack.services(), kind, band)
}

/// The lists the fields of a service choose from.
pub fn lists() -> Lists {
    let pack = Pack::shared();
    Lists { areas: pack.areas().to_vec(), missions: pack.missions().to_vec() }
}

/// The kind as it is typed on a command line.
fn kind_text(kind: &BodyKind) -> String {
    match serde_json::to_value(kind) {
        Ok(serde_json::Value::String(text)) => text,
        _ => String::new(),
    }
}
