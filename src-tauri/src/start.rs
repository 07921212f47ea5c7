//! From the command line to the open window.

use std::{ffi::OsString, path::Path, process::ExitCode};

use app::{Answer, Failure, desk::Desk};
use tauri::{Emitter, Manager};

use crate::{window, with_commands};

/// Runs the program until its window is closed. The arguments: the path of a plan, or
/// `--sample ID`; nothing opens the start page.
pub fn run(args: impl Iterator<Item = OsString>) -> ExitCode {
    #[cfg(target_os = "linux")]
    if let Some(outcome) = with_safe_rendering() {
        return outcome;
    }
    let desk = match desk() {
        Ok(desk) => desk,
        Err(failure) => {
            // No folder at all can be written, so there is no window to say it in.
            eprintln!("{failure}: {:?}", failure.message);
            return ExitCode::from(3);
        }
    };
    put_on_desk(&desk, &args.collect::<Vec<_>>());
    let program = with_commands(tauri::Builder::default())
        .plugin(tauri_plugin_single_instance::init(|app, args, _| {
            let args: Vec<OsString> = args.into_iter().skip(1).map(OsString::from).collect();
            put_on_desk(&app.state::<Desk>(), &args);
            // A page that has gone away need not be told.
            let _ = app.emit("plan-opened", ());
            window::to_front(app);
        }))
        .plugin(tauri_plugin_dialog::init())
        .plugin(tauri_plugin_window_state::Builder::default().build())
        .manage(desk)
        .setup(|app| Ok(window::open(app.handle())?))
        .run(tauri::generate_context!());
    match program {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}

/// The desk in this person's folder; where that cannot be written, in a passing one, and the page
/// says so.
fn desk() -> Answer<Desk> {
    let usual = Desk::usual_folder().and_then(|folder| Desk::new(&folder));
    usual.or_else(|failure| {
        let desk = Desk::new(&std::env::temp_dir().join("nuvolario"))?;
        desk.note_at_start(failure);
        Ok(desk)
    })
}

fn put_on_desk(desk: &Desk, args: &[OsString]) {
    let opened = match args {
        [] => return,
        [option, id] if option == "--sample" => desk.open_sample(&id.to_string_lossy()),
        [path, ..] => absolute(Path::new(path)).and_then(|path| desk.open(&path)),
    };
    if let Err(failure) = opened {
        desk.note_at_start(failure);
    }
}

fn absolute(path: &Path) -> Answer<std::path::PathBuf> {
    std::path::absolute(path).map_err(Failure::internal)
}

/// On some graphics cards WebKitGTK shows an empty window unless this is set before it is loaded,
/// and a running program cannot set it safely: it starts itself once more.
#[cfg(target_os = "linux")]
fn with_safe_rendering() -> Option<ExitCode> {
    use std::{os::unix::process::CommandExt, process::Command};
    const SETTING: &str = "WEBKIT_DISABLE_DMABUF_RENDERER";
    if std::env::var_os(SETTING).is_some() {
        return None;
    }
    let program = std::env::current_exe().ok()?;
    // Answers only if it fails; then the program goes on as it is.
    let _ = Command::new(program).args(std::env::args_os().skip(1)).env(SETTING, "1").exec();
    None
}
