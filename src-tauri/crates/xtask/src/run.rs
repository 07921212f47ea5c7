//! `cargo xtask run`: builds everything and opens the window.

use std::path::Path;

use crate::{
    command::{cargo, in_root, run},
    display,
    failure::{Failure, Result},
    first_run, journeys, page, places, setup,
};

/// Opens the window on the sample of Ferrara; without a display, leaves pictures instead.
pub fn sample() -> Result {
    open(&first_run::SAMPLE.map(str::to_owned))
}

/// Opens the window on a plan of the caller's; without a display, leaves pictures instead.
pub fn file(path: &str) -> Result {
    // cargo starts us wherever the caller stands, and the program starts in the root.
    let plan = std::path::absolute(path).map_err(|error| Failure::file(Path::new(path), &error))?;
    if !plan.is_file() {
        return Err(Failure::usage(format!("{} is not a file", plan.display())));
    }
    open(&[plan.to_string_lossy().into_owned()])
}

fn open(arguments: &[String]) -> Result {
    let seen = display::is_there();
    if seen {
        setup::for_window()?
    } else {
        setup::for_picture()?
    }
    page::libraries()?;
    page::build()?;
    if seen {
        run(cargo().args(["build", "-p", "nuvolario"]))?;
        return run(in_root(places::program("nuvolario")).args(arguments));
    }
    journeys::programs()?;
    first_run::leave_pictures(arguments)
}
