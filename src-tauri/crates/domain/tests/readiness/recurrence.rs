//! What was done comes back: after its time, or when what it was done for has changed.

use std::collections::BTreeMap;

use domain::{
    migration::{Destination, Mode, Origin, Strategy},
    plan::Plan,
    readiness::{
        answers::{Answer, AnswerState, Answered, Answers, Object},
        board::Returned,
        checklist::{Recurrence, Scope},
        proofs::ProofDetails,
    },
    register::{applications::ApplicationRole, suppliers::SupplierId},
    services::{DataClass, PersonalData, Provision},
};
use jiff::civil::{Date, date};

use crate::kit::{
    Desk, TODAY, add_application, add_contract, add_proof, id, item, list, noted, of_service, plan,
    to,
};

#[test]
fn what_has_a_time_comes_back_on_its_day_and_not_before() {
    let given = date(2026, 5, 31);
    // The 31 of June is the 30.
    for (recurrence, rounds, day) in [
        (Recurrence::Once, 1, None),
        (Recurrence::OnChange, 1, None),
        (Recurrence::Monthly, 1, Some(date(2026, 6, 30))),
        (Recurrence::Monthly, 9, Some(date(2026, 6, 30))),
        (Recurrence::Quarterly, 1, Some(date(2026, 8, 31))),
        (Recurrence::Semiannual, 1, Some(date(2026, 11, 30))),
        (Recurrence::Annual, 1, Some(date(2027, 5, 31))),
        (Recurrence::ThreeSixTwelve, 1, Some(date(2026, 8, 31))),
        (Recurrence::ThreeSixTwelve, 2, Some(date(2026, 11, 30))),
        (Recurrence::ThreeSixTwelve, 3, None),
    ] {
        let mut wanted = item("a", Scope::Body);
        wanted.recurrence = recurrence;
        let mut plan = plan(0);
        let state = AnswerState::Done;
        let answer = Answer { state, answered: Some(given), rounds, ..Default::default() };
        plan.readiness.answers.set(Object::Body, &id("a"), Some(answer));
        let mut desk = Desk::on(given, plan, list([wanted]));
        let mut is_open = |today: Date| {
            desk.look_on(today);
            let unit = desk.unit(Object::Body, "a");
            let tally = desk.board.body().tally;
            assert_eq!(unit.done, unit.returned.is_none());
            assert_eq!((tally.done, tally.returned), (u32::from(unit.done), 1 - tally.done));
            assert_eq!(unit.due, day, "{recurrence:?}");
            unit.returned
        };
        let said = format!("{recurrence:?}, {rounds}");
        match day {
            None => assert_eq!(is_open(date(2126, 1, 1)), None, "{said}"),
            Some(since) => {
                assert_eq!(is_open(since.yesterday().unwrap()), None, "{said}");
                for today in [since, since.tomorrow().unwrap(), date(2126, 1, 1)] {
                    assert_eq!(is_open(today), Some(Returned::Time { since }), "{said} {today}");
                }
            }
        }
    }
}

#[test]
fn only_what_was_done_comes_back() {
    let mut wanted = item("a", Scope::Body);
    wanted.recurrence = Recurrence::Monthly;
    for state in [AnswerState::ToDo, AnswerState::Doing, AnswerState::NotApplicable] {
        let mut desk = Desk::new(plan(0), [wanted.clone()]);
        desk.say(Object::Body, "a", &noted(state, "perché")).unwrap();
        desk.look_on(date(2030, 1, 1));
        let unit = desk.unit(Object::Body, "a");
        assert_eq!((unit.returned, unit.answer.state), (None, state));
    }
}

#[test]
fn three_six_and_twelve_months_are_three_rounds() {
    let mut wanted = item("a", Scope::Body);
    wanted.recurrence = Recurrence::ThreeSixTwelve;
    let mut desk = Desk::on(date(2026, 3, 1), plan(0), list([wanted]));
    for (today, rounds, next) in [
        (date(2026, 3, 1), 1, Some(date(2026, 6, 1))),
        // Said again before its time, it is the same round, of the same day.
        (date(2026, 5, 31), 1, Some(date(2026, 6, 1))),
        (date(2026, 6, 10), 2, Some(date(2026, 12, 10))),
        (date(2026, 12, 10), 3, None),
        (date(2031, 1, 1), 3, None),
    ] {
        desk.look_on(today);
        desk.say(Object::Body, "a", &to(AnswerState::Done)).unwrap();
        let unit = desk.unit(Object::Body, "a");
        assert!(unit.done, "{today}");
        assert_eq!((unit.answer.rounds, unit.due), (rounds, next), "{today}");
    }
}

/// What a fact is called, of what it is a fact, and how it changes.
type Fact = (&'static str, Scope, fn(&mut Plan));

const FACTS: &[Fact] = &[
    ("data_class", Scope::Service, |it| {
        it.services[0].details.data_class = Some(DataClass::Critical);
    }),
    ("provision", Scope::Service, |it| it.services[0].details.provision = Provision::Union),
    ("personal_data", Scope::Service, |it| {
        it.services[0].details.personal_data.push(PersonalData::Judicial);
    }),
    ("strategy", Scope::Service, |it| {
        it.services[0].details.migration.strategy = Some(Strategy::Rehost);
    }),
    ("destination", Scope::Service, |it| {
        it.services[0].details.migration.destination = Some(Destination::Iaas);
    }),
    ("mode", Scope::Service, |it| it.services[0].details.migration.mode = Some(Mode::Transfer)),
    ("product", Scope::Service, |it| it.services[0].details.migration.product = "Altro".into()),
    ("supplier", Scope::Service, |it| it.services[0].details.migration.supplier = "Altra".into()),
    ("applications", Scope::Service, |it| {
        add_application(it, ApplicationRole::Main, &[1]);
    }),
    ("contracts", Scope::Service, |it| {
        add_contract(it, &[1]);
    }),
    ("services", Scope::Contract, |it| it.registers.contracts[0].details.services.truncate(1)),
    ("supplier", Scope::Contract, |it| {
        it.registers.contracts[0].details.supplier = Some(SupplierId(7));
    }),
    ("qualification", Scope::Contract, |it| {
        it.registers.contracts[0].details.qualification = "SA-1".into();
    }),
    ("services", Scope::Application, |it| {
        it.registers.applications[0].details.services.truncate(1);
    }),
    ("supplier", Scope::Application, |it| {
        it.registers.applications[0].details.supplier = Some(SupplierId(7));
    }),
    ("version", Scope::Application, |it| {
        it.registers.applications[0].details.version = "2.0".into();
    }),
    ("origin", Scope::Application, |it| {
        it.registers.applications[0].details.origin = Some(Origin::Saas);
    }),
    ("rtd", Scope::Body, |it| it.body.rtd = "Bianchi".into()),
    ("services", Scope::Body, |it| it.services[1].details.provision = Provision::NotOffered),
    ("data_class", Scope::Body, |it| {
        it.services[1].details.data_class = Some(DataClass::Strategic);
    }),
];

/// Two services with a class, kinds of data and a move, an application and a contract for both.
fn told() -> Plan {
    let mut plan = plan(2);
    for it in &mut plan.services {
        let details = &mut it.details;
        details.data_class = Some(DataClass::Ordinary);
        details.personal_data = vec![PersonalData::Common, PersonalData::Special];
        details.migration.strategy = Some(Strategy::Repurchase);
        details.migration.mode = Some(Mode::Update);
    }
    add_application(&mut plan, ApplicationRole::Main, &[1, 2]);
    add_contract(&mut plan, &[1, 2]);
    plan
}

fn of_scope(scope: Scope) -> Object {
    let plan = told();
    match scope {
        Scope::Body => Object::Body,
        Scope::Service => of_service(1),
        Scope::Application => Object::Application(plan.registers.applications[0].id),
        Scope::Contract => Object::Contract(plan.registers.contracts[0].id),
    }
}

#[test]
fn what_was_done_for_a_fact_comes_back_when_the_fact_changes() {
    for (fact, scope, change) in FACTS {
        let object = of_scope(*scope);
        let mut wanted = item("a", *scope);
        wanted.recurrence = Recurrence::OnChange;
        let mut once = item("b", *scope);
        once.recurrence = Recurrence::Once;
        let mut desk = Desk::new(told(), [wanted, once]);
        for item in ["a", "b"] {
            desk.say(object, item, &to(AnswerState::Done)).unwrap();
        }
        desk.look_on(date(2126, 1, 1));
        assert!(desk.unit(object, "a").done, "{fact} of {scope:?}: time alone changes nothing");
        desk.change(change);
        let returned = desk.unit(object, "a").returned;
        let Some(Returned::Change { facts }) = returned else {
            panic!("{fact} of {scope:?}: {returned:?}")
        };
        assert!(facts.contains(&(*fact).to_owned()), "{fact} of {scope:?}: {facts:?}");
        assert!(desk.unit(object, "b").done, "{fact} of {scope:?}: once is once");
        // Done again, it is done for the facts as they are now.
        desk.say(object, "a", &to(AnswerState::Done)).unwrap();
        assert!(desk.unit(object, "a").done, "{fact} of {scope:?}");
        assert_eq!(desk.unit(object, "a").answer.rounds, 2, "{fact} of {scope:?}");
    }
}

#[test]
fn what_changes_nothing_brings_nothing_back() {
    let mut wanted = item("a", Scope::Service);
    wanted.recurrence = Recurrence::OnChange;
    let mut desk = Desk::new(told(), [wanted]);
    desk.say(of_service(1), "a", &to(AnswerState::Done)).unwrap();
    let before = desk.clone();
    for (what, change) in [
        ("another name", (|it| it.services[0].details.name = "Altro".into()) as fn(&mut Plan)),
        ("another service", |it| it.services[1].details.data_class = Some(DataClass::Strategic)),
        ("an archive", |it| {
            add_application(it, ApplicationRole::Archive, &[1]);
        }),
        ("kinds of data in another order", |it| it.services[0].details.personal_data.reverse()),
    ] {
        let mut desk = before.clone();
        desk.change(change);
        assert_eq!(desk.unit(of_service(1), "a").returned, None, "{what}");
    }
}

#[test]
fn a_fact_that_is_no_longer_known_of_things_brings_nothing_back() {
    let mut wanted = item("a", Scope::Body);
    wanted.recurrence = Recurrence::OnChange;
    let mut plan = plan(0);
    let mut answer = Answer { state: AnswerState::Done, ..Default::default() };
    answer.basis = BTreeMap::from([("moon".to_owned(), "full".to_owned())]).into();
    plan.readiness.answers.set(Object::Body, &id("a"), Some(answer));
    assert!(Desk::new(plan, [wanted]).unit(Object::Body, "a").done);
}

#[test]
fn what_is_proved_by_paper_alone_comes_back_with_the_last_proof_that_counts() {
    let expired = |last| ProofDetails { expires: Some(last), ..Default::default() };
    let replaced = ProofDetails {
        replaced_by: Some(domain::readiness::proofs::ProofId(9)),
        ..Default::default()
    };
    for (mandatory, note, proofs, open) in [
        (true, "", vec![ProofDetails::default()], false),
        (true, "", vec![expired(TODAY)], false),
        (true, "", vec![expired(TODAY.yesterday().unwrap())], true),
        (true, "", vec![replaced.clone()], true),
        (true, "", vec![replaced.clone(), ProofDetails::default()], false),
        (true, "", vec![ProofDetails::default(), replaced], false),
        (true, "in archivio", vec![expired(date(2020, 1, 1))], false),
        (false, "", vec![expired(date(2020, 1, 1))], false),
        // Of an older program, perhaps: nobody said that a proof was there.
        (true, "", vec![], false),
    ] {
        let mut wanted = item("a", Scope::Body);
        wanted.mandatory = mandatory;
        let mut plan = plan(0);
        let answer = Answer {
            state: AnswerState::Done,
            note: note.into(),
            answered: Some(TODAY),
            ..Default::default()
        };
        plan.readiness.answers.set(Object::Body, &id("a"), Some(answer));
        for it in proofs.clone() {
            add_proof(&mut plan, Object::Body, "a", it);
        }
        let returned = Desk::new(plan, [wanted]).unit(Object::Body, "a").returned;
        assert_eq!(returned, open.then_some(Returned::Proof), "{mandatory} {note:?} {proofs:?}");
    }
}

#[test]
fn each_answer_is_held_against_the_facts_it_was_given_for_and_no_other() {
    let items = ["a", "b", "c", "d"].map(|it| {
        let mut item = item(it, Scope::Service);
        item.recurrence = Recurrence::OnChange;
        item
    });
    let mut desk = Desk::new(plan(1), items);
    let service = of_service(1);
    for item in ["a", "c"] {
        desk.say(service, item, &to(AnswerState::Done)).unwrap();
    }
    desk.change(|plan| plan.services[0].details.migration.product = "Nuvola 2".into());
    for item in ["b", "d"] {
        desk.say(service, item, &to(AnswerState::Done)).unwrap();
    }
    // Said one by one, and read from a file: both share what they can.
    let list: Vec<Answered> = desk.plan.readiness.answers.clone().into();
    let read: Answers = serde_json::from_str(&serde_json::to_string(&list).unwrap()).unwrap();
    assert_eq!(desk.plan.readiness.answers, read);
    for answers in [desk.plan.readiness.answers.clone(), read] {
        desk.change(|plan| plan.readiness.answers = answers);
        let open = |item| desk.unit(service, item).returned.is_some();
        assert_eq!(["a", "b", "c", "d"].map(open), [true, false, true, false]);
        let tally = desk.board.object(service).tally;
        assert_eq!((tally.open, tally.returned), (2, 2));
    }
}
