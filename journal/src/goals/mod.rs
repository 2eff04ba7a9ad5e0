//! Goals: an outcome with a metric, a start, a target and perhaps a due date; they form a tree under the life theme.
//!
//! The tour: [`Aim`] is what is measured, [`Evidence`] what the journal says about it. From the two follow, each in a
//! file of its own and without SQL: [`progress`] (how far, and what the plan says), [`weeks`] (the person's own recent
//! weeks), [`forecast`] (where these lead), [`pace`] (what pace would make the due date), [`rate`] (whole weeks and
//! months of a rate goal), [`status`] (the one word for it), [`chart`] (series to draw) and [`finding`] (the sentence
//! that says it). [`outlook`] puts them together for one goal.
//!
//! Every value is an integer number of thousandths of the goal's unit ([`Milli`]), so that sums are exact.
use serde::{Deserialize, Serialize};
use ts_rs::TS;

pub mod chart;
pub mod facts;
pub mod finding;
pub mod forecast;
pub mod outlook;
pub mod pace;
pub mod progress;
pub mod rate;
pub mod status;
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

#[cfg(test)]
mod testing;
