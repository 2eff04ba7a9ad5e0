//! The journal day: the date a person would say it is, which turns over at an hour they choose.
use std::{fmt, ops, str::FromStr};

use chrono::{Datelike, Days, Months, NaiveDate, Weekday};
use rusqlite::types::{FromSql, FromSqlError, FromSqlResult, ToSql, ToSqlOutput, ValueRef};
use serde::{Deserialize, Deserializer, Serialize, de};
use thiserror::Error;
use ts_rs::TS;

/// A day of the journal, `YYYY-MM-DD`. Once stored it is never recomputed, wherever the person travels.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, TS)]
#[serde(transparent)]
#[ts(type = "string")]
pub struct JournalDay(pub NaiveDate);

impl JournalDay {
    /// The day of that calendar date, or `None` if there is no such date.
    pub fn new(year: i32, month: u32, day: u32) -> Option<Self> {
        NaiveDate::from_ymd_opt(year, month, day).map(Self)
    }

    /// `n` days later (earlier if negative). Stays at the first or last representable date at the far ends of time.
    pub fn plus_days(self, n: i64) -> Self {
        let days = Days::new(n.unsigned_abs());
        let moved = if n >= 0 {
            self.0.checked_add_days(days)
        } else {
            self.0.checked_sub_days(days)
        };
        Self(moved.unwrap_or(if n >= 0 { NaiveDate::MAX } else { NaiveDate::MIN }))
    }

    /// The day before.
    pub fn previous(self) -> Self {
        self.plus_days(-1)
    }

    /// The day after.
    pub fn next(self) -> Self {
        self.plus_days(1)
    }

    /// `n` months later (earlier if negative); the 31st becomes the last day of a shorter month.
    pub fn plus_months(self, n: i32) -> Self {
        let months = Months::new(n.unsigned_abs());
        let moved = if n >= 0 {
            self.0.checked_add_months(months)
        } else {
            self.0.checked_sub_months(months)
        };
        Self(moved.unwrap_or(if n >= 0 { NaiveDate::MAX } else { NaiveDate::MIN }))
    }

    /// The weekday.
    pub fn weekday(self) -> Weekday {
        self.0.weekday()
    }

    /// The first day of the week that this day is in, where weeks start on `first`.
    pub fn week_start(self, first: Weekday) -> Self {
        self.plus_days(-i64::from(self.weekday().days_since(first)))
    }

    /// The first day of this day's month.
    pub fn month_start(self) -> Self {
        self.plus_days(1 - i64::from(self.0.day()))
    }

    /// How many days this day's month has, 28 to 31.
    pub fn days_in_month(self) -> u32 {
        let start = self.month_start();
        (start.plus_months(1) - start) as u32
    }

    /// This day and every later one up to and including `last`.
    pub fn through(self, last: Self) -> impl DoubleEndedIterator<Item = Self> {
        (0..=(last - self).max(-1)).map(move |n| self.plus_days(n))
    }
}

/// Days from `other` to `self`, negative if `self` is earlier.
impl ops::Sub for JournalDay {
    type Output = i64;
    fn sub(self, other: Self) -> i64 {
        (self.0 - other.0).num_days()
    }
}

impl fmt::Display for JournalDay {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.0.format("%Y-%m-%d"))
    }
}

/// A text that is no day of the calendar, written `YYYY-MM-DD`, of the years 1 to 9999.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
#[error("no such day")]
pub struct NoSuchDay;

impl FromStr for JournalDay {
    type Err = NoSuchDay;
    fn from_str(s: &str) -> Result<Self, NoSuchDay> {
        // Other lengths aren't in the order of time when they're compared as text.
        let day = NaiveDate::parse_from_str(s, "%Y-%m-%d").map_err(|_| NoSuchDay)?;
        let written = s.len() == 10 && (1..=9999).contains(&day.year());
        written.then_some(Self(day)).ok_or(NoSuchDay)
    }
}

impl<'de> Deserialize<'de> for JournalDay {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        let text = std::borrow::Cow::<'de, str>::deserialize(from)?;
        text.parse().map_err(de::Error::custom)
    }
}

impl ToSql for JournalDay {
    fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
        Ok(self.to_string().into())
    }
}

impl FromSql for JournalDay {
    fn column_result(value: ValueRef<'_>) -> FromSqlResult<Self> {
        value
            .as_str()?
            .parse()
            .map_err(|e| FromSqlError::Other(Box::new(e)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_day_is_stored_as_it_is_written() {
        let sql = rusqlite::Connection::open_in_memory().unwrap();
        let day: JournalDay = "2026-11-22".parse().unwrap();
        let stored: (String, JournalDay) = sql
            .query_row("SELECT ?1, ?1", [day], |r| Ok((r.get(0)?, r.get(1)?)))
            .unwrap();
        assert_eq!(stored, ("2026-11-22".to_owned(), day));
        assert!(
            sql.query_row("SELECT '22.11.2026'", [], |r| r.get::<_, JournalDay>(0))
                .is_err()
        );
    }

    #[test]
    fn only_days_of_the_calendar_are_read() {
        for text in [
            "2026-02-30",
            "2026-2-3",
            "+12026-01-01",
            "0000-01-01",
            "-001-01-01",
            "2026-11-22 ",
            "明日",
            "",
        ] {
            assert_eq!(text.parse::<JournalDay>(), Err(NoSuchDay), "{text}");
            let read = serde_json::from_value::<JournalDay>(text.into()).unwrap_err();
            assert_eq!(read.to_string(), NoSuchDay.to_string());
        }
        assert!("2028-02-29".parse::<JournalDay>().is_ok());
    }
}
