//! The program as a script runs it.

use std::{
    path::Path,
    process::{Command, Output},
};

use serde_json::Value;

/// Runs the program there.
pub fn run(folder: &Path, args: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_nuvolario-cli"))
        .args(args)
        .current_dir(folder)
        .output()
        .unwrap()
}

/// The answer of a command that must be done.
#[track_caller]
pub fn done(folder: &Path, args: &[&str]) -> String {
    let output = run(folder, args);
    let said = String::from_utf8(output.stderr).unwrap();
    assert_eq!(output.status.code(), Some(0), "{args:?}: {said}");
    String::from_utf8(output.stdout).unwrap()
}

/// The same, as JSON.
#[track_caller]
pub fn json(folder: &Path, args: &[&str]) -> Value {
    serde_json::from_str(&done(folder, args)).unwrap()
}
