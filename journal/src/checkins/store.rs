//! All SQL of the check-ins.
use rusqlite::{Connection, OptionalExtension, Row, params};

use super::Checkin;
use crate::{calendar::JournalDay, error::Result, journal::Tx};

const CHECKIN: &str = "SELECT day, sleep_minutes, fatigue, mood, purpose FROM checkin";

fn checkin(r: &Row<'_>) -> rusqlite::Result<Checkin> {
    Ok(Checkin {
        day: r.get("day")?,
        sleep_minutes: r.get("sleep_minutes")?,
        fatigue: r.get("fatigue")?,
        mood: r.get("mood")?,
        purpose: r.get("purpose")?,
    })
}

/// What is said of a day; blank if nothing is.
pub fn of_day(sql: &Connection, day: JournalDay) -> Result<Checkin> {
    let found = sql
        .prepare_cached(&format!("{CHECKIN} WHERE day = ?1"))?
        .query_row([day], checkin)
        .optional()?;
    Ok(found.unwrap_or_else(|| Checkin::blank(day)))
}

/// The days from `first` to `last` of which something is said, earliest first.
pub fn between(sql: &Connection, first: JournalDay, last: JournalDay) -> Result<Vec<Checkin>> {
    let mut statement = sql.prepare_cached(&format!("{CHECKIN} WHERE day BETWEEN ?1 AND ?2 ORDER BY day"))?;
    let rows = statement.query_map([first, last], checkin)?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

pub(super) fn put(tx: &Tx<'_>, c: &Checkin) -> Result<()> {
    tx.sql
        .prepare_cached(
            "INSERT INTO checkin (day, sleep_minutes, fatigue, mood, purpose) VALUES (?1, ?2, ?3, ?4, ?5)
             ON CONFLICT (day) DO UPDATE SET sleep_minutes = ?2, fatigue = ?3, mood = ?4, purpose = ?5",
        )?
        .execute(params![c.day, c.sleep_minutes, c.fatigue, c.mood, c.purpose])?;
    Ok(())
}

pub(super) fn delete(tx: &Tx<'_>, day: JournalDay) -> Result<()> {
    tx.sql
        .prepare_cached("DELETE FROM checkin WHERE day = ?1")?
        .execute([day])?;
    Ok(())
}
