//! The operation of the page Today.
use serde::Deserialize;
use ts_rs::TS;

use super::Context;
pub use crate::today::Today;
use crate::{calendar::JournalDay, error::Result, today as page};

/// Arguments of `today`.
#[derive(Debug, Deserialize, TS)]
pub struct TodayQuery {
    /// The day; today without one. No day to come.
    #[serde(default)]
    #[ts(optional)]
    pub day: Option<JournalDay>,
}

pub fn today(ctx: &mut Context<'_>, args: TodayQuery) -> Result<Today> {
    page::today(ctx.read(), ctx.now(), args.day)
}
