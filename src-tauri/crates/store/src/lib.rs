//! The plan on disk: one SQLite file, opened here and nowhere else.
//!
//! Each table has a module of plain functions. Those that take a [`Connection`] read; those that
//! take a [`Transaction`] write. [`Store`] hands out both.
//!
//! **Invariant:** SQL is written in this crate only, and no rule of the domain is.
//!
//! **Invariant:** a plan changes through [`Store::write`] and nowhere else: one transaction, one
//! step with a name.

pub mod bin;
pub mod body;
pub mod funding;
pub mod history;
pub mod lock;
pub mod place;
pub mod plan;
pub mod services;
pub mod steps;
pub mod verify;

mod error;
mod file;
mod log;
mod schema;
mod values;

use std::{
    path::{Path, PathBuf},
    sync::{Mutex, MutexGuard, PoisonError},
};

use domain::{plan::Plan, text::Message};
use rusqlite::{Connection, Transaction, TransactionBehavior};

pub use error::{Error, FileTrouble, Result};
pub use schema::VERSION;
use steps::Step;

/// An open plan. Shared by all who ask.
#[derive(Debug)]
pub struct Store {
    conn: Mutex<Connection>,
    path: PathBuf,
    read_only: bool,
    /// Who signs the changes made through this value.
    author: Mutex<String>,
}

impl Store {
    /// Makes a new file at `path` with everything in `plan`, and opens it. Whole or not at all:
    /// the file appears under its name only once it is complete. A file that exists is refused.
    pub fn create(path: &Path, plan: &Plan, pack_version: &str) -> Result<Self> {
        file::put_in_place(path, file::Existing::Refuse, |unfinished| {
            let mut conn = file::connect(unfinished)?;
            schema::write(&mut conn)?;
            let tx = conn.transaction()?;
            plan::add(&tx, plan, pack_version)?;
            steps::add_floor(&tx, &Message::new("change-created"), "")?;
            tx.commit()?;
            file::settle(&conn)
        })?;
        Self::open(path)
    }

    /// Opens the plan at `path`. What is not a plan, or is of a newer program, is refused and left
    /// exactly as it was.
    pub fn open(path: &Path) -> Result<Self> {
        Self::open_as(path, file::examine(path)?)
    }

    /// Opens the plan at `path` to look at it. An older one is refused here, because reading must
    /// not change it.
    pub fn open_to_read(path: &Path) -> Result<Self> {
        file::examine(path)?;
        Self::open_as(path, file::Access::ReadOnly)
    }

    fn open_as(path: &Path, access: file::Access) -> Result<Self> {
        let open = || {
            let mut conn = file::open(path, access)?;
            file::check_integrity(&conn)?;
            match access {
                file::Access::ReadWrite => {
                    schema::upgrade(&mut conn)?;
                    log::record(&conn)?;
                }
                file::Access::ReadOnly if schema::version(&conn)? < VERSION => {
                    let path = path.to_owned();
                    return Err(Error::File { path, trouble: FileTrouble::Older });
                }
                file::Access::ReadOnly => (),
            }
            Ok(conn)
        };
        let conn = open().map_err(|error: Error| error.at(path))?;
        let read_only = access == file::Access::ReadOnly;
        let (conn, path) = (Mutex::new(conn), path.to_owned());
        Ok(Self { conn, path, read_only, author: Mutex::default() })
    }

    /// From now on, changes made through this value are signed with that name.
    pub fn sign(&self, author: &str) {
        author.clone_into(&mut self.author.lock().unwrap_or_else(PoisonError::into_inner));
    }

    /// Where the file is.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// The file cannot be written; every change will be refused.
    pub fn is_read_only(&self) -> bool {
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

    fn change<T>(&self, op: impl FnOnce(&Transaction<'_>) -> Result<T>) -> Result<T> {
        let mut conn = self.lock();
        let run = || {
            let tx = conn.transaction_with_behavior(TransactionBehavior::Immediate)?;
            let answer = op(&tx)?;
            tx.commit()?;
            Ok(answer)
        };
        run().map_err(|error: Error| error.at(&self.path))
    }

    /// Writes a copy of the whole plan to `path`, over what may be there. Whole or not at all.
    pub fn copy_to(&self, path: &Path) -> Result<()> {
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

    /// Closes the file, so that nothing of the plan is left beside it.
    pub fn close(self) -> Result<()> {
        file::settle(&self.lock()).map_err(|error| error.at(&self.path))
    }

    fn lock(&self) -> MutexGuard<'_, Connection> {
        // A panic in `op` rolled its transaction back, so the connection is sound.
        self.conn.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Drop for Store {
    fn drop(&mut self) {
        // Where it fails the log stays beside the file, and the next opening reads it.
        let _ = file::settle(&self.lock());
    }
}
