//! What the rules are asked about: one goal's aim, and what the journal says about it.
use serde::Serialize;
use ts_rs::TS;

use super::{Metric, Milli, Unit};
use crate::calendar::JournalDay;

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
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[ts(rename = "GoalDayValue")]
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
        self.pauses
            .iter()
            .find(|p| p.touches(today, today))
            .map(|p| p.from)
    }

    /// Milestones done.
    pub fn milestones_done(&self) -> usize {
        self.milestones.iter().filter(|m| m.done.is_some()).count()
    }
}
