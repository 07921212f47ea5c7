//! What can be wrong with a list, and what became of one in a new version.

use domain::{
    readiness::checklist::{Checklist, Item, ListChanges, ListProblem, Scope},
    text::Localized,
};

use crate::kit::{id, item, list};

fn waits(text: &str, after: &[&str]) -> Item {
    Item { after: after.iter().map(|it| id(it)).collect(), ..item(text, Scope::Body) }
}

fn cycle(items: &[&str]) -> ListProblem {
    ListProblem::Cycle { items: items.iter().map(|it| id(it)).collect() }
}

#[test]
fn a_list_says_everything_that_is_wrong_with_it() {
    let body = |text: &str| item(text, Scope::Body);
    let a = || ListProblem::Duplicate { item: id("a") };
    let nameless = |change: fn(&mut Checklist)| {
        let mut list = list([body("a")]);
        change(&mut list);
        list
    };
    let unknown =
        |item: &str, names: &str| ListProblem::Unknown { item: id(item), names: id(names) };
    for (checklist, expected) in [
        (list([]), vec![]),
        (list([body("a"), waits("b", &["a"]), waits("c", &["a", "b"])]), vec![]),
        (nameless(|it| it.id = " ".into()), vec![ListProblem::NoName]),
        (nameless(|it| it.version.clear()), vec![ListProblem::NoName]),
        (nameless(|it| it.title.it = "\t".into()), vec![ListProblem::NoName]),
        (nameless(|it| it.title.en.clear()), vec![]),
        (list([body("a"), body("a")]), vec![a()]),
        (list([body("a"), body("a"), body("a")]), vec![a(), a()]),
        (list([Item { phase: 0, ..body("a") }]), vec![ListProblem::Phase { item: id("a") }]),
        (list([Item { phase: 7, ..body("a") }]), vec![ListProblem::Phase { item: id("a") }]),
        (list([Item { phase: 1, ..body("a") }, Item { phase: 6, ..body("b") }]), vec![]),
        (list([Item { weight: 0, ..body("a") }]), vec![ListProblem::Weight { item: id("a") }]),
        (list([Item { weight: 6, ..body("a") }]), vec![ListProblem::Weight { item: id("a") }]),
        (list([Item { weight: 1, ..body("a") }, Item { weight: 5, ..body("b") }]), vec![]),
        (
            list([Item { applies_to: vec![], ..body("a") }]),
            vec![ListProblem::NoCondition { item: id("a") }],
        ),
        (
            list([body("a"), Item { text: Localized::default(), ..body("b") }]),
            vec![ListProblem::Empty { place: 2 }],
        ),
        (list([body(" ")]), vec![ListProblem::Empty { place: 1 }]),
        (list([waits("a", &["z"])]), vec![unknown("a", "z")]),
        (list([Item { excludes: vec![id("z")], ..body("a") }]), vec![unknown("a", "z")]),
        (list([waits("a", &["a"])]), vec![cycle(&["a"])]),
        (list([waits("a", &["b"]), waits("b", &["a"])]), vec![cycle(&["a", "b"])]),
        (
            list([
                waits("a", &["b"]),
                waits("b", &["c", "d"]),
                body("c"),
                waits("d", &["e"]),
                waits("e", &["b"]),
            ]),
            vec![cycle(&["b", "d", "e"])],
        ),
        // A way round is no circle.
        (
            list([waits("a", &["b", "c"]), waits("b", &["d"]), waits("c", &["d"]), body("d")]),
            vec![],
        ),
        (
            list([Item { phase: 0, weight: 9, ..waits("a", &["a", "z"]) }]),
            vec![
                ListProblem::Phase { item: id("a") },
                ListProblem::Weight { item: id("a") },
                unknown("a", "z"),
                cycle(&["a"]),
            ],
        ),
    ] {
        assert_eq!(checklist.problems(), expected, "{:#?}", checklist.items);
    }
}

#[test]
fn a_long_chain_is_no_circle_and_takes_no_room_on_the_stack() {
    let name = |it: usize| format!("{it:06}");
    let chain = |last: Vec<String>| {
        let mut items: Vec<Item> =
            (0..20_000).map(|it| waits(&name(it), &[&name(it + 1)])).collect();
        let last: Vec<&str> = last.iter().map(String::as_str).collect();
        items.push(waits(&name(20_000), &last));
        list(items)
    };
    assert_eq!(chain(vec![]).problems(), []);
}

#[test]
fn a_new_version_of_a_list_tells_what_is_new_what_went_and_what_changed() {
    let heavy = |text: &str| Item { weight: 5, ..item(text, Scope::Body) };
    let body = |text: &str| item(text, Scope::Body);
    let none = ListChanges::default;
    for (before, now, expected) in [
        (vec![], vec![], none()),
        (vec![body("a"), body("b")], vec![body("b"), body("a")], none()),
        (vec![], vec![body("a")], ListChanges { added: vec![body("a")], ..none() }),
        (vec![body("a")], vec![], ListChanges { removed: vec![body("a")], ..none() }),
        (
            vec![body("a"), body("b")],
            vec![body("a"), heavy("b")],
            ListChanges { changed: vec![(body("b"), heavy("b"))], ..none() },
        ),
        // An item under another id is another item.
        (
            vec![body("a")],
            vec![Item { id: id("b"), ..body("a") }],
            ListChanges {
                added: vec![Item { id: id("b"), ..body("a") }],
                removed: vec![body("a")],
                ..none()
            },
        ),
    ] {
        let changes = ListChanges::between(&list(before), &list(now));
        assert_eq!(changes, expected);
        assert_eq!(changes.is_empty(), expected == none());
    }
}
