//! Habits that feed a goal, and which goals a step moves.
use std::collections::HashMap;

use rusqlite::Connection;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::evidence::{self, Clock};
use super::store::{self, links};
use super::{Goal, GoalRef, HabitLink, MILLI_LIMIT, Measure, Metric, Milli, Unit, progress};
use crate::{
    calendar::JournalDay,
    error::{Error, Result},
    habits::{self, Habit, HabitKind},
    ids::{GoalId, HabitId},
    journal::Tx,
};

/// Most habits of one goal.
pub const MAX_LINKS: usize = 30;
/// The most that one log, hour or unit can add: a million units, in thousandths.
pub const MAX_FACTOR: Milli = MILLI_LIMIT / 1000;

/// How a habit is to feed a goal.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, TS)]
pub struct LinkHabit {
    /// The goal.
    pub goal_id: GoalId,
    /// The habit.
    pub habit_id: HabitId,
    /// What is counted of each log, and what one of these adds in thousandths of the goal's unit. Left out, it is what
    /// fits the goal's unit: an hour for an hour, a minute for a minute, a unit for a unit, else each log as one.
    #[serde(default)]
    #[ts(optional)]
    pub adds: Option<HabitAdds>,
}

/// What a habit adds to a goal.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct HabitAdds {
    /// What is counted of each log.
    pub measure: Measure,
    /// What one of these adds, in thousandths of the goal's unit: 1 to a million units.
    pub factor: Milli,
}

/// How far a goal is, told where a step may have moved it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct GoalShare {
    /// The goal.
    pub id: GoalId,
    /// Its title.
    pub title: String,
    /// How much of the way is done, in thousandths; of a rate, of this week or month.
    pub share: i64,
}

/// A goal that a step moved.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct GoalMoved {
    /// The goal.
    pub id: GoalId,
    /// Its title.
    pub title: String,
    /// Thousandths of the way before the step.
    pub share_before: i64,
    /// Thousandths of the way after it.
    pub share_after: i64,
}

/// Lets a habit feed a goal, or changes by how much.
///
/// # Errors
/// A factor out of range, too many habits, or nothing that fits the goal's unit while `adds` is left out.
pub fn link(tx: &Tx<'_>, request: LinkHabit) -> Result<()> {
    let goal = store::one(tx.sql, request.goal_id)?;
    let habit = habits::habit(tx.sql, request.habit_id)?;
    let adds = match request.adds {
        Some(adds) => adds,
        None => fitting(&goal, &habit)?,
    };
    if !(1..=MAX_FACTOR).contains(&adds.factor) {
        return Err(Error::field("factor", "goals-factor-range"));
    }
    let linked = links::of_goal(tx.sql, goal.id)?;
    if linked.len() >= MAX_LINKS && !linked.iter().any(|l| l.habit_id == request.habit_id) {
        return Err(Error::limit("habit_id", "goals-links-too-many", MAX_LINKS));
    }
    links::save(
        tx,
        &HabitLink {
            goal_id: goal.id,
            habit_id: request.habit_id,
            measure: adds.measure,
            factor: adds.factor,
        },
    )
}

/// A habit no longer feeds a goal. What it added before no longer counts.
pub fn unlink(tx: &Tx<'_>, goal: GoalId, habit: HabitId) -> Result<()> {
    match links::delete(tx, goal, habit)? {
        0 => Err(Error::NotFound { what: "goal_habit" }),
        _ => Ok(()),
    }
}

/// What fits the goal's unit without asking.
fn fitting(goal: &Goal, habit: &Habit) -> Result<HabitAdds> {
    let adds = |measure, factor| Ok(HabitAdds { measure, factor });
    let amounts = habit.kind == HabitKind::Amount;
    match (&goal.metric, &goal.unit) {
        (Some(Metric::Level { .. }), _) if amounts => adds(Measure::Amount, 1000),
        (_, Some(Unit::Hours)) => adds(Measure::Hour, 1000),
        (_, Some(Unit::Minutes)) => adds(Measure::Hour, 60_000),
        (_, Some(Unit::Own { word })) if amounts && *word == habit.unit_word => adds(Measure::Amount, 1000),
        (Some(Metric::Total | Metric::Rate { .. }), Some(Unit::Yen | Unit::Points | Unit::Kg)) => {
            Err(Error::field("factor", "goals-factor-missing"))
        }
        // A level that the habit can't measure, milestones, yes/no: the habit only stands beside the goal.
        _ => adds(Measure::Log, 1000),
    }
}

/// The goals that a habit feeds and that are neither done nor put away, with how far they are.
pub fn shares_fed_by(sql: &Connection, habit: HabitId, today: JournalDay) -> Result<Vec<GoalShare>> {
    let goals = links::goals_fed_by(sql, habit)?;
    shares(sql, goals, today)
}

/// How far one goal is; nothing if it isn't measured or there's no such goal.
pub fn share_of(sql: &Connection, goal: GoalId, today: JournalDay) -> Result<Option<GoalShare>> {
    Ok(match store::one(sql, goal) {
        Ok(goal) => shares(sql, vec![goal], today)?.pop(),
        Err(Error::NotFound { .. }) => None,
        Err(error) => return Err(error),
    })
}

fn shares(sql: &Connection, goals: Vec<Goal>, today: JournalDay) -> Result<Vec<GoalShare>> {
    let clock = Clock::read(sql, today)?;
    let mut found = Vec::with_capacity(goals.len());
    for goal in goals {
        let facts = evidence::facts(sql, &goal, clock)?;
        if let Some(progress) = progress::progress(&facts, clock.week_starts, today) {
            found.push(GoalShare {
                id: goal.id,
                title: goal.title,
                share: progress.share,
            });
        }
    }
    Ok(found)
}

/// Which of these goals moved between two looks at them.
pub fn moved(before: &[GoalShare], after: &[GoalShare]) -> Vec<GoalMoved> {
    let pairs = after.iter().filter_map(|now| {
        let then = before.iter().find(|g| g.id == now.id)?;
        (then.share != now.share).then(|| GoalMoved {
            id: now.id,
            title: now.title.clone(),
            share_before: then.share,
            share_after: now.share,
        })
    });
    pairs.collect()
}

/// Logs something of a habit, and says which goals that moved.
pub fn moved_by<T>(
    tx: &mut Tx<'_>,
    habit: HabitId,
    log: impl FnOnce(&mut Tx<'_>) -> Result<T>,
) -> Result<(T, Vec<GoalMoved>)> {
    let today = tx.today()?;
    let before = shares_fed_by(tx.sql, habit, today)?;
    let done = log(tx)?;
    let after = shares_fed_by(tx.sql, habit, today)?;
    Ok((done, moved(&before, &after)))
}

/// For every habit that feeds any, the goals it feeds that are neither done nor put away.
pub fn names_fed(sql: &Connection) -> Result<HashMap<HabitId, Vec<GoalRef>>> {
    links::names_fed(sql)
}
