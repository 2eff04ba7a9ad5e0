//! Strength and streaks against naive oracles that look at the whole past every day, and what must hold of any habit.
use std::collections::BTreeMap;

use chrono::Weekday;
use proptest::prelude::*;

use super::{
    Habit, HabitDirection, HabitKind, HabitPause,
    days::DayRecord,
    replay::{History, Replay},
    testing::{Life, a_week, any_life, day, run, skip, value, yes_no},
};
use crate::calendar::{JournalDay, Rule, Schedule};

fn numbered(records: &[DayRecord]) -> impl Iterator<Item = (i64, DayRecord)> {
    (0..).zip(records.iter().cloned())
}

fn is_at_most(habit: &Habit) -> bool {
    habit.direction == HabitDirection::AtMost
}

fn rests(habit: &Habit, record: &DayRecord, pauses: &[HabitPause], d: JournalDay) -> bool {
    let rest = record.skip.is_some() || pauses.iter().any(|p| p.covers(d));
    rest && (is_at_most(habit) || !reaches(habit, record))
}

fn reaches(habit: &Habit, record: &DayRecord) -> bool {
    if is_at_most(habit) {
        record.value <= habit.day_target()
    } else {
        record.small || record.value >= habit.day_target()
    }
}

/// What a day adds to a sum over days.
fn adds(habit: &Habit, record: &DayRecord) -> i64 {
    match habit.kind {
        HabitKind::YesNo => 1000 * i64::from(reaches(habit, record)),
        _ if record.small => record.value.max(habit.day_target()),
        _ => record.value,
    }
}

/// Of every n days: each due day with the days until the next one, found by walking from day to day.
fn stretches((habit, records, _): &Life) -> Vec<(JournalDay, JournalDay)> {
    let endless = Schedule {
        until: None,
        ..habit.schedule.clone()
    };
    let end = day(records.len() as i64 - 1);
    let due: Vec<_> = day(0)
        .through(end.plus_days(400))
        .filter(|d| endless.due_on(*d))
        .collect();
    due.windows(2)
        .map(|pair| (pair[0], pair[1].previous()))
        .filter(|(first, _)| habit.schedule.is_within_limits(*first) && *first <= end)
        .map(|(first, last)| (first, habit.schedule.until.map_or(last, |until| until.min(last))))
        .collect()
}

fn is_every_n(habit: &Habit) -> bool {
    matches!(habit.schedule.rule, Rule::EveryNDays { days: 2.. })
}

/// What a stretch came to: the sum, whether all, some or none of it was rest, and whether it is over.
fn stretch_of(
    (habit, records, pauses): &Life,
    (first, last): (JournalDay, JournalDay),
) -> (i64, bool, bool, bool) {
    let lived: Vec<_> = first
        .through(last)
        .filter(|d| *d - day(0) < records.len() as i64)
        .collect();
    let record = |d: &JournalDay| &records[(*d - day(0)) as usize];
    let rest: Vec<_> = lived
        .iter()
        .filter(|d| rests(habit, record(d), pauses, **d))
        .collect();
    let sum = lived
        .iter()
        .filter(|d| !(is_at_most(habit) && rest.contains(d)))
        .map(|d| adds(habit, record(d)))
        .sum();
    let over = lived.last() == Some(&last);
    let all = over && rest.len() == lived.len();
    (sum, !rest.is_empty(), all, over)
}

/// The score stretch by stretch: one step each, as soon as it can only go that way.
fn naive_stretch_score(life: &Life) -> f64 {
    let habit = &life.0;
    let mut score: f64 = if is_at_most(habit) { 1.0 } else { 0.0 };
    let n = f64::from(habit.schedule.frequency().days);
    for stretch in stretches(life) {
        let (sum, some_rest, all_rest, over) = stretch_of(life, stretch);
        let over_by = if habit.target > 0 {
            (sum - habit.target) as f64 / habit.target as f64
        } else {
            sum as f64
        };
        let m = 0.5_f64.powf(n.sqrt() / 13.0);
        let step = |c: f64| m * score + (1.0 - m) * c;
        score = if is_at_most(habit) {
            let next = step((1.0 - over_by).clamp(0.0, 1.0));
            if over && !all_rest { next } else { next.min(score) }
        } else {
            let next = step((1.0 + over_by).min(1.0));
            if over && !some_rest { next } else { next.max(score) }
        };
    }
    score
}

fn naive_stretch_streak(life: &Life) -> (u32, u32) {
    let habit = &life.0;
    let (mut current, mut best) = (0, 0);
    for (first, last) in stretches(life) {
        let (sum, some_rest, all_rest, over) = stretch_of(life, (first, last));
        let verdict = if is_at_most(habit) {
            match sum > habit.target {
                true => Some(false),
                false => (over && !all_rest).then_some(true),
            }
        } else {
            let lived = first.through(last).filter(|d| *d - day(0) < life.1.len() as i64);
            let rest = lived
                .filter(|d| rests(habit, &life.1[(*d - day(0)) as usize], &life.2, *d))
                .count() as i64;
            let length = last - first + 1;
            // Of an amount, rest takes its part of the target along.
            if sum > 0 && sum * length >= habit.target * (length - rest) {
                Some(true)
            } else {
                (over && !some_rest).then_some(false)
            }
        };
        match verdict {
            Some(true) => current += 1,
            Some(false) => current = 0,
            None => {}
        }
        best = best.max(current);
    }
    (current, best)
}

/// The score by the formula, each day over the list of all days that ever counted.
fn naive_score(life @ (habit, records, pauses): &Life) -> f64 {
    if is_every_n(habit) {
        return naive_stretch_score(life);
    }
    let f = habit.schedule.frequency();
    let ratio = f64::from(f.times) / f64::from(f.days);
    let mut score = if is_at_most(habit) { 1.0 } else { 0.0 };
    let mut counted: Vec<i64> = Vec::new();
    for (n, record) in numbered(records) {
        let excused = rests(habit, &record, pauses, day(n));
        let begun = !is_at_most(habit) && (record.value > 0 || record.small);
        if !habit.schedule.possible_on(day(n)) || excused && !begun {
            continue;
        }
        let (sum, target, per) = if habit.schedule.is_count() {
            match counted.last_mut() {
                Some(last) if excused => *last += adds(habit, &record),
                _ => counted.push(adds(habit, &record)),
            }
            let (times, days) = match (ratio == 1.0, habit.kind) {
                (true, _) => (1, 1),
                (_, HabitKind::YesNo) => (2 * f.times, 2 * f.days),
                _ => (f.times, f.days),
            };
            let sum = counted.iter().rev().take(days as usize).sum::<i64>();
            (sum, habit.target * i64::from(times), ratio.sqrt())
        } else {
            let small = if record.small { habit.day_target() } else { 0 };
            (record.value.max(small), habit.day_target(), 1.0 / ratio.sqrt())
        };
        let over = if target > 0 {
            (sum - target) as f64 / target as f64
        } else {
            sum as f64
        };
        let c = if is_at_most(habit) {
            (1.0 - over).clamp(0.0, 1.0)
        } else {
            (1.0 + over).min(1.0)
        };
        let m = 0.5_f64.powf(per / 13.0);
        let next = m * score + (1.0 - m) * c;
        let at_rest = record.skip.is_some() || pauses.iter().any(|p| p.covers(day(n)));
        score = if at_rest { next.max(score) } else { next };
    }
    score
}

/// Current and best streak at the end of the last day, each period looked at as a whole, from the beginning.
fn naive_streak(life @ (habit, records, pauses): &Life) -> (u32, u32) {
    if is_every_n(habit) {
        return naive_stretch_streak(life);
    }
    let last = records.len() as i64 - 1;
    let record = |d: JournalDay| records[(d - day(0)) as usize].clone();
    let (mut current, mut best, mut n) = (0, 0, 0);
    while n <= last {
        let first = day(n);
        let (begin, end) = habit
            .schedule
            .period(first, Weekday::Mon)
            .unwrap_or((first, first));
        n += end - first + 1;
        let verdict = if habit.schedule.is_count() {
            let length = end - begin + 1;
            let times = i64::from(habit.schedule.frequency().times).min(length);
            let within: Vec<_> = begin
                .through(end)
                .filter(|d| habit.schedule.is_within_limits(*d))
                .collect();
            let lived: Vec<_> = within.iter().filter(|d| **d <= day(last)).copied().collect();
            let resting = |d: &JournalDay| rests(habit, &record(*d), pauses, *d);
            let active = (within.len() - lived.iter().filter(|d| resting(d)).count()) as i64;
            let sum: i64 = lived
                .iter()
                .filter(|d| !(is_at_most(habit) && resting(d)))
                .map(|d| adds(habit, &record(*d)))
                .sum();
            let whole = habit.target * times;
            let over = end < day(last);
            if lived.is_empty() {
                None
            } else if is_at_most(habit) {
                if sum > whole {
                    Some(false)
                } else {
                    (over && active > 0).then_some(true)
                }
            } else {
                let done = lived.iter().filter(|d| reaches(habit, &record(**d))).count() as i64;
                let wanted = times * active / length;
                let kept = done > 0 && done >= wanted || sum > 0 && sum * length >= whole * active;
                if kept {
                    Some(true)
                } else {
                    (over && wanted > 0).then_some(false)
                }
            }
        } else {
            let r = record(first);
            (habit.schedule.due_on(first) && !rests(habit, &r, pauses, first)).then(|| reaches(habit, &r))
        };
        match verdict {
            Some(true) => current += 1,
            Some(false) => current = 0,
            None => {}
        }
        best = best.max(current);
    }
    (current, best)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(256))]

    #[test]
    fn agrees_with_the_oracles(life in any_life()) {
        let (habit, records, pauses) = &life;
        let state = run(habit, pauses, numbered(records), records.len() as i64).pop().unwrap();
        prop_assert!((0.0..=1.0).contains(&state.score));
        let naive = naive_score(&life);
        prop_assert!((state.score - naive).abs() < 1e-9, "{} is not {naive}", state.score);
        prop_assert_eq!((state.current, state.best), naive_streak(&life));
    }

    /// Written down and read again in the middle: the same, to the last bit.
    #[test]
    fn a_checkpoint_loses_nothing((habit, records, pauses) in any_life(), cut in 0..120_i64) {
        let days: BTreeMap<_, _> = numbered(&records).map(|(n, r)| (day(n), r)).collect();
        let history = History { habit: &habit, pauses: &pauses, days: &days, week_start: Weekday::Mon };
        let cut = cut.min(records.len() as i64);
        let (mut whole, mut first) = (Replay::new(&history, None), Replay::new(&history, None));
        for n in 0..cut {
            first.advance(day(n));
        }
        let text = serde_json::to_string(first.state()).unwrap();
        let mut resumed = Replay::new(&history, Some(serde_json::from_str(&text).unwrap()));
        for n in 0..records.len() as i64 {
            whole.advance(day(n));
            if n >= cut {
                resumed.advance(day(n));
            }
        }
        prop_assert_eq!(resumed.state(), whole.state());
    }

    /// A day of rest never lowers the score, breaks a streak, or takes anything away later from those who name their days.
    #[test]
    fn rest_costs_nothing((habit, records, pauses) in any_life()) {
        let length = records.len() as i64;
        let states = run(&habit, &pauses, numbered(&records), length);
        for (n, pair) in (1..).zip(states.windows(2)) {
            if records[n as usize].skip.is_some() || pauses.iter().any(|p| p.covers(day(n))) {
                prop_assert!(pair[1].score >= pair[0].score);
                let new_period = habit.period(day(n), Weekday::Mon).is_some_and(|(first, _)| first == day(n));
                prop_assert!(pair[1].current >= pair[0].current || new_period);
            }
        }
        if !habit.schedule.is_count() && habit.direction == HabitDirection::AtLeast {
            let without = run(&habit, &[], numbered(&records), length);
            prop_assert!(states[length as usize - 1].score >= without[length as usize - 1].score - 1e-12);
            prop_assert!(states[length as usize - 1].current >= without[length as usize - 1].current);
        }
    }

    /// Days of rest leave what comes after as if they had never been.
    #[test]
    fn rest_leaves_no_trace(
        times in 1..=7_u8,
        month in any::<bool>(),
        done in prop::collection::vec(any::<bool>(), 2..80),
        at in 0..80_usize,
        length in 1..100_usize,
    ) {
        let habit = yes_no(if month { Rule::TimesPerMonth { times } } else { a_week(times) });
        let at = at.min(done.len() - 1);
        let days: Vec<_> = done.iter().map(|done| value(1000 * i64::from(*done))).collect();
        let rested = [&days[..at], &vec![skip(); length], &days[at..]].concat();
        let last = |days: &[DayRecord]| run(&habit, &[], numbered(days), days.len() as i64).pop().unwrap().score;
        prop_assert_eq!(last(&days), last(&rested));
    }

    /// What is shown of today: never less than it was, of at least; never more, of at most; and once reached, as it will be.
    #[test]
    fn today_counts_once_it_can_only_be_one_way((habit, records, pauses) in any_life()) {
        let days: BTreeMap<_, _> = numbered(&records).map(|(n, r)| (day(n), r)).collect();
        let history = History { habit: &habit, pauses: &pauses, days: &days, week_start: Weekday::Mon };
        let mut replay = Replay::new(&history, None);
        let today = records.len() as i64 - 1;
        for n in 0..today {
            replay.advance(day(n));
        }
        let before = replay.state().clone();
        let mut over = Replay::new(&history, Some(before.clone()));
        over.advance(day(today));
        let shown = replay.shown(day(today));
        if is_at_most(&habit) {
            prop_assert!(shown.score <= before.score && shown.score >= over.state().score.min(before.score));
        } else {
            prop_assert!(shown.score >= before.score);
            if reaches(&habit, &records[today as usize]) && !habit.has_periods() {
                prop_assert_eq!(&shown, over.state());
            }
        }
    }
}
