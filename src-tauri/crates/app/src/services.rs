//! The services of a plan: listed with their verdicts, added, changed, removed.

use domain::{
    catalogue::CatalogueService,
    check::Checked,
    funding::verdict::{Verdict, verdict},
    migration::MigrationChange,
    services::{Provision, Service, ServiceDetails, ServiceId},
    text::{Datum, Message},
};
use reference::Pack;
use serde::Serialize;
use serde_json::{Map, Value};
use store::{Store, services};

use crate::{Answer, Failure};

/// A service as the list shows it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct ServiceRow {
    /// The service.
    pub service: Service,
    /// Whether measure 1.2 may count it, and why.
    pub verdict: Verdict,
}

/// All services of the plan.
pub fn list(store: &Store) -> Answer<Vec<ServiceRow>> {
    Ok(store.read(services::list)?.into_iter().map(row).collect())
}

/// One service of the plan.
pub fn get(store: &Store, id: ServiceId) -> Answer<ServiceRow> {
    Ok(row(store.read(|conn| services::get(conn, id))?))
}

/// Adds a service, if it passes its checks.
pub fn add(store: &Store, details: ServiceDetails) -> Answer<ServiceRow> {
    let details = Checked::new(details)?;
    let step = Message::new("change-service-added").with("name", details.name.clone());
    Ok(row(store.write(&step, |tx| services::add(tx, &details))?))
}

/// Changes a service, if it passes its checks.
pub fn save(store: &Store, id: ServiceId, details: ServiceDetails) -> Answer<ServiceRow> {
    let details = Checked::new(details)?;
    let before = store.read(|conn| services::get(conn, id))?.details;
    let step = change(&before, &details);
    Ok(row(store.write(&step, |tx| services::save(tx, id, &details))?))
}

/// Takes a service out of the plan.
pub fn remove(store: &Store, id: ServiceId) -> Answer<()> {
    let name = store.read(|conn| services::get(conn, id))?.details.name;
    let step = Message::new("change-service-removed").with("name", name);
    Ok(store.write(&step, |tx| services::remove(tx, id))?)
}

/// Adds services of the catalogue, as offered.
pub fn add_from_catalogue(store: &Store, ids: &[String]) -> Answer<Vec<ServiceRow>> {
    let mut wanted = Vec::with_capacity(ids.len());
    for id in ids {
        wanted.push(Checked::new(of_catalogue(id)?.details(Provision::Offered))?);
    }
    let step = Message::new("change-services-added").with("count", wanted.len());
    let added = store.write(&step, |tx| {
        let present: Vec<Option<String>> =
            services::list(tx)?.into_iter().map(|it| it.details.catalogue_id).collect();
        let new = wanted.iter().filter(|it| !present.contains(&it.catalogue_id));
        new.map(|details| services::add(tx, details)).collect::<store::Result<Vec<Service>>>()
    })?;
    Ok(added.into_iter().map(row).collect())
}

/// Changes how many services move, in one write.
pub fn change_migrations(store: &Store, ids: &[ServiceId], change: MigrationChange) -> Answer<()> {
    let present = |conn: &_| ids.iter().map(|id| services::get(conn, *id)).collect();
    let present: Vec<Service> = store.read(present)?;
    let mut changed = Vec::with_capacity(ids.len());
    for Service { id, mut details } in present {
        details.migration = change.apply(&details.migration);
        changed.push((id, Checked::new(details)?));
    }
    let step = Message::new("change-migrations").with("count", ids.len());
    store.write(&step, |tx| {
        for (id, details) in &changed {
            services::save(tx, *id, details)?;
        }
        Ok(())
    })?;
    Ok(())
}

/// The service of the catalogue with that id.
pub(crate) fn of_catalogue(id: &str) -> Answer<&'static CatalogueService> {
    let unknown = || Failure::input(Message::new("errors-catalogue-unknown").with("id", id));
    Pack::shared().service(id).ok_or_else(unknown)
}

/// The name of a change, as whoever made it recognises it: with the field, if it is one.
fn change(before: &ServiceDetails, after: &ServiceDetails) -> Message {
    match changed_fields(before, after).as_slice() {
        [field] => Message::new("change-service-field")
            .with("name", before.name.clone())
            .with("field", Datum::Word(format!("domain-field-{}", field.replace(['_', '.'], "-")))),
        _ => Message::new("change-service").with("name", before.name.clone()),
    }
}

/// The fields in which two records differ, those of the move as `migration.mode`.
fn changed_fields(before: &ServiceDetails, after: &ServiceDetails) -> Vec<String> {
    let fields = |details: &ServiceDetails| {
        let Ok(Value::Object(mut fields)) = serde_json::to_value(details) else {
            return Map::new();
        };
        if let Some(Value::Object(migration)) = fields.remove("migration") {
            let named = |(name, value)| (format!("migration.{name}"), value);
            fields.extend(migration.into_iter().map(named));
        }
        fields
    };
    let (before, after) = (fields(before), fields(after));
    let differs = |(name, value): &(&String, &Value)| before.get(*name) != Some(*value);
    after.iter().filter(differs).map(|(name, _)| name.clone()).collect()
}

fn row(service: Service) -> ServiceRow {
    let verdict = verdict(Pack::shared().matrix(), &service.details);
    ServiceRow { service, verdict }
}
