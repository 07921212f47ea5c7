//! The samples brought half-way: invented applications, contracts, answers and decisions, said day by
//! day by the rules of the program.
#![allow(clippy::unwrap_used, missing_docs, dead_code)]

use app::{plans, readiness::proposals};
use domain::{
    plan::Plan,
    readiness::{
        answers::{AnswerState, Object, Place},
        board::Board,
        change::{AnswerChange, say},
        checklist::{Checklist, ItemId},
        dossier::Decision,
        proofs::Proof,
    },
    register::{Registers, applications::ApplicationId, contracts::ContractId},
    services::ServiceId,
};
use jiff::civil::Date;
use reference::Pack;
use serde::Deserialize;
use serde_json::{Map, Value};

/// The samples.
pub const SAMPLES: [&str; 3] = ["ferrara", "lecce", "novara"];

#[derive(Deserialize)]
struct Halfway {
    body: BodyFacts,
    registers: Registers,
    services: Vec<Change>,
    said: Vec<Said>,
    /// What changes after all was said.
    later: Vec<Change>,
    proofs: Vec<Proof>,
    decisions: Vec<Decision>,
}

#[derive(Deserialize)]
struct BodyFacts {
    rtd: String,
}

/// Fields of services and of their moves, to be set.
#[derive(Deserialize)]
struct Change {
    of: Vec<i64>,
    set: Map<String, Value>,
    #[serde(rename = "move")]
    moves: Map<String, Value>,
}

#[derive(Deserialize)]
struct Said {
    day: Date,
    #[serde(rename = "for")]
    objects: Vec<String>,
    items: Vec<String>,
    state: AnswerState,
    note: Option<String>,
    responsible: Option<String>,
    due: Option<Date>,
}

/// A sample, half-way.
pub fn plan(sample: &str) -> Plan {
    let path = format!("{}/../app/tests/halfway/{sample}.json", env!("CARGO_MANIFEST_DIR"));
    let halfway: Halfway = serde_json::from_str(&std::fs::read_to_string(path).unwrap()).unwrap();
    let mut plan = plans::sample(sample).unwrap();
    plan.body.rtd = halfway.body.rtd;
    plan.registers = halfway.registers;
    halfway.services.iter().for_each(|it| set(&mut plan, it));
    // A proof is brought before what it proves is done.
    plan.readiness.proofs = halfway.proofs;
    let mut said = halfway.said;
    said.sort_by_key(|it| it.day);
    for it in &said {
        let places: Vec<Place> = it.objects.iter().flat_map(|of| places(of, &it.items)).collect();
        let change = AnswerChange {
            state: Some(it.state),
            note: it.note.clone(),
            responsible: it.responsible.clone(),
            due: it.due,
            ..AnswerChange::default()
        };
        let mut board = board(&plan, it.day);
        let (_, refused) = say(&mut plan, &mut board, &places, &change);
        assert!(refused.is_empty(), "{sample}, {}: {refused:?}", it.day);
    }
    halfway.later.iter().for_each(|it| set(&mut plan, it));
    plan.readiness.decisions = halfway.decisions;
    plan
}

/// The list of the method.
pub fn method() -> &'static Checklist {
    Pack::shared().checklist()
}

/// What the items of `plan` come to on `day`.
pub fn board(plan: &Plan, day: Date) -> Board {
    Board::new(plan, method(), proposals(), day)
}

fn places(of: &str, items: &[String]) -> Vec<Place> {
    let id = |text: &str| text.parse().unwrap();
    let object = match of.split_once(':') {
        None => Object::Body,
        Some(("service", it)) => Object::Service(ServiceId(id(it))),
        Some(("application", it)) => Object::Application(ApplicationId(id(it))),
        Some(("contract", it)) => Object::Contract(ContractId(id(it))),
        Some(other) => panic!("{other:?}"),
    };
    items.iter().map(|it| Place { object, item: ItemId(it.clone()) }).collect()
}

fn set(plan: &mut Plan, change: &Change) {
    for service in plan.services.iter_mut().filter(|it| change.of.contains(&it.id.0)) {
        let mut details = serde_json::to_value(&service.details).unwrap();
        let put = |into: &mut Value, fields: &Map<String, Value>| {
            fields.iter().for_each(|(field, value)| into[field] = value.clone());
        };
        put(&mut details, &change.set);
        put(&mut details["migration"], &change.moves);
        service.details = serde_json::from_value(details).unwrap();
    }
}
