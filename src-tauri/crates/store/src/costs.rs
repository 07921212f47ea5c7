//! What a plan keeps about its costs besides the lines: assumptions, indices of prices, scenarios,
//! and what was measured.

use domain::{
    check::Checked,
    costs::book::{
        CostBook, CostSettings, Measure, Moment, PriceIndex, PriceIndexDetails, PriceIndexId,
        Scenario, ScenarioDetails, ScenarioId,
    },
    services::ServiceId,
};
use rusqlite::{Connection, OptionalExtension, Row, Transaction, named_params};

use crate::{
    Error, Result,
    values::{Amount, Json, Number, Word},
};

/// Everything that is kept.
pub(crate) fn get(conn: &Connection) -> Result<CostBook> {
    let settings = conn
        .prepare_cached("SELECT * FROM cost_settings")?
        .query_row([], settings)
        .optional()?
        .unwrap_or_default();
    let mut measures = all(conn, "measure", measure)?;
    measures.sort();
    Ok(CostBook {
        settings,
        indices: all(conn, "price_index", index)?,
        scenarios: all(conn, "scenario", scenario)?,
        measures,
    })
}

/// Fills a file that has nothing in it yet.
pub(crate) fn insert(tx: &Transaction<'_>, book: &CostBook) -> Result<()> {
    if book.settings != CostSettings::default() {
        write_settings(tx, &book.settings)?;
    }
    for index in &book.indices {
        write_index(tx, Some(index.id), &index.details)?;
    }
    for scenario in &book.scenarios {
        write_scenario(tx, Some(scenario.id), &scenario.details)?;
    }
    book.measures.iter().try_for_each(|it| write_measure(tx, it))
}

/// The tables, by their names.
pub(crate) const TABLES: [&str; 4] = ["cost_settings", "price_index", "scenario", "measure"];

/// One of each, as empty as can be.
pub(crate) fn model(name: &str) -> CostBook {
    let name = name.to_owned();
    let measure = Measure {
        kpi: "—".to_owned(),
        service: None,
        moment: Moment::Baseline,
        value: Default::default(),
        day: None,
        source: String::new(),
    };
    CostBook {
        settings: CostSettings::default(),
        indices: vec![PriceIndex {
            id: PriceIndexId(1),
            details: PriceIndexDetails { name: name.clone(), ..PriceIndexDetails::default() },
        }],
        scenarios: vec![Scenario {
            id: ScenarioId(1),
            details: ScenarioDetails { name, ..ScenarioDetails::default() },
        }],
        measures: vec![measure],
    }
}

/// Whether that row of a table of [`TABLES`] can be read.
pub(crate) fn is_readable(conn: &Connection, table: &str, row: i64) -> bool {
    fn reads<T>(
        conn: &Connection,
        table: &str,
        id: i64,
        read: impl Fn(&Row<'_>) -> rusqlite::Result<T>,
    ) -> bool {
        let sql = format!("SELECT * FROM {table} WHERE rowid = ?1");
        conn.query_row(&sql, [id], |row| read(row).map(drop)).is_ok()
    }
    match table {
        "cost_settings" => reads(conn, table, row, settings),
        "price_index" => reads(conn, table, row, index),
        "scenario" => reads(conn, table, row, scenario),
        _ => reads(conn, table, row, measure),
    }
}

fn all<T>(
    conn: &Connection,
    table: &str,
    read: impl Fn(&Row<'_>) -> rusqlite::Result<T>,
) -> Result<Vec<T>> {
    let mut stmt = conn.prepare_cached(&format!("SELECT * FROM {table} ORDER BY id"))?;
    let rows = stmt.query_map([], |row| read(row))?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

fn settings(row: &Row<'_>) -> rusqlite::Result<CostSettings> {
    Ok(CostSettings {
        first_year: row.get("first_year")?,
        years: row.get("years")?,
        go_live: row.get::<_, Option<Word<_>>>("go_live")?.map(|it| it.0),
        discount: row.get::<_, Option<Number>>("discount")?.map(|it| it.0),
        price_kwh: row.get::<_, Option<Number>>("price_kwh")?.map(|it| it.0),
        energy_vat: row.get("energy_vat")?,
        energy_growth: row.get::<_, Option<Number>>("energy_growth")?.map(|it| it.0),
        pue: row.get::<_, Option<Number>>("pue")?.map(|it| it.0),
        split: row.get::<_, Option<Word<_>>>("split")?.map(|it| it.0),
        total_spending: row.get::<_, Option<Amount>>("total_spending")?.map(|it| it.0),
    })
}

/// Keeps what is assumed.
pub fn put_settings(tx: &Transaction<'_>, settings: &Checked<CostSettings>) -> Result<()> {
    write_settings(tx, settings)
}

fn write_settings(tx: &Transaction<'_>, settings: &CostSettings) -> Result<()> {
    tx.prepare_cached("INSERT INTO cost_settings (id) VALUES (1) ON CONFLICT DO NOTHING")?
        .execute([])?;
    tx.prepare_cached(
        "UPDATE cost_settings SET
             first_year = :first_year, years = :years, go_live = :go_live, discount = :discount,
             price_kwh = :price_kwh, energy_vat = :energy_vat, energy_growth = :energy_growth,
             pue = :pue, split = :split, total_spending = :total_spending",
    )?
    .execute(named_params! {
        ":first_year": settings.first_year,
        ":years": settings.years,
        ":go_live": settings.go_live.map(Word),
        ":discount": settings.discount.map(Number),
        ":price_kwh": settings.price_kwh.map(Number),
        ":energy_vat": settings.energy_vat,
        ":energy_growth": settings.energy_growth.map(Number),
        ":pue": settings.pue.map(Number),
        ":split": settings.split.map(Word),
        ":total_spending": settings.total_spending.map(Amount),
    })?;
    Ok(())
}

fn index(row: &Row<'_>) -> rusqlite::Result<PriceIndex> {
    Ok(PriceIndex {
        id: PriceIndexId(row.get("id")?),
        details: PriceIndexDetails {
            name: row.get("name")?,
            source: row.get("source")?,
            changes: row.get::<_, Json<_>>("changes")?.0,
            beyond: row.get::<_, Option<Number>>("beyond")?.map(|it| it.0),
        },
    })
}

/// Adds an index of prices.
pub fn add_index(tx: &Transaction<'_>, details: &Checked<PriceIndexDetails>) -> Result<PriceIndex> {
    let id = PriceIndexId(write_index(tx, None, details)?);
    Ok(PriceIndex { id, details: PriceIndexDetails::clone(details) })
}

/// Changes an index of prices; nothing: it is taken out.
pub fn put_index(
    tx: &Transaction<'_>,
    id: PriceIndexId,
    details: Option<&Checked<PriceIndexDetails>>,
) -> Result<()> {
    exists(tx, "price_index", id.0)?;
    match details {
        Some(details) => write_index(tx, Some(id), details).map(drop),
        None => remove(tx, "price_index", id.0),
    }
}

fn write_index(
    tx: &Transaction<'_>,
    id: Option<PriceIndexId>,
    details: &PriceIndexDetails,
) -> Result<i64> {
    tx.prepare_cached(
        "INSERT INTO price_index (id, name, source, changes, beyond)
         VALUES (:id, :name, :source, :changes, :beyond)
         ON CONFLICT (id) DO UPDATE SET
             name = :name, source = :source, changes = :changes, beyond = :beyond",
    )?
    .execute(named_params! {
        ":id": id.map(|it| it.0),
        ":name": details.name,
        ":source": details.source,
        ":changes": Json(&details.changes),
        ":beyond": details.beyond.map(Number),
    })?;
    Ok(tx.last_insert_rowid())
}

fn scenario(row: &Row<'_>) -> rusqlite::Result<Scenario> {
    Ok(Scenario {
        id: ScenarioId(row.get("id")?),
        details: ScenarioDetails {
            name: row.get("name")?,
            notes: row.get("notes")?,
            changes: row.get::<_, Json<_>>("changes")?.0,
            knobs: row.get::<_, Json<_>>("knobs")?.0,
        },
    })
}

/// Adds a scenario.
pub fn add_scenario(tx: &Transaction<'_>, details: &Checked<ScenarioDetails>) -> Result<Scenario> {
    let id = ScenarioId(write_scenario(tx, None, details)?);
    Ok(Scenario { id, details: ScenarioDetails::clone(details) })
}

/// Changes a scenario; nothing: it is taken out.
pub fn put_scenario(
    tx: &Transaction<'_>,
    id: ScenarioId,
    details: Option<&Checked<ScenarioDetails>>,
) -> Result<()> {
    exists(tx, "scenario", id.0)?;
    match details {
        Some(details) => write_scenario(tx, Some(id), details).map(drop),
        None => remove(tx, "scenario", id.0),
    }
}

fn write_scenario(
    tx: &Transaction<'_>,
    id: Option<ScenarioId>,
    details: &ScenarioDetails,
) -> Result<i64> {
    tx.prepare_cached(
        "INSERT INTO scenario (id, name, notes, changes, knobs)
         VALUES (:id, :name, :notes, :changes, :knobs)
         ON CONFLICT (id) DO UPDATE SET
             name = :name, notes = :notes, changes = :changes, knobs = :knobs",
    )?
    .execute(named_params! {
        ":id": id.map(|it| it.0),
        ":name": details.name,
        ":notes": details.notes,
        ":changes": Json(&details.changes),
        ":knobs": Json(details.knobs),
    })?;
    Ok(tx.last_insert_rowid())
}

fn measure(row: &Row<'_>) -> rusqlite::Result<Measure> {
    Ok(Measure {
        kpi: row.get("kpi")?,
        service: row.get::<_, Option<i64>>("service")?.map(ServiceId),
        moment: row.get::<_, Word<_>>("moment")?.0,
        value: row.get::<_, Number>("value")?.0,
        day: row.get::<_, Option<Word<_>>>("day")?.map(|it| it.0),
        source: row.get("source")?,
    })
}

/// Keeps what was measured, over what was measured before of the same thing at the same moment.
pub fn put_measure(tx: &Transaction<'_>, measure: &Checked<Measure>) -> Result<()> {
    write_measure(tx, measure)
}

fn write_measure(tx: &Transaction<'_>, measure: &Measure) -> Result<()> {
    tx.prepare_cached(
        "INSERT INTO measure (kpi, service, moment, value, day, source)
         VALUES (:kpi, :service, :moment, :value, :day, :source)
         ON CONFLICT (kpi, ifnull(service, 0), moment) DO UPDATE SET
             value = :value, day = :day, source = :source",
    )?
    .execute(named_params! {
        ":kpi": measure.kpi,
        ":service": measure.service.map(|it| it.0),
        ":moment": Word(measure.moment),
        ":value": Number(measure.value),
        ":day": measure.day.map(Word),
        ":source": measure.source,
    })?;
    Ok(())
}

/// Takes out what was measured.
pub fn remove_measure(
    tx: &Transaction<'_>,
    kpi: &str,
    service: Option<ServiceId>,
    moment: Moment,
) -> Result<()> {
    let sql = "DELETE FROM measure WHERE kpi = ?1 AND service IS ?2 AND moment = ?3";
    found(tx.prepare_cached(sql)?.execute((kpi, service.map(|it| it.0), Word(moment)))?)
}

fn exists(tx: &Transaction<'_>, table: &str, id: i64) -> Result<()> {
    let sql = format!("SELECT 1 FROM {table} WHERE id = ?1");
    found(tx.prepare_cached(&sql)?.exists([id])?.into())
}

fn remove(tx: &Transaction<'_>, table: &str, id: i64) -> Result<()> {
    found(tx.prepare_cached(&format!("DELETE FROM {table} WHERE id = ?1"))?.execute([id])?)
}

fn found(rows: usize) -> Result<()> {
    if rows > 0 { Ok(()) } else { Err(Error::NotFound) }
}
