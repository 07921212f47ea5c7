//! The file under the plan: looked at before it is opened, opened with the right settings, put in
//! place whole.

use std::{
    fs::{self, File},
    io::{self, Read},
    path::{Path, PathBuf},
    thread,
    time::{Duration, Instant},
};

use rusqlite::{Connection, ErrorCode, OpenFlags, config::DbConfig};

use crate::{Error, FileTrouble, Result, place, schema};

/// Marks a SQLite file as a plan of this program: "Nuvo".
pub(crate) const APPLICATION_ID: u32 = 0x4E75_766F;

const SQLITE_MAGIC: &[u8; 16] = b"SQLite format 3\0";
/// Where the header of a SQLite file holds `user_version` and `application_id`, big-endian.
const USER_VERSION_AT: usize = 60;
const APPLICATION_ID_AT: usize = 68;
const HEADER_LENGTH: usize = 100;
/// Where it says whether a log belongs to the file: write and read version.
const FORMAT_VERSIONS_AT: usize = 18;

const PRAGMAS: &str = "
    PRAGMA synchronous = EXTRA;   -- what the clerk saved is saved, power cut or not; the journal
                                  -- that is used on the network needs more than FULL for that
    PRAGMA foreign_keys = ON;
    PRAGMA temp_store = MEMORY;
";

/// How long we wait for another program that has the file for a moment.
const PATIENCE: Duration = Duration::from_secs(5);
/// How often we look whether it still has.
const LOOK_AGAIN: Duration = Duration::from_millis(20);

/// What is done with a file: what the system allows, or less.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Access {
    ReadWrite,
    ReadOnly(ReadOnly),
}

/// Why a plan is open to be read only.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ReadOnly {
    /// Whoever opened it asked for no more.
    Chosen,
    /// This user may not write the file, or nobody may.
    Protected,
    /// Nothing can be written on that disk.
    Disk,
    /// No lock can be put beside it, so others could not see that it is open.
    NoLock,
}

/// What to do with a file that is already there.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Existing {
    Refuse,
    Replace,
}

/// Looks at the first bytes of the file, without SQLite, so that nothing is touched: is it a plan,
/// and one this program can read?
pub(crate) fn examine(path: &Path) -> Result<Access> {
    let refuse = |trouble| Err(Error::File { path: path.to_owned(), trouble });
    let about = fs::metadata(path).map_err(|error| Error::from_io(path, &error))?;
    if about.is_dir() {
        return refuse(FileTrouble::IsDirectory);
    }
    if about.len() == 0 {
        return refuse(FileTrouble::Empty);
    }
    let mut header = Vec::with_capacity(HEADER_LENGTH);
    File::open(path)
        .and_then(|file| file.take(HEADER_LENGTH as u64).read_to_end(&mut header))
        .map_err(|error| Error::from_io(path, &error))?;
    if header.iter().all(|byte| *byte == 0) {
        return refuse(FileTrouble::Damaged);
    }
    if !header.starts_with(SQLITE_MAGIC) || header.len() < HEADER_LENGTH {
        return refuse(FileTrouble::NotAPlan);
    }
    if number_at(&header, APPLICATION_ID_AT) != APPLICATION_ID {
        return refuse(FileTrouble::NotAPlan);
    }
    let found = number_at(&header, USER_VERSION_AT);
    if found > schema::VERSION {
        return refuse(FileTrouble::Newer { found, known: schema::VERSION });
    }
    if found == 0 {
        return refuse(FileTrouble::NotAPlan);
    }
    Ok(match fs::OpenOptions::new().write(true).open(path) {
        Ok(_) => Access::ReadWrite,
        Err(error) if error.kind() == io::ErrorKind::ReadOnlyFilesystem => {
            Access::ReadOnly(ReadOnly::Disk)
        }
        Err(_) => Access::ReadOnly(ReadOnly::Protected),
    })
}

fn number_at(header: &[u8], at: usize) -> u32 {
    header[at..at + 4].iter().fold(0, |number, byte| number << 8 | u32::from(*byte))
}

/// Opens a file that [`examine`] has passed.
pub(crate) fn open(path: &Path, access: Access) -> Result<Connection> {
    match access {
        Access::ReadWrite => connect(path),
        Access::ReadOnly(_) => {
            let conn = Connection::open_with_flags(path, OpenFlags::SQLITE_OPEN_READ_ONLY)?;
            keep_statements(&conn)?;
            Ok(conn)
        }
    }
}

/// Opens a file for writing with the settings of every plan.
pub(crate) fn connect(path: &Path) -> Result<Connection> {
    let conn = Connection::open(path)?;
    // Another window of ours may hold the file for a moment.
    conn.busy_timeout(PATIENCE)?;
    keep_statements(&conn)?;
    let journal = place::journal_mode_for(place::look(path));
    choose_journal(&conn, journal)?;
    conn.execute_batch(PRAGMAS)?;
    Ok(conn)
}

/// A statement is planned once. SQLite would plan some anew for each value they are given, which is
/// dearer than to run them.
fn keep_statements(conn: &Connection) -> Result<()> {
    conn.set_prepared_statement_cache_capacity(128);
    conn.set_db_config(DbConfig::SQLITE_DBCONFIG_ENABLE_QPSG, true)?;
    Ok(())
}

/// Chooses how the journal is kept. SQLite waits for others with everything but this.
fn choose_journal(conn: &Connection, mode: &str) -> Result<()> {
    let start = Instant::now();
    loop {
        match conn.pragma_update_and_check(None, "journal_mode", mode, |_| Ok(())) {
            Err(error)
                if error.sqlite_error_code() == Some(ErrorCode::DatabaseBusy)
                    && start.elapsed() < PATIENCE =>
            {
                thread::sleep(LOOK_AGAIN);
            }
            outcome => return Ok(outcome?),
        }
    }
}

/// Takes everything into the one file, so that it can be copied, mailed and read on a disk that
/// cannot be written.
pub(crate) fn settle(conn: &Connection) -> Result<()> {
    if conn.is_readonly(rusqlite::MAIN_DB)? {
        return Ok(());
    }
    Ok(conn.pragma_update_and_check(None, "journal_mode", "DELETE", |_| Ok(()))?)
}

/// The bytes of a plan marked as a file that has no log beside it: what is taken from an open plan
/// says otherwise, and could not be opened on a disk that cannot be written.
pub(crate) fn without_log(mut bytes: Vec<u8>) -> Vec<u8> {
    const LEGACY: u8 = 1;
    if let Some(versions) = bytes.get_mut(FORMAT_VERSIONS_AT..FORMAT_VERSIONS_AT + 2) {
        versions.fill(LEGACY);
    }
    bytes
}

/// A quick look at whether the content is sound.
pub(crate) fn check_integrity(conn: &Connection) -> Result<()> {
    let verdict: String = conn.query_row("PRAGMA quick_check(1)", [], |row| row.get(0))?;
    if verdict == "ok" {
        return Ok(());
    }
    let corrupt = rusqlite::ffi::Error::new(rusqlite::ffi::SQLITE_CORRUPT);
    Err(rusqlite::Error::SqliteFailure(corrupt, Some(verdict)).into())
}

/// Lets `make` write a file under another name in the same folder, and gives it its name once it
/// is complete and on the disk. Whatever fails leaves nothing behind.
pub(crate) fn put_in_place(
    path: &Path,
    existing: Existing,
    make: impl FnOnce(&Path) -> Result<()>,
) -> Result<()> {
    if existing == Existing::Refuse && path.exists() {
        return Err(Error::File { path: path.to_owned(), trouble: FileTrouble::Exists });
    }
    if !folder_of(path).is_dir() {
        return Err(Error::File { path: path.to_owned(), trouble: FileTrouble::FolderMissing });
    }
    let unfinished = unfinished_name(path);
    let outcome = make(&unfinished).map_err(|error| error.at(path)).and_then(|()| {
        // Windows syncs only what may be written.
        fs::OpenOptions::new()
            .write(true)
            .open(&unfinished)
            .and_then(|file| file.sync_all())
            .and_then(|()| place(&unfinished, path, existing))
            .map_err(|error| Error::from_io(path, &error))
    });
    match &outcome {
        Ok(()) => sync_folder(path),
        // It may never have come into being; there is nothing to add to the first error.
        Err(_) => drop(fs::remove_file(&unfinished)),
    }
    outcome
}

/// Makes the name of a new file, or of a new folder, last through a power cut, where the system
/// lets us.
pub(crate) fn sync_folder(path: &Path) {
    if cfg!(unix) {
        // Where it fails the file is there all the same, only perhaps not after a power cut.
        let _ = File::open(folder_of(path)).and_then(|it| it.sync_all());
    }
}

fn folder_of(path: &Path) -> &Path {
    path.parent().filter(|it| !it.as_os_str().is_empty()).unwrap_or(Path::new("."))
}

/// Gives the file its name. Where nothing may be replaced, a hard link is made first, because it
/// fails if somebody took the name meanwhile; file systems without links rename.
fn place(unfinished: &Path, path: &Path, existing: Existing) -> std::io::Result<()> {
    if existing == Existing::Refuse {
        match fs::hard_link(unfinished, path) {
            Ok(()) => return fs::remove_file(unfinished),
            Err(error) if error.kind() == std::io::ErrorKind::AlreadyExists => return Err(error),
            Err(_) => (),
        }
    }
    // What an interrupted program left beside the old file would be played into the new one.
    let logs: Vec<(PathBuf, PathBuf)> =
        logs_of(path).into_iter().zip(logs_of(unfinished)).collect();
    let mut aside = Vec::new();
    for (log, there) in logs.iter().filter(|(log, _)| log.exists()) {
        fs::rename(log, there)?;
        aside.push((log, there));
    }
    let placed = fs::rename(unfinished, path);
    for (log, there) in aside {
        // Where the old file kept its name it keeps its logs.
        match &placed {
            Ok(()) => drop(fs::remove_file(there)),
            Err(_) => drop(fs::rename(there, log)),
        }
    }
    placed
}

/// The logs that belong to a plan while it is open, or was not closed.
pub(crate) fn logs_of(plan: &Path) -> [PathBuf; 2] {
    ["-wal", "-journal"].map(|ending| {
        let mut name = plan.file_name().unwrap_or_default().to_owned();
        name.push(ending);
        plan.with_file_name(name)
    })
}

fn unfinished_name(path: &Path) -> PathBuf {
    let mut name = path.file_name().unwrap_or_default().to_owned();
    name.push(format!(".{}.unfinished", std::process::id()));
    path.with_file_name(name)
}

/// The path as SQLite wants it.
pub(crate) fn as_text(path: &Path) -> Result<&str> {
    path.to_str().ok_or_else(|| Error::File {
        path: path.to_owned(),
        trouble: FileTrouble::Other("the name is not valid Unicode".to_owned()),
    })
}

#[cfg(test)]
mod tests {
    use rusqlite::StatementStatus;

    use super::*;

    #[test]
    fn a_statement_is_planned_once_whatever_it_is_given() {
        let folder = tempfile::tempdir().expect("there is room");
        let mut conn = connect(&folder.path().join("piano.nuvolario")).expect("there is room");
        schema::write(&mut conn).expect("schema.sql is sound");
        let mut stmt =
            conn.prepare("SELECT min(id) FROM change WHERE step = ?1").expect("it is sound");
        for step in 0..10 {
            stmt.query_row([step], |row| row.get::<_, Option<i64>>(0)).expect("it runs");
        }
        assert_eq!(stmt.get_status(StatementStatus::RePrepare), 0);
    }
}
