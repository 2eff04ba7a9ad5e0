//! Habits: small steps to repeat, each with a schedule, a cue, a small version, and what they feed.
//!
//! What people do: [`change`] (write down, change, archive, delete, order), [`log`] (done, small version, amounts, skip, note),
//! [`rest`] (pause and resume), [`timer`] (stopwatch and countdown).
//!
//! What follows from it, without SQL: [`days`] (what one day says), [`strength`] (the formula), `window` and `period`
//! (what a count rule looks at), `stretch` (every n days), [`replay`] (strength and streak day by day), [`footsteps`].
//! [`checkpoints`] keeps monthly states so that nothing reads the whole history. What people see: [`steps`] (Today), [`list`]
//! and [`detail`] (the Habits page). `store.rs` has the SQL.
//!
//! Rules read a habit's days by [`Habit::lived`], not by the schedule as it was chosen: a step written down for a day before
//! the first one makes the habit begin with it.
use chrono::Weekday;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{
    calendar::{JournalDay, Rule, Schedule},
    ids::{ActivityId, HabitId, MomentId, PauseId},
};

pub mod change;
pub mod checkpoints;
pub mod days;
pub mod detail;
pub mod footsteps;
pub mod list;
pub mod log;
mod period;
pub mod replay;
pub mod rest;
pub mod steps;
mod store;
pub mod strength;
mod stretch;
pub mod timer;
mod window;

pub use store::{all, habit, kept_days, log_count, logs, logs_of_day, pauses};

/// Longest name, in characters.
pub const MAX_NAME: usize = 100;
/// Longest cue and small version, in characters.
pub const MAX_WORDS: usize = 100;
/// Longest unit word, in characters.
pub const MAX_UNIT: usize = 12;
/// Largest target and amount of a day, in units: a hundred million, far below where a sum ends.
pub const MAX_AMOUNT: i64 = 100_000_000;
/// Longest note, in characters.
pub const MAX_NOTE: usize = 10_000;

/// How a habit is measured.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum HabitKind {
    /// Done or not.
    YesNo,
    /// So many of a unit.
    Amount,
    /// So many minutes.
    Minutes,
}

/// Whether the target is to be reached or kept under.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum HabitDirection {
    /// So much or more.
    AtLeast,
    /// So much or less.
    AtMost,
}

/// Why a habit rests.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum RestReason {
    /// Caring for somebody.
    Care,
    /// Illness.
    Illness,
    /// A busy season.
    Busy,
    /// Travel.
    Travel,
    /// Something else.
    Other,
}

impl RestReason {
    /// Every reason.
    pub const ALL: [Self; 5] = [Self::Care, Self::Illness, Self::Busy, Self::Travel, Self::Other];

    /// As stored.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Care => "care",
            Self::Illness => "illness",
            Self::Busy => "busy",
            Self::Travel => "travel",
            Self::Other => "other",
        }
    }

    fn of(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|r| r.as_str() == text)
    }
}

/// What a log says of its day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum HabitOutcome {
    /// Done, or so much of it.
    Done,
    /// The small version, which counts as done.
    Small,
    /// Not today, for a reason.
    Skip,
    /// Only words; counts for nothing.
    Note,
}

impl HabitOutcome {
    const ALL: [Self; 4] = [Self::Done, Self::Small, Self::Skip, Self::Note];

    /// As stored.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Done => "done",
            Self::Small => "small",
            Self::Skip => "skip",
            Self::Note => "note",
        }
    }

    fn of(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|o| o.as_str() == text)
    }
}

/// A habit as the person wrote it down.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Habit {
    /// Its id.
    pub id: HabitId,
    /// What is to be done, 1 to [`MAX_NAME`] characters.
    pub name: String,
    /// The activity it belongs to: its group.
    pub activity_id: Option<ActivityId>,
    /// The moment of the day that it is anchored to.
    pub moment_id: Option<MomentId>,
    /// How it is measured.
    pub kind: HabitKind,
    /// Whether the target is to be reached or kept under.
    pub direction: HabitDirection,
    /// The target each time, in thousandths of the unit or of a minute; 1000 for yes/no.
    pub target: i64,
    /// The unit of an amount, in the person's word.
    pub unit_word: String,
    /// When it is due, as the person chose it.
    pub schedule: Schedule,
    /// The schedule that its days are read by: begun with the first step where that was done before `schedule.from`, so that
    /// a history filled in later counts like any other. The days in between were lived, too.
    #[serde(skip)]
    #[ts(skip)]
    pub lived: Schedule,
    /// The cue in words; empty where the moment says it.
    pub cue: String,
    /// The small version in words; empty if there is none.
    pub small: String,
    /// The small version's target, in thousandths.
    pub small_target: Option<i64>,
    /// Put away.
    pub archived: bool,
}

impl Habit {
    /// The target of a whole due day, in thousandths: several times a day add up.
    pub fn day_target(&self) -> i64 {
        self.target.saturating_mul(i64::from(self.schedule.times_a_day()))
    }

    /// Whether it leaves the choice of days to the person, within a [period](Self::period).
    pub fn has_periods(&self) -> bool {
        self.schedule.is_count() || matches!(self.schedule.rule, Rule::EveryNDays { days: 2.. })
    }

    /// The first and last day of the period around `day`: the week or month of a count rule, of every n days the stretch
    /// from a due day to the day before the next; `None` for a rule that means its days, and where nothing is asked.
    pub fn period(&self, day: JournalDay, week_start: Weekday) -> Option<(JournalDay, JournalDay)> {
        self.lived
            .period(day, week_start)
            .or_else(|| self.lived.stretch(day))
    }

    /// Whether the step can be done for the habit on `day`.
    pub fn possible_on(&self, day: JournalDay) -> bool {
        self.lived.possible_on(day) || self.lived.stretch(day).is_some()
    }
}

/// A stretch of days on which a habit rests.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct HabitPause {
    /// Its id.
    pub id: PauseId,
    /// The habit.
    pub habit_id: HabitId,
    /// Why.
    pub reason: RestReason,
    /// More words.
    pub note: String,
    /// The first day of rest.
    pub from_day: JournalDay,
    /// The last day of rest; open-ended without one.
    pub until_day: Option<JournalDay>,
}

impl HabitPause {
    /// Whether the habit rests on that day.
    pub fn covers(&self, day: JournalDay) -> bool {
        self.from_day <= day && self.until_day.is_none_or(|until| day <= until)
    }
}

#[cfg(test)]
mod oracle_tests;
#[cfg(test)]
mod rule_tests;
#[cfg(test)]
mod testing;
#[cfg(test)]
mod tests;
