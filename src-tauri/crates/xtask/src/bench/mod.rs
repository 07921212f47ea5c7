//! `cargo xtask bench`: what is measured, never as a test, because a machine has busy days.

mod figures;
mod memory;
mod screen;
mod start;

use crate::{
    command::{cargo, run},
    failure::Result,
    setup,
};

/// The jobs, then the start of the window.
pub fn everything() -> Result {
    jobs()?;
    start()
}

/// A table of quotes, a plan on paper and the log of a plan, by Criterion, which compares them with
/// the last time.
pub fn jobs() -> Result {
    setup::for_window()?;
    run(cargo().args(["bench", "-p", "app", "--bench", "quotes", "--bench", "papers"]))?;
    run(cargo().args(["bench", "-p", "store", "--bench", "log"]))
}

/// From the start of the program to its first page, beside an empty window.
pub fn start() -> Result {
    if !cfg!(target_os = "linux") {
        println!("The start is measured on Linux only; nothing was run.");
        return Ok(());
    }
    setup::for_picture()?;
    start::side_by_side()
}
