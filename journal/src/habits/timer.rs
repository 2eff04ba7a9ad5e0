//! Stopwatch and countdown. A timer is a row with its start, so it survives a restart: nothing ticks in between.
use chrono::{DateTime, Duration, Utc};
use rusqlite::Connection;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{
    HabitKind,
    log::{self, HabitStep},
    store,
};
use crate::{
    calendar::{JournalDay, Now},
    error::{Error, Result},
    ids::{EntryId, HabitId},
    journal::Tx,
};

/// Which way a timer counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum TimerMode {
    /// Up from zero.
    Stopwatch,
    /// Down from what the day's target still lacks.
    Countdown,
}

/// A timer as it stands in the journal.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Timer {
    /// The habit.
    pub habit_id: HabitId,
    /// The day that it counts for.
    pub day: JournalDay,
    /// Which way it counts.
    pub mode: TimerMode,
    /// Since when it has been running; `None` while paused.
    pub started_at: Option<DateTime<Utc>>,
    /// Seconds run before that.
    pub seconds: i64,
    /// Whether the person was told that a countdown reached zero.
    pub told: bool,
}

/// A habit whose countdown has reached zero.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TimeUp {
    /// The habit.
    pub id: HabitId,
    /// Its name.
    pub name: String,
}

/// A timer as the screen shows it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
pub struct TimerState {
    /// Which way it counts.
    pub mode: TimerMode,
    /// Whether it is running.
    pub running: bool,
    /// Seconds run until now, 0 to 86400.
    pub seconds: i64,
}

/// A timer longer than a day was forgotten: it stops counting there.
const LONGEST: i64 = 24 * 60 * 60;

impl Timer {
    /// Seconds run until `now`. A clock set back takes nothing away.
    pub fn elapsed(&self, now: &Now) -> i64 {
        let running = self
            .started_at
            .map_or(0, |at| (now.instant - at).num_seconds().max(0));
        (self.seconds + running).min(LONGEST)
    }
}

/// The timer of a habit, if one was started.
pub fn state(sql: &Connection, id: HabitId, now: &Now) -> Result<Option<TimerState>> {
    Ok(store::timer(sql, id)?.map(|timer| TimerState {
        mode: timer.mode,
        running: timer.started_at.is_some(),
        seconds: timer.elapsed(now),
    }))
}

/// Starts a timer, or lets a paused one go on.
///
/// # Errors
/// A habit that isn't measured in minutes.
pub fn start(tx: &Tx<'_>, id: HabitId, mode: TimerMode) -> Result<()> {
    if store::habit(tx.sql, id)?.kind != HabitKind::Minutes {
        return Err(Error::refused("habits-timer-needs-minutes"));
    }
    let day = tx.today()?;
    let mut timer = store::timer(tx.sql, id)?.unwrap_or(Timer {
        habit_id: id,
        day,
        mode,
        started_at: None,
        seconds: 0,
        told: false,
    });
    timer.started_at = timer.started_at.or(Some(tx.now.instant));
    timer.mode = mode;
    // One that goes on past zero has been told already.
    timer.told &= left(tx.sql, &timer, tx.now)?.is_none_or(|seconds| seconds <= 0);
    store::put_timer(tx, &timer)
}

/// Pauses a timer.
pub fn pause(tx: &Tx<'_>, id: HabitId) -> Result<()> {
    let Some(mut timer) = store::timer(tx.sql, id)? else {
        return Ok(());
    };
    timer.seconds = timer.elapsed(tx.now);
    timer.started_at = None;
    store::put_timer(tx, &timer)
}

/// Ends a timer and logs its minutes, rounded, at least one, for the day on which it was started.
pub fn finish(tx: &mut Tx<'_>, id: HabitId) -> Result<Option<EntryId>> {
    let Some(timer) = store::timer(tx.sql, id)? else {
        return Ok(None);
    };
    store::delete_timer(tx, id)?;
    let minutes = ((timer.elapsed(tx.now) + 30) / 60).max(1);
    let step = HabitStep {
        habit_id: id,
        day: Some(timer.day),
        small: false,
        value: Some(minutes * 1000),
        text: String::new(),
        raw: None,
    };
    log::log(tx, &step).map(Some)
}

/// Seconds until a running countdown reaches zero, negative past it; `None` for any other timer, and where the day's target
/// lacks nothing.
fn left(sql: &Connection, timer: &Timer, now: &Now) -> Result<Option<i64>> {
    if timer.mode != TimerMode::Countdown || timer.started_at.is_none() {
        return Ok(None);
    }
    let habit = store::habit(sql, timer.habit_id)?;
    let logs = store::logs_of_day(sql, timer.habit_id, timer.day)?;
    let done: i64 = logs.iter().map(|log| log.value(habit.kind)).sum();
    // Thousandths of a minute, rounded up to whole seconds.
    let missing = ((habit.day_target() - done) * 60 + 999).div_euclid(1000);
    Ok((missing > 0).then(|| missing - timer.elapsed(now)))
}

/// The habits whose countdown has reached zero and hasn't been told.
pub fn time_up(sql: &Connection, now: &Now) -> Result<Vec<TimeUp>> {
    let mut ended = Vec::new();
    for timer in store::timers(sql)? {
        if !timer.told && left(sql, &timer, now)?.is_some_and(|seconds| seconds <= 0) {
            let habit = store::habit(sql, timer.habit_id)?;
            ended.push(TimeUp {
                id: habit.id,
                name: habit.name,
            });
        }
    }
    Ok(ended)
}

/// When the next countdown reaches zero that hasn't yet.
pub fn next_time_up(sql: &Connection, now: &Now) -> Result<Option<DateTime<Utc>>> {
    let mut next = None;
    for timer in store::timers(sql)? {
        if let Some(seconds) = left(sql, &timer, now)?.filter(|seconds| *seconds > 0) {
            let at = now.instant + Duration::seconds(seconds);
            next = Some(next.map_or(at, |earlier: DateTime<Utc>| earlier.min(at)));
        }
    }
    Ok(next)
}

/// Remembers that the person was told.
pub fn told(tx: &Tx<'_>, id: HabitId) -> Result<()> {
    let Some(timer) = store::timer(tx.sql, id)? else {
        return Ok(());
    };
    store::put_timer(tx, &Timer { told: true, ..timer })
}

/// Ends a timer without a log.
pub fn discard(tx: &Tx<'_>, id: HabitId) -> Result<()> {
    store::delete_timer(tx, id)
}
