//! Strength and streak, day by day. The state at the end of a day holds all that the days after need, so that a replay may
//! begin anywhere and nothing has to begin at the beginning.
//!
//! Streaks count periods kept in a row: due days of a rule that names days, weeks or months of a count rule, stretches of
//! every n days. A day of rest is bridged, and of a week or month it takes its part of the target along. Today can only raise what at least has come to,
//! and only lower what at most has, until it is over.
use std::collections::BTreeMap;

use chrono::Weekday;
use serde::{Deserialize, Serialize};

use super::{Habit, HabitDirection, HabitPause, days::DayRecord, period::Period, strength, window};
use crate::calendar::JournalDay;

/// So many days before the first replayed one are loaded along, for footsteps: two months.
pub const WARM_DAYS: i64 = 60;

/// Where a habit stands at the end of a day.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct RunningState {
    /// Strength, 0 to 1.
    pub score: f64,
    /// Periods kept in a row, in what was done: rest is bridged and not counted.
    pub current: u32,
    /// The most that ever were.
    pub best: u32,
    /// Days done in all; of a limit, due days kept to.
    pub total: u32,
    /// Of these the days with the small version.
    pub small: u32,
    /// Of a count rule, what the window's days reached.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    window: Vec<i64>,
    /// Of a rule with periods, the one that the day is in.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    period: Option<Period>,
    /// Of every n days, the strength at the beginning of the stretch that the day is in.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    base: Option<f64>,
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

/// The week, month or stretch around a day, with what it had before that day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PeriodSoFar {
    /// Its first day.
    pub first: JournalDay,
    /// Days done.
    pub done: u32,
    /// Days wanted.
    pub wanted: u32,
    /// What was done, in thousandths.
    pub sum: i64,
    /// What is wanted of that, or allowed, in thousandths.
    pub target: i64,
}

/// A replay in progress.
pub struct Replay<'a> {
    history: &'a History<'a>,
    state: RunningState,
}

impl<'a> Replay<'a> {
    /// Begins from the state at the end of the day before; without one, on the habit's first day.
    pub fn new(history: &'a History<'a>, before: Option<RunningState>) -> Self {
        let first = || RunningState {
            score: strength::first(history.habit.direction == HabitDirection::AtMost),
            current: 0,
            best: 0,
            total: 0,
            small: 0,
            window: Vec::new(),
            period: None,
            base: None,
        };
        Self {
            history,
            state: before.unwrap_or_else(first),
        }
    }

    /// The state so far.
    pub fn state(&self) -> &RunningState {
        &self.state
    }

    /// The day goes by.
    pub fn advance(&mut self, day: JournalDay) {
        self.go_on(day, false);
    }

    /// The state as it is shown during `day`: what it has kept or broken already counts, what is still open doesn't. `self`
    /// stands at the end of the day before.
    pub fn shown(mut self, day: JournalDay) -> RunningState {
        self.go_on(day, true);
        self.state
    }

    /// The period of `day` up to the day before, and what it wants by its end if the days still to come are not excused.
    pub fn period(&self, day: JournalDay) -> Option<PeriodSoFar> {
        let habit = self.history.habit;
        let period = self.period_around(day)?;
        let wanted = period.wanted(habit);
        let kept = period.settled && habit.direction == HabitDirection::AtLeast;
        Some(PeriodSoFar {
            first: period.first,
            // An amount may keep it in fewer days.
            done: if kept {
                period.done.max(wanted)
            } else {
                period.done
            },
            wanted,
            sum: period.sum(),
            target: period.target(habit),
        })
    }

    /// The period around `day` with what it has so far.
    fn period_around(&self, day: JournalDay) -> Option<Period> {
        let around = Period::around(self.history.habit, day, self.history.week_start)?;
        let so_far = self.state.period.filter(|p| p.first == around.first);
        Some(so_far.unwrap_or(around))
    }

    fn go_on(&mut self, day: JournalDay, open: bool) {
        let habit = self.history.habit;
        if habit.schedule.is_count() {
            self.leave_period_before(day);
        }
        if !habit.lived.is_within_limits(day) {
            return;
        }
        let nothing = DayRecord::default();
        let record = self.history.days.get(&day).unwrap_or(&nothing);
        let excused = record.is_excused(habit, self.history.pauses, day);
        self.count_days(day, record, excused, open);
        if habit.schedule.is_count() {
            self.go_on_in_period(day, record, excused, open);
        } else if habit.has_periods() {
            self.go_on_in_stretch(day, record, excused, open);
        } else if habit.lived.due_on(day) {
            self.go_on_by_due_day(record, excused, open);
        }
    }

    fn count_days(&mut self, day: JournalDay, record: &DayRecord, excused: bool, open: bool) {
        let habit = self.history.habit;
        let done = record.is_done(habit);
        let counts = match habit.direction {
            HabitDirection::AtLeast => done,
            HabitDirection::AtMost => done && !excused && !open && habit.possible_on(day),
        };
        if counts {
            self.state.total += 1;
            self.state.small += u32::from(record.small && record.value < habit.day_target());
        }
    }

    fn go_on_by_due_day(&mut self, record: &DayRecord, excused: bool, open: bool) {
        let habit = self.history.habit;
        if excused && (habit.direction == HabitDirection::AtMost || !record.is_started()) {
            return;
        }
        let f = habit.schedule.frequency();
        let score = strength::due_step(f, self.state.score, record.share(habit));
        self.move_score(score, excused || open);
        let kept = record.is_done(habit);
        if !excused && (!open || kept == (habit.direction == HabitDirection::AtLeast)) {
            self.keep(kept);
        }
    }

    fn go_on_in_period(&mut self, day: JournalDay, record: &DayRecord, excused: bool, open: bool) {
        let habit = self.history.habit;
        if !excused || habit.direction == HabitDirection::AtLeast && record.is_started() {
            let share = window::slide(&mut self.state.window, habit, record.credit(habit), excused);
            let score = strength::step(habit.schedule.frequency(), self.state.score, share);
            self.move_score(score, record.is_rest(self.history.pauses, day) || open);
        }
        if let Some(mut period) = self.period_around(day) {
            let kept = period.take(habit, record, excused);
            self.state.period = Some(period);
            if let Some(kept) = kept {
                self.keep(kept);
            }
        }
    }

    /// Strength goes up as soon as the stretch's target is reached or its limit passed, otherwise on its last day.
    fn go_on_in_stretch(&mut self, day: JournalDay, record: &DayRecord, excused: bool, open: bool) {
        let habit = self.history.habit;
        let last = habit.lived.stretch(day).map(|(_, last)| last);
        let Some(mut period) = self.period_around(day) else {
            return;
        };
        let base = *self.state.base.get_or_insert(self.state.score);
        let kept = period.take(habit, record, excused);
        let over = Some(day) == last && !open;
        let score = strength::due_step(habit.schedule.frequency(), base, period.share(habit));
        self.state.score = base;
        self.move_score(score, !(over && period.asks(habit)));
        if let Some(kept) = kept.or_else(|| period.close(habit).filter(|_| over)) {
            self.keep(kept);
        }
        self.state.period = Some(period).filter(|_| !over);
        self.state.base = Some(base).filter(|_| !over);
    }

    /// Once a period is over it is kept, or not; one that was all rest is bridged.
    fn leave_period_before(&mut self, day: JournalDay) {
        let habit = self.history.habit;
        let first = habit.period(day, self.history.week_start).map(|(first, _)| first);
        if let Some(past) = self.state.period.filter(|p| Some(p.first) != first) {
            self.state.period = None;
            if let Some(kept) = past.close(habit) {
                self.keep(kept);
            }
        }
    }

    /// Moves the score; on a day of rest, and while a day is open, of at least only up and of at most only down.
    fn move_score(&mut self, score: f64, one_way: bool) {
        self.state.score = match self.history.habit.direction {
            HabitDirection::AtLeast if one_way => score.max(self.state.score),
            HabitDirection::AtMost if one_way => score.min(self.state.score),
            HabitDirection::AtLeast | HabitDirection::AtMost => score,
        };
    }

    fn keep(&mut self, kept: bool) {
        self.state.current = if kept { self.state.current + 1 } else { 0 };
        self.state.best = self.state.best.max(self.state.current);
    }
}

#[cfg(test)]
#[path = "replay_tests.rs"]
mod tests;
