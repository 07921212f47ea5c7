//! Proofs: files brought into the plan, told what they are, linked to items, opened and verified.

mod attach;
mod change;
mod files;
mod name;
mod preview;
mod seen;
mod view;
mod work;

pub use attach::{Attached, LARGEST, MUCH, RefusedFile, attach, replace};
pub use change::{ProofEdit, link, remove, save};
pub use files::{open, save_copy, suggested_name};
pub use preview::{Preview, piece, preview};
pub use seen::{Fact, Tone};
pub use view::{Looks, ProofList, ProofPlace, ProofView, list};
pub use work::{ProofWork, Verified, verify};

use domain::{
    plan::Plan,
    readiness::proofs::{Proof, ProofId},
};

use crate::Failure;

/// The proof with that id.
fn find(plan: &Plan, id: ProofId) -> Result<&Proof, Failure> {
    let found = plan.readiness.proofs.iter().find(|it| it.id == id);
    found.ok_or_else(|| store::Error::NotFound.into())
}
