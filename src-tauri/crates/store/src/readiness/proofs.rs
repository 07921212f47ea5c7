//! The `proof` table, and the items each proof is for.

use std::collections::{BTreeMap, BTreeSet};

use domain::{
    check::Checked,
    readiness::{
        answers::Place,
        checklist::ItemId,
        proofs::{Proof, ProofDetails, ProofId},
    },
};
use rusqlite::{Connection, Row, Transaction, named_params};

use super::named;
use crate::{Error, Result, values::Word};

/// All proofs.
pub(super) fn all(conn: &Connection) -> Result<Vec<Proof>> {
    let mut places: BTreeMap<i64, Vec<Place>> = BTreeMap::new();
    let mut stmt = conn.prepare_cached("SELECT * FROM proof_place")?;
    let mut rows = stmt.query([])?;
    while let Some(row) = rows.next()? {
        let place = Place { object: super::object(row)?, item: ItemId(row.get("item")?) };
        places.entry(row.get("proof")?).or_default().push(place);
    }
    let mut stmt = conn.prepare_cached("SELECT * FROM proof ORDER BY id")?;
    let mut proofs = stmt.query_map([], from_row)?.collect::<rusqlite::Result<Vec<Proof>>>()?;
    for proof in &mut proofs {
        proof.details.proves = places.remove(&proof.id.0).unwrap_or_default();
        proof.details.proves.sort();
    }
    Ok(proofs)
}

/// A proof without the items it is for.
pub(super) fn from_row(row: &Row<'_>) -> rusqlite::Result<Proof> {
    Ok(Proof {
        id: ProofId(row.get("id")?),
        details: ProofDetails {
            name: row.get("name")?,
            title: row.get("title")?,
            sha256: row.get("sha256")?,
            size: row.get("size")?,
            seen: row.get("seen")?,
            added: row.get::<_, Option<Word<_>>>("added")?.map(|it| it.0),
            day: row.get::<_, Option<Word<_>>>("day")?.map(|it| it.0),
            expires: row.get::<_, Option<Word<_>>>("expires")?.map(|it| it.0),
            replaced_by: row.get::<_, Option<i64>>("replaced_by")?.map(ProofId),
            proves: Vec::new(),
            notes: row.get("notes")?,
        },
    })
}

/// Adds a proof whose bytes are in the file already.
pub fn add(tx: &Transaction<'_>, details: &Checked<ProofDetails>) -> Result<Proof> {
    let id = write(tx, None, details)?;
    Ok(Proof { id, details: ProofDetails::clone(details) })
}

/// Writes a proof as it is, new or not; nothing: it is taken out. The caller has checked it.
pub fn put(tx: &Transaction<'_>, id: ProofId, details: Option<&ProofDetails>) -> Result<()> {
    match details {
        Some(details) => write(tx, Some(id), details).map(|_| ()),
        None => match tx.prepare_cached("DELETE FROM proof WHERE id = ?1")?.execute([id.0])? {
            0 => Err(Error::NotFound),
            _ => Ok(()),
        },
    }
}

/// Fills a file that has nothing in it yet. A proof may be replaced by a later one.
pub(super) fn insert(tx: &Transaction<'_>, proofs: &[Proof]) -> Result<()> {
    for proof in proofs {
        let alone = ProofDetails { replaced_by: None, ..proof.details.clone() };
        write(tx, Some(proof.id), &alone)?;
    }
    for proof in proofs.iter().filter(|it| it.details.replaced_by.is_some()) {
        write(tx, Some(proof.id), &proof.details)?;
    }
    Ok(())
}

fn write(tx: &Transaction<'_>, id: Option<ProofId>, details: &ProofDetails) -> Result<ProofId> {
    tx.prepare_cached(
        "INSERT INTO proof (id, name, title, sha256, size, seen, added, day, expires, replaced_by,
                            notes)
         VALUES (:id, :name, :title, :sha256, :size, :seen, :added, :day, :expires, :replaced_by,
                 :notes)
         ON CONFLICT (id) DO UPDATE SET name = excluded.name, title = excluded.title,
                sha256 = excluded.sha256, size = excluded.size, seen = excluded.seen,
                added = excluded.added, day = excluded.day, expires = excluded.expires,
                replaced_by = excluded.replaced_by, notes = excluded.notes",
    )?
    .execute(named_params! {
        ":id": id.map(|it| it.0),
        ":name": details.name,
        ":title": details.title,
        ":sha256": details.sha256,
        ":size": details.size,
        ":seen": details.seen,
        ":added": details.added.map(Word),
        ":day": details.day.map(Word),
        ":expires": details.expires.map(Word),
        ":replaced_by": details.replaced_by.map(|it| it.0),
        ":notes": details.notes,
    })?;
    let id = id.unwrap_or_else(|| ProofId(tx.last_insert_rowid()));
    write_places(tx, id, &details.proves)?;
    Ok(id)
}

fn write_places(tx: &Transaction<'_>, id: ProofId, wanted: &[Place]) -> Result<()> {
    let mut stmt = tx.prepare_cached("SELECT * FROM proof_place WHERE proof = ?1")?;
    let rows = stmt.query_map([id.0], |row| {
        let place = Place { object: super::object(row)?, item: ItemId(row.get("item")?) };
        Ok((place, row.get("id")?))
    })?;
    let present: BTreeMap<Place, i64> = rows.collect::<rusqlite::Result<_>>()?;
    let wanted: BTreeSet<&Place> = wanted.iter().collect();
    for (_, gone) in present.iter().filter(|(place, _)| !wanted.contains(place)) {
        tx.prepare_cached("DELETE FROM proof_place WHERE id = ?1")?.execute([gone])?;
    }
    for place in wanted.into_iter().filter(|it| !present.contains_key(it)) {
        let (service, application, contract) = named(place.object);
        tx.prepare_cached(
            "INSERT INTO proof_place (proof, item, service, application, contract)
             VALUES (?1, ?2, ?3, ?4, ?5)",
        )?
        .execute((id.0, &place.item.0, service, application, contract))?;
    }
    Ok(())
}
