//! Habits made up for tests, and the days they were lived.
use std::collections::BTreeMap;

use chrono::Weekday;

use super::{
    Habit, HabitDirection, HabitKind, HabitPause,
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
    Habit {
        id: uuid::Uuid::nil().into(),
        name: "x".into(),
        activity_id: None,
        moment_id: None,
        kind,
        direction,
        target,
        unit_word: String::new(),
        schedule: Schedule {
            rule,
            from: day(0),
            until: None,
            except_holidays: false,
        },
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
    let mut replay = Replay::new(&history, day(0), None);
    (0..length)
        .map(|n| {
            replay.advance(day(n));
            replay.state()
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
