//! A disk that keeps what it was told to sync, and of the rest whatever it likes.
//!
//! The names of a folder are on the disk once the folder was synced; a file's content, once the
//! file was. Until then the disk may have written it, or not, or a part: in pieces of 512 bytes,
//! in any order.

use std::collections::{BTreeMap, BTreeSet};

use super::{
    dice::Dice,
    trace::{Event, FileId, is_memory, parent},
};

/// What a disk writes at once.
const SECTOR: usize = 512;

/// What a disk does with what it was not told to sync, when the power goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fate {
    /// It lost all of it.
    Lost,
    /// It had written all of it.
    Kept,
    /// It had written all up to some moment, in the order it was asked to.
    InOrder,
    /// It had written some things whole and others not at all.
    Some,
    /// It had written some sectors and not others.
    Torn,
}

pub const FATES: [Fate; 5] = [Fate::Lost, Fate::Kept, Fate::InOrder, Fate::Some, Fate::Torn];

/// The disk, and what is on its way to it.
#[derive(Debug, Default)]
pub struct Disk {
    lies: bool,
    names: Names,
    moves: Vec<(usize, Event)>,
    files: BTreeMap<FileId, File>,
    /// Counts what was asked.
    clock: usize,
}

/// What has which name.
#[derive(Debug, Clone, Default)]
struct Names {
    files: BTreeMap<String, FileId>,
    folders: BTreeSet<String>,
}

#[derive(Debug, Default)]
struct File {
    kept: Vec<u8>,
    edits: Vec<(usize, Event)>,
}

impl Disk {
    /// An empty disk. One that lies says that it synced, and did not.
    pub fn new(lies: bool) -> Self {
        Self { lies, ..Self::default() }
    }

    /// Something is asked of the disk.
    pub fn ask(&mut self, event: &Event) {
        self.clock += 1;
        match event {
            Event::Name { .. }
            | Event::Folder { .. }
            | Event::Unname { .. }
            | Event::Rename { .. } => {
                self.moves.push((self.clock, event.clone()));
            }
            Event::Write { file, .. } | Event::Resize { file, .. } => {
                let edits = &mut self.files.entry(*file).or_default().edits;
                edits.push((self.clock, event.clone()));
            }
            Event::Sync { file } if !self.lies => {
                let file = self.files.entry(*file).or_default();
                for (_, edit) in file.edits.drain(..) {
                    change(&mut file.kept, &edit, |_| true);
                }
            }
            Event::SyncFolder { name } if !self.lies => {
                let here = |it: &mut (usize, Event)| folder_of(&it.1) == name;
                for (_, event) in self.moves.extract_if(.., here) {
                    self.names.change(&event);
                }
            }
            Event::Sync { .. } | Event::SyncFolder { .. } | Event::Said(_) => (),
        }
    }

    /// The files as they are found when the power is back.
    pub fn after_cut(&self, fate: Fate, dice: &mut Dice) -> BTreeMap<String, Vec<u8>> {
        // The last things asked are those that are most likely on their way.
        let moment = self.clock - dice.below(self.clock.min(60));
        let share = 10 + dice.below(80);
        let mut survives = |at: usize| match fate {
            Fate::Lost => false,
            Fate::Kept => true,
            Fate::InOrder => at < moment,
            Fate::Some | Fate::Torn => dice.chance(share),
        };
        let mut names = self.names.clone();
        for (at, event) in &self.moves {
            if survives(*at) {
                names.change(event);
            }
        }
        // What is in a folder that is not there, is nowhere.
        let there = |name: &str| parent(name).is_empty() || names.folders.contains(parent(name));
        let files = names.files.iter().filter(|(name, _)| !is_memory(name) && there(name));
        // Two names may be of one file.
        let mut contents: BTreeMap<FileId, Vec<u8>> = BTreeMap::new();
        let nothing = File::default();
        let mut found = BTreeMap::new();
        for (name, id) in files {
            let file = self.files.get(id).unwrap_or(&nothing);
            let content = contents.entry(*id).or_insert_with(|| {
                let mut content = file.kept.clone();
                for (at, edit) in &file.edits {
                    if fate == Fate::Torn {
                        change(&mut content, edit, |_| survives(*at));
                    } else if survives(*at) {
                        change(&mut content, edit, |_| true);
                    }
                }
                content
            });
            found.insert(name.clone(), content.clone());
        }
        found
    }
}

impl Names {
    fn change(&mut self, event: &Event) {
        match event {
            Event::Name { name, file } => drop(self.files.insert(name.clone(), *file)),
            Event::Folder { name } => drop(self.folders.insert(name.clone())),
            Event::Unname { name } => drop(self.files.remove(name)),
            Event::Rename { from, to } => {
                // Where the disk never had the old name, it cannot have the new one from it.
                if let Some(file) = self.files.remove(from) {
                    self.files.insert(to.clone(), file);
                }
            }
            _ => unreachable!("only names are moved"),
        }
    }
}

/// The folder in which an event changes a name.
fn folder_of(event: &Event) -> &str {
    match event {
        Event::Name { name, .. } | Event::Folder { name } | Event::Unname { name } => parent(name),
        Event::Rename { from, .. } => parent(from),
        _ => unreachable!("only names are moved"),
    }
}

/// Changes the content of a file, in those of its sectors that `survives` says.
fn change(content: &mut Vec<u8>, edit: &Event, mut survives: impl FnMut(usize) -> bool) {
    match edit {
        Event::Write { at, bytes, .. } => {
            let end = at + bytes.len();
            let mut from = *at;
            while from < end {
                let to = end.min((from / SECTOR + 1) * SECTOR);
                if survives(from / SECTOR) {
                    content.resize(content.len().max(to), 0);
                    content[from..to].copy_from_slice(&bytes[from - at..to - at]);
                }
                from = to;
            }
        }
        Event::Resize { length, .. } => {
            if survives(length / SECTOR) {
                content.resize(*length, 0);
            }
        }
        _ => unreachable!("only these change a file"),
    }
}

#[test]
fn what_was_synced_is_kept_and_the_rest_is_anybodys_guess() {
    let mut disk = Disk::new(false);
    let write = |at, byte| Event::Write { file: 1, at, bytes: vec![byte; 2 * SECTOR] };
    disk.ask(&Event::Name { name: "p".into(), file: 1 });
    disk.ask(&write(0, 1));
    disk.ask(&Event::Sync { file: 1 });
    let mut dice = Dice::new(1, 0);
    assert!(disk.after_cut(Fate::Lost, &mut dice).is_empty(), "nobody synced the folder");
    disk.ask(&Event::SyncFolder { name: String::new() });
    disk.ask(&write(SECTOR, 2));

    let mut content = |fate| disk.after_cut(fate, &mut dice)["p"].clone();
    assert_eq!(content(Fate::Lost), vec![1; 2 * SECTOR]);
    let kept = [vec![1; SECTOR], vec![2; 2 * SECTOR]].concat();
    assert_eq!(content(Fate::Kept), kept);
    let torn = [vec![1; 2 * SECTOR], vec![2; SECTOR]].concat();
    assert!((0..100).any(|_| content(Fate::Torn) == torn), "the second sector came first");
}
