//! What may be said of an item, and what becomes of it.

use domain::{
    check::Rule,
    plan::Plan,
    readiness::{
        answers::{AnswerState, Object, Place},
        change::{self, AnswerChange},
        checklist::{Item, Recurrence, Scope},
        proofs::{ProofDetails, ProofId},
    },
    register::{applications::ApplicationRole, contracts::ContractId},
    services::Provision,
};
use jiff::civil::date;

use crate::kit::{
    Desk, TODAY, add_application, add_contract, add_proof, id, item, noted, of_service, plan, to,
};

const DONE: AnswerState = AnswerState::Done;

fn mandatory(text: &str, scope: Scope) -> Item {
    Item { mandatory: true, ..item(text, scope) }
}

fn excluding(text: &str, other: &str) -> Item {
    Item { excludes: vec![id(other)], ..item(text, Scope::Body) }
}

#[test]
fn some_things_have_to_be_said_with_a_reason_or_a_proof() {
    let proof = |change: fn(&mut ProofDetails)| {
        let mut details = ProofDetails::default();
        change(&mut details);
        Some(details)
    };
    let none: Option<ProofDetails> = None;
    let reason = Some(("note", Rule::ReasonMissing));
    let missing = Some(("note", Rule::ProofMissing));
    for (is_mandatory, state, note, proof, expected) in [
        (false, AnswerState::NotApplicable, "", none.clone(), reason),
        (false, AnswerState::NotApplicable, " \n ", none.clone(), reason),
        (false, AnswerState::NotApplicable, "Non c'è", none.clone(), None),
        (true, AnswerState::NotApplicable, "", proof(|_| ()), reason),
        (true, AnswerState::NotApplicable, "Non c'è", none.clone(), None),
        (false, DONE, "", none.clone(), None),
        (true, DONE, "", none.clone(), missing),
        (true, DONE, "  ", none.clone(), missing),
        (true, DONE, "In archivio", none.clone(), None),
        (true, DONE, "", proof(|_| ()), None),
        (true, DONE, "", proof(|it| it.expires = Some(TODAY)), None),
        (true, DONE, "", proof(|it| it.expires = TODAY.yesterday().ok()), missing),
        (true, DONE, "", proof(|it| it.replaced_by = Some(ProofId(9))), missing),
        (true, AnswerState::Doing, "", none.clone(), None),
        (true, AnswerState::ToDo, "", none.clone(), None),
    ] {
        let mut plan = plan(1);
        if let Some(details) = proof.clone() {
            add_proof(&mut plan, of_service(1), "a", details);
        }
        let wanted = Item { mandatory: is_mandatory, ..item("a", Scope::Service) };
        let mut desk = Desk::new(plan, [wanted]);
        let before = desk.plan.clone();
        let said = desk.say(of_service(1), "a", &noted(state, note));
        let expected = expected.map(|(field, rule)| (field.to_owned(), rule));
        assert_eq!(said.err(), expected, "{is_mandatory} {state:?} {note:?} {proof:?}");
        if expected.is_some() {
            assert_eq!(desk.plan, before, "what is refused changes nothing");
        }
    }
}

#[test]
fn a_proof_of_something_else_proves_nothing() {
    let mut plan = plan(2);
    add_proof(&mut plan, of_service(2), "a", ProofDetails::default());
    add_proof(&mut plan, of_service(1), "b", ProofDetails::default());
    let items = [mandatory("a", Scope::Service), mandatory("b", Scope::Service)];
    let mut desk = Desk::new(plan, items);
    let missing = Err(("note".to_owned(), Rule::ProofMissing));
    assert_eq!(desk.say(of_service(1), "a", &to(DONE)), missing);
    assert_eq!(desk.say(of_service(2), "b", &to(DONE)), missing);
    assert_eq!(desk.say(of_service(1), "b", &to(DONE)), Ok(()));
}

#[test]
fn a_reason_cannot_be_taken_away_from_what_needs_it() {
    let mut desk = Desk::new(plan(1), [mandatory("a", Scope::Body), item("b", Scope::Body)]);
    desk.say(Object::Body, "a", &noted(DONE, "In archivio")).unwrap();
    desk.say(Object::Body, "b", &noted(AnswerState::NotApplicable, "Non c'è")).unwrap();
    let empty = AnswerChange { note: Some(String::new()), ..Default::default() };
    let refused = |rule| Err(("note".to_owned(), rule));
    assert_eq!(desk.say(Object::Body, "a", &empty), refused(Rule::ProofMissing));
    assert_eq!(desk.say(Object::Body, "b", &empty), refused(Rule::ReasonMissing));
    assert_eq!(desk.unit(Object::Body, "a").answer.note, "In archivio");
}

#[test]
fn what_excludes_something_done_cannot_be_done_whichever_names_the_other() {
    let refused = Err(("state".to_owned(), Rule::Excluded));
    for items in [
        [excluding("a", "b"), item("b", Scope::Body)],
        [item("a", Scope::Body), excluding("b", "a")],
        [excluding("a", "b"), excluding("b", "a")],
    ] {
        let mut desk = Desk::new(plan(0), items);
        desk.say(Object::Body, "b", &to(DONE)).unwrap();
        assert_eq!(desk.say(Object::Body, "a", &to(DONE)), refused);
        desk.say(Object::Body, "a", &to(AnswerState::Doing)).unwrap();
        desk.say(Object::Body, "b", &noted(AnswerState::NotApplicable, "L'altra")).unwrap();
        desk.say(Object::Body, "a", &to(DONE)).unwrap();
        assert_eq!(desk.say(Object::Body, "b", &to(DONE)), refused);
        // Both at once: the first one is done.
        let mut both = Desk::new(plan(0), desk.list.items.clone());
        let places = ["a", "b"].map(|it| Place { object: Object::Body, item: id(it) });
        let (_, refused) = change::say(&mut both.plan, &mut both.board, &places, &to(DONE));
        assert_eq!(refused.len(), 1);
        assert_eq!(refused[0].place, places[1]);
        assert_eq!(both.plan.readiness.answers.len(), 1);
    }
}

#[test]
fn an_item_is_answered_where_it_is_asked() {
    let mut plan = plan(4);
    let contract = add_contract(&mut plan, &[1, 4]);
    let application = add_application(&mut plan, ApplicationRole::Main, &[1]);
    plan.services[2].details.provision = Provision::NotOffered;
    plan.services[3].details.provision = Provision::NotOffered;
    let scopes = [Scope::Body, Scope::Service, Scope::Application, Scope::Contract];
    let names = ["body", "service", "application", "contract"];
    let items = names.into_iter().zip(scopes).map(|(it, scope)| item(it, scope));
    let desk = Desk::new(plan, items);
    for (object, asked) in [
        (Object::Body, vec!["body"]),
        (of_service(1), vec!["service"]),
        // It has no application and no contract yet.
        (of_service(2), vec!["service", "application", "contract"]),
        // It does not count, and there is no such one.
        (of_service(3), vec![]),
        (of_service(99), vec![]),
        // What is said of an application holds for its services.
        (application, vec!["service", "application"]),
        (contract, vec!["contract"]),
        (Object::Contract(ContractId(99)), vec![]),
    ] {
        for name in names {
            let mut desk = desk.clone();
            let expected = match asked.contains(&name) {
                true => Ok(()),
                false => Err(("item".to_owned(), Rule::Unknown)),
            };
            assert_eq!(desk.say(object, name, &to(DONE)), expected, "{object:?} {name}");
        }
        let mut desk = desk.clone();
        let unknown = Err(("item".to_owned(), Rule::Unknown));
        assert_eq!(desk.say(object, "none", &to(DONE)), unknown, "{object:?}");
    }
}

#[test]
fn what_is_said_of_an_application_holds_for_its_services_until_they_say_otherwise() {
    let mut plan = plan(3);
    let application = add_application(&mut plan, ApplicationRole::Main, &[1, 2]);
    let archive = add_application(&mut plan, ApplicationRole::Archive, &[3]);
    let mut desk = Desk::new(plan, [item("a", Scope::Service)]);
    let state = |desk: &Desk, service| {
        let unit = desk.unit(of_service(service), "a");
        (unit.answer.state, unit.inherited)
    };
    assert!(desk.unit(application, "a").template);
    assert_eq!(desk.board.object(application).tally.items, 0, "it is counted with the services");
    desk.say(application, "a", &to(DONE)).unwrap();
    assert_eq!(state(&desk, 1), (DONE, Some(application)));
    assert_eq!(state(&desk, 2), (DONE, Some(application)));
    assert_eq!(desk.board.body().tally.done, 2);
    // An archive does not lend its answers.
    desk.say(archive, "a", &to(DONE)).unwrap();
    assert_eq!(state(&desk, 3), (AnswerState::ToDo, None));

    desk.say(of_service(1), "a", &to(AnswerState::Doing)).unwrap();
    assert_eq!(state(&desk, 1), (AnswerState::Doing, None));
    assert_eq!(state(&desk, 2), (DONE, Some(application)));
    assert_eq!(desk.board.body().tally.done, 1);

    let forget = AnswerChange { forget: true, ..Default::default() };
    desk.say(of_service(1), "a", &forget).unwrap();
    assert_eq!(state(&desk, 1), (DONE, Some(application)));
    desk.say(application, "a", &forget).unwrap();
    desk.say(archive, "a", &forget).unwrap();
    assert_eq!(state(&desk, 1), (AnswerState::ToDo, None));
    assert!(desk.plan.readiness.answers.is_empty());
    assert_eq!(desk.board.body().tally.done, 0);
}

#[test]
fn what_was_said_of_a_service_before_it_had_a_contract_holds_for_the_contract() {
    let mut desk = Desk::new(plan(1), [item("a", Scope::Contract)]);
    desk.say(of_service(1), "a", &noted(DONE, "Clausola 7")).unwrap();
    desk.change(|it| {
        add_contract(it, &[1]);
    });
    let contract = Object::Contract(ContractId(1));
    let unit = desk.unit(contract, "a");
    assert_eq!((unit.done, unit.inherited), (true, Some(of_service(1))));
    assert_eq!(unit.answer.note, "Clausola 7");
    assert_eq!(desk.board.body().tally.items, 1, "it is asked once, of the contract");
}

#[test]
fn what_is_inherited_and_then_changed_begins_as_it_was() {
    let mut plan = plan(1);
    let application = add_application(&mut plan, ApplicationRole::Main, &[1]);
    let mut desk = Desk::new(plan, [mandatory("a", Scope::Service)]);
    desk.say(application, "a", &noted(DONE, "In archivio")).unwrap();
    let who = AnswerChange { responsible: Some(" Rossi ".into()), ..Default::default() };
    desk.say(of_service(1), "a", &who).unwrap();
    let unit = desk.unit(of_service(1), "a");
    assert_eq!(
        (unit.answer.note.as_str(), unit.answer.responsible.as_str()),
        ("In archivio", "Rossi")
    );
    assert!(unit.done && unit.inherited.is_none());
    assert_eq!(desk.unit(application, "a").answer.responsible, "");
}

#[test]
fn what_is_inherited_and_then_changed_holds_for_the_facts_of_its_new_thing() {
    let mut plan = plan(1);
    plan.services[0].details.migration.supplier = "Demos srl".into();
    let application = add_application(&mut plan, ApplicationRole::Main, &[1]);
    let wanted = Item { recurrence: Recurrence::OnChange, ..item("a", Scope::Service) };
    let mut desk = Desk::new(plan, [wanted]);
    desk.say(application, "a", &to(DONE)).unwrap();
    let who = AnswerChange { responsible: Some("Rossi".into()), ..Default::default() };
    desk.say(of_service(1), "a", &who).unwrap();
    let unit = desk.unit(of_service(1), "a");
    assert_eq!((unit.done, unit.returned), (true, None), "nothing changed but who sees to it");
    desk.change(|plan| plan.services[0].details.migration.supplier = "Altri srl".into());
    assert!(!desk.unit(of_service(1), "a").done, "the supplier of the service did");
}

#[test]
fn an_answer_has_its_day_its_rounds_and_what_it_was_given_for() {
    let wanted = Item { recurrence: Recurrence::OnChange, ..item("a", Scope::Service) };
    let mut desk = Desk::new(plan(1), [wanted, item("b", Scope::Service)]);
    let service = of_service(1);
    desk.say(service, "b", &to(DONE)).unwrap();
    let basis = desk.unit(service, "b").answer.basis;
    assert!(basis.is_empty(), "what no change brings back needs none");
    let seen = |desk: &Desk| {
        let answer = desk.unit(service, "a").answer;
        (answer.answered, answer.rounds, !answer.basis.is_empty())
    };
    for (day, state, expected) in [
        (1, AnswerState::Doing, (Some(1), 0, false)),
        (2, AnswerState::Doing, (Some(1), 0, false)),
        (3, DONE, (Some(3), 1, true)),
        (4, DONE, (Some(3), 1, true)),
        (5, AnswerState::ToDo, (None, 1, false)),
        (6, DONE, (Some(6), 2, true)),
        (7, AnswerState::NotApplicable, (Some(7), 2, false)),
    ] {
        desk.look_on(date(2027, 1, day));
        desk.say(service, "a", &noted(state, "Nota")).unwrap();
        let (day, rounds, has_basis) = expected;
        let expected = (day.map(|it| date(2027, 1, it)), rounds, has_basis);
        assert_eq!(seen(&desk), expected, "{state:?}");
    }
    // Who and until when do not touch the state.
    let before = desk.unit(service, "a").answer;
    let due = AnswerChange { due: Some(date(2027, 6, 30)), ..Default::default() };
    desk.look_on(date(2027, 2, 1));
    desk.say(service, "a", &due).unwrap();
    let answer = desk.unit(service, "a").answer;
    assert_eq!(answer.due, due.due);
    assert_eq!((answer.state, answer.answered), (before.state, before.answered));
    desk.say(service, "a", &AnswerChange { no_due: true, ..Default::default() }).unwrap();
    assert_eq!(desk.unit(service, "a").answer.due, None);
}

#[test]
fn what_the_file_cannot_hold_is_refused() {
    let mut desk = Desk::new(plan(1), [item("a", Scope::Body)]);
    let long = "x".repeat(100_001);
    let note = AnswerChange { note: Some(long.clone()), ..Default::default() };
    let who = AnswerChange { responsible: Some(long), ..Default::default() };
    for (change, field) in [(note, "note"), (who, "responsible")] {
        let refused = Err((field.to_owned(), Rule::TooLong));
        assert_eq!(desk.say(Object::Body, "a", &change), refused);
    }
}

#[test]
fn one_change_for_many_keeps_what_can_be_kept_and_names_the_rest() {
    let mut plan = plan(3);
    add_proof(&mut plan, of_service(2), "a", ProofDetails::default());
    let mut desk = Desk::new(plan, [mandatory("a", Scope::Service), item("b", Scope::Service)]);
    let place = |service, item| Place { object: of_service(service), item: id(item) };
    let places = [place(1, "a"), place(1, "b"), place(2, "a"), place(2, "b"), place(9, "a")];
    let (touched, refused) = change::say(&mut desk.plan, &mut desk.board, &places, &to(DONE));
    assert_eq!(touched, [of_service(1), of_service(2)].into());
    let refused: Vec<&Place> = refused.iter().map(|it| &it.place).collect();
    assert_eq!(refused, [&places[0], &places[4]]);
    assert_eq!(desk.plan.readiness.answers.len(), 3);
    assert_eq!(desk.board.body().tally.done, 3);
}

#[test]
fn with_a_thing_go_its_answers_its_decisions_and_its_place_in_proofs() {
    let mut plan = plan(2);
    let contract = add_contract(&mut plan, &[1]);
    add_proof(&mut plan, of_service(1), "a", ProofDetails::default());
    add_proof(
        &mut plan,
        contract,
        "c",
        ProofDetails { replaced_by: Some(ProofId(1)), ..Default::default() },
    );
    let items = [item("a", Scope::Service), item("c", Scope::Contract)];
    let mut desk = Desk::new(plan, items);
    for (object, item) in [(of_service(1), "a"), (of_service(2), "a"), (contract, "c")] {
        desk.say(object, item, &to(DONE)).unwrap();
    }
    let forget = |plan: &Plan, object: Object| {
        let mut dossier = plan.readiness.clone();
        dossier.forget(&[object.record()].into());
        let left: Vec<Object> = dossier.answers.iter().map(|(it, ..)| it).collect();
        let proves: Vec<usize> = dossier.proofs.iter().map(|it| it.details.proves.len()).collect();
        (left, proves)
    };
    let plan = &desk.plan;
    assert_eq!(forget(plan, of_service(1)), (vec![of_service(2), contract], vec![0, 1]));
    assert_eq!(forget(plan, contract), (vec![of_service(1), of_service(2)], vec![1, 0]));
    let mut dossier = plan.readiness.clone();
    dossier.forget(&[domain::plan::Record::Proof(ProofId(1))].into());
    assert_eq!(dossier.answers.len(), 3);
    assert_eq!(dossier.proofs.len(), 1);
    assert_eq!(dossier.proofs[0].details.replaced_by, None);
}
