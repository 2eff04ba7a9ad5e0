//! Milestones.
use rusqlite::{Connection, OptionalExtension, Row, params};

use crate::{
    error::{Error, Result},
    goals::{Milestone, MilestoneDates},
    ids::{GoalId, MilestoneId},
    journal::Tx,
};

fn milestone(r: &Row<'_>) -> rusqlite::Result<Milestone> {
    Ok(Milestone {
        id: r.get("id")?,
        goal_id: r.get("goal_id")?,
        title: r.get("title")?,
        due_day: r.get("due_day")?,
        done_day: r.get("done_day")?,
    })
}

/// A goal's milestones, in the person's order.
pub(in crate::goals) fn all(sql: &Connection, id: GoalId) -> Result<Vec<Milestone>> {
    let mut statement = sql.prepare_cached(
        "SELECT id, goal_id, title, due_day, done_day FROM milestone WHERE goal_id = ?1 ORDER BY position, id",
    )?;
    let rows = statement.query_map([id], milestone)?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// Only their dates.
pub(in crate::goals) fn dates(sql: &Connection, id: GoalId) -> Result<Vec<MilestoneDates>> {
    let mut statement = sql.prepare_cached("SELECT due_day, done_day FROM milestone WHERE goal_id = ?1")?;
    let rows = statement.query_map([id], |r| {
        Ok(MilestoneDates {
            due: r.get("due_day")?,
            done: r.get("done_day")?,
        })
    })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

pub(in crate::goals) fn one(sql: &Connection, id: MilestoneId) -> Result<Milestone> {
    let found = sql
        .prepare_cached("SELECT id, goal_id, title, due_day, done_day FROM milestone WHERE id = ?1")?
        .query_row([id], milestone)
        .optional()?;
    found.ok_or(Error::NotFound { what: "milestone" })
}

pub(in crate::goals) fn insert(tx: &Tx<'_>, m: &Milestone) -> Result<()> {
    tx.sql
        .prepare_cached(
            "INSERT INTO milestone (id, goal_id, title, due_day, done_day, position) VALUES (?1, ?2, ?3, ?4, ?5,
               (SELECT COALESCE(MAX(position), -1) + 1 FROM milestone WHERE goal_id = ?2))",
        )?
        .execute(params![m.id, m.goal_id, m.title, m.due_day, m.done_day])?;
    Ok(())
}

pub(in crate::goals) fn update(tx: &Tx<'_>, m: &Milestone) -> Result<()> {
    tx.sql
        .prepare_cached("UPDATE milestone SET title = ?2, due_day = ?3, done_day = ?4 WHERE id = ?1")?
        .execute(params![m.id, m.title, m.due_day, m.done_day])?;
    Ok(())
}

pub(in crate::goals) fn set_position(tx: &Tx<'_>, id: MilestoneId, position: usize) -> Result<()> {
    tx.sql
        .prepare_cached("UPDATE milestone SET position = ?2 WHERE id = ?1")?
        .execute(params![id, position as i64])?;
    Ok(())
}

pub(in crate::goals) fn delete(tx: &Tx<'_>, id: MilestoneId) -> Result<()> {
    tx.sql
        .prepare_cached("DELETE FROM milestone WHERE id = ?1")?
        .execute([id])?;
    Ok(())
}
