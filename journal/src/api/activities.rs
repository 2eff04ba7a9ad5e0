//! Operations of the activities feature.
use serde::Deserialize;
use ts_rs::TS;

use super::{Context, Nothing};
use crate::{activities, error::Result, history::Action};
pub use crate::{
    activities::{ActivitiesQuery, ActivityDeletion, ActivityForm, ActivityRow},
    ids::ActivityId,
};

/// Names an activity.
#[derive(Debug, Deserialize, TS)]
pub struct ActivityRef {
    /// The activity.
    pub id: ActivityId,
}

/// Arguments of `change_activity`.
#[derive(Debug, Deserialize, TS)]
pub struct ChangeActivity {
    /// The activity.
    pub id: ActivityId,
    /// What it is to say.
    pub form: ActivityForm,
}

/// Arguments of `archive_activity`.
#[derive(Debug, Deserialize, TS)]
pub struct ArchiveActivity {
    /// The activity.
    pub id: ActivityId,
    /// Away, or out again.
    pub archived: bool,
}

/// Arguments of `move_activity`.
#[derive(Debug, Deserialize, TS)]
pub struct MoveActivity {
    /// The activity.
    pub id: ActivityId,
    /// Its place, counted from 0; past the end is last.
    pub position: u32,
}

pub fn activities(ctx: &mut Context<'_>, args: ActivitiesQuery) -> Result<Vec<ActivityRow>> {
    activities::activities(ctx.read(), args, ctx.today()?)
}

pub fn create_activity(ctx: &mut Context<'_>, args: ActivityForm) -> Result<ActivityId> {
    let action = Action::named("activity-created", args.name.trim());
    ctx.act(action, |tx| activities::create(tx, args))
}

pub fn change_activity(ctx: &mut Context<'_>, args: ChangeActivity) -> Result<Nothing> {
    let action = Action::named("activity-changed", args.form.name.trim());
    ctx.act(action, |tx| activities::change(tx, args.id, args.form))?;
    Ok(Nothing {})
}

pub fn archive_activity(ctx: &mut Context<'_>, args: ArchiveActivity) -> Result<Nothing> {
    let code = if args.archived {
        "activity-archived"
    } else {
        "activity-restored"
    };
    let action = Action::named(code, activities::name(ctx.read(), args.id)?);
    ctx.act(action, |tx| activities::archive(tx, args.id, args.archived))?;
    Ok(Nothing {})
}

pub fn move_activity(ctx: &mut Context<'_>, args: MoveActivity) -> Result<Nothing> {
    let action = Action::named("activity-moved", activities::name(ctx.read(), args.id)?);
    ctx.act(action, |tx| {
        activities::reorder(tx, args.id, args.position as usize)
    })?;
    Ok(Nothing {})
}

pub fn activity_deletion(ctx: &mut Context<'_>, args: ActivityRef) -> Result<ActivityDeletion> {
    activities::deletion(ctx.read(), args.id)
}

pub fn delete_activity(ctx: &mut Context<'_>, args: ActivityRef) -> Result<Nothing> {
    let action = Action::named("activity-deleted", activities::name(ctx.read(), args.id)?);
    ctx.act(action, |tx| activities::delete(tx, args.id))?;
    Ok(Nothing {})
}
