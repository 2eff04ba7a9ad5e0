//! Operations of the life feature.
use chrono::Weekday;
use serde::Deserialize;
use ts_rs::TS;

use super::{Context, Nothing};
use crate::{error::Result, history::Action, life, reminders, sheets};
pub use crate::{
    ids::MomentId,
    life::{Life, MomentChange},
};

/// Arguments of `set_theme`.
#[derive(Debug, Deserialize, TS)]
pub struct SetTheme {
    /// One sentence; empty takes it back.
    pub theme: String,
}

/// Arguments of `set_rhythm`.
#[derive(Debug, Deserialize, TS)]
pub struct SetRhythm {
    /// 0 to 12.
    pub turn_over_hour: u8,
    /// Monday or Sunday.
    #[ts(type = "\"Mon\" | \"Sun\"")]
    pub week_start: Weekday,
}

/// Names a moment.
#[derive(Debug, Deserialize, TS)]
pub struct MomentRef {
    /// The moment.
    pub id: MomentId,
}

pub fn life(ctx: &mut Context<'_>, _: Nothing) -> Result<Life> {
    life::life(ctx.read())
}

pub fn set_theme(ctx: &mut Context<'_>, args: SetTheme) -> Result<Nothing> {
    ctx.act(Action::plain("theme-set"), |tx| {
        sheets::set_theme(tx, &args.theme)
    })?;
    Ok(Nothing {})
}

pub fn set_rhythm(ctx: &mut Context<'_>, args: SetRhythm) -> Result<Nothing> {
    ctx.act(Action::plain("rhythm-set"), |tx| {
        life::set_rhythm(tx, args.turn_over_hour, args.week_start)
    })?;
    Ok(Nothing {})
}

pub fn finish_welcome(ctx: &mut Context<'_>, _: Nothing) -> Result<Nothing> {
    ctx.act(Action::Background, |tx| life::set_welcomed(tx))?;
    Ok(Nothing {})
}

pub fn save_moment(ctx: &mut Context<'_>, args: MomentChange) -> Result<MomentId> {
    ctx.store_due()?;
    ctx.act(Action::plain("moment-saved"), |tx| life::save_moment(tx, args))
}

pub fn delete_moment(ctx: &mut Context<'_>, args: MomentRef) -> Result<Nothing> {
    ctx.store_due()?;
    ctx.act(Action::plain("moment-deleted"), |tx| {
        reminders::let_go_of_moment(tx, args.id)?;
        life::delete_moment(tx, args.id)
    })?;
    Ok(Nothing {})
}
