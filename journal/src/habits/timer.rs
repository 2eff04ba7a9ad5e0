//! Stopwatch and countdown. A timer is a row with its start, so it survives a restart: nothing ticks in between.
use chrono::{DateTime, Utc};
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
    });
    timer.started_at = timer.started_at.or(Some(tx.now.instant));
    timer.mode = mode;
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

/// Ends a timer without a log.
pub fn discard(tx: &Tx<'_>, id: HabitId) -> Result<()> {
    store::delete_timer(tx, id)
}
