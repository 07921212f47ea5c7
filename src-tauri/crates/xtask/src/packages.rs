//! The system packages: which are needed, which are missing, how they are put on the machine.

use std::io::{IsTerminal, Write};

use crate::{
    command::{self, exists, in_root, output, run},
    failure::{Failure, Result},
};

/// Something the machine must have.
#[derive(Debug, Clone, Copy)]
pub struct Need {
    /// The package that has it, on Debian and Ubuntu.
    pub package: &'static str,
    /// What it is for.
    pub purpose: &'static str,
    /// How to see that it is there, where there is no `dpkg`.
    sign: Sign,
}

#[derive(Debug, Clone, Copy)]
enum Sign {
    Program(&'static str),
    Library(&'static str),
}

/// To build the program.
pub const BUILD: &[Need] = &[
    Need {
        package: "build-essential",
        purpose: "a C compiler and linker",
        sign: Sign::Program("cc"),
    },
    Need {
        package: "pkg-config",
        purpose: "finds the libraries",
        sign: Sign::Program("pkg-config"),
    },
    Need {
        package: "libwebkit2gtk-4.1-dev",
        purpose: "the window and the page in it",
        sign: Sign::Library("webkit2gtk-4.1"),
    },
];

/// To open the window where nobody looks, and to drive it.
pub const VIRTUAL_DISPLAY: &[Need] = &[
    Need { package: "xvfb", purpose: "a virtual display", sign: Sign::Program("Xvfb") },
    Need { package: "dbus", purpose: "a private message bus", sign: Sign::Program("dbus-daemon") },
    Need {
        package: "webkit2gtk-driver",
        purpose: "drives the window as a person would",
        sign: Sign::Program("WebKitWebDriver"),
    },
    Need {
        package: "xdotool",
        purpose: "answers the dialogs of the system",
        sign: Sign::Program("xdotool"),
    },
];

/// To read back what was printed.
pub const PAPERS: &[Need] = &[Need {
    package: "poppler-utils",
    purpose: "reads the text of a PDF",
    sign: Sign::Program("pdftotext"),
}];

/// To see what a program asks of the disk.
pub const TORTURE: &[Need] = &[Need {
    package: "strace",
    purpose: "writes down the calls whose power is then cut",
    sign: Sign::Program("strace"),
}];

/// Puts on the machine what is missing of `needs`: by itself as root, after a question as
/// anybody else. Where it cannot, says exactly what to do.
pub fn provide(needs: &[Need]) -> Result {
    if !cfg!(target_os = "linux") {
        return Ok(());
    }
    let has_apt = exists("dpkg-query") && exists("apt-get");
    let missing: Vec<Need> = needs
        .iter()
        .copied()
        .filter(|it| !if has_apt { installed(it.package) } else { it.found() })
        .collect();
    if missing.is_empty() {
        return Ok(());
    }
    println!("Missing on this machine:");
    for need in &missing {
        println!("  {:24} {}", need.package, need.purpose);
    }
    if has_apt { install(&missing) } else { Err(Failure::usage(by_hand())) }
}

fn install(missing: &[Need]) -> Result {
    let names: Vec<&str> = missing.iter().map(|it| it.package).collect();
    if is_root() {
        return apt(&[], &names);
    }
    let line = format!(
        "sudo apt-get update && sudo apt-get install --no-install-recommends {}",
        names.join(" ")
    );
    if !std::io::stdin().is_terminal() || !exists("sudo") {
        return Err(Failure::usage(format!("run this first:\n\n    {line}\n")));
    }
    print!("\nInstall them now? This runs\n\n    {line}\n\n[y/N] ");
    if agreed()? { apt(&["sudo"], &names) } else { Err(Failure::usage("nothing was installed")) }
}

fn apt(before: &[&str], names: &[&str]) -> Result {
    let words = |rest: &[&str]| {
        let mut line = before.to_vec();
        // Asks nothing half-way: the question has been answered.
        line.extend(["env", "DEBIAN_FRONTEND=noninteractive", "apt-get", "-q"]);
        line.extend(rest);
        let mut command = in_root(line[0]);
        command.args(&line[1..]);
        command
    };
    run(&mut words(&["update"]))?;
    let mut install = vec!["install", "-y", "--no-install-recommends"];
    install.extend(names);
    run(&mut words(&install))
}

fn agreed() -> Result<bool> {
    let unreadable = |error| Failure::usage(format!("the answer cannot be read: {error}"));
    std::io::stdout().flush().map_err(unreadable)?;
    let mut answer = String::new();
    std::io::stdin().read_line(&mut answer).map_err(unreadable)?;
    Ok(matches!(answer.trim().to_lowercase().as_str(), "y" | "yes" | "s" | "sì" | "si"))
}

fn installed(package: &str) -> bool {
    output(in_root("dpkg-query").args(["-W", "-f", "${db:Status-Status}", package]))
        // One word for each architecture it is installed for.
        .is_ok_and(|status| status.starts_with("installed"))
}

fn is_root() -> bool {
    output(in_root("id").arg("-u")).is_ok_and(|it| it == "0")
}

fn by_hand() -> String {
    "install the equivalent of these Debian packages with this system's own tool, then try again"
        .to_owned()
}

impl Need {
    fn found(&self) -> bool {
        match self.sign {
            Sign::Program(name) => exists(name),
            Sign::Library(name) => {
                command::output(in_root("pkg-config").args(["--exists", name])).is_ok()
            }
        }
    }
}
