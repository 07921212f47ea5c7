//! What is wrong or missing in a plan, where, and what to do about it.

mod alike;
mod dates;
mod links;
mod services;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::{
    funding::{call::Call, quote::amount, verdict::Matrix},
    plan::{Plan, Record},
    register::{Register, rows, suppliers::SupplierId},
    text::{Datum, Message, Word, word},
};

/// What kind of trouble it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub enum ProblemKind {
    /// A record breaks its own checks.
    Invalid,
    /// Two records of a register have one name.
    DuplicateName,
    /// Two records of a register have nearly one name.
    SimilarName,
    /// It is not said how a service moves.
    MoveUnknown,
    /// A service with a mode would not be paid.
    NotFundable,
    /// The amount of a grant is not the one the rules give.
    AmountDiffers,
    /// The services of a grant are not a number its call pays for.
    NotAdmissible,
    /// There is no service at all.
    NoServices,
    /// Days contradict each other.
    DaysDisagree,
    /// A contract has ended.
    ContractEnded,
    /// A contract goes on by itself unless notice is given soon.
    NoticeDue,
    /// An amount is far from all others of its kind.
    OutOfLine,
    /// A service names an owner who is not among the people.
    OwnerUnknown,
    /// Nobody answers for a service.
    NoOwner,
    /// It is not said with which application a service is done.
    NoApplication,
    /// No contract covers a service, neither directly nor through its applications.
    NoContract,
    /// A record is linked to nothing.
    LinkedToNothing,
}

/// How pressing it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub enum Weight {
    /// Something does not add up: to be mended.
    Mend,
    /// Something is not known yet: to be completed as one goes along.
    Complete,
}

/// What the program can do about it by itself, as one step that undo takes back.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub enum Remedy {
    /// Adds the owner to the people.
    AddPerson {
        /// The name.
        name: String,
    },
    /// Makes one supplier of several, with all that is linked to any of them.
    MergeSuppliers {
        /// The one that stays.
        keep: SupplierId,
        /// Those that go.
        others: Vec<SupplierId>,
    },
    /// Keeps that a record is not the same as others that look like it.
    NotSame {
        /// Of which register.
        register: Register,
        /// The record.
        #[cfg_attr(feature = "bindings", ts(type = "number"))]
        one: i64,
        /// Those that look like it.
        #[cfg_attr(feature = "bindings", ts(type = "Array<number>"))]
        others: Vec<i64>,
    },
}

word!(ProblemKind = "problem");

/// One thing to look at.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct PlanProblem {
    /// What kind of trouble it is.
    pub kind: ProblemKind,
    /// The record it is about, by the name a person gave it.
    pub object: Datum,
    /// What is wrong.
    pub words: Message,
    /// What to do.
    pub fix: Message,
    /// How pressing it is.
    pub weight: Weight,
    /// The record to go to.
    pub record: Option<Record>,
    /// The field of that record.
    pub field: Option<String>,
    /// What the program can do about it.
    pub remedies: Vec<Remedy>,
}

impl PlanProblem {
    /// Trouble with a record of a register.
    fn of(plan: &Plan, kind: ProblemKind, register: Register, id: i64, words: Message) -> Self {
        Self {
            kind,
            object: Datum::Text(rows::name(plan, register, id).unwrap_or_default().to_owned()),
            words,
            fix: Message::new(fix_key(kind)),
            weight: kind.weight(),
            record: Some(register.record(id)),
            field: None,
            remedies: Vec::new(),
        }
    }

    fn at(self, field: &str) -> Self {
        Self { field: Some(field.to_owned()), ..self }
    }
}

impl ProblemKind {
    /// How pressing that kind of trouble is.
    pub fn weight(self) -> Weight {
        match self {
            Self::NoOwner | Self::NoApplication | Self::NoContract | Self::LinkedToNothing => {
                Weight::Complete
            }
            _ => Weight::Mend,
        }
    }
}

/// Everything to look at: what has to be mended first, then what is still to be completed, each in
/// the order of the plan.
pub fn check(plan: &Plan, calls: &[Call], matrix: &Matrix, today: Date) -> Vec<PlanProblem> {
    let mut problems = Vec::new();
    if plan.services.is_empty() {
        problems.push(no_services(plan));
    }
    services::check(plan, matrix, &mut problems);
    check_grants(plan, calls, &mut problems);
    alike::check(plan, &mut problems);
    dates::check(plan, today, &mut problems);
    links::check(plan, &mut problems);
    problems.sort_by_key(|it| it.weight);
    problems
}

fn check_grants(plan: &Plan, calls: &[Call], problems: &mut Vec<PlanProblem>) {
    for line in &plan.funding {
        let details = &line.details;
        let problem = |kind: ProblemKind, words| PlanProblem {
            kind,
            object: Datum::Text(details.title.clone()),
            words,
            fix: Message::new(fix_key(kind)),
            weight: kind.weight(),
            record: Some(Record::FundingLine(line.id)),
            field: None,
            remedies: Vec::new(),
        };
        if let (Some(applied), Some(granted)) = (details.applied, details.granted)
            && granted < applied
        {
            let words = Message::new("check-granted-before-applied")
                .with("applied", applied)
                .with("granted", granted);
            problems.push(problem(ProblemKind::DaysDisagree, words).at("granted"));
        }
        let Some(call) = calls.iter().find(|it| Some(&it.id) == details.call_id.as_ref()) else {
            continue;
        };
        match amount(call, plan.body.entry.band, details.counts()) {
            Err(reason) => problems.push(problem(ProblemKind::NotAdmissible, reason)),
            Ok(computed) if details.amount.is_some_and(|it| it != computed) => {
                let words = Message::new("check-amount-differs")
                    .with("written", details.amount)
                    .with("computed", computed);
                problems.push(problem(ProblemKind::AmountDiffers, words).at("amount"));
            }
            Ok(_) => (),
        }
    }
}

fn no_services(plan: &Plan) -> PlanProblem {
    let kind = ProblemKind::NoServices;
    PlanProblem {
        kind,
        object: Datum::Text(plan.body.entry.name.clone()),
        words: Message::new("check-no-services"),
        fix: Message::new(fix_key(kind)),
        weight: kind.weight(),
        record: None,
        field: None,
        remedies: Vec::new(),
    }
}

fn fix_key(kind: ProblemKind) -> String {
    kind.word().replacen("domain-problem", "check-fix", 1)
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;
    use crate::{
        body::{Body, BodyEntry, BodyKind},
        money::Cents,
        register::{
            applications::{Application, ApplicationDetails, ApplicationId, ServedService},
            contracts::{Contract, ContractDetails, ContractId, Renewal},
            people::{Person, PersonDetails, PersonId},
            suppliers::{Supplier, SupplierDetails},
        },
        services::{Service, ServiceDetails, ServiceId},
        text::{Certainty, Localized, Source},
    };

    fn plan() -> Plan {
        let entry = BodyEntry {
            kind: BodyKind::Comune,
            name: "Comune di Prova".into(),
            istat: String::new(),
            ipa: String::new(),
            province: String::new(),
            region: String::new(),
            population: None,
            population_source: None,
            band: None,
            band_source: None,
        };
        let mut details = ServiceDetails { name: "Anagrafe".into(), ..ServiceDetails::default() };
        details.owner = "Anna Rossi".into();
        details.migration.own_funds = true;
        let services = vec![Service { id: ServiceId(1), details }];
        let mut plan = Plan::new("Piano".into(), Body::new(entry), services, Vec::new());
        let more = &mut plan.registers;
        more.suppliers = vec![supplier(1, "Maggioli S.p.A.")];
        let served = ServedService { service: ServiceId(1), ..served() };
        more.applications = vec![Application {
            id: ApplicationId(1),
            details: ApplicationDetails {
                name: "Sicr@web".into(),
                services: vec![served],
                ..ApplicationDetails::default()
            },
        }];
        more.contracts = vec![contract(1, 100_000)];
        more.people = vec![Person {
            id: PersonId(1),
            details: PersonDetails { name: "ANNA ROSSI".into(), ..PersonDetails::default() },
        }];
        plan
    }

    fn served() -> ServedService {
        ServedService { service: ServiceId(1), role: Default::default() }
    }

    fn supplier(id: i64, name: &str) -> Supplier {
        let details = SupplierDetails { name: name.into(), ..SupplierDetails::default() };
        Supplier { id: SupplierId(id), details }
    }

    fn contract(id: i64, cents: i64) -> Contract {
        let details = ContractDetails {
            name: format!("Contratto {id}"),
            supplier: Some(SupplierId(1)),
            ends: Some(date(2027, 12, 31)),
            yearly_amount: Some(Cents(cents)),
            applications: vec![ApplicationId(1)],
            ..ContractDetails::default()
        };
        Contract { id: ContractId(id), details }
    }

    #[track_caller]
    fn check(change: impl FnOnce(&mut Plan), expected: &[ProblemKind], why: &str) {
        let mut plan = plan();
        change(&mut plan);
        let source = Source {
            title: Localized::same("prova"),
            reference: String::new(),
            certainty: Certainty::Unofficial,
        };
        let matrix = Matrix {
            scenarios: Vec::new(),
            source: source.clone(),
            own_service_source: source.clone(),
            better_mode_source: source,
        };
        let problems = super::check(&plan, &[], &matrix, date(2026, 11, 23));
        let found: Vec<ProblemKind> = problems.iter().map(|it| it.kind).collect();
        assert_eq!(found, expected, "{why}");
    }

    #[test]
    fn a_plan_is_looked_through_from_end_to_end() {
        use ProblemKind::*;
        check(|_| (), &[], "everything stands behind everything");
        check(|it| it.services[0].details.owner.clear(), &[NoOwner], "nobody answers");
        check(
            |it| it.services[0].details.owner = "Bianchi".into(),
            &[OwnerUnknown],
            "not among the people",
        );
        check(
            |it| {
                it.services[0].details.owner = "Bianchi".into();
                it.registers.people.clear();
            },
            &[],
            "a body that keeps no list of its people is not asked for it",
        );
        check(
            |it| it.registers.applications[0].details.services.clear(),
            &[NoApplication, NoContract, LinkedToNothing],
            "an application that serves nothing covers nothing either",
        );
        check(|it| it.registers.contracts.clear(), &[NoContract], "no contract at all");
        check(
            |it| {
                let details = &mut it.registers.contracts[0].details;
                (details.supplier, details.applications) = (None, Vec::new());
            },
            &[NoContract, LinkedToNothing, LinkedToNothing],
            "a contract with nobody about nothing",
        );
        check(
            |it| it.registers.contracts[0].details.ends = Some(date(2026, 11, 22)),
            &[ContractEnded],
            "it ended yesterday",
        );
        check(
            |it| {
                let details = &mut it.registers.contracts[0].details;
                (details.ends, details.renewal) = (Some(date(2026, 11, 22)), Some(Renewal::Tacit));
            },
            &[],
            "it goes on by itself",
        );
        for (ends, notice, expected, why) in [
            (date(2027, 12, 31), Some(60), &[][..], "there is a year yet"),
            (date(2027, 3, 31), Some(60), &[NoticeDue], "notice by the end of January"),
            (date(2026, 12, 31), Some(60), &[NoticeDue], "too late, and it is told"),
            (date(2027, 2, 21), None, &[NoticeDue], "90 days before the end, at least"),
            (date(2027, 2, 22), None, &[], "a day too early"),
        ] {
            let tacit = |it: &mut Plan| {
                let details = &mut it.registers.contracts[0].details;
                (details.ends, details.notice_days) = (Some(ends), notice);
                details.renewal = Some(Renewal::Tacit);
                details.qualified_until = None;
            };
            check(tacit, expected, why);
        }
        check(
            |it| it.registers.contracts[0].details.qualified_until = Some(date(2027, 1, 1)),
            &[DaysDisagree],
            "the qualification ends before the contract",
        );
        check(
            |it| it.registers.contracts[0].details.starts = Some(date(2028, 1, 1)),
            &[Invalid],
            "it ends before it begins",
        );
        check(
            |it| it.registers.suppliers.push(supplier(2, "MAGGIOLI SPA")),
            &[DuplicateName, DuplicateName],
            "one company twice",
        );
        check(
            |it| it.registers.suppliers.push(supplier(2, "Magioli")),
            &[SimilarName, SimilarName],
            "a letter apart",
        );
        check(
            |it| {
                let more = [90_000, 110_000, 120_000, 130_000].into_iter();
                it.registers.contracts.extend((2..).zip(more).map(|(id, it)| contract(id, it)));
            },
            &[],
            "amounts of one size",
        );
        check(
            |it| {
                let more = [90_000, 110_000, 120_000, 13_000_000].into_iter();
                it.registers.contracts.extend((2..).zip(more).map(|(id, it)| contract(id, it)));
            },
            &[OutOfLine],
            "a hundred times the others",
        );
    }
}
