//! The plan as a data package, and a plan made of one, with the bytes of its proofs.

use std::{
    collections::BTreeSet,
    fs::File,
    io::{self, BufReader, BufWriter, Read, Seek, Write},
    path::Path,
};

use domain::plan::Plan;
use exchange::{
    datapackage::{self, Contents, PackageError},
    write::About,
};
use jiff::tz::TimeZone;
use reference::Pack;
use store::{
    Store,
    readiness::content::{self, Content, ContentTrouble},
};
use words::Words;

use super::word_of;
use crate::{Answer, Failure, clock, files, plans};

/// Writes the package of a plan. Bytes of proofs that are damaged stay at home: the record of the
/// proof goes alone, as where they are missing.
pub(super) fn write(
    store: &Store,
    plan: &Plan,
    about: &About,
    words: Words,
    to: impl Write + Seek,
) -> Answer<()> {
    // The standard wants the time of Greenwich.
    let made = clock::moment().to_zoned(TimeZone::UTC).datetime();
    let about = About { made, ..about.clone() };
    let say = |key: &str| word_of(words, key);
    let wanted: BTreeSet<&String> =
        plan.readiness.proofs.iter().map(|it| &it.details.sha256).collect();
    store
        .read(|conn| {
            let mut digests = BTreeSet::new();
            for sha256 in wanted {
                if content::check(conn, sha256, &mut |_| true)?.is_none() {
                    digests.insert(sha256.clone());
                }
            }
            let copy = &mut |sha256: &str, to: &mut dyn Write| {
                let content = content::open(conn, sha256).map_err(io::Error::other)?;
                io::copy(&mut content.ok_or(io::ErrorKind::NotFound)?, to).map(|_| ())
            };
            let contents = Contents { digests, copy };
            let mut to = BufWriter::new(to);
            Ok(datapackage::write(plan, contents, &about, &say, &mut to))
        })?
        .map_err(|error| Failure::input(error.message()))
}

/// Whether the file at `path` is packed, as a plan never is.
pub fn is_package(path: &Path) -> bool {
    let mut opening = [0; 4];
    let read = File::open(path).and_then(|mut it| it.read_exact(&mut opening));
    read.is_ok() && opening == *b"PK\x03\x04"
}

/// A package from which a plan can be made.
pub struct Package(datapackage::Package<BufReader<File>>);

impl Package {
    /// Reads the package at `path`, and checks every record in it.
    pub fn open(path: &Path) -> Answer<Self> {
        let file = File::open(path).map_err(|error| files::failure(path, &error))?;
        let package = datapackage::open(BufReader::new(file)).map_err(refused)?;
        plans::check(&package.plan)?;
        Ok(Self(package))
    }

    /// The plan in it.
    pub fn plan(&self) -> &Plan {
        &self.0.plan
    }

    /// Makes a new plan of it at `path`. Where the bytes of a proof are not those that its record
    /// names, no plan is made.
    pub fn create(mut self, path: &Path) -> Answer<Store> {
        let (proofs, plan) = (self.0.proofs(), self.0.plan.clone());
        let mut wrong = None;
        let made = Store::create_with(path, &plan, Pack::shared().version(), |tx| {
            for proof in proofs {
                let size = proof.size.unsigned_abs();
                let content = Content { sha256: proof.sha256, size };
                let taken = match self.0.content(&content.sha256) {
                    Ok(mut bytes) => content::write(tx, &content, &mut bytes, &mut |_| true),
                    Err(error) => {
                        wrong = Some(error);
                        return Err(store::Error::Content(ContentTrouble::Changed));
                    }
                };
                if let Err(store::Error::Content(_)) = taken {
                    wrong = Some(PackageError::Altered(proof.name));
                }
                taken?;
            }
            Ok(())
        });
        match (made, wrong) {
            (Err(_), Some(wrong)) => Err(refused(wrong)),
            (made, _) => {
                made?.close()?;
                plans::open(path)
            }
        }
    }
}

fn refused(error: PackageError) -> Failure {
    Failure::file(error.message())
}
