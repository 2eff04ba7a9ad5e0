//! Operations of the check-ins.
use serde::Deserialize;
use ts_rs::TS;

use super::Context;
pub use crate::checkins::{Checkin, SetCheckin};
use crate::{calendar::JournalDay, checkins, error::Result, history::Action};

/// Arguments of `checkin`.
#[derive(Debug, Deserialize, TS)]
pub struct CheckinDay {
    /// The day; today without one.
    #[serde(default)]
    #[ts(optional)]
    pub day: Option<JournalDay>,
}

pub fn checkin(ctx: &mut Context<'_>, args: CheckinDay) -> Result<Checkin> {
    let day = args.day.map_or_else(|| ctx.today(), Ok)?;
    checkins::of_day(ctx.read(), day)
}

pub fn set_checkin(ctx: &mut Context<'_>, args: SetCheckin) -> Result<Checkin> {
    ctx.act(Action::plain("checkin-set"), |tx| checkins::set(tx, &args))
}
