//! All SQL of the goals feature: goals here, and a file each for milestones, pauses, linked habits, and what entries
//! and habit logs add up to (`entry` is the spine that every feature may read).
pub(in crate::goals) mod links;
pub(in crate::goals) mod milestones;
pub(in crate::goals) mod pauses;
pub(in crate::goals) mod sums;

use rusqlite::{Connection, OptionalExtension, Row, params};

use super::{Direction, Goal, Metric, Period, Unit};
use crate::{
    calendar::JournalDay,
    error::{Error, Result},
    ids::GoalId,
    journal::Tx,
};

const GOAL: &str =
    "SELECT id, parent_id, activity_id, title, why, metric, direction, per, unit, unit_word, start_value,
    target_value, start_day, due_day, done_day, archived_at FROM goal";

fn unit(r: &Row<'_>) -> rusqlite::Result<Option<Unit>> {
    let name: Option<String> = r.get("unit")?;
    Ok(match name.as_deref() {
        Some("yen") => Some(Unit::Yen),
        Some("hours") => Some(Unit::Hours),
        Some("minutes") => Some(Unit::Minutes),
        Some("count") => Some(Unit::Count),
        Some("points") => Some(Unit::Points),
        Some("kg") => Some(Unit::Kg),
        Some("own") => Some(Unit::Own {
            word: r.get("unit_word")?,
        }),
        _ => None,
    })
}

fn goal(r: &Row<'_>) -> rusqlite::Result<Goal> {
    let text = |column: &str| r.get::<_, Option<String>>(column);
    // The columns' CHECKs allow no other words.
    let metric = match text("metric")?.as_deref() {
        Some("total") => Some(Metric::Total),
        Some("level") => Some(Metric::Level {
            direction: if text("direction")?.as_deref() == Some("down") {
                Direction::Down
            } else {
                Direction::Up
            },
        }),
        Some("rate") => Some(Metric::Rate {
            per: if text("per")?.as_deref() == Some("week") {
                Period::Week
            } else {
                Period::Month
            },
        }),
        Some("milestones") => Some(Metric::Milestones),
        Some("yes_no") => Some(Metric::YesNo),
        _ => None,
    };
    Ok(Goal {
        id: r.get("id")?,
        parent_id: r.get("parent_id")?,
        activity_id: r.get("activity_id")?,
        title: r.get("title")?,
        why: r.get("why")?,
        metric,
        unit: unit(r)?,
        start_value: r.get("start_value")?,
        target_value: r.get("target_value")?,
        start_day: r.get("start_day")?,
        due_day: r.get("due_day")?,
        done_day: r.get("done_day")?,
        archived: r.get::<_, Option<String>>("archived_at")?.is_some(),
    })
}

fn unit_name(unit: &Unit) -> &'static str {
    match unit {
        Unit::Yen => "yen",
        Unit::Hours => "hours",
        Unit::Minutes => "minutes",
        Unit::Count => "count",
        Unit::Points => "points",
        Unit::Kg => "kg",
        Unit::Own { .. } => "own",
    }
}

fn unit_word(unit: &Unit) -> &str {
    match unit {
        Unit::Own { word } => word,
        _ => "",
    }
}

fn metric_columns(
    metric: Option<Metric>,
) -> (Option<&'static str>, Option<&'static str>, Option<&'static str>) {
    match metric {
        None => (None, None, None),
        Some(Metric::Total) => (Some("total"), None, None),
        Some(Metric::Level { direction }) => {
            let way = if direction == Direction::Up { "up" } else { "down" };
            (Some("level"), Some(way), None)
        }
        Some(Metric::Rate { per }) => {
            let per = if per == Period::Week { "week" } else { "month" };
            (Some("rate"), None, Some(per))
        }
        Some(Metric::Milestones) => (Some("milestones"), None, None),
        Some(Metric::YesNo) => (Some("yes_no"), None, None),
    }
}

/// The goal.
pub(in crate::goals) fn one(sql: &Connection, id: GoalId) -> Result<Goal> {
    let found = sql
        .prepare_cached(&format!("{GOAL} WHERE id = ?1"))?
        .query_row([id], goal)
        .optional()?;
    found.ok_or(Error::NotFound { what: "goal" })
}

/// Every goal, in the order of its place among its siblings.
pub(in crate::goals) fn all(sql: &Connection) -> Result<Vec<Goal>> {
    let mut statement = sql.prepare_cached(&format!("{GOAL} ORDER BY position, id"))?;
    let rows = statement.query_map([], goal)?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// Writes a new goal down, last among its siblings.
pub(in crate::goals) fn insert(tx: &Tx<'_>, g: &Goal, created_at: &str) -> Result<()> {
    let (metric, direction, per) = metric_columns(g.metric);
    tx.sql
        .prepare_cached(
            "INSERT INTO goal (id, parent_id, activity_id, title, why, metric, direction, per, unit, unit_word,
               start_value, target_value, start_day, due_day, done_day, paused_on, position, archived_at, created_at)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, NULL, NULL,
               (SELECT COALESCE(MAX(position), -1) + 1 FROM goal WHERE parent_id IS ?2), NULL, ?15)",
        )?
        .execute(params![
            g.id,
            g.parent_id,
            g.activity_id,
            g.title,
            g.why,
            metric,
            direction,
            per,
            g.unit.as_ref().map(unit_name),
            g.unit.as_ref().map_or("", unit_word),
            g.start_value,
            g.target_value,
            g.start_day,
            g.due_day,
            created_at
        ])?;
    Ok(())
}

/// Writes what the form of a goal holds.
pub(in crate::goals) fn update(tx: &Tx<'_>, g: &Goal) -> Result<()> {
    let (metric, direction, per) = metric_columns(g.metric);
    tx.sql
        .prepare_cached(
            "UPDATE goal SET activity_id = ?2, title = ?3, why = ?4, metric = ?5, direction = ?6, per = ?7, unit = ?8,
               unit_word = ?9, start_value = ?10, target_value = ?11, start_day = ?12, due_day = ?13 WHERE id = ?1",
        )?
        .execute(params![
            g.id,
            g.activity_id,
            g.title,
            g.why,
            metric,
            direction,
            per,
            g.unit.as_ref().map(unit_name),
            g.unit.as_ref().map_or("", unit_word),
            g.start_value,
            g.target_value,
            g.start_day,
            g.due_day
        ])?;
    Ok(())
}

/// Whether there is such an activity.
pub(in crate::goals) fn activity_exists(sql: &Connection, id: crate::ids::ActivityId) -> Result<bool> {
    Ok(sql
        .prepare_cached("SELECT 1 FROM activity WHERE id = ?1")?
        .exists([id])?)
}

pub(in crate::goals) fn set_place(
    tx: &Tx<'_>,
    id: GoalId,
    parent: Option<GoalId>,
    position: usize,
) -> Result<()> {
    tx.sql
        .prepare_cached("UPDATE goal SET parent_id = ?2, position = ?3 WHERE id = ?1")?
        .execute(params![id, parent, position as i64])?;
    Ok(())
}

pub(in crate::goals) fn set_archived(tx: &Tx<'_>, id: GoalId, at: Option<&str>) -> Result<()> {
    tx.sql
        .prepare_cached("UPDATE goal SET archived_at = ?2 WHERE id = ?1")?
        .execute(params![id, at])?;
    Ok(())
}

pub(in crate::goals) fn set_done(tx: &Tx<'_>, id: GoalId, day: Option<JournalDay>) -> Result<()> {
    tx.sql
        .prepare_cached("UPDATE goal SET done_day = ?2 WHERE id = ?1")?
        .execute(params![id, day])?;
    Ok(())
}

/// Deletes a goal with all below it. Entries stay and lose the link.
pub(in crate::goals) fn delete(tx: &Tx<'_>, id: GoalId) -> Result<()> {
    tx.sql
        .prepare_cached("DELETE FROM goal WHERE id = ?1")?
        .execute([id])?;
    Ok(())
}

/// How many entries and reminders are linked to a goal.
pub(in crate::goals) fn linked_counts(sql: &Connection, id: GoalId) -> Result<(u32, u32)> {
    Ok(sql
        .prepare_cached(
            "SELECT (SELECT COUNT(*) FROM entry WHERE goal_id = ?1), (SELECT COUNT(*) FROM reminder WHERE goal_id = ?1)",
        )?
        .query_row([id], |r| Ok((r.get(0)?, r.get(1)?)))?)
}
