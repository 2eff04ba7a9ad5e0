//! All SQL of the activities feature.
use std::collections::HashMap;

use rusqlite::{Connection, OptionalExtension, Row, params};

use super::{Activity, ActivityDeletion, ActivityKind};
use crate::{
    calendar::JournalDay,
    entries::ACTIVITY_OF,
    error::{Error, Result},
    ids::ActivityId,
    journal::Tx,
};

const ACTIVITY: &str = "SELECT id, name, kind, colour, weekly_minutes, archived_at FROM activity";

fn activity(r: &Row<'_>) -> rusqlite::Result<Activity> {
    let kind: String = r.get("kind")?;
    Ok(Activity {
        id: r.get("id")?,
        name: r.get("name")?,
        // The column's CHECK allows no other word.
        kind: ActivityKind::ALL
            .into_iter()
            .find(|k| k.as_str() == kind)
            .unwrap_or(ActivityKind::Hobby),
        colour: r.get("colour")?,
        weekly_minutes: r.get("weekly_minutes")?,
        archived: r.get::<_, Option<String>>("archived_at")?.is_some(),
    })
}

pub(super) fn all(sql: &Connection) -> Result<Vec<Activity>> {
    let mut statement = sql.prepare_cached(&format!("{ACTIVITY} ORDER BY position, id"))?;
    let rows = statement.query_map([], activity)?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

pub(super) fn one(sql: &Connection, id: ActivityId) -> Result<Activity> {
    let found = sql
        .prepare_cached(&format!("{ACTIVITY} WHERE id = ?1"))?
        .query_row([id], activity)
        .optional()?;
    found.ok_or(Error::NotFound { what: "activity" })
}

/// Minutes of entries from `first` to `last`, by activity. An entry without one of its own counts for its habit's or its goal's.
pub(super) fn minutes(
    sql: &Connection,
    first: JournalDay,
    last: JournalDay,
) -> Result<HashMap<ActivityId, i64>> {
    let mut statement = sql.prepare_cached(&format!(
        "SELECT {ACTIVITY_OF} AS activity, SUM(e.minutes) AS minutes
         FROM entry e LEFT JOIN habit h ON h.id = e.habit_id LEFT JOIN goal g ON g.id = e.goal_id
           LEFT JOIN habit_log l ON l.entry_id = e.id
         WHERE e.day BETWEEN ?1 AND ?2 AND e.minutes > 0 AND (l.outcome IS NULL OR l.outcome IN ('done', 'small'))
         GROUP BY activity HAVING activity IS NOT NULL",
    ))?;
    let rows = statement.query_map([first, last], |r| Ok((r.get("activity")?, r.get("minutes")?)))?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

pub(super) fn linked_counts(sql: &Connection, id: ActivityId) -> Result<ActivityDeletion> {
    Ok(sql
        .prepare_cached(
            "SELECT (SELECT COUNT(*) FROM goal WHERE activity_id = ?1) AS goals,
               (SELECT COUNT(*) FROM habit WHERE activity_id = ?1) AS habits,
               (SELECT COUNT(*) FROM entry WHERE activity_id = ?1) AS entries",
        )?
        .query_row([id], |r| {
            Ok(ActivityDeletion {
                goals_kept: r.get("goals")?,
                habits_kept: r.get("habits")?,
                entries_kept: r.get("entries")?,
            })
        })?)
}

pub(super) fn insert(tx: &Tx<'_>, a: &Activity, created_at: &str) -> Result<()> {
    tx.sql
        .prepare_cached(
            "INSERT INTO activity (id, name, kind, colour, weekly_minutes, position, archived_at, created_at)
             VALUES (?1, ?2, ?3, ?4, ?5, (SELECT COALESCE(MAX(position), -1) + 1 FROM activity), NULL, ?6)",
        )?
        .execute(params![
            a.id,
            a.name,
            a.kind.as_str(),
            a.colour,
            a.weekly_minutes,
            created_at
        ])?;
    Ok(())
}

pub(super) fn update(tx: &Tx<'_>, a: &Activity) -> Result<()> {
    tx.sql
        .prepare_cached(
            "UPDATE activity SET name = ?2, kind = ?3, colour = ?4, weekly_minutes = ?5 WHERE id = ?1",
        )?
        .execute(params![a.id, a.name, a.kind.as_str(), a.colour, a.weekly_minutes])?;
    Ok(())
}

pub(super) fn set_archived(tx: &Tx<'_>, id: ActivityId, at: Option<&str>) -> Result<()> {
    tx.sql
        .prepare_cached("UPDATE activity SET archived_at = ?2 WHERE id = ?1")?
        .execute(params![id, at])?;
    Ok(())
}

pub(super) fn set_position(tx: &Tx<'_>, id: ActivityId, position: usize) -> Result<()> {
    tx.sql
        .prepare_cached("UPDATE activity SET position = ?2 WHERE id = ?1")?
        .execute(params![id, position as i64])?;
    Ok(())
}

pub(super) fn delete(tx: &Tx<'_>, id: ActivityId) -> Result<()> {
    tx.sql
        .prepare_cached("DELETE FROM activity WHERE id = ?1")?
        .execute([id])?;
    Ok(())
}
