//! Operations of the page Today.
use serde::Deserialize;
use ts_rs::TS;

use super::{Context, Nothing};
pub use crate::today::{AnswerCare, Today};
use crate::{calendar::JournalDay, error::Result, history::Action, today as page};

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

pub fn answer_care(ctx: &mut Context<'_>, args: AnswerCare) -> Result<Nothing> {
    let day = args.day.map_or_else(|| ctx.today(), Ok)?;
    let code = match (args.easy, page::is_easy(ctx.read(), day)?) {
        (true, _) => "care-easy",
        (false, true) => "care-usual",
        (false, false) => "care-closed",
    };
    ctx.act(Action::plain(code), |tx| page::answer_care(tx, args))?;
    Ok(Nothing {})
}
