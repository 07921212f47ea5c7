//! What holds of any plan, any list and anything that is said, in any order.

use domain::{
    migration::{Destination, Mode, Strategy as Move},
    plan::Plan,
    readiness::{
        answers::{AnswerState, Object, Place},
        board::Board,
        change::{self, AnswerChange},
        checklist::{Checklist, Item, Recurrence, Scope, Tag},
        proofs::ProofDetails,
        score::{Score, Tally},
    },
    register::{applications::ApplicationRole, value::Options},
    services::{DataClass, PersonalData, Provision},
};
use proptest::{
    prelude::*,
    sample::{Index, select, subsequence},
};

use crate::kit::{
    Desk, TODAY, add_application, add_contract, add_proof, id, item, list, plan, proposals,
};

fn any_item(number: usize) -> impl Strategy<Value = Item> {
    let tags =
        prop_oneof![Just(vec![Tag::All]), prop::collection::vec(select(&Tag::ALL[..]), 1..3),];
    let flags = (any::<bool>(), any::<bool>());
    let of = (select(Scope::ALL), select(Recurrence::ALL));
    (1_u8..=6, 1_u8..=5, flags, of, tags).prop_map(
        move |(phase, weight, (mandatory, blocking), (scope, recurrence), applies_to)| Item {
            phase,
            weight,
            mandatory,
            blocking,
            recurrence,
            applies_to,
            after: (0..number).map(|it| id(&format!("v{it}"))).collect(),
            ..item(&format!("v{number}"), scope)
        },
    )
}

fn any_list() -> impl Strategy<Value = Checklist> {
    let items = (0_usize..8).prop_flat_map(|many| (0..many).map(any_item).collect::<Vec<_>>());
    // Something is always asked.
    items.prop_map(|items| list(items.into_iter().chain([item("v8", Scope::Body)])))
}

/// Services of all kinds, with what they share, and some proofs.
fn any_desk() -> impl Strategy<Value = Desk> {
    let class = prop::option::of(select(DataClass::ALL));
    let kinds =
        prop_oneof![Just(vec![]), Just(vec![PersonalData::None]), Just(vec![PersonalData::Common])];
    let moves = (
        prop::option::of(select(Move::ALL)),
        prop::option::of(select(Destination::ALL)),
        prop::option::of(select(Mode::ALL)),
    );
    let service = (class, kinds, moves, select(Provision::ALL), any::<bool>());
    let services = prop::collection::vec(service, 0..4);
    let shared = || prop::collection::vec(subsequence(vec![1, 2, 3], 0..=3), 0..3);
    let roles = select(ApplicationRole::ALL);
    let proofs = prop::collection::vec((any::<Index>(), any::<Index>(), any::<bool>()), 0..4);
    (services, shared(), shared(), roles, proofs, any_list()).prop_map(
        |(services, applications, contracts, role, proofs, list)| {
            let many = services.len() as i64;
            let mut plan = plan(many);
            for (it, (class, kinds, moves, provision, faces)) in
                plan.services.iter_mut().zip(services)
            {
                let details = &mut it.details;
                details.data_class = class;
                details.personal_data = kinds;
                details.provision = provision;
                details.citizen_facing = faces;
                let migration = &mut details.migration;
                (migration.strategy, migration.destination, migration.mode) = moves;
            }
            let mut there = |mut of: Vec<i64>, is_contract| {
                of.retain(|it| *it <= many);
                match is_contract {
                    true => add_contract(&mut plan, &of),
                    false => add_application(&mut plan, role, &of),
                };
            };
            applications.into_iter().for_each(|it| there(it, false));
            contracts.into_iter().for_each(|it| there(it, true));
            let mut desk = Desk::on(TODAY, plan, list);
            let objects: Vec<Object> = desk.board.objects().collect();
            desk.change(|plan| {
                for (object, item, counts) in proofs {
                    let expires = (!counts).then(|| TODAY.yesterday().unwrap());
                    let details = ProofDetails { expires, ..Default::default() };
                    add_proof(plan, *object.get(&objects), &format!("v{}", item.index(9)), details);
                }
            });
            desk
        },
    )
}

/// Where something is said, and what. A change says state and note, so that it does not depend on
/// what was inherited.
fn any_word() -> impl Strategy<Value = (Index, AnswerChange)> {
    let note = select(&["", "Nota"][..]);
    let change = (select(AnswerState::ALL), note).prop_map(|(state, note)| AnswerChange {
        state: Some(state),
        note: Some(note.to_owned()),
        ..Default::default()
    });
    let forget = Just(AnswerChange { forget: true, ..Default::default() });
    (any::<Index>(), prop_oneof![7 => change, 1 => forget])
}

fn any_words() -> impl Strategy<Value = Vec<(Index, AnswerChange)>> {
    prop::collection::vec(any_word(), 0..16)
}

/// Every place where something can be said.
fn places(desk: &Desk) -> Vec<Place> {
    let each = |object| {
        desk.board
            .units(&desk.plan, object)
            .into_iter()
            .map(move |it| Place { object, item: it.item })
    };
    desk.board.objects().flat_map(each).collect()
}

fn say(desk: &mut Desk, place: &Place, change: &AnswerChange) -> bool {
    let places = std::slice::from_ref(place);
    change::say(&mut desk.plan, &mut desk.board, places, change).1.is_empty()
}

/// Everything the board shows.
fn shown(board: &Board, plan: &Plan) -> impl PartialEq + std::fmt::Debug + use<> {
    let objects: Vec<_> =
        board.objects().map(|it| (it, board.object(it), board.units(plan, it))).collect();
    let services: Vec<Option<Score>> = board.services().map(|it| board.service(it)).collect();
    (board.body(), services, objects, board.completeness(None), board.progress(plan))
}

fn scores(board: &Board) -> Vec<Score> {
    let services = board.services().filter_map(|it| board.service(it));
    std::iter::once(board.body()).chain(services).collect()
}

fn check_score(score: &Score) -> Result<(), TestCaseError> {
    let sum = score.phases.iter().fold(Tally::default(), |sum, it| sum.plus(it.tally));
    prop_assert_eq!(sum, score.tally);
    let all = std::iter::once((score.percent, score.tally));
    for (percent, tally) in all.chain(score.phases.iter().map(|it| (it.percent, it.tally))) {
        prop_assert_eq!(percent.is_none(), tally.items == 0);
        let percent = percent.unwrap_or(100);
        prop_assert!((0..=100).contains(&percent));
        prop_assert_eq!(percent == 100, tally.open == 0, "{:?}", tally);
        prop_assert!(tally.done <= tally.applicable && tally.blocking <= tally.open);
        prop_assert!(tally.open <= tally.items && tally.unclear <= tally.items);
        prop_assert!(tally.returned <= tally.open);
    }
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 256, ..ProptestConfig::default() })]

    #[test]
    fn a_board_that_was_brought_up_to_date_is_as_a_new_one(
        mut desk in any_desk(),
        words in any_words(),
    ) {
        let places = places(&desk);
        for (place, change) in words {
            say(&mut desk, place.get(&places), &change);
            let new = Board::new(&desk.plan, &desk.list, &proposals(), TODAY);
            prop_assert_eq!(shown(&desk.board, &desk.plan), shown(&new, &desk.plan));
        }
    }

    #[test]
    fn readiness_is_a_share_and_whole_only_when_nothing_is_open(
        mut desk in any_desk(),
        words in any_words(),
    ) {
        let places = places(&desk);
        for (place, change) in words {
            say(&mut desk, place.get(&places), &change);
        }
        for score in scores(&desk.board) {
            check_score(&score)?;
        }
        let body = desk.board.body().tally;
        let last = desk.board.progress(&desk.plan).last().map_or(0, |it| it.1);
        prop_assert_eq!(last, body.done);
        // The list of what is to do agrees with the figure.
        let units = desk.board.objects().flat_map(|it| desk.board.units(&desk.plan, it));
        let units: Vec<_> = units.filter(|it| !it.template && it.counts).collect();
        prop_assert_eq!(units.len(), body.items as usize);
        prop_assert_eq!(units.iter().filter(|it| !it.done).count(), body.open as usize);
        for unit in units {
            let place = Place { object: unit.object, item: unit.item.clone() };
            prop_assert_eq!(desk.board.unit(&desk.plan, &place), Some(unit), "alone as in the list");
        }
    }

    #[test]
    fn to_say_that_something_is_done_or_does_not_count_lowers_nothing(
        mut desk in any_desk(),
        words in any_words(),
        place in any::<Index>(),
        done in any::<bool>(),
    ) {
        let places = places(&desk);
        for (place, change) in words {
            say(&mut desk, place.get(&places), &change);
        }
        let place = place.get(&places);
        let state = if done { AnswerState::Done } else { AnswerState::NotApplicable };
        let note = Some("Nota".to_owned());
        let change = AnswerChange { state: Some(state), note, ..Default::default() };
        let before = desk.clone();
        prop_assert!(say(&mut desk, place, &change), "nothing is excluded here");
        // Done things that are said not to count after all are another matter.
        let takes_back = |it: &Place| {
            let is = |desk: &Desk| desk.board.unit(&desk.plan, it).is_some_and(|it| it.done);
            is(&before) && !is(&desk)
        };
        if places.iter().any(takes_back) {
            prop_assert!(!done);
            return Ok(());
        }
        for (before, after) in scores(&before.board).iter().zip(scores(&desk.board)) {
            prop_assert!(before.percent.unwrap_or(0) <= after.percent.unwrap_or(100));
        }
    }

    #[test]
    fn the_order_in_which_answers_are_given_does_not_matter(
        desk in any_desk(),
        words in any_words(),
        seed in prop::collection::vec(any::<u32>(), 16),
    ) {
        let all = places(&desk);
        let mut words: Vec<(&Place, AnswerChange)> =
            words.iter().map(|(place, change)| (place.get(&all), change.clone())).collect();
        // Of each place once: whoever speaks last is right.
        words.sort_by_key(|it| it.0);
        words.dedup_by_key(|it| it.0);
        let mut other: Vec<(u32, &(&Place, AnswerChange))> =
            seed.into_iter().zip(&words).collect();
        other.sort_by_key(|it| it.0);
        let (mut one, mut two) = (desk.clone(), desk.clone());
        for (place, change) in &words {
            say(&mut one, place, change);
        }
        for (_, (place, change)) in &other {
            say(&mut two, place, change);
        }
        prop_assert_eq!(scores(&one.board), scores(&two.board));
        let states = |desk: &Desk| -> Vec<(Object, String, AnswerState)> {
            let answers = desk.plan.readiness.answers.iter();
            answers.map(|(object, item, it)| (object, item.0.clone(), it.state)).collect()
        };
        prop_assert_eq!(states(&one), states(&two));
    }

    #[test]
    fn answers_are_found_where_they_were_put(
        puts in prop::collection::vec((0_i64..3, 0_u8..3, any::<Option<bool>>()), 0..20),
    ) {
        let mut answers = domain::readiness::answers::Answers::default();
        let mut expected = std::collections::BTreeMap::new();
        for (service, number, value) in puts {
            let object = crate::kit::of_service(service);
            let item = id(&format!("v{number}"));
            let copy = answers.clone();
            let before: Vec<_> = copy.iter().map(|(o, i, a)| (o, i.clone(), a.clone())).collect();
            let answer = value.map(|done| domain::readiness::answers::Answer {
                rounds: i64::from(done),
                ..Default::default()
            });
            answers.set(object, &item, answer.clone());
            match answer {
                Some(answer) => expected.insert((object, item), answer),
                None => expected.remove(&(object, item)),
            };
            let after: Vec<_> = copy.iter().map(|(o, i, a)| (o, i.clone(), a.clone())).collect();
            prop_assert_eq!(before, after, "a copy stays as it was");
        }
        let all = answers.iter().map(|(o, i, a)| ((o, i.clone()), a.clone())).collect();
        prop_assert_eq!(answers.len(), expected.len());
        prop_assert_eq!(expected, all);
        let json = serde_json::to_value(&answers).unwrap();
        prop_assert_eq!(serde_json::from_value::<domain::readiness::answers::Answers>(json).unwrap(), answers);
    }
}
