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

/// What is measured job by job: quotes, papers, grids, finding, tables in and out, the log of a plan.
pub fn jobs() -> Result {
    setup::for_window()?;
    run(cargo().args(["bench", "-p", "app", "--bench", "quotes", "--bench", "papers"]))?;
    run(cargo().args(["bench", "-p", "app", "--bench", "registers"]))?;
    run(cargo().args(["bench", "-p", "domain", "--bench", "find"]))?;
    run(cargo().args(["bench", "-p", "exchange", "--bench", "tables"]))?;
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
