//! From the start of the program to a first page one can use, and the memory it then takes, side
//! by side with an empty window of the same versions.

use std::{
    fs,
    path::{Path, PathBuf},
    process::Stdio,
    thread::sleep,
    time::{Duration, Instant},
};

use super::{
    figures::Comparison,
    memory::{self, Process},
    screen::{FILE, Screen},
};
use crate::{
    command::{cargo, companion, in_root, run},
    display::Display,
    failure::{Failure, Result},
    first_run::SAMPLE,
    page, places,
};

/// How many runs of each count; one more goes before, to fill the system's caches.
const RUNS: usize = 9;
/// How long a page may take to appear.
const PATIENCE: Duration = Duration::from_secs(60);
/// How long the picture must not change before the memory is read.
const QUIET: Duration = Duration::from_secs(2);
/// How often the display is looked at: finer than a frame of 60 a second.
const GLANCE: Duration = Duration::from_millis(2);

/// What the program sets for itself if nobody did; the display sets it for all others.
const SAFE_RENDERING: &str = "WEBKIT_DISABLE_DMABUF_RENDERER";

/// A program whose start is measured.
struct Subject {
    name: &'static str,
    program: PathBuf,
    arguments: &'static [&'static str],
    /// Whether the drawing that is safe everywhere has been asked for from outside. Where it has
    /// not, the program asks for it by starting itself once more.
    safe_rendering: bool,
}

/// What was seen of one start.
struct Run {
    drawn: Duration,
    at_rest: Duration,
    processes: Vec<Process>,
}

/// Builds the programs as they are released, starts them in turn and tells how they compare.
pub fn side_by_side() -> Result {
    page::libraries()?;
    page::build()?;
    run(cargo().args(["build", "--release", "-p", "nuvolario"]))?;
    build_empty_window()?;
    let subjects = [
        Subject {
            name: "Nuvolario, sample of Ferrara",
            program: places::release("nuvolario"),
            arguments: &SAMPLE,
            safe_rendering: true,
        },
        Subject {
            name: "the same, which starts itself once more",
            program: places::release("nuvolario"),
            arguments: &SAMPLE,
            safe_rendering: false,
        },
        Subject {
            name: "empty window",
            program: places::release("empty-window"),
            arguments: &[],
            safe_rendering: true,
        },
    ];

    println!("\nEach is started {RUNS} times in turn, after once for the caches.");
    let mut runs = [const { Vec::new() }; 3];
    for round in 0..=RUNS {
        for (subject, runs) in subjects.iter().zip(&mut runs) {
            let run = measure(subject)?;
            println!(
                "  {round}  {:39} {:6.3} s {:8.1} MiB   load {}",
                subject.name,
                run.drawn.as_secs_f64(),
                run.memory(None),
                load()
            );
            if round > 0 {
                runs.push(run);
            }
        }
    }
    tell(&runs, subjects.map(|it| it.name));
    Ok(())
}

/// Builds the empty window with the versions of the workspace: its lock file is a copy of ours,
/// from which cargo drops what it does not need.
fn build_empty_window() -> Result {
    let folder = places::root().join("src-tauri/benches/empty-window");
    let lock = folder.join("Cargo.lock");
    fs::copy(places::root().join("Cargo.lock"), &lock)
        .map_err(|error| Failure::file(&lock, &error))?;
    let mut build = cargo();
    build.args(["build", "--release", "--manifest-path"]).arg(folder.join("Cargo.toml"));
    run(build.arg("--target-dir").arg(places::target()))
}

/// One start with a home, a display and a message bus that nobody used before.
fn measure(subject: &Subject) -> Result<Run> {
    let folder = places::target().join("bench").join("start");
    make_empty(&folder)?;
    let display = Display::open_readable(&folder)?;
    let mut screen = Screen::open(&folder)?;
    let unreadable = |error| Failure::file(&folder.join(FILE), &error);

    let mut command = in_root(&subject.program);
    command.args(subject.arguments).env("HOME", &folder);
    for (variable, name) in
        [("XDG_DATA_HOME", "data"), ("XDG_CONFIG_HOME", "config"), ("XDG_CACHE_HOME", "cache")]
    {
        command.env(variable, folder.join(name));
    }
    display.lend(&mut command).stdout(Stdio::null()).stderr(Stdio::null());
    if !subject.safe_rendering {
        command.env_remove(SAFE_RENDERING);
    }

    let start = Instant::now();
    let mut program = companion(&mut command)?;
    while !screen.shows_a_page().map_err(unreadable)? {
        if start.elapsed() > PATIENCE {
            return Err(never(subject, "showed no page", &folder));
        }
        sleep(GLANCE);
    }
    let drawn = start.elapsed();

    let mut at_rest = drawn;
    let mut imprint = screen.imprint().map_err(unreadable)?;
    while start.elapsed() - at_rest < QUIET {
        sleep(GLANCE * 5);
        let now = screen.imprint().map_err(unreadable)?;
        if now != imprint {
            (imprint, at_rest) = (now, start.elapsed());
        }
        if start.elapsed() > drawn + PATIENCE {
            return Err(never(subject, "came to rest", &folder));
        }
    }
    let processes = memory::tree(program.child().id());
    drop(program);
    wait_until_gone(&processes);
    Ok(Run { drawn, at_rest, processes })
}

fn make_empty(folder: &Path) -> Result {
    if folder.exists() {
        fs::remove_dir_all(folder).map_err(|error| Failure::file(folder, &error))?;
    }
    fs::create_dir_all(folder).map_err(|error| Failure::file(folder, &error))
}

fn never(subject: &Subject, what: &str, folder: &Path) -> Failure {
    let seconds = PATIENCE.as_secs();
    let picture = folder.join(FILE);
    Failure::failed(format!(
        "{}: in {seconds} seconds it never {what}; see {} (XWD)",
        subject.name,
        picture.display()
    ))
}

/// WebKit's processes notice by themselves that their program has gone; the next start must not
/// run beside them.
fn wait_until_gone(processes: &[Process]) {
    let start = Instant::now();
    while processes.iter().any(|it| memory::is_there(it.id)) && start.elapsed() < PATIENCE {
        sleep(GLANCE * 5);
    }
}

impl Run {
    /// The memory of the processes with that name, or of all, in MiB.
    fn memory(&self, name: Option<&str>) -> f64 {
        let counted = self.processes.iter().filter(|it| name.is_none_or(|name| it.name == name));
        let bytes: u64 = counted.map(|it| it.bytes).sum();
        bytes as f64 / 1024.0 / 1024.0
    }

    /// The memory of the program without WebKit's processes.
    fn memory_of_itself(&self) -> f64 {
        let webkit = |it: &&Process| it.name.starts_with("WebKit");
        let bytes: u64 = self.processes.iter().filter(|it| !webkit(it)).map(|it| it.bytes).sum();
        bytes as f64 / 1024.0 / 1024.0
    }
}

fn tell<const N: usize>(runs: &[Vec<Run>; N], names: [&'static str; N]) {
    let compare = |what, unit, aim, figure: fn(&Run) -> f64| {
        let figures = runs.iter().map(|it| it.iter().map(figure).collect());
        Comparison { what, unit, aim, programs: names.into_iter().zip(figures).collect() }.tell();
    };
    println!();
    compare("From start to a usable first page", "seconds", Some(1.25), |it| {
        it.drawn.as_secs_f64()
    });
    compare("From start to a picture that changes no more", "seconds", None, |it| {
        it.at_rest.as_secs_f64()
    });
    compare("Memory, all processes", "MiB", Some(1.3), |it| it.memory(None));
    compare("Memory, the program itself", "MiB", None, Run::memory_of_itself);
    compare("Memory, the process of the page", "MiB", None, |it| {
        // The system cuts a name after 15 letters.
        it.memory(Some("WebKitWebProces"))
    });
}

/// How many programs wanted the processor in the last minute.
fn load() -> String {
    let told = fs::read_to_string("/proc/loadavg").unwrap_or_default();
    told.split(' ').next().unwrap_or_default().to_owned()
}
