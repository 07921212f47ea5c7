//! A virtual display with a message bus of its own, for a window nobody looks at.

use std::{
    io::{BufRead, BufReader},
    path::Path,
    process::{Command, Stdio},
};

use crate::{
    command::{Companion, companion, in_root},
    failure::{Failure, Result},
};

/// A display nobody sees. It goes when the value goes.
pub struct Display {
    variables: Vec<(&'static str, String)>,
    _companions: [Companion; 2],
}

/// True if a window can be opened on a screen.
pub fn is_there() -> bool {
    let set = |name| std::env::var_os(name).is_some_and(|it| !it.is_empty());
    !cfg!(target_os = "linux") || set("DISPLAY") || set("WAYLAND_DISPLAY")
}

impl Display {
    /// Opens a display on the first free number.
    pub fn open() -> Result<Self> {
        Self::start(&mut in_root("Xvfb"))
    }

    /// The same, and its picture can be read in `folder`.
    pub fn open_readable(folder: &Path) -> Result<Self> {
        Self::start(in_root("Xvfb").arg("-fbdir").arg(folder))
    }

    fn start(server: &mut Command) -> Result<Self> {
        let screen = ["-screen", "0", "1366x900x24", "-nolisten", "tcp"];
        let (display, number) = first_line(server.args(["-displayfd", "1"]).args(screen))?;
        let display_name = format!(":{number}");
        // What the bus starts for others, such as the accessibility bus, needs the display too.
        let (bus, address) = first_line(
            in_root("dbus-daemon")
                .args(["--session", "--nofork", "--nosyslog", "--print-address=1"])
                .env("DISPLAY", &display_name),
        )?;
        let variables = vec![
            ("DISPLAY", display_name),
            ("DBUS_SESSION_BUS_ADDRESS", address),
            ("GDK_BACKEND", "x11".to_owned()),
            // Nothing of the machine's own desktop: neither its settings nor its dialogs.
            ("GSETTINGS_BACKEND", "memory".to_owned()),
            ("GTK_USE_PORTAL", "0".to_owned()),
            // Without a graphics card the faster way of drawing leaves a blank window.
            ("WEBKIT_DISABLE_DMABUF_RENDERER", "1".to_owned()),
        ];
        Ok(Self { variables, _companions: [display, bus] })
    }

    /// Makes `command` use this display.
    pub fn lend<'c>(&self, command: &'c mut Command) -> &'c mut Command {
        command
            .env_remove("WAYLAND_DISPLAY")
            .envs(self.variables.iter().map(|(name, value)| (name, value)))
    }
}

/// Starts a program that tells, in its first line, where it listens.
fn first_line(command: &mut Command) -> Result<(Companion, String)> {
    let name = command.get_program().to_string_lossy().into_owned();
    let mut program = companion(command.stdout(Stdio::piped()).stderr(Stdio::null()))?;
    let told = program.child().stdout.take().expect("its output was asked for");
    let mut line = String::new();
    match BufReader::new(told).read_line(&mut line) {
        Ok(1..) => Ok((program, line.trim().to_owned())),
        _ => Err(Failure::failed(format!("{name} ended before it began"))),
    }
}
