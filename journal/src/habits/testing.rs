//! Habits made up for tests, and the days they were lived.
use std::collections::BTreeMap;

use chrono::Weekday;
use proptest::prelude::*;

use super::{
    Habit, HabitDirection, HabitKind, HabitPause, RestReason,
    days::DayRecord,
    replay::{History, Replay, RunningState},
};
use crate::calendar::{JournalDay, Rule, Schedule};

pub const DAILY: Rule = Rule::Daily { times: 1 };

/// Day `n` counted from Monday, 2024-01-01.
pub fn day(n: i64) -> JournalDay {
    JournalDay::new(2024, 1, 1).unwrap().plus_days(n)
}

pub fn habit(kind: HabitKind, direction: HabitDirection, target: i64, rule: Rule) -> Habit {
    let schedule = Schedule {
        rule,
        from: day(0),
        until: None,
        except_holidays: false,
    };
    Habit {
        id: uuid::Uuid::nil().into(),
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

pub fn yes_no(rule: Rule) -> Habit {
    habit(HabitKind::YesNo, HabitDirection::AtLeast, 1000, rule)
}

pub fn minutes(target: i64, rule: Rule) -> Habit {
    habit(HabitKind::Minutes, HabitDirection::AtLeast, target * 1000, rule)
}

pub fn at_most(target: i64, rule: Rule) -> Habit {
    habit(HabitKind::Amount, HabitDirection::AtMost, target, rule)
}

pub fn a_week(times: u8) -> Rule {
    Rule::TimesPerWeek { times }
}

pub fn value(value: i64) -> DayRecord {
    DayRecord {
        value,
        ..DayRecord::default()
    }
}

pub fn skip() -> DayRecord {
    DayRecord {
        skip: Some(None),
        ..DayRecord::default()
    }
}

pub fn pause(from: i64, to: i64) -> HabitPause {
    HabitPause {
        id: uuid::Uuid::nil().into(),
        habit_id: uuid::Uuid::nil().into(),
        reason: RestReason::Illness,
        note: String::new(),
        from_day: day(from),
        until_day: Some(day(to)),
    }
}

/// The state at the end of day 0 to `length - 1`.
pub fn run(
    habit: &Habit,
    pauses: &[HabitPause],
    days: impl IntoIterator<Item = (i64, DayRecord)>,
    length: i64,
) -> Vec<RunningState> {
    let days: BTreeMap<_, _> = days.into_iter().map(|(n, r)| (day(n), r)).collect();
    let history = History {
        habit,
        pauses,
        days: &days,
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

/// `amount` on the days of 0 to `length - 1` that `on` picks.
pub fn every(
    length: i64,
    amount: i64,
    on: impl Fn(i64) -> bool,
) -> impl Iterator<Item = (i64, DayRecord)> + Clone {
    let picked: Vec<_> = (0..length).filter(|n| on(*n)).collect();
    picked.into_iter().map(move |n| (n, value(amount)))
}

pub fn any_rule() -> impl Strategy<Value = Rule> {
    let weekday = |n: u8| Weekday::try_from(n).unwrap();
    prop_oneof![
        (1..4_u8).prop_map(|times| Rule::Daily { times }),
        prop::collection::vec(0..7_u8, 1..6).prop_map(move |days| Rule::Weekdays {
            days: days.into_iter().map(weekday).collect()
        }),
        (1..=7_u8).prop_map(|times| Rule::TimesPerWeek { times }),
        (1..=31_u8).prop_map(|times| Rule::TimesPerMonth { times }),
        (1..10_u16).prop_map(|days| Rule::EveryNDays { days }),
        (1..=31_u8).prop_map(|day| Rule::MonthDay { day }),
        (1..=4_i8, 0..7_u8).prop_map(move |(nth, day)| Rule::NthWeekday {
            nth,
            weekday: weekday(day)
        }),
    ]
}

pub type Life = (Habit, Vec<DayRecord>, Vec<HabitPause>);

/// A habit of any kind, up to 120 days of it, and up to two pauses.
pub fn any_life() -> impl Strategy<Value = Life> {
    let kind = prop_oneof![
        Just((HabitKind::YesNo, HabitDirection::AtLeast, 1000)),
        (1000..3000_i64).prop_map(|t| (HabitKind::Amount, HabitDirection::AtLeast, t)),
        (0..3000_i64).prop_map(|t| (HabitKind::Minutes, HabitDirection::AtMost, t)),
    ];
    let until = prop::option::weighted(0.2, 40..100_i64);
    let made = (any_rule(), kind, 0..10_i64, until, any::<bool>());
    made.prop_flat_map(
        |(rule, (kind, direction, target), from, until, except_holidays)| {
            let mut habit = habit(kind, direction, target, rule);
            habit.schedule.from = day(from);
            habit.schedule.until = until.map(day);
            habit.schedule.except_holidays = except_holidays;
            habit.lived = habit.schedule.clone();
            let amount =
                prop_oneof![3 => Just(0), 3 => Just(target), 2 => 1..4000_i64, 1 => Just(3 * target)];
            let record = (amount, prop::bool::weighted(0.1), prop::bool::weighted(0.15)).prop_map(
                move |(amount, small, skipped)| DayRecord {
                    value: if kind == HabitKind::YesNo {
                        amount / 1000 * 1000
                    } else {
                        amount
                    },
                    small: small && direction == HabitDirection::AtLeast,
                    skip: skipped.then_some(None),
                    note: String::new(),
                },
            );
            let pauses = prop::collection::vec((0..120_i64, 0..20_i64), 0..3);
            (
                Just(habit),
                prop::collection::vec(record, 1..120),
                pauses.prop_map(|all| all.into_iter().map(|(from, n)| pause(from, from + n)).collect()),
            )
        },
    )
}
