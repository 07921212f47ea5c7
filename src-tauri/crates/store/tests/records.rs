//! The records of a plan, through the door their callers use.
#![allow(clippy::unwrap_used, missing_docs)]

mod common;

use common::{files, named, plan, step, store};
use domain::{
    body::Body,
    check::Checked,
    funding::line::{FundingLineDetails, FundingLineId},
    services::{ServiceDetails, ServiceId},
};
use store::{Error, Store, body, funding, services, steps};

#[test]
fn a_plan_comes_back_as_it_was_written() {
    let (folder, store) = store();
    let path = store.path().to_owned();
    store.close().unwrap();

    let store = Store::open(&path).unwrap();

    assert_eq!(store.read(store::plan::get).unwrap(), plan());
    store.close().unwrap();
    assert_eq!(files(folder.path()), ["piano.nuvolario"], "one file when closed");
}

#[test]
fn a_service_is_added_changed_and_removed() {
    let (_folder, store) = store();
    let added = store.write(&step(), |tx| services::add(tx, &named("Tributi"))).unwrap();
    assert_eq!(store.read(|conn| services::get(conn, added.id)).unwrap(), added);

    let everything = plan().services[0].details.clone();
    let other = ServiceDetails { catalogue_id: Some("stato-civile".into()), ..everything };
    let other = Checked::new(other).unwrap();
    let saved = store.write(&step(), |tx| services::save(tx, added.id, &other)).unwrap();
    assert_eq!(store.read(|conn| services::get(conn, added.id)).unwrap(), saved);

    store.write(&step(), |tx| services::remove(tx, added.id)).unwrap();
    let gone = store.read(|conn| services::get(conn, added.id));
    assert!(matches!(gone, Err(Error::NotFound)));
}

#[test]
fn a_grant_is_added_changed_and_removed_and_its_services_stay() {
    let (_folder, store) = store();
    let details = FundingLineDetails { title: "Fondi propri".into(), ..Default::default() };
    let details = Checked::new(details).unwrap();
    let added = store.write(&step(), |tx| funding::add(tx, &details)).unwrap();
    let full = Checked::new(plan().funding[0].details.clone()).unwrap();
    let saved = store.write(&step(), |tx| funding::save(tx, added.id, &full)).unwrap();
    assert_eq!(store.read(|conn| funding::get(conn, added.id)).unwrap(), saved);

    store.write(&step(), |tx| funding::remove(tx, added.id)).unwrap();

    assert_eq!(store.read(funding::list).unwrap(), plan().funding);
    assert_eq!(store.read(services::list).unwrap(), plan().services);
}

#[test]
fn a_service_taken_out_leaves_its_grants() {
    let (_folder, store) = store();
    store.write(&step(), |tx| services::remove(tx, ServiceId(1))).unwrap();
    let line = store.read(|conn| funding::get(conn, FundingLineId(3))).unwrap();
    assert_eq!(line.details.services, []);
}

#[test]
fn what_is_not_there_cannot_be_changed() {
    let (_folder, store) = store();
    let missing = ServiceId(99);
    let line = Checked::new(plan().funding[0].details.clone()).unwrap();
    for outcome in [
        store.write(&step(), |tx| services::save(tx, missing, &named("x")).map(drop)),
        store.write(&step(), |tx| services::remove(tx, missing)),
        store.write(&step(), |tx| funding::save(tx, FundingLineId(99), &line).map(drop)),
        store.write(&step(), |tx| funding::remove(tx, FundingLineId(99))),
    ] {
        assert!(matches!(outcome, Err(Error::NotFound)));
    }
    assert_eq!(store.read(store::plan::get).unwrap(), plan());
}

#[test]
fn a_failed_write_leaves_nothing_behind() {
    let (_folder, store) = store();
    let before = store.read(steps::last).unwrap();
    let outcome = store.write(&step(), |tx| {
        services::add(tx, &named("Tributi"))?;
        services::remove(tx, ServiceId(99))
    });
    assert!(matches!(outcome, Err(Error::NotFound)));
    assert_eq!(store.read(store::plan::get).unwrap(), plan());
    assert_eq!(store.read(steps::last).unwrap(), before, "no step without a change");
}

#[test]
fn every_change_has_a_step_with_its_name() {
    let (_folder, store) = store();
    store.write(&step(), |tx| services::add(tx, &named("Tributi"))).unwrap();
    assert_eq!(store.read(steps::last).unwrap().unwrap().words, step());
}

#[test]
fn the_body_is_changed() {
    let (_folder, store) = store();
    let body = Body { rtd: "Verdi".into(), ..plan().body };
    let checked = Checked::new(body.clone()).unwrap();
    store.write(&step(), |tx| body::save(tx, &checked)).unwrap();
    assert_eq!(store.read(body::get).unwrap(), body);
}
