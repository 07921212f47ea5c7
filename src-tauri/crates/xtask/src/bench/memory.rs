//! The memory of a program with all it started: WebKit draws the page in processes of its own.
//!
//! Counted is the proportional set (PSS): a page of memory that several processes share is divided
//! among them, so that the sum over the processes counts it once.

use std::{collections::BTreeMap, fs, path::PathBuf};

/// A process and what it holds.
pub struct Process {
    /// Its number.
    pub id: u32,
    /// Its name, as the system cuts it.
    pub name: String,
    /// Its proportional set, in bytes.
    pub bytes: u64,
}

/// The process `root` and all that come from it, as they are now.
pub fn tree(root: u32) -> Vec<Process> {
    let parents: BTreeMap<u32, u32> = numbers().filter_map(|it| Some((it, parent(it)?))).collect();
    let descends = |mut id: u32| {
        while id != root {
            match parents.get(&id) {
                Some(parent) => id = *parent,
                None => return false,
            }
        }
        true
    };
    let ours = parents.keys().copied().filter(|it| descends(*it));
    ours.filter_map(|id| Some(Process { id, name: name(id)?, bytes: proportional_set(id)? }))
        .collect()
}

/// True while the process is there.
pub fn is_there(id: u32) -> bool {
    of(id, "stat").exists()
}

fn numbers() -> impl Iterator<Item = u32> {
    let entries = fs::read_dir("/proc").into_iter().flatten().flatten();
    entries.filter_map(|it| it.file_name().to_str()?.parse().ok())
}

fn parent(id: u32) -> Option<u32> {
    // The name before it stands in brackets and may hold anything, brackets too.
    let stat = fs::read_to_string(of(id, "stat")).ok()?;
    let (_, rest) = stat.rsplit_once(") ")?;
    rest.split(' ').nth(1)?.parse().ok()
}

fn name(id: u32) -> Option<String> {
    fs::read_to_string(of(id, "comm")).ok().map(|it| it.trim().to_owned())
}

fn proportional_set(id: u32) -> Option<u64> {
    let rollup = fs::read_to_string(of(id, "smaps_rollup")).ok()?;
    let line = rollup.lines().find_map(|it| it.strip_prefix("Pss:"))?;
    let kilobytes: u64 = line.trim().strip_suffix(" kB")?.parse().ok()?;
    Some(kilobytes * 1024)
}

fn of(id: u32, file: &str) -> PathBuf {
    ["/proc", &id.to_string(), file].iter().collect()
}

#[cfg(all(test, target_os = "linux"))]
mod tests {
    use super::*;
    use crate::command::{companion, in_root};

    #[test]
    fn a_program_that_was_started_is_in_the_tree_of_the_one_that_started_it() {
        let mut child = companion(in_root("sleep").arg("60")).expect("every system has it");
        let id = child.child().id();
        let found = tree(std::process::id());
        assert!(found.iter().any(|it| it.id == id), "{id}");
        assert!(found.iter().all(|it| it.bytes > 0));
        drop(child);
        assert!(!is_there(id));
    }
}
