//! What a goal's chart draws: few enough points to arrive at once, however long the history.
use chrono::Weekday;
use serde::Serialize;
use ts_rs::TS;

use super::forecast::FanPoint;
use super::progress::planned;
use super::rate::{self, PeriodSum};
use super::{DayValue, Direction, Facts, Metric, Milli, Period, Unit};
use crate::calendar::JournalDay;

/// The largest number of points in the line of what was done.
pub const MOST_POINTS: usize = 200;

/// A goal's chart; there's none for yes/no and for a goal that only gathers others.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(tag = "kind", rename_all = "snake_case")]
#[ts(rename = "GoalChart")]
pub enum Chart {
    /// A total, level or milestones, over time.
    BurnUp {
        /// The unit of all values.
        unit: Unit,
        /// The goal's start day.
        start: JournalDay,
        /// The value that the plan starts from.
        from: Milli,
        /// The value to reach.
        target: Milli,
        /// Which way that is.
        direction: Direction,
        /// The day the chart is of.
        today: JournalDay,
        /// The due date.
        due: Option<JournalDay>,
        /// The value on each day that changed it, from the start; of a total and of milestones up to today, of a level
        /// up to the latest measurement.
        actual: Vec<DayValue>,
        /// The ends of the planned line; empty without a due date.
        plan: Vec<DayValue>,
        /// The planned value today.
        plan_today: Option<Milli>,
        /// The forecast, from today on; empty without one.
        fan: Vec<FanPoint>,
    },
    /// A rate: one bar a week or month against the target.
    Periods {
        /// The unit of all values.
        unit: Unit,
        /// Week or month.
        period: Period,
        /// What each bar is to reach.
        target: Milli,
        /// The day the chart is of.
        today: JournalDay,
        /// The bars, oldest first.
        periods: Vec<PeriodSum>,
    },
}

/// The chart, where `changes` are what [`super::Evidence`] calls days, here all of them since the start (or already
/// summed over stretches of days), and `fan` comes from the forecast.
pub fn chart(
    facts: &Facts,
    changes: &[DayValue],
    fan: Vec<FanPoint>,
    week_starts: Weekday,
    today: JournalDay,
) -> Option<Chart> {
    let aim = &facts.aim;
    let start = DayValue {
        day: aim.start_day,
        value: aim.start_value,
    };
    let (actual, target, direction) = match aim.metric? {
        Metric::Total => (adding_up(start, changes, today), aim.target, Direction::Up),
        Metric::Level { direction } => {
            let mut line = vec![start];
            line.extend(changes.iter().copied());
            (line, aim.target, direction)
        }
        Metric::Milestones => {
            let mut done: Vec<_> = facts.milestones.iter().filter_map(|m| m.done).collect();
            done.sort_unstable();
            let done: Vec<_> = done.iter().map(|&day| DayValue { day, value: 1000 }).collect();
            // A milestone may have been done before the goal was written down.
            let first = done.first().map_or(aim.start_day, |d| d.day.min(aim.start_day));
            let start = DayValue { day: first, value: 0 };
            let all = 1000 * facts.milestones.len() as Milli;
            (adding_up(start, &done, today), all, Direction::Up)
        }
        Metric::Rate { per } => {
            return Some(Chart::Periods {
                unit: aim.unit.clone(),
                period: per,
                target: aim.target,
                today,
                periods: rate::periods(facts, per, week_starts, today),
            });
        }
        Metric::YesNo => return None,
    };
    let milestones = aim.metric == Some(Metric::Milestones);
    let counted = super::Aim {
        unit: if milestones { Unit::Count } else { aim.unit.clone() },
        start_value: if milestones { 0 } else { aim.start_value },
        target,
        ..aim.clone()
    };
    let ends = [Some(aim.start_day), aim.due].into_iter().flatten();
    Some(Chart::BurnUp {
        actual: thinned(last_of_each_day(actual)),
        plan: ends
            .filter_map(|day| {
                Some(DayValue {
                    day,
                    value: planned(&counted, day)?,
                })
            })
            .collect(),
        plan_today: planned(&counted, today),
        start: aim.start_day,
        from: counted.start_value,
        target,
        direction,
        today,
        due: aim.due,
        fan,
        unit: counted.unit,
    })
}

/// The running total, held until today.
fn adding_up(start: DayValue, changes: &[DayValue], today: JournalDay) -> Vec<DayValue> {
    let mut line = vec![start];
    let mut sum = start.value;
    for change in changes {
        sum = sum.saturating_add(change.value);
        line.push(DayValue {
            day: change.day,
            value: sum,
        });
    }
    if line.last().is_some_and(|point| point.day < today) {
        line.push(DayValue {
            day: today,
            value: sum,
        });
    }
    line
}

fn last_of_each_day(line: Vec<DayValue>) -> Vec<DayValue> {
    let mut kept: Vec<DayValue> = Vec::with_capacity(line.len());
    for point in line {
        match kept.last_mut() {
            Some(last) if last.day == point.day => *last = point,
            _ => kept.push(point),
        }
    }
    kept
}

/// At most [`MOST_POINTS`]: the last point of each of so many equal stretches of days, and the first and last points.
fn thinned(line: Vec<DayValue>) -> Vec<DayValue> {
    let (Some(&first), Some(&last)) = (line.first(), line.last()) else {
        return line;
    };
    if line.len() <= MOST_POINTS {
        return line;
    }
    let stretches = MOST_POINTS as i64 - 1;
    let days = (last.day - first.day + 1).max(1);
    let stretch = |point: &DayValue| (point.day - first.day) * stretches / days;
    let mut kept = vec![first];
    for (point, next) in line.iter().zip(line.iter().skip(1)) {
        if stretch(point) != stretch(next) && *point != first {
            kept.push(*point);
        }
    }
    kept.push(last);
    kept
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::super::testing::{day, goal, income};
    use super::super::{MilestoneDates, Period};
    use super::*;

    fn drawn(facts: &Facts, today: &str) -> Option<Chart> {
        chart(facts, &facts.evidence.days, Vec::new(), Weekday::Mon, day(today))
    }

    fn points(days: &[(&str, Milli)]) -> Vec<DayValue> {
        days.iter()
            .map(|&(d, value)| DayValue { day: day(d), value })
            .collect()
    }

    #[test]
    fn a_total_runs_from_the_start_to_today_beside_its_plan() {
        let facts = income().with(&[("2026-07-01", 5), ("2026-08-01", 7)]);
        let Some(Chart::BurnUp {
            actual,
            plan,
            plan_today,
            ..
        }) = drawn(&facts, "2026-11-22")
        else {
            panic!()
        };
        assert_eq!(
            actual,
            points(&[
                ("2026-07-01", 5_000),
                ("2026-08-01", 12_000),
                ("2026-11-22", 12_000)
            ])
        );
        assert_eq!(plan, points(&[("2026-07-01", 0), ("2027-03-31", 600_000_000)]));
        assert_eq!(plan_today, Some(316_483_516));
    }

    #[test]
    fn a_level_ends_with_its_latest_measurement() {
        let level = Metric::Level {
            direction: Direction::Down,
        };
        let facts = goal(level, 70, 60).with(&[("2026-08-01", 68)]).due(None);
        let Some(Chart::BurnUp {
            actual,
            plan,
            direction,
            ..
        }) = drawn(&facts, "2026-11-22")
        else {
            panic!()
        };
        assert_eq!(actual, points(&[("2026-07-01", 70_000), ("2026-08-01", 68_000)]));
        assert_eq!((plan, direction), (vec![], Direction::Down));
    }

    #[test]
    fn milestones_are_steps_of_one() {
        let mut facts = goal(Metric::Milestones, 0, 0);
        let done = |d: &str| MilestoneDates {
            due: None,
            done: Some(day(d)),
        };
        let open = MilestoneDates {
            due: None,
            done: None,
        };
        facts.milestones = vec![open, done("2026-09-01"), done("2026-06-20"), done("2026-09-01")];
        let Some(Chart::BurnUp {
            actual, plan, target, ..
        }) = drawn(&facts, "2026-09-01")
        else {
            panic!()
        };
        assert_eq!(actual, points(&[("2026-06-20", 1_000), ("2026-09-01", 3_000)]));
        assert_eq!(
            (plan, target),
            (points(&[("2026-07-01", 0), ("2027-03-31", 4_000)]), 4_000)
        );
    }

    #[test]
    fn a_rate_has_bars_and_yes_or_no_nothing() {
        let facts = goal(Metric::Rate { per: Period::Month }, 0, 4).with(&[("2026-10-20", 9)]);
        let Some(Chart::Periods { periods, target, .. }) = drawn(&facts, "2026-11-22") else {
            panic!()
        };
        assert_eq!((periods.len(), target), (2, 4_000));
        assert_eq!(drawn(&goal(Metric::YesNo, 0, 0), "2026-11-22"), None);
    }

    proptest! {
        #[test]
        fn a_long_line_is_thinned_without_moving_a_point(steps in prop::collection::vec((0i64..9, 1i64..50), 1..600)) {
            let mut at = day("2026-07-01");
            let days: Vec<_> = steps.iter().map(|(gap, value)| {
                at = at.plus_days(*gap);
                DayValue { day: at, value: *value }
            }).collect();
            let full = last_of_each_day(adding_up(DayValue { day: day("2026-07-01"), value: 0 }, &days, at.next()));
            let thin = thinned(full.clone());
            prop_assert!(thin.len() <= MOST_POINTS, "{}", thin.len());
            prop_assert_eq!(thin.len() < full.len(), full.len() > MOST_POINTS);
            prop_assert_eq!((thin.first(), thin.last()), (full.first(), full.last()));
            prop_assert!(thin.iter().all(|p| full.contains(p)));
            prop_assert!(thin.windows(2).all(|p| p[0].day < p[1].day));
        }
    }
}
