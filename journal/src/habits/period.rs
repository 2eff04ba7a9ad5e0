//! The week, month or stretch that a rule counts in: what it has so far, and whether that keeps it.
use chrono::Weekday;
use serde::{Deserialize, Serialize};

use super::{Habit, HabitDirection, days::DayRecord, window};
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
    /// The period around `day`, with nothing in it; `None` where the habit has none.
    pub fn around(habit: &Habit, day: JournalDay, week_start: Weekday) -> Option<Self> {
        let (first, last) = habit.period(day, week_start)?;
        let from = first.max(habit.lived.from);
        let until = habit.lived.until.map_or(last, |until| until.min(last));
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
            self.sum = self.sum.saturating_add(record.period_credit(habit));
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
        self.asks(habit)
            .then_some(habit.direction == HabitDirection::AtMost)
    }

    /// What was done so far, in thousandths; of a limit, on days that were not excused.
    pub fn sum(&self) -> i64 {
        self.sum
    }

    /// What is wanted or allowed by its end, in thousandths: less if it began late or was partly rest, but of a limit the
    /// whole.
    pub fn target(&self, habit: &Habit) -> i64 {
        let whole = self.whole(habit);
        let part = match habit.direction {
            HabitDirection::AtMost => whole,
            HabitDirection::AtLeast => {
                let (active, length) = (i128::from(self.active), i128::from(self.length.max(1)));
                (whole * active + length - 1) / length
            }
        };
        // At most a hundred million units times 31, in thousandths.
        i64::try_from(part).unwrap_or(i64::MAX)
    }

    /// The share of the whole target, 0 to 1.
    pub fn share(&self, habit: &Habit) -> f64 {
        window::share(habit.direction, self.sum, self.whole(habit) as f64)
    }

    /// Whether something was asked for: it wasn't so much rest that not even one time is left. Of a limit, whether some day
    /// was no rest.
    pub fn asks(&self, habit: &Habit) -> bool {
        match habit.direction {
            HabitDirection::AtLeast => self.times_left(habit) > 0,
            HabitDirection::AtMost => self.active > 0,
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

    fn whole(&self, habit: &Habit) -> i128 {
        i128::from(habit.target) * i128::from(self.times(habit))
    }

    /// By days or by amount.
    fn is_kept(&self, habit: &Habit) -> bool {
        let whole = self.whole(habit);
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
