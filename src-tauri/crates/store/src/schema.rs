//! Makes a new plan, or brings an older one up to date.
//!
//! `schema.sql` is the whole truth of today; an upgrade says how yesterday's file becomes it. A
//! test holds the two together.

use rusqlite::{Connection, TransactionBehavior};

use crate::{Error, Result, file::APPLICATION_ID};

/// The version this program writes.
pub const VERSION: u32 = 5;

const SCHEMA: &str = include_str!("../schema.sql");

/// `UPGRADES[n - 1]` takes version `n` to `n + 1`.
const UPGRADES: [&str; VERSION as usize - 1] = [
    include_str!("../upgrades/2.sql"),
    include_str!("../upgrades/3.sql"),
    include_str!("../upgrades/4.sql"),
    include_str!("../upgrades/5.sql"),
];

/// Makes the tables of a new plan.
pub(crate) fn write(conn: &mut Connection) -> Result<()> {
    let tx = conn.transaction_with_behavior(TransactionBehavior::Immediate)?;
    tx.execute_batch(SCHEMA)?;
    tx.pragma_update(None, "application_id", APPLICATION_ID)?;
    tx.pragma_update(None, "user_version", VERSION)?;
    tx.commit()?;
    Ok(())
}

/// The version of a file.
pub(crate) fn version(conn: &Connection) -> Result<u32> {
    Ok(conn.pragma_query_value(None, "user_version", |row| row.get(0))?)
}

/// Brings the plan to today's version, or leaves it as it was.
pub(crate) fn upgrade(conn: &mut Connection) -> Result<()> {
    let found = version(conn)?;
    if found >= VERSION {
        return Ok(());
    }
    // A table that is built anew must not take the rows that refer to it along; whether they still
    // do is checked before anything is kept.
    conn.pragma_update(None, "foreign_keys", false)?;
    let upgraded = upgrade_from(conn, found);
    conn.pragma_update(None, "foreign_keys", true)?;
    upgraded
}

fn upgrade_from(conn: &mut Connection, found: u32) -> Result<()> {
    let tx = conn.transaction_with_behavior(TransactionBehavior::Immediate)?;
    for upgrade in UPGRADES.iter().skip(found as usize - 1) {
        tx.execute_batch(upgrade)?;
    }
    if tx.prepare("PRAGMA foreign_key_check")?.exists([])? {
        return Err(Error::Orphans);
    }
    tx.pragma_update(None, "user_version", VERSION)?;
    tx.commit()?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Every version that was released, as its schema was then, with a row in each table.
    const RELEASED: [&str; VERSION as usize] = [
        include_str!("../tests/released/1.sql"),
        include_str!("../tests/released/2.sql"),
        include_str!("../tests/released/3.sql"),
        include_str!("../tests/released/4.sql"),
        include_str!("../tests/released/5.sql"),
    ];

    /// Every column, index and foreign key of the plan, one a line.
    fn shape(conn: &Connection) -> Vec<String> {
        let sql = "
            SELECT t.name || '.' || c.name || ' ' || c.type || ' notnull=' || c.\"notnull\"
                   || ' default=' || ifnull(c.dflt_value, '-') || ' pk=' || c.pk
              FROM sqlite_schema t, pragma_table_xinfo(t.name) c WHERE t.type = 'table'
            UNION ALL
            SELECT t.name || ' index(' || group_concat(k.name) || ') unique=' || i.\"unique\"
              FROM sqlite_schema t, pragma_index_list(t.name) i, pragma_index_info(i.name) k
             WHERE t.type = 'table' GROUP BY t.name, i.name
            UNION ALL
            SELECT t.name || '.' || f.\"from\" || ' -> ' || f.\"table\" || ' ' || f.on_delete
              FROM sqlite_schema t, pragma_foreign_key_list(t.name) f WHERE t.type = 'table'
            ORDER BY 1";
        let mut stmt = conn.prepare(sql).expect("the query is sound");
        let rows = stmt.query_map([], |row| row.get(0)).expect("it runs");
        rows.collect::<rusqlite::Result<_>>().expect("each row is text")
    }

    #[test]
    fn every_released_plan_becomes_todays_and_keeps_its_rows() {
        let mut fresh = Connection::open_in_memory().expect("memory is there");
        write(&mut fresh).expect("schema.sql is sound");
        for (version, sql) in (1_u32..).zip(RELEASED) {
            let mut conn = Connection::open_in_memory().expect("memory is there");
            conn.execute_batch(sql).expect("it was released");
            conn.pragma_update(None, "user_version", version).expect("it is a number");

            upgrade(&mut conn).expect("every upgrade runs");

            assert_eq!(shape(&conn), shape(&fresh), "from version {version}");
            for table in ["plan", "body", "service", "migration", "funding_line", "funded_service"]
            {
                let rows: i64 = conn
                    .query_row(&format!("SELECT count(*) FROM {table}"), [], |row| row.get(0))
                    .expect("the table is there");
                assert!(rows > 0, "{table} of version {version} lost its rows");
            }
        }
    }
}
