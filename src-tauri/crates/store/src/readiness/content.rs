//! The `content` table: the bytes of the proofs, in pieces, found by the digest of the whole.
//!
//! Bytes are read from a stream and written to one; never is a whole file in memory. They are not
//! written into the log, so undo, redo and the bin bring a proof back by its row alone: for as long
//! as anything could, its bytes stay. [`tidy`] takes out the others when a plan is closed.

use std::{
    fmt::Write as _,
    io::{self, Read, Seek, SeekFrom},
};

use domain::readiness::proofs::ProofId;
use rusqlite::{Connection, OptionalExtension, Transaction};
use sha2::{Digest, Sha256};

use crate::{Error, Result, log};

/// How many bytes a piece has, but for the last of a file: few enough to be held in memory twice,
/// enough that the rows around them weigh nothing.
pub const PIECE: usize = 1 << 20;

/// The bytes of a file, by their digest.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Content {
    /// Their SHA-256, in hexadecimal.
    pub sha256: String,
    /// How many they are.
    pub size: u64,
}

/// Why bytes were not taken.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ContentTrouble {
    /// Somebody wanted it to end.
    Stopped,
    /// They are more than may be.
    TooLarge,
    /// They were changed while they were read.
    Changed,
    /// They cannot be read; what the system says.
    Unreadable(io::ErrorKind, String),
}

/// What is wrong with the bytes of proofs.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BrokenProof {
    /// The digest they are found by.
    pub sha256: String,
    /// The proofs that need them, with their names; none: only what was deleted does.
    pub proofs: Vec<(ProofId, String)>,
    /// What is wrong.
    pub fault: Fault,
}

/// What can be wrong with the bytes of a proof.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fault {
    /// There are none, or some of them are missing.
    Missing,
    /// They are not those that were brought.
    Altered,
}

/// Is told how many bytes were read or written since it was last asked, and whether to go on.
pub type Watch<'w> = &'w mut dyn FnMut(u64) -> bool;

/// The digest of everything in `source`, of which there may be no more than `limit` bytes.
///
/// Files are read twice, here and in [`write`]. Written under a name of their own until the digest
/// is known, they would be read once, in the same time all in all; but this way nobody waits for
/// the plan meanwhile, and a file that is there already or is too large costs no writing.
pub fn digest(source: &mut impl Read, limit: u64, watch: Watch<'_>) -> Result<Content> {
    let (mut sha, mut size) = (Sha256::new(), 0);
    let mut piece = vec![0; PIECE];
    loop {
        let length = fill(source, &mut piece)?;
        size += length as u64;
        if size > limit {
            return Err(Error::Content(ContentTrouble::TooLarge));
        }
        sha.update(&piece[..length]);
        went_on(watch, length)?;
        if length < PIECE {
            return Ok(Content { sha256: hexadecimal(sha), size });
        }
    }
}

/// Writes the bytes of `source`, whose digest is known, unless they are there already. Whatever
/// fails fails the transaction, which leaves the plan as it was.
pub fn write(
    tx: &Transaction<'_>,
    content: &Content,
    source: &mut impl Read,
    watch: Watch<'_>,
) -> Result<()> {
    if is_there(tx, &content.sha256)? {
        if check(tx, &content.sha256, watch)?.is_none() {
            return Ok(());
        }
        // What was damaged is whole again once somebody brings the same file.
        remove(tx, &content.sha256)?;
    }
    let mut insert =
        tx.prepare_cached("INSERT INTO content (sha256, place, bytes) VALUES (?1, ?2, ?3)")?;
    let (mut sha, mut size) = (Sha256::new(), 0);
    let mut piece = vec![0; PIECE];
    for place in 0_i64.. {
        let length = fill(source, &mut piece)?;
        size += length as u64;
        if size > content.size {
            break;
        }
        if length > 0 {
            sha.update(&piece[..length]);
            insert.execute((&content.sha256, place, &piece[..length]))?;
            went_on(watch, length)?;
        }
        if length < PIECE {
            break;
        }
    }
    match size == content.size && hexadecimal(sha) == content.sha256 {
        true => Ok(()),
        false => Err(Error::Content(ContentTrouble::Changed)),
    }
}

/// The bytes of a proof, to be read as those of a file are. Nothing: they are not there.
pub fn open<'c>(conn: &'c Connection, sha256: &str) -> Result<Option<Reader<'c>>> {
    let size: Option<i64> = conn
        .prepare_cached("SELECT sum(length(bytes)) FROM content WHERE sha256 = ?1")?
        .query_row([sha256], |row| row.get(0))?;
    Ok(size.map(|size| Reader {
        conn,
        sha256: sha256.to_owned(),
        size: size.unsigned_abs(),
        at: 0,
        piece: None,
    }))
}

/// Reads the bytes of a proof, a piece at a time.
#[derive(Debug)]
pub struct Reader<'c> {
    conn: &'c Connection,
    sha256: String,
    size: u64,
    at: u64,
    piece: Option<(u64, Vec<u8>)>,
}

impl Read for Reader<'_> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        if self.at >= self.size || buffer.is_empty() {
            return Ok(0);
        }
        let place = self.at / PIECE as u64;
        if self.piece.as_ref().is_none_or(|(it, _)| *it != place) {
            let bytes = piece(self.conn, &self.sha256, place.cast_signed());
            let bytes = bytes.map_err(io::Error::other)?;
            self.piece = Some((place, bytes.ok_or(io::ErrorKind::UnexpectedEof)?));
        }
        let from = (self.at % PIECE as u64) as usize;
        let bytes = self.piece.as_ref().and_then(|(_, bytes)| bytes.get(from..));
        let bytes = bytes.filter(|it| !it.is_empty()).ok_or(io::ErrorKind::UnexpectedEof)?;
        let length = bytes.len().min(buffer.len());
        buffer[..length].copy_from_slice(&bytes[..length]);
        self.at += length as u64;
        Ok(length)
    }
}

impl Seek for Reader<'_> {
    fn seek(&mut self, to: SeekFrom) -> io::Result<u64> {
        let (from, by) = match to {
            SeekFrom::Start(at) => (at, 0),
            SeekFrom::End(by) => (self.size, by),
            SeekFrom::Current(by) => (self.at, by),
        };
        self.at = from.checked_add_signed(by).ok_or(io::ErrorKind::InvalidInput)?;
        Ok(self.at)
    }
}

/// What there are bytes of, and what proofs need bytes of: everything that [`check`] can look at.
pub fn digests(conn: &Connection) -> Result<Vec<String>> {
    let mut stmt =
        conn.prepare_cached("SELECT DISTINCT sha256 FROM content UNION SELECT sha256 FROM proof")?;
    let rows = stmt.query_map([], |row| row.get(0))?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// How many bytes there are in all, and how many of them proofs need.
pub fn sizes(conn: &Connection) -> Result<(u64, u64)> {
    let sum = |sql: &str| -> Result<u64> {
        let size: Option<i64> = conn.prepare_cached(sql)?.query_row([], |row| row.get(0))?;
        Ok(size.unwrap_or(0).unsigned_abs())
    };
    Ok((
        sum("SELECT sum(length(bytes)) FROM content")?,
        sum("SELECT sum(size) FROM (SELECT DISTINCT sha256, size FROM proof)")?,
    ))
}

/// Whether the bytes are those of the digest; nothing: they are.
pub fn check(conn: &Connection, sha256: &str, watch: Watch<'_>) -> Result<Option<Fault>> {
    let mut sha = Sha256::new();
    let mut stmt =
        conn.prepare_cached("SELECT place, bytes FROM content WHERE sha256 = ?1 ORDER BY place")?;
    let mut rows = stmt.query([sha256])?;
    let mut expected = 0_i64;
    while let Some(row) = rows.next()? {
        let bytes = row.get_ref(1)?.as_blob().map_err(rusqlite::Error::from)?;
        if row.get::<_, i64>(0)? != expected {
            return Ok(Some(Fault::Missing));
        }
        sha.update(bytes);
        went_on(watch, bytes.len())?;
        expected += 1;
    }
    let whole = hexadecimal(sha) == sha256;
    Ok(match expected {
        0 => Some(Fault::Missing),
        _ if whole => None,
        // Whether the end is missing only the proof knows.
        _ => Some(match is_short(conn, sha256)? {
            true => Fault::Missing,
            false => Fault::Altered,
        }),
    })
}

/// What is wrong with the bytes of all proofs.
pub fn verify(conn: &Connection, watch: Watch<'_>) -> Result<Vec<BrokenProof>> {
    let mut broken = Vec::new();
    for sha256 in digests(conn)? {
        if let Some(fault) = check(conn, &sha256, watch)? {
            broken.push(BrokenProof { proofs: proofs_of(conn, &sha256)?, sha256, fault });
        }
    }
    Ok(broken)
}

/// The proofs with that digest, with their names.
pub fn proofs_of(conn: &Connection, sha256: &str) -> Result<Vec<(ProofId, String)>> {
    let mut stmt =
        conn.prepare_cached("SELECT id, name FROM proof WHERE sha256 = ?1 ORDER BY id")?;
    let rows = stmt.query_map([sha256], |row| Ok((ProofId(row.get(0)?), row.get(1)?)))?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// Takes out what can never be needed again: no proof names it, and no step that stands or can be
/// brought back does. Answers how many bytes that were.
pub(crate) fn tidy(tx: &Transaction<'_>) -> Result<u64> {
    let unnamed = unnamed(tx)?;
    let mut gone = 0;
    log::begin(tx, None)?;
    for sha256 in unnamed {
        gone += open(tx, &sha256)?.map_or(0, |it| it.size);
        remove(tx, &sha256)?;
    }
    log::end(tx)?;
    Ok(gone)
}

/// What [`tidy`] would take out.
pub(crate) fn unnamed(conn: &Connection) -> Result<Vec<String>> {
    // Steps that were taken back, and then something else was done, are told and never played.
    let mut stmt = conn.prepare_cached(
        "SELECT DISTINCT sha256 FROM content
         EXCEPT SELECT sha256 FROM proof
         EXCEPT SELECT was ->> 'sha256' FROM change JOIN step ON step.id = change.step
                 WHERE of_table = 'proof' AND state <> 'dropped' AND json_valid(was)
         EXCEPT SELECT became ->> 'sha256' FROM change JOIN step ON step.id = change.step
                 WHERE of_table = 'proof' AND state <> 'dropped' AND json_valid(became)",
    )?;
    let rows = stmt.query_map([], |row| row.get(0))?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

fn is_there(conn: &Connection, sha256: &str) -> Result<bool> {
    Ok(conn.prepare_cached("SELECT 1 FROM content WHERE sha256 = ?1 LIMIT 1")?.exists([sha256])?)
}

fn is_short(conn: &Connection, sha256: &str) -> Result<bool> {
    let sql = "SELECT (SELECT max(size) FROM proof WHERE sha256 = ?1)
                    > (SELECT sum(length(bytes)) FROM content WHERE sha256 = ?1)";
    let short: Option<bool> = conn.prepare_cached(sql)?.query_row([sha256], |row| row.get(0))?;
    Ok(short.unwrap_or(false))
}

fn piece(conn: &Connection, sha256: &str, place: i64) -> Result<Option<Vec<u8>>> {
    let sql = "SELECT bytes FROM content WHERE sha256 = ?1 AND place = ?2";
    let mut stmt = conn.prepare_cached(sql)?;
    Ok(stmt.query_row((sha256, place), |row| row.get(0)).optional()?)
}

fn remove(tx: &Transaction<'_>, sha256: &str) -> Result<()> {
    tx.prepare_cached("DELETE FROM content WHERE sha256 = ?1")?.execute([sha256])?;
    Ok(())
}

/// Fills `piece`, or as much of it as there is.
fn fill(source: &mut impl Read, piece: &mut [u8]) -> Result<usize> {
    let mut length = 0;
    while length < piece.len() {
        match source.read(&mut piece[length..]) {
            Ok(0) => break,
            Ok(more) => length += more,
            Err(error) if error.kind() == io::ErrorKind::Interrupted => (),
            Err(error) => {
                let trouble = ContentTrouble::Unreadable(error.kind(), error.to_string());
                return Err(Error::Content(trouble));
            }
        }
    }
    Ok(length)
}

fn went_on(watch: Watch<'_>, length: usize) -> Result<()> {
    match watch(length as u64) {
        true => Ok(()),
        false => Err(Error::Content(ContentTrouble::Stopped)),
    }
}

fn hexadecimal(sha: Sha256) -> String {
    sha.finalize().iter().fold(String::with_capacity(64), |mut text, byte| {
        let _ = write!(text, "{byte:02x}");
        text
    })
}
