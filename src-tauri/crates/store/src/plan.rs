//! The whole plan, and the `plan` table with its name.

use domain::plan::Plan;
use rusqlite::{Connection, Transaction};

use crate::{Result, body, costs, funding, readiness, registers, services};

/// Everything in the file.
pub fn get(conn: &Connection) -> Result<Plan> {
    Ok(Plan {
        name: name(conn)?,
        body: body::get(conn)?,
        services: services::list(conn)?,
        funding: funding::list(conn)?,
        registers: registers::all(conn)?,
        readiness: readiness::get(conn)?,
        costs: costs::get(conn)?,
    })
}

/// The name of the plan.
pub fn name(conn: &Connection) -> Result<String> {
    Ok(conn.prepare_cached("SELECT name FROM plan")?.query_row([], |row| row.get(0))?)
}

/// Fills a file that has nothing in it yet, keeping the ids of the plan's records.
pub(crate) fn add(tx: &Transaction<'_>, plan: &Plan, pack_version: &str) -> Result<()> {
    tx.execute(
        "INSERT INTO plan (id, name, pack_version) VALUES (1, ?1, ?2)",
        [&plan.name, pack_version],
    )?;
    body::put(tx, &plan.body)?;
    for service in &plan.services {
        services::insert(tx, Some(service.id), &service.details)?;
    }
    for line in &plan.funding {
        funding::insert(tx, Some(line.id), &line.details)?;
    }
    registers::insert(tx, &plan.registers)?;
    readiness::insert(tx, &plan.readiness)?;
    costs::insert(tx, &plan.costs)
}
