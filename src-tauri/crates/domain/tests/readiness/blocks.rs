//! What holds up what: phases, services, and the items that wait for others.

use domain::{
    readiness::{
        answers::{AnswerState, Object},
        blocks::{BlockingItem, Blocks, HeldPhase, blocks},
        checklist::{Item, Scope},
    },
    register::applications::ApplicationRole,
    services::ServiceId,
};

use crate::kit::{Desk, add_application, id, item, noted, of_service, plan, to};

fn holding(text: &str, scope: Scope, phase: u8) -> Item {
    Item { phase, mandatory: true, blocking: true, ..item(text, scope) }
}

fn after(item: Item, before: &str) -> Item {
    Item { after: vec![id(before)], ..item }
}

/// Item, whether it holds up, for how many things it is open, how many services that concerns.
fn rows<'a>(found: &'a Blocks) -> Vec<(&'a str, bool, u32, u32)> {
    let row = |it: &'a BlockingItem| (it.item.0.as_str(), it.holds, it.open, it.services);
    found.items.iter().map(row).collect()
}

fn waits(found: &Blocks) -> Vec<(&str, &str, u32)> {
    found.waits.iter().map(|it| (it.item.0.as_str(), it.before.0.as_str(), it.count)).collect()
}

/// Phase, items that hold it up, services it holds up, services that are in it.
fn held(found: &Blocks) -> Vec<(u8, u32, u32, u32)> {
    let row = |it: &HeldPhase| (it.phase, it.items, it.held, it.now);
    found.phases.iter().filter(|it| it.items + it.held + it.now > 0).map(row).collect()
}

fn of(desk: &Desk, service: Option<i64>) -> Blocks {
    blocks(&desk.board, &desk.plan, service.map(ServiceId))
}

#[test]
fn an_item_holds_up_each_service_it_concerns_once() {
    let mut plan = plan(3);
    let suite = add_application(&mut plan, ApplicationRole::Main, &[1, 2]);
    add_application(&mut plan, ApplicationRole::Main, &[1]);
    let mut desk = Desk::new(
        plan,
        [
            holding("late", Scope::Service, 2),
            holding("body", Scope::Body, 1),
            holding("suite", Scope::Application, 1),
            item("light", Scope::Service),
            Item { mandatory: false, ..holding("advice", Scope::Service, 1) },
        ],
    );
    let found = of(&desk, None);
    // The third has no application: what is asked of one is asked of it.
    let all = [("body", true, 1, 3), ("suite", true, 3, 3), ("late", true, 3, 3)];
    assert_eq!((found.services, rows(&found)), (3, all.to_vec()));
    assert_eq!(held(&found), [(1, 2, 3, 3), (2, 1, 3, 0)]);

    desk.say(Object::Body, "body", &noted(AnswerState::Done, "Fatto")).unwrap();
    desk.say(suite, "suite", &noted(AnswerState::Done, "Fatto")).unwrap();
    desk.say(of_service(1), "late", &noted(AnswerState::NotApplicable, "No")).unwrap();
    let found = of(&desk, None);
    assert_eq!(rows(&found), [("suite", true, 2, 2), ("late", true, 2, 2)]);
    assert_eq!(held(&found), [(1, 1, 2, 2), (2, 1, 2, 1)]);
    assert_eq!(found.items[0].first, [ServiceId(1), ServiceId(3)]);

    for (service, expected) in
        [(1, vec![("suite", true, 1, 1)]), (2, vec![("late", true, 1, 1)]), (9, vec![])]
    {
        assert_eq!(rows(&of(&desk, Some(service))), expected, "{service}");
    }
}

#[test]
fn what_waits_is_there_as_long_as_both_are_open() {
    let mut desk = Desk::new(
        plan(2),
        [
            holding("first", Scope::Body, 1),
            after(item("then", Scope::Service), "first"),
            after(item("last", Scope::Service), "then"),
            after(item("free", Scope::Service), "not in any list"),
        ],
    );
    let found = of(&desk, None);
    let all = [("first", true, 1, 2), ("then", false, 2, 2), ("last", false, 2, 2)];
    assert_eq!(rows(&found), all);
    assert_eq!(waits(&found), [("then", "first", 2), ("last", "then", 2)]);

    desk.say(of_service(1), "then", &to(AnswerState::Done)).unwrap();
    desk.say(Object::Body, "first", &noted(AnswerState::Done, "Fatto")).unwrap();
    let found = of(&desk, None);
    assert_eq!(waits(&found), [("last", "then", 1)]);
    assert_eq!(rows(&found), [("then", false, 1, 1), ("last", false, 2, 2)]);
    assert_eq!(waits(&of(&desk, Some(1))), []);
}

#[test]
fn it_agrees_with_the_board_and_with_each_thing() {
    let mut plan = plan(4);
    add_application(&mut plan, ApplicationRole::Main, &[1, 2]);
    let mut desk = Desk::new(
        plan,
        [
            holding("one", Scope::Body, 1),
            after(holding("two", Scope::Service, 1), "one"),
            after(holding("three", Scope::Application, 2), "two"),
            after(item("four", Scope::Service), "three"),
        ],
    );
    for (object, item) in [(of_service(1), "two"), (of_service(4), "three"), (Object::Body, "one")]
    {
        desk.say(object, item, &noted(AnswerState::Done, "Fatto")).unwrap();
        let found = of(&desk, None);
        let score = desk.board.body();
        for phase in &score.phases {
            let open = found.items.iter().filter(|it| it.holds && it.phase == phase.phase);
            assert_eq!(open.map(|it| it.open).sum::<u32>(), phase.tally.blocking, "{phase:?}");
        }
        let units = desk.board.objects().flat_map(|it| desk.board.units(&desk.plan, it));
        let open = units.filter(|it| it.counts && !it.done && !it.template);
        let waiting = open.map(|it| u32::try_from(it.waits_for.len()).unwrap()).sum::<u32>();
        assert_eq!(found.waits.iter().map(|it| it.count).sum::<u32>(), waiting, "{item}");
    }
}
