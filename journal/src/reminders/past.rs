//! What was due, shown, late, answered and missed: to be looked at, of one reminder or of all.
use chrono::Duration;
use rusqlite::Connection;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{MinuteOfDay, Occurrence, Subject, Until, missed::ON_TIME_MINUTES, standing, store};
use crate::{
    calendar::{JournalDay, Now},
    error::Result,
    ids::{OccurrenceId, ReminderId},
};

/// How many rows at most come at once.
pub const HISTORY_MOST: u16 = 200;

/// Which times to list.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Deserialize, TS)]
pub struct ReminderHistoryQuery {
    /// Of this reminder only.
    #[serde(default)]
    #[ts(optional)]
    pub id: Option<ReminderId>,
    /// How many at most, 1 to 200.
    pub limit: u16,
    /// Those before this one, the last of the page before.
    #[serde(default)]
    #[ts(optional)]
    pub before: Option<OccurrenceId>,
}

/// A time that a reminder was due, and what became of it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct ReminderHistoryRow {
    /// The occurrence.
    pub occurrence: Occurrence,
    /// What it was about.
    pub subject: Subject,
    /// The habit's name, the goal's or milestone's title or the own text; empty for what has only a name of ours.
    pub title: String,
    /// The date that it asked for.
    pub date: JournalDay,
    /// The minute that it asked for.
    pub minute: MinuteOfDay,
    /// Until when it was put off last, on the person's clock, if it ever was.
    pub later: Option<Until>,
    /// How many minutes late the notice came, if it came later than within five.
    pub late_minutes: Option<u32>,
}

/// What became of past times, latest first.
///
/// # Errors
/// [`crate::Error::NotFound`] if `before` isn't there.
pub fn history(sql: &Connection, now: &Now, query: &ReminderHistoryQuery) -> Result<Vec<ReminderHistoryRow>> {
    let limit = query.limit.clamp(1, HISTORY_MOST);
    store::occurrences::history(sql, query.id, query.before, limit, now.instant)?
        .into_iter()
        .map(|occurrence| {
            let reminder = store::reminder_of_id(sql, occurrence.reminder_id)?;
            Ok(ReminderHistoryRow {
                subject: reminder.subject,
                title: standing::title(sql, &reminder)?,
                date: JournalDay(occurrence.local.date()),
                minute: MinuteOfDay::of(occurrence.local.time()),
                later: occurrence
                    .later_until
                    .map(|until| Until::on_clock(until, now.zone)),
                late_minutes: late_minutes(&occurrence),
                occurrence,
            })
        })
        .collect()
}

fn late_minutes(occurrence: &Occurrence) -> Option<u32> {
    let late = occurrence.shown_at? - occurrence.due_at;
    (late > Duration::minutes(ON_TIME_MINUTES))
        .then(|| u32::try_from(late.num_minutes()).ok())
        .flatten()
}
