//! The `body` table: whose plan it is.

use domain::{
    body::{Band, Body, BodyEntry},
    check::Checked,
};
use rusqlite::{Connection, Row, Transaction, named_params};

use crate::{
    Result,
    values::{Json, Word},
};

/// Whose plan it is.
pub fn get(conn: &Connection) -> Result<Body> {
    Ok(conn.prepare_cached("SELECT * FROM body")?.query_row([], from_row)?)
}

/// Changes it.
pub fn save(tx: &Transaction<'_>, body: &Checked<Body>) -> Result<()> {
    put(tx, body)
}

pub(crate) fn put(tx: &Transaction<'_>, body: &Body) -> Result<()> {
    let entry = &body.entry;
    tx.prepare_cached(
        "INSERT INTO body (id, kind, name, istat, ipa, province, region, population,
                           population_source, band, band_source, rtd, email, notes)
         VALUES (1, :kind, :name, :istat, :ipa, :province, :region, :population,
                 :population_source, :band, :band_source, :rtd, :email, :notes)
         ON CONFLICT (id) DO UPDATE SET
             kind = :kind, name = :name, istat = :istat, ipa = :ipa, province = :province,
             region = :region, population = :population, population_source = :population_source,
             band = :band, band_source = :band_source, rtd = :rtd, email = :email, notes = :notes",
    )?
    .execute(named_params! {
        ":kind": Word(entry.kind),
        ":name": entry.name,
        ":istat": entry.istat,
        ":ipa": entry.ipa,
        ":province": entry.province,
        ":region": entry.region,
        ":population": entry.population,
        ":population_source": entry.population_source.as_ref().map(Json),
        ":band": entry.band.map(Band::number),
        ":band_source": entry.band_source.as_ref().map(Json),
        ":rtd": body.rtd,
        ":email": body.email,
        ":notes": body.notes,
    })?;
    Ok(())
}

fn from_row(row: &Row<'_>) -> rusqlite::Result<Body> {
    // A band out of range cannot be in the file: a CHECK holds it.
    let band: Option<u8> = row.get("band")?;
    Ok(Body {
        entry: BodyEntry {
            kind: row.get::<_, Word<_>>("kind")?.0,
            name: row.get("name")?,
            istat: row.get("istat")?,
            ipa: row.get("ipa")?,
            province: row.get("province")?,
            region: row.get("region")?,
            population: row.get("population")?,
            population_source: row.get::<_, Option<Json<_>>>("population_source")?.map(|it| it.0),
            band: band.and_then(|number| Band::try_from(number).ok()),
            band_source: row.get::<_, Option<Json<_>>>("band_source")?.map(|it| it.0),
        },
        rtd: row.get("rtd")?,
        email: row.get("email")?,
        notes: row.get("notes")?,
    })
}
