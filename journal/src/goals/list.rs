//! The tree of goals, as the list shows it.
use rusqlite::Connection;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::evidence::{self, Clock};
use super::outlook::outlook;
use super::progress::Progress;
use super::status::Status;
use super::{Goal, Metric, Unit, store};
use crate::{
    calendar::JournalDay,
    error::Result,
    ids::{ActivityId, GoalId},
    life,
};

/// Which goals to list.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Deserialize, TS)]
pub struct GoalsQuery {
    /// Also those that are put away, and those below them.
    #[serde(default)]
    #[ts(optional, as = "Option<bool>")]
    pub archived: bool,
}

/// The goals under the life theme.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct GoalTree {
    /// The day it is told of.
    pub today: JournalDay,
    /// The life theme; may be empty.
    pub theme: String,
    /// The goals, each before those below it, in the person's order.
    pub goals: Vec<GoalRow>,
}

/// One line of the tree.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct GoalRow {
    /// The goal.
    pub id: GoalId,
    /// The goal that gathers it.
    pub parent_id: Option<GoalId>,
    /// Its level, 1 right under the life theme.
    pub depth: u32,
    /// How many of the listed goals stand right below it.
    pub children: u32,
    /// Its title.
    pub title: String,
    /// The activity it belongs to.
    pub activity_id: Option<ActivityId>,
    /// How it is measured.
    pub metric: Option<Metric>,
    /// What its values count.
    pub unit: Option<Unit>,
    /// The last day that is in time.
    pub due_day: Option<JournalDay>,
    /// The day on which the person called it done.
    pub done_day: Option<JournalDay>,
    /// Put away itself.
    pub archived: bool,
    /// The one word.
    pub status: Status,
    /// Where it stands, and where the plan would be.
    pub progress: Option<Progress>,
}

/// The tree on `today`.
pub fn goals(sql: &Connection, query: GoalsQuery, today: JournalDay) -> Result<GoalTree> {
    let clock = Clock::read(sql, today)?;
    let all = store::all(sql)?;
    let mut rows = Vec::with_capacity(all.len());
    gather(sql, &all, None, 1, query, clock, &mut rows)?;
    Ok(GoalTree {
        today,
        theme: life::life(sql)?.theme,
        goals: rows,
    })
}

/// Lists what stands right below `parent`, and answers how many these are. The tree is at most
/// [`super::tree::MAX_DEPTH`] deep, and every goal has one parent, so this ends.
fn gather(
    sql: &Connection,
    all: &[Goal],
    parent: Option<GoalId>,
    depth: u32,
    query: GoalsQuery,
    clock: Clock,
    rows: &mut Vec<GoalRow>,
) -> Result<u32> {
    let mut listed = 0;
    for goal in all
        .iter()
        .filter(|g| g.parent_id == parent && (query.archived || !g.archived))
    {
        listed += 1;
        let place = rows.len();
        rows.push(row(sql, goal, depth, clock)?);
        let children = gather(sql, all, Some(goal.id), depth + 1, query, clock, rows)?;
        if let Some(row) = rows.get_mut(place) {
            row.children = children;
        }
    }
    Ok(listed)
}

fn row(sql: &Connection, goal: &Goal, depth: u32, clock: Clock) -> Result<GoalRow> {
    let facts = evidence::facts(sql, goal, clock)?;
    let outlook = outlook(
        &facts,
        clock.week_starts,
        clock.today,
        evidence::seed(goal, clock.today),
    );
    Ok(GoalRow {
        id: goal.id,
        parent_id: goal.parent_id,
        depth,
        children: 0,
        title: goal.title.clone(),
        activity_id: goal.activity_id,
        metric: goal.metric,
        unit: goal.unit.clone(),
        due_day: goal.due_day,
        done_day: goal.done_day,
        archived: goal.archived,
        status: outlook.status,
        progress: outlook.progress,
    })
}
