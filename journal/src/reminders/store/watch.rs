//! How far has been looked, and when each reminder may be due next: derived, so that a look costs what is due and not what
//! there is.
use chrono::{DateTime, Utc};
use chrono_tz::Tz;
use rusqlite::{Connection, OptionalExtension, params};

use super::{instant, instant_or_none, unreadable};
use crate::{
    error::{Error, Result},
    ids::ReminderId,
    time,
};

/// Up to where has been looked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Watched {
    /// Up to this instant.
    pub until: DateTime<Utc>,
    /// On the clocks of this zone.
    pub zone: Tz,
    /// From where the clock was put back by more than a day.
    pub came_back_from: Option<DateTime<Utc>>,
}

pub fn watched(sql: &Connection) -> Result<Option<Watched>> {
    sql.prepare_cached("SELECT until_at, zone, came_back_from FROM derived_reminder_watch")?
        .query_row([], |r| {
            Ok(Watched {
                until: instant(r, "until_at")?,
                zone: r
                    .get::<_, String>("zone")?
                    .parse()
                    .map_err(|_| unreadable(r, "zone"))?,
                came_back_from: instant_or_none(r, "came_back_from")?,
            })
        })
        .optional()
        .map_err(Error::from)
}

pub fn set_watched(sql: &Connection, watched: &Watched) -> Result<()> {
    sql.prepare_cached(
        "INSERT INTO derived_reminder_watch (id, until_at, zone, came_back_from) VALUES (1, ?1, ?2, ?3)
         ON CONFLICT (id) DO UPDATE SET until_at = ?1, zone = ?2, came_back_from = ?3",
    )?
    .execute(params![
        time::to_text(watched.until),
        watched.zone.name(),
        watched.came_back_from.map(time::to_text)
    ])?;
    Ok(())
}

/// The reminders that may be due up to `now`, each with the instant after which; those not known yet without one.
pub fn may_be_due(sql: &Connection, now: DateTime<Utc>) -> Result<Vec<(ReminderId, Option<DateTime<Utc>>)>> {
    let mut statement = sql.prepare_cached(
        "SELECT reminder_id, after_at FROM derived_reminder_next WHERE next_at <= ?1
         UNION ALL
         SELECT id, NULL FROM reminder WHERE id NOT IN (SELECT reminder_id FROM derived_reminder_next)
         ORDER BY 1",
    )?;
    let rows = statement.query_map([time::to_text(now)], |r| {
        Ok((r.get(0)?, instant_or_none(r, "after_at")?))
    })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// The next instant at which anything may be due.
pub fn earliest(sql: &Connection) -> Result<Option<DateTime<Utc>>> {
    Ok(sql
        .prepare_cached("SELECT next_at FROM derived_reminder_next ORDER BY next_at LIMIT 1")?
        .query_row([], |r| instant(r, "next_at"))
        .optional()?)
}

pub fn set_next(sql: &Connection, id: ReminderId, after: DateTime<Utc>, next: DateTime<Utc>) -> Result<()> {
    sql.prepare_cached(
        "INSERT INTO derived_reminder_next (reminder_id, after_at, next_at) VALUES (?1, ?2, ?3)
         ON CONFLICT (reminder_id) DO UPDATE SET after_at = ?2, next_at = ?3",
    )?
    .execute(params![id, time::to_text(after), time::to_text(next)])?;
    Ok(())
}

/// Every reminder is looked at again from `after` on: the clock or the zone was changed.
pub fn look_at_all_from(sql: &Connection, after: DateTime<Utc>) -> Result<()> {
    sql.prepare_cached(
        "INSERT INTO derived_reminder_next (reminder_id, after_at, next_at) SELECT id, ?1, ?1 FROM reminder WHERE true
         ON CONFLICT (reminder_id) DO UPDATE SET after_at = ?1, next_at = ?1",
    )?
    .execute([time::to_text(after)])?;
    Ok(())
}

/// Every reminder is looked at again, from `after` on or from where something is due already: what its times depend on was
/// changed.
pub fn look_at_all(sql: &Connection, after: DateTime<Utc>) -> Result<()> {
    look_at_where(sql, "?1 IS NOT NULL", "", after)
}

/// The same of those at a moment of the day.
pub fn look_at_moment(sql: &Connection, id: &str, after: DateTime<Utc>) -> Result<()> {
    look_at_where(sql, "moment_id = ?1", id, after)
}

/// The same of those about a goal.
pub fn look_at_goal(sql: &Connection, id: &str, after: DateTime<Utc>) -> Result<()> {
    look_at_where(sql, "goal_id = ?1", id, after)
}

/// The same of those about a milestone.
pub fn look_at_milestone(sql: &Connection, id: &str, after: DateTime<Utc>) -> Result<()> {
    look_at_where(sql, "milestone_id = ?1", id, after)
}

/// The same of those about a person.
pub fn look_at_person(sql: &Connection, id: &str, after: DateTime<Utc>) -> Result<()> {
    look_at_where(sql, "person_id = ?1", id, after)
}

/// The same of one reminder. It may be new, or gone.
pub fn look_at(sql: &Connection, id: &str, after: DateTime<Utc>) -> Result<()> {
    look_at_where(sql, "id = ?1", id, after)?;
    sql.prepare_cached(
        "DELETE FROM derived_reminder_next WHERE reminder_id = ?1 AND reminder_id NOT IN (SELECT id FROM reminder)",
    )?
    .execute([id])?;
    Ok(())
}

fn look_at_where(sql: &Connection, which: &str, id: &str, after: DateTime<Utc>) -> Result<()> {
    sql.prepare_cached(&format!(
        "INSERT INTO derived_reminder_next (reminder_id, after_at, next_at) SELECT id, ?2, ?2 FROM reminder WHERE {which}
         ON CONFLICT (reminder_id) DO UPDATE SET after_at = iif(next_at <= ?2, after_at, ?2), next_at = ?2"
    ))?
    .execute([id, &time::to_text(after)])?;
    Ok(())
}
