//! When a step is due: calendar rules over dates, for habits and reminders alike.
use chrono::{Datelike, Weekday};
use serde::{Deserialize, Serialize};
use thiserror::Error;
use ts_rs::TS;

use super::{JournalDay, is_holiday};

/// A rule with its limits. Stored as JSON beside what it schedules.
///
/// Two families: *day rules* (daily, weekdays, every n days, day of the month, nth weekday) name the days themselves;
/// *count rules* (n a week, n a month) leave the choice of days to the person and count within a [period](Self::period).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Schedule {
    /// Which days, or how many of them.
    pub rule: Rule,
    /// The first day that counts.
    pub from: JournalDay,
    /// The last day that counts; open-ended without one.
    pub until: Option<JournalDay>,
    /// Not on Japanese national holidays: a day rule leaves such a day out, it isn't moved to another one. A count per
    /// week or month stays as it is.
    pub except_holidays: bool,
}

/// Which days a step is due.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Rule {
    /// Every day, `times` a day (1 to 24).
    Daily {
        /// How often a day.
        times: u8,
    },
    /// On these weekdays (at least one), once each; naming one twice changes nothing.
    Weekdays {
        /// The weekdays, as `Mon` … `Sun`.
        #[ts(type = "Array<\"Mon\" | \"Tue\" | \"Wed\" | \"Thu\" | \"Fri\" | \"Sat\" | \"Sun\">")]
        days: Vec<Weekday>,
    },
    /// Any `times` days of a week, 1 to 7.
    TimesPerWeek {
        /// How often a week.
        times: u8,
    },
    /// Any `times` days of a month, 1 to 31.
    TimesPerMonth {
        /// How often a month.
        times: u8,
    },
    /// Every `days` days (1 to 366), counted from the schedule's first day.
    EveryNDays {
        /// The interval in days.
        days: u16,
    },
    /// On this day of each month, 1 to 31; the last day where a month is shorter.
    MonthDay {
        /// The day of the month.
        day: u8,
    },
    /// On the `nth` (1 to 4, or -1 for the last) such weekday of each month.
    NthWeekday {
        /// Which one of the month.
        nth: i8,
        /// The weekday.
        #[ts(type = "\"Mon\" | \"Tue\" | \"Wed\" | \"Thu\" | \"Fri\" | \"Sat\" | \"Sun\"")]
        weekday: Weekday,
    },
}

/// How often a step is wanted: `times` in `days` days, the f = times / days of the habit strength, 0 < f ≤ 1.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Frequency {
    /// How often, 1 to `days`.
    pub times: u32,
    /// In how many days, 1 to 366.
    pub days: u32,
}

/// Why a schedule can't be used.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
pub enum ScheduleProblem {
    /// Not 1 to 24 times a day.
    #[error("times a day out of range")]
    TimesADay,
    /// No weekday was chosen.
    #[error("no weekday")]
    NoWeekday,
    /// Not 1 to 7 times a week.
    #[error("times a week out of range")]
    TimesPerWeek,
    /// Not 1 to 31 times a month.
    #[error("times a month out of range")]
    TimesPerMonth,
    /// Not every 1 to 366 days.
    #[error("interval out of range")]
    Interval,
    /// Not the 1st to the 31st.
    #[error("day of the month out of range")]
    MonthDay,
    /// Neither the first to fourth such weekday nor the last.
    #[error("nth weekday out of range")]
    NthWeekday,
    /// The first or last day is not of the years 1900 to 2999.
    #[error("day out of range")]
    DayRange,
    /// The last day is before the first.
    #[error("ends before it starts")]
    EndsBeforeItStarts,
}

impl ScheduleProblem {
    /// The stable code, which is also the id of its words.
    pub fn code(self) -> &'static str {
        match self {
            Self::TimesADay => "calendar-times-a-day",
            Self::NoWeekday => "calendar-no-weekday",
            Self::TimesPerWeek => "calendar-times-per-week",
            Self::TimesPerMonth => "calendar-times-per-month",
            Self::Interval => "calendar-interval",
            Self::MonthDay => "calendar-month-day",
            Self::NthWeekday => "calendar-nth-weekday",
            Self::DayRange => "calendar-day-range",
            Self::EndsBeforeItStarts => "calendar-ends-before-it-starts",
        }
    }
}

/// How far [`Schedule::next_due_on_or_after`] looks, in days: eight years. Every checked rule without an end has a
/// due day within them, even every 364 days from a holiday that is an nth Monday.
const LOOK_AHEAD: i64 = 8 * 366;

impl Schedule {
    /// Whether the numbers are in range, a weekday is chosen and the end isn't before the start.
    ///
    /// # Errors
    /// The first problem found, rule before limits.
    pub fn check(&self) -> Result<(), ScheduleProblem> {
        use ScheduleProblem as P;
        let (fine, problem) = match &self.rule {
            Rule::Daily { times } => ((1..=24).contains(times), P::TimesADay),
            Rule::Weekdays { days } => (!days.is_empty(), P::NoWeekday),
            Rule::TimesPerWeek { times } => ((1..=7).contains(times), P::TimesPerWeek),
            Rule::TimesPerMonth { times } => ((1..=31).contains(times), P::TimesPerMonth),
            Rule::EveryNDays { days } => ((1..=366).contains(days), P::Interval),
            Rule::MonthDay { day } => ((1..=31).contains(day), P::MonthDay),
            Rule::NthWeekday { nth, .. } => (*nth == -1 || (1..=4).contains(nth), P::NthWeekday),
        };
        if !fine {
            return Err(problem);
        }
        let known = |day: JournalDay| (1900..3000).contains(&day.0.year());
        if !known(self.from) || !self.until.is_none_or(known) {
            return Err(P::DayRange);
        }
        if self.until.is_some_and(|until| until < self.from) {
            return Err(P::EndsBeforeItStarts);
        }
        Ok(())
    }

    /// Whether `day` is within the first and last day.
    pub fn is_within_limits(&self, day: JournalDay) -> bool {
        self.from <= day && self.until.is_none_or(|until| day <= until)
    }

    /// Whether the rule is a count per week or month, so that no single day is due.
    pub fn is_count(&self) -> bool {
        matches!(self.rule, Rule::TimesPerWeek { .. } | Rule::TimesPerMonth { .. })
    }

    /// Whether a day rule names `day`, within its limits and, if the person said so, not on a holiday. Never for a
    /// count rule: there the period is due, not the day; ask [`possible_on`](Self::possible_on).
    pub fn due_on(&self, day: JournalDay) -> bool {
        self.is_within_limits(day) && self.names(day) && !(self.except_holidays && is_holiday(day))
    }

    /// Whether the step can be done for the schedule on `day`: a due day of a day rule, any day within the limits (a
    /// holiday too) of a count rule.
    pub fn possible_on(&self, day: JournalDay) -> bool {
        if self.is_count() {
            self.is_within_limits(day)
        } else {
            self.due_on(day)
        }
    }

    /// How often on a due day: more than once only for a daily rule.
    pub fn times_a_day(&self) -> u32 {
        match self.rule {
            Rule::Daily { times } => u32::from(times.max(1)),
            _ => 1,
        }
    }

    /// How often the step is wanted, for the habit strength. Several times a day is one day with a higher target; a
    /// month counts as 30 days, as in Loop Habit Tracker; holidays and limits are left aside.
    pub fn frequency(&self) -> Frequency {
        let of = |times: u32, days: u32| Frequency {
            times: times.clamp(1, days),
            days,
        };
        match &self.rule {
            Rule::Daily { .. } => of(1, 1),
            Rule::Weekdays { days } => {
                let distinct = WEEK.iter().filter(|day| days.contains(day)).count();
                of(distinct as u32, 7)
            }
            Rule::TimesPerWeek { times } => of(u32::from(*times), 7),
            Rule::TimesPerMonth { times } => of(u32::from(*times), 30),
            Rule::EveryNDays { days } => of(1, u32::from((*days).max(1))),
            Rule::MonthDay { .. } | Rule::NthWeekday { .. } => of(1, 30),
        }
    }

    /// The first and last day of the week (starting on `week_start`) or month around `day` that a count rule counts
    /// in, not cut to the schedule's limits; `None` for a day rule.
    pub fn period(&self, day: JournalDay, week_start: Weekday) -> Option<(JournalDay, JournalDay)> {
        match self.rule {
            Rule::TimesPerWeek { .. } => {
                let first = day.week_start(week_start);
                Some((first, first.plus_days(6)))
            }
            Rule::TimesPerMonth { .. } => {
                let first = day.month_start();
                Some((first, first.plus_days(i64::from(day.days_in_month()) - 1)))
            }
            _ => None,
        }
    }

    /// Of every n days (two or more), the last due day up to `day` and the last day before the next one: as long as that step
    /// can still be done, a day late or more. A due day that a holiday leaves out ends nothing: the stretch before it goes on.
    /// Cut to the schedule's limits; `None` before the first due day, after the end, and for every other rule.
    pub fn stretch(&self, day: JournalDay) -> Option<(JournalDay, JournalDay)> {
        let Rule::EveryNDays { days: days @ 2.. } = self.rule else {
            return None;
        };
        if !self.is_within_limits(day) {
            return None;
        }
        let n = i64::from(days);
        let named = day.plus_days(-((day - self.from) % n));
        let is_due = |day: &JournalDay| !(self.except_holidays && is_holiday(*day));
        let first = (0..=(named - self.from) / n)
            .map(|k| named.plus_days(-k * n))
            .find(is_due)?;
        let next = (1..=LOOK_AHEAD / n + 1)
            .map(|k| named.plus_days(k * n))
            .find(is_due)
            .unwrap_or(named.plus_days(n));
        let last = next.previous();
        Some((first, self.until.map_or(last, |until| until.min(last))))
    }

    /// The same schedule, begun early enough to take `day` in. Every n days keeps its rhythm, and so begins up to n - 1 days
    /// before it.
    pub fn reaching_back_to(&self, day: JournalDay) -> Self {
        let from = match self.rule {
            _ if day >= self.from => self.from,
            Rule::EveryNDays { days } => {
                let n = i64::from(days.max(1));
                self.from.plus_days((day - self.from).div_euclid(n) * n)
            }
            _ => day,
        };
        Self { from, ..self.clone() }
    }

    /// The due days of a day rule from `from` to `to`, both included, in order; none for a count rule.
    pub fn days_due(
        &self,
        from: JournalDay,
        to: JournalDay,
    ) -> impl DoubleEndedIterator<Item = JournalDay> + '_ {
        let last = self.until.map_or(to, |until| until.min(to));
        from.max(self.from).through(last).filter(|day| self.due_on(*day))
    }

    /// The first due day of a day rule on or after `day`, looking eight years ahead of it (of the schedule's first day
    /// if that is later); `None` after the end and for a count rule.
    pub fn next_due_on_or_after(&self, day: JournalDay) -> Option<JournalDay> {
        if self.is_count() {
            return None;
        }
        let start = day.max(self.from);
        self.days_due(start, start.plus_days(LOOK_AHEAD)).next()
    }

    /// Whether the rule names that day, limits and holidays aside.
    fn names(&self, day: JournalDay) -> bool {
        match &self.rule {
            Rule::Daily { .. } => true,
            Rule::Weekdays { days } => days.contains(&day.weekday()),
            Rule::TimesPerWeek { .. } | Rule::TimesPerMonth { .. } => false,
            Rule::EveryNDays { days } => (day - self.from).rem_euclid(i64::from((*days).max(1))) == 0,
            Rule::MonthDay { day: wanted } => day.0.day() == u32::from(*wanted).min(day.days_in_month()),
            Rule::NthWeekday { nth, weekday } => {
                let is_nth = match *nth {
                    -1 => day.0.day() + 7 > day.days_in_month(),
                    nth => i64::from(day.0.day().div_ceil(7)) == i64::from(nth),
                };
                is_nth && day.weekday() == *weekday
            }
        }
    }
}

const WEEK: [Weekday; 7] = [
    Weekday::Mon,
    Weekday::Tue,
    Weekday::Wed,
    Weekday::Thu,
    Weekday::Fri,
    Weekday::Sat,
    Weekday::Sun,
];

#[cfg(test)]
#[path = "schedule_tests.rs"]
mod tests;
