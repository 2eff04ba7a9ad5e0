//! Today: the one page that brings the features together: [`today`] asks each feature what it says of one day, and counts.
//! Past days answer alike, so that they can be filled in later. Its own is only the word of care in `care.rs`, and what was
//! answered to it, kept by `store.rs`.
mod care;
mod store;

use chrono::Timelike;
use rusqlite::Connection;
use serde::Serialize;
use ts_rs::TS;

use crate::{
    calendar::{JournalDay, Now, TurnOver, holiday},
    checkins::{self, Checkin},
    days,
    error::{Error, Result},
    habits::{
        self, HabitDirection,
        days::DayStatus,
        steps::{HabitStepRow, steps},
    },
    journal::turn_over,
    life,
    reminders::{self, MissedAndOpen, UpcomingReminder},
};

pub use care::{AnswerCare, Care, answer as answer_care, is_easy};

/// How many coming reminders Today names, each once.
const REMINDERS: usize = 3;
/// How many times are looked at for that: one reminder may come up several times before another does.
const TIMES: usize = 24;

/// The part of the day, for the greeting.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum PartOfDay {
    /// From the turn-over hour, or 4 o'clock if that is earlier, until 11.
    Morning,
    /// From 11 until 18 o'clock.
    Noon,
    /// After that, until the day turns over.
    Evening,
}

impl PartOfDay {
    /// The part of the day that the wall clock shows. Before the day has turned over it is still evening.
    fn of(now: &Now, turn_over: TurnOver) -> Self {
        match now.local().hour() {
            hour if hour < u32::from(turn_over.0).max(4) => Self::Evening,
            ..11 => Self::Morning,
            11..18 => Self::Noon,
            _ => Self::Evening,
        }
    }
}

/// A step with what its row shows of the day's target.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct TodayStep {
    /// The habit and its day.
    #[serde(flatten)]
    pub row: HabitStepRow,
    /// How much of the day's target is done, or of the period's where amounts add up over one, in thousandths, 0 to 1000.
    pub share: u32,
    /// What the day's target still lacks, in thousandths of the unit or of a minute; no more than the period's does.
    pub missing: i64,
    /// A tick stands for its small version: it has one, and the day is one of those.
    pub easy: bool,
}

impl TodayStep {
    fn of(row: HabitStepRow, easy_day: bool) -> Self {
        let lacks = |value: i64, target: i64| (target - value).max(0);
        let day = lacks(row.value, row.target);
        let (value, target, missing) = row.period.map_or((row.value, row.target, day), |p| {
            (p.sum, p.target, day.min(lacks(p.sum, p.target)))
        });
        // A target is at least one thousandth; a value is within it here, so the share is at most 1000.
        let share = i128::from(value.clamp(0, target)) * 1000 / i128::from(target.max(1));
        Self {
            missing,
            share: u32::try_from(share).unwrap_or(1000),
            easy: easy_day && has_small(&row),
            row,
        }
    }

    /// Whether it is one of the steps that are left.
    pub fn is_open(&self, is_today: bool) -> bool {
        self.counts(is_today) && !self.is_done()
    }

    /// Whether it is a step to take: it doesn't rest. What is to be kept under a limit has no step; it counts once its
    /// day is over.
    fn counts(&self, is_today: bool) -> bool {
        let rests = matches!(
            self.row.status,
            DayStatus::Skipped { .. } | DayStatus::Paused { .. }
        );
        !rests && (self.row.direction == HabitDirection::AtLeast || !is_today)
    }

    fn is_done(&self) -> bool {
        let together = self.row.direction == HabitDirection::AtLeast
            && self.row.status == DayStatus::Partial
            && self.row.period.is_some_and(|period| period.is_reached());
        together || matches!(self.row.status, DayStatus::Done | DayStatus::Small)
    }
}

/// Whether there is a small version to take in its place. What is to be kept under a limit has nothing to take.
fn has_small(row: &HabitStepRow) -> bool {
    row.direction == HabitDirection::AtLeast && (!row.small.is_empty() || row.small_target.is_some())
}

/// Tomorrow, if it is a national holiday.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct HolidayTomorrow {
    /// The id of its words.
    pub holiday: String,
    /// Whether some habit rests on holidays.
    pub some_rest: bool,
}

/// One day, as the page Today shows it.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct Today {
    /// The day that is shown.
    pub day: JournalDay,
    /// The day that it is, by the person's turn-over hour.
    pub today: JournalDay,
    /// Whether they are the same.
    pub is_today: bool,
    /// The day before the one shown.
    pub previous: JournalDay,
    /// The day after it, unless that is still to come.
    pub next: Option<JournalDay>,
    /// The date on the wall clock: after midnight it is already tomorrow's.
    pub date: JournalDay,
    /// The date after that.
    pub date_tomorrow: JournalDay,
    /// The id of the holiday's words.
    pub holiday: Option<String>,
    /// For the greeting.
    pub part: PartOfDay,
    /// The life theme; empty until it is put into words.
    pub theme: String,
    /// The steps, in the order of the day's moments.
    pub steps: Vec<TodayStep>,
    /// How many steps there are to take on this day, without those that rest.
    pub wanted: u32,
    /// How many of them are done.
    pub done: u32,
    /// How many of them are left.
    pub open: u32,
    /// Whether there is any habit in use.
    pub has_habits: bool,
    /// Some type of day has a plan: the ribbon is shown.
    pub has_ribbon: bool,
    /// How the day was.
    pub checkin: Checkin,
    /// What asks for care; of today only, and until it's answered.
    pub care: Option<Care>,
    /// Whether it is a day of small versions.
    pub easy: bool,
    /// Whether some step has a small version.
    pub has_small: bool,
    /// The next reminders; of today only.
    pub upcoming: Vec<UpcomingReminder>,
    /// Reminders that wait for an answer; of today only.
    pub waiting: MissedAndOpen,
    /// Tomorrow's holiday; of today only.
    pub tomorrow: Option<HolidayTomorrow>,
}

/// What there is to see of `day`, or of today.
///
/// # Errors
/// A day still to come.
pub fn today(sql: &Connection, now: &Now, day: Option<JournalDay>) -> Result<Today> {
    let turn_over = turn_over(sql)?;
    let today = now.journal_day(turn_over);
    let day = day.unwrap_or(today);
    if day > today {
        return Err(Error::field("day", "today-day-to-come"));
    }
    let is_today = day == today;
    let date = JournalDay(now.local().date());
    let care_answer = store::care_answer(sql, day)?;
    let easy = care_answer == Some(true);
    let rows = steps(sql, now, day)?.into_iter();
    let steps: Vec<TodayStep> = rows.map(|row| TodayStep::of(row, easy)).collect();
    let counted: Vec<&TodayStep> = steps.iter().filter(|step| step.counts(is_today)).collect();
    let wanted = counted.len() as u32;
    let done = counted.iter().filter(|step| step.is_done()).count() as u32;
    let habits = habits::all(sql)?;
    let (upcoming, waiting) = if is_today {
        (
            coming(reminders::next(sql, now, TIMES)?),
            reminders::waiting(sql, now)?,
        )
    } else {
        let none = MissedAndOpen {
            open: Vec::new(),
            missed: Vec::new(),
        };
        (Vec::new(), none)
    };
    let tomorrow = holiday(day.next())
        .filter(|_| is_today)
        .map(|holiday| HolidayTomorrow {
            holiday: holiday.key().to_owned(),
            some_rest: habits.iter().any(|habit| {
                let schedule = &habit.schedule;
                !habit.archived && schedule.except_holidays && schedule.is_within_limits(day.next())
            }),
        });
    Ok(Today {
        day,
        today,
        is_today,
        previous: day.previous(),
        next: (!is_today).then(|| day.next()),
        date,
        date_tomorrow: date.next(),
        holiday: holiday(day).map(|holiday| holiday.key().to_owned()),
        part: PartOfDay::of(now, turn_over),
        theme: life::life(sql)?.theme,
        has_habits: habits.iter().any(|habit| !habit.archived),
        has_ribbon: days::has_plan(sql)?,
        checkin: checkins::of_day(sql, day)?,
        care: if is_today && care_answer.is_none() {
            care::care(sql, today)?
        } else {
            None
        },
        easy,
        has_small: steps.iter().any(|step| has_small(&step.row)),
        steps,
        wanted,
        done,
        open: wanted - done,
        upcoming,
        waiting,
        tomorrow,
    })
}

/// The first time of each reminder, in the order of time.
fn coming(times: Vec<UpcomingReminder>) -> Vec<UpcomingReminder> {
    let mut found: Vec<UpcomingReminder> = Vec::new();
    for time in times {
        if found.len() < REMINDERS && found.iter().all(|one| one.reminder_id != time.reminder_id) {
            found.push(time);
        }
    }
    found
}

#[cfg(test)]
mod tests;
