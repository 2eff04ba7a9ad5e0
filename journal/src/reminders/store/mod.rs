//! All SQL of the reminders feature: reminders here, and a file each for their occurrences, manners, and how far has been
//! looked.
pub(super) mod manners;
pub(super) mod occurrences;
pub(super) mod watch;

use chrono::{DateTime, Utc};
use rusqlite::{
    Connection, OptionalExtension, Row, params,
    types::{FromSqlError, Type},
};

use super::{MinuteOfDay, Reminder, ReminderDays, ReminderWhen, Subject};
use crate::{
    calendar::JournalDay,
    error::{Error, Result},
    ids::{MomentId, ReminderId},
    journal::Tx,
    time,
};

const REMINDER: &str = "SELECT id, subject, habit_id, goal_id, milestone_id, person_id, text, schedule, days_before, at_minute, moment_id, until_minute, \
    every_minutes, when_needed, zone, enabled, active_since FROM reminder";

/// A column that the program itself can't have written.
fn unreadable(r: &Row<'_>, column: &str) -> rusqlite::Error {
    let index = r.as_ref().column_index(column).unwrap_or_default();
    rusqlite::Error::FromSqlConversionFailure(index, Type::Text, Box::new(FromSqlError::InvalidType))
}

fn instant(r: &Row<'_>, column: &str) -> rusqlite::Result<DateTime<Utc>> {
    time::from_text(&r.get::<_, String>(column)?).map_err(|_| unreadable(r, column))
}

fn instant_or_none(r: &Row<'_>, column: &str) -> rusqlite::Result<Option<DateTime<Utc>>> {
    let text: Option<String> = r.get(column)?;
    text.map(|text| time::from_text(&text).map_err(|_| unreadable(r, column)))
        .transpose()
}

fn minute(r: &Row<'_>, column: &str) -> rusqlite::Result<MinuteOfDay> {
    MinuteOfDay::new(r.get(column)?).ok_or_else(|| unreadable(r, column))
}

fn days(r: &Row<'_>) -> rusqlite::Result<ReminderDays> {
    let schedule: Option<String> = r.get("schedule")?;
    if let Some(schedule) = schedule {
        let schedule = serde_json::from_str(&schedule).map_err(|_| unreadable(r, "schedule"))?;
        return Ok(ReminderDays::Schedule { schedule });
    }
    let days_before: String = r.get("days_before")?;
    let days_before = serde_json::from_str(&days_before).map_err(|_| unreadable(r, "days_before"))?;
    Ok(ReminderDays::BeforeDue { days_before })
}

fn when(r: &Row<'_>) -> rusqlite::Result<ReminderWhen> {
    let every: Option<u16> = r.get("every_minutes")?;
    let moment: Option<MomentId> = r.get("moment_id")?;
    let at = minute(r, "at_minute")?;
    Ok(match (every, moment) {
        (Some(minutes), _) => ReminderWhen::Every {
            from: at,
            until: minute(r, "until_minute")?,
            minutes,
        },
        (None, Some(id)) => ReminderWhen::Moment { id },
        (None, None) => ReminderWhen::At { minute: at },
    })
}

fn subject(r: &Row<'_>) -> rusqlite::Result<Subject> {
    Ok(match r.get_ref("subject")?.as_str()? {
        "habit" => Subject::Habit(r.get("habit_id")?),
        "goal" => Subject::Goal(r.get("goal_id")?),
        "milestone" => Subject::Milestone(r.get("milestone_id")?),
        "person" => Subject::Person(r.get("person_id")?),
        "checkin" => Subject::Checkin,
        "review" => Subject::Review,
        "stretch" => Subject::Stretch,
        "tax" => Subject::Tax,
        _ => Subject::Text,
    })
}

fn reminder(r: &Row<'_>) -> rusqlite::Result<Reminder> {
    let zone: Option<String> = r.get("zone")?;
    Ok(Reminder {
        id: r.get("id")?,
        subject: subject(r)?,
        text: r.get("text")?,
        days: days(r)?,
        when: when(r)?,
        when_needed: r.get("when_needed")?,
        zone: zone
            .map(|name| name.parse().map_err(|_| unreadable(r, "zone")))
            .transpose()?,
        enabled: r.get("enabled")?,
        active_since: instant(r, "active_since")?,
    })
}

/// Every reminder, oldest first.
pub(super) fn reminders(sql: &Connection) -> Result<Vec<Reminder>> {
    let mut statement = sql.prepare_cached(&format!("{REMINDER} ORDER BY id"))?;
    let rows = statement.query_map([], reminder)?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// One reminder.
///
/// # Errors
/// [`Error::NotFound`].
pub fn reminder_of_id(sql: &Connection, id: ReminderId) -> Result<Reminder> {
    sql.prepare_cached(&format!("{REMINDER} WHERE id = ?1"))?
        .query_row([id], reminder)
        .optional()?
        .ok_or(Error::NotFound { what: "reminder" })
}

/// The subject's word, and the ids of the habit, goal, milestone and person, of which it has one at most.
fn subject_columns(subject: Subject) -> (&'static str, [Option<String>; 4]) {
    match subject {
        Subject::Habit(id) => ("habit", [Some(id.to_string()), None, None, None]),
        Subject::Goal(id) => ("goal", [None, Some(id.to_string()), None, None]),
        Subject::Milestone(id) => ("milestone", [None, None, Some(id.to_string()), None]),
        Subject::Person(id) => ("person", [None, None, None, Some(id.to_string())]),
        Subject::Checkin => ("checkin", [None, None, None, None]),
        Subject::Review => ("review", [None, None, None, None]),
        Subject::Stretch => ("stretch", [None, None, None, None]),
        Subject::Tax => ("tax", [None, None, None, None]),
        Subject::Text => ("text", [None, None, None, None]),
    }
}

/// `at_minute` is the minute that counts should a moment be deleted.
pub(super) fn put_reminder(tx: &Tx<'_>, reminder: &Reminder, at_minute: MinuteOfDay) -> Result<()> {
    let (subject, [habit, goal, milestone, person]) = subject_columns(reminder.subject);
    let (schedule, days_before) = match &reminder.days {
        ReminderDays::Schedule { schedule } => (Some(serde_json::to_string(schedule)?), None),
        ReminderDays::BeforeDue { days_before } => (None, Some(serde_json::to_string(days_before)?)),
    };
    let (at, moment, until, every) = match reminder.when {
        ReminderWhen::At { minute } => (minute, None, None, None),
        ReminderWhen::Moment { id } => (at_minute, Some(id), None, None),
        ReminderWhen::Every { from, until, minutes } => (from, None, Some(u16::from(until)), Some(minutes)),
    };
    tx.sql
        .prepare_cached(
            "INSERT INTO reminder (id, subject, habit_id, goal_id, milestone_id, person_id, text, schedule, days_before,
               at_minute, moment_id, until_minute, every_minutes, when_needed, zone, enabled, active_since, created_at)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18)
             ON CONFLICT (id) DO UPDATE SET subject = ?2, habit_id = ?3, goal_id = ?4, milestone_id = ?5, person_id = ?6,
               text = ?7, schedule = ?8, days_before = ?9, at_minute = ?10, moment_id = ?11, until_minute = ?12,
               every_minutes = ?13, when_needed = ?14, zone = ?15, enabled = ?16, active_since = ?17",
        )?
        .execute(params![
            reminder.id,
            subject,
            habit,
            goal,
            milestone,
            person,
            reminder.text,
            schedule,
            days_before,
            u16::from(at),
            moment,
            until,
            every,
            reminder.when_needed,
            reminder.zone.map(|zone| zone.name()),
            reminder.enabled,
            time::to_text(reminder.active_since),
            time::to_text(tx.now.instant),
        ])?;
    Ok(())
}

pub(super) fn set_enabled(tx: &Tx<'_>, id: ReminderId, enabled: bool) -> Result<()> {
    tx.sql
        .prepare_cached("UPDATE reminder SET enabled = ?2, active_since = ?3 WHERE id = ?1")?
        .execute(params![id, enabled, time::to_text(tx.now.instant)])?;
    Ok(())
}

pub(super) fn set_text(tx: &Tx<'_>, id: ReminderId, text: &str) -> Result<()> {
    tx.sql
        .prepare_cached("UPDATE reminder SET text = ?2 WHERE id = ?1")?
        .execute(params![id, text])?;
    Ok(())
}

/// Reminders at that moment of the day keep the minute when the moment goes.
pub(super) fn keep_minute(tx: &Tx<'_>, moment: MomentId, at_minute: u16) -> Result<()> {
    tx.sql
        .prepare_cached("UPDATE reminder SET at_minute = ?2 WHERE moment_id = ?1")?
        .execute(params![moment, at_minute])?;
    Ok(())
}

pub(super) fn delete_reminder(tx: &Tx<'_>, id: ReminderId) -> Result<()> {
    tx.sql
        .prepare_cached("DELETE FROM reminder WHERE id = ?1")?
        .execute([id])?;
    Ok(())
}

pub(super) fn has_checkin(sql: &Connection, day: JournalDay) -> Result<bool> {
    Ok(sql
        .prepare_cached("SELECT 1 FROM checkin WHERE day = ?1")?
        .exists([day])?)
}
