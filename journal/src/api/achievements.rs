//! Operations of achievements and briefs.
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{Context, Nothing};
use crate::{
    achievements::{self, Achievement, Brief, BriefRow},
    calendar::JournalDay,
    error::Result,
    history::Action,
    reminders::MinuteOfDay,
};
pub use crate::{
    achievements::{
        AchievementForm, AchievementList, AchievementsQuery, BriefForm, SetBriefNext, SetBriefStatus,
    },
    ids::{BriefId, BriefStepId, EntryId},
};

/// Arguments of `change_achievement`.
#[derive(Debug, Deserialize, TS)]
pub struct ChangeAchievement {
    /// The entry.
    pub id: EntryId,
    /// What it is to say: what is left out is cleared, but for the day.
    pub form: AchievementForm,
}

/// Names an achievement.
#[derive(Debug, Clone, Copy, Deserialize, TS)]
pub struct AchievementRef {
    /// The entry.
    pub id: EntryId,
}

/// An achievement, and where it is told.
#[derive(Debug, Clone, Serialize, TS)]
pub struct AchievementDetail {
    /// Today.
    pub today: JournalDay,
    /// The achievement.
    pub achievement: Achievement,
    /// The briefs that name it, the first begun first.
    pub briefs: Vec<BriefRow>,
}

/// Every brief.
#[derive(Debug, Clone, Serialize, TS)]
pub struct BriefList {
    /// Today.
    pub today: JournalDay,
    /// Those that aren't settled first, by their next day, then the others, the latest first.
    pub briefs: Vec<BriefRow>,
    /// Something stands on the sheet `negotiation`, which a brief can begin with.
    pub sheet_written: bool,
}

/// Names a brief.
#[derive(Debug, Clone, Copy, Deserialize, TS)]
pub struct BriefRef {
    /// The brief.
    pub id: BriefId,
}

/// A brief as its page shows it.
#[derive(Debug, Clone, Serialize, TS)]
pub struct BriefDetail {
    /// Today.
    pub today: JournalDay,
    /// The brief.
    pub brief: Brief,
    /// It isn't settled, and its next day is today or was before.
    pub next_is_due: bool,
    /// The minute to offer for a reminder.
    pub offered_minute: MinuteOfDay,
}

/// Arguments of `brief_from_sheet`.
#[derive(Debug, Deserialize, TS)]
pub struct BriefFromSheet {
    /// Its title, 1 to 100 characters.
    pub title: String,
}

/// Arguments of `change_brief`.
#[derive(Debug, Deserialize, TS)]
pub struct ChangeBrief {
    /// The brief.
    pub id: BriefId,
    /// What it is to say: what is left out is cleared.
    pub form: BriefForm,
}

/// Names a step in a brief's history.
#[derive(Debug, Clone, Copy, Deserialize, TS)]
pub struct BriefStepRef {
    /// The step.
    pub id: BriefStepId,
}

pub fn achievements(ctx: &mut Context<'_>, args: AchievementsQuery) -> Result<AchievementList> {
    achievements::list(ctx.read(), &args, ctx.today()?)
}

pub fn achievement(ctx: &mut Context<'_>, args: AchievementRef) -> Result<AchievementDetail> {
    Ok(AchievementDetail {
        today: ctx.today()?,
        achievement: achievements::achievement(ctx.read(), args.id)?,
        briefs: achievements::briefs_naming(ctx.read(), args.id)?,
    })
}

pub fn log_achievement(ctx: &mut Context<'_>, args: AchievementForm) -> Result<EntryId> {
    ctx.act(Action::plain("achievement-logged"), |tx| {
        achievements::log(tx, args)
    })
}

pub fn change_achievement(ctx: &mut Context<'_>, args: ChangeAchievement) -> Result<Nothing> {
    ctx.act(Action::plain("achievement-changed"), |tx| {
        achievements::change(tx, args.id, args.form)
    })?;
    Ok(Nothing {})
}

pub fn briefs(ctx: &mut Context<'_>, _: Nothing) -> Result<BriefList> {
    let today = ctx.today()?;
    Ok(BriefList {
        today,
        briefs: achievements::briefs(ctx.read(), today)?,
        sheet_written: achievements::is_sheet_written(ctx.read())?,
    })
}

pub fn brief(ctx: &mut Context<'_>, args: BriefRef) -> Result<BriefDetail> {
    let today = ctx.today()?;
    let brief = achievements::brief(ctx.read(), args.id)?;
    Ok(BriefDetail {
        today,
        next_is_due: !brief.status.is_settled() && brief.next_day.is_some_and(|day| day <= today),
        offered_minute: achievements::offered_minute(ctx.read(), &brief)?,
        brief,
    })
}

pub fn create_brief(ctx: &mut Context<'_>, args: BriefForm) -> Result<BriefId> {
    let action = Action::named("brief-created", args.title.trim());
    ctx.act(action, |tx| achievements::create_brief(tx, args))
}

pub fn brief_from_sheet(ctx: &mut Context<'_>, args: BriefFromSheet) -> Result<BriefId> {
    let action = Action::named("brief-created", args.title.trim());
    ctx.act(action, |tx| achievements::brief_from_sheet(tx, args.title))
}

pub fn change_brief(ctx: &mut Context<'_>, args: ChangeBrief) -> Result<Nothing> {
    let action = Action::named("brief-changed", args.form.title.trim());
    ctx.act(action, |tx| achievements::change_brief(tx, args.id, args.form))?;
    Ok(Nothing {})
}

pub fn delete_brief(ctx: &mut Context<'_>, args: BriefRef) -> Result<Nothing> {
    let action = Action::named("brief-deleted", achievements::title(ctx.read(), args.id)?);
    ctx.store_due()?;
    ctx.act(action, |tx| achievements::delete_brief(tx, args.id))?;
    Ok(Nothing {})
}

pub fn set_brief_status(ctx: &mut Context<'_>, args: SetBriefStatus) -> Result<BriefStepId> {
    let action = Action::named("brief-status-set", achievements::title(ctx.read(), args.id)?);
    ctx.act(action, |tx| achievements::set_status(tx, args))
}

pub fn delete_brief_step(ctx: &mut Context<'_>, args: BriefStepRef) -> Result<Nothing> {
    let brief = achievements::brief_of_step(ctx.read(), args.id)?;
    let action = Action::named("brief-step-deleted", achievements::title(ctx.read(), brief)?);
    ctx.act(action, |tx| achievements::delete_step(tx, args.id))?;
    Ok(Nothing {})
}

pub fn set_brief_next(ctx: &mut Context<'_>, args: SetBriefNext) -> Result<Nothing> {
    let code = if args.next.is_some() {
        "brief-next-set"
    } else {
        "brief-next-cleared"
    };
    let action = Action::named(code, achievements::title(ctx.read(), args.id)?);
    ctx.store_due()?;
    ctx.act(action, |tx| achievements::set_next(tx, args))?;
    Ok(Nothing {})
}
