//! The `service` table, and the `migration` of each service.

use domain::{
    check::Checked,
    migration::Migration,
    services::{Service, ServiceDetails, ServiceId},
};
use rusqlite::{Connection, OptionalExtension, Row, Transaction, named_params};

use crate::{
    Error, Result,
    values::{Json, Word},
};

const SELECT: &str = "
    SELECT service.*, strategy, origin, destination, mode, product, supplier, state, own_funds,
           go_live, migration.notes AS migration_notes
      FROM service JOIN migration ON migration.service = service.id";

/// All services, in the order they were entered.
pub fn list(conn: &Connection) -> Result<Vec<Service>> {
    let mut stmt = conn.prepare_cached(&format!("{SELECT} ORDER BY service.id"))?;
    let rows = stmt.query_map([], from_row)?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// One service.
pub fn get(conn: &Connection, id: ServiceId) -> Result<Service> {
    let mut stmt = conn.prepare_cached(&format!("{SELECT} WHERE service.id = ?1"))?;
    stmt.query_row([id.0], from_row).optional()?.ok_or(Error::NotFound)
}

/// Adds a service.
pub fn add(tx: &Transaction<'_>, details: &Checked<ServiceDetails>) -> Result<Service> {
    let id = insert(tx, None, details)?;
    Ok(Service { id, details: ServiceDetails::clone(details) })
}

/// Changes a service.
pub fn save(
    tx: &Transaction<'_>,
    id: ServiceId,
    details: &Checked<ServiceDetails>,
) -> Result<Service> {
    match update(tx, id, details)? {
        true => Ok(Service { id, details: ServiceDetails::clone(details) }),
        false => Err(Error::NotFound),
    }
}

/// Writes a service as it is, new or not. The caller has checked it.
pub(crate) fn put(tx: &Transaction<'_>, service: &Service) -> Result<()> {
    if !update(tx, service.id, &service.details)? {
        insert(tx, Some(service.id), &service.details)?;
    }
    Ok(())
}

/// Changes a service; answers whether there is one.
fn update(tx: &Transaction<'_>, id: ServiceId, details: &ServiceDetails) -> Result<bool> {
    let changed = tx
        .prepare_cached(
            "UPDATE service SET
                 catalogue_id = :catalogue_id, name = :name, area = :area, office = :office,
                 owner = :owner, provision = :provision, users = :users,
                 cases_per_year = :cases_per_year, data_class = :data_class,
                 class_state = :class_state, class_act = :class_act, class_day = :class_day,
                 personal_data = :personal_data, citizen_facing = :citizen_facing,
                 mission = :mission, programme = :programme, tags = :tags, notes = :notes,
                 own = :own, precheck = :precheck, data_gb = :data_gb
             WHERE id = :id",
        )?
        .execute(named_params! {
            ":id": id.0,
            ":catalogue_id": details.catalogue_id,
            ":name": details.name,
            ":area": details.area,
            ":office": details.office,
            ":owner": details.owner,
            ":provision": Word(details.provision),
            ":users": details.users,
            ":cases_per_year": details.cases_per_year,
            ":data_class": details.data_class.map(Word),
            ":class_state": Word(details.class_state),
            ":class_act": details.class_act,
            ":class_day": details.class_day.map(Word),
            ":personal_data": Json(&details.personal_data),
            ":citizen_facing": details.citizen_facing,
            ":mission": details.mission,
            ":programme": details.programme,
            ":tags": details.tags,
            ":notes": details.notes,
            ":own": Json(&details.own),
            ":precheck": Json(&details.precheck),
            ":data_gb": details.data_gb,
        })?;
    if changed > 0 {
        save_migration(tx, id, &details.migration)?;
    }
    Ok(changed > 0)
}

/// Takes a service out of the plan.
pub fn remove(tx: &Transaction<'_>, id: ServiceId) -> Result<()> {
    match tx.prepare_cached("DELETE FROM service WHERE id = ?1")?.execute([id.0])? {
        0 => Err(Error::NotFound),
        _ => Ok(()),
    }
}

/// Adds a service, under a given id where one is given.
pub(crate) fn insert(
    tx: &Transaction<'_>,
    id: Option<ServiceId>,
    details: &ServiceDetails,
) -> Result<ServiceId> {
    tx.prepare_cached(
        "INSERT INTO service (id, catalogue_id, name, area, office, owner, provision, users,
                              cases_per_year, data_class, class_state, class_act, class_day,
                              personal_data, citizen_facing, mission, programme, tags, notes, own,
                              precheck, data_gb)
         VALUES (:id, :catalogue_id, :name, :area, :office, :owner, :provision, :users,
                 :cases_per_year, :data_class, :class_state, :class_act, :class_day,
                 :personal_data, :citizen_facing, :mission, :programme, :tags, :notes, :own,
                 :precheck, :data_gb)",
    )?
    .execute(named_params! {
        ":id": id.map(|it| it.0),
        ":catalogue_id": details.catalogue_id,
        ":name": details.name,
        ":area": details.area,
        ":office": details.office,
        ":owner": details.owner,
        ":provision": Word(details.provision),
        ":users": details.users,
        ":cases_per_year": details.cases_per_year,
        ":data_class": details.data_class.map(Word),
        ":class_state": Word(details.class_state),
        ":class_act": details.class_act,
        ":class_day": details.class_day.map(Word),
        ":personal_data": Json(&details.personal_data),
        ":citizen_facing": details.citizen_facing,
        ":mission": details.mission,
        ":programme": details.programme,
        ":tags": details.tags,
        ":notes": details.notes,
        ":own": Json(&details.own),
        ":precheck": Json(&details.precheck),
        ":data_gb": details.data_gb,
    })?;
    let id = ServiceId(tx.last_insert_rowid());
    tx.prepare_cached("INSERT INTO migration (service, state) VALUES (?1, '')")?.execute([id.0])?;
    save_migration(tx, id, &details.migration)?;
    Ok(id)
}

fn save_migration(tx: &Transaction<'_>, id: ServiceId, migration: &Migration) -> Result<()> {
    tx.prepare_cached(
        "UPDATE migration SET
             strategy = :strategy, origin = :origin, destination = :destination, mode = :mode,
             product = :product, supplier = :supplier, state = :state, own_funds = :own_funds,
             notes = :notes, go_live = :go_live
         WHERE service = :service",
    )?
    .execute(named_params! {
        ":service": id.0,
        ":strategy": migration.strategy.map(Word),
        ":origin": migration.origin.map(Word),
        ":destination": migration.destination.map(Word),
        ":mode": migration.mode.map(Word),
        ":product": migration.product,
        ":supplier": migration.supplier,
        ":state": Word(migration.state),
        ":own_funds": migration.own_funds,
        ":notes": migration.notes,
        ":go_live": migration.go_live.map(Word),
    })?;
    Ok(())
}

fn from_row(row: &Row<'_>) -> rusqlite::Result<Service> {
    Ok(Service {
        id: ServiceId(row.get("id")?),
        details: ServiceDetails {
            catalogue_id: row.get("catalogue_id")?,
            name: row.get("name")?,
            area: row.get("area")?,
            office: row.get("office")?,
            owner: row.get("owner")?,
            provision: row.get::<_, Word<_>>("provision")?.0,
            users: row.get("users")?,
            data_gb: row.get("data_gb")?,
            cases_per_year: row.get("cases_per_year")?,
            data_class: row.get::<_, Option<Word<_>>>("data_class")?.map(|it| it.0),
            class_state: row.get::<_, Word<_>>("class_state")?.0,
            class_act: row.get("class_act")?,
            class_day: row.get::<_, Option<Word<_>>>("class_day")?.map(|it| it.0),
            personal_data: row.get::<_, Json<_>>("personal_data")?.0,
            citizen_facing: row.get("citizen_facing")?,
            mission: row.get("mission")?,
            programme: row.get("programme")?,
            tags: row.get("tags")?,
            notes: row.get("notes")?,
            own: row.get::<_, Json<_>>("own")?.0,
            precheck: row.get::<_, Json<_>>("precheck")?.0,
            migration: Migration {
                strategy: row.get::<_, Option<Word<_>>>("strategy")?.map(|it| it.0),
                origin: row.get::<_, Option<Word<_>>>("origin")?.map(|it| it.0),
                destination: row.get::<_, Option<Word<_>>>("destination")?.map(|it| it.0),
                mode: row.get::<_, Option<Word<_>>>("mode")?.map(|it| it.0),
                product: row.get("product")?,
                supplier: row.get("supplier")?,
                state: row.get::<_, Word<_>>("state")?.0,
                go_live: row.get::<_, Option<Word<_>>>("go_live")?.map(|it| it.0),
                own_funds: row.get("own_funds")?,
                notes: row.get("migration_notes")?,
            },
        },
    })
}
