//! Every n days: one time in each stretch from a due day to the day before the next.
//!
//! Done on any day of its stretch the step counts for that due day: a day late isn't a miss until the next one is due.
//! Amounts add up over the stretch. Strength moves once a stretch, by the share of the target that was reached in it (the
//! window of n days of the formula), as soon as it is reached and at the latest when the stretch is over; so neither being
//! late nor being early costs anything. A skip, or a pause over a part of it, asks nothing of the whole stretch.
use std::collections::BTreeMap;

use super::{Habit, HabitDirection, HabitKind, HabitPause, days::DayRecord, window};
use crate::calendar::JournalDay;

/// A stretch with what was done in it.
pub(super) struct Stretch {
    /// The due day.
    pub first: JournalDay,
    /// The last day before the next due day.
    pub last: JournalDay,
    /// What was done, in thousandths; of a limit, on days that were not excused.
    pub sum: i64,
    /// Some day of it was rest, so that it asks for nothing.
    pub rested: bool,
}

impl Stretch {
    /// The stretch around `day`, as far as `days` go; `None` unless the habit is of every n days.
    pub fn around(
        habit: &Habit,
        pauses: &[HabitPause],
        days: &BTreeMap<JournalDay, DayRecord>,
        day: JournalDay,
    ) -> Option<Self> {
        let (first, last) = habit.lived.stretch(day)?;
        let nothing = DayRecord::default();
        let mut stretch = Self {
            first,
            last,
            sum: 0,
            rested: false,
        };
        for day in first.through(last) {
            let record = days.get(&day).unwrap_or(&nothing);
            let excused = record.is_excused(habit, pauses, day);
            stretch.rested |= excused;
            if !(excused && habit.direction == HabitDirection::AtMost) {
                stretch.sum = stretch.sum.saturating_add(record.period_credit(habit));
            }
        }
        Some(stretch)
    }

    /// Whether the target is reached, or the limit kept to so far.
    pub fn is_kept(&self, habit: &Habit) -> bool {
        match habit.direction {
            HabitDirection::AtLeast => self.sum > 0 && self.sum >= habit.target,
            HabitDirection::AtMost => self.sum <= habit.target,
        }
    }

    /// The share of the target, 0 to 1.
    pub fn share(&self, habit: &Habit) -> f64 {
        window::share(habit.direction, self.sum, habit.target as f64)
    }

    /// Whether the step is still wanted: nothing excuses it and it isn't done.
    pub fn is_wanted(&self, habit: &Habit) -> bool {
        !self.rested && !self.is_kept(habit)
    }
}

impl DayRecord {
    /// What the day adds to its period, in thousandths: of yes/no, twice on one day is once; an amount adds up.
    pub(super) fn period_credit(&self, habit: &Habit) -> i64 {
        match habit.kind {
            HabitKind::YesNo => self.credit(habit).min(habit.target),
            HabitKind::Amount | HabitKind::Minutes => self.credit(habit),
        }
    }
}
