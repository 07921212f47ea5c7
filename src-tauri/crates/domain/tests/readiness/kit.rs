//! A small plan, a small list, and somebody who answers.

use domain::{
    check::Rule,
    plan::Plan,
    readiness::{
        answers::{AnswerState, Object, Place},
        board::{Board, Unit},
        change::{self, AnswerChange},
        checklist::{Checklist, Item, ItemId},
        facts::{Proposals, Proposed},
        proofs::{Proof, ProofDetails, ProofId},
    },
    register::{
        applications::{
            Application, ApplicationDetails, ApplicationId, ApplicationRole, ServedService,
        },
        contracts::{Contract, ContractDetails, ContractId},
    },
    services::{DataClass, ServiceId},
};
use jiff::civil::{Date, date};

#[path = "../common/mod.rs"]
mod common;

pub use common::{item, list, plan};

pub const TODAY: Date = date(2026, 11, 23);

/// Adds an application for those services; the first one has the number 1.
pub fn add_application(plan: &mut Plan, role: ApplicationRole, services: &[i64]) -> Object {
    let id = ApplicationId(plan.registers.applications.len() as i64 + 1);
    let served = |it: &i64| ServedService { service: ServiceId(*it), role };
    let details = ApplicationDetails {
        name: format!("Applicativo {}", id.0),
        services: services.iter().map(served).collect(),
        ..Default::default()
    };
    plan.registers.applications.push(Application { id, details });
    Object::Application(id)
}

/// Adds a contract for those services; the first one has the number 1.
pub fn add_contract(plan: &mut Plan, services: &[i64]) -> Object {
    let id = ContractId(plan.registers.contracts.len() as i64 + 1);
    let details = ContractDetails {
        name: format!("Contratto {}", id.0),
        services: services.iter().map(|it| ServiceId(*it)).collect(),
        ..Default::default()
    };
    plan.registers.contracts.push(Contract { id, details });
    Object::Contract(id)
}

/// Adds a proof of an item for a thing.
pub fn add_proof(plan: &mut Plan, object: Object, item: &str, details: ProofDetails) {
    let proves = vec![Place { object, item: id(item) }];
    let details = ProofDetails { name: "atto.pdf".into(), proves, ..details };
    let number = ProofId(plan.readiness.proofs.len() as i64 + 1);
    plan.readiness.proofs.push(Proof { id: number, details });
}

pub fn of_service(id: i64) -> Object {
    Object::Service(ServiceId(id))
}

pub fn id(text: &str) -> ItemId {
    ItemId(text.to_owned())
}

/// What the catalogue says: `quiet` is ordinary and alone, `busy` critical and connected.
pub fn proposals() -> Proposals {
    let entry = |class, connected| Proposed { class, connected };
    Proposals::from([
        ("quiet".to_owned(), entry(DataClass::Ordinary, false)),
        ("busy".to_owned(), entry(DataClass::Critical, true)),
    ])
}

/// A plan, its list and its board, on one day.
#[derive(Debug, Clone)]
pub struct Desk {
    pub plan: Plan,
    pub list: Checklist,
    pub board: Board,
}

impl Desk {
    pub fn new(plan: Plan, items: impl IntoIterator<Item = Item>) -> Self {
        Self::on(TODAY, plan, list(items))
    }

    pub fn on(today: Date, plan: Plan, list: Checklist) -> Self {
        let board = Board::new(&plan, &list, &proposals(), today);
        Self { plan, list, board }
    }

    /// The same, looked at anew on that day.
    pub fn look_on(&mut self, today: Date) {
        self.board = Board::new(&self.plan, &self.list, &proposals(), today);
    }

    /// Changes the plan, and looks at it anew.
    pub fn change(&mut self, change: impl FnOnce(&mut Plan)) {
        change(&mut self.plan);
        self.look_on(self.board.today());
    }

    /// Says something; answers the field and the rule if it is refused.
    pub fn say(
        &mut self,
        object: Object,
        item: &str,
        change: &AnswerChange,
    ) -> Result<(), Refused> {
        let places = [Place { object, item: id(item) }];
        let (_, refused) = change::say(&mut self.plan, &mut self.board, &places, change);
        match refused.into_iter().next() {
            None => Ok(()),
            Some(it) => Err((it.problem.field, it.problem.rule)),
        }
    }

    pub fn unit(&self, object: Object, item: &str) -> Unit {
        self.board.unit(&self.plan, &Place { object, item: id(item) }).unwrap()
    }
}

/// The field, and the rule it breaks.
pub type Refused = (String, Rule);

pub fn to(state: AnswerState) -> AnswerChange {
    AnswerChange { state: Some(state), ..Default::default() }
}

/// The state, with a note.
pub fn noted(state: AnswerState, note: &str) -> AnswerChange {
    AnswerChange { note: Some(note.to_owned()), ..to(state) }
}
