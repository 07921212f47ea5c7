//! The data of the method hold together.
#![allow(clippy::unwrap_used, missing_docs)]

use std::collections::{BTreeMap, BTreeSet};

use domain::{
    classification::{
        Family, Level, PrecheckQuestion, Severity, level_suffices, precheck_outcome, requirements,
    },
    costs::items::CostCategory,
    migration::Strategy,
    priority::{Grades, priority, quadrant},
    readiness::checklist::{PHASES, Tag},
    register::{
        applications::Grade,
        costs::CostNature,
        skills::{Skill, SkillDetails, SkillId},
        value::Options,
    },
    services::DataClass,
    skills_gap::gap,
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

#[test]
fn every_class_has_its_meaning_and_its_lowest_levels_which_are_to_be_verified() {
    let table = Pack::shared().classification();
    for class in DataClass::ALL {
        assert!(table.classes.iter().any(|it| it.class == *class));
        let minimum = requirements(*class, table).unwrap();
        let families = [minimum.service, minimum.infrastructure, minimum.adequate];
        assert_eq!(
            families.map(Level::family),
            [Family::Service, Family::Infrastructure, Family::Adequate]
        );
        assert!(families.iter().all(|it| level_suffices(*it, minimum)));
        assert!(minimum.source.certainty > Certainty::Official, "the table was not read");
    }
    let levels: Vec<u8> = table.minimum.iter().map(|it| it.service.number()).collect();
    assert!(levels.is_sorted(), "a higher class never asks less: {levels:?}");
    assert_eq!((table.families.len(), table.numbers.len()), (3, 4));
    assert_eq!((table.validity.months, table.validity.renewal_days), (36, 90));
    assert!(table.places.iter().any(|it| it.classes.is_empty()), "in house is an exception");
}

#[test]
fn the_questions_about_a_class_suggest_only_the_ordinary_one() {
    let precheck = &Pack::shared().classification().precheck;
    assert_eq!(precheck.source.certainty, Certainty::Unofficial);
    let answers = |place: usize, changed: &str| -> BTreeMap<String, String> {
        let of = |it: &PrecheckQuestion| {
            let option = &it.options[if it.id == changed { place } else { 0 }];
            (it.id.clone(), option.id.clone())
        };
        precheck.questions.iter().map(of).collect()
    };
    let outcome = |answers| precheck_outcome(precheck, &answers).unwrap();
    assert_eq!(outcome(answers(0, "")).suggests, Some(DataClass::Ordinary));
    for question in &precheck.questions {
        assert_eq!(question.options[0].severity, Severity::Low, "{}", question.id);
        for (place, option) in question.options.iter().enumerate().skip(1) {
            let found = outcome(answers(place, &question.id));
            assert_eq!(found.suggests, None, "{} {}", question.id, option.id);
            assert_eq!(found.because.len(), 1);
            assert_eq!(found.says.it.contains("ACN"), option.severity == Severity::National);
        }
        let mut missing = answers(0, "");
        missing.remove(&question.id);
        assert_eq!(outcome(missing).suggests, None, "{} has no answer", question.id);
    }
}

/// Opportunity, risk, ease; benefit, complexity, quadrant, level: the vectors of the method.
#[test]
fn the_vectors_of_priority_and_quadrant_come_out() {
    use Grade::{High, Low, Medium};
    let data = Pack::shared().priority();
    for (opportunity, risk, ease, benefit, complexity, name, level) in [
        (High, Low, High, 3.0, 1.0, "Subito", 1),
        (Medium, Low, Low, 2.0, 2.0, "Dopo o da rivedere", 2),
        (Low, High, High, 1.0, 2.0, "Dopo o da rivedere", 3),
        (Low, Medium, Medium, 1.0, 2.0, "Dopo o da rivedere", 4),
        (High, High, Low, 3.0, 3.0, "Progetto da preparare", 1),
        (Medium, Low, High, 2.0, 1.0, "Quando capita", 2),
    ] {
        let grades = Grades { opportunity: Some(opportunity), risk: Some(risk), ease: Some(ease) };
        assert_eq!(priority(data, grades).level, Some(level), "{grades:?}");
        let place = quadrant(&data.quadrant, grades).unwrap();
        assert_eq!(
            (place.benefit, place.complexity, &*place.name.it),
            (benefit, complexity, name),
            "{grades:?}"
        );
        assert_eq!(place.source.certainty, Certainty::Unofficial);
    }
    assert_eq!(quadrant(&data.quadrant, Grades::default()), None, "nothing is known");
}

#[test]
fn the_levels_of_priority_ask_the_questions_of_the_manual() {
    let data = Pack::shared().priority();
    let counts: Vec<_> = data.levels.iter().map(|it| (it.level, it.questions.len())).collect();
    assert_eq!(counts, [(1, 11), (2, 9), (3, 6), (4, 0)]);
    assert_eq!(data.levels.iter().filter(|it| it.when.is_none()).count(), 1, "the last one");
    assert_eq!(data.source.certainty, Certainty::Official);
    assert_eq!(data.reading_source.certainty, Certainty::Unofficial);
    let ids: BTreeSet<&str> =
        data.levels.iter().flat_map(|it| &it.questions).map(|it| it.id.as_str()).collect();
    assert_eq!(ids.len(), 26);
}

#[test]
fn the_vector_of_the_skills_comes_out() {
    let skill = |name: &str, level| Skill {
        id: SkillId(1),
        details: SkillDetails { name: name.into(), level: Some(level), ..Default::default() },
    };
    let assessed = [skill("Linguaggi di scripting", 1), skill("migrazione  dati", 3)];
    let needs = &Pack::shared().skills().skills;
    let gaps = gap(Strategy::Repurchase, needs, &assessed).unwrap();
    let needed: Vec<_> = gaps
        .iter()
        .filter(|it| it.needed > 0)
        .map(|it| (it.name.it.as_str(), it.missing))
        .collect();
    assert_eq!(needed, [("Linguaggi di scripting", Some(2)), ("Migrazione dati", Some(0))]);
    assert_eq!(gaps.iter().filter_map(|it| it.missing).sum::<i64>(), 2);
    assert_eq!(gap(Strategy::Retain, needs, &assessed), None);
}

#[test]
fn what_costs_is_whole_and_says_where_it_comes_from() {
    let method = Pack::shared().cost_method();
    assert_eq!(method.items.len(), 51);
    let ids: BTreeSet<&str> = method.items.iter().map(|it| it.id.as_str()).collect();
    assert_eq!(ids.len(), method.items.len(), "no id is given twice");
    for item in &method.items {
        let is_hidden = item.category == CostCategory::OnpremHidden;
        assert_eq!(item.nature == CostNature::Hidden, is_hidden, "{}", item.id);
        assert_eq!(item.from_machines, item.id == "oi_energia", "{}", item.id);
    }
    assert!(method.formula("tco").is_some_and(|it| it.certainty == Certainty::Official));
    assert!(method.formula("payback").is_some_and(|it| it.certainty == Certainty::Unofficial));
    assert_eq!((method.years, method.duty_years), (5, 5));
    assert_eq!(
        (method.co2.plain().as_str(), method.co2_source.certainty),
        ("0.26", Certainty::General)
    );
}

#[test]
fn an_index_has_no_hole_and_an_indicator_no_twin() {
    for index in Pack::shared().price_indices() {
        let years: Vec<i64> = index.changes.keys().copied().collect();
        assert!(years.windows(2).all(|it| it[1] == it[0] + 1), "{}", index.id);
        assert_eq!(
            (index.beyond, index.source.certainty),
            (None, Certainty::General),
            "{}",
            index.id
        );
    }
    let kpis = Pack::shared().kpis();
    let ids: BTreeSet<&str> = kpis.iter().map(|it| it.id.as_str()).collect();
    assert_eq!((kpis.len(), ids.len()), (28, 28));
    assert_eq!(kpis.iter().filter(|it| it.suggested_for_small).count(), 25);
}
