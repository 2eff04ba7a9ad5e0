//! What a goal's numbers say, as sentences to choose from: the words are in `goals.ftl`, under
//! `goals-finding-` and the kind; a few have a second part, under the same id and `-more`.
use chrono::Datelike;
use serde::Serialize;
use ts_rs::TS;

use super::forecast::{FinishDays, HORIZON_WEEKS};
use super::{Milli, Period, Unit};
use crate::{calendar::JournalDay, words::whole_percent};

/// A value to be written with its unit (`goals-amount-` and the unit's kind).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(rename = "GoalAmount")]
pub struct Amount {
    /// Thousandths of the unit.
    pub milli: Milli,
    /// The unit.
    pub unit: Unit,
}

/// One sentence about a goal.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(tag = "kind", rename_all = "kebab-case")]
#[ts(rename = "GoalFinding")]
pub enum Finding {
    /// It rests.
    Paused {
        /// The first day of rest.
        since: JournalDay,
    },
    /// The person called it done.
    Done {
        /// The day of it.
        on: JournalDay,
    },
    /// It reached its target.
    Reached,
    /// At the recent pace it is reached around then; eight futures in ten lie within the range.
    Finish(AroundThen),
    /// Half of the futures reach it by then, but one in ten or more not within five years.
    FinishOpen(AroundThen),
    /// The recent pace leads there, but half of the futures don't reach it within so many years.
    FinishBeyond {
        /// Years drawn.
        years: u32,
    },
    /// No progress on the whole in the recent weeks, so no date.
    NoProgress {
        /// How many weeks these are.
        weeks: u32,
    },
    /// Nothing recorded yet; so many weeks from the first record there'll be a forecast.
    NothingYet {
        /// Weeks of data that a forecast takes.
        weeks: u32,
    },
    /// So many weeks more and there'll be a forecast.
    WeeksMissing {
        /// Weeks, 1 to 4.
        weeks: u32,
    },
    /// So many measurements more and there'll be a forecast.
    MeasurementsMissing {
        /// Measurements, 1 or 2.
        count: u32,
    },
    /// The last whole week or month of a rate met the target.
    RateMet(LastPeriod),
    /// The last whole week or month of a rate didn't meet the target.
    RateShort(LastPeriod),
    /// The first whole period isn't over.
    RateLater {
        /// The day on which there'll be one to look at.
        on: JournalDay,
    },
    /// Milestones done.
    MilestonesDone {
        /// So many …
        done: u32,
        /// … of so many, at least 1.
        all: u32,
    },
    /// Milestones open after their date.
    MilestonesOverdue {
        /// How many.
        count: u32,
    },
    /// The chance to make the due date.
    Chance {
        /// Percent, 1 to 99: a thousand futures drawn from a few weeks can't be surer.
        percent: u32,
    },
    /// The weekly pace that makes the due date, with too little data for the recent one.
    PaceNeeded {
        /// A week.
        needed: Amount,
    },
    /// The weekly pace that makes the due date, more than the recent one.
    PaceMore {
        /// A week.
        needed: Amount,
        /// A week, lately.
        recent: Amount,
    },
    /// The recent pace is the one that makes the due date, or more.
    PaceEnough {
        /// A week.
        needed: Amount,
        /// A week, lately.
        recent: Amount,
    },
}

/// A month and its third, with the range around it. Years are text, so that nothing groups their digits.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(rename = "GoalAroundThen")]
pub struct AroundThen {
    /// The median's year.
    pub year: String,
    /// Its month, 1 to 12.
    pub month: u32,
    /// Which third of the month.
    pub part: MonthPart,
    /// How the range is best written.
    pub range: RangeWords,
    /// The year of the tenth percentile.
    pub low_year: String,
    /// Its month.
    pub low_month: u32,
    /// The year of the ninetieth percentile (of the median, if there's none).
    pub high_year: String,
    /// Its month.
    pub high_month: u32,
    /// How many recent weeks it is drawn from.
    pub weeks: u32,
}

/// The third of a month: to the 10th, to the 20th, to the end.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(rename = "GoalMonthPart")]
pub enum MonthPart {
    /// 上旬
    Early,
    /// 中旬
    Mid,
    /// 下旬
    Late,
}

/// How much of a range of months has to be written out.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(rename = "GoalRangeWords")]
pub enum RangeWords {
    /// Both ends in the same month of the median's year.
    Month,
    /// Both ends in the median's year.
    Months,
    /// The ends need their years.
    Years,
}

/// What the last whole week or month came to.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(rename = "GoalLastPeriod")]
pub struct LastPeriod {
    /// Week or month.
    pub per: Period,
    /// Its first day.
    pub from: JournalDay,
    /// Its year, as text.
    pub year: String,
    /// Its month, 1 to 12.
    pub month: u32,
    /// What was done.
    pub sum: Amount,
    /// What was to be done.
    pub target: Amount,
    /// How many of the latest whole periods met the target …
    pub met: u32,
    /// … of so many, 1 to 8.
    pub of: u32,
}

impl Finding {
    /// What a forecast says; `recent` is the recent weekly pace towards the target.
    pub fn of_forecast(finish: &FinishDays, weeks: u32, recent: Milli) -> Self {
        match (finish.p10, finish.p50, finish.p90) {
            (low, Some(median), Some(high)) => {
                Self::Finish(AroundThen::new(low.unwrap_or(median), median, high, weeks))
            }
            (low, Some(median), None) => {
                Self::FinishOpen(AroundThen::new(low.unwrap_or(median), median, median, weeks))
            }
            _ if recent > 0 => Self::FinishBeyond {
                years: (HORIZON_WEEKS / 52) as u32,
            },
            _ => Self::NoProgress { weeks },
        }
    }

    /// The chance, in thousandths, as a whole percentage from 1 to 99.
    pub fn of_chance(chance: u32) -> Self {
        Self::Chance {
            // Within 1 to 99.
            percent: whole_percent(chance.into()).clamp(1, 99) as u32,
        }
    }
}

impl AroundThen {
    fn new(low: JournalDay, median: JournalDay, high: JournalDay, weeks: u32) -> Self {
        let (low, median, high) = (low.0, median.0, high.0);
        Self {
            year: median.year().to_string(),
            month: median.month(),
            part: match median.day() {
                ..=10 => MonthPart::Early,
                11..=20 => MonthPart::Mid,
                _ => MonthPart::Late,
            },
            range: if low.year() != median.year() || high.year() != median.year() {
                RangeWords::Years
            } else if low.month() == high.month() {
                RangeWords::Month
            } else {
                RangeWords::Months
            },
            low_year: low.year().to_string(),
            low_month: low.month(),
            high_year: high.year().to_string(),
            high_month: high.month(),
            weeks,
        }
    }
}
