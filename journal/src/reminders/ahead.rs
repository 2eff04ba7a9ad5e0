//! What is coming, and what still waits for an answer.
use std::collections::HashMap;

use chrono::{DateTime, Duration, Utc};
use rusqlite::Connection;

use super::{
    Due, LaterBy, MinuteOfDay, MissedAndOpen, Occurrence, Reminder, ReminderRow, State, Timetable,
    UpcomingReminder, WaitingReminder, due_between, later, standing,
    store::{self, occurrences},
};
use crate::{
    calendar::{JournalDay, Now, TurnOver},
    error::{Error, Result},
    ids::ReminderId,
    journal::turn_over,
};

/// The longest stretch that [`between`] lists, in days: ten years.
pub const LONGEST_STRETCH_DAYS: i64 = 3660;

/// How many days what was missed stays in the list.
pub const MISSED_DAYS: i64 = 7;

/// How far ahead, in days, [`next`] looks, step by step until enough is found. A reminder once a year is within the last.
const WINDOWS: [i64; 4] = [2, 8, 32, 400];

/// Every reminder as the list shows it, earliest minute of the day first.
pub fn list(sql: &Connection, now: &Now) -> Result<Vec<ReminderRow>> {
    let mut rows = standing::timetables(sql)?
        .into_iter()
        .map(|timetable| {
            let next = upcoming(sql, now, std::slice::from_ref(&timetable), 1)?
                .into_iter()
                .next();
            Ok(ReminderRow {
                title: standing::title(sql, &timetable.reminder)?,
                minute: timetable.usual_minute(),
                next_at: next.as_ref().map(|next| next.at),
                next_date: next.as_ref().map(|next| next.date),
                next_minute: next.map(|next| next.minute),
                reminder: timetable.reminder,
            })
        })
        .collect::<Result<Vec<_>>>()?;
    rows.sort_by_key(|row| (row.minute, row.reminder.id));
    Ok(rows)
}

/// The next `count` times that somebody will be reminded, put-off ones included, without what needn't be asked.
pub fn next(sql: &Connection, now: &Now, count: usize) -> Result<Vec<UpcomingReminder>> {
    let timetables = standing::timetables(sql)?;
    let by_id = by_id(&timetables);
    let mut found = upcoming(sql, now, &timetables, count)?;
    for occurrence in occurrences::open(sql)? {
        let waits = occurrence.state == State::Later && occurrence.moment() > now.instant;
        if let Some(reminder) = by_id.get(&occurrence.reminder_id)
            && waits
            && reminder.enabled
        {
            let at = occurrence.moment();
            let local = at.with_timezone(&reminder.zone.unwrap_or(now.zone)).naive_local();
            let due = Due {
                reminder_id: reminder.id,
                at,
                local,
            };
            let mut put_off = tell(sql, reminder, &due)?;
            put_off.occurrence_id = Some(occurrence.id);
            found.push(put_off);
        }
    }
    found.sort_by_key(|one| (one.at, one.reminder_id));
    found.truncate(count);
    Ok(found)
}

/// Every time that somebody is reminded after `from` and up to `to`, a pure function of the journal: without archived,
/// paused and finished habits and goals, but whether or not the step was done by then.
///
/// # Errors
/// A refusal if the stretch is longer than [`LONGEST_STRETCH_DAYS`] or out of the years 1900 to 2999.
pub fn between(
    sql: &Connection,
    now: &Now,
    from: DateTime<Utc>,
    to: DateTime<Utc>,
) -> Result<Vec<UpcomingReminder>> {
    let known = |at: DateTime<Utc>| (1900..3000).contains(&chrono::Datelike::year(&at));
    if !known(from) || !known(to) || to - from > Duration::days(LONGEST_STRETCH_DAYS) {
        return Err(Error::limit(
            "to",
            "reminders-stretch-too-long",
            LONGEST_STRETCH_DAYS,
        ));
    }
    let turn_over = turn_over(sql)?;
    let timetables = standing::timetables(sql)?;
    let by_id = by_id(&timetables);
    let mut found = Vec::new();
    for due in due_between(&timetables, from, to, now.zone) {
        if let Some(reminder) = by_id.get(&due.reminder_id)
            && !standing::rests(sql, reminder, standing::day_of(due.at, now, turn_over))?
        {
            found.push(tell(sql, reminder, &due)?);
        }
    }
    Ok(found)
}

/// What was shown or is due and has no answer yet, and what was missed lately and not asked again since.
pub fn waiting(sql: &Connection, now: &Now) -> Result<MissedAndOpen> {
    let turn_over = turn_over(sql)?;
    let offered = LaterBy::offered(now, turn_over, later::evening(sql, now, turn_over)?);
    let tell_all = |occurrences: Vec<Occurrence>| -> Result<Vec<WaitingReminder>> {
        let mut told = Vec::new();
        for occurrence in occurrences.into_iter().filter(|one| one.moment() <= now.instant) {
            let reminder = store::reminder_of_id(sql, occurrence.reminder_id)?;
            let day = standing::day_of(occurrence.moment(), now, turn_over);
            if standing::resolved(sql, &reminder, day)?.is_none() {
                told.push(wait(sql, &reminder, occurrence, offered.clone())?);
            }
        }
        Ok(told)
    };
    let since = now.instant - Duration::days(MISSED_DAYS);
    Ok(MissedAndOpen {
        open: tell_all(occurrences::open(sql)?)?,
        missed: tell_all(occurrences::missed_last(sql, since, now.instant)?)?,
    })
}

fn upcoming(
    sql: &Connection,
    now: &Now,
    timetables: &[Timetable],
    count: usize,
) -> Result<Vec<UpcomingReminder>> {
    let turn_over = turn_over(sql)?;
    let by_id = by_id(timetables);
    let mut found = Vec::new();
    let mut after = now.instant;
    for days in WINDOWS {
        let until = now.instant + Duration::days(days);
        for due in due_between(timetables, after, until, now.zone) {
            if found.len() == count {
                return Ok(found);
            }
            if let Some(reminder) = by_id.get(&due.reminder_id)
                && asks(sql, reminder, &due, now, turn_over)?
            {
                found.push(tell(sql, reminder, &due)?);
            }
        }
        after = until;
    }
    Ok(found)
}

fn asks(sql: &Connection, reminder: &Reminder, due: &Due, now: &Now, turn_over: TurnOver) -> Result<bool> {
    Ok(standing::resolved(sql, reminder, standing::day_of(due.at, now, turn_over))?.is_none())
}

fn by_id(timetables: &[Timetable]) -> HashMap<ReminderId, &Reminder> {
    timetables
        .iter()
        .map(|timetable| (timetable.reminder.id, &timetable.reminder))
        .collect()
}

fn tell(sql: &Connection, reminder: &Reminder, due: &Due) -> Result<UpcomingReminder> {
    let standing = standing::of(sql, reminder.subject)?;
    Ok(UpcomingReminder {
        reminder_id: reminder.id,
        occurrence_id: None,
        subject: reminder.subject,
        title: standing.title,
        text: reminder.text.clone(),
        cue: standing.cue,
        moment_id: standing.moment.map(|moment| moment.id),
        at: due.at,
        date: JournalDay(due.local.date()),
        minute: MinuteOfDay::of(due.local.time()),
    })
}

fn wait(
    sql: &Connection,
    reminder: &Reminder,
    occurrence: Occurrence,
    later: Vec<LaterBy>,
) -> Result<WaitingReminder> {
    let standing = standing::of(sql, reminder.subject)?;
    Ok(WaitingReminder {
        subject: reminder.subject,
        title: standing.title,
        text: reminder.text.clone(),
        has_small: !standing.small.is_empty(),
        later,
        cue: standing.cue,
        moment_id: standing.moment.map(|moment| moment.id),
        date: JournalDay(occurrence.local.date()),
        minute: MinuteOfDay::of(occurrence.local.time()),
        occurrence,
    })
}
