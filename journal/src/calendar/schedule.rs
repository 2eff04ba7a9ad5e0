//! When a step is due: calendar rules over dates, for habits and reminders alike.
use chrono::Weekday;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::JournalDay;

/// A rule with its limits. Stored as JSON beside what it schedules.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Schedule {
    /// Which days, or how many of them.
    pub rule: Rule,
    /// The first day that counts.
    pub from: JournalDay,
    /// The last day that counts; open-ended without one.
    pub until: Option<JournalDay>,
    /// Not on Japanese national holidays (days only: a count per week or month stays as it is).
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
    /// On these weekdays (at least one), once each.
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
