//! What is known of a proof changes: its title and days, what it proves, whether it is there.

use domain::{
    check::Checked,
    readiness::{
        answers::Place,
        proofs::{Proof, ProofDetails, ProofId},
    },
    text::Message,
};
use jiff::civil::Date;
use serde::Deserialize;
use store::{Store, readiness};

use super::{
    attach::{check_places, with_places},
    find,
};
use crate::{Answer, registers::Cache};

/// What a person says of a proof.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct ProofEdit {
    /// What it is.
    pub title: String,
    /// The day it bears.
    #[cfg_attr(feature = "bindings", ts(type = "string | null"))]
    pub day: Option<Date>,
    /// The last day on which it proves anything.
    #[cfg_attr(feature = "bindings", ts(type = "string | null"))]
    pub expires: Option<Date>,
    /// Whatever else.
    pub notes: String,
}

/// Keeps what a person says of a proof.
pub fn save(store: &Store, cache: &Cache, id: ProofId, edit: ProofEdit) -> Answer<()> {
    let proof = find(&cache.of(store)?.plan, id)?.clone();
    let ProofEdit { title, day, expires, notes } = edit;
    let details = ProofDetails { title, day, expires, notes, ..proof.details };
    put(store, &Proof { id, details }, "change-proof")
}

/// Says that a proof proves the item at `place` too, or no longer.
pub fn link(store: &Store, cache: &Cache, id: ProofId, place: &Place, proves: bool) -> Answer<()> {
    let plan = cache.of(store)?.plan.clone();
    let mut proof = find(&plan, id)?.clone();
    if proves {
        check_places(&plan, std::slice::from_ref(place))?;
        proof = with_places(&proof, std::slice::from_ref(place));
        return put(store, &proof, "change-proof-linked");
    }
    proof.details.proves.retain(|it| it != place);
    put(store, &proof, "change-proof-unlinked")
}

/// Takes a proof out; the bin has it, with all it proved.
pub fn remove(store: &Store, cache: &Cache, id: ProofId) -> Answer<()> {
    let name = find(&cache.of(store)?.plan, id)?.details.name.clone();
    let step = Message::new("change-proof-removed").with("name", name);
    Ok(store.write(&step, |tx| readiness::put_proof(tx, id, None))?)
}

fn put(store: &Store, proof: &Proof, key: &str) -> Answer<()> {
    let details = Checked::new(proof.details.clone())?;
    let step = Message::new(key).with("name", details.name.clone());
    Ok(store.write(&step, |tx| readiness::put_proof(tx, proof.id, Some(&details)))?)
}
