//! Reminders as they cross to the front end and the command line.
use chrono::{DateTime, Utc};
use chrono_tz::Tz;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{LaterBy, MinuteOfDay, Occurrence, Reminder, ReminderDays, ReminderWhen, Subject};
use crate::{
    calendar::JournalDay,
    ids::{MomentId, OccurrenceId, ReminderId},
};

/// A reminder as the person edits it.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
pub struct ReminderChange {
    /// The reminder, or nothing for a new one.
    #[serde(default)]
    #[ts(optional)]
    pub id: Option<ReminderId>,
    /// What it is about.
    pub subject: Subject,
    /// Own words, up to [`MAX_TEXT`](super::MAX_TEXT) characters; may be empty unless it is only a text.
    #[serde(default)]
    #[ts(as = "Option<String>", optional)]
    pub text: String,
    /// On which days.
    pub days: ReminderDays,
    /// At which time of the day, or at which times.
    pub when: ReminderWhen,
    /// A habit of so many times a week or month: only when the period would otherwise be missed.
    #[serde(default)]
    #[ts(as = "Option<bool>", optional)]
    pub when_needed: bool,
    /// The zone whose clocks count; wherever the person is without one.
    #[serde(default)]
    #[ts(type = "string", optional)]
    pub zone: Option<Tz>,
    /// Whether it reminds.
    pub enabled: bool,
}

/// A reminder in the list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct ReminderRow {
    /// The reminder.
    pub reminder: Reminder,
    /// The habit's or person's name, the goal's or milestone's title or the own text; empty for what has only a name of ours.
    pub title: String,
    /// The usual minute, for a list: of its moment on Mondays, of several the first.
    pub minute: MinuteOfDay,
    /// When it reminds next, if within 400 days.
    #[ts(type = "string | null")]
    pub next_at: Option<DateTime<Utc>>,
    /// The date that the wall clock shows then.
    pub next_date: Option<JournalDay>,
    /// The minute that the wall clock shows then.
    pub next_minute: Option<MinuteOfDay>,
}

/// A time that is coming.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct UpcomingReminder {
    /// Which reminder.
    pub reminder_id: ReminderId,
    /// The occurrence, if it was put off to this time.
    pub occurrence_id: Option<OccurrenceId>,
    /// What it is about.
    pub subject: Subject,
    /// The habit's or person's name, the goal's or milestone's title; empty for the others.
    pub title: String,
    /// Own words, perhaps empty.
    pub text: String,
    /// The habit's cue in words, empty where its moment says it; what the next contact is about.
    pub cue: String,
    /// The habit's moment of the day.
    pub moment_id: Option<MomentId>,
    /// When.
    #[ts(type = "string")]
    pub at: DateTime<Utc>,
    /// The date on the wall clock.
    pub date: JournalDay,
    /// The minute on the wall clock.
    pub minute: MinuteOfDay,
}

/// A time that waits for an answer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct WaitingReminder {
    /// The occurrence.
    pub occurrence: Occurrence,
    /// What it is about.
    pub subject: Subject,
    /// The habit's or person's name, the goal's or milestone's title; empty for the others.
    pub title: String,
    /// Own words, perhaps empty.
    pub text: String,
    /// The habit's cue in words, empty where its moment says it; what the next contact is about.
    pub cue: String,
    /// The habit's moment of the day.
    pub moment_id: Option<MomentId>,
    /// Whether it can be answered with a small version.
    pub has_small: bool,
    /// Until when it can be put off now, soonest first.
    pub later: Vec<LaterBy>,
    /// The date on the wall clock.
    pub date: JournalDay,
    /// The minute on the wall clock.
    pub minute: MinuteOfDay,
}

/// What waits for an answer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct MissedAndOpen {
    /// Due or shown, earliest first.
    pub open: Vec<WaitingReminder>,
    /// Missed within the last days and not asked again since, latest first.
    pub missed: Vec<WaitingReminder>,
}

/// What a person answers, as a button says it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum ReminderAnswer {
    /// It's done; a habit's day is logged, a contact recorded.
    Done,
    /// The small version is done; habits that have one.
    Small,
    /// Ask again later.
    Later {
        /// When, in words. In an hour if neither this nor `until` is given.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[ts(optional)]
        by: Option<LaterBy>,
        /// When; after now and at most 31 days away. Comes before `by`.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[ts(type = "string", optional)]
        until: Option<DateTime<Utc>>,
    },
    /// Not today; a habit's day is skipped.
    Skip,
}

/// Arguments of `answer_reminder`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, TS)]
pub struct AnswerReminder {
    /// The occurrence.
    pub id: OccurrenceId,
    /// The answer.
    pub answer: ReminderAnswer,
}

/// A notice in words, ready to be shown by the operating system.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct ReminderNotice {
    /// What it tells of: one occurrence, or several that came up while nobody could see them.
    pub occurrences: Vec<OccurrenceId>,
    /// What a click opens; Today if it tells of several. Also in discreet words.
    pub subject: Option<Subject>,
    /// The first line.
    pub title: String,
    /// The rest; may be empty.
    pub body: String,
    /// What can be answered in place, most wanted first; none if it tells of several.
    pub buttons: Vec<ReminderButton>,
}

/// A button of a notice.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct ReminderButton {
    /// What it answers.
    pub answer: ReminderAnswer,
    /// Its words.
    pub label: String,
}
