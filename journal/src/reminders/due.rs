//! At which instants reminders are due: a pure function of reminders and an interval.
use chrono::{DateTime, Days, NaiveDate, NaiveDateTime, NaiveTime, Utc};
use chrono_tz::Tz;

use super::Reminder;
use crate::{
    calendar::{JournalDay, instant_of},
    ids::ReminderId,
};

/// A reminder at an instant.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Due {
    /// Whose.
    pub reminder_id: ReminderId,
    /// When.
    pub at: DateTime<Utc>,
    /// What the reminder asked for on the wall clock; its date is the one the schedule names. Where a clock change skips
    /// that time, `at` is the first minute after it.
    pub local: NaiveDateTime,
}

/// Every time that `reminder` is due after `after` and up to `until`, in order. `zone` is where the person is, for
/// reminders without a zone of their own. Cutting an interval anywhere gives the same times, each once.
///
/// The weekday is the civil one of the minute: 1:30 on Tuesdays is early on Tuesday, whenever the journal day turns over.
/// A count rule (n a week, n a month) is due at its minute every day: callers leave out what needn't be asked for, such
/// as a paused habit or one whose week is full. A date that the zone skips altogether has no reminders.
pub fn occurrences_between(
    reminder: &Reminder,
    after: DateTime<Utc>,
    until: DateTime<Utc>,
    zone: Tz,
) -> Vec<Due> {
    if !reminder.enabled || until <= after {
        return Vec::new();
    }
    let zone = reminder.zone.unwrap_or(zone);
    // Clock and UTC are less than a day apart, and no gap moves a time by more than a day.
    let first = JournalDay(after.max(reminder.active_since).date_naive())
        .plus_days(-2)
        .max(reminder.schedule.from);
    let last = JournalDay(until.date_naive()).plus_days(1);
    let last = reminder.schedule.until.map_or(last, |until| until.min(last));
    first
        .through(last)
        .filter(|date| reminder.reminds_on(*date) && exists(date.0, zone))
        .map(|date| {
            let local = date.0.and_time(reminder.at.time());
            Due {
                reminder_id: reminder.id,
                at: instant_of(local, zone),
                local,
            }
        })
        .filter(|due| after < due.at && due.at <= until && due.at >= reminder.active_since)
        .collect()
}

/// As [`occurrences_between`], of several reminders together, in order of time.
pub fn due_between<'r>(
    reminders: impl IntoIterator<Item = &'r Reminder>,
    after: DateTime<Utc>,
    until: DateTime<Utc>,
    zone: Tz,
) -> Vec<Due> {
    let mut all: Vec<Due> = reminders
        .into_iter()
        .flat_map(|reminder| occurrences_between(reminder, after, until, zone))
        .collect();
    all.sort_by_key(|due| (due.at, due.local, due.reminder_id));
    all
}

/// Whether any minute of that date was on the clocks of `zone`; not so where the date line was moved over it.
fn exists(date: NaiveDate, zone: Tz) -> bool {
    let start = |date: NaiveDate| instant_of(date.and_time(NaiveTime::MIN), zone);
    date.checked_add_days(Days::new(1))
        .is_none_or(|next| start(date) < start(next))
}

#[cfg(test)]
#[path = "due_tests.rs"]
mod tests;
