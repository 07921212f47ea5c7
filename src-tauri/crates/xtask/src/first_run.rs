//! The first run where there is no display: a picture of the window and the plan on paper.

use std::{fs, path::Path};

use crate::{
    command::{in_root, run},
    display::Display,
    failure::{Failure, Result},
    places,
    webdriver::Window,
};

/// What the window opens when no file is named.
pub const SAMPLE: [&str; 2] = ["--sample", "ferrara"];

/// Opens the window on a virtual display, and leaves its picture and the printed plan in
/// `target/first-run/`. `arguments` are the window's: a plan, or a sample.
pub fn leave_pictures(arguments: &[String]) -> Result {
    let folder = places::target().join("first-run");
    fs::create_dir_all(&folder).map_err(|error| Failure::file(&folder, &error))?;

    let picture = folder.join("window.png");
    let display = Display::open()?;
    let home = folder.join("home");
    let window = Window::open(&display, &places::program("nuvolario"), arguments, &home)?;
    window.wait_until_drawn()?;
    fs::write(&picture, window.picture()?).map_err(|error| Failure::file(&picture, &error))?;
    window.close()?;
    // Nothing is kept of a run nobody saw.
    let _ = fs::remove_dir_all(&home);

    let paper = folder.join("piano-di-migrazione.pdf");
    match arguments {
        [plan] => print_plan(Path::new(plan), &paper)?,
        _ => print_sample(&folder, arguments, &paper)?,
    }

    println!("\nThere is no display here, so the window was opened on a virtual one. See");
    println!("  {}   the window", picture.display());
    println!("  {}   the plan on paper", paper.display());
    Ok(())
}

fn print_sample(folder: &Path, sample: &[String], paper: &Path) -> Result {
    let plan = folder.join("ferrara.nuvolario");
    // Left by an earlier first run; a new plan is not written over an old one.
    for ending in ["", "-wal", "-shm"] {
        let _ = fs::remove_file(format!("{}{ending}", plan.display()));
    }
    run(cli().arg("new").arg(&plan).args(sample))?;
    print_plan(&plan, paper)
}

fn print_plan(plan: &Path, paper: &Path) -> Result {
    // As with the plan: yesterday's paper must not be taken for today's.
    let _ = fs::remove_file(paper);
    run(cli().arg("report").arg(plan).args(["--kind", "plan", "--out"]).arg(paper))
}

fn cli() -> std::process::Command {
    in_root(places::program("nuvolario-cli"))
}
