//! The next useful questions: what holds a phase up, then what weighs most, and nothing that is not
//! next.

use domain::readiness::{
    answers::{AnswerState, Object},
    checklist::{Item, Scope, Tag},
    next::{Asked, NextQuestion, questions},
};
use domain::{migration::Strategy, register::applications::ApplicationRole, services::ServiceId};

use crate::kit::{Desk, add_application, add_contract, id, item, noted, of_service, plan, to};

fn body(text: &str, weight: u8) -> Item {
    Item { weight, ..item(text, Scope::Body) }
}

fn of(text: &str, weight: u8, tags: &[Tag]) -> Item {
    Item { weight, applies_to: tags.to_vec(), ..item(text, Scope::Service) }
}

/// Everything that is asked, in its order.
fn asked(desk: &Desk, service: Option<i64>) -> Vec<NextQuestion> {
    questions(&desk.board, &desk.plan, service.map(ServiceId), usize::MAX)
}

/// The same, only what.
fn names(desk: &Desk, service: Option<i64>) -> Vec<String> {
    let name = |it: NextQuestion| match it.asked {
        Asked::Field(key) => format!("field {key}"),
        Asked::Item(id) => id.0,
    };
    asked(desk, service).into_iter().map(name).collect()
}

#[test]
fn what_holds_a_phase_up_comes_first_then_what_weighs_most() {
    let blocking =
        |text, weight, mandatory| Item { blocking: true, mandatory, ..body(text, weight) };
    let desk = Desk::new(
        plan(0),
        [
            body("light", 1),
            body("heavy", 5),
            blocking("recommended", 4, false),
            blocking("holds lightly", 1, true),
            blocking("holds", 3, true),
        ],
    );
    let order = ["holds", "holds lightly", "heavy", "recommended", "light"];
    assert_eq!(names(&desk, None), order);
    let first: Vec<NextQuestion> = questions(&desk.board, &desk.plan, None, 2);
    assert_eq!(first.len(), 2);
    assert!(first.iter().all(|it| it.blocking));
    assert_eq!((first[0].weight, first[0].count, first[0].tenths), (3, 1, 214));
    assert_eq!(first[0].objects, [Object::Body]);
}

#[test]
fn only_the_phase_a_thing_is_in_is_asked_about() {
    let late = |text, phase| Item { phase, ..body(text, 5) };
    let mut desk =
        Desk::new(plan(0), [body("one", 1), body("two", 1), late("three", 2), late("four", 4)]);
    assert_eq!(names(&desk, None), ["one", "two"]);
    desk.say(Object::Body, "one", &to(AnswerState::Done)).unwrap();
    assert_eq!(names(&desk, None), ["two"]);
    desk.say(Object::Body, "two", &noted(AnswerState::NotApplicable, "Non c'è")).unwrap();
    assert_eq!(names(&desk, None), ["three"]);
    desk.say(Object::Body, "three", &to(AnswerState::Doing)).unwrap();
    assert_eq!(names(&desk, None), ["three"], "what is under way is not done");
    desk.say(Object::Body, "three", &to(AnswerState::Done)).unwrap();
    assert_eq!(names(&desk, None), ["four"]);
    desk.say(Object::Body, "four", &to(AnswerState::Done)).unwrap();
    assert_eq!(names(&desk, None), Vec::<String>::new());
}

#[test]
fn a_field_is_asked_for_as_long_as_it_decides_whether_items_count() {
    let mut desk = Desk::new(
        plan(1),
        [
            of("kept", 2, &[Tag::Retain]),
            of("gone", 3, &[Tag::Retire]),
            of("rented", 4, &[Tag::Saas, Tag::Paas, Tag::Iaas]),
            // It counts anyway.
            of("own", 1, &[Tag::ClassAdded, Tag::PersonalData]),
        ],
    );
    let fields = asked(&desk, None);
    let seen: Vec<(&Asked, u32, u32)> =
        fields.iter().map(|it| (&it.asked, it.weight, it.count)).collect();
    let field = |key: &str| Asked::Field(key.to_owned());
    let expected = [
        (&field("migration.strategy"), 5, 1),
        (&field("migration.destination"), 4, 1),
        (&Asked::Item(id("own")), 1, 1),
    ];
    assert_eq!(seen, expected);
    assert_eq!(fields[0].tenths, 500);
    desk.change(|it| it.services[0].details.migration.strategy = Some(Strategy::Retain));
    assert_eq!(names(&desk, None), ["kept", "own"]);
}

#[test]
fn a_question_about_one_service_is_about_what_its_readiness_is_made_of() {
    let mut plan = plan(2);
    let contract = add_contract(&mut plan, &[1]);
    let items = [
        of("service", 1, &[Tag::All]),
        Item { weight: 2, ..item("contract", Scope::Contract) },
        body("body", 3),
    ];
    let desk = Desk::new(plan, items);
    assert_eq!(names(&desk, Some(1)), ["body", "contract", "service"]);
    let of_one = asked(&desk, Some(1));
    let objects: Vec<&[Object]> = of_one.iter().map(|it| it.objects.as_slice()).collect();
    let expected: [&[Object]; 3] = [&[Object::Body], &[contract], &[of_service(1)]];
    assert_eq!(objects, expected);
    assert_eq!(of_one[0].tenths, 500);
    // For all: two services, and the other one is asked for a contract's items itself.
    let all: Vec<(u32, u32)> = asked(&desk, None).iter().map(|it| (it.weight, it.count)).collect();
    assert_eq!(all, [(4, 2), (3, 1), (2, 2)]);
    assert_eq!(names(&desk, Some(99)), Vec::<String>::new());
}

#[test]
fn what_holds_for_the_services_of_an_application_is_asked_of_the_services() {
    let mut plan = plan(1);
    add_application(&mut plan, ApplicationRole::Main, &[1]);
    let desk = Desk::new(plan, [of("a", 1, &[Tag::All])]);
    let questions = asked(&desk, None);
    assert_eq!(questions.len(), 1);
    assert_eq!(questions[0].objects, [of_service(1)]);
}

#[test]
fn every_thing_counts_once_however_many_there_are() {
    let items = [of("a", 1, &[Tag::PersonalData]), of("b", 2, &[Tag::PersonalData])];
    let desk = Desk::new(plan(500), items);
    let questions = asked(&desk, None);
    assert_eq!(questions.len(), 1);
    assert_eq!((questions[0].weight, questions[0].count), (1500, 500));
    assert!(questions[0].objects.len() < 500, "only the first ones are named");
}
