//! Undo, redo, history and bin: whatever was done can be taken back to the letter, and brought
//! back to the letter.
#![allow(clippy::unwrap_used, missing_docs)]

mod common;

use common::{attach, brought, named, plan, step, store};
use domain::{
    body::Body,
    check::Checked,
    costs::book::{CostSettings, Measure, ScenarioDetails},
    decimal::Decimal,
    funding::line::{FundedService, FundingLineDetails, FundingLineId},
    migration::{Destination, Mode, Origin},
    money::Cents,
    plan::{Plan, Record},
    readiness::{
        answers::{Answer, AnswerState, Object, Place},
        checklist::ItemId,
        dossier::Requirement,
    },
    register::{
        Register,
        costs::CostId,
        edit,
        fields::{self, Lists},
        own::{OwnColumnDetails, OwnKind},
        value::{Kind, Link, Value},
        view::{Query, ViewDetails},
    },
    services::{DataClass, Provision, ServiceDetails, ServiceId},
    text::Message,
};
use proptest::prelude::*;
use std::collections::BTreeSet;
use store::{
    Error, Store, bin, body, costs, funding,
    history::{self, Deed},
    readiness::{self, content},
    registers, services, steps, verify,
};

/// Every row of every table of records, as text.
fn dump(store: &Store) -> Vec<String> {
    store
        .read(|conn| {
            let mut rows = Vec::new();
            let mut tables = conn.prepare(
                "SELECT name FROM sqlite_schema
                  WHERE type = 'table'
                    AND name NOT IN ('step', 'change', 'content', 'sqlite_sequence')",
            )?;
            let tables: Vec<String> =
                tables.query_map([], |row| row.get(0))?.collect::<Result<_, _>>()?;
            assert!(tables.contains(&"contract_application".to_owned()));
            for table in tables {
                let mut stmt = conn.prepare(&format!("SELECT * FROM {table} ORDER BY 1, 2"))?;
                let columns = stmt.column_count();
                let mut found = stmt.query([])?;
                while let Some(row) = found.next()? {
                    let cells: Vec<String> =
                        (0..columns).map(|it| format!("{:?}", row.get_ref(it).unwrap())).collect();
                    rows.push(format!("{table}: {}", cells.join(" | ")));
                }
            }
            Ok(rows)
        })
        .unwrap()
}

#[derive(Debug, Clone)]
enum Op {
    AddService(String),
    ChangeService(usize, String, Option<i64>),
    MoveServices(Origin, Mode),
    RemoveService(usize),
    AddGrant(String, Vec<usize>),
    ChangeGrant(usize, Option<i64>, Vec<usize>),
    RemoveGrant(usize),
    ChangeBody(String),
    RestoreFromBin(usize),
    RestoreFromHistory(usize, usize),
    AddRecord(Register, String),
    LinkRecord(Register, usize, Vec<usize>),
    RemoveRecord(Register, usize),
    AddColumn(Register, String),
    FillColumn(usize, usize, String),
    RemoveColumn(usize),
    SaveView(String),
    RemoveView(usize),
    Answer(usize, String, AnswerState),
    AttachProof(String, u64, Vec<usize>),
    LinkProof(usize, Vec<usize>),
    ReplaceProof(usize, u64),
    RemoveProof(usize),
    Decide(usize, String),
    KeepList(usize, String),
    Require(String),
    Assume(i64),
    KeepIndex(Option<usize>, i64),
    RemoveIndex(usize),
    KeepScenario(Option<usize>, String),
    RemoveScenario(usize),
    Measure(Option<usize>, i64),
    RemoveMeasure(usize),
}

fn ops() -> impl Strategy<Value = Op> {
    let text = || "[^\\x00]{1,12}".prop_filter("a name is not blank", |it| !it.trim().is_empty());
    let which = || 0_usize..30;
    let few = || 0_usize..5;
    let register = || prop::sample::select(Register::ALL.to_vec());
    prop_oneof![
        3 => text().prop_map(Op::AddService),
        3 => (which(), text(), prop::option::of(0_i64..1_000_000))
            .prop_map(|(at, text, users)| Op::ChangeService(at, text, users)),
        1 => (
            prop_oneof![Just(Origin::Saas), Just(Origin::OnPremiseStructured)],
            prop_oneof![Just(Mode::Transfer), Just(Mode::Update)],
        )
            .prop_map(|(origin, mode)| Op::MoveServices(origin, mode)),
        2 => which().prop_map(Op::RemoveService),
        2 => (text(), prop::collection::vec(which(), 0..5))
            .prop_map(|(title, services)| Op::AddGrant(title, services)),
        2 => (which(), prop::option::of(0_i64..1_000_000), prop::collection::vec(which(), 0..5))
            .prop_map(|(at, amount, services)| Op::ChangeGrant(at, amount, services)),
        1 => which().prop_map(Op::RemoveGrant),
        1 => text().prop_map(Op::ChangeBody),
        2 => which().prop_map(Op::RestoreFromBin),
        1 => (which(), which()).prop_map(|(at, step)| Op::RestoreFromHistory(at, step)),
        4 => (register(), text()).prop_map(|(register, name)| Op::AddRecord(register, name)),
        5 => (register(), few(), prop::collection::vec(few(), 0..4))
            .prop_map(|(register, at, links)| Op::LinkRecord(register, at, links)),
        3 => (register(), few()).prop_map(|(register, at)| Op::RemoveRecord(register, at)),
        1 => (register(), text()).prop_map(|(register, name)| Op::AddColumn(register, name)),
        2 => (few(), few(), text()).prop_map(|(column, at, text)| Op::FillColumn(column, at, text)),
        1 => few().prop_map(Op::RemoveColumn),
        1 => text().prop_map(Op::SaveView),
        1 => few().prop_map(Op::RemoveView),
        3 => (few(), text(), prop::sample::select(vec![AnswerState::ToDo, AnswerState::Done]))
            .prop_map(|(at, note, state)| Op::Answer(at, note, state)),
        2 => (text(), 0_u64..3, prop::collection::vec(few(), 0..4))
            .prop_map(|(name, seed, at)| Op::AttachProof(name, seed, at)),
        2 => (few(), prop::collection::vec(few(), 0..4))
            .prop_map(|(at, objects)| Op::LinkProof(at, objects)),
        1 => (few(), 0_u64..3).prop_map(|(at, seed)| Op::ReplaceProof(at, seed)),
        2 => few().prop_map(Op::RemoveProof),
        1 => (few(), text()).prop_map(|(at, reason)| Op::Decide(at, reason)),
        1 => (few(), text()).prop_map(|(at, title)| Op::KeepList(at, title)),
        1 => text().prop_map(Op::Require),
        1 => (1_i64..50).prop_map(Op::Assume),
        1 => (prop::option::of(few()), -9_i64..9).prop_map(|(at, it)| Op::KeepIndex(at, it)),
        1 => few().prop_map(Op::RemoveIndex),
        1 => (prop::option::of(few()), text())
            .prop_map(|(at, name)| Op::KeepScenario(at, name)),
        1 => few().prop_map(Op::RemoveScenario),
        2 => (prop::option::of(few()), -9_i64..9).prop_map(|(at, it)| Op::Measure(at, it)),
        1 => few().prop_map(Op::RemoveMeasure),
    ]
}

/// Changes the plan as a grid does: a copy of it first, and then what was touched in the file.
fn edit(store: &Store, change: impl FnOnce(&mut Plan, &mut BTreeSet<Record>)) {
    let mut plan = store.read(store::plan::get).unwrap();
    let mut touched = BTreeSet::new();
    change(&mut plan, &mut touched);
    store.write(&step(), |tx| registers::put(tx, &plan, &touched)).unwrap();
}

fn ids_of(plan: &Plan, register: Register) -> Vec<i64> {
    let more = &plan.registers;
    match register {
        Register::Services => plan.services.iter().map(|it| it.id.0).collect(),
        Register::Applications => more.applications.iter().map(|it| it.id.0).collect(),
        Register::Suppliers => more.suppliers.iter().map(|it| it.id.0).collect(),
        Register::Contracts => more.contracts.iter().map(|it| it.id.0).collect(),
        Register::Assets => more.assets.iter().map(|it| it.id.0).collect(),
        Register::People => more.people.iter().map(|it| it.id.0).collect(),
        Register::Skills => more.skills.iter().map(|it| it.id.0).collect(),
        Register::Costs => more.costs.iter().map(|it| it.id.0).collect(),
        Register::Invoices => more.invoices.iter().map(|it| it.id.0).collect(),
    }
}

/// Does one thing as a person would, through the door. What makes no sense now is left out.
fn run(store: &Store, op: Op) {
    let ids: Vec<ServiceId> =
        store.read(services::list).unwrap().into_iter().map(|it| it.id).collect();
    let lines: Vec<FundingLineId> =
        store.read(funding::list).unwrap().into_iter().map(|it| it.id).collect();
    let funded = |which: Vec<usize>| -> Vec<FundedService> {
        let mut chosen: Vec<ServiceId> =
            which.iter().filter_map(|it| ids.get(*it)).copied().collect();
        chosen.sort_unstable();
        chosen.dedup();
        chosen
            .into_iter()
            .map(|service| FundedService { service, mode: Some(Mode::Update) })
            .collect()
    };
    match op {
        Op::AddService(name) => {
            store.write(&step(), |tx| services::add(tx, &named(&name))).unwrap();
        }
        Op::ChangeService(at, name, users) => {
            let Some(id) = ids.get(at) else { return };
            let details = store.read(|conn| services::get(conn, *id)).unwrap().details;
            let details = ServiceDetails { name, users, provision: Provision::Union, ..details };
            let details = Checked::new(details).unwrap();
            store.write(&step(), |tx| services::save(tx, *id, &details)).unwrap();
        }
        Op::MoveServices(origin, mode) => {
            let all = store.read(services::list).unwrap();
            store
                .write(&step(), |tx| {
                    for mut service in all {
                        service.details.migration.origin = Some(origin);
                        service.details.migration.destination = Some(Destination::Saas);
                        service.details.migration.mode = Some(mode);
                        services::save(tx, service.id, &Checked::new(service.details).unwrap())?;
                    }
                    Ok(())
                })
                .unwrap();
        }
        Op::RemoveService(at) => {
            let Some(id) = ids.get(at) else { return };
            store.write(&step(), |tx| services::remove(tx, *id)).unwrap();
        }
        Op::AddGrant(title, services) => {
            let details =
                FundingLineDetails { title, services: funded(services), ..Default::default() };
            let details = Checked::new(details).unwrap();
            store.write(&step(), |tx| funding::add(tx, &details)).unwrap();
        }
        Op::ChangeGrant(at, amount, services) => {
            let Some(id) = lines.get(at) else { return };
            let details = store.read(|conn| funding::get(conn, *id)).unwrap().details;
            let details = FundingLineDetails {
                amount: amount.map(Cents),
                services: funded(services),
                ..details
            };
            let details = Checked::new(details).unwrap();
            store.write(&step(), |tx| funding::save(tx, *id, &details)).unwrap();
        }
        Op::RemoveGrant(at) => {
            let Some(id) = lines.get(at) else { return };
            store.write(&step(), |tx| funding::remove(tx, *id)).unwrap();
        }
        Op::ChangeBody(rtd) => {
            let body = Body { rtd, ..store.read(body::get).unwrap() };
            store.write(&step(), |tx| body::save(tx, &Checked::new(body).unwrap())).unwrap();
        }
        Op::RestoreFromBin(at) => {
            let bin = store.read(bin::list).unwrap();
            let Some(deleted) = bin.get(at) else { return };
            match store.write(&step(), |tx| bin::restore(tx, deleted.id)) {
                Ok(()) | Err(Error::PlaceTaken) => (),
                Err(error) => panic!("{error:?}"),
            }
        }
        Op::RestoreFromHistory(at, which) => {
            let Some(id) = ids.get(at) else { return };
            let entries = store.read(|conn| history::of(conn, Record::Service(*id))).unwrap();
            let Some(entry) = entries.get(which).filter(|it| it.deed != Deed::Removed) else {
                return;
            };
            match store
                .write(&step(), |tx| history::restore(tx, Record::Service(*id), entry.step.id))
            {
                // It was taken out and brought back since; before that there is no row to go back to.
                Ok(()) | Err(Error::NotFound) => (),
                Err(error) => panic!("{error:?}"),
            }
        }
        Op::AddRecord(register, name) => {
            let next = store.read(registers::next_ids).unwrap();
            let id = next.get(registers::table_name(register)).copied().unwrap_or(1);
            edit(store, |plan, touched| {
                touched.insert(edit::add(plan, register, id));
                let fields = fields::of(register, &Lists::default(), &[]);
                let field = fields.iter().find(|it| it.key == "name").unwrap();
                edit::put(plan, register, id, field, Value::Text(name), touched).unwrap();
            });
        }
        Op::LinkRecord(register, at, which) => edit(store, |plan, touched| {
            let Some(id) = ids_of(plan, register).get(at).copied() else { return };
            for field in fields::of(register, &Lists::default(), &[]) {
                let Kind::Link { to, many, .. } = field.kind else { continue };
                let there = ids_of(plan, to);
                let mut ends: Vec<i64> =
                    which.iter().filter_map(|it| there.get(*it)).copied().collect();
                ends.sort_unstable();
                ends.dedup();
                ends.truncate(if many { usize::MAX } else { 1 });
                let links = ends.into_iter().map(|id| Link { id, ..Link::default() }).collect();
                if !field.computed {
                    edit::put(plan, register, id, &field, Value::Links(links), touched).unwrap();
                }
            }
        }),
        Op::RemoveRecord(register, at) => edit(store, |plan, touched| {
            let Some(id) = ids_of(plan, register).get(at).copied() else { return };
            touched.insert(register.record(id));
            edit::remove(plan, touched);
        }),
        Op::AddColumn(register, name) => {
            let details =
                OwnColumnDetails { register, name, kind: OwnKind::Text, choices: Vec::new() };
            store.write(&step(), |tx| registers::add_own_column(tx, &details)).unwrap();
        }
        Op::FillColumn(column, at, text) => edit(store, |plan, touched| {
            let Some(column) = plan.registers.own_columns.get(column).cloned() else { return };
            let register = column.details.register;
            let Some(id) = ids_of(plan, register).get(at).copied() else { return };
            let value = Value::Text(text);
            edit::put(plan, register, id, &column.field(), value, touched).unwrap();
        }),
        Op::RemoveColumn(at) => {
            let columns = store.read(registers::all).unwrap().own_columns;
            let Some(column) = columns.get(at) else { return };
            store.write(&step(), |tx| registers::remove_own_column(tx, column.id)).unwrap();
        }
        Op::SaveView(name) => {
            let (register, query) = (Register::Services, Query::default());
            let details = ViewDetails { register, name, columns: Vec::new(), query };
            store.write(&step(), |tx| registers::save_view(tx, &details)).unwrap();
        }
        Op::RemoveView(at) => {
            let views = store.read(registers::all).unwrap().views;
            let Some(view) = views.get(at) else { return };
            store.write(&step(), |tx| registers::remove_view(tx, view.id)).unwrap();
        }
        op => run_of_readiness(store, op),
    }
}

/// The bytes of a proof: the same for the same seed, in two pieces.
fn bytes(seed: u64) -> Vec<u8> {
    common::noise(seed, content::PIECE + 10 + seed as usize)
}

fn run_of_readiness(store: &Store, op: Op) {
    let plan = store.read(store::plan::get).unwrap();
    let objects: Vec<Object> = std::iter::once(Object::Body)
        .chain(plan.services.iter().map(|it| Object::Service(it.id)))
        .chain(plan.registers.applications.iter().map(|it| Object::Application(it.id)))
        .chain(plan.registers.contracts.iter().map(|it| Object::Contract(it.id)))
        .collect();
    let chosen = |which: Vec<usize>| -> Vec<Object> {
        let chosen: BTreeSet<Object> =
            which.iter().filter_map(|it| objects.get(*it)).copied().collect();
        chosen.into_iter().collect()
    };
    let proof = |at: usize| plan.readiness.proofs.get(at).cloned();
    match op {
        Op::Answer(at, note, state) => {
            let Some(object) = objects.get(at) else { return };
            let place = Place { object: *object, item: ItemId("F2-07".into()) };
            let mut plan = plan;
            let answer = Answer { state, note, ..Answer::default() };
            plan.readiness.answers.set(place.object, &place.item, Some(answer));
            store.write(&step(), |tx| readiness::put_answers(tx, &plan, [&place])).unwrap();
        }
        Op::AttachProof(name, seed, which) => {
            attach(store, &name, &bytes(seed), &chosen(which));
        }
        Op::LinkProof(at, which) => {
            let Some(mut proof) = proof(at) else { return };
            let item = ItemId("F1-02".into());
            proof.details.proves = chosen(which)
                .into_iter()
                .map(|object| Place { object, item: item.clone() })
                .collect();
            store
                .write(&step(), |tx| readiness::put_proof(tx, proof.id, Some(&proof.details)))
                .unwrap();
        }
        Op::ReplaceProof(at, seed) => {
            let Some(mut proof) = proof(at) else { return };
            let (content, newer) = brought("più nuova", &bytes(seed), &[Object::Body]);
            store
                .write(&step(), |tx| {
                    content::write(tx, &content, &mut &*bytes(seed), &mut |_| true)?;
                    let newer = readiness::add_proof(tx, &newer)?;
                    proof.details.replaced_by = Some(newer.id);
                    readiness::put_proof(tx, proof.id, Some(&proof.details))
                })
                .unwrap();
        }
        Op::RemoveProof(at) => {
            let Some(proof) = proof(at) else { return };
            store.write(&step(), |tx| readiness::put_proof(tx, proof.id, None)).unwrap();
        }
        Op::Decide(at, reason) => {
            let Some(service) = plan.services.get(at) else { return };
            let mut details = common::plan().readiness.decisions[0].details.clone();
            details.service = service.id;
            details.reason = reason;
            let details = Checked::new(details).unwrap();
            store.write(&step(), |tx| readiness::add_decision(tx, &details)).unwrap();
        }
        Op::KeepList(at, title) => {
            let mut list = common::plan().readiness.lists["nostra"].list.clone();
            (list.id, list.title.it) = (format!("lista-{at}"), title);
            store.write(&step(), |tx| readiness::put_list(tx, true, &list)).unwrap();
        }
        Op::Require(act) => {
            let requirement = Requirement { act, ..Requirement::default() };
            let class = DataClass::Strategic;
            store.write(&step(), |tx| readiness::put_requirement(tx, class, &requirement)).unwrap();
        }
        op => run_of_costs(store, plan, op),
    }
}

fn run_of_costs(store: &Store, plan: Plan, op: Op) {
    let book = plan.costs;
    match op {
        Op::Assume(years) => {
            let settings = CostSettings { years: Some(years), ..book.settings };
            let settings = Checked::new(settings).unwrap();
            store.write(&step(), |tx| costs::put_settings(tx, &settings)).unwrap();
        }
        Op::KeepIndex(at, change) => {
            let mut details = common::plan().costs.indices[0].details.clone();
            details.beyond = Some(Decimal(change));
            let details = Checked::new(details).unwrap();
            store
                .write(&step(), |tx| match at.and_then(|it| book.indices.get(it)) {
                    Some(index) => costs::put_index(tx, index.id, Some(&details)),
                    None => costs::add_index(tx, &details).map(drop),
                })
                .unwrap();
        }
        Op::RemoveIndex(at) => {
            let Some(index) = book.indices.get(at) else { return };
            store.write(&step(), |tx| costs::put_index(tx, index.id, None)).unwrap();
        }
        Op::KeepScenario(at, name) => {
            let details = common::plan().costs.scenarios[0].details.clone();
            let details = Checked::new(ScenarioDetails { name, ..details }).unwrap();
            store
                .write(&step(), |tx| match at.and_then(|it| book.scenarios.get(it)) {
                    Some(scenario) => costs::put_scenario(tx, scenario.id, Some(&details)),
                    None => costs::add_scenario(tx, &details).map(drop),
                })
                .unwrap();
        }
        Op::RemoveScenario(at) => {
            let Some(scenario) = book.scenarios.get(at) else { return };
            store.write(&step(), |tx| costs::put_scenario(tx, scenario.id, None)).unwrap();
        }
        Op::Measure(at, value) => {
            let mut measure = common::plan().costs.measures[0].clone();
            measure.service = at.and_then(|it| plan.services.get(it)).map(|it| it.id);
            measure.value = Decimal(value);
            let measure = Checked::new(measure).unwrap();
            store.write(&step(), |tx| costs::put_measure(tx, &measure)).unwrap();
        }
        Op::RemoveMeasure(at) => {
            let Some(Measure { kpi, service, moment, .. }) = book.measures.get(at) else { return };
            store.write(&step(), |tx| costs::remove_measure(tx, kpi, *service, *moment)).unwrap();
        }
        _ => unreachable!("everything else is done above"),
    }
}

fn steps_done(store: &Store) -> usize {
    let all = store.read(|conn| steps::list(conn, None, u32::MAX)).unwrap();
    all.iter().filter(|it| it.state == steps::State::Done).count()
}

/// How many sequences are tried: a few each time, thousands where `UNDO_SEQUENCES` asks for them.
fn sequences() -> u32 {
    std::env::var("UNDO_SEQUENCES").ok().and_then(|it| it.parse().ok()).unwrap_or(64)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: sequences(), ..ProptestConfig::default() })]

    #[test]
    fn whatever_was_done_is_taken_back_and_brought_back_to_the_letter(
        ops in prop::collection::vec(ops(), 1..25),
        restarts in prop::bool::ANY,
    ) {
        let (_folder, mut store) = store();
        let reopen = |store: Store| {
            let path = store.path().to_owned();
            store.close().unwrap();
            Store::open(&path).unwrap()
        };
        let mut dumps = vec![dump(&store)];
        for op in ops {
            let before = steps_done(&store);
            run(&store, op);
            if steps_done(&store) > before {
                dumps.push(dump(&store));
            }
        }
        if restarts {
            store = reopen(store);
        }
        for expected in dumps.iter().rev().skip(1) {
            prop_assert!(store.undo().unwrap().is_some());
            prop_assert_eq!(&dump(&store), expected);
        }
        prop_assert_eq!(store.undo().unwrap(), None, "never below the beginning");
        if restarts {
            store = reopen(store);
        }
        for expected in dumps.iter().skip(1) {
            prop_assert!(store.redo().unwrap().is_some());
            prop_assert_eq!(&dump(&store), expected);
        }
        prop_assert_eq!(store.redo().unwrap(), None);
        let findings = store.read(verify::verify).unwrap();
        prop_assert!(findings.is_sound(), "{:?}", findings);
    }
}

fn rename(store: &Store, id: i64, name: &str) {
    let id = ServiceId(id);
    let mut details = store.read(|conn| services::get(conn, id)).unwrap().details;
    details.name = name.into();
    let words = Message::new("change-service").with("name", name);
    store.write(&words, |tx| services::save(tx, id, &Checked::new(details).unwrap())).unwrap();
}

#[test]
fn undo_and_redo_name_the_step() {
    let (_folder, store) = store();
    rename(&store, 1, "Anagrafe e AIRE");
    let name = |step: Option<steps::Step>| step.map(|it| it.words.key);
    assert_eq!(name(store.read(steps::next_undo).unwrap()).as_deref(), Some("change-service"));
    assert_eq!(name(store.undo().unwrap()).as_deref(), Some("change-service"));
    assert_eq!(name(store.read(steps::next_undo).unwrap()), None);
    assert_eq!(name(store.read(steps::next_redo).unwrap()).as_deref(), Some("change-service"));
}

#[test]
fn doing_something_else_drops_what_was_taken_back() {
    let (_folder, store) = store();
    rename(&store, 1, "A");
    store.undo().unwrap();
    rename(&store, 1, "B");
    assert_eq!(store.redo().unwrap(), None);
    assert_eq!(store.read(|conn| services::get(conn, ServiceId(1))).unwrap().details.name, "B");
}

#[test]
fn saving_what_is_there_already_is_no_step() {
    let (_folder, store) = store();
    rename(&store, 1, "Anagrafe");
    assert_eq!(store.read(steps::next_undo).unwrap(), None);
}

#[test]
fn a_change_beside_the_door_fails() {
    let (_folder, store) = store();
    let outcome = store.read(|conn| {
        conn.execute("UPDATE service SET name = 'x'", [])?;
        Ok(())
    });
    assert!(outcome.is_err(), "a read may not write");
    assert_eq!(store.read(store::plan::get).unwrap(), plan());
}

#[test]
fn history_tells_who_changed_what_from_what_to_what() {
    let (_folder, store) = store();
    store.sign("Rossi");
    rename(&store, 1, "Anagrafe e AIRE");
    rename(&store, 1, "Anagrafe");
    store.undo().unwrap();
    let entries = store.read(|conn| history::of(conn, Record::Service(ServiceId(1)))).unwrap();
    assert_eq!(entries.len(), 1, "what was taken back is not told");
    let entry = &entries[0];
    assert_eq!((entry.deed, entry.step.who.as_str()), (Deed::Changed, "Rossi"));
    let change = &entry.changes[0];
    assert_eq!(
        (change.column.as_str(), change.was.as_str(), change.became.as_str()),
        ("name", Some("Anagrafe"), Some("Anagrafe e AIRE")),
    );
}

#[test]
fn a_record_becomes_what_it_was_as_a_new_step() {
    let (_folder, store) = store();
    for name in ["A", "B", "C"] {
        rename(&store, 1, name);
    }
    let record = Record::Service(ServiceId(1));
    let entries = store.read(|conn| history::of(conn, record)).unwrap();
    let first = entries.last().unwrap().step.id;
    store.write(&step(), |tx| history::restore(tx, record, first)).unwrap();
    let name = || store.read(|conn| services::get(conn, ServiceId(1))).unwrap().details.name;
    assert_eq!(name(), "A");
    store.undo().unwrap();
    assert_eq!(name(), "C");
}

#[test]
fn a_deleted_service_comes_back_from_the_bin_with_all_that_hung_on_it() {
    let (_folder, store) = store();
    store.write(&step(), |tx| services::remove(tx, ServiceId(1))).unwrap();
    rename(&store, 7, "Un altro lavoro nel frattempo");
    let bin = store.read(bin::list).unwrap();
    assert_eq!(bin.len(), 1);
    assert_eq!((bin[0].record, bin[0].name.as_str()), (Record::Service(ServiceId(1)), "Anagrafe"),);

    store.write(&step(), |tx| bin::restore(tx, bin[0].id)).unwrap();

    assert_eq!(store.read(|conn| services::get(conn, ServiceId(1))).unwrap(), plan().services[0]);
    assert_eq!(store.read(funding::list).unwrap(), plan().funding, "it is in its grant again");
    assert_eq!(store.read(bin::list).unwrap(), []);
}

#[test]
fn a_deleted_cost_and_what_hung_on_a_service_come_back_from_the_bin() {
    let (_folder, store) = store();
    edit(&store, |plan, touched| {
        touched.insert(Record::Cost(CostId(6)));
        edit::remove(plan, touched);
    });
    let invoice = |store: &Store| store.read(registers::all).unwrap().invoices[0].details.cost;
    assert_eq!(invoice(&store), None, "what it foresaw is gone");
    store.write(&step(), |tx| services::remove(tx, ServiceId(1))).unwrap();
    let measures = |store: &Store| store.read(store::plan::get).unwrap().costs.measures.len();
    assert_eq!(measures(&store), 1, "those of the service are gone with it");
    let bin = store.read(bin::list).unwrap();
    assert_eq!(
        bin.iter().map(|it| (it.record, it.name.as_str())).collect::<Vec<_>>(),
        [(Record::Service(ServiceId(1)), "Anagrafe"), (Record::Cost(CostId(6)), "Assistenza"),],
    );
    for deleted in bin {
        store.write(&step(), |tx| bin::restore(tx, deleted.id)).unwrap();
    }
    assert_eq!(store.read(store::plan::get).unwrap(), plan(), "and with them all links");
}

#[test]
fn what_hung_on_something_else_that_is_gone_stays_out() {
    let (_folder, store) = store();
    store.write(&step(), |tx| services::remove(tx, ServiceId(1))).unwrap();
    store.write(&step(), |tx| funding::remove(tx, FundingLineId(3))).unwrap();
    let bin = store.read(bin::list).unwrap();
    let of = |record| bin.iter().find(|it| it.record == record).unwrap().id;
    let (service, line) =
        (of(Record::Service(ServiceId(1))), of(Record::FundingLine(FundingLineId(3))));
    store.write(&step(), |tx| bin::restore(tx, service)).unwrap();
    store.write(&step(), |tx| bin::restore(tx, line)).unwrap();
    let line = store.read(|conn| funding::get(conn, FundingLineId(3))).unwrap();
    assert_eq!(line.details.services, [], "the service was no longer in it when it was removed");
    assert!(store.read(verify::verify).unwrap().is_sound());
}

#[test]
fn a_record_whose_place_is_taken_stays_in_the_bin() {
    let (_folder, store) = store();
    store.write(&step(), |tx| services::remove(tx, ServiceId(1))).unwrap();
    let again =
        ServiceDetails { class_state: Default::default(), ..plan().services[0].details.clone() };
    store.write(&step(), |tx| services::add(tx, &Checked::new(again).unwrap())).unwrap();
    let before = dump(&store);
    let deleted = store.read(bin::list).unwrap()[0].id;
    let outcome = store.write(&step(), |tx| bin::restore(tx, deleted));
    assert!(matches!(outcome, Err(Error::PlaceTaken)), "{outcome:?}");
    assert_eq!(dump(&store), before);
}

#[test]
fn an_id_is_never_given_twice() {
    let (_folder, store) = store();
    let first = store.write(&step(), |tx| services::add(tx, &named("A"))).unwrap().id;
    store.write(&step(), |tx| services::remove(tx, first)).unwrap();
    let second = store.write(&step(), |tx| services::add(tx, &named("B"))).unwrap().id;
    assert!(second > first);
}

#[test]
fn a_row_changed_by_another_program_stops_undo_and_loses_nothing() {
    let (_folder, store) = store();
    rename(&store, 1, "Anagrafe e AIRE");
    let path = store.path().to_owned();
    store.close().unwrap();
    let other = rusqlite::Connection::open(&path).unwrap();
    other.execute("UPDATE service SET name = 'da fuori' WHERE id = 1", []).unwrap();
    drop(other);

    let store = Store::open(&path).unwrap();
    let before = dump(&store);
    assert!(matches!(store.undo(), Err(Error::ChangedElsewhere)));
    assert_eq!(dump(&store), before);
}

#[test]
fn a_history_that_was_tampered_with_is_found_out() {
    for sql in [
        "UPDATE step SET who = 'Bianchi' WHERE id = 2",
        "UPDATE step SET who = 'Bianchi', digest = '' WHERE id = 4",
        "UPDATE change SET became = '{\"name\":\"falso\"}' WHERE step = 2",
        "DELETE FROM change WHERE step = 3",
        "DELETE FROM step WHERE id = 2",
    ] {
        let (_folder, store) = store();
        store.sign("Rossi");
        for name in ["A", "B", "C"] {
            rename(&store, 1, name);
        }
        let path = store.path().to_owned();
        drop(store);
        rusqlite::Connection::open(&path).unwrap().execute(sql, []).unwrap();
        let findings = Store::open(&path).unwrap().read(verify::verify).unwrap();
        assert!(findings.changed_step.is_some(), "{sql}");
    }
}

#[test]
fn a_log_from_a_stranger_runs_no_command() {
    let (_folder, store) = store();
    rename(&store, 1, "A");
    let path = store.path().to_owned();
    drop(store);
    let other = rusqlite::Connection::open(&path).unwrap();
    let false_column = r#"{"name\" = 'x', \"owner":"y"}"#;
    for (column, value) in [
        ("of_table", "sqlite_schema"),
        ("of_table", "service; DROP TABLE service"),
        ("was", false_column),
        ("became", false_column),
    ] {
        let other_value: String = other
            .query_row(&format!("SELECT {column} FROM change WHERE id = 1"), [], |row| row.get(0))
            .unwrap();
        let set = format!("UPDATE change SET {column} = ?1 WHERE id = 1");
        other.execute(&set, [value]).unwrap();
        let store = Store::open(&path).unwrap();
        let before = dump(&store);
        assert!(store.undo().is_err(), "{column}: {value}");
        assert_eq!(dump(&store), before);
        drop(store);
        other.execute(&set, [&other_value]).unwrap();
    }
}
