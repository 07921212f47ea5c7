//! The set-up: everything the chores need and a machine may lack.

use crate::{
    command::{cargo, exists, in_root, npm, output, run},
    failure::{Failure, Result},
    packages::{self, Need},
    page,
};

/// The oldest Node the page is built with.
const NODE: u32 = 20;

/// All that any chore needs.
pub fn everything() -> Result {
    for_tests()?;
    page::libraries()?;
    println!("Everything is there.");
    Ok(())
}

/// What is needed to open the window on the screen.
pub fn for_window() -> Result {
    machine(&[packages::BUILD])
}

/// What is needed to open the window on a virtual display.
pub fn for_picture() -> Result {
    machine(&[packages::BUILD, packages::VIRTUAL_DISPLAY])
}

/// What is needed to check everything.
pub fn for_tests() -> Result {
    machine(&[packages::BUILD, packages::VIRTUAL_DISPLAY, packages::PAPERS])?;
    rust()
}

fn machine(needs: &[&[Need]]) -> Result {
    packages::provide(&needs.concat())?;
    if cfg!(windows) {
        windows()?;
    }
    node()
}

/// The parts of the Rust toolchain that a minimal installation leaves out.
fn rust() -> Result {
    for (chore, part) in [("fmt", "rustfmt"), ("clippy", "clippy")] {
        if output(cargo().args([chore, "--version"])).is_err() {
            run(in_root("rustup").args(["component", "add", part]))?;
        }
    }
    Ok(())
}

fn node() -> Result {
    let missing = |found: &str| {
        Failure::usage(format!(
            "Node {NODE} or newer is needed, with npm, to build the page; {found}. It is at https://nodejs.org"
        ))
    };
    let version = output(in_root("node").arg("--version")).map_err(|_| missing("there is none"))?;
    if major(&version).is_none_or(|it| it < NODE) {
        return Err(missing(&format!("this is {version}")));
    }
    output(npm().arg("--version")).map_err(|_| missing("npm is not there"))?;
    Ok(())
}

/// "v20.20.2" → 20
fn major(version: &str) -> Option<u32> {
    version.trim_start_matches('v').split('.').next()?.parse().ok()
}

/// Says what is missing on Windows and where it is found; nothing is installed there.
fn windows() -> Result {
    let mut missing = Vec::new();
    if !windows_has_webview() {
        missing.push(
            "the WebView2 runtime (part of Windows 11): https://developer.microsoft.com/microsoft-edge/webview2/",
        );
    }
    if cfg!(target_env = "msvc") && !windows_has_linker() {
        missing.push(
            "the Build Tools for Visual Studio, with \"Desktop development with C++\": \
             https://visualstudio.microsoft.com/visual-cpp-build-tools/",
        );
    }
    if missing.is_empty() {
        return Ok(());
    }
    Err(Failure::usage(format!("missing on this machine:\n  - {}", missing.join("\n  - "))))
}

fn windows_has_webview() -> bool {
    // The runtime's fixed name among the programs Edge keeps up to date.
    const CLIENT: &str = r"Microsoft\EdgeUpdate\Clients\{F3017226-FE2A-4295-8BDF-00C3A9A7E4C5}";
    [r"HKLM\SOFTWARE\WOW6432Node", r"HKLM\SOFTWARE", r"HKCU\Software"].iter().any(|hive| {
        output(in_root("reg").args(["query", &format!(r"{hive}\{CLIENT}"), "/v", "pv"])).is_ok()
    })
}

fn windows_has_linker() -> bool {
    if exists("link.exe") && std::env::var_os("VCINSTALLDIR").is_some() {
        return true;
    }
    let Some(programs) = std::env::var_os("ProgramFiles(x86)") else { return false };
    let finder =
        std::path::Path::new(&programs).join(r"Microsoft Visual Studio\Installer\vswhere.exe");
    let tools = "Microsoft.VisualStudio.Component.VC.Tools.x86.x64";
    output(in_root(finder).args([
        "-latest",
        "-products",
        "*",
        "-requires",
        tools,
        "-property",
        "installationPath",
    ]))
    .is_ok_and(|path| !path.is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_version_of_node_is_read() {
        assert_eq!(major("v20.20.2"), Some(20));
        assert_eq!(major("v8.1.0"), Some(8));
        assert_eq!(major("what"), None);
    }
}
