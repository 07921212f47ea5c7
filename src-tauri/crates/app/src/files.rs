//! Files the program writes for itself and for the clerk: whole or not at all, and never over
//! another file unless that is the point.

use std::{
    fs,
    io::{self, Write},
    path::{Path, PathBuf},
};

use store::FileTrouble;

use crate::Failure;

/// Writes a file whole: under another name first, then in place of what was there.
pub(crate) fn replace(path: &Path, content: &[u8]) -> Result<(), Failure> {
    replace_with(path, |file| file.write_all(content).map_err(|error| failure(path, &error)))
}

/// The same, for what is written bit by bit.
pub(crate) fn replace_with(
    path: &Path,
    write: impl FnOnce(&mut fs::File) -> Result<(), Failure>,
) -> Result<(), Failure> {
    let unfinished = path.with_extension(format!("{}.unfinished", std::process::id()));
    let failed = |error: &io::Error| failure(path, error);
    let outcome = fs::File::create(&unfinished)
        .map_err(|error| failed(&error))
        .and_then(|mut file| {
            write(&mut file)?;
            file.sync_all().map_err(|error| failed(&error))
        })
        .and_then(|()| fs::rename(&unfinished, path).map_err(|error| failed(&error)));
    if outcome.is_err() {
        // The first error is the one to tell.
        let _ = fs::remove_file(&unfinished);
    }
    outcome
}

/// Writes a new file in `folder` as `name.ending`, or `name (2).ending` and so on where that is
/// taken. Answers where it is.
pub(crate) fn add(
    folder: &Path,
    name: &str,
    ending: &str,
    content: &[u8],
) -> Result<PathBuf, Failure> {
    let path = free_name(folder, name, ending);
    replace(&path, content)?;
    Ok(path)
}

/// The first of `name.ending`, `name (2).ending`, … that is not taken.
pub(crate) fn free_name(folder: &Path, name: &str, ending: &str) -> PathBuf {
    let name = safe(name);
    let first = folder.join(format!("{name}.{ending}"));
    let others = (2_u32..).map(|number| folder.join(format!("{name} ({number}).{ending}")));
    std::iter::once(first)
        .chain(others)
        .find(|path| !path.exists())
        .expect("some number is not taken")
}

/// A path that nobody chose as it is, because an ending was added to it: the dialog did not ask
/// whether a file there may be replaced, so it may not.
pub(crate) fn unasked(path: PathBuf) -> Result<PathBuf, Failure> {
    if path.exists() {
        return Err(store::Error::File { path, trouble: FileTrouble::Exists }.into());
    }
    Ok(path)
}

/// What an error of the file system means for the clerk.
pub(crate) fn failure(path: &Path, error: &io::Error) -> Failure {
    let trouble = match store::Error::from_io(path, error) {
        store::Error::File { trouble: FileTrouble::Missing, path } if !has_folder(&path) => {
            store::Error::File { path, trouble: FileTrouble::FolderMissing }
        }
        error => error,
    };
    trouble.into()
}

fn has_folder(path: &Path) -> bool {
    path.parent().is_none_or(|it| it.as_os_str().is_empty() || it.is_dir())
}

/// A name every file system takes.
pub(crate) fn safe(name: &str) -> String {
    let plain = |letter: char| match letter {
        '/' | '\\' | ':' | '*' | '?' | '"' | '<' | '>' | '|' => '-',
        letter if letter.is_control() => ' ',
        letter => letter,
    };
    let name: String = name.chars().map(plain).take(120).collect();
    let name = name.trim().trim_end_matches('.').to_owned();
    if name.is_empty() { "piano".to_owned() } else { name }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_one_that_every_file_system_takes() {
        for (name, expected) in [
            ("Comune di Ferrara", "Comune di Ferrara"),
            ("Valle d'Aosta/Vallée d'Aoste", "Valle d'Aosta-Vallée d'Aoste"),
            ("a:b*c?d\"e<f>g|h\\i", "a-b-c-d-e-f-g-h-i"),
            ("fine.", "fine"),
            (" \n ", "piano"),
        ] {
            assert_eq!(safe(name), expected);
        }
    }
}
