//! What strength and streaks promise, beside Loop Habit Tracker's own numbers (in `replay_tests.rs`).
use std::collections::BTreeMap;

use chrono::Weekday;
use rstest::rstest;

use super::{
    replay::{History, Replay},
    testing::{DAILY, a_week, at_most, day, every, minutes, run, skip, value, yes_no},
};
use crate::calendar::Rule;

fn close(a: f64, b: f64) {
    assert!((a - b).abs() < 1e-6, "{a} is not {b}");
}

#[rstest]
#[case(DAILY, 0.898850)]
#[case(Rule::EveryNDays { days: 2 }, 0.927369)]
fn a_limit_of_two_with_two_days_at_five(#[case] rule: Rule, #[case] wanted: f64) {
    let states = run(&at_most(2000, rule), &[], every(2, 5000, |_| true), 2);
    close(states[1].score, wanted);
}

#[test]
fn half_the_target_settles_at_a_half() {
    let states = run(&minutes(2, DAILY), &[], every(500, 1000, |_| true), 500);
    close(states[499].score, 0.5);
    let states = run(&at_most(2000, DAILY), &[], every(500, 3000, |_| true), 500);
    close(states[499].score, 0.5);
}

#[test]
fn on_other_days_each_week_is_as_good() {
    let days = every(1400, 1000, |n| n % 14 == 0 || n % 14 == 13);
    assert!(run(&yes_no(a_week(1)), &[], days, 1400)[1399].score > 0.999);
}

/// `x` done, `-` not, `s` skipped; day 0 is a Monday and the last day is today.
#[rstest]
#[case::today_is_open(DAILY, "xxx-", 3, 3, 3)]
#[case::yesterday_was_missed(DAILY, "xxx--", 0, 3, 3)]
#[case::skips_bridge_and_do_not_count(DAILY, "xxsxx", 4, 4, 4)]
#[case::only_skips(DAILY, "sss", 0, 0, 0)]
#[case::weeks_not_days(a_week(3), "x-x-x-- x-x-x--", 2, 2, 6)]
#[case::unchecked_days_do_not_count(a_week(3), "x-x-x-- -------", 1, 1, 3)]
#[case::a_week_short_of_one_breaks(a_week(3), "x-x-x-- x-x---- x", 0, 1, 6)]
#[case::this_week_is_open(a_week(3), "x-x-x-- x", 1, 1, 4)]
#[case::a_week_at_rest_bridges(a_week(3), "x-x-x-- sssssss x-x-x--", 2, 2, 6)]
#[case::every_three_days(Rule::EveryNDays { days: 3 }, "x-- s-- x-- --- x", 1, 2, 3)]
fn streaks(
    #[case] rule: Rule,
    #[case] pattern: &str,
    #[case] current: u32,
    #[case] best: u32,
    #[case] total: u32,
    #[values(false, true)] amount: bool,
) {
    let habit = if amount { minutes(1, rule) } else { yes_no(rule) };
    let days: BTreeMap<_, _> = (0..)
        .map(day)
        .zip(pattern.chars().filter(|c| *c != ' ').map(|c| match c {
            'x' => value(1000),
            's' => skip(),
            _ => value(0),
        }))
        .collect();
    let history = History {
        habit: &habit,
        pauses: &[],
        days: &days,
        week_start: Weekday::Mon,
    };
    let mut replay = Replay::new(&history, day(0), None);
    let today = day(days.len() as i64 - 1);
    for past in day(0).through(today.previous()) {
        replay.advance(past);
    }
    let shown = replay.shown(today);
    assert_eq!((shown.current, shown.best, shown.total), (current, best, total));
}
