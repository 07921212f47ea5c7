//! Files come into the plan as proofs.

use std::{
    fs::{self, File},
    io::{self, Seek},
    path::{Path, PathBuf},
};

use domain::{
    check::Checked,
    plan::Plan,
    readiness::{
        answers::Place,
        proofs::{Proof, ProofDetails, ProofId},
    },
    text::Message,
};
use serde::Serialize;
use store::{
    Store,
    readiness::{
        self,
        content::{self, Content, ContentTrouble},
    },
};

use super::{find, name, seen, work::ProofWork};
use crate::{Answer, Failure, clock, registers::Cache};

/// How many bytes one file may have. A plan is one file that is mailed, copied to sticks and backed
/// up every day; what is larger than this is a film or a disk, and belongs where those are kept.
pub const LARGEST: u64 = 500_000_000;
/// From how many bytes in all a warning is due: a plan of this size takes seconds to back up, and
/// many disks of offices are small.
pub const MUCH: u64 = 1_000_000_000;

/// What became of files that were brought.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(rename = "AttachedProofs"))]
pub struct Attached {
    /// The proofs they are now.
    pub proofs: Vec<ProofId>,
    /// How many of them were in the plan already, and were only linked.
    pub known: usize,
    /// Those that were not taken, and why.
    pub refused: Vec<RefusedFile>,
}

/// A file that was not taken.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct RefusedFile {
    /// Its name.
    pub name: String,
    /// Why, and what to do.
    pub message: Message,
}

/// A file that can be taken.
struct Candidate {
    path: PathBuf,
    content: Content,
    details: Checked<ProofDetails>,
}

/// Brings files as proofs of the items at `places`, as one step. What cannot be taken is told; the
/// rest is taken. A file that is a proof already is linked to the items, and not kept twice.
pub fn attach(
    store: &Store,
    cache: &Cache,
    work: &ProofWork,
    paths: &[PathBuf],
    places: &[Place],
) -> Answer<Attached> {
    let plan = cache.of(store)?.plan.clone();
    check_places(&plan, places)?;
    let _held = work.begin(2 * paths.iter().map(|it| size_of(it)).sum::<u64>())?;
    let mut attached = Attached::default();
    let (mut new, mut linked): (Vec<Candidate>, Vec<Proof>) = (Vec::new(), Vec::new());
    for path in paths {
        match look(path, places, work)? {
            Err(message) => {
                let name = name::safe(&path.to_string_lossy());
                attached.refused.push(RefusedFile { name, message });
            }
            Ok(candidate) => {
                let same = |it: &&Proof| {
                    it.details.replaced_by.is_none()
                        && it.details.sha256 == candidate.content.sha256
                };
                let twice = new.iter().any(|it| it.content == candidate.content);
                match plan.readiness.proofs.iter().find(same) {
                    Some(proof) => linked.push(with_places(proof, places)),
                    None if twice => attached.known += 1,
                    None => new.push(candidate),
                }
            }
        }
    }
    attached.known += linked.len();
    attached.proofs = linked.iter().map(|it| it.id).collect();
    if new.is_empty() && linked.is_empty() {
        return Ok(attached);
    }
    let names: Vec<String> = new
        .iter()
        .map(|it| it.details.name.clone())
        .chain(linked.iter().map(|it| it.details.name.clone()))
        .collect();
    let step = match names.as_slice() {
        [name] => Message::new("change-proof-added").with("name", name.clone()),
        many => Message::new("change-proofs-added").with("count", many.len()),
    };
    let mut at = names.first().cloned().unwrap_or_default();
    let written = store.write(&step, |tx| {
        let mut ids = Vec::new();
        for Candidate { path, content, details } in &new {
            at.clone_from(&details.name);
            content::write(tx, content, &mut again(path)?, &mut |bytes| work.watch(bytes))?;
            ids.push(readiness::add_proof(tx, details)?.id);
        }
        for proof in &linked {
            readiness::put_proof(tx, proof.id, Some(&proof.details))?;
        }
        Ok(ids)
    });
    attached.proofs.extend(written.map_err(|error| failure(&at, error))?);
    Ok(attached)
}

/// Brings a newer version of a proof. The older one is kept, and counts no more.
pub fn replace(
    store: &Store,
    cache: &Cache,
    work: &ProofWork,
    id: ProofId,
    path: &Path,
) -> Answer<Attached> {
    let plan = cache.of(store)?.plan.clone();
    let older = find(&plan, id)?.clone();
    let _held = work.begin(2 * size_of(path))?;
    let name = name::safe(&path.to_string_lossy());
    let candidate = match look(path, &[], work)? {
        Ok(candidate) => candidate,
        Err(message) => {
            let refused = vec![RefusedFile { name, message }];
            return Ok(Attached { refused, ..Attached::default() });
        }
    };
    if candidate.content.sha256 == older.details.sha256 {
        let message = Message::new("proofs-same-version").with("name", name.clone());
        let refused = vec![RefusedFile { name, message }];
        return Ok(Attached { refused, ..Attached::default() });
    }
    let details = Checked::new(ProofDetails {
        title: older.details.title.clone(),
        proves: older.details.proves.clone(),
        notes: older.details.notes.clone(),
        ..ProofDetails::clone(&candidate.details)
    })?;
    let step = Message::new("change-proof-replaced").with("name", older.details.name.clone());
    let written = store.write(&step, |tx| {
        let mut file = again(&candidate.path)?;
        content::write(tx, &candidate.content, &mut file, &mut |bytes| work.watch(bytes))?;
        let newer = readiness::add_proof(tx, &details)?.id;
        let replaced = ProofDetails { replaced_by: Some(newer), ..older.details };
        readiness::put_proof(tx, id, Some(&replaced))?;
        Ok(newer)
    });
    let newer = written.map_err(|error| failure(&name, error))?;
    Ok(Attached { proofs: vec![newer], ..Attached::default() })
}

/// Everything that places name is in the plan.
pub(super) fn check_places(plan: &Plan, places: &[Place]) -> Answer<()> {
    match places.iter().all(|it| plan.name_of(it.object.record()).is_some()) {
        true => Ok(()),
        false => Err(store::Error::NotFound.into()),
    }
}

/// A proof that is also one of the items at `places`.
pub(super) fn with_places(proof: &Proof, places: &[Place]) -> Proof {
    let mut proof = proof.clone();
    let more = places.iter().filter(|it| !proof.details.proves.contains(it)).cloned();
    let more: Vec<Place> = more.collect();
    proof.details.proves.extend(more);
    proof
}

/// Looks at a file: what it is, and its digest. The message says why it cannot be taken.
fn look(path: &Path, places: &[Place], work: &ProofWork) -> Answer<Result<Candidate, Message>> {
    let name = name::safe(&path.to_string_lossy());
    let refused = |key: &str| Ok(Err(Message::new(key).with("name", name.clone())));
    let unreadable = |detail: String| {
        Ok(Err(Message::new("proofs-unreadable").with("name", name.clone()).with("detail", detail)))
    };
    let about = match fs::metadata(path) {
        Ok(about) => about,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return refused("proofs-gone"),
        Err(error) => return unreadable(error.to_string()),
    };
    // A device or a pipe may never end.
    match about {
        it if it.is_dir() => return refused("proofs-folder"),
        it if !it.is_file() => return refused("proofs-no-file"),
        it if it.len() == 0 => return refused("proofs-empty"),
        it if it.len() > LARGEST => return refused("proofs-too-large"),
        _ => (),
    }
    let mut file = match File::open(path) {
        Ok(file) => file,
        Err(error) => return unreadable(error.to_string()),
    };
    let content = match content::digest(&mut file, LARGEST, &mut |bytes| work.watch(bytes)) {
        Ok(content) if content.size == 0 => return refused("proofs-empty"),
        Ok(content) => content,
        Err(store::Error::Content(ContentTrouble::TooLarge)) => return refused("proofs-too-large"),
        Err(store::Error::Content(ContentTrouble::Unreadable(_, detail))) => {
            return unreadable(detail);
        }
        Err(error) => return Err(failure(&name, error)),
    };
    let seen = match file.rewind().and_then(|()| evidence::inspect(&mut file, &name)) {
        Ok(seen) => seen,
        Err(error) => return unreadable(error.to_string()),
    };
    let details = ProofDetails {
        name,
        sha256: content.sha256.clone(),
        size: i64::try_from(content.size).unwrap_or(i64::MAX),
        seen: seen::as_text(&seen),
        added: Some(clock::today()),
        proves: places.to_vec(),
        ..ProofDetails::default()
    };
    let details = Checked::new(details)?;
    Ok(Ok(Candidate { path: path.to_owned(), content, details }))
}

/// The file once more, to be written this time.
fn again(path: &Path) -> store::Result<File> {
    File::open(path).map_err(|error| {
        let trouble = ContentTrouble::Unreadable(error.kind(), error.to_string());
        store::Error::Content(trouble)
    })
}

/// What to say where a file could not be brought in after all. The plan is as it was.
fn failure(name: &str, error: store::Error) -> Failure {
    let store::Error::Content(trouble) = error else { return error.into() };
    let message = |key: &str| Message::new(key).with("name", name);
    match trouble {
        ContentTrouble::Stopped => Failure::input(Message::new("proofs-stopped")),
        ContentTrouble::TooLarge => Failure::file(message("proofs-too-large")),
        ContentTrouble::Changed => Failure::file(message("proofs-changed")),
        ContentTrouble::Unreadable(_, detail) => {
            Failure::file(message("proofs-unreadable").with("detail", detail))
        }
    }
}

fn size_of(path: &Path) -> u64 {
    fs::metadata(path).map_or(0, |it| it.len().min(LARGEST))
}
