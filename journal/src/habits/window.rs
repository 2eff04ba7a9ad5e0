//! The window of a count rule: what the last days reached of what they want.
//!
//! For amounts it is as long as the frequency's days, for yes/no twice as long, so that another weekday than last week's costs
//! nothing (source: `ScoreList.kt` of uhabits). Excused days are cut out of time: the window is the last days that were not,
//! and so its target asks only what those ask. A rest leaves no trace, however long it was: cut to the calendar instead, the
//! first days after it would be all of the window, and the score would fall until the next step.
use super::{Habit, HabitDirection, HabitKind};

/// Takes a day's `credit` in thousandths into the window and answers the share that the window then reaches, 0 to 1.
///
/// `window` holds days not excused, earliest first; those before the habit's first are nothing and left out. What was done
/// on an excused day is added to the day before, so that it wants nothing.
pub(super) fn slide(window: &mut Vec<i64>, habit: &Habit, credit: i64, excused: bool) -> f64 {
    let f = habit.schedule.frequency();
    let (times, days) = match habit.kind {
        // Every day, said in another way.
        _ if f.times == f.days => (1, 1),
        HabitKind::YesNo => (2 * f.times, 2 * f.days),
        HabitKind::Amount | HabitKind::Minutes => (f.times, f.days),
    };
    // Twice on one day is once.
    let credit = match habit.kind {
        HabitKind::YesNo => credit.min(habit.target),
        HabitKind::Amount | HabitKind::Minutes => credit,
    };
    match window.last_mut() {
        Some(last) if excused => *last = last.saturating_add(credit),
        _ => window.push(credit),
    }
    if window.len() > days as usize {
        window.remove(0);
    }
    let sum = window.iter().fold(0_i64, |sum, n| sum.saturating_add(*n));
    share(habit.direction, sum, habit.target as f64 * f64::from(times))
}

/// The share of a target, 0 to 1. At most: 1 up to the target, falling to 0 at twice the target.
pub(super) fn share(direction: HabitDirection, sum: i64, target: f64) -> f64 {
    let sum = sum as f64;
    match direction {
        HabitDirection::AtLeast if target > 0.0 => (sum / target).min(1.0),
        HabitDirection::AtMost if target > 0.0 => (1.0 - (sum - target) / target).clamp(0.0, 1.0),
        HabitDirection::AtMost if sum > 0.0 => 0.0,
        HabitDirection::AtLeast | HabitDirection::AtMost => 1.0,
    }
}
