//! All SQL of the reminders feature.
use chrono::{DateTime, NaiveDateTime, Utc};
use rusqlite::{
    Connection, OptionalExtension, Row, params,
    types::{FromSqlError, Type},
};

use super::{Due, MinuteOfDay, Occurrence, Reminder, State, Subject};
use crate::{
    calendar::JournalDay,
    error::{Error, Result},
    ids::{OccurrenceId, ReminderId},
    journal::Tx,
    time,
};

const LOCAL: &str = "%Y-%m-%dT%H:%M";

/// A column that the program itself can't have written.
fn unreadable(r: &Row<'_>, column: &str) -> rusqlite::Error {
    let index = r.as_ref().column_index(column).unwrap_or_default();
    rusqlite::Error::FromSqlConversionFailure(index, Type::Text, Box::new(FromSqlError::InvalidType))
}

fn instant(r: &Row<'_>, column: &str) -> rusqlite::Result<DateTime<Utc>> {
    time::from_text(&r.get::<_, String>(column)?).map_err(|_| unreadable(r, column))
}

fn reminder(r: &Row<'_>) -> rusqlite::Result<Reminder> {
    let subject = match r.get::<_, String>("subject")?.as_str() {
        "habit" => Subject::Habit(r.get("habit_id")?),
        "goal" => Subject::Goal(r.get("goal_id")?),
        "checkin" => Subject::Checkin,
        "review" => Subject::Review,
        _ => Subject::Text,
    };
    let schedule: String = r.get("schedule")?;
    let zone: Option<String> = r.get("zone")?;
    Ok(Reminder {
        id: r.get("id")?,
        subject,
        text: r.get("text")?,
        schedule: serde_json::from_str(&schedule).map_err(|_| unreadable(r, "schedule"))?,
        at: MinuteOfDay::new(r.get("at_minute")?).ok_or_else(|| unreadable(r, "at_minute"))?,
        zone: zone
            .map(|name| name.parse().map_err(|_| unreadable(r, "zone")))
            .transpose()?,
        enabled: r.get("enabled")?,
        active_since: instant(r, "active_since")?,
    })
}

fn occurrence(r: &Row<'_>) -> rusqlite::Result<Occurrence> {
    let later_until: Option<String> = r.get("later_until")?;
    Ok(Occurrence {
        id: r.get("id")?,
        reminder_id: r.get("reminder_id")?,
        due_at: instant(r, "due_at")?,
        local: NaiveDateTime::parse_from_str(&r.get::<_, String>("local_at")?, LOCAL)
            .map_err(|_| unreadable(r, "local_at"))?,
        state: State::of_word(&r.get::<_, String>("state")?).ok_or_else(|| unreadable(r, "state"))?,
        later_until: later_until
            .map(|text| time::from_text(&text).map_err(|_| unreadable(r, "later_until")))
            .transpose()?,
    })
}

/// Every reminder, earliest minute of the day first.
pub(super) fn reminders(sql: &Connection) -> Result<Vec<Reminder>> {
    let mut statement = sql.prepare_cached(
        "SELECT id, subject, habit_id, goal_id, text, schedule, at_minute, zone, enabled, active_since
         FROM reminder ORDER BY at_minute, id",
    )?;
    let rows = statement.query_map([], reminder)?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

pub(super) fn reminder_of_id(sql: &Connection, id: ReminderId) -> Result<Reminder> {
    sql.prepare_cached(
        "SELECT id, subject, habit_id, goal_id, text, schedule, at_minute, zone, enabled, active_since
         FROM reminder WHERE id = ?1",
    )?
    .query_row([id], reminder)
    .optional()?
    .ok_or(Error::NotFound { what: "reminder" })
}

fn subject_columns(subject: Subject) -> (&'static str, Option<String>, Option<String>) {
    match subject {
        Subject::Habit(id) => ("habit", Some(id.to_string()), None),
        Subject::Goal(id) => ("goal", None, Some(id.to_string())),
        Subject::Checkin => ("checkin", None, None),
        Subject::Review => ("review", None, None),
        Subject::Text => ("text", None, None),
    }
}

pub(super) fn insert_reminder(tx: &Tx<'_>, reminder: &Reminder) -> Result<()> {
    let (subject, habit, goal) = subject_columns(reminder.subject);
    tx.sql
        .prepare_cached(
            "INSERT INTO reminder (id, subject, habit_id, goal_id, text, schedule, at_minute, zone, enabled,
                                   active_since, created_at)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)",
        )?
        .execute(params![
            reminder.id,
            subject,
            habit,
            goal,
            reminder.text,
            serde_json::to_string(&reminder.schedule)?,
            u16::from(reminder.at),
            reminder.zone.map(|zone| zone.name()),
            reminder.enabled,
            time::to_text(reminder.active_since),
            time::to_text(tx.now.instant),
        ])?;
    Ok(())
}

pub(super) fn update_reminder(tx: &Tx<'_>, reminder: &Reminder) -> Result<()> {
    let (subject, habit, goal) = subject_columns(reminder.subject);
    tx.sql
        .prepare_cached(
            "UPDATE reminder SET subject = ?2, habit_id = ?3, goal_id = ?4, text = ?5, schedule = ?6, at_minute = ?7,
                                 zone = ?8, enabled = ?9, active_since = ?10
             WHERE id = ?1",
        )?
        .execute(params![
            reminder.id,
            subject,
            habit,
            goal,
            reminder.text,
            serde_json::to_string(&reminder.schedule)?,
            u16::from(reminder.at),
            reminder.zone.map(|zone| zone.name()),
            reminder.enabled,
            time::to_text(reminder.active_since),
        ])?;
    Ok(())
}

pub(super) fn delete_reminder(tx: &Tx<'_>, id: ReminderId) -> Result<()> {
    tx.sql
        .prepare_cached("DELETE FROM reminder WHERE id = ?1")?
        .execute([id])?;
    Ok(())
}

/// The occurrences that are due, shown or put off, earliest first.
pub(super) fn open(sql: &Connection) -> Result<Vec<Occurrence>> {
    let mut statement = sql.prepare_cached(
        "SELECT id, reminder_id, due_at, local_at, state, later_until FROM occurrence
         WHERE state IN ('due', 'shown', 'later') ORDER BY due_at, id",
    )?;
    let rows = statement.query_map([], occurrence)?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// Of each reminder the last occurrence, if it was missed and due after `since`; latest first.
pub(super) fn missed_last(sql: &Connection, since: DateTime<Utc>) -> Result<Vec<Occurrence>> {
    let mut statement = sql.prepare_cached(
        "SELECT id, reminder_id, due_at, local_at, state, later_until FROM occurrence
         WHERE state = 'missed' AND due_at > ?1
           AND NOT EXISTS (SELECT 1 FROM occurrence AS newer
                           WHERE newer.reminder_id = occurrence.reminder_id AND newer.local_at > occurrence.local_at)
         ORDER BY due_at DESC, id",
    )?;
    let rows = statement.query_map([time::to_text(since)], occurrence)?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

pub(super) fn occurrence_of_id(sql: &Connection, id: OccurrenceId) -> Result<Occurrence> {
    sql.prepare_cached(
        "SELECT id, reminder_id, due_at, local_at, state, later_until FROM occurrence WHERE id = ?1",
    )?
    .query_row([id], occurrence)
    .optional()?
    .ok_or(Error::NotFound { what: "occurrence" })
}

/// Whether that time of that reminder is stored already.
pub(super) fn is_stored(sql: &Connection, due: &Due) -> Result<bool> {
    Ok(sql
        .prepare_cached("SELECT 1 FROM occurrence WHERE reminder_id = ?1 AND local_at = ?2")?
        .exists(params![due.reminder_id, due.local.format(LOCAL).to_string()])?)
}

pub(super) fn insert_due(tx: &Tx<'_>, id: OccurrenceId, due: &Due) -> Result<()> {
    tx.sql
        .prepare_cached(
            "INSERT INTO occurrence (id, reminder_id, due_at, local_at, state, changed_at)
             VALUES (?1, ?2, ?3, ?4, 'due', ?5)",
        )?
        .execute(params![
            id,
            due.reminder_id,
            time::to_text(due.at),
            due.local.format(LOCAL).to_string(),
            time::to_text(tx.now.instant),
        ])?;
    Ok(())
}

/// Deletes the occurrences that are due after that instant.
pub(super) fn delete_after(tx: &Tx<'_>, instant: DateTime<Utc>) -> Result<()> {
    tx.sql
        .prepare_cached("DELETE FROM occurrence WHERE due_at > ?1")?
        .execute([time::to_text(instant)])?;
    Ok(())
}

pub(super) fn set_state(tx: &Tx<'_>, id: OccurrenceId, state: State) -> Result<()> {
    tx.sql
        .prepare_cached("UPDATE occurrence SET state = ?2, changed_at = ?3 WHERE id = ?1")?
        .execute(params![id, state.word(), time::to_text(tx.now.instant)])?;
    Ok(())
}

pub(super) fn put_off(tx: &Tx<'_>, id: OccurrenceId, until: DateTime<Utc>) -> Result<()> {
    tx.sql
        .prepare_cached(
            "UPDATE occurrence SET state = 'later', later_until = ?2, changed_at = ?3 WHERE id = ?1",
        )?
        .execute(params![id, time::to_text(until), time::to_text(tx.now.instant)])?;
    Ok(())
}

/// Up to which instant reminders have been looked at.
pub(super) fn watched_until(sql: &Connection) -> Result<Option<DateTime<Utc>>> {
    sql.prepare_cached("SELECT until_at FROM derived_reminder_watch")?
        .query_row([], |r| instant(r, "until_at"))
        .optional()
        .map_err(Error::from)
}

pub(super) fn set_watched_until(tx: &Tx<'_>, until: DateTime<Utc>) -> Result<()> {
    tx.sql
        .prepare_cached(
            "INSERT INTO derived_reminder_watch (id, until_at) VALUES (1, ?1)
             ON CONFLICT (id) DO UPDATE SET until_at = excluded.until_at",
        )?
        .execute([time::to_text(until)])?;
    Ok(())
}

pub(super) fn has_checkin(sql: &Connection, day: JournalDay) -> Result<bool> {
    Ok(sql
        .prepare_cached("SELECT 1 FROM checkin WHERE day = ?1")?
        .exists([day])?)
}
