//! Backups: listed, compared, looked at, put back; and what can be read of a damaged plan.

use std::path::{Path, PathBuf};

use domain::text::Message;
use jiff::civil::DateTime;
use serde::Serialize;
use store::{
    backup::{self, Backup, Difference, Names, Reason, Shelf, TableDifference},
    recover::{self, TableReport},
};

use crate::{
    Answer, Failure, clock,
    desk::{Desk, PlanView},
    files, plans,
};

/// A backup, as lists show it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct BackupView {
    /// Where it is.
    pub path: String,
    /// When it was made, on the clock on the wall: `YYYY-MM-DDTHH:MM:SS`.
    #[cfg_attr(feature = "bindings", ts(type = "string"))]
    pub at: DateTime,
    /// Why.
    pub reason: BackupReason,
    /// How large it is.
    #[cfg_attr(feature = "bindings", ts(type = "number"))]
    pub size_bytes: u64,
    /// It lies in the second folder.
    pub second: bool,
}

/// Why a backup was made.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub enum BackupReason {
    /// Before the first change of a day.
    FirstChange,
    /// Before an import.
    Import,
    /// Before the file was brought to a newer format.
    Upgrade,
    /// Before another backup took its place.
    Restore,
    /// Before newer reference data were taken in.
    Pack,
    /// A person asked for it.
    Hand,
    /// For another reason.
    Other,
}

/// A backup that was asked for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct BackupMade {
    /// The backup.
    pub backup: BackupView,
    /// There is a second folder, and it could not be made there.
    pub second_failed: bool,
}

/// How the plan differs now from what it was in a backup.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct BackupDifference {
    /// The tables that differ, with how many rows.
    pub tables: Vec<TableCounts>,
    /// The services that differ, by name.
    pub services: ChangedNames,
    /// The grants that differ, by name.
    pub funding: ChangedNames,
}

/// How many rows of a table differ.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct TableCounts {
    /// The table.
    pub table: String,
    /// There now, and were not.
    pub added: usize,
    /// There before, and are not now.
    pub removed: usize,
    /// There still, with other content.
    pub changed: usize,
}

/// The names of the records that differ.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct ChangedNames {
    /// There now, and were not.
    pub added: Vec<String>,
    /// There before, and are not now.
    pub removed: Vec<String>,
    /// There still, with something else in them.
    pub changed: Vec<String>,
}

/// What was saved of a damaged plan.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct Recovered {
    /// The plan made of it, open now.
    pub view: PlanView,
    /// Of each table.
    pub tables: Vec<TableSaved>,
    /// Everything was read, as it was.
    pub complete: bool,
    /// Where the damaged file is now, untouched.
    pub set_aside: String,
}

/// What was saved of a table.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct TableSaved {
    /// The table.
    pub table: String,
    /// Rows that are in the new plan.
    pub read: usize,
    /// Of these: rows in which something was left blank.
    pub mended: usize,
    /// Of these: rows that may be older ones.
    pub guessed: usize,
    /// Rows that were seen and could not be taken over.
    pub lost: usize,
    /// Pages of the file that could not be read. How many rows they had nobody knows.
    pub unread_pages: usize,
}

/// The backups of the plan that is open, the last first.
pub fn list(desk: &Desk) -> Answer<Vec<BackupView>> {
    Ok(of(desk, desk.plan()?.path()))
}

/// The backups of the plan at `path`, whether it opens or not, the last first.
pub fn of(desk: &Desk, path: &Path) -> Vec<BackupView> {
    let settings = desk.settings();
    backup::list(path, settings.second()).into_iter().map(view).collect()
}

/// Makes a backup of the plan that is open.
pub fn make(desk: &Desk) -> Answer<BackupMade> {
    let settings = desk.settings();
    let made = desk.plan()?.back_up(Reason::Hand, settings.second())?;
    let second_failed = made.failed.iter().any(|(shelf, _)| *shelf == Shelf::Second);
    let first = made.copies.into_iter().next();
    let backup = view(first.ok_or_else(|| Failure::internal("no backup was made"))?);
    Ok(BackupMade { backup, second_failed })
}

/// How the plan that is open differs from a backup of it.
pub fn compare(desk: &Desk, path: &Path) -> Answer<BackupDifference> {
    let old = backup::open(&known(desk, path)?)?;
    let found: Difference = desk.plan()?.read(|conn| backup::differs(&old, conn))?;
    let counts = |it: TableDifference| TableCounts {
        table: it.table,
        added: it.added,
        removed: it.removed,
        changed: it.changed,
    };
    let names =
        |it: Names| ChangedNames { added: it.added, removed: it.removed, changed: it.changed };
    Ok(BackupDifference {
        tables: found.tables.into_iter().map(counts).collect(),
        services: names(found.services),
        funding: names(found.funding),
    })
}

/// Opens a backup of `plan`, which need not open itself, to look at it.
pub fn open(desk: &Desk, path: &Path, plan: &Path) -> Answer<PlanView> {
    let settings = desk.settings();
    let backup = one_of(backup::list(plan, settings.second()), path)?;
    desk.look_at(&backup.path, backup.moment, plan)
}

/// Puts a backup in the place of the plan that is open, after backing that up.
pub fn restore(desk: &Desk, path: &Path) -> Answer<PlanView> {
    let backup = known(desk, path)?;
    let settings = desk.settings();
    desk.plan()?.back_up(Reason::Restore, settings.second())?;
    desk.while_closed(|plan| Ok(backup::put_back(&backup, plan)?))
}

/// Makes a new plan of what can be read of a damaged one, sets that aside untouched, and opens the
/// new one under its name. Where nothing can be read, everything is where it was.
pub fn recover(desk: &Desk, path: &Path) -> Answer<Recovered> {
    let name = path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
    let unfinished = path.with_extension(format!("{}.recovered", std::process::id()));
    let report = recover::recover(path, &unfinished, &name)?;
    let aside = recover::set_aside(path, clock::now()).inspect_err(|_| {
        // The damaged plan keeps its name; what was read of it can be read again.
        let _ = std::fs::remove_file(&unfinished);
    })?;
    std::fs::rename(&unfinished, path).map_err(|error| files::failure(path, &error))?;
    let saved = |it: TableReport| TableSaved {
        table: it.table,
        read: it.read,
        mended: it.mended,
        guessed: it.guessed,
        lost: it.lost,
        unread_pages: it.unread_pages,
    };
    Ok(Recovered {
        view: desk.open(path)?,
        tables: report.tables.into_iter().map(saved).collect(),
        complete: report.complete,
        set_aside: aside.to_string_lossy().into_owned(),
    })
}

/// Writes a backup of the plan at `path` to `out`, read back; for scripts.
pub fn write(path: &Path, out: &Path) -> Answer<()> {
    plans::open_to_read(path)?.copy_to(out)?;
    plans::open_to_read(out)?;
    Ok(())
}

/// The backup at `path`, if it is one of the plan that is open: the page may open no other file
/// this way.
fn known(desk: &Desk, path: &Path) -> Answer<PathBuf> {
    let settings = desk.settings();
    Ok(one_of(desk.plan()?.backups(settings.second()), path)?.path)
}

fn one_of(backups: Vec<Backup>, path: &Path) -> Answer<Backup> {
    backups.into_iter().find(|it| it.path == path).ok_or_else(|| {
        let path = path.to_string_lossy().into_owned();
        Failure::file(Message::new("errors-file-not-found").with("path", path))
    })
}

fn view(backup: Backup) -> BackupView {
    BackupView {
        path: backup.path.to_string_lossy().into_owned(),
        at: backup.moment,
        reason: match backup.reason {
            Reason::FirstChange => BackupReason::FirstChange,
            Reason::Import => BackupReason::Import,
            Reason::Upgrade => BackupReason::Upgrade,
            Reason::Restore => BackupReason::Restore,
            Reason::Pack => BackupReason::Pack,
            Reason::Hand => BackupReason::Hand,
            Reason::Closing | Reason::Other => BackupReason::Other,
        },
        size_bytes: backup.size,
        second: backup.shelf == Shelf::Second,
    }
}
