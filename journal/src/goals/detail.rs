//! One goal, as its page shows it.
use rusqlite::Connection;
use serde::Serialize;
use ts_rs::TS;

use super::chart::{self, Chart};
use super::evidence::{self, Clock};
use super::finding::Amount;
use super::outlook::{Outlook, outlook_and_fan};
use super::store::{self, links, milestones, sums};
use super::{Goal, GoalRef, Measure, Milli, Unit, tree};
use crate::{
    calendar::JournalDay,
    entries::EntryKind,
    error::Result,
    habits::{
        self, checkpoints,
        footsteps::{Footstep, footsteps},
    },
    ids::{EntryId, GoalId, HabitId, MilestoneId},
    sheets::{self, LinkSource},
};

/// How many of the latest entries a goal's page shows.
const LATEST: u32 = 8;

/// One goal with all that its page shows.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct GoalDetail {
    /// The day it is told of.
    pub today: JournalDay,
    /// The goal as written down.
    pub goal: Goal,
    /// The goals above it, from the one under the life theme down.
    pub above: Vec<GoalRef>,
    /// The goals right below it.
    pub below: Vec<GoalRef>,
    /// Since when it rests, if it does.
    pub paused_since: Option<JournalDay>,
    /// Days until the due date, 0 on the day itself; nothing after it or without one.
    pub days_left: Option<i64>,
    /// Status, progress, forecast, pace and findings.
    pub outlook: Outlook,
    /// The values that it serves: cards of a sheet that it's tied to.
    pub values: Vec<LinkSource>,
    /// What its chart draws.
    pub chart: Option<Chart>,
    /// Its milestones in the person's order.
    pub milestones: Vec<GoalMilestone>,
    /// The habits that feed it.
    pub habits: Vec<GoalHabit>,
    /// The latest entries that have to do with it, the latest first.
    pub entries: Vec<GoalEntry>,
}

/// A milestone on its goal's page.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct GoalMilestone {
    /// The milestone.
    pub id: MilestoneId,
    /// What is to be done.
    pub title: String,
    /// By when.
    pub due_day: Option<JournalDay>,
    /// Ticked on.
    pub done_day: Option<JournalDay>,
    /// Days since its date while it is open, at least 1.
    pub days_over: Option<i64>,
}

/// A habit on the page of a goal that it feeds.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct GoalHabit {
    /// The habit.
    pub habit_id: HabitId,
    /// Its name.
    pub name: String,
    /// Whether it is put away.
    pub archived: bool,
    /// What is counted of each log.
    pub measure: Measure,
    /// What one of these adds, in thousandths of the goal's unit; 0 if the habit only supports it.
    pub factor: Milli,
    /// Strength in thousandths, 0 to 1000.
    pub strength: u32,
    /// The last seven footsteps, or this week's.
    pub footsteps: Vec<Footstep>,
}

/// An entry on the page of a goal.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct GoalEntry {
    /// The entry.
    pub id: EntryId,
    /// Its kind.
    pub kind: EntryKind,
    /// Its day.
    pub day: JournalDay,
    /// Its text; where a habit was logged without any, the habit's name.
    pub text: String,
    /// What it added to the goal, or measured; nothing if it doesn't count.
    pub amount: Option<Amount>,
}

/// The goal's page on `today`.
///
/// # Errors
/// If there is no such goal.
pub fn goal(sql: &Connection, id: GoalId, today: JournalDay) -> Result<GoalDetail> {
    let clock = Clock::read(sql, today)?;
    let goal = store::one(sql, id)?;
    let facts = evidence::facts(sql, &goal, clock)?;
    let seed = evidence::seed(&goal, today);
    let (outlook, fan) = outlook_and_fan(&facts, clock.week_starts, today, seed, true);
    let changes = evidence::changes(sql, &goal, &facts, today)?;
    let chart = chart::chart(&facts, &changes, fan, clock.week_starts, today);
    let all = store::all(sql)?;
    let name = |id: GoalId| {
        let found = all.iter().find(|g| g.id == id)?;
        Some(GoalRef {
            id,
            title: found.title.clone(),
        })
    };
    let mut above: Vec<GoalRef> = tree::ancestors(&all, id).into_iter().filter_map(name).collect();
    above.reverse();
    let below = all.iter().filter(|g| g.parent_id == Some(id) && !g.archived);
    Ok(GoalDetail {
        today,
        above,
        below: below.filter_map(|g| name(g.id)).collect(),
        paused_since: facts.paused_since(today),
        days_left: goal.due_day.map(|due| due - today).filter(|&days| days >= 0),
        outlook,
        values: sheets::values(sql, id)?,
        chart,
        milestones: milestones_of(sql, id, today)?,
        habits: habits_of(sql, id, clock)?,
        entries: entries_of(sql, &goal, today)?,
        goal,
    })
}

fn milestones_of(sql: &Connection, id: GoalId, today: JournalDay) -> Result<Vec<GoalMilestone>> {
    let found = milestones::all(sql, id)?.into_iter().map(|m| GoalMilestone {
        id: m.id,
        title: m.title,
        due_day: m.due_day,
        done_day: m.done_day,
        days_over: m
            .due_day
            .filter(|_| m.done_day.is_none())
            .map(|due| today - due)
            .filter(|&days| days > 0),
    });
    Ok(found.collect())
}

fn habits_of(sql: &Connection, id: GoalId, clock: Clock) -> Result<Vec<GoalHabit>> {
    let Clock { today, week_starts } = clock;
    let mut found = Vec::new();
    for link in links::of_goal(sql, id)? {
        let habit = habits::habit(sql, link.habit_id)?;
        let (loaded, state, _) = checkpoints::standing(sql, habit, today, week_starts)?;
        found.push(GoalHabit {
            habit_id: link.habit_id,
            measure: link.measure,
            factor: link.factor,
            strength: (state.score * 1000.0).round() as u32,
            footsteps: footsteps(&loaded, today, today),
            name: loaded.habit.name,
            archived: loaded.habit.archived,
        });
    }
    Ok(found)
}

fn entries_of(sql: &Connection, goal: &Goal, today: JournalDay) -> Result<Vec<GoalEntry>> {
    let mut found = Vec::new();
    for c in sums::latest(sql, goal, today, LATEST)? {
        let text = match c.habit_id {
            Some(habit) if c.text.is_empty() => habits::habit(sql, habit)?.name,
            _ => c.text,
        };
        found.push(GoalEntry {
            id: c.entry_id,
            kind: c.kind,
            day: c.day,
            text,
            amount: c.value.map(|milli| Amount {
                milli,
                unit: goal.unit.clone().unwrap_or(Unit::Count),
            }),
        });
    }
    Ok(found)
}
