//! How far a goal is, and where the plan would have it today.
use chrono::Weekday;
use serde::Serialize;
use ts_rs::TS;

use super::{Aim, Direction, Facts, Metric, Milli, rate};
use crate::calendar::JournalDay;

/// Where a goal stands.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[ts(rename = "GoalProgress")]
pub struct Progress {
    /// The value today, in thousandths of the unit (milestones and yes/no: of a piece). Of a rate, this period's sum
    /// so far.
    pub actual: Milli,
    /// The value to reach, in the same measure.
    pub target: Milli,
    /// How much of the way is done, in thousandths, rounded down: 1000 only where it's reached. A total counts from
    /// zero, a level from its start value.
    pub share: i64,
    /// Where the plan would be; nothing without a due date, and for yes/no.
    pub plan: Option<PlanToday>,
    /// Whether the target is reached (never of a rate: its next period begins again).
    pub reached: bool,
}

/// The plan's straight line, read today.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[ts(rename = "GoalPlanToday")]
pub struct PlanToday {
    /// The planned value.
    pub value: Milli,
    /// The planned share of the way, in thousandths.
    pub share: i64,
    /// Actual minus planned.
    pub difference: Milli,
    /// Whether the actual value is on the plan or further.
    pub ahead: bool,
}

/// Where the goal stands on `today`; nothing for a goal that only gathers others. `week_starts` matters to weekly rates.
pub fn progress(facts: &Facts, week_starts: Weekday, today: JournalDay) -> Option<Progress> {
    let aim = &facts.aim;
    let evidence = &facts.evidence;
    Some(match aim.metric? {
        Metric::Total => {
            let actual = evidence
                .days
                .iter()
                .fold(evidence.opening.value, |sum, d| sum.saturating_add(d.value));
            measured(aim, (0, aim.target), actual, Direction::Up, today)
        }
        Metric::Level { direction } => {
            let actual = evidence.days.last().map_or(evidence.opening.value, |d| d.value);
            measured(aim, (aim.start_value, aim.target), actual, direction, today)
        }
        Metric::Rate { per } => rate_progress(facts, rate::PeriodDays::of(today, per, week_starts), today),
        Metric::Milestones => {
            let all = 1000 * facts.milestones.len() as Milli;
            let counted = Aim {
                start_value: 0,
                target: all,
                ..aim.clone()
            };
            let actual = 1000 * facts.milestones_done() as Milli;
            let mut progress = measured(&counted, (0, all), actual, Direction::Up, today);
            if all == 0 {
                progress.share = 0;
                progress.plan = None;
                progress.reached = false;
            }
            progress
        }
        Metric::YesNo => {
            let done = facts.done.is_some();
            Progress {
                actual: if done { 1000 } else { 0 },
                target: 1000,
                share: if done { 1000 } else { 0 },
                plan: None,
                reached: done,
            }
        }
    })
}

/// The planned value on `day`: a straight line from the start day and value to the due day and target, level before
/// and after. `None` without a due date.
pub fn planned(aim: &Aim, day: JournalDay) -> Option<Milli> {
    let due = aim.due?;
    let whole = due - aim.start_day;
    let gone = day - aim.start_day;
    Some(if gone >= whole {
        aim.target
    } else if gone <= 0 {
        aim.start_value
    } else {
        aim.start_value + part(aim.target - aim.start_value, gone, whole)
    })
}

/// `whole · numerator / denominator`, rounded to the nearest, halves up. The denominator is positive.
fn part(whole: Milli, numerator: i64, denominator: i64) -> Milli {
    let doubled = 2 * i128::from(whole) * i128::from(numerator) + i128::from(denominator);
    let rounded = doubled.div_euclid(2 * i128::from(denominator));
    // A part of an i64 whose numerator is at most the denominator is an i64 again.
    rounded as Milli
}

/// How much of the way from `from` to `to` lies behind `value`, in thousandths, rounded down.
fn share((from, to): (Milli, Milli), value: Milli) -> i64 {
    let way = i128::from(to) - i128::from(from);
    if way == 0 {
        return if value == to { 1000 } else { 0 };
    }
    let gone = (i128::from(value) - i128::from(from)) * way.signum();
    (1000 * gone).div_euclid(way.abs()).clamp(0, 1000) as i64
}

fn measured(
    aim: &Aim,
    way: (Milli, Milli),
    actual: Milli,
    direction: Direction,
    today: JournalDay,
) -> Progress {
    let far = |value: Milli, mark: Milli| match direction {
        Direction::Up => value >= mark,
        Direction::Down => value <= mark,
    };
    let plan = planned(aim, today).map(|value| PlanToday {
        value,
        share: share(way, value),
        difference: actual.saturating_sub(value),
        ahead: far(actual, value),
    });
    let reached = far(actual, aim.target);
    Progress {
        actual,
        target: aim.target,
        share: if reached { 1000 } else { share(way, actual) },
        plan,
        reached,
    }
}

fn rate_progress(facts: &Facts, period: rate::PeriodDays, today: JournalDay) -> Progress {
    let target = facts.aim.target;
    let actual = rate::sum_within(facts, period.first, today);
    let value = part(target, today - period.first, period.days());
    Progress {
        actual,
        target,
        share: share((0, target), actual),
        plan: Some(PlanToday {
            value,
            share: share((0, target), value),
            difference: actual.saturating_sub(value),
            ahead: actual >= value,
        }),
        reached: false,
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use rstest::rstest;

    use super::super::testing::{day, goal, income};
    use super::super::{MilestoneDates, Period};
    use super::*;

    fn on(facts: &Facts, today: &str) -> Progress {
        progress(facts, Weekday::Mon, day(today)).unwrap()
    }

    #[test]
    fn a_total_adds_up_and_is_compared_with_the_straight_line() {
        let facts = income().with(&[
            ("2026-07-20", 15_000),
            ("2026-11-14", 187_000),
            ("2026-11-18", 50_000),
        ]);
        let p = on(&facts, "2026-11-22");
        assert_eq!((p.actual, p.share, p.reached), (252_000_000, 420, false));
        let plan = p.plan.unwrap();
        // 144 of 273 days of ¥600,000.
        assert_eq!(
            (plan.value, plan.difference, plan.ahead),
            (316_483_516, -64_483_516, false)
        );
        assert_eq!(plan.share, 527);
    }

    #[test]
    fn a_total_that_did_not_start_at_zero_counts_from_zero() {
        let p = on(
            &goal(Metric::Total, 100, 400).with(&[("2026-08-01", 100)]),
            "2026-08-02",
        );
        assert_eq!((p.actual, p.share), (200_000, 500));
    }

    #[rstest]
    #[case(Direction::Up, 600, 800, &[("2026-08-01", 650), ("2026-09-01", 700)], 500, false)]
    #[case(Direction::Up, 600, 800, &[("2026-09-01", 590)], 0, false)]
    #[case(Direction::Up, 600, 800, &[("2026-09-01", 805)], 1000, true)]
    #[case(Direction::Up, 600, 800, &[], 0, false)]
    #[case(Direction::Down, 70, 60, &[("2026-09-01", 68)], 200, false)]
    #[case(Direction::Down, 70, 60, &[("2026-09-01", 59)], 1000, true)]
    #[case(Direction::Down, 70, 60, &[("2026-08-01", 59), ("2026-09-01", 75)], 0, false)]
    fn a_level_is_its_latest_measurement(
        #[case] direction: Direction,
        #[case] start: i64,
        #[case] target: i64,
        #[case] measured: &[(&str, i64)],
        #[case] share: i64,
        #[case] reached: bool,
    ) {
        let p = on(
            &goal(Metric::Level { direction }, start, target).with(measured),
            "2026-10-01",
        );
        assert_eq!((p.share, p.reached), (share, reached));
    }

    #[test]
    fn a_falling_level_is_ahead_when_below_its_plan() {
        let facts = goal(
            Metric::Level {
                direction: Direction::Down,
            },
            70,
            60,
        )
        .with(&[("2026-07-08", 66)]);
        let facts = facts.due(Some("2026-07-21"));
        let plan = on(&facts, "2026-07-11").plan.unwrap();
        assert_eq!((plan.value, plan.difference, plan.ahead), (65_000, 1_000, false));
        let plan = on(&facts, "2026-07-08").plan.unwrap();
        assert_eq!((plan.value, plan.difference, plan.ahead), (66_500, -500, true));
    }

    #[test]
    fn a_rate_begins_again_with_every_period() {
        let weekly = goal(Metric::Rate { per: Period::Week }, 0, 4);
        // 16 November 2026 is a Monday.
        let facts = weekly.with(&[
            ("2026-11-14", 1),
            ("2026-11-15", 1),
            ("2026-11-16", 1),
            ("2026-11-20", 2),
        ]);
        let p = on(&facts, "2026-11-20");
        assert_eq!((p.actual, p.share, p.reached), (3_000, 750, false));
        assert_eq!(p.plan.unwrap().value, 2_286); // four of seven days of 4
        let sunday_first = progress(&facts, Weekday::Sun, day("2026-11-20")).unwrap();
        assert_eq!(sunday_first.actual, 4_000);
        let monthly = Facts {
            aim: Aim {
                metric: Some(Metric::Rate { per: Period::Month }),
                ..facts.aim.clone()
            },
            ..facts
        };
        let p = on(&monthly, "2026-11-30");
        assert_eq!((p.actual, p.share, p.reached), (5_000, 1000, false));
        assert_eq!(on(&monthly, "2026-12-01").actual, 0);
    }

    #[test]
    fn milestones_are_a_share_of_all() {
        let mut facts = goal(Metric::Milestones, 0, 0);
        assert_eq!(
            (on(&facts, "2026-08-01").share, on(&facts, "2026-08-01").reached),
            (0, false)
        );
        let open = MilestoneDates {
            due: None,
            done: None,
        };
        let done = MilestoneDates {
            due: None,
            done: Some(day("2026-07-20")),
        };
        facts.milestones = vec![done, open, open, done];
        let p = on(&facts, "2026-08-01");
        assert_eq!((p.share, p.actual, p.target), (500, 2_000, 4_000));
        assert_eq!(p.plan.unwrap().value, 454); // 31 of 273 days of 4
        facts.milestones = vec![done, done];
        assert!(on(&facts, "2026-08-01").reached);
    }

    #[test]
    fn yes_or_no_has_no_plan_in_between() {
        let mut facts = goal(Metric::YesNo, 0, 0);
        assert_eq!(on(&facts, "2026-08-01").share, 0);
        facts.done = Some(day("2026-08-01"));
        let p = on(&facts, "2026-08-01");
        assert_eq!((p.share, p.reached, p.plan), (1000, true, None));
    }

    #[test]
    fn a_goal_that_gathers_others_is_not_measured() {
        let mut facts = income();
        facts.aim.metric = None;
        assert_eq!(progress(&facts, Weekday::Mon, day("2026-08-01")), None);
    }

    #[test]
    fn without_a_due_date_there_is_no_plan() {
        assert_eq!(on(&income().due(None), "2026-08-01").plan, None);
    }

    proptest! {
        #[test]
        fn the_plan_runs_straight_between_its_ends(start in -1_000_000i64..1_000_000, target in -1_000_000i64..1_000_000,
                                                   length in 1i64..2000, at in -50i64..2050) {
            let mut aim = income().aim;
            aim.start_value = start;
            aim.target = target;
            aim.due = Some(aim.start_day.plus_days(length));
            let value = planned(&aim, aim.start_day.plus_days(at)).unwrap();
            let naive = start as f64 + (target - start) as f64 * (at.clamp(0, length) as f64 / length as f64);
            prop_assert!((value as f64 - naive).abs() <= 0.500001, "{value} {naive}");
        }
    }
}
