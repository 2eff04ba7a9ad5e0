use std::collections::BTreeMap;

use chrono::Weekday;
use proptest::prelude::*;

use super::*;
use crate::{
    calendar::{Rule, Schedule},
    habits::{HabitKind, RestReason},
};

const START: &str = "2026-01-01";

fn day(n: i64) -> JournalDay {
    START.parse::<JournalDay>().unwrap().plus_days(n)
}

fn habit(rule: Rule, kind: HabitKind, direction: HabitDirection, target: i64) -> Habit {
    let id = uuid::Uuid::nil().into();
    let schedule = Schedule {
        rule,
        from: day(0),
        until: None,
        except_holidays: false,
    };
    Habit {
        id,
        name: "x".into(),
        activity_id: None,
        moment_id: None,
        kind,
        direction,
        target,
        unit_word: String::new(),
        lived: schedule.clone(),
        schedule,
        cue: String::new(),
        small: String::new(),
        small_target: None,
        archived: false,
    }
}

fn yes_no(rule: Rule) -> Habit {
    habit(rule, HabitKind::YesNo, HabitDirection::AtLeast, 1000)
}

fn value(value: i64) -> DayRecord {
    DayRecord {
        value,
        ..DayRecord::default()
    }
}

fn skip() -> DayRecord {
    DayRecord {
        skip: Some(None),
        ..DayRecord::default()
    }
}

fn done() -> DayRecord {
    value(1000)
}

fn pause(from: i64, to: i64) -> HabitPause {
    HabitPause {
        id: uuid::Uuid::nil().into(),
        habit_id: uuid::Uuid::nil().into(),
        reason: RestReason::Care,
        note: String::new(),
        from_day: day(from),
        until_day: Some(day(to)),
    }
}

/// The state at the end of each day.
fn run(
    habit: &Habit,
    pauses: &[HabitPause],
    days: &BTreeMap<JournalDay, DayRecord>,
    length: i64,
) -> Vec<RunningState> {
    let history = History {
        habit,
        pauses,
        days,
        week_start: Weekday::Mon,
    };
    let mut replay = Replay::new(&history, None);
    (0..length)
        .map(|n| {
            replay.advance(day(n));
            replay.state().clone()
        })
        .collect()
}

fn records(all: &[(i64, DayRecord)]) -> BTreeMap<JournalDay, DayRecord> {
    all.iter().map(|(n, r)| (day(*n), r.clone())).collect()
}

fn close(a: f64, b: f64) {
    assert!((a - b).abs() < 1e-6, "{a} is not {b}");
}

#[test]
fn twenty_daily_checks() {
    // Loop Habit Tracker's own expectations.
    let golden = [
        0.051922, 0.101149, 0.147820, 0.192067, 0.234017, 0.273788, 0.311495, 0.347244, 0.381137, 0.413270,
        0.443734, 0.472617, 0.5, 0.525961, 0.550574, 0.573910, 0.596033, 0.617008, 0.636894, 0.655747,
    ];
    let days = (0..20).map(|n| (n, done())).collect::<Vec<_>>();
    let states = run(&yes_no(Rule::Daily { times: 1 }), &[], &records(&days), 20);
    for (state, expected) in states.iter().zip(golden) {
        close(state.score, expected);
    }
    assert_eq!(
        (states[19].current, states[19].best, states[19].total),
        (20, 20, 20)
    );
}

#[test]
fn skips_copy_the_score() {
    // Loop's: twenty checks with skips 5, 10 and 11 days before the last.
    let mut days: Vec<_> = (0..20).map(|n| (n, done())).collect();
    for ago in [5, 10, 11] {
        days[19 - ago] = (19 - ago as i64, skip());
    }
    let states = run(&yes_no(Rule::Daily { times: 1 }), &[], &records(&days), 20);
    close(states[19].score, 0.596033);
    close(states[14].score, 0.472617);
    close(states[13].score, 0.472617);
    for n in [7, 8, 9] {
        close(states[n].score, 0.347244);
    }
    assert_eq!((states[19].current, states[19].total), (17, 17));
}

#[test]
fn three_a_week_with_one_missing_settles_at_two_thirds() {
    let days: Vec<_> = (0..700)
        .filter(|n| n % 7 == 0 || n % 7 == 3)
        .map(|n| (n, done()))
        .collect();
    let states = run(
        &yes_no(Rule::TimesPerWeek { times: 3 }),
        &[],
        &records(&days),
        700,
    );
    assert!(
        (states[699].score - 2.0 / 3.0).abs() < 1e-3,
        "{}",
        states[699].score
    );
}

#[test]
fn how_long_until_nearly_one() {
    let above = |rule: Rule, every: i64, length: i64| {
        let days: Vec<_> = (0..length)
            .filter(|n| n % every == 0)
            .map(|n| (n, done()))
            .collect();
        run(&yes_no(rule), &[], &records(&days), length)
            .last()
            .unwrap()
            .score
    };
    assert!(above(Rule::Daily { times: 1 }, 1, 90) > 0.99);
    assert!(above(Rule::TimesPerWeek { times: 1 }, 7, 39 * 7) > 0.99);
    assert!(above(Rule::TimesPerMonth { times: 1 }, 30, 18 * 30) > 0.99);
    assert!(above(Rule::EveryNDays { days: 7 }, 7, 39 * 7) > 0.99);
}

#[test]
fn a_limit_starts_from_one_and_falls_when_it_is_passed() {
    let at_most = habit(
        Rule::Daily { times: 1 },
        HabitKind::Amount,
        HabitDirection::AtMost,
        2000,
    );
    let states = run(&at_most, &[], &records(&[(0, value(5000)), (1, value(5000))]), 3);
    close(states[1].score, 0.898850);
    assert_eq!((states[1].current, states[2].current), (0, 1));
}

#[test]
fn weekends_off_neither_lower_nor_break() {
    use Weekday::{Fri, Mon, Thu, Tue, Wed};
    let weekdays = yes_no(Rule::Weekdays {
        days: vec![Mon, Tue, Wed, Thu, Fri],
    });
    let days: Vec<_> = (0..365)
        .filter(|n| weekdays.schedule.due_on(day(*n)))
        .map(|n| (n, done()))
        .collect();
    let states = run(&weekdays, &[], &records(&days), 365);
    assert!(states.windows(2).all(|w| w[1].score >= w[0].score));
    assert!(states[364].score > 0.99 && states[364].current as usize == days.len());
}

#[test]
fn a_week_partly_at_rest_wants_less_and_one_all_at_rest_is_bridged() {
    let three = yes_no(Rule::TimesPerWeek { times: 3 });
    // 5 January 2026 is a Monday. One full week, one with four days of rest and two steps, one all rest, one full.
    let steps = [4, 5, 6, 15, 16, 25, 26, 27].map(|n| (n, done()));
    let states = run(&three, &[pause(11, 14), pause(18, 24)], &records(&steps), 32);
    assert_eq!(states[31].current, 3);
    assert_eq!(states[24].current, 2);
    assert_eq!(
        states[24].score, states[17].score,
        "a week of rest keeps the score"
    );
}

#[test]
fn what_is_open_today_neither_counts_nor_breaks() {
    let daily = yes_no(Rule::Daily { times: 1 });
    let days = records(&[(0, done()), (1, done())]);
    let history = History {
        habit: &daily,
        pauses: &[],
        days: &days,
        week_start: Weekday::Mon,
    };
    let mut replay = Replay::new(&history, None);
    replay.advance(day(0));
    replay.advance(day(1));
    assert_eq!(replay.shown(day(2)).current, 2);
}

fn rule() -> impl Strategy<Value = Rule> {
    prop_oneof![
        (1u8..=3).prop_map(|times| Rule::Daily { times }),
        (1u8..=7).prop_map(|times| Rule::TimesPerWeek { times }),
        (1u8..=12).prop_map(|times| Rule::TimesPerMonth { times }),
        (1u16..=9).prop_map(|days| Rule::EveryNDays { days }),
        proptest::sample::subsequence(
            vec![Weekday::Mon, Weekday::Wed, Weekday::Sat, Weekday::Sun],
            1..=4
        )
        .prop_map(|days| Rule::Weekdays { days }),
    ]
}

fn record() -> impl Strategy<Value = DayRecord> {
    prop_oneof![
        3 => Just(done()),
        2 => (0i64..4000).prop_map(value),
        1 => Just(skip()),
        1 => Just(DayRecord { small: true, ..DayRecord::default() }),
    ]
}

const LENGTH: i64 = 120;

fn journal() -> impl Strategy<Value = (Habit, BTreeMap<JournalDay, DayRecord>, Vec<HabitPause>)> {
    let kind = prop_oneof![Just(HabitKind::YesNo), Just(HabitKind::Amount)];
    let direction = prop_oneof![4 => Just(HabitDirection::AtLeast), 1 => Just(HabitDirection::AtMost)];
    let days = proptest::collection::btree_map(0..LENGTH, record(), 0..80);
    let pauses = proptest::collection::vec((0..LENGTH, 0i64..20), 0..3);
    (rule(), kind, direction, days, pauses).prop_map(|(rule, kind, direction, days, pauses)| {
        // A limit needs numbers.
        let direction = if kind == HabitKind::YesNo {
            HabitDirection::AtLeast
        } else {
            direction
        };
        let habit = habit(rule, kind, direction, 1000);
        let days = days.into_iter().map(|(n, r)| (day(n), r)).collect();
        (
            habit,
            days,
            pauses
                .into_iter()
                .map(|(from, length)| pause(from, from + length))
                .collect(),
        )
    })
}

/// Rested, and not done all the same.
fn excused(
    habit: &Habit,
    days: &BTreeMap<JournalDay, DayRecord>,
    pauses: &[HabitPause],
    d: JournalDay,
) -> bool {
    let record = days.get(&d).cloned().unwrap_or_default();
    let rested = record.skip.is_some() || pauses.iter().any(|p| p.covers(d));
    rested && (habit.direction == HabitDirection::AtMost || !kept(habit, days, d))
}

fn kept(habit: &Habit, days: &BTreeMap<JournalDay, DayRecord>, d: JournalDay) -> bool {
    let record = days.get(&d).cloned().unwrap_or_default();
    match habit.direction {
        HabitDirection::AtLeast => record.small || record.value >= habit.day_target(),
        HabitDirection::AtMost => record.value <= habit.day_target(),
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    #[test]
    fn a_replay_may_begin_anywhere((habit, days, pauses) in journal(), cut in 1i64..LENGTH) {
        let whole = run(&habit, &pauses, &days, LENGTH);
        let history = History { habit: &habit, pauses: &pauses, days: &days, week_start: Weekday::Mon };
        let mut later = Replay::new(&history, Some(whole[cut as usize - 1].clone()));
        for n in cut..LENGTH {
            later.advance(day(n));
        }
        prop_assert_eq!(later.state(), &whole[LENGTH as usize - 1]);
    }

    #[test]
    fn strength_stays_between_nothing_and_all((habit, days, pauses) in journal()) {
        for state in run(&habit, &pauses, &days, LENGTH) {
            prop_assert!((0.0..=1.0).contains(&state.score), "{}", state.score);
            prop_assert!(state.current <= state.best);
        }
    }

    /// Day rules against a walk over the list of days that counted.
    #[test]
    fn streaks_of_day_rules_are_runs_of_kept_days((habit, days, pauses) in journal()) {
        prop_assume!(!habit.has_periods());
        let counted: Vec<bool> = (0..LENGTH)
            .map(day)
            .filter(|d| habit.schedule.due_on(*d) && !excused(&habit, &days, &pauses, *d))
            .map(|d| kept(&habit, &days, d))
            .collect();
        let runs: Vec<usize> = counted.split(|k| !k).map(<[bool]>::len).collect();
        let state = run(&habit, &pauses, &days, LENGTH).pop().unwrap();
        prop_assert_eq!(state.current as usize, *runs.last().unwrap());
        prop_assert_eq!(state.best as usize, *runs.iter().max().unwrap());
    }

    /// A stretch of pure rest leaves the score exactly where it was, and a full week after it can't lower it.
    #[test]
    fn rest_never_pulls_down_what_comes_after(times in 1u8..=7, before in 30i64..60, rest in 1i64..30) {
        let habit = yes_no(Rule::TimesPerWeek { times });
        let kept_week = |n: i64| (n - 4).rem_euclid(7) < i64::from(times);
        let end = before + rest + 28;
        let days: BTreeMap<_, _> = (0..end)
            .filter(|n| kept_week(*n) && !(before..before + rest).contains(n))
            .map(|n| (day(n), done()))
            .collect();
        let pauses = [pause(before, before + rest - 1)];
        let states = run(&habit, &pauses, &days, end);
        let (at, after) = (states[before as usize - 1].score, states[(before + rest) as usize - 1].score);
        prop_assert_eq!(at, after);
        prop_assert!(states[end as usize - 1].score >= at - 0.02, "{} after {}", states[end as usize - 1].score, at);
    }
}
