//! When reminders keep quiet: quiet hours, holidays, mute. What came due meanwhile comes once, together, afterwards.
use chrono::{DateTime, Duration, NaiveTime, Utc};
use chrono_tz::Tz;
use rusqlite::Connection;
use serde::{Deserialize, Serialize};
use thiserror::Error;
use ts_rs::TS;

use super::{MinuteOfDay, Until, store, tax::USUAL_THRESHOLD};
use crate::{
    calendar::{JournalDay, Now, TurnOver, instant_of, is_holiday},
    error::{Error, Result},
    journal::{Tx, turn_over},
};

/// The largest threshold of side income, in yen.
const MOST_THRESHOLD: i64 = 1_000_000_000;

/// Hours in which nothing is shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct QuietHours {
    /// When they begin.
    pub from: MinuteOfDay,
    /// When they end; on the next date if that is earlier than `from`. Never the same.
    pub until: MinuteOfDay,
}

/// How reminders behave, all of them alike.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ReminderManners {
    /// Quiet hours that begin on each weekday, Monday to Sunday.
    pub quiet: [Option<QuietHours>; 7],
    /// On Japanese national holidays nothing is due but what is counted back from a due date, which comes the day after.
    pub not_on_holidays: bool,
    /// How many notices are shown in a journal day, 1 or more; what comes beyond stands in the window only. What a person
    /// put off is always shown.
    pub daily_most: Option<u16>,
    /// The life theme stands in a notice now and then.
    pub theme_now_and_then: bool,
    /// Notices have neutral words only: no goal, habit, person, text or theme.
    pub discreet: bool,
    /// Nothing is shown before this instant. Set by `mute_reminders` only.
    #[serde(default)]
    #[ts(type = "string | null")]
    pub muted_until: Option<DateTime<Utc>>,
    /// Above how many yen of side income in a year the tax return is mentioned.
    pub side_income_threshold: i64,
}

/// Manners, and what they mean here and now.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct ReminderMannersNow {
    /// The manners.
    #[serde(flatten)]
    pub manners: ReminderManners,
    /// Until when reminders are muted, if they are.
    pub muted: Option<Until>,
    /// The first day that they can be muted until.
    pub tomorrow: JournalDay,
    /// The zone that the person is in.
    #[ts(type = "string")]
    pub zone: Tz,
}

impl Default for ReminderManners {
    fn default() -> Self {
        Self {
            quiet: [None; 7],
            not_on_holidays: false,
            daily_most: None,
            theme_now_and_then: true,
            discreet: false,
            muted_until: None,
            side_income_threshold: USUAL_THRESHOLD,
        }
    }
}

/// Until when reminders are muted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum MuteUntil {
    /// Until the journal day turns over.
    Today,
    /// Until that journal day begins; after today, at most a year away.
    Day {
        /// The day.
        day: JournalDay,
    },
}

/// Why manners can't be set.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
pub enum MannersProblem {
    /// Quiet hours end when they begin.
    #[error("quiet hours without length")]
    QuietWithoutLength,
    /// Less than one notice a day.
    #[error("daily maximum below one")]
    DailyMost,
    /// A threshold below nothing, or beyond a billion yen.
    #[error("threshold out of range")]
    Threshold,
    /// Not after today, or more than a year away.
    #[error("can't be muted until then")]
    MuteRange,
}

impl MannersProblem {
    /// The stable code, which is also the id of its words.
    pub fn code(self) -> &'static str {
        match self {
            Self::QuietWithoutLength => "reminders-quiet-without-length",
            Self::DailyMost => "reminders-daily-most-range",
            Self::Threshold => "reminders-threshold-range",
            Self::MuteRange => "reminders-mute-range",
        }
    }

    /// The field that it is about.
    pub fn field(self) -> &'static str {
        match self {
            Self::QuietWithoutLength => "quiet",
            Self::DailyMost => "daily_most",
            Self::Threshold => "side_income_threshold",
            Self::MuteRange => "until",
        }
    }
}

impl From<MannersProblem> for Error {
    fn from(problem: MannersProblem) -> Self {
        Self::field(problem.field(), problem.code())
    }
}

impl ReminderManners {
    /// Whether the numbers are in range.
    ///
    /// # Errors
    /// The first problem found.
    pub fn check(&self) -> std::result::Result<(), MannersProblem> {
        if self.quiet.iter().flatten().any(|hours| hours.from == hours.until) {
            return Err(MannersProblem::QuietWithoutLength);
        }
        if self.daily_most == Some(0) {
            return Err(MannersProblem::DailyMost);
        }
        if !(0..=MOST_THRESHOLD).contains(&self.side_income_threshold) {
            return Err(MannersProblem::Threshold);
        }
        Ok(())
    }

    /// The quiet stretch of the wall clock that begins on that date, as instants: the end isn't in it.
    fn hours_of(&self, date: JournalDay, now: &Now) -> Option<(DateTime<Utc>, DateTime<Utc>)> {
        // One of seven.
        let hours = self.quiet[date.weekday().num_days_from_monday() as usize]?;
        let ends_on = if hours.until > hours.from {
            date
        } else {
            date.next()
        };
        Some((
            instant_of(date.0.and_time(hours.from.time()), now.zone),
            instant_of(ends_on.0.and_time(hours.until.time()), now.zone),
        ))
    }

    /// Until when the wall clock keeps it quiet at `now`, one reason after the other left aside.
    fn quiet_once(&self, now: &Now) -> Option<DateTime<Utc>> {
        let date = JournalDay(now.local().date());
        let by_hours = [date.previous(), date]
            .into_iter()
            .filter_map(|date| self.hours_of(date, now))
            .find(|(from, until)| *from <= now.instant && now.instant < *until)
            .map(|(_, until)| until);
        let by_holiday = || {
            (self.not_on_holidays && is_holiday(date))
                .then(|| instant_of(date.next().0.and_time(NaiveTime::MIN), now.zone))
        };
        let muted = self.muted_until.filter(|until| now.instant < *until);
        muted.or(by_hours).or_else(by_holiday)
    }
}

/// Until when nothing is shown; `None` if it isn't quiet. Quiet stretches that touch are one; looks ten days ahead.
pub fn quiet_until(manners: &ReminderManners, now: &Now) -> Option<DateTime<Utc>> {
    let farthest = now.instant + Duration::days(10);
    let mut until = manners.quiet_once(now)?;
    while until < farthest {
        match manners.quiet_once(&Now::new(until, now.zone)) {
            Some(next) if next > until => until = next,
            _ => break,
        }
    }
    Some(until)
}

/// The manners that the person set, or the usual ones.
pub fn manners(sql: &Connection) -> Result<ReminderManners> {
    Ok(store::manners::manners(sql)?.unwrap_or_default())
}

/// The same, with what they mean now.
pub fn manners_now(sql: &Connection, now: &Now) -> Result<ReminderMannersNow> {
    let manners = manners(sql)?;
    let muted = manners.muted_until.filter(|until| now.instant < *until);
    Ok(ReminderMannersNow {
        muted: muted.map(|until| Until::on_clock(until, now.zone)),
        tomorrow: now.journal_day(turn_over(sql)?).next(),
        zone: now.zone,
        manners,
    })
}

/// Sets them; until when reminders are muted stays as it is.
///
/// # Errors
/// A refused field.
pub fn set_manners(tx: &Tx<'_>, given: ReminderManners) -> Result<()> {
    given.check()?;
    let muted_until = manners(tx.sql)?.muted_until;
    store::manners::set(tx, &ReminderManners { muted_until, ..given })
}

/// Shows nothing until then, or again from now on.
///
/// # Errors
/// A day that isn't after today, or is more than a year away.
pub fn mute(tx: &Tx<'_>, until: Option<MuteUntil>) -> Result<()> {
    let today = tx.today()?;
    let turn_over = turn_over(tx.sql)?;
    let day = match until {
        None => None,
        Some(MuteUntil::Today) => Some(today.next()),
        Some(MuteUntil::Day { day }) if today < day && day - today <= 366 => Some(day),
        Some(MuteUntil::Day { .. }) => return Err(MannersProblem::MuteRange.into()),
    };
    let muted_until = day.map(|day| begins(day, tx.now, turn_over));
    store::manners::set(
        tx,
        &ReminderManners {
            muted_until,
            ..manners(tx.sql)?
        },
    )
}

/// When a journal day begins.
pub(super) fn begins(day: JournalDay, now: &Now, turn_over: TurnOver) -> DateTime<Utc> {
    instant_of(
        day.0.and_time(MinuteOfDay(u16::from(turn_over.0) * 60).time()),
        now.zone,
    )
}

#[cfg(test)]
#[path = "manners_tests.rs"]
mod tests;
