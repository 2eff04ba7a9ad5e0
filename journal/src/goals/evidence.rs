//! From the journal's rows to what the rules are asked about.
use chrono::Weekday;
use rusqlite::Connection;

use super::store::{milestones, pauses, sums};
use super::{DayValue, Evidence, Facts, Goal, Metric, chart, forecast, rate, weeks};
use crate::{calendar::JournalDay, error::Result};

/// What a person's day and week are, for all goals that are looked at together.
#[derive(Debug, Clone, Copy)]
pub(super) struct Clock {
    /// The journal day.
    pub today: JournalDay,
    /// The first day of the week.
    pub week_starts: Weekday,
}

impl Clock {
    pub fn read(sql: &Connection, today: JournalDay) -> Result<Self> {
        Ok(Self {
            today,
            week_starts: crate::life::first_weekday(sql)?,
        })
    }
}

/// The facts about one goal. Only recent days are read one by one; what was before them comes as one sum.
pub(super) fn facts(sql: &Connection, goal: &Goal, clock: Clock) -> Result<Facts> {
    let Clock { today, week_starts } = clock;
    let start = goal.start_day;
    let pauses = pauses::all(sql, goal.id)?;
    let mut evidence = Evidence {
        first: None,
        opening: DayValue {
            day: start,
            value: goal.start_value,
        },
        days: Vec::new(),
    };
    match goal.metric {
        Some(Metric::Total) => {
            let cut = weeks::look_back_from(&pauses, today);
            let found = sums::sums(sql, goal, start, cut, today)?;
            evidence.first = found.first;
            evidence.days = found.days;
            if let Some(before) = found.before {
                evidence.opening = DayValue {
                    day: before.day,
                    value: goal.start_value.saturating_add(before.value),
                };
            }
        }
        Some(Metric::Rate { per }) => {
            let from = start.max(rate::look_back_from(per, week_starts, today));
            let found = sums::sums(sql, goal, from, from, today)?;
            evidence.first = found.first;
            evidence.days = found.days;
        }
        Some(Metric::Level { .. }) => {
            evidence.days = sums::measurements(sql, goal, start, today)?;
            evidence.first = evidence.days.first().map(|d| d.day);
        }
        Some(Metric::Milestones | Metric::YesNo) | None => {}
    }
    Ok(Facts {
        aim: goal.aim(),
        evidence,
        milestones: milestones::dates(sql, goal.id)?,
        pauses,
        done: goal.done_day,
    })
}

/// What a chart's line is made of: of a total all of it since the start, over stretches of days where it is long.
pub(super) fn changes(
    sql: &Connection,
    goal: &Goal,
    facts: &Facts,
    today: JournalDay,
) -> Result<Vec<DayValue>> {
    match goal.metric {
        Some(Metric::Total) => {
            let days = (today - goal.start_day + 1).max(1);
            // One point is the start's, and one is today's.
            let stretch = (days as u64).div_ceil(chart::MOST_POINTS as u64 - 2) as i64;
            sums::stretches(sql, goal, goal.start_day, today, stretch)
        }
        _ => Ok(facts.evidence.days.clone()),
    }
}

/// The forecast's seed.
pub(super) fn seed(goal: &Goal, today: JournalDay) -> u64 {
    forecast::seed(goal.id.to_string().as_bytes(), today)
}
