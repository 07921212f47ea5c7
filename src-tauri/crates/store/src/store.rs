//! An open plan: who has it, how it is read, and the one door through which it changes.

use std::{
    hash::{DefaultHasher, Hash, Hasher},
    path::{Path, PathBuf},
    sync::{
        Mutex, MutexGuard, PoisonError,
        atomic::{AtomicU64, Ordering},
    },
};

use domain::{plan::Plan, text::Message};
use jiff::{
    Timestamp,
    civil::{Date, DateTime},
};
use rusqlite::{Connection, Transaction, TransactionBehavior};

use crate::{
    Error, FileTrouble, Result, VERSION,
    backup::{self, Backup, Made, Reason, Shelf},
    bin::{self, Emptied},
    file::{self, Access, ReadOnly},
    lock::{Lock, NotTaken},
    log, plan,
    readiness::content,
    recover, schema,
    steps::{self, Step},
};

/// An open plan. Shared by all who ask.
#[derive(Debug)]
pub struct Store {
    conn: Mutex<Connection>,
    path: PathBuf,
    read_only: Option<ReadOnly>,
    /// Held while the plan is open to be changed by a person.
    lock: Mutex<Option<Lock>>,
    /// Who signs the changes made through this value.
    author: Mutex<String>,
    /// How backups are made by themselves; nothing: they are not.
    backups: Mutex<Option<Backups>>,
    /// Which opening of a plan it is, counted since the program started.
    serial: u64,
}

/// How many bytes have to be free for the file to be written anew without them.
const WORTH_A_VACUUM: u64 = 16 << 20;
/// How many plans were opened since the program started.
static OPENED: AtomicU64 = AtomicU64::new(0);

/// How backups are made by themselves.
#[derive(Debug, Default)]
struct Backups {
    /// The second folder.
    second: Option<PathBuf>,
    /// The last day on which it was seen to that there is one.
    seen_to: Option<Date>,
    /// Where the last one could not be made, and why.
    trouble: Vec<(Shelf, Error)>,
}

/// How a plan is taken from others who may have it open.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Taking {
    /// Nobody else has it.
    Ask,
    /// A note of somebody lies there, and a person said that they do not have it open any more.
    Over,
}

impl Store {
    /// Makes a new file at `path` with everything in `plan`, and opens it. Whole or not at all:
    /// the file appears under its name only once it is complete. A file that exists is refused.
    pub fn create(path: &Path, plan: &Plan, pack_version: &str) -> Result<Self> {
        Self::create_with(path, plan, pack_version, |_| Ok(()))
    }

    /// The same, with what `more` puts into it: the bytes of proofs.
    pub fn create_with(
        path: &Path,
        plan: &Plan,
        pack_version: &str,
        more: impl FnOnce(&Transaction<'_>) -> Result<()>,
    ) -> Result<Self> {
        file::put_in_place(path, file::Existing::Refuse, |unfinished| {
            let mut conn = file::connect(unfinished)?;
            schema::write(&mut conn)?;
            let tx = conn.transaction()?;
            plan::add(&tx, plan, pack_version)?;
            more(&tx)?;
            steps::add_floor(&tx, &Message::new("change-created"), "")?;
            tx.commit()?;
            file::settle(&conn)
        })?;
        Self::open(path)
    }

    /// Opens the plan at `path`, whoever else has it open. What is not a plan, is damaged, or is
    /// of a newer program, is refused and left exactly as it was.
    pub fn open(path: &Path) -> Result<Self> {
        Self::open_as(path, file::examine(path)?)
    }

    /// Opens the plan at `path` for a person who will work on it: nobody else may, until it is
    /// closed; they are told since when. Where no lock can be put beside it, it is opened to read.
    pub fn open_to_work(path: &Path, taking: Taking, since: Timestamp) -> Result<Self> {
        let access = file::examine(path)?;
        if let Access::ReadOnly(_) = access {
            return Self::open_as(path, access);
        }
        let lock = match taking {
            Taking::Ask => Lock::take(path, since),
            Taking::Over => Lock::take_over(path, since),
        };
        match lock {
            Ok(lock) => {
                let store = Self::open_as(path, access)?;
                *store.lock.lock().unwrap_or_else(PoisonError::into_inner) = Some(lock);
                Ok(store)
            }
            Err(NotTaken::Impossible(_)) => Self::open_as(path, Access::ReadOnly(ReadOnly::NoLock)),
            Err(NotTaken::InUse(by)) => {
                let trouble = FileTrouble::InUse(Box::new(by));
                Err(Error::File { path: path.to_owned(), trouble })
            }
        }
    }

    /// Opens the plan at `path` to look at it. An older one is refused here, because reading must
    /// not change it.
    pub fn open_to_read(path: &Path) -> Result<Self> {
        file::examine(path)?;
        Self::open_as(path, Access::ReadOnly(ReadOnly::Chosen))
    }

    fn open_as(path: &Path, access: Access) -> Result<Self> {
        // Before anything could be written.
        recover::check(path)?;
        let interrupted = file::logs_of(path).iter().any(|it| it.exists());
        let open = || {
            let mut conn = file::open(path, access)?;
            if interrupted {
                // Only now that the interrupted change is taken back can all of it be seen.
                file::check_integrity(&conn)?;
            }
            let older = schema::version(&conn)? < VERSION;
            match access {
                Access::ReadWrite => {
                    if older {
                        let now = local_now(&conn)?;
                        backup::make(&conn, path, Reason::Upgrade, now, None)?;
                        schema::upgrade(&mut conn)?;
                    }
                    log::record(&conn)?;
                }
                Access::ReadOnly(_) if older => {
                    let path = path.to_owned();
                    return Err(Error::File { path, trouble: FileTrouble::Older });
                }
                Access::ReadOnly(_) => (),
            }
            Ok(conn)
        };
        let conn = open().map_err(|error: Error| error.at(path))?;
        Ok(Self {
            conn: Mutex::new(conn),
            path: path.to_owned(),
            read_only: match access {
                Access::ReadWrite => None,
                Access::ReadOnly(why) => Some(why),
            },
            lock: Mutex::default(),
            author: Mutex::default(),
            backups: Mutex::default(),
            serial: OPENED.fetch_add(1, Ordering::Relaxed),
        })
    }

    /// From now on, changes made through this value are signed with that name.
    pub fn sign(&self, author: &str) {
        author.clone_into(&mut self.author.lock().unwrap_or_else(PoisonError::into_inner));
    }

    /// From now on, a backup is made before the first change of each day; in the second folder too,
    /// where there is one.
    pub fn keep_backups(&self, second: Option<&Path>) {
        let backups = Backups { second: second.map(Path::to_owned), ..Backups::default() };
        *self.backups.lock().unwrap_or_else(PoisonError::into_inner) = Some(backups);
    }

    /// Where the file is.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// Every change will be refused.
    pub fn is_read_only(&self) -> bool {
        self.read_only.is_some()
    }

    /// Why every change will be refused; nothing: none will be.
    pub fn why_read_only(&self) -> Option<ReadOnly> {
        self.read_only
    }

    /// Runs `op` on a consistent view of the plan.
    pub fn read<T>(&self, op: impl FnOnce(&Connection) -> Result<T>) -> Result<T> {
        let mut conn = self.lock();
        let outcome = conn.transaction().map_err(Error::from).and_then(|tx| op(&tx));
        outcome.map_err(|error| error.at(&self.path))
    }

    /// The door for every change: runs `op` in one transaction, under the name `step`. All it does
    /// is kept, as one step that undo takes back, or, on an error, nothing. What changes no row
    /// leaves no step.
    pub fn write<T>(
        &self,
        step: &Message,
        op: impl FnOnce(&Transaction<'_>) -> Result<T>,
    ) -> Result<T> {
        let author = self.author.lock().unwrap_or_else(PoisonError::into_inner).clone();
        self.change(|tx| {
            let id = steps::begin(tx, step, &author)?;
            let answer = op(tx)?;
            steps::end(tx, id)?;
            Ok(answer)
        })
    }

    /// Takes the last step back. Answers which; nothing if none is left.
    pub fn undo(&self) -> Result<Option<Step>> {
        self.change(steps::undo)
    }

    /// Brings back the last step that was taken back. Answers which; nothing if none is left.
    pub fn redo(&self) -> Result<Option<Step>> {
        self.change(steps::redo)
    }

    /// Empties the bin, under the name `step`. This cannot be taken back, nor what was done before.
    pub fn empty_bin(&self, step: &Message) -> Result<Emptied> {
        let author = self.author.lock().unwrap_or_else(PoisonError::into_inner).clone();
        let emptied = self.change(|tx| bin::empty(tx, step, &author))?;
        if emptied.bytes >= WORTH_A_VACUUM {
            // The bytes are gone; where the disk cannot have their room now, later ones take it.
            let _ = self.lock().execute_batch("VACUUM");
        }
        Ok(emptied)
    }

    fn change<T>(&self, op: impl FnOnce(&Transaction<'_>) -> Result<T>) -> Result<T> {
        self.still_ours()?;
        let mut conn = self.lock();
        let run = || {
            if self.is_read_only() {
                let path = self.path.clone();
                return Err(Error::File { path, trouble: FileTrouble::ReadOnly });
            }
            self.back_up_once_a_day(&conn)?;
            let tx = conn.transaction_with_behavior(TransactionBehavior::Immediate)?;
            let answer = op(&tx)?;
            tx.commit()?;
            Ok(answer)
        };
        run().map_err(|error: Error| error.at(&self.path))
    }

    /// Nobody took the plan over while it was open here.
    fn still_ours(&self) -> Result<()> {
        let mut lock = self.lock.lock().unwrap_or_else(PoisonError::into_inner);
        let renewed = lock.as_mut().map_or(Ok(()), Lock::renew);
        renewed.map_err(|error| match error {
            NotTaken::InUse(by) => {
                let trouble = FileTrouble::InUse(Box::new(by));
                Error::File { path: self.path.clone(), trouble }
            }
            // The lock is our affair; what the person has is the plan.
            NotTaken::Impossible(Error::File { trouble, .. }) => {
                Error::File { path: self.path.clone(), trouble }
            }
            NotTaken::Impossible(error) => error,
        })
    }

    /// A backup that cannot be made does not stop the work; it is told.
    fn back_up_once_a_day(&self, conn: &Connection) -> Result<()> {
        let mut backups = self.backups.lock().unwrap_or_else(PoisonError::into_inner);
        let Some(backups) = backups.as_mut() else { return Ok(()) };
        let now = local_now(conn)?;
        if backups.seen_to == Some(now.date()) {
            return Ok(());
        }
        backups.seen_to = Some(now.date());
        if !backup::is_due(&self.path, now) {
            return Ok(());
        }
        let second = backups.second.as_deref();
        let reason = Reason::FirstChange;
        let made = backup::make_where_possible(conn, &self.path, reason, now, second);
        backups.trouble = made.failed;
        backup::tidy(&self.path, now, second);
        Ok(())
    }

    /// Makes a backup now.
    pub fn back_up(&self, reason: Reason, second: Option<&Path>) -> Result<Made> {
        let conn = self.lock();
        backup::make(&conn, &self.path, reason, local_now(&conn)?, second)
    }

    /// The backups of this plan, the last first.
    pub fn backups(&self, second: Option<&Path>) -> Vec<Backup> {
        backup::list(&self.path, second)
    }

    /// A number that is another one as soon as anything in the plan is, whoever changed it, and that
    /// no other open plan has.
    pub fn version(&self) -> Result<u64> {
        let conn = self.lock();
        // What other programs do and what is done here are counted apart.
        let theirs: i64 = conn.pragma_query_value(None, "data_version", |row| row.get(0))?;
        let mut hasher = DefaultHasher::new();
        (self.serial, theirs, conn.total_changes()).hash(&mut hasher);
        // As far as a page can count.
        Ok(hasher.finish() >> 11)
    }

    /// Where the backup of the day could not be made, and why; told once.
    pub fn backup_trouble(&self) -> Vec<(Shelf, Error)> {
        let mut backups = self.backups.lock().unwrap_or_else(PoisonError::into_inner);
        backups.as_mut().map(|it| std::mem::take(&mut it.trouble)).unwrap_or_default()
    }

    /// Writes a copy of the whole plan to `path`, over what may be there, unless that is a plan that
    /// somebody has open. Whole or not at all.
    pub fn copy_to(&self, path: &Path) -> Result<()> {
        // Held for as long as it takes, so since when does not matter.
        let held = path.exists().then(|| Lock::take(path, Timestamp::UNIX_EPOCH));
        if let Some(Err(NotTaken::InUse(by))) = held {
            let trouble = FileTrouble::InUse(Box::new(by));
            return Err(Error::File { path: path.to_owned(), trouble });
        }
        let conn = self.lock();
        file::put_in_place(path, file::Existing::Replace, |unfinished| {
            conn.execute("VACUUM INTO ?1", [file::as_text(unfinished)?])?;
            Ok(())
        })
    }

    /// The whole plan as the bytes of a file.
    pub fn to_bytes(&self) -> Result<Vec<u8>> {
        let bytes = self.lock().serialize(rusqlite::MAIN_DB)?.to_vec();
        Ok(file::without_log(bytes))
    }

    /// Closes the file, so that nothing of the plan is left beside it. Where somebody else has it
    /// open, whoever closes it last sees to that.
    pub fn close(self) -> Result<()> {
        self.tidy();
        match file::settle(&self.lock()).map_err(|error| error.at(&self.path)) {
            Err(Error::File { trouble: FileTrouble::Busy, .. }) => Ok(()),
            outcome => outcome,
        }
    }

    /// Takes out the bytes of proofs that nothing can bring back, and gives the disk what is free
    /// by then, if it is much. Only when a plan is closed: nobody waits for it in the middle of
    /// work, and what the log forgot meanwhile goes with it. What cannot be done now is done the
    /// next time.
    fn tidy(&self) {
        if self.is_read_only() {
            return;
        }
        let mut conn = self.lock();
        let mut tidy = || -> Result<()> {
            if content::unnamed(&conn)?.is_empty() {
                return Ok(());
            }
            let tx = conn.transaction_with_behavior(TransactionBehavior::Immediate)?;
            let gone = content::tidy(&tx)?;
            tx.commit()?;
            if gone >= WORTH_A_VACUUM {
                conn.execute_batch("VACUUM")?;
            }
            Ok(())
        };
        let _ = tidy();
    }

    fn lock(&self) -> MutexGuard<'_, Connection> {
        // A panic in `op` rolled its transaction back, so the connection is sound.
        self.conn.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Drop for Store {
    fn drop(&mut self) {
        self.tidy();
        // Where it fails the log stays beside the file, and the next opening reads it.
        let _ = file::settle(&self.lock());
    }
}

/// What the clock on the wall says.
fn local_now(conn: &Connection) -> Result<DateTime> {
    let sql = "SELECT strftime('%Y-%m-%dT%H:%M:%S', 'now', 'localtime')";
    let text: String = conn.prepare_cached(sql)?.query_row([], |row| row.get(0))?;
    text.parse().map_err(|_| Error::Clock(text))
}
