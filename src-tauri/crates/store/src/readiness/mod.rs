//! What a plan keeps about its readiness: answers, proofs, lists, decisions.

pub mod content;

pub(crate) mod answers;
mod proofs;

use std::collections::BTreeMap;

use domain::{
    check::Checked,
    classification::Level,
    readiness::{
        answers::{Answer, Answered, Object, Place},
        checklist::{Checklist, ItemId},
        dossier::{
            Decision, DecisionDetails, DecisionId, Dossier, KeptList, Question, Requirement,
        },
        proofs::{Proof, ProofDetails, ProofId},
    },
    register::{Register, applications::ApplicationId, contracts::ContractId, value::Options},
    services::{DataClass, ServiceId},
    text::Localized,
};
use jiff::civil::Date;
use rusqlite::{Connection, Row, Transaction, named_params};

pub use answers::put as put_answers;
pub use proofs::{add as add_proof, put as put_proof};

use crate::{
    Result,
    values::{Json, Word},
};

/// Everything that is kept.
pub(crate) fn get(conn: &Connection) -> Result<Dossier> {
    Ok(Dossier {
        answers: answers::all(conn)?,
        proofs: proofs::all(conn)?,
        lists: lists(conn)?,
        decisions: decisions(conn)?,
        requirements: requirements(conn)?,
    })
}

/// Fills a file that has nothing in it yet.
pub(crate) fn insert(tx: &Transaction<'_>, dossier: &Dossier) -> Result<()> {
    for (object, item, answer) in dossier.answers.iter() {
        answers::write(tx, object, item, answer)?;
    }
    proofs::insert(tx, &dossier.proofs)?;
    for kept in dossier.lists.values() {
        put_list(tx, kept.own, &kept.list)?;
    }
    for decision in &dossier.decisions {
        insert_decision(tx, Some(decision.id), &decision.details)?;
    }
    for (class, requirement) in &dossier.requirements {
        put_requirement(tx, *class, requirement)?;
    }
    Ok(())
}

/// The tables whose rows are read by themselves, by their names.
pub(crate) const TABLES: [&str; 7] =
    ["answer", "proof", "proof_place", "checklist", "decision", "class_requirement", "not_same"];

/// One of each, as empty as can be.
pub(crate) fn model(name: &str) -> Dossier {
    let place = Place { object: Object::Service(ServiceId(1)), item: ItemId("—".into()) };
    let list = Checklist {
        id: "—".into(),
        version: String::new(),
        title: Localized { it: String::new(), en: String::new() },
        items: Vec::new(),
    };
    let decision = DecisionDetails {
        service: ServiceId(1),
        question: Question::Strategy,
        chosen: String::new(),
        proposed: None,
        runner_up: None,
        reason: "—".into(),
        day: Date::ZERO,
        who: String::new(),
    };
    let proof = ProofDetails {
        name: name.to_owned(),
        sha256: "0".repeat(64),
        proves: vec![place.clone()],
        ..ProofDetails::default()
    };
    let answer = Answered { object: place.object, item: place.item, answer: Answer::default() };
    Dossier {
        answers: vec![answer].into(),
        proofs: vec![Proof { id: ProofId(1), details: proof }],
        lists: BTreeMap::from([(list.id.clone(), KeptList { own: true, list })]),
        decisions: vec![Decision { id: DecisionId(1), details: decision }],
        requirements: BTreeMap::from([(DataClass::Ordinary, Requirement::default())]),
    }
}

/// Whether that row of a table of [`TABLES`] can be read.
pub(crate) fn is_readable(conn: &Connection, table: &str, row: i64) -> bool {
    fn reads<T>(
        conn: &Connection,
        table: &str,
        id: i64,
        read: impl Fn(&Row<'_>) -> rusqlite::Result<T>,
    ) -> bool {
        let sql = format!("SELECT * FROM {table} WHERE rowid = ?1");
        conn.query_row(&sql, [id], |row| read(row).map(drop)).is_ok()
    }
    match table {
        "answer" => reads(conn, table, row, answers::from_row),
        "proof" => reads(conn, table, row, proofs::from_row),
        "proof_place" => reads(conn, table, row, object),
        // An empty list in the place of one that cannot be read would be a lie.
        "checklist" => reads(conn, table, row, |row| match list_of(row)? {
            (id, kept) if kept.list.id == id => Ok(()),
            _ => Err(rusqlite::Error::InvalidQuery),
        }),
        "decision" => reads(conn, table, row, decision),
        "class_requirement" => reads(conn, table, row, requirement),
        _ => reads(conn, table, row, |row| row.get::<_, Word<Register>>("register")),
    }
}

fn lists(conn: &Connection) -> Result<BTreeMap<String, KeptList>> {
    let mut stmt = conn.prepare_cached("SELECT id, own, list FROM checklist")?;
    let rows = stmt.query_map([], list_of)?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

fn list_of(row: &Row<'_>) -> rusqlite::Result<(String, KeptList)> {
    let list = row.get::<_, Json<Checklist>>("list")?.0;
    Ok((row.get("id")?, KeptList { own: row.get("own")?, list }))
}

/// Keeps a list, over an older version of it.
pub fn put_list(tx: &Transaction<'_>, own: bool, list: &Checklist) -> Result<()> {
    let sql = "INSERT INTO checklist (id, own, list) VALUES (?1, ?2, ?3)
               ON CONFLICT (id) DO UPDATE SET own = excluded.own, list = excluded.list
               WHERE own <> excluded.own OR list <> excluded.list";
    tx.prepare_cached(sql)?.execute((&list.id, own, Json(list)))?;
    Ok(())
}

/// Takes a list out. What was answered stays.
pub fn remove_list(tx: &Transaction<'_>, id: &str) -> Result<()> {
    match tx.prepare_cached("DELETE FROM checklist WHERE id = ?1 AND own = 1")?.execute([id])? {
        0 => Err(crate::Error::NotFound),
        _ => Ok(()),
    }
}

fn decisions(conn: &Connection) -> Result<Vec<Decision>> {
    let mut stmt = conn.prepare_cached("SELECT * FROM decision ORDER BY id")?;
    let rows = stmt.query_map([], decision)?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

fn decision(row: &Row<'_>) -> rusqlite::Result<Decision> {
    Ok(Decision {
        id: DecisionId(row.get("id")?),
        details: DecisionDetails {
            service: ServiceId(row.get("service")?),
            question: row.get::<_, Word<_>>("question")?.0,
            chosen: row.get("chosen")?,
            proposed: row.get("proposed")?,
            runner_up: row.get("runner_up")?,
            reason: row.get("reason")?,
            day: row.get::<_, Word<_>>("day")?.0,
            who: row.get("who")?,
        },
    })
}

/// Writes a decision into the log.
pub fn add_decision(
    tx: &Transaction<'_>,
    details: &Checked<DecisionDetails>,
) -> Result<DecisionId> {
    insert_decision(tx, None, details)
}

fn insert_decision(
    tx: &Transaction<'_>,
    id: Option<DecisionId>,
    details: &DecisionDetails,
) -> Result<DecisionId> {
    tx.prepare_cached(
        "INSERT INTO decision (id, service, question, chosen, proposed, runner_up, reason, day, who)
         VALUES (:id, :service, :question, :chosen, :proposed, :runner_up, :reason, :day, :who)",
    )?
    .execute(named_params! {
        ":id": id.map(|it| it.0),
        ":service": details.service.0,
        ":question": Word(details.question),
        ":chosen": details.chosen,
        ":proposed": details.proposed,
        ":runner_up": details.runner_up,
        ":reason": details.reason,
        ":day": Word(details.day),
        ":who": details.who,
    })?;
    Ok(DecisionId(tx.last_insert_rowid()))
}

fn requirements(conn: &Connection) -> Result<BTreeMap<DataClass, Requirement>> {
    let mut stmt = conn.prepare_cached("SELECT * FROM class_requirement")?;
    let rows = stmt.query_map([], requirement)?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

fn requirement(row: &Row<'_>) -> rusqlite::Result<(DataClass, Requirement)> {
    let requirement = Requirement {
        service: level(row, "service")?,
        infrastructure: level(row, "infrastructure")?,
        administration: level(row, "administration")?,
        act: row.get("act")?,
        day: row.get::<_, Option<Word<_>>>("day")?.map(|it| it.0),
    };
    Ok((row.get::<_, Word<_>>("data_class")?.0, requirement))
}

/// A level of a class, nothing where there is no text.
fn level(row: &Row<'_>, column: &str) -> rusqlite::Result<Option<Level>> {
    Ok(match row.get_ref(column)?.as_str()? {
        "" => None,
        _ => Some(row.get::<_, Word<Level>>(column)?.0),
    })
}

fn level_text(level: Option<Level>) -> &'static str {
    level.map(Options::value).unwrap_or_default()
}

/// Keeps what a class asks for.
pub fn put_requirement(
    tx: &Transaction<'_>,
    class: DataClass,
    requirement: &Requirement,
) -> Result<()> {
    remove_requirement(tx, class)?;
    tx.prepare_cached(
        "INSERT INTO class_requirement
             (data_class, service, infrastructure, administration, act, day)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
    )?
    .execute((
        Word(class),
        level_text(requirement.service),
        level_text(requirement.infrastructure),
        level_text(requirement.administration),
        &requirement.act,
        requirement.day.map(Word),
    ))?;
    Ok(())
}

/// What the reference pack says of a class holds again.
pub fn remove_requirement(tx: &Transaction<'_>, class: DataClass) -> Result<()> {
    let sql = "DELETE FROM class_requirement WHERE data_class = ?1";
    tx.prepare_cached(sql)?.execute([Word(class)])?;
    Ok(())
}

/// The columns in which a thing is named: service, application, contract. None: the body.
type Named = (Option<i64>, Option<i64>, Option<i64>);

fn named(object: Object) -> Named {
    match object {
        Object::Body => (None, None, None),
        Object::Service(id) => (Some(id.0), None, None),
        Object::Application(id) => (None, Some(id.0), None),
        Object::Contract(id) => (None, None, Some(id.0)),
    }
}

fn object(row: &Row<'_>) -> rusqlite::Result<Object> {
    let (service, application, contract): Named =
        (row.get("service")?, row.get("application")?, row.get("contract")?);
    Ok(match (service, application, contract) {
        (Some(id), ..) => Object::Service(ServiceId(id)),
        (_, Some(id), _) => Object::Application(ApplicationId(id)),
        (.., Some(id)) => Object::Contract(ContractId(id)),
        (None, None, None) => Object::Body,
    })
}
