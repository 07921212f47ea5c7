//! What the board shows: figures that agree with each other, answers nobody asks for any more, how
//! the work grew.

use domain::{
    readiness::{
        answers::{Answer, AnswerState, Object},
        checklist::{Item, Scope, Tag},
        dossier::KeptList,
        proofs::ProofDetails,
        score::{PhaseScore, Tally},
    },
    register::applications::ApplicationRole,
    services::{Provision, ServiceId},
};
use jiff::civil::date;

use crate::kit::{
    Desk, TODAY, add_application, add_contract, add_proof, id, item, list, noted, of_service, plan,
    to,
};

const DONE: AnswerState = AnswerState::Done;

#[test]
fn readiness_is_the_weight_of_what_is_done_over_the_weight_of_what_counts() {
    let weighing = |text: &str, weight| Item { weight, ..item(text, Scope::Body) };
    let no = Item { applies_to: vec![Tag::OnPremise], ..weighing("never", 5) };
    let mut plan = plan(1);
    plan.services[0].details.migration.origin = Some(domain::migration::Origin::Saas);
    let mut desk = Desk::new(plan, [weighing("a", 5), weighing("b", 3), weighing("c", 3), no]);
    assert_eq!(desk.board.body().percent, Some(0));
    desk.say(Object::Body, "a", &to(DONE)).unwrap();
    let score = desk.board.body();
    let tally = Tally { done: 5, applicable: 11, items: 3, open: 2, ..Tally::default() };
    assert_eq!((score.percent, score.tally), (Some(45), tally));
    desk.say(Object::Body, "b", &noted(AnswerState::NotApplicable, "Non c'è")).unwrap();
    assert_eq!(desk.board.body().percent, Some(62), "what does not count is not counted");
    desk.say(Object::Body, "c", &to(AnswerState::Doing)).unwrap();
    assert_eq!(desk.board.body().percent, Some(62), "half done is not done");
    desk.say(Object::Body, "c", &to(DONE)).unwrap();
    assert_eq!(desk.board.body().percent, Some(100));
    for it in ["a", "c"] {
        desk.say(Object::Body, it, &noted(AnswerState::NotApplicable, "Non c'è")).unwrap();
    }
    assert_eq!(desk.board.body().percent, None, "where nothing counts there is no figure");
}

#[test]
fn what_counts_only_because_nobody_said_otherwise_is_told_apart() {
    let of = |text: &str, tag| Item { applies_to: vec![tag], ..item(text, Scope::Service) };
    let items = [of("a", Tag::PersonalData), of("b", Tag::ClassAdded), of("c", Tag::Funded)];
    let desk = Desk::new(plan(2), items);
    let tally = desk.board.body().tally;
    assert_eq!((tally.items, tally.unclear), (4, 2));
}

#[test]
fn a_proof_that_comes_or_goes_is_seen() {
    let wanted = Item { mandatory: true, ..item("a", Scope::Service) };
    let mut desk = Desk::new(plan(1), [wanted]);
    add_proof(&mut desk.plan, of_service(1), "a", ProofDetails::default());
    desk.board.answered(&desk.plan, &[of_service(1)].into());
    desk.say(of_service(1), "a", &to(DONE)).unwrap();
    assert_eq!(desk.board.body().percent, Some(100));
    desk.plan.readiness.proofs[0].details.expires = TODAY.yesterday().ok();
    desk.board.answered(&desk.plan, &[of_service(1)].into());
    assert_eq!(desk.board.body().percent, Some(0));
}

#[test]
fn a_phase_is_ready_once_nothing_mandatory_holds_it_up() {
    let make = |text: &str, phase, mandatory, blocking| Item {
        phase,
        mandatory,
        blocking,
        ..item(text, Scope::Body)
    };
    let items = [
        make("1 holds", 1, true, true),
        make("1 must", 1, true, false),
        make("3 could", 3, false, true),
        make("4 holds", 4, true, true),
    ];
    let mut desk = Desk::new(plan(0), items);
    let ready = |desk: &Desk| -> Vec<bool> {
        desk.board.body().phases.iter().map(|it: &PhaseScore| it.ready).collect()
    };
    assert_eq!(ready(&desk), [false, true, true, false, true, true]);
    assert_eq!(desk.board.body().current_phase(), Some(1));
    desk.say(Object::Body, "1 holds", &noted(DONE, "Fatto")).unwrap();
    assert_eq!(ready(&desk), [true, true, true, false, true, true]);
    assert_eq!(desk.board.body().current_phase(), Some(4));
    desk.say(Object::Body, "4 holds", &noted(AnswerState::NotApplicable, "Non c'è")).unwrap();
    assert_eq!(desk.board.body().current_phase(), None);
}

#[test]
fn what_several_services_share_is_counted_once_for_the_body_and_with_each_of_them() {
    let mut plan = plan(3);
    add_contract(&mut plan, &[1, 2]);
    let weighing = |text: &str, scope, weight| Item { weight, ..item(text, scope) };
    let items = [
        weighing("body", Scope::Body, 1),
        weighing("service", Scope::Service, 2),
        weighing("contract", Scope::Contract, 4),
    ];
    let desk = Desk::new(plan, items);
    let applicable = |id| desk.board.service(ServiceId(id)).map(|it| it.tally.applicable);
    assert_eq!([1, 2, 3, 4].map(applicable), [Some(7), Some(7), Some(7), None]);
    // The body once, three services, one contract and one service without.
    assert_eq!(desk.board.body().tally.applicable, 1 + 3 * 2 + 2 * 4);
}

#[test]
fn a_service_the_body_does_not_offer_counts_for_nothing() {
    let mut desk = Desk::new(plan(2), [item("a", Scope::Service)]);
    desk.say(of_service(2), "a", &to(DONE)).unwrap();
    desk.change(|it| it.services[1].details.provision = Provision::NotOffered);
    assert_eq!(desk.board.body().tally.items, 1);
    assert!(desk.board.service(ServiceId(2)).is_none());
    // What was said waits for it.
    desk.change(|it| it.services[1].details.provision = Provision::Offered);
    assert_eq!(desk.board.body().tally.done, 1);
}

#[test]
fn lists_of_the_body_s_own_count_with_the_list_of_the_method() {
    let mut plan = plan(1);
    let mut kept = |id: &str, own, items: Vec<Item>| {
        let list = list(items);
        plan.readiness.lists.insert(id.into(), KeptList { own, list });
    };
    kept("ours", true, vec![item("ours-1", Scope::Service)]);
    // The list of the method as it was seen last is there to compare, not to count.
    kept("prova", false, vec![item("a", Scope::Service), item("old", Scope::Service)]);
    let desk = Desk::new(plan, [item("a", Scope::Service)]);
    let items: Vec<&str> = desk.board.items().map(|it| it.id.0.as_str()).collect();
    assert_eq!(items, ["a", "ours-1"]);
    assert_eq!(desk.board.body().tally.items, 2);
}

#[test]
fn answers_that_no_list_asks_for_are_kept_and_told() {
    let mut plan = plan(1);
    let answers = &mut plan.readiness.answers;
    answers.set(of_service(1), &id("gone"), Some(Answer::default()));
    answers.set(Object::Body, &id("a"), Some(Answer::default()));
    let desk = Desk::new(plan, [item("a", Scope::Body)]);
    let orphans = desk.board.orphans(&desk.plan);
    let places: Vec<(Object, &str)> =
        orphans.iter().map(|(it, _)| (it.object, it.item.0.as_str())).collect();
    assert_eq!(places, [(of_service(1), "gone")]);
}

#[test]
fn what_has_to_be_done_before_is_named_until_it_is_done_or_does_not_count() {
    let waiting = Item { after: vec![id("a"), id("b"), id("c")], ..item("d", Scope::Body) };
    let nowhere = Item { applies_to: vec![Tag::PersonalData], ..item("c", Scope::Body) };
    let items = [item("a", Scope::Body), item("b", Scope::Body), nowhere, waiting];
    let mut desk = Desk::new(plan(0), items);
    let waits = |desk: &Desk| desk.unit(Object::Body, "d").waits_for;
    assert_eq!(waits(&desk), [id("a"), id("b")]);
    desk.say(Object::Body, "a", &to(DONE)).unwrap();
    desk.say(Object::Body, "b", &noted(AnswerState::NotApplicable, "Non c'è")).unwrap();
    assert_eq!(waits(&desk), []);
}

#[test]
fn the_work_grows_day_by_day_up_to_what_is_done_today() {
    let mut plan = plan(2);
    add_application(&mut plan, ApplicationRole::Main, &[1, 2]);
    let weighing = |text: &str, weight| Item { weight, ..item(text, Scope::Service) };
    let mut desk = Desk::new(plan, [weighing("a", 2), weighing("b", 3)]);
    for (day, service, item) in [(1, 1, "a"), (1, 2, "a"), (9, 2, "b")] {
        desk.look_on(date(2026, 11, day));
        desk.say(of_service(service), item, &to(DONE)).unwrap();
    }
    desk.look_on(TODAY);
    let expected = [(date(2026, 11, 1), 4), (date(2026, 11, 9), 7)];
    assert_eq!(desk.board.progress(&desk.plan), expected);
    assert_eq!(desk.board.body().tally.done, 7);
}

#[test]
fn one_item_is_seen_everywhere_it_is_asked() {
    let mut plan = plan(3);
    let application = add_application(&mut plan, ApplicationRole::Main, &[1]);
    let items = [item("s", Scope::Service), item("a", Scope::Application)];
    let desk = Desk::new(plan, items);
    let of = |name: &str| -> Vec<Object> {
        desk.board.units_of(&desk.plan, &id(name)).iter().map(|it| it.object).collect()
    };
    assert_eq!(of("s"), [1, 2, 3].map(of_service));
    assert_eq!(of("a"), [of_service(2), of_service(3), application]);
    assert_eq!(of("none"), []);
}
