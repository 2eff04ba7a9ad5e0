//! The week or month that a count rule counts in: what it has so far, and whether that keeps it.
use chrono::Weekday;
use serde::{Deserialize, Serialize};

use super::{Habit, HabitDirection, HabitKind, days::DayRecord};
use crate::calendar::JournalDay;

/// A period under way.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Period {
    /// Its first day.
    pub first: JournalDay,
    /// How many days it has.
    length: u32,
    /// Days that count: within the schedule's limits, and not excused so far.
    active: u32,
    /// Days on which the target was kept.
    pub done: u32,
    /// What was done, in thousandths; of a limit, on days that were not excused.
    sum: i64,
    /// Kept already (at least), or broken already (at most).
    pub settled: bool,
}

impl Period {
    /// The period around `day`, with nothing in it; `None` unless the habit has a count rule.
    pub fn around(habit: &Habit, day: JournalDay, week_start: Weekday) -> Option<Self> {
        let (first, last) = habit.schedule.period(day, week_start)?;
        let from = first.max(habit.schedule.from);
        let until = habit.schedule.until.map_or(last, |until| until.min(last));
        Some(Self {
            first,
            length: (last - first + 1) as u32,
            active: (until - from + 1).max(0) as u32,
            done: 0,
            sum: 0,
            settled: false,
        })
    }

    /// Takes a day in. Answers whether that day keeps the period (`true`) or breaks it (`false`), if it does either.
    pub fn take(&mut self, habit: &Habit, record: &DayRecord, excused: bool) -> Option<bool> {
        let at_most = habit.direction == HabitDirection::AtMost;
        self.active = self.active.saturating_sub(u32::from(excused));
        if !(at_most && excused) {
            // Twice on one day is once; an amount adds up over the days.
            let credit = match habit.kind {
                HabitKind::YesNo => record.credit(habit).min(habit.target),
                HabitKind::Amount | HabitKind::Minutes => record.credit(habit),
            };
            self.sum = self.sum.saturating_add(credit);
            self.done += u32::from(record.is_started() && record.is_done(habit));
        }
        let kept = self.is_kept(habit);
        if self.settled || kept == at_most {
            return None;
        }
        self.settled = true;
        Some(kept)
    }

    /// Its last day is over. Answers whether that keeps or breaks it; nothing if it is settled already, or asked nothing.
    pub fn close(&self, habit: &Habit) -> Option<bool> {
        if self.settled {
            return None;
        }
        match habit.direction {
            HabitDirection::AtLeast => (self.times_left(habit) > 0).then_some(false),
            HabitDirection::AtMost => (self.active > 0).then_some(true),
        }
    }

    /// How often the step is wanted in it, at least once: fewer times if it began late or was partly rest.
    pub fn wanted(&self, habit: &Habit) -> u32 {
        self.times_left(habit).max(1)
    }

    /// The same, and nothing when so much of it was rest that not even one time is left. Rounded down: rest is never held
    /// against anybody.
    fn times_left(&self, habit: &Habit) -> u32 {
        self.times(habit) * self.active / self.length.max(1)
    }

    /// Of a month shorter than the count, every day.
    fn times(&self, habit: &Habit) -> u32 {
        habit.schedule.frequency().times.min(self.length)
    }

    /// By days or by amount.
    fn is_kept(&self, habit: &Habit) -> bool {
        let whole = i128::from(habit.target) * i128::from(self.times(habit));
        match habit.direction {
            HabitDirection::AtMost => i128::from(self.sum) <= whole,
            HabitDirection::AtLeast => {
                let part = i128::from(self.sum) * i128::from(self.length);
                self.done > 0 && self.done >= self.times_left(habit)
                    || self.sum > 0 && part >= whole * i128::from(self.active)
            }
        }
    }
}
