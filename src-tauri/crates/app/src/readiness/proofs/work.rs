//! Work on proofs that takes long: how far it is, and how it is ended. At most one at a time.

use std::sync::{
    Mutex, MutexGuard, TryLockError,
    atomic::{AtomicBool, AtomicU64, Ordering},
};

use domain::text::Message;
use serde::Serialize;
use store::{
    Store,
    readiness::content::{self, ContentTrouble, Fault},
};

use crate::{Answer, Failure, history::BrokenProof, imports::Running};

/// What is being done with proofs.
#[derive(Debug, Default)]
pub struct ProofWork {
    one: Mutex<()>,
    stop: AtomicBool,
    done: AtomicU64,
    total: AtomicU64,
}

impl ProofWork {
    /// How far it is.
    pub fn progress(&self) -> Running {
        Running {
            done: self.done.load(Ordering::Relaxed),
            total: self.total.load(Ordering::Relaxed),
        }
    }

    /// Ends what is being done; nothing of it is kept.
    pub fn stop(&self) {
        self.stop.store(true, Ordering::Relaxed);
    }

    /// Begins something that will read or write so many bytes. It lasts as long as the answer does.
    pub(super) fn begin(&self, total: u64) -> Answer<MutexGuard<'_, ()>> {
        let held = match self.one.try_lock() {
            Ok(held) => held,
            // What panicked is over.
            Err(TryLockError::Poisoned(held)) => held.into_inner(),
            Err(TryLockError::WouldBlock) => {
                return Err(Failure::input(Message::new("proofs-busy")));
            }
        };
        self.stop.store(false, Ordering::Relaxed);
        self.done.store(0, Ordering::Relaxed);
        self.total.store(total, Ordering::Relaxed);
        Ok(held)
    }

    /// Counts what was read or written, and says whether to go on.
    pub(super) fn watch(&self, bytes: u64) -> bool {
        self.done.fetch_add(bytes, Ordering::Relaxed);
        !self.stop.load(Ordering::Relaxed)
    }
}

/// What came of reading all proofs again.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(rename = "VerifiedProofs"))]
pub struct Verified {
    /// How many files were read.
    pub files: usize,
    /// Those that are not as they were brought.
    pub broken: Vec<BrokenProof>,
}

/// Reads all proofs again, and holds their digests against those they were brought with. The plan
/// can be read and changed meanwhile.
pub fn verify(store: &Store, work: &ProofWork) -> Answer<Verified> {
    let (digests, (total, _)) =
        store.read(|conn| Ok((content::digests(conn)?, content::sizes(conn)?)))?;
    let _held = work.begin(total)?;
    let mut broken = Vec::new();
    for sha256 in &digests {
        let found = store.read(|conn| {
            let fault = content::check(conn, sha256, &mut |bytes| work.watch(bytes))?;
            Ok((fault, content::proofs_of(conn, sha256)?))
        });
        match found {
            Ok((Some(fault), proofs)) => broken.push(BrokenProof {
                sha256: sha256.clone(),
                names: proofs.into_iter().map(|(_, name)| name).collect(),
                missing: fault == Fault::Missing,
            }),
            Ok((None, _)) => (),
            Err(store::Error::Content(ContentTrouble::Stopped)) => {
                return Err(Failure::input(Message::new("proofs-stopped")));
            }
            Err(error) => return Err(error.into()),
        }
    }
    Ok(Verified { files: digests.len(), broken })
}
