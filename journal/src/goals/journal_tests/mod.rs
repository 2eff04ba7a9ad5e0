//! Goals in a journal: writing, resting, moving, linking, reading and undoing.
mod branches;
mod linking;
mod progress;
mod resting;
mod telling;
mod ticking;
mod writing;

use super::detail::goal as page;
use super::edit::{self, GoalForm};
use super::finding::Finding;
use super::links::{self, HabitAdds, LinkHabit, SupportGoal};
use super::list::{GoalsQuery, goals};
use super::milestones::{self, MilestoneForm};
use super::record::{RecordProgress, record};
use super::status::Status;
use super::testing::{Desk, Row, day, form};
use super::tree::{MAX_DEPTH, move_goal};
use super::*;
use crate::{Error, entries::EntryKind, habits::footsteps::Footstep};

fn income() -> GoalForm {
    form(
        "副業の収入 60万円",
        Some(Metric::Total),
        Some(Unit::Yen),
        Some(600_000),
    )
}

fn plain(title: &str) -> GoalForm {
    form(title, None, None, None)
}

/// Titles with their depth, as listed.
fn listed(desk: &Desk, archived: bool) -> Vec<(u32, String)> {
    let tree = goals(desk.sql(), GoalsQuery { archived }, desk.today()).unwrap();
    tree.goals.into_iter().map(|g| (g.depth, g.title)).collect()
}

fn titles(desk: &Desk) -> Vec<String> {
    listed(desk, false).into_iter().map(|g| g.1).collect()
}

fn earn(desk: &mut Desk, goal: GoalId, on: &str, yen: i64) {
    let mut row = Row::new("income", on);
    (row.goal, row.yen) = (Some(goal), Some(yen));
    desk.entry(&row);
}
