//! One habit on the Habits page: a year of days, the strength curve, when it is done, and its history.
use chrono::{Duration, Timelike};
use rusqlite::Connection;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{
    Habit, HabitPause,
    checkpoints::{Loaded, last_before, standing},
    days::{self, DayRecord, DayStatus, pause_on},
    log::HabitLog,
    replay::Replay,
    steps::StreakUnit,
    store,
};
use crate::{
    calendar::JournalDay,
    error::Result,
    goals::links::{self, SupportedGoal},
    ids::HabitId,
    life, time,
};

/// A habit with what its charts show.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct HabitDetail {
    /// The habit.
    pub habit: Habit,
    /// The day that it is seen from.
    pub today: JournalDay,
    /// The target of a whole due day, in thousandths: several times a day add up.
    pub day_target: i64,
    /// The goals it supports.
    pub goals: Vec<SupportedGoal>,
    /// The pause that it is in.
    pub pause: Option<HabitPause>,
    /// Strength in thousandths, 0 to 1000.
    pub strength: u32,
    /// Periods kept in a row.
    pub streak: u32,
    /// The most that ever were.
    pub best_streak: u32,
    /// What streaks count.
    pub streak_unit: StreakUnit,
    /// Days done in all.
    pub total: u32,
    /// Of these the days with the small version.
    pub total_small: u32,
    /// The last 53 weeks, day by day.
    pub year: Vec<HabitYearDay>,
    /// In that year: days done, and of these the small ones.
    pub year_done: u32,
    /// Small versions of that year.
    pub year_small: u32,
    /// Strength at the end of each week of that year.
    pub curve: Vec<StrengthPoint>,
    /// Pauses within that year.
    pub rests: Vec<HabitPause>,
    /// Monday to Sunday.
    pub weekdays: Vec<WeekdayShare>,
    /// How many were logged as they happened in each hour of the day, 0 to 23.
    pub hours: Vec<u32>,
}

/// One square of the year.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct HabitYearDay {
    /// The day.
    pub day: JournalDay,
    /// What it says.
    pub status: DayStatus,
    /// What was done, in thousandths.
    pub value: i64,
    /// The shade, 0 (nothing) to 4 (the whole target).
    pub level: u8,
}

/// Strength on a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
pub struct StrengthPoint {
    /// The day.
    pub day: JournalDay,
    /// In thousandths, 0 to 1000.
    pub value: u32,
}

/// How a weekday went in the last year.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
pub struct WeekdayShare {
    /// 1 for Monday to 7 for Sunday.
    pub weekday: u32,
    /// Days due on it; of a count rule the days that it could be done on.
    pub due: u32,
    /// Days done.
    pub done: u32,
    /// Their share in thousandths, 0 to 1000; nothing where the weekday was never due.
    pub share: Option<u32>,
}

/// A line of a habit's history.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct HabitHistoryDay {
    /// The day.
    pub day: JournalDay,
    /// What it says.
    pub status: DayStatus,
    /// What was done, in thousandths.
    pub value: i64,
    /// Its note.
    pub note: String,
}

/// Arguments of `habit_history`.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct HabitHistoryQuery {
    /// The habit.
    pub id: HabitId,
    /// Only days before this one.
    #[serde(default)]
    #[ts(optional)]
    pub before: Option<JournalDay>,
    /// How many days, 1 to 200.
    pub limit: u32,
}

/// Days of the heat map: 53 whole weeks.
const YEAR_WEEKS: i64 = 53;

/// A habit with what its charts show.
pub fn detail(sql: &Connection, id: HabitId, today: JournalDay) -> Result<HabitDetail> {
    let week_start = life::first_weekday(sql)?;
    let habit = store::habit(sql, id)?;
    let (_, state, _) = standing(sql, habit.clone(), today, week_start)?;
    let first = today.week_start(week_start).plus_days(-7 * (YEAR_WEEKS - 1));
    let (from, before) = last_before(sql, &habit, first)?;
    let loaded = Loaded::new(sql, habit, from, today, week_start)?;
    let year = year(&loaded, first, today);
    let history = loaded.history();
    let mut replay = Replay::new(&history, before);
    let mut curve = Vec::new();
    for day in from.through(today.previous()) {
        replay.advance(day);
        let week_ends = day.next() == day.next().week_start(week_start);
        if day >= first && week_ends && day >= loaded.habit.lived.from {
            curve.push(StrengthPoint {
                day,
                value: thousandths(replay.state().score),
            });
        }
    }
    curve.push(StrengthPoint {
        day: today,
        value: thousandths(state.score),
    });
    let logs = store::logs(sql, id, first, today)?;
    let done = |small: bool| {
        year.iter()
            .filter(|d| matches!(d.status, DayStatus::Small) || !small && d.status == DayStatus::Done)
            .count() as u32
    };
    Ok(HabitDetail {
        today,
        day_target: loaded.habit.day_target(),
        goals: links::of_habit(sql, id)?,
        pause: pause_on(&loaded.pauses, today).cloned(),
        strength: thousandths(state.score),
        streak: state.current,
        best_streak: state.best,
        streak_unit: StreakUnit::of(&loaded.habit),
        total: state.total,
        total_small: state.small,
        year_done: done(false),
        year_small: done(true),
        weekdays: weekdays(&year, &loaded.habit),
        hours: hours(&logs)?,
        rests: loaded
            .pauses
            .iter()
            .filter(|p| p.until_day.is_none_or(|u| u >= first))
            .cloned()
            .collect(),
        curve,
        year,
        habit: loaded.habit,
    })
}

fn thousandths(score: f64) -> u32 {
    (score * 1000.0).round() as u32
}

fn year(loaded: &Loaded, first: JournalDay, today: JournalDay) -> Vec<HabitYearDay> {
    let habit = &loaded.habit;
    first
        .through(today)
        .map(|day| {
            let record = loaded.days.get(&day);
            let status = days::status(habit, &loaded.pauses, &loaded.days, day, today);
            let started = record.is_some_and(DayRecord::is_started);
            let level = match (&status, record) {
                // The small version is done, and still lighter than the whole.
                (DayStatus::Small, _) => 2,
                // The darkest is the whole target: nearly all of it stays a shade lighter.
                (DayStatus::Partial, Some(r)) if started => {
                    (r.share(habit) * 4.0).floor().clamp(1.0, 3.0) as u8
                }
                (DayStatus::Done, Some(r)) if started => ((r.share(habit) * 4.0).ceil() as u8).clamp(1, 4),
                (DayStatus::Done, _) => 4,
                _ => 0,
            };
            HabitYearDay {
                day,
                status,
                value: record.map_or(0, |r| r.value),
                level,
            }
        })
        .collect()
}

fn weekdays(year: &[HabitYearDay], habit: &Habit) -> Vec<WeekdayShare> {
    let mut all: Vec<WeekdayShare> = (1..=7)
        .map(|weekday| WeekdayShare {
            weekday,
            due: 0,
            done: 0,
            share: None,
        })
        .collect();
    for day in year {
        let share = &mut all[day.day.weekday().num_days_from_monday() as usize];
        let done = matches!(day.status, DayStatus::Done | DayStatus::Small);
        let rests = matches!(
            day.status,
            DayStatus::Skipped { .. } | DayStatus::Paused { .. } | DayStatus::Open
        );
        // Of every n days only the due day is missed: on the days after it the step could be done as well.
        let is_asked = day.status != DayStatus::Off || habit.schedule.is_count();
        let due = is_asked && habit.lived.possible_on(day.day);
        if done || (due && !rests) {
            share.due += 1;
            share.done += u32::from(done);
        }
    }
    for share in &mut all {
        // `done` is at most `due`, which is at most 53.
        share.share = (share.done * 1000).checked_div(share.due);
    }
    all
}

fn hours(logs: &[HabitLog]) -> Result<Vec<u32>> {
    let mut hours = vec![0; 24];
    for log in logs
        .iter()
        .filter(|l| l.as_it_happened && l.value(super::HabitKind::YesNo) > 0)
    {
        let local = time::from_text(&log.at)? + Duration::minutes(i64::from(log.utc_offset));
        hours[local.hour() as usize] += 1;
    }
    Ok(hours)
}

/// A habit's days that say something, newest first.
pub fn history(
    sql: &Connection,
    query: &HabitHistoryQuery,
    today: JournalDay,
) -> Result<Vec<HabitHistoryDay>> {
    let habit = store::habit(sql, query.id)?;
    let pauses = store::pauses(sql, query.id)?;
    let limit = query.limit.clamp(1, 200);
    let mut days = Vec::new();
    for day in store::days_with_logs(sql, query.id, query.before.unwrap_or(today.next()), limit)? {
        let (first, last) = habit.lived.stretch(day).unwrap_or((day, day));
        let logs = store::logs(sql, query.id, first, last)?;
        let mut records = DayRecord::of_logs(habit.kind, &logs);
        let status = days::status(&habit, &pauses, &records, day, today);
        let record = records.remove(&day).unwrap_or_default();
        days.push(HabitHistoryDay {
            day,
            status,
            value: record.value,
            note: record.note,
        });
    }
    Ok(days)
}
