//! Operations of the goals feature.
use serde::Deserialize;
use ts_rs::TS;

use super::{Context, Nothing};
use crate::{
    calendar::JournalDay,
    error::Result,
    goals::{self, edit, links, milestones, record, tree},
    history::Action,
    ids::HabitId,
};
pub use crate::{
    goals::{
        detail::GoalDetail,
        edit::{GoalDeletion, GoalForm},
        links::LinkHabit,
        list::{GoalTree, GoalsQuery},
        milestones::MilestoneForm,
        record::{ProgressRecorded, RecordProgress},
    },
    ids::{GoalId, MilestoneId},
};

/// Names a goal.
#[derive(Debug, Deserialize, TS)]
pub struct GoalArgs {
    /// The goal.
    pub id: GoalId,
}

/// Arguments of `create_goal`.
#[derive(Debug, Deserialize, TS)]
pub struct CreateGoal {
    /// The goal that gathers it; left out, it stands right under the life theme.
    #[serde(default)]
    #[ts(optional)]
    pub parent_id: Option<GoalId>,
    /// What it says.
    pub form: GoalForm,
}

/// Arguments of `change_goal`.
#[derive(Debug, Deserialize, TS)]
pub struct ChangeGoal {
    /// The goal.
    pub id: GoalId,
    /// What it is to say.
    pub form: GoalForm,
}

/// Arguments of `move_goal`.
#[derive(Debug, Deserialize, TS)]
pub struct MoveGoal {
    /// The goal.
    pub id: GoalId,
    /// The goal that is to gather it; left out, it comes to stand right under the life theme.
    #[serde(default)]
    #[ts(optional)]
    pub parent_id: Option<GoalId>,
    /// Its place among those right below, counted from 0; past the end is last.
    pub position: u32,
}

/// Arguments of `archive_goal`.
#[derive(Debug, Deserialize, TS)]
pub struct ArchiveGoal {
    /// The goal.
    pub id: GoalId,
    /// Away, or out again.
    pub archived: bool,
}

/// Arguments of `pause_goal`.
#[derive(Debug, Deserialize, TS)]
pub struct PauseGoal {
    /// The goal.
    pub id: GoalId,
    /// Rest from today on, or go on from today.
    pub paused: bool,
}

/// Arguments of `finish_goal`.
#[derive(Debug, Deserialize, TS)]
pub struct FinishGoal {
    /// The goal.
    pub id: GoalId,
    /// Done, or open again.
    pub done: bool,
    /// The day it was done; today if left out.
    #[serde(default)]
    #[ts(optional)]
    pub day: Option<JournalDay>,
}

/// Names a milestone.
#[derive(Debug, Deserialize, TS)]
pub struct MilestoneArgs {
    /// The milestone.
    pub id: MilestoneId,
}

/// Arguments of `add_milestone`.
#[derive(Debug, Deserialize, TS)]
pub struct AddMilestone {
    /// The goal.
    pub goal_id: GoalId,
    /// What it says.
    pub form: MilestoneForm,
}

/// Arguments of `change_milestone`.
#[derive(Debug, Deserialize, TS)]
pub struct ChangeMilestone {
    /// The milestone.
    pub id: MilestoneId,
    /// What it is to say.
    pub form: MilestoneForm,
}

/// Arguments of `tick_milestone`.
#[derive(Debug, Deserialize, TS)]
pub struct TickMilestone {
    /// The milestone.
    pub id: MilestoneId,
    /// Done, or open again.
    pub done: bool,
    /// The day it was done; today if left out.
    #[serde(default)]
    #[ts(optional)]
    pub day: Option<JournalDay>,
}

/// Arguments of `move_milestone`.
#[derive(Debug, Deserialize, TS)]
pub struct MoveMilestone {
    /// The milestone.
    pub id: MilestoneId,
    /// Its place among its goal's, counted from 0; past the end is last.
    pub position: u32,
}

/// Arguments of `unlink_habit`.
#[derive(Debug, Deserialize, TS)]
pub struct UnlinkHabit {
    /// The goal.
    pub goal_id: GoalId,
    /// The habit.
    pub habit_id: HabitId,
}

pub fn goals(ctx: &mut Context<'_>, args: GoalsQuery) -> Result<GoalTree> {
    goals::list::goals(ctx.read(), args, ctx.today()?)
}

pub fn goal(ctx: &mut Context<'_>, args: GoalArgs) -> Result<GoalDetail> {
    goals::detail::goal(ctx.read(), args.id, ctx.today()?)
}

pub fn create_goal(ctx: &mut Context<'_>, args: CreateGoal) -> Result<GoalId> {
    let action = Action::named("goal-created", args.form.title.trim());
    ctx.act(action, |tx| edit::create(tx, args.parent_id, args.form))
}

pub fn change_goal(ctx: &mut Context<'_>, args: ChangeGoal) -> Result<Nothing> {
    ctx.store_due()?;
    let action = Action::named("goal-changed", args.form.title.trim());
    ctx.act(action, |tx| edit::change(tx, args.id, args.form))?;
    Ok(Nothing {})
}

pub fn move_goal(ctx: &mut Context<'_>, args: MoveGoal) -> Result<Nothing> {
    let action = named(ctx, "goal-moved", args.id)?;
    let position = args.position as usize;
    ctx.act(action, |tx| {
        tree::move_goal(tx, args.id, args.parent_id, position)
    })?;
    Ok(Nothing {})
}

pub fn archive_goal(ctx: &mut Context<'_>, args: ArchiveGoal) -> Result<Nothing> {
    let code = if args.archived {
        "goal-archived"
    } else {
        "goal-restored"
    };
    let action = named(ctx, code, args.id)?;
    ctx.act(action, |tx| edit::archive(tx, args.id, args.archived))?;
    Ok(Nothing {})
}

pub fn pause_goal(ctx: &mut Context<'_>, args: PauseGoal) -> Result<Nothing> {
    if args.paused {
        let action = named(ctx, "goal-paused", args.id)?;
        ctx.act(action, |tx| edit::pause(tx, args.id))?;
    } else {
        let action = named(ctx, "goal-resumed", args.id)?;
        ctx.act(action, |tx| edit::resume(tx, args.id))?;
    }
    Ok(Nothing {})
}

pub fn finish_goal(ctx: &mut Context<'_>, args: FinishGoal) -> Result<Nothing> {
    if args.done {
        let action = named(ctx, "goal-done", args.id)?;
        ctx.act(action, |tx| edit::finish(tx, args.id, args.day))?;
    } else {
        let action = named(ctx, "goal-reopened", args.id)?;
        ctx.act(action, |tx| edit::reopen(tx, args.id))?;
    }
    Ok(Nothing {})
}

pub fn goal_deletion(ctx: &mut Context<'_>, args: GoalArgs) -> Result<GoalDeletion> {
    edit::deletion(ctx.read(), args.id)
}

pub fn delete_goal(ctx: &mut Context<'_>, args: GoalArgs) -> Result<Nothing> {
    let action = named(ctx, "goal-deleted", args.id)?;
    ctx.act(action, |tx| edit::delete(tx, args.id))?;
    Ok(Nothing {})
}

pub fn add_milestone(ctx: &mut Context<'_>, args: AddMilestone) -> Result<MilestoneId> {
    let action = Action::named("milestone-added", args.form.title.trim());
    ctx.act(action, |tx| milestones::add(tx, args.goal_id, args.form))
}

pub fn change_milestone(ctx: &mut Context<'_>, args: ChangeMilestone) -> Result<Nothing> {
    ctx.store_due()?;
    let action = Action::named("milestone-changed", args.form.title.trim());
    ctx.act(action, |tx| milestones::change(tx, args.id, args.form))?;
    Ok(Nothing {})
}

pub fn tick_milestone(ctx: &mut Context<'_>, args: TickMilestone) -> Result<Nothing> {
    let code = if args.done {
        "milestone-done"
    } else {
        "milestone-reopened"
    };
    let action = Action::named(code, milestones::title(ctx.read(), args.id)?);
    ctx.act(action, |tx| milestones::tick(tx, args.id, args.done, args.day))?;
    Ok(Nothing {})
}

pub fn move_milestone(ctx: &mut Context<'_>, args: MoveMilestone) -> Result<Nothing> {
    let action = Action::named("milestone-moved", milestones::title(ctx.read(), args.id)?);
    let position = args.position as usize;
    ctx.act(action, |tx| milestones::reorder(tx, args.id, position))?;
    Ok(Nothing {})
}

pub fn delete_milestone(ctx: &mut Context<'_>, args: MilestoneArgs) -> Result<Nothing> {
    let action = Action::named("milestone-deleted", milestones::title(ctx.read(), args.id)?);
    ctx.act(action, |tx| milestones::delete(tx, args.id))?;
    Ok(Nothing {})
}

pub fn link_habit(ctx: &mut Context<'_>, args: LinkHabit) -> Result<Nothing> {
    let action = named(ctx, "habit-linked", args.goal_id)?;
    ctx.act(action, |tx| links::link(tx, args))?;
    Ok(Nothing {})
}

pub fn unlink_habit(ctx: &mut Context<'_>, args: UnlinkHabit) -> Result<Nothing> {
    let action = named(ctx, "habit-unlinked", args.goal_id)?;
    ctx.act(action, |tx| links::unlink(tx, args.goal_id, args.habit_id))?;
    Ok(Nothing {})
}

pub fn record_progress(ctx: &mut Context<'_>, args: RecordProgress) -> Result<ProgressRecorded> {
    let action = named(ctx, "progress-recorded", args.goal_id)?;
    ctx.act(action, |tx| record::record(tx, &args))
}

fn named(ctx: &Context<'_>, code: &'static str, id: GoalId) -> Result<Action> {
    Ok(Action::named(code, edit::title(ctx.read(), id)?))
}
