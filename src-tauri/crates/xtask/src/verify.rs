//! `cargo xtask verify`: what takes longer or needs more than the ordinary tests. LibreOffice reckons the
//! workbooks anew, and must come to the same cents.

use crate::{
    command::{cargo, exists, run},
    failure::{Failure, Result},
    steps::{self, Step},
};

const STEPS: &[Step] = &[
    Step { name: "LibreOffice", work: office },
    Step { name: "workbooks reckoned anew", work: workbooks },
];

/// Verifies everything; stops at the first that fails.
pub fn everything() -> Result {
    steps::perform(STEPS)?;
    println!("\nEverything comes to the same cents.");
    Ok(())
}

fn office() -> Result {
    if exists("soffice") {
        return Ok(());
    }
    Err(Failure::usage(
        "LibreOffice reckons the workbooks anew, and is not here: install it (on Debian and Ubuntu: \
         apt-get install libreoffice-calc)",
    ))
}

fn workbooks() -> Result {
    run(cargo().args(["test", "-p", "app", "--test", "costs_sheets", "--", "--include-ignored"]))
}
