//! The milestones of a goal: dated checkpoints to tick.
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::store::{self, milestones};
use super::{Milestone, edit};
use crate::{
    calendar::JournalDay,
    error::{Error, Result},
    ids::{GoalId, MilestoneId},
    journal::Tx,
};

/// Longest title, in characters.
pub const MAX_TITLE: usize = 200;
/// Most milestones of one goal.
pub const MAX_MILESTONES: usize = 100;

/// A milestone as the person fills it in.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct MilestoneForm {
    /// What is to be done, 1 to 200 characters.
    pub title: String,
    /// By when.
    #[serde(default)]
    #[ts(optional)]
    pub due_day: Option<JournalDay>,
}

/// Adds a milestone, last of its goal.
pub fn add(tx: &mut Tx<'_>, goal_id: GoalId, form: MilestoneForm) -> Result<MilestoneId> {
    store::one(tx.sql, goal_id)?;
    if milestones::all(tx.sql, goal_id)?.len() >= MAX_MILESTONES {
        return Err(Error::limit("title", "goals-milestones-too-many", MAX_MILESTONES));
    }
    let (title, due_day) = checked(form)?;
    let milestone = Milestone {
        id: tx.mint(),
        goal_id,
        title,
        due_day,
        done_day: None,
    };
    milestones::insert(tx, &milestone)?;
    Ok(milestone.id)
}

/// Changes what a milestone says.
pub fn change(tx: &Tx<'_>, id: MilestoneId, form: MilestoneForm) -> Result<()> {
    let milestone = milestones::one(tx.sql, id)?;
    let (title, due_day) = checked(form)?;
    milestones::update(
        tx,
        &Milestone {
            title,
            due_day,
            ..milestone
        },
    )
}

/// Ticks a milestone on `day` (today if left out), or takes the tick back.
///
/// # Errors
/// If the day is after today.
pub fn tick(tx: &Tx<'_>, id: MilestoneId, done: bool, day: Option<JournalDay>) -> Result<()> {
    let milestone = milestones::one(tx.sql, id)?;
    let today = tx.today()?;
    let day = day.unwrap_or(today);
    if day > today {
        return Err(Error::field("day", "goals-day-future"));
    }
    edit::plannable(day, "day")?;
    milestones::update(
        tx,
        &Milestone {
            done_day: done.then_some(day),
            ..milestone
        },
    )
}

/// Moves a milestone to the place `position` among its goal's, counted from 0; past the end is last.
pub fn reorder(tx: &Tx<'_>, id: MilestoneId, position: usize) -> Result<()> {
    let milestone = milestones::one(tx.sql, id)?;
    let mut order: Vec<_> = milestones::all(tx.sql, milestone.goal_id)?
        .into_iter()
        .map(|m| m.id)
        .filter(|m| *m != id)
        .collect();
    order.insert(position.min(order.len()), id);
    for (position, id) in order.into_iter().enumerate() {
        milestones::set_position(tx, id, position)?;
    }
    Ok(())
}

/// Deletes a milestone.
pub fn delete(tx: &Tx<'_>, id: MilestoneId) -> Result<()> {
    milestones::one(tx.sql, id)?;
    milestones::delete(tx, id)
}

/// A milestone's title, for the words of an action.
pub fn title(sql: &rusqlite::Connection, id: MilestoneId) -> Result<String> {
    Ok(milestones::one(sql, id)?.title)
}

/// The goal that a milestone is part of.
pub fn goal(sql: &rusqlite::Connection, id: MilestoneId) -> Result<GoalId> {
    Ok(milestones::one(sql, id)?.goal_id)
}

/// When a milestone is due, if it has a date.
pub fn due_day(sql: &rusqlite::Connection, id: MilestoneId) -> Result<Option<JournalDay>> {
    Ok(milestones::one(sql, id)?.due_day)
}

/// Whether a milestone needs no thought now: ticked, or its goal rests.
pub fn rests(sql: &rusqlite::Connection, id: MilestoneId) -> Result<bool> {
    let milestone = milestones::one(sql, id)?;
    Ok(milestone.done_day.is_some() || edit::rests(sql, milestone.goal_id)?)
}

fn checked(form: MilestoneForm) -> Result<(String, Option<JournalDay>)> {
    let words = ("goals-milestone-empty", "goals-milestone-too-long");
    let title = edit::line(&form.title, "title", words, MAX_TITLE)?;
    if let Some(due) = form.due_day {
        edit::plannable(due, "due_day")?;
    }
    Ok((title, form.due_day))
}
