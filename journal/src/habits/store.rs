//! All SQL of habits, their pauses, logs and timers.
use chrono::{DateTime, Utc};
use rusqlite::{Connection, OptionalExtension, Row, params, types::Type};

use super::{
    Habit, HabitDirection, HabitKind, HabitOutcome, HabitPause, RestReason,
    log::HabitLog,
    replay::RunningState,
    timer::{Timer, TimerMode},
};
use crate::{
    calendar::{JournalDay, Schedule},
    error::{Error, Result},
    ids::{HabitId, PauseId},
    journal::Tx,
    time,
};

const HABIT: &str =
    "SELECT id, activity_id, moment_id, name, kind, direction, target, unit_word, schedule, cue, small,
    small_target, archived_at,
    (SELECT day FROM entry JOIN habit_log ON entry_id = entry.id
     WHERE habit_id = habit.id AND outcome IN ('done', 'small') ORDER BY day LIMIT 1) AS first_step FROM habit";

fn kind_word(kind: HabitKind) -> &'static str {
    match kind {
        HabitKind::YesNo => "yes_no",
        HabitKind::Amount => "amount",
        HabitKind::Minutes => "minutes",
    }
}

fn direction_word(direction: HabitDirection) -> &'static str {
    match direction {
        HabitDirection::AtLeast => "at_least",
        HabitDirection::AtMost => "at_most",
    }
}

/// A value that this program did not write.
fn unreadable(e: impl std::error::Error + Send + Sync + 'static) -> rusqlite::Error {
    rusqlite::Error::FromSqlConversionFailure(0, Type::Text, Box::new(e))
}

fn habit_row(r: &Row<'_>) -> rusqlite::Result<Habit> {
    let schedule: Schedule = serde_json::from_str(r.get_ref("schedule")?.as_str()?).map_err(unreadable)?;
    let first_step: Option<JournalDay> = r.get("first_step")?;
    Ok(Habit {
        id: r.get("id")?,
        name: r.get("name")?,
        activity_id: r.get("activity_id")?,
        moment_id: r.get("moment_id")?,
        // The columns' CHECKs allow no other words.
        kind: match r.get_ref("kind")?.as_str()? {
            "amount" => HabitKind::Amount,
            "minutes" => HabitKind::Minutes,
            _ => HabitKind::YesNo,
        },
        direction: match r.get_ref("direction")?.as_str()? {
            "at_most" => HabitDirection::AtMost,
            _ => HabitDirection::AtLeast,
        },
        target: r.get("target")?,
        unit_word: r.get("unit_word")?,
        lived: first_step.map_or_else(|| schedule.clone(), |day| schedule.reaching_back_to(day)),
        schedule,
        cue: r.get("cue")?,
        small: r.get("small")?,
        small_target: r.get("small_target")?,
        archived: r.get::<_, Option<String>>("archived_at")?.is_some(),
    })
}

/// Every habit, archived ones too, in the person's order.
pub fn all(sql: &Connection) -> Result<Vec<Habit>> {
    let mut statement = sql.prepare_cached(&format!("{HABIT} ORDER BY position, id"))?;
    let rows = statement.query_map([], habit_row)?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// One habit.
pub fn habit(sql: &Connection, id: HabitId) -> Result<Habit> {
    sql.prepare_cached(&format!("{HABIT} WHERE id = ?1"))?
        .query_row([id], habit_row)
        .optional()?
        .ok_or(Error::NotFound { what: "habit" })
}

pub(super) fn insert(tx: &Tx<'_>, habit: &Habit) -> Result<()> {
    tx.sql
        .prepare_cached(
            "INSERT INTO habit (id, activity_id, moment_id, name, kind, direction, target, unit_word, schedule, cue, small,
               small_target, position, created_at)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12,
               (SELECT coalesce(max(position), 0) + 1 FROM habit), ?13)",
        )?
        .execute(params![
            habit.id,
            habit.activity_id,
            habit.moment_id,
            habit.name,
            kind_word(habit.kind),
            direction_word(habit.direction),
            habit.target,
            habit.unit_word,
            serde_json::to_string(&habit.schedule)?,
            habit.cue,
            habit.small,
            habit.small_target,
            time::to_text(tx.now.instant),
        ])?;
    Ok(())
}

pub(super) fn update(tx: &Tx<'_>, habit: &Habit) -> Result<()> {
    tx.sql
        .prepare_cached(
            "UPDATE habit SET activity_id = ?2, moment_id = ?3, name = ?4, kind = ?5, direction = ?6, target = ?7,
               unit_word = ?8, schedule = ?9, cue = ?10, small = ?11, small_target = ?12 WHERE id = ?1",
        )?
        .execute(params![
            habit.id,
            habit.activity_id,
            habit.moment_id,
            habit.name,
            kind_word(habit.kind),
            direction_word(habit.direction),
            habit.target,
            habit.unit_word,
            serde_json::to_string(&habit.schedule)?,
            habit.cue,
            habit.small,
            habit.small_target,
        ])?;
    Ok(())
}

pub(super) fn set_archived(tx: &Tx<'_>, id: HabitId, archived: bool) -> Result<()> {
    let at = archived.then(|| time::to_text(tx.now.instant));
    tx.sql
        .prepare_cached("UPDATE habit SET archived_at = ?2 WHERE id = ?1")?
        .execute(params![id, at])?;
    Ok(())
}

pub(super) fn delete(tx: &Tx<'_>, id: HabitId) -> Result<()> {
    tx.sql
        .prepare_cached("DELETE FROM habit WHERE id = ?1")?
        .execute([id])?;
    Ok(())
}

pub(super) fn set_position(tx: &Tx<'_>, id: HabitId, position: i64) -> Result<()> {
    tx.sql
        .prepare_cached("UPDATE habit SET position = ?2 WHERE id = ?1 AND position <> ?2")?
        .execute(params![id, position])?;
    Ok(())
}

/// How many logs a habit has: what a delete takes along.
pub fn log_count(sql: &Connection, id: HabitId) -> Result<u32> {
    Ok(sql
        .prepare_cached("SELECT count(*) FROM entry WHERE habit_id = ?1")?
        .query_row([id], |r| r.get(0))?)
}

/// On how many days some habit was kept, in whole or small, and the last of them.
pub fn kept_days(sql: &Connection) -> Result<(u32, Option<JournalDay>)> {
    Ok(sql
        .prepare_cached(
            "SELECT count(DISTINCT day), max(day) FROM entry JOIN habit_log ON entry_id = entry.id
             WHERE outcome IN ('done', 'small')",
        )?
        .query_row([], |r| Ok((r.get(0)?, r.get(1)?)))?)
}

fn pause_row(r: &Row<'_>) -> rusqlite::Result<HabitPause> {
    Ok(HabitPause {
        id: r.get("id")?,
        habit_id: r.get("habit_id")?,
        reason: RestReason::of(r.get_ref("reason")?.as_str()?).unwrap_or(RestReason::Other),
        note: r.get("note")?,
        from_day: r.get("from_day")?,
        until_day: r.get("until_day")?,
    })
}

/// A habit's pauses, earliest first.
pub fn pauses(sql: &Connection, id: HabitId) -> Result<Vec<HabitPause>> {
    let mut statement = sql.prepare_cached(
        "SELECT id, habit_id, reason, note, from_day, until_day FROM habit_pause WHERE habit_id = ?1 ORDER BY from_day, id",
    )?;
    let rows = statement.query_map([id], pause_row)?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

pub(super) fn insert_pause(tx: &Tx<'_>, pause: &HabitPause) -> Result<()> {
    tx.sql
        .prepare_cached(
            "INSERT INTO habit_pause (id, habit_id, reason, note, from_day, until_day) VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
        )?
        .execute(params![pause.id, pause.habit_id, pause.reason.as_str(), pause.note, pause.from_day, pause.until_day])?;
    Ok(())
}

pub(super) fn end_pause(tx: &Tx<'_>, id: PauseId, until: JournalDay) -> Result<()> {
    tx.sql
        .prepare_cached("UPDATE habit_pause SET until_day = ?2 WHERE id = ?1")?
        .execute(params![id, until])?;
    Ok(())
}

pub(super) fn delete_pause(tx: &Tx<'_>, id: PauseId) -> Result<()> {
    tx.sql
        .prepare_cached("DELETE FROM habit_pause WHERE id = ?1")?
        .execute([id])?;
    Ok(())
}

fn log_row(r: &Row<'_>) -> rusqlite::Result<HabitLog> {
    let reason: Option<String> = r.get("reason")?;
    Ok(HabitLog {
        id: r.get("id")?,
        day: r.get("day")?,
        // The column's CHECK allows no other word.
        outcome: HabitOutcome::of(r.get_ref("outcome")?.as_str()?).unwrap_or(HabitOutcome::Note),
        reason: reason.and_then(|r| RestReason::of(&r)),
        amount: r.get("amount")?,
        minutes: r.get("minutes")?,
        text: r.get("text")?,
        at: r.get("at")?,
        utc_offset: r.get("utc_offset")?,
        as_it_happened: r.get("as_it_happened")?,
    })
}

const LOG: &str = "SELECT id, day, outcome, reason, amount, minutes, text, at, utc_offset, at = created_at AS as_it_happened
    FROM entry JOIN habit_log ON entry_id = id";

/// A habit's logs from `from` to `to`, both included, earliest first.
pub fn logs(sql: &Connection, id: HabitId, from: JournalDay, to: JournalDay) -> Result<Vec<HabitLog>> {
    let mut statement = sql.prepare_cached(&format!(
        "{LOG} WHERE habit_id = ?1 AND day BETWEEN ?2 AND ?3 ORDER BY day, at, id"
    ))?;
    let rows = statement.query_map(params![id, from, to], log_row)?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// A habit's logs of one day, earliest first.
pub fn logs_of_day(sql: &Connection, id: HabitId, day: JournalDay) -> Result<Vec<HabitLog>> {
    logs(sql, id, day, day)
}

pub(super) fn insert_log(
    tx: &Tx<'_>,
    entry: crate::ids::EntryId,
    outcome: HabitOutcome,
    reason: Option<RestReason>,
) -> Result<()> {
    tx.sql
        .prepare_cached("INSERT INTO habit_log (entry_id, outcome, reason) VALUES (?1, ?2, ?3)")?
        .execute(params![entry, outcome.as_str(), reason.map(RestReason::as_str)])?;
    Ok(())
}

pub(super) fn set_log_amount(
    tx: &Tx<'_>,
    entry: crate::ids::EntryId,
    amount: Option<i64>,
    minutes: Option<i64>,
) -> Result<()> {
    tx.sql
        .prepare_cached("UPDATE entry SET amount = ?2, minutes = ?3 WHERE id = ?1")?
        .execute(params![entry, amount, minutes])?;
    Ok(())
}

const TIMER: &str = "SELECT habit_id, day, mode, started_at, seconds, told FROM timer";

fn timer_row(r: &Row<'_>) -> rusqlite::Result<Timer> {
    let started: Option<String> = r.get("started_at")?;
    Ok(Timer {
        habit_id: r.get("habit_id")?,
        day: r.get("day")?,
        mode: match r.get_ref("mode")?.as_str()? {
            "countdown" => TimerMode::Countdown,
            _ => TimerMode::Stopwatch,
        },
        // What can't be read as an instant stands still.
        started_at: started.and_then(|s| time::from_text(&s).ok()),
        seconds: r.get("seconds")?,
        told: r.get("told")?,
    })
}

pub(super) fn timer(sql: &Connection, id: HabitId) -> Result<Option<Timer>> {
    Ok(sql
        .prepare_cached(&format!("{TIMER} WHERE habit_id = ?1"))?
        .query_row([id], timer_row)
        .optional()?)
}

pub(super) fn timers(sql: &Connection) -> Result<Vec<Timer>> {
    let mut statement = sql.prepare_cached(TIMER)?;
    let rows = statement.query_map([], timer_row)?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

pub(super) fn put_timer(tx: &Tx<'_>, timer: &Timer) -> Result<()> {
    let started = timer.started_at.map(|at: DateTime<Utc>| time::to_text(at));
    let mode = match timer.mode {
        TimerMode::Stopwatch => "stopwatch",
        TimerMode::Countdown => "countdown",
    };
    tx.sql
        .prepare_cached(
            "INSERT INTO timer (habit_id, day, mode, started_at, seconds, told) VALUES (?1, ?2, ?3, ?4, ?5, ?6)
             ON CONFLICT (habit_id) DO UPDATE SET day = ?2, mode = ?3, started_at = ?4, seconds = ?5, told = ?6",
        )?
        .execute(params![
            timer.habit_id,
            timer.day,
            mode,
            started,
            timer.seconds,
            timer.told
        ])?;
    Ok(())
}

pub(super) fn delete_timer(tx: &Tx<'_>, id: HabitId) -> Result<()> {
    tx.sql
        .prepare_cached("DELETE FROM timer WHERE habit_id = ?1")?
        .execute([id])?;
    Ok(())
}

/// One habit, if there is one of that id.
pub(super) fn find(sql: &Connection, id: HabitId) -> Result<Option<Habit>> {
    Ok(sql
        .prepare_cached(&format!("{HABIT} WHERE id = ?1"))?
        .query_row([id], habit_row)
        .optional()?)
}

/// The habit and day of an entry that is a log.
pub(super) fn habit_and_day_of_entry(sql: &Connection, entry: &str) -> Result<Option<(String, String)>> {
    let mut statement =
        sql.prepare_cached("SELECT habit_id, day FROM entry WHERE id = ?1 AND habit_id IS NOT NULL")?;
    Ok(statement
        .query_row([entry], |r| Ok((r.get(0)?, r.get(1)?)))
        .optional()?)
}

fn checkpoint_row(r: &Row<'_>) -> rusqlite::Result<(JournalDay, RunningState)> {
    Ok((
        r.get("day")?,
        serde_json::from_str(r.get_ref("state")?.as_str()?).map_err(unreadable)?,
    ))
}

/// The last checkpoint of a habit on or before `day`.
pub(super) fn checkpoint(
    sql: &Connection,
    id: HabitId,
    day: JournalDay,
) -> Result<Option<(JournalDay, RunningState)>> {
    Ok(sql
        .prepare_cached(
            "SELECT day, state FROM derived_habit_checkpoint WHERE habit_id = ?1 AND day <= ?2 ORDER BY day DESC LIMIT 1",
        )?
        .query_row(params![id, day], checkpoint_row)
        .optional()?)
}

/// Every checkpoint of a habit, earliest first.
pub(super) fn checkpoints(sql: &Connection, id: HabitId) -> Result<Vec<(JournalDay, RunningState)>> {
    let mut statement = sql
        .prepare_cached("SELECT day, state FROM derived_habit_checkpoint WHERE habit_id = ?1 ORDER BY day")?;
    let rows = statement.query_map([id], checkpoint_row)?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

pub(super) fn insert_checkpoint(
    tx: &Connection,
    id: HabitId,
    day: JournalDay,
    state: &RunningState,
) -> Result<()> {
    tx.prepare_cached("INSERT INTO derived_habit_checkpoint (habit_id, day, state) VALUES (?1, ?2, ?3)")?
        .execute(params![id, day, serde_json::to_string(state)?])?;
    Ok(())
}

/// Drops a habit's checkpoints that know of `day`; all of them without one.
pub(super) fn delete_checkpoints_after(tx: &Connection, id: HabitId, day: Option<JournalDay>) -> Result<()> {
    tx.prepare_cached(
        "DELETE FROM derived_habit_checkpoint WHERE habit_id = ?1 AND (?2 IS NULL OR day > ?2)",
    )?
    .execute(params![id, day])?;
    Ok(())
}

/// Drops a habit's checkpoints of `day` and before it.
pub(super) fn delete_checkpoints_up_to(tx: &Connection, id: HabitId, day: JournalDay) -> Result<()> {
    tx.prepare_cached("DELETE FROM derived_habit_checkpoint WHERE habit_id = ?1 AND day <= ?2")?
        .execute(params![id, day])?;
    Ok(())
}

pub(super) fn delete_all_checkpoints(tx: &Connection) -> Result<()> {
    tx.prepare_cached("DELETE FROM derived_habit_checkpoint")?
        .execute([])?;
    Ok(())
}

/// The last `limit` days before `before` that have logs, newest first.
pub(super) fn days_with_logs(
    sql: &Connection,
    id: HabitId,
    before: JournalDay,
    limit: u32,
) -> Result<Vec<JournalDay>> {
    let mut statement = sql.prepare_cached(
        "SELECT DISTINCT day FROM entry WHERE habit_id = ?1 AND day < ?2 ORDER BY day DESC LIMIT ?3",
    )?;
    let rows = statement.query_map(params![id, before, limit], |r| r.get(0))?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}
