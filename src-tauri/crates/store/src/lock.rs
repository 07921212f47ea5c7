//! The lock beside an open plan: who has it open, said to people and held by the system.
//!
//! The file says who; the hold of the system says whether they still have it. A crash ends the
//! hold, so nothing that is left behind blocks anybody. Where another computer's note lies there
//! without a hold, nobody can tell whether that computer crashed or the share does not pass holds
//! on; a person decides.

use std::{
    env,
    ffi::OsString,
    fs::{self, File},
    io::{self, Read, Seek, Write},
    path::{Path, PathBuf},
    process,
};

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use crate::{Error, place};

/// Added to the name of the plan.
const ENDING: &str = "-lock";
/// A note is short; whatever is longer is not one.
const NOTE_LIMIT: u64 = 4096;
/// How often the file may vanish under our hands before we give up.
const ATTEMPTS: u32 = 16;

/// Our hold on a plan. Letting go of it removes its file.
#[derive(Debug)]
pub struct Lock {
    path: PathBuf,
    /// Nothing only while it is being let go.
    file: Option<Held>,
    note: Holder,
}

/// Who has a plan open, by what that program wrote.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Holder {
    /// The name of the computer.
    pub host: String,
    /// The name of the person's account there.
    pub user: String,
    /// The number of the program there.
    pub pid: u32,
    /// Since when, by the clock of that computer.
    pub since: Timestamp,
}

/// Somebody has the plan open.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct InUse {
    /// Who. Nothing: they left no readable note.
    pub holder: Option<Holder>,
    /// The system says that they have it open now. Otherwise only their note is there, and the
    /// plan may be taken over.
    pub certain: bool,
}

/// Why there is no lock.
#[derive(Debug)]
pub enum NotTaken {
    /// Somebody has the plan open.
    InUse(InUse),
    /// No file can be written there: the plan can be read only.
    Impossible(Error),
}

impl Holder {
    /// Whoever runs this program.
    fn here(since: Timestamp) -> Self {
        Self { host: host(), user: user(), pid: process::id(), since }
    }

    /// It is this computer.
    pub fn is_on_this_pc(&self) -> bool {
        !self.host.is_empty() && self.host.eq_ignore_ascii_case(&host())
    }

    /// It is this very program.
    pub fn is_this_program(&self) -> bool {
        self.is_on_this_pc() && self.pid == process::id()
    }
}

impl Lock {
    /// Takes the plan at `path`, unless somebody has it or may have it.
    pub fn take(path: &Path, since: Timestamp) -> Result<Self, NotTaken> {
        Self::acquire(path_beside(path)?, Holder::here(since), false)
    }

    /// Takes the plan at `path` although a note of somebody lies there: a person said that they do
    /// not have it open. What the system says is certain still stands.
    pub fn take_over(path: &Path, since: Timestamp) -> Result<Self, NotTaken> {
        Self::acquire(path_beside(path)?, Holder::here(since), true)
    }

    /// Makes sure, before something is written, that nobody took the plan over. A lock file that
    /// somebody deleted is made again.
    pub fn renew(&mut self) -> Result<(), NotTaken> {
        match self.standing() {
            Standing::Ours => Ok(()),
            Standing::Gone => {
                // The old hold is of a file without a name.
                self.file = None;
                *self = Self::acquire(self.path.clone(), self.note.clone(), false)?;
                Ok(())
            }
            Standing::Taken(holder) => Err(NotTaken::InUse(InUse { holder, certain: false })),
        }
    }

    fn acquire(path: PathBuf, note: Holder, over: bool) -> Result<Self, NotTaken> {
        let impossible = |error: &io::Error| NotTaken::Impossible(Error::from_io(&path, error));
        for attempt in 1..=ATTEMPTS {
            let (mut file, held) = match system::hold(&path).map_err(|it| impossible(&it))? {
                Hold::Ours(file) => (file, true),
                Hold::NotKnown(file) => (file, false),
                Hold::TryAgain => continue,
                Hold::SomebodyElses => {
                    let found = File::open(&path).and_then(|mut file| read(&mut file));
                    let holder = found.ok().and_then(Found::holder);
                    return Err(NotTaken::InUse(InUse { holder, certain: true }));
                }
            };
            // Its last holder removed it just now. Some shares tell no two files apart, so in the
            // end what counts is whether the note stands.
            if !system::is_at(&file.0, &path) && attempt < ATTEMPTS {
                continue;
            }
            let found = read(&mut file.0).map_err(|it| impossible(&it))?;
            let free = match &found {
                Found::Nothing => true,
                // Its program is gone, or the system would hold the file.
                Found::Note(holder) => holder.is_on_this_pc() && held,
                Found::Nonsense => false,
            };
            if !free && !over {
                let holder = found.holder();
                return Err(NotTaken::InUse(InUse { holder, certain: false }));
            }
            write(&mut file.0, &note).map_err(|it| impossible(&it))?;
            let lock = Self { path: path.clone(), file: Some(file), note: note.clone() };
            // Two at the same moment, on a share that does not pass holds on: the last to write
            // has it.
            return match lock.standing() {
                Standing::Taken(holder) => Err(NotTaken::InUse(InUse { holder, certain: false })),
                Standing::Ours | Standing::Gone => Ok(lock),
            };
        }
        Err(NotTaken::InUse(InUse { holder: None, certain: false }))
    }

    /// Whose the file is now. What cannot be read counts as ours: whatever is wrong with the disk,
    /// writing the plan will say it.
    fn standing(&self) -> Standing {
        let Some(Held(file)) = &self.file else { return Standing::Gone };
        if !system::is_at(file, &self.path) {
            return match File::open(&self.path).and_then(|mut other| read(&mut other)) {
                Ok(Found::Note(holder)) if holder == self.note => Standing::Ours,
                Ok(Found::Nothing) => Standing::Gone,
                Ok(found) => Standing::Taken(found.holder()),
                Err(error) if error.kind() == io::ErrorKind::NotFound => Standing::Gone,
                Err(_) => Standing::Ours,
            };
        }
        // Through our own handle: where the system's hold keeps others from reading, too.
        let mut file: &File = file;
        match read(&mut file) {
            Ok(Found::Note(holder)) if holder == self.note => Standing::Ours,
            Ok(found) => Standing::Taken(found.holder()),
            Err(_) => Standing::Ours,
        }
    }
}

impl Drop for Lock {
    fn drop(&mut self) {
        let ours = matches!(self.standing(), Standing::Ours);
        let Some(file) = self.file.take() else { return };
        if ours {
            system::remove(file, &self.path);
        }
    }
}

/// Whose a lock file is.
enum Standing {
    Ours,
    /// There is none any more.
    Gone,
    /// Somebody's; nothing: their note cannot be read.
    Taken(Option<Holder>),
}

/// What a lock file holds.
enum Found {
    /// Nothing at all, or the zeros of a power cut.
    Nothing,
    Note(Holder),
    Nonsense,
}

impl Found {
    fn holder(self) -> Option<Holder> {
        match self {
            Self::Note(holder) => Some(holder),
            Self::Nothing | Self::Nonsense => None,
        }
    }
}

/// A lock file that is open. Closed, the system lets go of it; even where a program that is just
/// being started still has its copy of the handle.
#[derive(Debug)]
struct Held(File);

impl Drop for Held {
    fn drop(&mut self) {
        // What was never held cannot be let go.
        let _ = self.0.unlock();
    }
}

/// What the system says of a lock file.
#[cfg_attr(windows, allow(dead_code))]
enum Hold {
    /// It is held by us from now on.
    Ours(Held),
    /// Somebody holds it.
    SomebodyElses,
    /// The file system knows no holds.
    NotKnown(Held),
    /// It went away meanwhile.
    TryAgain,
}

fn path_beside(plan: &Path) -> Result<PathBuf, NotTaken> {
    let whole = place::whole(plan);
    let Some(name) = plan.file_name().and(whole.file_name()) else {
        let error = io::ErrorKind::NotFound.into();
        return Err(NotTaken::Impossible(Error::from_io(plan, &error)));
    };
    let mut name = OsString::from(name);
    name.push(ENDING);
    Ok(whole.with_file_name(name))
}

fn read(file: &mut (impl Read + Seek)) -> io::Result<Found> {
    file.rewind()?;
    let mut bytes = Vec::new();
    file.take(NOTE_LIMIT).read_to_end(&mut bytes)?;
    Ok(if bytes.iter().all(|byte| *byte == 0) {
        Found::Nothing
    } else {
        serde_json::from_slice(&bytes).map_or(Found::Nonsense, Found::Note)
    })
}

fn write(file: &mut File, note: &Holder) -> io::Result<()> {
    let text = serde_json::to_vec(note)?;
    file.rewind()?;
    file.write_all(&text)?;
    file.set_len(text.len() as u64)?;
    // After a power cut there must be a name, or nobody could tell whose it was.
    file.sync_all()
}

/// The name of this computer, as people know it.
fn host() -> String {
    let from_file = |path| fs::read_to_string(path).ok();
    let names = [
        from_file("/proc/sys/kernel/hostname"),
        env::var("COMPUTERNAME").ok(),
        from_file("/etc/hostname"),
        env::var("HOSTNAME").ok(),
    ];
    first_of(names)
}

/// The name of this person's account.
fn user() -> String {
    first_of(["USER", "USERNAME", "LOGNAME"].map(|it| env::var(it).ok()))
}

fn first_of<const N: usize>(names: [Option<String>; N]) -> String {
    let names = names.into_iter().flatten().map(|it| it.trim().to_owned());
    names.into_iter().find(|it| !it.is_empty()).unwrap_or_default()
}

#[cfg(unix)]
mod system {
    //! A hold is an advisory lock of the whole file.

    use std::{
        fs::{self, File, OpenOptions, TryLockError},
        io,
        os::unix::fs::MetadataExt,
        path::Path,
    };

    use super::{Held, Hold};

    pub(super) fn hold(path: &Path) -> io::Result<Hold> {
        let opened =
            OpenOptions::new().read(true).write(true).create(true).truncate(false).open(path);
        match opened {
            Ok(file) => Ok(match file.try_lock() {
                Ok(()) => Hold::Ours(Held(file)),
                Err(TryLockError::WouldBlock) => Hold::SomebodyElses,
                Err(TryLockError::Error(_)) => Hold::NotKnown(Held(file)),
            }),
            // What a share answers where a Windows PC holds the file.
            Err(error)
                if matches!(
                    error.kind(),
                    io::ErrorKind::ResourceBusy | io::ErrorKind::ExecutableFileBusy
                ) =>
            {
                Ok(Hold::SomebodyElses)
            }
            Err(error) if error.kind() == io::ErrorKind::PermissionDenied => {
                of_somebody(path, error)
            }
            Err(error) => Err(error),
        }
    }

    /// The file is another account's of this computer: theirs while they hold it, in the way when
    /// they do not.
    fn of_somebody(path: &Path, denied: io::Error) -> io::Result<Hold> {
        let Ok(file) = File::open(path) else { return Err(denied) };
        let file = Held(file);
        match file.0.try_lock() {
            Ok(()) if is_at(&file.0, path) => {
                fs::remove_file(path).map_err(|_| denied)?;
                Ok(Hold::TryAgain)
            }
            Ok(()) => Ok(Hold::TryAgain),
            Err(TryLockError::WouldBlock) => Ok(Hold::SomebodyElses),
            Err(TryLockError::Error(_)) => Err(denied),
        }
    }

    /// Whether the file is still the one of that name.
    pub(super) fn is_at(file: &File, path: &Path) -> bool {
        match (file.metadata(), fs::metadata(path)) {
            (Ok(ours), Ok(there)) => (ours.dev(), ours.ino()) == (there.dev(), there.ino()),
            _ => false,
        }
    }

    /// Removed while it is held: nobody can take it and lose it.
    pub(super) fn remove(file: Held, path: &Path) {
        // A file that stays is a note of this computer without a hold: the next one takes it.
        let _ = fs::remove_file(path);
        drop(file);
    }
}

#[cfg(windows)]
mod system {
    //! A hold is a file opened so that nobody else may open it to write; they may read it, which a
    //! lock of Windows would not let them. Shares pass it on.

    use std::{
        fs::{self, File, OpenOptions},
        io,
        os::windows::fs::OpenOptionsExt,
        path::Path,
    };

    use super::{Held, Hold};

    const FILE_SHARE_READ: u32 = 1;
    const ERROR_SHARING_VIOLATION: i32 = 32;
    const ERROR_LOCK_VIOLATION: i32 = 33;

    pub(super) fn hold(path: &Path) -> io::Result<Hold> {
        let opened = OpenOptions::new()
            .read(true)
            .write(true)
            .create(true)
            .truncate(false)
            .share_mode(FILE_SHARE_READ)
            .open(path);
        match opened {
            Ok(file) => Ok(Hold::Ours(Held(file))),
            Err(error) => match error.raw_os_error() {
                Some(ERROR_SHARING_VIOLATION | ERROR_LOCK_VIOLATION) => Ok(Hold::SomebodyElses),
                _ => Err(error),
            },
        }
    }

    /// Nobody can remove a file that is held.
    pub(super) fn is_at(_file: &File, _path: &Path) -> bool {
        true
    }

    /// Closed first, for Windows removes no file that is open. Whoever takes it in between holds
    /// it, and it stays.
    pub(super) fn remove(file: Held, path: &Path) {
        drop(file);
        let _ = fs::remove_file(path);
    }
}
