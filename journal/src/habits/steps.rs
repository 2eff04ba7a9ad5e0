//! The steps of one day, as Today shows them, in the order of the day's moments.
use chrono::{Duration, Timelike};
use rusqlite::Connection;
use serde::Serialize;
use ts_rs::TS;

use super::{
    Habit, HabitDirection, HabitKind, HabitOutcome,
    checkpoints::standing,
    days::{self, DayStatus},
    footsteps::{Footstep, footsteps},
    replay::PeriodSoFar,
    store,
    stretch::Stretch,
    timer::{self, TimerState},
};
use crate::{
    calendar::{JournalDay, Now, Rule},
    error::Result,
    goals::{GoalRef, links},
    ids::{ActivityId, HabitId},
    journal::turn_over,
    life::{self, Moment},
    time,
};

/// When in the day a step stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum StepWhen {
    /// Its moment has come, or it has none.
    Now,
    /// Its moment is still to come.
    Later,
    /// Done, skipped or resting.
    Settled,
}

/// What a streak counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum StreakUnit {
    /// Due days.
    Day,
    /// Weeks.
    Week,
    /// Months.
    Month,
}

impl StreakUnit {
    /// What the habit's streak counts.
    pub fn of(habit: &Habit) -> Self {
        match habit.schedule.rule {
            Rule::TimesPerWeek { .. } => Self::Week,
            Rule::TimesPerMonth { .. } => Self::Month,
            _ => Self::Day,
        }
    }
}

/// What amounts add up over.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum PeriodKind {
    /// A week.
    Week,
    /// A month.
    Month,
    /// From a due day to the day before the next.
    Stretch,
}

/// A period's amounts up to and with the day shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
pub struct StepPeriod {
    /// Which period.
    pub kind: PeriodKind,
    /// What was done in it, in thousandths of the unit or of a minute.
    pub sum: i64,
    /// What is wanted of that, or allowed, in thousandths: without the days of rest.
    pub target: i64,
}

impl StepPeriod {
    /// Of the day's own value and what the period had before it; `None` where days stand for themselves.
    fn of(habit: &Habit, before: Option<PeriodSoFar>, value: i64) -> Option<Self> {
        let before = before.filter(|_| habit.kind != HabitKind::YesNo)?;
        Some(Self {
            kind: match habit.schedule.rule {
                Rule::TimesPerWeek { .. } => PeriodKind::Week,
                Rule::TimesPerMonth { .. } => PeriodKind::Month,
                _ => PeriodKind::Stretch,
            },
            sum: before.sum.saturating_add(value),
            target: before.target,
        })
    }

    /// Whether that is all that was wanted.
    pub fn is_reached(&self) -> bool {
        self.sum > 0 && self.sum >= self.target
    }
}

/// A habit's row on Today.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct HabitStepRow {
    /// The habit.
    pub id: HabitId,
    /// Its name.
    pub name: String,
    /// Its activity.
    pub activity_id: Option<ActivityId>,
    /// The cue in words; empty where the moment says it.
    pub cue: String,
    /// The moment of the day.
    pub moment: Option<Moment>,
    /// The small version in words.
    pub small: String,
    /// The small version's target, in thousandths.
    pub small_target: Option<i64>,
    /// How it is measured.
    pub kind: HabitKind,
    /// Whether the target is to be reached or kept under.
    pub direction: HabitDirection,
    /// The day's target, in thousandths; for yes/no 1000 for each time.
    pub target: i64,
    /// What is done of it, in thousandths.
    pub value: i64,
    /// The unit of an amount.
    pub unit_word: String,
    /// What the day says.
    pub status: DayStatus,
    /// Where it stands in the day.
    pub when: StepWhen,
    /// When it was done, `HH:MM` on the wall clock, if it was logged as it happened.
    pub done_at: Option<String>,
    /// The last seven, or this week's.
    pub footsteps: Vec<Footstep>,
    /// Periods kept in a row.
    pub streak: u32,
    /// What the streak counts.
    pub streak_unit: StreakUnit,
    /// Done in this week or month, for a count rule.
    pub period_done: Option<u32>,
    /// Wanted in this week or month, for a count rule.
    pub period_wanted: Option<u32>,
    /// Of an amount or minutes that add up over a week, a month or every n days: how far that is.
    pub period: Option<StepPeriod>,
    /// Of every n days, the day it was due, if that was before this day and it is still to be done.
    pub due_since: Option<JournalDay>,
    /// Strength in thousandths, 0 to 1000.
    pub strength: u32,
    /// A running or paused timer.
    pub timer: Option<TimerState>,
    /// The goals it supports.
    pub goals: Vec<GoalRef>,
    /// A note of the day.
    pub note: String,
}

/// The steps of `day`: every habit that is due, rests, or was logged on it.
pub fn steps(sql: &Connection, now: &Now, day: JournalDay) -> Result<Vec<HabitStepRow>> {
    let turn_over = turn_over(sql)?;
    let today = now.journal_day(turn_over);
    let week_start = life::first_weekday(sql)?;
    let moments = life::moments(sql)?;
    // Minutes since the journal day began, so that moments after midnight come last.
    let since = |minute: u32| (minute + 1440 - u32::from(turn_over.0) * 60) % 1440;
    let clock = since(now.local().hour() * 60 + now.local().minute());
    let mut rows = Vec::new();
    for habit in store::all(sql)? {
        if habit.archived || !habit.lived.is_within_limits(day) {
            continue;
        }
        let (loaded, state, so_far) = standing(sql, habit, day, week_start)?;
        let habit = &loaded.habit;
        let record = loaded.days.get(&day);
        let status = days::status(habit, &loaded.pauses, &loaded.days, day, today);
        let is_count = habit.schedule.is_count();
        let at_least = habit.direction == HabitDirection::AtLeast;
        // What the period before this day has kept already asks no more of it; a limit has no end before its period's.
        let (period_done, period_wanted) = so_far.map_or((0, 1), |p| (p.done, p.wanted));
        let late = Stretch::around(habit, &loaded.pauses, &loaded.days, day)
            .filter(|stretch| at_least && stretch.first < day && stretch.is_wanted(habit));
        let asks = match status {
            DayStatus::Off => late.is_some() || is_count && habit.possible_on(day),
            DayStatus::Open => !(is_count && at_least && period_done >= period_wanted),
            DayStatus::Paused { .. } => is_count || habit.lived.due_on(day),
            _ => true,
        };
        if !asks {
            continue;
        }
        let value = record.map_or(0, |r| r.value);
        let credit = record.map_or(0, |r| if at_least { r.credit(habit) } else { r.value });
        let period = StepPeriod::of(habit, so_far, credit);
        let moment = habit
            .moment_id
            .and_then(|id| moments.iter().find(|m| m.id == id).cloned());
        let together = at_least && period.is_some_and(|p| p.is_reached());
        let settled = match status {
            DayStatus::Open | DayStatus::Missed | DayStatus::Off => false,
            // Not the day's target, but the whole week's.
            DayStatus::Partial => together,
            _ => true,
        };
        let later = day == today
            && moment
                .as_ref()
                .is_some_and(|m| since(u32::from(m.at_minute)) > clock);
        let when = match (settled, later) {
            (true, _) => StepWhen::Settled,
            (false, true) => StepWhen::Later,
            (false, false) => StepWhen::Now,
        };
        let today_done = matches!(status, DayStatus::Done | DayStatus::Small);
        rows.push(HabitStepRow {
            id: habit.id,
            name: habit.name.clone(),
            activity_id: habit.activity_id,
            cue: habit.cue.clone(),
            moment,
            small: habit.small.clone(),
            small_target: habit.small_target,
            kind: habit.kind,
            direction: habit.direction,
            target: habit.day_target(),
            value,
            unit_word: habit.unit_word.clone(),
            when,
            done_at: if settled {
                done_at(sql, habit.id, day)?
            } else {
                None
            },
            footsteps: footsteps(&loaded, day, today),
            streak: state.current,
            streak_unit: StreakUnit::of(habit),
            period_done: is_count.then_some(period_done + u32::from(today_done)),
            period_wanted: is_count.then_some(period_wanted),
            period,
            due_since: late.map(|stretch| stretch.first),
            strength: (state.score * 1000.0).round() as u32,
            timer: if day == today {
                timer::state(sql, habit.id, now)?
            } else {
                None
            },
            goals: links::names_of_habit(sql, habit.id)?,
            note: record.map(|r| r.note.clone()).unwrap_or_default(),
            status,
        });
    }
    let place = |row: &HabitStepRow| {
        row.moment
            .as_ref()
            .map_or(u32::MAX, |m| since(u32::from(m.at_minute)))
    };
    rows.sort_by_key(|row| (row.when, place(row)));
    Ok(rows)
}

/// When the last step of the day was done, if it was logged as it happened.
fn done_at(sql: &Connection, id: HabitId, day: JournalDay) -> Result<Option<String>> {
    let logs = store::logs_of_day(sql, id, day)?;
    let last = logs
        .iter()
        .rev()
        .find(|l| matches!(l.outcome, HabitOutcome::Done | HabitOutcome::Small));
    let Some(last) = last.filter(|l| l.as_it_happened) else {
        return Ok(None);
    };
    let local = time::from_text(&last.at)? + Duration::minutes(i64::from(last.utc_offset));
    Ok(Some(local.format("%H:%M").to_string()))
}
