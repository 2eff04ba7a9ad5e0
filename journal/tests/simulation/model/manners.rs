//! When reminders keep quiet, by somebody who looks at the wall clock and a calendar on paper.
use std::{collections::BTreeSet, sync::OnceLock};

use chrono::{Datelike, Days, Duration, NaiveDate, NaiveTime};
use chrono_tz::Tz;

use super::{Instant, first_instant, journal_day};

#[derive(Debug, Clone, Default)]
pub struct Manners {
    /// From and until that minute; the night after each weekday, Monday first.
    pub quiet: [Option<(u16, u16)>; 7],
    pub not_on_holidays: bool,
    pub daily_most: Option<u16>,
    pub discreet: bool,
    pub theme: bool,
    pub muted_until: Option<Instant>,
}

/// Whether the date is a holiday in Japan, as two others say.
pub fn is_holiday(date: NaiveDate) -> bool {
    static DATES: OnceLock<BTreeSet<NaiveDate>> = OnceLock::new();
    DATES
        .get_or_init(|| {
            let lines = include_str!("../../expected/holidays.csv").lines();
            let both = lines.filter_map(|line| line.strip_suffix("\thj"));
            both.map(|date| date.parse().unwrap()).collect()
        })
        .contains(&date)
}

fn at(date: NaiveDate, minute: u16, zone: Tz) -> Instant {
    let time = NaiveTime::from_num_seconds_from_midnight_opt(u32::from(minute) * 60, 0);
    first_instant(date.and_time(time.unwrap()), zone)
}

impl Manners {
    /// Whether nothing is shown then.
    pub fn is_quiet(&self, now: Instant, zone: Tz) -> bool {
        if self.muted_until.is_some_and(|until| now < until) {
            return true;
        }
        let date = now.with_timezone(&zone).date_naive();
        if self.not_on_holidays && is_holiday(date) {
            return true;
        }
        [date - Days::new(1), date].into_iter().any(|date| {
            let hours = self.quiet[date.weekday().num_days_from_monday() as usize];
            hours.is_some_and(|(from, until)| {
                let ends = if until > from { date } else { date + Days::new(1) };
                at(date, from, zone) <= now && now < at(ends, until, zone)
            })
        })
    }
}

/// When the journal day of `now` began, and when so many days later another begins.
pub fn day_begins(now: Instant, zone: Tz, days: i64) -> Instant {
    at(journal_day(now, zone) + Duration::days(days), 4 * 60, zone)
}
