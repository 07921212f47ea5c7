//! Where things are in the repository.

use std::path::PathBuf;

/// The root of the repository.
pub fn root() -> PathBuf {
    PathBuf::from(concat!(env!("CARGO_MANIFEST_DIR"), "/../../.."))
        .canonicalize()
        .map(plain)
        .expect("the program was built inside the repository, which is still there")
}

/// The page.
pub fn ui() -> PathBuf {
    root().join("ui")
}

/// What cargo builds; honours `CARGO_TARGET_DIR`.
pub fn target() -> PathBuf {
    match std::env::var_os("CARGO_TARGET_DIR") {
        Some(folder) => root().join(folder),
        None => root().join("target"),
    }
}

/// A program of ours, as `cargo build` leaves it.
pub fn program(name: &str) -> PathBuf {
    built("debug", name)
}

/// The same program, as `cargo build --release` leaves it.
pub fn release(name: &str) -> PathBuf {
    built("release", name)
}

fn built(profile: &str, name: &str) -> PathBuf {
    target().join(profile).join(format!("{name}{}", std::env::consts::EXE_SUFFIX))
}

/// Windows answers `\\?\C:\…`, which npm does not understand.
fn plain(path: PathBuf) -> PathBuf {
    match path.to_str().and_then(|it| it.strip_prefix(r"\\?\")) {
        Some(short) => PathBuf::from(short),
        None => path,
    }
}
