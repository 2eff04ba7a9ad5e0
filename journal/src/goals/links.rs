//! Habits that support a goal, by adding to it or only beside it, and which goals a step moves.
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
    /// fits the goal's unit: an hour for an hour, a minute for a minute, a unit for a unit, each log for one of a count,
    /// and nothing where no log could be so much yen or so many points.
    #[serde(default)]
    #[ts(optional)]
    pub adds: Option<HabitAdds>,
}

/// A goal that a habit is to support.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, TS)]
pub struct SupportGoal {
    /// The goal.
    pub goal_id: GoalId,
    /// As in [`LinkHabit`].
    #[serde(default)]
    #[ts(optional)]
    pub adds: Option<HabitAdds>,
}

/// A goal that a habit supports, and what it adds.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct SupportedGoal {
    /// The goal.
    pub id: GoalId,
    /// Its title.
    pub title: String,
    /// Its unit, if it has one.
    pub unit: Option<Unit>,
    /// What is counted of each log.
    pub measure: Measure,
    /// What one of these adds, in thousandths of the goal's unit; 0 if the habit only supports it.
    pub factor: Milli,
}

/// What a habit adds to a goal.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct HabitAdds {
    /// What is counted of each log.
    pub measure: Measure,
    /// What one of these adds, in thousandths of the goal's unit, up to a million units; 0 if the habit only supports it.
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

/// Lets a habit support a goal, or changes by how much.
///
/// # Errors
/// A factor out of range, or too many habits.
pub fn link(tx: &Tx<'_>, request: LinkHabit) -> Result<()> {
    let goal = store::one(tx.sql, request.goal_id)?;
    let habit = habits::habit(tx.sql, request.habit_id)?;
    let mut adds = request.adds.unwrap_or_else(|| fitting(&goal, &habit));
    if !(0..=MAX_FACTOR).contains(&adds.factor) {
        return Err(Error::field("factor", "goals-factor-range"));
    }
    if !can_count(&goal, adds.measure) {
        adds.factor = 0;
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

/// Lets a habit support these goals and, of those that aren't put away, no others.
///
/// # Errors
/// As of [`link`].
pub fn support(tx: &Tx<'_>, habit_id: HabitId, goals: &[SupportGoal]) -> Result<()> {
    for before in links::of_habit(tx.sql, habit_id)? {
        if !goals.iter().any(|goal| goal.goal_id == before.id) {
            links::delete(tx, before.id, habit_id)?;
        }
    }
    for &SupportGoal { goal_id, adds } in goals {
        let request = LinkHabit {
            goal_id,
            habit_id,
            adds,
        };
        link(tx, request)?;
    }
    Ok(())
}

/// A habit no longer supports a goal. What it added before no longer counts.
pub fn unlink(tx: &Tx<'_>, goal: GoalId, habit: HabitId) -> Result<()> {
    match links::delete(tx, goal, habit)? {
        0 => Err(Error::NotFound { what: "goal_habit" }),
        _ => Ok(()),
    }
}

/// Whether that of a log can add to the goal at all: of a level only amounts are measurements.
fn can_count(goal: &Goal, measure: Measure) -> bool {
    match goal.metric {
        Some(Metric::Total | Metric::Rate { .. }) => true,
        Some(Metric::Level { .. }) => measure == Measure::Amount,
        Some(Metric::Milestones | Metric::YesNo) | None => false,
    }
}

/// What fits the goal's unit without asking.
fn fitting(goal: &Goal, habit: &Habit) -> HabitAdds {
    let amounts = habit.kind == HabitKind::Amount;
    let (measure, factor) = match (&goal.metric, &goal.unit) {
        (Some(Metric::Level { .. }), _) if amounts => (Measure::Amount, 1000),
        // No log measures the level, ticks the milestone or is so much yen: the habit only supports the goal.
        (Some(Metric::Level { .. } | Metric::Milestones | Metric::YesNo) | None, _)
        | (_, Some(Unit::Yen | Unit::Points | Unit::Kg)) => (Measure::Log, 0),
        (_, Some(Unit::Hours)) => (Measure::Hour, 1000),
        (_, Some(Unit::Minutes)) => (Measure::Hour, 60_000),
        (_, Some(Unit::Own { word })) if amounts && *word == habit.unit_word => (Measure::Amount, 1000),
        _ => (Measure::Log, 1000),
    };
    HabitAdds { measure, factor }
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

/// The goals that a habit supports and that aren't put away, in the order of their places.
pub fn of_habit(sql: &Connection, habit: HabitId) -> Result<Vec<SupportedGoal>> {
    links::of_habit(sql, habit)
}

/// The names of the same goals.
pub fn names_of_habit(sql: &Connection, habit: HabitId) -> Result<Vec<GoalRef>> {
    let name = |SupportedGoal { id, title, .. }| GoalRef { id, title };
    Ok(of_habit(sql, habit)?.into_iter().map(name).collect())
}

/// For every habit that feeds any, the goals it feeds that are neither done nor put away.
pub fn names_fed(sql: &Connection) -> Result<HashMap<HabitId, Vec<GoalRef>>> {
    links::names_fed(sql)
}
