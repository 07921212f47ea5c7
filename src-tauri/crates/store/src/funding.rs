//! The `funding_line` table, and the services in each grant.

use std::collections::BTreeMap;

use domain::{
    check::Checked,
    funding::line::{FundedService, FundingLine, FundingLineDetails, FundingLineId},
    services::ServiceId,
};
use rusqlite::{Connection, OptionalExtension, Row, Transaction, named_params};

use crate::{
    Error, Result,
    values::{Amount, Word},
};

/// All grants, in the order they were entered.
pub fn list(conn: &Connection) -> Result<Vec<FundingLine>> {
    let mut funded: BTreeMap<i64, Vec<FundedService>> = BTreeMap::new();
    let mut stmt = conn.prepare_cached("SELECT * FROM funded_service ORDER BY line, service")?;
    let mut rows = stmt.query([])?;
    while let Some(row) = rows.next()? {
        funded.entry(row.get("line")?).or_default().push(funded_from_row(row)?);
    }
    let mut stmt = conn.prepare_cached("SELECT * FROM funding_line ORDER BY id")?;
    let lines = stmt.query_map([], |row| {
        let services = funded.remove(&row.get("id")?).unwrap_or_default();
        from_row(row, services)
    })?;
    Ok(lines.collect::<rusqlite::Result<_>>()?)
}

/// One grant.
pub fn get(conn: &Connection, id: FundingLineId) -> Result<FundingLine> {
    let mut stmt =
        conn.prepare_cached("SELECT * FROM funded_service WHERE line = ?1 ORDER BY service")?;
    let services = stmt.query_map([id.0], funded_from_row)?.collect::<rusqlite::Result<_>>()?;
    let mut stmt = conn.prepare_cached("SELECT * FROM funding_line WHERE id = ?1")?;
    stmt.query_row([id.0], |row| from_row(row, services)).optional()?.ok_or(Error::NotFound)
}

/// Adds a grant.
pub fn add(tx: &Transaction<'_>, details: &Checked<FundingLineDetails>) -> Result<FundingLine> {
    let id = insert(tx, None, details)?;
    Ok(FundingLine { id, details: FundingLineDetails::clone(details) })
}

/// Changes a grant.
pub fn save(
    tx: &Transaction<'_>,
    id: FundingLineId,
    details: &Checked<FundingLineDetails>,
) -> Result<FundingLine> {
    let changed = tx
        .prepare_cached(
            "UPDATE funding_line SET
                 call_id = :call_id, title = :title, amount = :amount, cup = :cup,
                 decree = :decree, applied = :applied, granted = :granted, state = :state,
                 notes = :notes, paid = :paid
             WHERE id = :id",
        )?
        .execute(named_params! {
            ":id": id.0,
            ":call_id": details.call_id,
            ":title": details.title,
            ":amount": details.amount.map(Amount),
            ":cup": details.cup,
            ":decree": details.decree,
            ":applied": details.applied.map(Word),
            ":granted": details.granted.map(Word),
            ":state": Word(details.state),
            ":notes": details.notes,
            ":paid": details.paid.map(Word),
        })?;
    if changed == 0 {
        return Err(Error::NotFound);
    }
    tx.prepare_cached("DELETE FROM funded_service WHERE line = ?1")?.execute([id.0])?;
    add_services(tx, id, &details.services)?;
    Ok(FundingLine { id, details: FundingLineDetails::clone(details) })
}

/// Takes a grant out of the plan; its services stay.
pub fn remove(tx: &Transaction<'_>, id: FundingLineId) -> Result<()> {
    match tx.prepare_cached("DELETE FROM funding_line WHERE id = ?1")?.execute([id.0])? {
        0 => Err(Error::NotFound),
        _ => Ok(()),
    }
}

/// Adds a grant, under a given id where one is given.
pub(crate) fn insert(
    tx: &Transaction<'_>,
    id: Option<FundingLineId>,
    details: &FundingLineDetails,
) -> Result<FundingLineId> {
    tx.prepare_cached(
        "INSERT INTO funding_line (id, call_id, title, amount, cup, decree, applied, granted,
                                   state, notes, paid)
         VALUES (:id, :call_id, :title, :amount, :cup, :decree, :applied, :granted, :state,
                 :notes, :paid)",
    )?
    .execute(named_params! {
        ":id": id.map(|it| it.0),
        ":call_id": details.call_id,
        ":title": details.title,
        ":amount": details.amount.map(Amount),
        ":cup": details.cup,
        ":decree": details.decree,
        ":applied": details.applied.map(Word),
        ":granted": details.granted.map(Word),
        ":state": Word(details.state),
        ":notes": details.notes,
        ":paid": details.paid.map(Word),
    })?;
    let id = FundingLineId(tx.last_insert_rowid());
    add_services(tx, id, &details.services)?;
    Ok(id)
}

fn add_services(tx: &Transaction<'_>, id: FundingLineId, services: &[FundedService]) -> Result<()> {
    let mut stmt = tx.prepare_cached(
        "INSERT INTO funded_service (line, service, mode) VALUES (:line, :service, :mode)",
    )?;
    for funded in services {
        stmt.execute(named_params! {
            ":line": id.0,
            ":service": funded.service.0,
            ":mode": funded.mode.map(Word),
        })?;
    }
    Ok(())
}

fn funded_from_row(row: &Row<'_>) -> rusqlite::Result<FundedService> {
    Ok(FundedService {
        service: ServiceId(row.get("service")?),
        mode: row.get::<_, Option<Word<_>>>("mode")?.map(|it| it.0),
    })
}

fn from_row(row: &Row<'_>, services: Vec<FundedService>) -> rusqlite::Result<FundingLine> {
    Ok(FundingLine {
        id: FundingLineId(row.get("id")?),
        details: FundingLineDetails {
            call_id: row.get("call_id")?,
            title: row.get("title")?,
            amount: row.get::<_, Option<Amount>>("amount")?.map(|it| it.0),
            cup: row.get("cup")?,
            decree: row.get("decree")?,
            applied: row.get::<_, Option<Word<_>>>("applied")?.map(|it| it.0),
            granted: row.get::<_, Option<Word<_>>>("granted")?.map(|it| it.0),
            paid: row.get::<_, Option<Word<_>>>("paid")?.map(|it| it.0),
            state: row.get::<_, Word<_>>("state")?.0,
            notes: row.get("notes")?,
            services,
        },
    })
}
