//! The data of the method hold together.
#![allow(clippy::unwrap_used, missing_docs)]

use domain::{
    readiness::checklist::{PHASES, Tag},
    text::Certainty,
};
use reference::Pack;

#[test]
fn the_checklist_has_its_ninety_items_in_six_phases_and_nothing_wrong() {
    let list = Pack::shared().checklist();
    assert_eq!(list.problems(), []);
    assert_eq!(list.version, Pack::shared().version());
    let counts: Vec<usize> =
        (1..=PHASES).map(|it| list.items.iter().filter(|item| item.phase == it).count()).collect();
    assert_eq!(counts, [13, 8, 25, 13, 14, 17]);
    let numbers: Vec<u8> = Pack::shared().phases().iter().map(|it| it.number).collect();
    assert_eq!(numbers, Vec::from_iter(1..=PHASES));
    assert!(list.items.is_sorted_by_key(|it| (it.phase, &it.id)));
}

#[test]
fn every_item_has_a_source_and_what_was_not_read_officially_asks_to_be_verified() {
    for item in &Pack::shared().checklist().items {
        let surest = item.sources.iter().map(|it| it.certainty).min().unwrap();
        assert!(
            surest == Certainty::Official || item.verify.is_some(),
            "{:?}: {surest:?} and nothing to verify",
            item.id
        );
    }
}

#[test]
fn a_source_is_named_in_full_with_the_place_in_it() {
    let list = Pack::shared().checklist();
    let item = list.items.iter().find(|it| it.id.0 == "C1-13").unwrap();
    let said: Vec<_> =
        item.sources.iter().map(|it| (it.reference.as_str(), it.certainty)).collect();
    assert_eq!(said[0], ("Regolamento (UE) 2016/679, art. 32(1)(c)", Certainty::General));
    assert!(said[2].0.ends_with(", cap. 6.2") && said[2].1 == Certainty::Official, "{said:?}");
}

#[test]
fn every_condition_is_used_by_some_item() {
    let items = &Pack::shared().checklist().items;
    for tag in Tag::ALL {
        assert!(items.iter().any(|it| it.applies_to.contains(&tag)), "{tag:?}");
    }
}
