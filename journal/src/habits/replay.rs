//! Strength and streak, day by day. Any stretch of days can be replayed from the state before it and the [`WARM_DAYS`] before
//! it, so nothing has to begin at the beginning.
use std::collections::{BTreeMap, VecDeque};

use chrono::Weekday;
use serde::{Deserialize, Serialize};

use super::{
    Habit, HabitDirection, HabitKind, HabitPause,
    days::{DayRecord, pause_on},
    strength,
};
use crate::calendar::{Frequency, JournalDay};

/// So many days before the first replayed one are needed to know its window and its period: twice a month of 30 days.
pub const WARM_DAYS: i64 = 60;

/// Where a habit stands at the end of a day.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub struct RunningState {
    /// Strength, 0 to 1.
    pub score: f64,
    /// Periods kept in a row, in what was done: rest is bridged and not counted.
    pub current: u32,
    /// The most that ever were.
    pub best: u32,
    /// Days done in all.
    pub total: u32,
    /// Of these the days with the small version.
    pub small: u32,
}

/// What a habit did, and the rules to read it by.
pub struct History<'a> {
    /// The habit.
    pub habit: &'a Habit,
    /// Its pauses.
    pub pauses: &'a [HabitPause],
    /// Its days with logs.
    pub days: &'a BTreeMap<JournalDay, DayRecord>,
    /// The first day of the person's week.
    pub week_start: Weekday,
}

/// A replay in progress.
pub struct Replay<'a> {
    history: &'a History<'a>,
    state: RunningState,
    frequency: Frequency,
    window: VecDeque<WindowDay>,
    period: PeriodSoFar,
    nothing: DayRecord,
}

#[derive(Clone, Copy)]
struct WindowDay {
    share: f64,
    value: i64,
    excused: bool,
}

#[derive(Default)]
struct PeriodSoFar {
    done: u32,
    counted: u32,
    length: u32,
}

impl<'a> Replay<'a> {
    /// Begins on `day`, from the state at the end of the day before it; `None` if `day` is the habit's first.
    pub fn new(history: &'a History<'a>, day: JournalDay, before: Option<RunningState>) -> Self {
        let at_most = history.habit.direction == HabitDirection::AtMost;
        let first = RunningState {
            score: strength::first(at_most),
            current: 0,
            best: 0,
            total: 0,
            small: 0,
        };
        let mut replay = Self {
            history,
            state: before.unwrap_or(first),
            frequency: history.habit.schedule.frequency(),
            window: VecDeque::new(),
            period: PeriodSoFar::default(),
            nothing: DayRecord::default(),
        };
        if history.habit.schedule.is_count() {
            for earlier in day.plus_days(-WARM_DAYS).through(day.previous()) {
                replay.look(earlier);
                replay.begin_period_after(earlier);
            }
        }
        replay
    }

    /// The state so far.
    pub fn state(&self) -> RunningState {
        self.state
    }

    /// The day goes by.
    pub fn advance(&mut self, day: JournalDay) {
        let habit = self.history.habit;
        if !habit.schedule.is_within_limits(day) {
            return;
        }
        let (record, excused) = self.look(day);
        let started = record.is_started() && record.is_done(habit);
        if started {
            self.state.total += 1;
            self.state.small += u32::from(record.small && record.value < habit.day_target());
        }
        if habit.schedule.is_count() {
            if !excused && let Some(c) = self.window_share() {
                self.state.score = strength::step(self.frequency, self.state.score, c);
            }
            self.end_period(day);
        } else if !excused && habit.schedule.due_on(day) {
            self.state.score = strength::due_step(self.frequency, self.state.score, record.share(habit));
            let kept = record.is_done(habit);
            self.keep(kept);
        } else if excused && started {
            // Done although it could have rested: it counts.
            self.keep(true);
        }
    }

    fn keep(&mut self, kept: bool) {
        self.state.current = if kept { self.state.current + 1 } else { 0 };
        self.state.best = self.state.best.max(self.state.current);
    }

    /// Puts a day into the window and the period. Says what was done, and whether the day was excused.
    fn look(&mut self, day: JournalDay) -> (DayRecord, bool) {
        let habit = self.history.habit;
        let record = self.history.days.get(&day).unwrap_or(&self.nothing).clone();
        let rested = record.skip.is_some() || pause_on(self.history.pauses, day).is_some();
        let excused = rested && !record.is_started();
        if habit.schedule.is_count() {
            let share = if record.is_started() || habit.direction == HabitDirection::AtMost {
                record.share(habit)
            } else {
                0.0
            };
            self.window.push_back(WindowDay {
                share,
                value: record.value,
                excused,
            });
            while self.window.len() as u32 > self.window_days() {
                self.window.pop_front();
            }
            let within = habit.schedule.is_within_limits(day);
            self.period.length += 1;
            self.period.counted += u32::from(within && !excused);
            self.period.done += u32::from(within && record.is_started() && record.is_done(habit));
        }
        (record, excused)
    }

    /// Twice the frequency's days for yes/no, so that one late step doesn't swing it.
    fn window_days(&self) -> u32 {
        match self.history.habit.kind {
            HabitKind::YesNo if self.frequency.times < self.frequency.days => 2 * self.frequency.days,
            _ => self.frequency.days,
        }
    }

    /// The share of the window's target that was reached; the target is prorated over the days not excused. Nothing if all
    /// of the window was.
    fn window_share(&self) -> Option<f64> {
        let habit = self.history.habit;
        let days = f64::from(self.window_days());
        let excused = self.window.iter().filter(|d| d.excused).count() as f64;
        if excused >= days {
            return None;
        }
        let times = f64::from(self.frequency.times) * days / f64::from(self.frequency.days);
        let wanted = times * (days - excused) / days;
        Some(match habit.direction {
            HabitDirection::AtLeast => (self
                .window
                .iter()
                .filter(|d| !d.excused)
                .map(|d| d.share)
                .sum::<f64>()
                / wanted)
                .min(1.0),
            HabitDirection::AtMost => {
                let target = (habit.day_target() as f64 * wanted).max(1.0);
                let value = self.window.iter().map(|d| d.value as f64).sum::<f64>();
                (1.0 - (value - target) / target).clamp(0.0, 1.0)
            }
        })
    }

    fn is_last_of_period(&self, day: JournalDay) -> bool {
        let period = self.history.habit.schedule.period(day, self.history.week_start);
        period.is_some_and(|(_, last)| last == day)
    }

    fn begin_period_after(&mut self, day: JournalDay) {
        if self.is_last_of_period(day) {
            self.period = PeriodSoFar::default();
        }
    }

    /// On its last day a week or month is kept, or not; one that was all rest is bridged.
    fn end_period(&mut self, day: JournalDay) {
        let last = self.is_last_of_period(day) || self.history.habit.schedule.until == Some(day);
        if !last {
            return;
        }
        if self.period.counted > 0 {
            self.keep(self.period.done >= self.wanted_in_period(day));
        }
        self.period = PeriodSoFar::default();
    }

    /// How often in this period: fewer in one that began late or was partly rest, but at least once.
    fn wanted_in_period(&self, day: JournalDay) -> u32 {
        let Some((first, last)) = self.history.habit.schedule.period(day, self.history.week_start) else {
            return 1;
        };
        let whole = (last - first + 1) as u32;
        // Of a month shorter than the count, every day.
        let times = self.frequency.times.min(whole);
        (times * self.period.counted).div_ceil(whole).max(1)
    }

    /// The streak as it is shown during `day`: what is already kept today or in this period counts, what is still open
    /// doesn't break it. `self` stands at the end of the day before.
    pub fn shown(mut self, day: JournalDay) -> RunningState {
        let before = self.state;
        let habit = self.history.habit;
        let record = self.history.days.get(&day).cloned().unwrap_or_default();
        let started = record.is_started() && record.is_done(habit);
        if !habit.schedule.is_count() {
            // Until it is over, only a day that is kept counts; a limit is kept only once the day is over.
            if started && habit.direction == HabitDirection::AtLeast || record.skip.is_some() {
                self.advance(day);
                return self.state;
            }
            return before;
        }
        if started {
            self.look(day);
            let mut state = before;
            state.total += 1;
            state.small += u32::from(record.small && record.value < habit.day_target());
            if let Some(c) = self.window_share() {
                state.score = strength::step(self.frequency, state.score, c).max(before.score);
            }
            if self.period.done >= self.wanted_by_end(day) {
                state.current += 1;
                state.best = state.best.max(state.current);
            }
            return state;
        }
        let mut state = before;
        if self.period.done > 0 && self.period.done >= self.wanted_by_end(day) {
            state.current += 1;
            state.best = state.best.max(state.current);
        }
        state
    }

    /// How often this period will want, if the days still to come are not excused.
    fn wanted_by_end(&self, day: JournalDay) -> u32 {
        let Some((first, last)) = self.history.habit.schedule.period(day, self.history.week_start) else {
            return 1;
        };
        let whole = (last - first + 1) as u32;
        let seen = self.period.length.min(whole);
        let to_come = whole - seen;
        let counted = (self.period.counted + to_come).min(whole);
        (self.frequency.times.min(whole) * counted).div_ceil(whole).max(1)
    }

    /// What was done in the period up to now, and what it wants by its end.
    pub fn period(&self, day: JournalDay) -> (u32, u32) {
        (self.period.done, self.wanted_by_end(day))
    }
}

#[cfg(test)]
#[path = "replay_tests.rs"]
mod tests;
