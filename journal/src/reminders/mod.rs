//! Reminders: what to be reminded of, when and how often, and what became of each time.
//!
//! A [`Reminder`] is days ([`ReminderDays`]) with a time of the day ([`ReminderWhen`]), both in `when.rs`. With what the
//! journal says of them (a moment's time, a due date) it is a [`Timetable`], and [`due_between`] says purely at which
//! instants it is due (`due.rs`). Each such time becomes an [`Occurrence`], stored by `watch.rs` before it is shown; its
//! [`State`] moves as `state.rs` allows. `manners.rs` says when nothing is shown, `missed.rs` what was missed, and puts
//! what comes at once together in one [`Notice`], which `notice.rs` puts into words. `standing.rs` asks the other features
//! whether a reminder needs asking at all, `tax.rs` about the season of the tax return. `change.rs` and `answer.rs` are
//! what people do, with `later.rs` until when they put off; `ahead.rs` is what they see coming and `past.rs` what was;
//! `store/` has the SQL.
mod ahead;
mod answer;
mod boundary;
mod change;
mod due;
mod later;
mod manners;
mod missed;
mod notice;
mod past;
mod standing;
mod state;
mod store;
mod tax;
mod watch;
mod when;

use chrono::{DateTime, NaiveDateTime, NaiveTime, Timelike, Utc};
use chrono_tz::Tz;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::ids::{GoalId, HabitId, MilestoneId, OccurrenceId, PersonId, ReminderId};

pub use ahead::{LONGEST_STRETCH_DAYS, MISSED_DAYS, between, list, next, waiting};
pub use answer::{action, answer};
pub use boundary::{
    AnswerReminder, MissedAndOpen, ReminderAnswer, ReminderButton, ReminderChange, ReminderNotice,
    ReminderRow, UpcomingReminder, WaitingReminder,
};
pub use change::{MAX_REMINDERS, MAX_TEXT, delete, enable, reword, save};
pub use due::{Due, Timetable, due_between, occurrences_between};
pub use later::{LaterBy, Until};
pub use manners::{
    MannersProblem, MuteUntil, QuietHours, ReminderManners, ReminderMannersNow, manners, manners_now, mute,
    quiet_until, set_manners,
};
pub use missed::{Notice, Settled, settle};
pub use notice::{say, tell_notice};
pub use past::{HISTORY_MOST, ReminderHistoryQuery, ReminderHistoryRow, history};
pub use standing::{title, title_of, usual_minute};
pub use state::{Answer, LATER_AT_MOST, State, StateProblem};
pub use store::reminder_of_id as reminder;
pub use tax::SideIncome;
pub(crate) use watch::refresh;
pub use watch::{LOOK_BACK_DAYS, let_go_of_moment, mark_shown, next_look, record_due, store_due};
pub use when::{DaysProblem, ReminderDays, ReminderWhen};

/// What a reminder is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(tag = "kind", content = "id", rename_all = "snake_case")]
#[ts(rename = "ReminderSubject")]
pub enum Subject {
    /// A step of a habit.
    Habit(HabitId),
    /// Looking at a goal, or its due date.
    Goal(GoalId),
    /// A milestone's due date.
    Milestone(MilestoneId),
    /// The next contact with somebody.
    Person(PersonId),
    /// The day's check-in.
    Checkin,
    /// The review.
    Review,
    /// A short stretch.
    Stretch,
    /// The season of the tax return, if last year's side income was above the person's threshold: a hint to ask about it.
    Tax,
    /// Only its text.
    Text,
}

impl Subject {
    /// The id of the name that we give it; `None` where the person's own words name it.
    pub fn name_id(self) -> Option<&'static str> {
        match self {
            Self::Checkin => Some("reminders-checkin-title"),
            Self::Review => Some("reminders-review-title"),
            Self::Stretch => Some("reminders-stretch-title"),
            Self::Tax => Some("reminders-tax-title"),
            Self::Habit(_) | Self::Goal(_) | Self::Milestone(_) | Self::Person(_) | Self::Text => None,
        }
    }

    /// Whether it is about one day and lapses when the journal day turns over; the others stay open until they are
    /// answered or due again.
    pub fn is_of_the_day(self) -> bool {
        matches!(self, Self::Habit(_) | Self::Checkin | Self::Stretch)
    }
}

/// A minute of the day on the wall clock, counted from midnight, 0 to 1439.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(try_from = "u16", into = "u16")]
#[ts(type = "number")]
pub struct MinuteOfDay(u16);

impl MinuteOfDay {
    /// 12:00.
    pub const NOON: Self = Self(12 * 60);

    /// That minute, or `None` beyond 1439.
    pub fn new(minute: u16) -> Option<Self> {
        (minute < 24 * 60).then_some(Self(minute))
    }

    /// The minute that a clock shows.
    pub fn of(time: NaiveTime) -> Self {
        // Seconds of a day are below 86,400, so minutes are below 1440.
        Self((time.num_seconds_from_midnight() / 60) as u16)
    }

    /// On the clock.
    pub fn time(self) -> NaiveTime {
        // The range makes it representable, so the default never shows.
        NaiveTime::from_num_seconds_from_midnight_opt(u32::from(self.0) * 60, 0).unwrap_or_default()
    }
}

impl From<MinuteOfDay> for u16 {
    fn from(minute: MinuteOfDay) -> Self {
        minute.0
    }
}

impl TryFrom<u16> for MinuteOfDay {
    type Error = &'static str;
    fn try_from(minute: u16) -> Result<Self, Self::Error> {
        Self::new(minute).ok_or("not a minute of the day")
    }
}

/// What, when and how often.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Reminder {
    /// Its id.
    pub id: ReminderId,
    /// What it is about.
    pub subject: Subject,
    /// The person's own words; may be empty unless the subject is only text.
    pub text: String,
    /// On which days.
    pub days: ReminderDays,
    /// At which time of the day, or at which times.
    pub when: ReminderWhen,
    /// A habit of so many times a week or month asks only when the period would otherwise be missed.
    pub when_needed: bool,
    /// On the clocks of this zone; wherever the person is without one.
    #[ts(type = "string | null")]
    pub zone: Option<Tz>,
    /// Whether it reminds at all.
    pub enabled: bool,
    /// It never reminds of anything before: when it was made, last changed or enabled.
    #[ts(type = "string")]
    pub active_since: DateTime<Utc>,
}

/// One time that a reminder was due.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(rename = "ReminderOccurrence")]
pub struct Occurrence {
    /// Its id.
    pub id: OccurrenceId,
    /// Whose.
    pub reminder_id: ReminderId,
    /// When it was due.
    #[ts(type = "string")]
    pub due_at: DateTime<Utc>,
    /// What the wall clock showed, or should have shown.
    #[ts(type = "string")]
    pub local: NaiveDateTime,
    /// What became of it.
    pub state: State,
    /// Whether the answer recorded the habit's small version.
    pub small: bool,
    /// Until when it was put off last, if it ever was.
    #[ts(type = "string | null")]
    pub later_until: Option<DateTime<Utc>>,
    /// When a notice was shown first, if one was: it may have been quiet, or the day's most was reached.
    #[ts(type = "string | null")]
    pub shown_at: Option<DateTime<Utc>>,
    /// When its state changed last: of an answered one, when it was answered.
    #[ts(type = "string")]
    pub changed_at: DateTime<Utc>,
}

impl Occurrence {
    /// The moment that it asks at: when it was due, or until when it was put off.
    pub fn moment(&self) -> DateTime<Utc> {
        self.later_until.unwrap_or(self.due_at)
    }
}

#[cfg(test)]
pub(crate) fn local(text: &str) -> chrono::NaiveDateTime {
    chrono::NaiveDateTime::parse_from_str(text, "%Y-%m-%d %H:%M").unwrap()
}

#[cfg(test)]
mod tests;
