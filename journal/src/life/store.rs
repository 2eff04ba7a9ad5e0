//! All SQL of the life feature.
use chrono::Weekday;
use rusqlite::{Connection, Row, params, types::Type};

use super::{Life, Moment, MomentPreset};
use crate::{
    error::{Error, Result},
    ids::MomentId,
    journal::Tx,
};

fn moment(r: &Row<'_>) -> rusqlite::Result<Moment> {
    let preset: Option<String> = r.get("preset")?;
    Ok(Moment {
        id: r.get("id")?,
        preset: preset.and_then(|p| {
            MomentPreset::ALL
                .into_iter()
                .map(|(m, _)| m)
                .find(|m| m.as_str() == p)
        }),
        name: r.get("name")?,
        at_minute: r.get("at_minute")?,
        weekday_minutes: weekday_minutes(r)?,
    })
}

fn weekday_minutes(r: &Row<'_>) -> rusqlite::Result<[Option<u16>; 7]> {
    let text: String = r.get("weekday_minutes")?;
    serde_json::from_str(&text).map_err(|problem| {
        let index = r.as_ref().column_index("weekday_minutes").unwrap_or_default();
        rusqlite::Error::FromSqlConversionFailure(index, Type::Text, Box::new(problem))
    })
}

fn weekday(text: &str) -> Weekday {
    // The column's CHECK allows no third word.
    if text == "Sun" { Weekday::Sun } else { Weekday::Mon }
}

/// What belongs to the person as a whole.
pub fn life(sql: &Connection) -> Result<Life> {
    let mut life = sql
        .prepare_cached("SELECT theme, turn_over_hour, week_start, welcomed, sample FROM life")?
        .query_row([], |r| {
            Ok(Life {
                theme: r.get("theme")?,
                turn_over_hour: r.get("turn_over_hour")?,
                week_start: weekday(&r.get::<_, String>("week_start")?),
                welcomed: r.get("welcomed")?,
                sample: r.get("sample")?,
                moments: Vec::new(),
            })
        })?;
    life.moments = moments(sql)?;
    Ok(life)
}

/// The first day of the person's week.
pub fn first_weekday(sql: &Connection) -> Result<Weekday> {
    let text: String = sql
        .prepare_cached("SELECT week_start FROM life")?
        .query_row([], |r| r.get(0))?;
    Ok(weekday(&text))
}

/// The moments of the day, in the order of a day that begins at the turn-over hour.
pub fn moments(sql: &Connection) -> Result<Vec<Moment>> {
    let mut statement = sql.prepare_cached(
        "SELECT moment.id AS id, preset, name, at_minute, weekday_minutes FROM moment, life
         ORDER BY (at_minute - turn_over_hour * 60 + 1440) % 1440, moment.id",
    )?;
    let rows = statement.query_map([], moment)?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

pub(super) fn set_theme(tx: &Tx<'_>, theme: &str) -> Result<()> {
    tx.sql
        .prepare_cached("UPDATE life SET theme = ?1")?
        .execute([theme])?;
    Ok(())
}

pub(super) fn set_rhythm(tx: &Tx<'_>, turn_over_hour: u8, week_start: Weekday) -> Result<()> {
    let week_start = week_start.to_string();
    tx.sql
        .prepare_cached("UPDATE life SET turn_over_hour = ?1, week_start = ?2")?
        .execute(params![turn_over_hour, week_start])?;
    Ok(())
}

pub(super) fn set_welcomed(tx: &Tx<'_>) -> Result<()> {
    tx.sql
        .prepare_cached("UPDATE life SET welcomed = 1")?
        .execute([])?;
    Ok(())
}

pub(super) fn set_sample(tx: &Tx<'_>) -> Result<()> {
    tx.sql
        .prepare_cached("UPDATE life SET sample = 1, welcomed = 1")?
        .execute([])?;
    Ok(())
}

pub(super) fn insert_moment(tx: &Tx<'_>, m: &Moment) -> Result<()> {
    tx.sql
        .prepare_cached(
            "INSERT INTO moment (id, preset, name, at_minute, weekday_minutes) VALUES (?1, ?2, ?3, ?4, ?5)",
        )?
        .execute(params![
            m.id,
            m.preset.map(MomentPreset::as_str),
            m.name,
            m.at_minute,
            serde_json::to_string(&m.weekday_minutes)?,
        ])?;
    Ok(())
}

pub(super) fn update_moment(tx: &Tx<'_>, m: &Moment) -> Result<()> {
    tx.sql
        .prepare_cached("UPDATE moment SET name = ?2, at_minute = ?3, weekday_minutes = ?4 WHERE id = ?1")?
        .execute(params![
            m.id,
            m.name,
            m.at_minute,
            serde_json::to_string(&m.weekday_minutes)?
        ])?;
    Ok(())
}

pub(super) fn delete_moment(tx: &Tx<'_>, id: MomentId) -> Result<()> {
    match tx
        .sql
        .prepare_cached("DELETE FROM moment WHERE id = ?1")?
        .execute([id])?
    {
        0 => Err(Error::NotFound { what: "moment" }),
        _ => Ok(()),
    }
}
