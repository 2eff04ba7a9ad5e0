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

use crate::calendar::JournalDay;

pub mod chart;
pub mod finding;
pub mod forecast;
pub mod outlook;
pub mod pace;
pub mod progress;
pub mod rate;
pub mod status;
pub mod weeks;

/// Thousandths of a goal's unit: ¥1 is 1000, 1.5 hours are 1500. Never beyond ±[`MILLI_LIMIT`] as typed by a person.
pub type Milli = i64;

/// The largest value a person can type, a thousand million units: far below where a sum or JavaScript's numbers end.
pub const MILLI_LIMIT: Milli = 1_000_000_000_000;

/// How a goal is measured.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "kind", rename_all = "snake_case")]
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
pub enum Direction {
    /// Higher is further.
    Up,
    /// Lower is further.
    Down,
}

/// The period of a rate.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Period {
    /// Seven days, from the weekday on which the person's weeks start.
    Week,
    /// A calendar month.
    Month,
}

/// What a goal's values count.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "kind", rename_all = "snake_case")]
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

/// What is measured, between which values and days.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Aim {
    /// How; nothing for a goal that only gathers others.
    pub metric: Option<Metric>,
    /// What the values count.
    pub unit: Unit,
    /// Where a total or level stood on the start day.
    pub start_value: Milli,
    /// Where it is to get; of a rate, the amount for every period. Unused for milestones and yes/no.
    pub target: Milli,
    /// The first day that counts.
    pub start_day: JournalDay,
    /// The last day on which reaching it is in time.
    pub due: Option<JournalDay>,
}

/// The dates of one milestone.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct MilestoneDates {
    /// By when, if it has a date.
    pub due: Option<JournalDay>,
    /// Ticked on.
    pub done: Option<JournalDay>,
}

impl MilestoneDates {
    /// Whether it is still open after its date.
    pub fn is_overdue(&self, today: JournalDay) -> bool {
        self.done.is_none() && self.due.is_some_and(|due| due < today)
    }
}

/// Days on which a goal rested.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Pause {
    /// The first day of rest.
    pub from: JournalDay,
    /// The last one; nothing while it still rests.
    pub until: Option<JournalDay>,
}

impl Pause {
    /// Whether any day from `first` to `last` falls into the rest.
    pub fn touches(&self, first: JournalDay, last: JournalDay) -> bool {
        self.from <= last && self.until.is_none_or(|until| until >= first)
    }
}

/// A value on a day: an amount added that day, a measurement, or a point of a series, as the place says.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct DayValue {
    /// The day.
    pub day: JournalDay,
    /// Thousandths of the goal's unit.
    pub value: Milli,
}

/// What the journal says about a goal with a total, level or rate.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Evidence {
    /// The first day with an amount or measurement since the start.
    pub first: Option<JournalDay>,
    /// Where `days` takes off: the start day and value or, if older days were left out, the last of these and what
    /// the total or level had come to by then.
    pub opening: DayValue,
    /// Ascending, one a day, none before the start day or after today: the day's sum, or for a level its last
    /// measurement.
    pub days: Vec<DayValue>,
}

/// All that the rules need to know about one goal.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Facts {
    /// What is measured.
    pub aim: Aim,
    /// What the journal says about it.
    pub evidence: Evidence,
    /// Its milestones, whatever the metric.
    pub milestones: Vec<MilestoneDates>,
    /// When it rested; the last one is open while it does.
    pub pauses: Vec<Pause>,
    /// The day on which the person called it done.
    pub done: Option<JournalDay>,
}

impl Facts {
    /// Since when the goal rests, if it does on `today`.
    pub fn paused_since(&self, today: JournalDay) -> Option<JournalDay> {
        self.pauses.iter().find(|p| p.touches(today, today)).map(|p| p.from)
    }

    /// Milestones done.
    pub fn milestones_done(&self) -> usize {
        self.milestones.iter().filter(|m| m.done.is_some()).count()
    }
}

#[cfg(test)]
pub(crate) mod testing {
    //! Goals in a line, for the tests of this feature.
    use super::*;

    pub fn day(text: &str) -> JournalDay {
        text.parse().unwrap()
    }

    /// ¥600,000 between 1 July 2026 and 31 March 2027, with nothing recorded.
    pub fn income() -> Facts {
        let start_day = day("2026-07-01");
        Facts {
            aim: Aim {
                metric: Some(Metric::Total),
                unit: Unit::Yen,
                start_value: 0,
                target: 600_000_000,
                start_day,
                due: Some(day("2027-03-31")),
            },
            evidence: Evidence {
                first: None,
                opening: DayValue {
                    day: start_day,
                    value: 0,
                },
                days: Vec::new(),
            },
            milestones: Vec::new(),
            pauses: Vec::new(),
            done: None,
        }
    }

    /// The same with a metric, start and target of one's own, in units.
    pub fn goal(metric: Metric, start: i64, target: i64) -> Facts {
        let mut facts = income();
        facts.aim.metric = Some(metric);
        facts.aim.start_value = start * 1000;
        facts.aim.target = target * 1000;
        facts.evidence.opening.value = start * 1000;
        facts
    }

    impl Facts {
        /// With these amounts or measurements, in units.
        pub fn with(mut self, days: &[(&str, i64)]) -> Self {
            self.evidence.days = days
                .iter()
                .map(|(text, units)| DayValue {
                    day: day(text),
                    value: units * 1000,
                })
                .collect();
            self.evidence.first = self.evidence.days.first().map(|d| d.day);
            self
        }

        pub fn due(mut self, due: Option<&str>) -> Self {
            self.aim.due = due.map(day);
            self
        }
    }
}
