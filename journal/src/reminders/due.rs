//! At which instants reminders are due: a pure function of timetables and an interval.
use chrono::{DateTime, Days, Duration, NaiveDate, NaiveDateTime, NaiveTime, TimeZone, Utc};
use chrono_tz::Tz;

use super::{MinuteOfDay, Reminder, ReminderDays, Subject, tax};
use crate::{
    calendar::{JournalDay, instant_of, is_holiday},
    ids::ReminderId,
};

/// How many days ahead [`Timetable::next_after`] looks: a year of dates costs more than to look again now and then.
const LOOK_AHEAD_DAYS: i64 = 40;

/// A reminder with what the journal says of its days and times.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Timetable {
    /// The reminder.
    pub reminder: Reminder,
    /// When its moment of the day comes, Monday to Sunday.
    pub moment: Option<[MinuteOfDay; 7]>,
    /// When its goal or milestone is due, or the day of the next contact.
    pub due_day: Option<JournalDay>,
    /// The person wants no reminders on Japanese national holidays. Days ahead of a due date stay.
    pub not_on_holidays: bool,
}

impl From<Reminder> for Timetable {
    /// Of a reminder that needs nothing else: at a minute, on the days of a schedule.
    fn from(reminder: Reminder) -> Self {
        Self {
            reminder,
            moment: None,
            due_day: None,
            not_on_holidays: false,
        }
    }
}

/// A reminder at an instant.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Due {
    /// Whose.
    pub reminder_id: ReminderId,
    /// When.
    pub at: DateTime<Utc>,
    /// What the reminder asked for on the wall clock; its date is the one the days name. Where a clock change skips that
    /// time, `at` is the first minute after it.
    pub local: NaiveDateTime,
}

impl Timetable {
    /// Whether it reminds on the civil date `date`: a due day of a day rule, any day of a count rule (which of them are
    /// wanted is the person's choice), and in both not on a holiday if the person said so; or a day counted back from the
    /// due date. The hint about the tax return has its season besides.
    pub fn reminds_on(&self, date: JournalDay) -> bool {
        match &self.reminder.days {
            ReminderDays::Schedule { schedule } => {
                schedule.possible_on(date)
                    && (self.reminder.subject != Subject::Tax || tax::is_season(date))
                    && !((schedule.except_holidays || self.not_on_holidays) && is_holiday(date))
            }
            ReminderDays::BeforeDue { days_before } => self.due_day.is_some_and(|due| {
                days_before
                    .iter()
                    .any(|days| due.plus_days(-i64::from(*days)) == date)
            }),
        }
    }

    /// Its minutes on that date, whether or not it reminds on it.
    pub fn minutes_on(&self, date: JournalDay) -> impl Iterator<Item = MinuteOfDay> + use<> {
        // One of seven.
        let moment = self
            .moment
            .map(|minutes| minutes[date.weekday().num_days_from_monday() as usize]);
        self.reminder.when.minutes(moment)
    }

    /// Its usual minute, for a list: of several the first; 0 where nothing is known.
    pub fn usual_minute(&self) -> MinuteOfDay {
        let moment = self.moment.map(|[monday, ..]| monday);
        self.reminder
            .when
            .minutes(moment)
            .next()
            .unwrap_or(MinuteOfDay(0))
    }

    /// The first instant after `after` at which it is due, within 40 days; otherwise the end of these, before which
    /// nothing is due.
    pub(super) fn next_after(&self, after: DateTime<Utc>, zone: Tz) -> DateTime<Utc> {
        let mut from = after;
        // Step by step: most are due soon, and none needs the whole stretch twice.
        for days in [2, LOOK_AHEAD_DAYS] {
            let until = after + Duration::days(days);
            if let Some(due) = occurrences_between(self, from, until, zone).first() {
                return due.at;
            }
            from = until;
        }
        from
    }

    /// The first and last date that could be due between these dates.
    fn dates(&self, first: JournalDay, last: JournalDay) -> (JournalDay, JournalDay) {
        match &self.reminder.days {
            ReminderDays::Schedule { schedule } => (
                first.max(schedule.from),
                schedule.until.map_or(last, |until| until.min(last)),
            ),
            ReminderDays::BeforeDue { days_before } => {
                let farthest = days_before.iter().max().copied().unwrap_or(0);
                match self.due_day {
                    Some(due) => (first.max(due.plus_days(-i64::from(farthest))), last.min(due)),
                    None => (first, first.previous()),
                }
            }
        }
    }
}

/// Every time that `timetable` is due after `after` and up to `until`, in order. `zone` is where the person is, for
/// reminders without a zone of their own. Cutting an interval anywhere gives the same times, each once.
///
/// The weekday is the civil one of the minute: 1:30 on Tuesdays is early on Tuesday, whenever the journal day turns over.
/// A count rule (n a week, n a month) is due at its minute every day: callers leave out what needn't be asked for, such
/// as a paused habit or one whose week is full. A date that the zone skips altogether has no reminders.
pub fn occurrences_between(
    timetable: &Timetable,
    after: DateTime<Utc>,
    until: DateTime<Utc>,
    zone: Tz,
) -> Vec<Due> {
    let reminder = &timetable.reminder;
    if !reminder.enabled || until <= after {
        return Vec::new();
    }
    let zone = reminder.zone.unwrap_or(zone);
    // Clock and UTC are less than a day apart, and no gap moves a time by more than a day.
    let first = JournalDay(after.max(reminder.active_since).date_naive()).plus_days(-2);
    let last = JournalDay(until.date_naive()).plus_days(1);
    let (first, last) = timetable.dates(first, last);
    let mut found: Vec<Due> = first
        .through(last)
        .filter(|date| timetable.reminds_on(*date) && exists(date.0, zone))
        .flat_map(|date| {
            timetable
                .minutes_on(date)
                .map(move |minute| date.0.and_time(minute.time()))
        })
        .map(|local| Due {
            reminder_id: reminder.id,
            at: instant_of(local, zone),
            local,
        })
        .filter(|due| after < due.at && due.at <= until && due.at >= reminder.active_since)
        .collect();
    // Several times that a clock change skips come together: one reminder at an instant is enough.
    found.dedup_by_key(|due| due.at);
    found
}

/// As [`occurrences_between`], of several reminders together, in order of time.
pub fn due_between<'t>(
    timetables: impl IntoIterator<Item = &'t Timetable>,
    after: DateTime<Utc>,
    until: DateTime<Utc>,
    zone: Tz,
) -> Vec<Due> {
    let mut all: Vec<Due> = timetables
        .into_iter()
        .flat_map(|timetable| occurrences_between(timetable, after, until, zone))
        .collect();
    all.sort_by_key(|due| (due.at, due.local, due.reminder_id));
    all
}

/// Whether any minute of that date was on the clocks of `zone`; not so where the date line was moved over it.
fn exists(date: NaiveDate, zone: Tz) -> bool {
    let noon = date.and_time(NaiveTime::MIN) + Duration::hours(12);
    if zone.from_local_datetime(&noon).earliest().is_some() {
        return true;
    }
    let start = |date: NaiveDate| instant_of(date.and_time(NaiveTime::MIN), zone);
    date.checked_add_days(Days::new(1))
        .is_none_or(|next| start(date) < start(next))
}

#[cfg(test)]
#[path = "due_tests.rs"]
mod tests;
