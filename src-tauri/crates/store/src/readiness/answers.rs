//! The `answer` table.

use domain::{
    plan::{Plan, Record},
    readiness::{
        answers::{Answer, Answered, Answers, Object, Place},
        checklist::ItemId,
    },
};
use rusqlite::{Connection, Row, Transaction, named_params};
use serde_json::Value;

use super::named;
use crate::{
    Result,
    history::ColumnChange,
    steps::{self, Step},
    values::{Json, Word},
};

/// All answers.
pub(super) fn all(conn: &Connection) -> Result<Answers> {
    let mut stmt = conn.prepare_cached("SELECT * FROM answer")?;
    let rows = stmt.query_map([], from_row)?;
    Ok(rows.collect::<rusqlite::Result<Vec<Answered>>>()?.into())
}

pub(super) fn from_row(row: &Row<'_>) -> rusqlite::Result<Answered> {
    Ok(Answered {
        object: super::object(row)?,
        item: ItemId(row.get("item")?),
        answer: Answer {
            state: row.get::<_, Word<_>>("state")?.0,
            note: row.get("note")?,
            responsible: row.get("responsible")?,
            due: row.get::<_, Option<Word<_>>>("due")?.map(|it| it.0),
            answered: row.get::<_, Option<Word<_>>>("answered")?.map(|it| it.0),
            rounds: row.get("rounds")?,
            basis: row.get::<_, Json<_>>("basis")?.0,
        },
    })
}

/// Writes the answers at `places` as they are in `plan`; where there is none any more, it is taken
/// out. The caller has checked them.
pub fn put<'p>(
    tx: &Transaction<'_>,
    plan: &Plan,
    places: impl IntoIterator<Item = &'p Place>,
) -> Result<()> {
    for place in places {
        match plan.readiness.answers.get(place.object, &place.item) {
            Some(answer) => write(tx, place.object, &place.item, answer)?,
            None => {
                let (service, application, contract) = named(place.object);
                tx.prepare_cached(
                    "DELETE FROM answer
                      WHERE item = ?1 AND ifnull(service, 0) = ifnull(?2, 0)
                        AND ifnull(application, 0) = ifnull(?3, 0)
                        AND ifnull(contract, 0) = ifnull(?4, 0)",
                )?
                .execute((&place.item.0, service, application, contract))?;
            }
        }
    }
    Ok(())
}

/// Adds or changes an answer, and leaves alone what is already so.
pub(super) fn write(
    tx: &Transaction<'_>,
    object: Object,
    item: &ItemId,
    answer: &Answer,
) -> Result<()> {
    let (service, application, contract) = named(object);
    tx.prepare_cached(
        "INSERT INTO answer (item, service, application, contract, state, note, responsible, due,
                             answered, rounds, basis)
         VALUES (:item, :service, :application, :contract, :state, :note, :responsible, :due,
                 :answered, :rounds, :basis)
         ON CONFLICT (item, ifnull(service, 0), ifnull(application, 0), ifnull(contract, 0))
         DO UPDATE SET state = excluded.state, note = excluded.note,
                responsible = excluded.responsible, due = excluded.due,
                answered = excluded.answered, rounds = excluded.rounds, basis = excluded.basis
         WHERE state IS NOT excluded.state OR note IS NOT excluded.note
            OR responsible IS NOT excluded.responsible OR due IS NOT excluded.due
            OR answered IS NOT excluded.answered OR rounds IS NOT excluded.rounds
            OR basis IS NOT excluded.basis",
    )?
    .execute(named_params! {
        ":item": item.0,
        ":service": service,
        ":application": application,
        ":contract": contract,
        ":state": Word(answer.state),
        ":note": answer.note,
        ":responsible": answer.responsible,
        ":due": answer.due.map(Word),
        ":answered": answer.answered.map(Word),
        ":rounds": answer.rounds,
        ":basis": Json(&answer.basis),
    })?;
    Ok(())
}

/// What was said of a record and taken back, the last first: the step, and what changed of the
/// answer in a column that is called as its item.
pub(crate) fn told(conn: &Connection, record: Record) -> Result<Vec<(Step, ColumnChange)>> {
    let Some(object) = Object::about(record) else { return Ok(Vec::new()) };
    // Of an answer that was changed the log has only the columns that did: where it stands is known
    // from the answer itself, or from when it came or went.
    let mut stmt = conn.prepare_cached(
        "WITH of_one(id, item) AS (
             SELECT id, item FROM answer
              WHERE service IS ?1 AND application IS ?2 AND contract IS ?3
              UNION
             SELECT of_key ->> 'id', ifnull(became, was) ->> 'item' FROM change
              WHERE of_table = 'answer' AND (was IS NULL OR became IS NULL)
                AND ifnull(became, was) ->> 'service' IS ?1
                AND ifnull(became, was) ->> 'application' IS ?2
                AND ifnull(became, was) ->> 'contract' IS ?3)
         SELECT step.*, item, was, became
           FROM of_one
           JOIN change ON of_table = 'answer' AND of_key = json_object('id', of_one.id)
           JOIN step ON step.id = change.step
          WHERE step.state IN ('done', 'floor')
          ORDER BY change.id DESC",
    )?;
    let mut rows = stmt.query(named(object))?;
    let mut found = Vec::new();
    while let Some(row) = rows.next()? {
        let columns = |name| -> Result<Value> {
            let text: Option<String> = row.get(name)?;
            Ok(text.map(|it| serde_json::from_str(&it)).transpose()?.unwrap_or_default())
        };
        let change = ColumnChange {
            table: "answer".to_owned(),
            column: row.get("item")?,
            was: columns("was")?,
            became: columns("became")?,
        };
        found.push((steps::from_row(row)?, change));
    }
    Ok(found)
}
