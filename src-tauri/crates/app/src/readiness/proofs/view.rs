//! Proofs as the pages show them.

use domain::{
    plan::Plan,
    readiness::{
        answers::Place,
        board::Board,
        proofs::{Proof, ProofId},
    },
    text::Datum,
};
use evidence::Kind;
use jiff::civil::Date;
use serde::Serialize;
use store::{Store, readiness::content};

use super::{
    attach::MUCH,
    files::opens,
    seen::{self, Fact},
};
use crate::{Answer, registers::Cache};

/// All proofs.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct ProofList {
    /// The proofs, the last first; older versions too.
    pub proofs: Vec<ProofView>,
    /// How many bytes all files have, those of deleted proofs too.
    #[cfg_attr(feature = "bindings", ts(type = "number"))]
    pub size: u64,
    /// It is so much that it should be said.
    pub much: bool,
}

/// A proof.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct ProofView {
    /// The proof.
    pub id: ProofId,
    /// The name of its file.
    pub name: String,
    /// What it is.
    pub title: String,
    /// The SHA-256 of its bytes.
    pub sha256: String,
    /// How many bytes it has.
    #[cfg_attr(feature = "bindings", ts(type = "number"))]
    pub size: i64,
    /// What kind of file it is, by its content.
    pub kind: Datum,
    /// How many pages it has.
    pub pages: Option<u32>,
    /// The day on which it was brought.
    #[cfg_attr(feature = "bindings", ts(type = "string | null"))]
    pub added: Option<Date>,
    /// The day it bears.
    #[cfg_attr(feature = "bindings", ts(type = "string | null"))]
    pub day: Option<Date>,
    /// The last day on which it proves anything.
    #[cfg_attr(feature = "bindings", ts(type = "string | null"))]
    pub expires: Option<Date>,
    /// That day is over.
    pub expired: bool,
    /// The version that took its place.
    pub replaced_by: Option<ProofId>,
    /// Whatever else.
    pub notes: String,
    /// What it proves.
    pub proves: Vec<ProofPlace>,
    /// What else is to be known of it.
    pub facts: Vec<Fact>,
    /// How it can be looked at here.
    pub looks: Looks,
    /// The system may open it; otherwise a copy can be saved.
    pub opens: bool,
}

/// An item that a proof proves.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct ProofPlace {
    /// Where.
    pub place: Place,
    /// The name of what it is proved for.
    pub name: String,
    /// What has to be so; unknown: no list has the item any more.
    pub text: Datum,
}

/// How a proof can be looked at in the program itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(rename = "ProofLooks"))]
pub enum Looks {
    /// As a picture.
    Picture,
    /// As text.
    Text,
    /// Page by page.
    Pages,
    /// Only with another program.
    Not,
}

/// All proofs.
pub fn list(store: &Store, cache: &Cache) -> Answer<ProofList> {
    let snapshot = cache.of(store)?;
    let board = snapshot.board();
    let (size, _) = store.read(content::sizes)?;
    let proofs = snapshot.plan.readiness.proofs.iter().rev();
    Ok(ProofList {
        proofs: proofs.map(|it| view(&snapshot.plan, board, it)).collect(),
        size,
        much: size > MUCH,
    })
}

fn view(plan: &Plan, board: &Board, proof: &Proof) -> ProofView {
    let details = &proof.details;
    let seen = seen::of(details);
    let place = |it: &Place| ProofPlace {
        name: plan.name_of(it.object.record()).unwrap_or_default().to_owned(),
        text: board.item(&it.item).map_or(Datum::Unknown, |(item, _)| item.text.clone().into()),
        place: it.clone(),
    };
    ProofView {
        id: proof.id,
        name: details.name.clone(),
        title: details.title.clone(),
        sha256: details.sha256.clone(),
        size: details.size,
        kind: seen::kind(seen.as_ref()),
        pages: seen.as_ref().and_then(|it| it.pages),
        added: details.added,
        day: details.day,
        expires: details.expires,
        expired: details.expires.is_some_and(|it| it < board.today()),
        replaced_by: details.replaced_by,
        notes: details.notes.clone(),
        proves: details.proves.iter().map(place).collect(),
        facts: seen.as_ref().map(|it| seen::facts(plan, details, it)).unwrap_or_default(),
        looks: match seen.as_ref().map(|it| it.kind) {
            Some(Kind::Image) => Looks::Picture,
            Some(Kind::Text | Kind::Csv | Kind::Xml) => Looks::Text,
            Some(Kind::Pdf) => Looks::Pages,
            _ => Looks::Not,
        },
        opens: opens(&details.name),
    }
}
