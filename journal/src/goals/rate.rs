//! Whole weeks and months of a rate goal ("¥50,000 every month").
use chrono::Weekday;
use serde::Serialize;
use ts_rs::TS;

use super::{Facts, Milli, Period};
use crate::calendar::JournalDay;

/// How many whole periods a judgement looks back on.
const LOOK_BACK: usize = 8;

/// How many periods a chart shows at most: two years of weeks, eight of months.
const CHART_PERIODS: usize = 104;

/// One week or month.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PeriodDays {
    /// Its first day.
    pub first: JournalDay,
    /// Its last day.
    pub last: JournalDay,
}

impl PeriodDays {
    /// The week (starting on `week_starts`) or month that `day` is in.
    pub fn of(day: JournalDay, per: Period, week_starts: Weekday) -> Self {
        match per {
            Period::Week => {
                let first = day.week_start(week_starts);
                Self {
                    first,
                    last: first.plus_days(6),
                }
            }
            Period::Month => {
                let first = day.month_start();
                Self {
                    first,
                    last: first.plus_months(1).previous(),
                }
            }
        }
    }

    /// How many days it has.
    pub fn days(&self) -> i64 {
        self.last - self.first + 1
    }
}

/// What was done in one week or month.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[ts(rename = "GoalPeriodSum")]
pub struct PeriodSum {
    /// The period's first day.
    pub from: JournalDay,
    /// The period's last day.
    pub to: JournalDay,
    /// The sum, in thousandths of the unit.
    pub value: Milli,
    /// Whether the target was met.
    pub met: bool,
    /// Whether it counts in a judgement, or why not.
    pub state: PeriodState,
}

/// What a week or month of a rate counts as. Only full ones are judged.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(rename = "GoalPeriodState")]
pub enum PeriodState {
    /// Over, all of it since the goal's start, and none of it at rest.
    Full,
    /// Running now.
    Current,
    /// The goal rested on some of its days.
    Rest,
    /// The goal started after its first day.
    Part,
}

/// The whole periods that a rate goal is judged by.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(rename = "GoalRateRecord")]
pub struct RateRecord {
    /// The latest whole period; nothing before the first one is over.
    pub last: Option<PeriodSum>,
    /// How many of the latest whole periods (at most 8) met the target.
    pub met: u32,
    /// How many these are.
    pub of: u32,
    /// The day after the period running now: when there'll be one more to judge by.
    pub next_on: JournalDay,
}

/// The sum of the amounts from `first` to `last`.
pub fn sum_within(facts: &Facts, first: JournalDay, last: JournalDay) -> Milli {
    let days = &facts.evidence.days;
    let from = days.partition_point(|d| d.day < first);
    days.iter()
        .skip(from)
        .take_while(|d| d.day <= last)
        .fold(0, |sum, d| sum.saturating_add(d.value))
}

/// The periods from the first amount's to the one running today, oldest first; the latest ones where they are many.
pub fn periods(facts: &Facts, per: Period, week_starts: Weekday, today: JournalDay) -> Vec<PeriodSum> {
    let Some(first) = facts.evidence.first else {
        return Vec::new();
    };
    let mut found = Vec::new();
    let mut period = PeriodDays::of(today, per, week_starts);
    while period.last >= first && found.len() < CHART_PERIODS {
        let value = sum_within(facts, period.first, period.last);
        found.push(PeriodSum {
            from: period.first,
            to: period.last,
            value,
            met: value >= facts.aim.target,
            state: if facts.pauses.iter().any(|p| p.touches(period.first, period.last)) {
                PeriodState::Rest
            } else if period.last >= today {
                PeriodState::Current
            } else if period.first < facts.aim.start_day {
                PeriodState::Part
            } else {
                PeriodState::Full
            },
        });
        period = PeriodDays::of(period.first.previous(), per, week_starts);
    }
    found.reverse();
    found
}

/// What the latest whole periods say.
pub fn record(facts: &Facts, per: Period, week_starts: Weekday, today: JournalDay) -> RateRecord {
    let periods = periods(facts, per, week_starts, today);
    let recent = || {
        periods
            .iter()
            .rev()
            .filter(|p| p.state == PeriodState::Full)
            .take(LOOK_BACK)
    };
    RateRecord {
        last: recent().next().copied(),
        met: recent().filter(|p| p.met).count() as u32,
        of: recent().count() as u32,
        next_on: PeriodDays::of(today, per, week_starts).last.next(),
    }
}

/// The first day whose amounts a chart or judgement of a rate looks at.
pub fn look_back_from(per: Period, week_starts: Weekday, today: JournalDay) -> JournalDay {
    let periods = CHART_PERIODS as i64 - 1;
    let first = PeriodDays::of(today, per, week_starts).first;
    match per {
        Period::Week => first.plus_days(-7 * periods),
        Period::Month => first.plus_months(-(periods as i32)),
    }
}

#[cfg(test)]
mod tests {
    use super::super::testing::{day, goal};
    use super::super::{Metric, Pause};
    use super::*;

    fn suppers() -> Facts {
        // Weeks from Monday 2, 9 and 16 November 2026.
        goal(Metric::Rate { per: Period::Week }, 0, 4).with(&[
            ("2026-11-02", 2),
            ("2026-11-08", 2),
            ("2026-11-09", 3),
            ("2026-11-16", 4),
        ])
    }

    #[test]
    fn the_last_whole_week_is_the_one_before_this() {
        let r = record(&suppers(), Period::Week, Weekday::Mon, day("2026-11-22"));
        let last = r.last.unwrap();
        assert_eq!(
            (last.from, last.value, last.met),
            (day("2026-11-09"), 3_000, false)
        );
        assert_eq!((r.met, r.of, r.next_on), (1, 2, day("2026-11-23")));
        let r = record(&suppers(), Period::Week, Weekday::Mon, day("2026-11-23"));
        assert!(r.last.unwrap().met);
        assert_eq!((r.met, r.of), (2, 3));
    }

    #[test]
    fn a_week_at_rest_is_neither_met_nor_missed() {
        let mut facts = suppers();
        facts.pauses = vec![Pause {
            from: day("2026-11-11"),
            until: Some(day("2026-11-15")),
        }];
        let r = record(&facts, Period::Week, Weekday::Mon, day("2026-11-22"));
        assert_eq!((r.last.unwrap().from, r.met, r.of), (day("2026-11-02"), 1, 1));
    }

    #[test]
    fn a_month_that_the_goal_began_in_is_not_whole() {
        let mut facts =
            goal(Metric::Rate { per: Period::Month }, 0, 4).with(&[("2026-10-20", 9), ("2026-11-03", 9)]);
        facts.aim.start_day = day("2026-10-15");
        let r = record(&facts, Period::Month, Weekday::Mon, day("2026-11-30"));
        assert_eq!((r.last, r.of, r.next_on), (None, 0, day("2026-12-01")));
        let r = record(&facts, Period::Month, Weekday::Mon, day("2026-12-01"));
        assert_eq!((r.last.unwrap().from, r.of), (day("2026-11-01"), 1));
    }

    #[test]
    fn nothing_recorded_is_nothing_to_judge() {
        let facts = goal(Metric::Rate { per: Period::Week }, 0, 4);
        let r = record(&facts, Period::Week, Weekday::Mon, day("2026-11-22"));
        assert_eq!((r.last, r.of), (None, 0));
        assert!(periods(&facts, Period::Week, Weekday::Mon, day("2026-11-22")).is_empty());
    }

    #[test]
    fn a_chart_reaches_back_as_far_as_its_data() {
        let today = day("2026-11-22");
        let mut facts = suppers();
        facts.evidence.first = Some(day("2001-01-01"));
        let first = periods(&facts, Period::Week, Weekday::Mon, today)[0].from;
        assert_eq!(first, look_back_from(Period::Week, Weekday::Mon, today));
        let first = periods(&facts, Period::Month, Weekday::Mon, today)[0].from;
        assert_eq!(first, look_back_from(Period::Month, Weekday::Mon, today));
        assert_eq!(first, day("2018-04-01"));
    }
}
