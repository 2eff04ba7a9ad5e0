//! Which goals a habit feeds.
use std::collections::HashMap;

use rusqlite::{Connection, Row, params};

use super::{GOAL, goal, unit};
use crate::{
    error::Result,
    goals::{Goal, GoalRef, HabitLink, Measure, links::SupportedGoal},
    ids::{GoalId, HabitId},
    journal::Tx,
};

fn link(r: &Row<'_>) -> rusqlite::Result<HabitLink> {
    let measure: String = r.get("measure")?;
    Ok(HabitLink {
        goal_id: r.get("goal_id")?,
        habit_id: r.get("habit_id")?,
        // The column's CHECK allows no other word.
        measure: match measure.as_str() {
            "hour" => Measure::Hour,
            "amount" => Measure::Amount,
            _ => Measure::Log,
        },
        factor: r.get("factor")?,
    })
}

/// The habits that feed a goal.
pub(in crate::goals) fn of_goal(sql: &Connection, id: GoalId) -> Result<Vec<HabitLink>> {
    let mut statement = sql.prepare_cached(
        "SELECT goal_id, habit_id, measure, factor FROM goal_habit WHERE goal_id = ?1 ORDER BY habit_id",
    )?;
    let rows = statement.query_map([id], link)?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// The goals that a habit supports and that aren't put away, in the order of their places.
pub(in crate::goals) fn of_habit(sql: &Connection, habit: HabitId) -> Result<Vec<SupportedGoal>> {
    let mut statement = sql.prepare_cached(
        "SELECT goal_id, habit_id, measure, factor, goal.id AS id, title, unit, unit_word
         FROM goal_habit JOIN goal ON goal.id = goal_id
         WHERE habit_id = ?1 AND archived_at IS NULL ORDER BY position, goal.id",
    )?;
    let rows = statement.query_map([habit], |r| {
        let HabitLink { measure, factor, .. } = link(r)?;
        Ok(SupportedGoal {
            id: r.get("id")?,
            title: r.get("title")?,
            unit: unit(r)?,
            measure,
            factor,
        })
    })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// The goals that a habit feeds and that are neither done nor put away, in the order of their places.
pub(in crate::goals) fn goals_fed_by(sql: &Connection, habit: HabitId) -> Result<Vec<Goal>> {
    let mut statement = sql.prepare_cached(&format!(
        "{GOAL} WHERE id IN (SELECT goal_id FROM goal_habit WHERE habit_id = ?1) AND archived_at IS NULL
           AND done_day IS NULL ORDER BY position, id"
    ))?;
    let rows = statement.query_map([habit], goal)?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// For every habit that feeds any, the names of the goals that it feeds and that are neither done nor put away.
pub(in crate::goals) fn names_fed(sql: &Connection) -> Result<HashMap<HabitId, Vec<GoalRef>>> {
    let mut statement = sql.prepare_cached(
        "SELECT habit_id, goal.id AS id, title FROM goal_habit JOIN goal ON goal.id = goal_id
         WHERE archived_at IS NULL AND done_day IS NULL ORDER BY position, goal.id",
    )?;
    let mut rows = statement.query([])?;
    let mut found: HashMap<HabitId, Vec<GoalRef>> = HashMap::new();
    while let Some(r) = rows.next()? {
        found.entry(r.get("habit_id")?).or_default().push(GoalRef {
            id: r.get("id")?,
            title: r.get("title")?,
        });
    }
    Ok(found)
}

pub(in crate::goals) fn save(tx: &Tx<'_>, l: &HabitLink) -> Result<()> {
    let measure = match l.measure {
        Measure::Log => "log",
        Measure::Hour => "hour",
        Measure::Amount => "amount",
    };
    tx.sql
        .prepare_cached(
            "INSERT INTO goal_habit (goal_id, habit_id, measure, factor) VALUES (?1, ?2, ?3, ?4)
             ON CONFLICT DO UPDATE SET measure = excluded.measure, factor = excluded.factor",
        )?
        .execute(params![l.goal_id, l.habit_id, measure, l.factor])?;
    Ok(())
}

/// How many links were deleted.
pub(in crate::goals) fn delete(tx: &Tx<'_>, goal: GoalId, habit: HabitId) -> Result<usize> {
    Ok(tx
        .sql
        .prepare_cached("DELETE FROM goal_habit WHERE goal_id = ?1 AND habit_id = ?2")?
        .execute(params![goal, habit])?)
}
