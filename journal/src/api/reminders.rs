//! Operations of the reminders feature.
use chrono::{DateTime, Utc};
use serde::Deserialize;
use ts_rs::TS;

use super::{Context, Nothing};
use crate::{
    error::Result,
    history::Action,
    reminders,
    words::{Language, Words},
};
pub use crate::{
    ids::{OccurrenceId, ReminderId},
    reminders::{
        AnswerReminder, MissedAndOpen, MuteUntil, ReminderChange, ReminderHistoryQuery, ReminderHistoryRow,
        ReminderManners, ReminderMannersNow, ReminderNotice, ReminderRow, UpcomingReminder,
    },
};

/// Names a reminder.
#[derive(Debug, Deserialize, TS)]
pub struct ReminderRef {
    /// The reminder.
    pub id: ReminderId,
}

/// Arguments of `enable_reminder`.
#[derive(Debug, Deserialize, TS)]
pub struct EnableReminder {
    /// The reminder.
    pub id: ReminderId,
    /// On or off.
    pub enabled: bool,
}

/// Arguments of `next_reminders`.
#[derive(Debug, Deserialize, TS)]
pub struct NextReminders {
    /// How many at most, up to 100.
    pub count: u8,
}

/// Arguments of `reminders_between`.
#[derive(Debug, Deserialize, TS)]
pub struct RemindersBetween {
    /// From this instant, left out itself.
    #[ts(type = "string")]
    pub from: DateTime<Utc>,
    /// Up to this instant, included; at most 3660 days later.
    #[ts(type = "string")]
    pub to: DateTime<Utc>,
}

/// Arguments of `record_due`.
#[derive(Debug, Deserialize, TS)]
pub struct RecordDue {
    /// The language of the notices.
    pub language: Language,
}

/// Arguments of `reminders_shown`.
#[derive(Debug, Deserialize, TS)]
pub struct RemindersShown {
    /// The occurrences that notices were shown for.
    pub ids: Vec<OccurrenceId>,
}

/// Arguments of `mute_reminders`.
#[derive(Debug, Deserialize, TS)]
pub struct MuteReminders {
    /// Until when nothing is shown; left out or null: reminders come again.
    #[serde(default)]
    #[ts(optional = nullable)]
    pub until: Option<MuteUntil>,
}

pub fn reminders(ctx: &mut Context<'_>, _: Nothing) -> Result<Vec<ReminderRow>> {
    reminders::list(ctx.read(), ctx.now())
}

pub fn next_reminders(ctx: &mut Context<'_>, args: NextReminders) -> Result<Vec<UpcomingReminder>> {
    reminders::next(ctx.read(), ctx.now(), usize::from(args.count.min(100)))
}

pub fn reminders_between(ctx: &mut Context<'_>, args: RemindersBetween) -> Result<Vec<UpcomingReminder>> {
    reminders::between(ctx.read(), ctx.now(), args.from, args.to)
}

pub fn waiting_reminders(ctx: &mut Context<'_>, _: Nothing) -> Result<MissedAndOpen> {
    reminders::waiting(ctx.read(), ctx.now())
}

pub fn save_reminder(ctx: &mut Context<'_>, args: ReminderChange) -> Result<ReminderId> {
    ctx.store_due()?;
    ctx.act(Action::plain("reminder-saved"), |tx| reminders::save(tx, args))
}

pub fn enable_reminder(ctx: &mut Context<'_>, args: EnableReminder) -> Result<Nothing> {
    let code = if args.enabled {
        "reminder-enabled"
    } else {
        "reminder-disabled"
    };
    ctx.store_due()?;
    ctx.act(Action::plain(code), |tx| {
        reminders::enable(tx, args.id, args.enabled)
    })?;
    Ok(Nothing {})
}

pub fn delete_reminder(ctx: &mut Context<'_>, args: ReminderRef) -> Result<Nothing> {
    ctx.act(Action::plain("reminder-deleted"), |tx| {
        reminders::delete(tx, args.id)
    })?;
    Ok(Nothing {})
}

pub fn answer_reminder(ctx: &mut Context<'_>, args: AnswerReminder) -> Result<Nothing> {
    let action = reminders::action(ctx.read(), &args)?;
    ctx.act(action, |tx| reminders::answer(tx, args))?;
    Ok(Nothing {})
}

pub fn record_due(ctx: &mut Context<'_>, args: RecordDue) -> Result<Vec<ReminderNotice>> {
    let notices = ctx.act(Action::Background, reminders::record_due)?;
    if notices.is_empty() {
        return Ok(Vec::new());
    }
    reminders::say(ctx.read(), &Words::new(args.language), ctx.now(), &notices)
}

pub fn reminders_shown(ctx: &mut Context<'_>, args: RemindersShown) -> Result<Nothing> {
    ctx.act(Action::Background, |tx| reminders::mark_shown(tx, &args.ids))?;
    Ok(Nothing {})
}

pub fn reminder_history(
    ctx: &mut Context<'_>,
    args: ReminderHistoryQuery,
) -> Result<Vec<ReminderHistoryRow>> {
    reminders::history(ctx.read(), ctx.now(), &args)
}

pub fn reminder_manners(ctx: &mut Context<'_>, _: Nothing) -> Result<ReminderMannersNow> {
    reminders::manners_now(ctx.read(), ctx.now())
}

pub fn set_reminder_manners(ctx: &mut Context<'_>, args: ReminderManners) -> Result<Nothing> {
    ctx.store_due()?;
    ctx.act(Action::plain("reminder-manners-set"), |tx| {
        reminders::set_manners(tx, args)
    })?;
    Ok(Nothing {})
}

pub fn mute_reminders(ctx: &mut Context<'_>, args: MuteReminders) -> Result<Nothing> {
    let code = if args.until.is_some() {
        "reminders-muted"
    } else {
        "reminders-unmuted"
    };
    ctx.store_due()?;
    ctx.act(Action::plain(code), |tx| reminders::mute(tx, args.until))?;
    Ok(Nothing {})
}
