//! What strength and streaks promise, beside Loop Habit Tracker's own numbers (in `replay_tests.rs`): rest never costs
//! anything, amounts add up, limits rest too.
use std::collections::BTreeMap;

use chrono::Weekday;
use rstest::rstest;

use super::{
    replay::{History, Replay},
    testing::{DAILY, a_week, at_most, day, every, minutes, pause, run, skip, value, yes_no},
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

/// Whichever day of the three it is done on, strength is the same once the stretch is over, and never falls in between.
#[test]
fn every_three_days_no_day_is_better() {
    let habit = yes_no(Rule::EveryNDays { days: 3 });
    let on = |late: fn(i64) -> i64| {
        let states = run(&habit, &[], every(300, 1000, |n| n % 3 == late(n / 3)), 300);
        assert!(states.windows(2).all(|w| w[1].score >= w[0].score));
        states[299].clone()
    };
    let punctual = on(|_| 0);
    assert_eq!(on(|_| 2), punctual);
    assert_eq!(on(|k| k % 3), punctual);
    assert!(punctual.score > 0.98 && punctual.current == 100);
}

#[test]
fn amounts_of_a_stretch_add_up() {
    let habit = minutes(30, Rule::EveryNDays { days: 3 });
    let states = run(&habit, &[], every(300, 10_000, |_| true), 300);
    assert_eq!(states[299].current, 100);
    let twenty = run(&habit, &[], every(3000, 20_000, |n| n % 3 == 1), 3000);
    close(twenty[2999].score, 2.0 / 3.0);
    assert_eq!(twenty[2999].best, 0);
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

/// From uhabits' tests: days that are skipped are cut out of the window.
#[test]
fn six_a_week_with_three_days_skipped() {
    let days = (0..18).map(|n| {
        let skipped = (10..=12).contains(&(17 - n));
        (n, if skipped { skip() } else { value(1000) })
    });
    let states = run(&yes_no(a_week(6)), &[], days, 18);
    let wanted = [
        0.004014, 0.011848, 0.023319, 0.038251, 0.056477, 0.056477, 0.056477, 0.056477, 0.077839, 0.102187,
        0.129375, 0.159268, 0.191734, 0.226651, 0.263899, 0.299354, 0.333100, 0.365222,
    ];
    for (state, wanted) in states.into_iter().zip(wanted) {
        close(state.score, wanted);
    }
}

#[test]
fn a_little_done_at_rest_is_no_miss() {
    let days = every(20, 30_000, |_| true).chain([(22, value(5000))]);
    let states = run(&minutes(30, DAILY), &[pause(20, 25)], days, 26);
    assert_eq!((states[25].score, states[25].current), (states[19].score, 20));
}

#[test]
fn a_limit_rests_too() {
    let states = run(&at_most(2000, DAILY), &[pause(5, 9)], [(7, value(9000))], 10);
    assert_eq!((states[9].score, states[9].current), (states[4].score, 5));
}

/// Done on the 25th of each 30 days, before and after three months of rest: the weeks until the first step after the rest
/// are no worse than those before it.
#[test]
fn coming_back_after_a_long_rest_costs_nothing() {
    let habit = yes_no(Rule::TimesPerMonth { times: 1 });
    let days = every(900, 1000, |n| n % 30 == 24 && !(720..810).contains(&n));
    let states = run(&habit, &[pause(720, 809)], days, 900);
    assert_eq!(states[719].score, states[809].score);
    for state in &states[810..] {
        assert!(state.score >= states[719].score - 1e-9, "{}", state.score);
    }
}

#[test]
fn a_week_of_illness_breaks_nothing() {
    // Every Sunday; ill from a Tuesday to the Sunday after next.
    let days = every(70, 1000, |n| n % 7 == 6 && !(29..42).contains(&n));
    let states = run(&yes_no(a_week(1)), &[pause(29, 41)], days, 70);
    assert_eq!(states[69].current, 8);
}

#[test]
fn amounts_add_up_over_the_week() {
    let little = every(700, 30_000, |n| n % 7 < 5);
    let states = run(&minutes(150, a_week(1)), &[], little, 700);
    assert!(states[699].score > 0.99, "{}", states[699].score);
    assert_eq!(states[699].current, 100);
    let all_at_once = every(700, 135_000, |n| n % 7 == 0);
    let states = run(&minutes(45, a_week(3)), &[], all_at_once, 700);
    close(states[699].score, 1.0);
    assert_eq!(states[699].current, 100);
}

#[test]
fn a_weekly_limit_counts_the_whole_week() {
    let habit = at_most(5000, a_week(1));
    // The tenth week is over once the eleventh begins.
    assert_eq!(run(&habit, &[], [], 71)[70].current, 10);
    let two_a_day = every(70, 2000, |_| true);
    assert_eq!(run(&habit, &[], two_a_day, 71)[70].current, 0);
    let five_on_sunday = every(70, 5000, |n| n % 7 == 6);
    let states = run(&habit, &[], five_on_sunday, 71);
    assert_eq!((states[70].current, states[70].score), (10, 1.0));
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
#[case::part_of_a_week_at_rest_asks_less(a_week(3), "x-x-x-- x--ssss x-x-x--", 3, 3, 7)]
#[case::every_three_days(Rule::EveryNDays { days: 3 }, "x-- s-- x-- --- x", 1, 2, 3)]
#[case::a_day_late_is_no_miss(Rule::EveryNDays { days: 3 }, "-x- --x x-- -x", 4, 4, 4)]
#[case::late_but_not_over(Rule::EveryNDays { days: 3 }, "x-- --", 1, 1, 1)]
#[case::missed_once_the_next_is_due(Rule::EveryNDays { days: 3 }, "x-- --- -", 0, 1, 1)]
#[case::twice_is_once(Rule::EveryNDays { days: 3 }, "xxx x-- -", 2, 2, 4)]
#[case::a_skip_is_of_the_whole_stretch(Rule::EveryNDays { days: 3 }, "x-- -s- -x", 2, 2, 2)]
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
    let mut replay = Replay::new(&history, None);
    let today = day(days.len() as i64 - 1);
    for past in day(0).through(today.previous()) {
        replay.advance(past);
    }
    let shown = replay.shown(today);
    assert_eq!((shown.current, shown.best, shown.total), (current, best, total));
}
