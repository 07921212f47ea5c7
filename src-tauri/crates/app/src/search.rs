//! Finding any record from one box.

use domain::{find::rank, plan::Record, register::Register, text::Datum};
use serde::Serialize;
use store::Store;
use words::Language;

use crate::{Answer, registers::Cache};

/// As many records as a person looks at.
const MOST: usize = 30;

/// A record that was found.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct Found {
    /// The record.
    pub record: Record,
    /// What kind of record it is.
    pub kind: Datum,
    /// Its name.
    pub name: String,
    /// It was found only by forgiving a misspelling.
    pub similar: bool,
}

/// The records nearest to what was typed, of all kinds, the nearest first.
pub fn everywhere(
    store: &Store,
    cache: &Cache,
    text: &str,
    language: Language,
) -> Answer<Vec<Found>> {
    if text.trim().is_empty() {
        return Ok(Vec::new());
    }
    let snapshot = cache.of(store)?;
    let plan = &snapshot.plan;
    let grants = domain::find::Index::new(plan.funding.iter().map(|it| {
        let details = &it.details;
        (Record::FundingLine(it.id), [&details.title, &details.cup, &details.notes])
    }));
    let grants = grants.find(text).into_iter().map(|it| it.map(|record| *record)).collect();
    let proofs = domain::find::Index::new(plan.readiness.proofs.iter().map(|it| {
        let details = &it.details;
        (Record::Proof(it.id), [&details.name, &details.title, &details.notes])
    }));
    let proofs = proofs.find(text).into_iter().map(|it| it.map(|record| *record)).collect();
    // Services first: they are what the plan is about.
    let weights = (0..).zip(Register::ALL.iter().rev());
    let lists = weights.map(|(weight, register)| {
        let (index, rows) = (snapshot.index(*register, language), snapshot.rows(*register));
        let hits = index.find(text).into_iter();
        let hits = hits.map(|it| it.map(|at| register.record(rows.id(*at)))).collect();
        (weight, hits)
    });
    let found = |it: domain::find::Hit<Record>| Found {
        record: it.key,
        kind: Datum::Word(kind(it.key).to_owned()),
        name: plan.name_of(it.key).unwrap_or_default().to_owned(),
        similar: it.similar,
    };
    let lists = lists.chain([(0, grants), (0, proofs)]);
    Ok(rank(lists, MOST).into_iter().map(found).collect())
}

/// The word for one record of its kind.
fn kind(record: Record) -> &'static str {
    match record {
        Record::Body => "registers-one-body",
        Record::Supplier(_) => "registers-one-supplier",
        Record::Service(_) => "registers-one-service",
        Record::Application(_) => "registers-one-application",
        Record::Contract(_) => "registers-one-contract",
        Record::Asset(_) => "registers-one-asset",
        Record::Person(_) => "registers-one-person",
        Record::Skill(_) => "registers-one-skill",
        Record::Cost(_) => "registers-one-cost",
        Record::Invoice(_) => "registers-one-invoice",
        Record::FundingLine(_) => "registers-one-grant",
        Record::Proof(_) => "registers-one-proof",
    }
}
