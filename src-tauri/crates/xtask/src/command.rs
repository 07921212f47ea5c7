//! Running other programs: plainly, from the root of the repository, with words when it fails.

use std::{
    ffi::OsStr,
    path::Path,
    process::{Child, Command, Output, Stdio},
};

use crate::{
    failure::{Failure, Result},
    places,
};

/// A program that is ended when the value goes.
pub struct Companion(Child);

/// The cargo that runs this chore.
pub fn cargo() -> Command {
    let mut command = in_root(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    // What `cargo run` says of this package must not reach the build scripts of the others:
    // it would make them run again each time.
    for (name, _) in std::env::vars_os() {
        let Some(text) = name.to_str() else { continue };
        if text.starts_with("CARGO_PKG_") || text.starts_with("CARGO_MANIFEST_") {
            command.env_remove(&name);
        }
    }
    command
}

/// The package manager of the page, in its folder.
pub fn npm() -> Command {
    let mut command = Command::new(if cfg!(windows) { "npm.cmd" } else { "npm" });
    command.current_dir(places::ui());
    command
}

/// Any program, in the root of the repository.
pub fn in_root(program: impl AsRef<OsStr>) -> Command {
    let mut command = Command::new(program);
    command.current_dir(places::root());
    command
}

/// Runs a command to its end. What it prints is seen.
pub fn run(command: &mut Command) -> Result {
    let status = command.status().map_err(|error| not_started(command, &error))?;
    if status.success() {
        Ok(())
    } else {
        Err(Failure::failed(format!("{} ended with {status}", words(command))))
    }
}

/// Runs a command to its end and answers what it printed.
pub fn output(command: &mut Command) -> Result<String> {
    let Output { status, stdout, stderr } =
        command.output().map_err(|error| not_started(command, &error))?;
    if !status.success() {
        let stderr = String::from_utf8_lossy(&stderr);
        return Err(Failure::failed(format!(
            "{} ended with {status}: {}",
            words(command),
            stderr.trim()
        )));
    }
    Ok(String::from_utf8_lossy(&stdout).trim().to_owned())
}

/// Starts a program that works beside us.
pub fn companion(command: &mut Command) -> Result<Companion> {
    command.stdin(Stdio::null());
    command.spawn().map(Companion).map_err(|error| not_started(command, &error))
}

/// True if there is a program of this name to run.
pub fn exists(program: &str) -> bool {
    let paths = std::env::var_os("PATH").unwrap_or_default();
    std::env::split_paths(&paths).any(|folder| folder.join(program).is_file())
}

/// The command as one would type it.
pub fn words(command: &Command) -> String {
    let program = Path::new(command.get_program()).file_stem().unwrap_or(command.get_program());
    std::iter::once(program)
        .chain(command.get_args())
        .map(|it| it.to_string_lossy())
        .collect::<Vec<_>>()
        .join(" ")
}

fn not_started(command: &Command, error: &std::io::Error) -> Failure {
    Failure::usage(format!("{} cannot be started: {error}", words(command)))
}

impl Companion {
    /// The running program.
    pub fn child(&mut self) -> &mut Child {
        &mut self.0
    }
}

impl Drop for Companion {
    fn drop(&mut self) {
        // Asked politely it takes its locks and sockets away with it.
        let asked =
            Command::new("kill").arg(self.0.id().to_string()).stderr(Stdio::null()).status();
        if !asked.is_ok_and(|it| it.success()) {
            // It may be gone already, which is what we want.
            let _ = self.0.kill();
        }
        let _ = self.0.wait();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_command_is_told_as_one_would_type_it() {
        let mut command = Command::new("/usr/bin/cargo");
        command.args(["test", "--workspace"]);
        assert_eq!(words(&command), "cargo test --workspace");
    }

    #[test]
    fn a_program_that_fails_is_a_failure_and_one_that_is_missing_cannot_start() {
        let failed =
            run(Command::new(cargo().get_program()).arg("no-such-chore").stderr(Stdio::null()));
        assert!(matches!(failed, Err(Failure::Failed(_))), "{failed:?}");
        let missing = run(&mut Command::new("no-such-program-anywhere"));
        assert!(matches!(missing, Err(Failure::Usage(_))), "{missing:?}");
    }
}
