//! `cargo xtask test`: all that is checked, cheap things first.

use crate::{
    command::{cargo, npm, run},
    failure::Result,
    journeys, page, setup,
    steps::{self, Step},
};

const STEPS: &[Step] = &[
    Step { name: "machine", work: setup::for_tests },
    Step { name: "format", work: || run(cargo().args(["fmt", "--all", "--check"])) },
    Step { name: "page: libraries", work: page::libraries },
    Step { name: "page: lint", work: || run(npm().args(["run", "lint"])) },
    Step { name: "page: types", work: types },
    Step { name: "page: tests", work: || run(npm().args(["test"])) },
    Step { name: "page: build", work: page::build },
    Step { name: "Rust: tests", work: || run(cargo().args(["test", "--workspace"])) },
    Step {
        name: "Rust: lint",
        work: || {
            run(cargo().args(["clippy", "--workspace", "--all-targets", "--", "-D", "warnings"]))
        },
    },
    // The tests have built the programs already. Building them by themselves would build half the
    // libraries once more with fewer features: two minutes and gigabytes for the same programs.
    Step { name: "journeys in the window", work: || journeys::travel(&[]) },
];

fn types() -> Result {
    run(npm().args(["run", "check"]))?;
    // svelte-check sees the page; the journeys are programs for Node, with types of their own.
    run(npm().args(["exec", "--", "tsc", "-p", "e2e"]))
}

/// Runs every check; stops at the first that fails.
pub fn everything() -> Result {
    steps::perform(STEPS)?;
    println!("\nEverything is good.");
    Ok(())
}
