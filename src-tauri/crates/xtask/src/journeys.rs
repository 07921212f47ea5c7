//! The journeys of `ui/e2e`: a clerk's whole way through the real window.

use crate::{
    command::{cargo, npm, run},
    display::Display,
    failure::Result,
    page, places, setup,
};

/// The journeys and what they need, without the other checks. With names, only the files
/// that contain one of them.
pub fn alone(names: &[String]) -> Result {
    setup::for_tests()?;
    page::libraries()?;
    page::build()?;
    programs()?;
    travel(names)
}

/// Builds the window's program and the terminal's, which reads back what the window wrote.
pub fn programs() -> Result {
    run(cargo().args(["build", "-p", "nuvolario", "-p", "cli"]))
}

/// Runs the journeys on a virtual display.
pub fn travel(names: &[String]) -> Result {
    if !cfg!(target_os = "linux") {
        println!("The journeys are driven on Linux only; nothing was run.");
        return Ok(());
    }
    let display = Display::open()?;
    let mut command = npm();
    command.args(["run", "e2e", "--"]).args(names);
    command.env("NUVOLARIO", places::program("nuvolario"));
    command.env("NUVOLARIO_CLI", places::program("nuvolario-cli"));
    run(display.lend(&mut command))
}
