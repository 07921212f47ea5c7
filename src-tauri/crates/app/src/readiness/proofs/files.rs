//! Proofs leave the plan: opened with the system's program, or saved as a copy.

use std::{
    fs, io,
    path::{Path, PathBuf},
};

use domain::{readiness::proofs::ProofId, text::Message};
use store::{Store, readiness::content};

use super::{find, name};
use crate::{Answer, Failure, desk::Desk, files};

/// The endings of files that systems show. Everything else could be a program, and a plan may come
/// from anywhere: a copy of it can be saved, and a person decides.
const SHOWN: [&str; 32] = [
    "pdf", "p7m", "p7s", "doc", "docx", "rtf", "odt", "xls", "xlsx", "ods", "csv", "tsv", "ppt",
    "pptx", "odp", "odg", "txt", "xml", "eml", "msg", "png", "jpg", "jpeg", "gif", "webp", "bmp",
    "tif", "tiff", "heic", "zip", "md", "json",
];

/// The system may be asked to open a file of that name.
pub(super) fn opens(name: &str) -> bool {
    let ending = name.rsplit_once('.').map(|(_, ending)| ending.to_lowercase());
    ending.is_some_and(|it| SHOWN.contains(&it.as_str()))
}

/// Puts a copy of a proof that can only be read into the program's own folder, for the system's
/// program to open. It is gone when the program starts the next time. Answers where it is.
pub fn open(desk: &Desk, id: ProofId) -> Answer<PathBuf> {
    let store = desk.plan()?;
    let plan = desk.registers().of(&store)?.plan.clone();
    let details = &find(&plan, id)?.details;
    let name = name::safe(&details.name);
    if !opens(&name) {
        return Err(Failure::input(Message::new("proofs-not-opened").with("name", name)));
    }
    // The digest comes from the plan, which may come from anywhere.
    let plain = details.sha256.bytes().all(|it| it.is_ascii_hexdigit());
    let folder = details.sha256.get(..16).filter(|_| plain).ok_or(store::Error::NotFound)?;
    let folder = desk.opened().join(folder);
    make_private(&folder).map_err(|error| files::failure(&folder, &error))?;
    let path = folder.join(&name);
    if !path.exists() {
        copy(&store, &details.sha256, &name, &path)?;
        // Where it cannot be made so, it is still only a copy.
        if let Ok(about) = fs::metadata(&path) {
            let mut permissions = about.permissions();
            permissions.set_readonly(true);
            let _ = fs::set_permissions(&path, permissions);
        }
    }
    desk.note_made(&path);
    Ok(path)
}

/// Saves a copy of a proof at `path`, in place of what may be there.
pub fn save_copy(desk: &Desk, id: ProofId, path: &Path) -> Answer<PathBuf> {
    let store = desk.plan()?;
    let plan = desk.registers().of(&store)?.plan.clone();
    let details = &find(&plan, id)?.details;
    copy(&store, &details.sha256, &details.name, path)?;
    desk.note_made(path);
    Ok(path.to_owned())
}

/// The name to propose for a copy.
pub fn suggested_name(desk: &Desk, id: ProofId) -> Answer<String> {
    let store = desk.plan()?;
    let plan = desk.registers().of(&store)?.plan.clone();
    Ok(name::safe(&find(&plan, id)?.details.name))
}

fn copy(store: &Store, sha256: &str, name: &str, path: &Path) -> Answer<()> {
    let copied = store.read(|conn| {
        Ok(content::open(conn, sha256)?.map(|mut reader| {
            files::replace_with(path, |file| match io::copy(&mut reader, file) {
                Ok(_) => Ok(()),
                Err(error) => Err(files::failure(path, &error)),
            })
        }))
    })?;
    let missing = || Failure::file(Message::new("proofs-bytes-missing").with("name", name));
    copied.unwrap_or_else(|| Err(missing()))
}

/// Makes a folder that others on this computer cannot look into, where the system lets us.
fn make_private(folder: &Path) -> io::Result<()> {
    let mut builder = fs::DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(folder)
}
