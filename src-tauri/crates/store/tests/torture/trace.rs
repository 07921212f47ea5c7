//! What a worker asked of the disk, from the trace of its system calls.
//!
//! The trace is that of `strace -f -xx`: one call a line, every text in hexadecimal. What touches
//! the plan's folder and is not understood here is a failure, not a guess.

use std::{
    collections::{BTreeMap, BTreeSet, HashMap},
    path::Path,
};

use super::child;

/// The calls that matter. Those that would change a file in a way unknown to us are in the list so
/// that we hear of them.
pub const CALLS: &str = "openat,open,creat,close,write,pwrite64,writev,pwritev,pwritev2,lseek,\
    fsync,fdatasync,sync,syncfs,sync_file_range,msync,ftruncate,truncate,fallocate,\
    unlink,unlinkat,rename,renameat,renameat2,link,linkat,symlink,symlinkat,mkdir,mkdirat,rmdir,\
    dup,dup2,dup3,mmap,read,copy_file_range,sendfile,splice";

/// Which file, whatever its name.
pub type FileId = usize;

/// Something that was asked of the disk, or said to the world. A name is a path in the folder that
/// is watched; the empty one is that folder.
#[derive(Debug, Clone, PartialEq)]
pub enum Event {
    /// A file got a name: it was made, or linked.
    Name {
        name: String,
        file: FileId,
    },
    /// A folder was made.
    Folder {
        name: String,
    },
    /// A name went.
    Unname {
        name: String,
    },
    /// A name became another, in place of what had it.
    Rename {
        from: String,
        to: String,
    },
    Write {
        file: FileId,
        at: usize,
        bytes: Vec<u8>,
    },
    Resize {
        file: FileId,
        length: usize,
    },
    /// The file is on the disk when this is over.
    Sync {
        file: FileId,
    },
    /// The names in the folder are on the disk when this is over.
    SyncFolder {
        name: String,
    },
    /// The worker said something.
    Said(String),
}

/// What an open number stands for.
#[derive(Debug, Clone)]
enum Open {
    Folder {
        name: String,
    },
    /// `at`: where what is written without a place ends up.
    File {
        id: FileId,
        name: String,
        at: usize,
    },
}

/// Reads a trace. `folder` was empty when it began.
pub fn read(trace: &str, folder: &Path) -> Vec<Event> {
    let mut reader = Reader {
        folder: folder.to_str().expect("a temporary folder has a plain name"),
        open: HashMap::new(),
        names: BTreeMap::new(),
        folders: BTreeSet::from([String::new()]),
        files: 0,
        events: Vec::new(),
    };
    // A call of one thread may be interrupted, in the trace, by those of another.
    let mut unfinished: HashMap<&str, String> = HashMap::new();
    for line in trace.lines() {
        let Some((pid, call)) = line.split_once(' ') else { continue };
        let call = call.trim_start();
        if let Some(begun) = call.strip_suffix("<unfinished ...>") {
            unfinished.insert(pid, begun.trim_end().to_owned());
        } else if let Some(rest) = call.strip_prefix("<... ") {
            let (_, rest) = rest.split_once("resumed>").expect("it says what is resumed");
            let begun = unfinished.remove(pid).expect("it was begun");
            reader.call(&format!("{begun}{rest}"));
        } else {
            reader.call(call);
        }
    }
    reader.events
}

struct Reader<'a> {
    folder: &'a str,
    open: HashMap<i64, Open>,
    names: BTreeMap<String, FileId>,
    folders: BTreeSet<String>,
    files: usize,
    events: Vec<Event>,
}

impl Reader<'_> {
    fn call(&mut self, line: &str) {
        let Some((call, answer)) = line.rsplit_once(" = ") else { return };
        let Some((name, arguments)) = call.split_once('(') else { return };
        let answer = answer.split(' ').next().unwrap_or_default();
        // What failed changed nothing.
        let answer = match answer.strip_prefix("0x") {
            Some(address) => i64::from_str_radix(address, 16).unwrap_or(0),
            None => answer.parse().unwrap_or(-1),
        };
        if answer < 0 {
            return;
        }
        let arguments = arguments.trim_end().trim_end_matches(')');
        let arguments: Vec<&str> = arguments.split(", ").collect();
        self.understand(name, &arguments, answer)
            .unwrap_or_else(|| panic!("the trace has a call this harness does not know: {line}"));
    }

    /// Nothing: it touches our folder in a way we do not know.
    fn understand(&mut self, call: &str, arguments: &[&str], answer: i64) -> Option<()> {
        let number = |at: usize| arguments.get(at).and_then(|it| it.parse::<i64>().ok());
        let file = |at: usize| number(at).and_then(|it| self.open.get(&it)).cloned();
        match (call, file(0)) {
            ("openat", _) => self.opened(&text(arguments[1]), arguments[2], answer),
            ("close", _) => {
                self.open.remove(&number(0)?);
                Some(())
            }
            ("write", None) if number(0) == Some(1) => {
                let line = String::from_utf8(bytes(arguments[1])).ok()?;
                self.events.extend(child::said(&line).map(|it| Event::Said(it.to_owned())));
                Some(())
            }
            ("pwrite64", Some(Open::File { id, .. })) => {
                let bytes = bytes(arguments[1]);
                assert_eq!(bytes.len(), answer as usize, "strace cut a text, or a write was short");
                let at = usize::try_from(number(3)?).ok()?;
                self.events.push(Event::Write { file: id, at, bytes });
                Some(())
            }
            ("write", Some(Open::File { id, at, .. })) => {
                let bytes = bytes(arguments[1]);
                assert_eq!(bytes.len(), answer as usize, "strace cut a text, or a write was short");
                self.move_to(number(0)?, at + bytes.len());
                self.events.push(Event::Write { file: id, at, bytes });
                Some(())
            }
            ("read", Some(Open::File { at, .. })) => {
                self.move_to(number(0)?, at + answer as usize);
                Some(())
            }
            ("lseek", Some(Open::File { .. })) => {
                self.move_to(number(0)?, answer as usize);
                Some(())
            }
            ("ftruncate", Some(Open::File { id, .. })) => {
                let length = usize::try_from(number(1)?).ok()?;
                self.events.push(Event::Resize { file: id, length });
                Some(())
            }
            ("fsync" | "fdatasync", Some(Open::File { id, .. })) => {
                self.events.push(Event::Sync { file: id });
                Some(())
            }
            ("fsync", Some(Open::Folder { name })) => {
                self.events.push(Event::SyncFolder { name });
                Some(())
            }
            ("mkdir", _) => self.made(&text(arguments[0])),
            ("mkdirat", _) => self.made(&text(arguments[1])),
            ("unlink", _) => self.unnamed(&text(arguments[0])),
            ("unlinkat", _) => self.unnamed(&text(arguments[1])),
            ("rename", _) => self.renamed(&text(arguments[0]), &text(arguments[1])),
            ("renameat" | "renameat2", _) => self.renamed(&text(arguments[1]), &text(arguments[3])),
            ("link", _) => self.linked(&text(arguments[0]), &text(arguments[1])),
            ("linkat", _) => self.linked(&text(arguments[1]), &text(arguments[3])),
            // Memory that the workers share; it is never on the disk. Nothing else may be written
            // through memory.
            ("mmap", _) => match number(4).and_then(|it| self.open.get(&it)) {
                Some(Open::File { name, .. })
                    if arguments[3].contains("MAP_SHARED")
                        && arguments[2].contains("PROT_WRITE") =>
                {
                    is_memory(name).then_some(())
                }
                _ => Some(()),
            },
            ("lseek", Some(Open::Folder { .. })) => Some(()),
            (_, Some(_)) => None,
            _ => arguments.iter().all(|it| self.name_of(&text(it)).is_none()).then_some(()),
        }
    }

    /// The name in our folder; empty for the folder itself. Nothing: it is elsewhere.
    fn name_of<'p>(&self, path: &'p str) -> Option<&'p str> {
        let rest = path.strip_prefix(self.folder)?;
        if rest.is_empty() { Some(rest) } else { rest.strip_prefix('/') }
    }

    fn opened(&mut self, path: &str, flags: &str, number: i64) -> Option<()> {
        // A number of a file elsewhere may be one of ours that was closed by its program's end.
        self.open.remove(&number);
        let Some(name) = self.name_of(path) else { return Some(()) };
        if self.folders.contains(name) {
            self.open.insert(number, Open::Folder { name: name.to_owned() });
            return Some(());
        }
        let id = match self.names.get(name) {
            Some(id) => *id,
            None => {
                assert!(flags.contains("O_CREAT"), "a file nobody made is open: {path}");
                self.files += 1;
                self.name(name, self.files);
                self.files
            }
        };
        if flags.contains("O_TRUNC") {
            self.events.push(Event::Resize { file: id, length: 0 });
        }
        if flags.contains("O_APPEND") {
            return None;
        }
        self.open.insert(number, Open::File { id, name: name.to_owned(), at: 0 });
        Some(())
    }

    fn move_to(&mut self, number: i64, place: usize) {
        if let Some(Open::File { at, .. }) = self.open.get_mut(&number) {
            *at = place;
        }
    }

    fn made(&mut self, path: &str) -> Option<()> {
        let Some(name) = self.name_of(path).map(str::to_owned) else { return Some(()) };
        self.folders.insert(name.clone());
        self.events.push(Event::Folder { name });
        Some(())
    }

    fn name(&mut self, name: &str, file: FileId) {
        self.names.insert(name.to_owned(), file);
        self.events.push(Event::Name { name: name.to_owned(), file });
    }

    fn unnamed(&mut self, path: &str) -> Option<()> {
        let Some(name) = self.name_of(path) else { return Some(()) };
        self.names.remove(name)?;
        self.events.push(Event::Unname { name: name.to_owned() });
        Some(())
    }

    fn renamed(&mut self, from: &str, to: &str) -> Option<()> {
        match (self.name_of(from), self.name_of(to)) {
            (None, None) => Some(()),
            (Some(from), Some(to)) if parent(from) == parent(to) => {
                let file = self.names.remove(from)?;
                self.names.insert(to.to_owned(), file);
                self.events.push(Event::Rename { from: from.to_owned(), to: to.to_owned() });
                Some(())
            }
            _ => None,
        }
    }

    fn linked(&mut self, from: &str, to: &str) -> Option<()> {
        match (self.name_of(from), self.name_of(to)) {
            (None, None) => Some(()),
            (Some(from), Some(to)) => {
                let file = *self.names.get(from)?;
                self.name(to, file);
                Some(())
            }
            _ => None,
        }
    }
}

/// The folder a name is in.
pub fn parent(name: &str) -> &str {
    name.rsplit_once('/').map_or("", |(folder, _)| folder)
}

/// The file through which programs on one plan share memory.
pub fn is_memory(name: &str) -> bool {
    name.ends_with("-shm")
}

/// `"\x61\x62"` → `ab`; what is no text is nothing.
fn bytes(quoted: &str) -> Vec<u8> {
    let Some(inside) = quoted.strip_prefix('"').and_then(|it| it.strip_suffix('"')) else {
        return Vec::new();
    };
    let digit = |byte: u8| (byte as char).to_digit(16).expect("-xx writes hexadecimal") as u8;
    inside.as_bytes().chunks_exact(4).map(|it| digit(it[2]) << 4 | digit(it[3])).collect()
}

fn text(quoted: &str) -> String {
    String::from_utf8(bytes(quoted)).unwrap_or_default()
}

#[test]
fn a_trace_is_read() {
    let hex = |it: &str| -> String { it.bytes().map(|it| format!("\\x{it:02x}")).collect() };
    let path = |name: &str| format!("\"{}\"", hex(&format!("/d{name}")));
    let trace = [
        format!("7 openat(AT_FDCWD, {}, O_RDONLY) = 3", path("elsewhere")),
        format!("7 openat(AT_FDCWD, {}, O_RDWR|O_CREAT|O_CLOEXEC, 0644) = 4", path("/p")),
        format!("7 pwrite64(4, \"{}\", 2, 10) = 2", hex("ab")),
        "7 fdatasync(4 <unfinished ...>".into(),
        format!("8 write(1, \"{}\", 19) = 19", hex("ok torture|done close\n")),
        "7 <... fdatasync resumed>) = 0".into(),
        "7 lseek(4, 0, SEEK_SET) = 0".into(),
        format!("7 read(4, \"{}\", 9) = 2", hex("ab")),
        format!("7 write(4, \"{}\", 1) = 1", hex("c")),
        "7 ftruncate(4, 5) = 0".into(),
        "7 close(4) = 0".into(),
        format!("7 openat(AT_FDCWD, {}, O_RDONLY) = 4", path("")),
        "7 fsync(4) = 0".into(),
        format!("7 unlink({}) = -1 ENOENT (No such file or directory)", path("/x")),
        format!("7 rename({}, {}) = 0", path("/p"), path("/q")),
        "7 mmap(NULL, 4096, PROT_READ, MAP_PRIVATE, 3, 0) = 0x7f0000000000".into(),
        "7 +++ exited with 0 +++".into(),
    ];
    let file = 1;
    let expected = [
        Event::Name { name: "p".into(), file },
        Event::Write { file, at: 10, bytes: b"ab".to_vec() },
        Event::Said("done close".into()),
        Event::Sync { file },
        Event::Write { file, at: 2, bytes: b"c".to_vec() },
        Event::Resize { file, length: 5 },
        Event::SyncFolder { name: String::new() },
        Event::Rename { from: "p".into(), to: "q".into() },
    ];
    assert_eq!(read(&trace.join("\n"), Path::new("/d")), expected);
}
