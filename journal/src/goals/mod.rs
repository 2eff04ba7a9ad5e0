//! Goals: an outcome with a metric, a start, a target and perhaps a due date; they form a tree under the life theme.
//!
//! The tour: [`Aim`] is what is measured, [`Evidence`] what the journal says about it. From the two follow, each in a
//! file of its own and without SQL: [`progress`] (how far, and what the plan says), [`weeks`] (the person's own recent
//! weeks), [`forecast`] (where these lead), [`pace`] (what pace would make the due date), [`rate`] (whole weeks and
//! months of a rate goal), [`status`] (the one word for it), [`chart`] (series to draw) and [`finding`] (the sentence
//! that says it). [`outlook`] puts them together for one goal; [`wording`] says it without a front end.
//!
//! What people do with goals: [`edit`] (write down, change, rest, finish, delete), [`tree`] (order and depth),
//! [`milestones`], [`links`] (habits that feed a goal), [`record`] (progress). What they see: [`list`] (the tree) and
//! [`detail`] (one goal). `evidence.rs` brings the journal's rows to the rules, and `store.rs` has the SQL.
//!
//! Every value is an integer number of thousandths of the goal's unit ([`Milli`]), so that sums are exact.
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{
    calendar::JournalDay,
    ids::{ActivityId, GoalId, HabitId, MilestoneId},
};

pub mod chart;
pub mod detail;
pub mod edit;
mod evidence;
pub mod facts;
pub mod finding;
pub mod forecast;
pub mod links;
pub mod list;
pub mod milestones;
pub mod outlook;
pub mod pace;
pub mod progress;
pub mod rate;
pub mod record;
pub mod status;
mod store;
pub mod tree;
pub mod weeks;
pub mod wording;

pub use facts::{Aim, DayValue, Evidence, Facts, MilestoneDates, Pause};

/// Thousandths of a goal's unit: ¥1 is 1000, 1.5 hours are 1500. Never beyond ±[`MILLI_LIMIT`] as typed by a person.
pub type Milli = i64;

/// The largest value a person can type, a thousand million units: far below where a sum or JavaScript's numbers end.
pub const MILLI_LIMIT: Milli = 1_000_000_000_000;

/// How a goal is measured.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "kind", rename_all = "snake_case")]
#[ts(rename = "GoalMetric")]
pub enum Metric {
    /// Amounts added up since the start: yen earned, hours learnt, pages written.
    Total,
    /// The latest measurement, on its way from the start value to the target: a test score, a weight.
    Level {
        /// Which way is progress.
        direction: Direction,
    },
    /// So much in every week or month: "¥50,000 a month".
    Rate {
        /// The period that the target is for.
        per: Period,
    },
    /// Milestones done out of all of them.
    Milestones,
    /// Reached or not; the person says so.
    YesNo,
}

/// Which way a level has to go.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(rename = "GoalDirection")]
pub enum Direction {
    /// Higher is further.
    Up,
    /// Lower is further.
    Down,
}

/// The period of a rate.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(rename = "GoalPeriod")]
pub enum Period {
    /// Seven days, from the weekday on which the person's weeks start.
    Week,
    /// A calendar month.
    Month,
}

/// What a goal's values count.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "kind", rename_all = "snake_case")]
#[ts(rename = "GoalUnit")]
pub enum Unit {
    /// Japanese yen.
    Yen,
    /// Hours.
    Hours,
    /// Minutes.
    Minutes,
    /// Times, pieces.
    Count,
    /// Points of a score.
    Points,
    /// Kilograms.
    Kg,
    /// A word of the person's own, 1 to 20 characters.
    Own {
        /// The word, as typed: 冊, km.
        word: String,
    },
}

impl Unit {
    /// The smallest difference worth naming in a recommendation: whole yen, minutes, times and points, else a tenth.
    pub fn step(&self) -> Milli {
        match self {
            Self::Yen | Self::Minutes | Self::Count | Self::Points => 1000,
            Self::Hours | Self::Kg | Self::Own { .. } => 100,
        }
    }
}

/// A goal as the person wrote it down.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Goal {
    /// Its id.
    pub id: GoalId,
    /// The goal that gathers it; nothing right under the life theme.
    pub parent_id: Option<GoalId>,
    /// The activity it belongs to.
    pub activity_id: Option<ActivityId>,
    /// What is to be reached, 1 to 100 characters.
    pub title: String,
    /// Why, in the person's own words; may be empty.
    pub why: String,
    /// How it is measured; nothing if it only gathers others.
    pub metric: Option<Metric>,
    /// What its values count; nothing for milestones, yes/no and a goal that only gathers others.
    pub unit: Option<Unit>,
    /// Where a total or level stood at the start; otherwise 0.
    pub start_value: Milli,
    /// Where it is to get, of a rate in every period; nothing where it has no unit.
    pub target_value: Option<Milli>,
    /// The first day that counts.
    pub start_day: JournalDay,
    /// The last day that is in time.
    pub due_day: Option<JournalDay>,
    /// The day on which the person called it done.
    pub done_day: Option<JournalDay>,
    /// Put away.
    pub archived: bool,
}

impl Goal {
    /// What the rules measure.
    pub fn aim(&self) -> Aim {
        Aim {
            metric: self.metric,
            // Without a unit nothing is measured in one, and milestones are counted.
            unit: self.unit.clone().unwrap_or(Unit::Count),
            start_value: self.start_value,
            target: self.target_value.unwrap_or(0),
            start_day: self.start_day,
            due: self.due_day,
        }
    }
}

/// A dated checkpoint of a goal.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Milestone {
    /// Its id.
    pub id: MilestoneId,
    /// The goal.
    pub goal_id: GoalId,
    /// What is to be done, 1 to 200 characters.
    pub title: String,
    /// By when.
    pub due_day: Option<JournalDay>,
    /// Ticked on.
    pub done_day: Option<JournalDay>,
}

/// That a habit feeds a goal, and by how much.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
pub struct HabitLink {
    /// The goal.
    pub goal_id: GoalId,
    /// The habit.
    pub habit_id: HabitId,
    /// What is counted of each log.
    pub measure: Measure,
    /// What one of these adds, in thousandths of the goal's unit; 0 if the habit only supports the goal.
    pub factor: Milli,
}

/// What is counted of a habit's log. Small versions count like the rest, skipped days for nothing.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(rename = "GoalHabitMeasure")]
#[serde(rename_all = "snake_case")]
pub enum Measure {
    /// Each log as one.
    Log,
    /// Its minutes, as hours, so that minutes and hours both add up exactly.
    Hour,
    /// Its amount, in units. Of a level, the amount is a measurement.
    Amount,
}

/// Every goal, in the order of their places among their siblings.
///
/// # Errors
/// Only storage's own.
pub fn all(sql: &rusqlite::Connection) -> crate::error::Result<Vec<Goal>> {
    store::all(sql)
}

/// A goal by name.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct GoalRef {
    /// Its id.
    pub id: GoalId,
    /// Its title.
    pub title: String,
}

#[cfg(test)]
mod journal_tests;
#[cfg(test)]
mod sum_tests;
#[cfg(test)]
mod testing;
