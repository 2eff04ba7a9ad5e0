//! When reminders ought to be due, found by somebody who looks at the wall clock and at a list, without our schedules, our
//! clock changes or our index.
mod manners;

use std::collections::{BTreeMap, BTreeSet};

use chrono::{DateTime, Datelike, Days, Duration, NaiveDate, NaiveDateTime, NaiveTime, TimeZone, Utc};
use chrono_tz::Tz;

pub use manners::{Manners, day_begins, is_holiday};

pub type Instant = DateTime<Utc>;

/// On which dates.
#[derive(Debug, Clone)]
pub enum On {
    /// On these weekdays, Monday first.
    Weekdays([bool; 7]),
    /// On that day of the month, the last where it is shorter.
    MonthDay(u32),
    /// Every so many days from a date on.
    Every(i64, NaiveDate),
    /// So many days before a date.
    Before(NaiveDate, Vec<u16>),
}

/// At which minutes of a date.
#[derive(Debug, Clone)]
pub enum At {
    Minute(u16),
    /// A moment of the day, by its number.
    Moment(usize),
    Breaks(u16, u16, u16),
}

/// What keeps it from asking.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum About {
    /// Nothing does.
    Itself,
    Checkin,
    /// A habit by its number, wanted every day.
    Habit(usize),
    /// A goal or one of its milestones, by its number.
    Goal(usize),
    /// A habit wanted so many times a week, only if it must be.
    Needed(usize, usize),
    /// The tax return.
    Tax,
}

#[derive(Debug, Clone)]
pub struct Plan {
    pub on: On,
    pub at: At,
    pub about: About,
    pub zone: Option<Tz>,
    pub enabled: bool,
    pub since: Instant,
}

/// What the model noted.
#[derive(Debug, Clone, Copy)]
pub struct Noted {
    pub due: Instant,
    pub at: Instant,
    /// It was jumped over on a journey and due on arrival, as far as the computer knew when that was.
    pub jumped: bool,
}

#[derive(Default)]
pub struct Model {
    pub plans: Vec<Option<Plan>>,
    pub moments: Vec<[u16; 7]>,
    pub checkins: BTreeSet<NaiveDate>,
    pub done: BTreeMap<usize, BTreeSet<NaiveDate>>,
    /// From and until which day each habit rests; all of the rest without an end.
    pub pauses: BTreeMap<usize, Vec<(NaiveDate, Option<NaiveDate>)>>,
    /// Goals that rest.
    pub resting: BTreeSet<usize>,
    pub manners: Manners,
    /// Years whose side income was above the threshold.
    pub rich: BTreeSet<i32>,
    pub seen: BTreeMap<(usize, NaiveDateTime), Noted>,
    /// Stored by a clock that ran ahead: whether they are there is left open.
    pub ghosts: BTreeSet<(usize, NaiveDateTime)>,
    pub watched: Option<(Instant, Tz)>,
    pub looks: usize,
}

/// The first instant at which the clock shows `local` or later: of all offsets that the zone has around it the first that
/// fits; none fits in a gap, which ends somewhere in the days around.
pub fn first_instant(local: NaiveDateTime, zone: Tz) -> Instant {
    let shows = |at: Instant| at.with_timezone(&zone).naive_local();
    let mut offsets: Vec<i64> = [-48, -24, -12, 0, 12, 24, 48]
        .into_iter()
        .map(|hours| {
            let at = local.and_utc() + Duration::hours(hours);
            (shows(at) - at.naive_utc()).num_minutes()
        })
        .collect();
    offsets.sort_unstable();
    offsets.dedup();
    // East first: the clock farther ahead shows it earlier.
    for offset in offsets.iter().rev() {
        let at = local.and_utc() - Duration::minutes(*offset);
        if shows(at) == local {
            return at;
        }
    }
    let (mut before, mut after) = (
        local.and_utc() - Duration::hours(40),
        local.and_utc() + Duration::hours(40),
    );
    while after - before > Duration::minutes(1) {
        let middle = before + Duration::minutes((after - before).num_minutes() / 2);
        if shows(middle) >= local {
            after = middle;
        } else {
            before = middle;
        }
    }
    after
}

/// The date a person would say it is.
pub fn journal_day(at: Instant, zone: Tz) -> NaiveDate {
    (at.with_timezone(&zone).naive_local() - Duration::hours(4)).date()
}

fn names(on: &On, date: NaiveDate) -> bool {
    let next = date.checked_add_days(Days::new(1)).unwrap();
    match on {
        On::Weekdays(days) => days[date.weekday().num_days_from_monday() as usize],
        On::MonthDay(day) => date.day() == *day || (date.day() < *day && next.day() == 1),
        On::Every(days, from) => date >= *from && (date - *from).num_days() % days == 0,
        On::Before(due, before) => before
            .iter()
            .any(|days| date + Days::new(u64::from(*days)) == *due),
    }
}

impl Model {
    fn minutes(&self, plan: &Plan, date: NaiveDate) -> Vec<u16> {
        match plan.at {
            At::Minute(minute) => vec![minute],
            At::Moment(n) => vec![self.moments[n][date.weekday().num_days_from_monday() as usize]],
            At::Breaks(from, until, every) => (1..)
                .map(|n| from + n * every)
                .take_while(|minute| *minute < until)
                .collect(),
        }
    }

    /// Whether it rests on that day.
    pub fn rests(&self, plan: &Plan, day: NaiveDate) -> bool {
        match plan.about {
            About::Habit(n) => {
                let covers = |(from, until): &(NaiveDate, Option<NaiveDate>)| {
                    *from <= day && until.is_none_or(|until| day <= until)
                };
                self.pauses
                    .get(&n)
                    .is_some_and(|pauses| pauses.iter().any(covers))
            }
            About::Goal(n) => self.resting.contains(&n),
            _ => false,
        }
    }

    fn asks(&self, plan: &Plan, day: NaiveDate) -> bool {
        let none = BTreeSet::new();
        match plan.about {
            _ if self.rests(plan, day) => false,
            About::Itself | About::Goal(_) => true,
            About::Checkin => !self.checkins.contains(&day),
            About::Habit(n) => !self.done.get(&n).unwrap_or(&none).contains(&day),
            About::Tax => self.rich.contains(&(day.year() - 1)),
            About::Needed(n, wanted) => {
                let done = self.done.get(&n).unwrap_or(&none);
                let monday = day - Days::new(u64::from(day.weekday().num_days_from_monday()));
                let week = |from: u64| (from..7).map(move |n| monday + Days::new(n));
                let kept = week(0).filter(|day| done.contains(day)).count();
                let today = u64::from(day.weekday().num_days_from_monday());
                let left = week(today).filter(|day| !done.contains(day)).count();
                !done.contains(&day) && kept < wanted && wanted - kept == left
            }
        }
    }

    /// The wall clock went from where it was to `now`, in `zone`.
    pub fn watch(&mut self, now: Instant, zone: Tz) {
        let (before, was_in) = self.watched.unwrap_or((now, zone));
        self.watched = Some((now, zone));
        if now < before {
            if before - now > Duration::hours(24) {
                let (kept, ghosts): (BTreeMap<_, _>, BTreeMap<_, _>) = std::mem::take(&mut self.seen)
                    .into_iter()
                    .partition(|(_, noted)| noted.at <= now || noted.due <= now);
                self.seen = kept;
                self.ghosts.extend(ghosts.into_keys());
            }
            return;
        }
        let after = before.max(now - Duration::days(31));
        let mut found = Vec::new();
        for (n, plan) in self.plans.iter().enumerate() {
            let Some(plan) = plan.as_ref().filter(|plan| plan.enabled) else {
                continue;
            };
            let here = plan.zone.unwrap_or(zone);
            // What the wall clock showed when it was looked at last; in another zone it may have jumped over some times.
            let left = before.max(plan.since);
            let stood = left.with_timezone(&plan.zone.unwrap_or(was_in)).naive_local();
            let moved = plan.zone.is_none() && was_in != zone;
            let mut date = (after.min(left).with_timezone(&here).naive_local() - Duration::days(2)).date();
            let last = now.with_timezone(&here).naive_local().date() + Days::new(1);
            while date <= last {
                let is_left_out =
                    self.manners.not_on_holidays && !matches!(plan.on, On::Before(..)) && is_holiday(date);
                if names(&plan.on, date) && !is_left_out && (plan.about != About::Tax || in_season(date)) {
                    let mut taken = None;
                    for minute in self.minutes(plan, date) {
                        let time = NaiveTime::from_num_seconds_from_midnight_opt(u32::from(minute) * 60, 0);
                        let local = date.and_time(time.unwrap());
                        let due = first_instant(local, here);
                        if due.with_timezone(&here).date_naive() > date {
                            // That date never was, or its clock jumped to the next.
                            if here
                                .from_local_datetime(&date.and_hms_opt(12, 0, 0).unwrap())
                                .earliest()
                                .is_none()
                            {
                                continue;
                            }
                        }
                        // What is set for the very minute in which it is set is due at once.
                        let is_new = after < due || due == plan.since;
                        let passed = is_new && due <= now && due >= plan.since;
                        let jumped = moved && local > stood && due <= left && left <= now && left >= after;
                        // What a clock change skips comes together, once.
                        if (passed && taken != Some(due)) || jumped {
                            let due = if jumped { left } else { due };
                            taken = Some(due);
                            found.push((n, local, due, jumped));
                        }
                    }
                }
                date = date + Days::new(1);
            }
        }
        for (n, local, due, jumped) in found {
            let plan = self.plans[n].as_ref().unwrap();
            if !self.seen.contains_key(&(n, local)) && self.asks(plan, journal_day(due, zone)) {
                self.seen.insert((n, local), Noted { due, at: now, jumped });
            }
        }
    }
}

fn in_season(date: NaiveDate) -> bool {
    date.month() == 2 || (date.month() == 3 && date.day() <= 15)
}
