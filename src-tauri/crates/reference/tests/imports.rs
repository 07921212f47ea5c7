//! The tools of the manual and the words of offices fit the registers.
#![allow(clippy::unwrap_used, missing_docs)]

use std::collections::BTreeSet;

use domain::{
    names::normal,
    register::{
        Register,
        fields::{self, Lists},
    },
};
use reference::{Pack, imports::Layout, method::SheetPlace};

fn keys(register: Register) -> BTreeSet<String> {
    let fields = fields::of(register, &Lists::default(), &[]);
    fields.into_iter().filter(|it| !it.computed).map(|it| it.key).collect()
}

#[test]
fn every_word_of_a_column_is_plain_and_leads_to_one_field_that_is_there() {
    for register in Register::ALL {
        let mut words = BTreeSet::new();
        let known = keys(register);
        for it in Pack::shared().headings().iter().filter(|it| it.register == register) {
            assert!(known.contains(&it.field), "{register:?} has no {}", it.field);
            for alias in &it.aliases {
                assert_eq!(normal(alias), *alias);
                assert!(words.insert(alias), "{register:?}: {alias} twice");
            }
        }
        assert!(words.len() > 10, "{register:?}");
    }
}

#[test]
fn every_column_of_a_form_goes_to_a_field_that_is_there() {
    for form in Pack::shared().forms() {
        let known = keys(form.register);
        for (heading, field) in &form.columns {
            assert_eq!(normal(heading), *heading);
            if let (Layout::Table, Some(field)) = (form.layout, field) {
                assert!(known.contains(field), "{:?} has no {field}", form.id);
            }
        }
    }
}

#[test]
fn the_sheet_and_the_skills_are_whole() {
    let sheet = Pack::shared().assessment_sheet();
    let ids: BTreeSet<_> = sheet.iter().map(|it| &it.id).collect();
    let labels: BTreeSet<_> = sheet.iter().map(|it| normal(&it.kit_label)).collect();
    assert_eq!((sheet.len(), ids.len(), labels.len()), (33, 33, 33));
    assert_eq!(sheet.iter().filter(|it| it.goes_to == SheetPlace::Sheet).count(), 29);
    let skills = Pack::shared().skills();
    assert_eq!(skills.scale.iter().map(|it| it.level).collect::<Vec<_>>(), [0, 1, 2, 3, 4, 5]);
    assert_eq!(skills.skills.len(), 16);
    for skill in &skills.skills {
        assert_eq!(skill.minimum.len(), 5, "{}", skill.name.it);
        assert!(skill.minimum.values().all(|it| *it <= 5));
    }
}
